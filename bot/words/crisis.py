"""The crisis path: fixed texts, people who answer, nothing composed. `docs/crisis.md` is its published protocol.

It needs no store and no network. The public line labels nobody; the whole is said in private.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

from bot.errors import DataError
from bot.model import CrisisTier, Part, Reply
from bot.words.explain import why
from bot.words.helplines import load_helplines

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from bot.model import Helpline, Reading

_TEXTS: Final = ("explicit", "veiled", "concern", "help_now", "follow_up")
_COUNTRY_LINES: Final = 2  # of the person's country; findahelpline.com is the third
# What people write for the United Kingdom; ISO 3166 writes GB.
_COUNTRY_NAMES: Final[Mapping[str, str]] = {"UK": "GB"}


@dataclass(frozen=True, slots=True)
class ShortText:
    """The crisis texts of a language that nobody has reviewed: no helpline but findahelpline.com.

    Args:
        public: the unlabelled line in the channel.
        text: what is said in private.
        emergency: how to say "your emergency number".
        follow_up: what is said on the next day.
    """

    public: str
    text: str
    emergency: str
    follow_up: str


@dataclass(frozen=True, slots=True)
class CrisisTexts:
    """Everything the crisis path says.

    Args:
        public: the unlabelled line in the channel, in English.
        texts: "explicit", "veiled", "concern", "help_now" and "follow_up" to the private text.
        anywhere: the contact that holds in every country.
        emergency: how to say "the emergency number" where the country is not known.
        short: language code to the short texts of that language.
        helplines: country code to its helplines.
    """

    public: str
    texts: Mapping[str, str]
    anywhere: str
    emergency: str
    short: Mapping[str, ShortText]
    helplines: Mapping[str, tuple[Helpline, ...]]


def load_crisis(folder: Path, helplines: Path) -> CrisisTexts:
    """Read the crisis texts and the helplines.

    Args:
        folder: holds `en.toml` and `short.toml`.
        helplines: the file of helplines.

    Returns:
        What the crisis path says.

    Raises:
        DataError: a file is missing or wrong; the message names it and what is wrong there.
    """
    english, short = _toml(folder / "en.toml"), _toml(folder / "short.toml")
    place = folder / "en.toml"
    texts = {tier: _text(english, tier, "text", place) for tier in _TEXTS}
    for tier, text in texts.items():
        for slot in ("{contacts}", "{emergency}"):
            if slot not in text:
                raise DataError(f"{place}: [{tier}] has no {slot}")
    return CrisisTexts(
        public=_text(english, "public", "line", place),
        texts=texts,
        anywhere=_text(english, "anywhere", "contact", place),
        emergency=_text(english, "anywhere", "emergency", place),
        short={code: _short(short, code, folder / "short.toml") for code in short},
        helplines=load_helplines(helplines),
    )


def crisis_reply(
    reading: Reading, texts: CrisisTexts, *, country: str | None = None, language: str | None = None
) -> Reply:
    """Answer words that speak of ending one's life, or of somebody else's danger.

    Args:
        reading: what the post says; its tier chooses the text. A tier that is no crisis is answered as a concern,
            so that a caller's mistake never ends in silence.
        texts: what `load_crisis` returned.
        country: ISO 3166 code, from the person's own setting or else the server's.
        language: ISO 639-1 code; the post's own where it is not given.

    Returns:
        A public line that labels nobody, and the whole text in `private`. A concern has nothing public at all.
    """
    tier = reading.crisis if reading.crisis in {CrisisTier.EXPLICIT, CrisisTier.VEILED} else CrisisTier.CONCERN
    short = texts.short.get(language or reading.language)
    private = _render(texts, tier.value, country, short)
    if tier is CrisisTier.CONCERN:
        return Reply(private=private, why=why(reading))
    public = short.public if short else texts.public
    return Reply(parts=(Part("crisis-public", "acknowledge", public),), private=private, why=why(reading))


def help_now(texts: CrisisTexts, country: str | None = None, language: str = "en") -> str:
    """Return the text of `/help-now`.

    Args:
        texts: what `load_crisis` returned.
        country: ISO 3166 code where it is known.
        language: ISO 639-1 code.

    Returns:
        The whole text.
    """
    return _render(texts, "help_now", country, texts.short.get(language))


def follow_up(texts: CrisisTexts, country: str | None = None, language: str = "en") -> str:
    """Return what is said on the next day to somebody who agreed to it.

    Args:
        texts: what `load_crisis` returned.
        country: ISO 3166 code where it is known.
        language: ISO 639-1 code.

    Returns:
        The whole text.
    """
    return _render(texts, "follow_up", country, texts.short.get(language))


def _render(texts: CrisisTexts, tier: str, country: str | None, short: ShortText | None) -> str:
    code = (country or "").strip().upper()
    lines = texts.helplines.get(_COUNTRY_NAMES.get(code, code), ())
    number = next((line.emergency for line in lines if line.emergency), None)
    if short is not None:
        fixed = short.follow_up if tier == "follow_up" else short.text
        return fixed.replace("{emergency}", number or short.emergency).strip()
    contacts = [f"{line.name}: {line.contact} ({line.hours})" for line in lines[:_COUNTRY_LINES]]
    listed = "\n".join(f"• {contact}" for contact in [*contacts, texts.anywhere])
    text = texts.texts[tier].replace("{contacts}", listed).replace("{emergency}", number or texts.emergency)
    return text.strip()


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"{path}: this is not TOML: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}") from error


def _text(data: dict[str, Any], table: str, key: str, path: Path) -> str:
    found = data.get(table)
    value = cast("dict[str, Any]", found).get(key) if isinstance(found, dict) else None
    if not isinstance(value, str) or not value.strip():
        raise DataError(f"{path}: [{table}] needs {key} = words")
    return value


def _short(data: dict[str, Any], code: str, path: Path) -> ShortText:
    texts = {key: _text(data, code, key, path) for key in ("text", "follow_up")}
    for key, text in texts.items():
        if "{emergency}" not in text or "findahelpline.com" not in text:
            raise DataError(f"{path}: [{code}] {key} needs findahelpline.com and {{emergency}}")
    return ShortText(public=_text(data, code, "public", path), emergency=_text(data, code, "emergency", path), **texts)
