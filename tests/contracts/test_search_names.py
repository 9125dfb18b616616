"""Goods and countries under other names, numbers as captions print them, and what is shown where nothing fits, on every engine."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from search_engines import ENGINES, address, entry, kept_engines, opened, put

from pipeline.search.asking import ask, count, read
from pipeline.search.past import Past
from pipeline.search.port import Entry, Result, Search

TODAY = date(2026, 11, 30)
MORE = tuple(entry("documents", f"more{n}", title=f"Certain Quilts, part {n}") for n in range(40))


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


def asked(search: Search, query: str) -> Result:
    understood, kinds = read(query, (), TODAY)
    return ask(search, understood, kinds, limit=100)


def ids(result: Result) -> set[str]:
    return {hit.id for hit in result.hits}


# --- goods by a dictionary's names ----------------------------------------------------------------------------------------

GOODS = (
    entry("notices", "wallets", title="Certain Leather Wallets: institution", subject="Certain Leather Wallets"),
    entry("flags", "notecases", title="LEO: notecases", article="notecases and their cases"),
    entry("documents", "told", title="Certain Lamps", full_text="The party also sells wallets."),
    entry("cases", "named", title="A case", party=["Wallet Holdings Ltd."], complainant=["Wallet Holdings Ltd."]),
)


def test_goods_are_found_by_a_dictionarys_other_names_where_goods_are_named(holding):
    search = holding(*GOODS)
    found = asked(search, "billfolds")
    assert (ids(found), found.near) == ({"wallets", "notecases"}, False), "no text that only speaks of them, and no name"
    assert found.notes == ("“billfolds” was also looked for as wallet, notecase; in quotes it is not",)
    assert ids(asked(search, '"billfolds"')) == set()
    assert ids(asked(search, "Billfolds")) == set(), "with a capital it is a name"
    assert ids(asked(search, "party:billfolds")) == set()
    assert ids(asked(search, "article:billfolds")) == {"notecases"}
    assert not any("vapour" in note for note in asked(search, "vaporizers").notes), "no other word with its stem is another name"


def test_the_word_that_was_typed_stands_before_its_other_names(holding):
    search = holding(
        *(entry("notices", f"other{n}", title=f"Certain Wallets {n}", published="2026-01-01") for n in range(3)),
        entry("notices", "typed", title="Certain Billfolds", published="2020-01-01"),
    )
    assert next(iter(asked(search, "billfolds").hits)).id == "typed"


def test_what_is_left_out_is_left_out_by_its_spellings_alone(holding):
    search = holding(
        entry("notices", "drone", title="Certain Drone Lamps"),
        entry("notices", "aircraft", title="Certain Unmanned Aircraft Lamps"),
        entry("notices", "tire", title="Certain Tire Lamps"),
    )
    kept_out = asked(search, "lamps -drone")
    assert ids(kept_out) == {"aircraft", "tire"}
    assert not any("looked for" in note for note in kept_out.notes)
    assert ids(asked(search, "lamps NOT tyres")) == {"drone", "aircraft"}
    assert "“tyres” was also left out as tire; in quotes it is not" in asked(search, "lamps NOT tyres").notes
    assert ids(asked(search, "lamps NOT (NOT drone)")) == {"drone", "aircraft"}, "what is not left out is looked for"


def test_a_question_of_many_goods_with_other_names_is_answered(holding):
    many = "wallet truck tire telephone loudspeaker laptop bulldozer smartphone sofa pram lorry torch jewelry spectacles winch"
    search = holding(entry("documents", "all", title=many), *MORE)
    assert ids(asked(search, many)) == {"all"}
    assert ids(asked(search, " OR ".join(many.split()))) == {"all"}


# --- where nothing fits ---------------------------------------------------------------------------------------------------


def test_a_word_that_seldom_means_the_goods_is_tried_where_nothing_fits_and_marked_as_near(holding):
    search = holding(entry("notices", "n", title="Certain Electrolyte Beverages"), *MORE)
    found = asked(search, "drinks")
    assert (ids(found), found.near) == ({"n"}, True)
    assert found.notes == (
        "nothing has these words; “drinks” was also looked for as beverage, drinkable, potable; in quotes it is not: 1",
    )


def test_where_nothing_has_all_words_those_with_all_but_one_are_shown_as_near(holding):
    search = holding(
        entry("notices", "car", title="Certain Pedal Car Seats"),
        entry("flags", "boat", title="LEO: boat seats", article="boat seats"),
        *MORE,
    )
    found = asked(search, "quilted car seats")
    assert (ids(found), found.near) == ({"car"}, True)
    assert found.notes[-1] == "no record has all of it; without quilted: 1"
    both = asked(search, "pedal boat")
    assert (ids(both), both.near) == ({"car", "boat"}, True)
    assert both.notes[-1] == "no record has all of it; without pedal 1, without boat 1; in all: 2"
    understood, kinds = read("quilted car seats", (), TODAY)
    counted = count(search, understood, kinds)
    assert (counted.total, counted.near) == (1, True)


def test_what_many_records_have_and_what_was_named_by_field_is_not_near(search):
    put(search, entry("flags", "order", title="LEO: lamps", article="lamps", state="in_force", country=["CN"]), *MORE)
    assert not asked(search, "kettles part").hits, "too many have the other word"
    assert not asked(search, "kind:order kettles").hits
    assert not asked(search, "country:CN kettles").hits
    assert not asked(search, "lamps country:KR").hits, "a field that was named is not let go"
    assert not asked(search, '"LEO lamps of brass"').hits
    assert not asked(search, 'kettles "lamps of brass"').hits, "who puts words in quotes means them"
    put(search, entry("documents", "ad", title="Advisory opinion and order as to Aerquill"))
    assert not asked(search, "exclusion order against Aerquill").hits, "an order of another name is none"
    put(search, entry("documents", "seizure", title="A seizure order"))
    assert not asked(search, "seizure order kettles").hits, "nobody looks for orders alone"


# --- countries ------------------------------------------------------------------------------------------------------------

COUNTRIES = (
    entry(
        "notices", "sits", title="Certain Lamps: institution", party=["Ayyildiz Ltd."], respondent=["Ayyildiz Ltd."], country=["TR"]
    ),
    entry("flags", "case", title="LEO: lamps", article="lamps", case_country=["TR"]),
    entry("documents", "old", title="Brake Lamps From Turkey"),
    entry("documents", "new", title="Paper Lamps From the Republic of Türkiye"),
    entry("documents", "china", title="Lamps From the People's Republic of China"),
    entry("notices", "firm", title="Kettles", party=["Kettle Korea Co."], complainant=["Kettle Korea Co."], country=["US"]),
    entry("notices", "korean", title="Kettles", party=["Onda Co."], country=["KR"]),
)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("lamps Türkiye", {"sits", "case", "old", "new"}),
        ("lamps turkey", {"sits", "case", "old", "new"}),
        ("PRC lamps", {"china"}),
        ("lamps Taiwan", set()),
        ("kettles from South Korea", {"korean", "firm"}),
        ("kettles korea", {"korean", "firm"}),
        ("lamps of companies in Turkey", set()),
        ("lamps companies in Turkey", {"sits", "case"}),
        ("Kettle Korea", {"firm"}),
        ('"Turkey" lamps', {"old"}),
        ("lamps -turkey", {"sits", "case", "new", "china"}),
        ("lamps Georgia", set()),
    ],
)
def test_a_country_is_found_by_any_of_its_names_and_by_who_sits_there(holding, query, expected):
    search = holding(*COUNTRIES, entry("documents", "from", title="kettles from South Korea to lamps", full_text="from"))
    found = asked(search, query)
    assert (set() if found.near else ids(found) - {"from"}) == expected


def test_a_country_that_nothing_has_is_told_once(holding):
    search = holding(*COUNTRIES)
    assert asked(search, "lamps Malta").notes == (
        "“Malta” was also looked for as country:MT; in quotes it is not", "nothing has malta or country:mt",
    )  # fmt: skip


# --- parties by where they sit --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("complainants in Utah", {"utah"}),
        ("complainants based in UT", {"utah"}),
        ("plaintiffs from Utah lamps", {"utah"}),
        ("respondents in Utah", {"sued"}),
        ("respondents based in Shenzhen", {"utah"}),
        ("respondents in Shenzhen", {"utah", "text"}),
        ("parties from Switzerland", {"sued"}),
        ("which parties are in Swiss Confederation?", {"sued"}),
        ("complainants from China", set()),
        ("complainant_place:Provo", {"utah"}),
    ],
)
def test_parties_are_found_by_where_they_sit_in_their_role(holding, query, expected):
    search = holding(
        entry("notices", "utah", title="Lamps", complainant_place=["Provo, Utah (UT), United States"],
              respondent_place=["Shenzhen, China"]),
        entry("cases", "sued", title="Drills", complainant_place=["Basel, Switzerland"],
              respondent_place=["Orem, Utah (UT), United States"]),
        entry("documents", "text", title="Steel", full_text="complainants and respondents of Utah, parties from China in Shenzhen, "
              "steel from Switzerland"),
    )  # fmt: skip
    found = asked(search, query)
    assert (set() if found.near else ids(found)) == expected


# --- orders by their short names ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("LEO against defaulting respondents", {"short", "long"}),
        ("LEO as to Aerquill", {"long"}),
        ("GEO lamps", set()),
        ("leo lamps", {"short"}),
        ('"LEO" lamps', {"short"}),
        ("lamps LEO", {"short", "long"}),
    ],
)
def test_an_order_called_by_its_short_name_is_found_by_its_long_one(holding, query, expected):
    search = holding(
        entry("documents", "short", title="Lamps; issuance of an LEO as to defaulting respondents"),
        entry("documents", "long", title="Lamps; limited exclusion orders against defaulting respondents: Aerquill"),
        entry("documents", "none", title="Kettles", full_text="exclusion of defaulting respondents"),
    )
    found = asked(search, query)
    assert (set() if found.near else ids(found)) == expected


# --- orders by how they stand ---------------------------------------------------------------------------------------------

TIME = {"field": "state", "value": "ended", "key": "ended", "from": "2024-05-06", "until": "9999-12-31"}
STAND = (
    entry("flags", "stands", title="LEO: drills", state="in_force", instrument="LEO", party=["Bohrwerk Diamond USA"],
          respondent=["Bohrwerk Diamond USA"]),
    entry("flags", "over", title="LEO: lamps", state="ended", end_reason="rescinded", instrument="LEO", party=["Orlo Lamps"],
          respondent=["Orlo Lamps"]),
    entry("cases", "end only", title="337-TA-9905: Certain Staples", state="ended", end_reason=["rescinded"], instrument=["LEO"],
          first_published="2024-01-02",
          times=[TIME]),
    entry("cases", "open", title="337-TA-9906: Certain Pins"),
    entry("notices", "end", title="Lamps: order rescinded", measure=["LEO"], measure_action=["rescinded"], party=["Orlo Lamps"]),
    entry("notices", "expiry", title="Pens: order expired", measure=["GEO"], measure_action=["expired"]),
    entry("notices", "begin", title="Rescinded designs: order", measure=["LEO"], measure_action=["issued"]),
)  # fmt: skip


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("order against Bohrwerk Diamond USA in force", {"stands"}),
        ("is the order against Bohrwerk still in force?", {"stands"}),
        ("is the order against Orlo Lamps still in force", set()),
        ("limited exclusion order against Orlo Lamps rescinded", {"over", "end"}),
        ("orders in force against Bohrwerk", {"stands"}),
        ("ended limited exclusion orders", {"over", "end only", "end"}),
        ("ended orders", {"over", "end only", "end", "expiry"}),
        ("rescinded orders", {"over", "end only", "end"}),
        ("orders that are no longer in force", {"over", "end only", "end", "expiry"}),
        ("expired general exclusion orders", {"expiry"}),
        ("general exclusion order expired", {"expiry"}),
        ("rescinded general exclusion order", set()),
        ("state:ended", {"over", "end only"}),
        ("state:ended kind:order", {"over"}),
    ],
)
def test_orders_are_found_by_how_they_stand_with_whom_they_bind_between(holding, query, expected):
    search = holding(*STAND)
    found = asked(search, query)
    assert (set() if found.near else ids(found)) == expected


def test_where_no_order_ended_so_it_is_told_without_the_kinds_that_there_are(holding):
    search = holding(*STAND[:5])
    assert asked(search, "expired orders").notes[1:] == (
        "nothing has end_reason:expired; the index has rescinded",
        "nothing has measure_action:expired; the index has rescinded",
    )


def test_an_order_known_by_its_end_alone_had_not_ended_before(holding):
    search = holding(STAND[2], STAND[3])
    for day, expected in ((date(2024, 5, 5), set()), (date(2024, 5, 6), {"end only"})):
        understood, kinds = read("state:ended", (), TODAY)
        assert ids(ask(Past(search, day), understood, kinds)) == expected, day


# --- numbers as captions print them ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "query", ["D.N. 3617", "DN 3617", "DN3617", "dn-3617", "Docket No. 3617", "docket number 3617", "D.N. 3617 lamps"]
)
def test_a_docket_is_found_by_its_digits_at_the_end_of_a_caption(holding, query):
    search = holding(
        entry("documents", "bare", title="Notice of Receipt of Complaint", abstract="entitled Certain Lamps 3617; comments"),
        entry("documents", "whole", title="Certain Lamps", abstract="Certain Lamps, DN 3617"),
        entry("documents", "street", title="Certain Lamps", full_text="of 3617 Lamp Street"),
        entry("documents", "other", title="Certain Lamps 3618"),
    )
    assert ids(asked(search, query)) == {"bare", "whole"}


# --- both engines ---------------------------------------------------------------------------------------------------------

ALL: tuple[Entry, ...] = (*GOODS, *COUNTRIES, *STAND)


@pytest.fixture(scope="module")
def both(kept):
    return kept("sqlite", *ALL), kept("elasticsearch", *ALL)


@pytest.mark.servers
@pytest.mark.parametrize(
    "query", ["billfolds", "lamps Türkiye", "quilted car seats", "pedal lamps", "kettles korea", "ended orders"]
)
def test_both_engines_give_the_same_hits_in_one_order(both, query):
    near, far = ([hit.id for hit in asked(engine, query).hits] for engine in both)
    assert near == far
