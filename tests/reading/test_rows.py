"""The plain cases of every kind that the first answer must get right, as a table of own examples."""

from __future__ import annotations

import pytest

from bot.model import Kind, Respond, Stage
from bot.reading import read

pytestmark = pytest.mark.no_cover

OWN = [
    ("zon reject", Kind.BARE, ("zon",)),
    ("imc rej 😔", Kind.BARE, ("imc",)),
    ("notion reject\nsnowflake reject\nsentry reject", Kind.SEVERAL, ("notion", "snowflake", "sentry")),
    ("Rejected by Stripe after the final round :(", Kind.LATE_STAGE, ("Stripe",)),
    ("rejected from two sigma after superday", Kind.LATE_STAGE, ("two sigma",)),
    ("tech round went really well and then a reject from figma", Kind.WENT_WELL, ("figma",)),
    ("bombed my onsite, got rejected an hour later", Kind.BLEW_IT, ()),
    ("rejected by c1 within 13 hours", Kind.TIMING, ("c1",)),
    ("rejected after the OA, all of it solved", Kind.SCREEN, ()),
    ("jane street ghosted me after the phone screen", Kind.GHOSTED, ("jane street",)),
    # a number behind "after" counts rounds, and nobody who was turned down
    ("rejected after 5 rounds", Kind.LATE_STAGE, ()),
    ("ghosted after 3 interviews", Kind.GHOSTED, ()),
    ("rejected 2nd time by the same people for the same role", Kind.PLAIN, ()),
    ("passed over for charge nurse again", Kind.PASSED_OVER, ()),
    # what is refused every day may be what the work is about
    ("rejected for loan officer at wexley", Kind.PLAIN, ("wexley",)),
    ("rejected for mortgage adviser", Kind.BARE, ()),
    # a greeting is nobody who was turned down
    ("hello got rejected from kfc today", Kind.PLAIN, ("kfc",)),
]


@pytest.mark.parametrize(("text", "kind", "companies"), OWN)
def test_an_own_no_is_answered(text: str, kind: Kind, companies: tuple[str, ...]) -> None:
    reading = read(text)
    assert (reading.kind, reading.own_rejection, reading.respond) == (kind, True, Respond.REPLY)
    assert reading.companies == companies


LETTER = """Dear Sam,

Thank you for the time you took to apply for the Harbour Pilot position at Northlight Ferries. After careful review we
have decided to move forward with other candidates. We wish you every success in your search.

Kind regards,
The Northlight Ferries Recruiting Team"""


@pytest.mark.parametrize("text", [LETTER, "got this today 😭\n\n" + LETTER])
def test_a_pasted_letter_gives_its_sender_and_role(text: str) -> None:
    reading = read(text)
    assert (reading.kind, reading.own_rejection, reading.respond) == (Kind.LETTER, True, Respond.REPLY)
    assert reading.companies == ("Northlight Ferries",)
    assert reading.role == "Harbour Pilot"


def test_a_bare_no_with_a_question_beside_it_is_one_where_noes_are_posted() -> None:
    for text in ("no. was i too honest?", "3 this week. is it me?", "rejected. was it my accent?"):
        reading = read(text, expected=True)
        assert (reading.own_rejection, reading.respond) == (True, Respond.REPLY), text
    for text in ("no. did i miss the link?", "no. how long did it take you?", "not a no!!! i start monday"):
        assert not read(text, expected=True).own_rejection, text


def test_a_scene_that_hardly_anything_speaks_for_gets_a_heart() -> None:
    reading = read("the reviewer of my pull request closed it and said no thanks, feedback attached", expected=True)
    assert reading.respond is not Respond.REPLY


def test_whoever_was_asked_something_and_said_no_is_not_told_that_they_turned_it_down() -> None:
    asked = "she asked if i get bored easily in a job. i said no. she said hm. they'll let me know by the 12th"
    assert read(asked, expected=True).respond is Respond.SILENT
    gone = read("the studio said it's a no in the end. i turned down other work for it", expected=True)
    assert gone.respond is not Respond.REPLY or gone.own_rejection
    assert read("i said no to the night porter job they offered").kind is Kind.DECLINED
    assert read("google said no to the l5 one, six years of tests").kind is not Kind.DECLINED
    assert read("offer gone after the references came back").kind is not Kind.OFFER


def test_a_second_opinion_that_is_sure_is_heard_in_a_long_post_and_not_in_a_mail() -> None:
    told = (
        "Eight weeks of evening classes for this, and my sister lent me her car for the driving part. I was the third"
        " of three they rang today. They took the two who already had the licence, and she said she'd have liked me."
    )
    mail = "Dear reader, eight new roles near you: driver, porter, cleaner. Apply by Friday and tell your friends."
    assert read(told, expected=True).own_rejection
    assert not read(mail, expected=True).own_rejection


NOT_OWN = [
    # 11: a question about rejections
    "does bloomberg call to reject?",
    "how many days until they send rejections",
    "has anyone been rejected after the sift?",
    # 25: a kind word
    "sorry man, you'll get the next one",
    "their loss, hang in there",
    # 26: their own refusal
    "declined plaid",
    "I turned down the offer, the commute was two hours",
    "withdrew my application yesterday",
    # 30: false friends
    "my PR was rejected because of one missing test",
    "the bank rejected my loan application",
    "card declined at the petrol station",
    "asked my crush out and got rejected",
    "we fail to reject the null at 5%",
    "TLS handshake rejected by the proxy",
    "we rejected 40 CVs today",
    # 31: negated, conditional, feared
    "not rejected yet!!",
    "if I get rejected again I'm opening a goat farm",
    "haven't gotten any rejections so far",
    "I'm terrified of getting rejected on Thursday",
    # 32: quotations and code
    "> rejected by google after the final",
    "```\nstatus: rejected\n```",
    "`rejected by google`",
    # 24, 27, 29, 10
    "my sister got rejected from vet school",
    "got rejected by Google in 2019",
    "am i cooked? onsite was monday",
]


@pytest.mark.parametrize("text", NOT_OWN)
def test_what_is_no_own_no_gets_no_condolence(text: str) -> None:
    assert not read(text).own_rejection


@pytest.mark.parametrize(
    "text",
    list(NOT_OWN[:5])
    + [text for text in NOT_OWN if "PR was" in text or "null" in text or "TLS" in text or "CVs" in text]
    + [text for text in NOT_OWN if "rejected yet" in text or "`" in text or text.startswith(">")],
)
def test_silence_is_kept(text: str) -> None:
    assert read(text).respond is Respond.SILENT


def test_process_syntax_is_read() -> None:
    reading = read("!process hp iq reject")
    assert reading.own_rejection
    assert reading.respond is Respond.REPLY


def test_the_furthest_stage_is_kept_for_the_log() -> None:
    reading = read("phone screen fine, onsite fine, rejected by okta")
    assert reading.stage is Stage.FINAL
    assert [entry.company for entry in reading.entries] == ["okta"]


@pytest.mark.parametrize("text", ["rejected by Stripe after the final round", "“rejected” by stripe — 😭 again"])
def test_spans_point_into_the_text_as_given(text: str) -> None:
    spans = read(text).spans
    assert spans
    assert any("rejected" in text[span.start : span.end] for span in spans)


@pytest.mark.parametrize(
    "text",
    [
        "My manager said she had put in for the lead post that we both want and got turned down, so she wants mine",
        "If your portfolio was decent, a rejection letter means somebody else's was closer. It says little about you",
        "The dean and the people I worked with didn't consider this to be a problem. Your application shows you care",
        "I fear I might get quietly rejected at the door of the book club",
        "Your post was viewed\nSkills wanted\nR (programming language)\nApply now",
    ],
)
def test_anothers_no_and_a_no_in_general_are_left_alone(text: str) -> None:
    assert not read(text).own_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ines, thank you for your interest in us. After carefully reviewing all applications, we will not be "
        "moving forward with yours for the lab technician role. Kind regards, HR",
        "Hi Tom, thanks for coming in. We decided that the role is not the right fit for you. We will write again to "
        "you if something changes. All the best, Mira",
        "three trains each way, only to be told that they found somebody more suitable for the job",
    ],
)
def test_a_no_stays_one_beside_words_that_leave_a_door_open(text: str) -> None:
    assert read(text).own_rejection


def test_what_another_got_is_no_offer_of_ones_own() -> None:
    assert read("My cousin told me to try the school. I didn't get hired. She got hired at once").kind != "offer"


@pytest.mark.parametrize(
    "text",
    [
        "I interviewed at the harbour office last week and just found out I didn't get it",
        "I had two interviews in March and none of them worked out. I don't know what they want from me",
        "They told me the role has been put on hold after my third interview",
        "My interview was on Monday. They hired the intern instead of me",
        "Called the department about my application, it's a no. She was kind about it",
        "Lockheed rejected me for the job that I was doing there as a contractor last year",
        "I keep getting rejected for entry level jobs",
        "three rounds with HubSpot and then a form letter",
        "I had many interviews and got turned down each time",
        "Portal updated this morning, status changed to denied",
        "Forty applications this month and I have not had a single reply, not even an automatic one",
    ],
)
def test_a_plain_no_of_the_writer_is_heard(text: str) -> None:
    assert read(text).own_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Half of my floor was rejected for remote work and mine was approved, so I feel guilty",
        "We ended up going with another company for the internet and it's faster",
        "I asked my boss for a raise and he told me no",
        "I got into nursing school! I had three rejections before this one",
        "Got denied in my first year too. You should apply again, and feel free to send me your essay",
        "I wasn't invited to the wedding of somebody on my team",
        "I was not successful in getting the school's website to load",
        "Didn't get picked for the softball team this year",
        "They invited me to a third round and I declined. I'm staying where I am for now",
        "I know a woman who was offered a job, quit the old one, and then the new place rescinded",
        "Has anybody heard from them? I saw two rejections posted and nothing since",
        "Maybe they hired somebody internally. Maybe the position got cut. You never know the reason",
        "A box without hinges, key, or lid. -- J. R. R. Tolkien",
        "When I interviewed there in 2009 nobody was hiring. They passed me over, and I was glad of it later",
    ],
)
def test_what_is_told_in_passing_is_no_news(text: str) -> None:
    reading = read(text)
    assert not (reading.own_rejection and reading.respond is Respond.REPLY)


def test_a_line_that_a_mail_program_broke_is_one_sentence() -> None:
    broken = (
        "Thank you for your interest in the post. After a careful review of all that we\nreceived, we have decided "
    )
    assert read(broken + "to move forward with other candidates.").own_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Got the return offer in June. Yesterday they told us that the class will be reduced and I'm out",
        "told my gran i got the job. now it turns out i didn't",
        "I was offered the job on Friday but they withdrew it this morning",
    ],
)
def test_nobody_is_congratulated_on_an_offer_that_came_undone(text: str) -> None:
    for expected in (True, False):
        assert read(text, expected=expected).kind is not Kind.OFFER


@pytest.mark.parametrize(
    "role", ["Account Manager", "Policy Advisor", "Credit Analyst", "Document Controller", "Benefits Officer"]
)
def test_a_letter_about_work_with_accounts_and_policies_is_a_letter(role: str) -> None:
    reading = read(f"Thank you for your interest in the {role} role. Unfortunately you were not successful this time.")
    assert (reading.kind, reading.respond, reading.role) == (Kind.LETTER, Respond.REPLY, role)


def test_a_letter_about_an_account_is_none() -> None:
    reading = read(
        "Thank you for your request. Unfortunately your account was not approved and the card will not be sent."
    )
    assert reading.own_rejection is False


def test_what_somebody_is_used_to_is_no_old_news() -> None:
    assert read("used to this by now. no from bosch", expected=True).kind is Kind.PLAIN
    assert read("i'm used to it by now, another no from the bank", expected=True).own_rejection
    assert read("i used to get rejected a lot, now i run the place", expected=True).kind is not Kind.PLAIN


@pytest.mark.parametrize(
    "text",
    [
        "No from EY. my whole flat got offers",
        "Rejected by EY, everyone else in my flat got an offer",
        "no from EY. both my housemates got offers",
    ],
)
def test_the_offers_of_others_are_none_of_ones_own(text: str) -> None:
    assert read(text, expected=True).own_rejection


def test_an_offer_of_ones_own_beside_those_of_others_is_one() -> None:
    assert read("everyone in my class is happy for me, i got an offer").kind is Kind.OFFER
