"""The log: what an application was noted with, its rounds, facts worth keeping, and what an undo needs."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Give applications dates, notes and a version; make the tables of rounds, facts and undos."""
    op.add_column("applications", sa.Column("applied_on", sa.Date))
    op.add_column("applications", sa.Column("promised_on", sa.Date))
    op.add_column("applications", sa.Column("notes", sa.Text))
    op.add_column("applications", sa.Column("version", sa.Integer, nullable=False, server_default="0"))
    op.create_table(
        "interviews",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("interaction_id", sa.BigInteger, nullable=False),
        sa.Column("application_id", sa.Integer, nullable=False),
        sa.Column("round", sa.String(16), nullable=False),
        sa.Column("called", sa.Text),
        sa.Column("starts_at", sa.BigInteger),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
        sa.Column("felt", sa.String(16)),
        sa.Column("asked", sa.Text),
        sa.Column("went_well", sa.Text),
        sa.Column("try_next", sa.Text),
        sa.Column("plan", sa.Text),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_interviews"),
        sa.UniqueConstraint("interaction_id", name="uq_interviews_interaction_id"),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name="fk_interviews_application_id_applications",
            ondelete="CASCADE",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_interviews_user_id_starts_at", "interviews", ["user_id", "starts_at"])
    op.create_index("ix_interviews_application_id", "interviews", ["application_id"])
    op.create_table(
        "facts",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("interaction_id", sa.BigInteger, nullable=False),
        sa.Column("application_id", sa.Integer),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("happened_on", sa.Date, nullable=False),
        sa.Column("shown_at", sa.BigInteger),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_facts"),
        sa.UniqueConstraint("interaction_id", name="uq_facts_interaction_id"),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name="fk_facts_application_id_applications",
            ondelete="CASCADE",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_facts_user_id_shown_at", "facts", ["user_id", "shown_at"])
    op.create_index("ix_facts_application_id", "facts", ["application_id"])
    op.create_table(
        "undos",
        sa.Column("interaction_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("steps", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("interaction_id", name="pk_undos"),
    )
    op.create_index("ix_undos_at", "undos", ["at"])
