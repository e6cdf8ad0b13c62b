"""What the messages about a person's log have in common: the thing they are about, its names, and how they end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.app import answer
from bot.errors import UserFacingError
from bot.journey import A_MONTH
from bot.model import Outcome
from bot.speak import mark
from bot.words import ui
from cogs.ui.buttons import PersistentButton
from cogs.ui.log_words import MOST_SHOWN, day_words, short
from cogs.ui.own import own_application

if TYPE_CHECKING:
    from typing import Self

    import discord

    from bot.app import Interaction, Onward
    from bot.model import Application, Delivery, Fact, Interview

QUOTED = 300
"""Characters of a person's own words that are given back in a message of ours."""


class AboutLog(PersistentButton):
    """A button of a message that the clock said about an application or a round.

    Its `extra` is the occurrence and our id of the thing, so that the press needs nothing but the log.
    """

    name = "about_log"  # of no button that is shown: each kind has its own

    @classmethod
    def on(cls, delivery: Delivery) -> Self:
        """Return the button for a message that is due."""
        about, owner, occurrence = map(int, mark(delivery).split(":"))
        return cls(about, owner, f"{occurrence},{delivery.about_id or 0}")

    @property
    def thing(self) -> int:
        """Our id of the application or round."""
        return int(self.extra.rpartition(",")[2] or 0)


async def round_of(bot: Onward, delivery: Delivery) -> tuple[Interview, Application] | None:
    """Return the round that a delivery is about, and its application; None where they are gone."""
    interview = await bot.store.interviews.get(delivery.user_id, delivery.about_id or 0)
    if interview is None:
        return None
    application = await bot.store.applications.get(delivery.user_id, interview.application_id)
    return None if application is None else (interview, application)


async def own_open(interaction: Interaction, application_id: int) -> Application:
    """Return the presser's own application, if it is still open.

    Raises:
        UserFacingError: it is no longer in their log, or has ended.
    """
    found = await own_application(interaction, application_id)
    if found.outcome is not Outcome.OPEN:
        raise UserFacingError(ui.FOLLOW_ENDED.format(company=company_of(found)))
    return found


async def facts_for(bot: Onward, delivery: Delivery) -> list[Fact]:
    """Return a person's facts that may come back: the one that an earlier try of this message chose, else all."""
    facts = await bot.store.facts.list(delivery.user_id)
    since = delivery.claimed_at
    chosen = [one for one in facts if one.shown_at and since and one.shown_at >= since]
    return [replace(one, shown_at=None) for one in chosen] or facts


async def brought_back(bot: Onward, fact: Fact) -> str:
    """Return a fact as it comes back, with its day, and let it rest from now on."""
    await bot.store.facts.mark_shown(fact.user_id, fact.id, rest=A_MONTH)
    return ui.FOLLOW_FACT.format(day=day_words(fact.happened_on), words=short(fact.words, QUOTED))


def company_of(application: Application) -> str:
    """Return what a company is called in a sentence."""
    return short(application.company, QUOTED) if application.company else ui.FOLLOW_UNNAMED


def in_code(text: str) -> str:
    """Return a text as Discord lets it be copied."""
    return f"```text\n{text}\n```"


async def close(interaction: Interaction, line: str, *, view: discord.ui.View | None = None) -> None:
    """Put a line under the words, in place of the small print, and take the buttons away or put others there."""
    message = interaction.message
    if message is None:
        await answer(interaction, line)
        return
    rows = message.content.splitlines()
    while rows and rows[-1].startswith("-# "):
        rows.pop()
    words = "\n".join([*rows, f"-# {line}"])
    await interaction.response.edit_message(content=words if len(words) <= MOST_SHOWN else line, view=view)
