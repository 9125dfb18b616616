"""Which languages a record's texts are in."""

from __future__ import annotations

import pytest

from pipeline.search.language import languages_of


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["The importation of the goods is barred, and the order binds their sellers."], ["en"]),
        (["Die Einfuhr der Waren ist verboten, und die Anordnung wird von dem Gericht vollstreckt."], ["de"]),
        (["Les marchandises sont retenues par la douane, et les importateurs ont dix jours pour répondre."], ["fr"]),
        (["De goederen worden door de douane vastgehouden en het bevel geldt voor deze invoer."], ["nl"]),
        (["Die Waren sind nach dem Urteil und auf Antrag", "Les produits sont saisis dans les ports"], ["de", "fr"]),
        (["The holder, Van der Meer en Zonen B.V. of the Netherlands, and Société des Lampes et du Verre of France"], ["en"]),
        (["Quilted desk lamps"], ["en"]),
        (["株式会社東京製作所"], ["en"]),
        ([""], ["en"]),
        ([], ["en"]),
    ],
)
def test_a_text_is_in_the_language_of_its_commonest_words(texts, expected):
    assert languages_of(texts) == expected
