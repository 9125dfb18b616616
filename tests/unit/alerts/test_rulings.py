"""What officers are told of single articles: how each stands, by whose ruling of which day and document, and what changed."""

from __future__ import annotations

from datetime import date
from typing import Any

import flags

from alerts.letter.render import render_alert
from alerts.telling.tell import revision
from alerts.wording.rulings import changes
from pipeline.fold.scope import standings
from pipeline.records import AlertKind, Flag, ScopeStep


def step(standing: str, article: str, number: str, on: str, by: str = "authority") -> ScopeStep:
    words = f"the {article} is {standing}"
    values = {"article": article, "standing": standing, "by": by, "on": date.fromisoformat(on)}
    return ScopeStep.model_validate(values | {"source": flags.source(number, on, words)})


OUTSIDE = step("outside", "XR-200 redesign", "2026-88500", "2026-09-10")
INSIDE = step("inside", "the redesigned XR-200 units", "2026-88600", "2026-09-20")
BACK = step("withdrawn", "redesigned XR-200", "2026-88700", "2026-09-30")
CUSTOMS = step("outside", "kettles without a lid", "2026-88650", "2026-09-25", by="customs")


def ruled(*steps: ScopeStep, **fields: Any) -> Flag:
    order = flags.flag(scope=steps, **fields)
    outside = tuple(s.step.article for s in standings(order) if s.step.standing == "outside")
    return order.model_copy(update={"not_subject": outside})


def models(order: Flag) -> str:
    """The section on models, in one line."""
    alert = flags.alert(order, AlertKind.ALERT)
    text = render_alert(alert, flags.Ally(), sender="a@crossmarket.example", contest="c@crossmarket.example").text
    return " ".join(text.split("MODELS\n", 1)[1].split("\n\n", 1)[0].split())


def test_each_article_stands_with_who_ruled_on_which_day_and_in_which_document():
    shown = models(ruled(OUTSIDE, CUSTOMS, step("inside", "XR-900 kettle", "2026-88800", "2026-10-01", "court")))
    assert (
        "OUTSIDE the order, do not stop these on it: - XR-200 redesign - ruled by US International Trade Commission on 2026-09-10, "
        "Federal Register document 2026-88500 - kettles without a lid - ruled by customs of the United States on 2026-09-25, "
        "Federal Register document 2026-88650"
    ) in shown
    assert (
        "INSIDE (stop): - XR-900 kettle - ruled by a court of the United States on 2026-10-01, Federal Register document 2026-88800"
    ) in shown


def test_what_is_no_longer_decided_is_said_and_stands_in_neither_list():
    shown = models(ruled(OUTSIDE, BACK))
    assert "WITHDRAWN, no longer decided: - redesigned XR-200 - ruled" in shown
    assert "OUTSIDE" not in shown
    assert "INSIDE" not in shown


def test_what_is_in_doubt_says_so_on_its_line():
    shown = models(ruled(OUTSIDE, step("inside", "redesigned kettle", "2026-88600", "2026-09-20")))
    assert "document 2026-88500; IN DOUBT, see What is open" in shown


def test_the_words_of_a_ruling_are_evidence_in_the_mail():
    alert = flags.alert(ruled(OUTSIDE), AlertKind.ALERT)
    text = render_alert(alert, flags.Ally(), sender="a@crossmarket.example", contest="c@crossmarket.example").text
    assert "the XR-200 redesign is outside" in " ".join(text.split("EVIDENCE\n", 1)[1].split())


def test_a_change_says_how_it_stood_and_by_which_document_it_does_not():
    none, out, inside, back = ruled(), ruled(OUTSIDE), ruled(OUTSIDE, INSIDE), ruled(OUTSIDE, INSIDE, BACK)
    said = "XR-200 redesign is outside the order, do not stop it on it (Federal Register document 2026-88500)."
    assert list(changes(none, out)) == [said]
    was = "it was outside, as XR-200 redesign"
    assert list(changes(out, inside)) == [
        f"the redesigned XR-200 units is now inside the order, as the rest of it (Federal Register document 2026-88600); {was}."
    ]
    said = "The ruling on redesigned XR-200 was withdrawn, it is no longer decided (Federal Register document 2026-88700); "
    assert list(changes(inside, back)) == [said + "it was inside, as the redesigned XR-200 units."]
    assert list(changes(out, none)) == ["What was read no longer says that XR-200 redesign is outside."]
    assert list(changes(inside, inside)) == []


def test_of_an_order_told_before_rulings_were_kept_only_what_changed_is_told():
    before = flags.flag(not_subject=("XR-200 redesign",))
    after = ruled(OUTSIDE)
    decision = flags.alert(before).decision
    assert list(changes(before, after)) == []
    assert revision(before, decision) == revision(after, decision)
    assert [c.split(" (")[0] for c in changes(before, ruled(OUTSIDE, INSIDE))] == [
        "the redesigned XR-200 units is now inside the order, as the rest of it"
    ]


def test_the_revision_changes_with_the_standing_of_an_article():
    decision = flags.alert(flags.flag()).decision
    orders = [ruled(), ruled(OUTSIDE), ruled(OUTSIDE, INSIDE), ruled(OUTSIDE, INSIDE, BACK), ruled(BACK), ruled(INSIDE)]
    assert len({revision(order, decision) for order in orders[:4]}) == 4
    assert revision(orders[4], decision) not in {revision(orders[0], decision), revision(orders[5], decision)}
    assert revision(ruled(OUTSIDE, step("outside", "XR-200 redesign", "2026-88999", "2026-10-10")), decision) == revision(
        orders[1], decision
    )
