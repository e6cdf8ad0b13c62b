"""What a bot sends to write or change a message: checked as Discord checks it, and read."""

from __future__ import annotations

from typing import Any

from playground import components, payloads
from playground.attachments import Upload
from playground.errors import empty_message, form_error
from playground.events import Json, inner, listed
from playground.messages import Draft

CONTENT, NONCE, EMBEDS, EMBED_TOTAL, FILES = 2000, 25, 10, 6000, 10
_EMBED_TEXTS = {"title": 256, "description": 4096}
_SETTABLE = payloads.EPHEMERAL | payloads.SUPPRESSED | payloads.COMPONENTS_V2 | 1 << 2
_EDITABLE = ("content", "embeds", "components", "flags", "allowed_mentions")


def read(body: Json, uploads: dict[int, bytes], **more: Any) -> Draft:
    """Return the message that a bot wants to write.

    Args:
        body: Discord's message object.
        uploads: the files beside it, by the number that `attachments` gives them.
        more: further fields of the draft.

    Raises:
        ApiError: it is empty, or a field is wrong.
    """
    check(body)
    files = named(body, uploads)
    if not (body.get("content") or body.get("embeds") or body.get("components") or files):
        raise empty_message()
    nonce = body.get("nonce")
    if nonce is not None and len(str(nonce)) > NONCE:
        raise form_error("nonce", "BASE_TYPE_MAX_LENGTH", f"Must be {NONCE} or fewer in length.")
    fields: dict[str, Any] = {
        "content": (body.get("content") or "").strip(),
        "embeds": body.get("embeds") or [],
        "components": body.get("components") or [],
        "flags": (body.get("flags") or 0) & _SETTABLE,
        "allowed_mentions": body.get("allowed_mentions"),
        "nonce": nonce,
        "once": bool(body.get("enforce_nonce")),
        "uploads": files,
    }
    return Draft(**{**fields, **more})


def read_changes(body: Json, current: Json) -> Json:
    """Return what a bot wants to change in a message, as `Messages.change` takes it.

    Args:
        body: Discord's message object with the fields that change; null empties a field.
        current: the message as it is.

    Raises:
        ApiError: it would be empty, or a field is wrong.
    """
    check(body)
    changes: Json = {key: body[key] for key in _EDITABLE if key in body}
    for key in ("content", "embeds", "components"):
        if key in changes and changes[key] is None:
            changes[key] = "" if key == "content" else []
    if "flags" in changes:
        kept: int = current["flags"] & ~(payloads.SUPPRESSED | payloads.COMPONENTS_V2)
        changes["flags"] = kept | ((changes["flags"] or 0) & (payloads.SUPPRESSED | payloads.COMPONENTS_V2))
    if body.get("attachments") is not None:
        kept_ids = {str(one.get("id")) for one in body["attachments"]}
        changes["attachments"] = [one for one in current["attachments"] if one["id"] in kept_ids]
    after = {**current, **changes}
    if not (
        after["content"] or after["embeds"] or after["components"] or after["attachments"] or body.get("attachments")
    ):
        raise empty_message()
    return changes


def named(body: Json, uploads: dict[int, bytes]) -> list[Upload]:
    """Return the files that were sent beside a body, with the names that it gives them."""
    about: Json = {str(one["id"]): one for one in listed(body, "attachments")}
    files: list[Upload] = []
    for number, data in sorted(uploads.items()):
        told = inner(about, str(number))
        files.append(Upload(told.get("filename") or f"file{number}", data, told.get("description")))
    return files


def check(body: Json) -> None:
    """Check what Discord checks in a message.

    Raises:
        ApiError: a field is wrong.
    """
    content = body.get("content")
    if content is not None and not isinstance(content, str):
        raise form_error("content", "STRING_TYPE_CONVERT", "Could not interpret value as string.")
    if content and len(content) > CONTENT:
        raise form_error("content", "BASE_TYPE_MAX_LENGTH", f"Must be {CONTENT} or fewer in length.")
    if len(listed(body, "attachments")) > FILES:
        raise form_error("attachments", "BASE_TYPE_MAX_LENGTH", f"Must be {FILES} or fewer in length.")
    _check_embeds(listed(body, "embeds"))
    tree = listed(body, "components")
    v2 = bool((body.get("flags") or 0) & payloads.COMPONENTS_V2)
    if v2 and (content or body.get("embeds")):
        raise form_error(
            "content" if content else "embeds",
            "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
            "The 'content' and 'embeds' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2",
        )
    components.check(tree, v2=v2)


def _check_embeds(embeds: list[Json]) -> None:
    if len(embeds) > EMBEDS:
        raise form_error("embeds", "BASE_TYPE_MAX_LENGTH", f"Must be {EMBEDS} or fewer in length.")
    total = 0
    for number, embed in enumerate(embeds):
        for key, longest in _EMBED_TEXTS.items():
            text = str(embed.get(key) or "")
            total += len(text)
            if len(text) > longest:
                where = f"embeds.{number}.{key}"
                raise form_error(where, "BASE_TYPE_MAX_LENGTH", f"Must be {longest} or fewer in length.")
        fields = listed(embed, "fields")
        if len(fields) > 25:  # Discord's limit
            raise form_error(f"embeds.{number}.fields", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
        for place, one in enumerate(fields):
            total += len(str(one["name"])) + len(str(one["value"]))
            for key, longest in (("name", 256), ("value", 1024)):
                if not 1 <= len(str(one[key])) <= longest:
                    where = f"embeds.{number}.fields.{place}.{key}"
                    raise form_error(where, "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {longest} in length.")
        total += len(str(inner(embed, "footer").get("text") or ""))
        total += len(str(inner(embed, "author").get("name") or ""))
    if total > EMBED_TOTAL:
        raise form_error("embeds", "MAX_EMBED_SIZE_EXCEEDED", f"Embed size exceeds maximum size of {EMBED_TOTAL}")
