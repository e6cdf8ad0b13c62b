"""How an application stands, as a stretch of a text tells it, and lines of a list that say it in a few words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.model import Outcome, Stage
from bot.reading.cues import offers, talk
from bot.reading.cues.ways import Hint
from bot.reading.decide import affirmed
from bot.reading.events import Whose
from bot.reading.facts import heaviest, stages_in
from bot.reading.lazy import Pattern
from bot.reading.lexicon import About
from bot.reading.name_shapes import NO_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.reading.events import Event
    from bot.reading.lexicon import Heard, Lexicon

SHORT: Final = 9
"""Words up to which a line may be one of a list: "citadel swe rej after r2 :("."""

_MOST_NAME = 4
_HINTED: Final = {
    Hint.GHOSTED: Outcome.SILENT,
    Hint.FREEZE: Outcome.FREEZE,
    Hint.RESCINDED: Outcome.RESCINDED,
}
_WORDS: Final = (
    (Outcome.RESCINDED, Pattern(r"\b(?:rescind\w*|revoked)\b")),
    (Outcome.ACCEPTED, Pattern(r"\baccepted (?:the |my |their |an? )?offer\b|\boffer accepted\b|\bsigned\b")),
    (Outcome.WITHDRAWN, Pattern(
        r"\b(?:withdr[ae]w\w*|pulled out|i (?:declined|turned (?:it|them|this) down)|declined (?:the|their|my|it))\b"
        r"|\boffer declined\b"
    )),
    (Outcome.FREEZE, Pattern(
        r"\b(?:(?:hiring )?freeze|frozen|on hold|headcount (?:cut|gone)|(?:role|req|position|post) (?:was |got |is )?"
        r"(?:cancell?ed|closed|cut))\b"
    )),
    (Outcome.SILENT, Pattern(
        r"\b(?:ghost(?:ed|ing)?|crickets|radio silence|no (?:reply|response|answer)|never (?:heard|replied|answered))\b"
    )),
)  # fmt: skip
_NO: Final = Pattern(
    r"\b(?:rej(?:s|d|ect\w*)?|denied|declined|dinged|turned down|no)\b(?! (?:news|word|update|idea|offer|interview)\b)"
)
_CUT_ME: Final = Pattern(r"\b(?:cut|dinged|passed on|passed over|dropped|rejected) me\b|\bsaid no\b")
_OFFER: Final = Pattern(r"\boffer(?:ed)?\b")
_GOES_ON: Final = Pattern(
    r"\b(?:applied(?= (?:to|at|for|with)\b|$)|waiting|pending|in progress|moved? on to|moving (?:forward|on)|advanced"
    r"|next round|scheduled|passed|(?:no|any) (?:news|word|update))\b"
)
_STAGES: Final = (
    (Stage.SCREEN, Pattern(r"\b(?:ps|hr|phone|recruiter|screen(?:ing)?)\b")),
    (Stage.INTERVIEW, Pattern(r"\br[12]\b|\b(?:round|rd) ?[12]\b")),
    (Stage.FINAL, Pattern(r"\br[3-5]\b|\b(?:round|rd) ?[3-5]\b")),
)
"""Short forms of a list, too short to be heard in a sentence."""
_BEHIND: Final = Pattern(r"\b(?:after|post|following|at|in|past|despite|since|before|until)(?: \w+){0,2} ?$")
"""What makes a stage the place of an end that is told elsewhere, and no news by itself."""
_FILLERS: Final = Pattern(
    r"(?:after|post|at|the|my|a|an|in|for|from|now|today|yesterday|again|too|also|lol|rip|done|next|this|last|week"
    r"|monday|tuesday|wednesday|thursday|friday|round|rounds|stage|invite|invited|pending|tomorrow|and|then|auto|still"
    r"|instant|\W+|\d+(?:st|nd|rd|th)?|x)"
)
_LABEL: Final = Pattern(
    r"status|current|previous|comments?|title|company|employer|step|results?|update|so|maybe|ok|well"
)
_TOKEN: Final = Pattern(r"[^\s,;:()]+")


class ShortLine(NamedTuple):
    """A line of a list, such as "riverside hospital staff nurse rej after r2".

    Args:
        company: the stretch of the line that names whom, or None.
        role: the stretch that names the role, or None.
    """

    company: tuple[int, int] | None
    role: tuple[int, int] | None


def is_short(line: str) -> bool:
    """Whether a line has few enough words to be one of a list."""
    return len(line.split()) <= SHORT


def stage_in(line: str, heard: Iterable[Heard], *, short: bool) -> Stage | None:
    """Return the furthest stage that a stretch of text names; a short one may use the short forms of lists."""
    stage = heaviest(*stages_in(line, heard))
    if not short:
        return stage
    return heaviest(stage, *(known for known, form in _STAGES if stage is None and form.search(line)))


def end_in(line: str, start: int, events: Sequence[Event], heard: Sequence[Heard], *, short: bool) -> Outcome | None:
    """Return how it stands.

    Args:
        line: the stretch, folded.
        start: where it starts in the folded text, as `heard` counts.
        events: the noes in it.
        heard: the known phrases in it.
        short: True where bare words ("rej", "no", "offer") mean an end, as in a list.

    Returns:
        The end; `OPEN` where it goes on, or where a short one tells a stage and no more; None where it tells neither.
    """
    own = [event for event in events if event.whose is Whose.OWN]
    said = next((end for end, words in _WORDS if words.search(line)), None)
    if own:
        hinted = [_HINTED.get(event.hint, Outcome.REJECTED) for event in own]
        if said in (Outcome.RESCINDED, Outcome.WITHDRAWN, Outcome.FREEZE):
            return said
        return Outcome.REJECTED if Outcome.REJECTED in hinted and said is not Outcome.SILENT else said or hinted[-1]
    if any(event.whose is Whose.NOT_YET for event in events):
        return Outcome.OPEN
    if any(event.whose is Whose.DECLINED for event in events):
        return Outcome.WITHDRAWN
    if said is not None and (short or talk.FIRST_PERSON.search(line) or said is not Outcome.FREEZE):
        return Outcome.REJECTED if short and said is Outcome.SILENT and re.search(r"\brej", line) else said
    if short and _NO.search(line):
        return Outcome.REJECTED
    if _CUT_ME.search(line):
        return Outcome.REJECTED
    if affirmed(offers.OFFER, line) or (short and _OFFER.search(line)):
        return Outcome.OFFER
    if _GOES_ON.search(line):
        return Outcome.OPEN
    if not short:
        return None
    stages = [one.start - start for one in heard if one.known.about is About.STAGE]
    stages.extend(match.start() for _, form in _STAGES if (match := form.search(line)))
    return Outcome.OPEN if any(not _BEHIND.search(line[:at]) for at in stages) else None


def goes_on(line: str) -> bool:
    """Whether a stretch of text says in words that an application goes on."""
    return _GOES_ON.search(line) is not None


def starts_with_end(words: str, start: int, heard: Sequence[Heard]) -> bool:
    """Whether words begin with a stage or an end; `start` is where they stand in the folded text."""
    ahead = start + len(words) - len(words.lstrip(" :-"))
    if any(one.start == ahead and one.known.about is About.STAGE for one in heard):
        return True
    forms = (*(form for _, form in (*_WORDS, *_STAGES)), _NO, _OFFER, _GOES_ON)
    return any(form.match(words.lstrip(" :-")) for form in forms)


def short_line(
    line: str, typed: str, heard: Sequence[Heard], lexicon: Lexicon, *, start: int, sure: bool
) -> ShortLine | None:
    """Part a line of a list.

    Args:
        line: the line, folded, without what marks it as an item.
        typed: for each of its characters, the one that was typed.
        heard: the known phrases in it.
        lexicon: the known words.
        start: where it starts in the folded text, as `heard` counts.
        sure: True behind `!process`, where what comes first is the company, whatever it is.

    Returns:
        Whom and what it names; None where it is no such line.
    """
    signs = [(one.start - start, one.end - start) for one in heard if one.known.about is About.STAGE]
    forms = (*(form for _, form in (*_WORDS, *_STAGES)), _NO, _OFFER, _GOES_ON)
    signs.extend(match.span() for form in forms for match in form.finditer(line))
    if not signs or not is_short(line):
        return None
    tokens = list(_TOKEN.finditer(line))
    plain = [token for token in tokens if not any(a < token.end() and token.start() < b for a, b in signs)]
    first = min(at for at, _ in signs)
    roles = [(one.start - start, one.end - start) for one in heard if one.known.about is About.ROLE]
    roles.extend(_role(line, typed, plain, lexicon))
    role = min(roles, default=None)
    name = [token for token in plain if token.end() <= first and not _within(token, role)]
    if role and name and name[0].start() > role[0]:
        name = []  # "nurse at ..." is a sentence
    while name and _FILLERS.fullmatch(name[-1][0]):
        name.pop()
    if not name:
        return ShortLine(None, role)
    if not sure and not _may_be_a_name(name, typed):
        return None
    rest = [token for token in plain if token.start() > name[-1].end() and not _within(token, role)]
    if not sure and not all(_FILLERS.fullmatch(token[0]) for token in rest):
        return None
    text = line[name[0].start() : name[-1].end()].rstrip(" .-*_~'")
    return ShortLine((name[0].start(), name[0].start() + len(text)) if text else None, role)


def _within(token: re.Match[str], span: tuple[int, int] | None) -> bool:
    return span is not None and span[0] <= token.start() < span[1]


def _may_be_a_name(name: Sequence[re.Match[str]], typed: str) -> bool:
    """Whether words may be an employer that we do not know; with a capital, words of its kind may stand behind it."""
    words = [token[0].strip(".'-*_~") for token in name]
    common = [NO_NAME.fullmatch(word) is not None or _LABEL.fullmatch(word) is not None for word in words]
    capital = typed[name[0].start()].isupper()
    return len(name) <= _MOST_NAME and not common[0] and (capital or not any(common))


def _role(line: str, typed: str, plain: Sequence[re.Match[str]], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the stretch of a line that ends in the head of a role: its known words, or all that has no capital."""
    for index in range(len(plain) - 1, -1, -1):
        if plain[index][0] not in lexicon.role_heads:
            continue
        first, small = index, typed[plain[index].start()].islower() and typed[plain[0].start()].isupper()
        while first > 0 and (
            not typed[plain[first - 1].start()].isupper()
            if small
            else plain[first - 1][0] in lexicon.role_before | lexicon.role_heads
        ):
            first -= 1
        if line[plain[first].start() : plain[index].end()].count(" ") == index - first:
            yield plain[first].start(), plain[index].end()
            return
