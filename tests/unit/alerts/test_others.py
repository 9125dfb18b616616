"""Two orders on such goods know of each other: what ends one says nothing of the other."""

from __future__ import annotations

from typing import Any

import flags
from first_screens import CONTEST

from alerts.first_screen import telephone
from alerts.first_screen.card import card
from alerts.law.allies import load_allies
from alerts.letter.render import render_alert
from alerts.wording.beside import Beside
from alerts.wording.others import OrdersThatStand
from pipeline.records import AlertKind, Flag


def order(number: str, **fields: Any) -> Flag:
    values: dict[str, Any] = {"id": number, "order_number": number, "case_id": f"us_itc:{number}"}
    return flags.flag(**values | fields)


LIMITED = order("337-TA-8101", rights=(flags.patent("79000001"),))
GENERAL = order("337-TA-8121", instrument="GEO", any_source=True, parties=(), rights=(flags.patent("79000201"),))
OF_ITS_CASE = order("337-TA-8101", id="other", instrument="GEO", any_source=True, parties=(), articles="hoses", rights=())
ON_ITS_RIGHT = order("337-TA-8130", articles="hoses", rights=LIMITED.rights)
UNLIKE = order("337-TA-8140", articles="hoses", rights=(flags.patent("79000301"),))


def beside(one: Flag, *others: Flag) -> tuple[str, ...]:
    return tuple(other.named for other in OrdersThatStand((one, *others)).beside(one))


def test_orders_on_goods_of_one_name_know_of_each_other_and_for_whom_each_is():
    assert beside(GENERAL, LIMITED, UNLIKE) == ("LEO 337-TA-8101 (Kettleworks and Steamline)",)
    assert beside(LIMITED, GENERAL, UNLIKE) == ("GEO 337-TA-8121 (any maker)",)


def test_orders_of_one_case_or_on_one_right_know_of_each_other():
    assert beside(LIMITED, OF_ITS_CASE) == ("GEO 337-TA-8101 (any maker)",)
    assert beside(LIMITED, ON_ITS_RIGHT) == ("LEO 337-TA-8130 (Kettleworks and Steamline)",)


def test_what_ended_was_joined_is_a_drill_or_is_unlike_is_not_beside():
    assert beside(LIMITED) == ()
    for changed in ({"state": "ended"}, {"merged_into": "another"}, {"exercise": True}):
        assert beside(LIMITED, Flag.model_validate(GENERAL.model_dump() | changed)) == ()
    lifted = ON_ITS_RIGHT.model_copy(update={"rights": tuple(r.model_copy(update={"lifted": True}) for r in LIMITED.rights)})
    assert beside(LIMITED, lifted, UNLIKE) == ()


def test_a_mail_that_an_order_ended_says_on_its_card_which_order_stands_by_itself():
    ended = Flag.model_validate(GENERAL.model_dump() | {"state": "ended", "end_reason": "rescinded"})
    with_it = Beside(others=OrdersThatStand((LIMITED,)).beside(ended))
    alert = flags.alert(ended, AlertKind.CANCEL)
    (said,) = next(row.lines for row in card(alert, "Japan", CONTEST, with_it).rows if row.label == "Order")
    assert said.endswith("Also stands: LEO 337-TA-8101 (Kettleworks and Steamline).")
    mail = render_alert(alert, load_allies()["JP"], sender="a@b.example", contest=CONTEST, beside=with_it)
    assert "- LEO 337-TA-8101 (Kettleworks and Steamline)" in mail.text


def test_many_others_take_no_more_than_the_row_has():
    many = [order(f"337-TA-9{n:03}") for n in range(40)]
    first = card(flags.alert(LIMITED), "Japan", CONTEST, Beside(others=OrdersThatStand(many).beside(LIMITED)))
    (said,) = next(row.lines for row in first.rows if row.label == "Order")
    assert telephone.lines(said) <= 3
    assert said.endswith("Also stands: LEO 337-TA-9000 (2 firms); and 39 more, below.")
