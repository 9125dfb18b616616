"""A safety notice that calls goods counterfeit is shown with an order of the same goods, and moves nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from pathlib import Path
from urllib.parse import urlsplit

import flags
import pytest
from canned import look
from publishers import publisher_of

from alerts.wording.flowed import unfolded
from pipeline.cli.show import show_record
from pipeline.clock import Clock
from pipeline.database.flags import put_flags
from pipeline.flow import run as running
from pipeline.flow.indexing import entries_of
from pipeline.flow.worker import process
from pipeline.records import Flag
from pipeline.settings import load
from pipeline.wiring import Ports, open_ports

NOON = datetime(2026, 10, 13, 12, tzinfo=UTC)
SOURCES = ("eu_safety_gate", "gb_opss")
GOODS = {"models": ("OB-100",), "complainants": ("Oribento K.K.",)}
SAID = (
    "A safety notice says these goods are counterfeit, same brand and model: EU Safety Gate SR/02741/26, Sweden, 2026-10-08, "
    "https://ec.europa.eu/safety-gate-alerts/screen/webReport/alertDetail/02741"
)


@contextmanager
def opened(home: Path, **more: str) -> Iterator[Ports]:
    chosen = {"CROSSMARKET_HOME": str(home)}
    for source in SOURCES:
        chosen[f"CROSSMARKET_SOURCES__{source.upper()}__TERMS_READ"] = "A. Tester, https://host.invalid, 2026-10-01"
    with open_ports(load(chosen | more), Clock(NOON)) as ports:
        yield ports


def looked(ports: Ports, *sources: str) -> None:
    for source in sources or SOURCES:
        publisher = publisher_of(source)

        def answers(address: str, fields: object, publisher=publisher):
            parts = urlsplit(address)
            return publisher.answer(parts.path + (f"?{parts.query}" if parts.query else ""), date(2026, 10, 13))

        look(ports, source, answers)
    process(ports)


def order(ports: Ports, **more: object) -> Flag:
    flag = flags.flag(**(GOODS | more))
    with ports.database.transaction() as connection:
        put_flags(connection, [flag], NOON)
    return flag


def told(ports: Ports) -> list[bytes]:
    folder = Path(ports.settings.home) / "mail" / "new"
    before = set(folder.glob("*")) if folder.is_dir() else set()
    running.tell_and_send(ports, running.Summary(), announce=True)
    return [file.read_bytes() for file in sorted(set(folder.glob("*")) - before)]


def text_of(raw: bytes, kind: str = "plain") -> str:
    part = message_from_bytes(raw, policy=policy.default).get_body((kind,))
    assert part
    return " ".join(unfolded(part.get_content()).split()) if kind == "plain" else part.get_content()


def test_notices_alone_announce_nothing(tmp_path):
    with opened(tmp_path) as ports:
        looked(ports)
        assert told(ports) == []
        with ports.database.reading() as connection:
            assert len(ports.safety.beside(connection, flags.flag(**GOODS))) == 3


def test_they_stand_below_the_parties_and_nothing_of_them_is_loaded(tmp_path):
    with opened(tmp_path, CROSSMARKET_LANGUAGE="en") as ports:
        looked(ports)
        order(ports)
        mails = told(ports)
    assert len(mails) > 5
    for raw in mails:
        text, html = text_of(raw), text_of(raw, "html")
        assert text.count(SAID) == 1
        assert "UK Office for Product Safety and Standards 2610-0001, Suffolk Trading Standards, 2026-10-05" in text
        assert "Not verified; never a reason to act by itself." in text.partition(" SAFETY NOTICES ")[2]
        assert "Addresses of its pictures, not loaded: https://assets.publishing.service.gov.uk/media/2610-0001/lid.jpg" in text
        assert "safety notice" not in text.partition(" PARTIES ")[0].casefold()
        assert "<img" not in html
        assert "url(" not in html


@pytest.mark.parametrize(("language", "words"), [("de", "Eine Sicherheitsmeldung nennt"), ("ja", "製品安全の通知がこの貨物を")])
def test_a_reader_has_them_in_his_language_below_the_card(tmp_path, language: str, words: str):
    with opened(tmp_path, CROSSMARKET_LANGUAGE=language) as ports:
        looked(ports, "gb_opss")
        order(ports)
        mails = told(ports)
    assert mails
    assert all(text_of(raw).count(words) == 1 for raw in mails)


def test_a_notice_that_comes_later_sends_no_mail(tmp_path):
    with opened(tmp_path) as ports:
        order(ports)
        assert len(told(ports)) > 5
        looked(ports)
        assert told(ports) == []


def test_show_and_the_search_record_have_them(tmp_path):
    with opened(tmp_path) as ports:
        looked(ports)
        flag = order(ports)
        said = [line for line in show_record(ports, flag.id) if line.startswith("a safety notice says these goods")]
        assert [line.split(": ")[1].split(",")[0] for line in said] == [
            "EU Safety Gate SR/02741/26", "UK Office for Product Safety and Standards 2610-0001", "EU Safety Gate SR/02739/26",
        ]  # fmt: skip
        (entry,) = entries_of(ports, "flags", [flag.id])
        assert entry.fields
        assert list(entry.fields["safety_notice"]) == said


def test_a_drill_and_other_goods_are_beside_none(tmp_path):
    with opened(tmp_path) as ports:
        looked(ports)
        with ports.database.reading() as connection:
            assert ports.safety.beside(connection, flags.flag(**GOODS, exercise=True)) == ()
            assert ports.safety.beside(connection, flags.flag(**GOODS | {"models": ("OB-200",)})) == ()
