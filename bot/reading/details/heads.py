"""Tells how a clause begins: whose deed it is and which word is its verb, all the grammar that saying it back needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.reading.details import retold_words as known

if TYPE_CHECKING:
    from collections.abc import Sequence

_YOU, _YOU_HAD, _YOU_HAVE = "you ", "you'd ", "you've "
_NO_LEAD: Final = re.compile(r"\b(?:me|my|i|he|she|it)\b|'")
"""What a subject may not hold that another verb is to share."""
_MOST_OF_SUBJECT: Final = 5
_SHORTEST: Final = 4
"""Letters of words like "need" and "feed", which are no past."""


class Head(NamedTuple):
    """How a clause begins.

    Args:
        start: number of the word that it is said back from.
        verb: number of its verb.
        said: what is put before it ("you ", where the person left it out).
        mine: True where it is the person's own deed.
        perfect: True for "i'd bought", "i've moved".
        lead: what a verb behind it shares, where that is more than "you".
    """

    start: int
    verb: int
    said: str = ""
    mine: bool = True
    perfect: bool = False
    lead: str = ""


def is_past(word: str) -> bool:
    """Tell whether a word is a deed in the past: "flew", "ironed"."""
    return word in known.PAST or (_ends_in_ed(word) and word not in known.NO_PAST)


def is_perfect(word: str) -> bool:
    """Tell whether a word is a deed behind "had" or "have": "flown", "ironed"."""
    return word in known.PERFECT or (_ends_in_ed(word) and word not in known.NO_PAST)


def _ends_in_ed(word: str) -> bool:
    return word.endswith("ed") and len(word) > _SHORTEST


def head_of(piece: Sequence[str], *, bare: bool, after: Head | None) -> Head | None:
    """Tell how a piece of a sentence begins.

    Args:
        piece: its words, folded.
        bare: True where a verb without a subject is the person's own.
        after: how the piece before it in the same sentence began.

    Returns:
        Its head; None where it is nothing that can be said back.
    """
    words = [known.APOSTROPHES.get(word, word) for word in piece]
    at = _behind(words, 0, known.LEADS)
    if at >= len(words) or words[0] in known.NO_FACT:
        return None
    first = words[at]
    if first in {"told", "asked", "invited"} and words[at + 1 : at + 2] == ["to"]:
        return Head(at, at, "you were ", mine=False)
    if after is not None and (head := _going_on(words, at, after)):
        return head
    if first in known.OWN:
        return _own(words, at)
    if bare and first == "hired" and not known.HIRED.isdisjoint(words[at + 1 : at + 4]):
        return None  # who hires somebody is whoever did not hire them
    if bare and (first in known.BARE or first in known.BARE_ING):
        return _bare(words, at)
    return _others(words, at)


def _behind(words: Sequence[str], at: int, these: frozenset[str] = known.ADVERBS) -> int:
    """Return the number of the first word from one on that is none of these: no adverb."""
    while at < len(words) and words[at] in these:
        at += 1
    return at


def _going_on(words: Sequence[str], verb: int, after: Head) -> Head | None:
    """Return the head of a clause that shares the subject of the one before it: "had checked the bus and ironed it"."""
    word = words[verb]
    if verb + 1 == len(words):
        return None
    if not after.mine:
        shared = after.lead and is_past(word) and word not in known.DULL_OF_OTHERS
        return Head(verb, verb, after.lead, mine=False, lead=after.lead) if shared else None
    if word in known.DULL:
        return None
    if after.lead == _YOU_HAD and is_perfect(word):
        return Head(verb, verb, _YOU_HAD, perfect=True, lead=_YOU_HAD)
    if not after.lead and is_past(word) and words[verb + 1] not in known.NOT_BEHIND_BARE:
        return Head(verb, verb, _YOU)
    return None


def _own(words: Sequence[str], subject: int) -> Head | None:
    """Return the head of a clause of the person's own: "i bought", "we'd moved"."""
    verb = _behind(words, subject + 1)
    if verb >= len(words):
        return None
    if words[subject].endswith(("'d", "'ve")):
        return _own_contracted(words, subject, verb)
    if words[verb] in {"had", "have"}:
        return _own_had(words, subject, verb)
    if words[subject].endswith("'m"):  # "i'm 52"
        return Head(subject, verb) if words[verb].isdigit() else None
    if words[verb] in {"was", "were"}:
        return _own_was(words, subject, _behind(words, verb + 1))
    told = words[verb] in known.PRESENT or (is_past(words[verb]) and words[verb] not in known.DULL)
    return Head(subject, verb) if told else None


def _own_contracted(words: Sequence[str], subject: int, verb: int) -> Head | None:
    """Return the head of "i'd bought", "i've been learning", "i've got"."""
    had = words[subject].endswith("'d")
    lead = _YOU_HAD if had else _YOU_HAVE
    if words[verb] == "been" and verb + 1 < len(words) and words[verb + 1].endswith("ing"):
        return Head(subject, verb + 1, perfect=True, lead=lead)
    if words[verb] == "got" and not had:
        return Head(subject, verb)
    return Head(subject, verb, perfect=True, lead=lead) if is_perfect(words[verb]) else None


def _own_had(words: Sequence[str], subject: int, verb: int) -> Head | None:
    """Return the head of "i had bought", "i had to stand", "i have two kids"."""
    after = _behind(words, verb + 1)
    if after >= len(words):
        return None
    had = words[verb] == "had"
    if is_perfect(words[after]) or _ends_in_ed(words[after]):
        return Head(subject, after, perfect=True, lead=_YOU_HAD if had else _YOU_HAVE)
    if words[after] == "to" and after + 1 < len(words):
        return Head(subject, after + 1) if had and words[after + 1] not in known.DULL_BASES else None
    return Head(subject, verb)


def _own_was(words: Sequence[str], subject: int, after: int) -> Head | None:
    """Return the head of "i was covering", "i was top of", "i was two weeks in", "i was going to"."""
    told = after < len(words) and (
        (words[after].endswith("ing") and words[after] not in known.DULL_ING)
        or words[after] in known.WAS_WHERE
        or (words[after] in {"a", "an"} and any(word in known.TIMES for word in words[after + 1 :]))
        or " ".join(words[after : after + 2]) in known.WAS_TO
    )
    return Head(subject, after) if told else None


def _bare(words: Sequence[str], verb: int) -> Head | None:
    """Return the head of a clause that begins with its verb: "flew to bergen", "practising since november"."""
    after = words[verb + 1] if verb + 1 < len(words) else ""
    if words[verb] in known.BARE_ING:
        since = any(word in {"since", "for"} for word in words[verb + 1 :])
        return Head(verb, verb, "you've been ", perfect=True) if since else None
    if not after or after in known.NOT_BEHIND_BARE or (after in known.WHERE and words[verb] not in known.MOTION):
        return None
    if words[verb] == "took" and any(word in known.TIMES for word in words[verb + 2 : verb + 4]):
        return None  # "took 9 days to get here" is the letter's
    return Head(verb, verb, _YOU)


def _others(words: Sequence[str], subject: int) -> Head | None:
    """Return the head of a clause about somebody else: "the woman at the desk laughed"."""
    verb = _verb_of_others(words, subject)
    if verb is None:
        return None
    said = known.PERSONS.get(words[subject], "")
    ends = (number for number in range(subject + 1, verb) if words[number] in known.ADVERBS | known.AUX)
    who = " ".join(words[subject : next(ends, verb)])
    return Head(subject, verb, said, mine=False, lead="" if _NO_LEAD.search(who) else f"{said}{who} ")


def _verb_of_others(words: Sequence[str], subject: int) -> int | None:
    """Return the number of the verb that says what somebody else did; None where it is nothing to say back."""
    if words[subject] in known.THEY_HAVE:
        verb = _behind(words, subject + 1)
        return verb if verb + 1 < len(words) and is_perfect(words[verb]) else None
    behind = _behind_others(words, subject)
    if behind is None:
        return None
    verb = _behind(words, behind)
    if verb + 1 >= len(words):
        return verb if verb < len(words) and words[verb] in known.ALONE else None
    last, then = words[verb], _behind(words, verb + 1)
    after = words[then] if then < len(words) else ""
    if last in known.DENIED:
        return verb + 1 if after and after not in known.DULL_BASES and after not in known.DULL else None
    if last in {"was", "were"}:
        doing = after.endswith("ing") and after not in known.DULL_ING
        return verb if doing or after in known.WAS_OTHERS or after in known.NUMBERS or after.isdigit() else None
    if last in {"had", "kept"}:
        return verb + 2 if after == "to" and verb + 2 < len(words) else verb
    if words[subject] in known.EVENTS and last not in {"took", "lasted"}:
        return None
    if words[subject] == "it":
        return verb if last in {"took", "cost"} else None
    return verb if is_past(last) and last not in known.DULL_OF_OTHERS else None


def _behind_others(words: Sequence[str], at: int) -> int | None:
    """Return the number of the word behind a subject that is somebody else; None where it is no such subject.

    "the woman at the desk", "my whole class": an article, and a few words that are no verb, up to one that is.
    """
    if words[at] in known.THEY:
        return at + 1
    if words[at] not in known.ARTICLES or at + 2 >= len(words):
        return at + 1 if words[at] in known.PERSONS else None
    numbers = range(at + 2, min(at + 2 + _MOST_OF_SUBJECT, len(words)))
    verb = next((number for number in numbers if _is_verb_of_others(words[number])), len(words))
    between = words[at + 1 : verb]
    if any(word in known.NOT_IN_SUBJECT for word in between):
        return None
    if "me" in between and not between[between.index("me") - 1].endswith("ing"):  # "the man interviewing me"
        return None
    return verb


def _is_verb_of_others(word: str) -> bool:
    return word in known.AUX or (is_past(word) and word not in known.OFTEN_NO_VERB)
