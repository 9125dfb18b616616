"""One act told by several documents is one order: whatever arrives first, whatever is missing, and whatever they contradict."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import UTC, date, datetime
from itertools import permutations
from os import environ
from typing import Any

import pytest
from notices import CASE, day, final, institution, measure, party, patent

from pipeline.fold import fold_case
from pipeline.fold.bare import with_since
from pipeline.records import Flag, FoundEnded, IssueKind, Measure, Notice, PersonWord

ACTED = day("2026-09-23")
ALPHA, BETA, GAMMA = "Alpha Trading Co., Ltd.", "Beta Tools LLC", "Gamma Pumps GmbH"
STARTED = institution(parties=[party(ALPHA), party(BETA), party(GAMMA)], rights=[patent("7000001")])


def row(number: str, order: Measure, published: str = "2026-09-23", **fields) -> Notice:
    """A row of the docket: one order, by its title alone."""
    return of("us_usitc_edis", number, published, [order], **({"parties": [], "rights": [], "subject": None} | fields))


def on_list(*orders: Measure, number: str = "337_9901_notice", published: str = "2026-09-23", **fields) -> Notice:
    return of("us_usitc_notices", number, published, orders, **fields)


def printed(*orders: Measure, number: str = "2026-19999", published: str = "2026-09-29", **fields) -> Notice:
    return of("us_federal_register", number, published, orders, **fields)


def of(source: str, number: str, published: str, orders: Sequence[Measure], **fields) -> Notice:
    told = final(*orders, number=number, published=published, **({"issued": ACTED} | fields))
    return told.model_copy(update={"source": source, "document_id": f"{source}:{number}:{published}"})


def limited(*to: str, **fields) -> Measure:
    named = to or [ALPHA, BETA]
    return measure("LEO", to=named, rights=["7000001"], articles="folding widgets", quotes=["a limited order"], **fields)


def general(**fields) -> Measure:
    return measure("GEO", rights=["7000001"], articles="folding widgets", quotes=["a general order"], **fields)


def titled(kind: str, *to: str, action: str = "issued") -> Measure:
    return measure(kind, action, to=to, quotes=[f"{kind} in a title"])


def live(flags: Sequence[Flag]) -> list[Flag]:
    return [f for f in flags if f.merged_into is None and f.state != "ended"]


def in_steps(history: Sequence[Notice]) -> Sequence[Flag]:
    """Folded anew with each document that arrives, as life does."""
    flags: Sequence[Flag] = ()
    for n in range(1, len(history) + 1):
        flags = fold_case(CASE, history[:n], flags).flags
    return flags


@pytest.mark.parametrize("arrived", list(permutations([row("895570", titled("LEO")), on_list(limited()), printed(limited())])))
def test_row_notice_and_print_are_one_order_in_any_order_of_arrival(arrived):
    (flag,) = in_steps([STARTED, *arrived])
    assert flag.id == f"{arrived[0].document_id}:LEO:1", "minted from what came first"
    assert (flag.instrument, flag.issued_on, flag.state) == ("LEO", ACTED, "issued")
    assert [p.name for p in flag.parties] == [ALPHA, BETA]
    assert [r.number for r in flag.rights] == ["7000001"]
    assert flag.announced_in.document_id.startswith("us_usitc_notices:"), "the words are the notice's"
    assert {c.document_id.partition(":")[0] for c in flag.told_in} == {"us_usitc_edis", "us_federal_register"}
    assert not flag.doubts
    assert [e.action for e in flag.events] == ["issued"]


def test_a_row_alone_says_that_an_order_was_issued_and_no_more():
    (flag,) = fold_case(CASE, [STARTED, row("895570", titled("LEO"))]).flags
    assert (flag.parties, flag.parties_read, flag.rights_read) == ((), "not_stated", "not_stated")


TITLE: dict[str, Any] = {"kind": "docket_order"}  # as its reader calls a row of an order


@pytest.mark.parametrize("arrived", list(permutations([row("895570", titled("LEO"), **TITLE), printed(limited())])))
def test_an_order_is_bare_until_a_document_with_its_words_arrives(arrived):
    """And again once that does not count: the row stands."""
    rows = [one for one in arrived if one.kind == "docket_order"]
    for history, bare in ((rows, True), (arrived, False), (rows, True)):
        (flag,) = live(fold_case(CASE, [STARTED, *history]).flags)
        assert flag.bare is bare
        assert ("Only the title of its document was read, not the words of the order." in flag.doubts) is bare
    assert not fold_case(CASE, [STARTED, printed(limited())]).flags[0].bare


def test_a_corrected_row_alone_leaves_it_bare_and_a_correction_with_its_words_does_not():
    first = row("895570", titled("LEO"), **TITLE)
    again = row("895805", titled("LEO"), "2026-09-25", edition="corrected", issued=day("2026-09-25"), **TITLE)
    (flag,) = live(in_steps([STARTED, first, again]))
    assert (flag.bare, flag.corrected_by) == (True, ("895805",))
    read = on_list(limited(), number="again", published="2026-09-25", edition="corrected", issued=day("2026-09-25"))
    (flag,) = live(in_steps([STARTED, first, read]))
    assert not flag.bare


WORDS: dict[str, Any] = {"kind": "docket_order_text"}  # as its reader calls an order whose own text was read


def in_its_words(*to: str, rights: Sequence[str] = ("7000001",)) -> Measure:
    """An order as its own text has it: whom and by which rights, both whole."""
    order = measure("LEO", to=to or [ALPHA, BETA], rights=rights, articles="folding widgets", quotes=["are excluded from entry"])
    return order.model_copy(update={"parties_read": "whole", "rights_read": "whole"})


def test_an_order_known_by_its_title_is_not_bare_once_its_own_text_is_read():
    before = in_steps([STARTED, row("895570", titled("LEO"), **TITLE)])
    (flag,) = live(fold_case(CASE, [STARTED, row("895570", in_its_words(), **WORDS)], before).flags)
    assert (flag.id, flag.bare, flag.doubts) == (before[0].id, False, ())
    assert ([p.name for p in flag.parties], [r.number for r in flag.rights]) == ([ALPHA, BETA], ["7000001"])


_LIST, _DOCKET = "Commission notice 337_9901_notice", "EDIS document 895570"


@pytest.mark.parametrize(
    ("own", "parties", "rights", "told"),
    [
        (
            in_its_words(ALPHA, BETA, GAMMA), [ALPHA, BETA, GAMMA], ["7000001"],
            f"{_LIST} directs it to {ALPHA} and {BETA}, {_DOCKET} to {ALPHA}; {BETA} and {GAMMA}",
        ),
        (
            in_its_words(rights=["7000001", "7000002"]), [ALPHA, BETA], ["7000001", "7000002"],
            f"{_LIST} names as rights 7000001, {_DOCKET} 7000001, 7000002",
        ),
        (in_its_words(ALPHA), [ALPHA, BETA], ["7000001"], f"{_DOCKET} directs it to {ALPHA}, {_LIST} to {ALPHA} and {BETA}"),
        (in_its_words(rights=["7000002"]), [ALPHA, BETA], ["7000001"], f"{_DOCKET} names as rights 7000002, {_LIST} 7000001"),
    ],
)  # fmt: skip
def test_what_an_order_s_own_words_have_more_than_the_notice_is_believed_and_what_they_have_less_is_asked(
    own, parties, rights, told
):
    """That somebody is left out there may be how it was read: nobody is let go on that."""
    said: dict[str, Any] = {"rights": [patent("7000001"), patent("7000002")]}
    notice = on_list(limited().model_copy(update={"parties_read": "whole", "rights_read": "whole"}), **said)
    for arrived in permutations([notice, row("895570", own, **(WORDS | said))]):
        folded = fold_case(CASE, [STARTED, *arrived], in_steps([STARTED, arrived[0]]))
        (flag,) = live(folded.flags)
        assert ([p.name for p in flag.parties], [r.number for r in flag.rights]) == (parties, rights)
        assert any(f"{told}: held to be the latter." in doubt for doubt in flag.doubts), flag.doubts
        assert IssueKind.AMBIGUOUS in {f.kind for f in folded.findings}


def test_a_corrected_order_whose_text_was_read_says_its_rights_and_its_bond_anew():
    first = in_its_words().model_copy(update={"bond": "20 percent"})
    again = in_its_words(rights=["7000002"]).model_copy(update={"bond": "35 percent"})
    both = {"rights": [patent("7000001"), patent("7000002")]}
    later = row("895805", again, "2026-09-25", edition="corrected", issued=day("2026-09-25"), **(WORDS | both))
    for arrived in permutations([row("895570", first, **(WORDS | both)), later]):
        (flag,) = live(in_steps([STARTED, *arrived]))
        assert ([r.number for r in flag.rights], flag.bond, flag.corrected_by) == (["7000002"], "35 percent", ("895805",))


def test_since_when_it_is_bare_is_kept_from_fold_to_fold():
    first, later = datetime(2026, 9, 23, 19, tzinfo=UTC), datetime(2026, 9, 24, 8, tzinfo=UTC)
    seen = tuple(with_since(in_steps([STARTED, row("1", titled("LEO"), **TITLE)]), [], first))
    edited = tuple(with_since(in_steps([STARTED, row("1", titled("LEO", ALPHA), **TITLE)]), seen, later))
    assert [flag.bare_since for flag in (*seen, *edited)] == [first, first]
    read = fold_case(CASE, [STARTED, row("1", titled("LEO"), **TITLE), printed(limited())], edited).flags
    assert [flag.bare_since for flag in with_since(read, edited, later)] == [None]


def test_the_orders_of_one_day_stay_apart():
    """A general order, a limited one and two on persons in one case on one day: never joined by the number alone."""
    rows = [
        row("1", titled("GEO")),
        row("2", titled("LEO", GAMMA)),
        row("3", titled("CDO", ALPHA)),
        row("4", titled("CDO", BETA)),
    ]
    notice = on_list(general(), limited(GAMMA), measure("CDO", to=[ALPHA, BETA]))
    for arrived in ([notice, *rows], [*rows, notice], [rows[0], notice, *rows[1:]]):
        folded = fold_case(CASE, [STARTED, *arrived], in_steps([STARTED, *arrived[:-1]]))
        assert sorted(f.instrument for f in folded.flags) == ["GEO", "LEO"]
        assert [len(f.told_in) for f in folded.flags] == [1, 1]
        assert not any(f.doubts for f in folded.flags)
        assert len(folded.case.person_orders) == 1, "told once"
        assert {s.document_id for s in folded.case.steps} >= {r.document_id for r in rows}


def test_orders_that_divide_up_whom_the_notice_names_together_are_one():
    rows = [row("1", titled("LEO", ALPHA)), row("2", titled("LEO", BETA))]
    (flag,) = live(in_steps([STARTED, *rows, on_list(limited())]))
    assert [p.name for p in flag.parties] == [ALPHA, BETA]


def test_a_flag_whose_order_turns_out_to_be_anothers_is_merged_and_never_called_off():
    rows = [row("1", titled("LEO", ALPHA)), row("2", titled("LEO", BETA))]
    flags = in_steps([STARTED, *rows, on_list(limited())])
    (one,) = live(flags)
    (other,) = [f for f in flags if f.merged_into]
    assert other.merged_into == one.id
    assert other.state == one.state
    assert one.joined == other.joined == (other.id,), "each knows of all"
    said = PersonWord(by="A. Analyst", because="it was rescinded", at=datetime(2027, 3, 1, tzinfo=UTC))
    word = FoundEnded(flag_id=other.id, on=date(2027, 2, 1), said=said)
    held = [STARTED, *rows, on_list(limited())]
    assert {f.state for f in fold_case(CASE, held, flags, {other.id: [word]}).flags} == {"ended"}, "whichever record it was said of"
    assert {f.merged_into for f in fold_case(CASE, held[:2] + held[3:], flags).flags} == {None, one.id}, "without a row too"
    lifted: dict[str, Any] = {"number": "2027-1", "published": "2027-02-01", "event": "order_rescinded", "issued": None}
    ended = printed(titled("LEO", action="rescinded"), **lifted)
    after = fold_case(CASE, [STARTED, *rows, on_list(limited()), ended], flags).flags
    assert {f.state for f in after} == {"ended"}, "those who were told under either record hear the end"


def test_the_kind_that_the_order_itself_has_wins_and_the_difference_is_told():
    """The notice said limited where the order is a general one: whoever was told is told, with both documents."""
    notice, order = on_list(limited()), row("895570", titled("GEO"))
    for arrived in ([notice, order], [order, notice]):
        before = in_steps([STARTED, arrived[0]])
        folded = fold_case(CASE, [STARTED, *arrived], before)
        (flag,) = folded.flags
        assert flag.id == before[0].id
        assert (flag.instrument, flag.any_source, flag.parties) == ("GEO", True, ())
        told = "Commission notice 337_9901_notice calls it a limited exclusion order, EDIS document 895570 a general"
        assert told in flag.doubts[0]
        assert [f.kind for f in folded.findings] == [IssueKind.AMBIGUOUS]


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (printed(limited(ALPHA)), f"directs it to {ALPHA}, Commission notice 337_9901_notice to {ALPHA} and {BETA}"),
        (printed(measure("LEO", to=[ALPHA, BETA], rights=["7000002"])), "names as rights 7000002"),
        (printed(limited(), issued=day("2026-09-24")), "dates it 2026-09-24, Commission notice 337_9901_notice 2026-09-23"),
        (printed(general()), "calls it a general exclusion order, Commission notice 337_9901_notice a limited exclusion order"),
    ],
)
def test_what_the_print_says_otherwise_is_told_and_the_notice_believed(other, said):
    for arrived in ([on_list(limited()), other], [other, on_list(limited())]):
        folded = fold_case(CASE, [STARTED, *arrived], in_steps([STARTED, arrived[0]]))
        (flag,) = live(folded.flags)
        assert (flag.instrument, [p.name for p in flag.parties], flag.issued_on) == ("LEO", [ALPHA, BETA], ACTED)
        assert any(said in doubt for doubt in flag.doubts), flag.doubts
        assert IssueKind.AMBIGUOUS in {f.kind for f in folded.findings}


def test_an_order_that_only_one_of_the_documents_names_is_flagged_and_doubted():
    folded = fold_case(CASE, [STARTED, on_list(general()), printed(general(), limited(GAMMA))])
    by_kind = {f.instrument: f for f in folded.flags}
    assert not by_kind["GEO"].doubts
    assert by_kind["LEO"].announced_in.document_id.startswith("us_federal_register:")
    assert "Commission notice 337_9901_notice, of the same day, does not name this order." in by_kind["LEO"].doubts


def test_what_could_tell_one_of_two_acts_tells_neither():
    two = [on_list(limited(ALPHA), number="a"), printed(limited(BETA), number="2026-1")]
    folded = fold_case(CASE, [STARTED, *two, row("9", titled("LEO"))])
    assert len(folded.flags) == 3
    (finding,) = [f for f in folded.findings if "may tell of the same act" in f.reason]
    assert "EDIS document 9 may tell of the same act as" in finding.reason


def test_acts_of_other_days_are_other_acts():
    later = on_list(limited(GAMMA), number="later", published="2026-12-01", issued=day("2026-12-01"))
    flags = in_steps([STARTED, on_list(limited()), later, row("9", titled("LEO", GAMMA), "2026-12-01", issued=day("2026-12-01"))])
    assert sorted(len(f.told_in) for f in flags) == [0, 1]


def test_a_corrected_order_is_a_new_edition_of_what_it_corrects():
    corrected = row("895805", titled("GEO"), "2026-09-25", issued=day("2026-09-25"), edition="corrected")
    for arrived in permutations([on_list(limited()), row("895570", titled("GEO")), corrected]):
        (flag,) = live(in_steps([STARTED, *arrived]))
        assert (flag.instrument, flag.corrected_by, flag.issued_on) == ("GEO", ("895805",), ACTED)


def test_a_corrected_order_of_which_the_first_edition_is_not_held_waits():
    folded = fold_case(CASE, [STARTED, row("895805", titled("GEO"), edition="corrected")])
    assert not folded.flags
    assert [p.instrument for p in folded.case.pending] == ["GEO"]
    assert "in correcting one that was issued before, which is not held" in folded.findings[0].reason


@pytest.mark.parametrize("later", [printed(limited()), on_list(limited()), row("895570", titled("LEO", ALPHA, BETA))])
def test_an_order_that_was_told_stands_when_its_document_turns_out_to_correct_one_that_is_not_held(later: Notice):
    """A second host has the text first, and not the list that says what it corrects."""
    alone = printed(limited(), number="2026-20111", published="2026-10-01", issued=None)
    (told,) = fold_case(CASE, [STARTED, alone]).flags
    tied = alone.model_copy(update={"corrects": ("2026-19999",)})
    folded = fold_case(CASE, [STARTED, tied], [told])
    assert [(f.id, f.state, f.merged_into) for f in folded.flags] == [(told.id, told.state, None)]
    assert not folded.case.pending
    again = fold_case(CASE, [STARTED, tied, later], folded.flags)
    assert {f.state for f in again.flags} == {told.state}
    if later.source == tied.source:
        (flag,) = live(again.flags)
        assert (flag.id, flag.corrected_by) == (f"{later.document_id}:LEO:1", ("2026-20111",))


@pytest.mark.parametrize("first", [on_list(limited()), row("895570", titled("LEO", ALPHA, BETA))])
def test_an_order_stands_though_what_corrects_its_print_comes_before_the_print(first: Notice):
    correction = printed(limited(), number="2026-20111", published="2026-10-01", issued=None, corrects=("2026-19999",))
    documents = [first, correction, printed(limited())]
    for arrived in permutations(documents):
        flags: Sequence[Flag] = ()
        for n in range(len(arrived)):
            flags = fold_case(CASE, [STARTED, *arrived[: n + 1]], flags).flags
            assert [f for f in flags if f.state == "ended"] == []
            assert len(live(flags)) == (0 if arrived[: n + 1] == (correction,) else 1)
        (flag,) = live(flags)
        assert (flag.corrected_by, [p.name for p in flag.parties]) == (("2026-20111",), [ALPHA, BETA])


def test_an_order_that_was_told_stands_when_its_row_turns_out_to_be_a_corrected_edition():
    first = row("895805", titled("GEO"))
    (told,) = fold_case(CASE, [STARTED, first]).flags
    folded = fold_case(CASE, [STARTED, first.model_copy(update={"edition": "corrected"})], [told])
    assert [(f.id, f.state) for f in folded.flags] == [(told.id, told.state)]


def test_an_end_that_two_documents_tell_happened_once():
    lifted = {"issued": day("2027-01-10"), "event": "order_rescinded"}
    ends = [
        on_list(titled("LEO", action="rescinded"), number="end", published="2027-01-10", **lifted),
        printed(titled("LEO", action="rescinded"), number="2027-1", published="2027-01-14", **lifted),
    ]
    for arrived in permutations([on_list(limited()), printed(limited()), *ends]):
        (flag,) = live(flags) if len(live(flags := in_steps([STARTED, *arrived]))) else flags
        assert [e.action for e in flag.events] == ["issued", "rescinded"]


def test_any_history_of_documents_gives_the_same_last_word():
    """Random acts of one case, each told by some of four documents, in any order of arrival."""
    seed = int(environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    print(f"seed {seed}")
    dice = random.Random(seed)
    for _ in range(60):
        documents: list[Notice] = []
        truth = []
        for n in range(dice.randint(1, 3)):
            on = day(f"2026-0{2 * n + 1}-1{dice.randint(0, 4)}")
            order, bare = (general(), titled("GEO")) if dice.random() < 0.5 else (limited(), titled("LEO"))
            truth.append((order.type, on))
            told = [
                row(f"r{n}", bare, on.isoformat(), issued=on),
                on_list(order, number=f"n{n}", published=on.isoformat(), issued=on),
                printed(order, number=f"2026-{n}", published=on.replace(day=on.day + 5).isoformat(), issued=on),
            ]
            documents += dice.sample(told, dice.randint(1, 3))
        dice.shuffle(documents)
        flags = live(in_steps([STARTED, *documents]))
        assert sorted((f.instrument, f.issued_on) for f in flags) == sorted(truth)


_MISPRINT = measure("LEO", to=[ALPHA, BETA], rights=["7000002"], quotes=["a limited order"])


def _correcting(right: str) -> Notice:
    order = measure("LEO", to=[ALPHA, BETA], rights=[right], quotes=["a limited order"])
    return printed(order, number="2026-20111", published="2026-10-01", issued=None, corrects=("2026-19999",))


_ALL_FOUR = [on_list(limited()), row("895570", titled("LEO")), printed(_MISPRINT), _correcting("7000001")]


@pytest.mark.parametrize("arrived", list(permutations(_ALL_FOUR)))
def test_what_a_print_says_otherwise_is_no_question_any_more_once_it_is_corrected(arrived):
    folded = fold_case(CASE, [STARTED, *arrived], in_steps([STARTED, *arrived[:-1]]))
    (flag,) = live(folded.flags)
    assert (flag.doubts, flag.corrected_by) == ((), ("2026-20111",))
    assert ([r.number for r in flag.rights], flag.articles) == (["7000001"], "folding widgets")
    assert not [f for f in folded.findings if f.kind is IssueKind.AMBIGUOUS]


@pytest.mark.parametrize(
    "arrived", list(permutations([on_list(limited()), printed(_MISPRINT), _correcting("7000003")]))
)
def test_a_print_that_is_corrected_to_something_else_again_is_a_question_and_the_notice_believed(arrived):
    (flag,) = live(in_steps([STARTED, *arrived]))
    assert [r.number for r in flag.rights] == ["7000001"]
    assert "Federal Register document 2026-19999 names as rights 7000003" in flag.doubts[0]


@pytest.mark.parametrize("arrived", list(permutations([on_list(limited()), printed(limited()), _correcting("7000003")])))
def test_a_slip_that_notice_and_print_share_is_corrected_in_both(arrived):
    (flag,) = live(in_steps([STARTED, *arrived]))
    assert ([r.number for r in flag.rights], flag.doubts, flag.corrected_by) == (["7000003"], (), ("2026-20111",))


@pytest.mark.parametrize("others", [[], [on_list(limited())], [on_list(limited()), row("895570", titled("LEO"))]])
def test_an_order_of_a_print_that_turns_out_to_correct_another_is_that_ones_and_not_called_off(others):
    """A second host has the corrected print too, and does not say what it corrects."""
    wrong, right = printed(_MISPRINT), _correcting("7000001")
    unsaid = right.model_copy(update={"corrects": ()})
    before = in_steps([STARTED, wrong, unsaid, *others])
    assert len(live(before)) >= 2
    flags = fold_case(CASE, [STARTED, wrong, right, *others], before).flags
    (one,) = live(flags)
    assert {f.state for f in flags} == {one.state}
    assert {f.merged_into for f in flags if f.id != one.id} == {one.id}
