"""Slots: the places in a line that hold the person's own facts, and honest grammar for what they hold.

A slot exists only where the reading has it, so a line that needs a company is never said to somebody who named none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import Kind
from bot.words.stagenames import stage_slots

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.model import Reading, Waited

SLOTS: Final = frozenset(
    {
        "company",
        "company's",
        "companies",
        "role",
        "a role",
        "the role",
        "stage",
        "rounds",
        "waited",
        "count",
        "spent",
        "moment",
        "searching",
        "years",
        # Behind here each slot holds what a detail of the same name does (bot/reading/details).
        "gave", "rival", "verdict", "vowed", "pried", "brushed off", "handed over", "kin gave", "kin waits",
        "must tell", "robbed", "undone", "others got",
        "did", "fact", "theirs", "quoted", "praise", "place", "because", "hoped", "kin", "warm", "cold", "scene",
        "been", "reason", "wanted", "cause", "odds", "mail", "nth",
        "interviews", "at home", "since", "local", "record", "liked", "thing", "dream", "money", "visa", "told people",
        "to tell", "they ask", "secret", "with them", "unused", "cities", "narrow", "how told", "length",
        "the one", "only a", "last money", "crying", "first back", "kindly",
    }
)  # fmt: skip

_SLOT = re.compile(r"\{([^{}]*)\}")
_A_SLOT = re.compile(r"\b([Aa]) \{([^{}]*)\}")
_THE_SLOT = re.compile(r"\b[Tt]he \{([^{}]*)\}")
_DETERMINED = re.compile(r"(?:the|your|their|his|her|our|an?|this|that) ", re.IGNORECASE)
_SENTENCE_START = re.compile(r"(?:^|[.?!:] )[¿¡«„\"]?$")
_MAX_NAME = 40
_MAX_NAMED = 4  # companies named one by one; the rest is counted
_NUMBERS: Final = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip

# A role that already ends in one of these needs no "role" behind it: "the summer internship".
_ROLE_NOUNS = re.compile(
    r"(?:role|position|job|post|internship|intern|placement|apprenticeship|traineeship|fellowship|residency|"
    r"scholarship|co-?op|program(?:me)?|phd|postdoc|promotion|grant|seat|gig|contract)s?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:an?|the|my|this|that|their)(?:\s+|$)", re.IGNORECASE)
# What a letter says around a role ("your interest in the analyst role") is no part of its name.
_NO_ROLE = re.compile(r"\b(?:interest|appl(?:y|ying|ied|ication)|your|our|with|this|we|you)\b", re.IGNORECASE)
_MAX_ROLE_WORDS = 6
# Vowel letters that sound like "you" or "w" take "a"; letters spelled out with a vowel sound take "an".
_SOUNDS_A = re.compile(r"^(?:uni|use|usa|ux\b|eu|one\b)", re.IGNORECASE)
_SPELLED_AN = re.compile(r"^[AEFHILMNORSX](?:[A-Z0-9]|\b)")

# A place that is called by what it is takes its article, and what was sent in is no name at all.
_KIND_OF_PLACE = re.compile(
    r"(?!(?:the|an?|my|our|your|their|this|that) )(?:[a-z]+ ){0,2}"
    r"(?:zoo|council|bank|library|hospice|hospital|clinic|museum|aquarium|bakery|school"
    r"|university|college"
    r"|nursery|gym|airport|credit union|post office|car wash|garden centre|call centre|bus company"
    r"|ferry company|law firm"
    r"|startup|agency|florist|vet practice|radio station|supermarket|warehouse|restaurant|pub|café|cafe"
    r"|care home|fire brigade|abattoir|sanctuary|dental practice|surgery|garage|salon|orchestra|choir|bookshop"
    r"|cinema"
    r"|army|navy|depot|hotel"
    r"|theatre"
    r"|gallery|farm|brewery|factory|fire service|police|trust|charity|lab|town hall|city council"
    r"|school district|airline|chorus|opera|conservatoire|fishmonger|butcher|barber|barbershop|shipyard|coast guard"
    r"|ambulance service|prison service|agency|nursing home|kindergarten|daycare|academy|embassy|ministry|ward|bistro"
    r"|diner|canteen|supermarket|stables|dairy|mill|port|harbour|festival|circus|cruise line|insurance firm)"
    r"|Post Office"
)
_WITH_ARTICLE: Final = frozenset({"NHS", "BBC", "RAF", "RSPCA", "UN", "EU", "WHO", "FBI", "CIA", "FDA", "MET OFFICE"})
_NO_NAME = re.compile(
    r"(?:they|we|you|i|he|she|it)(?:'?(?:ve|re|ll|d|s|m))?|(?!boeing)[a-z]{3,}ing|"
    r"(?:dutch|german|french|irish|british|american|canadian|australian|spanish|italian|indian|trial|residency"
    r"|fellowship|internship|scholarship|box|survey \w+)|"
    r"(?:manuscript|paper|novel|grant|thesis|abstract|proposal|portfolio)s?"
    r"|bombed|rejected|froze|denied|declined|failed|ghosted|blanked|gutted"
    r"|\d{1,2}(?::\d\d)? ?(?:am|pm)|\d+ ?(?:hrs?|hours|days|weeks|min|mins|k)|\d/\d|that'?s|idk|eish|deferred|pooled"
    r"|mid-application|voicemail",
    re.IGNORECASE,
)

_UNITS: Final[Mapping[str, str]] = {
    "h": "hours", "hr": "hours", "hrs": "hours", "d": "days", "w": "weeks", "wk": "weeks", "wks": "weeks",
    "mo": "months", "mos": "months", "min": "minutes", "mins": "minutes", "yr": "years", "yrs": "years",
}  # fmt: skip
_WAITED = re.compile(
    r"(?P<lead>(?:(?:over|about|almost|nearly|around|more than|less than|under|like|roughly|just|only|exactly) )?)"
    r"(?P<number>(?:\d+(?:[.,]\d+)?\+?|\d+ ?(?:-|to) ?\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|"
    r"twelve|several|half an?|a few|a couple(?: of)?|a whole|a full|few|couple(?: of)?)) ?"
    r"(?P<kind>(?:(?:business|working|whole|full|long) )?)"
    r"(?P<unit>minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?)",
    re.IGNORECASE,
)


def slots_in(text: str) -> frozenset[str]:
    """Return the names of the slots in a line.

    Args:
        text: a line of the phrasebook.

    Returns:
        What stands between its braces, known or not.
    """
    return frozenset(match.group(1) for match in _SLOT.finditer(text))


def opens_with_name(text: str) -> bool:
    """Tell whether a sentence of a line begins with a company, which is then written as the person typed it.

    Args:
        text: a line of the phrasebook.

    Returns:
        True where a name typed in lower case would begin a sentence.
    """
    return any(
        match.group(1).startswith("compan") and _SENTENCE_START.search(text[: match.start()])
        for match in _SLOT.finditer(text)
    )


def slots_of(reading: Reading) -> dict[str, str]:
    """Return what the slots hold for one reading.

    Args:
        reading: what a post says.

    Returns:
        Slot name to words; a slot that the post says nothing for is not there.
    """
    found: dict[str, str] = {}
    names = [name for name in map(plain_name, reading.companies) if name]
    if len(names) == 1 and len(reading.companies) == 1:
        found["company"] = names[0]
        found["company's"] = _possessive(names[0])
    elif len(names) > 1 and len(names) == len(reading.companies):
        found["companies"] = join_names(names)
    if role := plain_role(reading.role):
        found["role"] = role
        found["a role"] = f"{_article(role)} {_with_noun(role)}"
        found["the role"] = f"the {_with_noun(role)}"
    found |= stage_slots(reading)
    if reading.waited is not None and (waited := _waited(reading.waited)):
        found["waited"] = waited
    found |= {detail.name.replace("_", " "): detail.words for detail in reading.details if detail.words}
    found |= {f"{slot}@{scene.name}": words for scene in reading.scenes for slot, words in scene.slots}
    if any(found.get("waited") == found.get(name) for name in ("spent", "searching", "years", "record")):
        found.pop("waited", None)  # one stretch of time, which the post calls something more exact than a wait
    count = count_of(reading)
    if count is not None and count > 1:
        found["count"] = number(count)
    return found


def fill(text: str, slots: Mapping[str, str]) -> str:
    """Put the words into a line.

    Args:
        text: a line of the phrasebook.
        slots: what `slots_of` returned; holds every slot of the line.

    Returns:
        The line as it is said. Words from a slot are never read as slots again.
    """

    def words(match: re.Match[str]) -> str:
        name = match.group(1)
        value = slots[name]
        opens = _SENTENCE_START.search(text[: match.start()]) and not name.startswith("compan")
        return _opening(value) if opens else value

    def after_article(match: re.Match[str]) -> str:
        return match[0] if _article(slots[match[2]]) == "a" else f"{match[1]}n {{{match[2]}}}"

    def after_the(match: re.Match[str]) -> str:
        """Leave "the" out where the words bring their own: "because of the {what}" with "the train"."""
        return f"{{{match[1]}}}" if _DETERMINED.match(slots[match[1]]) else match[0]

    return _SLOT.sub(words, _THE_SLOT.sub(after_the, _A_SLOT.sub(after_article, text)))


def _opening(value: str) -> str:
    """Write what a sentence begins with: a capital, and a small number as a word."""
    start = re.match(r"(\d{1,2})(?= )", value)
    if start and int(start[1]) < len(_NUMBERS):
        value = _NUMBERS[int(start[1])] + value[start.end() :]
    return value[0].upper() + value[1:]


def join_names(names: Sequence[str]) -> str:
    """Join company names as a sentence would.

    Args:
        names: at least one name.

    Returns:
        "Notion, Snowflake and Sentry"; past four, "Notion, Snowflake, Sentry and 3 others".
    """
    shown = list(names)
    if len(shown) > _MAX_NAMED:
        rest = len(shown) - (_MAX_NAMED - 1)
        shown = [*shown[: _MAX_NAMED - 1], f"{number(rest)} others"]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def number(value: int) -> str:
    """Write a number as prose does.

    Args:
        value: zero or more.

    Returns:
        A word up to twelve, digits with a comma at the thousands above.
    """
    return _NUMBERS[value] if value < len(_NUMBERS) else f"{value:,}"


def plain_name(typed: str) -> str | None:
    """Return a company as it was typed, without what Discord would draw; None where it cannot stand in a sentence."""
    plain = re.sub(r"[*_~`|<>@#\\\[\](){}\x00-\x1f\u200b-\u200f\u202a-\u202e\u2066-\u2069]", " ", typed)
    plain = re.sub(r"\s+(?=[.,;:!?])", "", " ".join(plain.split())).strip(" .,;:!?-\"'")
    if not plain or len(plain) > _MAX_NAME or "://" in plain or not any(sign.isalnum() for sign in plain):
        return None
    if _NO_NAME.fullmatch(plain):
        return None
    return f"the {plain}" if _KIND_OF_PLACE.fullmatch(plain) or plain.upper() in _WITH_ARTICLE else plain


def _possessive(name: str) -> str:
    return f"{name}'" if name[-1] in "sS" else f"{name}'s"


def plain_role(typed: str | None) -> str | None:
    """Return a role without its article; None where it is no title."""
    plain = plain_name(typed) if typed else None
    if plain is None:
        return None
    role = _ARTICLE.sub("", plain)
    return None if len(role.split()) > _MAX_ROLE_WORDS or _NO_ROLE.search(role) else role or None


def _with_noun(role: str) -> str:
    return role if _ROLE_NOUNS.search(role) else f"{role} role"


def _article(words: str) -> str:
    if _SOUNDS_A.match(words):
        return "a"
    if _SPELLED_AN.match(words):
        return "an"
    return "an" if words[0] in "aeiouAEIOU" else "a"


def _waited(waited: Waited) -> str | None:
    """Return the wait in the person's words, abbreviations written out; None where it is no plain length of time."""
    match = _WAITED.fullmatch(" ".join(waited.words.split()).strip(" .,!?"))
    if match is None:
        return None
    amount, unit = match["number"].lower(), match["unit"].lower()
    unit = _UNITS.get(unit, unit)
    if amount == "1":
        amount = "an" if unit.startswith("hour") else "a"
    if amount in {"one", "a", "an", "a whole", "a full", "half a", "half an"}:
        unit = unit.removesuffix("s")
    if amount in {"few", "couple", "couple of"}:
        amount = f"a {amount}"
    if amount == "a couple":
        amount = "a couple of"
    lead = match["lead"].lower().replace("like ", "about ")
    return f"{lead}{amount} {match['kind'].lower()}{unit}"


def count_of(reading: Reading) -> int | None:
    """Return the number a post is about: of what it lists, or the one it names."""
    listed = len(reading.companies)
    return listed if reading.kind is Kind.SEVERAL and listed > 1 else reading.count
