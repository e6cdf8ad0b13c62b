"""The fields that the forms of the log are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.limits import LONGEST_NAME
from bot.words import ui

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.model import Outcome, Stage

    Field = discord.ui.Label[discord.ui.Modal]

MOST_TYPED = 4000
"""Characters that Discord takes in a box."""


def box(
    name: str,
    label: str,
    given: str | None,
    most: int,
    *,
    hint: str | None = None,
    long: bool = False,
    required: bool = False,
) -> Field:
    """Return a box to type in.

    Args:
        name: under which its value comes back.
        label: what stands above it.
        given: what stands in it already.
        most: characters that may be typed; what stands in it already always fits, for Discord refuses a form whose
            box holds more than it may.
        hint: a line below the label.
        long: whether it has several lines.
        required: whether something must stand in it.
    """
    typed = discord.ui.TextInput[discord.ui.Modal](
        custom_id=name,
        style=discord.TextStyle.paragraph if long else discord.TextStyle.short,
        default=given[:MOST_TYPED] if given else None,
        required=required,
        max_length=min(max(most, len(given or "")), MOST_TYPED),
    )
    return discord.ui.Label(text=label, description=hint, component=typed)


def menu(
    name: str, label: str, words: Mapping[str, str], given: str | None, *, hint: str | None = None, needed: bool = False
) -> Field:
    """Return a menu of one choice.

    Args:
        name: under which the choice comes back.
        label: what stands above it.
        words: values to what they are called.
        given: the value that is chosen already.
        hint: a line below the label.
        needed: whether something must be chosen.
    """
    chosen = discord.ui.Select[discord.ui.Modal](
        custom_id=name,
        required=needed,
        min_values=int(needed),
        options=[
            discord.SelectOption(label=_begun(called), value=value, default=value == given)
            for value, called in words.items()
        ],
    )
    return discord.ui.Label(text=label, description=hint, component=chosen)


def _begun(words: str) -> str:
    """Return words with a capital at their beginning, and the capitals that a language has elsewhere."""
    return words[:1].upper() + words[1:]


def company_field(given: str | None) -> Field:
    """Return the box for a company."""
    return box("company", ui.FORM_COMPANY, given, LONGEST_NAME)


def role_field(given: str | None) -> Field:
    """Return the box for a role."""
    return box("role", ui.FORM_ROLE, given, LONGEST_NAME, hint=ui.FORM_OPTIONAL)


def stage_field(given: Stage | None) -> Field:
    """Return the menu of stages."""
    return menu("stage", ui.FORM_STAGE, ui.group("STAGE"), given, hint=ui.FORM_OPTIONAL)


def outcome_field(given: Outcome) -> Field:
    """Return the menu of outcomes."""
    return menu("outcome", ui.FORM_OUTCOME, ui.group("OUTCOME"), given, needed=True)
