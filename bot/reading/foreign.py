"""What a text in another language says: whether it tells a no of the writer's own, and which kind of text it is.

The cues of a language are found once in the whole text. A no counts where nothing turns it around: an "if" or a fear
before it, another person it happened to, an object that no employer decides on. What is left decides the kind.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from bot.model import LATE_STAGES, Kind, Respond, Stage
from bot.reading.foreign_facts import NO_FACTS, ForeignFacts, facts_in
from bot.reading.languages import devanagari, other_script
from bot.reading.lazy import Pattern
from bot.reading.phrases import WORD, Found
from bot.reading.segment import Sentence, sentences_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.reading.languages import Guess, Languages
    from bot.reading.tongues import Tongue

NO, BARE, SOFT, LETTER, SILENCE = 0.92, 0.85, 0.62, 0.93, 0.84
"""How sure an own no is: the writer stands in it; only the no; near to one; a letter; silence after contact."""

_SURE = {
    "no": NO, "rescinded": NO, "freeze": BARE, "passed over": BARE, "ghosted": SILENCE, "bare": BARE, "soft": SOFT,
    "end": SOFT, "letter no": SOFT,
}  # fmt: skip

_OF_EMPLOYERS = frozenset({"no", "passed over", "rescinded", "freeze"})
"""Noes that are told of an employer, whoever "they" are."""

FEW = 14
"""Words up to which a no without a person is the writer's own."""

AT_LENGTH = 45
"""Words up to which words of an end are the news of a text."""

BEFORE = 60
"""Characters that an "if" or a fear reaches."""

JUST_BEFORE = 14
"""Characters that a "not yet" reaches, and a "she was": "still not over it that they turned me down" is a no."""

NEAR = 45
"""Characters within which the thing that was refused stands."""

BIG_COUNT = 20
_SAME = 5  # characters by which two noes are the same words; a second one in others tells more of the first
_NEGATION = re.compile(
    r"\b(?:nao|n|non|no|ne|nicht|net|niet|nahi|nahin|nunca|mai|pas|kein\w*|geen|ni"
    r"|नहीं) (?:\w+ )?$"
)
_DENIES = Pattern(
    r"\b(?:no|non|nao|nem|ni|nie|nicht|nix|nichts|kein\w*|geen|niet|niks|niets|nee|pas|rien|aucun\w*|jamais|nunca|nada"
    r"|nadie|ninguem|niente|nulla|nessun\w*|nahi|nahin|leider|helaas|purtroppo|malheureusement|infelizmente"
    r"|lamentablemente|raus|fuera|fora|fuori|autres?|otr[oa]s?|outr[oa]s?|altr[oia]|ander\w*|adios|adieu|addio|adeus)\b"
    r"|नहीं|बाहर|किसी और"
)
"""Words that deny, or tell of another, in one language or the other."""
_SPEAKS_AGAINST = (
    "close", "theirs", "pronoun", "offer", "declined", "waiting", "object", "ours", "letter yes", "laid off", "old",
    "unless", "not yet",
)  # fmt: skip
_AHEAD = Pattern(
    r"\b(?:mañana|manana|demain|morgen|ubermorgen|domani|dopodomani|amanha|straks|bientot|kal|aujourd'hui a"
    r"|a las \d+|alle \d+|as \d+|um \d+|om \d+|lundi|montag|lunedi|maandag)\b|कल"
)
"""A time ahead, beside which a stage is still to come."""
_AT_A_LOSS = Pattern(
    r"\b(?:no se|no encuentro|no entiendo|sais pas|ai pas compris|comprends pas|weiss nicht|keine lust|non so"
    r"|non capisco|non trovo|non dormo|nao sei|nao entendi|nao acho|weet niet|snap niet|geen idee|keine ahnung"
    r"|samajh nahi|pata nahi"
    r"|convoque\w*|convocat\w*|invitat\w*|citad[oa]|eingeladen|uitgenodigd|he dejado yo|deje yo)\b"
)
"""What its writer does not know or find, or is asked to come to: no news of a no."""
_WHO_GOT_IT = Pattern(
    r"\b(?:promo\w+|poste|puesto|posto|vaga|cargo|job|stelle|functie|baan)\b.*\b(?:que|qui|che|die|der|quem|jo|arriv\w+|entr\w+)"
)
"""Between a no and a date of long ago that says only since when the other one is there."""
_LEFT_BEHIND = re.compile(
    r"\b(?:nach|trotz|na|apres|malgre|despues de|tras|depois de|apos|dopo|ondanks) (?:\w+ ){0,4}(?:absagen|ablehnungen"
    r"|afwijzingen|refus|rechazos|negativas|recusas|naos|rejeicoes|rifiuti)\b"
    r"|\b(?:itne|itni|itna|kitne|\d+) (?:reject|rejections?|rejection) ke baad\b"
)
"""Noes that are only counted on the way to good news: "nach 61 Absagen"."""
_WHY = re.compile(r"\b(?:weil|ohne|omdat|want|zonder|porque|parce|perche|kyunki|kyuki)\b")
"""Before a thing that is no application but the reason for a no to one: "omdat ik geen rijbewijs heb"."""
_BARE_WORDS = 4
_CLEAR = 0.78
_SEEN = 0.5


class Foreign(NamedTuple):
    """A text in another language.

    Args:
        language: ISO 639-1 code; "" where it is written in a script that we do not read.
        kind: what kind of text it is.
        respond: what it asks of us.
        own: how sure a no of the writer's own is, 0 to 1.
        start: index of the words that say so, in the folded text.
        end: index behind them.
        facts: what else it tells.
        beside: its noes and its words of work and stages, beside which a company may stand.
        open: whether it may tell a no that no cue knows: nothing in it speaks of others, a yes, a question or a wait.
        hinted: whether it has a word of work and one that denies as well.
    """

    language: str
    kind: Kind = Kind.ORDINARY
    respond: Respond = Respond.SILENT
    own: float = 0.0
    start: int = 0
    end: int = 0
    facts: ForeignFacts = NO_FACTS
    beside: tuple[Found, ...] = ()
    open: bool = False
    hinted: bool = False


class _Part(NamedTuple):
    """A sentence with its cues by section."""

    sentence: Sentence
    cues: Mapping[str, list[Found]]

    def has(self, *sections: str) -> bool:
        return any(section in self.cues for section in sections)


class _Said(NamedTuple):
    """A no, and how sure it is the writer's own."""

    found: Found
    own: float
    sentence: int


class _Text:
    """A text with the cues of one language in it."""

    def __init__(self, tongue: Tongue, folded: str) -> None:
        self.tongue = tongue
        self.folded = folded
        self.words = len(WORD.findall(folded))
        self.cues: dict[str, list[Found]] = defaultdict(list)
        for found in tongue.phrases.hear(folded):
            self.cues[found.section].append(found)
        self.parts = [_Part(sentence, self._within(sentence)) for sentence in _sentences(folded)]

    def has(self, *sections: str) -> bool:
        return any(section in self.cues for section in sections)

    def first(self, *sections: str) -> Found | None:
        return next((found for section in sections for found in self.cues.get(section, ())), None)

    def _within(self, sentence: Sentence) -> dict[str, list[Found]]:
        end = sentence.start + len(sentence.text)
        inside = {
            section: [one for one in found if sentence.start <= one.start < end] for section, found in self.cues.items()
        }
        return {section: found for section, found in inside.items() if found}

    def turned(self, found: Found, part: _Part) -> bool:
        """Whether a condition, a fear or a "not yet" stands before a no, with no "but" between."""
        for section, reach in (("unless", BEFORE), ("not yet", JUST_BEFORE)):
            for turn in part.cues.get(section, ()):
                within = section == "unless" and found.start < turn.start and turn.end < found.end
                if (turn.start > found.start and not within) or found.start - turn.end > reach:
                    continue
                if not any(turn.end <= but.start < found.start for but in part.cues.get("but", ())):
                    return True
        return False


def foreign(folded: str, languages: Languages) -> Foreign | None:
    """Tell whether a text is in another language, and what it says.

    Args:
        folded: the folded text.
        languages: the languages that we read.

    Returns:
        What it is, or None where it is English or too short to tell.
    """
    if devanagari(folded) and "hi" in languages.tongues:
        return _read(_Text(languages.tongues["hi"], folded))
    if other_script(folded):
        return Foreign("", Kind.QUOTED)
    best: tuple[float, Foreign] | None = None
    for guess in languages.guess(folded)[:3]:
        found = _guessed(guess, languages.tongues[guess.code], folded)
        if found is None:
            continue
        weight = guess.score + (2 if found.own >= _SEEN else 0)
        if best is None or weight > best[0]:
            best = (weight, found)
    return best[1] if best else None


def _guessed(guess: Guess, tongue: Tongue, folded: str) -> Foreign | None:
    if not guess.plain and not guess.likely:
        return None
    found = _read(_Text(tongue, folded))
    return found if guess.plain or found.own >= SILENCE else None


def _sentences(folded: str) -> tuple[Sentence, ...]:
    return sentences_of(folded.replace("।", ".").replace("|", "."))


def _read(text: _Text) -> Foreign:
    beside = (found for section, cues in text.cues.items() if _stands_by_a_name(section) for found in cues)
    against = text.has(*_SPEAKS_AGAINST) or _AHEAD.search(text.folded) or _AT_A_LOSS.search(text.folded)
    free = not (against or any(part.sentence.asks for part in text.parts))
    hinted = free and _tells_of_work(text) and _DENIES.search(text.folded) is not None
    return _told(text)._replace(beside=tuple(beside), open=free, hinted=hinted)


def _tells_of_work(text: _Text) -> bool:
    return text.has("work", "admission") or any(section.startswith("stage ") for section in text.cues)


def _stands_by_a_name(section: str) -> bool:
    return section in _SURE or section == "work" or section.startswith("stage ")


def _told(text: _Text) -> Foreign:
    letter = _letter(text)
    said = _own_noes(text)
    if letter is not None:
        clear = [one for one in said if one.own >= _CLEAR]
        kind = Kind.SOMEONE_ELSE if not clear and _handed_on(text, letter) else Kind.LETTER
        own = 0.0 if kind is Kind.SOMEONE_ELSE else LETTER
        return _foreign(text, kind, Respond.REPLY, own, letter)
    best = max(said, key=lambda one: one.own, default=None)
    if best is None or best.own < _SEEN or _good_news_last(text, said):
        return _near(text, best)
    if _old(text, best):
        return _foreign(text, Kind.OLD_NEWS, Respond.SILENT, 0.0, best.found)
    respond = Respond.REPLY if best.own >= _CLEAR else Respond.REACT
    facts = facts_in(text.folded, text.tongue, text.cues)
    return Foreign(
        text.tongue.code, _own_kind(text, said, facts), respond, best.own, best.found.start, best.found.end, facts
    )


def _foreign(text: _Text, kind: Kind, respond: Respond, own: float, found: Found | None) -> Foreign:
    start, end = (found.start, found.end) if found else (0, 0)
    facts = facts_in(text.folded, text.tongue, text.cues)
    return Foreign(text.tongue.code, kind, respond, own, start, end, facts)


def _old(text: _Text, best: _Said) -> bool:
    """Whether a date of long ago stands by a no, with no word of today between."""
    part = text.parts[best.sentence]
    return any(
        not any(old.start < now.start < best.found.start for now in part.cues.get("recent", ()))
        and not _WHO_GOT_IT.search(text.folded[best.found.start : old.start])
        for old in part.cues.get("old", ())
    )


def _letter(text: _Text) -> Found | None:
    """Return the words with which a letter says no, where the text is or holds one."""
    noes = [
        found
        for part in text.parts
        for found in part.cues.get("letter no", ())
        if not text.turned(found, part) and (part.has("work") or not part.has("object"))
    ]
    if not noes or text.has("letter yes"):
        return None
    return noes[0] if text.has("letter") or len(noes) >= 2 else None


def _handed_on(text: _Text, letter: Found) -> bool:
    """Whether words before the letter say that somebody else got it."""
    return any(close.start < letter.start for close in text.cues.get("close", ())) and not text.has("me")


def _own_noes(text: _Text) -> list[_Said]:
    return [
        _Said(found, _weigh(text, part, found, sure), number)
        for number, part in enumerate(text.parts)
        for section, sure in _SURE.items()
        for found in part.cues.get(section, ())
        if not text.turned(found, part) and (section not in ("end", "letter no") or _ends_work(text))
    ]


def _ends_work(text: _Text) -> bool:
    """Whether words of an end ("schade", "adieu le ...") can only be said of an application."""
    told = text.words <= AT_LENGTH and text.has("work", "stage test", "stage interview")
    return told and not text.has("waiting", "offer", "letter", "letter yes", "object", "ours", "you")


def _weigh(text: _Text, part: _Part, found: Found, sure: float) -> float:
    """Say how sure a no is the writer's own: some say it themselves ("they turned me down"), others need more."""
    given_to = "declined" if found.section == "passed over" else "close"  # who else was promoted is named with it
    if _of_an_object(part, found) or _overlaps(found, part, given_to, "declined"):
        return 0.0
    if not _overlaps(found, part, "me"):
        return _without_person(text, part, found, sure)
    if part.sentence.asks and any(you.end <= found.start for you in part.cues.get("you", ())):
        return 0.0
    return sure


def _overlaps(found: Found, part: _Part, *sections: str) -> bool:
    return any(
        one.start < found.end and found.start < one.end for section in sections for one in part.cues.get(section, ())
    )


def _of_an_object(part: _Part, found: Found) -> bool:
    """Whether a thing that no employer or school decides on stands near the no."""
    if part.has("work"):
        return False
    return any(
        thing.end > found.start - NEAR
        and thing.start < found.end + NEAR
        and not _WHY.search(part.sentence.text[found.end - part.sentence.start : thing.start - part.sentence.start])
        for thing in part.cues.get("object", ())
    )


def _without_person(text: _Text, part: _Part, found: Found, sure: float) -> float:
    """Weigh a no that does not say whose it is."""
    plain = found.section in _OF_EMPLOYERS
    if part.has("ours", "declined") or _beside(found, part.cues, "close"):
        return 0.0
    if not plain and (part.has("theirs") or _beside(found, part.cues, "pronoun")):
        return 0.0
    if any(0 <= found.start - one.end <= JUST_BEFORE for one in part.cues.get("pronoun", ())):
        return 0.0  # "zij is afgewezen, ik heb haar getroost"
    if part.has("me"):
        return sure
    if (part.sentence.asks and not _asks_on(part, found)) or (not plain and part.has("you")):
        return 0.0
    if text.words <= FEW and not _beside(found, text.cues, "close", "pronoun"):
        return sure
    if text.has("me") and not _beside(found, text.cues, "close"):
        return sure - (0.3 if text.has("you") or _beside(found, text.cues, "pronoun") else 0.05)
    if text.has("me") and part.sentence.start == 0 and not text.has("pronoun", "ours"):
        return sure - 0.3  # a post that opens with the no and only then comes to a friend
    others = text.has("ours") or _beside(found, text.cues, "close", "pronoun") or (not plain and text.has("you"))
    return 0.4 if others else min(sure, SOFT) - 0.05


def _beside(found: Found, cues: Mapping[str, list[Found]], *sections: str) -> bool:
    """Whether cues of these sections stand beside a no, and not in it: "they took the boss's cousin" has none."""
    return any(
        one.end <= found.start or found.end <= one.start for section in sections for one in cues.get(section, ())
    )


def _asks_on(part: _Part, found: Found) -> bool:
    """Whether a sentence tells a no and asks what to do now, or why: "reject ho gaya, ab kya karu?"."""
    if part.has("you"):
        return False
    return any(one.start >= found.end for name in ("next", "why") for one in part.cues.get(name, ()))


def _good_news_last(text: _Text, said: Iterable[_Said]) -> bool:
    """Whether good news stands behind every no, and so is the news."""
    offer = _stated(text, "offer")
    behind = [match.span() for match in _LEFT_BEHIND.finditer(text.folded)] if offer else []
    news = [one for one in said if not any(start <= one.found.start < end for start, end in behind)]
    return offer is not None and not any(one.own >= _CLEAR and one.found.start >= offer.end for one in news)


def _own_kind(text: _Text, said: list[_Said], facts: ForeignFacts) -> Kind:
    clear = [one for one in said if one.own >= _SEEN]
    sections = {one.found.section for one in clear}
    shapes = (
        (Kind.RESCINDED, "rescinded" in sections),
        (Kind.FREEZE, "freeze" in sections),
        (Kind.SEVERAL, _several(text, clear)),
        (Kind.GHOSTED, sections == {"ghosted"}),
        (Kind.PASSED_OVER, "passed over" in sections),
        (Kind.ASKS_NEXT, text.has("next")),
        (Kind.ASKS_WHY, text.has("why")),
        (Kind.COUNT, (facts.count or 0) >= BIG_COUNT),
        (Kind.BLEW_IT, text.has("blew it")),
        (Kind.WENT_WELL, text.has("went well")),
        (Kind.LATE_STAGE, facts.stage in LATE_STAGES),
        (Kind.ADMISSION, text.has("admission")),
        (Kind.SCREEN, facts.stage is Stage.TEST),
        (Kind.TIMING, facts.waited is not None and facts.waited.days < 1 and text.words <= FEW),
        (Kind.BARE, text.words <= _BARE_WORDS),
    )
    return next((kind for kind, fits in shapes if fits), Kind.PLAIN)


def _several(text: _Text, clear: list[_Said]) -> bool:
    """Whether a text tells several noes: it says so, or says a no in the same words more than once."""
    if text.has("several"):
        return True
    words = [text.folded[start : start + _SAME] for start in {one.found.start for one in clear}]
    again = len(words) > len(set(words))
    return again and text.words <= FEW * 2 and len({one.sentence for one in clear} | set(_commas(text, clear))) >= 2


def _commas(text: _Text, clear: list[_Said]) -> list[int]:
    """Number the noes of a list that has commas between them, below zero so that no sentence has the same number."""
    starts = sorted({one.found.start for one in clear})
    pairs = pairwise(starts)
    return [-number for number, (one, two) in enumerate(pairs, start=1) if re.search(r"[,\n]", text.folded[one:two])]


def _near(text: _Text, best: _Said | None) -> Foreign:
    """Tell apart what is near to a no; none of it is the writer's own."""
    found = best.found if best else text.first("no", "bare", "soft", "theirs")
    only_quiet = found is not None and found.section == "ghosted" and not text.has("work", "theirs")
    if text.has("close") and (found or text.has("theirs")) and not (only_quiet or text.has("offer")):
        return _foreign(text, Kind.SOMEONE_ELSE, Respond.REPLY, 0.0, found)
    for section, kind in (("laid off", Kind.LAID_OFF), ("letter yes", Kind.OFFER), ("offer", Kind.OFFER),
                          ("declined", Kind.DECLINED)):  # fmt: skip
        cue = _stated(text, section)
        if cue:
            return _foreign(text, kind, Respond.REPLY, 0.0, cue)
    if text.has("waiting") and not any(part.has("waiting") and part.has("you") for part in text.parts):
        return _foreign(text, Kind.WAITING, Respond.REACT, 0.0, text.first("waiting"))
    kind = Kind.ORDINARY
    if found and text.has("object"):
        kind = Kind.FALSE_FRIEND
    elif found and any(part.sentence.asks for part in text.parts):
        kind = Kind.QUESTION
    elif found and text.has("unless", "not yet"):
        kind = Kind.NOT_YET
    return Foreign(text.tongue.code, kind, own=best.own / 2 if best else 0.0)


def _stated(text: _Text, section: str) -> Found | None:
    """Return a cue that is stated: not asked, not hoped for, not negated."""
    noes = [no for name in ("no", "bare", "ghosted", "rescinded", "theirs") for no in text.cues.get(name, ())]
    for part in text.parts:
        for found in part.cues.get(section, ()):
            within_no = section == "offer" and any(no.start < found.end and found.start < no.end for no in noes)
            negated = _NEGATION.search(text.folded[max(0, found.start - 16) : found.start])
            if not (within_no or negated or part.sentence.asks or text.turned(found, part)):
                return found
    return None
