"""How long an order lasts is read where its own words say so, and nowhere else: not of the review, a bond, reports, or a right."""

from __future__ import annotations

from datetime import date

import pytest
from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import Measure, Term, TextName

TITLE = "Certain Juice Presses; Issuance of a Limited Exclusion Order; Termination of the Investigation"
HEAD = "INTERNATIONAL TRADE COMMISSION\n[Investigation No. 337-TA-9871]\n"
RIGHTS = 'The complaint alleges infringement of U.S. Patent No. 9,000,123 ("the \'123 patent") and U.S. Patent No. 9,000,456.'
TAIL = "\nBy order of the Commission.\nIssued: March 3, 2031.\n[FR Doc. 2031-00871 Filed 3-6-31; 8:45 am]\nBILLING CODE 7020-02-P"
WHO = "Vetchling Press Co., Ltd. of Ningbo, China"
DAY = date(2036, 3, 12)


def read(sentence: str, title: str = TITLE) -> dict[tuple[str, str], Measure]:
    """What a notice with that sentence decides, by kind and action."""
    abstract = f"Notice is hereby given that {sentence}"
    full = f"{HEAD}{title}\nAGENCY: U.S. International Trade Commission.\nSUMMARY: {abstract}\n{RIGHTS}{TAIL}"
    texts: dict[TextName, str] = {"title": title, "abstract": abstract, "full_text": full}
    return {(m.type, m.action): m for m in reader.read(document("2031-00871", "2031-03-07", texts), texts).measures}


def said(term: Term | None) -> dict[str, object]:
    return {name: value for name, value in (term.model_dump(exclude={"evidence"}) if term else {}).items() if value}


@pytest.mark.parametrize(
    ("words", "term", "quote"),
    [
        (f"against {WHO} for a period of five years", {"months": 60}, "for a period of five years"),
        (f", for a term of nine (9) years, against {WHO}", {"months": 108}, "for a term of nine (9) years"),
        (
            f"that, for ten (10) years from the date of its issuance, keeps out presses of {WHO}",
            {"months": 120},
            "for ten (10) years from the date of its issuance",
        ),
        (f"against {WHO} for twenty-six months from the date of this order", {"months": 26}, None),
        (f"against {WHO} for a period of two years and six months", {"months": 30}, None),
        (f"against {WHO}, which shall expire eighteen (18) months from issuance", None, None),
        (f"against {WHO}, to remain in effect until March 12, 2036", {"until": DAY}, "until March 12, 2036"),
        (f"against {WHO}, which shall expire on March 12, 2036", {"until": DAY}, "shall expire on March 12, 2036"),
        (f"against {WHO} for the remaining term of the '123 patent", {"rights": ("9000123",)}, None),
        (f"against {WHO} until the expiration of U.S. Patent No. 9,000,456", {"rights": ("9000456",)}, None),
        (f"against {WHO} until the '123 patent expires", {"rights": ("9000123",)}, None),
        (f"against {WHO}, for five years or for the term of the '123 patent, whichever is shorter", {"months": 60}, None),
    ],
)
def test_a_term_is_read_with_the_words_that_set_it(words: str, term: dict[str, object] | None, quote: str | None):
    found = read(f"the Commission has determined to issue a limited exclusion order {words}. The investigation is terminated.")
    measure = found["LEO", "issued"]
    expected = {"months": 18} if term is None else term
    assert said(measure.term) == expected
    assert measure.term is not None
    assert quote is None or measure.term.evidence.quote == quote
    assert measure.term.evidence.quote in words


@pytest.mark.parametrize(
    "words",
    [
        f"against {WHO}, and has set a bond of 5 percent for the sixty (60) day period of Presidential review",
        f"against {WHO}, with a bond of 5 percent until May 2, 2031",
        f"against {WHO}, subject to a review that ends on May 2, 2031",
        f"against {WHO}, with an exemption for repair parts for a period of two years",
        f"against {WHO}, and to require it to report for a period of three years",
        f"against {WHO}, as recommended, for a term of fourteen years",
        f"against presses of {WHO} that infringe the '123 patent, which will expire on March 12, 2036",
        f"against presses of {WHO} that were sold for a period of five years",
        f"against {WHO} for five years from the day on which lamps were first entered",
        f"against {WHO}, for five years or for the term of a patent of which nothing more is said",
        f"that bars presses of {WHO} and, for a period of eight years from its date, parts made with the trade secrets",
        f"against {WHO} for a period of five years as to the trade secrets",
        f"against {WHO} for a period of five years, that is, until March 12, 2040",
        f"against {WHO}; comments on it are due in two months",
    ],
)
def test_what_lasts_for_some_time_beside_an_order_or_for_a_part_of_it_is_no_term_of_it(words: str):
    found = read(f"the Commission has determined to issue a limited exclusion order {words}. The investigation is terminated.")
    assert found["LEO", "issued"].term is None


SENTENCES: list[tuple[str, dict[str, object]]] = [
    ("The order shall remain in effect until March 12, 2036.", {"until": DAY}),
    ("It expires on March 12, 2036.", {"until": DAY}),
    ("It will lapse at the close of March 12, 2036, whatever becomes of the patents.", {"until": DAY}),
    ("The expiration date of the order is March 12, 2036.", {"until": DAY}),
    ("The duration of the LEO is five years.", {"months": 60}),
    ("Its term shall be limited to seven years from its issuance.", {"months": 84}),
    ("The limited exclusion order is to last eighteen months, counted from the day on which it was issued.", {"months": 18}),
    ("The exclusion stays in force for twelve years.", {"months": 144}),
    ("For ten years from its date, entry of such presses is forbidden.", {"months": 120}),
    ("Its duration is five years, which begin to run when Presidential review is over.", {"months": 60, "begins_later": True}),
    ("The order is to last five years from the date it becomes effective.", {"months": 60, "begins_later": True}),
    ("It will terminate when the '123 patent expires.", {"rights": ("9000123",)}),
    ("It terminates when the last of the asserted claims expires.", {"rights": ("9000123", "9000456")}),
    ("The order shall expire on the date on which U.S. Patent No. 9,000,456 expires.", {"rights": ("9000456",)}),
    ("The term of the order is that of the remaining life of the '123 patent.", {"rights": ("9000123",)}),
    ("Such presses are denied entry for as long as the asserted patents remain in force.", {"rights": ("9000123", "9000456")}),
    ("Customs is to refuse entry to the presses until March 12, 2036.", {"until": DAY}),
    (
        "The exclusion comes to an end when the '123 patent does, that is, on March 12, 2036.",
        {"until": DAY, "rights": ("9000123",)},
    ),
    ("The Commission fixed twelve years as the duration of the order.", {"months": 144}),
    ("In view of the head start gained the Commission has limited the order to eight years.", {"months": 96}),
    ("Unless sooner rescinded, the order lapses on March 12, 2036.", {"until": DAY}),
    ("The order took effect today and will end on March 12, 2036.", {"until": DAY}),
    ("The duration of the order, fixed in view of the head start gained, is ten years.", {"months": 120}),
    ("Importation is prohibited until March 12, 2036, when the patent runs out.", {"until": DAY}),
    ("The order is to remain in force until March 12, 2036, the date on which the '123 patent expires.", {"until": DAY}),
    ("The order will terminate on March 12, 2036, when the '123 patent expires.", {"until": DAY}),
    ("The order, which would have lapsed on March 30, 2033, will now be in force through March 12, 2036.", {"until": DAY}),
    ("It continues for three years from that effective date.", {"months": 36, "begins_later": True}),
    ("The order is coterminous with the life of the '456 patent.", {"rights": ("9000456",)}),
]


@pytest.mark.parametrize(("sentence", "term"), SENTENCES)
def test_a_sentence_behind_the_decision_says_how_long_the_order_lasts(sentence: str, term: dict[str, object]):
    found = read(f"the Commission has determined to issue a limited exclusion order against {WHO}. {sentence}")
    assert said(found["LEO", "issued"].term) == term


@pytest.mark.parametrize(
    "sentence",
    [
        "The '123 patent expires on March 12, 2036.",
        "The order rests on the '123 patent, which will expire on March 12, 2036.",
        "The period of Presidential review ends on May 2, 2031.",
        "The consent order of Kardoon Presses LLC shall remain in effect until March 12, 2036.",
        "A consent order, whose obligations last for five years, binds Kardoon Presses LLC.",
        "The administrative law judge had recommended that the order last for five years.",
        "Vetchling proposed that the order expire on March 12, 2036.",
        "Complainant asked that it remain in force for twelve years.",
        "The licence from Kardoon Presses LLC runs for five years.",
        "The bond shall remain in effect until May 2, 2031.",
        "The Commission will consider whether the order should terminate when the '123 patent expires.",
        "The order shall remain in effect until March 12, 2036, as to replacement parts.",
        "With respect to replacement parts the order shall remain in effect until March 12, 2036.",
        "The target date for completion of the investigation is extended by two months, until May 2, 2031.",
        "An earlier order stood for five years.",
        "It shall report to the Commission for three years.",
        "The term of the '123 patent is eight years.",
        "The order rests on a patent whose term is eight years.",
        "The order rests on the '123 patent, which is in force until March 12, 2036.",
        "The judge would have the Commission keep the order in force until March 12, 2036.",
        "It may be renewed if the patent is reissued.",
        "It will terminate when the patent expires.",  # which of the two
        "The '123 patent covers the presses. It expires on March 12, 2036.",
    ],
)
def test_a_sentence_about_the_term_of_something_else_says_nothing_of_the_order(sentence: str):
    found = read(f"the Commission has determined to issue a limited exclusion order against {WHO}. {sentence}")
    assert found["LEO", "issued"].term is None


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("It will terminate when the patent expires.", ["terminate when the patent expires"]),  # which of the two
        ("The order shall remain in effect with respect to each patent until that patent expires.", ["until that patent expires"]),
        ("The order is made for five years as matters are seen today.", ["for five years"]),
        ("The order rests on the '123 patent, which will expire on March 12, 2036.", []),
        ("The '123 patent expires on March 12, 2036.", []),
        ("The bond shall remain in effect until May 2, 2031.", []),
        ("The licence from Kardoon Presses LLC runs for five years.", []),
        ("Vetchling proposed that the order expire on March 12, 2036.", []),
        ("The order lasts five years.", []),  # read
        ("The order has a term of twelve years, that is, until March 12, 2036.", ["term of twelve years"]),  # one of them is wrong
    ],
)
def test_words_for_how_long_an_order_lasts_are_read_or_said_not_to_be(sentence: str, words: list[str]):
    texts: dict[TextName, str] = {
        "title": TITLE,
        "abstract": f"The Commission has determined to issue a limited exclusion order against {WHO}. {sentence} {RIGHTS}",
    }
    notice = reader.read(document("2031-00871", "2031-03-07", texts), texts)
    assert [r.words for r in notice.residue if r.kind == "ending"] == words


@pytest.mark.parametrize(
    "sentence",
    [
        "As regards presses made with the trade secrets, the order lasts seven years.",
        "It bars presses that infringe, as well as presses made with the trade secrets, which it bars for seven years.",
        "The trade secret portion of the order will last seven years.",
        "The part of the order that concerns trade secrets runs for seven years.",
    ],
)
def test_a_time_in_a_case_of_a_patent_and_a_secret_is_never_told_of_the_whole_order(sentence: str):
    found = read(
        f"the Commission has determined to issue a limited exclusion order against {WHO} under the '123 patent. {sentence}"
    )
    term = found["LEO", "issued"].term
    assert term is None or term.of_some


def test_a_sentence_about_one_of_two_orders_is_of_that_one():
    issued = f"the Commission has determined to issue a limited exclusion order and a cease and desist order against {WHO}. "
    for sentence, expected in (
        ("The limited exclusion order expires on March 12, 2036.", {"LEO": {"until": DAY}, "CDO": {}}),
        ("Both orders expire on March 12, 2036.", {"LEO": {"until": DAY}, "CDO": {"until": DAY}}),
        ("It expires on March 12, 2036.", {"LEO": {}, "CDO": {}}),
    ):
        assert {kind: said(m.term) for (kind, _), m in read(issued + sentence).items()} == expected, sentence


def test_of_a_time_and_a_right_no_one_knows_which_is_longer_unless_it_is_said():
    for words, expected in (
        ("for five years or for the term of the '123 patent, whichever is longer", {}),
        ("for five years or for the term of the '123 patent", {}),
        ("for the term of the '123 patent or for five years, whichever is longer", {"rights": ("9000123",)}),
        ("for the term of the '123 patent or five years, whichever is earlier", {"rights": ("9000123",)}),
    ):
        found = read(f"the Commission has determined to issue a limited exclusion order against {WHO}, {words}.")
        assert said(found["LEO", "issued"].term) == expected, words


def test_each_order_of_a_sentence_has_its_own_term():
    found = read(
        f"the Commission has determined to issue (1) a limited exclusion order against {WHO} for a period of five years; and (2) a "
        f"cease and desist order against {WHO} for a period of three years. The investigation is terminated."
    )
    assert {kind: said(m.term) for (kind, _), m in found.items()} == {"LEO": {"months": 60}, "CDO": {"months": 36}}


def test_one_term_for_both_is_of_both():
    found = read(
        'the Commission has determined to issue a limited exclusion order ("LEO") and a cease and desist order ("CDO") against '
        f"{WHO}, each for a term of nine (9) years. The investigation is terminated."
    )
    assert {kind: said(m.term) for (kind, _), m in found.items()} == {"LEO": {"months": 108}, "CDO": {"months": 108}}


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("by extending its term by two years", {"months": 24, "added": True}),
        ("to remain in effect for an additional two years", {"months": 24, "added": True}),
        ("to lengthen its term from five years to eight years", {"months": 36, "added": True}),
        ("so that it shall expire on March 12, 2036", {"until": DAY}),
        ("for a period of twenty-six months from the date of this order", {"months": 26}),
        ("to shorten its term by two years", {}),
        ("to shorten its term from eight years to five years", {}),
        ("to correct the name of a respondent", {}),
    ],
)
def test_a_modification_sets_or_prolongs_a_term(words: str, term: dict[str, object]):
    title = "Certain Juice Presses; Modification of a Limited Exclusion Order"
    found = read(f"the Commission has determined to modify the limited exclusion order {words}.", title)
    assert said(found["LEO", "modified"].term) == term


def test_what_ends_an_order_sets_it_no_term():
    title = "Certain Juice Presses; Rescission of a Limited Exclusion Order"
    words = "the Commission has determined to rescind the limited exclusion order, which was issued for a period of five years."
    assert {kind: said(m.term) for kind, m in read(words, title).items()} == {("LEO", "rescinded"): {}}
