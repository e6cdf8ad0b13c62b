"""What the kind of a promise has to know of it: how far a check-in is, in which language a follow-up speaks."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Give promises a note."""
    op.add_column("deliveries", sa.Column("note", sa.String(64)))
