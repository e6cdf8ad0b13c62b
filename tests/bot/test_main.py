"""The command line: exit codes, one clear line for a failure, and a start that is fast."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT


def onward(*arguments, text="", env=None, folder=None, timeout=180):
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=text,
        capture_output=True,
        text=True,
        timeout=timeout,
        cwd=folder or ROOT,
        env={key: value for key, value in os.environ.items() if not key.startswith(("ONWARD_", "DISCORD_"))}
        | {"PYTHONPATH": str(ROOT)}
        | (env or {}),
    )


def test_version_and_help():
    assert onward("--version").stdout.startswith("onward 0.")
    named = "run try read reply when doctor backup restore forget copy"
    for command in ([], *([name] for name in named.split())):
        told = onward(*command, "--help")
        assert told.returncode == 0
        assert "usage: onward" in told.stdout


def test_run_without_a_token_ends_in_one_line(tmp_path):
    told = onward("run", folder=tmp_path)
    assert told.returncode == 78
    assert "DISCORD_TOKEN" in told.stderr
    assert len(told.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("name", ["ONWARD_SHARD_COUNT", "ONWARD_LOG_LEVEL", "ONWARD_KEEP_READINGS_DAYS"])
def test_run_with_a_malformed_setting_names_it(tmp_path, name):
    told = onward("run", env={name: "banana", "DISCORD_TOKEN": "secret"}, folder=tmp_path)
    assert told.returncode == 78
    assert name in told.stderr
    assert "secret" not in told.stderr + told.stdout
    assert len(told.stderr.strip().splitlines()) == 1


def test_run_on_a_file_that_is_no_database_overwrites_nothing(tmp_path):
    file = tmp_path / "onward.db"
    file.write_text("my shopping list, which is no database at all " * 40)
    before = file.read_bytes()
    told = onward("run", env={"DISCORD_TOKEN": "secret"}, folder=tmp_path)
    assert told.returncode == 78
    assert "onward.db" in told.stderr
    assert len(told.stderr.strip().splitlines()) == 1
    assert file.read_bytes() == before


def test_read_answers_each_line_in_order():
    lines = [{"id": "a", "text": "rejected by Acme after the final round"}, {"id": 2, "text": "lunch?"}]
    told = onward("read", text="\n".join(json.dumps(line) for line in lines) + "\n\n")
    first, second = (json.loads(line) for line in told.stdout.splitlines())
    assert told.returncode == 0
    assert (first["id"], first["own_rejection"], first["respond"]) == ("a", True, "reply")
    assert first["companies"] == ["Acme"]
    assert first["stage"] == "final"
    assert (second["id"], second["own_rejection"], second["respond"]) == (2, False, "silent")
    assert set(first) == {
        "id", "kind", "own_rejection", "certainty", "crisis", "companies", "role", "stage", "feelings", "respond",
    }  # fmt: skip


def test_reply_adds_the_words_buttons_and_why():
    told = onward("reply", text=json.dumps({"id": 1, "text": "rejected by Acme after the final round"}) + "\n")
    (answer,) = (json.loads(line) for line in told.stdout.splitlines())
    assert "Acme" in answer["reply"]
    assert answer["private"] is None
    assert answer["buttons"][0] == "log"
    assert answer["why"]


def test_reply_to_words_of_danger_is_private():
    told = onward("reply", text=json.dumps({"id": 1, "text": "i want to kill myself"}) + "\n")
    (answer,) = (json.loads(line) for line in told.stdout.splitlines())
    assert answer["respond"] == "crisis"
    assert "findahelpline.com" in answer["private"]
    assert "findahelpline" not in (answer["reply"] or "")


def test_a_line_that_is_no_json_is_named_and_the_others_are_answered():
    told = onward("read", text='{"id": 1, "text": "hi"}\nnot json\n{"id": 3}\n{"id": 4, "text": "hello"}\n')
    assert told.returncode == 2
    assert [json.loads(line)["id"] for line in told.stdout.splitlines()] == [1, 4]
    assert "line 2" in told.stderr
    assert "line 3" in told.stderr


def test_read_of_one_text_is_for_a_person():
    told = onward("read", "rejected by Acme")
    assert "own_rejection  yes" in told.stdout


def test_any_text_at_all_is_answered():
    texts = ["", "\x00", "\ud800 broken", "🙂" * 50, "\u202eright to left", "a" * 6000, "\u200b"]
    lines = "\n".join(json.dumps({"id": number, "text": text}) for number, text in enumerate(texts))
    told = onward("reply", text=lines + "\n")
    assert told.returncode == 0
    assert len(told.stdout.splitlines()) == len(texts)


def test_read_starts_without_discord_or_a_database():
    code = (
        "import sys, bot.jsonlines as j; j.reading_of('hi'); j.replier()('hi', 1);"
        "sys.exit(any(n in sys.modules for n in ('discord', 'sqlalchemy', 'pydantic', 'aiohttp')))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=90).returncode == 0


def test_doctor_says_what_is_wrong(tmp_path):
    told = onward("doctor", folder=tmp_path)
    assert told.returncode == 1
    assert "MEND  DISCORD_TOKEN" in told.stdout
    assert "Traceback" not in told.stderr


def test_doctor_alive_is_no_where_no_bot_ran(tmp_path):
    told = onward("doctor", "--alive", folder=tmp_path)
    assert told.returncode == 1
    assert "no store yet" in told.stdout
    assert not (tmp_path / "onward.db").exists()


def test_when_prints_a_moment_or_a_series():
    told = onward("when", "tomorrow 9am", "--tz", "Europe/Berlin", "--now", "2026-03-02T10:00")
    assert (told.returncode, json.loads(told.stdout)) == (0, {"at": "2026-03-03T09:00:00+01:00"})
    told = onward("when", "every monday 9am", "--tz", "Europe/Berlin", "--now", "2026-03-22T10:00")
    assert json.loads(told.stdout) == {
        "every": "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0",
        "next": ["2026-03-23T09:00:00+01:00", "2026-03-30T09:00:00+02:00", "2026-04-06T09:00:00+02:00"],
    }
    told = onward("when", "in 1 hour", "--tz", "Asia/Kolkata", "--now", "2026-03-02T10:00Z")
    assert json.loads(told.stdout) == {"at": "2026-03-02T16:30:00+05:30"}


@pytest.mark.parametrize(
    "arguments",
    [
        ["soon"], [""], ["banana"], ["-5m"], ["-5 minutes"], [], ["9am", "--tz", "Mars"],
        ["9am", "--tz", "/etc/passwd"], ["9am", "--now", "yesterday"], ["9am", "--now", "9999-12-31T23:59"],
        ["0001-01-01"], ["9am", "--tz", ""],
    ],
)  # fmt: skip
def test_when_says_in_one_line_what_it_does_not_understand(arguments):
    told = onward("when", *arguments)
    assert (told.returncode, told.stdout) == (2, "")
    assert len(told.stderr.strip().splitlines()) == 1
    assert "Traceback" not in told.stderr


def test_when_starts_without_what_only_the_bot_needs():
    told = subprocess.run(
        [
            sys.executable, "-c",
            "import sys, bot.__main__ as m; m.main(['when', 'every monday 9am']);"
            "assert not {'discord', 'sqlalchemy', 'pydantic'} & set(sys.modules), sys.modules.keys()",
        ],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr


def test_bench_measures_and_prints_json(tmp_path):
    told = onward("bench", "--json", "--rows", "200", "--seconds", "1", "--messages", "50", folder=tmp_path)
    assert told.returncode == 0, told.stderr
    measured = json.loads(told.stdout)
    assert measured["two_clocks"] == {"said": 200, "doubled": 0}
    assert all(0 < one["p50"] <= one["p99"] for one in measured["figures"])
    assert 50 <= measured["figures"][0]["of"] < 100
