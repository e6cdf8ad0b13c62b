"""Settings: what is taken, and errors that name the setting and never its value."""

from __future__ import annotations

import shlex
import subprocess
import sys

import pytest

from bot.config import load_settings
from bot.errors import SettingError
from bot.keyring import MAKE_ONE, keys_of
from tests.conftest import ROOT


@pytest.fixture(autouse=True)
def bare(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    names = ("DISCORD_TOKEN", "ONWARD_DATABASE", "ONWARD_SHARD_IDS", "ONWARD_SHARD_COUNT", "ONWARD_API")
    for name in (*names, "ONWARD_KEY", "ONWARD_KEY_OLD", "ONWARD_BACKUP_DIR"):
        monkeypatch.delenv(name, raising=False)


def test_the_defaults_are_those_of_the_design():
    settings = load_settings()
    assert settings.discord_token is None
    assert settings.onward_database == "sqlite+aiosqlite:///onward.db"
    assert (settings.onward_shard_ids, settings.onward_shard_count) == (None, None)
    assert (settings.onward_log_level, settings.onward_log_format) == ("INFO", "text")
    assert settings.onward_keep_readings_days == 30
    assert (settings.onward_backup_dir, settings.onward_backup_keep) == (None, 7)


def test_a_dotenv_file_is_read_and_the_environment_wins(monkeypatch, tmp_path):
    (tmp_path / ".env").write_text("DISCORD_TOKEN=from-file\nONWARD_LOG_LEVEL=debug\n")
    monkeypatch.setenv("ONWARD_LOG_LEVEL", "warning")
    settings = load_settings()
    assert settings.discord_token.get_secret_value() == "from-file"
    assert settings.onward_log_level == "WARNING"
    assert "from-file" not in repr(settings)


def test_shards_are_numbers_with_commas(monkeypatch):
    monkeypatch.setenv("ONWARD_SHARD_IDS", "0, 2")
    monkeypatch.setenv("ONWARD_SHARD_COUNT", "4")
    assert load_settings().onward_shard_ids == (0, 2)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ONWARD_SHARD_COUNT", "many"),
        ("ONWARD_SHARD_IDS", "one,two"),
        ("ONWARD_LOG_LEVEL", "loud"),
        ("ONWARD_LOG_FORMAT", "xml"),
        ("ONWARD_KEEP_READINGS_DAYS", "0"),
        ("ONWARD_KEY", "correct horse battery staple"),
        ("ONWARD_KEY", "A" * 43),
        ("ONWARD_BACKUP_KEEP", "a week"),
        ("ONWARD_API", "https://example.org/api"),
        ("ONWARD_API", "file:///etc/passwd"),
    ],
)
def test_a_malformed_setting_is_named_and_its_value_is_not(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingError) as told:
        load_settings()
    assert name in str(told.value)
    assert "\n" not in str(told.value)
    assert value not in str(told.value)


def test_the_folder_of_backups_may_be_in_the_home_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("ONWARD_BACKUP_DIR", "~/backups")
    assert load_settings().onward_backup_dir == tmp_path / "backups"
    monkeypatch.setenv("ONWARD_BACKUP_DIR", "")
    assert load_settings().onward_backup_dir is None


def test_shard_ids_need_a_count(monkeypatch):
    monkeypatch.setenv("ONWARD_SHARD_IDS", "0")
    with pytest.raises(SettingError, match="ONWARD_SHARD_COUNT"):
        load_settings()


def test_shard_ids_stay_below_the_count(monkeypatch):
    monkeypatch.setenv("ONWARD_SHARD_IDS", "4")
    monkeypatch.setenv("ONWARD_SHARD_COUNT", "4")
    with pytest.raises(SettingError, match="ONWARD_SHARD_IDS"):
        load_settings()


@pytest.mark.parametrize("address", ["http://127.0.0.1:8765/api/v10", "http://localhost:1/api/v10/"])
def test_another_discord_is_taken_on_loopback(monkeypatch, address):
    monkeypatch.setenv("ONWARD_API", address)
    assert load_settings().onward_api == address.rstrip("/")


KEYS = ("A" * 43 + "=", "B" * 42 + "A=")


def test_a_key_is_in_nothing_that_is_printed(monkeypatch):
    monkeypatch.setenv("ONWARD_KEY", KEYS[0])
    monkeypatch.setenv("ONWARD_KEY_OLD", KEYS[1])
    settings = load_settings()
    assert settings.onward_key.get_secret_value() == KEYS[0]
    assert not any(key in repr(settings) + str(settings) + str(settings.model_dump()) for key in KEYS)


@pytest.mark.parametrize(("key", "old"), [("", KEYS[1]), (KEYS[0], KEYS[0])])
def test_the_older_key_stands_beside_another_one(monkeypatch, key, old):
    monkeypatch.setenv("ONWARD_KEY", key)
    monkeypatch.setenv("ONWARD_KEY_OLD", old)
    with pytest.raises(SettingError, match=r"^ONWARD_KEY_OLD") as told:
        load_settings()
    assert old not in str(told.value)


def test_the_command_that_is_told_makes_a_key(monkeypatch):
    command = shlex.split(MAKE_ONE)
    made = subprocess.run([sys.executable, *command[1:]], capture_output=True, text=True).stdout.strip()
    monkeypatch.setenv("ONWARD_KEY", made)
    assert keys_of(load_settings()).current
    assert MAKE_ONE in (ROOT / "docs" / "keys.md").read_text(encoding="utf-8")
