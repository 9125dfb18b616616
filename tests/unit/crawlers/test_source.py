"""What a source does with a defect, and what the one way to the network lets pass."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import cast

import pytest
from machine import Machine
from scrapy import Request
from scrapy.crawler import Crawler

from crawlers.addresses import MayNotBeAsked, origin
from crawlers.handler import LEFT, Handler
from crawlers.keeper import Keeper
from crawlers.sources.us_federal_register import UsFederalRegister
from pipeline.clock import clock_at
from pipeline.database.issues import issues_of_status
from pipeline.errors import StorageError
from pipeline.progress import quiet
from pipeline.settings import load
from pipeline.wiring import open_ports


@pytest.fixture
def source(tmp_path):
    settings = load(Machine(tmp_path, "https://register.example").environment())
    with open_ports(settings, clock_at(settings.now)) as ports:
        yield UsFederalRegister(Keeper("us_federal_register", ports), settings.source("us_federal_register"), None, quiet)


def issues(source: UsFederalRegister) -> list:
    with source.keeper.ports.database.reading() as connection:
        return list(issues_of_status(connection, "open"))


def test_a_defect_over_one_document_is_its_issue_and_names_the_line(source):
    async def work() -> bool:
        return bool(1 / 0)

    assert not asyncio.run(source.alone("us_federal_register:2024-1:2024-01-08", "https://register.example/x", work()))
    (issue,) = issues(source)
    assert issue.place == "us_federal_register:2024-1:2024-01-08"
    assert "ZeroDivisionError: division by zero (test_source.py, line " in issue.reason


def test_a_disk_that_fails_is_no_defect_of_a_document(source):
    async def work() -> bool:
        raise StorageError("the disk is full")

    with pytest.raises(StorageError):
        asyncio.run(source.alone("us_federal_register:2024-1:2024-01-08", "https://register.example/x", work()))
    assert issues(source) == []


@pytest.mark.parametrize(
    "address", ["http://register.example/x", "https://other.example/x", "file:///etc/passwd", "https://u@register.example/"]
)
def test_nothing_passes_the_handler_but_to_the_source(source, address):
    """As if some middleware of Scrapy's followed something by itself."""
    handler = Handler.__new__(Handler)
    handler._crawler = cast(Crawler, SimpleNamespace(spider=source))
    with pytest.raises(MayNotBeAsked):
        asyncio.run(handler.download_request(Request(address, meta={LEFT: 1.0})))


def test_a_source_is_its_base_and_what_it_declares_beside(source):
    assert source.origins == (origin("https://register.example"),)

    class Wider(UsFederalRegister):
        further_addresses = ("https://texts.example:8443", "https://REGISTER.example:443/")

    wider = Wider(source.keeper, source.chosen, None, quiet)
    assert wider.origins == (origin("https://register.example"), origin("https://texts.example:8443"))
