"""What a person tells of themselves and of the others, clause by clause, turned so that it can be said back.

"flew to bergen, borrowed money for the flight" is "you flew to Bergen and borrowed money for the flight". A clause is
taken only where its head is known (who, and a verb in the past), and only where it holds something that can be seen or
counted: a number, a sum, a day, somebody's kin, a thing. What runs anybody down, hedges, asks or swears is left alone.
English only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.model import Detail
from bot.reading import retold_words as known
from bot.reading.turning import CUT, HEAVY, harmless, turned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DID, FACT, THEIRS, PLACE, BECAUSE = "did", "fact", "theirs", "place", "because"
RETOLD: Final = frozenset({DID, FACT, THEIRS, PLACE, BECAUSE})
"""The labels: work that went in before the answer, what else the person tells of themselves, what others did, what
the place of the no is to the person, and what about them it was put down to."""

_LEAST: Final = 3
_WORTH: Final = 2
_TOLD_AT_LENGTH: Final = 5
_AT_LENGTH: Final = 7
_MOST_READ: Final = 30
_FEWEST, _MOST, _MOST_JOINED, _MOST_RUN = 3, 14, 20, 3
_MOST_SENTENCES: Final = 40

_SENTENCE: Final = re.compile(r"[^.!?\n:;()\[\]]+(?:(?<=\d)[.:](?=\d)[^.!?\n:;()\[\]]+)*")
_WORD: Final = re.compile(r"[^\s,]+(?:(?<=\d),\d{3}[^\s,]*)*|,")
_OF_THEIRS: Final = re.compile(r"\b(?:we|us|our|we're|we'd|we've|we'll)\b")
_NUMBER: Final = re.compile(r"[£$€]?\d[\d,.:]*(?:k|km|mi|hrs?|h|am|pm|th|st|nd|rd|%|p|€|yo)?")
_MONEY: Final = re.compile(r"[£$€]\d[\d,.]*k?|\d[\d,.]*[k€]")


class _Word(NamedTuple):
    """A word of the folded text and where it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause that can be said back.

    Args:
        label: one of `RETOLD`.
        words: the clause, turned.
        at: where it stands in the folded text.
        score: how much there is in it to see or to count.
        order: the number of its piece in the text, to know what stands next to it.
    """

    label: str
    words: str
    at: tuple[int, int]
    score: int
    order: int


def retold(folded: str, own: str, origin: Sequence[int], taken: Sequence[tuple[int, int]] = ()) -> Iterator[Detail]:
    """Find what a person told that is worth saying back.

    Args:
        folded: the writer's own words, lower case, without quotations.
        own: the same as it was typed.
        origin: for each character of `folded`, its index in `own`.
        taken: stretches of `folded` that are said back in another way.

    Yields:
        One detail of the person's own and one of the others, those with most to see or to count in them.
    """
    clauses = [clause for clause in _clauses(folded, own, origin) if not any(_meets(clause.at, span) for span in taken)]
    places = [
        detail
        for detail in (*_place(folded, own, origin), *_because(folded, own, origin))
        if not any(_meets(at, span) for at in detail.at for span in taken)
    ]
    yield from places
    clauses = [clause for clause in clauses if not any(_meets(clause.at, at) for place in places for at in place.at)]
    for labels in ((DID, FACT), (THEIRS,)):
        told = [clause for clause in clauses if clause.label in labels]
        full = [clause for clause in told if THEIRS in labels or len(clause.words.split()) > _FEWEST]
        best = max(full, key=lambda clause: clause.score, default=None)
        if best is not None and best.score >= _LEAST:
            clause = _joined(best, told)
            yield Detail(clause.label, clause.words, at=(clause.at,))


def _meets(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


# "turned down by the person i covered for", "no from the garden centre where i buy my plants"
_PLACE: Final = re.compile(
    r"\b(?:reject\w*|turned down|declined|refused|knocked back|no|rej|didn'?t get|lost|job|role|post|place"
    r"|passed over)\b[^.!?\n,]{0,40}?\b(?:by|from|at|for|in|with|to) (?P<said>"
    r"my (?:own|old)(?: (?!for\b)[a-z'-]+){1,4}(?=[.!?\n,;]|$| for\b| and\b| but\b)"
    r"|(?:the|a|an)(?! (?:role|post|position|one|interview|place)\b)(?: (?!because\b|cos\b|and\b|but\b|so\b"
    r"|after\b|while\b|when\b|by\b|from\b|at\b|in\b|with\b)[a-z'-]+){1,5}?"
    r" (?:(?:(?:that|where|which|who) )?(?:i|i've|i'd)(?: [a-z0-9'-]+){2,10}"
    r"|(?:that|where|which|who) my(?: own)? [a-z]+(?: [a-z0-9'-]+){1,8})"
    r"(?=[.!?\n,;]|$| (?:and|but|so|because|cos) ))"
)
_PLACE_FIRST: Final = re.compile(
    r"(?:^|[.!?\n] ?)(?:so |well |and )?(?P<said>(?:the|a) [a-z]+(?: [a-z]+){0,2} (?:(?:that|where) )?(?:i|i've|i'd)"
    r"(?: (?!turned\b|rejected\b|said\b)[a-z0-9'-]+){2,9}) (?:just |has |have )?"
    r"(?:turned (?:me|us) down|rejected (?:me|us)|said no|declined me)\b"
)
_NO_PLACE: Final = re.compile(
    r"\b(?:i|i've|i'd) (?:applied|interviewed|wanted|got|had|went|asked|needed|really|am|was(?! [a-z ]+ (?:of"
    r"|at|in)$))\b"
)


def _place(folded: str, own: str, origin: Sequence[int]) -> Iterator[Detail]:
    """Find what the place, the person or the work of the no is to whoever tells of it."""
    match = _PLACE.search(folded) or _PLACE_FIRST.search(folded)
    if match is None or not harmless(match["said"], mine=True) or _NO_PLACE.search(match["said"]):
        return
    said = turned(folded, match.span("said"), own, origin, whole=True)
    if said:
        yield Detail(PLACE, said[0], at=(match.span("said"),))


# "turned down because i don't have a car"
_BECAUSE: Final = re.compile(
    r"\b(?:reject\w*|turned (?:me |us )?down|refused|denied|declined|said no|a no|no from|no for|didn'?t get"
    r"|passed over)\b"
    r"[^.!?\n;]{0,70}?\b(?:because|cos|cuz|bc) (?P<said>(?!i (?:really |just )?(?:thought|felt|feel|know|knew"
    r"|need|want\w*"
    r"|love\w*|hope\w*|guess|believe\w*|can't believe|was (?:so|really)|am so)\b|i'm (?:so|really|sad|angry|tired)\b)"
    r"(?:i|i'm|im|i've|ive|i'd|my) [^.!?\n;:,()]{3,70})"
)
_ENDS: Final = re.compile(
    r" (?:and|but|so|even though|though|although|lol|lmao|apparently|aye|haha)\b.*| like an? \w+$"
)


def _because(folded: str, own: str, origin: Sequence[int]) -> Iterator[Detail]:
    """Find what about the person a no was put down to."""
    match = _BECAUSE.search(folded)
    if match is None:
        return
    start = match.start("said")
    end = start + len(_ENDS.sub("", match["said"]).rstrip())
    if not _FEWEST <= len(folded[start:end].split()) <= _MOST or not harmless(folded[start:end], mine=False):
        return
    said = turned(folded, (start, end), own, origin)
    if said:
        yield Detail(BECAUSE, said[0], at=((start, said[1]),))


def _joined(best: Clause, clauses: Sequence[Clause]) -> Clause:
    """Put what stands next to a clause beside it, where both have the same subject: two at most."""
    run = [best]
    lead = _lead(best.words)
    for other in sorted(clauses, key=lambda clause: -clause.score):
        length = sum(len(clause.words.split()) for clause in (*run, other))
        near = min(abs(other.order - clause.order) for clause in run)
        mixed = any(" and " in clause.words for clause in (*run, other))
        if (
            near == 1
            and other.score >= _WORTH
            and _lead(other.words) == lead != "-"
            and length <= _MOST_JOINED
            and not mixed
        ):
            run.append(other)
    run = sorted(run, key=lambda clause: clause.order)[:_MOST_RUN]
    first, *rest = run
    if not rest:
        return best
    pieces = [first.words, *(clause.words.removeprefix(lead) for clause in rest)]
    words = f"{', '.join(pieces[:-1])} and {pieces[-1]}"
    label = FACT if any(clause.label == FACT for clause in run) else best.label
    return Clause(label, words, (first.at[0], run[-1].at[1]), best.score, first.order)


def _lead(words: str) -> str:
    """Return what two clauses must both begin with to share it."""
    if words.split()[1] in known.PRESENT | {"have", "speak", "were"}:
        return "-"
    return next((lead for lead in ("you'd ", "you've ", "you had to ", "you ", "they ") if words.startswith(lead)), "-")


def _clauses(folded: str, own: str, origin: Sequence[int]) -> Iterator[Clause]:
    order = 0
    head: _Head | None = None
    dropped = False  # what goes on with something that is not said back is not said either
    mine = True  # whose deed a bare verb goes on with
    for count, sentence in enumerate(_SENTENCE.finditer(folded)):
        if count >= _MOST_SENTENCES:
            return
        if HEAVY.search(sentence[0]):
            continue
        asks = folded[sentence.end() : sentence.end() + 1] == "?"
        pieces = list(_pieces([_Word(m[0], m.start(), m.end()) for m in _WORD.finditer(folded, *sentence.span())]))
        for number, whole in enumerate(pieces):
            piece = whole
            order += 1
            head = _head(piece, bare=mine, after=head if number else None)
            if head is None:
                at = 1 if piece[0].text in {"and", "then", "but"} and len(piece) > 1 else 0
                refused = any(word.text in known.REFUSED for word in piece[at + 1 : at + 5])
                others = piece[at].text in known.THEY | known.ARTICLES | known.PERSONS.keys()
                told = refused or any(_is_past(word.text) for word in piece[at + 1 :])
                head = _Head(0, 0, mine=False, lead="they ") if refused and others else None
                mine = number + 1 == len(pieces) or (mine and not told)
                continue
            mine = head.mine
            if asks:
                continue
            if number + 1 < len(pieces) and pieces[number + 1][0].text in {"who", "that", "which"}:
                piece = _before_and(piece, head)
            alone = number == 0 or not head.said or not dropped
            clause = _clause(head, piece, folded, own, origin, order) if alone else None
            dropped = clause is None
            if clause is not None:
                yield clause


def _before_and(piece: list[_Word], head: _Head) -> list[_Word]:
    """Leave out the last "and the one", where its own clause follows."""
    ands = [number for number, word in enumerate(piece) if word.text == "and" and number > head.verb]
    return piece[: ands[-1]] if ands else piece


def _pieces(words: Sequence[_Word]) -> Iterator[list[_Word]]:
    """Cut a sentence where another clause begins."""
    piece: list[_Word] = []
    for index, word in enumerate(words):
        after = words[index + 1].text if index + 1 < len(words) else ""
        new = word.text == "," or word.text in known.BREAKS
        new = new or (word.text == "did" and any(one.text == "did" for one in piece))
        new = new or (
            word.text == "and" and after in known.ARTICLES and any(one.text in known.REFUSED for one in piece)
        )
        goes_on = word.text in known.BEHIND_SAYING and any(one.text in known.ASKING for one in piece)
        if not goes_on and word.text in known.MAY_BREAK:
            then = words[index + 2].text if after in known.LEADS - known.BREAKS and index + 2 < len(words) else after
            new = new or then in known.SUBJECTS or _is_past(then) or (word.text == "where" and after in known.ARTICLES)
        if new and piece:
            yield piece
            piece = []
        if word.text != ",":
            piece.append(word)
    if piece:
        yield piece


class _Head(NamedTuple):
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


def _head(piece: Sequence[_Word], *, bare: bool, after: _Head | None) -> _Head | None:
    """Tell how a piece begins; None where it is nothing that can be said back.

    Args:
        piece: its words.
        bare: True where a verb without a subject is the person's own.
        after: how the piece before it in the same sentence began.
    """
    words = [known.APOSTROPHES.get(word.text, word.text) for word in piece]
    at = 0
    while at < len(words) and words[at] in known.LEADS:
        at += 1
    if at >= len(words) or words[0] in known.NO_FACT:
        return None
    subject = words[at]
    if subject in {"told", "asked", "invited"} and words[at + 1 : at + 2] == ["to"]:
        return _Head(at, at, "you were ", mine=False)
    if after is not None and after.mine and at + 1 < len(words) and subject not in known.DULL:
        if after.lead == "you'd " and _is_perfect(subject):
            return _Head(at, at, "you'd ", perfect=True, lead="you'd ")
        if not after.lead and _is_past(subject) and words[at + 1] not in known.NOT_BEHIND_BARE:
            return _Head(at, at, "you ")
    if subject in known.OWN:
        return _own(words, at)
    if bare and (subject in known.BARE or subject in known.BARE_ING):
        return _bare(words, at)
    goes_on = after is not None and not after.mine and after.lead and at + 1 < len(words)
    if after and goes_on and _is_past(subject) and subject not in known.DULL_OF_OTHERS:
        return _Head(at, at, after.lead, mine=False, lead=after.lead)
    verb = _others(words, at)
    if verb is None:
        return None
    said = known.PERSONS.get(subject, "")
    end = next((number for number in range(at + 1, verb) if words[number] in known.ADVERBS | known.AUX), verb)
    who = " ".join(words[at:end])
    lead = "" if re.search(r"\b(?:me|my|i|he|she|it)\b|'", who) else f"{said}{who} "
    return _Head(at, verb, said, mine=False, lead=lead)


def _past_adverbs(words: Sequence[str], at: int) -> int:
    while at < len(words) and words[at] in known.ADVERBS:
        at += 1
    return at


def _own(words: Sequence[str], subject: int) -> _Head | None:
    """Return the head of a clause of the person's own."""
    verb = _past_adverbs(words, subject + 1)
    if verb >= len(words):
        return None
    last = words[verb]
    short = words[subject].endswith(("'d", "'ve"))
    if last in {"had", "have"} and not short:
        after = _past_adverbs(words, verb + 1)
        if after < len(words) and (
            _is_perfect(words[after]) or (words[after].endswith("ed") and len(words[after]) > 4)
        ):
            return _Head(subject, after, perfect=True, lead="you'd " if last == "had" else "you've ")
        if after + 1 < len(words) and words[after] == "to":
            told = last == "had" and words[after + 1] not in known.DULL_BASES
            return _Head(subject, after + 1) if told else None
        return _Head(subject, verb) if after < len(words) else None
    if short:
        lead = "you'd " if words[subject].endswith("'d") else "you've "
        if last == "been" and verb + 1 < len(words) and words[verb + 1].endswith("ing"):
            return _Head(subject, verb + 1, perfect=True, lead=lead)
        if last == "got" and words[subject].endswith("'ve"):
            return _Head(subject, verb)
        return _Head(subject, verb, perfect=True, lead=lead) if _is_perfect(last) else None
    if words[subject].endswith("'m"):
        return _Head(subject, verb) if last.isdigit() else None
    if last in {"was", "were"}:
        after = _past_adverbs(words, verb + 1)
        told = after < len(words) and (
            (words[after].endswith("ing") and words[after] not in known.DULL_ING)
            or words[after] in known.WAS_WHERE
            or (words[after] in {"a", "an"} and any(word in known.TIMES for word in words[after + 1 :]))
            or " ".join(words[after : after + 2]) in known.WAS_TO
        )
        return _Head(subject, after) if told else None
    told = last in known.PRESENT or (_is_past(last) and last not in known.DULL)
    return _Head(subject, verb) if told else None


def _bare(words: Sequence[str], verb: int) -> _Head | None:
    """Return the head of a clause that begins with its verb: "flew to bergen", "practising since november"."""
    after = words[verb + 1] if verb + 1 < len(words) else ""
    if words[verb] in known.BARE_ING:
        since = any(word in {"since", "for"} for word in words[verb + 1 :])
        return _Head(verb, verb, "you've been ", perfect=True) if since else None
    near = {"to", "from", "up", "out", "at", "in", "back", "on", "for", "about", "home", "away"}
    if not after or after in known.NOT_BEHIND_BARE or (after in near and words[verb] not in known.MOTION):
        return None
    if words[verb] == "took" and any(word in known.TIMES for word in words[verb + 2 : verb + 4]):
        return None  # "took 9 days to get here" is the letter's
    return _Head(verb, verb, "you ")


def _others(words: Sequence[str], at: int) -> int | None:
    """Return the number of the verb where somebody else is the subject."""
    if words[at] in known.THEY_HAVE:
        verb = _past_adverbs(words, at + 1)
        return verb if verb + 1 < len(words) and _is_perfect(words[verb]) else None
    if words[at] in known.THEY:
        verb = at + 1
    elif words[at] in known.ARTICLES and at + 2 < len(words):
        # "the woman at the desk", "my whole class": a few words that are no verb, up to one that is
        verb = next(
            (
                number
                for number in range(at + 2, min(at + 7, len(words)))
                if words[number] in known.AUX or (_is_past(words[number]) and words[number] not in known.OFTEN_NO_VERB)
            ),
            len(words),
        )
        between = words[at + 1 : verb]
        if any(word in known.NOT_IN_SUBJECT for word in between):
            return None
        if "me" in between and not between[between.index("me") - 1].endswith("ing"):
            return None
    elif words[at] in known.PERSONS:
        verb = at + 1
    else:
        return None
    verb = _past_adverbs(words, verb)
    if verb + 1 >= len(words):
        return verb if verb < len(words) and words[verb] in known.ALONE else None
    last, after = (
        words[verb],
        words[_past_adverbs(words, verb + 1)] if _past_adverbs(words, verb + 1) < len(words) else "",
    )
    if last in {"never", "didn't", "wouldn't", "couldn't", "hadn't"}:
        return verb + 1 if after and after not in known.DULL_BASES and after not in known.DULL else None
    if last in {"was", "were"}:
        told = (after.endswith("ing") and after not in known.DULL_ING) or after in known.WAS_OTHERS or after.isdigit()
        told = told or after in known.NUMBERS
        return verb if told else None
    if last in {"had", "kept"}:
        return verb + 2 if after == "to" and verb + 2 < len(words) else verb
    if words[at] in known.EVENTS and last not in {"took", "lasted"}:
        return None
    if words[at] == "it":
        return verb if last in {"took", "cost"} else None
    return verb if _is_past(last) and last not in known.DULL_OF_OTHERS else None


def _is_past(word: str) -> bool:
    return word in known.PAST or (word.endswith("ed") and len(word) > 4 and word not in known.NO_PAST)


def _is_perfect(word: str) -> bool:
    return word in known.PERFECT or (word.endswith("ed") and len(word) > 4 and word not in known.NO_PAST)


_QUOTES: Final = frozenset('"\u201c\u201d')
_CUT_SHORT: Final = re.compile(r"\b(?:told|asked|gave) (?:you|me)$")


def _clause(
    head: _Head, piece: Sequence[_Word], folded: str, own: str, origin: Sequence[int], order: int
) -> Clause | None:
    piece = piece[: head.verb + _MOST_READ]  # a text without a comma is as long as it likes
    start = piece[head.start].start
    end = piece[-1].end
    for number, word in enumerate(piece[head.verb + 1 :], head.verb + 1):
        following = piece[number + 1].text if number + 1 < len(piece) else ""
        asked = word.text == "if" and piece[head.verb].text in known.ASKING
        like = word.text == "like" and following in {"a", "an"} and piece[number - 1].text not in known.LIKE_BEHIND
        if (word.text in CUT and not asked) or like:
            end = piece[number - 1].end
            break
    if len(folded[start:end].split()) > _MOST - 1:
        ands = [word.start for word in piece[head.verb + 2 :] if word.text in {"and", "or"} and word.start < end]
        end = ands[0] - 1 if ands else end
    said = turned(folded, (start, end), own, origin)
    if said is None or not harmless(folded[start:end].strip(), mine=head.mine):
        return None
    words, end = said
    if _QUOTES.intersection(own[max(0, origin[start] - 1) : origin[end - 1] + 2]) or _CUT_SHORT.search(words):
        return None  # somebody else's words, or a clause that lost its point
    words = head.said + words
    if head.perfect:
        words = words.replace("you had ", "you'd ", 1).replace("you have ", "you've ", 1)
    count = len(words.split())
    if not _FEWEST <= count <= _MOST:
        return None
    verb = piece[head.verb].text
    if verb in known.SAYING and _OF_THEIRS.search(folded[start:end]):
        return None  # "they said we filled it" speaks of them
    effort = (verb in known.EFFORT or head.perfect) and "had to " not in words
    label = THEIRS if not head.mine else DID if effort else FACT
    return Clause(label, words, (start, end), _score(piece, head, words, verb, end), order)


def _score(piece: Sequence[_Word], head: _Head, words: str, verb: str, end: int) -> int:
    """Say how much of a clause can be seen or counted."""
    plain = [word.text.strip("'") for word in piece[head.verb + 1 :] if word.end <= end]
    seen = 3 * any(_NUMBER.fullmatch(word) or word in known.NUMBERS for word in plain)
    seen += 2 * any(_MONEY.fullmatch(word) or word in known.MONEY for word in plain)
    seen += 2 * any(word.text in known.KIN for word in piece if word.end <= end)
    seen += 2 * any(word in known.TIMES for word in plain)
    seen += 2 * any(word in known.THINGS or word.removesuffix("s") in known.THINGS for word in plain)
    seen += sum(word in known.THINGS for word in plain) > 1
    seen += any(word[0].isupper() for word in words.split()[1:] if word not in {"I", "HR"})
    nouns = sum(one in known.NOUN_COMES and two not in known.VAGUE for one, two in pairwise(plain))
    seen += min(nouns, 2) if nouns > 1 or seen else 0
    score = seen + 2 * (verb in known.EFFORT) + (len(plain) >= 4) + (head.perfect and seen > 0)
    score += len(plain) >= _AT_LENGTH
    score += 2 * ("had to " in words)
    if not head.mine:
        score += 2 * (verb in known.TELLING or any(word in known.BAD_MANNERS for word in words.split()))
        score += any(word in known.TO_YOU for word in plain) + (len(plain) >= _TOLD_AT_LENGTH)
    weak = verb in known.WEAK and (head.mine or verb not in known.TELLING)
    return score - (1 if seen else 3) * weak
