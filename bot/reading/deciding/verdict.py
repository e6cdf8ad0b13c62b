"""What is decided of a text, and from which certainty on we speak."""

from __future__ import annotations

from typing import Final, NamedTuple

from bot.model import Kind, Respond

REPLY: Final = 0.78
"""From which certainty of an own no on we answer with words."""

REACT: Final = 0.5
"""From which certainty of an own no on it gets a heart."""


class Verdict(NamedTuple):
    """What was decided.

    Args:
        kind: what kind of text it is.
        respond: what it asks of us.
        own: True where it tells a no of the writer's own.
        certainty: how sure an own no is, 0 to 1.
        sure: how sure of it the second opinion is, whatever the rules say; 1 where none was asked.
    """

    kind: Kind
    respond: Respond
    own: bool = False
    certainty: float = 0.0
    sure: float = 1.0


def words_from(certainty: float) -> Respond:
    """Return whether an own no of this certainty gets words, or a heart."""
    return Respond.REPLY if certainty >= REPLY else Respond.REACT
