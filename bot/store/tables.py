"""Every table of the store, and the few types that make them the same on SQLite and PostgreSQL.

Nothing here knows a dialect: ids of Discord are plain 64-bit integers, moments are integers, enums are short strings.
A column that holds a person's id is made by `person_id`; `export` and `forget` find it by that mark, so a new table is
covered the moment it is written.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Enum,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    type_coerce,
)

from bot.model import Elsewhere, Felt, Outcome, PostState, Round, Stage
from bot.store.keys import Sealed, as_stored, kept, to_keep, told, told_to_keep

if TYPE_CHECKING:
    from enum import StrEnum

    from sqlalchemy import ColumnElement, Dialect

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Moment(TypeDecorator[datetime]):
    """A moment, kept as microseconds since 1970 in UTC: exact, sortable and the same in every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Refuse what has no zone: whose nine o'clock was it?"""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment in the store needs a zone")
        return (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return an aware moment in UTC."""
        return None if value is None else _EPOCH + value * _MICROSECOND


class WallTime(TypeDecorator[datetime]):
    """What a clock on the wall shows, without a zone; kept as ISO 8601 text."""

    impl = String(26)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Refuse what has a zone: it would be lost."""
        if value is None:
            return None
        if value.tzinfo is not None:
            raise ValueError("a wall time has no zone")
        return value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return a datetime without a zone."""
        return None if value is None else datetime.fromisoformat(value)


class Words(TypeDecorator[str]):
    """What a person typed, without the two things that some database refuses: NUL and half a surrogate pair.

    It is sealed where there is a key (see `keys`), so SQL can ask only whether there is something.

    Args:
        left_sealed: True to read what is sealed as it stands in the store.
    """

    impl = Text
    cache_ok = True

    def __init__(self, *, left_sealed: bool = False) -> None:
        super().__init__()
        self.left_sealed = left_sealed

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Drop NULs, put "?" for half a pair, and seal."""
        if value is None:
            return None
        if isinstance(value, Sealed):
            return str(value)
        return to_keep(value.replace("\0", "").encode(errors="replace").decode(), dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Open what is sealed."""
        if value is None:
            return None
        return as_stored(value) if self.left_sealed else kept(value, dialect)


class Told(TypeDecorator[dict[str, Any]]):
    """What was read in a text, as JSON; sealed like `Words`, and then a JSON string."""

    impl = JSON
    cache_ok = True

    def __init__(self, *, left_sealed: bool = False) -> None:
        super().__init__(none_as_null=True)
        self.left_sealed = left_sealed

    def process_bind_param(self, value: dict[str, Any] | str | None, dialect: Dialect) -> dict[str, Any] | str | None:
        """Seal, where there is a key."""
        if value is None:
            return None
        return str(value) if isinstance(value, str) else told_to_keep(value, dialect)

    def process_result_value(self, value: dict[str, Any] | str | None, dialect: Dialect) -> Any:
        """Open what is sealed; None where it is damaged."""
        if not isinstance(value, str):
            return value
        return as_stored(value) if self.left_sealed else told(value, dialect)


class Ids(TypeDecorator[tuple[int, ...]]):
    """Several of Discord's ids in their order, kept as JSON."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: tuple[int, ...] | None, dialect: Dialect) -> list[int] | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Hand them to JSON, which has lists."""
        return None if value is None else list(value)

    def process_result_value(self, value: list[int] | None, dialect: Dialect) -> tuple[int, ...] | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return them so that nobody changes them in place."""
        return None if value is None else tuple(value)


def _values(kind: type[StrEnum]) -> list[str]:
    return [member.value for member in kind]


def _one_of(kind: type[StrEnum]) -> Enum:
    """An enum as its short string: a new member needs no migration."""
    return Enum(kind, native_enum=False, length=16, values_callable=_values)


def _id(name: str, **options: Any) -> Column[int]:
    """An id that Discord gave out."""
    return Column(name, BigInteger, autoincrement=False, **options)


def person_id(name: str, **options: Any) -> Column[int]:
    """The id of the person whom the row is about: what `export` shows them and `forget` deletes."""
    return _id(name, nullable=False, info={"person": True}, **options)


def _of_application(**options: Any) -> Column[int]:
    """The application that a row belongs to, and goes with."""
    return Column("application_id", Integer, ForeignKey("applications.id", ondelete="CASCADE"), index=True, **options)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

posts = Table(
    "posts",
    metadata,
    _id("message_id", primary_key=True),
    _id("channel_id", nullable=False),
    _id("guild_id"),
    person_id("author_id"),
    Column("state", _one_of(PostState), nullable=False),
    Column("claimed_at", Moment, nullable=False),
    _id("reply_id", index=True),
    Column("said_at", Moment),  # when words of ours went out; empty where none did
    Column("parts", JSON, nullable=False),
    Column("reading", Told),
    Index(None, "author_id", "said_at"),
    Index(None, "channel_id", "said_at"),
    Index(None, "guild_id", "claimed_at"),
    Index(None, "state", "claimed_at"),
)

people = Table(
    "people",
    metadata,
    person_id("user_id", primary_key=True),
    Column("replies", Boolean, nullable=False),
    Column("country", String(2)),
    Column("zone", String(64)),
    _id("nudge_channel_id"),
    _id("nudge_guild_id"),
    Column("morning", Integer),  # minutes from the person's midnight, as are the next two
    Column("quiet_from", Integer),
    Column("quiet_to", Integer),
    Column("quiet_until", Moment),
    Column("language", String(8)),
    Column("follows", Boolean),
)

applications = Table(
    "applications",
    metadata,
    Column("id", Integer, primary_key=True),
    person_id("user_id"),
    _id("interaction_id", nullable=False),
    Column("position", Integer, nullable=False),  # among the rows of one interaction
    _id("message_id"),
    Column("company", Words),
    Column("role", Words),
    Column("stage", _one_of(Stage)),
    Column("outcome", _one_of(Outcome), nullable=False),
    Column("happened_on", Date, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("applied_on", Date),
    Column("promised_on", Date),
    Column("notes", Words),
    Column("version", Integer, nullable=False, server_default="0"),
    UniqueConstraint("interaction_id", "position"),
    Index(None, "user_id", "happened_on"),
    sqlite_autoincrement=True,  # an id is never given out twice, else an old button acts on a newer row
)

interviews = Table(
    "interviews",
    metadata,
    Column("id", Integer, primary_key=True),
    person_id("user_id"),
    _id("interaction_id", nullable=False, unique=True),
    _of_application(nullable=False),
    Column("round", _one_of(Round), nullable=False),
    Column("called", Words),
    Column("starts_at", Moment),
    Column("zone", String(64), nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("felt", _one_of(Felt)),
    Column("asked", Words),
    Column("went_well", Words),
    Column("try_next", Words),
    Column("plan", Words),
    Column("created_at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    Index(None, "user_id", "starts_at"),
    sqlite_autoincrement=True,
)

facts = Table(
    "facts",
    metadata,
    Column("id", Integer, primary_key=True),
    person_id("user_id"),
    _id("interaction_id", nullable=False, unique=True),
    _of_application(),
    Column("words", Words, nullable=False),
    Column("happened_on", Date, nullable=False),
    Column("shown_at", Moment),
    Column("version", Integer, nullable=False),
    Index(None, "user_id", "shown_at"),
    sqlite_autoincrement=True,
)

pages = Table(
    "pages",
    metadata,
    Column("id", Integer, primary_key=True),
    person_id("user_id", index=True),
    _id("interaction_id", nullable=False, unique=True),
    Column("words", Words, nullable=False),  # free text
    Column("written_at", Moment, nullable=False),
    sqlite_autoincrement=True,
)

letters = Table(
    "letters",
    metadata,
    Column("id", Integer, primary_key=True),
    person_id("user_id", index=True),
    _id("interaction_id", nullable=False, unique=True),
    Column("words", Words, nullable=False),  # free text
    Column("brings", Boolean, nullable=False),
    Column("written_at", Moment, nullable=False),
    Column("came_at", Moment),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)

undos = Table(
    "undos",
    metadata,
    _id("interaction_id", primary_key=True),
    person_id("user_id"),
    Column("steps", Words, nullable=False),  # how the rows of the log were before, as JSON
    Column("at", Moment, nullable=False, index=True),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(24), nullable=False),  # plain text: a newer program may know more kinds
    person_id("user_id"),
    _id("interaction_id", unique=True),
    Column("words", Words),
    Column("phrase", Words),  # the time as the person typed it
    Column("link", Text),
    _id("channel_id"),
    _id("guild_id"),
    Column("due_at", Moment, nullable=False),
    Column("wall", WallTime, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("rule", String(255)),
    Column("occurrence", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("wake_at", Moment, index=True),  # when the clock has to look at it; empty once there is nothing left to do
    Column("claimed_at", Moment),
    Column("attempts", Integer, nullable=False),
    Column("error", String(64)),
    _id("message_id"),
    Column("settled_at", Moment, index=True),  # when it was last said, shown or taken back
    Column("digest_id", Integer, index=True),
    Column("shown", Boolean, nullable=False),  # what could not be said was shown to the person
    Column("created_at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    Column("about_id", Integer),  # of an application, an interview and the like, as the kind says
    Column("useful_until", Moment),
    Column("note", String(64)),  # what the kind has to know of it, never a person's words
    Index(None, "user_id", "state", "due_at"),
    Index(None, "user_id", "about_id"),
    sqlite_autoincrement=True,  # an old button must never act on a newer promise
)

turns = Table(
    "turns",
    metadata,
    person_id("user_id", primary_key=True),
    Column("day", Date, primary_key=True),  # as the person's own calendar has it
    Column("delivery_id", Integer, nullable=False),  # what the bot says by itself on that day
)

handled = Table(
    "handled",
    metadata,
    _id("interaction_id", primary_key=True),
    Column("at", Moment, nullable=False, index=True),
)

tallies = Table(
    "tallies",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("count", Integer, nullable=False),
)

servers = Table(
    "servers",
    metadata,
    _id("guild_id", primary_key=True),
    Column("posts", Ids, nullable=False),  # channels, as the next
    Column("marks", Ids, nullable=False),
    Column("elsewhere", _one_of(Elsewhere), nullable=False),
    Column("zone", String(64)),
    Column("country", String(2)),
    Column("pilot", Boolean, nullable=False),
    Column("looks_in", Boolean, nullable=False),
    Column("paused_until", Moment),
    Column("stopped", Boolean, nullable=False),
    _id("notice_channel_id"),
    _id("notice_message_id"),
    Column("notice_says", String(16)),
    _id("alerts_channel_id"),
    Column("version", Integer, nullable=False),
)

alerts = Table(
    "alerts",
    metadata,
    _id("message_id", primary_key=True),
    _id("channel_id", nullable=False),
    _id("guild_id", nullable=False),
    Column("at", Moment, nullable=False, index=True),
)

seals = Table(
    "seals",
    metadata,
    Column("key_id", String(16), primary_key=True),  # of a key with which texts in this store are sealed
    Column("since", Moment, nullable=False),
)

commands = Table(
    "commands",
    metadata,
    _id("application_id", primary_key=True),
    Column("hash", String(64), nullable=False),
)

heartbeats = Table(
    "heartbeats",
    metadata,
    Column("process", String(128), primary_key=True),
    Column("at", Moment, nullable=False),
)


def person_columns() -> list[Column[Any]]:
    """Return the columns that hold the id of the person whom a row is about, children before parents."""
    return [
        column for table in reversed(metadata.sorted_tables) for column in table.columns if column.info.get("person")
    ]


def left_sealed(column: Column[Any]) -> ColumnElement[Any]:
    """Return a column so that what is sealed in it is read as it stands in the store."""
    kind = column.type
    return type_coerce(column, type(kind)(left_sealed=True)) if isinstance(kind, Words | Told) else column
