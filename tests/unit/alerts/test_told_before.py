"""What was told when one answer was given for all rights together is read as it was told; only where rights differ is it told anew.

`told_before.jsonl` is what the program of 2026-11-28 exported of four alerts of the demonstration: rights of one kind; of several
kinds for which the same holds; a secret; and a patent beside a mark, of which the mark's answer was given for both.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import flags
import pytest

from alerts.desk.outbox import tell
from alerts.law.allies import load_allies
from alerts.law.basis import lawful_action
from alerts.telling.tell import changes, next_kind, revision
from pipeline.clock import clock_at
from pipeline.database.flags import put_flags
from pipeline.database.rows import every
from pipeline.fold.state import right_label
from pipeline.records import Action, Alert, AlertKind, Decision, Flag, FlagRight
from pipeline.search.entries import alert_entry
from pipeline.settings import load
from pipeline.wiring import Ports, open_ports

TOLD = (Path(__file__).parents[2] / "golden" / "told_before.jsonl").read_text(encoding="utf-8").splitlines()
PATENT = flags.patent("79000001")
MARK = FlagRight(kind="trademark", office="US", number="7900001")
STRONGEST_FIRST = (
    "enforce_local_order", "act_on_application", "ex_officio_possible", "invite_application", "intelligence_only", "no_legal_basis",
)  # fmt: skip


def told(ally: str, number: str) -> Alert:
    (line,) = [x for x in TOLD if (json.loads(x)["ally"], json.loads(x)["flag"]["order_number"]) == (ally, number)]
    return Alert.model_validate_json(line)


def now(alert: Alert) -> Decision:
    return lawful_action(load_allies()[alert.ally], alert.flag, alert.decided_at.date())


@pytest.mark.parametrize("line", TOLD)
def test_an_alert_of_before_is_read_without_loss(line: str):
    before = json.loads(line)["decision"]
    decision = Alert.model_validate_json(line).decision
    (whole,) = decision.rights
    assert (whole.kind, whole.office, whole.number) == (None, None, None), "it was said of the order as a whole"
    assert (whole.action, whole.if_right_shown) == (before["action"], before["if_right_shown"])
    assert [row.model_dump(mode="json", exclude_unset=True) for row in decision.rows] == before["rows"]
    assert list(decision.missing) == before["missing"]
    assert list(decision.notes) == before["notes"]
    assert Alert.model_validate_json(Alert.model_validate_json(line).model_dump_json()).decision == decision


def test_a_decision_that_is_of_neither_form_is_refused():
    whole = json.loads(TOLD[0])["decision"]
    wrongs: tuple[dict[str, Any], ...] = (
        {**whole, "rights": []},
        {"rights": []},
        {**whole, "actoin": "x"},
        {k: whole[k] for k in whole if k != "rows"},
    )
    for wrong in wrongs:
        with pytest.raises(ValueError, match="validation error"):
            Decision.model_validate(wrong)


@pytest.mark.parametrize(("ally", "number"), [("GB", "337-TA-8124"), ("JP", "337-TA-8102"), ("NZ", "337-TA-8123")])
def test_where_the_same_holds_for_every_right_nobody_is_told_anything(ally: str, number: str):
    alert = told(ally, number)
    decision = now(alert)
    assert decision.alike
    assert revision(alert.flag, decision) == alert.revision
    assert next_kind(alert, alert.flag, revision(alert.flag, decision)) is None
    assert not [line for line in changes(alert, alert.flag, decision) if "officers" in line]


def test_where_rights_differ_those_who_were_told_hear_that_it_differs():
    alert = told("NZ", "337-TA-8125")
    decision = now(alert)
    assert [(r.kind, r.action, r.if_right_shown) for r in decision.rights] == [
        ("patent", Action.INTELLIGENCE_ONLY, None),
        ("trademark", Action.INTELLIGENCE_ONLY, Action.EX_OFFICIO_POSSIBLE),
    ]
    assert next_kind(alert, alert.flag, revision(alert.flag, decision)) is AlertKind.UPDATE
    (said,) = changes(alert, alert.flag, decision)
    assert said.startswith("What your officers may do differs by right, see You may. ")
    assert said.endswith("We had said of the whole order: no hold (later, if such a right is shown: hold on own initiative).")


def test_what_was_told_before_is_found_by_the_action_that_was_told():
    fields = alert_entry(told("NZ", "337-TA-8123"), 1).fields
    assert fields is not None
    assert fields["action"] == fields["right_action"] == ["no_legal_basis"]  # said of the order as a whole


# --- a database of before -------------------------------------------------------------------------------------------------------


def as_before(alert: Alert) -> dict[str, Any]:
    """An alert as it was written when the strongest right spoke for all, with the revision that it had."""
    strongest: dict[str, str | None] = {
        "action": min((r.action for r in alert.decision.rights), key=STRONGEST_FIRST.index),
        "if_right_shown": min((r.if_right_shown or r.action for r in alert.decision.rights), key=STRONGEST_FIRST.index),
    }
    if strongest["if_right_shown"] == strongest["action"]:
        strongest["if_right_shown"] = None
    told = alert.model_dump(mode="json")
    rows = [row.model_dump(mode="json") for row in alert.decision.rows]
    told["decision"] = strongest | {"rows": rows, "missing": alert.decision.missing, "notes": alert.decision.notes}
    told["revision"] = revision(alert.flag, Decision.model_validate(told["decision"]))
    return told


def a_run(ports: Ports) -> list[Alert]:
    tell(ports, announce=True, hold=False, working=False, coverage=())
    with ports.database.reading() as connection:
        return list(every(connection, Alert))


def orders() -> Iterator[Flag]:
    """Of the fourth the mark was lifted; of the fifth no right was read."""
    for n, rights in enumerate([(PATENT,), (PATENT, MARK), (MARK,), (PATENT, MARK), (), (PATENT, flags.patent("79000002"))]):
        order = flags.flag(id=f"{flags.SOURCE}:2026-8810{n}:2026-08-25:LEO:1", order_number=f"337-TA-810{n}", rights=rights)
        if n == 3:
            lifted = flags.event("rescinded", "2026-10-28", order.announced_in, partial=True, names=(right_label(MARK),))
            order = order.model_copy(update={"events": (*order.events, lifted)})
        yield order


def test_a_database_of_before_is_read_and_only_of_orders_whose_rights_differ_anybody_hears(tmp_path: Path):
    settings, clock = load({"CROSSMARKET_HOME": str(tmp_path)}), clock_at("2026-11-01T08:00:00+00:00")
    with open_ports(settings, clock) as ports:
        with ports.database.transaction() as connection:
            put_flags(connection, list(orders()), clock.now())
        first = a_run(ports)
    assert len(first) == 6 * 9
    with closing(sqlite3.connect(tmp_path / "crossmarket.db")) as database, database:
        for alert in first:
            database.execute("UPDATE alerts SET record = ? WHERE id = ?", (json.dumps(as_before(alert)), alert.id))
        database.execute("UPDATE desks SET basis = 'of the program before'")
    with open_ports(settings, clock) as ports:
        second = [alert for alert in a_run(ports) if alert.n > 1]
        assert {alert.kind for alert in second} == {AlertKind.UPDATE}
        assert {alert.flag.order_number for alert in second} == {"337-TA-8101"}
        # Where a patent and a mark have one answer (GB, JP, KR, DE, NL) there is nothing to say.
        assert {alert.ally for alert in second} == {"AU", "CA", "NZ", "TW"}
        assert len(a_run(ports)) == len(first) + len(second), "and once only"
