"""`search`: what is found, how the query was read, and how far what is known reaches."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Annotated, TextIO

import typer

from pipeline.care.looked import HowFar, how_far
from pipeline.cli.app import AcceptGapsOption, app, opened
from pipeline.cli.data import Form, print_objects, print_table
from pipeline.cli.reader import AsOption, reader_of, seen_as
from pipeline.clock import clock_at
from pipeline.database.documents import last_published
from pipeline.database.sources import source_state
from pipeline.errors import Unavailable, UsageError
from pipeline.flow import saved_searches
from pipeline.flow.indexing import SEARCHED, brought_up_to_date_if_it_can_be
from pipeline.flow.run import source_in_words
from pipeline.flow.same_goods import beside_hits
from pipeline.registry.registries import announcing
from pipeline.search import question as q
from pipeline.search.answer import answer, counted, how_many
from pipeline.search.as_data import COLUMNS, FACET_COLUMNS, as_facets, as_object, as_row, cell
from pipeline.search.asking import Counted, ask, count, read
from pipeline.search.field_table import FIELD_COLUMNS, field_lines, field_rows
from pipeline.search.kinds import checked
from pipeline.search.paging import Page
from pipeline.search.past import Past, of_the_past
from pipeline.search.port import FACETS, Result, Seen, Sort
from pipeline.shown.visible import in_one_line
from pipeline.source_settings import source_names
from pipeline.wiring import Ports

_OF_STANDING = frozenset({"state", "standing_order", "end_reason", "may_have_ended"})  # what an answer is that a day can change
_OPTIONS = (
    "--kind, --limit, --page, --sort, --facets, --fields, --format, --save, --forget, --for, --as-of, --as, --accept-gaps, --help"
)


@app.command(context_settings={"ignore_unknown_options": True})
def search(
    query: Annotated[
        list[str] | None, typer.Argument(help="Words, numbers in any spelling, field:value, AND OR NOT, ranges, wildcards.")
    ] = None,
    kind: Annotated[list[str] | None, typer.Option("--kind", help="Only these (orders are flags): " + ", ".join(SEARCHED))] = None,
    limit: Annotated[int, typer.Option(help="How many to show on a page.", min=1, max=1000)] = 20,
    page: Annotated[int, typer.Option(help="Which page of them.", min=1)] = 1,
    sort: Annotated[Sort, typer.Option(help="The best first, or by the day of publication.")] = Sort.BEST,
    facets: Annotated[
        bool, typer.Option("--facets", help=f"In place of the hits, how many there are by {', '.join(FACETS)}.")
    ] = False,
    fields: Annotated[bool, typer.Option("--fields", help="In place of searching: the fields that a query may name.")] = False,
    format: Annotated[Form, typer.Option(help="For a terminal, a program or a spreadsheet.")] = "text",  # noqa: A002
    save: Annotated[
        str | None,
        typer.Option("--save", help="In place of searching: keep it under this name for a mailbox, which hears of new hits."),
    ] = None,
    forget: Annotated[str | None, typer.Option("--forget", help="Let the saved search of this name go.")] = None,
    recipient: Annotated[
        str | None, typer.Option("--for", help="Whose saved search it is: a verified mailbox of a contact point.")
    ] = None,
    as_of: Annotated[
        str | None, typer.Option("--as-of", help="What stood on this day, as known today (2024-03-01). The index is left as it is.")
    ] = None,
    as_ally: AsOption = None,
    accept_gaps: AcceptGapsOption = False,
) -> None:
    """What is known of a product, right, company, number or word, best first. --fields lists them.

    Ends with 4 if nothing is found, or an order's state was asked for, and a source that could hold it is dark or late.
    """
    words = _typed(query or ())
    if fields:
        _print_fields(kind or (), format)
        return
    if save is not None or forget is not None or recipient is not None:
        _save(words, save, forget, recipient)
        return
    with opened(by_allies=True) as ports:
        then, today = clock_at(as_of).today() if as_of else None, ports.clock.today()
        reader = reader_of(ports, as_ally)
        seen = seen_as(ports, reader)
        asked = Past(seen, then) if then else seen
        understood, kinds = read(words, kind or (), then or today)
        among = indexed(ports, kinds, seen)
        of_then: list[str] = []
        if isinstance(asked, Past):
            among = asked.answer(q.Everything(), kinds, limit=0).total
            of_then = list(of_the_past(asked, understood.question, kinds, today))
        if facets:
            counts = count(asked, understood, kinds)
            total = 0 if counts.near else counts.total
            _print_counts(replace(counts, notes=(*counts.notes, *of_then)), words, among, format)
        else:
            this = Page(page, limit)
            found = ask(asked, understood, kinds, limit=limit, offset=this.offset, sort=sort)
            found = replace(found, hits=tuple(beside_hits(ports, found.hits, reader)))
            total = 0 if found.near else found.total
            _print_hits(replace(found, notes=(*found.notes, *of_then)), words, among, this, format)
        if total and not _is_of_standing(understood.question):
            return
        known = list(how_far_known(ports, understood.question))
    say_how_far(known, sys.stdout if format == "text" else sys.stderr, accept_gaps=accept_gaps)


def _print_hits(found: Result, words: str, among: int, page: Page, form: Form) -> None:
    if form == "text":
        for each in answer(found, words, among, page):
            print(each)
        return
    if form == "csv":
        print_table(COLUMNS, (as_row(hit, near=found.near) for hit in found.hits))
    else:
        print_objects(as_object(hit, near=found.near) for hit in found.hits)
    for each in (*found.notes, how_many(found, words, among, page)):
        print(in_one_line(each), file=sys.stderr)


def _print_fields(kinds: Sequence[str], form: Form) -> None:
    named = checked(kinds)
    if form == "text":
        for each in field_lines(named):
            print(each)
    elif form == "csv":
        print_table(FIELD_COLUMNS, field_rows(named))
    else:
        print_objects(field_rows(named))


def _print_counts(found: Counted, words: str, among: int, form: Form) -> None:
    lines = counted(found, words, among)
    if form == "text":
        for each in lines:
            print(each)
        return
    rows = list(as_facets(found.facets))
    if form == "csv":
        print_table(FACET_COLUMNS, ({name: cell(value) for name, value in row.items()} for row in rows))
    else:
        print_objects(rows)
    for each in (*found.notes, *list(lines)[-1:]):
        print(in_one_line(each), file=sys.stderr)


def say_how_far(known: Sequence[HowFar], to: TextIO, *, accept_gaps: bool) -> None:
    """How far each source is known. Ends with 4 if one has a gap, unless whoever asks is content with it."""
    print("; ".join(source.words for source in known) or "no source is looked at", file=to)
    if any(source.gap for source in known) and not accept_gaps:
        print(
            "what is missing there may change this answer: crossmarket issues says why; --accept-gaps is content with it", file=to
        )
        raise typer.Exit(Unavailable.exit_code)


def _save(words: str, save: str | None, forget: str | None, recipient: str | None) -> None:
    """Keeps a search, or lets one go. Raises UsageError where it is not said which, or for whom."""
    if recipient is None or (save is None) == (forget is None):
        raise UsageError("search: --save NAME --for MAILBOX keeps a search, --forget NAME --for MAILBOX lets it go")
    if forget is not None and words:
        raise UsageError(f"search: --forget {forget} takes no query")
    with opened() as ports:
        lines = (
            saved_searches.forget(ports, forget, recipient)
            if forget is not None
            else (saved_searches.save(ports, save or "", words, recipient))
        )
    for line in lines:
        print(in_one_line(line))


def _typed(query: Sequence[str]) -> str:
    """The query, which a shell may have cut at blanks. Raises UsageError for what was meant as an option."""
    for word in query:
        if word.startswith("--"):
            raise UsageError(f"search: there is no option {word}; options: {_OPTIONS}. A word to leave out is written -word")
    return " ".join(query)


def indexed(ports: Ports, kinds: Sequence[str], seen: Seen) -> int:
    """How many records a reader looks through, of an index that is brought up to date first where it is this machine's alone.

    Raises Unavailable if there is none at all: nothing found would mean nothing.
    """
    if ports.searches_alone and (behind := brought_up_to_date_if_it_can_be(ports)):
        print(f"crossmarket: {behind}", file=sys.stderr)
    if any(ports.search.counts().values()):
        counts = seen.counts()
        return sum(counts.get(kind, 0) for kind in kinds)
    with ports.database.reading() as connection:
        crawled = any(last_published(connection, source) for source in source_names())
    if crawled:
        raise Unavailable(
            "the search index is empty or of an older form, so nothing can be found in it; crossmarket reindex makes it"
        )
    raise Unavailable(
        f"nothing was ever crawled into {ports.settings.home}, so nothing can be found there; crossmarket run crawls, and "
        "CROSSMARKET_HOME names another home"
    )


def _is_of_standing(question: q.Question) -> bool:
    named = (leaf for leaf in q.leaves(question) if not isinstance(leaf, q.Textual | q.Everything))
    return any(leaf.field in _OF_STANDING for leaf in named)


def how_far_known(ports: Ports, question: q.Question) -> Iterator[HowFar]:
    """How far each source is known that could hold what is asked for."""
    named = {value for leaf in q.sought(question) if isinstance(leaf, q.Is) and leaf.field == "source" for value in leaf.values}
    with ports.database.reading() as connection:
        known = [name for name in source_names() if name in named] or announcing()
        states = {name: source_state(connection, name) for name in known}
    for name, state in states.items():
        off = ports.settings.not_looked_at(name)
        if state or not off:
            yield how_far(source_in_words(name), state, ports.clock.now(), off=off is not None)
