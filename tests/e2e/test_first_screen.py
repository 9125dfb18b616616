"""On a telephone of 360 x 740 pixels the first line and the whole card are on the first screen, whatever a mail tells."""

from __future__ import annotations

import flags
import pytest
from browser import laid_out
from first_screens import CONTEST, random_alert

from alerts.first_screen import telephone
from alerts.first_screen.card import ROWS, card
from alerts.languages.catalogues import spoken
from alerts.languages.speech import ENGLISH, Speech
from alerts.law.allies import load_allies
from alerts.law.basis import Local, lawful_action
from alerts.letter.delta import FIRST
from alerts.letter.render import render_alert, render_list
from pipeline.records import Alert, AlertKind, FlagParty, FlagRight

ABROAD = [code for code in load_allies() if code != "US"]
KINDS_OF_RIGHT = ("patent", "design_patent", "trademark", "copyright", "trade_secret")
PARTIES = tuple(FlagParty(name=f"WWW Kettle Makers No. {n} Company Limited", city="Ningbo", country="CN") for n in range(40))
RIGHTS = tuple(
    FlagRight.model_validate(
        {"kind": KINDS_OF_RIGHT[n % 5], "office": "US", "number": str(98_000_001 + n), "claims": tuple(range(1, 9))}
    )
    for n in range(15)
)


def large(ally: str, kind: AlertKind) -> Alert:
    """Forty firms, fifteen rights, and as many answers as a law has on them."""
    about = flags.flag(parties=PARTIES, rights=RIGHTS, exercise=True, models=tuple(f"XR-{n}00" for n in range(30)))
    known = {right: Local(order=n == 0, right=n % 2 == 0, application=n % 4 == 0) for n, right in enumerate(RIGHTS)}
    freed = [{"kind": "freed", "names": [p.name for p in PARTIES], "since": "2026-10-28"}] if kind is AlertKind.UPDATE else []
    decision = lawful_action(load_allies()[ally], about, flags.alert().decided_at.date(), known.__getitem__)
    return flags.alert(about, kind, ally=ally, decision=decision, narrows=freed)


@pytest.fixture(scope="module")
def alerts() -> list[Alert]:
    return [large(ally, kind) for ally in ABROAD for kind in AlertKind] + [random_alert(seed)[0] for seed in range(70)]


def mailed(alert: Alert, say: Speech = ENGLISH) -> str:
    ally, sender = load_allies()[alert.ally], "crossmarket <a@crossmarket.example>"
    return render_alert(alert, ally, sender=sender, contest=CONTEST, languages=(say,)).html


def test_first_line_and_card_stand_on_the_first_screen_of_a_telephone(alerts: list[Alert], tmp_path):
    found = laid_out([mailed(alert) for alert in alerts], tmp_path, 360, telephone.SCREEN)
    assert len(found) == len(alerts)
    for alert, place in zip(alerts, found, strict=True):
        first = card(alert, load_allies()[alert.ally].name, CONTEST)
        reckoned = [sum(map(telephone.lines, row.lines)) for row in first.rows]
        assert place["card"] <= telephone.SCREEN, (place, first)
        assert place["width"] <= 360, (place, first)
        assert len(place["rows"]) == len(ROWS)
        assert max(place["rows"]) <= 3, (place, first)
        assert all(lines <= most for lines, most in zip(place["rows"], reckoned, strict=True)), (place["rows"], reckoned, first)
    print(f"{len(alerts)} mails; the longest card ends at {max(p['card'] for p in found)} of {telephone.SCREEN} px")


@pytest.mark.parametrize("language", [tag for tag in spoken() if tag != "en"])
def test_so_they_do_in_each_language(language: str, alerts: list[Alert], tmp_path):
    """A sample of them: forty firms and fifteen rights in each kind of mail, and some that nobody thought of."""
    some, say = [*(large(ally, kind) for ally in ("DE", "CA", "JP") for kind in AlertKind), *alerts[-25:]], spoken()[language]
    found = laid_out([mailed(alert, say) for alert in some], tmp_path, 360, telephone.SCREEN)
    assert len(found) == len(some)
    for alert, place in zip(some, found, strict=True):
        first = card(alert, load_allies()[alert.ally].name, CONTEST, say=say)
        assert place["card"] <= telephone.SCREEN, (place, first)
        assert place["width"] <= 360, (place, first)
        assert len(place["rows"]) == len(ROWS)
        assert max(place["rows"]) <= 3, (place, first)
    print(f"{language}: the longest card ends at {max(p['card'] for p in found):.0f} of {telephone.SCREEN} px")


def test_a_list_shows_how_many_orders_and_the_first_of_them_on_the_first_screen(alerts: list[Alert], tmp_path):
    ally = load_allies()["GB"]
    one = large("GB", AlertKind.ALERT)
    about = [one.model_copy(update={"id": f"a{n}", "flag": one.flag.model_copy(update={"id": f"{n}"})}) for n in range(30)]
    mail = render_list(about, FIRST, ally, sender="a@crossmarket.example", contest=CONTEST, as_of=about[0].decided_at, coverage=())
    (place,) = laid_out([mail.html], tmp_path, 360, telephone.SCREEN)
    assert 0 < place["group"] <= telephone.SCREEN
    assert place["width"] <= 360


def test_on_paper_the_identifiers_stand_on_page_one(tmp_path):
    """A4 with the margins of the print style, 96 pixels an inch: 703 x 1032. An order of fifteen rights."""
    mails = [mailed(large(ally, kind)).replace("@media print", "@media all") for ally in ("DE", "NZ") for kind in AlertKind]
    for place in laid_out(mails, tmp_path, 703, 1032):
        assert 0 < place["paste"] <= 1032
