"""The SVG: well-formed whatever a company is called, in colours that every eye can tell apart."""

from __future__ import annotations

import re
from itertools import combinations
from xml.etree import ElementTree

import pytest
from hypothesis import example, given, settings

from bot.model import Outcome
from bot.picture import DARK, LIGHT, drawing, flow
from bot.picture.layout import lay_out
from bot.picture.shapes import Ink
from bot.picture.svg import to_svg
from tests.picture.conftest import shipped_letters
from tests.picture.logs import LOGS, TODAY, application, season

THEMES = {"dark": DARK, "light": LIGHT}
# Machado, Oliveira and Fernandes 2009, for complete deuteranopia and protanopia; on linear light.
EYES = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
}


def linear(colour: str) -> list[float]:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one: str, other: str) -> float:
    light = [
        sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))
        for colour in (one, other)
    ]
    return (max(light) + 0.05) / (min(light) + 0.05)


def lab(colour: str, eye: str) -> tuple[float, float, float]:
    seen = [sum(a * b for a, b in zip(row, linear(colour), strict=True)) for row in EYES[eye]]
    r, g, b = (min(max(part, 0), 1) for part in seen)
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
    )
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("theme", THEMES)
def test_words_and_shapes_stand_out_from_the_ground(theme):
    inks = THEMES[theme].inks
    assert set(inks) == set(Ink) | set(Outcome)
    assert contrast(inks[Ink.TEXT], THEMES[theme].ground) >= 7
    assert contrast(inks[Ink.QUIET], THEMES[theme].ground) >= 7
    for one in (Ink.BAR, *Outcome):
        assert contrast(inks[one], THEMES[theme].ground) >= 3, one


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("theme", THEMES)
def test_outcomes_differ_for_every_eye(theme, eye):
    inks = THEMES[theme].inks
    for one, other in combinations(Outcome, 2):
        apart = sum((a - b) ** 2 for a, b in zip(lab(inks[one], eye), lab(inks[other], eye), strict=True)) ** 0.5
        assert apart >= 10, (one, other, apart)


@given(log=LOGS)
@example(log=[application(company="\x00")])
@example(log=[application(company="Acme\x00\x0b \ud800 Ltd")])
@settings(max_examples=40, deadline=None)
def test_it_is_xml_whatever_a_company_is_called(log):
    letters = shipped_letters()
    told = flow(log, [], TODAY)
    assert told is not None
    layout = lay_out(told, letters, names=True)
    drawn = ElementTree.fromstring(to_svg(layout, DARK))  # noqa: S314 # our own
    texts = ["".join(one.itertext()) for one in drawn.iter() if one.tag.endswith("}text")]
    assert texts == [label.text for label in layout.labels]


def test_a_company_cannot_draw(letters):
    told = flow([application(company='</text><image href="/etc/passwd"/>')], [], TODAY)
    assert told is not None
    svg = drawing(told, letters, LIGHT, names=True).svg
    assert "<image" not in svg
    assert "&lt;image" in svg


def test_it_refers_to_nothing_outside(letters):
    told = flow(season(40), [], TODAY)
    assert told is not None
    svg = drawing(told, letters, DARK, names=True).svg
    assert set(re.findall(r"url\(([^)]*)\)", svg)) <= {f"#{outcome}" for outcome in Outcome}
    assert "href" not in svg
