"""Which keys the texts of this store are sealed with."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make the table; nothing is sealed so far."""
    op.create_table(
        "seals",
        sa.Column("key_id", sa.String(16), nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("key_id", name="pk_seals"),
    )
