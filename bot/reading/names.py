"""Companies and roles. Nothing is named that the text does not hold, and where unsure nothing is named."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.reading.cities import PLACES
from bot.reading.known_names import known_spots
from bot.reading.lazy import Pattern
from bot.reading.lexicon import About, Heard, Lexicon
from bot.reading.name_shapes import (
    AFTER_CUE,
    AT_A_NAME,
    BARE,
    BEFORE_NO,
    BY_PLATFORM,
    FOR_NOTHING,
    LETTER_COMPANY,
    LETTER_ROLE,
    NO_NAME,
    PLATFORM,
    POST_ROLE,
    ROLE_AT,
    ROLE_TAIL,
)
from bot.reading.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_NAMES = 30
LISTED = 2
"""So many more names a list has that has no "and"."""


class Name(NamedTuple):
    """A company as it stands in the text.

    Args:
        start: index of its first character in the unfolded text.
        end: index behind its last.
        text: the name as typed.
    """

    start: int
    end: int
    text: str


def companies_of_letter(own: str, known: Sequence[str] = (), people: frozenset[str] = frozenset()) -> list[Name]:
    """Find the sender of a letter: the name that most of its standard places agree on.

    Args:
        own: the letter as it was given, with its case.
        known: the companies of the writer's log; the one that the letter names is its sender where no place says so.
        people: first names, in lower case; who signs a letter is no company.

    Returns:
        One name, or none where the places disagree or there is none.
    """
    votes: dict[str, list[tuple[int, Name]]] = {}
    for weight, pattern in LETTER_COMPANY:
        for match in pattern.finditer(own):
            name = _trim(match["name"], match.start("name"))
            if name is None or name.text.lower() in people:
                continue
            votes.setdefault(_key(name.text), []).append((weight, name))
    if not votes:
        return _logged_in(own, known)
    _merge(votes)
    best = max(votes, key=lambda key: (sum(weight for weight, _ in votes[key]), len(key)))
    return [max((name for _, name in votes[best]), key=lambda name: len(name.text))]


def _logged_in(own: str, known: Sequence[str]) -> list[Name]:
    """Return the one company of a log that a letter names with a capital, or nothing where it names none or several."""
    if not known:
        return []
    folded = fold(own)
    names = unique(own, known_spots(own, folded.text, folded.origin, known, ()), folded.origin)
    named = [name for name in names if name.text[:1].isupper()]
    return named if len(named) == 1 else []


def _merge(votes: dict[str, list[tuple[int, Name]]]) -> None:
    for short in sorted(votes, key=len):
        for long, supporters in votes.items():
            if long != short and (long.startswith(short + " ") or short in long.split()):
                supporters.extend(votes[short])
                break


def _key(name: str) -> str:
    return re.sub(
        r"[^a-z0-9]+",
        " ",
        re.sub(
            r"(?i)\b(?:inc|llc|ltd|gmbh|corp|co"
            r"|plc)\b\.?",
            "",
            name,
        ).lower(),
    ).strip()


def _trim(name: str, start: int) -> Name | None:
    text = re.split(
        r"(?i)[.!,;:]\s|\s[-–|]\s|\b(?:and|for|has|have|we|as|position|role|team|recruiting|recruitment|talent"
        r"|hiring|because|due|at this|in (?:our|the)|but|while|though|or|to|with|from|which|that|who|this"
        r"|careers?|human|via|on|since|where|if|located|based|job|united states|by|is|are)\b(?! (?:&|and) [A-Z])",
        text_strip(name),
        maxsplit=1,
    )[0]
    text = text_strip(text)
    if not text or len(text) > 48 or not text[0].isalnum() or NO_NAME.fullmatch(text.lower()):
        return None
    if not any(character.isupper() or character.isdigit() for character in text):
        return None
    offset = name.find(text)
    return Name(start + offset, start + offset + len(text), text)


def text_strip(name: str) -> str:
    """Strip what may hang on a name: spaces, punctuation, an article."""
    return re.sub(r"^(?:the|our|The|Our)\s+(?=[A-Z])", "", name.strip(" \t\n\"'’“”.,;:!?-–*_()[]"))


def companies_of_post(
    own: str, folded: str, heard: Sequence[Heard], lexicon: Lexicon, back: Sequence[int], known: Sequence[str] = ()
) -> list[Name]:
    """Find the companies that a post names.

    Args:
        own: the text as it was given, with its case.
        folded: the text, folded.
        heard: the known phrases of it.
        lexicon: the known words.
        back: for each folded character, its index in `own`.
        known: the companies of the writer's log, which come first.

    Returns:
        The names in order, without repeats.
    """
    cued: list[tuple[int, int]] = []
    for pattern in (BEFORE_NO, AFTER_CUE, ROLE_AT, BARE, FOR_NOTHING):
        cued.extend((match.start("name"), match.end("name")) for match in pattern.finditer(folded))
    logged = known_spots(own, folded, back, known, cued) if known else []
    spots = list(logged)
    for one in heard:
        if one.known.about is not About.COMPANY or _meets(one.start, one.end, logged):
            continue
        if PLATFORM.fullmatch(folded[one.start : one.end]) and not BY_PLATFORM.search(folded[: one.start][-40:]):
            continue
        near = _meets(one.start, one.end, cued)
        capital = not one.known.school and own[back[one.start]].isupper() and not _starts_sentence(folded, one.start)
        if not one.known.everyday or near or capital or _in_a_list(folded, one, heard):
            spots.append((one.start, one.end))
    for first, end in cued:
        start = _behind_list(folded, first, end, spots)
        if _meets(start, end, spots):
            continue
        if own[back[start]].islower() and _AT_THE.search(folded[:start]):
            continue  # "at the counter", "at a petrol station": any noun
        shaped = _shape(own, folded, start, end, back, lexicon)
        if shaped:
            spots.append(_whole(folded, *shaped, spots))
    return _listed(own, folded, unique(own, sorted(spots), back)) or _at_a_name(own, folded)


def _in_a_list(folded: str, one: Heard, heard: Sequence[Heard]) -> bool:
    """Tell whether a word that may be a company stands in a list beside another such: "meta, apple, nvidia"."""
    return any(
        other.known.about is About.COMPANY
        and _LISTED.fullmatch(folded[min(one.end, other.end) : max(one.start, other.start)]) is not None
        for other in heard
    )


_LISTED: Final = re.compile(r" ?[,/+] ?")
_ITEM: Final = r"[A-Z][\w'’-]*(?:&[A-Z]\w*)?(?: [A-Z][\w'’-]*)?"
# "Lidl, Aldi and B&M", "PwC, EY, BDO, RSM.": what goes on in a list that began with a company.
_GOES_ON: Final = re.compile(
    rf"(?P<commas>(?:, ?{_ITEM}){{0,8}})(?:,? (?:and|&|plus) (?P<last>{_ITEM})|(?=[.!\n]|$|,? all\b))"
)
_NO_ITEM: Final = re.compile(
    r"(?:i|i'm|i've|they|he|she|it|we|you|my|the|a|no|not|all|both|so|but|and|then|now|again|still|just|yes|ugh|lol|sad"
    r"|sorry|thanks|hr|mr|mrs|ms|dr|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may"
    r"|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)

_PAIRS: Final = frozenset(
    {
        "marks spencer", "ernst young", "johnson johnson", "procter gamble", "barnes noble", "abercrombie fitch",
        "fortnum mason", "crate barrel", "bath beyond", "dolce gabbana", "allen overy", "pratt whitney",
    }
)  # fmt: skip
"""Names that hold an "and"."""


def _listed(own: str, folded: str, names: Sequence[Name]) -> list[Name]:
    """Take the rest of a list that begins with names, where the text uses case."""
    if not names or folded[:200] == own[:200]:
        return list(names)
    last = max(names, key=lambda name: name.end)
    found = _GOES_ON.match(own, last.end) if last.text[0].isupper() else None
    if found is None or (found["commas"].count(",") < LISTED and not found["last"]):
        return list(names)
    items = list(re.finditer(_ITEM, found[0]))
    if len(items) == 1 and f"{last.text} {items[0][0]}".casefold() in _PAIRS:
        end = last.end + items[0].end()
        return [name if name != last else Name(last.start, end, own[last.start : end]) for name in names]
    if any(_NO_ITEM.match(item[0]) or item[0].lower() in PLACES for item in items):
        return list(names)
    start = last.end
    more = [Name(start + item.start(), start + item.end(), item[0]) for item in items]
    held = {name.text.casefold() for name in names}
    return [*names, *(name for name in more if name.text.casefold() not in held)][:MOST_NAMES]


def _whole(folded: str, start: int, end: int, spots: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """Take in what a name goes on with: "smith & nephew", "ministry of justice"."""
    head = folded[start:end].rpartition(" ")[2]
    further = _JOINED.match(folded, end) or (_OF.match(folded, end) if _HEADS.fullmatch(head) else None)
    if further is None or _meets(further.start(), further.end(), spots):
        return start, end
    return start, start + len(folded[start : further.end()].rstrip(".'-"))


_JOINED = re.compile(r" & [a-z][\w.'-]+")
_OF = re.compile(r" of (?:the )?(?!(?:my|our|their|this|that|course|a|an|which)\b)[a-z][\w.'-]+")
_HEADS = re.compile(
    r"ministry|department|dept|bank|university|college|city|town|borough|county|house|"
    r"institute|academy|office|state|bureau|council|port|school|church|museum|board"
)
"""Words that go on with "of" where they name somebody."""


def _behind_list(folded: str, start: int, end: int, spots: Iterable[tuple[int, int]]) -> int:
    """Return where a cued name starts behind a known one that stands in one list with it: "figma and vercel rej"."""
    for _, last in spots:
        if start < last < end and (listed := _AND.match(folded[last:end])):
            return last + listed.end()
    return start


_AT_THE = re.compile(
    r"\b(?:(?:at|with|to|into) the|(?:at|with|to|into|by|from|for|in) (?:an?|(?:the|our|my|a) local)) $"
)
_AND = re.compile(r"(?: ?(?:and|\+|,|/) ?|(?: &|& ) ?)(?=\w)")


def _meets(start: int, end: int, spots: Iterable[tuple[int, int]]) -> bool:
    return any(first < end and start < last for first, last in spots)


def _at_a_name(own: str, folded: str) -> list[Name]:
    """Take the one capital name behind "at", "with", "from" or "by", where there is one only and the text uses case."""
    if folded[:200] == own[:200]:
        return []
    found = {
        match["name"]: match
        for match in AT_A_NAME.compiled.finditer(own)
        if not NO_NAME.fullmatch(match["name"].lower().rstrip(".'’-"))
        and not match["name"].isupper()
        and not _OF_A_PERSON.match(match["name"])
    }
    if len(found) != 1:
        return []
    match = next(iter(found.values()))
    text = match["name"].rstrip(".'’-")
    return [Name(match.start("name"), match.start("name") + len(text), text)] if len(text) > 1 else []


_OF_A_PERSON = re.compile(r"(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Dame)\b")


def _starts_sentence(folded: str, start: int) -> bool:
    return folded[:start].rstrip(" ")[-1:] in ("", ".", "!", "?", "\n", ":")


SHORTENED = 2
"""Letters up to which a word before a full stop is one made short: "st. jude", "j.p. morgan"."""

# Alone they are what somebody speaks or teaches: "Arabic yes, English no".
_LANGUAGE_WORDS = """
    english arabic french german spanish italian dutch hindi urdu mandarin cantonese japanese korean russian portuguese
    polish turkish swahili tagalog latin
"""
_LANGUAGES: Final = frozenset(_LANGUAGE_WORDS.split())
_LETTERS: Final = Pattern(r"(?:\w\.)+\w")
"""Letters with full stops between: "U.S"."""
_HOUSE: Final = Pattern(r"college|university|school|bank|hospital|agency|store|shop|restaurant|company|startup")
"""What ends a name, or stands inside one: "Royal College of Art"."""
_SHORTENED = frozenset({"univ", "inst", "dept", "intl", "corp", "inc", "ltd", "bros"})
_OF_ANY = re.compile(r"courses?|papers?|post|vacancy|leave|apprenticeship|past")
"""As the last word it is what was asked for, or nothing of a name."""

_ALONE = re.compile(
    r"maternity|paternity|parental|half|quarter|card|both|mail|post|text|voicemail|letter|courier|whatsapp|carrier"
)
"""Alone it begins something that is no company: "rejected for maternity cover", "rejected by half past ten"."""


def _no_company(kept: Sequence[re.Match[str]], lexicon: Lexicon) -> bool:
    alone = kept[0][0].strip(".'-*_~")
    return len(kept) == 1 and (alone in lexicon.people or _ALONE.fullmatch(alone) is not None)


def _is_of_a_name(word: str, first: str, behind: str | None) -> bool:
    """Tell whether a word that is no name alone goes on with one: "College", and "of" before a capital."""
    if word == "of":
        return behind is not None and behind.isupper()
    return first.isupper() and _HOUSE.fullmatch(word) is not None


def _is_mistyped(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word is a plain one with two letters the wrong way round: "tehy", "recieved"."""
    swapped = (f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in range(len(word) - 1))
    return word not in lexicon.common and any(
        other != word and (other in lexicon.common or NO_NAME.fullmatch(other)) for other in swapped
    )


def _shape(
    own: str, folded: str, start: int, end: int, back: Sequence[int], lexicon: Lexicon
) -> tuple[int, int] | None:
    """Take unknown words for a name where their place says so; capitals help, small words forbid."""
    words = list(re.finditer(r"[^\s,;:!?()\"]+", folded[start:end]))
    kept: list[re.Match[str]] = []
    for word, behind in zip_longest(words, words[1:]):
        plain = word[0].strip(".'-*_~")
        if not plain or not any(character.isalnum() for character in plain):
            break
        if NO_NAME.fullmatch(plain) and not (
            kept and _is_of_a_name(plain, own[back[start + word.start()]], behind and own[back[start + behind.start()]])
        ):
            break
        if own[back[start + word.start()]].islower() and _is_mistyped(plain, lexicon):
            break
        if plain in lexicon.role_heads or (
            plain in lexicon.role_before and not own[back[start + word.start()]].isupper()
        ):
            return None
        kept.append(word)
        if (
            word[0].endswith(".")
            and len(plain) > SHORTENED
            and plain not in _SHORTENED
            and not _LETTERS.fullmatch(plain)
        ):
            break  # the name ends with its sentence: "by the police. Missed it by two points"
    if not kept or _OF_ANY.fullmatch(kept[-1][0].strip(".'-*_~")) or _no_company(kept, lexicon):
        return None
    first, last = start + kept[0].start(), start + kept[-1].end()
    if own[back[first]].islower() and all(word[0].strip(".'-*_~") in lexicon.common for word in kept):
        return None
    if len(kept) > 1 and not all(
        own[back[start + word.start()]].isupper() or word[0] in ("and", "&", "of") or word[0][0].isdigit()
        for word in kept
    ):
        capital = own[back[first]].isupper()
        if not capital and len(kept) > 2:
            return None
    text = folded[first:last].rstrip(".'-*_~")
    return (first, first + len(text)) if len(text) >= 2 and text not in _LANGUAGES else None


def unique(own: str, spots: Iterable[tuple[int, int]], back: Sequence[int]) -> list[Name]:
    """Return the names that stand at some spots of the folded text, each once."""
    names: list[Name] = []
    seen: set[str] = set()
    for start, end in spots:
        first, last = back[start], back[end - 1] + 1
        text = own[first:last].strip()
        key = _key(text) or text.casefold()
        if text and key not in seen:
            seen.add(key)
            names.append(Name(first, last, text))
    return names[:MOST_NAMES]


def role_of(
    own: str,
    *,
    letter: bool,
    folded: str,
    heard: Sequence[Heard],
    lexicon: Lexicon,
    back: Sequence[int],
    companies: Sequence[Name] = (),
) -> str | None:
    """Find the role, as typed.

    Args:
        own: the text as it was given.
        letter: True where it is a letter, which names the role in set places.
        folded: the text, folded.
        heard: its known phrases.
        lexicon: the known words.
        back: for each folded character, its index in `own`.
        companies: what was found; "your interest in Acme" names no role.

    Returns:
        The role, or None.
    """
    senders = tuple(key for name in companies if (key := _key(name.text)))
    shapes = LETTER_ROLE if letter else [shape for words, shape in POST_ROLE if any(one in folded for one in words)]
    for pattern in shapes:
        for match in pattern.finditer(own):
            role = _trim_role(match["role"])
            if role and _is_role(role, lexicon, letter=letter) and not _key(role).startswith(senders):
                return role
    return None if letter else _role_by_head(own, folded, heard, lexicon, back)


def _trim_role(role: str) -> str | None:
    text = re.sub(r"\s+", " ", role).strip(" \"'’“”.,;:!?-–*_")
    text = re.sub(
        r"^(?:(?:the|our|a|an|my|this|your|open|available|current|advertised|recent|role of|position of|posted"
        r"|following|job|an open|for|to be a)\s+)+",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(r"^(?:R|JR|REQ|Req|ID|#)?[-_ ]?\d{3,}[-_: ]+", "", text)
    text = ROLE_TAIL.compiled.split(text, maxsplit=1)[0].strip(" \"'’“”.,;:!?-–*_(")
    return text if 2 <= len(text) <= 90 else None


def _is_role(role: str, lexicon: Lexicon, *, letter: bool) -> bool:
    words = re.findall(r"[a-z][a-z.-]*", role.lower())
    if not words or words[0] in (
        "this",
        "any",
        "all",
        "other",
        "which",
        "these",
        "new",
        "future",
        "it",
        "you",
        "we",
        "that",
        "current",
        "another",
        "each",
        "particular",
        "specific",
        "same",
    ):
        return False
    if any(word in lexicon.role_heads or word.rstrip("s") in lexicon.role_heads for word in words):
        return True
    if " ".join(words) in lexicon.phrases and any(
        known.about is About.ROLE for known in lexicon.phrases[" ".join(words)]
    ):
        return True
    return letter and role[:1].isupper() and len(words) <= 8


_ROLE_WORD = re.compile(r"[a-z][a-z.+#-]*[a-z+#]|[a-z]")


def _role_by_head(own: str, folded: str, heard: Sequence[Heard], lexicon: Lexicon, back: Sequence[int]) -> str | None:
    for one in heard:
        if one.known.about is About.ROLE:
            return own[back[one.start] : back[one.end - 1] + 1]
    if lexicon.role_heads.isdisjoint(_ROLE_WORD.findall(folded)):
        return None
    tokens = list(_ROLE_WORD.finditer(folded))
    for index, token in enumerate(tokens):
        if token[0] not in lexicon.role_heads:
            continue
        first = index
        while (
            first > 0
            and tokens[first - 1][0] in lexicon.role_before
            and folded[tokens[first - 1].end() : tokens[first].start()] in (" ", "-", "/")
        ):
            first -= 1
        spoken = folded[max(0, tokens[first].start() - 30) : tokens[first].start()]
        if re.search(
            r"\b(?:for|as|be|to be|into|an?|the) (?:an? |the |their |this )?$"
            r"|\b(?:reject\w*|rej|denied|declined|ghosted|applied) $",
            spoken,
        ) and (first < index or re.search(r"\b(?:for|as|be) (?:an? |the )?$", spoken)):
            last = index
            while (
                last + 1 < len(tokens)
                and tokens[last + 1][0] in lexicon.role_heads
                and folded[tokens[last].end() : tokens[last + 1].start()] == " "
            ):
                last += 1
            return own[back[tokens[first].start()] : back[tokens[last].end() - 1] + 1]
    return None
