"""What the log would hold: each line, or clause with a company and a stage or an end of its own, is its own entry."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from bot.model import Entry, Kind, Outcome, Respond, Stage
from bot.reading.cues import frame, talk
from bot.reading.ends import end_in, goes_on, is_short, short_line, stage_in, starts_with_end
from bot.reading.events import Whose
from bot.reading.facts import heaviest
from bot.reading.lazy import Pattern
from bot.reading.lexicon import About, Heard
from bot.reading.names import MOST_NAMES, role_of
from bot.reading.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.reading.decide import Verdict
    from bot.reading.evidence import Evidence
    from bot.reading.lexicon import Lexicon

_OUTCOMES: Final = {
    Kind.GHOSTED: Outcome.SILENT,
    Kind.FREEZE: Outcome.FREEZE,
    Kind.RESCINDED: Outcome.RESCINDED,
    Kind.OFFER: Outcome.OFFER,
    Kind.DECLINED: Outcome.WITHDRAWN,
}
_CUT: Final = Pattern(r"\n+|[.!?;]+(?=\s|$)|,(?=\s)|(?<=\s)[/+](?=\s)|\b(?:and|but|then|while|whereas|plus)\b")
_ITEM: Final = Pattern(r"\s*(?:(?:[-*>+]|\d{1,2}[.)]|[!/.]process\b)\s*)*")
_PROCESS: Final = Pattern(r"\s*[!/.]process\s")
_HEADS: Final = Pattern(
    r":\s*$|\b(?:all|both|each|every one|everyone)\b(?: of (?:them|these|those))?(?: \w+){0,2}? ?"
    r"(?:reject\w*|rej|noes|no|ghosted|turned|said)\b|\b(?:by|from) (?:all|both|each)\b"
)
"""What is said of every company that is named beside it."""


@dataclass(slots=True)
class _Part:
    """A stretch of the text, and what it tells.

    Args:
        line: the number of its line.
        names: the companies in it, as typed.
        role: the role in it, as typed.
        stage: the furthest stage in it.
        end: how it stands; None where it does not say so.
        heads: True where it speaks of all that stands beside it.
        another: True where it tells of somebody else.
        bare: True where it tells a stage and no more, so that it goes on if its line says nothing else.
        guessed: True where its company is one only by its place in a list.
        lent: True where `end` is that of the line before.
    """

    line: int
    names: list[str] = field(default_factory=list[str])
    role: str | None = None
    stage: Stage | None = None
    end: Outcome | None = None
    heads: bool = False
    another: bool = False
    bare: bool = False
    guessed: bool = False
    lent: bool = False

    def take(self, other: _Part) -> None:
        """Add what a part beside this one tells of the same companies; none yet gives way to an end."""
        self.names.extend(other.names)
        self.role = self.role or other.role
        self.stage = heaviest(self.stage, other.stage)
        self.bare = self.bare or other.bare
        if other.end is not None and (other.end is not Outcome.OPEN or self.end is None or self.lent):
            self.end, self.lent = other.end, False
        elif self.lent and other.bare and other.line == self.line:
            self.end, self.lent = Outcome.OPEN, False


def entries_of(
    evidence: Evidence, verdict: Verdict, lexicon: Lexicon, role: str | None, stage: Stage | None
) -> tuple[Entry, ...]:
    """Say what the log would hold.

    Args:
        evidence: all that was found in the text.
        verdict: what was decided about it.
        lexicon: the known words.
        role: the role that the whole text names.
        stage: the furthest stage of the whole text.

    Returns:
        An entry for each line or clause that speaks for itself, else one a company, or one where none is named; none
        where nothing is the writer's. `!process` has entries even where it is met with silence.
    """
    process = evidence.segments.process is not None
    silent = verdict.respond is Respond.SILENT
    mine = verdict.own or verdict.kind in (Kind.OFFER, Kind.DECLINED)
    if not process and (silent or not mine):
        return ()
    outcome = _OUTCOMES.get(verdict.kind, Outcome.REJECTED)
    letter = verdict.kind is Kind.LETTER or (evidence.letter is not None and evidence.letter.says_no)
    told = () if letter or evidence.foreign else _by_line(evidence, lexicon, outcome if mine else None)
    if told or silent or not mine:
        return told
    return tuple(Entry(name.text, role, stage, outcome) for name in evidence.companies) or (
        Entry(None, role, stage, outcome),
    )


def _by_line(evidence: Evidence, lexicon: Lexicon, outcome: Outcome | None) -> tuple[Entry, ...]:
    """Return the entries of a text that tells several things, or of `!process`; nothing where it tells one.

    `outcome` is that of what does not say how it ended; None leaves it out.
    """
    process = evidence.segments.process is not None
    if not process and _tells_one(evidence):
        return ()
    parts = _parts(evidence, lexicon)
    if len(parts) < 2 and not process:
        return ()
    if sum(bool(part.names) for part in parts) < 2:  # one line is no list
        for part in parts:
            part.names = [] if part.guessed else part.names
    groups, shared = _grouped([part for part in parts if not part.another])
    one_story = len(groups) < 2 and not any(part.another and part.names for part in parts)
    if one_story and not process and sum(len(group.names) for group in groups) <= len(evidence.companies):
        return ()
    entries: dict[tuple[str, str | None], Entry] = {}
    for group in groups:
        end = next((end for end in (group.end, shared.end, outcome) if end is not None), None)
        if end is None:
            continue
        for name in group.names:
            new = Entry(name, group.role or shared.role, group.stage or shared.stage, end)
            key = next((key for key in entries if key[0] == name.casefold() and _agree(key[1], new.role)), None)
            if key is None:
                entries[name.casefold(), new.role] = new
            else:
                entries[key] = _both(entries[key], new)
    return tuple(entries.values())[:MOST_NAMES]


def _tells_one(evidence: Evidence) -> bool:
    """Whether a text is no list and names a company once at most, so that its parts tell of nothing else."""
    if "\n" in evidence.text.strip():
        return False
    spots = {start for start, _, _ in _spots(evidence)}
    spots.update(one.start for one in evidence.heard if one.known.about is About.COMPANY)
    return len(spots) < 2


def _agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one.casefold() == other.casefold()


def _both(one: Entry, other: Entry) -> Entry:
    """Return what two lines about one application come to: the newer end, and none yet gives way."""
    end = one.outcome if other.outcome is Outcome.OPEN else other.outcome
    return Entry(one.company, one.role or other.role, heaviest(one.stage, other.stage), end)


def _grouped(parts: Sequence[_Part]) -> tuple[list[_Part], _Part]:
    """Put parts together that tell of the same companies.

    Args:
        parts: in the order of the text.

    Returns:
        Groups that each name a company, and what a heading or "all of them" says of every one.
    """
    groups: list[_Part] = []
    roles = {part.role for part in parts if part.role}
    apart = any(part.role and not part.names for part in parts)
    shared = _Part(-1, role=roles.pop() if len(roles) == 1 and apart else None)
    waits: _Part | None = None  # what comes before the part that tells its end
    for one in parts:
        part = one
        if part.heads and not part.names:
            shared.take(part)
            continue
        under = groups[-1] if groups else None
        if waits and waits.names and part.names and part.line != waits.line and (waits.end or part.end):
            waits.end = waits.end or (Outcome.OPEN if waits.bare else None)
            groups.append(waits)
            waits = None
        if waits:
            waits.take(part)
            part, waits = waits, None
        elif under and _belongs(part, groups):
            under.take(part)
            continue
        elif under and part.names and part.end is None and shared.end is None:
            part.end, part.lent = under.end, True  # a name without an end, behind one that has it
        elif under and not part.names:
            continue
        if part.names and (part.end is not None or shared.end is not None):
            groups.append(part)
        else:
            waits = part
    if waits is not None and waits.names:
        groups.append(waits)
    if shared.end not in (None, Outcome.OPEN):
        for group in groups:
            group.end = shared.end if group.end in (None, Outcome.OPEN) else group.end
    return groups, shared


def _belongs(part: _Part, groups: Sequence[_Part]) -> bool:
    """Whether a part goes on about the last group: it names nobody, or more of a list in the same sentence.

    A no that names nobody, behind a no and then one that is open, may be about either: it says nothing new.
    """
    under = groups[-1]
    if part.names:
        return part.end is None and part.line == under.line and (part.stage is None or under.stage is None)
    repeated = under.end is Outcome.OPEN and part.end in {group.end for group in groups[:-1]}
    return not repeated or part.end in (None, Outcome.OPEN)


def _parts(evidence: Evidence, lexicon: Lexicon) -> list[_Part]:
    """Cut a text into its lines and clauses, and read each."""
    text = evidence.text
    names = _spots(evidence)
    inside = {at for start, end, _ in names for at in range(start, end)}
    stops = [match.span() for match in _CUT.finditer(text) if inside.isdisjoint(range(*match.span()))]
    listed = "\n" in text.strip() or evidence.segments.process is not None
    found: list[_Part] = []
    start = 0
    for stop, behind in (*stops, (len(text), len(text))):
        if any(character.isalnum() for character in text[start:stop]):
            own_line = text[:start].rstrip(" ")[-1:] in ("", "\n")
            named = [name for first, last, name in names if start <= first and last <= stop]
            found.append(_part(evidence, lexicon, start, stop, named, listed=listed and own_line))
        start = behind
    return found


def _part(evidence: Evidence, lexicon: Lexicon, start: int, stop: int, names: list[str], *, listed: bool) -> _Part:
    """Read one stretch of a text; `listed` says that it stands at the start of a line of several."""
    whole = evidence.text[start:stop]
    process = _PROCESS.match(whole) is not None
    start += mark.end() if (mark := _ITEM.match(whole)) else 0
    line = evidence.text[start:stop].rstrip()
    heard = [one for one in evidence.heard if start <= one.start and one.end <= stop]
    events = [event for event in evidence.events if start <= event.start and event.end <= stop]
    origin = evidence.segments.folded.origin
    own = evidence.segments.own
    short = is_short(line)
    heads = _HEADS.search(line) is not None

    def typed(span: tuple[int, int]) -> str:
        return own[origin[start + span[0]] : origin[start + span[1] - 1] + 1].strip()

    letters = "".join(own[index : index + 1] or " " for index in origin[start : start + len(line)])
    item = short_line(line, letters, heard, lexicon, start=start, sure=process) if listed and not heads else None
    guessed = item is not None and item.company is not None and not process and not names
    if item and item.company and (process or not names):
        names = [typed(item.company)]
    elif not names and short and (first := _everyday(line, start, heard, listed=listed)):
        names = [typed(first)]
    role = typed(item.role) if item and item.role else _role(evidence, lexicon, start, stop, heard)
    end = end_in(line, start, events, heard, short=short)
    bare = end is Outcome.OPEN and not names and not goes_on(line)
    return _Part(
        line=evidence.text.count("\n", 0, start),
        names=names,
        role=role,
        stage=stage_in(line, heard, short=short),
        end=None if bare else end,
        bare=bare,
        guessed=guessed,
        heads=heads,
        another=_of_another(line, {event.whose for event in events}),
    )


def _everyday(line: str, start: int, heard: Sequence[Heard], *, listed: bool) -> tuple[int, int] | None:
    """Return a company whose name is also a word: "meta oa", where a stage or end follows, or alone on its line."""
    for one in heard:
        end = one.end - start
        if one.start != start or one.known.about is not About.COMPANY:
            continue
        if starts_with_end(line[end:], one.end, heard) or (listed and end == len(line)):
            return 0, end
    return None


def _of_another(line: str, whose: set[Whose]) -> bool:
    """Whether a stretch tells what happened to somebody else."""
    if Whose.OWN in whose:
        return False
    others = frame.CLOSE.sub(" ", line)
    return Whose.OTHER in whose or (others != line and talk.FIRST_PERSON.search(others) is None)


def _role(evidence: Evidence, lexicon: Lexicon, start: int, stop: int, heard: Sequence[Heard]) -> str | None:
    origin = evidence.segments.folded.origin
    first = origin[start]
    return role_of(
        evidence.segments.own[first : origin[stop - 1] + 1],
        letter=False,
        folded=evidence.text[start:stop],
        heard=[Heard(one.start - start, one.end - start, one.known) for one in heard],
        lexicon=lexicon,
        back=[index - first for index in origin[start:stop]],
    )


def _spots(evidence: Evidence) -> list[tuple[int, int, str]]:
    """Return where the companies are named in the folded text, each wherever it is typed the same way again."""
    own, origin, text = evidence.segments.own, evidence.segments.folded.origin, evidence.text
    found: list[tuple[int, int, str]] = []
    for name in sorted(evidence.companies, key=lambda one: -len(one.text)):
        word = fold(name.text).text
        first = bisect_left(origin, name.start)
        spots = [(first, first + len(word))]
        at = text.find(word, spots[0][1])
        while word and at >= 0:
            end = at + len(word)
            whole = not text[at - 1].isalnum() and not text[end : end + 1].isalnum()
            if whole and own[origin[at] : origin[end - 1] + 1] == name.text:
                spots.append((at, end))
            at = text.find(word, end)
        free = [spot for spot in spots if not any(spot[0] < last and start < spot[1] for start, last, _ in found)]
        found.extend((start, end, name.text) for start, end in free)
    return sorted(found)
