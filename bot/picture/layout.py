"""Where everything in the picture stands. Pure.

The flow runs downwards, so that a phone shows its words large: on the left each stage with its count, beside it a bar
as broad as that count, and from the bar what went on to the next stage, straight down, and what ended there, round a
bend to the right, to a block and its words. Each stage has its own height, so that nothing can meet.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from bot.model import Stage
from bot.picture.sentences import applications, day, days, heard, month, number
from bot.picture.shapes import Align, Block, Box, Ink, Label, Layout, Stream
from bot.picture.spells import Length
from bot.words import ui

if TYPE_CHECKING:
    from bot.model import Outcome
    from bot.picture.flow import Ending, Far, Flow, Reach
    from bot.picture.letters import Letters
    from bot.picture.spells import Spell

WIDTH = 400
MARGIN = 14

BAR_LEFT, BAR_BREADTH, BAR_HEIGHT = 94.0, 86.0, 4.0
BEND = 24.0
"""From the broadest bar's right edge to the blocks."""

BLOCK_LEFT, BLOCK_BREADTH = BAR_LEFT + BAR_BREADTH + BEND, 6.0
WORDS_LEFT = BLOCK_LEFT + BLOCK_BREADTH + 6
THINNEST = 1.6
"""A single application among two thousand still shows as a line."""

NARROWEST = 28.0
"""The bar of a single application; a log grows to the whole breadth with its first five."""

LINE = 18.0
DROP = 6.0
"""From a bar to the first stream's end."""

STAGE_ROOM = 34.0
SMALL, NORMAL, LARGE, TITLE = 11.5, 13.0, 16.0, 24.0
THIN_ENOUGH = 8.0
"""Streams below this may share a line of words."""

MARK, BETWEEN = 6.0, 8.0
ROW = 23.0
NAMES = 5


class _Sheet:
    """Collects shapes from top to bottom."""

    def __init__(self, letters: Letters) -> None:
        self.letters = letters
        self.stages = ui.group("PICTURE_STAGE")
        self.outcomes = ui.group("PICTURE_OUTCOME")
        self.streams: list[Stream] = []
        self.blocks: list[Block] = []
        self.labels: list[Label] = []

    def write(
        self,
        text: str,
        x: float,
        y: float,
        size: float = NORMAL,
        *,
        bold: bool = False,
        ink: Ink = Ink.TEXT,
        align: Align = Align.LEFT,
    ) -> Label:
        width = self.letters.width(text, size, bold=bold)
        self.labels.append(label := Label(text, x, y, size, width, self.letters.runs(text), bold, ink, align))
        return label

    def done(self, bottom: float) -> Layout:
        shapes = tuple(self.streams), tuple(self.blocks), tuple(self.labels)
        return Layout(WIDTH, round(bottom), *shapes)


def lay_out(told: Flow, letters: Letters, *, names: bool = False) -> Layout:
    """Lay a picture out.

    Args:
        told: what it shows.
        letters: the fonts it is written in.
        names: whether it names the companies that went furthest.
    """
    sheet = _Sheet(letters)
    y = _head(sheet, told)
    y = _flow(sheet, told, y)
    if len(told.spells) > 1:
        y = _over_time(sheet, told, y + 26)
    if names:
        y = _furthest(sheet, told, y + 26) + 4
    sheet.write(ui.PICTURE_CAPTION, MARGIN, y + 22, SMALL, ink=Ink.QUIET)
    return sheet.done(y + 22 + 12)


def _head(sheet: _Sheet, told: Flow) -> float:
    sheet.write(applications(told.total), MARGIN, 34, TITLE, bold=True)
    sheet.write(f"{heard(told)} · {days(told.first_on, told.last_on)}", MARGIN, 54, ink=Ink.QUIET)
    return 74.0


def _flow(sheet: _Sheet, told: Flow, y: float) -> float:
    breadths = _breadths(told.reaches)
    left = sum(breadths.values())
    for reach, following in zip_longest(told.reaches, told.reaches[1:]):
        bar = Box(BAR_LEFT, y, left, BAR_HEIGHT)
        sheet.blocks.append(Block(bar, Ink.BAR, reach.count))
        y = _reach(sheet, reach, bar, breadths)
        left -= sum(breadths[reach.stage, ending.outcome] for ending in reach.endings)
        if following:
            sheet.streams.append(Stream(BAR_LEFT, bar.bottom, left, following.count, None, BAR_LEFT, y))
    return y


def _breadths(reaches: tuple[Reach, ...]) -> dict[tuple[Stage, Outcome], float]:
    """Return how broad each stream to an end is: in proportion, none thinner than visible, all together the bar."""
    counts = {(reach.stage, ending.outcome): ending.count for reach in reaches for ending in reach.endings}
    whole = min(BAR_BREADTH, NARROWEST * (1 + reaches[0].count) / 2)
    thin: set[tuple[Stage, Outcome]] = set()
    while True:
        rest = sum(count for key, count in counts.items() if key not in thin)
        scale = (whole - THINNEST * len(thin)) / rest if rest else 0.0
        more = {key for key, count in counts.items() if key not in thin and count * scale < THINNEST}
        if not more:
            return {key: THINNEST if key in thin else count * scale for key, count in counts.items()}
        thin |= more


def _reach(sheet: _Sheet, reach: Reach, bar: Box, breadths: dict[tuple[Stage, Outcome], float]) -> float:
    """Draw what stands beside a bar and what ends there, and return where the next bar begins."""
    sheet.write(number(reach.count), BAR_LEFT - 8, bar.y + 10, LARGE, bold=True, align=Align.RIGHT)
    sheet.write(sheet.stages[reach.stage], BAR_LEFT - 8, bar.y + 25, align=Align.RIGHT)
    left, top = bar.right, bar.bottom + DROP
    for line in _lines(sheet, reach, breadths):
        broad = {one.outcome: breadths[reach.stage, one.outcome] for one in line}
        thick = sum(broad.values()) + 2 * (len(line) - 1)
        room = max(LINE, thick + 2)
        end = top + (room - thick) / 2
        x = WORDS_LEFT
        for one in line:
            breadth = broad[one.outcome]
            left -= breadth
            sheet.streams.append(Stream(left, bar.bottom, breadth, one.count, one.outcome, BLOCK_LEFT, end))
            sheet.blocks.append(Block(Box(BLOCK_LEFT, end, BLOCK_BREADTH, breadth), one.outcome, one.count))
            end += breadth + 2
            x = _ending(sheet, one, x, top + room / 2 + 4.5, mark=len(line) > 1)
        top += room + 1
    return max(top, bar.y + STAGE_ROOM) + 4


def _ending(sheet: _Sheet, one: Ending, x: float, y: float, *, mark: bool) -> float:
    if mark:
        sheet.blocks.append(Block(Box(x, y - 8, MARK, MARK), one.outcome, one.count))
        x += MARK + 4
    count = sheet.write(number(one.count), x, y, bold=True)
    words = sheet.write(sheet.outcomes[one.outcome], x + count.width + 4, y)
    return words.x + words.width + BETWEEN


def _lines(sheet: _Sheet, reach: Reach, breadths: dict[tuple[Stage, Outcome], float]) -> list[list[Ending]]:
    """Return the endings of a stage by lines of words: thin streams share one as far as the words fit."""
    lines: list[list[Ending]] = []
    used, thin_before = 0.0, False
    for one in reach.endings:
        thin = breadths[reach.stage, one.outcome] <= THIN_ENOUGH
        count = sheet.letters.width(number(one.count), NORMAL, bold=True)
        width = MARK + 4 + count + 4 + sheet.letters.width(sheet.outcomes[one.outcome], NORMAL)
        if thin and thin_before and used + BETWEEN + width <= WIDTH - MARGIN / 2 - WORDS_LEFT:
            lines[-1].append(one)
            used += BETWEEN + width
        else:
            lines.append([one])
            used = width
        thin_before = thin
    return lines


def _over_time(sheet: _Sheet, told: Flow, y: float) -> float:
    first = told.spells[0]
    by = ui.PICTURE_YEARS.format(years=first.years) if first.years > 1 else ui.group("PICTURE_SPELL")[first.length]
    title = sheet.write(ui.PICTURE_TIME, MARGIN, y, bold=True)
    sheet.write(by, MARGIN + title.width + 5, y, ink=Ink.QUIET)
    y += 20
    step = (WIDTH - MARGIN - BAR_LEFT) / len(told.spells)
    middles = [BAR_LEFT + step * (place + 0.5) for place in range(len(told.spells))]
    for x, spell in zip(middles, told.spells, strict=True):
        sheet.write(_when(spell), x, y, SMALL, ink=Ink.QUIET, align=Align.MIDDLE)
    most = max(spell.reached.get(Stage.APPLICATION, 0) for spell in told.spells)
    for stage in _told(told):
        y += ROW
        sheet.write(sheet.stages[stage], BAR_LEFT - 8, y, align=Align.RIGHT)
        for x, spell in zip(middles, told.spells, strict=True):
            if count := spell.reached.get(stage, 0):
                sheet.write(number(count), x, y, bold=True, align=Align.MIDDLE)
                broad = max(THINNEST, (step - 6) * count / most)
                sheet.blocks.append(Block(Box(x - broad / 2, y + 3.5, broad, 3.0), Ink.STREAM, count))
    return y + 6


def _told(told: Flow) -> list[Stage]:
    """Return the stages that the table over time has room for: a full flow's lesser ones stay out."""
    stages = [reach.stage for reach in told.reaches]
    return stages if len(stages) <= 5 else [stage for stage in stages if stage not in (Stage.TEST, Stage.MATCH)]


def _when(spell: Spell) -> str:
    starts = spell.starts_on
    match spell.length:
        case Length.WEEK:
            return day(starts, year=False)
        case Length.MONTH:
            return month(starts)
        case Length.QUARTER:
            return ui.PICTURE_QUARTER.format(number=starts.month // 3 + 1, year=f"{starts.year % 100:02}")
        case Length.HALF:
            return ui.PICTURE_HALF.format(number=starts.month // 6 + 1, year=f"{starts.year % 100:02}")
        case Length.YEARS:
            return str(starts.year)


def _furthest(sheet: _Sheet, told: Flow, y: float) -> float:
    sheet.write(ui.PICTURE_FURTHEST, MARGIN, y, bold=True)
    for one in told.furthest[:NAMES]:
        y += 21
        _named(sheet, one, y)
    return y


def _named(sheet: _Sheet, one: Far, y: float) -> None:
    application = one.application
    how = f"{sheet.stages[one.stage]} · {sheet.outcomes[application.outcome]}"
    if one.stage is Stage.OFFER:
        how = sheet.outcomes[application.outcome]
    told = sheet.write(how, WIDTH - MARGIN, y, ink=Ink.QUIET, align=Align.RIGHT)
    name = sheet.letters.drawable(application.company or "") or ui.PICTURE_NO_NAME
    room = WIDTH - 2 * MARGIN - told.width - 14
    sheet.write(sheet.letters.fitted(name, NORMAL, room), MARGIN, y)
