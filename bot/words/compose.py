"""Turns a Reading into the Reply that stands in public, and into the private answer of "What now?".

A reply says what happened with its weight, then one thing read in the person's own words, then one question that may
be left unanswered. Its length follows the post: a bare "zon rej" gets one line.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bot.model import NO_MEMORY, Asks, Kind, Memory, Part, Reply, Respond, Tone
from bot.words.buttons import buttons_for
from bot.words.choose import Chooser
from bot.words.explain import why
from bot.words.fitting import CLAUSES, dice, hurt_of, is_light
from bot.words.phrasebook import FEW_WORDS
from bot.words.scenes import AHEAD, BOTH, FELT, HEAVY
from bot.words.slots import fill
from bot.words.together import THREE, TWO, put_together

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.model import Reading
    from bot.words.phrasebook import Line, Phrasebook

FEWEST_WORDS: Final = 15
MOST_WORDS: Final = 60
_ONE_LINE_WORDS: Final = 30
_ORDER: Final = ("acknowledge", "reflect", "more", "offer", "ask")
# A long post that holds several things gets a second one back, and so does one that tells several in its own words.
_SAYS_MUCH: Final = frozenset({Kind.LONG_NIGHT, Kind.SEASON_END, Kind.RESCINDED})
_SEVERAL: Final = 2
# Kinds whose point is what happened, however few the words: they get their due.
_ONE_OF_A_KIND: Final = frozenset(
    {Kind.LAID_OFF, Kind.OFFER, Kind.LETTER, Kind.NOT_YET, Kind.WAITING, Kind.QUESTION, Kind.SOMEONE_ELSE}
)
# Where there is nothing to carry, no more is said than this.
_LITTLE: Final = 26
_SHORT_POST: Final = 34
# In front of a line that only this post could get, the first one is no longer than this.
_SHORT: Final = 11
_REACTIONS: Final[Mapping[Kind, str]] = {Kind.OFFER: "🎉", Kind.WAITING: "🤞", Kind.NOT_YET: "🤞"}
_HEART: Final = "🤍"
# What a line that stands alone should name, if the post does.
_STAGE: Final = frozenset({"stage", "rounds"})
# Up to so many words a post says where it ended and nothing beside it.
_ONE_THING: Final = 12
# How often a reply ends in a question, where one fits the post.
_ASKS: Final = 0.3
# From so many words on what hurts most is looked for before anything else.
_LONG: Final = 30
_MOST_HEART: Final = 46
# Of what hurts, what is said rather than an answer that would do for many.
_WEIGHTY: Final = frozenset({"gave", "pried", "robbed", "others got", "handed over", "undone"})
# What a line names that holds two things that hurt.
_TWO_HURTS: Final = 6
# From so many words on a post tells enough for two things more to be taken up.
_MANY_WORDS: Final = 50
# A post of up to so many words holds one thing, and has one answer.
_ONE_ANSWER: Final = 8


def compose(
    reading: Reading, book: Phrasebook, *, message_id: int, memory: Memory = NO_MEMORY, brief: bool = False
) -> Reply:
    """Write the public reply to a post.

    The crisis path is not here: where `reading.respond` is CRISIS this returns an empty reply, and the caller sends
    `crisis_reply` instead.

    Args:
        reading: what the post says.
        book: the phrasebook.
        message_id: Discord's id of the post; the same id and memory give the same reply.
        memory: what was said to this person and in this channel lately.
        brief: True for one line, where the channel is busy.

    Returns:
        Words with buttons, or one reaction, or nothing, as the reading asks for; `why` is set in each case.
    """
    reason = why(reading)
    if reading.respond in {Respond.SILENT, Respond.CRISIS}:
        return Reply(why=reason)
    if reading.respond is Respond.REPLY:
        language = reading.language
        chooser = Chooser.of(reading, book.lines_for(reading), message_id, memory, book.grammars.get(language))
        opened, lines = _whole(chooser) if not brief else ("", ())
        parts = _parts(lines or _write(chooser, _shape(chooser, brief=brief)), chooser.slots)
        if opened:
            parts = (replace(parts[0], text=f"{opened[0].upper()}{opened[1:]}. {parts[0].text}"), *parts[1:])
        if parts:
            return Reply(parts=parts, buttons=buttons_for(reading, brief=brief), why=reason)
    return Reply(reaction=_reaction(reading), why=reason)


def what_now(reading: Reading, book: Phrasebook, message_id: int, memory: Memory = NO_MEMORY) -> str:
    """Write the private answer to "What now?": one or two concrete things that fit this post.

    Args:
        reading: what the post said.
        book: the phrasebook.
        message_id: Discord's id of the post.
        memory: what went before; an earlier no of the same day is spoken of here, and only here.

    Returns:
        The answer, never empty for a book that `load_phrasebook` accepted.
    """
    if reading.tone is Tone.JOKING:  # whoever presses this wants a straight answer
        reading = replace(reading, tone=Tone.PLAIN)
    language, said = reading.language, Memory(earlier_today=memory.earlier_today)
    chooser = Chooser.of(reading, book.lines_like(reading), message_id, said, book.grammars.get(language))
    first = chooser.pick("now", (), room=MOST_WORDS)
    if first is None:  # advice in English is better than none where it was asked for in private
        return "" if language == "en" else what_now(replace(reading, language="en"), book, message_id, memory)
    second = chooser.pick("now", (first,), room=MOST_WORDS)
    lines = (first,) if second is None else (first, second)
    return "\n\n".join(part.text for part in _parts(lines, chooser.slots))


def _reaction(reading: Reading) -> str:
    """Choose a quiet mark; one that sounds dark or tells of a loss never gets a festive one."""
    tells_of_loss = bool(reading.scenes)
    dark = tells_of_loss or bool(reading.feelings) or reading.tone in {Tone.DESPAIRING, Tone.ANGRY}
    return _HEART if dark else _REACTIONS.get(reading.kind, _HEART)


def _shape(chooser: Chooser, *, brief: bool) -> tuple[str, ...]:
    """Decide which roles the reply has, in their order. A question is the exception: most people came for none."""
    reading, roll = chooser.reading, dice(chooser.message_id, "shape")
    bare = _has_little_to_carry(reading) and reading.words <= FEW_WORDS
    if brief or reading.kind is Kind.BARE or bare or is_light(reading):
        return ("acknowledge",)
    one_answer = reading.words <= _ONE_ANSWER and reading.asks is Asks.NOTHING
    if reading.words and (one_answer or (_is_short(reading) and reading.words <= _ONE_THING)):
        return ("acknowledge",)
    if reading.kind is Kind.SOMEONE_ELSE:  # how to be there for them is what was asked, in so many words or not
        return ("acknowledge", "offer")
    has_offer = bool(chooser.eligible.get("offer"))
    if reading.asks is not Asks.NOTHING and has_offer:  # "more" speaks only of what this post holds
        return ("acknowledge", "more", "offer")
    if _has_little_to_carry(reading) or _is_short(reading):
        return ("acknowledge", "reflect")
    several = len(reading.details) >= _SEVERAL
    if reading.kind in _SAYS_MUCH and several:
        return ("acknowledge", "reflect", "more", "ask") if roll < _ASKS else ("acknowledge", "reflect", "more")
    if several:
        return ("acknowledge", "reflect", "more")
    end = "offer" if has_offer and dice(chooser.message_id, "end") < 0.35 else "ask"
    return ("acknowledge", "reflect", end) if roll < _ASKS else ("acknowledge", "reflect")


def _has_little_to_carry(reading: Reading) -> bool:
    """Tell whether a post says no more than that it was a no, so that a long answer could only be a general one."""
    told = (reading.stage, reading.waited, reading.count, reading.news, reading.role, reading.field)
    return reading.kind is Kind.PLAIN and not any((*told, reading.feelings, reading.told))


def _is_short(reading: Reading) -> bool:
    """Tell whether a post says where it ended and little else, so that a short answer is the one that fits it."""
    told = (reading.waited, reading.count, reading.told, reading.asks is not Asks.NOTHING)
    return reading.kind not in _SAYS_MUCH | _ONE_OF_A_KIND and not any(told)


def _whole(chooser: Chooser) -> tuple[str, tuple[Line, ...]]:
    """Answer a post as a whole: by what hurts most in a long one, or by a situation that was written for.

    Returns:
        What stands in front of the answer, or "", and the lines.
    """
    reading = chooser.reading
    heart = chooser.heart(room=_MOST_HEART) if reading.words >= _LONG else None
    if heart is None:
        return _scene(chooser)
    answers = any(scene.asked for scene in reading.scenes)
    whole = chooser.scene(room=MOST_WORDS)
    # One answer to three things that somebody wrote: a blind judge liked it better than two facts side by side, 8 to 3.
    written = whole is not None and whole.images & BOTH and chooser.heard_by(whole) >= THREE
    if answers or written or (hurt_of(heart) < _TWO_HURTS and reading.asks is not Asks.NOTHING):
        return _scene(chooser)
    if hurt_of(heart) < _TWO_HURTS:
        if several := put_together(chooser, whole, least=THREE):
            return "", _with_kin(chooser, several)
        opened, lines = found = _scene(chooser)
        if lines and (
            opened
            or heart.slots.isdisjoint(_WEIGHTY)
            or any(line.slots or line.images & (HEAVY | BOTH) for line in lines)
        ):
            return found
    return "", _with_kin(chooser, heart)


def _with_kin(chooser: Chooser, line: Line) -> tuple[Line, ...]:
    """Say behind a line who was in it with them, where a long post tells of somebody."""
    if chooser.reading.words < _LONG:
        return (line,)
    kin = chooser.kin((line,), room=_MOST_HEART - chooser.words(line))
    return (line, kin) if kin else (line,)


def _scene(chooser: Chooser) -> tuple[str, tuple[Line, ...]]:
    """Answer a situation that was written for as a whole, and what else the post tells of.

    Returns:
        What stands in front of the answer, or "", and the lines.
    """
    whole = chooser.scene(room=MOST_WORDS)
    told = whole is not None and chooser.opening(whole, own=True) != ""
    if together := put_together(chooser, whole, least=THREE if told or chooser.reading.words >= _MANY_WORDS else TWO):
        return "", _with_kin(chooser, together)
    if whole is None or chooser.is_aside(whole):
        return "", ()
    opened = chooser.opening(whole)
    lines = [whole]
    most = 2 if chooser.reading.words >= _MANY_WORDS else 1 if chooser.reading.words > _ONE_ANSWER else 0
    # It holds two things already: what lies ahead is left, and in a long post who was in it with them.
    alone, long = bool(whole.images & BOTH) and most < 2, chooser.reading.words > _LONG
    if alone:
        most = 1
    while len(lines) <= most and not lines[-1].text.endswith("?"):
        room = MOST_WORDS - sum(map(chooser.words, lines)) - len(opened.split())
        left = min(room, _MOST_HEART - MOST_WORDS + room)
        kin = chooser.kin(lines, room=left, opened=opened) if len(lines) == 1 and (not alone or long) else None
        roles = (AHEAD, FELT) if alone else ("reflect", AHEAD, FELT)
        more = kin or chooser.beside(lines, room=room, opened=opened, roles=roles)
        if more is None:
            break
        lines.append(more)
        if kin:
            break
    return opened, tuple(lines)


def _write(chooser: Chooser, shape: Sequence[str]) -> tuple[Line, ...]:
    """Pick a line for each role; a reply of several parts that came out short gets one thought more, if one fits it."""
    if shape == ("acknowledge",):
        line = chooser.pick("acknowledge", (), room=_ONE_LINE_WORDS, names=_STAGE | CLAUSES)
        return (line,) if line else ()
    lines: dict[str, Line] = {}
    little, light = _has_little_to_carry(chooser.reading), is_light(chooser.reading)
    wanted = [*((role, True) for role in shape), ("reflect", False)]
    most = _LITTLE if little else _SHORT_POST if _is_short(chooser.reading) else MOST_WORDS
    for role, asked_for in wanted:
        words = sum(map(chooser.words, lines.values()))
        if not asked_for and (words >= FEWEST_WORDS or light):
            break
        if role in lines:
            continue
        # Once something is said that only this post holds, a general line behind it would water it down.
        told = any(line.when.details for line in lines.values())
        line = chooser.pick(
            "reflect" if role == "more" else role,
            tuple(lines.values()),
            room=(most if asked_for else MOST_WORDS) - words,
            told=role == "more" or (told and role in {"ask", "reflect"}),
            # Better no question and no thought than one that would fit any post.
            exact=(role == "ask" and not light) or (role == "reflect" and not little),
            short=_SHORT if role == "acknowledge" and "reflect" in shape else None,
            names=CLAUSES if role in {"acknowledge", "reflect", "more"} else frozenset(),
        )
        if line is not None:
            lines[role] = line
        elif role == "acknowledge":
            return ()
    return tuple(lines[role] for role in _ORDER if role in lines)


def _parts(lines: Sequence[Line], slots: Mapping[str, str]) -> tuple[Part, ...]:
    return tuple(Part(line.id, line.role, fill(line.text, slots)) for line in lines)
