"""Where a person wants to be told that something waits for them, should direct messages not arrive."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Give people a place for nudges."""
    op.add_column("people", sa.Column("nudge_channel_id", sa.BigInteger))
    op.add_column("people", sa.Column("nudge_guild_id", sa.BigInteger))
