"""What servers set up."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the table of servers."""
    op.create_table(
        "servers",
        sa.Column("guild_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("posts", sa.JSON, nullable=False),
        sa.Column("marks", sa.JSON, nullable=False),
        sa.Column("elsewhere", sa.String(16), nullable=False),
        sa.Column("zone", sa.String(64)),
        sa.Column("country", sa.String(2)),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", name="pk_servers"),
    )
