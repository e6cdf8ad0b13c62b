"""What a script sees of the world: the messages that there are, what changed since last it looked, and open forms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from playground import components
from playground.errors import NotPossibleError
from playground.events import Json, inner, listed
from playground.transcript import LOADING, label_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from playground.events import Event
    from playground.transcript import Line, Transcript
    from playground.world import World

GIST = 40
"""How many characters of a message name it."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something to be printed.

    Args:
        place: the channel's id; None where it belongs to none.
        draw: how it is drawn.
    """

    place: str | None
    draw: Callable[[Transcript], Sequence[Line]]


class Stage:
    """Listens to a world.

    Args:
        world: the world.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._messages: dict[str, Json] = {}
        self._printed: dict[str, Json] = {}
        self._touched: dict[str, None] = {}
        self._other: list[Change] = []
        self._forms: dict[str, tuple[int, Json]] = {}
        for messages in world.snapshot()["messages"].values():
            self._messages |= {message["id"]: message for message in messages}
        self._printed |= self._messages
        self._unsubscribe = world.subscribe(self._hear)

    def close(self) -> None:
        """Stop listening."""
        self._unsubscribe()

    def _hear(self, event: Event) -> None:
        data = event.data
        match event.name:
            case "message":
                self._messages[data["message"]["id"]] = data["message"]
                self._touched[data["message"]["id"]] = None
            case "delete":
                self._gone(data["id"])
            case "modal":
                form, user_id = data["modal"], data["user_id"]
                self._forms[user_id] = (int(data["interaction_id"]), form)
                self._other.append(Change(None, lambda transcript: transcript.form(form, user_id)))
            case "modal_close":
                self._forms.pop(data["user_id"], None)
            case _:
                pass

    def _gone(self, message_id: str) -> None:
        message = self._messages.pop(message_id, None)
        self._touched.pop(message_id, None)
        if message is None or self._printed.pop(message_id, None) is None:
            return
        author_id, gist = message["author"]["id"], _gist(message)
        self._other.append(Change(message["channel_id"], lambda transcript: transcript.gone(author_id, gist)))

    def take_changes(self) -> Iterator[Change]:
        """Return what changed since the last call: each message once, as it is now."""
        touched, self._touched = self._touched, {}
        other, self._other = self._other, []
        for message_id in touched:
            message = self._messages[message_id]
            before = self._printed.get(message_id)
            self._printed[message_id] = message
            yield from _compare(before, message)
        yield from other

    def name_of(self, user_id: str) -> str:
        """Return what a user is called."""
        user = self._world.users.get(int(user_id))
        return "somebody" if user is None else user.get("global_name") or user["username"]

    def channel_name(self, channel_id: str) -> str:
        """Return a channel's name, with its hash."""
        channel = self._world.channels.get(int(channel_id))
        return f"#{channel['name']}" if channel and channel.get("name") else "#unknown"

    def heading(self, channel_id: str) -> str:
        """Return what stands above what happens in a channel."""
        channel = self._world.channels[int(channel_id)]
        recipients = listed(channel, "recipients")
        if recipients:
            return f"Direct messages: {self.name_of(recipients[0]['id'])} and {self.name_of(self._world.me['id'])}"
        return self.channel_name(channel_id)

    def first_channel(self) -> int:
        """Return the channel in which a script begins."""
        return next(iter(self._world.channels))

    def find(self, user_id: int, channel_id: int, which: str, *, own: bool = False) -> int:
        """Return the id of the newest message that fits.

        Args:
            user_id: who looks; they see only what is theirs to see.
            channel_id: where.
            which: `last`, or a part of its words.
            own: whether it is one of theirs.

        Raises:
            NotPossibleError: there is none.
        """
        for message in self._newest_first(user_id):
            if message["channel_id"] != str(channel_id) or (own and message["author"]["id"] != str(user_id)):
                continue
            if which == "last" or which.casefold() in message["content"].casefold():
                return int(message["id"])
        whose = "own " if own else ""
        what = "message" if which == "last" else f"message with {which!r} in it"
        raise NotPossibleError(f"{self.name_of(str(user_id))} sees no {whose}{what} in {self.heading(str(channel_id))}")

    def find_button(self, user_id: int, name: str) -> tuple[int, Json]:
        """Return the newest button of this label or custom id that somebody can see, and its message's id.

        Raises:
            NotPossibleError: there is none.
        """
        return self._find_component(user_id, name, (components.BUTTON,), "button")

    def find_select(self, user_id: int, name: str) -> tuple[int, Json]:
        """Return the newest select of this placeholder or custom id, and its message's id.

        Raises:
            NotPossibleError: there is none.
        """
        return self._find_component(user_id, name, components.SELECTS, "select")

    def _find_component(self, user_id: int, name: str, kinds: Sequence[int], what: str) -> tuple[int, Json]:
        seen: list[str] = []
        for message in self._newest_first(user_id):
            for _, component in components.walk(listed(message, "components")):
                if component["type"] not in kinds or "custom_id" not in component:
                    continue
                label = self.label(component)
                shown = (label, component.get("label") or "", component["custom_id"])
                if name.casefold() in [one.casefold() for one in shown]:
                    return int(message["id"]), component
                seen.append(label)
        there = f"; there are: {', '.join(dict.fromkeys(seen))}" if seen else ""
        raise NotPossibleError(f"{self.name_of(str(user_id))} sees no {what} {name!r}{there}")

    @staticmethod
    def label(component: Json) -> str:
        """Return what a button or a select shows."""
        return label_of(component) or component.get("placeholder") or component["custom_id"]

    def _newest_first(self, user_id: int) -> Iterator[Json]:
        for message in sorted(self._messages.values(), key=lambda one: int(one["id"]), reverse=True):
            people = [user["id"] for user in listed(self._world.channels[int(message["channel_id"])], "recipients")]
            if message.get("for") in (None, str(user_id)) and (not people or str(user_id) in people):
                yield message

    def form_of(self, user_id: int) -> tuple[int, Json]:
        """Return the form that is open for somebody, with the interaction that opened it.

        Raises:
            NotPossibleError: there is none.
        """
        found = self._forms.get(str(user_id))
        if found is None:
            raise NotPossibleError(f"no form is open for {self.name_of(str(user_id))}")
        return found

    @staticmethod
    def form_values(form: Json, given: dict[str, Any]) -> dict[str, Any]:
        """Return what was put into a form under its inputs' custom ids.

        Args:
            form: as the bot showed it.
            given: labels or custom ids to values.

        Raises:
            NotPossibleError: it has no such input.
        """
        names: dict[str, str] = {}
        for _, component in components.walk(form["components"]):
            field = inner(component, "component") or component
            if "custom_id" in field:
                label: str = component.get("label") or field["custom_id"]
                names.setdefault(label.casefold(), field["custom_id"])
        known = {*names.values()}
        for name in given:
            if name not in known and name.casefold() not in names:
                raise NotPossibleError(f"the form has no {name!r}; it has: {', '.join(names)}")
        return {name if name in known else names[name.casefold()]: value for name, value in given.items()}

    def gist(self, message_id: int) -> str:
        """Return the first words of a message."""
        return _gist(self._messages[str(message_id)])


def _gist(message: Json) -> str:
    words = " ".join(message["content"].split())
    return words if len(words) <= GIST else f"{words[: GIST - 1].rstrip()}…"


def _compare(before: Json | None, after: Json) -> Iterator[Change]:
    """Return what is to be printed of a message: all of it, or only who reacted."""
    place = after["channel_id"]
    if before is None or (before.get("flags") or 0) & LOADING:
        yield Change(place, lambda transcript: transcript.message(after))
        return
    parts = ("content", "embeds", "components", "attachments", "flags")
    if any(before.get(part) != after.get(part) for part in parts):
        yield Change(place, lambda transcript: transcript.message(after, changed=True))
        return
    whose = after["author"]["id"]
    known = {(one["emoji"], user_id) for one in listed(before, "reactions") for user_id in one["users"]}
    for reaction in listed(after, "reactions"):
        for user_id in reaction["users"]:
            if (reaction["emoji"], user_id) not in known:
                yield Change(place, _reacted(user_id, reaction["emoji"], whose, _gist(after)))


def _reacted(user_id: str, emoji: str, whose: str, gist: str) -> Callable[[Transcript], Sequence[Line]]:
    return lambda transcript: transcript.reaction(user_id, emoji, whose, gist)
