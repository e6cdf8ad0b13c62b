"""Prints the panel: own posts with the replies they get, for a person to read in a diff.

The posts carry their readings, written by hand, so that the panel changes with the words and not with the reader.
"""

from __future__ import annotations

import tomllib
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.model import Asks, Detail, Entry, Feeling, Kind, News, Reading, Respond, Stage, Tone, Waited
from bot.reading.amounts import amounts_of
from bot.reading.normalise import fold
from bot.reading.scenes import shipped_scenes
from bot.words import compose
from tests.words.readings import NOT_MINE, shipped_book

if TYPE_CHECKING:
    from bot.model import Reply

HERE = Path(__file__).parent


def posts() -> list[dict[str, Any]]:
    """Return the posts of the panel with what each says."""
    return tomllib.loads((HERE / "panel_posts.toml").read_text(encoding="utf-8"))["post"]


def reading_of(post: dict[str, Any]) -> Reading:
    """Build the reading that a post carries."""
    kind, stage = Kind(post["kind"]), Stage(post["stage"]) if "stage" in post else None
    companies = tuple(post.get("companies", ()))
    folded = fold(post["text"]).text
    in_english = post.get("language", "en") == "en"
    scenes = tuple(shipped_scenes().hear(folded, len(folded.split()))) if in_english else ()
    return Reading(
        kind=kind,
        respond=Respond(post.get("respond", "reply")),
        own_rejection=post["own"],
        companies=companies,
        role=post.get("role"),
        stage=stage,
        stage_words=post.get("stage_words"),
        feelings=tuple(map(Feeling, post.get("feelings", ()))),
        tone=Tone(post.get("tone", "plain")),
        asks=Asks(post.get("asks", "nothing")),
        news=News(post["news"]) if "news" in post else None,
        waited=Waited(*post["waited"]) if "waited" in post else None,
        count=post.get("count"),
        entries=() if kind in NOT_MINE else tuple(Entry(name, stage=stage) for name in companies or (None,)),
        language=post.get("language", "en"),
        field=post.get("field"),
        details=tuple(Detail(*detail) for detail in post.get("details", ())),
        scenes=scenes,
        amounts=tuple(amounts_of(folded)) if scenes else (),
        words=len(folded.split()),
    )


def panel() -> str:
    """Compose a reply for each post of the panel.

    Returns:
        Markdown: the post, what it is, the reply and its buttons.
    """
    blocks = ["# The panel\n\nOwn posts and what they get. Made by `make panel`.\n"]
    for post in posts():
        reading = reading_of(post)
        reply = compose(reading, shipped_book(), message_id=zlib.crc32(post["text"].encode()))
        quoted = "\n".join(f"> {line}" for line in post["text"].splitlines())
        blocks.append(f"{quoted}\n\n{_said(reply)}\n\n`{reading.kind.value}`\n")
    return "\n".join(blocks)


def _said(reply: Reply) -> str:
    if reply.parts:
        return f"{reply.text}\n\n{' · '.join(f'[{button.value}]' for button in reply.buttons)}"
    return f"({reply.reaction})" if reply.reaction else "(silence)"


if __name__ == "__main__":
    print(panel(), end="")  # noqa: T201 - this is the command's output
