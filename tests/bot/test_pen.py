"""SVG to PNG: the same bytes each time, in this process and in one of its own, and a clear failure."""

from __future__ import annotations

import asyncio
import struct

import pytest

from bot import pen
from bot.errors import NotDrawnError
from bot.knowledge import data_path
from bot.nib import draw
from bot.pen import Drawing, Pen
from bot.picture import DARK, LIGHT, drawing, flow, load_letters
from tests.picture.logs import TODAY, application, season


@pytest.fixture(scope="module")
def season_drawing() -> Drawing:
    told = flow(season(40), [], TODAY)
    assert told is not None
    return drawing(told, load_letters(data_path("fonts")), DARK)


def here(given: Drawing) -> bytes:
    return draw(given.svg, list(given.fonts))


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", png[16:24])


async def test_another_process_draws_the_same(season_drawing):
    apart = await Pen().draw(season_drawing)
    assert apart == here(season_drawing)
    width, height = size(apart)
    assert width == 800
    assert 800 < height < 1600


def test_the_largest_log_makes_a_file_that_discord_takes():
    told = flow(season(2000), [], TODAY)
    assert told is not None
    png = here(drawing(told, load_letters(data_path("fonts")), LIGHT, names=True))
    assert len(png) < 1_000_000


def test_letters_of_another_script_are_drawn():
    letters = load_letters(data_path("fonts"))

    def drawn(company):
        told = flow([application(company=company)], [], TODAY)
        assert told is not None
        return here(drawing(told, letters, DARK, names=True))

    # Were a font missing, both would show the same empty boxes.
    assert drawn("株式会社") != drawn("有限会社")
    assert drawn("شركة…") != drawn("بنكا…")


async def test_several_at_once_all_come(season_drawing):
    shared = Pen()
    small = Drawing('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>', ())
    drawn = await asyncio.gather(*(shared.draw(small) for _ in range(5)))
    assert [size(png) for png in drawn] == [(16, 16)] * 5


def test_the_same_log_gives_the_same_bytes(season_drawing):
    assert here(season_drawing) == here(season_drawing)


async def test_what_cannot_be_drawn_is_said():
    with pytest.raises(NotDrawnError):
        await Pen().draw(Drawing("<svg", ()))


async def test_a_renderer_that_hangs_is_ended(monkeypatch, season_drawing):
    monkeypatch.setattr(pen, "PATIENCE", 0.0)
    with pytest.raises(NotDrawnError, match="longer than 0 seconds"):
        await Pen().draw(season_drawing)


async def test_a_machine_without_room_for_a_process_is_said(monkeypatch, season_drawing):
    monkeypatch.setattr(pen.sys, "executable", "/nowhere/python")
    with pytest.raises(NotDrawnError, match="no process"):
        await Pen().draw(season_drawing)
