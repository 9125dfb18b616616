"""What of a recall a contact point is asked about: nothing that was told again since, nor what a later recall says anew."""

from __future__ import annotations

from datetime import date

import flags

from alerts.telling.asking import still_so
from pipeline.records import Alert, AlertKind, Narrowing, NarrowingKind, State

ISSUED = flags.flag().events
SUSPENDED = (Narrowing(kind=NarrowingKind.SUSPENDED, since=date(2026, 10, 21)),)


def paused(id_: str, *actions: str) -> Alert:
    """What is told when the last of these happened, a day after the other."""
    events = [
        flags.event(action, f"2026-10-{21 + n}", flags.source(f"2026-9{n:04}", f"2026-10-{21 + n}", f"it is {action}"))
        for n, action in enumerate(actions)
    ]
    state = State.SUSPENDED if actions[-1] == "suspended" else State.IN_FORCE
    about = flags.flag(events=(*ISSUED, *events), state=state, state_since=events[-1].on)
    return flags.alert(about, AlertKind.UPDATE, id=id_, narrows=SUSPENDED if state is State.SUSPENDED else ())


def test_a_suspension_is_asked_about_until_it_is_told_that_it_is_over():
    recall = paused("a1", "suspended")
    assert still_so(recall, recall) == SUSPENDED
    assert still_so(recall, paused("a2", "suspended", "suspended")) == SUSPENDED, "another document says it too"
    assert still_so(recall, paused("a3", "suspended", "reinstated")) == ()


def test_another_suspension_is_asked_about_by_itself():
    recall, later = paused("a1", "suspended"), paused("a4", "suspended", "reinstated", "suspended")
    assert still_so(recall, later) == ()
    assert still_so(later, later) == SUSPENDED
