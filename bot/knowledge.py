"""Finds the files of `data/`, in a checkout and in an installed wheel alike."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def data_path(*parts: str) -> Path:
    """Return the path of a file or folder of `data/`.

    Args:
        parts: the way below `data/`, such as `("crisis", "en.toml")`.

    Returns:
        The path, whether or not there is such a file.
    """
    shipped = _HERE / "_data"
    root = shipped if shipped.is_dir() else _HERE.parent / "data"
    return root.joinpath(*parts)
