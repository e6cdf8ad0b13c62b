"""SVG to PNG, here and now. As a program it draws what comes on standard input, and imports little, to start fast."""

from __future__ import annotations

import json
import sys

FAMILY = "Noto Sans"
ZOOM = 2.0
"""Twice as many pixels as units: sharp on a phone, and a file of a hundred kilobytes or two."""


def draw(svg: str, fonts: list[str]) -> bytes:
    """Return a picture as PNG. The same picture gives the same bytes. Nothing else runs in this process meanwhile.

    Args:
        svg: the picture.
        fonts: the paths of all fonts that it may use.
    """
    import resvg_py  # the bot itself never needs it

    return resvg_py.svg_to_bytes(
        svg_string=svg, zoom=ZOOM, font_files=fonts, skip_system_fonts=True, font_family=FAMILY
    )


if __name__ == "__main__":
    sys.stdout.buffer.write(draw(*json.load(sys.stdin.buffer)))
