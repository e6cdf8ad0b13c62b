"""What people wrote, sealed with a key of whoever runs the bot: how a text becomes a token and a text again.

A sealed text stands in the store as `onward-sealed:<id of the key>:<token>`; the token is Fernet's (AES-128-CBC and
HMAC-SHA256, as `cryptography` has it). By the id a key is found that is still needed, and one that nobody gave is told
from a token that is damaged. It is cut from the key's hash, and leads to no key.
"""

from __future__ import annotations

import hashlib
import json
import logging
from base64 import urlsafe_b64decode
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from bot.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cryptography.fernet import Fernet
    from sqlalchemy import Dialect
    from sqlalchemy.ext.asyncio import AsyncEngine

log = logging.getLogger(__name__)

MARK: Final = "onward-sealed:"
ID_CHARACTERS: Final = 16

LOST: Final = "\N{REPLACEMENT CHARACTER}"
"""Stands for a text whose token is damaged."""


def key_id(key: str) -> str:
    """Return the name by which the store knows a key."""
    return hashlib.sha256(b"onward key " + urlsafe_b64decode(key)).hexdigest()[:ID_CHARACTERS]


class Sealed(str):
    """A text as it stands in the store, which nobody here has the key to. It goes back into a store as it is."""

    __slots__ = ()


class Keys:
    """The keys that this process was given.

    Args:
        current: what is written is sealed with it; None where it is kept as it is.
        old: the key before it, with which there may still be texts.
    """

    def __init__(self, current: str | None = None, old: str | None = None) -> None:
        self.current = None if current is None else key_id(current)
        self._fernets: Mapping[str, Fernet] = {}
        if given := [key for key in (current, old) if key is not None]:
            from cryptography.fernet import Fernet  # late: only where there is a key, it is a tenth of a start

            self._fernets = {key_id(key): Fernet(key) for key in given}

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all keys."""
        return frozenset(self._fernets)

    def keep(self, text: str) -> str:
        """Return a text as it is kept."""
        if self.current is None:
            return plainly(text)
        return f"{MARK}{self.current}:{self._fernets[self.current].encrypt(text.encode()).decode()}"

    def renewed(self, kept: str) -> str | None:
        """Return what is kept, sealed with the current key; None where it cannot be read, and has to stay."""
        try:
            text = self._read(kept)
        except StoreError:
            return None
        return None if text is None else self.keep(text)

    def opened(self, kept: str) -> str:
        """Return a text that is kept.

        Raises:
            StoreError: it is sealed with a key that was not given.
        """
        text = self._read(kept)
        if text is None:
            log.error("a sealed text in the store is damaged")
            return LOST
        return text

    def _read(self, kept: str) -> str | None:
        if not kept.startswith(MARK):
            return kept
        name, _, token = kept.removeprefix(MARK).partition(":")
        if not name:
            return token
        if (fernet := self._fernets.get(name)) is None:
            raise StoreError(
                "The store holds text that is sealed with a key which this process was not given. Give every process "
                "the same ONWARD_KEY, and the key before it as ONWARD_KEY_OLD."
            )
        from cryptography.fernet import InvalidToken

        try:
            return fernet.decrypt(token.encode()).decode()
        except InvalidToken:
            return None


def plainly(text: str) -> str:
    """Return a text as it is kept without a key: as it is, and told from a sealed one even where it looks like one."""
    return f"{MARK}:{text}" if text.startswith(MARK) else text


_in_use: WeakKeyDictionary[Dialect, Keys] = WeakKeyDictionary()


def use(engine: AsyncEngine, keys: Keys | None) -> None:
    """Let everything that goes through an engine be sealed and opened with these keys.

    Args:
        engine: of one store.
        keys: None leaves what is sealed as it is, such as for a copy of the store.
    """
    if keys is not None:
        _in_use[engine.dialect] = keys


def to_keep(text: str, dialect: Dialect) -> str:
    """Return what is written into a store for a text."""
    keys = _in_use.get(dialect)
    return plainly(text) if keys is None else keys.keep(text)


def kept(text: str, dialect: Dialect) -> str:
    """Return the text for what a store holds; a `Sealed` one where this store was opened without keys.

    Raises:
        StoreError: it is sealed with a key that was not given.
    """
    if not text.startswith(MARK):
        return text
    return as_stored(text) if (keys := _in_use.get(dialect)) is None else keys.opened(text)


def told_to_keep(told: dict[str, Any], dialect: Dialect) -> dict[str, Any] | str:
    """Return what is written into a store for what was read in a text, as JSON knows it."""
    keys = _in_use.get(dialect)
    return told if keys is None or keys.current is None else keys.keep(json.dumps(told))


def told(text: str, dialect: Dialect) -> dict[str, Any] | str | None:
    """Return what was read in a text from its sealed form; a `Sealed` one as in `kept`, None for a damaged one.

    Raises:
        StoreError: it is sealed with a key that was not given.
    """
    opened = kept(text, dialect)
    if isinstance(opened, Sealed):
        return opened
    return None if opened == LOST else json.loads(opened)


def as_stored(text: str) -> str:
    """Return what a store holds, left sealed where it is."""
    name = text.removeprefix(MARK)
    if name == text:
        return text
    return name[1:] if name.startswith(":") else Sealed(text)
