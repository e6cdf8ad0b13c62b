"""What is no news of a no, though it stands where noes are posted: a yes, an advert, advice, a question, a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.reading.cues import around, aside, here, no_here, offers
from bot.reading.deciding.aside import SILENCE
from bot.reading.deciding.at_length import tells_at_length
from bot.reading.events import Whose

if TYPE_CHECKING:
    from bot.reading.evidence import Evidence

_STORY: Final = 45
"""Words from which a text tells a story, whatever it asks at its end."""

_SURE, _ASKS = 0.85, 0.6
"""From which second opinion a text is heard whatever else is in it, and from which whatever it asks."""

_WEAK: Final = 0.5
"""Below which weight a no that looks the writer's own is none beside a yes."""

_BEFORE: Final = 40
"""Characters before a yes in which it may be wished for, or somebody else's."""


def none_here(evidence: Evidence, sure: float) -> bool:
    """Whether a text in which the rules heard no own no is plainly something else.

    Args:
        evidence: all that was found in the text.
        sure: the second opinion; from a high one on only an advert speaks against it.

    Returns:
        True for an advert, good news, the writer's own refusal, advice to others, a question to others, and waiting.
    """
    own, text = evidence.whoses(Whose.OWN), evidence.text
    if own:
        if all(event.weight < _WEAK for event in own) and good_news(text):
            return True
        return all(event.says in SILENCE for event in own) and here.WAITS.search(text) is not None
    if here.ADVERT.search(text) or _terms_of_an_advert(text):
        return True
    if sure >= _SURE:
        return False
    if (
        here.REFUSES.search(text)
        or here.WAITS.search(text)
        or (here.OPENS_ASKING.match(text) and not no_here.SAYS_NO.search(text))
        or here.OF_A_THING.match(text)
        or (here.ADVICE.match(text) and not aside.FRESH.search(text))
    ):
        return True
    return good_news(text) or (sure < _ASKS and _asks_others(evidence))


def _terms_of_an_advert(text: str) -> bool:
    """Whether terms of work are told, and nobody who sighs at them."""
    told = here.ADVERT_BY_TERMS.search(text) is not None
    return told and not around.WRITER.search(text) and not here.SIGHS.search(text)


def good_news(text: str) -> bool:
    """Whether a yes stands in a text that nobody wishes for, and nothing behind it takes back."""
    yes = here.YES.search(text)
    if yes is None or here.TAKEN_BACK.search(text) or offers.UNDONE.search(text):
        return False
    before = text[max(0, yes.start() - _BEFORE) : yes.start()].rpartition(".")[2]
    return not around.NOT_SO.search(before) and not here.BROKEN.search(text[yes.end() :])


def _asks_others(evidence: Evidence) -> bool:
    """Whether the last that a text says is a question to others, and no plain word for a no stands before it."""
    if evidence.segments.words >= _STORY or tells_at_length(evidence):
        return False
    last = evidence.segments.sentences[-1:]
    return any(sentence.asks and here.ASKS_OTHERS.search(sentence.text) for sentence in last)
