"""Settings: what is taken, and errors that name the setting and never its value."""

from __future__ import annotations

import pytest

from bot.config import load_settings
from bot.errors import SettingError


@pytest.fixture(autouse=True)
def bare(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for name in ("DISCORD_TOKEN", "ONWARD_DATABASE", "ONWARD_SHARD_IDS", "ONWARD_SHARD_COUNT", "ONWARD_API"):
        monkeypatch.delenv(name, raising=False)


def test_the_defaults_are_those_of_the_design():
    settings = load_settings()
    assert settings.discord_token is None
    assert settings.onward_database == "sqlite+aiosqlite:///onward.db"
    assert (settings.onward_shard_ids, settings.onward_shard_count) == (None, None)
    assert (settings.onward_log_level, settings.onward_log_format) == ("INFO", "text")
    assert settings.onward_keep_readings_days == 30


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
