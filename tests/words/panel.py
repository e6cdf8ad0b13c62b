"""Prints the panel: own posts with the replies they get, for a person to read in a diff."""

from __future__ import annotations

import tomllib
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from bot.reading import read
from bot.words import compose
from tests.words.readings import shipped_book

if TYPE_CHECKING:
    from bot.model import Reply

HERE = Path(__file__).parent


def panel() -> str:
    """Compose a reply for each post of the panel.

    Returns:
        Markdown: the post, what it was read as, the reply and its buttons.
    """
    posts: list[str] = tomllib.loads((HERE / "panel_posts.toml").read_text(encoding="utf-8"))["posts"]
    blocks = [
        "# The panel\n\nOwn posts and what they get. Made by `python -m tests.words.panel`; read it, don't edit it.\n"
    ]
    for post in posts:
        reading = read(post)
        reply = compose(reading, shipped_book(), message_id=zlib.crc32(post.encode()))
        quoted = "\n".join(f"> {line}" for line in post.splitlines())
        blocks.append(f"{quoted}\n\n{_said(reply)}\n\n`{reading.kind.value}` `{reading.respond.value}`\n")
    return "\n".join(blocks)


def _said(reply: Reply) -> str:
    if reply.parts:
        return f"{reply.text}\n\n{' · '.join(f'[{button.value}]' for button in reply.buttons)}"
    return f"({reply.reaction})" if reply.reaction else "(silence)"


if __name__ == "__main__":
    print(panel(), end="")  # noqa: T201 - this is the command's output
