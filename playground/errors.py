"""What the playground refuses: to the bot in Discord's own shape, to a member in a plain sentence."""

from __future__ import annotations

from typing import Any


class PlaygroundError(Exception):
    """The root of everything that the playground raises."""


class NotPossibleError(PlaygroundError):
    """A member asked for what Discord's own client would not let them do; the words say why."""


class ApiError(PlaygroundError):
    """A request that Discord would refuse.

    Args:
        status: the HTTP status.
        code: Discord's own number for it.
        message: Discord's own words for it.
        errors: the fields of a form that are wrong, nested as Discord nests them.
        headers: headers to send beside it.
    """

    def __init__(
        self, status: int, code: int, message: str, errors: Any = None, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.code = code
        self.message = message
        self.errors = errors
        self.headers = headers or {}

    def payload(self) -> dict[str, Any]:
        """Return the JSON object that Discord would answer."""
        body: dict[str, Any] = {"message": self.message, "code": self.code}
        if self.errors:
            body["errors"] = self.errors
        return body


def unauthorized() -> ApiError:
    """No token, or a wrong one."""
    return ApiError(401, 0, "401: Unauthorized")


def not_found() -> ApiError:
    """A path that is not there."""
    return ApiError(404, 0, "404: Not Found")


def unknown(what: str) -> ApiError:
    """An id that names nothing.

    Args:
        what: one of `UNKNOWN`.
    """
    return ApiError(404, UNKNOWN[what], f"Unknown {what}")


UNKNOWN = {
    "Application": 10002,
    "Channel": 10003,
    "Guild": 10004,
    "Member": 10007,
    "Message": 10008,
    "User": 10013,
    "Emoji": 10014,
    "Webhook": 10015,
    "interaction": 10062,
    "application command": 10063,
}


def missing_access() -> ApiError:
    """A channel that the bot cannot see."""
    return ApiError(403, 50001, "Missing Access")


def missing_permissions() -> ApiError:
    """A channel in which the bot may not do that."""
    return ApiError(403, 50013, "Missing Permissions")


def closed_dms() -> ApiError:
    """A person who takes no direct messages."""
    return ApiError(403, 50007, "Cannot send messages to this user")


def not_the_author() -> ApiError:
    """Somebody else's message."""
    return ApiError(403, 50005, "Cannot edit a message authored by another user")


def empty_message() -> ApiError:
    """A message of nothing."""
    return ApiError(400, 50006, "Cannot send an empty message")


def invalid_token() -> ApiError:
    """A token of an interaction that is over or never was."""
    return ApiError(401, 50027, "Invalid Webhook Token")


def already_acknowledged() -> ApiError:
    """A second first answer to an interaction."""
    return ApiError(400, 40060, "Interaction has already been acknowledged.")


def not_json() -> ApiError:
    """A body that is no JSON object."""
    return ApiError(400, 50109, "The request body contains invalid JSON.")


def form_error(path: str, code: str, message: str) -> ApiError:
    """One field of a form that is wrong.

    Args:
        path: where, with dots: `embeds.0.title`.
        code: Discord's name for what is wrong, `BASE_TYPE_MAX_LENGTH`.
        message: Discord's words for it.
    """
    errors: dict[str, Any] = {"_errors": [{"code": code, "message": message}]}
    for part in reversed(path.split(".")):
        errors = {part: errors}
    return ApiError(400, 50035, "Invalid Form Body", errors)
