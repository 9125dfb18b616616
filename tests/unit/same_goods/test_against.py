"""What an authority found against what another ordered: beside which orders it stands, and what of it is told."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

import flags
import pytest
from first_screens import CONTEST
from same_goods import MARK, US_PATENT, commission, goods, submission

from alerts.first_screen import telephone
from alerts.first_screen.card import card
from alerts.languages.catalogues import spoken
from alerts.law.allies import load_allies
from alerts.law.basis import lawful_action
from alerts.letter.render import render_alert
from alerts.telling.tell import changes, next_kind, revision
from alerts.wording.flowed import unfolded
from pipeline.authorities.declared import authority
from pipeline.authorities.where import Heard, may_hear
from pipeline.records import Alert, AlertKind, Flag, Notice
from pipeline.same_goods.against import Beside, beside, heard, standing, version
from pipeline.same_goods.families import Families
from pipeline.search.entries import alert_entry
from pipeline.submissions import FINDING, FINDING_WITHDRAWN

TODAY = date(2026, 11, 1)
OURS = commission(rights=(US_PATENT, MARK))


def finding(ally: str = "DE", number: str = "DE-9", **fields: Any) -> Notice:
    said = submission(ally, finding="genuine", **{"audience": ("NL",), "handling": "TLP:GREEN", "submission": f"{ally}-9"} | fields)
    assert said.submitted is not None
    values = {
        "document_id": f"submission:{ally}-9:2026-10-20", "document_number": f"{ally}-9", "document_version": "1",
        "source": "submission", "authority": f"{ally.lower()}_customs", "published": "2026-10-20",
        "extractor": "submission/1", "kind": FINDING, "in_scope": True,
        "subject": "folding lunch boxes", "investigation": number, "event": "other", "issued": "2026-10-19",
        "submitted": said.submitted,
    }  # fmt: skip
    return Notice.model_validate(values)


def about(notice: Notice, *orders: Flag) -> Beside:
    return beside(standing([notice]), map(goods, orders), Families())


def told_beside(notice: Notice, order: Flag = OURS) -> Flag:
    """An order as its reader in the Netherlands has it."""
    found = about(notice, order).heard(order.id, partial(is_heard_by, "NL"))
    return order.model_copy(update={"found_against": found})


def is_heard_by(ally: str, one: Heard) -> bool:
    return may_hear(one, ally)


@pytest.mark.parametrize("name", [OURS.id, "337-TA-8101", "us_itc:337-TA-8101"])
def test_it_is_about_the_order_that_it_names(name: str) -> None:
    other = submission("JP", rights=(MARK,))
    found = about(finding(about=(name,)), OURS, other)
    assert found.of.keys() == {OURS.id}
    assert found.of[OURS.id][0].because == ("it names this order",)


def test_without_a_name_it_is_about_the_same_goods_and_about_nothing_else() -> None:
    of_model = finding().model_copy(update={"models": ("OB-100",)})  # whose, it does not say
    branded = finding(brands=("ORIBENTO",)).model_copy(update={"models": ("OB-100",)})
    same = submission("JP", models=("OB-100",), brands=("ORIBENTO",))
    assert about(branded, same, OURS).of.keys() == {same.id}
    assert about(of_model, same, OURS).of == {}
    assert [one.investigation for one in about(of_model, same, OURS).of_none] == ["DE-9"]


def test_it_is_never_about_an_order_of_its_own_authority_nor_of_a_drill() -> None:
    own = submission("DE", id="own", order_number="X-1")
    assert about(finding(about=("X-1",)), own).of == {}
    drill = OURS.model_copy(update={"exercise": True})
    assert about(finding(about=(OURS.id,)), drill).of == {}


def test_one_that_was_withdrawn_is_beside_none() -> None:
    one = finding(about=(OURS.id,))
    gone = one.model_copy(update={"kind": FINDING_WITHDRAWN, "document_id": "submission:DE-9.2:2026-10-25", "submitted": None})
    assert standing([one]) == (one,)
    assert standing([one, gone]) == standing([gone, one]) == ()


def test_only_who_may_hear_of_it_does_and_only_for_them_is_anything_otherwise() -> None:
    one = finding(about=(OURS.id,))
    allies = ("DE", "GB", "JP", "NL")
    assert [a for a in allies if about(one, OURS).heard(OURS.id, partial(is_heard_by, a))] == ["DE", "NL"]
    assert [a for a in allies if version(heard([one], partial(is_heard_by, a)))] == ["DE", "NL"]
    assert version(heard([one], partial(is_heard_by, "GB"))) == ""


def test_it_ends_nothing_and_makes_one_change_and_another_once_it_is_taken_back() -> None:
    now, decision = told_beside(finding(about=(OURS.id,))), lawful_action(load_allies()["NL"], OURS, TODAY)
    assert now.state == OURS.state
    assert revision(now, decision) != revision(OURS, decision)
    before = told(OURS)
    assert next_kind(before, now, revision(now, decision)) is AlertKind.UPDATE
    after = told(now)
    assert next_kind(after, now, revision(now, decision)) is None  # once
    assert next_kind(after, OURS, revision(OURS, decision)) is AlertKind.UPDATE
    said = "Generalzolldirektion, Zentralstelle Gewerblicher Rechtsschutz found on 2026-10-19 that the goods are genuine"
    label = "(DE-9, decided, TLP:GREEN)"
    assert changes(before, now, decision) == (
        f"Found otherwise: {said} {label}. It ends no order: this one stands as before.",
    )
    assert changes(after, OURS, decision) == (f"Finding taken back: {said} {label}. That is no longer said of this order.",)


def told(flag: Flag) -> Alert:
    decision = lawful_action(load_allies()["NL"], flag, TODAY)
    return flags.alert(flag, ally="NL", decision=decision, revision=revision(flag, decision))


def test_why_it_is_about_an_order_is_not_what_an_officer_acts_on() -> None:
    one, decision = told_beside(finding(about=(OURS.id,))), lawful_action(load_allies()["NL"], OURS, TODAY)
    otherwise = one.model_copy(update={"found_against": tuple(f.model_copy(update={"because": ("x",)}) for f in one.found_against)})
    assert revision(one, decision) == revision(otherwise, decision)


def test_both_are_shown_by_date_with_how_sure_each_is_and_who_is_called() -> None:
    one = told_beside(finding(about=(OURS.id,), reliability="court_confirmed"))
    mail = render_alert(told(one), load_allies()["NL"], sender="a@b.example", contest=CONTEST)
    text = " ".join(unfolded(mail.text).split())
    assert mail.subject.startswith("TLP:GREEN NEW ")
    assert "FOUND OTHERWISE by DE, see below." in text
    ordered = f"2026-08-20: {authority('us_itc').name} ordered it (337-TA-8101)."
    assert text.index(ordered) < text.index("2026-10-19: Generalzolldirektion")
    assert "found: the goods are genuine (DE-9). A court confirmed that." in text
    assert "To call: Example desk, +00 1." in text


def test_what_was_taken_back_is_handled_as_it_was() -> None:
    strict = told_beside(finding(about=(OURS.id,), handling="TLP:AMBER+STRICT"))
    decision = lawful_action(load_allies()["NL"], OURS, TODAY)
    update = flags.alert(OURS, AlertKind.UPDATE, ally="NL", changes=changes(told(strict), OURS, decision))
    mail = render_alert(update, load_allies()["NL"], sender="a@b.example", contest=CONTEST)
    assert mail.subject.startswith("TLP:AMBER+STRICT CHANGE ")
    assert "TLP:AMBER+STRICT: for those of your organization who need to know it" in " ".join(unfolded(mail.text).split())


def test_no_search_has_what_a_submission_changed() -> None:
    now = told_beside(finding(about=(OURS.id,)))
    update = flags.alert(now, AlertKind.UPDATE, changes=("Bond: was x, is y.", *changes(told(OURS), now, told(OURS).decision)))
    fields = alert_entry(update, 1).fields
    assert fields is not None
    assert list(fields["change"]) == ["Bond: was x, is y."]
    assert "genuine" not in str(fields)


def test_every_language_says_it_on_a_screen_that_has_room() -> None:
    one = told_beside(finding(about=(OURS.id,)))
    for say in spoken().values():
        first = card(flags.alert(one), "Japan", CONTEST, say=say)
        assert telephone.height(first.first_line, [row.lines for row in first.rows]) <= telephone.SCREEN, say.language
