"""Parts a message into what its writer says and what stands in it for other reasons.

Quotations, code, mail signatures and Discord's own marks are blanked out in place, so that every index stays true. What
is left is cut into lines (several lines may be several posts) and sentences.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.reading.normalise import Folded, fold
from bot.reading.tokens import Tokens

READ_START, READ_END = 1_500, 500
"""A longer text is read from its start and its end: that is where people say what happened, and it bounds the time.
The 2,000 characters that most accounts may write are read whole."""

_FENCE = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
_INLINE_CODE = re.compile(r"`[^`\n]{1,300}`")
_QUOTE_LINE = re.compile(r"^[ \t]{0,3}(?:>|&gt;)(?!\s*[:.]).*$", re.MULTILINE)
_QUOTE_REST = re.compile(r"^[ \t]{0,3}>>>\s.*", re.MULTILINE | re.DOTALL)
_QUOTED = (
    (("```",), _FENCE),
    ((">>>",), _QUOTE_REST),
    (("`",), _INLINE_CODE),
    ((">", "&gt;"), _QUOTE_LINE),
)
"""Quotations and code: without one of the signs there is none, which costs less to ask."""
_MARKS = re.compile(r"<(?:@[!&]?|#|a?:\w{1,40}:|t:|/[\w -]{1,60}:)\d{1,22}(?::[a-zA-Z])?>|https?://\S{1,500}")
_SIGNATURE = re.compile(r"^(?:-- ?$|(?:Sent|Get Outlook) (?:from|for) (?:my )?\w+.{0,40}$)", re.MULTILINE)
_PROCESS = re.compile(r"^\s*[!/.]process\s+(?P<rest>[^\n]{1,200})", re.IGNORECASE)
_COMMAND = re.compile(r"\s*[/!$](?!rejected\b|process\b)[a-z][a-z-]{1,20}(?=\s|$)")
_EMOJI = r"\u2600-\u27bf\U0001f300-\U0001faff"
_SENTENCE_END = re.compile(
    rf"[-.!?;\n|/:={_EMOJI}](?:"
    r"(?<=[.!?;])[.!?;]*(?=[\s\"')\]]|$)[\"')\]]*|(?<=\n)\n*|(?<=\s[-|/])(?=\s)|(?<=[:;=])[-']?[()/|\[\]dp](?=\s|$)"
    rf"|(?<=[{_EMOJI}])[{_EMOJI}]*(?=\s|$))"
)
"""Its first character stands apart and is looked back at, as a search for one of a few characters is the quickest."""
_WORD = Tokens(r"[^\W_](?:[\w'’+&.-]*[^\W_])?")
_ABBREVIATION = re.compile(r"\b(?:e\.g|i\.e|vs|mr|mrs|ms|dr|inc|ltd|co|corp|st|jr|sr|approx|etc|u\.s)\.$")
_INITIAL = re.compile(r"(?:--\s?|\b[a-z]\.\s?|^)[a-z]\.$|\b[b-eghj-kmnp-qs-v]\.$", re.MULTILINE)
_WRAPPED = re.compile(r"[^\n]{55,}[^\n.!?:;)\"'\s]\s?\Z")
"""A long line that ends in a word or a comma: the mail program broke it, not its writer."""
_CROSS, CROSSED = "\N{CROSS MARK}", 3
"""Behind up to so many words it is said of them: "amex ❌ visa ❌"."""
_NUMBER = re.compile(r"\bno\.\s?\d$")


class Sentence(NamedTuple):
    """A sentence, or what stands in its place.

    Args:
        text: its folded words.
        start: index of its first character in the folded text.
        asks: True where it ends in a question mark.
    """

    text: str
    start: int
    asks: bool


class Segments(NamedTuple):
    """A message, parted.

    Args:
        own: the text as it was given, quotations and code blanked out; cut where it is too long.
        shift: where `own` starts to differ from the given text by a cut, and by how much.
        folded: `own`, folded.
        sentences: the sentences of `folded`.
        lines: the non-empty lines of `folded`.
        words: how many words the writer wrote.
        process: what follows `!process`, or None.
        command: True where it is a command to some bot.
        had_quote: True where a quotation or code was blanked out.
    """

    own: str
    shift: tuple[int, int]
    folded: Folded
    sentences: tuple[Sentence, ...]
    lines: tuple[str, ...]
    words: int
    process: str | None
    command: bool
    had_quote: bool

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of the text as it was given for a stretch of `folded.text`."""
        first, last = self.folded.back(start, end)
        at, by = self.shift
        return (first + by if first >= at else first), (last + by if last > at else last)


def blank(text: str) -> tuple[str, bool]:
    """Blank out quotations, code, mentions, addresses and signatures.

    Args:
        text: the message.

    Returns:
        A text of the same length, and whether there was a quotation or code.
    """
    spoken = text
    for signs, pattern in _QUOTED:
        if any(sign in spoken for sign in signs):
            spoken = pattern.sub(_spaces, spoken)
    had_quote = spoken != text
    if "<" in spoken or "://" in spoken:
        spoken = _MARKS.sub(_spaces, spoken)
    signature = _SIGNATURE.search(spoken)
    if signature:
        spoken = spoken[: signature.start()] + " " * (len(spoken) - signature.start())
    return spoken, had_quote


def _spaces(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def cut(text: str) -> tuple[str, tuple[int, int]]:
    """Cut the middle out of a long text; the second value says where, and how much."""
    if len(text) <= READ_START + READ_END:
        return text, (len(text) + 1, 0)
    return text[:READ_START] + text[-READ_END:], (READ_START, len(text) - READ_START - READ_END)


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """Cut a folded text into sentences."""
    found: list[Sentence] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if match[0] == "." and _abbreviated(text, match.end()):
            continue
        if match[0] == "\n" and _WRAPPED.search(text[max(0, match.start() - 90) : match.start()]):
            continue
        crossed = match[0] == _CROSS and 1 <= len(text[start : match.start()].split()) <= CROSSED
        _append(found, text, start, match.end() if crossed else match.start(), asks="?" in match[0])
        start = match.end()
    _append(found, text, start, len(text), asks=False)
    return tuple(found)


def _abbreviated(text: str, end: int) -> bool:
    """Whether the full stop before `end` belongs to a word; "no." is one only before a number, else it is an answer."""
    if _ABBREVIATION.search(text[max(0, end - 9) : end]):
        return True
    if (
        text[end : end + 1] == " "
        and text[end + 1 : end + 2].isalpha()
        and _INITIAL.search(text[max(0, end - 6) : end])
    ):
        return True
    return _NUMBER.search(text[max(0, end - 4) : end + 2]) is not None


def _append(found: list[Sentence], text: str, start: int, end: int, *, asks: bool) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        found.append(Sentence(stripped, start + piece.index(stripped[0]), asks))


def segment(text: str) -> Segments:
    """Part a message.

    Args:
        text: the message as it was given.

    Returns:
        Its segments.
    """
    short, shift = cut(text)
    own, had_quote = blank(short)
    folded = fold(own)
    process = _PROCESS.match(own)
    return Segments(
        own=own,
        shift=shift,
        folded=folded,
        sentences=sentences_of(folded.text),
        lines=tuple(line.strip() for line in folded.text.split("\n") if line.strip()),
        words=len(_WORD.of(folded.text).findall(folded.text)),
        process=process["rest"].strip() if process else None,
        command=_COMMAND.match(own) is not None,
        had_quote=had_quote,
    )
