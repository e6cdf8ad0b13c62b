"""Which buttons stand under a public reply."""

from __future__ import annotations

from typing import Final

from bot.model import LATE_STAGES, Button, Feeling, Kind, Reading, Tone
from bot.words.fitting import is_light

_NO_NEXT_STEP: Final = frozenset(
    {Kind.BARE, Kind.SEASON_END, Kind.OLD_NEWS, Kind.OFFER, Kind.DECLINED, Kind.TO_BOT, Kind.JOKE, Kind.QUESTION}
)
_TELLS_A_FEELING: Final = frozenset(
    {Kind.LONG_NIGHT, Kind.SEASON_END, Kind.BLEW_IT, Kind.RESCINDED, Kind.LAID_OFF, Kind.PASSED_OVER, Kind.ANGRY}
)
_ALONE_WITH_IT: Final = frozenset({Feeling.HOPELESS, Feeling.LONELY, Feeling.NUMB})
_WEIGHS_FOR_DAYS: Final = frozenset({Kind.LONG_NIGHT, Kind.SEASON_END, Kind.RESCINDED})
# A friend's trouble, a question or good news: nobody asked to be looked after.
_NOT_ABOUT_THEM: Final = frozenset(
    {Kind.SOMEONE_ELSE, Kind.SUPPORTER, Kind.QUESTION, Kind.TO_BOT, Kind.OFFER, Kind.DECLINED, Kind.OLD_NEWS}
)


def buttons_for(reading: Reading, *, brief: bool = False) -> tuple[Button, ...]:
    """Choose the buttons of a reply.

    Args:
        reading: what the post says.
        brief: True under one line in a busy channel, where only the log and `MORE` stand.

    Returns:
        At most four that fit the post, so that none has to give way, and `MORE` last.
    """
    buttons: list[Button] = []
    if reading.entries:
        buttons.append(Button.LOG)
    if brief:
        return (*buttons, Button.MORE)
    if _lasts(reading):
        buttons.append(Button.CHECK_IN)
    if reading.kind not in _NO_NEXT_STEP and not is_light(reading):
        buttons.append(Button.WHAT_NOW)
    if _is_feeling(reading):
        buttons.append(Button.JUST_SAYING)
    return (*buttons, Button.MORE)


def _lasts(reading: Reading) -> bool:
    """Whether it may still be there tomorrow, so that somebody may want to be looked in on."""
    if is_light(reading) or reading.kind is Kind.BARE or reading.kind in _NOT_ABOUT_THEM:
        return False
    return (
        reading.kind in _WEIGHS_FOR_DAYS
        or reading.tone is Tone.DESPAIRING
        or not _ALONE_WITH_IT.isdisjoint(reading.feelings)
        or (reading.own_rejection and reading.stage in LATE_STAGES)
    )


def _is_feeling(reading: Reading) -> bool:
    if is_light(reading) or reading.kind in {Kind.BARE, Kind.OFFER, Kind.DECLINED}:
        return False
    return (
        bool(reading.feelings)
        or reading.tone in {Tone.ANGRY, Tone.DESPAIRING}
        or reading.kind in _TELLS_A_FEELING
        or (reading.own_rejection and reading.stage in LATE_STAGES)
    )
