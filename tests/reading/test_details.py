"""What only one post holds: read where it is told, and not where something near it is."""

from __future__ import annotations

import pytest

from bot.model import DETAILS
from bot.reading.details import details_of
from bot.reading.details.circumstances import CIRCUMSTANCES
from bot.reading.details.clause_patterns import CLAUSES
from bot.reading.details.hearts import HEARTS
from bot.reading.details.kin_hearts import KIN_HEARTS
from bot.reading.details.kindly import KINDLY, is_kind
from bot.reading.details.quoted import PRAISE, QUOTED
from bot.reading.details.retell import RETOLD
from bot.reading.details.times import TIMES
from bot.reading.details.worded_patterns import WORDED
from bot.reading.segment import segment

pytestmark = pytest.mark.no_cover


def details(text: str) -> dict[str, str | None]:
    """What a text holds, whatever it is read as."""
    return {detail.name: detail.words for detail in details_of(segment(text))}


def test_the_model_knows_every_label() -> None:
    worded = {one.name for one in WORDED}
    assert (
        CIRCUMSTANCES.keys() | worded | TIMES | CLAUSES | RETOLD | HEARTS | KIN_HEARTS | {QUOTED, PRAISE, KINDLY}
        == DETAILS
    )


@pytest.mark.parametrize("text", ["they told me to smile more. rejected", "he let me pay for my coffee. rejected"])
def test_an_order_and_a_bill_are_no_warmth(text: str) -> None:
    assert "warm" not in details(text)


def test_a_kindness_has_a_name_of_its_own() -> None:
    told = details("got a no today but the manager gave me 15 minutes of real feedback so im ok")
    assert told == {KINDLY: "the manager gave you 15 minutes of real feedback"}


@pytest.mark.parametrize(
    "words",
    ["they gave you no real feedback", "they sent you a rejection", "the boss was kind", "they only gave you advice"],
)
def test_what_is_half_kind_is_left_where_it_was(words: str) -> None:
    assert not is_kind(words)


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Rejected after the take-home for Linear. I spent the whole weekend on it", "spent", "a whole weekend"),
        ("prepped for three weeks and got rejected by Meta", "spent", "three weeks"),
        ("Shopify rejected me on my birthday", "moment", "on your birthday"),
        ("got the rejection email from Visa at 3am", "moment", "at 3 am"),
        ("Barclays rejected me while I was at my cousin's wedding",
         "moment", "while you were at your cousin's wedding"),
        ("rejection email Sunday night from Zalando", "moment", "on Sunday night"),
        ("I've been looking for six months and Ikea said no too", "searching", "six months"),
        ("Laid off from Meta after seven years there", "years", "seven years"),
        ("rejected on my first day back from leave", "moment", "on your first day back from leave"),
        ("rejected while i was invigilating an exam", "moment", "while you were invigilating an exam"),
        ("no from them with my manager watching me, great", "moment", "with your manager watching you"),
        ("rejected before i was home", "moment", "before you were even home"),
    ],
)  # fmt: skip
def test_how_long_it_took_and_when_the_news_came_are_said_back(text: str, name: str, words: str) -> None:
    assert details(text).get(name) == words


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("rejected from my dream job", "dream", "dream job"),
        ("rejected from the course. 300 people for 6 places", "odds", "300 for 6 places"),
        ("five rounds and then a two line email from Wise", "mail", "a two-line email"),
        ("rejected by Lidl and rent is due on friday", "money", "rent due Friday"),
        ("rejected by Bosch, my visa runs out in june", "visa", "in June"),
        ("rejected by Ocado for the third time", "nth", "third"),
        ("rejected by the trust, they want UK experience", "local", "UK experience"),
        ("didn't make partner. got told over a salad", "how_told", "over a salad"),
        ("laid off over zoom", "how_told", "over Zoom"),
        ("failed it by one mark", "narrow", "one mark"),
        ("rejected, and that was the one with the garden", "the_one", "the one with the garden"),
        ("no from the choir. cried in the car", "crying", "the car"),
        ("first interview in three years and it's a no", "first_back", "three years"),
        ("I'd told my whole street. they said no", "told_people", "your whole street"),
        ("missed the fitness test by 3 seconds", "narrow", "3 seconds"),
        ("5th rejection this week", "nth", "fifth"),
    ],
)  # fmt: skip
def test_a_few_words_of_the_persons_are_put_into_a_form(text: str, name: str, words: str) -> None:
    assert details(text).get(name) == words


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Rejected by the ferry museum. I'd even bought new shoes for it",
         "hoped", "you'd even bought new shoes for it"),
        ("no from the choir. drove four hours to Leeds for that audition",
         "did", "you drove four hours to Leeds for that audition"),
        ("rejected. My mum had already ironed my shirt", "kin", "your mum had already ironed your shirt"),
        ("rejected by the nursery, they said I was brilliant with the kids",
         "warm", "they said you were brilliant with the kids"),
        ("rejected. The interviewer yawned and checked his phone",
         "cold", "the interviewer yawned and checked his phone"),
        ("Rejected by Aldi, they said I was too quiet", "reason", "you were too quiet"),
        ("rejected, they went with someone who speaks Polish", "wanted", "someone who speaks Polish"),
        ("rejected for the lead post. I've been covering it since May", "been", "you've been covering it since May"),
        ("rejected. We'd already promised the kids a trip", "hoped", "you'd already promised the kids a trip"),
        ("a no. The one I've been covering on contract since 2021",
         "been", "you've been covering it on contract since 2021"),
        ("The recruiter for the night shift yawned", "cold", "the recruiter for the night shift yawned"),
        ("rejected for being 'too junior' for a junior role", "reason", "you were too junior"),
        ("rejected by the bank, the interviewer said I talk too fast", "reason", "you talk too fast"),
        ("They told me I was a strong candidate, then no", "warm", "they told you that you were a strong candidate"),
        ("we talked about Saramago for ten minutes. no", "warm", "you talked about Saramago for ten minutes"),
        ("last week i bought work boots for this. no", "did", "you bought work boots for this"),
        ("a no from the choir. mum drove me six hours for it", "kin", "your mum drove you six hours for it"),
        ("no, they want someone with their own van", "wanted", "someone with their own van"),
        ("rejected, they wanted more retail experience", "wanted", "more retail experience"),
        ("no from the depot, they needed a full licence", "wanted", "a full licence"),
        ("they want 5 years of experience in sales, so no", "wanted", "5 years of experience"),
        ("rejected due to budget cuts", "cause", "budget cuts"),
        ("turned down because of my gap year and that's that", "cause", "your gap year"),
        ("rejected, apparently my voice is too soft for collections",
         "reason", "your voice is too soft for collections"),
    ],
)  # fmt: skip
def test_a_clause_that_a_pattern_knows_is_turned(text: str, name: str, words: str) -> None:
    assert details(text).get(name) == words


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Coinbase rescinded my offer and I already quit my job", "quit", None),
        ("they went with an internal candidate", "internal", None),
        ("it was down to me and one other person, they picked them", "runner_up", None),
        ("rejected again by google", "again", None),
        ("Rejected by Airbnb. I had already told my parents it looked good", "told_people", "your parents"),
    ],
)  # fmt: skip
def test_a_circumstance_is_named_and_so_is_whom_it_is_about(text: str, name: str, words: str | None) -> None:
    assert details(text).get(name, "missing") == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("rejected by Stripe, should I apply again?", "again"),
        ("rejected by Stripe. I told my mom I was rejected", "told_people"),
        ("rejected by Visa after three weeks", "spent"),
        ("rejected by Meta, the interview was at 3pm", "moment"),
        ("> I had already told my parents\nrejected by Meta", "told_people"),
        ("rejected by Meta. I was so stupid and I wrote a terrible answer", "did"),
        ("rejected by Meta, I didn't even buy a suit", "did"),
        ("rejected by Lidl, they said I was a failure", "reason"),
        ("I have my second interview on monday", "nth"),
        ("my first interview in three years", "first"),
        ("I should apply again, it was worth it to write again", "again"),
        ("They used to call me names", "cold"),
        ("600 applications, 3 interviews, 0 offers", "interviews"),
        ("The school froze hiring, my post is gone", "froze"),
        ("rejected by Visa", "visa"),
        ("they wanted to see my licence", "wanted"),
        ("rejected because of that", "cause"),
        ("rejected, they said i could reapply with more experience", "asks_again"),
        ("a no, my video froze and they hung up", "froze"),
        ("they had me wait with three kids from my daughter's class", "at_home"),
        ("my referee forgot to send the letter, so it's a no", "cold"),
        ("rejected by zoom", "how_told"),
        ("My manager cried when she told me I was passed over", "crying"),
    ],
)  # fmt: skip
def test_what_is_near_a_detail_is_none(text: str, name: str) -> None:
    assert name not in details(text)


def test_an_hour_is_no_place_where_somebody_was_told() -> None:
    from bot.reading import read

    def how_told(text: str) -> str | None:
        return {detail.name: detail.words for detail in read(text, expected=True).details}.get("how_told")

    assert how_told("rejected by the bank, i found out in the morning") is None
    assert how_told("rejected by the bank, i found out in the morning briefing") == "in the morning briefing"


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("no from the library, what i'd say if i could do the interview again. will try again at two", False),
        ("brex is a no, we go again", False),
        ("here we go again, a no from the bank", True),
        ("rejected by the bank again", True),
        ("rejected again at the last stage", True),
        ("no from lidl, again. fine", True),
    ],
)
def test_what_will_be_done_again_was_no_second_no(text: str, again: bool) -> None:
    assert ("again" in {detail.name for detail in details_of(segment(text))}) is again
