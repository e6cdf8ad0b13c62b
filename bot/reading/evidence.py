"""All that was found in a text, before anything is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bot.reading.crisis import Danger
    from bot.reading.events import Event, Whose
    from bot.reading.facts import Facts
    from bot.reading.foreign import Foreign
    from bot.reading.letters import Letter
    from bot.reading.lexicon import Heard
    from bot.reading.names import Name
    from bot.reading.normalise import Folded
    from bot.reading.segment import Segments


class Evidence(NamedTuple):
    """What a text holds.

    Args:
        segments: the text, parted.
        heard: the known phrases in it.
        spoken: the text as it was read for danger, which keeps quotation marks.
        danger: how near it is to danger.
        foreign: what it says in another language, or None.
        letter: the letter in it, or None.
        events: every no in it, with whose it is.
        facts: what else it tells.
        companies: whom it names.
        schools: True where one of them is a school.
        about_work: True where it speaks of work or study.
        asks_all: True where it asks everybody a question.
    """

    segments: Segments
    heard: list[Heard]
    spoken: Folded
    danger: Danger
    foreign: Foreign | None
    letter: Letter | None
    events: list[Event]
    facts: Facts
    companies: list[Name]
    schools: bool
    about_work: bool
    asks_all: bool

    @property
    def text(self) -> str:
        """The folded text."""
        return self.segments.folded.text

    def whoses(self, whose: Whose) -> list[Event]:
        """Return the noes of one owner."""
        return [event for event in self.events if event.whose is whose]
