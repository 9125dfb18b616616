"""Judgments of Dutch courts, from loopback answers to mails: an injunction is told where it does not bind, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from machine import ALLIES, Machine
from published import published

OWN = "CROSSMARKET_SOURCES__NL_RECHTSPRAAK__"
TERMS = {OWN + "TERMS_READ": "A. Tester, https://publisher.invalid, 2026-10-01"}
TODAY = date(2026, 10, 13)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with published("nl_rechtspraak", TODAY) as url:
        yield url


def machine(folder: Path, address: str, **more: str) -> Machine:
    chosen = {"CROSSMARKET_NOW": f"{TODAY}T12:00:00+00:00", OWN + "BASE_URL": address, OWN + "SINCE": "2026-10-01"}
    return Machine(folder / "home", settings=chosen | {OWN + "DELAY": "0", OWN + "TRIES": "2", OWN + "BACKOFF": "0.02"} | more)


def test_injunctions_are_intelligence_elsewhere_and_what_is_none_is_told_to_nobody(tmp_path: Path, address: str) -> None:
    ours = machine(tmp_path, address, **TERMS)
    done = ours.run("run", "--source", "nl_rechtspraak", "--announce")
    assert done.code == 0, done.out + done.err
    assert {flag["order_number"] for flag in ours.export("flags")} == {"C/09/700101", "C/09/681303"}
    alerts = ours.export("alerts")
    assert {a["ally"] for a in alerts} == ALLIES - {"NL"}
    assert {a["kind"] for a in alerts} == {"alert"}
    actions = {right["action"] for a in alerts for right in a["decision"]["rights"]}
    assert actions == {"intelligence_only"}, "an injunction of another market lets nobody act"
    mails = [message_from_bytes(file.read_bytes(), policy=policy.default) for file in ours.mails()]
    texts = [" ".join(str(mail.get_body(("plain",)).get_content()).split()) for mail in mails]  # type: ignore[union-attr]
    assert not any(str(mail["To"]).startswith("customs.nl@") for mail in mails)
    assert all("pseudonymised in ECLI:NL:RBDHA:2026:9103" in text for text in texts if "C/09/681303" in text)
    assert any('"verbiedt gedaagden' in text for text in texts), "a quote is in its own language"


def test_it_is_not_asked_until_somebody_read_its_terms(tmp_path: Path, address: str) -> None:
    done = machine(tmp_path, address, **{OWN + "OFF": "no"}).run("run", "--source", "nl_rechtspraak")
    assert done.code != 0
    assert "nobody has read its licence" in done.err
