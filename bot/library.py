"""What the bot knows from `data/`, loaded once when it starts and passed to whoever needs it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.exchange import load_words
from bot.journey import load_drafts
from bot.knowledge import data_path
from bot.matching import Names, load_names
from bot.picture import load_letters
from bot.reading import shipped_reader
from bot.reading.lazy import compile_all
from bot.reading.lexicon import About
from bot.reading.signposts import Signposts, shipped_signposts
from bot.rounds import Rounds, load_rounds
from bot.words import load_crisis, load_phrasebook, ui
from bot.words.checkins import load_check_ins
from bot.zones import load_zones

if TYPE_CHECKING:
    from bot.exchange import Words
    from bot.journey import Drafts
    from bot.picture import Letters
    from bot.reading import Reader
    from bot.words import CrisisTexts, Phrasebook
    from bot.words.checkins import CheckInWords
    from bot.zones import Zones


@dataclass(frozen=True, slots=True)
class Library:
    """The reader and the words.

    Args:
        reader: text to reading.
        book: the phrasebook that replies are composed from.
        crisis: the fixed, reviewed texts and the helplines.
        signposts: short private lines for trouble that is not about a job.
        zones: the places whose clocks people live by.
        drafts: short messages to a company, to be copied.
        letters: the fonts that a log's picture is written in.
        tables: what other trackers call their columns and statuses.
        rounds: what the rounds of an application are called.
        names: how companies and roles are spelled in two ways.
        check_ins: what is said to those who asked to be looked in on.
    """

    reader: Reader
    book: Phrasebook
    crisis: CrisisTexts
    signposts: Signposts
    zones: Zones
    drafts: Drafts
    letters: Letters
    tables: Words
    rounds: Rounds
    names: Names
    check_ins: CheckInWords


def load_library() -> Library:
    """Load everything and get it ready for many texts, or say which file is wrong.

    Raises:
        DataError: names the file and the place in it.
    """
    compile_all()
    ui.languages()  # kept by `ui` itself: whoever says something has no library at hand
    reader = shipped_reader()
    called = ((phrase, known) for phrase, meanings in reader.lexicon.phrases.items() for known in meanings)
    companies = {phrase: known.value for phrase, known in called if known.about is About.COMPANY}
    return Library(
        reader=reader,
        book=load_phrasebook(data_path("phrasebook")),
        crisis=load_crisis(data_path("crisis"), data_path("helplines.toml")),
        signposts=shipped_signposts(),
        zones=load_zones(data_path("zones", "places.toml")),
        drafts=load_drafts(data_path("drafts", "en.toml")),
        letters=load_letters(data_path("fonts")),
        tables=load_words(data_path("exchange", "words.toml"), data_path("reading", "stages.toml")),
        rounds=load_rounds(data_path("log", "rounds.toml")),
        names=load_names(data_path("log", "names.toml"), companies),
        check_ins=load_check_ins(data_path("checkins")),
    )
