"""The command line: `onward run`, `try`, `read`, `reply`, `when`, `doctor` and more. Only here may all be imported.

Each command imports what it needs when it runs: `onward read` answers before asyncio alone would be there.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, NoReturn, TypeVar

from bot.errors import DataError, OnwardError, RefusedError, SettingError, StoreError, UserFacingError
from bot.knowledge import data_path

if TYPE_CHECKING:
    import argparse
    from collections.abc import Coroutine, Sequence

    from bot.jsonlines import Answering
    from playground.script import Step
    from playground.server import Playground

_T = TypeVar("_T")

EX_USAGE = 2
EX_UNAVAILABLE = 69
EX_CONFIG = 78

MOST_IDS = 20
SCRIPT_STARTS = "2026-03-02T18:00:00+00:00"
HINT = 'Post something like "rejected by Acme after the final round" here, as Maya or as Sam.'
EXAMPLES = (
    "zon reject",
    "Rejected by Acme after the final round :(",
    "interview at Northwind went really well, they even talked start dates... got the rejection this morning",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: as typed behind `onward`; None for the process's own.

    Returns:
        The exit code: 0, 2 for a line that cannot be understood, 69 where Discord refuses us, 78 for a bad setting.
    """
    typed = sys.argv[1:] if arguments is None else arguments
    if list(typed) == ["read"]:  # what scripts start again and again: the parser would be a tenth of it
        given: argparse.Namespace | SimpleNamespace = SimpleNamespace(command=_read, text=None)
    else:
        given = _parser().parse_args(typed)
    try:
        return given.command(given)
    except (SettingError, StoreError, DataError) as error:
        print(f"onward: {error}", file=sys.stderr)
        return EX_CONFIG
    except RefusedError as error:
        print(f"onward: {error}", file=sys.stderr)
        return EX_UNAVAILABLE
    except OnwardError as error:
        print(f"onward: {error}", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, BrokenPipeError):
        return 130


def _finish(work: Coroutine[object, object, _T]) -> _T:
    import asyncio

    return asyncio.run(work)


def _parser() -> argparse.ArgumentParser:
    from bot.arguments import Parser, Version

    parser = Parser(prog="onward", description="A Discord bot for people who look for work.")
    parser.add_argument("--version", action=Version, nargs=0, help="print the version")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="connect to Discord", description="Connects to Discord (DISCORD_TOKEN).")
    run.set_defaults(command=_run)

    attempt = commands.add_parser(
        "try",
        help="the same bot on a Discord on your own machine",
        description="Starts a Discord on this machine, with the bot in it, and prints its page's address.",
    )
    attempt.add_argument("--port", type=int, default=0, help="the page's port (default: any that is free)")
    attempt.add_argument("--no-browser", action="store_true", help="do not open the page")
    attempt.add_argument("--script", type=Path, metavar="FILE", help="play FILE, print the transcript and stop")
    attempt.set_defaults(command=_try)

    for name, does, what in (
        ("read", _read, "what a text says"),
        ("reply", _reply, "what would be answered to a text"),
    ):
        command = commands.add_parser(
            name,
            help=f"{what} (JSON lines in, JSON lines out)",
            description=f'Prints {what}: JSON lines {{"id", "text"}} in, JSON lines out.',
        )
        command.add_argument("text", nargs="?", help="one text, answered for a person to look at")
        command.set_defaults(command=does)

    when = commands.add_parser(
        "when",
        help="the moment or the series that a phrase means",
        description='Prints what a phrase means, as JSON: {"at"} for one moment, {"every", "next"} for a series.',
    )
    when.add_argument("phrase", help='such as "tomorrow 9am" or "every monday 9am"')
    when.add_argument("--tz", default="UTC", metavar="ZONE", help="whose clock, such as Europe/Berlin (default: UTC)")
    when.add_argument("--now", metavar="ISO", help="as if it were then; without an offset, by that zone's clock")
    when.set_defaults(command=_when)

    doctor = commands.add_parser(
        "doctor",
        help="what is wrong, and how to mend it",
        description="Checks settings, token, intents, database and the helplines' age.",
    )
    doctor.add_argument("--alive", action="store_true", help="only: is the running bot's heartbeat fresh?")
    doctor.set_defaults(command=_doctor)

    backup = commands.add_parser(
        "backup",
        help="copy the store, while the bot runs too",
        description="Copies the store (SQLite) into FILE, whole and checked, while the bot runs too.",
    )
    backup.add_argument("file", type=Path, metavar="FILE", help="the file to make; one that is there is refused")
    backup.set_defaults(command=_backup)

    restore = commands.add_parser(
        "restore",
        help="put a backup in the place of the store, while no bot runs",
        description="Puts the backup FILE in the place of the store (SQLite) and keeps what was there under another "
        "name. No bot may run meanwhile.",
    )
    restore.add_argument("file", type=Path, metavar="FILE", help="the backup; it is not changed")
    restore.set_defaults(command=_restore)

    for name, does, what, more in (
        ("export", _export, "what is kept about one person, as JSON", ""),
        ("forget", _forget, "delete what is kept about one person", ", for good and also while the bot runs"),
    ):
        command = commands.add_parser(
            name, help=what, description=f"{what[:1].upper()}{what[1:]}{more}: what /privacy {name} does."
        )
        command.add_argument("user_id", type=_user_id, metavar="USER_ID", help="the person's id on Discord")
        command.set_defaults(command=does)
        if name == "forget":
            command.add_argument("--yes", action="store_true", help="do not ask")

    copy = commands.add_parser(
        "copy",
        help="move the store between SQLite and PostgreSQL",
        description="Copies the whole store at FROM into an empty place, TO, checks it, and leaves FROM as it is. "
        "No bot may run on either meanwhile. Both are written as ONWARD_DATABASE is.",
    )
    copy.add_argument("source", metavar="FROM", help="such as sqlite+aiosqlite:///onward.db")
    copy.add_argument("target", metavar="TO", help="such as postgresql+asyncpg://user@host/name")
    copy.set_defaults(command=_copy)

    bench = commands.add_parser(
        "bench",
        help="how fast this machine is at what Onward does",
        description="Measures the reader, the picture, the clock and the store on this machine; prints a table.",
    )
    bench.add_argument("--json", action="store_true", help="print the figures as JSON")
    bench.add_argument("--rows", type=int, default=100_000, help="the most promises that wait (default: 100,000)")
    bench.add_argument("--seconds", type=int, default=10, help="how long the load test runs (default: 10)")
    bench.add_argument("--messages", type=int, help="about how many messages are read (default: all that are shipped)")
    bench.set_defaults(command=_bench)
    return parser


def _user_id(typed: str) -> int:
    from bot.on_request import user_id

    return user_id(typed)


def _bench(given: argparse.Namespace) -> int:
    import json

    from bot.bench import as_table, measure

    measured = _finish(measure(given.rows, given.seconds, given.messages))
    if given.json:
        print(json.dumps(measured.as_json(), indent=1))
    else:
        from rich.console import Console

        Console().print(as_table(measured))
    return 0


def _end_when_told() -> None:
    """End in order on SIGTERM and Ctrl-C until the event loop hears them: so far there is nothing to put in order."""
    import os
    import signal

    def told(_number: int, _frame: object) -> NoReturn:
        os._exit(0)  # an exception could be lost where it is raised, in the middle of an import

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, told)


def _run(_given: argparse.Namespace) -> int:
    _end_when_told()
    from bot import config, logs

    settings = config.load_settings()
    logs.set_up(settings.onward_log_level, settings.onward_log_format)
    from bot import launch  # late: it imports discord.py, and a bad setting should be told before that

    gc.freeze()  # what is imported by now stays: the collector would stop the bot to look through it again and again
    _finish(launch.run(settings))
    return 0


def _try(given: argparse.Namespace) -> int:
    _end_when_told()
    from bot import logs
    from playground.script import ScriptError

    logs.set_up("WARNING", "text")
    try:
        _finish(_in_the_playground(given))
    except ScriptError as error:
        print(f"onward: {error}", file=sys.stderr)
        return EX_USAGE
    return 0


async def _in_the_playground(given: argparse.Namespace) -> None:
    """Run the same bot on a Discord of our own, on one clock that both read."""
    from datetime import datetime
    from tempfile import TemporaryDirectory

    from bot import config, launch
    from bot.library import load_library
    from bot.store import open_store
    from bot.timesource import TimeSource
    from playground.script import load_script
    from playground.server import Playground

    script = load_script(given.script) if given.script else None
    # A script's clock stands still but where the script turns it: the same file gives the same transcript.
    time = TimeSource(datetime.fromisoformat(SCRIPT_STARTS), frozen=True) if script is not None else TimeSource()
    library, stop = load_library(), launch.stop_on_signals()
    with TemporaryDirectory(prefix="onward-") as folder:
        database = f"sqlite+aiosqlite:///{Path(folder) / 'try.db'}"
        async with (
            Playground(port=given.port, clock=time, bot_name="Onward", hint=HINT, examples=EXAMPLES) as place,
            open_store(database, time) as store,
        ):
            settings = config.load_settings(discord_token=place.token, onward_api=place.api)
            launch.use_api(settings.onward_api)
            await launch.until(
                stop,
                launch.serve(settings, store, library, time, patience=()),
                _play(place, script) if script is not None else _show(place, browser=not given.no_browser),
            )


async def _play(place: Playground, script: list[Step]) -> None:
    """Play a script and print its transcript."""
    from rich.console import Console

    from playground.script import play

    await place.world.ready()
    if not await play(place.world, script, Console(highlight=False)):
        raise OnwardError("the script expected something else")


async def _show(place: Playground, *, browser: bool) -> None:
    """Play the first exchange, so that a terminal shows it too; then serve the page for as long as nobody stops us."""
    from playground.script import load_script

    await _play(place, load_script(data_path("scripts", "first.jsonl")))
    import asyncio

    print(f"\nThe page, on this machine only: {place.page}\nCtrl-C ends it.", flush=True)
    if browser:
        import webbrowser

        await asyncio.to_thread(webbrowser.open, place.page)
    await asyncio.Event().wait()


def _read(given: argparse.Namespace | SimpleNamespace) -> int:
    from bot import jsonlines

    return _texts(given, lambda text, _number: jsonlines.reading_of(text))


def _reply(given: argparse.Namespace) -> int:
    from bot import jsonlines

    return _texts(given, jsonlines.replier())


def _texts(given: argparse.Namespace | SimpleNamespace, answer: Answering) -> int:
    from bot import jsonlines

    if given.text is not None:
        for key, value in answer(given.text, 0).items():
            print(f"{key:>14}  {jsonlines.for_a_person(value)}")
        return 0
    wrong = jsonlines.convert(sys.stdin, sys.stdout, answer)
    for line in wrong:
        print(f"onward: {line}", file=sys.stderr)
    return EX_USAGE if wrong else 0


def _when(given: argparse.Namespace) -> int:
    import json

    from bot.when.line import answer

    try:
        print(json.dumps(answer(given.phrase, given.tz, given.now)))
    except UserFacingError as error:
        print(f"onward: {error}", file=sys.stderr)
        return EX_USAGE
    return 0


def _backup(given: argparse.Namespace) -> int:
    from bot import config
    from bot.store import backup

    _finish(backup(config.load_settings().onward_database, given.file))
    print(f"{given.file} is a whole copy of the store. It holds what people wrote: keep it as safe as the store.")
    return 0


def _restore(given: argparse.Namespace) -> int:
    from bot import config
    from bot.store import restore
    from bot.timesource import TimeSource

    done = _finish(restore(config.load_settings().onward_database, given.file, TimeSource()))
    as_of = f"; the newest thing in it is of {done.as_of:%Y-%m-%d %H:%M} UTC" if done.as_of is not None else ""
    print(f"{done.place} is now what {given.file} holds{as_of}.")
    if done.kept is not None:
        print(f"What was there is kept: {done.kept}. Delete it once you need it no more; it holds what people wrote.")
    if done.to_look_for:
        print(f"Promises due by now: {done.to_look_for}. The bot looks whether it kept each before it says it.")
    if done.back_again:
        more = len(done.back_again) - MOST_IDS
        ids = ", ".join(map(str, done.back_again[:MOST_IDS])) + (f" and {more} more" if more > 0 else "")
        print(f"In the backup, and not in what was there: {ids}. Forget again whoever had asked for it.")
    print("What a restore means, and what to do now: docs/running.md")
    return 0


def _export(given: argparse.Namespace) -> int:
    import json

    from bot import config, on_request

    kept = _finish(on_request.export(config.load_settings().onward_database, given.user_id))
    # As bytes: what people write is in every script, whatever this terminal knows.
    sys.stdout.buffer.write(json.dumps(kept, indent=2, ensure_ascii=False, default=str).encode() + b"\n")
    sys.stdout.flush()
    if not any(kept.values()):
        print(f"onward: nothing is kept about {given.user_id}", file=sys.stderr)
    return 0


def _forget(given: argparse.Namespace) -> int:
    from bot import config, on_request

    database, person = config.load_settings().onward_database, given.user_id
    if not given.yes:
        if not sys.stdin.isatty():
            print("onward forget: there is nobody to ask; write --yes to delete without asking", file=sys.stderr)
            return EX_USAGE
        kept = on_request.in_words(_finish(on_request.export(database, person)))
        print(f"About {person} there is {kept}.")
        if kept == on_request.NOTHING:
            return 0
        if not _is_sure():
            print("onward: nothing was deleted", file=sys.stderr)
            return 1
    print(f"Deleted about {person}: {on_request.in_words(_finish(on_request.forget(database, person)))}.")
    return 0


def _is_sure() -> bool:
    try:
        return input('Delete all of it, for good? Type "yes": ').strip().lower() == "yes"
    except EOFError:
        return False


def _copy(given: argparse.Namespace) -> int:
    from bot.store import move
    from bot.timesource import TimeSource

    def told(table: str, rows: int) -> None:
        print(f"{rows:>10}  {table}", flush=True)

    moved = _finish(move(given.source, given.target, TimeSource().now(), told))
    print(f"{sum(moved.rows.values()):>10}  rows in all, the same in {moved.source} and in {moved.target}.")
    print("Next: put TO into ONWARD_DATABASE and start the bot. FROM still holds what people wrote: keep it as safe as")
    print("before, do not run a bot on it again, and delete it once you need it no more.")
    return 0


def _doctor(given: argparse.Namespace) -> int:
    from bot import config, doctor

    settings = config.load_settings()
    findings = _finish(doctor.alive(settings) if given.alive else doctor.examine(settings))
    for finding in findings:
        print(finding)
    return 0 if all(finding.well for finding in findings) else 1


if __name__ == "__main__":
    sys.exit(main())
