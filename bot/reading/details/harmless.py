"""What is never said back: whatever runs anybody down, swears, doubts or is too heavy to repeat."""

from __future__ import annotations

import re
from typing import Final

from bot.reading.details.retold_words import APOSTROPHES

_PLAIN: Final = re.compile(r"[a-z0-9£$€][a-z0-9 '%&/+£$€,.:-]*")
_NOT_THESE: Final = re.compile(
    r"\b(?:you|your|u|ur|reject\w*|fail\w*|bomb\w*|suck\w*|dumb|stupid|idiot\w*|fool\w*|loser|mess|joke|hate\w*"
    r"|fuck\w*|f\*+\w*|shit\w*|damn\w*|hell|ass|arse\w*|crap\w*|bloody|bastard\w*|bitch\w*|cunt\w*|wank\w*|die|died"
    r"|dying|dead|death|kill\w*|suicid\w*|drunk|drank|drink\w*|drugs?|pills?|meds|therap\w*|psych\w*|depress\w*"
    r"|cancer|funeral|(?:he|she|they|mum|mom|dad|husband|wife) passed|passed away|widow\w*|hospice|ventilator"
    r"|chemo\w*|tumou?r|stroke|ill|illness|surgery|overdos\w*|divorc\w*|abus\w*|rap(?:e|ed)|hit|sex\w*|fat|ugly"
    r"|worthless|useless|pathetic|(?:go|went|goes|going|do|did|doing|was|am|thing|what's) wrong|bad|badly|worse"
    r"|worst|terrible|awful|horrible|rubbish|nonsense|embarrass\w*|panic\w*|mistakes?|fault|blame\w*|piss\w*"
    r"|blood\w*|arrest\w*|prison|jail|convict\w*|felon\w*|parole|criminal"
    r"|did my (?:[a-z]+|\d+) (?:months|years)|gambl\w*|miscarr\w*|bur(?:y|ied)|jump\w*|bridge|hang\w*"
    r"|cut(?! my hair| us)"
    r"|hurt\w*|froze|blank\w*|choke\w*|forgot how|ashamed|shame|lazy|sorry|maybe|probably|might|guess|think|thought"
    r"|hopefully|supposedly|wish\w*|vomit\w*|sick|threw up|screw\w*|mess\w*|ruin\w*|blew|lied|lie|steal|stole"
    r"|nothing|unqualified|unemploy\w*|virgin|nude|naked|declin\w*|turned me down|turned down|unsuccessful"
    r"|unfortunately|regret\w*|no longer|(?:a|the) no|went with|said no)\b"
)
HEAVY: Final = re.compile(
    r"\b(?:died|dead|death|dying|(?:he|she|they|mum|mom|dad|husband|wife) passed|passed away|cancer|chemo\w*"
    r"|hospice|funeral|miscarr\w*|stillb\w*|suicid\w*|overdos\w*|rap(?:e|ed)|abus\w*|stroke|coma)\b"
)
"""A sentence with one of these is left alone as a whole."""
_DENIES: Final = re.compile(
    rf"\b(?:not|no|never|nobody|none|\w+n't|{'|'.join(word for word in APOSTROPHES if word.endswith('nt'))})\b"
)


def harmless(said: str, *, mine: bool) -> bool:
    """Tell whether a stretch of folded text may be said back.

    Args:
        said: the clause, folded.
        mine: True for a deed of the person's own, which is not said back where it is denied.

    Returns:
        False where it runs anybody down, swears, doubts, speaks to somebody or touches what is too heavy to repeat.
    """
    if _NOT_THESE.search(said) or not _PLAIN.fullmatch(said):
        return False
    return not mine or not _DENIES.search(said)
