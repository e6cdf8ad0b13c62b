"""What the bot has promised to say, and the zone in which a person's nine o'clock is."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table of deliveries; give people a zone and a place for nudges."""
    op.create_table(
        "deliveries",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("interaction_id", sa.BigInteger),
        sa.Column("words", sa.Text),
        sa.Column("phrase", sa.Text),
        sa.Column("link", sa.Text),
        sa.Column("channel_id", sa.BigInteger),
        sa.Column("guild_id", sa.BigInteger),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("wall", sa.String(26), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("rule", sa.String(255)),
        sa.Column("occurrence", sa.Integer, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("wake_at", sa.BigInteger),
        sa.Column("claimed_at", sa.BigInteger),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("error", sa.String(64)),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("settled_at", sa.BigInteger),
        sa.Column("digest_id", sa.Integer),
        sa.Column("shown", sa.Boolean, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint("interaction_id", name="uq_deliveries_interaction_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_deliveries_wake_at", "deliveries", ["wake_at"])
    op.create_index("ix_deliveries_digest_id", "deliveries", ["digest_id"])
    op.create_index("ix_deliveries_user_id_state_due_at", "deliveries", ["user_id", "state", "due_at"])
    op.create_index("ix_deliveries_settled_at", "deliveries", ["settled_at"])
    op.add_column("people", sa.Column("zone", sa.String(64)))
