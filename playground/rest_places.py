"""REST for who and where: the bot itself, its application and commands, users, the guild, its channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground import commands, payloads
from playground.errors import ApiError, missing_access, unknown
from playground.permissions import Permission

if TYPE_CHECKING:
    from playground.calls import Call, Handler
    from playground.events import Json
    from playground.gateway import Gateway
    from playground.world import World


class PlaceRoutes:
    """The routes that are not about messages.

    Args:
        world: the playground.
        gateway: whose address is told.
        shards: how many shards are recommended.
    """

    def __init__(self, world: World, gateway: Gateway, shards: int) -> None:
        self._world = world
        self._state = world.state
        self._gateway = gateway
        self._shards = shards

    def routes(self) -> list[tuple[str, Handler]]:
        """Return the routes and what answers them."""
        everywhere = "/applications/{application_id}/commands"
        in_guild = "/applications/{application_id}/guilds/{guild_id}/commands"
        return [
            ("GET /gateway", self.gateway),
            ("GET /gateway/bot", self.gateway_for_bots),
            ("GET /applications/@me", self.application),
            ("GET /oauth2/applications/@me", self.application),
            (f"GET {everywhere}", self.commands),
            (f"PUT {everywhere}", self.overwrite_commands),
            (f"GET {in_guild}", self.commands),
            (f"PUT {in_guild}", self.overwrite_commands),
            ("GET /users/@me", self.me),
            ("GET /users/@me/guilds", self.my_guilds),
            ("POST /users/@me/channels", self.open_dm),
            ("GET /users/{user_id}", self.user),
            ("GET /guilds/{guild_id}", self.guild),
            ("GET /guilds/{guild_id}/channels", self.channels),
            ("GET /guilds/{guild_id}/roles", self.roles),
            ("GET /guilds/{guild_id}/members/{user_id}", self.member),
            ("GET /guilds/{guild_id}/threads/active", self.active_threads),
            ("GET /channels/{channel_id}", self.channel),
            ("GET /channels/{channel_id}/threads/archived/public", self.archived_threads),
        ]

    async def gateway(self, _: Call) -> Json:
        """GET the gateway's address."""
        return {"url": self._gateway.url}

    async def gateway_for_bots(self, _: Call) -> Json:
        """GET the gateway's address, and how many shards to start how fast."""
        limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 16}
        return {"url": self._gateway.url, "shards": self._shards, "session_start_limit": limit}

    async def application(self, _: Call) -> Json:
        """GET the bot's application."""
        return self._state.application

    def _require_own(self, call: Call) -> int | None:
        if str(call.ids["application_id"]) != self._state.application["id"]:
            raise ApiError(403, 20012, "You are not authorized to perform this action on this application")
        guild_id = call.ids.get("guild_id")
        if guild_id not in (None, self._state.guild_id):
            raise missing_access()
        return guild_id

    async def commands(self, call: Call) -> list[Json]:
        """GET the registered commands."""
        guild_id = self._require_own(call)
        full = call.query.get("with_localizations", "false").lower() in ("true", "1")
        return [
            commands.shown_to_bot(command, with_localizations=full) for command in self._world.registry.all(guild_id)
        ]

    async def overwrite_commands(self, call: Call) -> list[Json]:
        """PUT all commands at once."""
        return self._world.registry.overwrite(call.items, self._require_own(call))

    async def me(self, _: Call) -> Json:
        """GET the bot user."""
        return payloads.own_user(self._state.me)

    async def my_guilds(self, _: Call) -> list[Json]:
        """GET the guilds that the bot is in."""
        guild, me = self._state.guild, self._state.members[self._state.my_id]
        role = next(role for role in guild["roles"] if role["id"] in me["roles"])
        fields = ("id", "name", "icon", "banner", "features")
        return [{**{key: guild[key] for key in fields}, "owner": False, "permissions": role["permissions"]}]

    async def open_dm(self, call: Call) -> Json:
        """POST a direct message channel; the same one where there is one."""
        recipient = str(call.body.get("recipient_id") or "")
        if not recipient.isdecimal() or int(recipient) not in self._state.users or recipient == self._state.me["id"]:
            raise ApiError(400, 50033, "Invalid Recipient(s)")
        return self._state.channels[await self._world.open_dm(int(recipient))]

    async def user(self, call: Call) -> Json:
        """GET a user."""
        return self._state.user(call.ids["user_id"])

    def _require_guild(self, call: Call) -> None:
        if call.ids["guild_id"] != self._state.guild_id:
            raise unknown("Guild")

    async def guild(self, call: Call) -> Json:
        """GET the guild."""
        self._require_guild(call)
        if call.query.get("with_counts", "false").lower() not in ("true", "1"):
            return self._state.guild
        counts = {"approximate_member_count": len(self._state.members), "approximate_presence_count": 1}
        return {**self._state.guild, **counts}

    async def channels(self, call: Call) -> list[Json]:
        """GET the guild's channels, without threads."""
        self._require_guild(call)
        kinds = (payloads.TEXT, payloads.FORUM)
        return [channel for channel in self._state.channels.values() if channel["type"] in kinds]

    async def roles(self, call: Call) -> list[Json]:
        """GET the guild's roles."""
        self._require_guild(call)
        return self._state.guild["roles"]

    async def member(self, call: Call) -> Json:
        """GET a member."""
        self._require_guild(call)
        self._state.user(call.ids["user_id"])
        try:
            return self._state.members[call.ids["user_id"]]
        except KeyError:
            raise unknown("Member") from None

    async def active_threads(self, call: Call) -> Json:
        """GET the guild's threads."""
        self._require_guild(call)
        found = [channel for channel in self._state.channels.values() if channel["type"] == payloads.THREAD]
        return {"threads": found, "members": [], "has_more": False}

    async def channel(self, call: Call) -> Json:
        """GET a channel."""
        channel = self._state.channel(call.ids["channel_id"])
        granted = self._state.permissions_in(self._state.my_id, call.ids["channel_id"])
        if not granted & Permission.VIEW_CHANNEL:
            raise missing_access()
        return channel

    async def archived_threads(self, call: Call) -> Json:
        """GET a channel's archived threads; here, none ever is."""
        self._state.channel(call.ids["channel_id"])
        return {"threads": [], "members": [], "has_more": False}
