"""The nouns that every room uses: frozen dataclasses and enums, nothing that does anything.

A post becomes a `Reading` (what it says), a `Reading` becomes a `Reply` (what we say), and what the person lets us
keep becomes a row: a `Post` we answered, an `Application` they logged, a `Person` and their choices.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import date, datetime


class Kind(StrEnum):
    """What a text is. The order follows the kinds of posts that the reader is measured on."""

    BARE = "bare"  # "zon reject": a company and a no, four words at most
    SEVERAL = "several"  # several own rejections in one post
    LATE_STAGE = "late_stage"  # after a final, onsite, superday, hiring manager, team match
    WENT_WELL = "went_well"  # it went well, then no
    BLEW_IT = "blew_it"  # self-blame: bombed, froze, blanked
    LETTER = "letter"  # a pasted rejection letter, alone or in a wrapper
    TIMING = "timing"  # the speed of the no is the point: 13 hours, or six weeks
    SCREEN = "screen"  # a test or an automatic screen said no
    GHOSTED = "ghosted"  # silence after contact
    WAITING = "waiting"  # no answer yet
    QUESTION = "question"  # a question about rejections or about a company's process
    LONG_NIGHT = "long_night"  # long and unhappy
    SEASON_END = "season_end"  # out of options for this season
    COUNT = "count"  # the number is the point: 500 applications
    FREEZE = "freeze"  # hiring freeze, role cancelled, headcount gone
    RESCINDED = "rescinded"  # an offer taken back
    LAID_OFF = "laid_off"
    PASSED_OVER = "passed_over"  # internal: the promotion went to somebody else
    ADMISSION = "admission"  # grad school, bootcamp, grant, paper, apprenticeship: a no that is no job
    ANGRY = "angry"
    JOKE = "joke"
    ASKS_WHY = "asks_why"
    ASKS_NEXT = "asks_next"
    SOMEONE_ELSE = "someone_else"
    SUPPORTER = "supporter"  # a kind word to somebody else
    DECLINED = "declined"  # they said no to the company
    OFFER = "offer"
    PARTIAL = "partial"  # a no and something still open
    OLD_NEWS = "old_news"
    FALSE_FRIEND = "false_friend"  # "rejected" is about something else
    NOT_YET = "not_yet"  # negated, conditional, feared
    QUOTED = "quoted"  # only a quotation, code or a language we do not read
    CRISIS = "crisis"
    HYPERBOLE = "hyperbole"  # "this interview killed me": an own rejection told with an idiom, or none
    TO_BOT = "to_bot"  # "thanks", "shut up bot"
    PLAIN = "plain"  # an own rejection with no special shape
    ORDINARY = "ordinary"  # everything else


class Respond(StrEnum):
    """What a text asks of us in public."""

    REPLY = "reply"
    REACT = "react"
    CRISIS = "crisis"
    SILENT = "silent"


class CrisisTier(StrEnum):
    """How near a text is to danger. `CONCERN` is another person's danger, or one's own in the past."""

    NONE = "none"
    IDIOM = "idiom"
    CONCERN = "concern"
    VEILED = "veiled"
    EXPLICIT = "explicit"


class Stage(StrEnum):
    """How far an application went, from the lightest to the heaviest."""

    APPLICATION = "application"
    TEST = "test"  # online assessment, one-way video, take-home
    SCREEN = "screen"  # recruiter call, phone screen
    INTERVIEW = "interview"  # a round with people
    FINAL = "final"  # final, onsite, superday, panel, hiring manager
    MATCH = "match"  # team match, reference check, verbal yes
    OFFER = "offer"


LATE_STAGES = frozenset({Stage.FINAL, Stage.MATCH, Stage.OFFER})


class Feeling(StrEnum):
    """A feeling that the person named or showed; never one that we guess from the event."""

    SAD = "sad"
    TIRED = "tired"
    ANGRY = "angry"
    ASHAMED = "ashamed"
    ANXIOUS = "anxious"
    NUMB = "numb"
    HOPELESS = "hopeless"
    HURT = "hurt"
    LONELY = "lonely"
    RELIEVED = "relieved"


class Tone(StrEnum):
    """The register of the post, which the answer has to fit."""

    PLAIN = "plain"
    ANGRY = "angry"
    JOKING = "joking"
    DESPAIRING = "despairing"


class Asks(StrEnum):
    """What the person asks for."""

    NOTHING = "nothing"
    WHY = "why"
    NEXT = "next"


class News(StrEnum):
    """How the no arrived, where the text says so."""

    EMAIL = "email"
    CALL = "call"
    PORTAL = "portal"
    IN_PERSON = "in_person"
    MESSAGE = "message"
    SILENCE = "silence"


class Outcome(StrEnum):
    """What an application came to."""

    OPEN = "open"
    REJECTED = "rejected"
    SILENT = "silent"
    WITHDRAWN = "withdrawn"
    FREEZE = "freeze"
    RESCINDED = "rescinded"
    OFFER = "offer"
    ACCEPTED = "accepted"


class Button(StrEnum):
    """The buttons that may stand under a public reply. The values are what `onward reply` prints."""

    LOG = "log"  # Log it
    CHECK_IN = "check_in"  # Check in with me
    WHAT_NOW = "what_now"  # What now?
    JUST_SAYING = "just_saying"  # Just wanted to say it
    MORE = "more"  # ⋯


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text and what it told us, for "Why this reply?".

    Args:
        start: index of the first character in the text as it was given.
        end: index behind the last character.
        says: what it was taken for, in plain words ("a company", "the final round").
    """

    start: int
    end: int
    says: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log as a text tells it: what `Log it` offers to keep.

    Args:
        company: as the person typed it, or None where they named none.
        role: the role in their words.
        stage: how far it went, where the text says so.
        outcome: how it ended.
    """

    company: str | None = None
    role: str | None = None
    stage: Stage | None = None
    outcome: Outcome = Outcome.REJECTED


@dataclass(frozen=True, slots=True)
class Waited:
    """How long an answer took, or has been missing.

    Args:
        days: calendar days, fractions for hours.
        words: the person's own words for it ("three weeks", "13 h"), as they stand in the text.
    """

    days: float
    words: str


# Circumstances that the reader finds and the phrasebook may answer to.
DETAILS = frozenset(
    {
        "spent", "moment", "searching", "years", "again", "dream", "told_people", "to_tell", "quit",
        "turned_down", "moving", "friends_got", "trained_them", "new_person", "internal", "experience",
        "overqualified", "fit", "no_feedback", "no_replies", "visa", "money", "first", "only_one", "referral",
        "runner_up", "praised", "promised", "rude", "lied", "travelled", "froze", "cried_there",
        "back_tomorrow", "no_person", "bias", "crying", "no_sleep", "refreshing", "did_everything",
        "asks_again", "asks_write", "they_ask", "partner_carries", "was_good", "starting_over", "unopened",
        "did", "hoped", "kin", "warm", "cold", "scene", "been", "reason", "wanted",
        "odds", "mail", "nth", "interviews", "at_home", "since", "local", "record", "liked", "thing",
        "unpaid", "unsaid", "chased", "keen", "perfect", "narrow", "to_train", "secret", "baby", "nephew_got",
        "last_name", "knew_them", "told_why", "with_them",
        "unused", "cities", "old_room", "they_push", "shock", "twice", "wrong_words", "kin_cross",
        "even_this", "they_cried", "tomorrow", "earlier_noes",
        "slip", "gap", "in_review", "in_my_head", "for_them", "i_recommended", "how_told", "length",
        "old_place", "kind_about_it", "they_got_it", "at_once", "maybe_bias", "congrats_first", "the_one", "only_a",
        "last_money", "other_one", "pretend", "reread", "the_feeling", "reposted", "saw_who", "used_mine",
        "impressed", "first_back", "fact", "theirs", "quoted", "praise", "place", "cause", "because",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Detail:
    """A circumstance that only this post holds, such as that they had told their parents.

    Args:
        name: a label that the phrasebook knows.
        words: the person's words for it, turned to be said back ("on your birthday").
        slots: for a scene of the phrasebook, the words that its cues keep, by name.
        at: the stretches of the folded text that it was found in, for a scene and for what is said back.
        asked: True for a scene that was heard by a question.
    """

    name: str
    words: str | None = None
    slots: tuple[tuple[str, str], ...] = ()
    at: tuple[tuple[int, int], ...] = ()
    asked: bool = False

    @property
    def is_scene(self) -> bool:
        """Whether it is a situation that the phrasebook has a whole answer to."""
        return bool(self.at) and self.words is None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says. Nothing in it goes beyond the text.

    Args:
        kind: what the text is, one of the kinds of `Kind`.
        respond: what it asks of us in public.
        own_rejection: True for the writer's own no, ghosting and a rescinded offer among them.
        certainty: how sure the reader is of `own_rejection`, 0 to 1.
        crisis: how near the text is to danger; decided first and apart, and never overruled.
        companies: names as typed, in order, without repeats.
        role: the role in the writer's words.
        stage: the furthest stage that the text names for this no.
        stage_words: the writer's own words for that stage ("onsite", "four rounds"), or None.
        details: what else only this post holds.
        amounts: numbers of things that the writer names ("nine hours"), in order.
        words: how many words the writer wrote; 0 where that is not known.
        feelings: feelings that the text names or shows.
        tone: plain, angry, joking or despairing.
        asks: whether the writer asks why, or what next.
        news: how the no arrived.
        waited: how long it took, or has been silent.
        count: a number of applications or rejections that the writer names.
        entries: what the log would hold; empty where nothing is the writer's own.
        language: ISO 639-1 code of the text, "en" where unsure.
        field: a field of work that the text shows ("software", "nursing", "academia"), or None.
        spans: which words led to this.
    """

    kind: Kind
    respond: Respond
    own_rejection: bool = False
    certainty: float = 0.0
    crisis: CrisisTier = CrisisTier.NONE
    companies: tuple[str, ...] = ()
    role: str | None = None
    stage: Stage | None = None
    feelings: tuple[Feeling, ...] = ()
    tone: Tone = Tone.PLAIN
    asks: Asks = Asks.NOTHING
    news: News | None = None
    waited: Waited | None = None
    count: int | None = None
    entries: tuple[Entry, ...] = ()
    language: str = "en"
    field: str | None = None
    spans: tuple[Span, ...] = ()
    stage_words: str | None = None
    details: tuple[Detail, ...] = ()
    amounts: tuple[Detail, ...] = ()
    words: int = 0


@dataclass(frozen=True, slots=True)
class Memory:
    """What the person allowed us to remember, as far as an answer may lean on it.

    Args:
        said_to_person: ids of the parts in this person's last replies, newest first.
        said_in_channel: ids of the parts in this channel's last replies, newest first.
        replies_this_month: how many replies this person had in the last 30 days.
        earlier_today: how many other noes of theirs were answered in the last 24 hours; for private words only.
    """

    said_to_person: tuple[str, ...] = ()
    said_in_channel: tuple[str, ...] = ()
    replies_this_month: int = 0
    earlier_today: int = 0


@dataclass(frozen=True, slots=True)
class Answered:
    """A post that got words of ours unasked.

    Args:
        at: when (aware, UTC).
        channel_id: where.
        reading: what it said; None where that is no longer kept.
    """

    at: datetime
    channel_id: int
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class Recently:
    """What the brakes look at.

    Args:
        to_person: this person's posts of the last day that got words.
        in_channel: when words went out in this channel in the last minute.
    """

    to_person: tuple[Answered, ...] = ()
    in_channel: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence or two of a reply, from the phrasebook.

    Args:
        id: the phrasebook's key, kept so that the same words do not come back soon.
        role: acknowledge, reflect, ask or offer.
        text: the words with their slots filled.
    """

    id: str
    role: str
    text: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What we say, and what stands under it.

    Args:
        parts: the public words, in order; empty where nothing is said in public.
        buttons: what stands under the public words.
        reaction: an emoji instead of words, or None.
        private: what only the person sees (the crisis path, a private answer), or None.
        why: one line that says which words led here.
    """

    parts: tuple[Part, ...] = ()
    buttons: tuple[Button, ...] = ()
    reaction: str | None = None
    private: str | None = None
    why: str = ""

    @property
    def text(self) -> str:
        """The public words as one line of prose; empty where nothing is said in public."""
        return " ".join(part.text for part in self.parts)


class PostState(StrEnum):
    """How far we are with a message."""

    CLAIMED = "claimed"  # a process has taken it and has not said anything yet
    ANSWERED = "answered"
    SPOKEN_TO = "spoken_to"  # answered because it was owed, whatever the pace; the brakes never count it
    REACTED = "reacted"
    SILENT = "silent"  # read, and deliberately left alone
    CRISIS = "crisis"  # in rows of older versions; a row no longer tells what an answer was about
    GONE = "gone"  # the author deleted it


@dataclass(frozen=True, slots=True)
class Post:
    """A message that we read, without its words.

    Args:
        message_id: Discord's id of the message.
        channel_id: where it stands.
        guild_id: the server, or None in a direct message.
        author_id: who wrote it.
        state: how far we are.
        claimed_at: when a process took it (aware, UTC).
        reply_id: our answer's message id, once it was sent.
        reading: what the message says, for the log's form; None once it is older than the server keeps readings.
        parts: ids of the phrasebook's parts in our answer.
    """

    message_id: int
    channel_id: int
    guild_id: int | None
    author_id: int
    state: PostState
    claimed_at: datetime
    reply_id: int | None = None
    reading: Reading | None = None
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Application:
    """One role at one company, in its person's log.

    Args:
        id: our id.
        user_id: whose it is.
        company: as the person writes it; None where they left it empty.
        role: the role in their words.
        stage: how far it went.
        outcome: what it came to.
        happened_on: the day of the last thing that happened to it, in the person's own calendar.
        created_at: when it was logged (aware, UTC).
        applied_on: the day of the application, where the person said it.
        promised_on: the day by which they were promised an answer.
        notes: the person's own notes.
        version: counts changes, so that of two edits at once none overwrites the other unseen.
    """

    id: int
    user_id: int
    company: str | None
    role: str | None
    stage: Stage | None
    outcome: Outcome
    happened_on: date
    created_at: datetime
    applied_on: date | None = None
    promised_on: date | None = None
    notes: str | None = None
    version: int = 0


class Round(StrEnum):
    """What a round of an application is like, whatever the field of work."""

    CALL = "call"  # a recruiter's or first call
    TEST = "test"  # online assessment, exam, one-way video
    TAKE_HOME = "take_home"
    TECHNICAL = "technical"  # code, a case, a clinical scenario, a subject panel
    PEOPLE = "people"  # behavioural, values, motivation
    MANAGER = "manager"  # the hiring manager, the head of department
    PANEL = "panel"
    TRIAL = "trial"  # a trial shift, a demo lesson, a work day, an audition
    TALK = "talk"  # a presentation, a job talk, a defence
    ONSITE = "onsite"  # a day of several: onsite, superday, assessment centre
    FINAL = "final"
    OTHER = "other"


class Felt(StrEnum):
    """How a round felt to the person, asked before the result is known."""

    AWFUL = "awful"
    SHAKY = "shaky"
    MIXED = "mixed"
    GOOD = "good"
    GREAT = "great"


@dataclass(frozen=True, slots=True)
class Interview:
    """One round of an application.

    Args:
        id: our id.
        user_id: whose it is.
        application_id: of which application.
        round: what kind of round.
        starts_at: when (aware, UTC); None where the person gave no time.
        zone: the IANA name of the zone in which the person meant it.
        minutes: how long it is planned to last.
        felt: how it felt, said before the result was known, or None.
        asked: debrief: what was asked.
        went_well: debrief: what went well.
        try_next: debrief: what they would try differently.
        plan: "if it is a no, then I will ...", in the person's words.
        created_at: when it was logged (aware, UTC).
        version: counts changes.
        called: what the person calls it ("superday"), or None.
    """

    id: int
    user_id: int
    application_id: int
    round: Round
    starts_at: datetime | None
    zone: str
    created_at: datetime
    minutes: int = 60
    felt: Felt | None = None
    asked: str | None = None
    went_well: str | None = None
    try_next: str | None = None
    plan: str | None = None
    version: int = 0
    called: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """Something true that the person chose to keep, to be shown to them again at a fitting moment.

    Args:
        id: our id.
        user_id: whose it is.
        application_id: where it comes from, or None.
        words: their own words.
        happened_on: its day, in their own calendar.
        shown_at: when it last came back to them (aware, UTC), or None.
        version: counts changes.
    """

    id: int
    user_id: int
    application_id: int | None
    words: str
    happened_on: date
    shown_at: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class NewApplication:
    """An application that is to be kept: by a command, from a post, or out of a file.

    Args:
        happened_on: the day of the last thing that happened to it, in the person's own calendar.
        company: as the person writes it; None where they left it empty.
        role: the role in their words.
        stage: how far it went.
        outcome: what it came to.
        applied_on: the day of the application, where the person said it.
        promised_on: the day by which they were promised an answer.
        notes: the person's own notes.
    """

    happened_on: date
    company: str | None = None
    role: str | None = None
    stage: Stage | None = None
    outcome: Outcome = Outcome.OPEN
    applied_on: date | None = None
    promised_on: date | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class NewRound:
    """A round that is to be kept.

    Args:
        round: what kind of round.
        starts_at: when (aware); None where the person gave no time.
        zone: the IANA name of the zone in which the person meant it.
        minutes: how long it is planned to last.
        plan: "if it is a no, then I will ...", in the person's words.
        called: what the person calls it ("superday"), or None.
    """

    round: Round
    starts_at: datetime | None
    zone: str
    minutes: int = 60
    plan: str | None = None
    called: str | None = None


class ApplicationChanges(TypedDict, total=False):
    """What may be changed of an application; what is left out stays."""

    company: str | None
    role: str | None
    stage: Stage | None
    outcome: Outcome
    happened_on: date
    applied_on: date | None
    promised_on: date | None
    notes: str | None


class RoundChanges(TypedDict, total=False):
    """What may be changed of a round; what is left out stays."""

    round: Round
    called: str | None
    starts_at: datetime | None
    zone: str
    minutes: int
    felt: Felt | None
    asked: str | None
    went_well: str | None
    try_next: str | None
    plan: str | None


@dataclass(frozen=True, slots=True)
class Amendment:
    """A change of an application that exists.

    Args:
        id: which.
        version: the version that the person saw; None to change it whatever it is now.
        changes: what becomes different.
    """

    id: int
    version: int | None
    changes: ApplicationChanges


class Undone(StrEnum):
    """What became of an undo."""

    DONE = "done"
    LATE = "late"  # the minute is over, or it was undone before
    CHANGED = "changed"  # something was changed since, which the undo would have lost


@dataclass(frozen=True, slots=True)
class Person:
    """A person's own choices.

    Args:
        user_id: Discord's id.
        replies: False once they pressed "Not for me": nothing is said to them unasked, in any server.
        country: ISO 3166 code for helplines, from their own setting; None until they say it.
        zone: IANA name of the zone in which their nine o'clock is; None until they say it.
        nudge_channel_id: where to say that something waits, should direct messages not arrive; None for nowhere.
        nudge_guild_id: the server of that channel.
        morning: when a day without a time is meant, in minutes from their midnight; None until they say it.
        quiet_from: when the hours begin in which the bot starts nothing by itself, in minutes from their midnight;
            None until they say it.
        quiet_to: when those hours end, likewise. The same as `quiet_from` where they want none.
        quiet_until: the moment (aware) until which the bot starts nothing by itself; why is kept nowhere.
        language: ISO 639-1 code of what is said to them unasked; None until they say it.
        follows: whether the bot may look in before and after interviews; None until they were asked.
    """

    user_id: int
    replies: bool = True
    country: str | None = None
    zone: str | None = None
    nudge_channel_id: int | None = None
    nudge_guild_id: int | None = None
    morning: int | None = None
    quiet_from: int | None = None
    quiet_to: int | None = None
    quiet_until: datetime | None = None
    language: str | None = None
    follows: bool | None = None


@dataclass(frozen=True, slots=True)
class Helpline:
    """One contact for a person in danger. A wrong number kills: rows without a dated source are refused.

    Args:
        country: ISO 3166 code, or "*" for everywhere.
        name: what it is called.
        contact: number or address, as it should be shown.
        kind: call, text, chat or web.
        hours: when somebody answers.
        language: ISO 639-1 codes of the languages spoken there.
        source: where the row was read.
        verified_on: the date of that source.
        emergency: the country's emergency number.
    """

    country: str
    name: str
    contact: str
    kind: str
    hours: str
    language: tuple[str, ...]
    source: str
    verified_on: date
    emergency: str | None = None


NO_MEMORY = Memory()


@dataclass(frozen=True, slots=True)
class Tally:
    """A count without a text: how often a reading of one kind was called wrong.

    Args:
        name: what is counted.
        key: of which kind.
        count: how often.
    """

    name: str
    key: str
    count: int = field(default=0)


class DeliveryKind(StrEnum):
    """What the clock says. The rows keep the value as plain text: a newer program may know more kinds."""

    REMINDER = "reminder"  # the person's own
    DIGEST = "digest"  # several late ones in one message
    NUDGE = "nudge"  # that something waits, said in a channel without what

    # What the bot says by itself, the more important first; `bot.manners` says when.
    CRISIS_FOLLOW_UP = "crisis_follow_up"  # the next day, if they agreed
    EVENING_BEFORE = "evening_before"  # an interview
    HOW_DID_IT_GO = "how_did_it_go"
    CHECK_IN = "check_in"
    SILENCE = "silence"  # a draft of a question to a company that has not answered
    DRAFT = "draft"  # any other draft of a message to a company
    LETTER = "letter"


class DeliveryState(StrEnum):
    """How far we are with something due."""

    PENDING = "pending"
    CLAIMED = "claimed"  # a process is saying it now, or died while it did
    MERGED = "merged"  # its digest says it
    SENT = "sent"
    FAILED = "failed"  # it cannot be said; the person is shown it when they come back
    PARKED = "parked"  # it cannot be understood; a person who runs the bot has to look
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Schedule:
    """When something is due, as the person meant it.

    Args:
        due_at: the next moment (aware, UTC).
        wall: the wall time of the first occurrence, without a zone.
        zone: the IANA name of the zone in which `wall` and `rule` are meant.
        rule: an RFC 5545 rule over that wall time, or None for once.
    """

    due_at: datetime
    wall: datetime
    zone: str
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """One thing due to be said, once or again and again.

    Args:
        id: our id.
        kind: what it is, a value of `DeliveryKind` or one that only a newer program knows.
        user_id: to whom.
        schedule: when. `schedule.due_at` is the present occurrence.
        state: how far we are.
        words: what the person typed, or None.
        phrase: the time as they typed it, or None.
        link: the address of the message that it is about, or None.
        channel_id: where to say it; None for a direct message.
        guild_id: the server of that channel.
        occurrence: the number of the present occurrence, from 0.
        claimed_at: when this occurrence was first taken (aware, UTC); None where it never was.
        attempts: how often this occurrence was taken.
        error: why it was not said, a short code, or None.
        message_id: the message that said the last occurrence.
        settled_at: when it was last said, shown or taken back (aware, UTC).
        version: counts the person's changes, so that none is overwritten by what was under way.
        about_id: our id of the application, interview or the like that it is about; None where it is about none.
        useful_until: the moment (aware, UTC) after which there is no point in saying it; None for what is usual.
        note: what its kind has to know of it, in the kind's own words: the language of a follow-up; or None.
    """

    id: int
    kind: str
    user_id: int
    schedule: Schedule
    state: DeliveryState
    words: str | None = None
    phrase: str | None = None
    link: str | None = None
    channel_id: int | None = None
    guild_id: int | None = None
    occurrence: int = 0
    claimed_at: datetime | None = None
    attempts: int = 0
    error: str | None = None
    message_id: int | None = None
    settled_at: datetime | None = None
    version: int = 0
    about_id: int | None = None
    useful_until: datetime | None = None
    note: str | None = None

    @property
    def open(self) -> bool:
        """Whether it is still to be said, or could not be."""
        return self.state not in (DeliveryState.SENT, DeliveryState.CANCELLED)
