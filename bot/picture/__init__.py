"""A log as a picture to save and to share: counted, laid out, written as SVG. Pure; `bot.pen` makes a PNG of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.pen import Drawing
from bot.picture.flow import Flow, flow
from bot.picture.layout import lay_out
from bot.picture.letters import Letters, load_letters
from bot.picture.sentences import alt_text, sentences
from bot.picture.svg import DARK, LIGHT, to_svg

if TYPE_CHECKING:
    from bot.picture.svg import Theme

__all__ = ["DARK", "LIGHT", "Flow", "Letters", "alt_text", "drawing", "flow", "load_letters", "sentences"]


def drawing(told: Flow, letters: Letters, theme: Theme, *, names: bool = False) -> Drawing:
    """Return the picture of a log.

    Args:
        told: the log, counted.
        letters: the fonts it is written in.
        theme: its colours.
        names: whether it names the companies that went furthest.
    """
    layout = lay_out(told, letters, names=names)
    return Drawing(to_svg(layout, theme), letters.files({label.text for label in layout.labels}))
