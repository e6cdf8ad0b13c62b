"""The gateway's transport compression: one stream for the life of a connection, one flush a payload."""

from __future__ import annotations

import importlib
import zlib
from typing import Any, Protocol


class Encoder(Protocol):
    """Turns one payload after the other into what goes over a connection."""

    def encode(self, text: str) -> str | bytes:
        """Return a payload as it is sent: text, or the next bytes of the stream."""
        ...


class Plain:
    """No compression."""

    def encode(self, text: str) -> str | bytes:
        """Return the text itself."""
        return text


class ZlibStream:
    """`zlib-stream`: every payload ends in a sync flush."""

    def __init__(self) -> None:
        self._stream = zlib.compressobj()

    def encode(self, text: str) -> str | bytes:
        """Return the next bytes of the stream."""
        return self._stream.compress(text.encode()) + self._stream.flush(zlib.Z_SYNC_FLUSH)


class ZstdStream:
    """`zstd-stream`: every payload ends in a block flush. Needs the `zstandard` package, as a client that asks does."""

    def __init__(self) -> None:
        module: Any = importlib.import_module("zstandard")
        self._stream: Any = module.ZstdCompressor().compressobj()
        self._flush_block: int = module.COMPRESSOBJ_FLUSH_BLOCK

    def encode(self, text: str) -> str | bytes:
        """Return the next bytes of the stream."""
        return self._stream.compress(text.encode()) + self._stream.flush(self._flush_block)


def encoder(asked: str | None) -> Encoder | None:
    """Return what a connection is encoded with; None where the playground cannot do what is asked.

    Args:
        asked: the address's `compress` parameter; None for plain text.
    """
    if asked is None:
        return Plain()
    if asked == "zlib-stream":
        return ZlibStream()
    if asked == "zstd-stream":
        try:
            return ZstdStream()
        except ImportError:
            return None
    return None
