"""Orders of other authorities about the same goods: beside the one that a mail tells, and never part of what it means."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import flags
from first_screens import CONTEST
from same_goods import DE_PATENT, MARK, US_PATENT, commission, goods, loaded, submission

from alerts.first_screen.card import card
from alerts.languages.catalogues import spoken
from alerts.law.allies import load_allies
from alerts.letter.delta import FIRST
from alerts.letter.listed import Read
from alerts.letter.render import Rendered, render_alert, render_list
from alerts.wording.beside import Beside
from alerts.wording.flowed import unfolded
from pipeline.records import Flag, State
from pipeline.same_goods.families import Families
from pipeline.same_goods.joins import Elsewhere, Joined, grounds

MAIL = Path(__file__).parents[2] / "golden" / "mails" / "same_goods.txt"
ROWS = Families([loaded("patent:US.79000001", "DE", "DE.102012345678")])
TOLD = commission()
LINES = "Also barred in Japan: Japan Customs, JP-7 (national submission), since 2026-08-20, no last day stated."


def elsewhere(told: Flag, *others: Flag) -> Elsewhere:
    return Elsewhere(tuple(Joined(other, grounds(goods(told), goods(other), ROWS)) for other in others))


def mail(found: Elsewhere, told: Flag = TOLD, ally: str = "NL", *languages: str) -> Rendered:
    alert = flags.alert(told, ally=ally)
    said = [spoken()[one] for one in languages or ("en",)]
    beside = Beside(same_goods=found)
    return render_alert(alert, load_allies()[ally], sender="a@b.example", contest=CONTEST, beside=beside, languages=said)


def test_a_mail_says_where_else_the_goods_are_barred_by_whom_since_when_how_it_stands_and_why() -> None:
    text = " ".join(unfolded(mail(elsewhere(TOLD, submission("JP", rights=(DE_PATENT,)))).text).split())
    assert LINES in text
    assert "The same goods by the same party, Lanterna Housewares Co., Ltd., and one family of rights, US patent 79000001" in text
    assert "says rows.csv of Example register on 2026-10-01" in text
    assert "Seized; its authority decided so." in text
    assert "Also barred in Japan: see below." in text.split("IDENTIFIERS")[0]


def test_one_that_has_ended_is_said_so_and_stands_on_no_first_screen() -> None:
    ended = submission("JP", rights=(US_PATENT,), state="ended", end_reason="rescinded", state_since="2026-10-30")
    text = " ".join(unfolded(mail(elsewhere(TOLD, ended)).text).split())
    assert "WAS barred in Japan: Japan Customs, JP-7 (national submission), since 2026-08-20, ENDED 2026-10-30." in text
    assert "Also barred" not in text


def test_a_mail_is_handled_as_what_it_says_of_a_submission_beside_its_own_order() -> None:
    found = mail(elsewhere(TOLD, submission("JP", rights=(US_PATENT,), handling="TLP:AMBER+STRICT")))
    assert found.subject.startswith("TLP:AMBER+STRICT NEW ")
    assert found.text.splitlines()[1].startswith("TLP:AMBER+STRICT: ")
    assert mail(Elsewhere()).subject.startswith("NEW ")


def test_every_language_has_it_below_its_own_card() -> None:
    found = elsewhere(TOLD, submission("JP", rights=(DE_PATENT,)))
    for tag, words in {"de": "Auch ausgeschlossen: Japan: Japan Customs", "ja": "ほかの禁止市場: 日本"}.items():
        text = " ".join(unfolded(mail(found, TOLD, "NL", tag).text).split())
        assert words in text
        assert "[English]" not in text.split("In English")[0]


def test_a_mail_of_an_order_that_nothing_is_joined_with_says_nothing_of_it() -> None:
    assert mail(Elsewhere()).text == render_alert(
        flags.alert(TOLD, ally="NL"), load_allies()["NL"], sender="a@b.example", contest=CONTEST
    ).text


def test_a_first_screen_has_room_for_all_its_rows_with_it() -> None:
    others = [submission(ally, rights=(US_PATENT,)) for ally in ("JP", "KR", "AU", "CA", "GB", "NZ", "TW")]
    found = Beside(same_goods=elsewhere(TOLD, *others))
    for say in spoken().values():
        first = card(flags.alert(TOLD), "Japan", CONTEST, found, say)
        assert len(first.rows) == 14


def test_a_list_says_it_in_its_row_its_table_and_its_record() -> None:
    read = Read(elsewhere={TOLD.id: elsewhere(TOLD, submission("JP", rights=(US_PATENT,)))})
    at = flags.alert(TOLD).decided_at
    made = render_list(
        [flags.alert(TOLD, ally="NL")], FIRST, load_allies()["NL"],
        sender="a@b.example", contest=CONTEST, as_of=at, coverage=(), read=read,
    )  # fmt: skip
    assert "also barred in Japan (JP-7)" in " ".join(unfolded(made.text).split())
    assert made.subject.startswith("TLP:AMBER LIST ")
    files = {one.name: one.content.decode("utf-8-sig") for one in made.attachments}
    assert "JP: JP-7, NATIONAL_SUBMISSION, in force, by the same party" in files["orders.csv"]
    assert '"also_barred":[{"flag":"submissions:JP-1:' in files["list.json"]


def test_a_whole_mail_is_as_it_was_read_and_found_good() -> None:
    """With CROSSMARKET_TEST_WRITE_MAILS=1 it is written anew: read it as an officer does before keeping it."""
    ended = submission("KR", rights=(US_PATENT,), state=State.ENDED, end_reason="rescinded", state_since="2026-10-30")
    told = submission("AU", rights=(MARK,), brands=("ORIBENTO",), audience=("DE",))
    marked = TOLD.model_copy(update={"rights": (*TOLD.rights, MARK)})
    found = replace(elsewhere(marked, submission("JP", rights=(DE_PATENT,)), told, ended), more=2)
    made = mail(found, marked, "DE", "de")
    written = f"Subject: {made.subject}\n\n{made.text}".replace(" \n", "\n")
    if os.environ.get("CROSSMARKET_TEST_WRITE_MAILS"):
        MAIL.write_text(written, encoding="utf-8")
    assert written == MAIL.read_text(encoding="utf-8")
