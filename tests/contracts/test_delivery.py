"""How mails are handed over, on a real database and a real mail server: order, back-off, issues, side by side, identities."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path

import flags
import pytest
from odd_mail import OddMail, odd_mail
from services import until

from alerts.desk.outbox import tell
from alerts.law.allies import load_allies
from alerts.letter.envelope import build
from alerts.letter.render import Rendered
from alerts.mail.port import MailPutOff, MailUnanswered, MailUnavailable
from alerts.mail.server import server
from alerts.mail.smtp import Patience, SmtpMail
from alerts.outgoing.delivery import Sender, send
from pipeline.clock import Clock
from pipeline.database import outgoing_mail as mails
from pipeline.database.alerts import put_alert
from pipeline.database.flags import put_flags
from pipeline.database.issues import issues_of_status
from pipeline.database.messages import put_message
from pipeline.database.rows import every
from pipeline.flow import run as running
from pipeline.records import Alert, AlertKind, Issue, Message, Occasion
from pipeline.settings import Recipient, Settings
from pipeline.wiring import Ports, open_ports

BEGIN = datetime(2026, 11, 1, 8, tzinfo=UTC)
A, B, C = "au@ally.example", "ca@ally.example", "de@ally.example"


class Running(Clock):
    """A clock that runs, as fast as a test wants."""

    at: datetime

    def __init__(self) -> None:
        super().__init__()
        object.__setattr__(self, "at", BEGIN)

    def now(self) -> datetime:
        return self.at

    def goes_on(self, **time: float) -> None:
        object.__setattr__(self, "at", self.now() + timedelta(**time))


@pytest.fixture
def box() -> Iterator[OddMail]:
    with odd_mail() as found:
        yield found


@dataclass
class Home:
    """A home whose mail may leave to the server, and what is put into it."""

    settings: Settings
    clock: Running
    ports: Ports

    def put(self, key: str, recipient: str, flag: str, n: int = 1) -> None:
        """A message about one order, as the outbox leaves it."""
        about = flags.flag(id=flag)
        alert = flags.alert(about, id=f"a{recipient}{flag}{n}", ally=recipient[:2].upper(), n=n)
        message = Message(
            id=key,
            message_id=f"<{key}@crossmarket.example>",
            ally=recipient[:2].upper(),
            recipient=recipient,
            occasion=Occasion.IMMEDIATE,
            subject="ALERT",
            alerts=(alert.id,),
            minted_at=self.clock.now(),
        )
        raw = build(message, Rendered("ALERT", "text", "<p>text</p>", False), sender="alerts@crossmarket.example")
        with self.ports.database.transaction() as connection:
            put_alert(connection, alert, self.clock.now())
            put_message(connection, message, raw)

    def waiting(self) -> list[str]:
        with self.ports.database.reading() as connection:
            return [w.id for w in mails.waiting(connection)]

    def issues(self, status: str = "open") -> list[Issue]:
        with self.ports.database.reading() as connection:
            return issues_of_status(connection, status)


@contextmanager
def home(folder: Path, box: OddMail, **settings: object) -> Iterator[Home]:
    """Three allies, each with one address that is verified."""
    chosen = Settings.model_validate(
        {
            "home": folder,
            "mail": f"smtp://127.0.0.1:{box.port}?starttls=no",
            "live": "yes",
            "recipients": {a[:2].upper(): Recipient(addresses=(a,), verified=True) for a in (A, B, C)},
        }
        | settings
    )
    clock = Running()
    with open_ports(chosen, clock) as ports:
        yield Home(chosen, clock, ports)


def ids(*keys: str) -> list[str]:
    return [f"<{key}@crossmarket.example>" for key in keys]


# --- one mail's trouble is its own -----------------------------------------------------------------------------------------------


def test_a_later_mail_of_an_order_waits_for_the_earlier_one_and_no_other_does(tmp_path: Path, box: OddMail):
    with home(tmp_path, box) as it:
        it.put("z1", A, "order-1")
        it.put("y2", A, "order-1", n=2)  # in the same moment, with an id that sorts before
        it.put("x3", A, "order-2")
        it.put("w4", B, "order-1")
        box.answers[A] = "452 4.2.2 mailbox full"
        assert send(it.ports) == 1
        assert box.taken_by(B) == ids("w4")
        assert box.asked.count(A) == 2, "each order's first, once"
        assert sorted(it.waiting()) == ["x3", "y2", "z1"]
        box.answers.clear()
        assert send(it.ports) == 3
        assert [i for i in box.taken_by(A) if i != ids("x3")[0]] == ids("z1", "y2")


def test_a_refused_announcement_holds_its_cancel_and_nothing_else(tmp_path: Path, box: OddMail):
    with home(tmp_path, box) as it:
        box.answers[A] = "550 5.1.1 no such mailbox"
        it.put("m1", A, "order-1")
        assert send(it.ports) == 0
        it.put("m2", A, "order-1", n=2)
        it.put("m3", B, "order-1", n=3)
        assert send(it.ports) == 1
        assert it.waiting() == ["m1", "m2"]
        assert [i.place for i in it.issues()] == ["send:m1"]
        assert running.unsent(it.ports) == [
            "1 mail waits for au@ally.example: an earlier one must go first, or another process is sending them"
        ]


def test_a_service_offers_it_again_when_its_time_has_come_and_that_grows(tmp_path: Path, box: OddMail):
    with home(tmp_path, box) as it:
        sender = Sender(it.ports, patient=True)
        box.answers[A] = "451 4.7.1 come back later"
        it.put("m1", A, "order-1")
        asked = []
        for minutes in (0, 0.5, 0.6, 1, 1.1, 3.9, 0.2):
            it.clock.goes_on(minutes=minutes)
            sender.send()
            asked.append(len(box.asked))
        assert asked == [1, 1, 2, 2, 3, 3, 4]
        assert it.issues() == []
        box.answers.clear()
        it.clock.goes_on(days=-400)  # a clock that was wrong puts off nothing for a year
        sender.send()
        assert it.waiting() == []


def test_where_the_clock_stands_still_a_service_waits_and_a_command_tries_at_once(tmp_path: Path, box: OddMail):
    with home(tmp_path, box) as it:
        ports = replace(it.ports, clock=Clock(BEGIN))
        sender = Sender(ports, patient=True)
        box.answers[A] = "451 4.7.1 come back later"
        it.put("m1", A, "order-1")
        for _ in range(5):
            sender.send()
        assert len(box.asked) == 1
        send(ports)
        assert len(box.asked) == 2


def test_what_lasts_becomes_an_issue_that_heals(tmp_path: Path, box: OddMail):
    with home(tmp_path, box) as it:
        box.answers[A] = "451 4.7.1 come back later"
        it.put("m1", A, "order-1")
        found = []
        for _ in range(6):
            send(it.ports)
            found.append(len(it.issues()))
        assert found == [0, 0, 0, 0, 0, 1]
        (issue,) = it.issues()
        assert "451 4.7.1 come back later" in issue.reason
        assert issue.address == A
        it.put("m2", B, "order-1")
        box.answers[B] = "451 4.7.1 come back later"
        send(it.ports)
        it.clock.goes_on(hours=4)
        send(it.ports)
        assert len(it.issues()) == 2, "four hours are long enough, too"
        box.answers.clear()
        assert send(it.ports) == 2
        assert it.issues() == []
        assert len(it.issues("repaired")) == 2


def test_a_mail_that_was_given_is_not_given_again_at_once_and_is_an_issue_after_three_times(tmp_path: Path, box: OddMail):
    with home(tmp_path, box) as it:
        box.drop_after_data.add(A)
        it.put("m1", A, "order-1")
        for times in (1, 2, 3):
            assert send(it.ports) == 0
            assert box.given_to(A) == ids("m1") * times
            assert len(it.issues()) == (times == 3)
        box.drop_after_data.clear()
        assert send(it.ports) == 1
        assert set(box.given_to(A)) == set(ids("m1"))
        assert it.issues() == []


def test_a_mail_that_is_given_again_is_the_same_mail_dated_when_it_was_first_given(tmp_path: Path, box: OddMail):
    with home(tmp_path, box) as it:
        box.drop_after_data.add(A)
        it.put("m1", A, "order-1")
        it.clock.goes_on(hours=7)
        first = it.clock.now()
        for _ in range(2):
            assert send(it.ports) == 0
            it.clock.goes_on(hours=5)
        box.drop_after_data.clear()
        assert send(it.ports) == 1
        mails_given = [mail.as_bytes() for _, mail in box.given]
        assert len(mails_given) == 3
        assert len(set(mails_given)) == 1
        assert parsedate_to_datetime(box.given[0][1]["Date"]) == first


# --- side by side ------------------------------------------------------------------------------------------------------------


def test_so_many_conversations_as_are_set_and_one_for_a_recipient(tmp_path: Path, box: OddMail):
    box.seconds_a_mail = 0.1
    with home(tmp_path, box, mail_connections=2) as it:
        for n in range(12):
            it.put(f"m{n:02}", (A, B, C)[n % 3], f"order-{n}")
        assert send(it.ports) == 12
    assert box.most_at_once == 2
    assert not box.two_at_once


def test_a_server_that_allows_fewer_connections_gets_all_mails_over_those(tmp_path: Path, box: OddMail):
    box.most_sessions = 1
    with home(tmp_path, box, mail_connections=4) as it:
        for n in range(9):
            it.put(f"m{n}", (A, B, C)[n % 3], f"order-{n}")
        assert send(it.ports) == 9


def test_a_recipient_of_whom_a_server_dies_holds_up_nobody(tmp_path: Path, box: OddMail):
    box.drop_at_rcpt[A] = 100
    with home(tmp_path, box) as it:
        it.put("m1", A, "order-1")
        for n in range(4):
            it.put(f"n{n}", (B, C)[n % 2], f"order-{n}")
        assert send(it.ports) == 4
        assert it.waiting() == ["m1"]
        assert len(box.asked) == 2 + 4, "before the mail was given it may be tried once more"
        box.drop_at_rcpt[A] = 1
        assert send(it.ports) == 1


def test_a_recipient_of_whom_a_server_closes_every_session_keeps_the_others_waiting_for_one_round(tmp_path: Path, box: OddMail):
    box.answers[A] = "421 4.7.0 closing"
    with home(tmp_path, box, mail_connections=1) as it:
        it.put("m1", A, "order-1")
        it.put("m2", B, "order-2")
        sender = Sender(it.ports, patient=True)
        for _ in range(2):
            with pytest.raises(MailUnavailable, match="421"):
                sender.send()
        assert it.waiting() == ["m1"]
        assert it.issues() == []


def test_a_server_that_is_away_is_asked_once(tmp_path: Path, box: OddMail):
    with home(tmp_path, box, mail="smtp://127.0.0.1:1?starttls=no") as it:
        for n in range(9):
            it.put(f"m{n}", (A, B, C)[n % 3], f"order-{n}")
        with pytest.raises(MailUnavailable, match="cannot be reached"):
            send(it.ports)
        assert len(it.waiting()) == 9
        with it.ports.database.reading() as connection:
            assert mails.attempts(connection) == {}, "no mail is put off for it"


def test_who_comes_second_leaves_it_to_the_first_and_nothing_stays_behind(tmp_path: Path, box: OddMail):
    box.slow.add(A)
    with home(tmp_path, box) as it:
        it.put("m1", A, "order-1")

        def first() -> None:
            with open_ports(it.settings, it.clock) as ports:
                send(ports)

        thread = threading.Thread(target=first)
        thread.start()
        until(lambda: bool(box.given))
        it.put("m2", B, "order-2")
        assert send(it.ports) == 0, "another is at it"
        until(lambda: box.taken_by(B) == ids("m2"), hint=lambda: "taken up while the slow one is in hand")
        it.put("m3", C, "order-3")
        box.let_go.set()
        thread.join(30)
        assert it.waiting() == []
    assert sorted(box.given_to(A) + box.given_to(B) + box.given_to(C)) == ids("m1", "m2", "m3"), "each once"


def in_hand(it: Home) -> set[str]:
    with open_ports(it.settings, it.clock) as ports, ports.database.reading() as connection:
        return mails.in_hand(connection)


def test_of_what_was_begun_and_not_given_everything_is_known_when_the_server_closes(tmp_path: Path, box: OddMail):
    def closes() -> None:
        if len(box.given) == 20:
            box.answers = dict.fromkeys((A, B, C), "421 4.3.2 closing")

    box.when_given = closes
    with home(tmp_path, box) as it:
        for n in range(90):
            it.put(f"m{n:02}", (A, B, C)[n % 3], f"order-{n}")
        with pytest.raises(MailUnavailable, match="421"):
            send(it.ports)
        assert 20 <= len(box.taken) < 90
        assert len(it.waiting()) == 90 - len(box.taken)
        assert in_hand(it) == set(), "no mail is doubtful that was only meant to be given"


def test_where_a_server_becomes_slow_only_what_it_has_is_doubtful(tmp_path: Path, box: OddMail):
    def becomes_slow() -> None:
        if len(box.given) == 60:
            box.slow = {A, B, C}

    box.when_given = becomes_slow
    with home(tmp_path, box) as it:
        for n in range(150):
            it.put(f"m{n:03}", (A, B, C)[n % 3], f"order-{n}")

        def sends() -> None:
            with open_ports(it.settings, it.clock) as ports:
                send(ports)

        thread = threading.Thread(target=sends)
        thread.start()
        until(lambda: len(box.given) >= 60 and len(in_hand(it)) == 3, hint=lambda: str(in_hand(it)))  # a mail for each address
        box.let_go.set()
        thread.join(60)
        assert it.waiting() == []
        assert len(box.given) == 150, "each once"


def test_what_has_to_go_first_goes_before_what_was_waiting_already(tmp_path: Path, box: OddMail):
    box.seconds_a_mail = 0.05
    with home(tmp_path, box) as it:
        for n in range(240):
            it.put(f"m{n:03}", (A, B, C)[n % 3], f"order-{n}")

        def sends() -> None:
            with open_ports(it.settings, Clock(BEGIN)) as ports:
                send(ports)

        thread = threading.Thread(target=sends)
        thread.start()
        until(lambda: bool(box.taken))
        it.clock.goes_on(days=-1)
        it.put("urgent", B, "order-urgent")
        thread.join(60)
        assert it.waiting() == []
        went = [str(mail["Message-ID"]) for _, mail in box.taken]
        assert went.index(ids("urgent")[0]) < 200, "not behind all that was known when it came"


# --- time --------------------------------------------------------------------------------------------------------------------


def a_mail(recipient: str = A) -> tuple[Message, bytes]:
    message = Message(
        id="m1", message_id=ids("m1")[0], ally="AU", recipient=recipient, occasion=Occasion.IMMEDIATE,
        subject="ALERT", alerts=("a1",), minted_at=BEGIN,
    )  # fmt: skip
    return message, build(message, Rendered("ALERT", ".\n..dots\n", "<p>.</p>", False), sender="alerts@crossmarket.example")


def test_an_answer_after_the_dot_is_waited_for_as_the_rfc_says(box: OddMail):
    assert Patience() == Patience(connect=30, command=300, data=120, end=600)
    box.seconds_a_mail = 1.0
    address = server(f"smtp://127.0.0.1:{box.port}?starttls=no")
    with closing(SmtpMail(address, True, Patience(connect=0.5, command=0.5, data=0.5, end=30))) as mail:
        mail.send(*a_mail())
    with closing(SmtpMail(address, True, Patience(end=0.2))) as mail, pytest.raises(MailUnanswered, match="did not say"):
        mail.send(*a_mail())
    assert box.given_to(A) == ids("m1") * 2, "not given once more at once"


def test_a_connection_dropped_before_the_mail_was_given_is_tried_once_more(box: OddMail):
    address = server(f"smtp://127.0.0.1:{box.port}?starttls=no")
    with closing(SmtpMail(address, True)) as mail:
        box.drop_at_rcpt[A] = 1
        mail.send(*a_mail())
        box.drop_at_rcpt[A] = 2
        with pytest.raises(MailPutOff, match="does not answer about the recipient"):
            mail.send(*a_mail())
    assert box.given_to(A) == ids("m1")


# --- what a mail is ------------------------------------------------------------------------------------------------------------


def put_flag(ports: Ports, **fields: object) -> None:
    with ports.database.transaction() as connection:
        put_flags(connection, [flags.flag(published=date(2026, 10, 25), **fields)], ports.clock.now())


def tell_all(ports: Ports, *, working: bool = False, unfolded: Collection[str] = ()) -> None:
    tell(ports, announce=True, hold=False, working=working, unfolded=unfolded, coverage=())


def told_in_japan(home: Path, *addresses: str) -> Settings:
    return Settings.model_validate({"home": home, "recipients": {"JP": Recipient(addresses=addresses)}})


def messages(ports: Ports) -> dict[tuple[str, AlertKind], str]:
    """By recipient and kind of what it says, the Message-ID."""
    with ports.database.reading() as connection:
        alerts = {a.id: a.kind for a in every(connection, Alert)}
        return {(m.recipient, alerts[m.alerts[0]]): m.message_id for m in every(connection, Message)}


CHANGED = {"articles": "Certain kettles"}
ENDED = {
    "events": (*flags.flag().events, flags.event("rescinded", "2026-10-30", flags.source("2026-88301", "2026-10-31", "rescinds"))),
}


def test_after_a_restore_another_word_has_another_identity_and_the_same_word_the_same(tmp_path: Path):
    settings = Settings.model_validate({"home": tmp_path / "home"})
    with open_ports(settings, Clock(BEGIN)) as ports:
        put_flag(ports)
        tell_all(ports)
    shutil.copytree(settings.home, tmp_path / "backup")

    def told_then(**fields: object) -> dict[tuple[str, AlertKind], str]:
        """What is told next by a home that was restored from the backup."""
        shutil.rmtree(settings.home)
        shutil.copytree(tmp_path / "backup", settings.home)
        with open_ports(settings, Clock(BEGIN)) as ports:
            put_flag(ports, **fields)
            tell_all(ports)
            return {key: value for key, value in messages(ports).items() if key[1] is not AlertKind.ALERT}

    updates, cancels = told_then(**CHANGED), told_then(**ENDED)
    assert {kind for _, kind in updates} == {AlertKind.UPDATE}
    assert {kind for _, kind in cancels} == {AlertKind.CANCEL}
    assert not set(updates.values()) & set(cancels.values())
    other = told_then(articles="Certain pots")
    assert not set(updates.values()) & set(other.values()), "an update of something else is another mail"
    assert told_then(**CHANGED) == updates
    assert told_then(**ENDED) == cancels


def test_no_mail_of_a_drill_has_the_message_id_of_a_real_one(tmp_path: Path):
    def all_words(home: str, **fields: object) -> set[str]:
        with open_ports(Settings.model_validate({"home": tmp_path / home}), Clock(BEGIN)) as ports:
            put_flag(ports, **fields)
            tell_all(ports)
            put_flag(ports, **CHANGED, **fields)
            tell_all(ports)
            put_flag(ports, **ENDED, **fields)
            tell_all(ports)
            return set(messages(ports).values())

    real = all_words("real")
    assert len(real) == 3 * len(load_allies().keys() - {"US"})
    assert all_words("real again") == real, "the same words of the same orders, so only the drill makes the difference"
    assert not all_words("drill", exercise=True) & real


@pytest.mark.parametrize("waits_for", [{"working": True}, {"unfolded": [flags.flag().case_id]}], ids=["all", "its case"])
def test_while_documents_wait_to_be_folded_an_order_is_taken_back_and_told_nothing_else(tmp_path: Path, waits_for: dict):
    def told(ports: Ports) -> set[AlertKind]:
        tell_all(ports, **waits_for)
        return {kind for _, kind in messages(ports)}

    with open_ports(Settings.model_validate({"home": tmp_path}), Clock(BEGIN)) as ports:
        put_flag(ports)
        assert told(ports) == set()
        tell_all(ports)
        put_flag(ports, **CHANGED)
        assert told(ports) == {AlertKind.ALERT}, "a change may be overtaken by what waits"
        put_flag(ports, **ENDED)
        assert told(ports) == {AlertKind.ALERT, AlertKind.CANCEL}
