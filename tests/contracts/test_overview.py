"""What a person sees of the mails: all of them, how far each is, what was answered; and nothing that a name does to the page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from pathlib import Path

import flags
import lxml.html
import pytest
from answer_home import BEGIN, Home, MaildirOf, home
from servers import fresh_database

from alerts.overview.lines import lines
from alerts.overview.page import page
from pipeline.database import outgoing_mail as mails
from pipeline.database.alerts import put_alert
from pipeline.database.answers import put_answer
from pipeline.database.flags import put_flags
from pipeline.database.messages import put_message
from pipeline.database.outgoing_mail import Attempt
from pipeline.database.ties import put_consolidated
from pipeline.errors import UsageError
from pipeline.flow.called import MailsAsked
from pipeline.records import Alert, AlertKind, Answer, AnswerWord, Message, Occasion

HOSTILE = '"><script>alert(1)</script><img src=https://evil.example/x onerror=alert(1)>\u202egnp.exe</iframe>\n\n' + "A" * 9_000


@pytest.fixture(params=["sqlite", "postgresql"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Home]:
    with ExitStack() as stack:
        more = {}
        if request.param == "postgresql":
            more["database"] = stack.enter_context(fresh_database(request.getfixturevalue("postgresql")))
        yield stack.enter_context(home(tmp_path, MaildirOf(tmp_path / "inbox"), **more))


def raw(subject: str, html: str = "<!doctype html><html><body><p>Hello.</p></body></html>", text: str = "Hello.") -> bytes:
    mail = EmailMessage()
    mail["From"] = Address("crossmarket (US orders)", addr_spec="alerts@crossmarket.example")
    mail["Subject"] = " ".join(subject.split())[:200]
    mail.set_content(text)
    mail.add_alternative(html, subtype="html")
    mail.add_attachment("a;b", subtype="csv", filename="orders.csv")
    return mail.as_bytes()


def put(desk: Home, key: str, alert: Alert, *, days: int = 0, body: bytes = b"", **fields: object) -> Message:
    """A mail that waits, decided so many days after the beginning."""
    values: dict[str, object] = {
        "id": f"m{key}",
        "message_id": f"<m{key}@crossmarket.example>",
        "ally": alert.ally,
        "recipient": f"desk@customs-{alert.ally.lower()}.example",
        "occasion": Occasion.IMMEDIATE,
        "subject": f"{key} 337-TA-8101 kettles",
        "alerts": (alert.id,),
        "minted_at": BEGIN + timedelta(days=days),
    }
    message = Message.model_validate(values | fields)
    with desk.ports.database.transaction() as connection:
        put_flags(connection, [alert.flag], message.minted_at)
        put_alert(connection, alert, message.minted_at)
        put_message(connection, message, body or raw(message.subject))
    return message


def about(number: str, key: str, kind: AlertKind = AlertKind.ALERT, ally: str = "CA", **fields: object) -> Alert:
    order = flags.flag(id=f"us_federal_register:{key}:LEO:1", case_id=f"us_itc:{number}", order_number=number)
    return flags.alert(order, kind, id=f"a{key}", ally=ally, **fields)


def asked(ally: str | None = None, case: str | None = None, kind: str | None = None, limit: int = 200) -> MailsAsked:
    return MailsAsked(ally, case, kind, limit)


def ids(desk: Home, what: MailsAsked) -> list[str]:
    """Of the mails that are listed, as a reader finds them."""
    return [line.split()[0] for line in lines(desk.ports, what) if line.startswith("m")]


@pytest.fixture
def four(desk: Home) -> Home:
    """Two to Canada of which one was taken and answered, one to Britain that was offered in vain, one in a server's hands."""
    first = put(desk, "1", about("337-TA-8101", "1"))
    put(desk, "2", about("337-TA-8102", "2", AlertKind.CANCEL), days=2)
    third = put(desk, "3", about("337-TA-8101", "3", ally="GB"), days=1)
    listed = put(desk, "4", about("337-TA-8109", "4", ally="GB"), days=3, occasion=Occasion.INVENTORY, subject="LIST")
    desk.send(first)
    with desk.ports.database.transaction() as connection:
        mails.put_attempt(connection, third.id, Attempt(2, 0, BEGIN, BEGIN, "451 \x1b[31mtry later"))
        mails.begin(connection, [listed.id], to_server=False)
        answer = Answer(
            id="r1", message=first.id, ally="CA", word=AnswerWord.HIT, by="desk@customs-ca.example", mail="0" * 64,
            arrived_at=BEGIN + timedelta(days=1), seconds=86_400,
        )  # fmt: skip
        put_answer(connection, answer, answer.by, BEGIN)
    return desk


def test_each_mail_says_to_whom_of_what_how_far_and_what_was_answered(four: Home):
    said = lines(four.ports, asked())
    assert said[-1] == "4 mails"
    by_mail = {said[n].split()[0]: " ".join(said[n : n + 3]) for n in range(0, 12, 3)}
    assert list(by_mail) == ["m4", "m2", "m3", "m1"], "what was decided last stands first"
    for words in ("CA  NEW  337-TA-8101", "handed over 2026-11-01 08:00 UTC", "to desk@customs-ca.example", "250 OK"):
        assert words in by_mail["m1"]
    assert "answered HIT by desk@customs-ca.example on 2026-11-02" in by_mail["m1"]
    assert "CA  STOP  337-TA-8102  waits" in by_mail["m2"]
    assert "answered" not in by_mail["m2"]
    assert "waits, offered 2 times: 451" in by_mail["m3"]
    assert "GB  LIST  1 order  begun to be handed over" in by_mail["m4"]


def test_those_of_one_ally_case_or_kind(four: Home):
    assert ids(four, asked(ally="gb")) == ["m4", "m3"]
    assert ids(four, asked(case="337-TA-8101")) == ["m3", "m1"]
    assert ids(four, asked(case="us_federal_register:2:LEO:1")) == ["m2"]
    assert ids(four, asked(kind="stop")) == ["m2"]
    assert ids(four, asked(kind="NEW", ally="CA")) == ["m1"]
    assert ids(four, asked(kind="NEW", limit=1)) == ["m3"]
    assert lines(four.ports, asked(kind="PAUSED")) == ["no mails"]


def test_a_case_is_found_by_the_number_of_another_that_is_one_with_it(four: Home):
    with four.ports.database.transaction() as connection:
        put_consolidated(connection, {"one document": {"us_itc:337-TA-8101", "us_itc:337-TA-8155"}})
    assert ids(four, asked(case="337-TA-8155")) == ["m3", "m1"]


@pytest.mark.parametrize("wrong", [asked(ally="XX"), asked(kind="MAYBE"), asked(case="337-TA-9999"), asked(case="%")])
def test_what_there_is_none_of_is_said(four: Home, wrong: MailsAsked):
    with pytest.raises(UsageError, match=r"no such|nobody was told"):
        lines(four.ports, wrong)
    with pytest.raises(UsageError):
        page(four.ports, wrong)


def test_a_limit_says_how_many_it_leaves_out(four: Home):
    left_out = "3 older ones are left out (--limit, --ally, --case and --kind choose)"
    assert lines(four.ports, asked(limit=1))[-1] == f"1 mail, the newest of 4; {left_out}"
    html, what = page(four.ports, asked(kind="NEW", limit=1))
    assert "1 mail, the newest of 2; 1 older one is left out" in what
    assert what in html


def test_the_page_shows_each_mail_as_a_mail_program_does(four: Home):
    html, what = page(four.ports, asked())
    root = lxml.html.fromstring(html)
    assert what == "4 mails"
    assert [name.text_content() for name in root.xpath("//summary/h2")] == ["Canada", "The United Kingdom"]
    row = root.xpath("//a[@href='#m1']")[0]
    assert row.text_content().split("\n")[0] == "crossmarket (US orders) 2026-11-01 08:00"
    for words in ("1 337-TA-8101 kettles", "Hello.", "handed over", "answered HIT by desk@customs-ca.example on 2026-11-02"):
        assert words in row.text_content()
    window = root.get_element_by_id("m1")
    assert window.xpath(".//iframe/@srcdoc") == ["<!doctype html><html><body><p>Hello.</p></body></html>\n"]
    assert "orders.csv (4 bytes)" in window.text_content()


def test_nothing_that_a_name_holds_does_anything(desk: Home):
    message = put(desk, "1", about("337-TA-8101", "1"), body=raw(HOSTILE, HOSTILE, HOSTILE), subject=HOSTILE, recipient=HOSTILE)
    desk.send(message.model_copy(update={"receipt": HOSTILE}))
    html, _ = page(desk.ports, asked())
    assert "\u202e" not in html.partition("srcdoc")[0]
    root = lxml.html.fromstring(html)
    tags = {e.tag for e in root.iter() if isinstance(e.tag, str)}
    assert tags.isdisjoint({"script", "img", "link", "object", "embed", "base", "form"})
    assert not [name for e in root.iter() for name in e.attrib if name.startswith("on") or name == "src"]
    assert {href[0] for href in root.xpath("//@href")} == {"#"}
    assert root.xpath("//iframe/@sandbox") == [""], "what stands in the frame runs nothing and fetches nothing"
    assert "default-src 'none'" in root.xpath("//meta[@http-equiv]/@content")[0]
    assert not [line for line in lines(desk.ports, asked())[0].splitlines() if "\x1b" in line]


def test_a_mail_of_text_alone_is_shown_as_text(desk: Home):
    put(desk, "1", about("337-TA-8101", "1"), body=b"From: a@crossmarket.example\r\n\r\nOne <b> and\r\nanother.\r\n")
    html, _ = page(desk.ports, asked())
    (frame,) = lxml.html.fromstring(html).xpath("//iframe/@srcdoc")
    assert "One &lt;b&gt; and\nanother." in frame


def test_of_thousands_the_newest_are_shown_and_the_page_stays_small(desk: Home):
    if desk.ports.settings.url("database").startswith("postgresql"):
        pytest.skip("the page is the same, whichever database has the mails")
    alert = about("337-TA-8101", "0")
    long = "<!doctype html><html><body>" + "<p>very long</p>" * 5_000 + "</body></html>"  # 80 kB: more than any mail of ours
    mailed = {True: raw("NEW", long), False: raw("NEW")}
    with desk.ports.database.transaction() as connection:
        put_alert(connection, alert, BEGIN)
        for n in range(5_000):
            message = Message(
                id=f"m{n}", message_id=f"<m{n}@crossmarket.example>", ally="CA", recipient=f"desk{n % 3}@customs-ca.example",
                occasion=Occasion.IMMEDIATE, subject=f"NEW {n}", alerts=(alert.id,), minted_at=BEGIN + timedelta(minutes=n),
            )  # fmt: skip
            put_message(connection, message, mailed[n >= 4_800], tells=())
    html, what = page(desk.ports, asked())
    assert len(html) < 7_000_000
    assert "200 mails, the newest of 5,000; 4,800 older ones are left out" in what
    root = lxml.html.fromstring(html)
    assert {a[2:] for a in root.xpath("//nav//a/@href")} == {str(n) for n in range(4_800, 5_000)}
    framed = root.xpath("//article[.//iframe]")
    left_out = [a for a in root.iter("article") if "not on this page" in a.text_content()]
    assert 0 < len(left_out) == 200 - len(framed)
    assert f"of {len(left_out)} the list alone is here" in what
    html, what = page(desk.ports, asked(limit=5_000))
    assert len(html) < 7_000_000
    assert "500 mails, the newest of 5,000" in what
    assert len(lines(desk.ports, asked(limit=5_000))) == 3 * 5_000 + 1
