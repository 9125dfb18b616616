"""What was asked of the search and answered wrongly once, on every engine; and no query answers "nothing" for another reason."""

from __future__ import annotations

import random
from datetime import date
from functools import partial
from typing import Any

import pytest
from search_engines import ENGINES, address, entry, found, kept_engines, opened, put
from search_library import LIBRARY, QUERIES

from pipeline.errors import UsageError
from pipeline.search.asking import ask, read
from pipeline.search.fields import BY_NAME, KINDS, RECORD_FIELDS, FieldType

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    with kept_engines(tmp_path_factory) as made:
        yield made


@pytest.fixture(params=ENGINES)
def holding(request, kept):
    """Gives the engine that holds exactly these records, for tests that only ask."""
    return partial(kept, request.param)


@pytest.fixture(params=ENGINES)
def search(request, tmp_path):
    with address(request.param, tmp_path) as url, opened(url) as made:
        yield made


@pytest.fixture
def library(holding):
    return holding(*LIBRARY)


def asked(search, query, *kinds, limit=20):
    understood, chosen = read(query, kinds, TODAY)
    return ask(search, understood, chosen, limit=limit)


def ids(result) -> list[str]:
    return [hit.id for hit in result.hits]


# --- the order of hits --------------------------------------------------------------------------------------------------


def test_an_order_stands_before_the_notices_documents_and_alerts_that_tell_of_it(holding):
    common: dict[str, Any] = {
        "case": ["337-TA-9901"],
        "title": "337-TA-9901 LEO: quilted desk lamps",
        "article": "quilted desk lamps",
    }
    search = holding(
        entry("flags", "order", **common, order="337-TA-9901", evidence=["An order bars quilted desk lamps. " * 40]),
        *(
            entry("alerts", f"alert{n}", **common, order="337-TA-9901", published="2026-01-01", flag="order", ally=ally)
            for n, ally in enumerate(("AU", "CA", "DE", "GB", "JP", "KR", "NL", "NZ", "TW"))
        ),
        *(
            entry(
                "notices", f"notice{n}", **common | {"title": "Certain Quilted Desk Lamps: order modified"}, published="2026-01-01"
            )
            for n in range(9)
        ),
        *(entry("documents", f"document{n}", title="Certain Quilted Desk Lamps", case="337-TA-9901") for n in range(9)),
    )
    for query in ("337-TA-9901", "ITC-9901", "quilted desk lamps", "lamp", '"desk lamps"'):
        assert ids(asked(search, query))[0] == "order", query
        assert not any(name.startswith("alert") for name in ids(asked(search, query, limit=100))), query
    assert asked(search, "337-TA-9901").hits[0].told == 9
    assert set(ids(asked(search, "kind:alerts 337-TA-9901"))) == {f"alert{n}" for n in range(9)}


def test_a_word_as_written_stands_above_its_stems(holding):
    search = holding(
        *(entry("documents", f"stem{n}", title=f"connections {n}", published="2026-01-01") for n in range(3)),
        entry("documents", "written", title="a connecting rod", published="2020-01-01"),
    )
    assert ids(asked(search, "connecting")) == ["written", "stem0", "stem1", "stem2"]


@pytest.fixture
def both(kept):
    return kept("sqlite", *LIBRARY), kept("elasticsearch", *LIBRARY)


@pytest.mark.servers
@pytest.mark.parametrize("query", [query for query, expected in QUERIES.items() if isinstance(expected, set)])
def test_both_engines_give_the_same_first_five(both, query):
    near, far = (ids(engine.find(query, limit=5)) for engine in both)
    assert near == far


# --- words --------------------------------------------------------------------------------------------------------------


def test_a_name_is_no_word_of_a_text_and_a_common_word_is_no_name(holding):
    search = holding(
        entry("cases", "party", title="337-TA-9902", party=["Orly Beauty Ltd."], complainant=["Orly Beauty Ltd."]),
        entry("cases", "ours", title="337-TA-9903", party=["Ouracare Inc."]),
        *(entry("documents", f"text{n}", title="lamps or kettles of our own", full_text="one or other") for n in range(20)),
    )
    assert found(search, "Orly") == {"party"}
    assert found(search, "Oura") == set()
    assert found(search, "ors") == set()


def test_short_goods_are_found_in_singular_and_plural(holding):
    search = holding(
        entry("flags", "bag", title="tote bag"), entry("flags", "pens", title="skin pens"), entry("flags", "x", title="big")
    )
    assert (found(search, "bags"), found(search, "pen")) == ({"bag"}, {"pens"})


def test_a_phrase_that_stands_nowhere_is_asked_with_other_endings_and_says_so(holding):
    search = holding(
        entry("cases", "c", subject="misappropriation of trade secrets"), entry("cases", "d", subject="secrets of a trade")
    )
    result = asked(search, '"trade secret"')
    assert ids(result) == ["c"]
    assert "with other endings: 1" in result.notes[-1]
    assert asked(search, '"trade secrets"').notes == ()


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("SharkNinja Operating LLC", '"Shark Ninja"|company:"Shark Ninja"|Shark Ninja|party:"Shark Ninja"|shark ninja operating'),
        ("Lululemon Athletica Inc.", "Lulu Lemon"),
        ("HezeYunjiangJixieShebei Co., Ltd.", "Heze Yunjiang Jixie Shebei"),
        ("Shark Ninja Operating LLC", "SharkNinja"),
        ("ePrinter Solution LLC", "E-Printer Solutions LLC|E-Printer Solutions|e-printer|company:E-Printer|eprinter"),
        ("E-Printer Solutions LLC", "ePrinter Solution|EPrinter Solutions|e printer|E–Printer"),
    ],
)
def test_a_name_is_found_joined_and_apart(holding, name, typed):
    from pipeline.identifiers.company import same_key

    search = holding(
        entry("cases", "it", title="337-TA-9904", party=[name], party_key=[same_key(name)]),
        entry("cases", "other", title="337-TA-9905", party=["Ninja Tools LLC"], party_key=[same_key("Ninja Tools LLC")]),
    )
    for query in typed.split("|"):
        assert ids(asked(search, query)) == ["it"], query


@pytest.mark.parametrize(
    ("indexed", "typed", "others"),
    [
        ("深圳市創新電子煙設備有限公司", "电子烟|電子煙|创新电子烟设备|深圳市创新电子烟设备有限公司|烟|party:设备", "电器|车"),
        ("广州灯具制造有限公司", "燈具|製造|廣州燈具製造|廣州燈具製造有限公司|燈|company:廣州燈具製造有限公司", "灶具|广告"),
    ],
)
def test_simplified_and_traditional_characters_meet(holding, indexed, typed, others):
    from pipeline.identifiers.company import same_key

    search = holding(entry("cases", "it", title="337-TA-9906", party=[indexed], party_key=[same_key(indexed)], subject=indexed))
    for query in (*typed.split("|"), f'party_key:"{indexed}"', *(f"subject:{one}" for one in typed.split("|") if ":" not in one)):
        hits = asked(search, query).hits
        assert [hit.id for hit in hits] == ["it"], query
        assert "party_key" in query or "«" in hits[0].passages[0], "what was found is shown as it is written"
    for query in others.split("|"):
        assert found(search, query) == set(), query


def test_endings_of_a_language_count_in_texts_of_that_language_alone(holding):
    texts = {
        "en": ("The walls of the house and the caching of data", ["en"]),
        "de": ("Die Behörde hat die Haushaltsgeräte und die Wallets", ["de"]),
        "nl": ("De verboden producten worden vernietigd", ["nl"]),
        "both": ("Haushaltsgeräte; les produits sont saisis", ["de", "fr"]),
    }
    search = holding(*(entry("documents", id_, title="x", abstract=text, language=spoken) for id_, (text, spoken) in texts.items()))
    for query, expected in (
        ("Haushaltsgerät", {"de", "both"}),
        ("wallet", {"de"}),  # "walls" is its like in German only
        ("vernietigde", {"nl"}),
        ("produit", {"both"}),
        ("abstract:Haushaltsgeräten", {"de", "both"}),
        ("language:German", {"de", "both"}),
        ("language:en", {"en"}),
    ):
        assert found(search, query) == expected, query
    assert ids(asked(search, '"verboden product"')) == ["nl"], "and in phrases that are asked with other endings"
    assert ids(asked(search, '"the wallet"')) == []
    (hit,) = asked(search, "vernietigde").hits
    assert "«vernietigd»" in hit.passages[0]


GOODS = {
    "vapes": "disposable vaporizer devices and components",
    "ends": "electronic nicotine delivery systems",
    "cigarettes": "electronic cigarettes with cartridges",
    "oil": "oil-vaping cartridges",
    "tv": "certain TVs with a stand",
    "televisions": "certain televisions with a stand",
    "diodes": "light-emitting diode modules",
    "led": "parties led by counsel",
    "mobile": "mobile phones and cases",
    "cellular": "cellular telephones",
    "cabinet": "a cellular base and a phone, electronic or mobile",
}
OF_GOODS = tuple(entry("flags", name, title=f"LEO {name[0]}", article=goods) for name, goods in GOODS.items())


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("e-cigarettes", {"vapes", "ends", "cigarettes"}),
        ("electronic cigarette cartridges", {"cigarettes"}),
        ("electronic cigarette disposable", {"vapes"}),
        ("kind:order e-cigarette", {"vapes", "ends", "cigarettes"}),
        ("article:Vapes", {"vapes", "ends", "cigarettes", "oil"}),
        ('"electronic cigarettes"', {"cigarettes"}),
        ("television", {"tv", "televisions"}),
        ("TV stand", {"tv", "televisions"}),
        ("LED", {"diodes", "led"}),
        ("led", {"led"}),
        ("light-emitting diodes", {"diodes"}),
        ("mobile phone", {"mobile", "cellular", "cabinet"}),
        ("cellular telephone", {"mobile", "cellular"}),
        ("party:television", set()),
    ],
)
def test_goods_are_found_under_their_other_names(holding, typed, expected):
    search = holding(*OF_GOODS)
    assert set(ids(asked(search, typed))) == expected, typed


def test_other_names_of_goods_are_said_with_what_was_asked(holding):
    search = holding(*OF_GOODS)
    assert asked(search, "television stand").notes == (
        "“television” was also looked for as TV, TVs; in quotes it is not",
    )
    assert asked(search, "-television stand").notes == (), "what is left out is left out by itself"
    assert asked(search, '"television"').notes == ()
    assert asked(search, "stand").notes == ()
    assert any("«TVs»" in passage for hit in asked(search, "television").hits for passage in hit.passages)


# --- captions -----------------------------------------------------------------------------------------------------------


def test_an_order_is_found_by_its_cases_caption_and_its_respondents_countries(holding):
    search = holding(
        entry("flags", "f", title="LEO: skin pens", article="skin pens", subject=["Light-Based Devices"], case_country=["CN"]),
        entry("flags", "g", title="LEO: lamps", article="lamps", subject=["Lamps"], case_country=["KR"], country=["CN"]),
    )
    assert found(search, "light-based devices", kinds=["orders"]) == {"f"}
    assert found(search, "case_country:China") == {"f"}


# --- nothing found ------------------------------------------------------------------------------------------------------


def test_a_word_that_nothing_has_is_looked_for_as_it_is_spelled_a_letter_away_and_that_is_said(library):
    found_near, right = asked(library, "plovermrak"), asked(library, "plovermark")
    assert (ids(found_near), found_near.near, right.near) == (ids(right), True, False)
    assert found_near.notes == (f"nothing has “plovermrak”; with plovermark in its place: {right.total}",)
    assert library.like("plovermrak") == ["plovermark"]


def test_near_spellings_that_are_two_letters_away_are_only_proposed(library):
    result = asked(library, "plovrmrak")
    assert (result.total, result.near) == (0, False)
    assert result.notes == ("nothing has “plovrmrak”; did you mean plovermark?",)


@pytest.mark.parametrize("other", ["Mr. Wu", "tablet", "9"])
def test_short_words_are_not_taken_for_others(holding, other):
    search = holding(entry("notices", "n", party=["Mr. Hu"], article="table tents 8"))
    assert asked(search, other).total == (1 if other == "tablet" else 0), "a word of five letters may be misspelt"


def test_a_number_is_found_though_no_record_has_the_words_beside_it_and_that_is_said(holding):
    search = holding(
        entry("documents", "d", number="2024-08198", title="Certain Lamps"),
        entry("notices", "n", trademark=["US.3863064"], title="Certain Straps"),
        entry("notices", "o", case=["337-TA-9902"], title="Other Straps"),
    )
    for query, expected in {
        "TM reg. 3,863,064 tourniquet": ["n"],
        "[FR Doc. 2024–08198 Filed 4–16–24; 8:45 am]": ["d"],
        "337-TA-9902 kettles": ["o"],
        "337-TA-9902 kettles title:lamps": [],  # a field that was named is meant
        "337-TA-9902 kettles -straps": [],
        "37 kettles": [],
    }.items():
        result = asked(search, query)
        assert (ids(result), result.near) == (expected, bool(expected)), query
    assert asked(search, "TM reg. 3,863,064 straps").near is False


def test_a_long_phrase_is_looked_for_with_other_endings_on_every_engine(holding):
    search = holding(entry("documents", "d", full_text="Certain quilted folding desk lamp bases, their red shades and six bulbs."))
    query = '"certain quilted folding desk lamp bases their red shade and six bulb"'
    assert ids(asked(search, query)) == ["d"]
    assert ids(asked(search, query.replace("quilted", "quilting"))) == [], "of a long phrase the last words may end otherwise"
    assert asked(search, '"' + "kettle " * 30 + '"').total == 0


@pytest.mark.parametrize("query", ["82 Fed. Reg. 45609", "82 FR 45609", "82 F.R. 45,609", '"82 Federal Register 45609"'])
def test_a_citation_is_found_in_any_spelling_in_the_words_of_a_text(holding, query):
    search = holding(entry("documents", "d", full_text="see 82 FR 45609, 45610"), entry("documents", "e", full_text="82 FR 45608"))
    assert ids(asked(search, query)) == ["d"]


@pytest.mark.parametrize("query", ["Telefonia L.M. Aerquill (publ)", "Telefonia LM Aerquill AB (publ)", "Telefonia LM Aerquill"])
def test_initials_with_stops_and_forms_in_brackets_are_the_same_name(holding, query):
    search = holding(entry("notices", "n", party=["Telefonia LM Aerquill"]))
    assert ids(asked(search, query)) == ["n"]


def test_words_side_by_side_are_found_where_a_text_writes_them_as_one_and_no_variant_is_told(holding):
    search = holding(
        entry("notices", "one", title="Certain Icemakers and Refrigerators"),
        entry("notices", "two", title="Makers of Ice Cream"),
        entry("notices", "three", title="Certain Snow Throwers"),
    )
    assert set(ids(asked(search, "ice makers"))) == {"one", "two"}
    assert set(ids(asked(search, "title:(ice maker)"))) == {"one", "two"}
    assert ids(asked(search, '"ice makers"')) == []
    assert ids(asked(search, "ice refrigerators")) == []
    assert asked(search, "snow kettles").notes == ("nothing has “kettles”",)
    assert asked(search, "Mueller snow").notes == ("nothing has “mueller”",)


@pytest.mark.parametrize(
    ("query", "expected"),
    {
        "general exclusion orders in force": {"g", "i"},
        "exclusion orders still in force": {"g", "i", "l"},
        "active limited exclusion orders lamps": {"l"},
        "rescinded exclusion order": {"r"},
        "exclusion orders not in force": {"r", "s"},
        "suspended orders": {"s"},
        "orders in effect": {"g", "i", "l"},
        '"orders in force"': {"t"},
        "kettles in force": set(),
    }.items(),
)
def test_orders_are_found_by_how_they_stand_in_the_words_of_people(holding, query, expected):
    search = holding(
        entry("flags", "g", instrument="GEO", state="in_force", article="kettles"),
        entry("flags", "i", instrument="GEO", state="issued", article="kettles"),
        entry("flags", "l", instrument="LEO", state="in_force", article="lamps"),
        entry("flags", "r", instrument="LEO", state="ended", end_reason="rescinded", article="lamps"),
        entry("flags", "s", instrument="LEO", state="suspended", article="lamps"),
        entry("documents", "t", full_text="the orders in force at that time"),
    )
    result = asked(search, query)
    assert set(() if result.near else ids(result)) == expected


def test_orders_are_found_by_what_they_rest_on_and_by_their_bond(search):
    put(
        search,
        entry("flags", "t", instrument="GEO", right=["trademark", "patent"], bond="bond of $12.34 a pair of Kaldrune 7"),
        entry("flags", "p", instrument="LEO", right=["patent"], bond="bond of 100 percent", article="trademarks on kettles"),
        entry("documents", "d", full_text="orders based on trademarks"),
    )
    assert ids(asked(search, "orders based on trademarks")) == ["t"]
    assert set(ids(asked(search, "exclusion orders for infringement of patents"))) == {"t", "p"}
    assert ids(asked(search, '"orders based on trademarks"')) == ["d"]
    assert ids(asked(search, "bond of $12.34 Kaldrune 7", "flags")) == ["t"]
    assert ids(asked(search, "bond 100 percent", "flags")) == ["p"]


def test_parts_that_are_found_apart_and_other_kinds_are_said(library):
    assert asked(library, "rotor guards kaldrune").notes == (
        "each is found, but no record has all: rotor 4, guards 3, kaldrune 1",
    )
    assert asked(library, "robots").notes[-1] == "elsewhere: 1 issues (--kind issues)"
    assert asked(library, "source:gazette kind:issues").notes[0] == "nothing has source:gazette; the index has us_federal_register"


WRONG_VALUES = ("plovermark", "in forse", "zz9", "not_a_value", "ünbekannt", "0")
SIGNS = ("-", "&", "or", "and", "not", "/5", "w/", "?", "!", "(", "[", "{", "^", "~", ":", "/", '"', "v.", "%", "in re")
CLOSED = [f.name for f in RECORD_FIELDS if f.type in (FieldType.KEY, FieldType.BOOL, FieldType.DATE, FieldType.INT) and f.searched]


def misused(dice: random.Random) -> tuple[str, tuple[str, ...]]:
    """A query that a person may have meant otherwise, and the kinds asked for."""
    word = dice.choice(("drone", "guards", "kaldrune", "plovermark", "vessels"))
    field = dice.choice(CLOSED)
    made = dice.choice(
        (
            f"{field}:{dice.choice(WRONG_VALUES)}",
            f"{field}:{dice.choice(WRONG_VALUES)} {word}",
            f'{field}:"{dice.choice(WRONG_VALUES)}"',
            f"{field[:-1]}:{word}",
            f"{field}s:{word}",
            f"{word} {dice.choice(SIGNS)} {dice.choice(('drone', ''))}",
            f"{field}:",
            f"{field}:{word}:{word}",
            f"{word}:{word}",
            f"state:{dice.choice(('in force', 'in-force', 'IN FORCE', 'active', 'ended ', 'inforce'))}",
            f"country:{dice.choice(('china', 'Korea', 'U.S.A.', 'Prc', 'Atlantis'))}",
            f"kind:{dice.choice(('order', 'orders', 'flag', 'parcel', 'case'))} {word}",
            f"instrument:{dice.choice(('general exclusion order', 'GEO', 'geo', 'embargo', 'limited exclusion'))}",
        )
    )
    return made, dice.choice(((), (), ("flags",), ("order",), ("cases",), ("parcels",)))


def test_no_query_however_typed_answers_nothing_for_another_reason_than_that_nothing_fits(library):
    """Each is an error that says what is wrong, or finds something, or says why nothing fits: which part of it nothing has."""
    number = random.randrange(10**9)
    print("seed", number)
    dice = random.Random(number)
    for _ in range(200):
        query, kinds = misused(dice)
        try:
            result = asked(library, query, *kinds)
        except UsageError:  # told, with what is wrong
            continue
        if not result.total:
            assert result.notes, f"seed {number}: {query!r} of {kinds} found nothing, and nothing was said"


def test_a_value_that_the_index_has_is_found_as_it_is_shown(library):
    """Every value of every keyword field, with blanks for what parts its words, finds the records that have it."""
    for record in LIBRARY:
        for name, value in (record.fields or {}).items():
            field = BY_NAME[name]
            for one in value if isinstance(value, list) else [value]:
                if field.type is FieldType.KEY and field.searched:
                    for shown in (f'{name}:"{one}"', f'{name}:"{str(one).replace("_", " ") if name != "source" else one}"'):
                        hits = found(library, shown, kinds=KINDS)
                        assert record.id in hits or name in ("party_key", "place", "document"), shown


def test_a_reason_is_a_state_in_the_words_of_people(holding):
    search = holding(
        entry("flags", "rescinded", title="LEO: pins", state="ended", end_reason="rescinded"),
        entry("flags", "expired", title="LEO: pins", state="ended", end_reason="expired"),
    )
    assert ids(asked(search, "state:rescinded pins")) == ["rescinded"]
    assert set(ids(asked(search, "state:revoked pins"))) == {"rescinded", "expired"}


def test_a_kind_of_measure_that_is_no_order_is_found_in_its_notices_and_that_is_said(search):
    put(
        search,
        entry("flags", "order", title="LEO: pins", instrument="LEO"),
        entry("notices", "consent", title="Pins: consent order", measure=["CONSENT_ORDER"]),
    )
    result = asked(search, "instrument:consent_order")
    assert (ids(result), result.notes) == (["consent"], ("no order is of that kind; notices with such a measure: 1",))
    assert ids(asked(search, "instrument:LEO")) == ["order"]
    put(search, entry("notices", "issue", title="Pins: order", measure=["LEO"]))
    elsewhere = asked(search, "instrument:LEO", "cases")
    assert (ids(elsewhere), elsewhere.notes[-1]) == ([], "elsewhere: 1 flags (--kind flags)")


def test_a_number_without_the_zero_that_a_spreadsheet_takes_is_found_and_that_is_said(holding):
    search = holding(
        entry("documents", "lost", title="Pins", number=["2031-06335"]),
        entry("documents", "other", title="Pins", number=["2031-16335"]),
    )
    result = asked(search, "2031-6335")
    assert (ids(result), result.notes) == (
        ["lost"],
        ("nothing has the number so; with the zero behind the year that a spreadsheet takes: 1",),
    )


def test_a_year_alone_is_no_number_of_a_case(holding):
    search = holding(entry("cases", "case", title="Certain Pins", case=["337-TA-2025"]), entry("documents", "pins", title="Pins"))
    assert ids(asked(search, "shrinkage ribbons 2025")) == []


def test_a_company_is_found_by_its_legal_form_written_out(holding):
    search = holding(entry("flags", "order", title="LEO: pins", party=["Orlobert SE"]))
    assert ids(asked(search, "Orlobert Societas Europaea")) == ["order"]
