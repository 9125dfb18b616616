"""An order on the docket, from loopback rows and its PDF to the mail: by its title first, or with its words at once.

The token goes to the publisher's own host alone, and stands in nothing that is kept or sent.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from edis_site import GOOD_UNTIL, HUGE, Edis, order_row, serving, token
from machine import ABROAD, Machine, Outcome
from order_texts import FIRMS, LIMITED

from pipeline.clock import Clock
from pipeline.flow.metrics import Pulse
from pipeline.settings import load
from pipeline.wiring import open_ports

NUMBER, TITLE = "801210", "Limited Exclusion Order"
TOKEN = token(GOOD_UNTIL)
OWN = "CROSSMARKET_SOURCES__US_USITC_EDIS__"
EARLIER = "2026/10/08 08:00:00"
NOW = datetime.fromisoformat("2026-10-08T18:00:00+00:00")


@pytest.fixture
def edis() -> Iterator[Edis]:
    rows = [order_row(NUMBER, TITLE, "2026/10/08 09:20:00")]
    with serving(Edis(rows, {NUMBER: {"text": list(LIMITED)}}, takes=TOKEN)) as made:
        yield made


def at(edis: Edis, folder: Path, hours: float = 0, key: str = TOKEN, **more: str) -> Machine:
    """A machine that looks at the docket alone, so many hours after the row was seen."""
    chosen = {"CROSSMARKET_NOW": (NOW + timedelta(hours=hours)).isoformat()}
    chosen |= {"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__OFF": "yes", OWN + "OFF": "no", OWN + "BASE_URL": edis.url}
    chosen |= {OWN + "TERMS_READ": "A. Tester, https://publisher.invalid, 2026-10-01", OWN + "SINCE": "2026-10-01"}
    chosen |= {OWN + "DELAY": "0", OWN + "TRIES": "2", OWN + "BACKOFF": "0"}
    chosen |= {OWN + "KEY": key} if key else {}
    return Machine(folder / "home", settings=chosen | {OWN + name: value for name, value in more.items()})


def mails(machine: Machine) -> list[EmailMessage]:
    found = [message_from_bytes(file.read_bytes(), policy=policy.default) for file in machine.mails()]
    return [one for one in found if isinstance(one, EmailMessage)]


def to_canada(machine: Machine) -> list[EmailMessage]:
    ours = [one for one in mails(machine) if ".ca@" in str(one["To"]) and not str(one["Subject"]).startswith("LIST")]
    return sorted(ours, key=lambda one: one["Date"].datetime)


def words(mail: EmailMessage) -> str:
    return " ".join(str(mail.get_body(("plain",)).get_content()).split())  # type: ignore[union-attr]


def everything(folder: Path, *outcomes: Outcome) -> bytes:
    """All that was kept, sent and said."""
    kept = b"".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())
    return kept + "".join(one.out + one.err for one in outcomes).encode()


FACTS = (*FIRMS, "97,000,101", "97,000,102", "35 percent")


def test_first_word_by_the_title_then_a_change_with_what_the_order_s_own_text_says(edis: Edis, tmp_path: Path) -> None:
    edis.today -= timedelta(days=1)
    edis.rows.append(order_row("801001", "Motion", "2026/10/06 08:00:00") | {"documentType": "Motion"})
    made = at(edis, tmp_path, hours=-24, key="").run("run")
    assert made.code == 0, made.err + made.out
    edis.today += timedelta(days=1)
    asks = tmp_path / "points.toml"
    asks.write_text("[CA]\nfirst_word = true\n")
    point = at(edis, tmp_path).run("recipients", "import", str(asks), "--by", "A. Tester", "--because", "they asked")
    assert point.code == 0, point.err
    first = at(edis, tmp_path, key="").run("run", "--announce")
    assert first.code == 0, first.err + first.out
    (bare,) = to_canada(at(edis, tmp_path))
    assert str(bare["Subject"]).startswith("NEW")
    assert not any(fact in words(bare) for fact in FACTS)
    assert len({str(m["To"]) for m in mails(at(edis, tmp_path))}) == 1, "the others wait for its words, a day at most"
    later = at(edis, tmp_path, hours=5)
    second = later.run("run", "--announce")
    assert second.code == 0, second.err + second.out
    _, change = to_canada(later)
    assert str(change["Subject"]).startswith("CHANGE")
    assert change["In-Reply-To"] == bare["Message-ID"]
    missing = [fact for fact in FACTS if fact not in words(change)]
    assert not missing, words(change)
    others = [m for m in mails(later) if ".ca@" not in str(m["To"])]
    assert len(others) == len(ABROAD) - 1
    assert all(str(m["Subject"]).startswith("NEW") and FIRMS[0] in words(m) for m in others), "one NEW, whole"
    third = at(edis, tmp_path, hours=6).run("run", "--announce")
    assert (third.code, len(edis.files_asked())) == (0, 1), "what was fetched is not asked for again"
    assert len(mails(later)) == 2 + len(others)


def test_with_the_file_at_once_there_is_one_new_whole_and_the_token_went_nowhere_else(edis: Edis, tmp_path: Path) -> None:
    machine = at(edis, tmp_path)
    done = machine.run("run", "--announce")
    assert done.code == 0, done.err + done.out
    (new,) = to_canada(machine)
    assert str(new["Subject"]).startswith("NEW")
    assert not [fact for fact in FACTS if fact not in words(new)], words(new)
    told = {path: shown for path, shown in edis.asked if shown}
    assert set(told) == {f"/data/attachment/{NUMBER}", f"/data/download/{NUMBER}/{NUMBER}"}
    checked = machine.run("doctor", "--thorough")
    assert "all is well" in checked.out, "each quote stands in what was archived"
    assert TOKEN.encode() not in everything(tmp_path / "home", done, checked, machine.run("sources"), machine.run("issues"))
    (flag,) = machine.records("flags")["flags"]
    assert (flag["bare"], [p["name"] for p in flag["parties"]], flag["doubts"]) == (False, list(FIRMS), [])


def test_a_token_that_is_refused_is_said_once_the_rows_go_on_and_a_new_one_brings_the_files(edis: Edis, tmp_path: Path) -> None:
    edis.takes = "another"
    edis.rows += [order_row(str(n), f"Cease and Desist Order for Borel Lamps {n} Ltd.", EARLIER) for n in range(801300, 801306)]
    machine = at(edis, tmp_path)
    done = machine.run("run", "--announce")
    assert done.code == 3, done.err + done.out
    assert len(machine.records("documents")["documents"]) == 7
    (issue,) = [i for i in machine.records("issues")["issues"] if i["status"] == "open" and i["kind"] == "could_not_look"]
    assert "the source answered 401" in issue["reason"]
    assert "Make a new token" in issue["repair"]
    said = machine.run("sources", "us_usitc_edis")
    assert (said.code, "answered 401" in said.out, "refused" in said.out) == (3, True, True)
    assert not edis.files_asked(), "the list of files was refused"
    assert TOKEN.encode() not in everything(tmp_path / "home", done, said)
    edis.takes = TOKEN
    later = at(edis, tmp_path, hours=1)
    again = later.run("run", "--announce")
    issues = later.records("issues")["issues"]
    assert [i["reason"] for i in issues if i["status"] == "open" and i["place"].endswith(":key")] == []
    order = next(n for n in later.records("notices")["notices"] if n["document_number"] == NUMBER)
    assert order["kind"] == "docket_order_text", again.out


def test_three_days_before_a_token_runs_out_it_is_told_and_nothing_of_the_token(edis: Edis, tmp_path: Path) -> None:
    edis.today = GOOD_UNTIL.date() - timedelta(days=3)
    far, near = at(edis, tmp_path, hours=24), at(edis, tmp_path, hours=24 * 9)
    far.run("run")
    before = far.run("sources", "us_usitc_edis")
    assert (before.code, "token           set; good until 2026-10-20" in before.out) == (0, True), before.out
    near.run("run")
    soon = near.run("sources", "us_usitc_edis")
    assert (soon.code, "key ends" in soon.out, "its key runs out on 2026-10-20" in soon.out) == (3, True, True), soon.out
    checked = near.run("doctor")
    assert "us_usitc_edis: its key runs out on 2026-10-20" in checked.out
    with open_ports(load(near.environment()), Clock(NOW + timedelta(days=9))) as ports:
        pulse = Pulse(ports, "crawl")
        pulse.beat()
        shown = pulse.metrics.registry.get_sample_value(
            "crossmarket_source_key_ends_timestamp_seconds", {"source": "us_usitc_edis"}
        )
        pulse.close()
    assert shown == GOOD_UNTIL.timestamp()
    assert TOKEN not in soon.out + soon.err + checked.out + checked.err


def test_a_file_at_another_host_is_not_asked_for_there_and_one_that_is_huge_is_not_taken(edis: Edis, tmp_path: Path) -> None:
    edis.leads_away(NUMBER, to=f"{edis.other_url}/sign-in?with={TOKEN}")
    edis.rows.append(order_row("801211", "General Exclusion Order", EARLIER))
    edis.instead["801211"] = HUGE
    machine = at(edis, tmp_path)
    done = machine.run("crawl")
    assert done.code == 3
    assert edis.elsewhere == []
    reasons = sorted(issue["reason"] for issue in machine.records("issues")["issues"])
    assert "801210 could not be fetched: redirected: the address is at" in reasons[0]
    assert reasons[1].endswith("801211 could not be fetched: the answer is longer than 8 MB")
    assert TOKEN.encode() not in everything(tmp_path / "home", done, machine.run("issues"))
