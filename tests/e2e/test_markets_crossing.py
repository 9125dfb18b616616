"""Every market that publishes, over loopback, and two that submit: what one keeps out the others hear of, each with its own law."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime, time
from email import message_from_bytes, policy
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from machine import ALLIES, Machine
from published import published
from publishers import GOLDEN, publisher_of
from submissions import as_json, whole

TELL = sorted(folder.name for folder in GOLDEN.iterdir() if publisher_of(folder.name).told)
SUBMIT = ("AU", "JP")
READ = "A. Tester, https://publisher.invalid, 2026-10-01"
ADMINISTRATOR = ("--by", "A. Administrator", "--because", "seen in person")


def submitted(ours: Machine, folder: Path, ally: str) -> None:
    """A submission of an ally's customs, signed by one officer and confirmed by another, for all others."""
    box = f"desk@{ally.lower()}.example"
    do(ours, "recipients", "add", ally, box, "--administrator", "A. Administrator", *ADMINISTRATOR)
    keys = []
    for name in ("One Officer", "Another Officer"):
        keys.append(str(folder / f"{ally}-{name.split()[0]}.pem"))
        public = do(ours, "officers", "new-key", "--out", keys[-1]).split("public key ")[1].split(",")[0]
        do(ours, "officers", "register", ally, name, "--public-key", public, *ADMINISTRATOR)
    file = folder / f"{ally}.json"
    about = {"authority": ally, "case_number": f"{ally}-2026-7", "name": f"folding lunch boxes of {ally}"}
    file.write_bytes(as_json(whole() | about | {"audience": sorted(ALLIES - {ally}), "entry_into_force": "2026-10-01"}))
    said = do(ours, "submit", str(file), "--key", keys[0])
    do(ours, "confirm", said.split(":")[0], said.rsplit(" ", 1)[1].strip(), "--key", keys[1])


def do(ours: Machine, *arguments: str) -> str:
    done = ours.run(*arguments)
    assert done.code == 0, done.err + done.out
    return done.out


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    folder = tmp_path_factory.mktemp("markets")
    settings: dict[str, str] = {}
    with ExitStack() as stack:
        for source in TELL:
            publisher = publisher_of(source)
            last = publisher.looks[-1]
            own = f"CROSSMARKET_SOURCES__{source.upper()}__"
            settings |= {own + "BASE_URL": stack.enter_context(published(source, last)), own + "SINCE": "2026-10-01"}
            settings |= {own + "DELAY": "0", own + "OFF": "no", own + "TERMS_READ": READ}
            if hasattr(publisher, "settings"):
                settings |= {own + name: value for name, value in publisher.settings(last).items()}
        now = datetime.combine(max(publisher_of(source).looks[-1] for source in TELL), time(12), UTC)
        made = Machine(folder / "home", settings=settings | {"CROSSMARKET_NOW": now.isoformat()})
        chosen = [word for source in TELL for word in ("--source", source)]
        do(made, "run", "--announce", *chosen)
        for ally in SUBMIT:
            submitted(made, folder, ally)
        do(made, "run", "--announce", *chosen)
        yield made


@pytest.fixture(scope="module")
def told(ours: Machine) -> list[dict[str, Any]]:
    return ours.export("alerts")


def bound() -> dict[str, frozenset[str]]:
    """By the articles of an order, where it binds, as the golden folders say it."""
    return {a.casefold(): frozenset(where) for source in TELL for a, where in publisher_of(source).told.items()}


def where(flag: Mapping[str, Any]) -> frozenset[str]:
    articles = str(flag["articles"]).casefold()
    return next((markets for words, markets in bound().items() if words in articles), frozenset((flag["market"],)))


def test_markets_flag_in_every_direction_and_each_hears_of_all_that_do_not_bind_it(told: list[dict[str, Any]]) -> None:
    flags = {alert["flag_id"]: alert["flag"] for alert in told}
    heard = {id_: {alert["ally"] for alert in told if alert["flag_id"] == id_} for id_ in flags}
    for id_, flag in flags.items():
        assert heard[id_] == ALLIES - where(flag), id_
    flagging = {market for flag in flags.values() for market in where(flag) & ALLIES}
    assert len(flagging) >= 7, flagging
    pairs = {(market, ally) for id_, flag in flags.items() for market in where(flag) for ally in heard[id_]}
    silent = {(one, other) for one in flagging for other in ALLIES - {one}} - pairs
    bind_both = [markets for markets in bound().values() if len(markets) > 1]
    assert all(any({one, other} <= markets for markets in bind_both) for one, other in silent), silent


def test_every_mail_has_the_law_of_the_market_that_it_goes_to_and_no_other(ours: Machine, told: list[dict[str, Any]]) -> None:
    texts = {alert["id"]: text_of(ours, alert) for alert in told}
    everybody = {row["provision"] for ally in ALLIES for row in rows_of(ally)}
    read = 0
    for alert in told:
        kinds = {right["kind"] for right in alert["flag"]["rights"]}
        own = {row["provision"] for row in rows_of(alert["ally"]) if row["right"] in kinds}
        others = everybody - {row["provision"] for row in rows_of(alert["ally"])}
        may_do = texts[alert["id"]].split("WHAT YOU MAY DO, RIGHT BY RIGHT")[1].split("MISSING FOR MORE")[0].split("SCOPE")[0]
        found = {provision for provision in own if f"Provision: {provision}" in may_do}
        assert found or not own, (alert["ally"], alert["flag_id"], kinds, may_do)
        assert not {provision for provision in others if f"Provision: {provision}." in may_do}, (alert["ally"], may_do)
        read += bool(found)
    assert read >= len(told) * 0.9
    assert len({alert["ally"] for alert in told}) == len(ALLIES)


def rows_of(ally: str) -> list[dict[str, Any]]:
    """The law of an ally as its own file has it, with that of the layer that it inherits."""
    law = tomllib.loads(resources.files("alerts").joinpath("jurisdictions", f"{ally.lower()}.toml").read_text(encoding="utf-8"))
    return [*law["rows"], *(rows_of(law["inherits"]) if "inherits" in law else [])]


def text_of(ours: Machine, alert: Mapping[str, Any]) -> str:
    """The text of the mail in which an alert was told, its lines put together."""
    return next(text for text in texts_of(ours) if alert["id"] in text)


@cache
def texts_of_home(home: Path) -> list[str]:
    mails = (message_from_bytes(file.read_bytes(), policy=policy.default) for file in Machine(home).mails())
    return [" ".join(body.get_content().split()) for mail in mails if (body := mail.get_body(("plain",)))]


def texts_of(ours: Machine) -> list[str]:
    return texts_of_home(ours.home)
