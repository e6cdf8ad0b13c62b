"""Trouble on purpose: what Discord and the network do to a bot now and then, asked for by a test."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from playground.gateway import Gateway, Op

if TYPE_CHECKING:
    from playground.world import World


@dataclass(slots=True)
class Fault:
    """What happens to the next matching requests.

    Args:
        pattern: searched for in `METHOD /path`, the path without `/api/v10`.
        times: how many requests it still happens to.
        kind: `status` answers with an error, `limit` with 429, and nothing is done; `drop` does what was asked and
            breaks the connection before the answer; `slow` does it and answers late.
        status: the status of `status`.
        seconds: `limit`'s retry_after, or how long `slow` waits.
        everywhere: whether `limit` is Discord's global one.
    """

    pattern: re.Pattern[str]
    times: int
    kind: Literal["status", "limit", "drop", "slow"]
    status: int = 500
    seconds: float = 0.0
    everywhere: bool = False


class Faults:
    """Makes trouble in one playground.

    Args:
        world: whose members and tokens are touched.
        gateway: whose connections are touched.
    """

    def __init__(self, world: World, gateway: Gateway) -> None:
        self._world = world
        self._gateway = gateway
        self._coming: list[Fault] = []

    def cut(self) -> int:
        """Cut the gateway's connections without a goodbye; return how many there were."""
        return self._gateway.cut()

    def ask_to_reconnect(self) -> None:
        """Tell every connection to come again and resume (op 7)."""
        self._gateway.send_all(Op.RECONNECT, None)

    def invalidate(self, *, resumable: bool) -> None:
        """Tell every connection that its session is invalid (op 9).

        Args:
            resumable: whether it may resume; otherwise it has to identify anew.
        """
        if not resumable:
            for session in self._gateway.sessions.connected():
                self._gateway.sessions.forget(session)
        self._gateway.send_all(Op.INVALID_SESSION, resumable)

    def limit(self, pattern: str, *, retry_after: float, times: int = 1, everywhere: bool = False) -> None:
        """Answer the next matching requests with 429.

        Args:
            pattern: a regular expression, searched for in `POST /channels/1/messages`.
            retry_after: seconds that the bot is told to wait.
            times: how many requests.
            everywhere: whether it is the global limit.
        """
        self._add(pattern, Fault(re.compile(pattern), times, "limit", 429, retry_after, everywhere))

    def fail(self, pattern: str, *, status: int = 500, times: int = 1) -> None:
        """Answer the next matching requests with an error of Discord's servers, doing nothing.

        Args:
            pattern: a regular expression, searched for in `POST /channels/1/messages`.
            status: 500, 502, 503 and the like.
            times: how many requests.
        """
        self._add(pattern, Fault(re.compile(pattern), times, "status", status))

    def drop(self, pattern: str, *, times: int = 1) -> None:
        """Do what the next matching requests ask, then break the connection before the answer.

        Args:
            pattern: a regular expression, searched for in `POST /channels/1/messages`.
            times: how many requests.
        """
        self._add(pattern, Fault(re.compile(pattern), times, "drop"))

    def slow(self, pattern: str, *, seconds: float, times: int = 1) -> None:
        """Do what the next matching requests ask, and answer late.

        Args:
            pattern: a regular expression, searched for in `POST /channels/1/messages`.
            seconds: how late, in real time.
            times: how many requests.
        """
        self._add(pattern, Fault(re.compile(pattern), times, "slow", seconds=seconds))

    def _add(self, pattern: str, fault: Fault) -> None:
        if not pattern or fault.times < 1:
            raise ValueError("a fault needs a pattern and at least one request")
        self._coming.append(fault)

    def clear(self) -> None:
        """Take back all trouble that has not happened yet."""
        self._coming.clear()

    def next_for(self, request: str) -> Fault | None:
        """Return what happens to a request, and count it.

        Args:
            request: `METHOD /path`.
        """
        for fault in self._coming:
            if fault.pattern.search(request):
                fault.times -= 1
                if not fault.times:
                    self._coming.remove(fault)
                return fault
        return None

    def change_token(self, token: str) -> None:
        """Make another token the right one, from now on; open connections stay."""
        self._gateway.token = token

    def expire_interactions(self) -> None:
        """End the token of every interaction so far, as after fifteen minutes."""
        self._world.interactions.expire()

    def close_dms(self, user_id: int, *, closed: bool = True) -> None:
        """Let a member take no direct messages from the bot, or take them again."""
        self._world.close_dms(user_id, closed)
