"""Every source that stands in `crawlers/sources`, on its golden folder: with every fault, over days, nothing is lost or made up.

In this suite the publisher answers in the process (`tests/support/canned.py`); source, shape, keeper, archive, database and bus
are those of life. A source that is added is tried here without a word in this file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from email import message_from_bytes, policy
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

import pytest
from _pytest.mark import ParameterSet
from canned import Answered, look
from notices import digest_of
from publishers import FAULTS, WALL, Publisher, folder_of, known_of, publisher_of, reading_of

from crawlers.crawl import source_class
from crawlers.keeper import Tally
from pipeline.allies import ally_codes
from pipeline.clock import Clock
from pipeline.database.alerts import last_alerts
from pipeline.database.documents import documents_of, published_between
from pipeline.database.issues import issues_of_status
from pipeline.database.rows import record_of
from pipeline.flow import run as running
from pipeline.flow.worker import process
from pipeline.read.readers import reader_of
from pipeline.records import Document, IssueKind, Notice
from pipeline.settings import load
from pipeline.source_settings import source_names
from pipeline.wiring import Ports, open_ports

SOURCES = source_names()
Answering = Callable[[str], Answered]


def words_of(mail: Path) -> str:
    """What a mail says, with one blank between two words."""
    body = message_from_bytes(mail.read_bytes(), policy=policy.default).get_body(("plain",))
    assert body is not None
    return " ".join(str(body.get_content()).split())


class Home:
    """One home, and a look on a day after the other."""

    def __init__(self, folder: Path, source: str, *, overlap_days: int = 1) -> None:
        self.folder, self.source, self.publisher = folder, source, publisher_of(source)
        self.documents_of = source_class(source).documents_of or source
        self.since = self.publisher.looks[0] - timedelta(days=20)
        self.overlap_days = overlap_days  # by default what a look missed is asked for again only because it is owed

    @contextmanager
    def opened(self, day: date) -> Iterator[Ports]:
        own = f"CROSSMARKET_SOURCES__{self.source.upper()}__"
        chosen = {own + "BASE_URL": "https://publisher.invalid", own + "TRIES": "2", own + "BACKOFF": "0"}
        chosen |= {own + "TERMS_READ": "A. Tester, https://publisher.invalid/robots.txt, 2026-10-01"}
        chosen |= {own + "OVERLAP_DAYS": str(self.overlap_days), own + "SINCE": self.since.isoformat()}
        if wanted := getattr(self.publisher, "settings", None):  # what a source wants set on a day, as a key
            chosen |= {own + name: value for name, value in wanted(day).items()}
        settings = load({"CROSSMARKET_HOME": str(self.folder)} | chosen)
        with open_ports(settings, Clock(datetime.combine(day, time(18), UTC))) as ports:
            yield ports

    def look(self, day: date, answering: Answering | None = None, **options: bool) -> tuple[Tally, bool]:
        """Looks, reads and folds; returns what was seen, and whether all was."""

        strangers: list[str] = []  # that were asked: nobody but the publisher may be

        def answers(address: str, fields: Mapping[str, str]) -> Answered:
            parts = urlsplit(address)
            strangers.extend({parts.netloc} - {"publisher.invalid"})
            path = parts.path + (f"?{parts.query}" if parts.query else "")
            if path == "/challenge":
                return Answered(200, WALL, {"content-type": "text/html"})
            return answering(path) if answering else self.publisher.answer(path, day)

        with self.opened(day) as ports:
            tally = look(ports, self.source, answers, **options)
            assert strangers == []
            process(ports)
            summary = running.Summary()
            running.settle(ports, summary)
            return tally, summary.complete

    def tell(self) -> tuple[dict[str, set[str]], list[str]]:
        """Decides and sends; returns the allies told of each order, by its articles, and the mails."""
        with self.opened(self.publisher.looks[-1]) as ports:
            running.tell_and_send(ports, running.Summary(), announce=True)
            with ports.database.reading() as connection:
                alerts = [a for ally in ally_codes() for a in last_alerts(connection, ally).values()]
        told: dict[str, set[str]] = {}
        for alert in alerts:
            assert alert.flag.articles is not None
            told.setdefault(alert.flag.articles, set()).add(alert.ally)
        return told, [words_of(file) for file in (self.folder / "mail" / "new").glob("*")]

    def documents(self) -> dict[str, Document]:
        with self.opened(self.publisher.looks[-1]) as ports, ports.database.reading() as connection:
            ids = published_between(connection, self.documents_of, date.min, date.max)
            return {d.native_id: d for d in documents_of(connection, ids)}

    def notices(self) -> list[Notice]:
        with self.opened(self.publisher.looks[-1]) as ports, ports.database.reading() as connection:
            ids = sorted(published_between(connection, self.documents_of, date.min, date.max))
            return [notice for id_ in ids if (notice := record_of(connection, Notice, id_))]

    def versions(self) -> dict[str, str]:
        return {number: document.version for number, document in self.documents().items()}

    def open_issues(self) -> list[str]:
        """What went wrong; what a document leaves for a person to decide, or waits for an order to be announced, is none of it."""
        with self.opened(self.publisher.looks[-1]) as ports, ports.database.reading() as connection:
            found = issues_of_status(connection, "open")
        return [f"{i.place}: {i.reason}" for i in found if i.kind not in (IssueKind.TO_DECIDE, IssueKind.PENDING_EFFECT)]


def faulty(publisher: Publisher, day: date, fault: str, places: str, *, once: bool) -> Answering:
    """The publisher's answers of a day, with a fault in its lists, or in the texts of one document, always or once an address."""
    done: set[str] = set()

    def answering(path: str) -> Answered:
        listed, of_one = publisher.is_list(path), publisher.is_text_of(path, publisher.one)
        hit = ("lists" in places and listed) or ("texts" in places and of_one)
        if hit and not (once and path in done):
            done.add(path)
            return FAULTS[fault](publisher, path, day)
        return publisher.answer(path, day)

    return answering


@cache
def undisturbed(source: str) -> tuple[dict[str, str], ...]:
    """The versions that are known after each look, where nothing goes wrong."""
    with TemporaryDirectory() as folder:
        home = Home(Path(folder), source)
        after = []
        for day in home.publisher.looks:
            _, complete = home.look(day)
            assert complete, home.open_issues()
            after.append(home.versions())
        return tuple(after)


@cache
def by_its_row_alone(source: str) -> dict[str, str]:
    """The versions that are known on the last day, where the texts of one document cannot be had: some sources keep its row."""
    with TemporaryDirectory() as folder:
        home, day = Home(Path(folder), source), publisher_of(source).looks[-1]
        home.look(day, faulty(home.publisher, day, "a teapot", "texts", once=False))
        return home.versions()


@pytest.mark.parametrize("source", SOURCES)
def test_a_source_says_its_terms_and_has_a_golden_folder(source: str) -> None:
    spider = source_class(source)
    assert spider.terms.licence
    assert spider.terms.robots
    assert urlsplit(spider.default_base_url).scheme == "https"
    assert spider.terms.poll >= 60, "no public server is asked more than once a minute"
    assert folder_of(source), f"{source} has no golden folder"
    assert publisher_of(source).blind.keys() <= FAULTS.keys()


@pytest.mark.parametrize("source", SOURCES)
def test_what_is_known_at_the_end_is_what_was_published(source: str, tmp_path: Path) -> None:
    home = Home(tmp_path, source, overlap_days=30)
    for day, due in zip(home.publisher.looks, undisturbed(source), strict=True):
        _, complete = home.look(day)
        assert complete, home.open_issues()
        assert home.versions() == due
        again, _ = home.look(day)
        assert again.unchanged == again.listed > 0, "asked again, nothing is new"
    assert [said(document) for document in sorted(home.documents().values(), key=lambda d: d.native_id)] == known_of(source)


@pytest.mark.parametrize("source", SOURCES)
def test_rules_that_read_otherwise_have_another_name(source: str, tmp_path: Path) -> None:
    """Or nothing would be read again.

    If this fails after a change on purpose: raise the number in the reader's `EXTRACTOR`, look at what is read otherwise, and put
    what the failure shows into the golden folder's `reading.json`.
    """
    home = Home(tmp_path, source)
    for day in home.publisher.looks:
        home.look(day)
    assert reading_of(source) == {"extractor": reader_of(home.documents_of).EXTRACTOR, "digest": digest_of(home.notices())}


def said(document: Document) -> dict[str, Any]:
    fields = {"native_id", "published", "kind", "title", "abstract", "corrects", "corrected_by"}
    return document.model_dump(mode="json", include=fields) | {"forms": [part.form for part in document.parts]}


HIT = (("lists", "always"), ("lists", "always, on the first day"), ("texts of one", "always"), ("lists and texts", "once"))


def _tries() -> Iterator[ParameterSet]:
    """Of every run are each source with each fault at one place, and each place with each fault at some source; all on request."""
    for n, source in enumerate(SOURCES):
        for m, fault in enumerate(FAULTS):
            for k, (places, when) in enumerate(HIT):
                marks = () if (n + m) % len(HIT) == k else (pytest.mark.every,)
                yield pytest.param(source, fault, places, when, marks=marks, id=f"{source}-{fault}-{places}-{when}")


@pytest.mark.parametrize(("source", "fault", "places", "when"), list(_tries()))
def test_whatever_comes_in_place_of_an_answer_costs_that_answer_alone_and_heals(
    source: str, fault: str, places: str, when: str, tmp_path: Path
) -> None:
    home = Home(tmp_path, source)
    first, second, third = home.publisher.looks
    before: dict[str, str] = {}
    if when == "always, on the first day":
        bad_day, due = first, undisturbed(source)[0]
    else:
        home.look(first)
        bad_day, due, before = second, undisturbed(source)[1], home.versions()
    _, complete = home.look(bad_day, faulty(home.publisher, bad_day, fault, places, once=when == "once"))
    after = home.versions()
    assert after.keys() >= before.keys(), "what was known stays"
    known = (before, due, by_its_row_alone(source) if "texts" in places else {})
    assert all(version in {one.get(number) for one in known} for number, version in after.items()), "nothing is made up"
    if "lists" not in places:
        assert due.keys() - after.keys() <= {home.publisher.one}, "the others go on"
    if complete and not ("lists" in places and fault in home.publisher.blind):
        assert after == due, "nothing is missed in silence"
    home.look(third)
    assert home.versions() == undisturbed(source)[2]
    assert home.open_issues() == []


@pytest.mark.parametrize("source", SOURCES)
def test_who_is_not_bound_is_told_of_what_was_published(source: str, tmp_path: Path) -> None:
    home = Home(tmp_path, source)
    for day in home.publisher.looks:
        home.look(day)
    told, mails = home.tell()
    due = {articles: set(ally_codes()) - set(bound) for articles, bound in home.publisher.told.items()}
    assert told == due
    for articles, allies in told.items():
        assert sum(articles in mail for mail in mails) >= len(allies)


@pytest.mark.parametrize("source", SOURCES)
def test_a_quick_look_finds_what_is_new_and_a_full_one_what_was_edited_in_place(source: str, tmp_path: Path) -> None:
    home = Home(tmp_path, source, overlap_days=30)
    first, second, third = home.publisher.looks
    home.look(first)
    tally, _ = home.look(second, quick=True)
    assert home.versions() == undisturbed(source)[1]
    assert tally.new == len(undisturbed(source)[1]) - len(undisturbed(source)[0])
    tally, _ = home.look(third, lambda path: home.publisher.answer(path, third, edited=True))
    assert tally.edited == 1
    changed = {n for n, version in home.versions().items() if undisturbed(source)[2][n] != version}
    assert changed == {home.publisher.one}
