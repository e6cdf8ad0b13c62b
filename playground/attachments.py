"""Files that were posted: kept in memory, and served under the address that the message names."""

from __future__ import annotations

import mimetypes
import re
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playground.events import Json
    from playground.state import State

_PNG = b"\x89PNG\r\n\x1a\n"
_UNSAFE = re.compile(r"[^\w.\-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that somebody posts.

    Args:
        filename: what it is called.
        data: what is in it.
        description: the words for who cannot see it.
    """

    filename: str
    data: bytes
    description: str | None = None


class Attachments:
    """The files of one playground.

    Args:
        state: for ids and the address.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._kept: dict[tuple[int, str], tuple[bytes, str]] = {}

    def keep(self, channel_id: int, upload: Upload) -> Json:
        """Keep a file and return the attachment that names it."""
        attachment_id = self._state.new_id()
        filename = _UNSAFE.sub("_", upload.filename) or "file"
        kind = mimetypes.guess_type(filename)[0] or "application/octet-stream"
        if kind.startswith("text/"):
            kind += "; charset=utf-8"
        self._kept[attachment_id, filename] = (upload.data, kind)
        url = f"{self._state.base_url}/attachments/{channel_id}/{attachment_id}/{filename}"
        shown: Json = {
            "id": str(attachment_id),
            "filename": filename,
            "size": len(upload.data),
            "url": url,
            "proxy_url": url,
            "content_type": kind,
        }
        if upload.description:
            shown["description"] = upload.description
        if upload.data.startswith(_PNG):
            shown["width"], shown["height"] = struct.unpack(">II", upload.data[16:24])
        return shown

    def get(self, attachment_id: int, filename: str) -> tuple[bytes, str] | None:
        """Return a file and its content type; None where there is none."""
        return self._kept.get((attachment_id, filename))
