"""A court's injunction between parties, over loopback HTTP: who is not bound has an alert, who is has a line in his list."""

from __future__ import annotations

import json
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from machine import Machine
from published import published

OWN = "CROSSMARKET_SOURCES__EU_UPC__"
BOUND = {"DE", "NL"}
WHAT = (
    "It is an injunction between the parties, enforced by the court; by itself it is no ground for customs to hold goods. "
    "Its holder may found an application for action on it."
)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """What was published by the thirteenth, told; then DE, NL and GB asked for their lists."""
    with published("eu_upc", date(2026, 10, 13)) as url:
        chosen = {OWN + "BASE_URL": url, OWN + "DELAY": "0", OWN + "TRIES": "2", OWN + "BACKOFF": "0", OWN + "SINCE": "2026-10-01"}
        chosen |= {OWN + "TERMS_READ": f"A. Tester, {url}/robots.txt, 2026-10-01", "CROSSMARKET_NOW": "2026-10-13T12:00:00+00:00"}
        machine = Machine(tmp_path_factory.mktemp("told"), settings=chosen)
        done = machine.run("run", "--source", "eu_upc", "--announce")
        assert done.code == 0, done.out + done.err
        listed = machine.run("list", "DE", "NL", "GB")
        assert listed.code == 0, listed.out + listed.err
        return machine


def mails(machine: Machine, ally: str) -> list[EmailMessage]:
    found = (message_from_bytes(Path(file).read_bytes(), policy=policy.default) for file in machine.mails())
    return [one for one in found if isinstance(one, EmailMessage) and f".{ally.lower()}@" in str(one["To"])]


def words(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return " ".join(body.get_content().split())


def as_data(mail: EmailMessage) -> dict[str, Any]:
    (file,) = [part for part in mail.iter_attachments() if part.get_filename() == "list.json"]
    found: dict[str, Any] = json.loads(file.get_content())
    return found


def test_who_is_not_bound_is_told_for_information_and_who_is_has_no_alert(told):
    alerts = told.export("alerts")
    assert {alert["ally"] for alert in alerts} == {"US", "CA", "GB", "AU", "NZ", "JP", "KR", "TW"}
    assert {right["action"] for alert in alerts for right in alert["decision"]["rights"]} <= {"intelligence_only", "no_legal_basis"}
    for ally in BOUND:
        assert [m for m in mails(told, ally) if not str(m["Subject"]).startswith(("LIST", "LIJST"))] == []


@pytest.mark.parametrize("ally", sorted(BOUND))
def test_customs_that_are_bound_have_it_in_their_list_with_what_it_is_to_them(told, ally):
    (listed,) = mails(told, ally)
    said = words(listed)
    assert WHAT in said
    assert "Orders that bind here, between their parties (2)" in said
    assert "folding desk lamps; UPC_CFI_1747/2026, provisional injunction; EP 3511174; Fenwick Lighting, Fenwick Europe" in said
    record = as_data(listed)
    assert record["orders"] == []
    assert [(one["number"], one["kind"], one["what"]) for one in record["bound_here"]] == [
        ("UPC_CFI_1747/2026", "PI", WHAT), ("UPC_CFI_881/2025", "INJ", WHAT),
    ]  # fmt: skip


def test_who_is_not_bound_has_no_such_line(told):
    (listed,) = [m for m in mails(told, "GB") if str(m["Subject"]).startswith("LIST")]
    assert WHAT not in words(listed)
    assert as_data(listed)["bound_here"] == []


def test_a_refusal_and_orders_on_costs_secrets_and_suspensive_effect_are_no_flags(told):
    assert {flag["announced_in"]["document_number"] for flag in told.export("flags")} == {"190001", "190005"}


def test_an_order_that_waits_for_a_security_says_so(told):
    (flag,) = [flag for flag in told.export("flags") if flag["order_number"] == "UPC_CFI_1747/2026"]
    assert flag["markets"] == ["DE", "FR", "NL"]
    assert any("given security of EUR 200,000" in doubt for doubt in flag["doubts"])
    (told_it,) = [words(mail) for mail in mails(told, "US") if "UPC_CFI_1747/2026" in str(mail["Subject"])]
    assert "Standing: In force since 2026-10-05 (presumed)." in told_it, "nobody has read that the security was given"
    assert "(presumed: its condition is met, see What is open)" in told_it
    (other,) = [words(mail) for mail in mails(told, "US") if "UPC_CFI_881/2025" in str(mail["Subject"])]
    assert "presumed: its condition" not in other


@pytest.mark.parametrize("asked", ['"UPC-CFI-0001747/2026"', "UPC_CFI_1747/2026", '"CFI 1747/2026"'])
def test_a_case_is_found_by_each_spelling_of_its_number(told, asked):
    found = told.run("search", f"case:{asked}", "--kind", "cases")
    assert found.code == 0, found.err
    assert "eu_upc:UPC_CFI_1747/2026" in found.out
