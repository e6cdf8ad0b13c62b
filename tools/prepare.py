"""`make prepared`: makes beforehand what a start would otherwise make of `data/`; see `bot.prepared`."""

from __future__ import annotations

from bot import prepared
from bot.knowledge import data_path
from bot.reading import crisis_words


def main() -> None:
    """Write the prepared files."""
    folder = data_path("crisis", "words")
    prepared.write(folder / crisis_words.PREPARED, crisis_words.sources(folder), crisis_words.make(folder))


if __name__ == "__main__":
    main()
