"""The bot's answers to interactions: the first one, `@original`, and everything said after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playground import components, drafts, payloads, views
from playground.errors import form_error, not_the_author, unknown
from playground.events import Event, Json, inner, listed
from playground.interactions import Interaction, Interactions, Kind

if TYPE_CHECKING:
    from playground.messages import Messages
    from playground.state import Message, State

MESSAGE, DEFER, DEFER_UPDATE, UPDATE, CHOICES, FORM = 4, 5, 6, 7, 8, 9
_ALLOWED: dict[Kind, tuple[int, ...]] = {
    Kind.COMMAND: (MESSAGE, DEFER, FORM),
    Kind.COMPONENT: (MESSAGE, DEFER, DEFER_UPDATE, UPDATE, FORM),
    Kind.AUTOCOMPLETE: (CHOICES,),
    Kind.FORM: (MESSAGE, DEFER, DEFER_UPDATE, UPDATE),
}


class Answers:
    """Writes the bot's answers.

    Args:
        state: the playground.
        messages: where messages are written.
        interactions: what is answered.
    """

    def __init__(self, state: State, messages: Messages, interactions: Interactions) -> None:
        self._state = state
        self._messages = messages
        self._interactions = interactions

    def first(self, interaction_id: int, token: str, body: Json, uploads: dict[int, bytes]) -> Json:
        """Take the first answer, and return what Discord says back to it.

        Args:
            interaction_id: what is answered.
            token: the token of the interaction.
            body: `type` and `data`.
            uploads: files, by number.

        Raises:
            ApiError: it is too late, it is the second, or it is not a fitting answer.
        """
        interaction = self._interactions.to_answer(interaction_id, token)
        kind, data = body.get("type"), inner(body, "data")
        allowed = _ALLOWED[interaction.kind]
        if kind not in allowed or (kind in (DEFER_UPDATE, UPDATE) and interaction.source is None):
            raise form_error("type", "BASE_TYPE_CHOICES", f"Value must be one of {allowed}.")
        told: Json = {"id": str(interaction.id), "type": int(interaction.kind)}
        if kind == CHOICES:
            self._offer(interaction, data)
        elif kind == FORM:
            self._show_form(interaction, data)
        elif kind == DEFER_UPDATE:
            interaction.original = interaction.source
            self._interactions.acknowledge(interaction, "done")
        else:
            message = self._say(interaction, kind, data, uploads)
            told["response_message_id"] = str(message.id)
            told["response_message_loading"] = kind == DEFER
            told["response_message_ephemeral"] = message.for_user is not None
            if kind != DEFER:
                return {"interaction": told, "resource": {"type": kind, "message": self.shown(message)}}
        return {"interaction": told}

    def _say(self, interaction: Interaction, kind: int, data: Json, uploads: dict[int, bytes]) -> Message:
        if kind == UPDATE:
            message = interaction.original = interaction.source
            assert message is not None  # noqa: S101 # `first` has seen to it
            changes = drafts.read_changes(data, message.payload)
            self._messages.change(message, changes, uploads=drafts.named(data, uploads))
            self._interactions.acknowledge(interaction, "done")
            return message
        interaction.private = bool((data.get("flags") or 0) & payloads.EPHEMERAL)
        if kind == MESSAGE:
            message = self._write(interaction, data, uploads)
        else:
            loading = payloads.LOADING | (payloads.EPHEMERAL if interaction.private else 0)
            message = self._write(interaction, {"content": "…"}, {}, flags=loading, content="")
        interaction.original = message
        self._interactions.acknowledge(interaction, "done" if kind == MESSAGE else "deferred")
        return message

    def _write(self, interaction: Interaction, body: Json, uploads: dict[int, bytes], **more: Any) -> Message:
        """Write a message that names the interaction it answers."""
        flags: int = more.get("flags", body.get("flags") or 0)
        extra: Json = {
            "webhook_id": self._state.application["id"],
            "application_id": self._state.application["id"],
            "interaction_metadata": self._interactions.metadata(interaction),
        }
        if interaction.kind is Kind.COMMAND and interaction.original is None:
            extra["interaction"] = {
                "id": str(interaction.id),
                "type": int(interaction.kind),
                "name": _full_name(interaction.data),
                "user": self._state.users[interaction.user_id],
            }
        fields: dict[str, Any] = {
            "kind": self._type_of(interaction),
            "extra": extra,
            "for_user": interaction.user_id if flags & payloads.EPHEMERAL else None,
            "reference": self._answered(interaction),
            **more,
        }
        return self._messages.write(self._state.my_id, interaction.channel_id, drafts.read(body, uploads, **fields))

    def _type_of(self, interaction: Interaction) -> int:
        if interaction.kind is Kind.COMMAND and interaction.original is None:
            return payloads.MENU_ANSWER if "target_id" in interaction.data else payloads.SLASH_ANSWER
        return payloads.ORDINARY

    def _answered(self, interaction: Interaction) -> int | None:
        """Return the id of the message that an answer refers to: the first answer, for everything after it."""
        if interaction.original is not None:
            kept = self._state.messages[interaction.channel_id]
            return interaction.original.id if interaction.original.id in kept else None
        if interaction.kind is Kind.COMMAND and "target_id" in interaction.data:
            return int(interaction.data["target_id"])
        return None if interaction.source is None else interaction.source.id

    def _show_form(self, interaction: Interaction, data: Json) -> None:
        components.check_form(data)
        interaction.form = data
        self._interactions.acknowledge(interaction, "done")
        told: Json = {"interaction_id": str(interaction.id), "user_id": str(interaction.user_id), "modal": data}
        self._state.events.send(Event("modal", told))

    def _offer(self, interaction: Interaction, data: Json) -> None:
        choices = listed(data, "choices")
        if len(choices) > 25:  # Discord's limit
            raise form_error("data.choices", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
        for number, choice in enumerate(choices):
            if not 1 <= len(str(choice.get("name") or "")) <= 100:  # Discord's limit
                where = f"data.choices.{number}.name"
                raise form_error(where, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.")
        interaction.choices = choices
        self._interactions.acknowledge(interaction, "done")

    def shown(self, message: Message) -> Json:
        """Return a message as the bot sees it."""
        return views.for_bot(self._state, message)

    def follow(self, token: str, body: Json, uploads: dict[int, bytes]) -> Message:
        """Say something more; the first thing after a deferral takes the place of the thinking.

        Raises:
            ApiError: the token is over, or the message is not allowed.
        """
        interaction = self._interactions.to_follow(token)
        if interaction.progress == "deferred" and interaction.original is not None:
            return self._finish(interaction, body, uploads)
        return self._write(interaction, body, uploads)

    def _finish(self, interaction: Interaction, body: Json, uploads: dict[int, bytes]) -> Message:
        message = interaction.original
        assert message is not None  # noqa: S101 # a deferral made it
        changes = drafts.read_changes(body, message.payload)
        flags: int = changes.get("flags", message.payload["flags"])
        changes["flags"] = flags & ~payloads.LOADING
        self._messages.change(message, changes, uploads=drafts.named(body, uploads), edit=False)
        self._interactions.move(interaction, "done")
        return message

    def find(self, token: str, which: str) -> Message:
        """Return a message of an interaction's answer.

        Args:
            token: the interaction's.
            which: an id, or `@original`.

        Raises:
            ApiError: the token is over, or there is no such message.
        """
        interaction = self._interactions.to_follow(token)
        if which == "@original":
            message = interaction.original
            if message is None or message.id not in self._state.messages[message.channel_id]:
                raise unknown("Message")
            return message
        message = self._state.find_message(int(which)) if which.isdecimal() else None
        if message is None or message.author_id != self._state.my_id:
            raise unknown("Message")
        return message

    def edit(self, token: str, which: str, body: Json, uploads: dict[int, bytes]) -> Message:
        """Change a message of an interaction's answer; a thinking one becomes the answer.

        Raises:
            ApiError: the token is over, there is no such message, or the change is not allowed.
        """
        message = self.find(token, which)
        interaction = self._interactions.to_follow(token)
        if message is interaction.original and interaction.progress == "deferred":
            return self._finish(interaction, body, uploads)
        if message.author_id != self._state.my_id:
            raise not_the_author()
        self._messages.change(message, drafts.read_changes(body, message.payload), uploads=drafts.named(body, uploads))
        return message

    def delete(self, token: str, which: str) -> None:
        """Delete a message of an interaction's answer.

        Raises:
            ApiError: the token is over, or there is no such message.
        """
        message = self.find(token, which)
        interaction = self._interactions.to_follow(token)
        self._messages.delete(message)
        if message is interaction.original and interaction.progress == "deferred":
            self._interactions.move(interaction, "done")


def _full_name(data: Json) -> str:
    """Return a command's whole name: `interview log`."""
    names, options = [data["name"]], listed(data, "options")
    while options and options[0]["type"] in (1, 2):
        names.append(options[0]["name"])
        options = listed(options[0], "options")
    return " ".join(names)
