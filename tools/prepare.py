"""`make prepared`: makes beforehand what a start would otherwise make of `data/`; see `bot.prepared`."""

from __future__ import annotations

from bot import prepared
from bot.knowledge import data_path
from bot.reading import crisis_words, lexicon, scenes
from bot.words import pairs
from bot.words import scenes as said


def main() -> None:
    """Write the prepared files."""
    rooms = (
        (data_path("crisis", "words"), crisis_words),
        (data_path("reading"), lexicon),
        (scenes.FOLDER, scenes),
        (scenes.FOLDER, said),
        (data_path("phrasebook", "en", "pairs"), pairs),
    )
    for folder, room in rooms:
        path = folder / room.PREPARED
        prepared.write(path, room.sources(folder), room.make(folder))
        print(f"wrote {path} ({path.stat().st_size / 1000:.0f} kB)")


if __name__ == "__main__":
    main()
