"""Judgments of English courts, from loopback answers to mails: asked for under a licence alone, and told where they do not bind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from machine import ALLIES, Machine
from published import published

OWN = "CROSSMARKET_SOURCES__GB_FINDCASELAW__"
TERMS = {OWN + "TERMS_READ": "A. Tester, https://publisher.invalid, 2026-10-01"}
LICENCE = {OWN + "LICENCE": "TEST 1"}
TODAY = date(2026, 10, 13)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with published("gb_findcaselaw", TODAY) as url:
        yield url


def machine(folder: Path, address: str, **more: str) -> Machine:
    chosen = {"CROSSMARKET_NOW": f"{TODAY}T12:00:00+00:00", OWN + "BASE_URL": address}
    return Machine(folder / "home", settings=chosen | {OWN + "DELAY": "0", OWN + "TRIES": "2", OWN + "BACKOFF": "0.02"} | more)


def test_injunctions_are_intelligence_elsewhere_and_stand_in_the_list_where_they_bind(tmp_path: Path, address: str) -> None:
    ours = machine(tmp_path, address, **TERMS, **LICENCE)
    done = ours.run("run", "--source", "gb_findcaselaw", "--announce")
    assert done.code == 0, done.out + done.err
    assert {flag["order_number"] for flag in ours.export("flags")} == {"HP-2026-000021", "IP-2026-000077"}
    alerts = ours.export("alerts")
    assert {a["ally"] for a in alerts} == ALLIES - {"GB"}
    actions = {right["action"] for a in alerts for right in a["decision"]["rights"]}
    assert actions == {"intelligence_only"}, "an injunction of another market lets nobody act"
    mails = [message_from_bytes(file.read_bytes(), policy=policy.default) for file in ours.mails()]
    texts = [" ".join(str(mail.get_body(("plain",)).get_content()).split()) for mail in mails]  # type: ignore[union-attr]
    assert not any(str(mail["To"]).startswith("customs.gb@") for mail in mails)
    assert any("I will grant a final injunction against both Defendants" in text for text in texts)


@pytest.mark.parametrize("more", [TERMS, TERMS | {OWN + "OFF": "no"}])
def test_it_is_not_asked_without_the_number_of_a_licence_even_where_it_is_named(
    tmp_path: Path, address: str, more: dict[str, str]
) -> None:
    ours = machine(tmp_path, address, **more)
    done = ours.run("run", "--source", "gb_findcaselaw")
    assert done.code != 0
    assert "only under a licence of your own" in done.err
    assert f"{OWN}LICENCE" in done.err
    if OWN + "OFF" in more:
        assert "set …__LICENCE" in ours.run("sources", "gb_findcaselaw").out
