"""What a member does with the bot's commands, buttons and forms, from the press to the last word of the answer.

Discord's rules: the first answer within three seconds of real time, one first answer only, fifteen minutes for what
follows, and private messages (`EPHEMERAL`) that only the member sees.
"""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass, field
from datetime import timedelta
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Literal

from playground import payloads, views
from playground.errors import already_acknowledged, invalid_token, unknown
from playground.events import Dispatch, Event, Json

if TYPE_CHECKING:
    from datetime import datetime

    from playground.state import Message, State

ANSWER_WITHIN = 3.0
"""Seconds of real time to the first answer."""
TOKEN_LASTS = timedelta(minutes=15)

Progress = Literal["pending", "deferred", "done", "failed"]


class Kind(IntEnum):
    """Discord's types of interactions."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    FORM = 5


@dataclass(slots=True, eq=False)
class Interaction:
    """One thing that a member did.

    Args:
        id: its id.
        kind: what they did.
        user_id: who.
        channel_id: where.
        data: Discord's `data`.
        born: when, on the playground's clock.
        source: the message that the pressed component stands in.
        opener: the interaction whose answer was the form that this one submits.
        token: what the bot answers with.
        progress: how far the answer is; `deferred` means that the member sees the bot think.
        acknowledged: whether the first answer came.
        original: the message that `@original` means.
        private: whether the first answer is for the member alone.
        form: the form that was the answer.
        choices: what autocompletion offers.
        settled: set when nothing more is owed to the member.
        timer: ends it where the bot is late.
    """

    id: int
    kind: Kind
    user_id: int
    channel_id: int
    data: Json
    born: datetime
    source: Message | None = None
    opener: Interaction | None = None
    token: str = field(default_factory=lambda: secrets.token_urlsafe(48))
    progress: Progress = "pending"
    acknowledged: bool = False
    original: Message | None = None
    private: bool = False
    form: Json | None = None
    choices: list[Json] = field(default_factory=list[Json])
    settled: asyncio.Event = field(default_factory=asyncio.Event)
    timer: asyncio.TimerHandle | None = None


class Interactions:
    """The interactions of one playground.

    Args:
        state: the playground.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._kept: dict[int, Interaction] = {}
        self._by_token: dict[str, Interaction] = {}
        state.clock.on_advance(self._end_the_old)

    def begin(
        self,
        kind: Kind,
        user_id: int,
        channel_id: int,
        data: Json,
        *,
        source: Message | None = None,
        opener: Interaction | None = None,
    ) -> Interaction:
        """Tell the bot what a member did, and start the three seconds."""
        state = self._state
        made = Interaction(
            state.new_id(), kind, user_id, channel_id, data, state.clock.now(), source=source, opener=opener
        )
        self._kept[made.id] = self._by_token[made.token] = made
        made.timer = asyncio.get_running_loop().call_later(ANSWER_WITHIN, self._too_late, made)
        self._tell(made)
        state.dispatches.send(Dispatch("INTERACTION_CREATE", self.payload(made), 0, state.place(channel_id)))
        return made

    def payload(self, interaction: Interaction) -> Json:
        """Return an interaction as the gateway tells it."""
        state, channel_id, user_id = self._state, interaction.channel_id, interaction.user_id
        in_guild = not state.is_dm(channel_id)
        told: Json = {
            "id": str(interaction.id),
            "application_id": state.application["id"],
            "type": int(interaction.kind),
            "token": interaction.token,
            "version": 1,
            "data": interaction.data,
            "channel_id": str(channel_id),
            "channel": {**state.channels[channel_id], "permissions": str(state.permissions_in(user_id, channel_id))},
            "locale": state.locales.get(user_id, payloads.LOCALE),
            "app_permissions": str(state.permissions_in(state.my_id, channel_id)),
            "entitlements": [],
            "authorizing_integration_owners": self._owners(channel_id),
            "context": 0 if in_guild else 1,
            "attachment_size_limit": 10 * 1024 * 1024,
        }
        if in_guild:
            told["guild_id"] = str(state.guild_id)
            told["guild"] = {"id": str(state.guild_id), "locale": payloads.LOCALE, "features": []}
            told["guild_locale"] = payloads.LOCALE
            told["member"] = {
                **state.members[user_id],
                "permissions": str(state.permissions_in(user_id, channel_id)),
            }
        else:
            told["user"] = state.users[user_id]
        if interaction.source is not None:
            told["message"] = views.for_bot(state, interaction.source)
        return told

    def metadata(self, interaction: Interaction) -> Json:
        """Return what a message says of the interaction that it answers."""
        told: Json = {
            "id": str(interaction.id),
            "type": int(interaction.kind),
            "user": self._state.users[interaction.user_id],
            "authorizing_integration_owners": self._owners(interaction.channel_id),
        }
        if interaction.kind is Kind.COMPONENT and interaction.source is not None:
            told["interacted_message_id"] = str(interaction.source.id)
        if interaction.kind is Kind.COMMAND and "target_id" in interaction.data:
            told["target_message_id"] = interaction.data["target_id"]
        if interaction.kind is Kind.FORM and interaction.opener is not None:
            told["triggering_interaction_metadata"] = self.metadata(interaction.opener)
        return told

    def _owners(self, channel_id: int) -> dict[str, str]:
        place = self._state.place(channel_id)
        return {"0": "0" if place is None else str(place)}

    def get(self, interaction_id: int) -> Interaction:
        """Return an interaction.

        Raises:
            ApiError: there is none of this id.
        """
        try:
            return self._kept[interaction_id]
        except KeyError:
            raise unknown("interaction") from None

    def to_answer(self, interaction_id: int, token: str) -> Interaction:
        """Return an interaction that the bot answers for the first time.

        Raises:
            ApiError: it never was, it is too late, or it was answered.
        """
        found = self._kept.get(interaction_id)
        if found is None or not secrets.compare_digest(found.token, token) or found.progress == "failed":
            raise unknown("interaction")
        if found.acknowledged:
            raise already_acknowledged()
        return found

    def to_follow(self, token: str) -> Interaction:
        """Return an answered interaction that the bot has more to say to.

        Raises:
            ApiError: the token is unknown or over, or nothing was answered yet.
        """
        found = self._by_token.get(token)
        if found is None or self._state.clock.now() - found.born >= TOKEN_LASTS:
            raise invalid_token()
        if not found.acknowledged:
            raise unknown("Webhook")
        return found

    def acknowledge(self, interaction: Interaction, progress: Progress) -> None:
        """The first answer came.

        Args:
            interaction: which.
            progress: `deferred` where more is owed, else `done`.
        """
        interaction.acknowledged = True
        if interaction.timer is not None:
            interaction.timer.cancel()
        self.move(interaction, progress)

    def move(self, interaction: Interaction, progress: Progress) -> None:
        """Say how far the answer is, and tell the pages."""
        interaction.progress = progress
        if progress in ("done", "failed"):
            interaction.settled.set()
        self._tell(interaction)

    def pending(self) -> bool:
        """Whether a member waits for an answer."""
        return any(not kept.settled.is_set() for kept in self._kept.values())

    def expire(self) -> None:
        """End every token now, as if fifteen minutes had passed."""
        for kept in self._kept.values():
            kept.born -= TOKEN_LASTS
        self._end_the_old()

    def close(self) -> None:
        """Let no timer outlive the playground."""
        for kept in self._kept.values():
            if kept.timer is not None:
                kept.timer.cancel()

    def _too_late(self, interaction: Interaction) -> None:
        if not interaction.acknowledged:
            self.move(interaction, "failed")

    def _end_the_old(self) -> None:
        now = self._state.clock.now()
        for kept in self._kept.values():
            if kept.progress == "deferred" and now - kept.born >= TOKEN_LASTS:
                self.move(kept, "failed")

    def _tell(self, interaction: Interaction) -> None:
        if interaction.kind is Kind.AUTOCOMPLETE:
            return
        told: dict[str, Any] = {
            "id": str(interaction.id),
            "user_id": str(interaction.user_id),
            "channel_id": str(interaction.channel_id),
            "state": interaction.progress,
            "ephemeral": interaction.private,
        }
        self._state.events.send(Event("interaction", told))
