"""What a desk does with orders of several authorities on the same goods, and with what only repeats an act: in real databases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import flags
import pytest
from odd_mail import odd_mail
from recall_desk import KETTLEWORKS, A, Desk
from same_goods import US_PATENT

from pipeline.authorities.declared import authority
from pipeline.cli.show import show_record
from pipeline.database.documents import put_documents
from pipeline.flow.same_goods import beside_hits
from pipeline.records import Citation, Document, Submitted
from pipeline.search.answer import block
from pipeline.search.as_data import as_row
from pipeline.search.port import Hit

DUTCH = authority("nl_courts").name
PAGE = "https://register.example/documents/2026-88001"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Japan's desk was told of order 1."""
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.has(A)
        it.order(rights=(US_PATENT,))
        document = Document(
            source=flags.SOURCE, native_id="2026-88001", published=date(2026, 10, 25), kind="notice", title="An order",
            abstract=None, page=PAGE, exercise=False, parts=(), version="1",
        )  # fmt: skip
        with it.opened() as ports, ports.database.transaction() as connection:
            put_documents(connection, [document], it.at)
        it.decide(announce=True)
        it.send()
        assert it.came() == ["a NEW 1"]
        yield it


def submits(desk: Desk, ally: str, n: int = 2, **said: Any) -> None:
    """A national submission on the goods of order 1, for Japan unless it says otherwise."""
    on = date(2026, 10, 28)
    own = {
        "submission": f"{ally}-{n}", "audience": ("JP",), "handling": "TLP:AMBER", "reliability": "detained",
        "measures": "Held at the port.", "given_under": "Example Act; example agreement", "call": "Example desk, +00 1",
    }  # fmt: skip
    announced = Citation(document_id=f"submission:{ally}-{n}:2026-10-28", document_number=f"{ally}-{n}", published=on, quotes=())
    code = f"{ally.lower()}_customs"
    desk.order(
        n, id=f"submission:{ally}-{n}:2026-10-28:NATIONAL_SUBMISSION:1", authority=code, market=ally, case_id=f"{code}:{ally}-{n}",
        order_number=f"{ally}-{n}", instrument="NATIONAL_SUBMISSION", parties=(KETTLEWORKS,), rights=(US_PATENT,),
        announced_in=announced, events=(flags.event("issued", "2026-10-28", announced),), published=on, issued_on=on,
        submitted=Submitted.model_validate(own | said),
    )  # fmt: skip


def now(desk: Desk) -> list[str]:
    desk.decide(announce=True)
    desk.send()
    return desk.came()


def text(desk: Desk) -> str:
    body = desk.last_to(A).get_body(("plain",))
    assert body is not None
    return " ".join(body.get_content().split())


def test_a_join_that_is_found_later_sends_nothing_by_itself_and_stands_in_the_next_mail(desk: Desk) -> None:
    submits(desk, "KR", audience=("DE",))  # of which Japan may not hear
    assert now(desk) == []
    submits(desk, "KR", n=3)
    assert len(now(desk)) == 1  # that order alone
    assert "Also barred in the United States: US International Trade Commission, 337-TA-8001" in text(desk)
    assert "KR-2" not in text(desk)
    assert now(desk) == []
    desk.order(rights=(flags.patent("79000001", 1),))
    assert now(desk) == ["a CHANGE 1"]
    assert "Also barred in South Korea: Korea Customs Service, KR-3" in text(desk)
    assert "KR-2" not in text(desk)


@pytest.mark.parametrize("address", [PAGE, f"{PAGE}/", "https://elsewhere.example/view?number=2026-88001"])
def test_a_submission_that_repeats_a_published_act_is_a_document_of_it_and_no_second_order(desk: Desk, address: str) -> None:
    submits(desk, "US", public_ruling=address)
    assert now(desk) == ["a CHANGE 1"]
    assert str(desk.last_to(A)["Subject"]).startswith("TLP:AMBER CHANGE ")
    said = text(desk)
    assert "THE SAME ACT, IN A NATIONAL SUBMISSION - 2026-10-28: U.S. Customs and Border Protection (US-2)." in said
    assert "It did: Held at the port." in said
    assert "Also barred" not in said
    assert now(desk) == []


def test_one_of_which_a_desk_may_not_hear_changes_nothing_for_it(desk: Desk) -> None:
    submits(desk, "US", public_ruling=PAGE, audience=("DE",))
    assert now(desk) == []


def test_one_that_names_another_page_or_is_of_another_market_is_an_order_of_its_own(desk: Desk) -> None:
    submits(desk, "US", public_ruling="https://register.example/documents/2026-99999")
    assert len(now(desk)) == 1
    submits(desk, "KR", n=3, public_ruling=PAGE)
    assert len(now(desk)) == 1
    assert "337-TA-8001" in text(desk)


def test_a_hit_of_a_search_has_beside_it_what_its_reader_may_hear_of(desk: Desk) -> None:
    submits(desk, "KR")
    dutch = {"authority": "nl_courts", "market": "NL", "instrument": "INJ", "order_number": "C/09/1"}
    desk.order(3, **dutch, parties=(KETTLEWORKS,), rights=(US_PATENT,))
    desk.decide()
    told = desk.orders[1].id
    with desk.opened() as ports:
        hits = [Hit("flags", told, 1.0, {"kind": "flags"}), Hit("cases", "a case", 1.0, {"kind": "cases"})]
        first, other = beside_hits(ports, hits, "TW")  # who is in no audience of the submission
        (whole, _) = beside_hits(ports, hits, None)
        shown = list(show_record(ports, told))
    assert [one.partition(";")[0] for one in first.also] == [f"also barred in NL: {DUTCH}, C/09/1 ({desk.orders[3].id})"]
    assert other.also == ()
    assert any("KR-2" in line for line in whole.also)
    assert f"    {first.also[0]}" in list(block(first))
    assert as_row(first)["also"] == first.also[0]
    assert any("KR-2" in line for line in shown)  # who sees every order of this machine sees submissions
