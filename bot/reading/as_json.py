"""A reading as `onward read` prints it. People script these keys, so they change only with a major version."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.model import Reading


def to_json(reading: Reading) -> dict[str, object]:
    """Return the public keys of a reading, without the id that the caller adds.

    Args:
        reading: what the text says.

    Returns:
        Plain values, ready for `json.dumps`.
    """
    return {
        "kind": reading.kind.value,
        "own_rejection": reading.own_rejection,
        "certainty": round(reading.certainty, 3),
        "crisis": reading.crisis.value,
        "companies": list(reading.companies),
        "role": reading.role,
        "stage": reading.stage.value if reading.stage else None,
        "feelings": [feeling.value for feeling in reading.feelings],
        "respond": reading.respond.value,
    }
