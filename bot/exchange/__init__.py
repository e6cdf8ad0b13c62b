"""The log to and from other programs: CSV, JSON and iCalendar out, a CSV in. Pure."""

from bot.exchange.calendar import to_calendar
from bot.exchange.incoming import Bad, Incoming, read_file, unknown_in
from bot.exchange.outgoing import to_csv, to_json
from bot.exchange.table import LARGEST
from bot.exchange.words import Standing, Words, load_words

__all__ = [
    "LARGEST",
    "Bad",
    "Incoming",
    "Standing",
    "Words",
    "load_words",
    "read_file",
    "to_calendar",
    "to_csv",
    "to_json",
    "unknown_in",
]
