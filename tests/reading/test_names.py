"""Names: those of the writer's log come first, other languages say "from" their way, and silence beats a guess."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.model import Respond
from bot.reading import read

pytestmark = pytest.mark.no_cover

LOG = ("zon", "Bolt", "Sprinklr Inc.", "Notable Health", "Target", "Monday", "Stripe", "Mercato Leone S.p.A.")


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        ("no rejection hurts like the one from zon did today", ("zon",)),
        ("wanted sprinklr so badly, and today i got rejected", ("sprinklr",)),
        ("so Notable Health it was. two calls, a task, a lunch, and they still rejected me today", ("Notable Health",)),
        ("rejected from sprinkler today", ("sprinkler",)),
        ("mercato leone mi ha scartata dopo due colloqui", ("mercato leone",)),
        # everyday words of the log stay everyday words
        ("missed my target for the week, got rejected again and feel low about everything", ()),
        ("i woke up on monday to a rejection", ()),
        ("strike three, rejected again", ()),
        ("a bolt from the blue, really: rejected after all that praise they gave me", ()),
    ],
)
def test_what_the_log_calls_a_company_is_looked_for_first(text: str, companies: tuple[str, ...]) -> None:
    assert read(text, LOG).companies == companies


def test_a_letter_without_a_sender_is_from_the_one_company_of_the_log_it_names() -> None:
    letter = (
        "Hello,\n\nThank you for your time. Unfortunately we will not be moving forward with your application.\n\n"
        "The Sprinklr people"
    )
    assert read(letter).companies == ()
    assert read(letter, LOG).companies == ("Sprinklr",)
    assert read(letter + "\n\nPS: say hello to whoever feeds the Stripe cat.", LOG).companies == ()


def test_a_log_never_decides_whether_a_no_is_heard() -> None:
    reading = read("lunch at bolt was fine", LOG)
    assert (reading.own_rejection, reading.respond) == (False, Respond.SILENT)


@pytest.mark.parametrize("name", ["", "  ", "...", "a", "x" * 500, "Inc.", "\x00", "🙂", "a b c d e f g h", "\ud800"])
def test_any_name_may_stand_in_a_log(name: str) -> None:
    assert read("rejected by stripe after the onsite", [name] * 300).companies == ("stripe",)


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        ("Lidl rejected me at the till, of all places", ("Lidl",)),
        ("Arabic yes, English no, so bye bye", ()),
        ("French Connection said no", ("French Connection",)),
        ("Rejected from the PhD. It was the only one", ()),
        ("no from the B.Sc. We tried", ()),
        ("rejected by U.S. Bank after two rounds", ("U.S. Bank",)),
        ("rejected by J. Crew. It was quick", ("J. Crew",)),
        ("Rejected from the Royal College of Art. Gutted", ("Royal College of Art",)),
        ("rejected from my dream school", ()),
        ("rejected from lidl, aldi and b&m in one morning", ("lidl", "aldi", "b&m")),
        ("rejected by Johnson & Johnson after 3 rounds", ("Johnson & Johnson",)),
        ("rejected by brindle & sons after a trial", ("brindle & sons",)),
        ("no from the ministry of justice", ("ministry of justice",)),
        ("figma and vercel both rejected me", ("figma", "vercel")),
        ("no from jane at hr", ()),
        ("sam said no", ()),
        ("rejected by Dr. Patel's lab", ()),
        ("auto rejected by arithmetic", ()),
        ("six months there, then a no by text", ()),
        ("r5 rej at waymo", ("waymo",)),
        ("figma and vercel rej", ("figma", "vercel")),
        ("had the interview in Leeds, rejected", ()),
        ("tehy didnt take me", ()),
        ("htem didnt take me", ()),
        ("got rejected by mail, on real paper", ()),
        ("pgce no", ()),
        ("no luck with dhl", ("dhl",)),
        ("thanks for nothing barclays", ("barclays",)),
    ],
)
def test_what_stands_where_a_company_may_stand_is_not_always_one(text: str, companies: tuple[str, ...]) -> None:
    assert read(text).companies == companies


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        ("refus chez Leclerc", ("Leclerc",)),
        ("recalée chez carrefour hier, tant pis", ("carrefour",)),
        ("Absage von Kuka nach dem Gespräch", ("Kuka",)),
        ("absage von kuka, na toll", ("kuka",)),
        ("rechazado por cabify otra vez", ("cabify",)),
        ("me descartaron en Mercadona después de dos entrevistas", ("Mercadona",)),
        ("fui reprovado pela Embraer", ("Embraer",)),
        ("scartata da Lavazza dopo tre colloqui", ("Lavazza",)),
        ("afgewezen bij Picnic na het tweede gesprek", ("Picnic",)),
        ("nee van bol, nee van coolblue", ("bol", "coolblue")),
        # any noun, a time, a role, a place: no name
        ("Absage vom Bestatter", ()),
        ("Schon wieder eine Absage vom Krankenhaus", ()),
        ("ist leider nix geworden, ich war mit zwei anderen in der Runde", ()),
        ("refus de stage encore ce matin", ()),
        ("não passei na entrevista de ontem", ()),
        ("non mi hanno preso al supermercato", ()),
        ("niet aangenomen voor de winkel", ()),
        ("no pasé la entrevista de ayer", ()),
    ],
)
def test_companies_in_other_languages(text: str, companies: tuple[str, ...]) -> None:
    reading = read(text)
    assert reading.language != "en"
    assert reading.companies == companies


def test_reading_without_a_log_never_waits_for_what_compares_spellings() -> None:
    code = "import sys; from bot.reading import read; read('rejected by stripe'); sys.exit('rapidfuzz' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        ("Rejected by Lidl, Aldi and B&M in the same week", ("Lidl", "Aldi", "B&M")),
        ("rejected: meta, apple, nvidia", ("meta", "apple", "nvidia")),
        ("rejected by H&M, M&S and C&A", ("H&M", "M&S", "C&A")),
        ("4 rejections this week: PwC, EY, BDO, RSM", ("PwC", "EY", "BDO", "RSM")),
        ("rejected by Marks and Spencer", ("Marks and Spencer",)),
        ("Rejected by Google and Sad about it", ("Google",)),
        ("no from Lidl, London store", ("Lidl",)),
        ("rejected by Deloitte, They never said why", ("Deloitte",)),
        ("rejected by Stripe, Monday and Tuesday were fine", ("Stripe",)),
    ],
)
def test_a_list_of_companies_is_read_to_its_end(text: str, companies: tuple[str, ...]) -> None:
    assert read(text).companies == companies
