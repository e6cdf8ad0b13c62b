"""REST for answers to interactions: the first one, `@original`, and what is said after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.errors import unknown

if TYPE_CHECKING:
    from playground.calls import Call, Handler
    from playground.events import Json
    from playground.world import World


class AnswerRoutes:
    """The routes that an interaction's token opens.

    Args:
        world: the playground.
    """

    def __init__(self, world: World) -> None:
        self._answers = world.answers
        self._application_id = world.state.my_id

    def routes(self) -> list[tuple[str, Handler]]:
        """Return the routes and what answers them."""
        followups = "/webhooks/{application_id}/{token}"
        one = followups + "/messages/{which}"
        return [
            ("POST /interactions/{interaction_id}/{token}/callback", self.first),
            (f"POST {followups}", self.follow),
            (f"GET {one}", self.read),
            (f"PATCH {one}", self.edit),
            (f"DELETE {one}", self.delete),
        ]

    async def first(self, call: Call) -> Json | None:
        """POST the first answer."""
        interaction_id, token = call.ids["interaction_id"], call.words["token"]
        told = self._answers.first(interaction_id, token, call.body, call.uploads)
        return told if call.query.get("with_response", "false").lower() in ("true", "1") else None

    def _token(self, call: Call) -> str:
        if call.ids["application_id"] != self._application_id:
            raise unknown("Webhook")
        return call.words["token"]

    async def follow(self, call: Call) -> Json:
        """POST something more."""
        return self._answers.shown(self._answers.follow(self._token(call), call.body, call.uploads))

    async def read(self, call: Call) -> Json:
        """GET what was said."""
        return self._answers.shown(self._answers.find(self._token(call), call.words["which"]))

    async def edit(self, call: Call) -> Json:
        """PATCH what was said."""
        token, which = self._token(call), call.words["which"]
        return self._answers.shown(self._answers.edit(token, which, call.body, call.uploads))

    async def delete(self, call: Call) -> None:
        """DELETE what was said."""
        self._answers.delete(self._token(call), call.words["which"])
