"""Two thousand mails over a relay that does what mail servers do, into a real Postfix, by a sender that is killed fifty times.

At the end three lists agree: what we hold for sent, what the server says it took, and what lies in the boxes; and what came back,
read from a real Dovecot and from the folder, did what it has to.
"""

from __future__ import annotations

import os
import random
import signal
import smtplib
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from urllib.parse import urlsplit

import flags
import pytest
import sends_elsewhere
from answer_home import Cutting, mail_servers
from faulty_relay import Fault, FaultyRelay, Killing, faulty_relay
from live_mail import ALLIES
from replies import AUTOMATIC, TO, mail
from services import until

from alerts.answers import keys
from alerts.answers.boxes.port import BoxUnavailable
from alerts.answers.fates import Fate
from alerts.answers.taking import take
from alerts.desk.outbox import Told, tell
from alerts.outgoing.delivery import send
from pipeline.clock import Clock
from pipeline.database import outgoing_mail as mails
from pipeline.database.connection import Connection
from pipeline.database.flags import put_flags
from pipeline.database.issues import issues_of_status
from pipeline.database.mailed import raw_mail
from pipeline.database.rows import every
from pipeline.errors import Unavailable
from pipeline.records import Answer, AnswerWord, Flag, Issue, Message, Occasion
from pipeline.settings import Recipient, Settings
from pipeline.wiring import Ports, open_ports

pytestmark = [pytest.mark.hard, pytest.mark.servers, pytest.mark.timeout(1800)]
BEGIN = datetime(2026, 11, 1, 8, tzinfo=UTC)
ORDERS = 20
ADDRESSES = 11  # of each of nine allies
KILLS = 50
BACK = {"GB": "full", "JP": "disabled", "AU": "refused", "DE": "nowhere"}  # one address more, whose mails come back
GONE = ("au-0@officers.example", "nl-3@officers.example", "tw-10@officers.example")  # until somebody puts it right
COME_BACK = {f"desk-{ally.lower()}@{domain}.example" for ally, domain in BACK.items()}
FULL = "desk-gb@full.example"
INCIDENTS = {
    "desk-jp@disabled.example": "mailbox disabled (5.2.1): the mailbox is closed",
    "desk-au@refused.example": "refused by its mail system (5.7.1): not wanted here",
    "desk-de@nowhere.example": "no such mailbox (5.1.1): nobody of that name",
}
ENDED = (3, 11)  # of the orders
CONFIRM = ("CA", "KR", "NZ")
AWAY = ("NL", "TW")
# But for those in words that only a person can tell from a report on a mail that did not arrive.
BY_PROGRAMS = [raw for name, raw in AUTOMATIC.items() if name not in ("by its envelope alone", "a mail system in words of its own")]
MOST_IN_DOUBT = 64 + 4  # after one kill: what the decision on handing over mails says


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    request.getfixturevalue("own_servers")
    with mail_servers("mail-up", tmp_path_factory.mktemp("mail")) as said:
        yield said


@dataclass
class Office:
    """The home whose mails go out, and the servers around it."""

    folder: Path
    said: dict[str, str]
    relay: FaultyRelay
    chance: random.Random
    at: datetime = BEGIN
    doubtful: set[str] = field(default_factory=set)  # Message-IDs: nobody knew whether they were taken, once at least
    orders: dict[int, Flag] = field(default_factory=dict)

    @property
    def postfix(self) -> int:
        port = urlsplit(self.said["mail"]).port
        assert port
        return port

    @property
    def imap(self) -> int:
        port = urlsplit(self.said["inbox"]).port
        assert port
        return port

    def arrived(self) -> int:
        """How many mails lie in the box that takes what comes back."""
        return sum(1 for name in ("new", "cur") for _ in (Path(self.said["folder"]) / name).glob("*"))

    def settings(self, **more: object) -> Settings:
        recipients = {}
        for ally in ALLIES:
            own = [f"{ally.lower()}-{n}@officers.example" for n in range(ADDRESSES)]
            own += [f"desk-{ally.lower()}@{BACK[ally]}.example"] if ally in BACK else []
            recipients[ally] = Recipient(addresses=tuple(own), verified=True)
        chosen = {
            "home": self.folder / "home", "recipients": recipients, "live": "yes", "even_live": "yes",
            "mail": f"smtp://127.0.0.1:{self.relay.port}?starttls=no",
            "language": "en",  # the test reads subjects, and reads English
            "answers": TO, "bounces": "bounces@crossmarket.example", "inbox": self.said["inbox"],
        }  # fmt: skip
        return Settings.model_validate(chosen | more)

    @contextmanager
    def opened(self, **more: object) -> Iterator[Ports]:
        with open_ports(self.settings(**more), Clock(self.at)) as ports:
            yield ports

    @contextmanager
    def looking(self) -> Iterator[Connection]:
        with self.opened() as ports, ports.database.reading() as connection:
            yield connection

    def messages(self) -> dict[str, Message]:
        """By Message-ID."""
        with self.looking() as connection:
            return {one.message_id: one for one in every(connection, Message)}

    def waiting(self) -> Counter[str]:
        """How many mails wait, by recipient."""
        with self.looking() as connection:
            return Counter(one.recipient for one in mails.waiting(connection))

    def in_hand(self) -> set[str]:
        with self.looking() as connection:
            ids = mails.in_hand(connection)
        return {message_id for message_id, one in self.messages().items() if one.id in ids}

    def issues(self) -> dict[str, Issue]:
        """The open ones by place."""
        with self.looking() as connection:
            return {issue.place: issue for issue in issues_of_status(connection, "open")}

    def answers(self) -> list[Answer]:
        with self.looking() as connection:
            return list(every(connection, Answer))

    def is_ordered(self, n: int) -> None:
        number = f"2026-{88000 + n}"
        announced = flags.source(number, "2026-10-25", "the Commission has issued a limited exclusion order")
        self.orders[n] = flags.flag(
            id=f"{flags.SOURCE}:{number}:2026-10-25:LEO:1", order_number=f"337-TA-{8000 + n}", published=date(2026, 10, 25),
            announced_in=announced, events=(flags.event("issued", "2026-10-20", announced),), issued_on=date(2026, 10, 20),
            review_until=None,
        )  # fmt: skip

    def is_ended(self, n: int) -> None:
        order = self.orders[n]
        today = self.at.date().isoformat()
        event = flags.event("rescinded", today, flags.source(f"2026-{89000 + n}", today, "is rescinded"))
        self.orders[n] = order.model_copy(update={"events": (*order.events, event)})

    def decide(self) -> Told:
        with self.opened() as ports:
            with ports.database.transaction() as connection:
                put_flags(connection, list(self.orders.values()), self.at)
            return tell(ports, announce=True, hold=False, working=False, coverage=())

    def send(self) -> None:
        """Once, whatever comes of it."""
        with self.opened() as ports, suppress(Unavailable):
            send(ports)
        self.doubtful |= self.in_hand()

    def send_all(self, *left: str) -> None:
        """Until nothing waits but for those."""
        for _ in range(12):
            self.send()
            if set(self.waiting()) <= set(left):
                return
        raise AssertionError(f"these wait for ever: {self.waiting()}")

    def sends_and_is_killed(self) -> bool:
        """Whether it was killed before it was done."""
        before = self.in_hand()
        process = sends_elsewhere.start(self.settings(), self.at, decides=False)
        assert process.pid
        event, timer = self.chance.choice(("named", "whole", "taken", "some time")), None
        if event == "some time":
            seconds = self.chance.uniform(0.2, 2.0)
            timer = threading.Timer(seconds, lambda: os.kill(process.pid or 0, signal.SIGKILL) if process.is_alive() else None)
            timer.start()
        else:
            self.relay.killing = Killing(process.pid, event, self.chance.randint(1, 40))
        process.join(120)
        if timer:
            timer.cancel()
        self.relay.killing = None
        assert process.exitcode is not None
        if process.exitcode != -signal.SIGKILL:
            self.doubtful |= self.in_hand()
            return False
        until(lambda: not self.relay.giving)  # what it was given is taken, or not
        now = self.in_hand()
        assert len(now - before) <= MOST_IN_DOUBT, event
        self.doubtful |= now
        return True

    def take(self, **more: object) -> Counter[str]:
        with self.opened(**more) as ports:
            return Counter(fate for fate, _ in take(ports))

    def postfix_is_done(self) -> None:
        """All that it took is delivered, or came back."""
        queues = [Path(self.said["dir"]) / "queue" / name for name in ("maildrop", "incoming", "active", "deferred")]
        until(lambda: not any(file.is_file() for queue in queues for file in queue.rglob("*")))

    def box_of_officers(self) -> dict[str, list[bytes]]:
        """By Message-ID the mails that lie there, each from its first line on that is not the server's."""
        found: dict[str, list[bytes]] = defaultdict(list)
        for file in Path(self.said["officers"]).glob("new/*"):
            raw = file.read_bytes()
            own = raw[raw.index(b"\nDate: ") + 1 :]
            found[str(message_from_bytes(own)["Message-ID"])].append(own)
        return found


def test_two_thousand_mails_and_what_comes_back(
    servers: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    print(f"seed={seed} (set CROSSMARKET_TEST_SEED to repeat)")
    with faulty_relay(urlsplit(servers["mail"]).port or 0, seed) as relay:
        office = Office(tmp_path, servers, relay, random.Random(seed))
        keys.make(Path(office.settings().url("answers_keys")), BEGIN.date())
        mails_go_out(office)
        monkeypatch.setenv("SSL_CERT_FILE", servers["ca"])
        bounces_come_back(office)
        answers_come_back(office)
        what_is_read_twice_counts_once(office)


def mails_go_out(office: Office) -> None:
    for n in range(ORDERS):
        office.is_ordered(n)
        office.decide()
        office.at += timedelta(hours=1)
    total = len(office.messages())
    assert total == ORDERS * (len(ALLIES) * ADDRESSES + len(BACK)) >= 2000
    office.relay.refused = set(GONE)
    started, kills, quiet = time.monotonic(), 0, 0
    while kills < KILLS:
        killed = office.sends_and_is_killed()
        kills, quiet = kills + killed, quiet + (not killed)
        assert quiet <= KILLS, f"only {kills} kills while mails went"
    after = len([one for one in office.messages().values() if one.sent_at])
    took = time.monotonic() - started
    print(f"{total} mails; {kills} kills in {took:.0f} s; by then {after} are sent, {len(office.doubtful)} doubtful")
    office.send_all(*GONE)
    assert office.waiting() == dict.fromkeys(GONE, ORDERS)
    refused = {place for place, issue in office.issues().items() if issue.address in GONE and place.startswith("send:")}
    assert len(refused) == ORDERS * len(GONE), "each of them is an incident"
    office.relay.refused.clear()
    office.send_all()
    assert not [place for place in office.issues() if place.startswith("send:")], "taken: healed"
    office.postfix_is_done()
    print(f"faults: {dict(sorted((fault.name, n) for fault, n in office.relay.met.items()))}")
    assert set(office.relay.met) == set(Fault), "each was met"
    the_lists_agree(office)


def the_lists_agree(office: Office) -> None:
    """Ours, the server's, and what lies in the box."""
    messages, box, relay = office.messages(), office.box_of_officers(), office.relay
    assert all(one.sent_at and (one.receipt or "").startswith("250") for one in messages.values())
    assert set(relay.taken) == set(messages)
    for_officers = {key: one for key, one in messages.items() if one.recipient.endswith("@officers.example")}
    assert {key: len(copies) for key, copies in box.items()} == {key: relay.taken[key] for key in for_officers}
    twice = {key for key, copies in box.items() if len(copies) > 1}
    print(f"{len(twice)} mails lie there more than once")
    assert twice <= office.doubtful | set(relay.dropped), "nobody knew of these whether they were taken, of all others somebody did"
    with office.looking() as connection:
        for key, one in for_officers.items():
            ours = raw_mail(connection, one.id).replace(b"\r\n", b"\n")
            assert all(copy == ours for copy in box[key]), "the same bytes, Date and Message-ID"


def bounces_come_back(office: Office) -> None:
    """Read over connections that are lost, then to the end. Each class has its effect, and each report counts once."""
    sent_back = [one for one in office.messages().values() if one.recipient in COME_BACK]
    back = Counter(dict.fromkeys(BACK, 0))
    for one in sent_back:
        back[one.ally] += office.relay.taken[one.message_id]
    until(lambda: office.arrived() == back.total(), hint=lambda: f"{office.arrived()} arrived of {back}")
    lost = 0
    for after in (5_000, 60_000, 200_000):
        cutting = Cutting(office.imap, after)
        try:
            office.take(inbox=office.said["inbox"].replace(f":{office.imap}/", f":{cutting.port}/"))
        except BoxUnavailable:
            lost += 1
        finally:
            cutting.close()
    assert lost >= 2, "connections are lost meanwhile"
    became = office.take()
    print(f"reports that came back: {dict(back)}; {lost} connections lost; of the rest {dict(became)}")
    issues = {place: issue for place, issue in office.issues().items() if place.startswith("bounced:")}
    known = {issue.address: issue for issue in issues.values()}
    assert set(known) == {"desk-jp@disabled.example", "desk-au@refused.example", "desk-de@nowhere.example"}
    for address, words in INCIDENTS.items():
        assert words in known[address].reason
        assert known[address].count == back[address[5:7].upper()], "each report counts, and once"
    assert office.waiting() == {FULL: ORDERS}, "what a full mailbox did not take is offered again, and nothing else is"


def answers_come_back(office: Office) -> None:
    """Two orders end. Some contact points confirm, of others a program answers: those are asked again."""
    office.at += timedelta(hours=1)
    for n in ENDED:
        office.is_ended(n)
    told = office.decide()
    assert told.cancels == len(ENDED) * len(ALLIES)
    office.send_all()
    office.postfix_is_done()
    box = office.box_of_officers()
    stops = {ally: [one for one in office.messages().values() if is_stop(one, ally)] for ally in ALLIES}
    assert all(len(those) == len(ENDED) for those in stops.values())
    before = office.arrived()
    with smtplib.SMTP("127.0.0.1", office.postfix) as server:
        for ally in CONFIRM:
            for one in stops[ally]:
                to = str(message_from_bytes(box[one.message_id][0])["Reply-To"])
                raw = mail("DONE\r\n", to=to, sender=one.recipient, headers={"Return-Path": ""})
                server.sendmail(one.recipient, [to], raw)
        for ally in AWAY:
            for one in stops[ally]:
                assert one.bounces_to
                for raw in BY_PROGRAMS:  # they go to the envelope's sender (RFC 3834, section 4)
                    path, _, rest = raw.replace(TO.encode(), one.bounces_to.encode()).partition(b"\r\n")
                    server.sendmail(path.partition(b"<")[2].decode().strip(">"), [one.bounces_to], rest)
    replies = len(ENDED) * (len(CONFIRM) + len(AWAY) * len(BY_PROGRAMS))
    until(lambda: office.arrived() >= before + replies, hint=lambda: f"{office.arrived()} of {before + replies}")
    incidents = set(office.issues())
    became = office.take()
    print(f"answers: {dict(became)}")
    assert became[Fate.ANSWER] == len(ENDED) * len(CONFIRM)
    assert became[Fate.AUTOMATIC] == len(ENDED) * len(AWAY) * len(BY_PROGRAMS)
    new = {place.split(":")[1] for place in set(office.issues()) - incidents}
    assert new <= {"GB"}, "no incident but that one mailbox stays full"
    assert Counter((one.ally, one.word) for one in office.answers()) == {(ally, AnswerWord.DONE): len(ENDED) for ally in CONFIRM}
    office.at += timedelta(days=1, hours=1)
    office.decide()
    asked = {one.ally for one in office.messages().values() if one.occasion is Occasion.REMINDER}
    assert asked == set(ALLIES) - set(CONFIRM), "who confirmed is asked no more; a program's answer is none"


def what_is_read_twice_counts_once(office: Office) -> None:
    """The same mails, from the folder in which the server keeps them."""

    def state() -> object:
        issues = {place: (issue.count, issue.reason) for place, issue in office.issues().items()}
        return office.answers(), issues, office.waiting(), office.messages()

    before, lie_there = state(), office.arrived()
    became = office.take(inbox=f"maildir:///{office.said['folder']}")
    assert became.total() == 0, became
    assert office.arrived() == 0
    assert state() == before
    print(f"{lie_there} mails read again from the folder: nothing changed")


def is_stop(message: Message, ally: str) -> bool:
    return message.recipient == f"{ally.lower()}-0@officers.example" and message.subject.startswith("STOP")
