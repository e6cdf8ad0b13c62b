"""What members do with the bot's commands, buttons, selects and forms."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from playground import components, forms, views
from playground.errors import NotPossibleError
from playground.events import Event, Json
from playground.interactions import ANSWER_WITHIN, Kind
from playground.speaking import Speaking

if TYPE_CHECKING:
    from collections.abc import Sequence


class Using(Speaking):
    """A world in which members use what the bot offers."""

    async def slash(self, user_id: int, channel_id: int, path: str, options: dict[str, Any]) -> int:
        """A member uses a slash command.

        Args:
            user_id: who.
            channel_id: where.
            path: `interview log`, with or without the slash.
            options: name to value.

        Returns:
            the interaction's id.

        Raises:
            NotPossibleError: there is no such command here, or an option is wrong.
        """
        self.require_place(user_id, channel_id)
        data = self.registry.slash(user_id, channel_id, path, options)
        return self.interactions.begin(Kind.COMMAND, user_id, channel_id, data).id

    async def menu(self, user_id: int, message_id: int, command_name: str) -> int:
        """A member uses a command of the message menu; returns the interaction's id.

        Raises:
            NotPossibleError: there is no such command here, or no such message for it.
        """
        message = self.seen(user_id, message_id)
        if message.for_user is not None:
            raise NotPossibleError("private messages have no such menu")
        command = self.registry.menu(user_id, message.channel_id, command_name)
        shown = views.for_bot(self.state, message, may_read=True)
        data: Json = {
            "id": command["id"],
            "name": command["name"],
            "type": command["type"],
            "target_id": str(message.id),
            "resolved": {"messages": {str(message.id): shown}},
        }
        return self.interactions.begin(Kind.COMMAND, user_id, message.channel_id, data).id

    async def click(self, user_id: int, message_id: int, custom_id: str) -> int:
        """A member presses a button; returns the interaction's id.

        Raises:
            NotPossibleError: it is not there, or it is switched off.
        """
        message = self.seen(user_id, message_id)
        button = components.find(message.payload["components"], custom_id)
        if button is None or button["type"] != components.BUTTON:
            raise NotPossibleError("there is no such button")
        if button.get("disabled"):
            raise NotPossibleError("this button is switched off")
        data: Json = {"component_type": components.BUTTON, "custom_id": custom_id, "id": button["id"]}
        return self.interactions.begin(Kind.COMPONENT, user_id, message.channel_id, data, source=message).id

    async def select(self, user_id: int, message_id: int, custom_id: str, values: Sequence[str]) -> int:
        """A member chooses from a select; returns the interaction's id.

        Raises:
            NotPossibleError: it is not there, it is switched off, or the choice is not allowed.
        """
        message = self.seen(user_id, message_id)
        select = components.find(message.payload["components"], custom_id)
        if select is None or select["type"] not in components.SELECTS:
            raise NotPossibleError("there is no such select")
        if select.get("disabled"):
            raise NotPossibleError("this select is switched off")
        chosen = forms.choose(select, list(values))
        of_channels = select["type"] == components.CHANNEL_SELECT
        if of_channels:
            chosen = [one if one.isdecimal() else str(self.channel_id(one)) for one in chosen]
        data: Json = {"component_type": select["type"], "custom_id": custom_id, "id": select["id"], "values": chosen}
        if of_channels:
            data["resolved"] = {"channels": {one: self._resolved(user_id, int(one)) for one in chosen}}
        return self.interactions.begin(Kind.COMPONENT, user_id, message.channel_id, data, source=message).id

    def _resolved(self, user_id: int, channel_id: int) -> Json:
        """Return a channel that a member chose, with what they may do there."""
        channel = self.state.channel(channel_id)
        return {**channel, "permissions": str(self.state.permissions_in(user_id, channel_id))}

    async def submit(self, user_id: int, interaction_id: int, values: dict[str, Any]) -> int:
        """A member sends a form back; what is not given stays as the form showed it.

        Args:
            user_id: who.
            interaction_id: the interaction that was answered by the form.
            values: the inputs' custom ids to texts, or to lists of what was chosen.

        Returns:
            the id of the new interaction.

        Raises:
            NotPossibleError: there is no such form, or a value is not allowed.
        """
        opener = self.interactions.get(interaction_id)
        if opener.form is None or opener.user_id != user_id:
            raise NotPossibleError("this form is not open")
        data = forms.fill(opener.form, values)
        opener.form = None
        closed = {"interaction_id": str(opener.id), "user_id": str(user_id)}
        self.state.events.send(Event("modal_close", closed))
        begun = self.interactions.begin(
            Kind.FORM, user_id, opener.channel_id, data, source=opener.source, opener=opener
        )
        return begun.id

    async def autocomplete(
        self, user_id: int, channel_id: int, path: str, options: dict[str, Any], focused: str
    ) -> list[Json]:
        """Return what the bot offers for an option that is being typed; nothing where it is too slow.

        Args:
            user_id: who types.
            channel_id: where.
            path: the command.
            options: name to value, as far as they are typed.
            focused: the option that is being typed.
        """
        data = self.registry.slash(user_id, channel_id, path, {focused: "", **options}, focused=focused)
        asked = self.interactions.begin(Kind.AUTOCOMPLETE, user_id, channel_id, data)
        await self.settled(asked.id, ANSWER_WITHIN + 1)
        return asked.choices

    async def settled(self, interaction_id: int, timeout: float = 5.0) -> str:  # noqa: ASYNC109 # the contract's word
        """Wait until nothing more is owed to a member, and return how it stands: done, failed, deferred, pending.

        Args:
            interaction_id: what they did.
            timeout: seconds of real time to wait at most.
        """
        interaction = self.interactions.get(interaction_id)
        try:
            async with asyncio.timeout(timeout):
                await interaction.settled.wait()
        except TimeoutError:
            pass
        return interaction.progress
