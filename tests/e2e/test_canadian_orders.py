"""Orders of the Canadian federal courts, from loopback answers to mails: told where they do not bind, listed where they do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from machine import ALLIES, Machine
from published import published

OWN = "CROSSMARKET_SOURCES__CA_A2AJ__"
ACCEPTED = {OWN + "TERMS_ACCEPTED": "A. Tester, https://publisher.invalid, 2026-10-01"}
TODAY = date(2026, 10, 13)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with published("ca_a2aj", TODAY) as url:
        yield url


def machine(folder: Path, address: str, **more: str) -> Machine:
    chosen = {"CROSSMARKET_NOW": f"{TODAY}T12:00:00+00:00", OWN + "BASE_URL": address, OWN + "SINCE": "2026-10-01"}
    return Machine(folder / "home", settings=chosen | {OWN + "DELAY": "0", OWN + "TRIES": "2", OWN + "BACKOFF": "0.02"} | more)


def test_orders_are_intelligence_elsewhere_and_stand_in_the_list_of_canada(tmp_path: Path, address: str) -> None:
    ours = machine(tmp_path, address, **ACCEPTED)
    done = ours.run("run", "--source", "ca_a2aj", "--announce")
    assert done.code == 0, done.out + done.err
    assert {(flag["order_number"], flag["instrument"]) for flag in ours.export("flags")} == {
        ("T-1234-25", "INJ"), ("T-911-26", "PI"), ("T-921-26", "DET"),
    }  # fmt: skip
    alerts = ours.export("alerts")
    assert {a["ally"] for a in alerts} == ALLIES - {"CA"}
    actions = {right["action"] for a in alerts for right in a["decision"]["rights"]}
    assert actions <= {"intelligence_only", "no_legal_basis"}, "an order of another market lets nobody act"
    listed = ours.run("list", "CA")
    assert listed.code == 0, listed.out + listed.err
    mails = [message_from_bytes(file.read_bytes(), policy=policy.default) for file in ours.mails()]
    (mail,) = [one for one in mails if str(one["To"]).startswith("customs.ca@")]
    said = " ".join(str(mail.get_body(("plain",)).get_content()).split())  # type: ignore[union-attr]
    assert "T-1234-25, injunction" in said
    assert "comes closest to an order to customs" in said


@pytest.mark.parametrize("named", [("--source", "ca_a2aj"), ()])
def test_nothing_is_asked_until_somebody_accepted_the_upstream_terms(tmp_path: Path, address: str, named: tuple[str, ...]) -> None:
    read = {
        OWN + "TERMS_READ": "A. Tester, https://publisher.invalid, 2026-10-01",
        OWN + "OFF": "no",
        "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__OFF": "yes",
    }
    ours = machine(tmp_path, address, **read)
    done = ours.run("crawl", *named)
    if named:
        assert done.code != 0
        assert "nobody has accepted the upstream licence" in done.err
    assert ours.export("documents") == []
    told = ours.run("sources", "ca_a2aj")
    assert "off: terms not accepted" in told.out
    assert "nobody has accepted the upstream licence of each document of A2AJ" in told.out
