"""SVG to PNG in a process of its own: the renderer holds Python's lock, and the bot must not stand still meanwhile."""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import dataclass

from bot.errors import NotDrawnError

PATIENCE = 20.0
"""Seconds that a picture may take; on a machine with nothing else to do it takes 0.2."""

_AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the renderer is given.

    Args:
        svg: the picture.
        fonts: the paths of all fonts that it may use.
    """

    svg: str
    fonts: tuple[str, ...]


class Pen:
    """Draws in other processes, two at a time."""

    def __init__(self) -> None:
        self._free = asyncio.Semaphore(_AT_ONCE)

    async def draw(self, drawing: Drawing) -> bytes:
        """Return a drawing as PNG.

        Raises:
            NotDrawnError: the renderer failed, or took longer than `PATIENCE`.
        """
        async with self._free:
            process = await _start()
            try:
                given = json.dumps([drawing.svg, drawing.fonts]).encode()
                png, said = await asyncio.wait_for(process.communicate(given), PATIENCE)
            except TimeoutError as error:
                raise NotDrawnError(f"drawing took longer than {PATIENCE:g} seconds") from error
            finally:
                if process.returncode is None:
                    process.kill()
                    await process.wait()
        if process.returncode:
            raise NotDrawnError(said.decode(errors="replace").strip().rpartition("\n")[2] or "drawing failed")
        return png


async def _start() -> asyncio.subprocess.Process:
    pipe = asyncio.subprocess.PIPE
    try:
        return await asyncio.create_subprocess_exec(
            sys.executable, "-P", "-m", "bot.nib", stdin=pipe, stdout=pipe, stderr=pipe
        )
    except OSError as error:
        raise NotDrawnError(f"no process to draw in: {error.strerror}") from error
