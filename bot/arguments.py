"""How the command line says what it does not understand, and its version."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn


class Parser(argparse.ArgumentParser):
    """Says in one line what it does not understand; `--help` has the rest."""

    def error(self, message: str) -> NoReturn:
        """Say it, and end."""
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


class Version(argparse.Action):
    """Looks the version up when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        """Print it, and end."""
        from importlib.metadata import version

        sys.stdout.write(f"onward {version('onward')}\n")
        parser.exit()
