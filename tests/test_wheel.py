"""The wheel holds all that the program needs: it runs from another folder, as another user where we may become one."""

from __future__ import annotations

import json
import os
import shutil
import site
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT

NOBODY = 65534


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory) -> Path:
    """The wheel, built and installed where every user may read it."""
    folder = tmp_path_factory.mktemp("wheel", numbered=True)
    source = folder / "source"
    for name in ("bot", "cogs", "playground", "data"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, source],
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    installed = folder / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)  # our own wheel, built a moment ago
    for path in (installed, *installed.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return installed


def other_user() -> tuple[str, dict[str, int]]:
    """Return a Python and a user to run it as: nobody, where we are root and it may use that Python."""
    if os.name != "posix" or os.geteuid() != 0:
        return sys.executable, {}
    for python in (sys.executable, "/usr/bin/python3"):
        version = f"import sys; sys.exit(sys.version_info[:2] != {tuple(sys.version_info[:2])})"
        try:
            if subprocess.run([python, "-c", version], user=NOBODY, group=NOBODY, cwd="/").returncode == 0:
                return python, {"user": NOBODY, "group": NOBODY}
        except OSError:
            continue
    return sys.executable, {}


def run(
    unpacked: Path, *arguments: str, text: str = "", what: tuple[str, str] = ("-m", "bot")
) -> subprocess.CompletedProcess[str]:
    python, user = other_user()
    home = unpacked.parent / "elsewhere"
    home.mkdir(exist_ok=True)
    home.chmod(0o777)
    for parent in home.parents:  # pytest's own folders are closed to others
        if parent.owner() == home.owner() and parent != Path("/") and os.geteuid() == 0:
            parent.chmod(parent.stat().st_mode | 0o011)
    packages = [str(unpacked), *site.getsitepackages()]
    return subprocess.run(
        [python, "-P", *what, *arguments],
        input=text,
        capture_output=True,
        text=True,
        timeout=180,
        cwd=home,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(packages), "PYTHONDONTWRITEBYTECODE": "1"},
        **user,
    )


def test_it_reads_and_replies_from_another_folder(unpacked):
    told = run(unpacked, "reply", text=json.dumps({"id": 1, "text": "rejected by Acme after the final round"}) + "\n")
    assert told.returncode == 0, told.stderr
    assert "Acme" in json.loads(told.stdout)["reply"]


def test_it_makes_a_store_and_loads_all_that_it_knows(unpacked):
    code = """if True:
        import asyncio
        from bot.library import load_library
        from bot.store import open_store
        from bot.timesource import TimeSource

        async def main():
            async with open_store("sqlite+aiosqlite:///here.db", TimeSource()) as store:
                await store.check()

        load_library()
        asyncio.run(main())
    """
    told = run(unpacked, what=("-c", code))
    assert told.returncode == 0, told.stderr
    assert (unpacked.parent / "elsewhere" / "here.db").exists()


def test_every_file_of_data_is_in_it(unpacked):
    ours = {path.relative_to(ROOT / "data") for path in (ROOT / "data").rglob("*") if path.is_file()}
    theirs = {
        path.relative_to(unpacked / "bot/_data") for path in (unpacked / "bot/_data").rglob("*") if path.is_file()
    }
    assert ours == theirs
