"""Whatever takes back a part of what was told is known as such, with its names and its day; what widens never is."""

from __future__ import annotations

from datetime import date
from typing import Any

import flags

from alerts.telling.narrowing import narrowed
from pipeline.fold.scope import standings
from pipeline.records import EndReason, Flag, FlagEvent, FlagParty, Narrowing, NarrowingKind, ScopeStep, State

MAY = date(2026, 10, 5)
KETTLEWORKS, STEAMLINE = FlagParty(name="Kettleworks Ltd."), FlagParty(name="Steamline GmbH")


def event(action: str, **fields: Any) -> FlagEvent:
    values = {"action": action, "on": MAY, "presumed": False, "source": flags.source("2026-88900", "2026-10-08", "words")}
    return FlagEvent.model_validate(values | fields)


def later(*events: FlagEvent, **fields: Any) -> Any:
    order = flags.flag(**fields)
    return order.model_copy(update={"events": (*order.events, *events)})


def step(standing: str, article: str, number: str, on: str) -> ScopeStep:
    values = {"article": article, "standing": standing, "by": "authority", "on": date.fromisoformat(on)}
    return ScopeStep.model_validate(values | {"source": flags.source(number, on, f"the {article} is {standing}")})


OUTSIDE = step("outside", "XR-200 redesign", "2026-88500", "2026-09-10")
INSIDE = step("inside", "the redesigned XR-200 units", "2026-88600", "2026-09-20")


def ruled(*steps: ScopeStep) -> Flag:
    order = flags.flag(scope=steps)
    outside = tuple(s.step.article for s in standings(order) if s.step.standing == "outside")
    return order.model_copy(update={"not_subject": outside})


def test_an_order_of_which_nothing_is_left_is_ended_and_nothing_else():
    order = flags.flag(parties=(KETTLEWORKS, STEAMLINE))
    over = flags.flag(
        parties=(KETTLEWORKS.model_copy(update={"freed": True}), STEAMLINE),
        state=State.ENDED, state_since=MAY, end_reason=EndReason.RESCINDED,
    )  # fmt: skip
    assert narrowed(order, over) == (Narrowing(kind=NarrowingKind.ENDED, since=MAY),)
    assert narrowed(over, over) == ()


def test_a_suspension_narrows_and_its_end_does_not():
    order, paused = flags.flag(), flags.flag(state=State.SUSPENDED, state_since=MAY)
    assert narrowed(order, paused) == (Narrowing(kind=NarrowingKind.SUSPENDED, since=MAY),)
    assert narrowed(paused, order) == ()


def test_a_party_that_is_freed_is_named_with_the_day_and_one_that_was_free_is_not():
    free = STEAMLINE.model_copy(update={"freed": True})
    before = flags.flag(parties=(KETTLEWORKS, STEAMLINE))
    after = later(event("rescinded", names=("Steamline GmbH",), partial=True), parties=(KETTLEWORKS, free))
    assert narrowed(before, after) == (Narrowing(kind=NarrowingKind.FREED, names=("Steamline GmbH",), since=MAY),)
    assert narrowed(after, after) == ()
    assert narrowed(after, before) == (), "bound again: it widens"


def test_a_party_as_to_whom_alone_it_is_suspended_is_paused_and_not_freed_and_its_return_widens():
    rests = STEAMLINE.model_copy(update={"paused": True})
    before = flags.flag(parties=(KETTLEWORKS, STEAMLINE))
    after = later(event("suspended", names=("Steamline GmbH",), partial=True), parties=(KETTLEWORKS, rests))
    assert narrowed(before, after) == (Narrowing(kind=NarrowingKind.PAUSED_FOR, names=("Steamline GmbH",), since=MAY),)
    assert narrowed(after, before) == (), "it is bound again"
    free = later(parties=(KETTLEWORKS, STEAMLINE.model_copy(update={"freed": True})))
    assert [one.kind for one in narrowed(after, free)] == [NarrowingKind.FREED], "who waits for our word hears it"


def test_of_an_order_that_is_suspended_for_all_no_party_is_paused_by_itself():
    rest = [one.model_copy(update={"paused": True}) for one in (KETTLEWORKS, STEAMLINE)]
    before = flags.flag(parties=(KETTLEWORKS, STEAMLINE))
    after = flags.flag(parties=tuple(rest), state=State.SUSPENDED, state_since=MAY)
    assert narrowed(before, after) == (Narrowing(kind=NarrowingKind.SUSPENDED, since=MAY),)


def test_a_right_lifted_is_told_apart_from_claims_that_were_named_in_error():
    patent, other = flags.patent("79000001", 1, 2, 5), flags.patent("79000009", 3)
    gone = other.model_copy(update={"lifted": True})
    after = later(
        event("modified", names=("patent 79000009",), partial=True, lifts=True), rights=(flags.patent("79000001", 2, 5), gone)
    )
    lifted, corrected = narrowed(flags.flag(rights=(patent, other)), after)
    assert lifted == Narrowing(kind=NarrowingKind.LIFTED, names=("US patent 79,000,009",), since=MAY)
    assert corrected == Narrowing(kind=NarrowingKind.CORRECTED, names=("US patent 79,000,001, claim 1",))


def test_claims_of_a_right_that_an_event_is_about_are_lifted_and_not_corrected():
    about = event("modified", names=("patent 79000001",), partial=True)
    after = later(about, rights=(flags.patent("79000001", 2, 5),))
    (lifted,) = narrowed(flags.flag(rights=(flags.patent("79000001", 1, 2, 5),)), after)
    assert lifted == Narrowing(kind=NarrowingKind.LIFTED, names=("US patent 79,000,001, claim 1",), since=MAY)


def test_an_article_ruled_outside_narrows_once_and_one_found_inside_does_not():
    order = ruled()
    (outside,) = narrowed(order, ruled(OUTSIDE))
    assert outside == Narrowing(kind=NarrowingKind.OUTSIDE, names=("XR-200 redesign",), since=date(2026, 9, 10))
    assert narrowed(ruled(OUTSIDE), ruled(OUTSIDE)) == ()
    assert narrowed(ruled(OUTSIDE), ruled(OUTSIDE, INSIDE)) == ()


def test_a_general_order_made_a_limited_one_frees_those_whom_it_does_not_name():
    before = flags.flag(any_source=True, parties=())
    after = later(event("modified", partial=True), any_source=False, parties=(KETTLEWORKS,))
    assert [n.kind for n in narrowed(before, after)] == [NarrowingKind.LIMITED]
    assert narrowed(after, before) == ()


def test_who_is_no_longer_named_is_told_and_a_list_that_was_not_read_takes_nobody_back():
    before = flags.flag(any_source=False, parties=(KETTLEWORKS, STEAMLINE))
    assert narrowed(before, flags.flag(any_source=False, parties=(KETTLEWORKS,))) == (
        Narrowing(kind=NarrowingKind.NOT_NAMED, names=("Steamline GmbH",)),
    )
    assert narrowed(before, flags.flag(any_source=False, parties=())) == ()


def test_what_widens_or_is_only_known_better_narrows_nothing():
    before = flags.flag(any_source=False, parties=(KETTLEWORKS,), rights=(flags.patent("79000001", 1),))
    wider = flags.flag(
        any_source=False, parties=(KETTLEWORKS, STEAMLINE), rights=(flags.patent("79000001", 1, 2), flags.patent("79000009", 3)),
        bond="10 percent", doubts=("A question.",), state=State.IN_FORCE, state_since=MAY,
    )  # fmt: skip
    assert narrowed(before, wider) == ()
