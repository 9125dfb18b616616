"""What an officer reads where rights differ: each line true of the rights it names, no right left out, no word too much."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import flags
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alerts.first_screen.by_right import may, missing, notes, points, windows
from alerts.law.allies import load_allies
from alerts.law.basis import Local, lawful_action, nothing_shown
from alerts.letter.render import render_alert
from alerts.wording import phrases as p
from alerts.wording import phrases_of_acts as pa
from alerts.wording import words as w
from pipeline.records import Action, Decision, Flag, FlagRight

DAY = date(2026, 11, 24)
ALLIES = load_allies()
PATENT, SECOND = flags.patent("79000001"), flags.patent("79000002")
DESIGN = flags.patent("D7900001")
MARK = FlagRight(kind="trademark", office="US", number="7900001")
DRESS = FlagRight(kind="trade_dress", office=None, number=None)
SECRET = FlagRight(kind="trade_secret", office=None, number=None)
ADVERTISING = FlagRight(kind="false_advertising", office=None, number=None)
OTHER = FlagRight(kind="other", office=None, number=None)  # of which no ally's law was read
ALL = 1000  # more room than any subject


def decided(ally: str, *rights: FlagRight, local: Callable[[FlagRight], Local] = nothing_shown) -> Decision:
    return lawful_action(ALLIES[ally], flags.flag(rights=rights), DAY, local)


def lines(ally: str, decision: Decision) -> list[str]:
    return list(may(decision, ALLIES[ally].name))


def shown(*kinds: str) -> Callable[[FlagRight], Local]:
    """Rights of these kinds are in force in the ally's market."""
    return lambda right: Local(right=right.kind in kinds)


# --- the first screen ---------------------------------------------------------------------------------------------------------


def test_an_order_of_one_right_has_one_line_that_names_it():
    (in_japan,), (in_new_zealand,) = lines("JP", decided("JP", PATENT)), lines("NZ", decided("NZ", PATENT))
    assert in_japan == (
        "US patent 79,000,001: Now: no hold. Later: if such a right in Japan is shown: hold on own initiative. "
        "Provision: Customs Act, Art. 69-11(1) item 9, 69-12, 69-13, 69-17."
    )
    assert in_new_zealand == (
        "US patent 79,000,001: Now: no hold. Later: no hold either, customs has no power on it here. "
        "Provision: none: patents do not appear in the customs pages."
    )


def test_where_the_same_holds_for_every_right_each_has_its_own_line_all_the_same():
    said = lines("DE", decided("DE", PATENT, SECOND, MARK))
    assert said[0] == "INTELLIGENCE ONLY, to assess risk. Detain nothing on this alone."
    assert [line.partition(":")[0] for line in said[1:]] == [
        "- US patent 79,000,001",
        "- US patent 79,000,002",
        "- US trademark 7,900,001",
    ]
    for line in said[1:]:
        assert "Now: no hold. Later: if such a right in Germany is shown: hold on own initiative." in line
    assert ["PatG" in line for line in said[1:]] == [True, True, False]
    assert ["MarkenG" in line for line in said[1:]] == [False, False, True]


def test_a_new_zealand_officer_reads_that_a_shown_patent_gives_no_more_and_a_shown_mark_does():
    assert lines("NZ", decided("NZ", PATENT, MARK)) == [
        "INTELLIGENCE ONLY, to assess risk. Detain nothing on this alone.",
        (
            "- US patent 79,000,001: Now: no hold. Later: no hold either, customs has no power on it here. "
            "Provision: none: patents do not appear in the customs pages."
        ),
        (
            "- US trademark 7,900,001: Now: no hold. Later: if such a right in New Zealand is shown: hold on own initiative. "
            "Provision: Trade Marks Act 2002, s 135A, 135B, 137, 149."
        ),
    ]


def test_where_one_right_has_no_basis_at_all_the_line_above_holds_for_each():
    said = lines("DE", decided("DE", PATENT, DESIGN, SECRET))
    assert said[0].startswith("DETAIN NOTHING ON THIS ALONE. ")
    assert [line.partition(":")[0] for line in said[1:]] == [
        "- US patent 79,000,001",
        "- US design patent D7,900,001",
        "- Trade secret (number not stated)",
    ]
    for line in said[1:3]:
        assert "Now: no hold. Later: if such a right in Germany is shown: hold on own initiative." in line
    assert said[3] == (
        "- Trade secret (number not stated): Now: no hold. Later: no hold either, customs has no power on it here. "
        "Provision: none: not among the rights of Regulation (EU) 608/2013, Art. 2."
    )


def test_where_an_officer_may_act_on_the_mark_alone_that_is_said_of_the_mark_alone():
    decision = decided("NZ", PATENT, MARK, local=shown("patent", "trademark"))
    said = lines("NZ", decision)
    assert said[0] == "DIFFERS BY RIGHT; each line holds only for the rights that it names:"
    (of_patent,) = [line for line in said if "79,000,001" in line]
    (of_mark,) = [line for line in said if "7,900,001" in line]
    assert ": Now: no hold. " in of_patent
    assert "own initiative" not in of_patent
    assert ": Now: hold on your own initiative, under your own law. " in of_mark


FIVE = [flags.patent(f"7900000{n}") for n in range(1, 6)]


def test_five_rights_of_a_kind_have_five_lines_and_six_share_one_that_lists_their_numbers():
    said = lines("NZ", decided("NZ", *FIVE, MARK))
    assert [line.partition(":")[0] for line in said[1:]] == [
        *(f"- US patent 79,000,00{n}" for n in range(1, 6)),
        "- US trademark 7,900,001",
    ]
    said = lines("NZ", decided("NZ", FIVE[0], MARK, *FIVE[1:], flags.patent("79000006")))
    assert [line.partition(":")[0] for line in said[1:]] == [
        "- US patents 79,000,001; 79,000,002; 79,000,003; 79,000,004; 79,000,005 and 79,000,006",
        "- US trademark 7,900,001",
    ]


def test_of_many_rights_of_a_kind_the_one_with_another_answer_stands_alone():
    many = [*FIVE, flags.patent("79000006"), flags.patent("79000007")]
    said = lines("JP", decided("JP", *many, local=lambda right: Local(right=right == many[3])))
    assert [line.partition(":")[0] for line in said[1:]] == [
        "- US patents 79,000,001; 79,000,002; 79,000,003; 79,000,005; 79,000,006 and 79,000,007",
        "- US patent 79,000,004",
    ]
    assert ": Now: no hold. " in said[1]
    assert ": Now: hold on your own initiative" in said[2]


def test_two_patents_with_two_answers_have_two_lines():
    said = lines("JP", decided("JP", PATENT, SECOND, local=lambda right: Local(right=right == PATENT)))
    assert [line.partition(": ")[0] for line in said[1:]] == ["- US patent 79,000,001", "- US patent 79,000,002"]
    assert ": Now: hold on your own initiative" in said[1]
    assert ": Now: no hold. " in said[2]


def test_of_a_right_whose_law_was_not_read_nobody_says_that_nothing_follows():
    (line,) = [line for line in lines("JP", decided("JP", PATENT, OTHER)) if line.startswith("- Other")]
    assert "Later: not known, as its law was not researched." in line


def test_an_order_of_unknown_rights_has_one_line_that_says_no_more_than_that():
    decision = decided("NZ")
    assert lines("NZ", decision) == [
        "Now: no hold. Later: not known, as no right was read. Provision: none on record.",
    ]
    assert missing(decision) == ("On which rights the order rests is not known, so no row of law can be named.",)


def test_what_is_missing_for_one_right_stands_in_one_line_that_names_its_kind():
    assert missing(decided("AU", PATENT, MARK)) == (
        "Patent: Nobody can supply this: customs has no power here, whatever is shown.",
        (
            "Trademark: No right in force in Australia is confirmed, nor who owns the mark there. From the holder: a Notice of "
            "Objection in force (4 years; without one you cannot seize), with security: an undertaking or security (s 133)."
        ),
    )


def test_where_there_is_room_for_a_few_points_those_stand_first_that_lead_further():
    assert points(decided("NZ", PATENT, MARK)) == (
        "Trademark: No right in force in New Zealand is confirmed, nor who owns the mark there.",
        "Trademark: From you: reasonable cause to suspect (s 135A).",
        "Trademark: From the holder: a border protection notice (s 137; 5 years).",
        "Patent: Nobody can supply this: customs has no power here, whatever is shown.",
    )


def test_what_is_said_of_several_kinds_is_said_once_behind_their_names():
    said = windows(decided("NL", PATENT, MARK, SECRET))
    assert [line.partition(":")[0] for line in said] == ["Patent and trademark", "Patent"]
    assert said[1] == "Patent: Release: against the declarant's guarantee (Art. 24)."


def test_what_is_missing_for_two_rights_of_a_kind_names_them():
    said = missing(decided("JP", PATENT, SECOND, local=lambda right: Local(right=right == PATENT)))
    assert said[0].startswith("Patent: From you: belief that the goods infringe")
    assert said[1:] == ("US patent 79,000,002: No right in force in Japan is confirmed.",)


def test_a_note_on_the_law_says_of_which_kind_it_is_where_there_are_several():
    assert "Patent: A European patent counts only where it was validated, or with unitary effect." in notes(
        decided("NL", PATENT, DESIGN, SECRET)
    )
    assert "Patent and design: Genuine goods, overruns and travellers' own goods are outside (Art. 1)." in notes(
        decided("NL", PATENT, DESIGN, SECRET)
    )
    alike = notes(decided("TW", MARK, FlagRight(kind="copyright", office="US", number="VA7900001")))
    (genuine,) = [note for note in alike if "GENUINE COPIES ARE BARRED TOO" in note]
    assert genuine.startswith("Copyright: "), "the same holds for mark and copyright, and yet not of genuine goods"
    assert "A European patent counts only where it was validated, or with unitary effect." in notes(decided("NL", PATENT, SECOND))


# --- subjects and lists -------------------------------------------------------------------------------------------------------


def test_the_subject_of_a_mail_says_of_no_right_what_holds_for_another():
    about = flags.flag(rights=(PATENT, MARK), exercise=True)
    subjects = {}
    for local in (nothing_shown, shown("trademark"), shown("trademark", "patent")):
        alert = flags.alert(about, ally="NZ", decision=decided("NZ", PATENT, MARK, local=local))
        subjects[local] = render_alert(alert, ALLIES["NZ"], sender="a@b.example", contest="c@b.example").subject
    said = [subject.split(" | ")[1] for subject in subjects.values()]
    assert said == ["information only", "differs by right", "differs by right"]
    mixed = flags.alert(about, ally="NZ", decision=decided("NZ", MARK, DRESS))
    assert " | information only | " in render_alert(mixed, ALLIES["NZ"], sender="a@b.example", contest="c@b.example").subject


# --- whatever the rights ------------------------------------------------------------------------------------------------------


@st.composite
def orders(draw: st.DrawFn) -> tuple[str, Flag, Decision]:
    """An ally, an order with rights of which each has a number of its own, and what is decided, whatever is known there of each."""
    kinds = draw(st.lists(st.sampled_from(["patent", "design_patent", "reissue_patent", "trademark", "copyright"]), max_size=9))
    rights = [FlagRight.model_validate({"kind": k, "office": "US", "number": f"{7_900_001 + n}"}) for n, k in enumerate(kinds)]
    rights += draw(st.sampled_from([[], [SECRET], [DRESS], [ADVERTISING], [SECRET, DRESS], [OTHER]]))
    rights = [right.model_copy(update={"lifted": draw(st.integers(0, 5)) == 0}) for right in draw(st.permutations(rights))]
    known = {right: Local(draw(st.integers(0, 9)) == 0, draw(st.booleans()), draw(st.booleans())) for right in rights}
    if draw(st.booleans()):
        known = dict.fromkeys(rights, Local())  # as it is in life, until somebody shows a right
    ally, about = draw(st.sampled_from(sorted(ALLIES))), flags.flag(rights=tuple(rights))
    return ally, about, lawful_action(ALLIES[ally], about, DAY, known.__getitem__)


def name(right: FlagRight) -> str:
    return w.number_forms(right.office, right.number)[0] if right.number else right.kind.replace("_", " ").capitalize()


def now(line: str) -> list[Action]:
    """What a line says may be done, whatever is shown: "no hold" for want of a right, or of a law."""
    said = re.search(r"(?:^|: )Now: (.*?)\.", line)
    return [action for action in Action if said and said[1] == pa.MAY_NOW[action]]


def then(line: str) -> list[Action]:
    """What it says once a right is shown."""
    shown = re.compile(r"Later: (?:if .*? is shown|at most): (.*?)\.").findall(line)
    petition = ["the holder must apply"] if "invite the right holder to petition the Korea Trade Commission" in shown else []
    return [action for action in Action if p.MAY_THEN[action] in [*shown, *petition]]


@settings(max_examples=400, deadline=None, print_blob=True)
@given(order=orders())
def test_each_right_stands_in_the_one_line_that_says_what_that_right_alone_would_get(order: tuple[str, Flag, Decision]):
    ally, about, decision = order
    said = lines(ally, decision)
    standing = [right for right in about.rights if not right.lifted]
    if not standing:
        assert said == ["Now: no hold. Later: not known, as no right was read. Provision: none on record."]
        return
    own = [line for line in said if line.startswith("- ")] or said
    for right, answer in zip(standing, decision.rights, strict=True):
        (line,) = [line for line in own if re.search(rf"(?<![\d,]){re.escape(name(right))}(?![\d,]*\d)", line)]
        assert answer.action in now(line)
        assert then(line) == ([answer.if_right_shown] if answer.if_right_shown else [])
        assert len(answer.rows) > 2 or all(row.provision in line for row in answer.rows)
    if len(own) > 1 and len(decision.actions) == 1:
        assert said[0] == w.ACTIONS[decision.actions[0]][1]
    assert len(own) == len(standing) or len(standing) > 5
    lifted = [name(r) for r in about.rights if r.lifted and r.number]
    assert not [one for one in lifted for line in own if one in line]


@pytest.mark.parametrize("ally", sorted(ALLIES))
@pytest.mark.parametrize("rights", [(PATENT,), (PATENT, SECOND), (MARK,), (SECRET,)])
def test_rights_of_one_kind_have_a_line_each_with_its_provision(ally: str, rights: tuple[FlagRight, ...]):
    decision = decided(ally, *rights)
    said = lines(ally, decision)
    assert len(said) == (1 if len(rights) == 1 else 3)
    for right in rights:
        (line,) = [line for line in said if name(right) in line]
        assert " Provision: " in line
