"""From a message to what is said about it: claim it, read it, answer once, remember what the buttons need."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from time import perf_counter
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.brakes import LATE, Pace, leaves_it_to_people, pace
from bot.errors import StoreError
from bot.model import CrisisTier, Kind, Place, PostState, Respond
from bot.reading.known_names import MOST_KNOWN
from bot.words import compose, ui
from cogs import alerting
from cogs.crisis import GRAVE, PATIENCE, at_once, keep_quiet, point, stand_by
from cogs.listening import Heard, expects_a_no, heard, is_told_to_stop, place, rests_in, words_of
from cogs.ui.checkin_buttons import looks_in_from
from cogs.ui.letters import after_a_no
from cogs.ui.reply_buttons import LOOKING_IN, take_down, under

if TYPE_CHECKING:
    from bot.app import Onward
    from bot.model import Post, Reading, Reply
    from cogs.crisis import Stood

log = logging.getLogger(__name__)

HEART = "❤️"
HEARTS = frozenset({"❤", "🤍"})  # what a post may have got, told without the sign for "in colour"
LEASE = timedelta(seconds=60)  # a claim older than this belongs to a process that died
SHORT_ANSWER = 25  # words; a longer answer to our question gets a line that leads to private
MOST_CHARACTERS = 2000
LOOK_AHEAD = 30  # messages after a late post in which somebody may have answered it
DELETIONS_KEPT = 500  # a post may be deleted while we still fetch the file in it
STOOD_BY_KEPT = 500


class Answering:
    """Hears messages and answers each at most once.

    Args:
        bot: with its store and library.
    """

    def __init__(self, bot: Onward) -> None:
        self.bot = bot
        self.missed: dict[int, int] = {}  # message -> channel, where the store was away; see `cogs.catch_up`
        self.missed_deletions: set[int] = set()
        self._deleted: deque[int] = deque(maxlen=DELETIONS_KEPT)
        self._stood_by: deque[int] = deque(maxlen=STOOD_BY_KEPT)  # answered on the crisis path, store or no store
        self.unnoted: list[tuple[discord.Message, Stood]] = []  # what it could not be told yet

    async def hear(self, message: discord.Message) -> None:
        """Read a message and say what it deserves, if anything. Whatever fails is logged by id and tried again."""
        why = heard(self.bot, message)
        if why is None:
            return
        with self.bot.answering():
            try:
                if not await self._hear(message, why):
                    self.bot.meters.decided(PostState.SILENT)
            except StoreError as away:
                self.missed[message.id] = message.channel.id
                log.warning("message %s waits for the store (%s)", message.id, type(away).__name__)
            except discord.HTTPException as failed:
                log.warning("message %s: Discord answered %s, code %s", message.id, failed.status, failed.code)
            except (aiohttp.ClientError, OSError) as unreachable:
                log.warning("message %s: Discord was out of reach (%s)", message.id, type(unreachable).__name__)

    async def _hear(self, message: discord.Message, why: Heard) -> bool:
        """Read a message and take it where it deserves something; False where it is left alone untaken."""
        text = await words_of(self.bot, message)
        reading = self._read(message, text)
        ui.speak(reading.language)
        asked = why in (Heard.MENTION, Heard.DIRECT)
        if reading.respond is Respond.CRISIS:
            if asked or reading.crisis is CrisisTier.EXPLICIT or await self._wants_help(message.author.id):
                await self._stand_by(message, reading)
            return True
        trouble = self.bot.library.signposts.at(text)
        if why is Heard.CHANNEL:
            if self._rests(message):
                return False
            where = place(self.bot, message.channel)
            if where is not Place.POSTS or self._is_tried_out(message):
                trouble = None  # elsewhere it is a mark at most
            if where is Place.AROUND and not reading.own_rejection:
                return False
            if reading.respond is Respond.SILENT and trouble is None:
                return False
        if not asked and not (await self.bot.store.people.get(message.author.id)).replies:
            return False
        if await self._claim(message):
            if trouble is not None:
                await point(message, trouble)
                if reading.own_rejection:  # whoever tells of such trouble is owed words, not a mark
                    reading = replace(reading, respond=Respond.REPLY)
            await self._say(message, await self._with_log(message, text, reading), why)
        return True

    def _read(self, message: discord.Message, text: str) -> Reading:
        begun = perf_counter()
        reading = self.bot.library.reader.read(text, expected=expects_a_no(self.bot, message))
        self.bot.meters.read(perf_counter() - begun)
        return reading

    async def _with_log(self, message: discord.Message, text: str, reading: Reading) -> Reading:
        """Read a post that gets words once more, with the companies that its author has logged."""
        if reading.respond is not Respond.REPLY:
            return reading
        log = await self.bot.store.applications.list(message.author.id, limit=MOST_KNOWN)
        known = tuple(dict.fromkeys(one.company for one in log if one.company))
        if not known:
            return reading
        again = self.bot.library.reader.read(text, known, expected=expects_a_no(self.bot, message))
        if again.kind is reading.kind or (again.own_rejection and reading.own_rejection):
            return replace(again, respond=reading.respond)  # whether we speak was decided without the log
        return reading

    async def _wants_help(self, user_id: int) -> bool:
        """Return False only where we know that the person does not want to be answered."""
        try:
            return (await at_once(self.bot.store.people.get(user_id))).replies
        except (StoreError, TimeoutError):
            return True

    async def _claim(self, message: discord.Message) -> bool:
        """Take the message for this process; False where it has been taken before, or is deleted already."""
        if message.id in self._deleted:
            return False
        guild_id = message.guild.id if message.guild else None
        return await self.bot.store.posts.claim(message.id, message.channel.id, guild_id, message.author.id)

    async def _stand_by(self, message: discord.Message, reading: Reading) -> None:
        """Answer on the crisis path, with or without a store: nobody waits for it longer than a moment."""
        if message.id in self._stood_by:
            return
        claiming = asyncio.create_task(self._claim(message), name="claim")
        await asyncio.wait({claiming}, timeout=PATIENCE)
        if claiming.done() and claiming.exception() is None and not claiming.result():
            return
        self._stood_by.append(message.id)
        stood = await stand_by(self.bot, message, reading)
        try:
            claimed = await claiming
        except StoreError:
            claimed = False
        if stood.again:  # a claim stays open, and is taken up again with the others that nobody answered
            self._stood_by.remove(message.id)
            if not claimed:
                self.missed[message.id] = message.channel.id
            return
        await self._note_that_we_stood_by(message, reading, stood, claimed=claimed)

    async def _note_that_we_stood_by(
        self, message: discord.Message, reading: Reading, stood: Stood, *, claimed: bool
    ) -> None:
        """Write down that a message was answered on the crisis path, now or once the store is there again."""
        if reading.crisis in GRAVE:
            await keep_quiet(self.bot, message.author.id)
        try:
            if claimed or await self._claim(message):
                await self._settle(message, PostState.SPOKEN_TO, reply_id=stood.line)
        except StoreError as away:
            self.unnoted.append((message, stood))
            log.warning("message %s is answered, and waits for the store (%s)", message.id, type(away).__name__)
        if reading.crisis in GRAVE:
            await alerting.tell(self.bot, message)

    async def note_the_rest(self) -> None:
        """Write down what the store could not be told about the crisis path."""
        for user_id in list(self.bot.owed_quiet):
            await keep_quiet(self.bot, user_id)
        for unnoted in list(self.unnoted):
            message, stood = unnoted
            await self._claim(message)
            await self._settle(message, PostState.SPOKEN_TO, reply_id=stood.line)
            self.unnoted.remove(unnoted)

    async def finish(self, message: discord.Message) -> None:
        """Answer a message whose claim we have taken over from a process that died."""
        why = heard(self.bot, message)
        if why is None:
            await self.bot.store.posts.settle(message.id, PostState.SILENT)
            return
        text = await words_of(self.bot, message)
        reading = self._read(message, text)
        ui.speak(reading.language)
        if reading.respond is Respond.CRISIS:
            self._stood_by.append(message.id)
            stood = await stand_by(self.bot, message, reading)
            if not stood.again:
                await self._note_that_we_stood_by(message, reading, stood, claimed=True)
        else:
            await self._say(message, await self._with_log(message, text, reading), why)

    async def _say(self, message: discord.Message, reading: Reading, why: Heard) -> None:
        """Say it where it was asked, and keep what the buttons and a later deletion need."""
        if why is not Heard.CHANNEL and is_told_to_stop(message.content, reading):
            await self._stop(message)
            return
        if self._rests(message):
            await self._rest(message, why)
            return
        if why is Heard.FOLLOW_UP:
            await self._follow_up(message)
            return
        if why is not Heard.CHANNEL and reading.kind not in (Kind.ORDINARY, Kind.TO_BOT):
            reading = replace(reading, respond=Respond.REPLY)  # who speaks to us is owed words, not a mark or nothing
        memory = await self.bot.store.posts.memory(message.author.id, message.channel.id)
        allowed = await self._pace(message, reading) if why is Heard.CHANNEL else Pace.FULL
        if allowed is Pace.REACTION and reading.respond is Respond.REPLY:
            reading = replace(reading, respond=Respond.REACT)
        brief = allowed is Pace.ONE_LINE
        reply = compose(reading, self.bot.library.book, message_id=message.id, memory=memory, brief=brief)
        if why is Heard.CHANNEL and self._is_tried_out(message):
            await self._note_what_we_would_say(message, reading, reply)
        elif reply.parts:
            looks_in = looks_in_from(self.bot, message.guild.id if message.guild else None)
            view = under(reply, message.id, message.author.id, looks_in=looks_in)
            state = PostState.ANSWERED if why is Heard.CHANNEL else PostState.SPOKEN_TO
            await self._send(message, reply.text, state, reading, reply, view=view)
        elif reply.reaction and why is Heard.CHANNEL:
            await self._react(message, reply.reaction, reading)
        elif reading.kind is Kind.TO_BOT:
            await self._react(message, HEART, reading)
        elif why is Heard.CHANNEL:
            await self._settle(message, PostState.SILENT)
        else:
            await self._send(message, self._hello(message), PostState.SPOKEN_TO, reading)

    async def _pace(self, message: discord.Message, reading: Reading) -> Pace:
        """Decide how much is said to a post that nobody asked us to answer."""
        if place(self.bot, message.channel) is not Place.POSTS:
            return Pace.REACTION
        now = self.bot.time.now()
        late = now - message.created_at > LATE
        someone = late and await self._someone_answered(message)
        if leaves_it_to_people(posted_at=message.created_at, now=now, someone_answered=someone):
            return Pace.REACTION
        recently = await self.bot.store.posts.recently(message.author.id, message.channel.id, message.id)
        return pace(reading, recently, channel_id=message.channel.id, now=now)

    async def _someone_answered(self, message: discord.Message) -> bool:
        """Return whether another person has answered a post: by a reply, a mention, or a kind word after it."""
        with suppress(discord.HTTPException):
            async for later in message.channel.history(limit=LOOK_AHEAD, after=message, oldest_first=True):
                if later.author.bot or later.author.id == message.author.id:
                    continue
                if later.reference is not None:
                    if later.reference.message_id == message.id:
                        return True
                elif message.author in later.mentions or self._is_kind_word(later.content):
                    return True
        return False

    def _is_kind_word(self, text: str) -> bool:
        return self.bot.library.reader.read(text).kind is Kind.SUPPORTER

    async def _note_what_we_would_say(self, message: discord.Message, reading: Reading, reply: Reply) -> None:
        """Keep and log the decision about a post, and nothing of its words."""
        would = PostState.WOULD_REACT if reply.reaction else PostState.SILENT
        would = PostState.WOULD_ANSWER if reply.parts else would
        log.info("message %s, tried out: %s (%s)", message.id, would.value, reading.kind.value)
        await self._settle(message, would)

    def _is_tried_out(self, message: discord.Message) -> bool:
        """Return whether those who manage the server want to see first what we would say there."""
        return message.guild is not None and self.bot.store.servers.known(message.guild.id).pilot

    def _rests(self, message: discord.Message) -> bool:
        """Return whether those who manage the server want us to be quiet there for now."""
        return rests_in(self.bot, message.guild.id if message.guild else None)

    async def _rest(self, message: discord.Message, why: Heard) -> None:
        """Say to who speaks to us that we rest there, and where we don't; nothing to anybody else."""
        if why is Heard.MENTION:
            await self._send(message, ui.SERVER_RESTS, PostState.SPOKEN_TO)
        else:
            await self._settle(message, PostState.SILENT)

    def _hello(self, message: discord.Message) -> str:
        """Return what is said to somebody who spoke to us without a no in it: never nothing."""
        if message.guild is None and len(message.content.split()) > 5:
            return ui.HEARD_PRIVATELY
        if message.guild is not None and not self.bot.intents.message_content:
            return ui.NO_CONTENT_HERE
        return ui.HELLO

    async def _stop(self, message: discord.Message) -> None:
        """Do as we were told, at once and for good, and say how to come back."""
        await self.bot.store.people.change(message.author.id, replies=False, interaction_id=message.id)
        for kind in LOOKING_IN:
            await self.bot.store.deliveries.cancel(message.author.id, None, kind, interaction_id=None)
        await self._send(message, ui.STOPPED, PostState.SPOKEN_TO)

    async def _follow_up(self, message: discord.Message) -> None:
        """A person's answer to our question gets one reaction, or one line that leads to private; never a question."""
        if len(message.content.split()) > SHORT_ANSWER:
            await self._send(message, ui.MORE_IN_PRIVATE, PostState.SPOKEN_TO)
        else:
            await self._react(message, HEART)

    async def _send(
        self,
        message: discord.Message,
        words: str,
        state: PostState,
        reading: Reading | None = None,
        reply: Reply | None = None,
        *,
        view: discord.ui.View | None = None,
    ) -> None:
        """Send the one answer to a message. The nonce is the message's, so that a second try cannot double it."""
        try:
            sent = await message.channel.send(
                words[:MOST_CHARACTERS],
                reference=message.to_reference(fail_if_not_exists=False),
                mention_author=False,
                nonce=f"p{message.id}",
                view=view or discord.utils.MISSING,
            )
        except discord.HTTPException as refused:
            await self._refused(message, refused)
            return
        parts = tuple(part.id for part in reply.parts) if reply else ()
        await self._settle(message, state, reply_id=sent.id, reading=reading, parts=parts)

    async def _react(self, message: discord.Message, emoji: str, reading: Reading | None = None) -> None:
        try:
            await message.add_reaction(emoji)
        except discord.HTTPException as refused:
            await self._refused(message, refused)
            return
        await self._settle(message, PostState.REACTED, reading=reading)

    async def _refused(self, message: discord.Message, refused: discord.HTTPException) -> None:
        """Leave it at silence where Discord means it: we may not write there, or the message is gone.

        Raises:
            discord.HTTPException: it may work later, so the claim stays open; see `cogs.catch_up`.
        """
        if refused.status >= 500 or refused.status == 429:
            raise refused
        log.info("message %s cannot be answered (%s)", message.id, refused.code)
        await self._settle(message, PostState.SILENT)

    async def _settle(
        self,
        message: discord.Message,
        state: PostState,
        *,
        reply_id: int | None = None,
        reading: Reading | None = None,
        parts: tuple[str, ...] = (),
    ) -> None:
        """Write down what was said; where the author deleted the post meanwhile, take it back. A no brings a letter.

        The letter comes first: whoever takes up the claim of a process that died here puts no second one on its way.
        """
        if reading is not None and reading.own_rejection and message.id not in self._deleted:
            await after_a_no(self.bot, message.author.id)
        kept = await self.bot.store.posts.settle(message.id, state, reply_id=reply_id, reading=reading, parts=parts)
        self.bot.meters.decided(state)
        if not kept and reply_id is not None:
            await take_down(self.bot, message.channel.id, reply_id)

    async def deleted(self, message_id: int) -> None:
        """The author deleted a post: what we said about it goes too, later where the store is away."""
        self._deleted.append(message_id)
        try:
            post = await self.bot.store.posts.gone(message_id)
        except StoreError:
            self.missed_deletions.add(message_id)
            return
        if post is not None and post.reply_id is not None:
            await take_down(self.bot, post.channel_id, post.reply_id)

    async def tapped(self, post: Post, user: discord.abc.Snowflake, channel_id: int) -> None:
        """The author tapped our heart: the words that we held back come by direct message."""
        if post.reading is None or post.author_id != user.id:
            return
        reading = replace(post.reading, respond=Respond.REPLY)
        ui.speak(reading.language)
        reply = compose(reading, self.bot.library.book, message_id=post.message_id)
        view = under(reply, post.message_id, user.id)
        try:
            channel = await self.bot.create_dm(user)
            await channel.send(reply.text, view=view, nonce=f"t{post.message_id}")
        except discord.Forbidden:
            if rests_in(self.bot, post.guild_id):
                return
            place = self.bot.get_partial_messageable(channel_id)
            await place.send(
                ui.PRIVATE_ANSWER_WAITS,
                reference=discord.MessageReference(
                    message_id=post.message_id, channel_id=channel_id, guild_id=post.guild_id, fail_if_not_exists=False
                ),
                mention_author=False,
                nonce=f"t{post.message_id}",
                view=view,
            )
