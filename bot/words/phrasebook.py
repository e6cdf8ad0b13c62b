"""The phrasebook: every line the bot may say in a channel, with when it may say it.

The lines live in `data/phrasebook/<language>/*.toml`, in groups that share their conditions; `schema.py` reads them.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from bot.model import Kind, Tone
from bot.words.slots import opens_with_name, slots_in

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from bot.model import Asks, Feeling, Memory, News, Reading, Stage
    from bot.words.grammar import Grammar

ROLES: Final = ("acknowledge", "reflect", "ask", "offer", "now")
FEW_WORDS: Final = 25
"""Up to so many words a post tells one thing."""
WHOLE: Final = "whole"
"""The role of a line that is an answer by itself."""
MEANS: Final = "means"
"""The role of a line that says what two facts mean, behind a sentence that has named them."""

# Words too common to make two sentences sound like an echo of each other.
_COMMON_WORDS: Final = """
    about after again all also always and another any anything are been before being both but can could didn't does
    doesn't don't down each either else even every everything for from had has have here how into it's its itself just
    kind least less like made make makes many more most much must never nothing now off once one only other out over
    own part quite rather really same should since some something still such than that that's the their them then there
    there's these they thing things this those though through too under until very was way well went were what what's
    when where which while whole will with without would wouldn't you you'd you'll you're you've your yours isn't won't
    wasn't whatever whether anyone nobody people
"""
_COMMON: Final = frozenset(_COMMON_WORDS.split())
_WORD = re.compile(r"[^\W\d_]{4,}(?:'[^\W\d_]+)?")
# Words that belong to employment; a line with one of them is never said about a school, a grant or a paper.
JOB_WORDS = re.compile(
    r"\b(?:jobs?|employers?|hir(?:e|ed|es|ing)|recruiters?|salary|cv|résumé|company)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Ear:
    """What it takes to hear in one language that two lines echo each other.

    Args:
        common: words too common to be an echo.
        endings: endings that make no other word.
        job_words: words that are never said about a school, a grant or a paper.
    """

    common: frozenset[str]
    endings: tuple[str, ...]
    job_words: re.Pattern[str]

    def stem(self, word: str) -> str:
        """Cut the commonest ending, enough to hear that "wait", "waited" and "waiting" are one word."""
        word = word.removesuffix("'s")
        for ending in self.endings:
            if word.endswith(ending) and len(word) - len(ending) > 3:
                return word.removesuffix(ending)
        return word


ENGLISH: Final = Ear(_COMMON, ("ing", "ed", "es", "s"), JOB_WORDS)


@dataclass(frozen=True, slots=True)
class Condition:
    """When a line may be said. None stands for "no matter"; every field that is set has to hold.

    Args:
        kinds: the kinds of post.
        tones: the registers of post; a joke is only met by lines that say so.
        stages: how far it had gone.
        feelings: one of these was named.
        asks: what the person asks for.
        news: how the no arrived.
        fields: fields of work.
        waited_days: least and most days of the wait.
        count: least and most of the number that the person named.
        month: least and most replies this person had in the last 30 days.
        earlier_today: least and most other noes of the last 24 hours; in private only.
        said: what the person called the stage, where one stage has several shapes (a take-home is no timed test).
        untold: facts ("stage", "waited") that the post must not have told already; asking for them would be deaf.
        details: one of these circumstances is in the post.
        without: none of these is.
        most_words: most words of the post.
        together: families of scenes; one of each was heard. Whether elsewhere in the post, `fitting.told_apart` tells.
    """

    kinds: frozenset[Kind]
    tones: frozenset[Tone] = frozenset(Tone) - {Tone.JOKING}
    stages: frozenset[Stage] | None = None
    feelings: frozenset[Feeling] | None = None
    asks: frozenset[Asks] | None = None
    news: frozenset[News] | None = None
    fields: frozenset[str] | None = None
    waited_days: tuple[float, float] | None = None
    count: tuple[float, float] | None = None
    month: tuple[float, float] | None = None
    earlier_today: tuple[float, float] | None = None
    said: frozenset[str] | None = None
    untold: frozenset[str] = frozenset()
    details: frozenset[str] | None = None
    without: frozenset[str] = frozenset()
    most_words: int | None = None
    together: tuple[frozenset[str], ...] = ()

    def holds(self, reading: Reading, memory: Memory) -> bool:
        """Tell whether the line may be said about this reading.

        Args:
            reading: what the post says.
            memory: what was said to this person before.

        Returns:
            True where every condition that is set holds.
        """
        tone = tone_of(reading)
        waited = reading.waited.days if reading.waited else None
        return (
            reading.kind in self.kinds
            and tone in self.tones
            and (self.details is None or not self.details.isdisjoint(reading.told))
            and (self.stages is None or reading.stage in self.stages)
            and (self.feelings is None or not self.feelings.isdisjoint(reading.feelings))
            and (self.asks is None or reading.asks in self.asks)
            and (self.news is None or reading.news in self.news)
            and (self.fields is None or reading.field in self.fields)
            and (self.said is None or (reading.stage_words or "").lower() in self.said)
            and _within(self.waited_days, waited)
            and _within(self.count, reading.count)
            and _within(self.month, memory.replies_this_month)
            and _within(self.earlier_today, memory.earlier_today)
            and not any(getattr(reading, fact) for fact in self.untold)
            and (self.most_words is None or reading.words <= self.most_words)
            and self.without.isdisjoint(reading.told)
            and not any(family.isdisjoint(reading.told) for family in self.together)
        )

    @property
    def weight(self) -> int:
        """How much of one post the conditions name: the more, the better a line fits where it fits at all."""
        told = (
            self.stages,
            self.feelings,
            self.asks,
            self.news,
            self.fields,
            self.waited_days,
            self.count,
            self.details,
        )
        return sum(condition is not None for condition in told) + (_OWN_KIND if len(self.kinds) <= _FEW_KINDS else 0)


def tone_of(reading: Reading) -> Tone:
    """Return the tone that a line has to be for: a joke is one, whatever else it sounds like.

    Args:
        reading: what the post says.
    """
    return Tone.JOKING if reading.kind is Kind.JOKE else reading.tone


# A line written for a few kinds only is about the point of the post, which weighs more than a fact beside it.
_FEW_KINDS: Final = 3
_OWN_KIND: Final = 2


def _within(bounds: tuple[float, float] | None, value: float | None) -> bool:
    return bounds is None or (value is not None and bounds[0] <= value <= bounds[1])


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the phrasebook.

    Args:
        group: the name of the group that it stands in.
        role: acknowledge, reflect, ask, offer or now.
        text: the words, with slots in braces.
        when: when it may be said.
        images: pictures and ideas in it; two lines with the same one never meet.
        ear: its language's.
    """

    group: str
    role: str
    text: str
    when: Condition
    images: frozenset[str] = frozenset()
    ear: Ear = field(default=ENGLISH, compare=False, repr=False)
    id: str = field(init=False)
    slots: frozenset[str] = field(init=False)
    words: int = field(init=False)
    weight: int = field(init=False)
    opens_with_name: bool = field(init=False)
    is_about_jobs: bool = field(init=False)
    echo: frozenset[str] = field(init=False)
    openings: frozenset[str] = field(init=False)
    first_word: str = field(init=False)

    def __post_init__(self) -> None:
        # The id follows the words: a line that is rewritten counts as new, and nobody has to number anything.
        digest = hashlib.blake2b(self.text.encode(), digest_size=4).hexdigest()
        slots = slots_in(self.text)
        plain = re.sub(r"\{[^{}]*\}", " ", self.text).replace("\u2019", "'").lower()
        tokens = set(_WORD.findall(plain))
        for name, value in (
            ("id", f"{self.group}-{digest}"),
            ("slots", slots),
            ("words", len(self.text.split())),
            ("weight", self.when.weight + len(slots)),
            ("opens_with_name", opens_with_name(self.text)),
            ("is_about_jobs", self.ear.job_words.search(plain) is not None),
            ("echo", frozenset(self.ear.stem(token) for token in tokens - self.ear.common)),
            ("openings", frozenset(re.findall(r"(?:^|[.?!:] )¿?([^\W\d_][\w']*)", _opened(plain, self.text)))),
            ("first_word", self.text.split()[0].lower().rstrip(".,") if self.text.split() else ""),
        ):
            object.__setattr__(self, name, value)


# What stands in these begins with "you".
_SAYS_YOU: Final = re.compile(r"(?:(?<=^)|(?<=[.?!:] ))\{(?:did|hoped|been)\}")


def _opened(plain: str, text: str) -> str:
    """Return a line's words with what its slots open a sentence with."""
    return re.sub(r"\{[^{}]*\}", " ", _SAYS_YOU.sub("you", text)).lower().strip() if "{" in text else plain.strip()


class Pairs:
    """Finds the answers to what is heard together.

    Args:
        lines: all of them, each with the families of scenes that it is for in `when.together`.
    """

    def __init__(self, lines: Sequence[Line] = ()) -> None:
        self.lines = tuple(lines)
        self._by_scene: dict[str, list[int]] = {}
        for number, line in enumerate(self.lines):
            for scene in line.when.together[0]:
                self._by_scene.setdefault(scene, []).append(number)

    def of(self, told: Collection[str]) -> list[Line]:
        """Return the lines of which every family is told, in the order of the files.

        Args:
            told: names of the scenes that were heard.
        """
        numbers = {number for scene in told for number in self._by_scene.get(scene, ())}
        lines = (self.lines[number] for number in sorted(numbers))
        return [line for line in lines if not any(family.isdisjoint(told) for family in line.when.together)]


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """All lines, by language.

    Args:
        languages: ISO 639-1 code to the lines of that language, in file order.
        grammars: how the languages beside English say facts.
        scenes: the lines of each scene, in English.
        pairs: what is said where facts of several scenes meet, in English.
    """

    languages: Mapping[str, tuple[Line, ...]]
    grammars: Mapping[str, Grammar] = field(default_factory=dict[str, "Grammar"])
    scenes: Mapping[str, tuple[Line, ...]] = field(default_factory=dict[str, "tuple[Line, ...]"])
    pairs: Pairs = field(default_factory=Pairs)
    # Most lines are for other posts, which one look at kind and tone tells; each pair is sorted out once.
    _sorted: dict[tuple[str, Kind, Tone], tuple[Line, ...]] = field(
        default_factory=dict["tuple[str, Kind, Tone]", "tuple[Line, ...]"], init=False, compare=False, repr=False
    )

    def lines(self, language: str) -> tuple[Line, ...]:
        """Return the lines of one language.

        Args:
            language: ISO 639-1 code.

        Returns:
            Its lines, none where the language has no phrasebook.
        """
        return self.languages.get(language, ())

    def lines_like(self, reading: Reading) -> tuple[Line, ...]:
        """Return the lines of a reading's language that are for its kind and its tone.

        Args:
            reading: what the post says.

        Returns:
            The lines, in file order.
        """
        key = reading.language, reading.kind, tone_of(reading)
        if key not in self._sorted:
            _, kind, tone = key
            lines = self.lines(reading.language)
            self._sorted[key] = tuple(line for line in lines if kind in line.when.kinds and tone in line.when.tones)
        return self._sorted[key]

    def lines_for(self, reading: Reading) -> tuple[Line, ...]:
        """Return the lines that may be said about a reading: those like it, of the scenes in it, and of their pairs."""
        lines = self.lines_like(reading)
        if reading.language != "en":
            return lines
        heard = (self.scenes.get(name, ()) for name in reading.told)
        return (*self.pairs.of(reading.told), *(line for scene in heard for line in scene), *lines)
