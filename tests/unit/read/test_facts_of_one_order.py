"""What one order of several is told to bind, cover, rest on and cost, in whatever words and order the notice says it."""

from __future__ import annotations

import pytest
from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import Measure, Notice, TextName

ORLO, FENN = "Orlo Lamps GmbH of Graz, Austria", "Fenn Tents, Inc. of Logan, Utah"


def notice(abstract: str) -> Notice:
    texts: dict[TextName, str] = {"title": "Certain Camp Kettles; Issuance of Remedial Orders", "abstract": abstract}
    return reader.read(document("2026-99003", "2026-05-05", texts), texts)


def orders(abstract: str) -> tuple[Measure, ...]:
    return tuple(m for m in notice(abstract).measures if m.action == "issued")


class TestWhomItBinds:
    @pytest.mark.parametrize(
        ("words", "bound"),
        [
            (
                "Fenn Tents, Inc., which keeps a stock in Nevada, is ordered to cease and desist from selling it.",
                ["Fenn Tents, Inc."],
            ),
            (f"A cease and desist order issues against its American subsidiary, {FENN}.", ["Fenn Tents, Inc."]),
            (f"A cease and desist order binds {FENN}, as successor in business to respondent {ORLO}.", ["Fenn Tents, Inc."]),
            (
                f"A cease and desist order is directed to {FENN}, under a patent that was never asserted against Orlo.",
                ["Fenn Tents, Inc."],
            ),
        ],
    )
    def test_only_those_whom_the_words_bind(self, words, bound):
        found = orders(f"The Commission has found {ORLO}, in violation of section 337. {words}")
        assert [list(m.directed_to) for m in found] == [bound]

    def test_of_a_list_the_latter_two(self):
        leo, cdo = orders(
            f"The Commission has issued a limited exclusion order against {ORLO}; Krom S.A. of Lyon, France; and {FENN}, and cease "
            "and desist orders against the latter two. All three had defaulted."
        )
        assert leo.directed_to == ("Orlo Lamps GmbH", "Krom S.A.", "Fenn Tents, Inc.")
        assert cdo.directed_to == ("Krom S.A.", "Fenn Tents, Inc.")
        assert (leo.basis, cdo.basis) == ("default", "default")

    def test_of_the_list_of_the_sentence_before_the_last_two(self):
        leo, cdo = orders(
            f"The Commission has issued a limited exclusion order against {ORLO}; Krom S.A. of Lyon, France; and {FENN}. It has "
            "issued cease and desist orders against the last two of these respondents."
        )
        assert leo.directed_to == ("Orlo Lamps GmbH", "Krom S.A.", "Fenn Tents, Inc.")
        assert cdo.directed_to == ("Krom S.A.", "Fenn Tents, Inc.")

    @pytest.mark.parametrize("whose", ["kettles of these respondents", "the kettles for caravans of those respondents"])
    def test_these_respondents_are_those_of_the_sentence_before(self, whose):
        (leo,) = orders(
            f"The Commission affirms that respondents {ORLO}, and its subsidiary Fenn Tents, Inc. violated section 337. A limited "
            f"exclusion order has issued against {whose} that infringe claim 4 of U.S. Patent No. 98,498,525."
        )
        assert (leo.directed_to, leo.parties_read) == (("Orlo Lamps GmbH", "Fenn Tents, Inc."), "whole")

    @pytest.mark.parametrize(
        ("list_", "bound"),
        [
            (
                "Vilem Vratil, a luthier of Brno, Czech Republic; Orlo Snc di P. Orlo & C. of Cremona, Italy; or Gerd Krom",
                ("Vilem Vratil", "Orlo Snc di P. Orlo & C.", "Gerd Krom"),
            ),
            (
                "Orlo GmbH lately moved of Cremona, Italy; Krom Co. of Graz, Austria; and Mast LLC of Utica, New York",
                ("Orlo GmbH", "Krom Co.", "Mast LLC"),
            ),
            (
                "Orlo Traders, Inc. of Biloxi, Mississippi, or Fenn Mar, C.A. of Caracas, Venezuela",
                ("Orlo Traders, Inc.", "Fenn Mar, C.A."),
            ),
        ],
    )
    def test_no_town_and_no_land_is_bound_whatever_is_said_of_somebody(self, list_, bound):
        under = "a limited exclusion order under which kettles shall not enter if imported by"
        (leo,) = orders(f"The Commission has issued {under} {list_}.")
        assert leo.directed_to == bound

    def test_a_list_is_not_whole_where_a_name_beside_its_order_got_no_part(self):
        read = notice(
            "The Commission has found a violation of section 337 by respondents Orlo Co., Ltd. of Xuzhou, Fenn Co., Ltd. and Krom "
            "Firm of Yiwu, and Mast Co., Ltd. of Nanchang (all in China); Sand Ltd. of Lahore, Pakistan; and Lorn Corp. of "
            'Lancaster, Pennsylvania (collectively, "the Respondents"). It has issued a limited exclusion order against the '
            "Respondents' kettles."
        )
        (leo,) = (m for m in read.measures if m.action == "issued")
        bound = {"Orlo Co., Ltd.", "Fenn Co., Ltd.", "Krom Firm", "Mast Co., Ltd.", "Sand Ltd.", "Lorn Corp."}
        assert set(leo.directed_to) == bound or leo.parties_read == "not_whole"

    def test_each_of_a_group_and_each_respondent_but_one(self):
        leo, cdo = orders(
            f"The Commission affirms that {ORLO}; Krom S.A. of Lyon, France; and {FENN} have violated section 337. A limited "
            "exclusion "
            "order against the three bars kettles that infringe claim 2 of U.S. Patent No. 98,721,511. Cease and desist orders "
            "go to "
            "each of the respondents except for Krom S.A."
        )
        assert leo.directed_to == ("Orlo Lamps GmbH", "Krom S.A.", "Fenn Tents, Inc.")
        assert leo.articles == "kettles"
        assert (cdo.directed_to, cdo.excepted) == (("Orlo Lamps GmbH", "Fenn Tents, Inc."), ("Krom S.A.",))

    def test_it_is_who_was_named_last(self):
        found = orders(
            f"Having found {ORLO}, in default, the Commission enters a limited exclusion order against it under section 337(g)(1)."
        )
        assert [(m.directed_to, m.basis) for m in found] == [(("Orlo Lamps GmbH",), "default")]

    def test_a_company_is_known_by_the_first_word_of_its_name(self):
        first, second = orders(
            f"Two respondents remained. {ORLO}, took part in the trial; {FENN}, never appeared. As to Orlo, the Commission has "
            "issued a "
            "limited exclusion order barring kettles that infringe claim 2 of U.S. Patent No. 98,721,511; as to Fenn, it has "
            "issued a "
            "limited exclusion order barring lids that infringe claim 1 of U.S. Patent No. 98,721,512. The bond is 12 percent of "
            "entered value for Orlo's kettles and 100 percent for Fenn's lids."
        )
        assert (first.directed_to, first.basis, first.bond) == (("Orlo Lamps GmbH",), "contested", "12 percent of entered value")
        assert (second.directed_to, second.basis, second.bond) == (("Fenn Tents, Inc.",), "default", "100 percent")

    def test_that_somebody_went_to_trial_is_said_of_his_order_alone(self):
        first, second = orders(
            f"The Commission has issued a limited exclusion order against {ORLO}, and a separate limited exclusion order against "
            f"{FENN}. "
            "Orlo litigated the case through trial."
        )
        assert (first.directed_to, first.basis) == (("Orlo Lamps GmbH",), "contested")
        assert (second.directed_to, second.basis) == (("Fenn Tents, Inc.",), "unknown")

    def test_a_mark_is_nobody_though_a_company_is_called_so(self):
        found = orders(
            f"The Commission has found {ORLO}, in default, and has issued a general exclusion order against kettles bearing the "
            "Orlo mark, "
            "U.S. Trademark Registration No. 8,417,908."
        )
        assert [(m.type, m.directed_to) for m in found] == [("GEO", ())]


class TestWhatItCovers:
    def test_each_of_two_orders_told_by_their_number(self):
        first, second = orders(
            f"Two limited exclusion orders issue today. Under the first, kettles made by {ORLO}, that infringe claim 2 of U.S. "
            "Patent "
            f"No. 98,721,511, are refused entry. The second concerns lids alone and binds {FENN}; it rests on the "
            "misappropriation of "
            "trade secrets. The bond is 30 percent of entered value under the first; none is set under the second."
        )
        assert (first.directed_to, first.articles, first.rights) == (("Orlo Lamps GmbH",), "kettles", ("98721511",))
        assert (second.directed_to, second.articles, second.grounds) == (("Fenn Tents, Inc.",), "lids", ("trade_secret",))
        assert (first.bond, second.bond) == ("30 percent of entered value", "none")

    def test_what_is_said_of_both_orders_is_of_each(self):
        found = orders(
            "The Commission has issued a limited exclusion order and a cease and desist order. The exclusion order is against "
            f"{ORLO}, and "
            f"the cease and desist order against {FENN}; both orders rest on claims 12 and 14 of U.S. Patent No. 98,721,511. "
            "Neither "
            "company having replied to the complaint, both were adjudged in default."
        )
        assert [(m.type, m.directed_to) for m in found] == [("LEO", ("Orlo Lamps GmbH",)), ("CDO", ("Fenn Tents, Inc.",))]
        assert {m.rights for m in found} == {("98721511",)}
        assert {c.claims for m in found for c in m.claims} == {(12, 14)}
        assert {m.basis for m in found} == {"default"}

    def test_goods_in_front_of_their_order(self):
        found = orders(
            "The Commission has found a violation. Tent poles of any origin that fall within claims 1 and 4 of U.S. Patent No. "
            "98,721,511 "
            "are made the subject of a general exclusion order."
        )
        assert [(m.type, m.articles, m.rights) for m in found] == [("GEO", "Tent poles", ("98721511",))]

    def test_the_goods_of_that_respondent(self):
        found = orders(
            f"The Commission has affirmed that claim 7 of U.S. Patent No. 98,721,511 is infringed by the respondent, {ORLO}. "
            "The limited "
            "exclusion order that the Commission has issued keeps out that respondent's kettles having lids that infringe claim 7."
        )
        assert [(m.directed_to, m.articles) for m in found] == [(("Orlo Lamps GmbH",), "kettles having lids")]


BONDS = (
    "The Commission has issued a general exclusion order against kettles that infringe claim 2 of U.S. Patent No. 98,721,511 and a "
    f"limited exclusion order against lids of {FENN}, that infringe U.S. Design Patent No. D987,214. "
)


@pytest.mark.parametrize(
    ("words", "general", "limited"),
    [
        (
            "The bond is 40 percent of entered value under the general order; the limited one carries a bond of 100 percent.",
            "40 percent of entered value",
            "100 percent",
        ),
        (
            "Bond is fixed at 40 percent under the general exclusion order, and no bond is required under the others.",
            "40 percent",
            "no bond is required",
        ),
        (
            "The bond shall be 40 percent of the entered value of kettles and 20 percent of the entered value of lids.",
            "40 percent of the entered value of kettles",
            "20 percent of the entered value of lids",
        ),
        (
            "The bond of the review period is one hundred percent under the general exclusion order, zero under the limited one.",
            "one hundred percent",
            "zero",
        ),
        (
            "A bond of 15 percent of entered value applies to either order.",
            "15 percent of entered value",
            "15 percent of entered value",
        ),
    ],
)
def test_the_bond_of_each_order(words, general, limited):
    assert {m.type: m.bond for m in orders(BONDS + words)} == {"GEO": general, "LEO": limited}


def test_importers_under_the_exclusion_order_do_not_pay_the_bond_of_the_other():
    found = orders(
        f"The Commission has issued a limited exclusion order and a cease and desist order against {FENN}. Importers under the "
        "exclusion "
        "order must post 18 percent of entered value until Presidential review ends; the bond under the cease and desist order "
        "is 5 "
        "percent of entered value."
    )
    assert {m.type: m.bond for m in found} == {"LEO": "18 percent of entered value", "CDO": None}


class TestPeople:
    @pytest.mark.parametrize(
        ("abstract", "people"),
        [
            (
                "An initial determination granting Fenn Tents, Inc.'s (\"Fenn\") unopposed motion to intervene under section 337.",
                {("Fenn Tents, Inc.", "intervenor")},
            ),
            ("An order denying Fenn's motion for the return of its bond under section 337.", {("Fenn", "party")}),
            (
                'A determination under section 337 that Fenn Tents, Inc. ("Complainant") has an industry.',
                {("Fenn Tents, Inc.", "complainant")},
            ),
            (f"A complaint for enforcement having been lodged by {FENN}, it begins.", {("Fenn Tents, Inc.", "complainant")}),
            (
                f"A complaint and a motion for relief were filed on May 3, 2021, by {FENN}, and by its founder, Petra Okono-Lund.",
                {("Fenn Tents, Inc.", "complainant"), ("Petra Okono-Lund", "complainant")},
            ),
            (f"At the request of {FENN}, an advisory opinion has been issued under section 337.", {("Fenn Tents, Inc.", "party")}),
            (
                f"Neither respondent, {ORLO} nor Petra Lund of Reno, Nevada, had breached it.",
                {("Orlo Lamps GmbH", "respondent"), ("Petra Lund", "respondent")},
            ),
            ("Three respondents remain, among them Orlo Lamps GmbH of Austria.", {("Orlo Lamps GmbH", "respondent")}),
            (
                "The case is terminated as to the remaining respondents (Orlo, Fenn, and Krom) based on a settlement.",
                {("Orlo", "respondent"), ("Fenn", "respondent"), ("Krom", "respondent")},
            ),
            (
                f"To substitute {FENN} in place of named respondent Fenn Holdings Corp.",
                {("Fenn Tents, Inc.", "respondent"), ("Fenn Holdings Corp.", "respondent")},
            ),
        ],
    )  # fmt: skip
    def test_who_is_named_in_which_part(self, abstract, people):
        said = notice(f"Notice is given under section 337 of the Tariff Act of 1930. {abstract}")
        assert {(p.name, p.role) for p in said.parties} == people

    @pytest.mark.parametrize(
        ("words", "places"),
        [
            ("Orlo Lamps GmbH, Graz, Austria", {"Orlo Lamps GmbH": ("Graz", None, "AT")}),
            ("Fenn Tents, Inc., an importer of Wheeling, West Virginia", {"Fenn Tents, Inc.": ("Wheeling", "West Virginia", "US")}),
            ("Krom JSC of Batumi, Georgia", {"Krom JSC": ("Batumi", None, "GE")}),
            ("Krom, Inc. of Macon, Georgia", {"Krom, Inc.": ("Macon", "Georgia", "US")}),
            (
                "Hubei Orlo Co., Ltd. and its owner, Shen Weilin, both of Wuhan, Hubei Province, China",
                {"Hubei Orlo Co., Ltd.": ("Wuhan", "Hubei Province", "CN"), "Shen Weilin": ("Wuhan", "Hubei Province", "CN")},
            ),
            (
                "Fenn, Inc. of Logan, Utah, Orlo Europe GmbH of Graz, Austria",
                {"Fenn, Inc.": ("Logan", "Utah", "US"), "Orlo Europe GmbH": ("Graz", None, "AT")},
            ),
            ("Oy Krom Ab of Kotka, Finland", {"Oy Krom Ab": ("Kotka", None, "FI")}),
        ],
    )
    def test_where_they_sit(self, words, places):
        said = notice(f"Notice is given under section 337 that the Commission found a violation by respondents {words}.")
        assert {p.name: (p.city, p.region, p.country) for p in said.parties} == places
