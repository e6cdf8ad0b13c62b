"""What says that somebody was turned down. Whose no it is, and whether it happened, is for `frame` to say.

The ways to say no stand in `no_*.py`, by what they say it with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.reading.cues.no_admissions import ADMISSIONS
from bot.reading.cues.no_elsewhere import ELSEWHERE
from bot.reading.cues.no_ended import ENDED, PROMOTION_NO
from bot.reading.cues.no_endings import ENDINGS
from bot.reading.cues.no_endless import COUNTED_NO, ENDLESS, ENDLESS_NO, REASONED_NO, SEASON_NO
from bot.reading.cues.no_in_chat import IN_CHAT
from bot.reading.cues.no_in_few_words import IN_FEW_WORDS
from bot.reading.cues.no_missed import MISSED
from bot.reading.cues.no_on_a_board import ON_A_BOARD
from bot.reading.cues.no_other_words import OTHER_WORDS
from bot.reading.cues.no_plain import PLAIN
from bot.reading.cues.no_room import NO_ROOM
from bot.reading.cues.no_silence import SILENCE
from bot.reading.cues.no_to_another import TO_ANOTHER
from bot.reading.cues.no_verdicts import VERDICTS
from bot.reading.lazy import Pattern, Table

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from bot.reading.cues.ways import No

SAYS_IT_ALL: Final = frozenset({COUNTED_NO, SEASON_NO, REASONED_NO, ENDLESS_NO, PROMOTION_NO})
"""Noes that say it all: the second opinion may not make a heart of the words that they are due."""

_ANY: Final = Pattern(
    r"nobody|nah\b|appointed|enough|experience|because|too (?:old|young)|didnot|unmatched|match|name|none|waitlist"
    r"|envelope|(?:^|\W)r(?:$|\W)|bye|answer|funded|regret|canned|paused"
    r"|yanked|took|black hole|picks?\b|out\b|down\b|finish|bump|blocked|unsuit|overqual|r"
    r"went to|went with|lead now|manager now|promotion|not me|nae|knock|notice|second|2nd|runner|pipped|bridesmaid"
    r"|spat|taking|took|chose|pick|gave|offered|went to|gone to"
    r"|goes to|new team lead|envelope|dear john|form letter|on file|sorry|rip|❌|🚫|⛔|said no|says no|qualified|no$"
    r"|came to nothing|luck|success|miss|lose|losing|beat|fell|silent|dark|quiet|cold|mia|stopped|ignored"
    r"|unanswered|vanish|disappear|hanging|blew me|struggl|unable|din |nvr|rej|den(?:y|ie)|declin|turned|passed"
    r"|pass(?:ing)? on|ding|knock|axed|binned|dropp|refus|weeded|filtered|screened|overlook"
    r"|shaft|\bcut\b|n'?t |\bnot |never|\bno\b|nope|zero|\b0\b|went with|go(?:ing|ne)? with|going another|someone"
    r"|some one|somebody"
    r"|another|other |else|better|filled|clos|cancel|fr(?:ee|o)z|headcount|hc\b|ghost|silence|rescind|revok"
    r"|pulled|withdr|unsuccess"
    r"|fail|flunk|bomb|unfortunately|\bl\b|nothing|lost|bad news|strung|out of (?:the running|cycles)|the axe"
    r"|hired|offers|pass\b|hold\b|instead of me|over me|changed (?:their|his|her)|work(?:ed|ing)? out|pan(?:ned)? out"
    r"|given|goes my|so much for|0 ?/ ?\d|bad news|hire |cast |awarded|job boards|drawing board"
    r"|confetti|absage|select|suitable|stronger|could only|same decision|that was my|noes\b|denial|\bgone$"
    r"|made |released|through|paus|bounced|sift|\ball no|below|benchmark|promoting|hiring|texted no|= ?no|➡|→"
    r"|> ?no|dings"
    r"|between|\bshort\b|below|absent"
    r"|giving|dissolv|square one"
    r"|became my|back to|\bme$|i'm too"
)
"""A sentence without any of this says no in no way; most sentences end here."""

_MOSTLY: Final = Pattern(r"reject|unfortunately|ghosted|declined|denied|turned down|passed over")
"""What most noes are told with, so that the rest is seldom asked for."""

_BY_THEIR_WORDS: Final = (*TO_ANOTHER, *NO_ROOM, *IN_FEW_WORDS, *ON_A_BOARD)

_NOES: Final = Table(
    (
        *ENDLESS,
        *PLAIN,
        *MISSED,
        *OTHER_WORDS,
        *ENDINGS,
        *ELSEWHERE,
        *SILENCE,
        *ENDED,
        *ADMISSIONS,
        *VERDICTS,
        *IN_CHAT,
        *TO_ANOTHER,
        *NO_ROOM,
        *IN_FEW_WORDS,
        *ON_A_BOARD,
    ),
    lambda no: no.pattern,
)
_BY_THEMSELVES: Final = frozenset((*IN_CHAT, *OTHER_WORDS, *ENDINGS, *_BY_THEIR_WORDS))
"""What `_ANY` need not have heard."""


def noes(sentence: str) -> Iterator[tuple[No, re.Match[str]]]:
    """Find every way in which a folded sentence says no."""
    told = _NOES.find(sentence)
    heard = (
        _BY_THEMSELVES.issuperset(no for no, _ in told)
        or _MOSTLY.search(sentence) is not None
        or _ANY.search(sentence) is not None
    )
    for no, matches in told:
        if not heard and no not in _BY_THEMSELVES:
            continue
        for match in matches:
            yield no, match
