"""Seven other languages: a plain own no is heard, and nothing is taken for English."""

from __future__ import annotations

import pytest

from bot.model import Respond
from bot.reading import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Después de cuatro rondas me descartaron por mail"),
        ("es", "Le agradecemos su interés, pero hemos decidido continuar con otros candidatos."),
        ("pt", "não passei na entrevista de ontem"),
        ("pt", "Fui reprovada no teste técnico"),
        ("fr", "je n'ai pas été prise pour l'alternance"),
        ("fr", "ma candidature n'a pas été retenue"),
        ("de", "Schon wieder eine Absage vom Krankenhaus"),
        ("de", "wurde nach dem Probearbeiten nicht genommen"),
        ("it", "non mi hanno preso al supermercato"),
        ("it", "non ho passato il test"),
        ("nl", "weer een afwijzing vandaag"),
        ("nl", "afgewezen na het tweede gesprek"),
        ("hi", "mujhe final round ke baad reject kar diya"),
        ("hi", "मेरा चयन नहीं हुआ"),
    ],
)
def test_an_own_no_is_heard(language: str, text: str) -> None:
    reading = read(text)
    assert (reading.language, reading.own_rejection) == (language, True)
    assert reading.respond in (Respond.REPLY, Respond.REACT)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "morgen heb ik een gesprek bij de gemeente"),
        ("hi", "agar reject ho gaya toh ghar wapas"),
    ],
)
def test_what_is_no_own_no_stays_silent(language: str, text: str) -> None:
    reading = read(text)
    assert (reading.language, reading.own_rejection, reading.respond) == (language, False, Respond.SILENT)


def test_a_script_that_is_not_read_is_silence() -> None:
    assert read("また不採用でした。もう疲れた。").respond is Respond.SILENT
