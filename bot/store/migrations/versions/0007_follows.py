"""Whether the bot may look in before and after a person's interviews."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Give people their answer."""
    op.add_column("people", sa.Column("follows", sa.Boolean))
