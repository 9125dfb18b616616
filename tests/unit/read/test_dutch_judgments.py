"""Dutch judgments: what is an injunction, whom it binds and on which rights; all else is none, or is said to be unread."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest
from publishers import GOLDEN

from pipeline.read.nl_rechtspraak.people import people
from pipeline.read.nl_rechtspraak.reader import read
from pipeline.read.prose.passages import lines_of
from pipeline.records import Document, Notice

ECLI = "ECLI:NL:RBDHA:2026:1"
SIDE = ("Holt Import B.V.", "Vale GmbH", f"[gedaagde 3] (pseudonymised in {ECLI})")
DICTA: list[dict[str, Any]] = tomllib.loads((GOLDEN.parent / "nl_rechtspraak" / "dicta.toml").read_text(encoding="utf-8"))["dictum"]
HEAD = """
RECHTBANK DEN HAAG
{number}
{kind} van 5 oktober 2026
in de zaak van
de besloten vennootschap met beperkte aansprakelijkheid
Orlo Lampen B.V.,
gevestigd te Delft,
{claims},
advocaat mr. A. Stip te Den Haag,
tegen
1. Holt Import B.V.,
te Rotterdam,
2. de rechtspersoon naar Duits recht
Vale GmbH,
te Bonn, Duitsland,
3. [gedaagde 3] ,
wonende te [woonplaats] ,
{defends},
advocaat mr. B. Lijn te Amsterdam.
Partijen zullen hierna Orlo en Holt c.s. genoemd worden.
§ overwegingen
Orlo is houdster van Europees octrooi EP 3 987 654 en van Europees octrooi EP 2 111 222 B1.
Zij is ook houdster van het Uniewoordmerk ORLO met registratienummer 018765432.
Orlo vordert dat de rechtbank Holt c.s. verbiedt inbreuk te maken op beide octrooien.
""".strip()
DICTUM = "\n§ beslissing\nDe beslissing"


def judged(
    text: str, *, summary: bool = False, appeal: bool = False, ecli: str = ECLI, dictum: str = DICTUM, said: str = ""
) -> Notice:
    head = (HEAD + dictum).format(
        number="Zaaknummer: 200.111.222/01\nZaak-/rolnummer rechtbank: C/09/700101 / HA ZA 25-501"
        if appeal
        else "zaaknummer / rolnummer: C/09/700101 / HA ZA 25-501",
        kind="arrest" if appeal else "Vonnis in kort geding" if summary else "Vonnis",
        claims="geïntimeerde, eiseres in eerste aanleg" if appeal else "eiseres in conventie, verweerster in reconventie",
        defends="appellanten, gedaagden in eerste aanleg" if appeal else "gedaagden in conventie, eiseressen in reconventie",
    )
    fields = (
        f"ECLI: {ecli}\nInstantie: Rechtbank\nDatum uitspraak: 2026-10-05\nRechtsgebied: Civiel recht; Intellectueel-eigendomsrecht"
    )
    about = f"§ inhoudsindicatie\n{said or 'Octrooi op werklampen met een scharnier.'}\n§ uitspraak"
    full = f"{fields}\n{about}\n{head}\n{text.strip()}\nDit vonnis is gewezen door mr. C."
    document = Document(
        source="nl_rechtspraak",
        native_id=ecli,
        published=date(2026, 10, 5),
        kind="judgment",
        title="a judgment",
        abstract=None,
        page=None,
        parts=(),
        version="1",
    )
    notice = read(document, {"full_text": full})
    quotes = [e for es in notice.evidence.values() for e in es] + [e for m in notice.measures for e in m.evidence]
    quotes += [e for r in notice.rights for e in r.evidence] + [e for p in notice.parties for e in p.evidence]
    assert all(full[e.start : e.end] == e.quote for e in (*quotes, *(r.evidence for r in notice.residue)))
    return notice


@pytest.mark.parametrize("due", DICTA, ids=[one["name"] for one in DICTA])
def test_a_judgment_enjoins_what_its_operative_part_forbids_and_nothing_else(due: dict[str, Any]) -> None:
    notice = judged(due["text"], summary=due.get("summary", False), appeal=due.get("appeal", False))
    issued = [m for m in notice.measures if m.action == "issued"]
    assert [m.type for m in issued] == due.get("enjoins", [])
    whom = [name for one in due.get("whom", []) for name in (SIDE if one == "all" else (one,))]
    assert [name for m in issued for name in m.directed_to] == whom
    assert [number for m in issued for number in m.rights] == due.get("rights", [])
    assert any(m.action == "denied" for m in notice.measures) == due.get("denied", False)
    assert len(notice.residue) == due.get("unread", 0)
    assert notice.changes_nothing == (not issued and not notice.residue)
    assert notice.issued == date(2026, 10, 5)


def test_an_appeal_is_of_the_case_that_it_comes_from() -> None:
    notice = judged("bekrachtigt het vonnis", appeal=True)
    assert (notice.investigation, notice.further_investigations) == ("C/09/700101", ("200.111.222/01",))
    assert {p.role for p in notice.parties if p.name == "Orlo Lampen B.V."} == {"complainant"}


def test_where_it_holds_what_a_breach_costs_and_until_when_are_told_as_written() -> None:
    notice = judged(
        "5.1. verbiedt Holt tot en met 3 januari 2030 in de Europese Unie inbreuk te maken op EP 3 987 654;\n"
        "5.2. bepaalt dat Holt een dwangsom van € 10.000,- verbeurt voor iedere overtreding;"
    )
    (order,) = notice.measures
    assert (order.where, order.penalty) == ("in de Europese Unie", "dwangsom van € 10.000")
    assert order.term
    assert order.term.until == date(2030, 1, 3)


def test_the_states_of_a_list_and_the_sum_of_one_breach_are_told_and_no_duration_of_the_case_is_one_of_the_right() -> None:
    (order,) = judged(
        "5.1. verbiedt Holt voor de duur van het geding in Nederland, België en Duitsland iedere inbreuk op het Uniemerk;\n"
        "5.2. bepaalt dat Holt per lamp € 150,- aan dwangsom verbeurt, tot ten hoogste € 20.000,-;"
    ).measures
    assert (order.where, order.penalty, order.term) == ("in Nederland, België en Duitsland", "€ 150,- aan dwangsom", None)


def test_who_claims_back_is_still_the_respondent() -> None:
    roles = {party.name: party.role for party in judged("5.1. wijst de vorderingen af.").parties}
    assert roles["Orlo Lampen B.V."] == "complainant"
    assert roles["Holt Import B.V."] == "respondent"


def test_who_is_hidden_is_another_in_each_judgment() -> None:
    forbidden = "5.1. verbiedt [gedaagde 3] inbreuk te maken op EP 3 987 654;"
    one, other = (judged(forbidden, ecli=f"ECLI:NL:RBDHA:2026:{n}").measures[0].directed_to for n in (1, 2))
    assert set(one).isdisjoint(other)


def test_a_judgment_on_something_else_is_out_of_scope_and_one_without_an_operative_part_is_unread() -> None:
    notice = judged("")
    assert [r.kind for r in notice.residue] == ["order"]
    document = Document(
        source="nl_rechtspraak",
        native_id=ECLI,
        published=date(2026, 10, 5),
        kind="judgment",
        title="",
        abstract=None,
        page=None,
        parts=(),
        version="1",
    )
    other = read(
        document, {"full_text": f"ECLI: {ECLI}\nRechtsgebied: Bestuursrecht; Belastingrecht\n§ uitspraak\nverbiedt inbreuk"}
    )
    assert not other.in_scope


BESIDES = """in de zaak van
ORLO LAMPEN B.V.,
te Delft,
eisende partij,
advocaat: mr. A. Stip,
tegen
1. de rechtspersoon naar het recht van Noorwegen
HOLT NORGE AS,
te Oslo, Noorwegen,
2. HOLT IMPORT B.V.,
12 hoog te Rotterdam,
3. mevrouw [gedaagde 3],
wonend te [woonplaats],
gedaagde partijen,
{called}
advocaat: mr. B. Lijn te Amsterdam."""
NORGE, IMPORT, HIDDEN = "HOLT NORGE AS", "HOLT IMPORT B.V.", "[gedaagde 3]"


EACH = "hierna samen te noemen: Holt c.s. en afzonderlijk Noord, Zuid en [gedaagde 3],"
BY_NUMBER = "Eiseres wordt hierna Orlo genoemd, gedaagden sub 1 en 2 Holt en gedaagde sub 3 de Bestuurder."


@pytest.mark.parametrize(
    ("called", "words", "whom"),
    [
        ("", "gedaagden", [NORGE, IMPORT, HIDDEN]),
        ("", "gedaagde partijen sub 2 en 3", [IMPORT, HIDDEN]),
        ("", "gedaagden onder 1, 2 en 3", [NORGE, IMPORT, HIDDEN]),
        ("", "gedaagde 1 en gedaagde 3", [NORGE, HIDDEN]),
        ("", "Holt", []),
        ("", "Holt Import", [IMPORT]),
        ("hierna samen te noemen: [gedaagden] (in enkelvoud),", "[gedaagden]", [NORGE, IMPORT, HIDDEN]),
        (EACH, "Noord en [gedaagde 3]", [NORGE, HIDDEN]),
        (EACH, "Holt c.s.", [NORGE, IMPORT, HIDDEN]),
        ("Partijen worden Orlo en Holt c.s. genoemd; gedaagden afzonderlijk Norge, Import en [gedaagde 3].", "Import", [IMPORT]),
        ("Partijen worden hierna Orlo en (in enkelvoud) Holt genoemd.", "Holt", [NORGE, IMPORT, HIDDEN]),
        ("Partijen zullen Orlo, Norge, de Importeur en [gedaagde 3] genoemd worden.", "de Importeur en Norge", [IMPORT, NORGE]),
        ("Gedaagden zullen ieder afzonderlijk Holt Import, Noord en [gedaagde 3] worden genoemd.", "Noord", [NORGE]),
        (BY_NUMBER, "Holt", [NORGE, IMPORT]),
        (BY_NUMBER, "de Bestuurder", [HIDDEN]),
        ("De rechtbank noemt partijen hierna Orlo en Holt.", "Orlo", ["ORLO LAMPEN B.V."]),
        ("Partijen worden hierna Orlo, Noord en Zuid genoemd.", "Noord", []),
        ("Partijen worden hierna Orlo en Holt en Zonen en Neven genoemd.", "Holt en Zonen en Neven", [NORGE, IMPORT, HIDDEN]),
        ("Gedaagde sub 1 wordt hierna Noord en Zuid genoemd.", "Noord en Zuid", [NORGE]),
        ("hierna te noemen: Haag en Duin,", "Haag en Duin", [HIDDEN]),
    ],
)  # fmt: skip
def test_whom_words_mean_is_read_from_what_the_head_calls_them(called: str, words: str, whom: list[str]) -> None:
    text = BESIDES.format(called=called)
    who = people(tuple(lines_of(text)))
    assert who
    assert [(one.name, one.n) for one in who.sides[1].persons] == [(NORGE, 1), (IMPORT, 2), (HIDDEN, 3)]
    assert [party.role for party in who.parties(ECLI)] == ["complainant", "respondent", "respondent", "respondent"]
    persons, whole = who.meant(words, "")
    assert sorted(one.name for one in persons) == sorted(whom)
    assert whole == bool(whom)


QUOTED = "§ section\nEerste aanleg\nDe rechtbank heeft beslist:\n5.1. verbiedt Holt inbreuk te maken op EP 3 987 654;\n"


@pytest.mark.parametrize(
    ("decided", "enjoins", "unread"),
    [
        ("§ section\n5 De beslissing in conventie\n{ban}\n6 De beslissing in reconventie\n6.1. wijst de vorderingen af;", True, 0),
        ("§ section\nV. De beslissing\n{ban}", True, 0),
        ("De rechtbank, rechtdoende:\n{ban}", True, 0),
        ("De rechtbank:\n{ban}\n§ section\n4 De beoordeling\nHet hof volgt dit.", False, 1),
        (QUOTED + "§ beslissing\nHet hof:\nvernietigt het vonnis;\nwijst de vorderingen af;", False, 1),
        (QUOTED + "§ beslissing\nHet hof:\nbekrachtigt het vonnis;", False, 1),
    ],
)
def test_an_operative_part_is_found_and_one_that_is_quoted_is_none(decided: str, enjoins: bool, unread: int) -> None:
    text = decided.format(ban="5.1. verbiedt gedaagden inbreuk te maken op EP 3 987 654;")
    notice = judged(text, dictum="")
    assert any(m.action == "issued" for m in notice.measures) == enjoins
    assert len(notice.residue) == unread


@pytest.mark.parametrize(
    ("said", "text", "enjoins"),
    [
        ("Uniemerk. Inbreuk aannemelijk. Verbod met dwangsom.", "5.1. verbiedt Holt de lampen te verkopen;", True),
        ("Uniemerk. Inbreuk aannemelijk.", "5.1. gebiedt Holt de verkoop van de lampen te staken;", True),
        ("Uniemerk. Geen inbreuk.", "5.1. verbiedt Holt de lampen te verkopen;", False),
        ("Uniemerk. Inbreuk en wanprestatie.", "5.1. verbiedt Holt de lampen te verkopen;", False),
        ("Uniemerk. Inbreuk. Exclusieve licentie.", "5.1. verbiedt Holt de lampen te verkopen;", False),
        ("Uniemerk. Inbreuk.", "in reconventie\n5.1. verbiedt Orlo de lampen te verkopen;", False),
        ("Uniemerk. Inbreuk.", "5.1. verbiedt Holt de lampen in reclame te gebruiken;", False),
        ("Uniemerk. Inbreuk.", "5.1. verbiedt Holt het pand te betreden;", False),
    ],
)
def test_goods_are_forbidden_for_an_infringement_that_the_summary_tells(said: str, text: str, enjoins: bool) -> None:
    notice = judged(text, summary=True, said=said)
    issued = [m for m in notice.measures if m.action == "issued"]
    assert [(m.directed_to, m.rights) for m in issued] == ([(("Holt Import B.V.",), ("018765432",))] if enjoins else [])
    assert bool(notice.residue) != enjoins


REASONS = """
2.1. Orlo heeft de onder nummers 008111222-0001 (hierna: Model 1) en 008111222-0002 (hierna: Model 2) ingeschreven Uniemodellen, en
van het aanvullend beschermingscertificaat met nummer 301044 (hierna: het ABC).
2.2. Zij is ook houdster van twee Beneluxmerken:
- het Benelux-woordmerk ORLO, ingeschreven op 4 mei 2018 onder nummer 0811223;
- het Benelux-beeldmerk met nummer 0811224.
4 De beoordeling
{finds}
""".strip()


@pytest.mark.parametrize(
    ("says", "rights"),
    [
        ("ieder gebruik van Model 2", ["008111222-0002"]),
        ("iedere inbreuk op het ABC", ["301044"]),
        ("iedere inbreuk op de onder 2.2 omschreven merken", ["0811223", "0811224"]),
        ("iedere inbreuk op het Benelux-woordmerk ORLO", ["0811223"]),
    ],
)
def test_a_right_is_found_by_what_the_judgment_calls_it(says: str, rights: list[str]) -> None:
    reasons = f"\n{REASONS.format(finds='4.1. x')}{DICTUM}"
    notice = judged(f"5.1. beveelt Holt {says} te staken en gestaakt te houden;", dictum=reasons)
    (order,) = notice.measures
    assert list(order.rights) == rights
    assert not notice.residue


@pytest.mark.parametrize(
    ("finds", "is_order"),
    [
        ("4.1. De plaid is een werk. Holt maakt met de Ravn dus inbreuk op het auteursrecht van Orlo.", True),
        ("4.1. Door dat niet te doen heeft Holt nodeloos verwarring gewekt.", True),
        ("4.1. Volgens Orlo maakt Holt inbreuk op haar auteursrecht.", False),
        ("4.1. Holt maakt geen inbreuk op het auteursrecht, maar handelt in strijd met het concurrentiebeding.", False),
        ("4.1. Holt maakt inbreuk op het auteursrecht. Zij handelt bovendien in strijd met de overeenkomst.", False),
    ],
)
def test_a_ban_on_goods_is_an_injunction_where_the_reasons_find_an_infringement_else_asked(finds: str, is_order: bool) -> None:
    forbidden = "5.1. verbiedt Holt de plaid Ravn te verkopen of op de markt te brengen;"
    notice = judged(forbidden, dictum=f"\n{REASONS.format(finds=finds)}{DICTUM}")
    assert bool(notice.measures) == is_order
    assert bool(notice.residue) != is_order
