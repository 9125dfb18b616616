"""Out over a real Postfix, back into a real Dovecot: answers and bounces come by addresses that real servers keep."""

from __future__ import annotations

import smtplib
from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import Message as Email
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from answer_home import mail_servers
from live_mail import ALLIES, live
from machine import DEMO, Machine
from replies import AUTOMATIC, TO, mail
from services import until

pytestmark = [pytest.mark.servers, pytest.mark.timeout(600)]
REPLAY = ("run", "--replay", str(DEMO / "archive"), "--announce", "--first")
WHERE = {"GB": "full", "JP": "disabled", "AU": "refused", "DE": "nowhere"}  # all others are at home where answers arrive


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    request.getfixturevalue("own_servers")
    with mail_servers("mail-up", tmp_path_factory.mktemp("mail")) as said:
        yield said


class Postfix:
    """As `live_mail.live` wants to know it."""

    def __init__(self, said: dict[str, str]) -> None:
        found = urlsplit(said["mail"]).port
        assert found
        self.port = found


def arrived(folder: Path) -> list[Email]:
    return [message_from_bytes(file.read_bytes(), policy=policy.default) for file in folder.glob("new/*")]


def test_answers_and_bounces_find_their_way_back(servers: dict[str, str], tmp_path: Path):
    addresses = {ally: (f"desk-{ally.lower()}@{WHERE.get(ally, 'crossmarket')}.example", True) for ally in ALLIES}
    own = {
        "CROSSMARKET_ANSWERS": "answers@crossmarket.example",
        "CROSSMARKET_BOUNCES": "bounces@crossmarket.example",
        "CROSSMARKET_INBOX": servers["inbox"],
        "SSL_CERT_FILE": servers["ca"],
    }
    machine = live(Machine(tmp_path / "home", settings=own), Postfix(servers), tmp_path, addresses)
    assert machine.run("answers", "--make-key").code == 0
    done = machine.run(*REPLAY)
    assert done.code == 0, done.out + done.err
    n = len(machine.export("messages"))
    folder = Path(servers["folder"])
    until(lambda: len(arrived(folder)) == n, hint=lambda: str(len(arrived(folder))))  # each is here, or its report is

    ours = next(m for m in arrived(folder) if m["To"] == "desk-ca@crossmarket.example")
    assert "@" in str(ours["Return-Path"])
    assert str(ours["Return-Path"]).startswith("<bounces+")
    with smtplib.SMTP("127.0.0.1", Postfix(servers).port) as server:
        for sender, text in (("desk-ca@crossmarket.example", "DONE"), ("desk-nz@crossmarket.example", "DONE")):
            server.sendmail(
                sender, [ours["Reply-To"]], mail(f"{text}\r\n", to=ours["Reply-To"], sender=sender, headers={"Return-Path": ""})
            )
        for raw in AUTOMATIC.values():  # they go to the envelope's sender (RFC 3834, section 4)
            back = str(ours["Return-Path"]).strip("<>")
            server.sendmail("", [back], raw.replace(TO.encode(), back.encode()).partition(b"\r\n")[2])
    more = n + 2 + len(AUTOMATIC)
    until(lambda: len(arrived(folder)) == more, hint=lambda: str(len(arrived(folder))))

    done = machine.run("answers")
    assert done.code == 0, done.err
    told = Counter(m["ally"] for m in machine.export("messages"))
    (answer,) = machine.export("answers")
    assert (answer["ally"], answer["word"], answer["by"]) == ("CA", "DONE", "desk-ca@crossmarket.example")
    issues = {i["address"]: i for i in machine.export("issues") if i["place"].startswith("bounced:")}
    known = {address: issue["reason"] for address, issue in issues.items()}
    assert "mailbox disabled (5.2.1): the mailbox is closed" in known["desk-jp@disabled.example"]
    assert "refused by its mail system (5.7.1): not wanted here" in known["desk-au@refused.example"]
    assert "no such mailbox (5.1.1): nobody of that name" in known["desk-de@nowhere.example"]
    assert issues["desk-de@nowhere.example"]["count"] == told["DE"]
    assert "desk-gb@full.example" not in known, "a full mailbox is tried again first"
    (refused,) = [i for i in machine.export("issues") if i["place"].startswith("answer:")]
    assert "an address of NZ, to a mail for CA" in refused["reason"]

    again = machine.run("send")
    assert again.code == 3, "three addresses are incidents"
    until(lambda: sum(m["To"].startswith("bounces+") for m in arrived(folder)) >= told["GB"])  # they come back again
    assert {m["Subject"] for m in arrived(folder)} == {"Undelivered Mail Returned to Sender"}
