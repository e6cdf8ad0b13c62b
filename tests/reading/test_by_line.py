"""What the log would hold of a post with several lines or clauses, and of `!process`."""

from __future__ import annotations

import pytest

from bot.model import Entry, Outcome, Respond, Stage
from bot.reading import read

NO, OPEN, SILENT, OFFER = Outcome.REJECTED, Outcome.OPEN, Outcome.SILENT, Outcome.OFFER
APPLIED, TEST, SCREEN, MEET, FINAL, MATCH = tuple(Stage)[:6]

Told = tuple[str | None, str | None, Stage | None, Outcome]

LISTS: list[tuple[str, list[Told]]] = [
    (
        "amazon reject\ngoogle oa\nmeta reject post onsite",
        [("amazon", None, None, NO), ("google", None, TEST, OPEN), ("meta", None, FINAL, NO)],
    ),
    (
        "Stripe reject\nRamp rejected me\nInitech reject after the OA\nnotion reject\nDatadog rej",
        [
            ("Stripe", None, None, NO),
            ("Ramp", None, None, NO),
            ("Initech", None, TEST, NO),
            ("notion", None, None, NO),
            ("Datadog", None, None, NO),
        ],
    ),
    (
        "- amazon: rej (OA)\n- google: hm next week\n- uber: withdrew\n- snap: hiring freeze\n- lyft: offer\n"
        "- coinbase: ps\n- doordash: ghosted",
        [
            ("amazon", None, TEST, NO),
            ("google", None, FINAL, OPEN),
            ("uber", None, None, Outcome.WITHDRAWN),
            ("snap", None, None, Outcome.FREEZE),
            ("lyft", None, None, OFFER),
            ("coinbase", None, SCREEN, OPEN),
            ("doordash", None, None, SILENT),
        ],
    ),
    (
        "1. Stripe - rejected after R3\n2. Ramp - OA\n3. Databricks - ghosted after HM\n4. Figma - r1 tomorrow",
        [
            ("Stripe", None, FINAL, NO),
            ("Ramp", None, TEST, OPEN),
            ("Databricks", None, FINAL, SILENT),
            ("Figma", None, MEET, OPEN),
        ],
    ),
    (
        "Amazon sde reject\nAmazon pm oa\nGoogle reject",
        [("Amazon", "sde", None, NO), ("Amazon", "pm", TEST, OPEN), ("Google", None, None, NO)],
    ),
    ("amazon oa\nstripe reject\namazon reject", [("amazon", None, TEST, NO), ("stripe", None, None, NO)]),
    ("amazon, sde, reject\ngoogle, pm, oa", [("amazon", "sde", None, NO), ("google", "pm", TEST, OPEN)]),
    (
        "stripe reject 😭\nramp reject 😭\n\nfigma: phone screen on monday 🤞",
        [("stripe", None, None, NO), ("ramp", None, None, NO), ("figma", None, SCREEN, OPEN)],
    ),
    (
        "Today's rejections:\ngoogle\namazon after the OA\nmeta onsite",
        [("google", None, None, NO), ("amazon", None, TEST, NO), ("meta", None, FINAL, NO)],
    ),
    ("google\namazon\nmeta\nall rejected", [(name, None, None, NO) for name in ("google", "amazon", "meta")]),
    (
        "rejected by google after onsite\namazon\nramp",
        [("google", None, FINAL, NO), ("amazon", None, None, NO), ("ramp", None, None, NO)],
    ),
    ("no rejection from google yet\nramp reject", [("google", None, None, OPEN), ("ramp", None, None, NO)]),
    (
        "Snowflake rescinded my offer\nStripe ghosted",
        [("Snowflake", None, None, Outcome.RESCINDED), ("Stripe", None, None, SILENT)],
    ),
    ("feeling so tired today\nstripe reject after oa", [("stripe", None, TEST, NO)]),
    (
        "Riverside Hospital staff nurse rej after r2\nSt Mary's ICU nurse interview\n"
        "Leeds General healthcare assistant ghosted",
        [
            ("Riverside Hospital", "staff nurse", MEET, NO),
            ("St Mary's ICU", "nurse", MEET, OPEN),
            ("Leeds General", "healthcare assistant", None, SILENT),
        ],
    ),
    (
        "Oak Primary teaching assistant: no\nHillside Academy year 4 teacher - interview\n"
        "Park High english teacher reject after the demo lesson",
        [
            ("Oak Primary", "teaching assistant", None, NO),
            ("Hillside Academy", "year 4 teacher", MEET, OPEN),
            ("Park High", "english teacher", MEET, NO),
        ],
    ),
    (
        "Rejected by Kirkland after the callback\nSkadden: still waiting\nLatham offer",
        [("Kirkland", None, None, NO), ("Skadden", None, None, OPEN), ("Latham", None, None, OFFER)],
    ),
]

CLAUSES: list[tuple[str, list[Told]]] = [
    (
        "google rejected me, meta oa on friday, ghosted by uber after the phone screen",
        [("google", None, None, NO), ("meta", None, TEST, OPEN), ("uber", None, SCREEN, SILENT)],
    ),
    (
        "google rej / meta vo / uber offer",
        [("google", None, None, NO), ("meta", None, FINAL, OPEN), ("uber", None, None, OFFER)],
    ),
    ("Turned down by Stripe. Ramp OA next week.", [("Stripe", None, None, NO), ("Ramp", None, TEST, OPEN)]),
    (
        "Got rejected by Stripe after the onsite, but I have an OA from Ramp",
        [("Stripe", None, FINAL, NO), ("Ramp", None, TEST, OPEN)],
    ),
    (
        "applied to google last week. rejected today. Amazon OA tomorrow",
        [("google", None, None, NO), ("Amazon", None, TEST, OPEN)],
    ),
    (
        "amazon rej, still got google hc pending. one down",
        [("amazon", None, None, NO), ("google", None, MATCH, OPEN)],
    ),
    ("rejected by google and amazon after the onsite", [(name, None, FINAL, NO) for name in ("google", "amazon")]),
    ("stripe, figma, ramp rej", [(name, None, None, NO) for name in ("stripe", "figma", "ramp")]),
    ("phone screen fine, onsite fine, rejected by okta", [("okta", None, FINAL, NO)]),
    ("Rejected by Stripe after OA and onsite.", [("Stripe", None, FINAL, NO)]),
    ("Rejected by Stripe.\nStatus: offer rescinded", [("Stripe", None, None, Outcome.RESCINDED)]),
]

PROCESS: list[tuple[str, list[Told]]] = [
    ("!process google oa", [("google", None, TEST, OPEN)]),
    ("!process hp iq reject", [("hp iq", None, None, NO)]),
    ("!process Initech hr", [("Initech", None, SCREEN, OPEN)]),
    ("!process Initech ps", [("Initech", None, SCREEN, OPEN)]),
    ("!process Stripe SWE intern phone", [("Stripe", "SWE intern", SCREEN, OPEN)]),
    ("!process jane street r3 ghosted", [("jane street", None, FINAL, SILENT)]),
    ("!process meta onsite", [("meta", None, FINAL, OPEN)]),
    ("!process citadel offer", [("citadel", None, None, OFFER)]),
    ("!process Walmart cashier interview", [("Walmart", "cashier", MEET, OPEN)]),
    ("!process Amazon SDE 2 rej", [("Amazon", "SDE 2", None, NO)]),
    (
        "!process amazon oa\n!process meta onsite reject\n!process Initech vo",
        [("amazon", None, TEST, OPEN), ("meta", None, FINAL, NO), ("Initech", None, FINAL, OPEN)],
    ),
    ("!process stripe", []),
    ("!process oa", []),
]


@pytest.mark.parametrize(("text", "told"), LISTS + CLAUSES + PROCESS)
def test_each_line_or_clause_is_its_own_entry(text: str, told: list[Told]) -> None:
    assert read(text).entries == tuple(Entry(*one) for one in told)


@pytest.mark.parametrize("text", ["!process google oa", "!process meta onsite", "!process Initech hr"])
def test_a_stage_behind_process_is_kept_and_met_with_silence(text: str) -> None:
    reading = read(text)
    assert reading.respond is Respond.SILENT
    assert not reading.own_rejection
    assert reading.entries


@pytest.mark.parametrize(
    "text",
    ["google oa\nmeta onsite", "my friend got a google offer\nand a stripe reject", "who has the amazon oa?"],
)
def test_what_is_met_with_silence_has_no_entries(text: str) -> None:
    assert read(text).entries == ()


@pytest.mark.parametrize(
    "text",
    [
        "I got rejected by stripe today, my roommate got rejected by ramp",
        "got rejected by stripe today and my friend got into google",
    ],
)
def test_what_a_friend_got_is_no_entry(text: str) -> None:
    assert [entry.company for entry in read(text).entries] == ["stripe"]
