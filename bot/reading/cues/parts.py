"""Pieces that several patterns share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.reading.lazy import Pattern

if TYPE_CHECKING:
    import re

ADVERBS = (
    r"(?:(?:just|also|already|again|now|finally|straight|then|still|even|both|all|once|twice|only|so|like|fucking"
    r"|freaking|flat|flat-out|flat out|outright|auto|insta|instant|today|yesterday|apparently|repeatedly"
    r"|\w{2,12}ly) ){0,3}"
)
"""Up to three words that may stand between a subject and its verb."""

JOB = (
    r"(?:job|position|role|gig|offer|internship|intern|placement|apprenticeship|traineeship|post|vacancy"
    r"|opportunity|spot"
    r"|interview|promotion|part|callback|residency|fellowship|scholarship|grant|co-op|coop|contract|return offer|admit"
    r"|admission|seat|shift|clerkship|commission|one)"
)
WORK = (
    r"(?:officers?|advis[eo]rs?|agents?|managers?|assistants?|clerks?|analysts?|specialists?|handlers?|consultants?|roles?"
    r"|positions?|jobs?|brokers?|underwriters?|administrators?|engineers?|representatives?|associates?|executives?"
    r"|controllers?|coordinators?|inspectors?|workers?|director|partner|vacancy|processors?|writers?|designers?"
    r"|developers?|intern(?:ship)?s?|apprentice(?:ship)?|auditors?|investigators?|planners?"
    r"|trainees?|groomers?|walkers?|trainers?|sitters?|minders?|nurses?|drivers?|operators?|technicians?)\b"
)
"""Behind a thing it says that the thing is what the work is about: "loan officer", "account manager"."""

SELF = (
    r"(?:i|we|me|myself|i've|i'm|im|ive|my application|my app|my apps|my applications|my resume|my cv|my profile"
    r"|my candidacy|my team)"
)
OTHER_PERSON = (
    r"(?:he|she|his|her|him|who|someone|somebody|anyone|everyone|everybody|people|others"
    r"|(?:most|many|another|those)(?= (?:of|who|was|were|got|get|gets|are|is|have|had|has|don'?t|didn'?t|never|people"
    r"|person"
    r"|candidates?|applicants?|students?|kids|guys?)\b)|candidates?"
    r"|applicants?|students?|grads|guys?|kids?|folks|men|women|person|guy|girl|dude|lady"
    r"|(?:my|our|his|her|their|your|a|this|that|the|one) (?:best |close |good |older |younger |little |big |twin "
    r"|ex |old |poor )?"
    r"(?:friends?|buddy|mate|bestie|bf|gf|boyfriend|girlfriend|husband|wife|partner|fiance|fiancee|spouse|sister"
    r"|sis|brother"
    r"|bro|cousin|roommate|flatmate|classmates?|mom|mum|dad|mother|father|son|daughter|kid|nephew|niece|aunt|uncle"
    r"|colleague|coworker|co-worker|neighbou?r|student|mentee|labmate|teammate|guy|girl|dude|person|kid|candidate"
    r"|applicant|intern|kid brother|kid sister|lad|lads|cohort|auld one|mo chara|whole group|study group|contestant"
    r"|player|singer|band|nominee|actor|author))|ppl|lads"
    r"|(?:half|most|some|all|a third|two thirds|the rest) of (?:my|our|the|us|them|those) "
    r"(?:floor|class|team|friends?|cohort|grade|group|year|office|department|students|people|candidates|applicants)"
)
CLOSE_PERSON = (
    r"\b(?:my|our) (?:best |close |good |older |younger |little |big |twin |poor |dear )?"
    r"(?:friend|buddy|mate|bestie|bf|gf|boyfriend|girlfriend|husband|wife|partner|fiance|fiancee|spouse|sister"
    r"|sis|brother"
    r"|bro|cousin|roommate|flatmate|classmate|mom|mum|dad|mother|father|son|daughter|kid|nephew|niece|mentee"
    r"|student)s?\b"
)


class Cue(NamedTuple):
    """A pattern and what a match means.

    Args:
        says: what it is taken for, in plain words.
        pattern: what to look for.
        gate: bits of text of which one must be there as well.
    """

    says: str
    pattern: Pattern
    gate: tuple[str, ...] = ()

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a folded text, or None."""
        match = self.pattern.search(text)
        return match if match is None or not self.gate or any(bit in text for bit in self.gate) else None


def cue(says: str, *patterns: str, gate: tuple[str, ...] = ()) -> Cue:
    """Compile a cue from alternatives."""
    return Cue(says, Pattern("|".join(patterns)), gate)
