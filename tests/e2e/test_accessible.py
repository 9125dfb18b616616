"""Mails and pages can be used by somebody who sees little, or nothing, or has no mouse: axe-core finds nothing in them."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import flags
import pytest
from axe import looked_at
from browser import chosen
from first_screens import CONTEST, random_alert
from machine import ABROAD, DEMO, Machine

from alerts.answers import form
from alerts.first_screen import telephone
from alerts.languages.catalogues import spoken
from alerts.languages.speech import ENGLISH
from alerts.law.allies import load_allies
from alerts.letter.delta import FIRST
from alerts.letter.render import render_alert, render_list
from alerts.telling.kinds import MailKind, kind_of
from pipeline.records import AnswerWord, Message, Occasion

SENDER = "crossmarket <alerts@crossmarket.example>"
REPLAY = ("run", "--announce", "--replay", str(DEMO / "archive"))
NOTHING: dict[str, list] = {"wrong": [], "unknown": []}


@pytest.fixture(scope="module")
def demo(tmp_path_factory) -> Machine:
    """The demonstration, as `make run` shows it."""
    machine = Machine(tmp_path_factory.mktemp("demo"))
    for day in ("2026-03-01", "2026-10-20"):
        machine.settings["CROSSMARKET_NOW"] = day
        assert machine.run(*REPLAY).code == 0
    return machine


def is_clean(pages: list[str], axe_core: Path, folder: Path, **more) -> None:
    found = looked_at(pages, axe_core, folder, **more)
    assert len(found) == len(pages)
    for page, said in zip(pages, found, strict=True):
        assert {name: said[name] for name in NOTHING} == NOTHING, page[page.find("<title>") :][:120]
        assert {"document-title", "html-has-lang", "color-contrast"} <= set(said["right"]), "it was looked at"


def test_what_is_wrong_is_found(axe_core, tmp_path):
    """Else the tests below would say nothing."""
    bad = '<!doctype html><html><head></head><body><p style="color:#bbb;background:#fff">pale</p><img src="x"></body></html>'
    (said,) = looked_at([bad], axe_core, tmp_path)
    assert {"color-contrast", "document-title", "html-has-lang", "image-alt"} <= {rule for rule, _ in said["wrong"]}


@pytest.mark.parametrize("dark", [False, True])
def test_mails_of_every_kind_to_every_ally(demo, axe_core, tmp_path, dark):
    pages = {}
    for file in demo.mails():
        mail = message_from_bytes(file.read_bytes(), policy=policy.default)
        assert isinstance(mail, EmailMessage)
        html = mail.get_body(("html",))
        assert html is not None
        ally = str(mail["List-Id"]).partition("<")[2][:2].upper()
        pages[str(mail["Subject"]).split()[1], ally] = html.get_content()
    assert set(pages) == {(kind, ally) for kind in MailKind for ally in ABROAD}
    is_clean(list(pages.values()), axe_core, tmp_path, dark=dark)


def test_mails_that_nobody_thought_of(axe_core, tmp_path):
    alerts = [random_alert(seed)[0] for seed in range(20)]
    pages = [render_alert(one, load_allies()[one.ally], sender=SENDER, contest=CONTEST).html for one in alerts]
    is_clean(pages, axe_core, tmp_path)


@pytest.mark.parametrize("dark", [False, True])
def test_mails_in_every_language(axe_core, tmp_path, dark):
    """Each word with the language that it is in: else a program that reads aloud would read Korean as English."""
    alerts = {kind_of(one): one for one in (random_alert(seed)[0] for seed in range(60))}
    assert set(alerts) == set(MailKind) - {MailKind.LIST}
    pages = []
    for tag, say in spoken().items():
        if tag == "en":
            continue
        mails = [render_alert(a, load_allies()[a.ally], sender=SENDER, contest=CONTEST, languages=(say,)) for a in alerts.values()]
        about = [flags.alert(flags.flag(id=f"f{n}", order_number=f"337-TA-{8000 + n}"), id=f"a{n}", ally="GB") for n in range(3)]
        at, ally = about[0].decided_at, load_allies()["GB"]
        mails.append(
            render_list(about, FIRST, ally, sender=SENDER, contest=CONTEST, as_of=at, coverage=(), languages=(ENGLISH, say))
        )
        assert all(f'lang="{tag}' in mail.html for mail in mails)
        pages += [mail.html for mail in mails]
    is_clean(pages, axe_core, tmp_path, dark=dark)


def test_a_list_of_three_hundred_orders(axe_core, tmp_path):
    about = [flags.alert(flags.flag(id=f"f{n}", order_number=f"337-TA-{8000 + n}"), id=f"a{n}", ally="GB") for n in range(300)]
    now, ally = about[0].decided_at, load_allies()["GB"]
    mail = render_list(about, FIRST, ally, sender=SENDER, contest=CONTEST, as_of=now, coverage=())
    is_clean([mail.html], axe_core, tmp_path)


@pytest.mark.parametrize(("width", "height", "dark"), [(360, 740, True), (1180, 900, False)])
def test_the_page_of_all_mails(demo, axe_core, tmp_path, width, height, dark):
    done = demo.run("mails", "--page", str(tmp_path / "mails.html"))
    assert done.code == 0, done.err
    page = (tmp_path / "mails.html").read_text(encoding="utf-8")
    policy_of_page = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    assert page.count(policy_of_page) == 1
    is_clean([page.replace(policy_of_page, "")], axe_core, tmp_path, width=width, height=height, dark=dark)


def test_the_page_shows_the_chosen_mail_beside_the_list(demo, tmp_path):
    """On a wide screen beside it, on a telephone below it; always at the width and with the height of a telephone."""
    assert demo.run("mails", "--page", str(tmp_path / "mails.html")).code == 0
    page = (tmp_path / "mails.html").read_text(encoding="utf-8")
    rows = {m["id"]: m["subject"] for m in demo.records("messages")["messages"]}
    first, last = re.findall(r'<article id="(\w+)"', page)[:: len(rows) - 1]
    wide = chosen(page, ["", last], tmp_path, 1180, 930)
    assert [said["subjects"] for said in wide] == [[rows[first]], [rows[last]]]
    for said in wide:
        ((width, height, top, left),) = said["screens"]
        assert (width, height) == (360, telephone.SCREEN)
        assert left >= said["list"], "beside the list"
        assert top >= 0
        assert said["width"] <= 1180
    (narrow,) = chosen(page, [last], tmp_path, 400, 800)
    assert narrow["subjects"] == [rows[last]]
    assert narrow["width"] <= 400
    assert narrow["screens"][0][0] == 360


def test_the_page_on_which_mails_are_answered(axe_core, tmp_path):
    alert = flags.alert()
    message = Message(
        id="m1",
        message_id="<m1@crossmarket.example>",
        ally="JP",
        recipient="desk@customs-jp.example",
        occasion=Occasion.IMMEDIATE,
        subject="NEW 337-TA-8101 electric kettles",
        alerts=(alert.id,),
        minted_at=alert.decided_at,
    )
    pages = [form.asked(message), form.answered(AnswerWord.SEEN, message, before=False), form.refused("this cannot be done now")]
    is_clean(pages, axe_core, tmp_path)
