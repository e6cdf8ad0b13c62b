"""Whether a text speaks of ending one's life. Read first and apart: nothing overrules a hit, doubt goes one tier up.

Explicit: an intent, a wish, a plan, a goodbye. Veiled: not wanting to be here, being a burden, no point in living.
Concern: another person's danger, or one's own in the past. Idiom: the words without the danger ("this test killed me").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.model import CrisisTier
from bot.reading.crisis_words import (
    ABOUT_OTHERS,
    DENIED,
    EXPLICIT,
    IDIOM,
    LAUGH,
    NO_PERSON,
    OTHER_LANGUAGES,
    PAST,
    SHORTHAND,
    SUICIDE_WORD,
    TITLE,
    VEILED,
)

READ = 20_000
"""Characters that are read: as many as a message file may hold. A longer text is read from its start and its end."""

_STEMS = re.compile(
    r"kil+|k[!1i]ll|\bkms\b|\bkys\b|dea?d|die|dying|death|suicid|s[u\*]ic|sewer|unaliv|end(?:ing|ed)? |ended|liv"
    r"|life|alive|wake|exist|point|better off|without me"
    r"|burden|hurt|harm|cut|bridge|hang|rope|shoot|gun|pills|overdos|goodbye|good bye|anymore|any more|any longer"
    r"|disappear|miss me|go on|going on|give up|tired of|nothing left|no reason|neck|noose|wrist|worthless"
    r"|way out|here|do it|note|letters|funeral|breath|ledge|roof|jump|stopped|erased|relieved|born|river|lake"
    r"|wheel|tablets|took|gone|for good|forever|note|tracks|world|out\b|off(?:ing|ed)|check on|valhalla|passwords"
    r"|chose|did it|survived|planned|no me|insurance|payout|notice"
    r"|die|leben|lebe|umbring|suizid|selbstmord|sterb|tot\b|vivir|matar|morir|suicid|mourir|vivre|tuer|finir"
    r"|morrer|viver|mort|morire|vivere|uccid|dood|sterven|leven|zelfmoord|aan het|mar |despert|desapar|sentido"
    r"|cansad|tiro|quoi bon|envie|tiens|fim a|hoje|aguento|ninguem|deciso|esistere|servo|brucke|bruecke|ohne mich"
    r"|plan|hoeft|niemand|alvida|hota|fayda|mann|marna|jeena|jina|khudkushi|जीना|मर|आत्महत्या|खुदकुशी|jaan"
)


@dataclass(frozen=True, slots=True)
class Danger:
    """How near a text is to danger.

    Args:
        tier: the tier.
        start: where the words that led there start in the folded text; 0 where there are none.
        end: where they end.
    """

    tier: CrisisTier
    start: int = 0
    end: int = 0


SAFE = Danger(CrisisTier.NONE)


def danger(folded: str) -> Danger:
    """Read a folded text, quotations and code already blanked out.

    Args:
        folded: the text.

    Returns:
        The highest tier that any place of it reaches.
    """
    text = folded if len(folded) <= READ else folded[: READ // 2] + folded[-READ // 2 :]
    if _STEMS.search(text) is None:
        return SAFE
    hit = _first(OTHER_LANGUAGES, text)
    if hit:
        return Danger(CrisisTier.EXPLICIT, hit.start(), hit.end())
    worst = SAFE
    for tier, pattern in ((CrisisTier.EXPLICIT, EXPLICIT), (CrisisTier.VEILED, VEILED)):
        for match in pattern.finditer(text):
            found = Danger(_framed(text, match, tier), match.start(), match.end())
            if _ORDER[found.tier] > _ORDER[worst.tier]:
                worst = found
        if worst.tier is tier:
            return worst
    for match in SUICIDE_WORD.finditer(text):
        found = Danger(_of_word(text, match), match.start(), match.end())
        if _ORDER[found.tier] > _ORDER[worst.tier]:
            worst = found
    if worst is SAFE:
        match = SHORTHAND.search(text) or IDIOM.search(text)
        if match:
            return Danger(CrisisTier.IDIOM, match.start(), match.end())
    return worst


_ORDER = {tier: number for number, tier in enumerate(CrisisTier)}


def _first(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return pattern.search(text)


def _around(text: str, match: re.Match[str], left: int = 80, right: int = 60) -> tuple[str, str]:
    before = text[max(0, match.start() - left) : match.start()]
    after = text[match.end() : match.end() + right]
    return before, after


def _framed(text: str, match: re.Match[str], tier: CrisisTier) -> CrisisTier:
    before, after = _around(text, match)
    if TITLE.search(before + match[0] + after):
        return CrisisTier.NONE
    if NO_PERSON.search(match[0] + after) and tier is CrisisTier.EXPLICIT:
        return CrisisTier.IDIOM
    if DENIED.search(before):
        return CrisisTier.CONCERN
    if ABOUT_OTHERS.search(before.rsplit(".", 1)[-1]) and re.search(r"\b(?:my ?self|i|me|my)\b", match[0]) is None:
        return CrisisTier.CONCERN
    if PAST.search(before + match[0] + after):
        return CrisisTier.CONCERN
    if LAUGH.search(after) and re.search(r"\b(?:suicid|plan|tonight|note|goodbye)", text) is None:
        return CrisisTier.VEILED if tier is CrisisTier.EXPLICIT else CrisisTier.IDIOM
    return tier


def _of_word(text: str, match: re.Match[str]) -> CrisisTier:
    before, after = _around(text, match)
    if TITLE.search(before + match[0] + after):
        return CrisisTier.NONE
    if NO_PERSON.search(before[-30:] + match[0] + after[:30]):
        return CrisisTier.IDIOM
    return CrisisTier.CONCERN
