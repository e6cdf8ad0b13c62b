"""`onward read` and `onward reply` start with little: counted, since a clock says something else on each machine."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = {
    "discord", "sqlalchemy", "pydantic", "aiohttp", "babel", "rich", "asyncio", "importlib.metadata", "logging",
    "tempfile", "webbrowser", "cogs", "playground",
}  # fmt: skip
PROBE = """
import json, sys
from bot.__main__ import main
from bot.reading.lazy import Pattern
import bot.jsonlines
def compiled():
    return [len(one.pattern) for pattern in Pattern.made for one in (pattern, *vars(pattern).get("parts", ()))
            if "compiled" in vars(one)]
early = compiled()
main([sys.argv[1], sys.argv[2]])
late, every = compiled(), [len(one.pattern) for one in Pattern.made]
print(json.dumps({"modules": sorted(sys.modules), "early": early, "late": sum(late), "all": sum(every)}))
"""


def started(command: str, text: str) -> dict[str, object]:
    ran = subprocess.run([sys.executable, "-c", PROBE, command, text], capture_output=True, text=True, check=True)
    found: dict[str, object] = json.loads(ran.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("command", ["read", "reply"])
def test_neither_brings_what_only_the_bot_needs(command: str) -> None:
    modules = started(command, "zon reject")["modules"]
    assert isinstance(modules, list)
    assert not HEAVY & set(modules)


def test_reading_brings_nothing_that_only_words_need() -> None:
    modules = started("read", "i want to die")["modules"]
    assert isinstance(modules, list)
    nouns = {name for name in modules if name.startswith("bot.model.")}
    assert nouns == {"bot.model.reading"}
    assert not {"bot.reading.scenes", "bot.reading.details", "bot.reading.amounts", "bot.words"} & set(modules)


def test_json_lines_are_read_without_a_parser_of_arguments() -> None:
    code = "import sys; from bot.__main__ import main; main(['read']); print('argparse' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], input="", capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False"]


def test_reading_parses_no_source() -> None:
    modules = started("read", "i want to die")["modules"]
    assert isinstance(modules, list)
    assert "tomllib" not in modules


def test_no_pattern_is_compiled_before_a_text_is_there() -> None:
    assert started("read", "zon reject")["early"] == []


def test_few_expressions_are_compiled_before_a_text_is_there() -> None:
    code = (
        "import re._compiler as made; whole, seen = made.compile, []\n"
        "made.compile = lambda p, flags=0: seen.append(p) or whole(p, flags)\n"
        "import bot.jsonlines; print(len(seen))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(ran.stdout) < 65


@pytest.mark.parametrize(("text", "share"), [("zon reject", 0.08), ("what time is lunch", 0.06)])
def test_a_short_text_has_few_patterns_compiled(text: str, share: float) -> None:
    found = started("read", text)
    late, every = found["late"], found["all"]
    assert isinstance(late, int)
    assert isinstance(every, int)
    assert late < share * every


def test_many_texts_wait_for_no_pattern_but_the_first() -> None:
    code = (
        "from bot.reading import read; from bot.reading.lazy import Pattern\n"
        "for _ in range(2): read('zon reject'); "
        "print(all('compiled' in vars(part) for one in Pattern.made for part in one.parts or (one,)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False", "True"]
