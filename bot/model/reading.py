"""What a text says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
        "gave", "rival", "verdict", "vowed", "pried", "brushed_off", "handed_over", "kin_gave", "kin_waits",
        "must_tell", "robbed", "undone", "others_got",
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
        "kindly",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Detail:
    """A circumstance that only this post holds, such as that they had told their parents.

    Args:
        name: a label that the phrasebook knows.
        words: the person's words for it, turned to be said back ("on your birthday").
        at: the stretches of the folded text that it was found in, where it is a clause.
    """

    name: str
    words: str | None = None
    at: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class HeardScene:
    """A situation that the phrasebook has a whole answer to, as a post tells it.

    Args:
        name: what the scene is called.
        slots: the words that its cues keep, by name.
        at: the stretches of the folded text that it was heard by.
        asked: True where it was heard by a question.
    """

    name: str
    slots: tuple[tuple[str, str], ...] = ()
    at: tuple[tuple[int, int], ...] = ()
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of things that a post names.

    Args:
        words: as a sentence may hold it ("nine hours").
        at: where it stands in the folded text.
    """

    words: str
    at: tuple[int, int]


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
        scenes: situations that it tells of, of those that the phrasebook knows.
        amounts: numbers of things that the writer names, in order; empty where no scene was heard.
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
    scenes: tuple[HeardScene, ...] = ()
    amounts: tuple[Amount, ...] = ()
    words: int = 0

    @property
    def told(self) -> tuple[str, ...]:
        """The labels of its details and scenes: what a line may be said about."""
        return (*(detail.name for detail in self.details), *(scene.name for scene in self.scenes))
