"""Rulings of customs on what an order covers, folded: under the authority's own, over nobody's, and taken back by their numbers."""

from __future__ import annotations

import itertools

from notices import day, final, measure, notice, party, quote

from pipeline.fold import fold_case
from pipeline.fold.scope import in_doubt, standings
from pipeline.records import Finding, Flag, IssueKind, Notice, ScopeRuling

CASE = "us_itc:337-TA-9901"
ORDER = final(measure("LEO", to=["Alpha Trading Co., Ltd."]), parties=[party("Alpha Trading Co., Ltd.")])


def rules(number: str, published: str, by: str = "customs", takes_back: str | None = None, **articles: str) -> Notice:
    """A document that rules of each article; `takes_back`: the number of an earlier one whose rulings it takes back."""
    said = {article.replace("_", "-"): standing for article, standing in articles.items()}
    said |= {f"ruling {takes_back}": "withdrawn"} if takes_back else {}
    rulings = [
        ScopeRuling.model_validate(
            {
                "article": a,
                "standing": s,
                "by": by,
                "evidence": quote(a),
                "takes_back": takes_back if a.startswith("ruling") else None,
            }
        )
        for a, s in said.items()
    ]
    event, source = ("customs_ruling", "us_cbp_cross") if by == "customs" else ("advisory_opinion", "us_federal_register")
    return notice(number, published, event, scope_rulings=rulings, source=source, document_id=f"{source}:{number}:{day(published)}")


def folded(*notices: Notice) -> tuple[tuple[Flag, ...], tuple[Finding, ...]]:
    case = fold_case(CASE, notices)
    return case.flags, case.findings


def stands(*notices: Notice) -> dict[str, str]:
    """How each article stands, in whatever order the documents arrive."""
    found: list[dict[str, str]] = []
    for order in itertools.permutations(notices):
        ((flag,), _) = folded(*order)
        found.append({s.step.article: s.step.standing for s in standings(flag)})
    assert all(one == found[0] for one in found)
    return found[0]


def test_customs_rules_over_nobody_and_the_authority_over_customs():
    customs = rules("H399001", "2022-01-05", FW_2="outside")
    assert stands(ORDER, customs) == {"FW-2": "outside"}
    authority = rules("2022-1", "2022-03-05", by="authority", FW_2="inside")
    again = rules("H399009", "2023-01-05", FW_2="outside")
    assert stands(ORDER, customs, authority, again) == {"FW-2": "inside"}


def test_the_latest_letter_stands():
    assert stands(ORDER, rules("H399001", "2022-01-05", FW_2="outside"), rules("H399002", "2022-02-05", FW_2="inside")) == {
        "FW-2": "inside"
    }


def test_a_letter_that_takes_another_back_takes_back_what_that_one_ruled():
    first = rules("H399001", "2022-01-05", FW_2="outside", FW_3="outside")
    later = rules("H399002", "2022-02-05", takes_back="H399001", FW_3="inside")
    assert stands(ORDER, first, later) == {"FW-2": "withdrawn", "FW-3": "inside"}
    ((flag,), _) = folded(ORDER, first, later)
    assert flag.not_subject == ()
    assert flag.doubts == ()


def test_one_that_takes_back_what_is_not_held_leaves_a_doubt_on_all_that_was_outside():
    ((flag,), _) = folded(
        ORDER, rules("H399001", "2022-01-05", FW_2="outside"), rules("H399002", "2022-02-05", takes_back="H399000")
    )
    assert any("taken back" in doubt and "H399000" in doubt for doubt in flag.doubts)


def test_a_letter_about_a_case_that_is_not_held_waits_and_is_applied_when_the_order_comes():
    letter = rules("H399001", "2022-01-05", FW_2="outside")
    flags, findings = folded(letter)
    assert flags == ()
    (waits,) = findings
    assert waits.kind is IssueKind.PENDING_EFFECT
    assert "H399001" in waits.reason
    assert stands(letter, ORDER) == {"FW-2": "outside"}
    assert not any(f.kind is IssueKind.PENDING_EFFECT for f in folded(letter, ORDER)[1])


def test_what_a_letter_puts_outside_is_in_doubt_and_what_the_authority_does_is_not():
    """The rules of letters were not found exact on letters that nobody had looked at."""
    letter = rules("H399001", "2022-01-05", FW_2="outside", FW_3="inside")
    ((flag,), _) = folded(ORDER, letter, rules("2022-1", "2022-03-05", by="authority", FW_4="outside"))
    assert in_doubt(flag) == {"FW-2"}
    assert [doubt for doubt in flag.doubts if "H399001" in doubt and "before you let it pass" in doubt] == list(flag.doubts)
    ((flag,), _) = folded(ORDER, letter, rules("2022-1", "2022-03-05", by="authority", FW_2="outside"))
    assert (in_doubt(flag), flag.doubts) == (frozenset(), ())
