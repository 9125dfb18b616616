"""Answers and bounces, from the box to what they change: every box there is behaves alike, and what is forged changes nothing."""

from __future__ import annotations

import itertools
import os
import time
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from answer_home import BEGIN, OFFICERS, Box, Cutting, Home, ImapOf, MaildirOf, home, mail_servers
from replies import AUTOMATIC, QUOTED, TO, bounce, mail, multipart
from servers import fresh_database

from alerts.answers import keys
from alerts.answers.boxes.port import HEAD, MOST_BYTES, BoxUnavailable
from alerts.answers.examine import troubles_of_answers
from alerts.answers.references import VALID, Purpose, sign
from alerts.answers.taking import confirm
from pipeline.database import answers as kept
from pipeline.database.rows import record_of
from pipeline.errors import SettingError, UsageError
from pipeline.flow.outcomes import outcomes
from pipeline.records import AlertKind, AnswerWord, IssueKind, Message, Narrowing, NarrowingKind

CA, GB = OFFICERS["CA"][0], OFFICERS["GB"][0]
STRANGER = "somebody@elsewhere.example"


@pytest.fixture(scope="module")
def dovecot(tmp_path_factory, request):
    """A real IMAP server over TLS, and the authority that signed it."""
    request.getfixturevalue("own_servers")
    with mail_servers("dovecot-up", tmp_path_factory.mktemp("dovecot")) as said:
        yield said


@pytest.fixture(params=["maildir", pytest.param("imap", marks=pytest.mark.servers)])
def box(request, tmp_path, monkeypatch) -> Box:
    """An empty box of every kind."""
    if request.param == "maildir":
        return MaildirOf(tmp_path / "box")
    return imap_box(request.getfixturevalue("dovecot"), monkeypatch)


_USERS = itertools.count()


def imap_box(said: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> ImapOf:
    monkeypatch.setenv("SSL_CERT_FILE", said["ca"])
    return ImapOf(said["url"].replace("box:", f"box{next(_USERS)}:"))


@pytest.fixture
def at(tmp_path, box):
    with home(tmp_path, box) as found:
        yield found


@pytest.fixture
def folder(tmp_path):
    """A home with a folder for a box, for what does not depend on the box."""
    with home(tmp_path, MaildirOf(tmp_path / "box")) as found:
        yield found


# --- the box --------------------------------------------------------------------------------------------------------------------


def test_answers_are_taken_and_counted(at):
    one, other = at.tell("one"), at.tell("two", "GB")
    became = at.take(
        mail("SEEN\r\n", to=at.address(one), sender=CA),
        mail(f"HIT, three parcels\r\n\r\n{QUOTED}\r\n", to=at.address(one).upper(), sender="Officer <field@customs-ca.example>"),
        mail("DONE\r\n", to=at.address(other), sender=f"Desk <{GB.upper()}>"),
    )
    assert became == {"answer": 3}
    assert at.answers() == [("CA", "HIT", one.id), ("CA", "SEEN", one.id), ("GB", "DONE", other.id)]
    assert at.issues() == []
    assert at.take() == {}


def test_a_mail_that_is_read_twice_counts_once_and_is_taken_once(at):
    raw = mail("HIT\r\n", to=at.address(at.tell("one")), sender=CA)
    assert at.take(raw, raw) == {"answer": 1}
    assert at.take(raw) == {}
    assert len(at.answers()) == 1


def test_the_bytes_are_kept_as_they_came(at):
    raw = mail("HIT\r\n", to=at.address(at.tell("one")), sender=CA, raw=b"HIT\r\n\xff\xfe from\r\n.\r\n")
    at.take(raw)
    with at.ports.database.reading() as connection:
        found = kept.mail_that_came(connection, "")
    assert found is not None
    assert found.raw == raw


def test_a_mail_of_ten_megabytes(at):
    raw = multipart(
        ("text/plain", "HIT\r\n"),
        ("image/jpeg\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment", ("QUJD" * 18 + "\r\n") * 140_000),
        subtype="mixed",
        to=at.address(at.tell("one")),
        sender=CA,
    )
    assert len(raw) > 10_000_000
    assert at.take(raw) == {"answer": 1}


def test_of_a_mail_beyond_all_measure_the_head_is_kept_and_read(at):
    raw = mail("HIT\r\n\r\n" + "> quoted\r\n" * 3_400_000, to=at.address(at.tell("one")), sender=CA)
    assert len(raw) > MOST_BYTES
    assert at.take(raw) == {"answer": 1}
    with at.ports.database.reading() as connection:
        found = kept.mail_that_came(connection, "")
    assert found is not None
    assert found.raw == raw[:HEAD]
    assert at.take() == {}


def test_a_box_that_is_not_there_is_said_and_comes_back(tmp_path):
    box = MaildirOf(tmp_path / "box")
    with home(tmp_path, box) as at:
        raw = mail("HIT\r\n", to=at.address(at.tell("one")), sender=CA)
        box.deliver(raw)
        box.folder.rename(tmp_path / "away")
        with pytest.raises(BoxUnavailable, match="CROSSMARKET_INBOX"):
            at.take()
        (tmp_path / "away").rename(box.folder)
        assert at.take() == {"answer": 1}


def test_what_was_kept_and_not_moved_and_what_was_moved_by_somebody_else(tmp_path):
    """As a process leaves it that dies between keeping and moving, and a person who looks into the box with a mail program."""
    box = MaildirOf(tmp_path / "box")
    with home(tmp_path, box) as at:
        one = at.tell("one")
        assert at.take(mail("HIT\r\n", to=at.address(one), sender=CA)) == {"answer": 1}
        (taken,) = (box.folder / ".crossmarket-taken" / "cur").iterdir()
        taken.rename(box.folder / "new" / "1700000000.M1P1.host")
        assert at.take() == {}
        assert len(at.answers()) == 1
        (box.folder / "cur" / "1700000009.M1P1.host:2,RS").write_bytes(mail("SEEN\r\n", to=at.address(one), sender=CA))
        assert at.take() == {"answer": 1}
        assert {f.name for f in (box.folder / ".crossmarket-taken" / "cur").iterdir()} == {
            "1700000000.M1P1.host:2,S",
            "1700000009.M1P1.host:2,RS",
        }


def test_what_is_no_mail_in_the_folder_is_left_alone(tmp_path):
    box = MaildirOf(tmp_path / "box")
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret")
    (box.folder / "new" / "link").symlink_to(secret)
    (box.folder / "new" / "folder").mkdir()
    os.mkfifo(box.folder / "new" / "pipe")
    with home(tmp_path, box) as at:
        assert at.take() == {}
        assert {f.name for f in (box.folder / "new").iterdir()} == {"link", "folder", "pipe"}


def test_what_was_kept_and_not_worked_on_is_worked_on_by_the_next(folder):
    raw = mail("HIT\r\n", to=folder.address(folder.tell("one")), sender=CA)
    with folder.ports.database.transaction() as connection:
        kept.keep_mail(connection, "0" * 64, "maildir:x", BEGIN, raw)
    assert folder.take() == {"answer": 1}


@pytest.mark.servers
@pytest.mark.timeout(600)
def test_a_connection_that_is_lost_loses_nothing_wherever_it_is_cut(tmp_path, dovecot, monkeypatch):
    box = imap_box(dovecot, monkeypatch)
    port = urlsplit(box.url).port
    assert port
    with home(tmp_path, box) as at:
        told = [at.tell(f"n{n}", flag=f"f{n}") for n in range(6)]
        for message in told:
            box.deliver(mail("HIT\r\n\r\n" + "> quoted\r\n" * 200, to=at.address(message), sender=CA))
        cuts = 0
        for after in (0, 100, 1500, 3000, 3500, 4000, 4500, 5000, 7000, 9000, 11000, 13000):
            way = Cutting(port, after)
            cut = at.ports.settings.model_copy(update={"inbox": box.url.replace(str(port), str(way.port))})
            cuts += 1
            with suppress(BoxUnavailable):
                Home(type(at.ports)(cut, at.ports.clock, at.ports.database), box, at.sent).take()
                cuts -= 1
            way.close()
        assert cuts >= 6
        with suppress(BoxUnavailable):
            at.take()
        assert at.answers() == sorted(("CA", "HIT", m.id) for m in told)
        with at.ports.database.reading() as connection:
            assert {a.told for a in outcomes(connection)} == {6}


@pytest.mark.servers
def test_an_imap_server_that_is_not_the_one_it_says_is_not_read(tmp_path, dovecot, monkeypatch):
    box = imap_box(dovecot, monkeypatch)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none"))
    (tmp_path / "none").write_text("")
    with home(tmp_path, box) as at, pytest.raises(BoxUnavailable, match="not trusted") as why:
        at.take()
    assert "secret" not in repr(why.value)


@pytest.mark.servers
def test_a_wrong_password_is_said_and_not_repeated(tmp_path, dovecot, monkeypatch):
    box = imap_box(dovecot, monkeypatch)
    box.url = box.url.replace(":secret@", ":wr%22ong%20one@")
    with home(tmp_path, box) as at, pytest.raises(BoxUnavailable) as why:
        at.take()
    assert "ong one" not in f"{why.value!r}{why.value}{why.value.__cause__!r}"


@pytest.mark.servers
def test_a_box_that_was_made_anew_is_read_from_its_beginning(tmp_path, dovecot, monkeypatch):
    """Its numbers begin again (UIDVALIDITY): nothing new is overlooked because an old mail had its number."""
    box = imap_box(dovecot, monkeypatch)
    with home(tmp_path, box) as at:
        one = at.tell("one")
        words = [mail(f"{word}\r\n", to=at.address(one), sender=CA) for word in ("SEEN", "HIT", "NONE")]
        with box.connected() as connection:
            connection.create("Answers")
        box.url = box.url.replace("/INBOX", "/Answers")

        def deliver(raw: bytes) -> None:
            with box.connected() as connection:
                assert connection.append("Answers", "", "", raw)[0] == "OK"

        changed = at.ports.settings.model_copy(update={"inbox": box.url})
        at = Home(type(at.ports)(changed, at.ports.clock, at.ports.database), box, at.sent)
        deliver(words[0])
        deliver(words[1])
        assert at.take() == {"answer": 2}
        with box.connected() as connection:
            connection.delete("Answers")
        time.sleep(1.1)  # the validity of Dovecot's numbers is a time in seconds
        with box.connected() as connection:
            connection.create("Answers")
        deliver(words[2])
        assert at.take() == {"answer": 1}


@pytest.mark.parametrize(
    "url",
    ["imaps://host/INBOX", "imaps://user@host/INBOX", "imaps://u:p@ss@host:x/", "imaps://u:p@host/INBOX?x=secret", "maildir:///"],
)
def test_an_address_of_a_box_that_cannot_be_read_is_said_without_its_password(folder, url):
    changed = folder.ports.settings.model_copy(update={"inbox": url})
    with pytest.raises(SettingError, match="inbox") as why:
        Home(type(folder.ports)(changed, folder.ports.clock, folder.ports.database), folder.box).take()
    assert "secret" not in str(why.value)
    assert "p@ss" not in str(why.value)


# --- forged, replayed, altered --------------------------------------------------------------------------------------------------


def altered(address: str, place: int) -> str:
    name, _, domain = address.partition("@")
    begin = name.index("+") + 1 + place
    return f"{name[:begin]}{'a' if name[begin] != 'a' else 'b'}{name[begin + 1 :]}@{domain}"


def test_what_is_forged_altered_expired_or_another_ally_s_changes_nothing(folder):
    one, other = folder.tell("one"), folder.tell("two", "GB")
    mine, theirs = folder.address(one), folder.address(other)
    name, _, reference = mine.partition("@")[0].partition("+")
    strange = sign(one.id, Purpose.ANSWER, BEGIN.date(), b"k" * 32)
    unknown = sign("m0000000000000000", Purpose.ANSWER, BEGIN.date(), keys.load(Path(folder.ports.settings.url("answers_keys")))[0])
    forged = [
        mail("DONE\r\n", to=TO, sender=CA),  # none
        *(mail("DONE\r\n", to=altered(mine, place), sender=CA) for place in (0, 13, 15, 20, 41)),
        mail("DONE\r\n", to=f"{name}+{strange}@crossmarket.example", sender=CA),  # by a key that is not ours
        mail("DONE\r\n", to=f"{name}+{unknown}@crossmarket.example", sender=CA),  # to a message that we never sent
        mail("DONE\r\n", to=f"{name}+{reference}@elsewhere.example", sender=CA),
        mail("DONE\r\n", to=folder.bounces_to(one), sender=CA),  # one for bounces answers nothing
        mail("DONE\r\n", to=f"{mine}, {theirs}", sender=CA),  # of two messages
        mail("DONE\r\n", to=mine, sender=GB),  # another ally
        mail("HIT\r\n", to=mine, sender=GB),
        mail("DONE\r\n", to=mine, sender=STRANGER),  # no address of the contact point
        mail("RELEASED\r\n", to=mine, sender=STRANGER),
        mail("NO BASIS\r\n", to=mine, sender=f'"{CA}" <{STRANGER}>'),
        mail("DONE\r\n", to=mine, sender=f"{CA}, {STRANGER}"),
        mail("DONE\r\n", to=mine, headers={"From": f"{CA}\r\nFrom: {STRANGER}"}),
        mail("DONE\r\n", to=mine, sender=CA, headers={"Auto-Submitted": "auto-replied"}),
        mail("DONE\r\n", to=mine, sender=CA, headers={"Return-Path": "<>"}),
        mail(f"DONE, but two parcels\r\n{QUOTED}\r\n", to=mine, sender=CA),
        mail(f"{QUOTED}\r\n", to=mine, sender=CA),
        mail("Answer: DONE\r\nReference: " + "a" * 42 + "\r\n", to=TO, sender=CA),
        mail("unsubscribe\r\n", to=mine, sender=STRANGER),
        mail("", to=mine, sender=CA, subject="DONE"),
        mail("\u202eENOD\r\n", to=mine, sender=CA),
    ]
    became = folder.take(*forged)
    assert set(became) == {"issue"}
    assert became["issue"] == len(forged)
    assert folder.answers() == []
    assert {issue.kind for issue in folder.issues()} == {IssueKind.TO_DECIDE}
    with folder.ports.database.reading() as connection:
        assert [(o.ally, o.told, o.answered) for o in outcomes(connection)] == [("CA", 1, 0), ("GB", 1, 0)]


def test_after_its_day_a_reference_is_good_for_a_person_only(folder):
    raw = mail("DONE\r\n", to=folder.address(folder.tell("one")), sender=CA)
    late = folder.later(days=VALID.days + 1)
    assert late.take(raw) == {"issue": 1}
    assert "good until" in late.issues()[0].reason


def test_a_replayed_answer_changes_nothing_also_after_another_was_given(folder):
    one = folder.tell("one")
    hit = mail("HIT\r\n", to=folder.address(one), sender=CA)
    assert folder.take(hit) == {"answer": 1}
    assert folder.later(hours=1).take(mail("WRONG\r\n", to=folder.address(one), sender=CA)) == {"answer": 1}
    before = judged(folder)
    for n, header in enumerate(("Received: by x.example", "Message-ID: <other@x.example>", "Date: tomorrow")):
        assert folder.later(hours=2 + n).take(header.encode() + b"\r\n" + hit) == {"said before": 1}
    assert judged(folder) == before == (0, 1)
    assert len(folder.answers()) == 2


def judged(at: Home) -> tuple[int, int]:
    with at.ports.database.reading() as connection:
        (found,) = [o for o in outcomes(connection) if o.ally == "CA"]
    return found.hits, found.wrong


def test_an_old_key_is_believed_until_it_is_taken_out(folder):
    one = folder.tell("one")
    raw, second = (mail(f"{word}\r\n", to=folder.address(one), sender=CA) for word in ("HIT", "SEEN"))
    file = Path(folder.ports.settings.url("answers_keys"))
    keys.make(file, BEGIN.date())
    assert folder.take(raw) == {"answer": 1}
    lines = file.read_text().splitlines()
    file.write_text(lines[0] + "\n")
    assert folder.take(second) == {"issue": 1}


def test_strangers_fill_one_issue_and_who_is_known_is_heard_one_by_one(folder):
    folder.take(*(mail(f"buy {n}\r\n", sender=f"s{n}@spam.example") for n in range(40)))
    (issue,) = folder.issues()
    assert issue.count == 40
    folder.take(*(mail(f"question {n}\r\n", sender=CA) for n in range(3)))
    assert len(folder.issues()) == 4
    assert {i.address for i in folder.issues() if i.id != issue.id} == {CA}


def test_hostile_words_are_harmless_where_they_are_kept(folder):
    one = folder.tell("one")
    note = "HIT: =cmd() \u202egnp.exe \x1b[2J <script>alert(1)</script>\x00"
    assert folder.take(mail(f"{note}\r\n", to=folder.address(one), sender=CA)) == {"issue": 1}, "an override of direction"
    assert folder.take(mail(f"{note.replace(chr(0x202E), '')}\r\n", to=folder.address(one), sender=CA)) == {"answer": 1}
    with folder.ports.database.reading() as connection:
        (answer,) = kept.answers_to(connection, [one.id])
    assert "\0" not in answer.note
    subject = "=?utf-8?b?" + "4oCuZW5kPC9oMT4NCkJjYzogeA==" + "?="
    folder.take(mail("x\r\n", to=folder.address(one), sender=CA, subject=subject))
    assert all("\n" not in (i.record or "") for i in folder.issues())


# --- what answers change ----------------------------------------------------------------------------------------------------------


def test_the_form_is_read_where_the_address_lost_its_reference(folder):
    one = folder.tell("one")
    reference = folder.address(one).partition("+")[2].partition("@")[0]
    assert folder.take(mail(f"Reference: {reference.upper()}\r\nAnswer: HIT\r\nNote: two\r\n", to=TO, sender=CA)) == {"answer": 1}
    with folder.ports.database.reading() as connection:
        assert kept.answers_to(connection, [one.id])[0].note == "two"


def test_a_reference_that_is_quoted_is_as_good_and_of_two_a_person_reads(folder):
    one, other = folder.tell("one"), folder.tell("two", flag="f2")
    quoted = [f"Reference: {folder.address(m).partition('+')[2].partition('@')[0]}" for m in (one, other)]
    assert folder.take(mail(f"HIT\r\n\r\n> {quoted[0]}\r\n", to=TO, sender=CA)) == {"answer": 1}
    html = f"<p>NONE</p><blockquote><pre>\n{quoted[0].upper().replace('REFERENCE', 'Reference')}\n</pre></blockquote>"
    assert folder.take(mail(html, to=TO, sender=CA, kind="text/html")) == {"answer": 1}
    assert folder.answers() == [("CA", "HIT", one.id), ("CA", "NONE", one.id)]
    assert folder.take(mail(f"HIT\r\n> {quoted[0]}\r\n>> {quoted[1]}\r\n", to=TO, sender=CA)) == {"issue": 1}
    assert folder.take(mail(f"DONE\r\n> {quoted[0]}\r\n", to=TO, sender=STRANGER)) == {"issue": 1}
    assert len(folder.answers()) == 2


def test_any_address_of_the_contact_point_may_say_that_it_is_done(folder):
    one = folder.tell("one")
    assert folder.take(mail("DONE\r\n", to=folder.address(one), sender=OFFICERS["CA"][1].upper())) == {"answer": 1}


def test_a_person_may_say_that_an_answer_counts(folder):
    one, several = folder.tell("one"), folder.tell("two", "GB", flag="g", others=2)
    folder.take(
        mail("DONE\r\n", to=folder.address(one), sender=STRANGER),
        mail("all gone from our systems\r\n", to=folder.address(several), sender=GB),
        mail("DONE\r\n", to=TO, sender=CA),
    )
    marks = {i.address: i.place.partition(":")[2] for i in folder.issues()}
    for asked, word, by in (
        (marks[STRANGER], "DONE", " "),
        (marks[STRANGER], "GONE", "C"),
        (marks[CA], "DONE", "C"),
        ("f" * 64, "DONE", "C"),
    ):
        with pytest.raises(UsageError):
            confirm(folder.ports, asked, word, by)
    with pytest.raises(UsageError, match="3 orders"):
        confirm(folder.ports, marks[GB], "HIT", "C. Chief")
    assert folder.answers() == []
    confirm(folder.ports, marks[STRANGER], "done", "C. Chief")
    confirm(folder.ports, marks[GB], "DONE", "C. Chief")
    assert folder.answers() == [("CA", "DONE", one.id), ("GB", "DONE", several.id)]
    assert [i.address for i in folder.issues()] == [CA]
    with folder.ports.database.reading() as connection:
        assert kept.answers_to(connection, [one.id])[0].by == f"{STRANGER}, as C. Chief says"
    with pytest.raises(UsageError):
        confirm(folder.ports, marks[GB], "DONE", "C. Chief")


def test_wrong_is_an_issue_with_the_alert_and_who_said_so(folder):
    one = folder.tell("one")
    folder.take(mail("WRONG - that firm was freed in May\r\n", to=folder.address(one), sender=STRANGER))
    (issue,) = folder.issues()
    assert issue.kind is IssueKind.TO_DECIDE
    assert one.alerts[0] in issue.reason
    assert "that firm was freed in May" in issue.reason
    assert issue.address == STRANGER
    assert "crossmarket show f1" in issue.repair


def test_of_a_mail_about_several_orders_a_person_asks_which(folder):
    several = folder.tell("many", others=4)
    to = folder.address(several)
    assert folder.take(mail("HIT\r\n", to=to, sender=CA), mail("WRONG\r\n", to=to, sender=CA)) == {"issue": 2}
    assert "5 orders" in folder.issues()[0].reason
    assert folder.take(mail("SEEN\r\n", to=to, sender=CA), mail("DONE\r\n", to=to, sender=CA)) == {"answer": 2}
    with folder.ports.database.reading() as connection:
        (found,) = outcomes(connection)
    assert (found.told, found.answered, found.words[AnswerWord.SEEN]) == (5, 5, 5)


def test_how_soon_and_how_precisely(folder):
    first, second, third = (folder.tell(f"n{n}", flag=f"f{n}") for n in range(3))
    folder.later(hours=2).take(mail("HIT\r\n", to=folder.address(first), sender=CA))
    folder.later(hours=5).take(
        mail("HIT\r\n", to=folder.address(second), sender=CA), mail("SEEN\r\n", to=folder.address(third), sender=CA)
    )
    folder.later(hours=9).take(
        mail("WRONG\r\n", to=folder.address(third), sender=CA), mail("DONE\r\n", to=folder.address(first), sender=CA)
    )
    with folder.ports.database.reading() as connection:
        (found,) = outcomes(connection)
    assert (found.told, found.answered, found.hits, found.wrong) == (3, 3, 2, 1)
    assert found.precision == "2 of 3 (66 %)"
    assert found.to_act == (2 * 3600, 5 * 3600)
    assert found.median_to_act == 2 * 3600


def test_automatic_replies_are_counted_and_change_nothing(folder):
    one = folder.tell("one")
    raws = [raw.replace(TO.encode(), folder.address(one).encode()) for raw in AUTOMATIC.values()]
    assert folder.take(*raws) == {"automatic reply": len(AUTOMATIC)}
    assert folder.answers() == []
    assert folder.issues() == []


# --- bounces ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "said"),
    [("5.1.1", "no such mailbox"), ("5.2.1", "mailbox disabled"), ("5.7.1", "refused"), ("4.4.7", "cannot be reached")],
)
def test_a_bounced_address_is_an_incident(folder, status, said):
    one = folder.tell("one")
    assert folder.take(bounce(status=status, diagnostic="smtp; 550 no", to=folder.bounces_to(one))) == {"bounce": 1}
    (issue,) = folder.issues()
    assert (issue.kind, issue.address) == (IssueKind.COULD_NOT_SEND, one.recipient)
    assert said in issue.reason
    assert folder.waiting() == []


def test_a_bounce_comes_by_the_address_for_answers_too_and_an_answer_from_there_ends_the_incident(folder):
    one = folder.tell("one")
    folder.take(bounce(to=folder.address(one)))
    assert len(folder.issues()) == 1
    folder.take(mail("SEEN\r\n", to=folder.address(one), sender=STRANGER))
    assert len(folder.issues()) == 1
    folder.take(mail("NONE\r\n", to=folder.address(one), sender=CA))
    assert folder.issues() == []


def test_a_bounce_that_is_forged_is_no_incident(folder):
    one = folder.tell("one")
    folder.take(bounce(to="bounces@crossmarket.example"), bounce(to=altered(folder.bounces_to(one), 20)))
    assert {i.kind for i in folder.issues()} == {IssueKind.TO_DECIDE}


def test_a_full_mailbox_is_tried_again_and_is_an_incident_when_it_stays_full(folder):
    one = folder.tell("one")
    full = bounce(status="5.2.2", diagnostic="smtp; 552 5.2.2 quota", to=folder.bounces_to(one))
    for n in range(1, 14):
        at = folder.later(hours=5 * n)
        assert at.take(full + b" " * n) == {"bounce": 1}
        assert bool(at.issues()) == (n >= 3), n
        if n < 13:
            assert at.waiting() == [one.id]
            at.send(one)
        else:
            assert at.waiting() == [], "not for ever"


def test_a_mail_counts_once_whether_its_lines_end_as_over_imap_or_as_in_the_folder_of_the_same_server(folder):
    one = folder.tell("one")
    full = bounce(status="5.2.2", diagnostic="smtp; 552 5.2.2 quota", to=folder.bounces_to(one))
    assert folder.take(full) == {"bounce": 1}
    folder.send(one)
    assert folder.take(full.replace(b"\r\n", b"\n")) == {}
    assert folder.waiting() == [], "it is not offered again for the same report"


def test_copies_of_one_mail_that_a_full_mailbox_sends_back_count_once(folder):
    one = folder.tell("one")
    full = bounce(status="5.2.2", diagnostic="smtp; 552 5.2.2 quota", to=folder.bounces_to(one))
    copies = [full + b" " * n for n in range(5)]
    assert folder.take(*copies) == {"bounce": 1, "said before": 4}
    assert folder.issues() == [], "it was offered once, however many copies went there"
    assert folder.waiting() == [one.id]
    for n in (1, 2):
        folder.send(one)
        assert folder.later(hours=5 * n).take(full + b"\t" * n) == {"bounce": 1}
    assert len(folder.issues()) == 1, "it was full three times"


def test_a_recall_that_may_not_have_been_taken_and_meets_a_full_mailbox_is_an_incident_too(folder):
    one = folder.tell("one", narrows=(Narrowing(kind=NarrowingKind.ENDED),))
    full = bounce(status="5.2.2", diagnostic="", to=folder.bounces_to(one))
    assert folder.take(full, full + b" ") == {"bounce": 2}
    assert len(folder.issues()) == 1


def test_a_full_mailbox_does_not_hear_old_news_after_the_later_one(folder):
    old = folder.tell("one", flag="f1", n=1)
    folder.tell("two", flag="f1", n=2, kind=AlertKind.UPDATE)
    folder.take(bounce(status="5.2.2", diagnostic="", to=folder.bounces_to(old)))
    assert folder.waiting() == []
    assert len(folder.issues()) == 1


def test_a_recall_to_a_full_mailbox_is_an_incident_at_once(folder):
    narrows = (Narrowing(kind=NarrowingKind.ENDED),)
    one = folder.tell("one", narrows=narrows)
    folder.take(bounce(status="5.2.2", diagnostic="", to=folder.bounces_to(one)))
    assert folder.waiting() == [one.id]
    assert "offered again after 4 hours" in folder.issues()[0].reason


def test_what_is_still_tried_or_was_delivered_is_no_incident(folder):
    one = folder.tell("one")
    to = folder.bounces_to(one)
    assert folder.take(bounce("delayed", "4.4.1", "", to=to), bounce("relayed", "2.0.0", "", to=to)) == {"bounce": 2}
    assert folder.issues() == []


def test_a_mail_system_s_own_words_at_the_address_for_bounces_are_an_incident(folder):
    one = folder.tell("one")
    raw = mail(
        "Hi. I could not deliver it.\r\n",
        to=folder.bounces_to(one),
        sender="MAILER-DAEMON@mx.example",
        headers={"Return-Path": "<>"},
    )
    assert folder.take(raw) == {"bounce": 1}
    assert "could not be delivered" in folder.issues()[0].reason


def test_nothing_is_taken_without_being_told_from_where(tmp_path):
    with home(tmp_path, MaildirOf(tmp_path / "box"), inbox=None) as at, pytest.raises(SettingError, match="CROSSMARKET_INBOX"):
        at.take()


def test_the_message_record_is_what_it_was(folder):
    one = folder.tell("one")
    folder.take(mail("HIT\r\n", to=folder.address(one), sender=CA), mail("DONE\r\n", to=folder.address(one), sender=GB))
    with folder.ports.database.reading() as connection:
        assert record_of(connection, Message, one.id) == one


# --- the doctor -------------------------------------------------------------------------------------------------------------------


def test_the_doctor_says_what_would_keep_answers_from_being_taken(at, tmp_path):
    settings = at.ports.settings
    assert troubles_of_answers(settings) == []
    away = [t.what for t in troubles_of_answers(settings.model_copy(update={"inbox": f"maildir:///{tmp_path}/none"}))]
    assert len(away) == 1
    assert "cannot be taken" in away[0]
    unread = [t.what for t in troubles_of_answers(settings.model_copy(update={"inbox": None}))]
    assert unread == ["answers@crossmarket.example takes answers, and nobody reads them"]
    Path(settings.url("answers_keys")).chmod(0o644)
    assert "can be read or changed by others" in troubles_of_answers(settings)[0].what
    nothing = settings.model_copy(update={"answers": None, "bounces": None, "inbox": None})
    assert troubles_of_answers(nothing) == []


# --- on PostgreSQL ----------------------------------------------------------------------------------------------------------------


@pytest.mark.servers
def test_on_postgresql_too(tmp_path, postgresql):
    with fresh_database(postgresql) as url, home(tmp_path, MaildirOf(tmp_path / "box"), database=url) as at:
        one = at.tell("one")
        hit = mail("HIT: \x00 and =cmd()\r\n", charset="utf-16", cte="base64", to=at.address(one), sender=CA)
        assert at.take(
            hit, mail("DONE\r\n", to=at.address(one), sender=STRANGER), b"\0 no mail", bounce(to=at.bounces_to(one))
        ) == {
            "answer": 1,
            "issue": 2,
            "bounce": 1,
        }
        assert at.take(hit) == {}
        full = bounce(status="5.2.2", diagnostic="", to=at.bounces_to(one))
        assert at.take(full) == {"bounce": 1}
        assert at.waiting() == [one.id]
        with at.ports.database.reading() as connection:
            assert [o.words for o in outcomes(connection)] == [{AnswerWord.HIT: 1}]
            assert len(kept.answers_about(connection, flag="f1")) == len(kept.answers_about(connection, alert=one.alerts[0])) == 1
