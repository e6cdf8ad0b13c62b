"""The objects of Discord's API; what this playground has no use for stands in them at rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground import permissions

if TYPE_CHECKING:
    from playground.events import Json

LOCALE = "en-US"
LOCALES = frozenset(
    [
        "ar",
        "bg",
        "cs",
        "da",
        "de",
        "el",
        "en-GB",
        "en-US",
        "es-419",
        "es-ES",
        "fi",
        "fr",
        "he",
        "hi",
        "hr",
        "hu",
        "id",
        "it",
        "ja",
        "ko",
        "lt",
        "nl",
        "no",
        "pl",
        "pt-BR",
        "ro",
        "ru",
        "sv-SE",
        "th",
        "tr",
        "uk",
        "vi",
        "zh-CN",
        "zh-TW",
    ]
)
"""The languages that Discord's client speaks."""
TEXT, DM, THREAD, FORUM = 0, 1, 11, 15
"""The types of channels that there are here."""
ORDINARY, THREAD_MADE, REPLY, SLASH_ANSWER, STARTER, MENU_ANSWER = 0, 18, 19, 20, 21, 23
"""The types of messages that there are here."""
CROSSED_THREAD, EPHEMERAL, LOADING, SUPPRESSED, COMPONENTS_V2 = 1 << 5, 1 << 6, 1 << 7, 1 << 12, 1 << 15
"""The flags of messages that mean something here: has a thread, private, still thinking, silent, and so on."""


def user(user_id: int, name: str, *, bot: bool = False) -> Json:
    """Return a user.

    Args:
        user_id: their id.
        name: what they are called.
        bot: whether a program speaks for them.
    """
    shown: Json = {
        "id": str(user_id),
        "username": name if bot else name.lower().replace(" ", "_"),
        "global_name": None if bot else name,
        "discriminator": "0001" if bot else "0",
        "avatar": None,
        "avatar_decoration_data": None,
        "banner": None,
        "accent_color": None,
        "collectibles": None,
        "primary_guild": None,
        "public_flags": 0,
        "flags": 0,
    }
    if bot:
        shown["bot"] = True
    return shown


def own_user(user: Json) -> Json:
    """Return a user as they see themselves."""
    return {**user, "mfa_enabled": True, "locale": LOCALE, "verified": True, "email": None}


def application(application_id: int, bot: Json, owner: Json, flags: int) -> Json:
    """Return the bot's application.

    Args:
        application_id: its id.
        bot: its bot user.
        owner: who made it.
        flags: which privileged intents are approved, among others.
    """
    return {
        "id": str(application_id),
        "name": bot["username"],
        "icon": None,
        "description": "",
        "summary": "",
        "type": None,
        "bot": bot,
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": flags,
        "flags_new": str(flags),
        "eligible_oauth2_scopes": ["bot", "applications.commands"],
        "hook": True,
        "is_monetized": False,
        "integration_types_config": {"0": {}, "1": {}},
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "owner": owner,
        "approximate_guild_count": 1,
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "team": None,
    }


def role(role_id: int, name: str, granted: int, *, position: int = 0, bot_id: int | None = None) -> Json:
    """Return a role.

    Args:
        role_id: its id; the guild's own for @everyone.
        name: its name.
        granted: the permission bits that it grants.
        position: its place in the list, lowest first.
        bot_id: the bot that it was made for, if it was.
    """
    shown: Json = {
        "id": str(role_id),
        "name": name,
        "description": None,
        "permissions": str(int(granted)),
        "position": position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": bot_id is not None,
        "mentionable": False,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }
    if bot_id is not None:
        shown["tags"] = {"bot_id": str(bot_id)}
    return shown


def member(user: Json, joined_at: str, roles: list[str]) -> Json:
    """Return a user as a member of the guild."""
    return {
        "user": user,
        "nick": None,
        "avatar": None,
        "banner": None,
        "roles": roles,
        "joined_at": joined_at,
        "premium_since": None,
        "communication_disabled_until": None,
        "pending": False,
        "deaf": False,
        "mute": False,
        "flags": 0,
    }


def guild(guild_id: int, name: str, owner_id: int, roles: list[Json]) -> Json:
    """Return the guild as REST tells it, without channels and members."""
    return {
        "id": str(guild_id),
        "name": name,
        "owner_id": str(owner_id),
        "icon": None,
        "description": None,
        "home_header": None,
        "splash": None,
        "discovery_splash": None,
        "banner": None,
        "features": [],
        "application_id": None,
        "region": "local",
        "afk_channel_id": None,
        "afk_timeout": 300,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "widget_enabled": False,
        "widget_channel_id": None,
        "verification_level": 0,
        "default_message_notifications": 0,
        "mfa_level": 0,
        "explicit_content_filter": 0,
        "max_presences": None,
        "max_members": 500000,
        "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25,
        "vanity_url_code": None,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "preferred_locale": LOCALE,
        "rules_channel_id": None,
        "safety_alerts_channel_id": None,
        "public_updates_channel_id": None,
        "premium_progress_bar_enabled": False,
        "nsfw": False,
        "nsfw_level": 0,
        "emojis": [],
        "stickers": [],
        "incidents_data": None,
        "roles": roles,
    }


def channel(channel_id: int, guild_id: int, name: str, kind: int, position: int) -> Json:
    """Return a channel of the guild: `TEXT` or `FORUM`."""
    shown: Json = {
        "id": str(channel_id),
        "type": kind,
        "guild_id": str(guild_id),
        "name": name,
        "position": position,
        "parent_id": None,
        "topic": None,
        "nsfw": False,
        "rate_limit_per_user": 0,
        "last_message_id": None,
        "permission_overwrites": [],
        "flags": 0,
    }
    if kind == FORUM:
        shown |= {
            "available_tags": [],
            "default_reaction_emoji": None,
            "default_sort_order": None,
            "default_forum_layout": 0,
        }
    return shown


def dm(channel_id: int, recipient: Json) -> Json:
    """Return a direct message channel as the bot sees it: the recipient is the person."""
    return {"id": str(channel_id), "type": DM, "last_message_id": None, "flags": 0, "recipients": [recipient]}


def thread(thread_id: int, parent: Json, name: str, owner_id: int, at: str) -> Json:
    """Return a public thread, or a post of a forum."""
    return {
        "id": str(thread_id),
        "type": THREAD,
        "guild_id": parent["guild_id"],
        "parent_id": parent["id"],
        "name": name,
        "owner_id": str(owner_id),
        "last_message_id": None,
        "rate_limit_per_user": 0,
        "message_count": 0,
        "member_count": 1,
        "total_message_sent": 0,
        "applied_tags": [],
        "flags": 0,
        "thread_metadata": {
            "archived": False,
            "archive_timestamp": at,
            "auto_archive_duration": 4320,
            "locked": False,
            "create_timestamp": at,
        },
    }


def dm_permissions() -> str:
    """Return what a bot may do in a direct message, as an interaction tells it."""
    return str(int(permissions.IN_DMS))
