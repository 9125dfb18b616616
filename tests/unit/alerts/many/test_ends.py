"""What an officer relies on in a STOP list: that it is short enough to arrive, names every order, and says what each takes back."""

from __future__ import annotations

import csv
import hashlib
import io
from datetime import UTC, date, datetime, timedelta

import flags
import pytest
from first_screens import says_the_same, subject_is_in_budget

from alerts.first_screen import telephone
from alerts.law.allies import load_allies
from alerts.law.basis import lawful_action
from alerts.letter.render import LARGEST, Rendered
from alerts.many.ends import FILE, Ended, render_ends
from alerts.many.together import together
from alerts.telling.tell import revision
from alerts.wording.beside import Earlier
from alerts.wording.flowed import unfolded
from pipeline.records import Alert, AlertKind, Flag
from pipeline.shown.tables import plain

DAY = date(2026, 8, 6)


def told(n: int, on: date = DAY, ally: str = "GB", reason: str = "rescinded", **fields: object) -> Ended:
    """The end of an order, of which a mail told two months before."""
    own = {
        "id": f"{flags.SOURCE}:2026-{n:05}:2026-03-25:LEO:1", "order_number": f"337-TA-{8000 + n}", "issued_on": date(2026, 3, 1),
        "published": date(2026, 3, 25), "state": "ended", "end_reason": reason, "state_since": on, "review_until": None,
    }  # fmt: skip
    flag: Flag = flags.flag(**{**own, **fields})
    decision = lawful_action(load_allies()[ally], flag, DAY)
    id_ = "a" + hashlib.sha256(flag.id.encode()).hexdigest()[:16]
    at = datetime(2026, 8, 6, 9, tzinfo=UTC)
    alert: Alert = flags.alert(
        flag, AlertKind.CANCEL, ally=ally, decision=decision, revision=revision(flag, decision), n=2, id=id_, decided_at=at
    )
    before = Earlier(date(2026, 6, 5), f"NEW 337-TA-{8000 + n} drone rotor guards | information only | CN", f"b{id_[1:]}")
    return Ended(alert, (before,))


def mailed(ended: list[Ended], ally: str = "GB") -> Rendered:
    by, to = "crossmarket <alerts@crossmarket.example>", "corrections@crossmarket.example"
    return render_ends(ended, load_allies()[ally], sender=by, contest=to, by_reply=True)


def rows(mail: Rendered) -> list[dict[str, str]]:
    (file,) = mail.attachments
    assert file.name == FILE
    found = csv.DictReader(io.StringIO(file.content.decode("utf-8-sig"), newline=""))
    return [{column: plain(cell) for column, cell in row.items()} for row in found]


@pytest.mark.parametrize("n", [2, 31, 100, 312, pytest.param(4000, marks=pytest.mark.slow)])
@pytest.mark.parametrize("days", [1, 4000])
def test_it_is_never_larger_than_mail_programs_show_and_its_table_names_all(n: int, days: int):
    ended = [told(i, DAY - timedelta(days=i % days)) for i in range(n)]
    mail = mailed(ended)
    assert len(mail.html.encode()) <= LARGEST
    assert len(mail.text.encode()) <= LARGEST
    subject_is_in_budget(mail.subject)
    says_the_same(mail)
    assert telephone.fits_first(unfolded(mail.text).splitlines()[0])
    assert sorted(row["ref"] for row in rows(mail)) == sorted(one.alert.id for one in ended)
    shown = unfolded(mail.text).count("; ref a")
    assert shown == n if n <= 100 else 60 <= shown < n
    assert (f"NOT SHOWN HERE: TAKE THEM OFF AS WELL ({n - shown})" in unfolded(mail.text).upper()) == (shown < n)


def test_the_subject_says_how_many_and_when_they_ended_in_one_word_where_that_is_one():
    many = [told(n) for n in range(312)]
    assert mailed(many).subject == "STOP 312 orders ended 2026-08-06 | list inside"
    assert mailed([*many, told(500, date(2026, 8, 1))]).subject == "STOP 313 orders ended 2026-08-01 to 2026-08-06 | list inside"
    assert mailed([*many, told(500, reason="withdrawn")]).subject == "STOP 313 orders are over | list inside"
    drills = [told(n, exercise=True) for n in range(3)]
    assert mailed(drills).subject == "EXERCISE STOP 3 orders ended 2026-08-06 | list inside"
    assert mailed(drills).text.startswith("EXERCISE STOP holding goods for 3 orders")


def test_each_order_says_what_it_was_when_it_ended_and_which_mail_that_takes_back():
    ended = [told(1), told(2, date(2026, 8, 3), articles="Certain drone rotor guards")]
    text = unfolded(mailed(ended).text)
    one, two = ended[0].alert.id, ended[1].alert.id
    assert "Orders ended 2026-08-03, 3 days ago: take them off (1)" in text
    assert (
        "337-TA-8002 LEO: drone rotor guards; takes back our mail of 2026-06-05 "
        f'"NEW 337-TA-8002 drone rotor guards | information only | CN", ref b{two[1:]}; ref {two}'
    ) in text
    assert "Orders ended 2026-08-06: take them off (1)" in text
    assert f"ref {one}" in text
    assert "Reply once, with DONE alone in the first line, when all are off your lists: it counts for each of them." in text
    first = rows(mailed(ended))[0]
    assert (first["number"], first["date"], first["how"]) == ("337-TA-8002", "2026-08-03", "ended 2026-08-03")
    assert (first["takes_back"], first["takes_back_date"]) == (f"b{two[1:]}", "2026-06-05")
    assert first["takes_back_subject"] == "NEW 337-TA-8002 drone rotor guards | information only | CN"


@pytest.mark.parametrize("hostile", ["=HYPERLINK(1)", "<script>alert(1)</script>", "\u202egro.live", "x" * 10_000, "a\r\nb"])
def test_hostile_words_are_harmless_in_the_mail_and_in_its_table(hostile: str):
    mail = mailed([told(n, articles=hostile, order_number=f"{hostile}{n}") for n in range(40)])
    assert len(mail.html.encode()) <= LARGEST
    subject_is_in_budget(mail.subject)
    says_the_same(mail)
    assert "<script" not in mail.html
    (file,) = mail.attachments
    for row in csv.reader(io.StringIO(file.content.decode("utf-8-sig"), newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in row)


def test_what_has_a_list_in_common_is_asked_about_together():
    groups = [["a", "b"], ["c"], ["d"], ["e"]]
    found = together(groups, [["b", "c", "over"], ["d", "gone"]])
    assert sorted(map(sorted, found)) == [["a", "b", "c", "over"], ["d", "gone"], ["e"]]
