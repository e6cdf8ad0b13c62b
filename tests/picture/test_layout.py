"""What the picture must be for any log: whole, inside its edges, every count in words, nothing over anything else."""

from __future__ import annotations

from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.picture import flow
from bot.picture.layout import BAR_LEFT, MARGIN, SMALL, THINNEST, WIDTH, lay_out
from bot.picture.shapes import Ink
from bot.words import ui
from tests.picture.logs import LOGS, TODAY, season

GOLDEN = Path(__file__).with_name("season.txt")
NEAR = 0.01


def laid(log, letters, *, names=False):
    told = flow(log, [], TODAY)
    assert told is not None
    return told, lay_out(told, letters, names=names)


@pytest.mark.no_cover
@given(log=LOGS, language=st.sampled_from(sorted(ui.languages())))
@settings(max_examples=80, deadline=None)
def test_all_is_inside_and_nothing_covers_anything(letters, log, language):
    with ui.speaking(language):
        _, layout = laid(log, letters, names=True)
    assert layout.width == WIDTH
    words = [label.box for label in layout.labels]
    blocks = [block.box for block in layout.blocks]
    for box in (*words, *blocks):
        assert box.x >= MARGIN / 2 - NEAR
        assert box.right <= WIDTH - MARGIN / 2 + NEAR
        assert box.y > 0
        assert box.bottom < layout.height
    for one, other in combinations((*words, *blocks), 2):
        assert not one.touches(other), (one, other)


@pytest.mark.no_cover
@given(log=LOGS)
@settings(max_examples=60, deadline=None)
def test_every_stage_and_every_ending_has_its_count_and_its_name(letters, log):
    told, layout = laid(log, letters)
    stages, outcomes = ui.group("PICTURE_STAGE"), ui.group("PICTURE_OUTCOME")
    said = [label.text for label in layout.labels]
    for reach in told.reaches:
        place = said.index(stages[reach.stage])
        assert said[place - 1] == f"{reach.count:,}"
        end = place + 1
        for ending in reach.endings:
            assert said[end : end + 2] == [f"{ending.count:,}", outcomes[ending.outcome]]
            end += 2


@pytest.mark.no_cover
@given(log=LOGS)
@settings(max_examples=60, deadline=None)
def test_streams_leave_bars_whole_and_never_cross(letters, log):
    told, layout = laid(log, letters)
    bars = [block for block in layout.blocks if block.ink is Ink.BAR]
    assert [bar.count for bar in bars] == [reach.count for reach in told.reaches]
    for bar in bars:
        leaving = sorted(
            (stream for stream in layout.streams if abs(stream.top - bar.box.bottom) < NEAR), key=lambda one: one.left
        )
        assert sum(one.count for one in leaving) == bar.count
        assert leaving[0].left == pytest.approx(BAR_LEFT)
        for one, following in pairwise(leaving):
            assert one.left + one.breadth == pytest.approx(following.left)
        assert leaving[-1].left + leaving[-1].breadth == pytest.approx(bar.box.right)
        bends = [one for one in leaving if one.outcome is not None]
        for inner, outer in pairwise(bends):
            assert outer.to_y + outer.breadth <= inner.to_y  # what leaves further right ends further up: no crossing
        for bend in bends:
            assert bend.to_y > bar.box.bottom
            assert bend.to_x > bar.box.right
        assert sum(one.outcome is None for one in leaving) == (bar is not bars[-1])


@pytest.mark.no_cover
@given(log=LOGS)
@settings(max_examples=40, deadline=None)
def test_breadth_stands_for_count(letters, log):
    _, layout = laid(log, letters)
    bends = [stream for stream in layout.streams if stream.outcome is not None]
    assert min(one.breadth for one in bends) >= THINNEST - NEAR
    broad = [one for one in bends if one.breadth > THINNEST + NEAR]
    for one, other in pairwise(broad):
        assert one.breadth * other.count == pytest.approx(other.breadth * one.count)


def test_its_size_has_a_bound_whatever_the_log(letters):
    """The renderer's work grows with what is drawn, and that does not grow with the log."""
    told, layout = laid(season(2000), letters, names=True)
    assert len(told.reaches) == 7
    assert layout.height < 2.7 * WIDTH
    assert len(layout.labels) + len(layout.blocks) + len(layout.streams) < 300
    assert laid(season(40), letters)[1].height < 1.8 * WIDTH


def test_nothing_is_smaller_than_a_phone_can_show(letters):
    _, layout = laid(season(2000), letters, names=True)
    assert min(label.size for label in layout.labels) == SMALL >= 11


def test_names_are_shown_only_where_asked(letters):
    log = season(40)
    assert not any("Acme" in label.text for label in laid(log, letters)[1].labels)
    assert any("Acme" in label.text for label in laid(log, letters, names=True)[1].labels)


def lines(layout) -> list[str]:
    """Return a layout as text, a shape a line."""
    told = [f"{layout.width} x {layout.height}"]
    for one in layout.labels:
        how = f"{one.align} {one.size:g}{' bold' * one.bold} {one.ink}"
        told += [f"label {one.x:.1f} {one.y:.1f} {how} | {one.text}"]
    for one in layout.blocks:
        box = one.box
        told += [f"block {box.x:.1f} {box.y:.1f} {box.width:.1f} {box.height:.1f} {one.ink} | {one.count}"]
    for one in layout.streams:
        way = f"{one.left:.1f} {one.top:.1f} to {one.to_x:.1f} {one.to_y:.1f}"
        told += [f"stream {way} {one.breadth:.1f} {one.outcome or 'on'} | {one.count}"]
    return told


def test_a_season_is_laid_out_as_it_was_looked_at(letters):
    """After a wanted change: look at the picture first, then write `lines` into the file."""
    assert lines(laid(season(40), letters, names=True)[1]) == GOLDEN.read_text().splitlines()
