"""What every mail port must do: one suite, run on a folder and on a real mail server; then what only one of them can show."""

from __future__ import annotations

import email
import os
import socket
import ssl
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd import smtp as aio
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session
from odd_mail import refusing

from alerts.mail.maildir import MaildirMail
from alerts.mail.port import Mail, MailPutOff, MailRefused, MailUnavailable
from alerts.mail.server import server
from alerts.mail.smtp import SmtpMail
from pipeline.errors import NotLive, SettingError, StorageError
from pipeline.records import Message, Occasion

PASSWORD = "ke/tt@le:0815"
ENCODED = "ke%2Ftt%40le%3A0815"
TO = "customs.jp@crossmarket.example"


def a_message(key: str = "m0000000000000001", recipient: str = TO, hour: int = 8) -> Message:
    return Message(
        id=key,
        message_id=f"<{key}@crossmarket.example>",
        ally="JP",
        recipient=recipient,
        occasion=Occasion.IMMEDIATE,
        subject="ALERT",
        alerts=("a1",),
        minted_at=datetime(2026, 11, 1, hour, tzinfo=UTC),
    )


def bytes_of(message: Message) -> bytes:
    """Lines that begin with a dot and long ones are what a careless transport spoils."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "crossmarket <alerts@crossmarket.example>"
    mail["To"] = message.recipient
    mail["Message-ID"] = message.message_id
    mail.set_content(".\n..two dots\nTürklinke\n" + "x" * 900 + "\n", cte="quoted-printable")
    return mail.as_bytes()


@dataclass
class Box:
    """The handler of the server: keeps what arrives and answers as told."""

    arrived: list[Envelope] = field(default_factory=list)
    sessions: set[Any] = field(default_factory=set)  # the client's address and port
    encrypted: list[bool] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)  # by recipient
    drops: int = 0  # connections to be dropped at the next mails

    async def handle_MAIL(self, server: aio.SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        if self.drops:
            self.drops -= 1
            assert server.transport is not None
            server.transport.close()
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server: aio.SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        if address in self.answers:
            return self.answers[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: aio.SMTP, session: Session, envelope: Envelope) -> str:
        self.arrived.append(envelope)
        self.sessions.add(session.peer)
        self.encrypted.append(session.ssl is not None)
        return f"250 queued as {len(self.arrived)}"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def serve() -> Iterator[Callable[..., Controller]]:
    """Starts mail servers on loopback and stops them at the end."""
    running: list[Controller] = []

    def start(box: Box, host: str = "127.0.0.1", port: int = 0, **options: Any) -> Controller:
        controller = Controller(box, hostname=host, port=port or free_port(), **options)
        controller.start()
        running.append(controller)
        return controller

    yield start
    for controller in running:
        if not controller.loop.is_closed():
            controller.stop()


@dataclass
class Taker:
    """A port and a look at what it took."""

    mail: Mail
    taken: Callable[[], list[bytes]]
    server: Controller | None = None
    box: Box | None = None


@pytest.fixture(params=["folder", "server"])
def taker(request: pytest.FixtureRequest, tmp_path: Path, serve: Callable[..., Controller]) -> Iterator[Taker]:
    if request.param == "folder":
        folder = tmp_path / "mail"
        found = Taker(
            MaildirMail.from_url(f"dir:///{folder}"), lambda: [f.read_bytes() for f in sorted((folder / "new").iterdir())]
        )
    else:
        box = Box()
        controller = serve(box)
        mail = SmtpMail.from_url(f"smtp://127.0.0.1:{controller.port}", live=True)
        found = Taker(mail, lambda: [bytes(e.original_content or b"") for e in box.arrived], controller, box)
    with closing(found.mail):
        yield found


def the_same(sent: bytes, arrived: bytes) -> bool:
    return sent.rstrip(b"\r\n") == arrived.rstrip(b"\r\n")


# --- what both do -----------------------------------------------------------------------------------------------------------


def test_a_mail_arrives_whole(taker: Taker):
    message = a_message()
    receipt = taker.mail.send(message, bytes_of(message))
    assert receipt
    (arrived,) = taker.taken()
    assert the_same(bytes_of(message), arrived)


def test_mails_arrive_in_the_order_in_which_they_were_minted(taker: Taker):
    for hour in (7, 8, 9):
        message = a_message(f"m{9 - hour}", hour=hour)  # ids that sort the other way round
        taker.mail.send(message, bytes_of(message))
    found = [email.message_from_bytes(raw)["Message-ID"] for raw in taker.taken()]
    assert found == [f"<m{9 - hour}@crossmarket.example>" for hour in (7, 8, 9)]


def test_a_mail_sent_again_is_the_same_mail(taker: Taker):
    message = a_message()
    for _ in range(2):
        taker.mail.send(message, bytes_of(message))
    assert len({email.message_from_bytes(raw)["Message-ID"] for raw in taker.taken()}) == 1


def test_it_can_be_closed_twice(taker: Taker):
    taker.mail.send(a_message(), bytes_of(a_message()))
    taker.mail.close()
    taker.mail.close()


# --- the folder -------------------------------------------------------------------------------------------------------------


def test_a_mail_sent_again_is_one_file(tmp_path: Path):
    message = a_message()
    for _ in range(2):
        MaildirMail(tmp_path).send(message, bytes_of(message))
    assert [f.name for f in (tmp_path / "new").iterdir()] == ["20261101T080000Z.m0000000000000001.JP.eml"]
    assert not list((tmp_path / "tmp").iterdir())


def test_a_mail_sent_again_is_one_file_also_after_it_was_read(tmp_path: Path):
    mail, message = MaildirMail(tmp_path), a_message()
    receipt = mail.send(message, bytes_of(message))
    (tmp_path / "new" / receipt).rename(tmp_path / "cur" / f"{receipt}:2,RS")
    assert mail.send(message, bytes_of(message)) == receipt
    assert not list((tmp_path / "new").iterdir())
    assert len(list((tmp_path / "cur").iterdir())) == 1


def test_a_writer_that_died_leaves_nothing_half_in_new(tmp_path: Path):
    mail, message = MaildirMail(tmp_path), a_message()
    (tmp_path / "tmp" / "20261101T080000Z.m0000000000000001.JP.eml.77").write_bytes(b"From: cro")
    mail.send(message, bytes_of(message))
    (file,) = (tmp_path / "new").iterdir()
    assert file.read_bytes() == bytes_of(message)


def test_three_slashes_and_a_name_is_a_folder_beside_us(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    MaildirMail.from_url("dir:///var/mail").send(a_message(), bytes_of(a_message()))
    assert len(list((tmp_path / "var" / "mail" / "new").iterdir())) == 1


@pytest.mark.parametrize("url", ["dir:///", "dir://mail", "dir:mail"])
def test_a_url_without_a_folder_says_how_to_write_it(url: str):
    with pytest.raises(SettingError, match=r"dir:///relative/folder or dir:////absolute/folder"):
        MaildirMail.from_url(url)


def test_a_file_in_place_of_the_folder_is_said_with_what_to_do(tmp_path: Path):
    (tmp_path / "mail").write_text("a file")
    with pytest.raises(StorageError, match=r"mail cannot be written: .*; a file stands where a folder is needed"):
        MaildirMail(tmp_path / "mail")


def test_a_folder_that_goes_away_is_said_with_what_to_do(tmp_path: Path):
    mail = MaildirMail(tmp_path / "mail")
    (tmp_path / "mail" / "new").rmdir()
    (tmp_path / "mail" / "new").write_text("a file")
    with pytest.raises(StorageError, match="move it away"):
        mail.send(a_message(), bytes_of(a_message()))
    assert not list((tmp_path / "mail" / "tmp").iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_said_with_what_to_do(tmp_path: Path):
    """/dev/full takes every write as a full disk does."""
    mail, message = MaildirMail(tmp_path), a_message()
    (tmp_path / "tmp" / f"20261101T080000Z.{message.id}.JP.eml.{os.getpid()}").symlink_to("/dev/full")
    with pytest.raises(StorageError, match="free some space on the disk"):
        mail.send(message, bytes_of(message))
    assert not list((tmp_path / "new").iterdir())


# --- the server -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def box() -> Box:
    return Box()


def test_nothing_leaves_without_the_decision():
    with pytest.raises(NotLive, match="CROSSMARKET_LIVE=yes"):
        SmtpMail.from_url("smtp://127.0.0.1:25")
    with pytest.raises(NotLive):
        SmtpMail.from_url("smtp://127.0.0.1:25", live="yes")  # type: ignore[arg-type]  # only True is the decision


def test_many_mails_go_over_one_connection_and_the_receipt_is_the_servers_answer(box: Box, serve: Callable[..., Controller]):
    with closing(SmtpMail.from_url(f"smtp://127.0.0.1:{serve(box).port}", live=True)) as mail:
        receipts = [mail.send(a_message(f"m{n}"), bytes_of(a_message(f"m{n}"))) for n in range(3)]
    assert receipts == ["250 queued as 1", "250 queued as 2", "250 queued as 3"]
    assert len(box.sessions) == 1
    assert {e.mail_from for e in box.arrived} == {"alerts@crossmarket.example"}
    assert [e.rcpt_tos for e in box.arrived] == [[TO]] * 3


def test_what_comes_back_of_a_mail_goes_to_an_address_of_its_own(box: Box, serve: Callable[..., Controller]):
    own = a_message("m1").model_copy(update={"bounces_to": "bounces+abc234@crossmarket.example"})
    with closing(SmtpMail.from_url(f"smtp://127.0.0.1:{serve(box).port}", live=True)) as mail:
        for one in (own, a_message("m2")):
            mail.send(one, bytes_of(one))
    assert [e.mail_from for e in box.arrived] == ["bounces+abc234@crossmarket.example", "alerts@crossmarket.example"]


def test_the_envelope_has_the_senders_address_however_long_his_name_is(box: Box, serve: Callable[..., Controller]):
    with closing(SmtpMail.from_url(f"smtp://127.0.0.1:{serve(box).port}", live=True)) as mail:
        for name in ("Zollämter und Behörden " * 9, "x" * 60 + " and " + "y" * 60, "From: other@x.example"):
            own = EmailMessage(policy=SMTP)
            own["Subject"] = "ALERT " + "words " * 20 + "From: nobody@x.example"
            own["From"] = Address(name.strip(), addr_spec="desk@crossmarket.example")
            own.set_content("From: body@x.example\n")
            mail.send(a_message("m1"), own.as_bytes())
    assert [e.mail_from for e in box.arrived] == ["desk@crossmarket.example"] * 3


def test_a_refused_recipient_does_not_stop_the_next(box: Box, serve: Callable[..., Controller]):
    box.answers["gone@crossmarket.example"] = "550 5.1.1 no such mailbox"
    with closing(SmtpMail.from_url(f"smtp://127.0.0.1:{serve(box).port}", live=True)) as mail:
        gone = a_message("m1", "gone@crossmarket.example")
        with pytest.raises(MailRefused, match=r"refused the recipient gone@crossmarket\.example: 550 5\.1\.1 no such mailbox"):
            mail.send(gone, bytes_of(gone))
        mail.send(a_message("m2"), bytes_of(a_message("m2")))
    assert [e.rcpt_tos for e in box.arrived] == [[TO]]


def test_a_recipient_put_off_does_not_stop_the_next(box: Box, serve: Callable[..., Controller]):
    box.answers["later@crossmarket.example"] = "451 4.7.1 come back later"
    later = a_message("m1", "later@crossmarket.example")
    with closing(SmtpMail.from_url(f"smtp://127.0.0.1:{serve(box).port}", live=True)) as mail:
        with pytest.raises(MailPutOff, match=r"451 4\.7\.1 come back later"):
            mail.send(later, bytes_of(later))
        mail.send(a_message("m2"), bytes_of(a_message("m2")))
    assert [e.rcpt_tos for e in box.arrived] == [[TO]]


def test_a_server_that_greets_with_a_refusal_is_told_in_its_own_words():
    with (
        refusing() as (port, _),
        closing(SmtpMail.from_url(f"smtp://127.0.0.1:{port}?starttls=no", live=True)) as mail,
        pytest.raises(MailUnavailable, match=r"takes no mail now: 554 5\.7\.1 no service; ") as told,
    ):
        mail.greet()
    assert "cannot be reached" not in str(told.value)


def test_a_server_that_closes_the_session_is_unavailable(box: Box, serve: Callable[..., Controller]):
    box.answers[TO] = "421 4.3.2 shutting down"
    with (
        closing(SmtpMail.from_url(f"smtp://127.0.0.1:{serve(box).port}", live=True)) as mail,
        pytest.raises(MailUnavailable, match=r"421 4\.3\.2 shutting down"),
    ):
        mail.send(a_message(), bytes_of(a_message()))


def test_a_dropped_connection_is_made_again_once(box: Box, serve: Callable[..., Controller]):
    with closing(SmtpMail.from_url(f"smtp://127.0.0.1:{serve(box).port}", live=True)) as mail:
        mail.send(a_message("m1"), bytes_of(a_message("m1")))
        box.drops = 1
        mail.send(a_message("m2"), bytes_of(a_message("m2")))
        assert len(box.arrived) == 2
        box.drops = 2
        with pytest.raises(MailUnavailable, match="cannot be reached"):
            mail.send(a_message("m3"), bytes_of(a_message("m3")))
        mail.send(a_message("m3"), bytes_of(a_message("m3")))
    assert len(box.arrived) == 3


def test_a_server_that_is_away_is_unavailable_and_found_again_when_it_is_back(box: Box, serve: Callable[..., Controller]):
    away = serve(box)
    with closing(SmtpMail.from_url(f"smtp://127.0.0.1:{away.port}", live=True)) as mail:
        mail.send(a_message("m1"), bytes_of(a_message("m1")))
        away.stop()
        with pytest.raises(MailUnavailable, match=rf"127\.0\.0\.1:{away.port} cannot be reached: .*refused") as told:
            mail.send(a_message("m2"), bytes_of(a_message("m2")))
        assert told.value.exit_code == 4
        serve(box, port=away.port)
        mail.send(a_message("m2"), bytes_of(a_message("m2")))
    assert len(box.arrived) == 2


@pytest.mark.parametrize("recipient", ["customs", "zoll@bücher.example", "a@b.example>\r\nRCPT TO:<x@y.example", "a@x.example b"])
def test_what_is_no_address_is_refused_before_anything_is_sent(recipient: str, box: Box, serve: Callable[..., Controller]):
    with closing(SmtpMail.from_url(f"smtp://127.0.0.1:{serve(box).port}", live=True)) as mail, pytest.raises(MailRefused):
        mail.send(a_message(recipient=recipient), bytes_of(a_message()))
    assert not box.arrived


# --- secrets ----------------------------------------------------------------------------------------------------------------


def a_doorman(accepted: list[tuple[bytes, bytes]]) -> Callable[..., AuthResult]:
    """Lets nobody in but with the password, and repeats it aloud when it does not."""

    def check(server: aio.SMTP, session: Session, envelope: Envelope, _mechanism: str, data: LoginPassword) -> AuthResult:
        accepted.append((data.login, data.password))
        ok = data.password.decode() == PASSWORD
        return AuthResult(success=ok, handled=False, message=None if ok else f"535 5.7.8 {data.password.decode()} is wrong")

    return check


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
def test_user_and_password_are_decoded_and_the_password_is_in_no_error(box: Box, serve: Callable[..., Controller]):
    seen: list[tuple[bytes, bytes]] = []
    port = serve(box, auth_require_tls=False, authenticator=a_doorman(seen), auth_required=True).port
    with closing(SmtpMail.from_url(f"smtp://cross%40market:{ENCODED}@127.0.0.1:{port}", live=True)) as mail:
        mail.send(a_message(), bytes_of(a_message()))
    assert seen == [(b"cross@market", PASSWORD.encode())]
    wrong = PASSWORD[:-1]
    mail = SmtpMail.from_url(f"smtp://cross%40market:{ENCODED[:-1]}@127.0.0.1:{port}", live=True)
    with pytest.raises(MailUnavailable, match="does not accept the user or password") as told:
        mail.send(a_message(), bytes_of(a_message()))
    assert_unsaid(told.value, wrong)


def assert_unsaid(why: BaseException | None, secret: str) -> None:
    while why is not None:
        assert secret not in str(why)
        assert secret not in repr(why)
        why = why.__cause__


@pytest.mark.parametrize(
    "url",
    [
        f"smtp://user:{PASSWORD}@mail.example",  # not percent-encoded, so that it cannot be read
        "smtp://user:geheim@mail.example:port",
        "smtp://user:geheim@",
        "smtp://user:geheim@mail.example/folder",
        "smtp://user:geheim@mail.example?starttls=perhaps",
        "smtps://user:geheim@mail.example?starttls=no",
        "smtp://user:gehe%C3%AFm@mail.example",
        "smtp://mail.example?starttls=no",  # readable by everybody on the way
    ],
)
def test_a_url_that_cannot_be_used_is_said_without_repeating_it(url: str):
    with pytest.raises(SettingError) as told:
        SmtpMail.from_url(url, live=True)
    assert "geheim" not in str(told.value)
    assert "0815" not in str(told.value)


def test_a_server_never_shows_its_password():
    assert PASSWORD not in repr(server(f"smtp://user:{ENCODED}@mail.example"))


@pytest.mark.parametrize(
    ("url", "port", "tls", "starttls"),
    [
        ("smtp://mail.example", 25, False, True),
        ("smtp://user:x@mail.example", 587, False, True),
        ("smtps://mail.example", 465, True, False),
        ("smtp://localhost", 25, False, False),
        ("smtp://[::1]:2525?starttls=no", 2525, False, False),
        ("smtp://127.0.0.1:2525?starttls=required", 2525, False, True),
    ],
)
def test_mail_crosses_a_network_encrypted_only(url: str, port: int, tls: bool, starttls: bool):
    found = server(url)
    assert (found.port, found.tls, found.starttls) == (port, tls, starttls)


def test_a_server_without_starttls_gets_nothing(box: Box, serve: Callable[..., Controller]):
    with (
        closing(SmtpMail.from_url(f"smtp://127.0.0.1:{serve(box).port}?starttls=required", live=True)) as mail,
        pytest.raises(MailUnavailable, match="offers no STARTTLS"),
    ):
        mail.send(a_message(), bytes_of(a_message()))
    assert not box.arrived


# --- certificates -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for localhost that no authority signed, and its key."""
    folder = tmp_path_factory.mktemp("certificate")
    key, chain = folder / "key.pem", folder / "chain.pem"
    words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    command = ["openssl", *words.split(), "-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(chain)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("no openssl to make a certificate with")
    return chain, key


def its_context(certificate: tuple[Path, Path]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    return context


def a_tls_server(kind: str, box: Box, serve: Callable[..., Controller], certificate: tuple[Path, Path]) -> str:
    context = its_context(certificate)
    if kind == "smtp":
        return f"smtp://localhost:{serve(box, 'localhost', tls_context=context).port}?starttls=required"
    return f"smtps://localhost:{serve(box, 'localhost', ssl_context=context, server_hostname='localhost').port}"


@pytest.mark.parametrize("kind", ["smtp", "smtps"])
def test_a_trusted_server_gets_mail_encrypted(
    kind: str, box: Box, serve: Callable[..., Controller], certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    with closing(SmtpMail.from_url(a_tls_server(kind, box, serve, certificate), live=True)) as mail:
        mail.send(a_message(), bytes_of(a_message()))
    assert len(box.arrived) == 1
    assert kind == "smtps" or box.encrypted == [True]


@pytest.mark.parametrize("kind", ["smtp", "smtps"])
def test_a_server_that_nobody_vouches_for_gets_nothing(
    kind: str, box: Box, serve: Callable[..., Controller], certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
):
    url = a_tls_server(kind, box, serve, certificate)
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    with (
        closing(SmtpMail.from_url(url, live=True)) as mail,
        pytest.raises(MailUnavailable, match=r"is not trusted: .*SSL_CERT_FILE"),
    ):
        mail.send(a_message(), bytes_of(a_message()))
    assert not box.arrived
