"""What members write: messages, replies, files, threads, edits, reactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground import payloads, threads, views
from playground.attachments import Upload
from playground.drafts import CONTENT
from playground.errors import NotPossibleError
from playground.events import Event, Json
from playground.ground import Ground
from playground.messages import Draft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playground.state import Message


class Speaking(Ground):
    """A world in which members write."""

    async def open_dm(self, user_id: int) -> int:
        """Return the id of a member's direct message channel with the bot, made where there is none."""
        known = self.state.dm_of(user_id)
        if known is not None:
            return known
        channel = payloads.dm(self.state.new_id(), self.state.user(user_id))
        self.state.put_channel(channel)
        self.state.events.send(Event("channel", {"channel": views.channel_for_page(channel)}))
        return int(channel["id"])

    async def post(
        self,
        user_id: int,
        channel_id: int,
        content: str,
        *,
        reply_to: int | None = None,
        files: Sequence[Upload] = (),
    ) -> Json:
        """A member posts; words over 2000 characters become a file, as Discord's client does it.

        Args:
            user_id: who.
            channel_id: where.
            content: what.
            reply_to: the id of the message that it answers, in the same channel.
            files: what is posted beside the words.

        Returns:
            the message, as a page draws it.

        Raises:
            NotPossibleError: there is nothing to post, or no such message to answer.
        """
        uploads = list(files)
        if len(content) > CONTENT:
            uploads.insert(0, Upload("message.txt", content.encode()))
            content = ""
        if not content.strip() and not uploads:
            raise NotPossibleError("there is nothing to post")
        self.require_place(user_id, channel_id)
        if reply_to is not None and reply_to not in self.state.messages[channel_id]:
            raise NotPossibleError("the message to answer is gone")
        draft = Draft(content=content.strip(), reference=reply_to, uploads=uploads)
        return views.for_page(self.state, self.messages.write(user_id, channel_id, draft))

    def require_place(self, user_id: int, channel_id: int) -> None:
        """Let a member go on if they can write in a channel.

        Raises:
            NotPossibleError: there is none, it is a forum, or it is somebody else's direct message.
        """
        if channel_id not in self.channels:
            raise NotPossibleError("there is no such channel")
        channel = self.channels[channel_id]
        if channel["type"] == payloads.FORUM:
            raise NotPossibleError("in a forum, people make posts; they do not write into it")
        if channel["type"] == payloads.DM and channel["recipients"][0]["id"] != str(user_id):
            raise NotPossibleError("this is somebody else's direct message")

    async def start_thread(
        self, user_id: int, channel_id: int, name: str, *, content: str | None = None, about: int | None = None
    ) -> int:
        """A member makes a thread, or a post in a forum, and writes the first message into it.

        Args:
            user_id: who.
            channel_id: the text channel or forum.
            name: its name, or the post's title.
            content: the first message; a forum's post needs one.
            about: the id of the message that the thread hangs on.

        Returns:
            the thread's id.

        Raises:
            NotPossibleError: there are no threads in that place, or a forum's post has no words.
        """
        in_forum = self.state.channel(channel_id)["type"] == payloads.FORUM
        if in_forum and not (content or "").strip():
            raise NotPossibleError("a post in a forum needs words")
        message = None if about is None else self.state.message(channel_id, about)
        thread = threads.start(self.state, self.messages, user_id, channel_id, name, about=message)
        thread_id = int(thread["id"])
        if content:
            extra: Json = {"id": thread_id} if in_forum else {}
            self.messages.write(user_id, thread_id, Draft(content=content.strip(), extra=extra))
        return thread_id

    async def edit(self, user_id: int, message_id: int, content: str) -> None:
        """A member changes the words of their own message.

        Raises:
            NotPossibleError: it is not theirs.
        """
        message = self._own(user_id, message_id)
        if not content.strip() and not message.payload["attachments"]:
            raise NotPossibleError("a message without words is deleted, not edited")
        self.messages.change(message, {"content": content.strip()[:CONTENT]})

    async def delete(self, user_id: int, message_id: int) -> None:
        """A member deletes their own message, or dismisses one that only they see.

        Raises:
            NotPossibleError: it is neither.
        """
        message = self.state.find_message(message_id)
        self.messages.delete(message if message.for_user == user_id else self._own(user_id, message_id))

    def _own(self, user_id: int, message_id: int) -> Message:
        message = self.state.find_message(message_id)
        if message.author_id != user_id:
            raise NotPossibleError("this is somebody else's message")
        return message

    async def react(self, user_id: int, message_id: int, emoji: str) -> None:
        """A member reacts to a message."""
        self.messages.react(user_id, self.seen(user_id, message_id), emoji)

    async def unreact(self, user_id: int, message_id: int, emoji: str) -> None:
        """A member takes a reaction back."""
        self.messages.unreact(user_id, self.seen(user_id, message_id), emoji)

    def seen(self, user_id: int, message_id: int) -> Message:
        """Return a message that a member sees.

        Raises:
            ApiError: there is none of this id.
            NotPossibleError: only somebody else sees it.
        """
        message = self.state.find_message(message_id)
        if message.for_user not in (None, user_id):
            raise NotPossibleError("only somebody else sees this message")
        return message
