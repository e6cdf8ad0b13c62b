"""What a promise is about and how long it is of use; a person's own hours; whose turn it is on a person's day."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table of turns; give promises a subject and an end, and people their hours."""
    op.add_column("deliveries", sa.Column("about_id", sa.Integer))
    op.add_column("deliveries", sa.Column("useful_until", sa.BigInteger))
    op.create_index("ix_deliveries_user_id_about_id", "deliveries", ["user_id", "about_id"])
    op.add_column("people", sa.Column("morning", sa.Integer))
    op.add_column("people", sa.Column("quiet_from", sa.Integer))
    op.add_column("people", sa.Column("quiet_to", sa.Integer))
    op.add_column("people", sa.Column("quiet_until", sa.BigInteger))
    op.create_table(
        "turns",
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("delivery_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("user_id", "day", name="pk_turns"),
    )
