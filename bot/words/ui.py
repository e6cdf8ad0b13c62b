"""What buttons, forms and short private answers say, in the language of the moment: `ui.LOG_IT` is "Log it".

The words stand in `data/ui`, one file a language; `data/ui/README.md` says how. The language belongs to the running
task, as in gettext-style libraries: whatever begins something for a person (a press, a post, a promise that is due)
calls `speak` once, and everything said in it follows. A text that a language lacks is said in English.

A name stands for its words at the moment it is asked for, so it is asked for inside functions: what a class holds (the
label of a button) is the name, and `text` finds the words when the button is made.
"""

from __future__ import annotations

import string
import tomllib
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final, cast

from bot.errors import DataError
from bot.knowledge import data_path

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping
    from pathlib import Path

ENGLISH: Final = "en"

_BLANK: Final = " \t\n"
"""What alone is no text. A no-break space is one: French sets thousands apart with it."""

_speaking: ContextVar[str] = ContextVar("speaking", default=ENGLISH)


@dataclass(frozen=True, slots=True)
class Language:
    """One file of `data/ui`.

    Args:
        name: what the language calls itself.
        complete: whether the file claims to hold every text; a test holds it to that.
        texts: key in lower case to words; a text that is one of a group has the key "group.member".
        commands: what Discord shows of a command in English, to the same in this language.
    """

    name: str
    complete: bool
    texts: Mapping[str, str]
    commands: Mapping[str, str]


def __getattr__(name: str) -> str:
    """Return the words of a name in the language of the moment.

    Raises:
        AttributeError: there is no such text.
    """
    if not name.isupper():
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return text(name)
    except KeyError:
        raise AttributeError(f"data/ui/{ENGLISH}.toml has no {name.lower()}") from None


def text(name: str) -> str:
    """Return the words of a name, such as "LOG_IT", in the language of the moment.

    Raises:
        KeyError: there is no such text.
    """
    key = name.lower()
    return languages()[_speaking.get()].texts.get(key) or languages()[ENGLISH].texts[key]


def group(name: str) -> dict[str, str]:
    """Return texts that are told apart by what they are about, such as the stages, in the order of the English file.

    Raises:
        KeyError: there is no such group.
    """
    prefix = f"{name.lower()}."
    found = {key.removeprefix(prefix): text(key) for key in languages()[ENGLISH].texts if key.startswith(prefix)}
    if not found:
        raise KeyError(name)
    return found


def speak(locale: str) -> None:
    """Speak a language for the rest of the running task, and in every task that it starts.

    Args:
        locale: Discord's ("pt-BR") or an ISO 639-1 code ("pt"). A language that we do not have becomes English.
    """
    _speaking.set(language_of(locale))


@contextmanager
def speaking(locale: str) -> Generator[None]:
    """Speak a language for a few lines, for words that are not meant for whoever the task is about."""
    before = _speaking.set(language_of(locale))
    try:
        yield
    finally:
        _speaking.reset(before)


def spoken() -> str:
    """Return the language of the moment, as its ISO 639-1 code."""
    return _speaking.get()


def language_of(locale: str) -> str:
    """Return which of our languages a locale is answered in."""
    language = locale.partition("-")[0].lower()
    return language if language in languages() else ENGLISH


@cache
def languages() -> Mapping[str, Language]:
    """Return every language that we have, by its ISO 639-1 code; read once, when the first words are needed.

    Raises:
        DataError: a file is wrong; names it and the key.
    """
    return load_languages(data_path("ui"))


def load_languages(folder: Path) -> dict[str, Language]:
    """Read every language of a folder.

    Args:
        folder: holds `en.toml`, and one file of the same shape for each further language.

    Raises:
        DataError: a file is wrong; names it and the key.
    """
    loaded = {ENGLISH: _load(folder / f"{ENGLISH}.toml")}
    loaded |= {path.stem: _load(path) for path in sorted(folder.glob("*.toml")) if path.stem not in loaded}
    for code, language in loaded.items():
        _compare(folder / f"{code}.toml", language.texts, loaded[ENGLISH].texts)
    return loaded


def _load(path: Path) -> Language:
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"{path}: this is not TOML: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}") from error
    about, commands = tables.pop("language", None), tables.pop("commands", {})
    match about:
        case {"name": str(name), "complete": bool(complete)}:
            pass
        case _:
            raise DataError(f'{path}: [language] needs name = "…" and complete = true or false')
    texts: dict[str, str] = {}
    for area, table in tables.items():
        for key, words in _flat(path, area, table):
            if key in texts:
                raise DataError(f"{path}: {key} is there twice")
            texts[key] = words
    return Language(name, complete, texts, dict(_flat(path, "commands", commands)))


def _flat(path: Path, area: str, table: Any, above: str = "") -> Iterator[tuple[str, str]]:
    """Walk through an area to its texts; a table in it is a group."""
    if not isinstance(table, dict):
        raise DataError(f"{path}: {area} stands above the first [area]")
    for key, words in cast("dict[str, Any]", table).items():
        if isinstance(words, dict) and not above:
            yield from _flat(path, area, words, f"{key}.")
        elif isinstance(words, str) and words.strip(_BLANK):
            yield above + key, words
        else:
            raise DataError(f"{path}: [{area}] {key} needs words")


def _compare(path: Path, texts: Mapping[str, str], english: Mapping[str, str]) -> None:
    """Refuse a slot that nothing would fill, or a brace that is none: they would only show when somebody needs them."""
    for key, words in texts.items():
        if _slots(path, key, words) != _slots(path, key, english.get(key, words)):
            raise DataError(f"{path}: {key} needs the same {{slots}} as in {ENGLISH}.toml")


def _slots(path: Path, key: str, words: str) -> set[str]:
    try:
        return {slot for _, slot, _, _ in string.Formatter().parse(words) if slot is not None}
    except ValueError as error:
        raise DataError(f"{path}: {key} has a brace that opens or closes nothing ({error})") from error
