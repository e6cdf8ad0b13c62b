"""A layout as SVG, in one of two themes. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from bot.model import Outcome
from bot.nib import FAMILY
from bot.picture.shapes import Ink

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.picture.shapes import Block, Label, Layout, Stream


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a picture. No meaning hangs on them alone: every count has its words.

    Args:
        ground: behind everything.
        edge: round it.
        inks: whose colour is which. The outcomes' are chosen after Okabe and Ito, apart from each other for eyes
            that do not tell red from green too, and each with a contrast of at least 3 to the ground.
    """

    ground: str
    edge: str
    inks: Mapping[Ink | Outcome, str]


DARK = Theme(
    ground="#1e1f22",
    edge="#35373c",
    inks={
        Ink.TEXT: "#f2f3f5",
        Ink.QUIET: "#b5bac1",
        Ink.BAR: "#dfe3ea",
        Ink.STREAM: "#6f7d95",
        Outcome.SILENT: "#a9a3bf",
        Outcome.REJECTED: "#d29a1a",
        Outcome.FREEZE: "#e3e000",
        Outcome.WITHDRAWN: "#bd5c8a",
        Outcome.RESCINDED: "#cc6430",
        Outcome.OPEN: "#5c94d0",
        Outcome.OFFER: "#129a64",
        Outcome.ACCEPTED: "#54d2b2",
    },
)
LIGHT = Theme(
    ground="#ffffff",
    edge="#d9dce1",
    inks={
        Ink.TEXT: "#1e1f22",
        Ink.QUIET: "#4e5058",
        Ink.BAR: "#2b2f38",
        Ink.STREAM: "#a9b4c7",
        Outcome.SILENT: "#6b7890",
        Outcome.REJECTED: "#a86a04",
        Outcome.FREEZE: "#8e9237",
        Outcome.WITHDRAWN: "#b0306d",
        Outcome.RESCINDED: "#a53009",
        Outcome.OPEN: "#3c5ba0",
        Outcome.OFFER: "#187548",
        Outcome.ACCEPTED: "#0a3d2f",
    },
)


def to_svg(layout: Layout, theme: Theme) -> str:
    """Return the picture as SVG."""
    width, height = _n(layout.width), _n(layout.height)
    ground = f'fill="{theme.ground}" stroke="{theme.edge}"'
    shapes = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">',
        "<defs>",
        *(_blend(outcome, theme) for outcome in Outcome),
        "</defs>",
        f'<rect x="0.5" y="0.5" width="{_n(layout.width - 1)}" height="{_n(layout.height - 1)}" rx="12" {ground}/>',
        *(_stream(stream, theme) for stream in layout.streams),
        *(_block(block, theme) for block in layout.blocks),
        f'<g font-family="{FAMILY}">',
        *(_label(label, theme) for label in layout.labels),
        "</g>",
        "</svg>",
    ]
    return "\n".join(shapes)


def _blend(outcome: Outcome, theme: Theme) -> str:
    start, end = theme.inks[Ink.STREAM], theme.inks[outcome]
    stops = f'<stop offset="0" stop-color="{start}"/><stop offset="0.8" stop-color="{end}"/>'
    return f'<linearGradient id="{outcome}">{stops}</linearGradient>'


def _stream(stream: Stream, theme: Theme) -> str:
    left, right, top = stream.left, stream.left + stream.breadth, stream.top
    if stream.outcome is None:
        fill = theme.inks[Ink.STREAM]
        box = f'x="{_n(left)}" y="{_n(top)}" width="{_n(stream.breadth)}" height="{_n(stream.to_y - top)}"'
        return f'<rect {box} fill="{fill}" fill-opacity="0.6"/>'
    upper, lower = stream.to_y, stream.to_y + stream.breadth
    way = (
        f"M{_n(right)} {_n(top)} C{_n(right)} {_n(upper)} {_n(right)} {_n(upper)} {_n(stream.to_x)} {_n(upper)} "
        f"V{_n(lower)} C{_n(left)} {_n(lower)} {_n(left)} {_n(lower)} {_n(left)} {_n(top)} Z"
    )
    return f'<path d="{way}" fill="url(#{stream.outcome})" fill-opacity="0.75"/>'


def _block(block: Block, theme: Theme) -> str:
    box = block.box
    where = f'x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" height="{_n(box.height)}"'
    return f'<rect {where} rx="1" fill="{theme.inks[block.ink]}"/>'


def _label(label: Label, theme: Theme) -> str:
    weight = ' font-weight="700"' if label.bold else ""
    where = f'x="{_n(label.x)}" y="{_n(label.y)}" font-size="{_n(label.size)}" text-anchor="{label.align}"'
    words = "".join(
        escape(run) if family == FAMILY else f'<tspan font-family="{escape(family)}">{escape(run)}</tspan>'
        for family, run in label.runs
    )
    return f'<text {where}{weight} fill="{theme.inks[label.ink]}">{words}</text>'


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
