"""Press releases of the Korea Trade Commission, from loopback to mails: what keeps goods out is told elsewhere, nothing else is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from machine import ALLIES, Machine
from published import published

OWN = "CROSSMARKET_SOURCES__KR_KTC_PRESS__"
TERMS = {OWN + "TERMS_READ": "A. Tester, https://publisher.invalid, 2026-10-01"}
TODAY = date(2026, 10, 13)
GOODS = {"접이식 조명", "모자", "적외선 조리기"}


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with published("kr_ktc_press", TODAY) as url:
        yield url


def machine(folder: Path, address: str, **more: str) -> Machine:
    chosen = {"CROSSMARKET_NOW": f"{TODAY}T12:00:00+00:00", OWN + "BASE_URL": address, OWN + "SINCE": "2026-10-01"}
    return Machine(folder / "home", settings=chosen | {OWN + "DELAY": "0", OWN + "TRIES": "2", OWN + "BACKOFF": "0.02"} | more)


def test_orders_are_told_where_they_do_not_bind_and_respondents_stay_hidden(tmp_path: Path, address: str) -> None:
    ours = machine(tmp_path, address, **TERMS)
    done = ours.run("run", "--source", "kr_ktc_press", "--announce")
    assert done.code == 0, done.out + done.err
    flags = {flag["articles"]: flag for flag in ours.export("flags")}
    assert flags.keys() == GOODS, "exports alone, hearings, openings and dumping are no flags"
    assert flags["접이식 조명"]["instrument"] == "EXCLUSION"
    assert flags["접이식 조명"]["issued_on"] == "2026-10-01"
    assert [(right["kind"], right["number"]) for right in flags["접이식 조명"]["rights"]] == [("patent", "101234567")]
    assert [(right["kind"], right["office"]) for right in flags["적외선 조리기"]["rights"]] == [("patent", "KR")]
    alerts = ours.export("alerts")
    assert {a["ally"] for a in alerts} == ALLIES - {"KR"}
    assert {a["kind"] for a in alerts} == {"alert"}
    mails = [message_from_bytes(file.read_bytes(), policy=policy.default) for file in ours.mails()]
    texts = [" ".join(str(mail.get_body(("plain",)).get_content()).split()) for mail in mails]  # type: ignore[union-attr]
    assert not any(str(mail["To"]).startswith("customs.kr@") for mail in mails)
    assert all("A (pseudonymised in KTC press release 95001)" in text for text in texts if "접이식 조명" in text)
    assert any("반입배제를 명하고" in text for text in texts), "a quote is in its own language"


def test_it_is_not_asked_until_somebody_read_its_terms(tmp_path: Path, address: str) -> None:
    done = machine(tmp_path, address, **{OWN + "OFF": "no"}).run("run", "--source", "kr_ktc_press")
    assert done.code != 0
    assert "nobody has read its licence" in done.err
