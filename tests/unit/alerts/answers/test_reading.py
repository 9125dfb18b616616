"""Answers read out of mails as people and programs write them."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from replies import AUTOMATIC, OFFICER, QUOTED, TO, UNQUOTED, bounce, mail, multipart

from alerts.answers.bounces import BounceKind
from alerts.answers.reading import NOTE, read
from alerts.answers.words import word_in
from pipeline.errors import CouldNotRead
from pipeline.records import AnswerWord

W = AnswerWord


def word(text: str, **fields: object) -> AnswerWord | None:
    return read(mail(text, **fields)).word  # type: ignore[arg-type]


# --- the word -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("said", list(W))
@pytest.mark.parametrize("written", ["{}", "{}.", "{}!", " {} ", "*{}*", '"{}"', "\u200b{}\u200f", "\ufeff{}"])
def test_each_word_alone_on_its_line(said: AnswerWord, written: str):
    for cased in (said.value, said.value.lower(), said.value.title()):
        assert word_in(written.format(cased)) == (said, "")


@pytest.mark.parametrize(
    ("line", "said", "note"),
    [
        ("HIT: 3 parcels", W.HIT, "3 parcels"),
        ("HIT, 3 parcels", W.HIT, "3 parcels"),
        ("Hit. Three parcels of Luzviva", W.HIT, "Three parcels of Luzviva"),
        ("WRONG - the firm was freed in May", W.WRONG, "the firm was freed in May"),
        ("WRONG\u2014the firm was freed", W.WRONG, "the firm was freed"),
        ("None (two weeks, all ports)", W.NONE, "(two weeks, all ports)"),
        ("ＨＩＴ", W.HIT, ""),
        ("no-basis", W.NO_BASIS, ""),
        ("NO\u00a0BASIS", W.NO_BASIS, ""),
        ("no  basis.", W.NO_BASIS, ""),
    ],
)
def test_a_note_may_stand_behind_a_mark(line: str, said: AnswerWord, note: str):
    assert word_in(line) == (said, note)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "None of our officers found any",
        "Seen by nobody yet",
        "Done is nothing",
        "HIT-rate is low",
        "HIT?",
        "Done?",
        "Done, except two parcels",
        "DONE - in part",
        "RELEASED: some",
        "No basis: see our law",
        "NO",
        "BASIS",
        "HITS",
        "not done",
        "SEEN, HIT, NONE or WRONG",
        "HIT / NONE",
        "HIT: none",
        "D\u041eNE",  # a Cyrillic letter in it
        "\u202eENOD",  # shown as DONE
        "\u202eDONE",  # shown as ENOD
        "E N O D",
        "D O N E",
        "=HIT",
        "<b>DONE</b>",
        "http://x.example/DONE",
    ],
)
def test_what_may_mean_anything_else_is_left_to_a_person(line: str):
    assert word_in(line) is None


# --- quotations ---------------------------------------------------------------------------------------------------------------

ANNOUNCED = "On 1 Nov 2026 at 09:12, crossmarket (US orders)\r\n<alerts@crossmarket.example> wrote:"
HEADED = "From: crossmarket <alerts@crossmarket.example>\r\nSent: Sunday\r\nTo: desk@customs.example\r\nSubject: STOP\r\n\r\n"
RULED = f"-----Original Message-----\r\n{HEADED}"
KOREAN = "보낸 사람: crossmarket\r\n보낸 날짜: 일요일\r\n받는 사람: desk\r\n제목: STOP\r\n\r\n"
JAPANESE = "差出人：crossmarket\r\n送信日時：日曜日\r\n宛先：desk\r\n件名：STOP\r\n\r\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"NONE\r\n\r\n{ANNOUNCED}\r\n{QUOTED}\r\n", W.NONE),
        (f"NONE\r\n{ANNOUNCED}\r\n{QUOTED}\r\n", W.NONE),
        (f"{ANNOUNCED}\r\n{QUOTED}\r\n\r\nNONE\r\n", W.NONE),
        (f"{ANNOUNCED}\r\n\r\n{QUOTED}\r\nNONE\r\n-- \r\nDONE Inc.\r\n", W.NONE),
        (f"{QUOTED}\r\nNONE\r\n", W.NONE),
        ("Am 1. November schrieb crossmarket:\r\n> STOP.\r\n> DONE\r\n\r\nNONE\r\n", W.NONE),
        ("crossmarketさんは書きました：\r\n> DONE\r\nNONE\r\n", W.NONE),
        (f"NONE\r\n\r\n{RULED}{UNQUOTED}\r\n", W.NONE),
        (f"NONE\r\n\r\n________________________________\r\n{HEADED}{UNQUOTED}\r\n", W.NONE),
        (f"NONE\r\n\r\n{HEADED}{UNQUOTED}\r\n", W.NONE),
        (f"NONE\r\n\r\n{KOREAN}{UNQUOTED}\r\n", W.NONE),
        (f"NONE:\r\n{QUOTED}\r\n", None),  # a word and a colon: whether it is said of what follows, a person reads
        # Nothing of one's own: whatever the quotation holds.
        (f"{ANNOUNCED}\r\n{QUOTED}\r\n", None),
        (f"\r\n{RULED}DONE\r\n{UNQUOTED}\r\n", None),
        (f"________________________________\r\n{HEADED}DONE\r\n", None),
        (f"{HEADED}DONE\r\n", None),
        (f"{KOREAN}DONE\r\n", None),
        (f"{JAPANESE}DONE\r\n", None),
        ("-- \r\nDONE\r\n", None),
        (" > DONE\r\n", None),
        ("|DONE\r\n", None),
        ("＞DONE\r\n", None),
        ("> > > DONE\r\n", None),
        ("Dear colleagues,\r\n\r\nDONE\r\n", None),
        ("\r\n\r\n", None),
        ("", None),
    ],
)
def test_what_is_quoted_is_nobody_s_answer(text: str, said: AnswerWord | None):
    assert word(text) == said


def test_a_note_ends_where_the_quotation_begins():
    reply = read(mail(f"HIT\r\nTwo parcels,\r\nRotterdam.\r\n\r\n{ANNOUNCED}\r\n{QUOTED}\r\n"))
    assert (reply.word, reply.note) == (W.HIT, "Two parcels, Rotterdam.")
    assert len(read(mail("HIT\r\n" + "parcels " * 1000)).note) == NOTE


def test_ten_thousand_quoted_lines_above_and_below():
    many = "> DONE, says the mail that is quoted here.\r\n" * 10_000
    assert word(f"{ANNOUNCED}\r\n{many}\r\nNONE\r\n{many}") == W.NONE


# --- the form -----------------------------------------------------------------------------------------------------------------


def test_the_form_of_three_lines():
    reply = read(mail("Answer: HIT\r\nNote: two parcels: red and green\r\nReference: abc234\r\n\r\nregards\r\n"))
    assert (reply.word, reply.note, reply.written_references) == (W.HIT, "two parcels: red and green", frozenset({"abc234"}))
    reply = read(mail("REF： ABC234\r\n*Answer:* no basis\r\n"))
    assert (reply.word, reply.note, reply.written_references) == (W.NO_BASIS, "", frozenset({"ABC234"}))
    reply = read(mail("Answer: DONE, mostly\r\nReference: abc\r\n"))
    assert (reply.word, reply.written_references) == (None, frozenset({"abc"}))


@pytest.mark.parametrize("text", ["> Answer: DONE\r\n> Reference: abc\r\n", "Dear Sirs,\r\nAnswer: DONE\r\n", "Answer:\r\n"])
def test_a_form_that_is_quoted_or_not_first_is_none(text: str):
    assert word(text) is None


# --- how it is written --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cte", ["7bit", "8bit", "base64", "quoted-printable"])
@pytest.mark.parametrize(
    "charset", ["utf-8", "iso-8859-1", "windows-1252", "shift_jis", "iso-2022-jp", "euc-kr", "big5", "gb18030", "utf-16"]
)
def test_in_every_encoding(cte: str, charset: str):
    if charset == "utf-16" and cte in ("7bit", "8bit"):
        return  # is sent in neither
    assert word(f"HIT\r\n\r\n{QUOTED}\r\n", cte=cte, charset=charset) == W.HIT


@pytest.mark.parametrize("charset", ["unknown-8bit", "x-none", "idna", "zip", "utf-7", "unicode_escape", "cp0", '"', "utf-8\u00e9"])
def test_in_an_encoding_that_nobody_knows(charset: str):
    assert word("", raw=b"HIT\r\n", headers={"Content-Type": f"text/plain; charset={charset}"}) == W.HIT


def test_bytes_that_do_not_fit_their_encoding():
    assert word("", raw=b"HIT\r\n\xff\xfe\x80 parcels\r\n") == W.HIT


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<p>HIT</p><blockquote>DONE</blockquote>", W.HIT),
        ("<html><head><title>DONE</title><style>DONE{}</style></head><body><div>HIT</div></body></html>", W.HIT),
        (
            '<div>HIT<br></div><div class="gmail_quote"><div class="gmail_attr">Sunday:</div><blockquote>DONE</blockquote></div>',
            W.HIT,
        ),
        ('<blockquote type="cite">DONE</blockquote><p>HIT</p>', W.HIT),
        ('<div class="moz-cite-prefix">On Sunday wrote:</div><blockquote>DONE</blockquote><p>HIT</p>', W.HIT),
        ('<div>HIT</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> x</div><div>DONE</div>', W.HIT),
        ('<div id="divRplyFwdMsg"><b>From:</b> x</div><div>DONE</div>', None),
        ("<p>HIT</p><p><b>From:</b> x</p><p><b>Sent:</b> y</p><p><b>To:</b> z</p><p>DONE</p>", W.HIT),
        ("<p><b>From:</b> x</p><p><b>Sent:</b> y</p><p><b>To:</b> z</p><p>DONE</p>", None),
        ("<hr><p>DONE</p>", None),
        ('<p style="display:none">DONE</p><p>HIT</p>', W.HIT),
        ('<p style="font-size: 0px">DONE</p><p style="font-size:0.9em">HIT</p>', W.HIT),
        ("<p hidden>DONE</p><p>HIT</p>", W.HIT),
        ("<!-- DONE --><p>HIT</p>", W.HIT),
        ("<p>H<b>I</b>T</p>", W.HIT),
        ("<table><tr><td>HIT</td><td>3 parcels</td></tr></table>", W.HIT),
        ("<p>HIT&nbsp;</p>", W.HIT),
        ("<p>&gt; DONE</p><p>HIT</p>", W.HIT),
        ("<script>DONE</script>", None),
        ("", None),
        ("<", None),
        ("<?xml version='1.0' encoding='x'?><p>HIT</p>", W.HIT),
        ("<p>HIT" + "<div>" * 5000 + "DONE", W.HIT),
    ],
)
def test_of_html_alone_what_a_person_sees(html: str, said: AnswerWord | None):
    assert word(html, kind="text/html") == said


def test_the_plain_text_is_read_before_the_html_and_no_attachment_is():
    both = multipart(("text/html", "<p>NONE</p>"), ("text/plain", "HIT\r\n"))
    assert read(both).word == W.HIT
    assert read(multipart(("text/plain", " \r\n"), ("text/html", "<p>HIT</p>"))).word == W.HIT
    attached = multipart(("text/plain\r\nContent-Disposition: attachment", "DONE\r\n"), ("text/plain", "HIT\r\n"), subtype="mixed")
    assert read(attached).word == W.HIT
    forwarded = multipart(("message/rfc822", "Subject: x\r\n\r\nDONE\r\n"), ("text/plain", "\r\n"), subtype="mixed")
    assert read(forwarded).word is None


def test_a_mail_of_ten_megabytes_is_read_in_a_second():
    large = "QUJD" * 18 + "\r\n"
    raw = multipart(
        ("text/plain", f"HIT\r\n\r\n{QUOTED}"),
        ("image/jpeg\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment", large * 140_000),
        subtype="mixed",
    )
    assert len(raw) > 10_000_000
    begun = time.process_time()
    assert read(raw).word == W.HIT
    assert read(mail("> DONE\r\n" * 1_300_000 + "NONE\r\n")).word == W.NONE
    assert read(mail("<p>x</p>" * 1_300_000, kind="text/html")).word is None
    assert time.process_time() - begun < 30  # on any machine; it is two or three


# --- who and to what ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sender", "found"),
    [
        (OFFICER, OFFICER),
        ("A. Officer <Desk@Customs.example>", "Desk@Customs.example"),
        ('"a@b.example, c" <desk@customs.example>', OFFICER),
        ("=?utf-8?b?5pel5pys?= <desk@customs.example>", OFFICER),
        ("a@customs.example, b@customs.example", None),
        ("nobody", None),
        ("", None),
        ("<desk@customs.example", OFFICER),
        ("desk@customs.example\r\nFrom: other@customs.example", None),
    ],
)
def test_the_one_who_wrote_it(sender: str, found: str | None):
    assert read(mail(headers={"From": sender})).sender == found


def test_every_address_that_it_was_sent_to():
    reply = read(mail(to=f"Answers <{TO}>, b@x.example", headers={"Cc": "c@x.example", "Delivered-To": "d@x.example"}))
    assert reply.sent_to == (TO, "b@x.example", "c@x.example", "d@x.example")


def test_one_who_wants_no_more_mails():
    assert read(mail("", subject="unsubscribe")).unsubscribes
    assert read(mail("Unsubscribe\r\n")).unsubscribes
    assert not read(mail("SEEN\r\n")).unsubscribes


# --- nobody wrote it ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("program", AUTOMATIC)
def test_automatic_replies_of_the_well_known_programs(program: str):
    reply = read(AUTOMATIC[program])
    assert reply.automatic
    assert reply.word is None
    assert reply.bounce is None


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Auto-Submitted": "no"},
        {"Auto-Submitted": "No (a person)"},
        {"Precedence": "first-class"},
        {"X-Autoreply": "no"},
        {"X-Auto-Response-Suppress": "None"},
        {"Importance": "high", "List-Id": "<staff.customs.example>"},
    ],
)
def test_what_a_person_may_have_written_is_not_automatic(headers: dict[str, str]):
    assert read(mail(headers=headers)).automatic is None


@pytest.mark.parametrize(
    ("action", "status", "diagnostic", "kind"),
    [
        ("failed", "5.1.1", "smtp; 550 5.1.1 no such user", BounceKind.NO_MAILBOX),
        ("failed", "5.1.2", "", BounceKind.NO_MAILBOX),
        ("failed", "5.1.10", "", BounceKind.NO_MAILBOX),
        ("failed", "5.2.1", "", BounceKind.DISABLED),
        ("failed", "5.2.2", "smtp; 552 5.2.2 quota exceeded", BounceKind.FULL),
        ("failed", "4.2.2", "", BounceKind.FULL),
        ("failed", "5.0.0", "smtp; 552 mailbox is full", BounceKind.FULL),
        ("failed", "5.0.0", "smtp; 550-5.1.1 unknown user", BounceKind.NO_MAILBOX),
        ("failed", "", "x-unix; 550 5.7.1 not allowed", BounceKind.REFUSED),
        ("failed", "5.2.3", "", BounceKind.TOO_LARGE),
        ("failed", "5.3.4", "", BounceKind.TOO_LARGE),
        ("failed", "4.4.7", "expired", BounceKind.NO_WAY),
        ("failed", "5.7.26", "", BounceKind.REFUSED),
        ("failed", "5.6.0", "", BounceKind.REFUSED),
        ("failed", "5.0.0", "smtp; 550 no", BounceKind.UNKNOWN),
        ("failed", "", "", BounceKind.UNKNOWN),
        ("FAILED", "what", "ever", BounceKind.UNKNOWN),
        ("delayed", "4.4.1", "", BounceKind.UNDER_WAY),
        ("delivered", "2.0.0", "", BounceKind.DELIVERED),
        ("relayed", "", "", BounceKind.DELIVERED),
    ],
)
def test_what_a_bounce_says_of_the_address(action: str, status: str, diagnostic: str, kind: BounceKind):
    found = read(bounce(action, status, diagnostic)).bounce
    assert found is not None
    assert found.kind == kind


def test_of_several_recipients_the_worst_is_told():
    raw = bounce("relayed", "2.0.0", "").replace(b"Status: 2.0.0", b"Status: 2.0.0\r\n\r\nAction: failed\r\nStatus: 5.1.1")
    found = read(raw).bounce
    assert found is not None
    assert (found.kind, found.status) == (BounceKind.NO_MAILBOX, "5.1.1")


def test_a_report_without_anything_in_it_says_that_much():
    raw = bounce().partition(b"--cut")[0] + b"--cut--\r\n"
    found = read(raw).bounce
    assert found is not None
    assert found.kind == BounceKind.UNKNOWN


# --- made to break it ---------------------------------------------------------------------------------------------------------


def test_parts_in_parts_without_end():
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(3000))
    with suppress(CouldNotRead):
        assert read(b"From: a@b.example\r\n" + deep + b"\r\nDONE\r\n").word is None


def test_parts_beside_parts_without_end():
    raw = multipart(*[("text/plain", "\r\n")] * 20_000, ("text/plain", "DONE\r\n"), subtype="mixed")
    assert read(raw).word is None


@pytest.mark.parametrize("raw", [b"", b"\r\n", b"DONE\r\n", b"\0" * 100, b"\xff\xfe"])
def test_what_is_no_mail_is_said(raw: bytes):
    with pytest.raises(CouldNotRead):
        read(raw)


_PIECES = st.lists(
    st.one_of(
        st.binary(max_size=40),
        st.sampled_from(
            [
                b"Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n",
                b"Content-Type: message/delivery-status\r\n\r\n",
                b"Content-Type: text/plain; charset*0*=utf-8''%e2",
                b"Content-Type: text/html\r\n",
                b"Content-Transfer-Encoding: base64\r\n\r\n",
                b"Content-Transfer-Encoding: x-uuencode\r\n",
                b"Content-Disposition: ;;;\r\n",
                b"Subject: =?x?q?=?=\r\n",
                b"To: a@b.example\r\n",
                b"Action: failed\r\n",
                b"begin 644 x\r\n",
                b"\r\n--x\r\n",
                b"\r\n\r\n",
                b"=?utf-8?b?",
                b"DONE\r\n",
                b"From: ",
                b"?=",
            ]
        ),
    ),
    max_size=25,
)


@given(_PIECES)
def test_whatever_comes_it_is_read_or_said_that_it_cannot_be(pieces: list[bytes]):
    with suppress(CouldNotRead):
        read(b"".join(pieces))
