"""What servers set up, what told their moderators where to look, and a way to count what was said in one."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the tables of servers and alerts, and find posts by their server."""
    op.create_index("ix_posts_guild_id_claimed_at", "posts", ["guild_id", "claimed_at"])
    op.create_table(
        "servers",
        sa.Column("guild_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("posts", sa.JSON, nullable=False),
        sa.Column("marks", sa.JSON, nullable=False),
        sa.Column("elsewhere", sa.String(16), nullable=False),
        sa.Column("zone", sa.String(64)),
        sa.Column("country", sa.String(2)),
        sa.Column("pilot", sa.Boolean, nullable=False),
        sa.Column("looks_in", sa.Boolean, nullable=False),
        sa.Column("paused_until", sa.BigInteger),
        sa.Column("stopped", sa.Boolean, nullable=False),
        sa.Column("notice_channel_id", sa.BigInteger),
        sa.Column("notice_message_id", sa.BigInteger),
        sa.Column("notice_says", sa.String(16)),
        sa.Column("alerts_channel_id", sa.BigInteger),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", name="pk_servers"),
    )
    op.create_table(
        "alerts",
        sa.Column("message_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("channel_id", sa.BigInteger, nullable=False),
        sa.Column("guild_id", sa.BigInteger, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("message_id", name="pk_alerts"),
    )
    op.create_index("ix_alerts_at", "alerts", ["at"])
