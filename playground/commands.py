"""The commands that the bot registered, and what a member's use of one becomes on the wire."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from playground import payloads
from playground.errors import ApiError, NotPossibleError, form_error
from playground.events import Event, Json, inner, listed
from playground.options import read_options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playground.attachments import Attachments
    from playground.state import State

CHAT_INPUT, USER_MENU, MESSAGE_MENU = 1, 2, 3
_GROUPS = (1, 2)
_SLASH_NAME = re.compile(r"^[-_'\w]{1,32}$")
_LIMITS = {CHAT_INPUT: 100, USER_MENU: 15, MESSAGE_MENU: 15}
_LONGEST = 8000


class Commands:
    """The commands of one bot, everywhere and in its guild.

    Args:
        state: for ids, the bot and who may do what.
        attachments: where the files are kept that members give to commands.
    """

    def __init__(self, state: State, attachments: Attachments) -> None:
        self._state = state
        self._attachments = attachments
        self._kept: dict[int | None, list[Json]] = {None: []}

    def all(self, guild_id: int | None = None) -> list[Json]:
        """Return the commands of one scope: everywhere (None), or one guild."""
        return self._kept.get(guild_id, [])

    def everywhere(self) -> list[Json]:
        """Return the commands that people see, of both scopes; the guild's own come first."""
        return [*self.all(self._state.guild_id), *self.all(None)]

    def overwrite(self, wanted: list[Json], guild_id: int | None = None) -> list[Json]:
        """Make these the commands of one scope, and return them as Discord would.

        Args:
            wanted: as Discord takes them.
            guild_id: the guild, or None for everywhere.

        Raises:
            ApiError: one of them is not allowed.
        """
        for number, command in enumerate(wanted):
            _check(command, str(number))
        _check_all(wanted)
        ids = {(known["type"], known["name"]): known["id"] for known in self.all(guild_id)}
        self._kept[guild_id] = [self._registered(command, ids, guild_id) for command in wanted]
        self._state.events.send(Event("commands", {"commands": self.everywhere()}))
        return self._kept[guild_id]

    def _registered(self, command: Json, ids: dict[tuple[int, str], str], guild_id: int | None) -> Json:
        kind: int = command.get("type") or CHAT_INPUT
        shown: Json = {
            "id": ids.get((kind, command["name"])) or str(self._state.new_id()),
            "application_id": self._state.application["id"],
            "version": str(self._state.new_id()),
            "type": kind,
            "name": command["name"],
            "name_localizations": command.get("name_localizations"),
            "description": command.get("description", ""),
            "description_localizations": command.get("description_localizations"),
            "default_member_permissions": command.get("default_member_permissions"),
            "nsfw": bool(command.get("nsfw", False)),
            "integration_types": command.get("integration_types") or [0],
            "contexts": command.get("contexts"),
            "dm_permission": command.get("dm_permission", True) is not False,
        }
        if shown["default_member_permissions"] is not None:
            shown["default_member_permissions"] = str(shown["default_member_permissions"])
        if command.get("options"):
            shown["options"] = command["options"]
        if guild_id is not None:
            shown["guild_id"] = str(guild_id)
        return shown

    def usable(self, user_id: int, channel_id: int) -> list[Json]:
        """Return the commands that a member is offered in a channel."""
        return [command for command in self.everywhere() if self._offers(command, user_id, channel_id)]

    def _offers(self, command: Json, user_id: int, channel_id: int) -> bool:
        in_dm = self._state.is_dm(channel_id)
        if in_dm and (command.get("guild_id") or not command["dm_permission"]):
            return False
        if command["contexts"] is not None and (1 if in_dm else 0) not in command["contexts"]:
            return False
        needed = int(command["default_member_permissions"] or 0)
        if in_dm or not needed:
            return True
        return self._state.permissions_in(user_id, channel_id) & needed == needed

    def slash(
        self, user_id: int, channel_id: int, path: str, options: dict[str, Any], *, focused: str | None = None
    ) -> Json:
        """Return the data of an interaction by which a member uses a slash command.

        Args:
            user_id: the member.
            channel_id: where they are.
            path: the command's name and, where it has them, group and subcommand: `interview log`.
            options: name to value; a text is read as the option's type wants it.
            focused: the option that is being typed (autocomplete), which may be half a value yet.

        Raises:
            NotPossibleError: there is no such command here, or an option is wrong.
        """
        names = path.strip().removeprefix("/").split()
        if not names:
            raise NotPossibleError("a slash command needs a name")
        command = self._pick(names[0], CHAT_INPUT, user_id, channel_id)
        level, wrappers = command, list[Json]()
        for name in names[1:]:
            inner = next((o for o in level.get("options", []) if o["type"] in _GROUPS and o["name"] == name), None)
            if inner is None:
                raise NotPossibleError(f"/{command['name']} has no {name!r}")
            wrappers.append({"name": name, "type": inner["type"]})
            level = inner
        if any(option["type"] in _GROUPS for option in level.get("options", [])):
            known = ", ".join(option["name"] for option in level["options"])
            raise NotPossibleError(f"/{' '.join(names)} is not whole; it goes on with one of: {known}")
        keep = partial(self._attachments.keep, channel_id)
        read, resolved = read_options(self._state, level.get("options", []), options, focused, keep)
        for wrapper in reversed(wrappers):
            read = [{**wrapper, "options": read}]
        data: Json = {"id": command["id"], "name": command["name"], "type": CHAT_INPUT, "options": read}
        if resolved:
            data["resolved"] = resolved
        if command.get("guild_id"):
            data["guild_id"] = command["guild_id"]
        return data

    def menu(self, user_id: int, channel_id: int, name: str) -> Json:
        """Return a command of the message menu.

        Raises:
            NotPossibleError: there is none of this name here.
        """
        return self._pick(name, MESSAGE_MENU, user_id, channel_id)

    def _pick(self, name: str, kind: int, user_id: int, channel_id: int) -> Json:
        shown = f"/{name}" if kind == CHAT_INPUT else f"{name!r} in the message menu"
        known = [command for command in self.everywhere() if command["name"] == name and command["type"] == kind]
        if not known:
            raise NotPossibleError(f"the bot has no {shown}")
        for command in known:
            if self._offers(command, user_id, channel_id):
                return command
        raise NotPossibleError(f"{shown} is not offered to this member here")


def shown_to_bot(command: Json, *, with_localizations: bool) -> Json:
    """Return a registered command as REST tells it."""
    if with_localizations:
        return command
    return {key: value for key, value in command.items() if not key.endswith("_localizations")}


def _check(command: Json, path: str) -> None:
    kind: int = command.get("type") or CHAT_INPUT
    name = str(command.get("name", ""))
    if kind == CHAT_INPUT:
        _check_slash(command, path)
    elif not 1 <= len(name) <= 32:  # Discord's limit
        raise form_error(f"{path}.name", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 32 in length.")
    elif command.get("description"):
        raise form_error(
            f"{path}.description",
            "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_BE_SET",
            "Context menu commands cannot have description",
        )
    for locale, text in inner(command, "name_localizations").items():
        if locale not in payloads.LOCALES:
            raise form_error(
                f"{path}.name_localizations", "ENUM_TYPE_COERCE", f'Value "{locale}" is not a valid enum value.'
            )
        if kind == CHAT_INPUT and (not _SLASH_NAME.match(text) or text != text.lower()):
            raise form_error(f"{path}.name_localizations.{locale}", *_BAD_NAME)


_BAD_NAME = ("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")


def _check_slash(command: Json, path: str) -> None:
    name = str(command.get("name", ""))
    if not _SLASH_NAME.match(name) or name != name.lower():
        raise form_error(f"{path}.name", *_BAD_NAME)
    if not 1 <= len(str(command.get("description", ""))) <= 100:  # Discord's limit
        raise form_error(f"{path}.description", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.")
    options = listed(command, "options")
    if len(options) > 25:  # Discord's limit
        raise form_error(f"{path}.options", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    if len(listed(command, "choices")) > 25:  # Discord's limit
        raise form_error(f"{path}.choices", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        raise form_error(
            f"{path}.options",
            "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
            "Required options must be placed before non-required options",
        )
    for number, option in enumerate(options):
        _check_slash(option, f"{path}.options.{number}")


def _check_all(wanted: list[Json]) -> None:
    kinds = [(command.get("type") or CHAT_INPUT, command["name"]) for command in wanted]
    if len(set(kinds)) < len(kinds):
        raise form_error("0", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")
    for kind, limit in _LIMITS.items():
        if sum(1 for other, _ in kinds if other == kind) > limit:
            raise ApiError(400, 30032, f"Maximum number of application commands reached ({limit}).")
    for number, command in enumerate(wanted):
        if sum(len(text) for text in _texts(command)) > _LONGEST:
            raise form_error(str(number), "APPLICATION_COMMAND_TOO_LARGE", f"Command exceeds maximum size ({_LONGEST})")


def _texts(command: Json) -> Iterator[str]:
    yield str(command.get("name", ""))
    yield str(command.get("description") or "")
    for choice in listed(command, "choices"):
        yield str(choice["name"])
        yield str(choice["value"])
    for option in listed(command, "options"):
        yield from _texts(option)
