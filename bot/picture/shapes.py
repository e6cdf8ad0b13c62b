"""What a picture is made of. Lengths are in units of a picture 400 wide, y grows downwards."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.model import Outcome


class Ink(StrEnum):
    """Whose colour something has, beside the outcomes' own."""

    TEXT = "text"
    QUIET = "quiet"
    BAR = "bar"
    STREAM = "stream"


class Align(StrEnum):
    """Which end of a label stands at its `x`. The values are SVG's."""

    LEFT = "start"
    MIDDLE = "middle"
    RIGHT = "end"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle.

    Args:
        x: its left edge.
        y: its upper edge.
        width: how wide.
        height: how high.
    """

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def touches(self, other: Box) -> bool:
        """Whether two rectangles share more than an edge."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text.

    Args:
        text: what it says.
        x: where its `align` end stands.
        y: its baseline.
        size: of the font.
        width: how wide it is.
        runs: the text by fonts: the family of each and its words.
        bold: whether it is bold.
        ink: its colour.
        align: which end stands at `x`.
    """

    text: str
    x: float
    y: float
    size: float
    width: float
    runs: tuple[tuple[str, str], ...]
    bold: bool = False
    ink: Ink = Ink.TEXT
    align: Align = Align.LEFT

    @property
    def box(self) -> Box:
        """The room that the text takes, from the top of its capitals to the foot of its descenders."""
        left = {Align.LEFT: self.x, Align.MIDDLE: self.x - self.width / 2, Align.RIGHT: self.x - self.width}
        return Box(left[self.align], self.y - 0.75 * self.size, self.width, self.size)


@dataclass(frozen=True, slots=True)
class Block:
    """A filled rectangle: a stage's bar, or the end of a stream.

    Args:
        box: where.
        ink: its colour.
        count: how many applications it stands for.
    """

    box: Box
    ink: Ink | Outcome
    count: int


@dataclass(frozen=True, slots=True)
class Stream:
    """Applications on their way: straight down to the next stage, or round a bend to the right, where they ended.

    Args:
        left: its left edge where it leaves the bar.
        top: where it leaves the bar.
        breadth: how broad it is.
        count: how many applications it stands for.
        outcome: what they came to; None for those that went on.
        to_x: where it ends, for those that ended.
        to_y: the upper edge of its end, or for those that went on the next bar.
    """

    left: float
    top: float
    breadth: float
    count: int
    outcome: Outcome | None
    to_x: float
    to_y: float


@dataclass(frozen=True, slots=True)
class Layout:
    """A picture, laid out.

    Args:
        width: of the whole.
        height: of the whole.
        streams: drawn first.
        blocks: drawn over them.
        labels: all that is written.
    """

    width: float
    height: float
    streams: tuple[Stream, ...]
    blocks: tuple[Block, ...]
    labels: tuple[Label, ...]
