"""Chooses lines: what fits the post, fits the lines before it, and was not said to these people lately.

Chance comes from a small hash of the message's id, so that the same message always gets the same answer.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Final

from bot.model import Asks
from bot.words.fitting import (
    CLAUSES,
    HURTS,
    content_of,
    dice,
    goes_with,
    hurt_of,
    longest,
    may_say,
    only_exact,
    overlap,
)
from bot.words.phrasebook import WHOLE, Line
from bot.words.scenes import AHEAD, BOTH, FELT, HEAVY, LAST_RESORT
from bot.words.slots import fill, slots_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.model import HeardScene, Memory, Reading
    from bot.words.grammar import Grammar

# A line that names one fact more of this post is this much likelier to be said.
_PER_FACT: Final = 6.0
# While lines written for this kind of post (weight 2) or for a fact in it (1) are left, the general ones stay on the
# shelf: for each role the weight that is exact enough, and how many such lines there have to be.
_EXACT: Final[Mapping[str, tuple[int, int]]] = {
    "acknowledge": (2, 1), "reflect": (1, 3), "offer": (2, 1), "ask": (1, 5), "now": (1, 1),
}  # fmt: skip
_TOO_LONG_AGO: Final = 1_000_000
# A scene heard by two cues is nearer to the post than one heard by a long one.
_PER_CUE: Final = 20
# In a post that tells more than one thing, what the answer names of it and what weighs most count as so many letters.
PER_NAME: Final = 14
# And one that puts two things of the post together is nearer than what speaks of one of them.
PUTS_TOGETHER: Final = 40
_WEIGHS: Final = 40
# In a long post a scene that was heard by so few of its letters, in one place, speaks of something beside the point.
_LONG: Final = 30
_LITTLE: Final = 0.16
_LETTERS_A_WORD: Final = 5.3
_SAME: Final = 2
"""Words in common from which two things told are one."""
_KIN: Final = frozenset({"kin gave", "kin waits", "must tell"})
# Those that may stand in front of a scene's answer, the weightiest first.
_OPENING: Final = (
    "because",
    "did",
    "been",
    "hoped",
    "fact",
    "theirs",
    "kin",
    "cold",
    "warm",
    "scene",
    "place",
    "moment",
)
_FEWEST: Final = 12
_MOST: Final = 44
_MOST_SHORT: Final = 34
"""Under a post of up to `_LONG` words."""
# Behind words of the person's nothing begins like this: it would take them up as if they were its own.
_TAKES_UP: Final = re.compile(
    r"(?:and|so|but|or|then|it|its|that|this|these|those|which|not|nor|neither|both|again|another|same|yes|no|of"
    r" course|\")\b",
    re.IGNORECASE,
)
_SORRY: Final = re.compile(r"(?:so |really )?sorry|ugh|oh|ah", re.IGNORECASE)
# An amount belongs to what is told so many letters from it, and two that stand so near to one another belong together.
# In a post of few words there is nothing else that it could belong to.
_NEAR: Final = 60
_BESIDE: Final = 12
_CLEAR: Final = 40
_NUMBER: Final = re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both)\b")
# A choice is narrowed to the short lines only where there are so many, or the same one would come each time.
_FEW_ENOUGH: Final = 4


@dataclass(frozen=True, slots=True)
class Chooser:
    """Picks lines for one message.

    Args:
        reading: what the message says.
        lines: all lines of its language.
        message_id: Discord's id of the message.
        memory: what was said to this person and in this channel.
        slots: what the slots hold.
        eligible: the lines whose conditions hold and whose slots can be filled, by role.
    """

    reading: Reading
    message_id: int
    memory: Memory
    slots: Mapping[str, str]
    eligible: Mapping[str, tuple[Line, ...]]

    @classmethod
    def of(
        cls,
        reading: Reading,
        lines: Sequence[Line],
        message_id: int,
        memory: Memory,
        grammar: Grammar | None = None,
    ) -> Chooser:
        """Sort out which lines may be said at all.

        Args:
            reading: what the message says.
            lines: all lines of its language.
            message_id: Discord's id of the message.
            memory: what was said to this person and in this channel.
            grammar: how its language says facts; None for English.

        Returns:
            A chooser for this message.
        """
        slots = slots_of(reading) if grammar is None else grammar.slots_of(reading)
        eligible: dict[str, tuple[Line, ...]] = {}
        for line in lines:
            if may_say(line, reading, memory, slots):
                eligible[line.role] = (*eligible.get(line.role, ()), line)
        return cls(reading, message_id, memory, slots, eligible)

    def pick(
        self,
        role: str,
        before: Sequence[Line],
        *,
        room: int,
        exact: bool = False,
        told: bool = False,
        short: int | None = None,
        names: frozenset[str] = frozenset(),
    ) -> Line | None:
        """Pick one line.

        Args:
            role: which role the line plays.
            before: the lines already chosen for this reply.
            room: how many words it may have.
            exact: True for a line that fits this post and not any post, or none.
            told: True for a line on a circumstance that the post tells of, or none.
            short: at most so many words, where a circumstance is left for the next line to speak of.
            names: slots of which the line should have one, where enough lines do.

        Returns:
            The line, or None where no line fits. Lines said lately come back only where nothing else is left, the
            one said longest ago first.
        """
        fitting = [
            line
            for line in self.eligible.get(role, ())
            if self.words(line) <= room
            and goes_with(line, before)
            and not (before and self._adds_nothing(line, before))
            and not (exact and line.when.weight == 0)
            and not (told and line.when.details is None)
        ]
        fresh = [line for line in fitting if self._said_ago(line) == _TOO_LONG_AGO]
        # What only this post holds beats everything that others hold as well.
        fresh = [line for line in fresh if line.when.earlier_today] or fresh
        circumstance = [line for line in fresh if line.when.details]
        if short and not circumstance and any(line.when.details for line in self.eligible.get("reflect", ())):
            brief = [line for line in fresh if self.words(line) <= short]
            fresh = brief if len(brief) >= _FEW_ENOUGH else fresh
        fresh = circumstance or fresh
        for most in range(min(2, len(names)), 0, -1):
            naming = [line for line in fresh if len(line.slots & names) >= most]
            if len(naming) >= _FEW_ENOUGH:
                fresh = naming
                break
        if fresh:
            return min(only_exact(fresh, *_EXACT[role]), key=self.lot)
        return max(fitting, key=self._said_ago, default=None)

    def scene(self, *, room: int) -> Line | None:
        """Pick the whole answer to the situation that takes up most of the post.

        Args:
            room: how many words it may have.

        Returns:
            The line; None where no situation was heard, where all that is written for it was said lately, or where the
            post asks something that it does not answer.
        """
        asks = self.reading.asks is not Asks.NOTHING
        fresh = [
            line
            for line in self.eligible.get(WHOLE, ())
            if self.words(line) <= room and self._said_ago(line) == _TOO_LONG_AGO and (line.when.asks or not asks)
        ]
        # Who asks is answered first.
        asked = [line for line in fresh if line.when.asks and any(scene.asked for scene in self.told_by(line))]
        fresh = asked or fresh
        # What could be said of nearly any long story is kept for those that tell nothing to say back.
        pointed = [line for line in fresh if not line.images & LAST_RESORT]
        fresh = pointed or ([] if any(slot in self.slots for slot in (*_OPENING, *HURTS)) else fresh)
        if self.reading.words > _LONG:
            fresh = [line for line in fresh if line.images & (HEAVY | BOTH)] or fresh
        most = max(map(self.pull, fresh), default=0)
        best = [line for line in fresh if self.pull(line) == most]
        # A line in front of which the person's own words can stand says more than one that allows none.
        best = [line for line in best if line.slots or self.opening(line)] or best
        return min(best, key=self.lot, default=None)

    def heart(self, *, room: int) -> Line | None:
        """Pick the line that names most of what hurts in a long post: what was given, and what was done for it.

        Args:
            room: how many words it may have.

        Returns:
            The line, or None where the post tells nothing of the kind.
        """
        lines = [
            line
            for line in self.eligible.get("acknowledge", ())
            if not line.slots.isdisjoint(HURTS)
            and self.words(line) <= room
            and self._said_ago(line) == _TOO_LONG_AGO
            and self._names_apart(line)
        ]
        most = max(map(hurt_of, lines), default=0)
        return min((line for line in lines if hurt_of(line) == most), key=self.lot, default=None)

    def _names_apart(self, line: Line) -> bool:
        """Tell whether the slots of a line hold different things."""
        said = [content_of(self.slots[slot]) for slot in sorted(line.slots)]
        return all(len(one & two) < _SAME for number, one in enumerate(said) for two in said[:number])

    def kin(self, said: Sequence[Line], *, room: int, opened: str = "") -> Line | None:
        """Pick a line on who was in it with them, to stand behind what happened.

        Args:
            said: what was picked so far.
            room: how many words the line may have.
            opened: what stands in front of the answer.

        Returns:
            The line, or None.
        """
        lines = [
            line
            for line in self.eligible.get("reflect", ())
            if line.slots & _KIN
            and not any(other.slots & _KIN for other in said)
            and self.words(line) <= room
            and self._said_ago(line) == _TOO_LONG_AGO
            and goes_with(line, said)
            and not self._said_already(line, said)
            and not self._told_by_both(line, said)
            and content_of(fill(line.text, self.slots)).isdisjoint(content_of(opened))
        ]
        return max(lines, key=lambda line: (hurt_of(line), -self.lot(line)), default=None)

    def _told_by_both(self, line: Line, said: Sequence[Line]) -> bool:
        """Tell whether what a line says back stands where the situation was heard that was answered before."""
        taken = [span for other in said for scene in self.told_by(other) for span in scene.at]
        spans = {detail.name.replace("_", " "): detail.at for detail in self.reading.details}
        return any(overlap(one, two) for slot in line.slots for one in spans.get(slot, ()) for two in taken)

    def beside(
        self, said: Sequence[Line], *, room: int, opened: str, roles: Sequence[str] = ("reflect", AHEAD, FELT)
    ) -> Line | None:
        """Pick a line on another situation of the post, to stand behind a whole answer.

        Args:
            said: what was picked so far.
            room: how many words it may have.
            opened: what stands in front of the answer.
            roles: of such lines.

        Returns:
            The line, or None.
        """
        taken = [span for line in said for scene in self.told_by(line) for span in scene.at]
        groups = {line.group for line in said}
        lines = [
            line
            for line in chain.from_iterable(self.eligible.get(role, ()) for role in roles)
            if line.group in self._scenes
            and line.group not in groups
            and self.words(line) <= room
            and self._said_ago(line) == _TOO_LONG_AGO
            and goes_with(line, said)
            and not any(overlap(one, other) for one in taken for other in map(longest, self.told_by(line)))
            and content_of(fill(line.text, self.slots)).isdisjoint(content_of(opened))
        ]
        most = max(map(self.covers, lines), default=0)
        return min((line for line in lines if self.covers(line) == most), key=self.lot, default=None)

    def _adds_nothing(self, line: Line, before: Sequence[Line]) -> bool:
        """Tell whether a line names nothing behind the person's own words, or names what was named."""
        own = any(other.slots & CLAUSES for other in before)
        thin = own and line.role == "reflect" and not line.slots and line.when.details is not None
        return thin or self._said_already(line, before)

    def _said_already(self, line: Line, said: Sequence[Line]) -> bool:
        """Tell whether words of the person's in a line were said by the lines before it."""
        own = content_of(" ".join(self.slots[slot] for slot in line.slots))
        return not own.isdisjoint(content_of(" ".join(fill(other.text, self.slots) for other in said)))

    def opening(self, whole: Line, *, own: bool = False) -> str:
        """Say what of the post stands in front of a whole answer that names nothing of it.

        Args:
            whole: what `scene` picked.
            own: True for the person's own clauses only.

        Returns:
            "You bought a suit for it" or "61 applications, three interviews"; "" where nothing fits.
        """
        said = fill(whole.text, self.slots)
        if (
            whole.when.asks
            or whole.slots
            or whole.images & BOTH
            or _NUMBER.search(said.lower())
            or _TAKES_UP.match(said)
        ):
            return ""
        clause = self._clause(said)
        return clause if own else clause or self._quoted(said) or self._amount(whole, said)

    def _clause(self, said: str) -> str:
        """Return a clause of the person's own to stand in front of an answer that does not speak of the same."""
        if self.reading.words < _FEWEST:
            return ""
        words = len(said.split())
        content = content_of(said)
        for name in _OPENING:
            clause = self.slots.get(name)
            clause = f"all because {clause}" if clause and name == "because" else clause
            if clause and words + len(clause.split()) <= self.most and content.isdisjoint(content_of(clause)):
                return clause
        return ""

    @property
    def most(self) -> int:
        """Words that an answer has at most where it names several things of the post."""
        return _MOST if self.reading.words > _LONG else _MOST_SHORT

    def _quoted(self, said: str) -> str:
        words = self.slots.get("quoted", "")
        if not words or not content_of(said).isdisjoint(content_of(words)):
            return ""
        return f'"{words[0].upper()}{words[1:]}", they say'

    def _amount(self, whole: Line, said: str) -> str:
        """Say which amounts of the post belong to a whole answer; "" where it is not clear which one is meant."""
        if _SORRY.match(said):
            return ""
        spans = [span for scene in self.told_by(whole) for span in scene.at]
        reach = _NEAR if self.reading.words <= _LONG else _CLEAR
        near = [
            amount
            for amount in self.reading.amounts
            if any(amount.at[0] - end < reach and start - amount.at[1] < reach for start, end in spans)
        ]
        if not near and len(self.reading.amounts) == 1 and self.reading.words <= _CLEAR:
            near = list(self.reading.amounts)
        together = near[:1] + [two for one, two in pairwise(near[:2]) if two.at[0] - one.at[1] < _BESIDE]
        return ", ".join(amount.words for amount in together)

    def is_aside(self, whole: Line) -> bool:
        """Tell whether a whole answer is to something beside the point, in a post that holds more than that.

        Args:
            whole: what `scene` picked.

        Returns:
            True where a long post was heard in one short place only, or the answer is as good under any post, and the
            post holds something that can be said back.
        """
        spans = [span for scene in self.told_by(whole) for span in scene.at]
        if whole.when.asks or whole.images & BOTH or CLAUSES.isdisjoint(self.slots) or self.reading.words < _FEWEST:
            return False
        letters = sum(end - start for start, end in spans)
        if len(spans) == 1 and letters < _LITTLE * _LETTERS_A_WORD * self.reading.words and self.reading.words >= _LONG:
            return True
        if whole.slots or _NUMBER.search(whole.text.lower()) or self.opening(whole) or self._speaks_of(whole):
            return False
        return len(spans) == 1 or any(overlap(one, other) for one in spans for other in self._clause_spans())

    def _clause_spans(self) -> list[tuple[int, int]]:
        return [span for detail in self.reading.details if detail.name in CLAUSES for span in detail.at]

    def _speaks_of(self, whole: Line) -> bool:
        """Tell whether an answer has words of the person's own without naming them."""
        content = content_of(whole.text)
        return any(not content.isdisjoint(content_of(self.slots.get(name, ""))) for name in CLAUSES)

    @property
    def _scenes(self) -> frozenset[str]:
        return frozenset(scene.name for scene in self.reading.scenes)

    def told_by(self, line: Line) -> list[HeardScene]:
        """Return the scenes by which a line was heard."""
        return [scene for scene in self.reading.scenes if scene.name == line.group]

    def heard_by(self, line: Line) -> int:
        """Count the things of the post that a line was heard by."""
        return sum(len(scene.at) for scene in self.told_by(line))

    def covers(self, line: Line) -> int:
        """Say how much of the post a scene's line takes up: letters of what it was heard by, and more for each cue."""
        spans = [span for scene in self.told_by(line) for span in scene.at]
        together = PUTS_TOGETHER if line.images & BOTH else 0
        return sum(end - start for start, end in spans) + _PER_CUE * len(spans) + together

    def pull(self, line: Line) -> int:
        """Say how much speaks for a scene's answer: what it takes up, what it names, and whether it weighs most."""
        if self.reading.words < _FEWEST:
            return self.covers(line)
        heavy = _WEIGHS if line.images & HEAVY else 0
        return self.covers(line) + heavy + PER_NAME * len(line.slots)

    def words(self, line: Line) -> int:
        """Count the words of a line with its slots filled.

        Args:
            line: an eligible line.

        Returns:
            How many words it has when it is said.
        """
        return len(fill(line.text, self.slots).split()) if line.slots else line.words

    def lot(self, line: Line) -> float:
        """Draw a lot in which each line's chance grows with what it names of the post (the smallest lot wins)."""
        return -math.log(dice(self.message_id, line.id)) / _PER_FACT**line.weight

    def _said_ago(self, line: Line) -> int:
        """How many lines ago these words were said to this person, or else in this channel."""
        for said in (self.memory.said_to_person, self.memory.said_in_channel):
            if line.id in said:
                return said.index(line.id)
        return _TOO_LONG_AGO
