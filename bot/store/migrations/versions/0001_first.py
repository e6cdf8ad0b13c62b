"""The first form: posts, people, applications, tallies, and what the bot knows about itself.

A migration spells its types out and never imports `bot.store.tables`: what it did then must not change with the code.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "posts",
        sa.Column("message_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("channel_id", sa.BigInteger, nullable=False),
        sa.Column("guild_id", sa.BigInteger),
        sa.Column("author_id", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("claimed_at", sa.BigInteger, nullable=False),
        sa.Column("reply_id", sa.BigInteger),
        sa.Column("said_at", sa.BigInteger),
        sa.Column("parts", sa.JSON, nullable=False),
        sa.Column("reading", sa.JSON),
        sa.PrimaryKeyConstraint("message_id", name="pk_posts"),
    )
    op.create_index("ix_posts_reply_id", "posts", ["reply_id"])
    op.create_index("ix_posts_author_id_said_at", "posts", ["author_id", "said_at"])
    op.create_index("ix_posts_channel_id_said_at", "posts", ["channel_id", "said_at"])
    op.create_index("ix_posts_state_claimed_at", "posts", ["state", "claimed_at"])
    op.create_table(
        "people",
        sa.Column("user_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("replies", sa.Boolean, nullable=False),
        sa.Column("country", sa.String(2)),
        sa.PrimaryKeyConstraint("user_id", name="pk_people"),
    )
    op.create_table(
        "applications",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("interaction_id", sa.BigInteger, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("company", sa.Text),
        sa.Column("role", sa.Text),
        sa.Column("stage", sa.String(16)),
        sa.Column("outcome", sa.String(16), nullable=False),
        sa.Column("happened_on", sa.Date, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_applications"),
        sa.UniqueConstraint("interaction_id", "position", name="uq_applications_interaction_id_position"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_applications_user_id_happened_on", "applications", ["user_id", "happened_on"])
    op.create_table(
        "handled",
        sa.Column("interaction_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("interaction_id", name="pk_handled"),
    )
    op.create_index("ix_handled_at", "handled", ["at"])
    op.create_table(
        "tallies",
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("name", "key", name="pk_tallies"),
    )
    op.create_table(
        "commands",
        sa.Column("application_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("application_id", name="pk_commands"),
    )
    op.create_table(
        "heartbeats",
        sa.Column("process", sa.String(128), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("process", name="pk_heartbeats"),
    )
