"""Settings: from the environment, or from a file `.env` beside where the program is started."""

from __future__ import annotations

import re
from pathlib import Path  # noqa: TC003 - pydantic reads the annotations
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import SettingError

KEY = re.compile(r"[A-Za-z0-9_-]{43}=")
"""32 bytes in the alphabet of base64 that is safe in addresses, as Fernet takes them."""

LOCAL = "127.0.0.1"
LOOPBACK = frozenset({LOCAL, "localhost", "::1"})


class Settings(BaseSettings):
    """Everything that the environment may say. The names are the field names in capitals.

    Raises:
        pydantic.ValidationError: for a value that cannot be used; `load_settings` turns it into words.
    """

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True)

    discord_token: SecretStr | None = None
    onward_database: str = "sqlite+aiosqlite:///onward.db"
    onward_shard_ids: Annotated[tuple[int, ...] | None, NoDecode] = None
    onward_shard_count: int | None = Field(default=None, ge=1)
    onward_log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"] = "INFO"
    onward_log_format: Literal["text", "json"] = "text"
    onward_keep_readings_days: int = Field(default=30, ge=1, le=365)
    onward_keep_delivered_days: int = Field(default=90, ge=1, le=3650)
    onward_key: SecretStr | None = None
    onward_key_old: SecretStr | None = None
    onward_metrics_port: Annotated[tuple[str, int] | None, NoDecode] = None
    onward_backup_dir: Path | None = None
    onward_backup_keep: int = Field(default=7, ge=1, le=3650)
    onward_api: str | None = None

    @field_validator("onward_log_level", mode="before")
    @classmethod
    def _upper(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @field_validator("onward_log_format", mode="before")
    @classmethod
    def _lower(cls, value: object) -> object:
        return value.lower() if isinstance(value, str) else value

    @field_validator("onward_shard_ids", mode="before")
    @classmethod
    def _numbers(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        parts = [part.strip() for part in value.split(",")]
        if not all(part.isdecimal() for part in parts):
            raise ValueError("must be numbers with commas between them, such as 0,1")
        return tuple(map(int, parts))

    @field_validator("onward_key", "onward_key_old")
    @classmethod
    def _is_a_key(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and KEY.fullmatch(value.get_secret_value()) is None:
            raise ValueError("is no key; `onward doctor` says without one how to make it (docs/keys.md)")
        return value

    @field_validator("onward_metrics_port", mode="before")
    @classmethod
    def _place(cls, value: object) -> object:
        """Take a port, on this machine alone, or an address with a port."""
        if not isinstance(value, str):
            return value
        host, _, port = value.strip().rpartition(":")
        if not (port.isascii() and port.isdecimal() and 0 < int(port[:6]) < 65536):
            raise ValueError("must be a port such as 9464, or an address with one such as 0.0.0.0:9464")
        return host.strip("[]") or LOCAL, int(port)

    @field_validator("onward_backup_dir")
    @classmethod
    def _home(cls, value: Path | None) -> Path | None:
        try:
            return value.expanduser() if value is not None else None
        except RuntimeError:
            raise ValueError("there is no home directory for ~; write the whole path") from None

    @field_validator("onward_api")
    @classmethod
    def _only_loopback(cls, value: str | None) -> str | None:
        if value is None:
            return None
        address = urlsplit(value)
        if address.scheme not in ("http", "https") or address.hostname not in LOOPBACK:
            raise ValueError("another address than Discord's own is taken only on 127.0.0.1 or localhost")
        return value.rstrip("/")

    @model_validator(mode="after")
    def _keys_agree(self) -> Settings:
        if self.onward_key_old is not None and self.onward_key is None:
            raise ValueError("ONWARD_KEY_OLD is the key before ONWARD_KEY, and that is missing")
        if self.onward_key is not None and self.onward_key == self.onward_key_old:
            raise ValueError("ONWARD_KEY_OLD must be another key than ONWARD_KEY")
        return self

    @model_validator(mode="after")
    def _backups_are_of_a_file(self) -> Settings:
        if self.onward_backup_dir is not None and self.onward_database.startswith("postgresql"):
            raise ValueError(
                "ONWARD_BACKUP_DIR is for SQLite only. Leave it empty, and copy PostgreSQL every day with pg_dump"
            )
        return self

    @model_validator(mode="after")
    def _shards_agree(self) -> Settings:
        if self.onward_shard_ids and not self.onward_shard_count:
            raise ValueError(
                "ONWARD_SHARD_IDS needs ONWARD_SHARD_COUNT, the number of shards of all processes together"
            )
        if self.onward_shard_ids and self.onward_shard_count and max(self.onward_shard_ids) >= self.onward_shard_count:
            raise ValueError("ONWARD_SHARD_IDS counts from 0, so each must be below ONWARD_SHARD_COUNT")
        return self


def load_settings(**overrides: object) -> Settings:
    """Read the settings.

    Args:
        overrides: values that win over the environment, by field name.

    Returns:
        The settings, checked.

    Raises:
        SettingError: one line that names each setting that cannot be used, and never its value.
    """
    try:
        return Settings(**overrides)  # pyright: ignore[reportArgumentType] # field names and values come as a mapping
    except ValidationError as error:
        raise SettingError("; ".join(_in_words(one["loc"], one["msg"]) for one in error.errors())) from None


def _in_words(place: tuple[int | str, ...], message: str) -> str:
    said = message.removeprefix("Value error, ")
    return f"{str(place[0]).upper()}: {said}" if place else said
