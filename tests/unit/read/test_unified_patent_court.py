"""Papers of the Unified Patent Court: whether somebody is enjoined, whom, on what, where and until when; and what never is one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from pipeline.fold import fold_case
from pipeline.read.eu_upc import reader
from pipeline.records import Document, EndReason, Flag, IssueKind, Notice, State, TextName

_DAY = date(2026, 10, 5)
_HEADS = {
    "en": (
        "ORDER\nof the Court of First Instance of the Unified Patent Court issued on 5 October 2026",
        "CLAIMANT",
        "DEFENDANTS",
        "PATENT AT ISSUE",
        "The Court has heard the parties and the case is as follows, in the view of the panel.",
        "ORDER",
        "Issued in The Hague",
    ),
    "de": (
        "ANORDNUNG\ndes Gerichts erster Instanz des Einheitlichen Patentgerichts erlassen am 5. Oktober 2026",
        "KLÄGERIN",
        "BEKLAGTE",
        "STREITPATENT",
        "Die Parteien streiten, und das Gericht ist der Ansicht, dass die Klage und der Antrag nicht das tragen.",
        "ANORDNUNG",
        "Erlassen in München",
    ),
    "fr": (
        "ORDONNANCE\ndu Tribunal de première instance de la Juridiction unifiée du brevet rendue le 5 octobre 2026",
        "DEMANDERESSE",
        "DÉFENDERESSES",
        "BREVET EN CAUSE",
        "Le litige est né et la demande est fondée, la division et les parties des deux camps.",
        "PAR CES MOTIFS",
        "Rendue à Paris",
    ),
    "nl": (
        "BEVEL\nvan het Gerecht van eerste aanleg van het Eengemaakt octrooigerecht van 5 oktober 2026",
        "EISERES",
        "GEDAAGDEN",
        "OCTROOI",
        "Het geschil van partijen is dat een van hen het octrooi niet en dat een ander het niet heeft.",
        "BEVEL",
        "Gegeven te Den Haag",
    ),
}
_SIDES = ("Orlo Lampworks B.V., Eindhoven", ("1) Fenwick Lighting Co., Ltd., Shenzhen", "2) Fenwick Europe GmbH, Essen"))


def paper(
    tongue: str,
    *ordered: str,
    action: str = "Infringement Action",
    case: str = "UPC_CFI_1747/2026",
    appealed: str = "",
    on: date = _DAY,
    listed: Sequence[str] = (),
    caption: Sequence[str] = (),
) -> Notice:
    court, claims, answers, patent, grounds, opens, closes = _HEADS[tongue]
    lines = [
        f"{case}",
        court,
        *([appealed] if appealed else []),
        *(caption or (claims, _SIDES[0], *(listed or (answers, *_SIDES[1])))),
        f"{patent}: EP 3 511 174",
        grounds,
        opens,
        *ordered,
        closes,
    ]
    title = f"{action}; Orlo Lampworks B.V. v. Fenwick Lighting Co., Ltd. a. o.; {case}; The Hague (NL) Local Division"
    document = Document(
        source="eu_upc",
        native_id=f"19{on:%m%d}",
        published=on,
        kind="court_order",
        title=title,
        abstract=None,
        page=None,
        exercise=False,
        version="1",
        parts=(),
    )
    texts: dict[TextName, str] = {"title": title, "full_text": "\n".join(lines)}
    notice = reader.read(document, texts)
    quotes = [e for m in notice.measures for e in m.evidence] + [e for r in notice.residue for e in [r.evidence]]
    assert all(texts[e.text][e.start : e.end] == e.quote for e in [*quotes, *(e for p in notice.parties for e in p.evidence)])
    return notice


BOTH = ("Fenwick Lighting Co., Ltd.", "Fenwick Europe GmbH")
ENJOINS = [  # language, operative part, whom, on what goods
    (
        "en",
        ["I. The Defendants are ordered to refrain from offering, placing on the market or using lamps with a lens, in Germany."],
        BOTH,
        "lamps with a lens",
    ),
    (
        "en",
        [
            "1. Defendant 2 is ordered, on pain of a penalty, to cease and desist from importing lamps.",
            "2. Defendant 2 bears the costs.",
        ],
        BOTH[1:],
        "lamps",
    ),
    ("en", ["The Court orders the Defendants to immediately refrain from selling lamps."], BOTH, "lamps"),
    ("en", ["Fenwick Europe GmbH is prohibited from offering lamps."], BOTH[1:], "lamps"),
    (
        "en",
        [
            "A. The Defendants are ordered to desist from",
            "a) offering lamps with a lens,",
            "b) importing them.",
            "B. They pay the costs.",
        ],
        BOTH,
        "lamps with a lens",
    ),
    (
        "en",
        ["I. The Defendants are ordered to refrain from offering lamps; the further claims are dismissed for the rest."],
        BOTH,
        "lamps",
    ),
    ("en", ["The Court prohibits the Defendants from infringing EP 3 511 174."], BOTH, None),
    ("en", ["The Defendants are ordered within two weeks of service to cease and desist from selling lamps."], BOTH, "lamps"),
    ("en", ["The Court orders:", "I. Defendants 1 and 2 shall refrain from offering lamps."], BOTH, "lamps"),
    (
        "de",
        ["A. Die Beklagten werden verurteilt, es zu unterlassen, Lampen mit einer Linse, anzubieten oder einzuführen."],
        BOTH,
        "Lampen mit einer Linse",
    ),
    ("de", ["I. Der Beklagten zu 2 wird untersagt, Lampen, in Deutschland anzubieten."], BOTH[1:], "Lampen"),
    (
        "de",
        ["Den Beklagten wird aufgegeben, es bei Meidung eines Zwangsgelds zu unterlassen, Lampen, in Verkehr zu bringen."],
        BOTH,
        "Lampen",
    ),
    (
        "fr",
        ["1. Fait interdiction aux défenderesses d'offrir ou de vendre des lampes à lentille, sous astreinte."],
        BOTH,
        "des lampes à lentille",
    ),
    ("fr", ["Ordonne à la défenderesse n° 2 de cesser d'importer des lampes."], BOTH[1:], "des lampes"),
    ("fr", ["Enjoint aux défenderesses de cesser tout acte de contrefaçon du brevet EP 3 511 174."], BOTH, None),
    ("nl", ["beveelt gedaagden, om iedere inbreuk op EP 3 511 174 te staken."], BOTH, None),
    ("nl", ["1. verbiedt gedaagden om lampen met een lens te verkopen of aan te bieden."], BOTH, "lampen met een lens"),
    (
        "nl",
        ["beveelt gedaagde sub 2 om de inbreuk te staken, door lampen niet langer aan te bieden of in te voeren."],
        BOTH[1:],
        None,
    ),
]
NEVER = [  # language, operative part
    ("en", ["I. The application for provisional measures is dismissed.", "II. The Applicant bears the costs."]),
    ("en", ["The request that the Defendants are ordered to refrain from offering lamps is rejected."]),
    ("en", ["The request to order the Defendants to refrain from offering lamps is dismissed."]),
    ("en", ["The proceedings are stayed until the decision of the European Patent Office."]),
    ("en", ["The appeal is dismissed.", "The Appellant bears the costs of the appeal."]),
    (
        "en",
        [
            "1. The Defendants have infringed the patent.",
            "2. The Defendants shall pay damages.",
            "3. The action is otherwise dismissed.",
        ],
    ),
    ("en", ["1. The Defendants are ordered to inform the Claimant of the extent of offering lamps.", "2. They pay the costs."]),
    ("en", ["The Defendants are ordered to pay a penalty of EUR 10,000 for failing to refrain from offering lamps."]),
    ("en", ["The costs to be paid by the Defendants are fixed at EUR 40,000."]),
    ("en", ["The Defendants are ordered to refrain from using or disclosing the confidential information."]),
    ("en", ["The Defendants are ordered to refrain from pursuing the proceedings before the court of another state."]),
    ("en", ["The Claimant is ordered to refrain from offering lamps."]),
    ("en", ["If the security is given, the Defendants are ordered to refrain from offering lamps."]),
    ("en", ["The Defendants are ordered to recall the lamps and to destroy them."]),
    ("en", ["Leave to appeal is granted."]),
    ("en", ["The Court takes note of the undertaking of the Defendants that they shall refrain from offering lamps."]),
    ("en", ["The settlement is confirmed, under which the Defendants shall refrain from offering lamps."]),
    ("de", ["Die Anordnung vom 3. Mai 2026, mit der den Beklagten untersagt wird, Lampen anzubieten, wird bestätigt."]),
    ("nl", ["bekrachtigt het bevel waarbij gedaagden is verboden lampen aan te bieden."]),
    ("en", ["It is declared that the Defendants, who are ordered to refrain from offering lamps, have breached that order."]),
    ("en", ["The order by which the Defendants were ordered to refrain from offering lamps is upheld."]),
    ("en", ["The Defendants shall refrain from alleging infringement of the patent towards customers."]),
    ("en", ["The Defendants' request that the Claimant be ordered to refrain from offering lamps is dismissed."]),
    ("en", ["The Defendants are ordered to deliver up the lamps that they keep for the purpose of offering or selling them."]),
    ("de", ["A. Der Antrag auf Erlass einstweiliger Maßnahmen wird zurückgewiesen.", "B. Die Klägerin trägt die Kosten."]),
    ("de", ["Der Antrag, die Beklagten zu verurteilen, es zu unterlassen, Lampen anzubieten, wird abgewiesen."]),
    ("de", ["Das Verfahren wird ausgesetzt."]),
    ("de", ["Die Beklagten werden verurteilt, Auskunft zu erteilen, wem sie Lampen anzubieten nicht unterlassen haben."]),
    ("de", ["Die Klägerin wird verurteilt, es zu unterlassen, Lampen anzubieten."]),
    ("de", ["Den Beklagten wird untersagt, die vertraulichen Informationen zu nutzen oder offenzulegen."]),
    ("fr", ["Rejette la demande d'interdiction provisoire.", "Condamne la demanderesse aux dépens."]),
    ("fr", ["Rejette la demande tendant à ce que soit fait interdiction à la défenderesse de vendre des lampes."]),
    ("fr", ["Fait interdiction aux défenderesses d'utiliser les informations confidentielles."]),
    ("fr", ["Sursoit à statuer dans l'attente d'une décision."]),
    ("nl", ["wijst de vordering af om gedaagden te verbieden lampen aan te bieden.", "veroordeelt eiseres in de kosten."]),
    ("nl", ["schorst de procedure."]),
    ("nl", ["verbiedt gedaagden om de vertrouwelijke informatie openbaar te maken."]),
    ("en", ["The Defendants shall not alter or destroy the lamps, nor the documents on their sale and manufacture."]),
    ("en", ["The Defendants shall not sell or dispose of their real estate in Essen."]),
    ("en", ["The Defendants shall refrain from making further submissions on the distribution of lamps."]),
    ("en", ["The Court confirms the order by which the Defendants were and are ordered to refrain from offering lamps."]),
    ("en", ["The Defendants, with the exception of Defendant 2, are ordered to refrain from offering lamps."]),
    ("en", ["The Defendants are prohibited from pursuing an application to stop the import and sale of lamps."]),
    (
        "de",
        [
            "Den Beklagten wird aufgegeben, Unterlagen über Herstellung und Vertrieb nicht zu vernichten und dies zu unterlassen.",
        ],
    ),
    ("fr", ["L'ordonnance du 5 janvier faisant interdiction à la défenderesse de vendre des lampes est maintenue."]),
    ("fr", ["Liquide l'astreinte de l'ordonnance qui a interdit à Fenwick Europe GmbH d'offrir et de vendre des lampes."]),
    ("fr", ["Dit que la demande tendant à ce qu'il soit fait interdiction à Fenwick Europe GmbH de vendre n'est pas fondée."]),
    ("nl", ["bekrachtigt de beslissing waarbij gedaagde is bevolen de inbreuk te staken en lampen niet langer aan te bieden."]),
    ("en", ["The following requests are unsuccessful:", "1. The Defendants are ordered to refrain from offering lamps."]),
    ("de", ["Folgende Anträge werden zurückgewiesen:", "1. Der Beklagten zu 1) wird untersagt, Lampen anzubieten."]),
    ("fr", ["Rejette les demandes suivantes :", "1. interdiction aux défenderesses d'importer des lampes."]),
    ("nl", ["Het Gerecht wijst de volgende vorderingen af:", "1. gedaagden wordt verboden lampen aan te bieden."]),
    ("en", ["Fenwick Europe GmbH is not prohibited from offering or selling lamps."]),
    ("de", ["Die Beklagten sind nicht verpflichtet, das Anbieten von Lampen zu unterlassen."]),
    ("en", ["The parties may comment on this draft: Fenwick Europe GmbH shall refrain from selling lamps."]),
    ("en", ["An application for an injunction against Fenwick Europe GmbH, prohibiting it from offering lamps, is adjourned."]),
    ("nl", ["gedaagden dienen te verklaren of zij de verkoop van lampen zullen staken."]),
    ("nl", ["verbiedt gedaagden om de in bewaring gegeven monsters en de stukken over verkoop te vervreemden."]),
]


@pytest.mark.parametrize(("tongue", "ordered", "whom", "goods"), ENJOINS)
def test_who_is_enjoined_and_from_what(tongue, ordered, whom, goods):
    notice = paper(tongue, *ordered)
    (order,) = [m for m in notice.measures if m.action == "issued"]
    assert (order.type, order.directed_to, order.parties_read) == ("INJ", whom, "whole")
    assert (order.rights, order.articles) == (("3511174",), goods)
    assert notice.event == "final_determination"
    assert [(right.office, right.number, right.standing) for right in notice.rights] == [("EP", "3511174", "violated")]
    assert notice.issued == _DAY


@pytest.mark.parametrize(("tongue", "ordered"), NEVER)
def test_what_enjoins_nobody_mints_nothing(tongue, ordered):
    assert [m for m in paper(tongue, *ordered).measures if m.action != "denied"] == []


def test_a_refusal_is_read_as_one():
    (refused,) = paper(
        "en", "The application for provisional measures is dismissed.", action="Application for provisional measures"
    ).measures
    assert (refused.type, refused.action) == ("PI", "denied")


def test_a_sentence_of_which_nothing_was_used_is_residue_and_never_silence():
    notice = paper("en", "The Defendants shall keep the lamps at the disposal of the bailiff.")
    assert [(one.kind, one.words) for one in notice.residue] == [
        ("order", "The Defendants shall keep the lamps at the disposal of the bailiff.")
    ]
    assert not notice.changes_nothing


def test_what_may_bar_goods_and_was_not_read_is_residue_though_its_other_words_are_known():
    for said in (
        "The injunction is extended to the further product that the evidence names.",
        "The Claimant is ordered to refrain from offering lamps.",
    ):
        assert [one.kind for one in paper("en", said).residue] == ["order"]


@pytest.mark.parametrize(
    "said", ["in Germany, France and the Netherlands", "in the territories of the Netherlands, France and Germany"]
)
def test_the_states_that_an_order_names_are_where_it_binds(said):
    (order,) = paper("en", f"The Defendants are ordered to refrain from offering lamps, {said}.").measures
    assert set(order.markets) == {"DE", "FR", "NL"}


def test_an_order_for_all_states_in_which_the_patent_has_effect_names_none():
    said = "in the territory of the Contracting Member States in which the patent has effect, among them Germany"
    (order,) = paper("en", f"The Defendants are ordered to refrain from offering lamps, {said}.").measures
    assert order.markets == ()


def test_a_provisional_one_is_of_another_kind_and_what_it_waits_for_is_kept():
    (order,) = paper(
        "en",
        "I. The Defendants are ordered to refrain from offering lamps until 3 May 2027.",
        "II. The order is enforceable only once the Applicant has given security.",
        action="Application for provisional measures",
    ).measures
    assert (order.type, order.condition) == ("PI", "The order is enforceable only once the Applicant has given security.")
    assert order.term is not None
    assert order.term.until == date(2027, 5, 3)


_OF_FIRST = "IMPUGNED ORDER: order of the Court of First Instance, UPC_CFI_1747/2026, on provisional measures"


@pytest.mark.parametrize(
    ("said", "action", "partial"),
    [
        ("The impugned order is set aside.", "reversed", False),
        ("The impugned order is set aside in part.", "reversed", True),
        ("The enforcement of the impugned order is suspended.", "suspended", False),
        ("The appeal shall have suspensive effect.", "suspended", False),
    ],
)
def test_an_appeal_ends_or_pauses_the_order_of_the_first_instance(said, action, partial):
    notice = paper("en", said, action="Appeal RoP 220.1", case="UPC_CoA_53/2026", appealed=_OF_FIRST)
    assert [(m.type, m.action, m.partial) for m in notice.measures] == [("INJUNCTIONS", action, partial)]
    assert (notice.investigation, notice.further_investigations) == ("UPC_CFI_1747/2026", ("UPC_CoA_53/2026",))


def test_an_appeal_on_another_matter_ends_no_injunction():
    about = "IMPUGNED ORDER: order of the Court of First Instance, UPC_CFI_1747/2026, on access to documents"
    notice = paper("en", "The impugned order is set aside.", action="Appeal RoP 220.2", case="UPC_CoA_53/2026", appealed=about)
    assert notice.measures == ()
    assert [one.kind for one in notice.residue] == ["ending"]


def test_nobody_s_role_in_the_case_is_read_of_an_appeal():
    notice = paper("en", "The appeal is rejected.", action="Appeal RoP 220.1", case="UPC_CoA_53/2026", appealed=_OF_FIRST)
    assert {party.role for party in notice.parties} == {"party"}


def test_a_first_instance_that_revokes_its_measures_rescinds_them():
    (ended,) = paper(
        "en", "The provisional measures of 3 May 2026 are revoked.", action="Application for provisional measures"
    ).measures
    assert ended.action == "rescinded"


def test_a_paper_in_another_language_or_without_an_operative_part_says_that_it_was_not_read():
    document = Document(
        source="eu_upc",
        native_id="1",
        published=_DAY,
        kind="court_order",
        title="Infringement Action; A S.p.A. v. B S.r.l.; UPC_CFI_5/2026; Milan",
        abstract=None,
        page=None,
        exercise=False,
        version="1",
        parts=(),
    )
    italian = "Tribunale unificato dei brevetti\nORDINANZA\nIl Tribunale ordina alla convenuta di astenersi dal vendere lampade."
    portuguese = (
        "Tribunal Unificado de Patentes\nDECISÃO\nO Tribunal proíbe a requerida de oferecer e colocar candeeiros à venda.\n"
        "A requerida suporta as custas e as despesas do processo, e a decisão é executória à data da notificação."
    )
    danish = (
        "Den Fælles Patentdomstol\nKENDELSE\nSagsøgte forbydes at udbyde og indføre en lampe, der er omfattet af et krav.\n"
        "Det er en betingelse, at der stilles sikkerhed, og en part kan kære kendelsen, der er eksigibel."
    )
    swedish = (
        "Enhetliga patentdomstolen\nBESLUT\nDomstolen förbjuder svaranden att bjuda ut en lampa som omfattas av ett krav.\n"
        "En säkerhet ska ställas. En part kan överklaga. En fråga om en kostnad får vänta. En annan ansökan avslås."
    )
    for text in (
        italian,
        portuguese,
        danish,
        swedish,
        "Unified Patent Court\nthe of and to is by the of and to is by\nThe Defendants are ordered to refrain from offering",
    ):
        notice = reader.read(document, {"title": document.title, "full_text": text})
        assert (notice.measures, [one.kind for one in notice.residue]) == ((), ["order"])
        assert notice.investigation == "UPC_CFI_5/2026"
        assert not notice.changes_nothing


IN_OTHER_WORDS = [  # language, operative part, whom
    (
        "en",
        [
            "The Court:",
            "1. finds it infringed;",
            "2. orders the Defendants, under a penalty of EUR 1,000.00, to refrain from offering lamps;",
        ],
        BOTH,
    ),
    ("en", ["1. It is ordered that Defendants 1) and 2) cease and desist from offering lamps."], BOTH),
    ("en", ["1. Fenwick Lighting Co., Ltd. and Fenwick Europe GmbH are ordered to cease and desist from offering lamps."], BOTH),
    ("en", ["1. Fenwick Europe is forbidden to sell lamps."], BOTH[1:]),
    ("en", ["1. An injunction is granted against the Defendants, prohibiting them from offering lamps."], BOTH),
    ("en", ["I. The Defendants are ordered", "1. to refrain from offering lamps in France,", "2. to inform the Claimant."], BOTH),
    ("en", ["1. Defendant 1 and Defendant 2 are each", "a) ordered to refrain from offering lamps;", "b) ordered to pay."], BOTH),
    (
        "en",
        ["The Court hereby grants an injunction against Fenwick Europe GmbH and orders it to refrain from offering lamps."],
        BOTH[1:],
    ),
    ("en", ["1. The Defendants, their subsidiaries and anyone acting for them are prohibited from offering lamps."], BOTH),
    ("en", ["1. With effect from service of this order, the Defendants shall cease offering lamps."], BOTH),
    ("en", ["1. The Defendants shall not offer lamps. 2. All other requests are dismissed. 3. Security is refused."], BOTH),
    ("de", ["Die Beklagten werden verurteilt,", "1. es zu unterlassen, Lampen anzubieten;", "2. Auskunft zu erteilen."], BOTH),
    ("de", ["I. Die Beklagten haben es zu unterlassen, Lampen anzubieten."], BOTH),
    ("de", ["1. Im Wege der einstweiligen Anordnung wird den Antragsgegnerinnen untersagt, Lampen anzubieten."], BOTH),
    (
        "de",
        [
            "1. Den Beklagten zu 1) und zu 2) wird bei Meidung eines zu zahlenden Zwangsgelds untersagt, Lampen anzubieten."
        ],
        BOTH,
    ),
    (
        "de",
        ["Das Gericht", "1. verurteilt die Beklagten, es zu unterlassen, Lampen anzubieten;", "2. weist die Klage im Übrigen ab."],
        BOTH,
    ),
    ("de", ["1. Fenwick Lighting und Fenwick Europe dürfen Lampen nicht mehr anbieten."], BOTH),
    (
        "fr",
        [
            "- dit que Fenwick Europe GmbH a commis des actes de contrefaçon ;",
            "- lui interdit d'offrir des lampes ;",
            "- la condamne aux dépens.",
        ],
        BOTH[1:],
    ),
    (
        "fr",
        [
            "1. Il est fait défense aux sociétés Fenwick Lighting Co., Ltd. et Fenwick Europe, sous astreinte, d'offrir des lampes."
        ],
        BOTH,
    ),
    ("fr", ["1. Ordonne que les défenderesses cessent immédiatement toute offre de lampes."], BOTH),
    ("fr", ["1. Prononce à l'encontre des défenderesses une interdiction d'offrir des lampes."], BOTH),
    ("fr", ["1. Condamne Fenwick Europe GmbH à cesser, dès la signification, d'offrir des lampes."], BOTH[1:]),
    ("nl", ["1. verbiedt Fenwick Lighting Co., Ltd. en Fenwick Europe GmbH om lampen aan te bieden."], BOTH),
    ("nl", ["1. gedaagden dienen zich te onthouden van het aanbieden van lampen."], BOTH),
    ("nl", ["1. het is gedaagden verboden lampen aan te bieden."], BOTH),
    ("nl", ["1. veroordeelt Fenwick Europe om de verkoop en het aanbieden van lampen te staken."], BOTH[1:]),
    ("nl", ["Het Gerecht beveelt gedaagden:", "1. iedere inbreuk op EP 3 511 174 te staken;", "2. opgave te doen."], BOTH),
    ("en", ["1. Orders by way of provisional measures that Fenwick Europe GmbH is not to offer or import lamps."], BOTH[1:]),
    ("en", ["1. The first and second Defendants shall be restrained from dealing in lamps by sale or import."], BOTH),
    (
        "en",
        [
            "1. Defendant 2, as an intermediary within the meaning of Art. 62(1) UPCA, shall cease to store and offer lamps.",
        ],
        BOTH[1:],
    ),
    (
        "en",
        [
            "1. An injunction is granted against Fenwick Europe GmbH, for Germany, covering the offering and sale of lamps.",
        ],
        BOTH[1:],
    ),
    ("en", ["1. It is hereby prohibited for the Defendants to offer and place on the market lamps."], BOTH),
    ("en", ["1. The infringing sale and import of lamps must be discontinued by Fenwick Europe GmbH forthwith."], BOTH[1:]),
    (
        "en",
        [
            "1. The operative part is reworded as follows:",
            "2. Fenwick Europe GmbH shall refrain from offering lamps.",
        ],
        BOTH[1:],
    ),
    (
        "en",
        [
            "It is ordered that",
            "1. the Defendants immediately cease and desist from offering lamps;",
            "2. they pay the costs.",
        ],
        BOTH,
    ),
    ("en", ["By consent of the parties, it is ordered that the Defendants shall not, until expiry, import or sell lamps."], BOTH),
    ("de", ["1. Die erste und die zweite Beklagte werden zur Unterlassung des Anbietens von Lampen verurteilt."], BOTH),
    (
        "de",
        [
            "Unter Abweisung der weitergehenden Klage wird",
            "I. den Beklagten geboten, den Vertrieb von Lampen einzustellen.",
        ],
        BOTH,
    ),
    ("de", ["1. Fenwick Europe GmbH ist es fortan nicht mehr gestattet, Lampen anzubieten."], BOTH[1:]),
    ("de", ["1. Es wird angeordnet, dass die Beklagten Lampen nicht mehr anbieten und liefern dürfen."], BOTH),
    ("fr", ["Article 1er. - Les défenderesses n° 1 et n° 2 ne pourront plus offrir ni vendre des lampes."], BOTH),
    ("fr", ["1. Prohibe toute offre et toute importation par Fenwick Europe GmbH des lampes en France."], BOTH[1:]),
    ("fr", ["1. Déboute les défenderesses de leur demande.", "2. Leur fait défense d'offrir des lampes."], BOTH),
    ("nl", ["1. bepaalt dat het gedaagden met ingang van heden verboden is lampen aan te bieden."], BOTH),
    ("nl", ["1. legt Fenwick Europe GmbH stakingsbevel op voor het aanbieden van lampen."], BOTH[1:]),
    ("nl", ["4.1. veroordeelt de eerste en tweede gedaagde tot staking van iedere inbreuk door aanbieden van lampen."], BOTH),
    ("en", ["ORDERS Fenwick Europe GmbH to refrain from offering lamps;", "ORDERS it to pay the costs."], BOTH[1:]),
    ("fr", ["FAIT INTERDICTION aux défenderesses d'offrir des lampes ;"], BOTH),
    (
        "de",
        [
            "I.",
            "Die Beklagten werden verurteilt,",
            "1.",
            "es zu unterlassen, Lampen anzubieten;",
            "II.",
            "Die Kosten trägt sie.",
        ],
        BOTH,
    ),
    ("nl", ["VERBIEDT gedaagden om lampen aan te bieden;"], BOTH),
    (
        "en",
        ["Defendant 2 is ordered to refrain from offering lamps; the action against Defendant 1 is dismissed."],
        BOTH[1:],
    ),
    (
        "en",
        [
            "I. The following requests are dismissed:",
            "1. Defendant 1 is ordered to refrain from offering lamps.",
            "II. Defendant 2 is ordered to refrain from offering lamps.",
        ],
        BOTH[1:],
    ),
]
OF_OTHERS = [  # what somebody else says or said, with what would enjoin
    ("en", ["1. The settlement is confirmed, which reads:", "2. The Defendants shall refrain from offering lamps."]),
    ("en", ["1. The Claimant may amend its claim to read:", "2. The Defendants are ordered to refrain from offering lamps."]),
    ("en", ["1. The Court takes note of the undertaking of the Defendants.", "2. The Claimant shall refrain from offering lamps."]),
    ("de", ["1. Der Vergleich wird bestätigt:", "2. Die Beklagten haben es zu unterlassen, Lampen anzubieten."]),
    ("fr", ["1. Confirme la transaction :", "2. Les défenderesses cesseront d'offrir des lampes."]),
    ("nl", ["1. bevestigt de schikking:", "2. gedaagden dienen zich te onthouden van het aanbieden van lampen."]),
    ("en", ['1. The words "The Defendants shall refrain from offering lamps" are replaced by others.']),
    ("en", ["1. The settlement reads “I.", "2. The Defendants shall refrain from offering lamps.”"]),
    ("de", ["1. Es heißt dort: „Die Beklagten haben es zu unterlassen, Lampen anzubieten“, was klarzustellen ist."]),
]


@pytest.mark.parametrize(("tongue", "ordered", "whom"), IN_OTHER_WORDS)
def test_an_injunction_is_read_in_whatever_words_and_items_it_is_given(tongue, ordered, whom):
    orders = [m for m in paper(tongue, *ordered).measures if m.action == "issued"]
    assert [(m.directed_to, m.parties_read) for m in orders] == [(whom, "whole")]


@pytest.mark.parametrize(("tongue", "ordered"), OF_OTHERS)
def test_words_of_a_settlement_or_a_claim_enjoin_nobody_and_go_to_a_person(tongue, ordered):
    notice = paper(tongue, *ordered)
    assert [m for m in notice.measures if m.action == "issued"] == []
    assert notice.residue


def test_a_patent_that_is_amended_in_front_of_it_does_not_hide_an_injunction():
    said = ["1. The patent is maintained as amended:", "2. The Defendants are ordered to refrain from offering lamps."]
    assert [m.directed_to for m in paper("en", *said).measures if m.action == "issued"] == [BOTH]


def test_where_an_item_enjoins_one_and_refuses_the_rest_in_another_sentence_both_are_seen():
    said = "1. Defendant 2 is prohibited from offering lamps. 2. The injunction against Defendant 1 is dismissed."
    (order,) = [m for m in paper("en", said).measures if m.action == "issued"]
    assert order.directed_to == BOTH[1:]


def test_an_order_that_takes_back_another_and_dismisses_what_was_asked_is_read_as_taking_back():
    said = "The impugned order is set aside and the application is dismissed."
    notice = paper("en", said, action="Appeal RoP 220.1", case="UPC_CoA_53/2026", appealed=_OF_FIRST)
    assert [m.action for m in notice.measures] == ["reversed"]


def test_the_states_of_another_item_to_which_an_order_refers_are_its_own():
    notice = paper(
        "de",
        "1. Das Patent wird mit Wirkung für die Hoheitsgebiete Belgiens und der Niederlande beschränkt.",
        "2. Die Beklagten haben es in den unter 1. genannten Hoheitsgebieten zu unterlassen, Lampen anzubieten.",
    )
    (order,) = [m for m in notice.measures if m.action == "issued"]
    assert set(order.markets) == {"BE", "NL"}


# --- how the first pages list the parties -----------------------------------------------------------------------------------------

_LISTED = [  # the lines of the defendants, whom the order names, who they are
    (
        ["DEFENDANTS 1) Fenwick Lighting Co., Ltd., Shenzhen 2) Fenwick Europe GmbH, Essen both represented by Ms Vale"],
        "The Defendants",
        BOTH,
    ),
    (
        ["DEFENDANTS 1. Fenwick Lighting Co., Ltd., Shenzhen 2. Fenwick Europe GmbH, Essen 3. Ada Reed, Essen"],
        "Defendants 2 and 3",
        (BOTH[1], "Ada Reed"),
    ),
    (
        ["DEFENDANTS (1: COUNTER-CLAIMANT)", "1) Fenwick Lighting Co., Ltd., Shenzhen", "2) Fenwick Europe GmbH, Essen"],
        "Defendant 2",
        BOTH[1:],
    ),
    (["Defendant 1: Fenwick Lighting Co., Ltd., Shenzhen", "Defendant 2: Fenwick Europe GmbH, Essen"], "Defendants 1 and 2", BOTH),
    (["DEFENDANTS", "2) Fenwick Lighting Co., Ltd., Shenzhen", "3) Fenwick Europe GmbH, Essen"], "Defendant 3", BOTH[1:]),
    (
        ["DEFENDANTS 1) Fenwick Lighting Co., Ltd., Shenzhen 2) Tessel Lampen B.V. (hereinafter: Lampwinkel), Delft"],
        "Lampwinkel",
        ("Tessel Lampen B.V.",),
    ),
]


@pytest.mark.parametrize(("listed", "subject", "whom"), _LISTED)
def test_defendants_are_told_however_the_first_pages_list_them(listed, subject, whom):
    verb = "is" if subject in ("Defendant 2", "Defendant 3", "Lampwinkel") else "are"
    (order,) = paper("en", f"{subject} {verb} prohibited from offering lamps.", listed=listed).measures
    assert (order.directed_to, order.parties_read) == (whom, "whole")


def test_a_company_beside_the_one_that_was_read_leaves_the_list_open():
    (order,) = paper(
        "en",
        "The Defendants are prohibited from offering lamps.",
        listed=["DEFENDANTS Fenwick Europe GmbH, Essen, Tessel Lampen B.V., Delft"],
    ).measures
    assert (order.directed_to, order.parties_read) == (BOTH[1:], "not_whole")


@pytest.mark.parametrize("number", ["7", "Page 7 of 9"])
def test_a_page_number_that_breaks_into_an_item_does_not_part_it(number):
    (order,) = paper("en", "1. The Defendants are ordered to refrain, in Germany,", number, "from offering lamps.").measures
    assert (order.directed_to, order.markets) == (BOTH, ("DE",))


CAPTIONS = [  # language, the lines of both sides, where each one's role stands behind its name
    ("en", ("Between", "Orlo Lampworks B.V., Eindhoven,", "- Claimant -", "and", *_SIDES[1], "- Defendants -")),
    (
        "en",
        (
            "Orlo Lampworks B.V. (Claimant)",
            "v.",
            "1) Fenwick Lighting Co., Ltd. (Defendant 1)",
            "2) Fenwick Europe GmbH (Defendant 2)",
        ),
    ),
    ("de", ("In der Sache", "Orlo Lampworks B.V., Eindhoven, - Klägerin -", "gegen", *_SIDES[1], "- Beklagte -")),
    (
        "fr",
        (
            "ENTRE : Orlo Lampworks B.V., demanderesse,",
            "ET :",
            "1° Fenwick Lighting Co., Ltd., 2° Fenwick Europe GmbH, défenderesses,",
        ),
    ),
    ("nl", ("de besloten vennootschap Orlo Lampworks B.V., eiseres,", "tegen:", *_SIDES[1], "gedaagden,")),
]


@pytest.mark.parametrize(("tongue", "caption"), CAPTIONS)
def test_the_sides_are_told_where_each_role_stands_behind_its_name(tongue, caption):
    said = {"en": "The Defendants shall refrain from offering lamps.", "nl": "verbiedt gedaagden lampen aan te bieden."}
    said |= {"de": "Die Beklagten haben es zu unterlassen, Lampen anzubieten."}
    said |= {"fr": "Fait interdiction aux défenderesses d'offrir des lampes."}
    notice = paper(tongue, f"1. {said[tongue]}", caption=caption)
    assert [p.name for p in notice.parties if p.role == "complainant"] == ["Orlo Lampworks B.V."]
    assert tuple(p.name for p in notice.parties if p.role == "respondent") == BOTH
    assert [(m.directed_to, m.parties_read) for m in notice.measures] == [(BOTH, "whole")]


def test_an_intervener_is_nobody_s_defendant_and_what_stands_in_the_operative_part_no_party():
    listed = ("DEFENDANT", "Fenwick Lighting Co., Ltd., Shenzhen", "INTERVENER", "Vale Optics GmbH, Bonn")
    notice = paper("en", "A. Orders that Fenwick Lighting Co., Ltd. is not to offer lamps.", listed=listed)
    assert [p.name for p in notice.parties if p.role == "respondent"] == [BOTH[0]]


def test_the_second_role_of_those_who_complain_makes_them_no_defendants():
    caption = ("CLAIMANT /", "DEFENDANT IN THE COUNTERCLAIM", _SIDES[0], "DEFENDANTS", *_SIDES[1])
    notice = paper("en", "The Defendants shall refrain from offering lamps.", caption=caption)
    assert [p.name for p in notice.parties if p.role == "complainant"] == ["Orlo Lampworks B.V."]
    assert notice.measures[0].directed_to == BOTH


@pytest.mark.parametrize(
    ("tongue", "said"),
    [
        ("en", "1. The Defendants shall refrain from offering lamps, for the German and French parts of the patent."),
        ("de", "1. Die Beklagten haben es zu unterlassen, Lampen anzubieten, für den deutschen und französischen Teil."),
        ("fr", "1. Fait interdiction aux défenderesses d'offrir des lampes sur les territoires allemand et français."),
        ("nl", "1. verbiedt gedaagden op Duits en Frans grondgebied lampen aan te bieden."),
    ],
)
def test_states_are_read_where_adjectives_name_them(tongue, said):
    (order,) = paper(tongue, said).measures
    assert set(order.markets) == {"DE", "FR"}


def test_a_state_for_which_another_sentence_refuses_it_is_none_of_the_order():
    said = "1. The Defendants are ordered to refrain from offering lamps in Germany. The request for Austria is refused."
    (order,) = [m for m in paper("en", said).measures if m.action == "issued"]
    assert order.markets == ("DE",)


# --- what becomes of an injunction ------------------------------------------------------------------------------------------------

ORDERED = paper(
    "en", "I. The Defendants are ordered to refrain from offering lamps, in Germany.", action="Application for provisional measures"
)
_LATER = date(2026, 12, 1)


def after(*ordered: str, **fields: Any) -> tuple[Flag, list[IssueKind]]:
    folded = fold_case("eu_upc:UPC_CFI_1747/2026", [paper("en", *ordered, on=_LATER, **fields), ORDERED])
    (flag,) = folded.flags
    return flag, [finding.kind for finding in folded.findings]


def on_appeal(*ordered: str) -> tuple[Flag, list[IssueKind]]:
    return after(*ordered, action="Appeal RoP 220.1", case="UPC_CoA_53/2026", appealed=_OF_FIRST)


def test_it_is_minted_for_the_states_that_it_names_and_stands_at_once():
    (flag,) = fold_case("eu_upc:UPC_CFI_1747/2026", [ORDERED]).flags
    assert (flag.market, flag.markets, flag.state, flag.instrument) == ("DE", ("DE",), State.IN_FORCE, "PI")
    assert [party.name for party in flag.parties] == list(BOTH)
    assert flag.doubts == ()


def test_it_is_over_once_the_court_of_appeal_sets_it_aside_and_rests_while_that_suspends_it():
    flag, findings = on_appeal("The impugned order is set aside.")
    assert (flag.state, flag.end_reason, findings) == (State.ENDED, EndReason.REVERSED, [])
    assert on_appeal("The enforcement of the impugned order is suspended.")[0].state is State.SUSPENDED


def test_what_is_granted_anew_stands_beside_what_is_set_aside_in_the_same_paper():
    again = ("1. The impugned order is set aside.", "2. Fenwick Europe GmbH is ordered to refrain from offering lamps, in France.")
    fields = {"action": "Appeal RoP 220.1", "case": "UPC_CoA_53/2026", "appealed": _OF_FIRST}
    before, after_it = fold_case("eu_upc:UPC_CFI_1747/2026", [paper("en", *again, on=_LATER, **fields), ORDERED]).flags
    assert (before.state, before.end_reason) == (State.ENDED, EndReason.REVERSED)
    assert (after_it.state, after_it.markets, [party.name for party in after_it.parties]) == (State.IN_FORCE, ("FR",), [BOTH[1]])


def test_what_is_set_aside_is_an_injunction_where_one_is_refused_in_its_place():
    said = ("Annule la décision attaquée ;", "Rejette la demande d'interdiction.")
    notice = paper("fr", *said, action="Appeal", case="UPC_CoA_53/2026")
    assert {m.action for m in notice.measures} == {"denied", "reversed"}


def test_it_stands_where_it_is_set_aside_in_part_and_says_so():
    flag, _ = on_appeal("The impugned order is set aside in part.")
    assert flag.state is State.IN_FORCE
    assert flag.doubts


@pytest.mark.parametrize(
    "said", ["The appeal is rejected.", "The application for suspensive effect is rejected.", "The costs are fixed at EUR 40,000."]
)
def test_what_changes_nothing_leaves_no_doubt_on_it(said):
    flag, findings = on_appeal(said)
    assert (flag.state, flag.doubts, findings) == (State.IN_FORCE, (), [])


def test_what_was_not_read_of_a_later_paper_is_a_doubt_on_it_and_goes_to_a_person():
    flag, findings = after("The injunction is extended to the further product that the evidence names.")
    assert flag.state is State.IN_FORCE
    assert flag.doubts
    assert findings == [IssueKind.TO_DECIDE]


@pytest.mark.parametrize(
    ("language", "words", "states"),
    [
        ("en", "to refrain from offering lamps in Germany and France, with the exception of spare parts", ("DE", "FR")),
        ("de", "es zu unterlassen, in Deutschland und Estland Lampen anzubieten, ausgenommen Ersatzteile für Lampen", ("DE", "EE")),
        ("nl", "zich te onthouden van het aanbieden van lampen in Nederland en Finland, uitgezonderd filters", ("NL", "FI")),
        ("en", "to refrain from offering lamps in Germany, France and Italy, except for the territory of Italy", ("DE", "FR")),
    ],
)
def test_goods_that_are_left_out_leave_out_no_state_and_states_that_are_do(language, words, states):
    begins = {"en": "The Defendants are ordered ", "de": "Die Beklagten werden verurteilt, ", "nl": "veroordeelt gedaagden "}
    (order,) = [m for m in paper(language, f"1. {begins[language]}{words}.").measures if m.action == "issued"]
    assert order.markets == states


def test_everywhere_but_in_a_state_is_all_the_others():
    where = "in all Contracting Member States in which the patent has effect, with the exception of Austria and Italy"
    notice = paper("en", f"1. The Defendants are ordered to refrain from offering lamps {where}.")
    (order,) = [m for m in notice.measures if m.action == "issued"]
    assert len(order.markets) == 16
    assert not {"AT", "IT"} & set(order.markets)
