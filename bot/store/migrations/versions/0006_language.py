"""The language in which a person wants what is said to them unasked."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Give people a language."""
    op.add_column("people", sa.Column("language", sa.String(8)))
