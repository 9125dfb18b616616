"""Mails about national submissions: who hears of one, which label a mail has, and that no other mail names it."""

from __future__ import annotations

from typing import Any

import flags
import pytest
from first_screens import CONTEST

from alerts.first_screen import subject
from alerts.languages.catalogues import speeches
from alerts.letter.render import render_alert
from alerts.telling.tell import changes, revision
from alerts.wording import handling
from alerts.wording.others import OrdersThatStand
from pipeline.authorities.where import reaches
from pipeline.records import AlertKind, Flag, Handling, Reliability, Submitted

LANGUAGES = ("en", "de", "fr", "nl", "ja", "ko", "zh-Hant")


def submission(**fields: Any) -> Flag:
    """One of Japan's, for Germany and the Netherlands."""
    said = {
        "submission": "JP-1", "audience": ("DE", "NL"), "handling": "TLP:AMBER", "reliability": "suspected", "measures": "Seized.",
        "given_under": "Example Act; example agreement", "call": "Example desk, +00 1",
    }  # fmt: skip
    own = {name: fields.pop(name) for name in list(fields) if name in Submitted.model_fields}
    values: dict[str, Any] = {"id": "x", "authority": "jp_customs", "market": "JP", "instrument": "NATIONAL_SUBMISSION"}
    return flags.flag(**values | {"submitted": Submitted.model_validate(said | own)} | fields)


def test_its_audience_hears_of_it_and_no_other_ally_nor_its_own_market():
    assert [code for code in ("DE", "GB", "JP", "NL", "US") if reaches(submission(), code)] == ["DE", "NL"]
    assert not reaches(submission(audience=("JP",)), "JP")
    assert [code for code in ("GB", "US") if reaches(flags.flag(), code)] == ["GB"]


def test_no_mail_names_it_beside_another_order_whatever_its_label():
    other = flags.flag(id="other", rights=submission().rights)
    assert OrdersThatStand([other, submission()]).beside(other) == ()
    assert len(OrdersThatStand([other, submission(handling="TLP:CLEAR")]).beside(other)) == 0


def test_a_mail_of_several_has_the_strictest_label():
    strict = submission(handling="TLP:AMBER+STRICT")
    assert handling.label([flags.flag(), submission(), strict, submission(handling="TLP:CLEAR")]) is Handling.AMBER_STRICT
    assert handling.label([flags.flag()]) is None
    assert handling.in_subject([flags.flag()]) == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("label", list(Handling))
@pytest.mark.parametrize("kind", list(AlertKind))
def test_every_subject_begins_with_the_label_and_has_its_length(language, label, kind):
    say = speeches(language, ())[0]
    one = flags.alert(submission(handling=label), kind=kind, ally="DE")
    said = subject.of_alert(one, say=say)
    assert said.startswith(f"{label} ")
    assert say.columns(said) <= say.longest


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_sure_it_is_stands_in_the_language_of_the_reader(language):
    say = speeches(language, ())[0]
    said = {handling.how_sure(submission(reliability=one), say) for one in Reliability}
    assert len(said) == len(Reliability)
    assert "[English]" not in "".join(said)


def test_label_and_whom_to_call_stand_in_text_and_html():
    rendered = render_alert(flags.alert(submission(), ally="DE"), flags.Ally(code="DE"), sender="a@b.example", contest=CONTEST)
    for body in (rendered.text, rendered.html):
        assert "TLP:AMBER: for those of your organization" in " ".join(body.split())
        assert "Example desk, +00 1" in body
        assert "SUSPECTED only" in body


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("reliability", "court_confirmed", "How sure its authority is: was suspected, is court confirmed."),
        ("handling", "TLP:GREEN", "Handling label: was TLP:AMBER, is TLP:GREEN."),
        ("call", "Other desk", "Whom to call: now Other desk."),
    ],
)
def test_what_changes_of_it_is_told(field, value, said):
    before = flags.alert(submission(), ally="DE")
    now = submission(**{field: value})
    assert revision(now, before.decision) != revision(before.flag, before.decision)
    assert said in changes(before, now, before.decision)
