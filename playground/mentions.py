"""Whom a message mentions: what its words say, as far as its author allowed it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playground.events import Json
    from playground.state import State

_USER = re.compile(r"<@!?(\d{15,20})>")
_ROLE = re.compile(r"<@&(\d{15,20})>")
_EVERYONE = re.compile(r"@(?:everyone|here)\b")


@dataclass(frozen=True, slots=True)
class Mentions:
    """Whom a message mentions.

    Args:
        users: as Discord shows them.
        roles: their ids.
        everyone: whether it calls the whole channel.
    """

    users: list[Json]
    roles: list[str]
    everyone: bool


def find(state: State, author_id: int, content: str, allowed: Json | None, answered: Json | None) -> Mentions:
    """Return whom a message mentions.

    Args:
        state: the playground.
        author_id: who wrote it; an answer to oneself calls nobody.
        content: the words.
        allowed: the author's `allowed_mentions`; None allows all.
        answered: the message that this one replies to, if it does.
    """
    parse: list[str] = ["users", "roles", "everyone"] if allowed is None else allowed.get("parse", [])
    named = _USER.findall(content)
    ids = [user_id for user_id in dict.fromkeys(named) if _allows(allowed, parse, "users", user_id)]
    if answered is not None and (allowed is None or allowed.get("replied_user", False)):
        ids = list(dict.fromkeys([*ids, *({answered["author"]["id"]} - {str(author_id)})]))
    known = [state.users[int(user_id)] for user_id in ids if int(user_id) in state.users]
    roles = [role for role in dict.fromkeys(_ROLE.findall(content)) if _allows(allowed, parse, "roles", role)]
    return Mentions(known, roles, "everyone" in parse and _EVERYONE.search(content) is not None)


def _allows(allowed: Json | None, parse: list[str], kind: str, wanted: str) -> bool:
    if kind in parse:
        return True
    listed: list[Any] = (allowed or {}).get(kind) or []
    return wanted in [str(one) for one in listed]
