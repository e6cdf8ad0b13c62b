"""Reads the phrasebooks of the other languages for what each must never say, and composes over all they can meet."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.model import NO_MEMORY, Kind, Memory, Reading, Waited
from bot.words import compose, what_now
from bot.words.choose import Chooser
from bot.words.compose import MOST_WORDS
from tests.words.readings import PLAUSIBLE, READINGS, shipped_book
from tests.words.test_lint import LONGEST, offenders, readings_for

if TYPE_CHECKING:
    from bot.words.phrasebook import Line

pytestmark = pytest.mark.no_cover

FEWEST_PARTS: Final = 120
ANSWERED_HERE: Final = tuple(
    kind for kind in PLAUSIBLE if kind not in {Kind.WAITING, Kind.QUESTION, Kind.OLD_NEWS, Kind.NOT_YET, Kind.TO_BOT}
)
"""The kinds that are answered in words; the others get a reaction in these languages."""


@dataclass(frozen=True, slots=True)
class Taste:
    """What a line in one language must not hold.

    Args:
        wait: a wait as somebody would type it.
        worn: phrases that hurt, or that no friend says.
        person: words of a first person; the bot is none.
        assumed: words that assume a gender, or speak in another register than the rest.
        orders: verbs that open an order.
    """

    wait: str
    worn: str
    person: str
    assumed: str
    orders: str


TASTES: Final = {
    "de": Taste(
        wait="zwei Wochen",
        worn=r"""
            kopf hoch|alles (?:hat|passiert)\b.*\bgrund|wer weiß,? wof[üu]r|sollte (?:wohl )?nicht (?:so )?sein
            nicht sein sollen
            (?:andere|neue|nächste) tür|tür(?:en)? (?:öffne|schließ)|deren verlust|selbst schuld|nicht unterkriegen
            durchhalten|halte? durch|bleibe? (?:stark|dran|positiv)|gib nicht auf|nicht aufgeben|du schaffst
            das wird schon
            wird schon wieder|alles wird gut|besseres|zum glück|wenigstens|immerhin|nimm(?:'s| es| das)? nicht
            nicht persönlich
            andere mütter|schlimmer(?:es)? gibt|zahlenspiel|am ball|weiter ?so|weitermachen|chance|herausforderung
            wachsen
            wachstum|lernkurve|starke?[rs]? (?:bleiben|mensch)|kenne das gefühl|wie du dich fühlst|fühle mit|verspr
            garantie
            bestimmt (?:klappt|bald)|klappt schon|nächstes mal klappt|leider|stolz auf|therap|diagnos|@|—|;
        """,
        person=r"ich|mich|mir|mein\w*|wir|uns|unser\w*",
        assumed="bewerber|kandidat|sie können|ihre bewerbung|du als (?:mann|frau)",
        orders="""
            kopf gib mach nimm lass bleib denk vergiss schreib frag versuch geh halt such red ruf sei hab warte lies
            trink schlaf atme
        """,
    ),
    "es": Taste(
        wait="dos semanas",
        worn=r"""
            todo (?:pasa|sucede|ocurre) por|por algo (?:será|pasa)|ánimo|anímate|tú puedes|puedes con\b|otra puerta
            no te (?:rind|preocup|lo tom|desanim)
            puertas? (?:se )?(?:abr|cierr)|sigue (?:así|adelante|intent\w+|luchando)|échale ganas|se lo pierden|al menos
            por lo menos|menos mal|personal\b|algo mejor|cosas mejores|vendrán|ya verás|ya llegará|lo que es para ti
            no era para ti|no estaba de dios|cuestión de números|hay más peces|podría ser peor|te entiendo|te acompaño
            sé (?:exactamente )?(?:cómo|lo que) (?:te )?s[ie]|abrazo|orgull|resilien|crecimiento|oportunidad|aprendizaje
            promet\w* que|garant|seguro que|lamentablemente|desafortunadamente|terapia|diagn|@|—|;
        """,
        person=r"yo|me|mí|mi|mis|conmigo|nos|nosotr[oa]s|nuestr\w+|siento|lamento|creo|sé",
        assumed=r"""
            (?:cans|agot|rechaz|descart|prepar|ilusion|destroz|frustr|decepcion|enfad|enoj|seleccion|convenc)ad[oa]
            estás (?:list|sol)[oa]|tranquil[oa]|content[oa]|nervios[oa]|hart[oa]|vos|sos|tenés|podés|querés|vosotr\w+|os
            usted(?:es)?|ordenador|computadora|móvil|celular|curro|chamba|laburo
        """,
        orders="""
            ánimo sigue intenta haz deja piensa olvida escribe pregunta llama duerme respira descansa busca habla cuenta
            mira ve ten
        """,
    ),
    "fr": Taste(
        wait="deux semaines",
        worn=r"""
            arrive\w* pour une raison|une porte (?:qui )?se ferme|courage\b|ça va aller|ça ira\b|tant pis\b|leur perte
            eux qui (?:y )?perdent|du mal pour un bien|de perdue?s?\b|tu trouveras|rebond|lâche (?:rien|pas)|ne lâche
            tu (?:vas|finiras par) (?:y arriver|trouver)|reste (?:positi|fort|motiv)|garde (?:espoir|le moral|la tête)
            tête haute|le bon (?:poste|moment) viendra|quelque chose de mieux|mieux t'attend|ça pourrait être pire
            il y a pire|au moins\b|question de (?:chiffres|temps)|loi des grands nombres|ne le prends pas|il ne faut pas
            tu devrais|il faudrait|je (?:comprends|sais|ressens)|fi(?:er|ère) de toi|malheureusement|câlin|thérap
            diagnosti|résilien|parcours\b|promis\b|@|—|;
        """,
        person=r"je|j'\w+|me|m'\w+|moi|mon|ma|mes|nous|notre|nos",
        assumed=r"""
            tu (?:es|étais|seras) \w{2,}(?:é|ée|u|ue|if|ive|eux|euse)|t'(?:ont|a) (?:choisi|refusé|retenu|vu|laissé)
            t'ont pris|tou(?:t|te) seule?|vous êtes
        """,
        orders="""
            essaie garde reste va prends pense oublie arrête continue dors respire parle écris mange demande note fais
        """,
    ),
    "pt": Taste(
        wait="duas semanas",
        worn=r"""
            vai dar (?:tudo )?certo|nada acontece por acaso|acontece\w* por um motivo|bola (?:pra|para a) frente
            (?:porta|janela) se (?:fecha|abre)|deus\b|há males que|não era para ser|o que é seu|quem perde são eles
            perda (?:é )?deles|livramento|força\b(?! de vontade)|coragem,|levanta a cabeça|cabeça erguida|não desist
            não desanim|continue (?:firme|tentando)|sua hora vai|vai (?:conseguir|encontrar|achar)|você consegue
            coisa melhor|algo melhor|podia ser pior|pelo menos|ao menos|questão de (?:tempo|números)|não (?:leve|fique)
            você dev(?:ia|eria)|eu (?:sei|entendo|sinto)|orgulho de você|infelizmente|abraço|terap|diagn|resili
            jornada|garant|prometo|guerreir|pensamento positivo|@|—|;
        """,
        person=r"eu|me|mim|meus?|minhas?|comigo|nós|noss[oa]s?",
        assumed=r"""
            você (?:está|estava|foi|ficou) \w+(?:ado|ada|ido|ida)|(?:sozinh|cansad|preparad|obrigad|chatead)[oa]
            telemóvel|celular|perrengue
        """,
        orders="""
            tente guarde fique vá tome pense esqueça pare continue durma respire fale escreva coma peça anote faça
        """,
    ),
}


def any_of(alternatives: str, *, whole: bool = True) -> re.Pattern[str]:
    """Match one of some alternatives, which are parted by bars and line ends."""
    joined = "|".join(line.strip() for line in alternatives.strip().splitlines())
    return re.compile(rf"\b(?:{joined})\b" if whole else rf"(?<!\w)(?:{joined})", re.IGNORECASE)


QUOTED: Final = re.compile(r"«[^»]*»|\"[^\"]*\"")
"""Words that somebody could send; they are the person's own."""

every = pytest.mark.parametrize("language", sorted(TASTES))


def lines_of(language: str) -> tuple[Line, ...]:
    return shipped_book().lines(language)


def told_in(language: str, reading: Reading) -> Reading:
    waited = replace(reading.waited, words=TASTES[language].wait) if reading.waited else None
    return replace(reading, language=language, waited=waited)


@every
def test_there_is_enough_to_say_and_every_role_is_played(language: str) -> None:
    lines = lines_of(language)
    assert len(lines) >= FEWEST_PARTS
    assert {line.role for line in lines} == {"acknowledge", "reflect", "ask", "offer", "now"}


@every
def test_no_line_is_one_of_those_that_hurt(language: str) -> None:
    banned = any_of(TASTES[language].worn, whole=False)
    assert not offenders(line for line in lines_of(language) if banned.search(line.text))


@every
def test_no_line_speaks_of_itself_as_a_person(language: str) -> None:
    person = any_of(TASTES[language].person)
    said = [(line, QUOTED.sub("", line.text)) for line in lines_of(language) if line.role != "offer"]
    assert not offenders(line for line, text in said if person.search(text))


@every
def test_nothing_is_assumed_of_who_reads_it(language: str) -> None:
    assumed = any_of(TASTES[language].assumed)
    assert not offenders(line for line in lines_of(language) if assumed.search(line.text))


@every
def test_nothing_is_ordered_where_no_advice_was_asked_for(language: str) -> None:
    orders = frozenset(TASTES[language].orders.split())

    def orders_about(line: Line) -> bool:
        sentences = [sentence for sentence in re.split(r"(?<=[.!:])\s+", line.text) if not sentence.endswith("?")]
        return any(sentence.split()[0].lower().strip(".,:¡¿«\"'") in orders for sentence in sentences)

    public = [line for line in lines_of(language) if line.role in {"acknowledge", "reflect", "ask"}]
    assert not offenders(
        line for line in public if orders_about(line) and not re.match(r"No (?:hace|hay|era|es)\b", line.text)
    )


@every
def test_every_line_is_short_and_formed_like_sentences(language: str) -> None:
    lines = lines_of(language)
    assert not offenders(line for line in lines if line.words > LONGEST[line.role])
    assert not offenders(line for line in lines if not (line.text.lstrip("¿¡«")[0].isupper() or line.text[0] in "{¿"))
    assert not offenders(line for line in lines if line.text[-1] not in ".?!:")
    assert not offenders(line for line in lines if "!" in line.text and not line.when.kinds <= {Kind.OFFER})
    assert not offenders(line for line in lines if line.text.count("?") != line.text.count("¿") and language == "es")
    assert not offenders(
        line for line in lines if (line.role == "ask") is not line.text.endswith("?") and line.role != "offer"
    )


@pytest.mark.no_cover
@every
def test_no_two_lines_are_near_copies(language: str) -> None:
    pieces = {line.id: shingles(line) for line in lines_of(language)}
    for (one, of_one), (other, of_other) in combinations([item for item in pieces.items() if len(item[1]) >= 6], 2):
        assert len(of_one & of_other) / min(len(of_one), len(of_other)) < 0.6, f"{one} and {other}"


def shingles(line: Line, size: int = 4) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"\w+|\{[^}]*\}", line.text.lower())
    return frozenset(zip(*(words[start:] for start in range(size)), strict=False))


@pytest.mark.no_cover
@every
def test_every_line_can_be_said(language: str) -> None:
    grammar = shipped_book().grammars[language]
    for line in lines_of(language):
        memory = Memory(replies_this_month=int(line.when.month[0])) if line.when.month else NO_MEMORY
        readings = [told_in(language, reading) for reading in readings_for(line)]
        assert any(Chooser.of(one, (line,), 1, memory, grammar).eligible for one in readings), f"unused: {line.text!r}"


@pytest.mark.no_cover
@every
@pytest.mark.parametrize("kind", ANSWERED_HERE)
def test_every_kind_is_answered_in_the_language_of_the_post(language: str, kind: Kind) -> None:
    own = {line.id for line in lines_of(language)}
    post = told_in(language, PLAUSIBLE[kind])
    for message_id in range(30):
        reply = compose(post, shipped_book(), message_id=message_id)
        assert reply.parts
        assert reply.parts[0].role == "acknowledge"
        assert {part.id for part in reply.parts} <= own
    assert what_now(post, shipped_book(), 7)


@pytest.mark.no_cover
@every
def test_a_post_with_something_to_carry_gets_more_than_one_line(language: str) -> None:
    for kind in (Kind.LATE_STAGE, Kind.WENT_WELL, Kind.GHOSTED, Kind.COUNT, Kind.SEVERAL, Kind.LETTER):
        for message_id in range(30):
            assert len(compose(told_in(language, PLAUSIBLE[kind]), shipped_book(), message_id=message_id).parts) >= 2


@pytest.mark.no_cover
@settings(max_examples=400, deadline=None, derandomize=True)
@given(post=READINGS, language=st.sampled_from(sorted(TASTES)), wait=st.booleans(), message_id=st.integers(0, 2**63))
def test_no_reading_leaves_a_slot_open_or_gets_an_english_card(
    post: Reading, language: str, wait: bool, message_id: int
) -> None:
    post = replace(post, language=language, waited=Waited(14, TASTES[language].wait) if wait else post.waited)
    reply = compose(post, shipped_book(), message_id=message_id)
    own = {line.id for line in lines_of(language)}
    assert reply.parts or reply.reaction
    assert {part.id for part in reply.parts} <= own
    assert len(reply.text.split()) <= MOST_WORDS
    for part in reply.parts:
        assert not re.search(r"[{}]|None|\s{2}|\s[.,]|\.\.(?:\s|$)|@everyone", part.text), part.text
        assert language == "fr" or not re.search(r"\s[?!]", part.text), part.text
        assert part.text.lstrip("¿¡«")[0] == part.text.lstrip("¿¡«")[0].upper()


@pytest.mark.no_cover
@every
@pytest.mark.parametrize("kind", [Kind.ASKS_WHY, Kind.ASKS_NEXT, Kind.SOMEONE_ELSE])
def test_who_asks_for_something_gets_it(language: str, kind: Kind) -> None:
    for message_id in range(40):
        reply = compose(told_in(language, PLAUSIBLE[kind]), shipped_book(), message_id=message_id)
        assert "offer" in [part.role for part in reply.parts], reply.text
