"""Words of an employer's that a person puts in quotation marks: the feedback was "too real".

They are read from the text as it was typed, and only to be said back: whose no a post is was decided without them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import Detail
from bot.reading.details.harmless import harmless
from bot.reading.details.retold_words import KIN

if TYPE_CHECKING:
    from collections.abc import Iterator

QUOTED, PRAISE = "quoted", "praise"
_MOST_WORDS: Final = 8
_MOST: Final = 12
_BEHIND: Final = 60

_QUOTE: Final = re.compile(r"[\"“”]([^\"“”\n]{3,60})[\"“”]|(?<!\w)['‘]([^'‘’\"“”\n]{3,60})['’](?!\w)")
_THEY_SAID: Final = re.compile(
    r"\b(?:they|he|she|it|one|recruiter|manager|boss|interviewer|hr|email|e-mail|mail|letter|feedback|reason"
    r"|casting|head"
    r"|panel|portal|message|voicemail|text|owner|agency|director|principal|apparently|woman|man|guy|lady|bloke"
    r"|committee"
    r"|editor|agent|officer|assessor)\b[^\"“”.!?\n]{0,40}$",
    re.IGNORECASE,
)
_A_NO: Final = re.compile(
    r"\b(?:reject\w*|rej|turned down|refused|no|declined|failed|marked down|let go|knocked back|passed over"
    r"|didn'?t get)\b"
    r"[^\"“”.!?\n]{0,30}\b(?:for|because|cos|as|due to|with|citing|saying)\b[^\"“”.!?\n]{0,12}$",
    re.IGNORECASE,
)
# Who wrote it may be the person, and what is called something is no word of anybody's.
_OWN: Final = re.compile(
    r"\b(?:i|we|i'd|i've|me|myself)\b(?: \w+){0,2} (?:said|replied|wrote|told|asked|typed|answered|put|like"
    r"|went|thought"
    r"|say|says|emailed)\b[^\"“”]{0,20}$|\b(?:called|titled|named|song|play|poem|book|role|position|post|show|film"
    r"|advert"
    r"|applied (?:for|to)|my (?:mum|mom|dad|wife|husband|friend|nan|mate|brother|sister)\b[^\"“”]{0,20}) ?$",
    re.IGNORECASE,
)
_NAMES: Final = re.compile(r"\b(?:my|an?|of|words?)[\s,:]*$", re.IGNORECASE)
"""What follows in quotation marks is the name of something: my "energy score"."""
_KIN_BEFORE: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(KIN))})\b[^\"“”]{{0,60}}$|\b(?:he|she) (?:goes|went|was like)\W*$", re.IGNORECASE
)
"""Who speaks there is one of theirs."""
_ALONE: Final = re.compile(r"(?:^|[.!?:\n]) *$")
_SOUNDS_LIKE_THEM: Final = re.compile(
    r"\b(?:experience|fit|needed|not|too|lacks?|lacking|budget|hold|style|energy|values|skills|senior|junior"
    r"|overqualified"
    r"|underqualified|qualified|breadth|depth|polished|confiden\w+|culture|headcount|enough|concerns?|filled"
    r"|position|paused|withdrawn|closed|cutoff)\b",
    re.IGNORECASE,
)
_NEVER: Final = re.compile(
    r"\b(?:i|i'm|i've|me|my|mine|dear|regret|unfortunately|reject\w*|candidates?|no|sorry|successful|hi|hello"
    r"|http\S*)\b",
    re.IGNORECASE,
)
_GOOD: Final = re.compile(
    r"\b(?:great|good|strong\w*(?! (?:field|pool|competition|applic\w+|candid\w+))"
    r"|excellent|brilliant|lovely|perfect|outstanding|exceptional|impress\w+|fantastic|amazing"
    r"|best|loved?|favou?rite|star|ideal|shoo-in|natural|talented|very close|wonderful|meet again|in touch"
    r"|next steps?|welcome|forward to|see you|sort you|parking|definitely"
    r"|exactly (?:the|what|who)"
    r"|basically have|have it|got it|yours|you're our|you're in|offer you|can't wait|hear from us|soon|natural fit)\b",
    re.IGNORECASE,
)
_BUT: Final = re.compile(r"\b(?:not|too|but|lack\w*|fit|more|\w+n['’]t|never|over\w*|less)\b", re.IGNORECASE)
_PLAIN: Final = re.compile(r"[A-Za-z0-9 ,'’/&%-]+")


def quoted(own: str) -> Iterator[Detail]:
    """Find words of the employer's that can be said back.

    Args:
        own: the text as it was typed, without what was only pasted in.

    Yields:
        At most one detail that is praise and one that is not; the words without their marks.
    """
    found: set[str] = set()
    for count, match in enumerate(_QUOTE.finditer(own)):
        if count >= _MOST:
            return
        words = " ".join((match[1] or match[2]).split()).strip(" .,!?'’")
        if (match[1] or match[2]).rstrip().endswith("?"):
            continue  # a question is nothing that anybody was told
        before = own[max(0, match.start() - _BEHIND) : match.start()]
        name = PRAISE if _GOOD.search(words) and not _BUT.search(words) else QUOTED
        if name in found or not _may_say(words) or not _is_theirs(before, words):
            continue
        found.add(name)
        yield Detail(name, words.lower() if words.isupper() else words.replace("’", "'"))


def _may_say(words: str) -> bool:
    return (
        1 <= len(words.split()) <= _MOST_WORDS
        and _PLAIN.fullmatch(words) is not None
        and not _NEVER.search(words)
        and harmless(
            re.sub(
                r"\b(?:you(?:'re|r)?"
                r"|might)\b",
                "",
                words.lower().replace("’", "'"),
            ).strip()
            or "-",
            mine=False,
        )
    )


def _is_theirs(before: str, words: str) -> bool:
    if _NAMES.search(before) or words.lower().startswith(("just ", "any ")):
        return False
    if _OWN.search(before) or _KIN_BEFORE.search(before):
        return False
    title = len(words.split()) > 1 and all(word[0].isupper() for word in words.split())
    if _A_NO.search(before):
        return not title
    return bool(_THEY_SAID.search(before)) or bool(_ALONE.search(before) and _SOUNDS_LIKE_THEM.search(words))
