"""Rate limits as Discord tells them: in headers beside every answer, and with 429 where a bot does not heed them."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass

from playground.errors import ApiError


@dataclass(slots=True)
class _Window:
    ends: float
    used: int = 0


class RateLimits:
    """One window for each method, route and channel (or guild, or interaction).

    Args:
        requests: how many a window holds.
        seconds: how long a window lasts, in real time.
    """

    def __init__(self, requests: int = 50, seconds: float = 1.0) -> None:
        self._requests = requests
        self._seconds = seconds
        self._windows: dict[str, _Window] = {}

    def count(self, route: str, major: str) -> dict[str, str]:
        """Count a request, and return the headers that go with its answer.

        Args:
            route: method and path pattern: `POST /channels/{channel_id}/messages`.
            major: the id that Discord counts apart by.

        Raises:
            ApiError: the window is full (429).
        """
        now = time.monotonic()
        key = f"{route}:{major}"
        window = self._windows.get(key)
        if window is None or window.ends <= now:
            if len(self._windows) > 1000:  # old windows are dropped now and then
                self._windows = {old: kept for old, kept in self._windows.items() if kept.ends > now}
            window = self._windows[key] = _Window(now + self._seconds)
        after = window.ends - now
        headers = {
            "X-RateLimit-Limit": str(self._requests),
            "X-RateLimit-Remaining": str(max(0, self._requests - window.used - 1)),
            "X-RateLimit-Reset": f"{time.time() + after:.3f}",
            "X-RateLimit-Reset-After": f"{after:.3f}",
            "X-RateLimit-Bucket": hashlib.sha256(route.encode()).hexdigest()[:32],
        }
        if window.used >= self._requests:
            raise too_many(after, headers=headers)
        window.used += 1
        return headers


class TooManyError(ApiError):
    """429, with how long to wait."""

    def __init__(self, retry_after: float, *, everywhere: bool, headers: dict[str, str]) -> None:
        super().__init__(429, 0, "You are being rate limited.", headers=headers)
        self.retry_after = retry_after
        self.everywhere = everywhere

    def payload(self) -> dict[str, object]:
        """Return the JSON object that Discord would answer."""
        return {"message": self.message, "retry_after": self.retry_after, "global": self.everywhere}


def too_many(retry_after: float, *, everywhere: bool = False, headers: dict[str, str] | None = None) -> TooManyError:
    """Return the refusal of a request that came too soon.

    Args:
        retry_after: seconds to wait.
        everywhere: whether it is the global limit.
        headers: the headers of the window, where there is one.
    """
    told = {
        **(headers or {}),
        "Retry-After": str(max(1, round(retry_after))),
        "X-RateLimit-Scope": "global" if everywhere else "user",
    }
    if everywhere:
        told["X-RateLimit-Global"] = "true"
    return TooManyError(round(retry_after, 3), everywhere=everywhere, headers=told)
