"""Draws what happened as text: who said what, with which buttons, seen by whom. Readable in colour and without."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from rich.text import Text

from playground.events import Json, inner, listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rich.console import Console


EPHEMERAL, LOADING, COMPONENTS_V2 = 1 << 6, 1 << 7, 1 << 15
ROW, BUTTON, TEXT_INPUT, TEXT_DISPLAY, RADIO, CHECKBOX = 1, 2, 4, 10, 21, 23
SELECTS = (3, 5, 6, 7, 8)
LINK_STYLE = 5
BUTTON_COLOURS = {1: "bold blue", 2: "bold", 3: "bold green", 4: "bold red", LINK_STYLE: "cyan underline"}
INDENT = "  "
FENCE = "┃ "
"""What stands before each line of a code block."""

_MARKS: tuple[tuple[str, str], ...] = (
    (r"\*\*(?P<words>.+?)\*\*", "bold"),
    (r"__(?P<words>.+?)__", "underline"),
    (r"~~(?P<words>.+?)~~", "strike"),
    (r"\|\|(?P<words>.+?)\|\|", "reverse"),
    (r"`(?P<words>[^`]+)`", "cyan"),
    (r"(?<![\w*])\*(?P<words>[^\s*](?:[^*]*[^\s*])?)\*(?![\w*])", "italic"),
    (r"(?<!\w)_(?P<words>[^\s_](?:[^_]*[^\s_])?)_(?!\w)", "italic"),
)
_UNITS = ((31_536_000, "year"), (2_592_000, "month"), (86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second"))
_MOMENT = re.compile(r"<t:(-?\d{1,12})(?::([tTdDfFRsS]))?>")
_LINK = re.compile(r"\[([^\]\n]+)\]\(<?(https?://[^\s<>)]+)>?\)")
_USER, _CHANNEL = re.compile(r"<@!?(\d+)>"), re.compile(r"<#(\d+)>")
_COMMAND, _EMOJI = re.compile(r"</([-\w ]+):\d+>"), re.compile(r"<a?(:\w+:)\d+>")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a transcript, which may be longer than the window is wide.

    Args:
        words: what it says; several stay whole each when the line is broken.
        lead: what stands before it.
        hang: what stands before its further lines where it is broken.
    """

    words: tuple[Text, ...]
    lead: str = ""
    hang: str = ""

    def within(self, lead: str, hang: str | None = None) -> Line:
        """Return the line with something more before it."""
        return replace(self, lead=lead + self.lead, hang=(lead if hang is None else hang) + self.hang)

    def broken(self, console: Console) -> Iterator[Text]:
        """Break the line at the console's width."""
        room = max(console.width - len(self.hang), 20)
        whole = [row for part in self.words for row in part.wrap(console, room)]
        rows = self._packed(room) if len(self.words) > 1 else whole
        for number, row in enumerate(rows):
            row.rstrip()
            yield Text().append(self.hang if number else self.lead, style="dim").append_text(row)

    def _packed(self, room: int) -> list[Text]:
        rows = [Text()]
        for part in self.words:
            if rows[-1] and rows[-1].cell_len + 2 + part.cell_len > room:
                rows.append(Text())
            if rows[-1]:
                rows[-1].append("  ")
            rows[-1].append_text(part)
        return rows


def show(console: Console, lines: Iterable[Line]) -> str:
    """Print lines, and return their words without colour or breaks."""
    told: list[str] = []
    for line in lines:
        told.append(line.lead + "  ".join(part.plain for part in line.words))
        for row in line.broken(console):
            console.print(row, soft_wrap=True, highlight=False, emoji=False)
    return "\n".join(told)


class Transcript:
    """Turns messages, forms and deeds into what rich prints.

    Args:
        name_of: an id to a user's name.
        channel_of: an id to a channel's name, with its hash.
        zone: in which timestamps are drawn.
        times: whether each message tells its time of day; without them, the same script gives the same text.
    """

    def __init__(
        self,
        name_of: Callable[[str], str],
        channel_of: Callable[[str], str],
        *,
        zone: tzinfo = UTC,
        times: bool = False,
    ) -> None:
        self._name_of = name_of
        self._channel_of = channel_of
        self._zone = zone
        self._times = times
        self._drawn_at: datetime | None = None  # of the message that is being drawn, which "in two hours" counts from

    def message(self, message: Json, *, changed: bool = False) -> list[Line]:
        """Draw a message: its author, what it answers, its words, and what hangs below.

        Args:
            message: as a page gets it.
            changed: whether it was there before and is now another.
        """
        self._drawn_at = datetime.fromisoformat(message["timestamp"]) if "timestamp" in message else None
        below = list(self._body(message))
        for embed in listed(message, "embeds"):
            below += [line.within("│ ") for line in self._embed(embed)]
        for file in listed(message, "attachments"):
            below += self._file(file)
        below += self._components(listed(message, "components"))
        reactions = [f"{one['emoji']} {len(one['users'])}" for one in listed(message, "reactions")]
        if reactions:
            below.append(_line("  ".join(reactions)))
        return [Line((self._head(message, changed=changed),)), *(line.within(INDENT) for line in below)]

    def _file(self, file: Json) -> list[Line]:
        """Return a picture as its words, which is what a terminal can show of it, and any other file as its name."""
        if "description" in file:
            return [_line(f"[picture: {file['filename']}]", "dim"), _line(file["description"]).within("│ ")]
        return [_line(f"[file: {file['filename']}, {file.get('size', 0)} bytes]", "dim")]

    def _head(self, message: Json, *, changed: bool) -> Text:
        author = message["author"]
        head = Text(self._name_of(author["id"]), style="bold blue" if author.get("bot") else "bold green")
        notes: list[str] = []
        if author.get("bot"):
            notes.append("app")
        if self._times:
            notes.append(datetime.fromisoformat(message["timestamp"]).astimezone(self._zone).strftime("%H:%M"))
        notes += self._why(message)
        if changed:
            notes.append("changed")
        if message.get("for"):
            notes.append(f"only {self._name_of(message['for'])} sees this")
        if notes:
            head.append(f"  {' · '.join(notes)}", style="not bold dim")
        return head

    def _why(self, message: Json) -> Iterable[str]:
        if inner(message, "interaction_metadata"):
            return
        answered = inner(message, "referenced_message")
        if answered:
            yield f"answers {self._name_of(answered['author']['id'])}"
        elif "message_id" in inner(message, "message_reference"):
            yield "answers a message that is gone"

    def _body(self, message: Json) -> Iterable[Line]:
        flags = message.get("flags") or 0
        if flags & LOADING:
            yield _line("is thinking...", "dim italic")
        elif message.get("content") and not flags & COMPONENTS_V2:
            yield from self.words(message["content"])

    def words(self, content: str) -> Iterable[Line]:
        """Draw Discord's markdown: the words, without the signs around them."""
        fenced = False
        for row in content.split("\n"):
            if row.startswith("```"):
                inside = row.strip("`")
                fenced = not fenced and not (inside and row.endswith("```"))
                if inside and not fenced:
                    yield _line(inside, "cyan").within(FENCE)
            else:
                yield _line(row, "cyan").within(FENCE) if fenced else self._row(row)

    def _row(self, row: str) -> Line:
        for sign, style in (("-# ", "dim"), ("### ", "bold"), ("## ", "bold"), ("# ", "bold underline")):
            if row.startswith(sign):
                return Line((self._styled(row.removeprefix(sign), style),))
        if row.startswith("> "):
            return Line((self._styled(row.removeprefix("> "), "dim"),)).within("│ ")
        item = re.match(r"(\s*)(?:[-*]|(\d+\.))\s+(.*)", row)
        if item:
            sign = f"{item[1]}{item[2] or '•'} "
            return Line((self._styled(item[3]),)).within(sign, " " * len(sign))
        return Line((self._styled(row),))

    def _styled(self, words: str, style: str = "") -> Text:
        text = Text(style=style)
        self._append(text, self._plain(words), "")
        return text

    def _append(self, text: Text, words: str, style: str) -> None:
        """Add words to a text, their marks turned into styles; marks may stand within marks."""
        found = [(match, added) for pattern, added in _MARKS if (match := re.search(pattern, words))]
        if not found:
            text.append(words, style or None)
            return
        match, added = min(found, key=lambda one: one[0].start())
        text.append(words[: match.start()], style or None)
        self._append(text, match["words"], f"{style} {added}".strip())
        self._append(text, words[match.end() :], style)

    def _plain(self, words: str) -> str:
        words = _MOMENT.sub(lambda found: self._moment(int(found[1]), found[2] or "f"), words)
        words = _LINK.sub(r"\1 (\2)", words)
        words = _USER.sub(lambda found: f"@{self._name_of(found[1])}", words)
        words = _CHANNEL.sub(lambda found: self._channel_of(found[1]), words)
        return _EMOJI.sub(r"\1", _COMMAND.sub(r"/\1", words))

    def _moment(self, seconds: int, style: str) -> str:
        try:
            at = datetime.fromtimestamp(seconds, UTC).astimezone(self._zone)
        except (OverflowError, ValueError, OSError):
            return f"<t:{seconds}>"
        if style == "R" and self._drawn_at is not None:
            return _away(at - self._drawn_at)
        clock = f"{at:%H:%M:%S}" if style == "T" else f"{at:%H:%M}"
        zone = at.tzname() or ""
        if style in "tT":
            return f"{clock} {zone}"
        date = f"{at:%A}, {at.day} {at:%B} {at.year}" if style in "FfR" else f"{at.day} {at:%B} {at.year}"
        return date if style in "dD" else f"{date} at {clock} {zone}"

    def _embed(self, embed: Json) -> Iterable[Line]:
        if embed.get("title"):
            yield _line(embed["title"], "bold")
        if embed.get("description"):
            yield from self.words(embed["description"])
        for field in listed(embed, "fields"):
            yield _line(field["name"], "bold")
            yield from self.words(field["value"])
        if embed.get("footer"):
            yield _line(embed["footer"]["text"], "dim")

    def _components(self, tree: list[Json]) -> Iterable[Line]:
        for component in tree:
            kind = component["type"]
            if kind == ROW and component["components"][0]["type"] == BUTTON:
                yield Line(tuple(self._button(button) for button in component["components"]))
            elif kind in SELECTS:
                labels = " | ".join(option["label"] for option in listed(component, "options"))
                offered = f": {labels}" if labels else ""
                yield _line(f"[{component.get('placeholder') or 'Choose'} ▾{offered}]", "bold")
            elif kind == TEXT_DISPLAY:
                yield from self.words(component["content"])
            elif kind == BUTTON:
                yield Line((self._button(component),))
            else:
                accessory = [component["accessory"]] if component.get("accessory") else []
                yield from self._components([*listed(component, "components"), *accessory])

    def _button(self, button: Json) -> Text:
        label = label_of(button)
        if button.get("style") == LINK_STYLE:
            return Text(f"[{label} → {button['url']}]", style=BUTTON_COLOURS[LINK_STYLE])
        if button.get("disabled"):
            return Text(f"[{label}: off]", style="dim")
        return Text(f"[{label}]", style=BUTTON_COLOURS.get(button.get("style", 2), "bold"))

    def form(self, form: Json, user_id: str) -> list[Line]:
        """Draw a form that the bot opened for somebody."""
        head = Text(f"A form opens for {self._name_of(user_id)}: ", style="dim")
        head.append(form["title"], style="not dim bold")
        return [Line((head,)), *(line.within(INDENT) for line in self._fields(form["components"]))]

    def _fields(self, tree: list[Json]) -> Iterable[Line]:
        for component in tree:
            if component["type"] == ROW:
                yield from self._fields(component["components"])
            elif component["type"] == TEXT_DISPLAY:
                yield from self.words(component["content"])
            else:
                field = inner(component, "component") or component
                label: str = component.get("label") or field["custom_id"]
                stop = " " if label.endswith(("?", ":", ".")) else ": "
                text = Text(label + stop, style="bold").append(_filled(field), style="not bold")
                yield Line((text,)).within("", INDENT)

    def deed(self, user_id: str, words: str) -> list[Line]:
        """Draw what somebody did other than to speak: `Maya presses [Log it]`."""
        text = Text(self._name_of(user_id), style="bold green")
        return [Line((text.append(f" {words}", style="not bold dim"),))]

    def reaction(self, user_id: str, emoji: str, author_id: str, gist: str) -> list[Line]:
        """Draw that somebody reacted to a message."""
        return self.deed(user_id, f"reacts with {emoji} to {self._name_of(author_id)}'s “{gist}”")

    def gone(self, author_id: str, gist: str) -> list[Line]:
        """Draw that a message was deleted."""
        return [_line(f"{self._name_of(author_id)}'s message is gone: “{gist}”", "dim")]


def _line(words: str, style: str = "") -> Line:
    return Line((Text(words, style=style),))


def label_of(button: Json) -> str:
    """Return what a button shows: its emoji and its label."""
    parts: tuple[str, str] = (inner(button, "emoji").get("name") or "", button.get("label") or "")
    return " ".join(part for part in parts if part)


def _filled(component: Json) -> str:
    """Return what a form's input holds as it is shown."""
    if component["type"] == TEXT_INPUT:
        return component.get("value") or "____"
    if component["type"] == CHECKBOX:
        return "[x]" if component.get("default") else "[ ]"
    if component["type"] in SELECTS:
        chosen = ", ".join(option["label"] for option in listed(component, "options") if option.get("default"))
        return f"{chosen or '____'} ▾"
    chosen, other = ("(•)", "( )") if component["type"] == RADIO else ("[x]", "[ ]")
    options = listed(component, "options")
    return "  ".join(f"{chosen if option.get('default') else other} {option['label']}" for option in options) or "____"


def _away(wait: timedelta) -> str:
    """Return how far away a moment is, as Discord says it."""
    seconds = abs(wait.total_seconds())
    size, unit = next((one for one in _UNITS if seconds >= one[0]), _UNITS[-1])
    count = round(seconds / size)
    words = f"{count} {unit}" + ("" if count == 1 else "s")
    return f"in {words}" if wait >= timedelta() else f"{words} ago"
