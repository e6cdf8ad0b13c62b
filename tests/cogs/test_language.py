"""Everybody is answered in their own language: a press in that of their Discord, a promise in the one they chose."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
import simcord.interactions
from discord import Locale, app_commands

from bot.commands import is_read
from bot.model import Post, PostState
from bot.timesource import TimeSource
from bot.words import ui
from cogs.ui.reply_buttons import JustSaying
from tests.cogs.conftest import labels, seen, shown, told

NO = "Rejected by Stripe after the final round :("
ABSAGE = "Ich habe heute eine Absage von Siemens bekommen."
MENU = 32
DESCRIPTION = 100


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(datetime(2026, 3, 2, 18, 0, tzinfo=UTC), frozen=True)


@pytest.fixture
def locales(monkeypatch) -> dict[int, str]:
    """Person to the language of their Discord; everybody else's is American English."""
    chosen: dict[int, str] = {}
    plain = simcord.interactions.base_payload

    def with_locale(*args, **options):
        record, payload = plain(*args, **options)
        return record, payload | {"locale": chosen.get(options["user_id"], "en-US")}

    monkeypatch.setattr(simcord.interactions, "base_payload", with_locale)
    return chosen


@pytest.fixture
def german(scene, locales):
    """Maya's Discord is German."""
    locales[scene.maya.id] = "de"


@pytest.mark.usefixtures("german")
async def test_a_german_person_is_german_from_the_reply_to_the_undo(scene):
    answer = await scene.maya.slash(scene.general, "rejected", what=NO)
    assert "Eintragen" in labels(seen(answer))
    form = await scene.maya.click(seen(answer), label="Eintragen")
    assert form.modal["title"] == "Ins Logbuch eintragen"
    fields = {label["label"]: label["component"] for label in form.modal["components"]}
    assert [option["label"] for option in fields["Wie ging es aus?"]["options"]][:2] == ["Noch offen", "Absage"]
    done = await scene.maya.submit_modal(form, shown(form))
    assert told(done).splitlines()[0] == "Eingetragen, nur für dich: Stripe: Absage, zuletzt letzte Runde."
    assert labels(seen(done))[:2] == ["Nicht jetzt, morgen", "Jetzt zeigen"]
    undone = await scene.maya.click(seen(done), label="Rückgängig")
    assert "Dein Logbuch ist wieder wie vorher" in undone.response.content


@pytest.mark.parametrize(
    ("locale", "post", "under", "pressed", "answer"),
    [
        (
            "es-ES",
            "Siemens me rechazó después de la entrevista.",
            "Anotar",
            "No es para mí",
            "Entendido. Ya no responderé",
        ),
        (
            "es-419",
            "Siemens me rechazó después de la entrevista.",
            "Anotar",
            "No es para mí",
            "Entendido. Ya no responderé",
        ),
        ("fr", "Siemens m'a refusé après l'entretien.", "Noter", "Pas pour moi", "Compris. Je ne répondrai plus"),
        (
            "pt-BR",
            "Recebi um não da Siemens na entrevista.",
            "Registrar",
            "Não é para mim",
            "Entendi. Não respondo mais",
        ),
    ],
)
async def test_others_read_buttons_and_answers_in_their_own_words(scene, locales, locale, post, under, pressed, answer):
    locales[scene.maya.id] = locale
    await scene.maya.send(scene.channel, post)
    (reply,) = scene.answers()
    assert under in labels(reply)
    more = await scene.maya.click(reply, label="⋯")
    assert told(await scene.maya.click(seen(more), label=pressed)).startswith(answer)


@pytest.mark.parametrize("locale", ["es-ES", "fr", "pt-BR"])
async def test_what_the_form_says_is_read_back_in_every_language(scene, locales, locale):
    locales[scene.maya.id] = locale
    answer = await scene.maya.slash(scene.general, "rejected", what="rejected by Notion and Stripe after the onsite")
    with ui.speaking(locale):
        log_it, final = ui.LOG_IT, ui.group("STAGE")["final"]
    form = await scene.maya.click(seen(answer), label=log_it)
    assert final in shown(form)["lines"]
    await scene.maya.submit_modal(form, shown(form))
    kept = await scene.bot.store.applications.list(scene.maya.id)
    assert {one.stage.value for one in kept if one.stage} == {"final"}


@pytest.mark.usefixtures("german")
async def test_several_lines_in_german_are_read_back_as_they_were(scene):
    answer = await scene.maya.slash(scene.general, "rejected", what="rejected by Notion and Stripe after the onsite")
    form = await scene.maya.click(seen(answer), label="Eintragen")
    before = shown(form)["lines"]
    assert "letzte Runde" in before
    await scene.maya.submit_modal(form, shown(form))
    kept = await scene.bot.store.applications.list(scene.maya.id)
    assert {one.stage.value for one in kept if one.stage} == {"final"}


@pytest.mark.usefixtures("german")
async def test_errors_are_in_the_persons_language(scene):
    answer = await scene.maya.slash(scene.general, "settings", country="?!")
    assert "zwei Buchstaben" in told(answer)
    form = await scene.maya.slash(scene.general, "rejected")
    assert "passiert" in form.modal["title"]
    assert "Erzähl mir" in told(await scene.maya.submit_modal(form, shown(form, what=" ")))
    assert scene.env.errors


@pytest.mark.usefixtures("german")
async def test_the_buttons_under_a_post_speak_its_language_and_what_they_say_that_of_who_presses(scene):
    await scene.maya.send(scene.channel, NO)
    (english,) = scene.answers()
    assert "Log it" in labels(english)
    form = await scene.maya.click(english, label="Log it")
    assert form.modal["title"] == "Ins Logbuch eintragen"
    assert "Diese Knöpfe" not in told(await scene.sam.click(english, label="⋯"))

    await scene.sam.send(scene.channel, ABSAGE)
    (_, in_german) = scene.answers()
    assert "Eintragen" in labels(in_german)
    assert "gehören der Person" in told(await scene.maya.click(in_german, label="⋯"))
    assert labels(seen(await scene.sam.click(in_german, label="⋯"))) == ["Why this?", "Wrong call", "Not for me"]


@pytest.mark.usefixtures("german")
async def test_a_draft_for_a_friend_has_the_buttons_of_the_post(scene):
    post = await scene.sam.send(scene.general, NO)
    draft = await scene.maya.context_menu(scene.general, "Offer support", post)
    assert labels(seen(draft)) == ["Antwort posten"]
    posted = await scene.maya.click(seen(draft), label="Antwort posten")
    assert posted.response.content == "Steht da."
    (said,) = scene.answers(scene.general)
    assert "Log it" in labels(said)


async def test_an_answer_that_was_left_open_speaks_the_language_of_the_post(scene, monkeypatch):
    answering = scene.bot.get_cog("Rejections").answering

    async def dies(message):
        await scene.bot.store.posts.claim(message.id, message.channel.id, message.guild.id, message.author.id)

    monkeypatch.setattr(answering, "hear", dies)
    post = await scene.maya.send(scene.channel, ABSAGE)
    await asyncio.create_task(answering.finish(post))
    await scene.env.settle()
    (said,) = scene.answers()
    assert "Eintragen" in labels(said)


async def test_words_behind_our_heart_come_with_buttons_in_the_language_of_the_post(scene):
    reading = scene.bot.library.reader.read(ABSAGE)
    now = scene.bot.time.now()
    post = Post(1, scene.channel.id, None, scene.maya.id, PostState.REACTED, now, reading=reading)
    await asyncio.create_task(scene.bot.get_cog("Rejections").answering.tapped(post, scene.maya, scene.channel.id))
    await scene.env.settle()
    assert "Eintragen" in labels(scene.private(scene.maya)[-1])


@pytest.mark.usefixtures("german")
async def test_a_choice_among_several_missed_is_answered_in_the_persons_language(scene):
    for number in (20, 21):
        await scene.maya.slash(scene.general, "remind me", when=f"in {number} min", what="anrufen")
    scene.bot.time.advance(timedelta(hours=5))
    await scene.env.settle()
    (said,) = scene.private(scene.maya)
    asked = await scene.maya.user.select(said, ["1"])
    assert told(asked) == "Wann soll ich dich noch mal daran erinnern? anrufen"


@pytest.mark.usefixtures("german")
async def test_suggestions_are_in_the_persons_language(scene):
    for what in ("one", "two"):
        await scene.maya.slash(scene.general, "remind me", when="in 20 min", what=what)
    offered = await scene.maya.autocomplete(scene.general, "remind delete", "which", "")
    assert [choice["name"] for choice in offered][-1] == "alle zusammen"


async def remind_and_wait(scene) -> str:
    await scene.maya.slash(scene.general, "remind me", when="in 20 min", what="anrufen")
    scene.bot.time.advance(timedelta(minutes=20))
    await scene.env.settle()
    return scene.private(scene.maya)[-1]


@pytest.mark.usefixtures("german")
async def test_what_is_due_comes_in_the_language_that_was_chosen(scene):
    assert (await remind_and_wait(scene)).content == "**Reminder:** anrufen"
    chosen = await scene.maya.slash(scene.general, "settings", language="de")
    assert "**Sprache, wenn ich mich von selbst melde:** Deutsch" in told(chosen)
    due = await remind_and_wait(scene)
    assert due.content == "**Erinnerung:** anrufen"
    assert labels(due) == ["Erledigt", "20 Min.", "1 Std.", "Morgen", "Andere Zeit"]


async def test_a_language_that_is_gone_is_english(scene):
    await scene.bot.store.people.change(scene.maya.id, language="xx", interaction_id=1)
    assert (await remind_and_wait(scene)).content == "**Reminder:** anrufen"
    assert "by myself:** English" in told(await scene.maya.slash(scene.general, "settings"))


async def test_two_people_at_the_same_time_are_each_answered_in_theirs(scene, monkeypatch):
    """Both presses are under way, the German one first, before either is answered."""
    both = asyncio.Barrier(2)
    said = {}

    async def together(self, interaction):
        await both.wait()
        said[interaction.user.id] = ui.JUST_SAID

    monkeypatch.setattr(JustSaying, "pressed", together)
    presses = [
        SimpleNamespace(client=scene.bot, locale=locale, user=SimpleNamespace(id=person))
        for person, locale in enumerate((Locale.german, Locale.american_english))
    ]
    await asyncio.gather(*(JustSaying(1, press.user.id).callback(press) for press in presses))
    assert said[0].startswith("Dann ist es jetzt gesagt.")
    assert said[1].startswith("Then it's said.")


# Commands.


class Listens(app_commands.Translator):
    """Notes what may be translated."""

    def __init__(self) -> None:
        self.read: dict[str, int] = {}

    async def translate(self, string, locale, context):
        if is_read(context):
            menu = context.location is app_commands.TranslationContextLocation.command_name
            self.read[string.message] = MENU if menu else DESCRIPTION


@pytest.fixture
async def read(scene) -> dict[str, int]:
    """What people read of the commands in English, and how long it may be."""
    listening = Listens()
    for command in scene.bot.tree.get_commands(type=None):
        await command.get_translated_payload(scene.bot.tree, listening)
    assert "Offer support" in listening.read
    return listening.read


async def test_commands_have_their_words_in_each_language(read):
    for code, language in ui.languages().items():
        assert sorted(set(language.commands) - set(read)) == [], f"{code}: nobody reads these any more"
        assert [key for key, words in language.commands.items() if len(words) > read[key]] == [], code
        if language.complete and code != ui.ENGLISH:
            assert sorted(set(read) - set(language.commands)) == [], code


async def test_discord_is_told_of_every_language_and_of_no_other_name(scene):
    tree = scene.bot.tree
    payloads = {
        command.name: await command.get_translated_payload(tree, tree.translator)
        for command in tree.get_commands(type=None)
    }
    offer, remind = payloads["Offer support"], payloads["remind"]
    assert offer["name_localizations"]["de"] == "Beistand anbieten"
    assert not remind.get("name_localizations")
    assert remind["description_localizations"]["de"].startswith("Lass dich")
    me = next(option for option in remind["options"] if option["name"] == "me")
    when, _, where = me["options"]
    assert not when.get("name_localizations")
    assert when["description_localizations"]["de"].startswith("Auf Englisch")
    assert [choice["name"] for choice in where["choices"]] == ["DM", "here"]
    assert not any(choice.get("name_localizations") for choice in where["choices"])
    assert "en-US" not in remind["description_localizations"]


async def test_a_better_translation_is_told_to_discord_at_the_next_start(scene, monkeypatch):
    bot = scene.bot
    sent = []
    sync = bot.tree.sync

    async def counted():
        sent.append(await sync())
        return sent[-1]

    monkeypatch.setattr(bot.tree, "sync", counted)
    await bot._sync_if_changed()
    assert sent == []
    monkeypatch.setitem(ui.languages()["de"].commands, "Offer support", "Beistehen")
    await bot._sync_if_changed()
    (commands,) = sent
    offer = next(command for command in commands if command.name == "Offer support")
    assert offer.name_localizations[Locale.german] == "Beistehen"
    await bot._sync_if_changed()
    assert len(sent) == 1
