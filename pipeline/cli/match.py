"""`match`: many names or numbers at once against all orders, each with what it finds and why."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline.cli.app import NOT_COMPLETE, AcceptGapsOption, app, opened, watched
from pipeline.cli.data import Form, print_objects, print_table
from pipeline.cli.lines import Asked, read_lines
from pipeline.cli.reader import AsOption, reader_of, seen_as
from pipeline.cli.search import how_far_known, indexed, say_how_far
from pipeline.errors import UsageError
from pipeline.flow.indexing import SEARCHED
from pipeline.matching.listed import Reason, question_of, reasons
from pipeline.search import question as q
from pipeline.search.answer import block, line
from pipeline.search.as_data import COLUMNS, as_object, as_row, cell
from pipeline.search.asking import with_what_is_beside
from pipeline.search.kinds import checked
from pipeline.search.port import Hit, Seen
from pipeline.shown.visible import in_one_line

_MOST_FOUND = 500  # records that one name may find before they are judged
_COLUMNS = ("line", "asked", "reason", *COLUMNS)


@dataclass(frozen=True)
class Matched:
    """What one name or number found, the nearest first, and how many more there are."""

    asked: Asked
    hits: Sequence[tuple[Hit, Sequence[Reason]]] = ()
    more: int = 0


@app.command()
def match(
    file: Annotated[Path, typer.Argument(help="Text with a name or number a line, or a table (.csv, .tsv); - is standard input.")],
    column: Annotated[str | None, typer.Option(help="Of a table: the column that has them, by its head or its number.")] = None,
    kind: Annotated[list[str] | None, typer.Option("--kind", help="In place of orders: " + ", ".join(SEARCHED))] = None,
    limit: Annotated[int, typer.Option(help="How many hits of each to show.", min=1, max=500)] = 20,
    format: Annotated[Form, typer.Option(help="For a terminal, a program or a spreadsheet.")] = "text",  # noqa: A002
    as_ally: AsOption = None,
    accept_gaps: AcceptGapsOption = False,
) -> None:
    """Many names or numbers at once, as a list of suppliers, against all orders: what each finds, and why.

    Ends with 3 if a line could not be asked for, with 4 if one finds nothing and a source that could hold it is dark or late.
    """
    lines = read_lines(file, column)
    for note in lines.notes:
        print(in_one_line(note), file=sys.stderr)
    kinds = checked(kind or ()) or ("flags",)
    with opened(by_allies=True) as ports, watched(ports.settings, "match") as notify:
        seen = seen_as(ports, reader_of(ports, as_ally))
        indexed(ports, kinds, seen)
        found: list[Matched] = []
        for one in lines.asked:
            found.append(_matched(seen, one, kinds, limit))
            notify("names and numbers asked for", 1)
        known = list(how_far_known(ports, q.Everything()))
    _print(found, format)
    to = sys.stdout if format == "text" else sys.stderr
    print(_summary(found), file=to)
    if any(one.asked.why_not for one in found):
        raise typer.Exit(NOT_COMPLETE)
    if not all(one.hits for one in found):
        say_how_far(known, to, accept_gaps=accept_gaps)


def _matched(search: Seen, asked: Asked, kinds: Sequence[str], limit: int) -> Matched:
    if asked.why_not:
        return Matched(asked)
    try:
        question = question_of(asked.text)
    except UsageError as why:
        return Matched(replace(asked, why_not=str(why)))
    if question is None:
        return Matched(replace(asked, why_not="there is no letter or digit in it"))
    found = search.answer(question, kinds, limit=_MOST_FOUND)
    judged = [(hit, given) for hit in found.hits if (given := reasons(asked.text, hit.fields))]
    judged.sort(key=lambda one: one[1][0].far)  # else as the search has them
    shown = with_what_is_beside(search, [hit for hit, _ in judged[:limit]])
    hits = [(hit, given) for hit, (_, given) in zip(shown, judged[:limit], strict=True)]
    return Matched(asked, hits, len(judged) - len(hits) + max(0, found.total - _MOST_FOUND))


# --- what is shown ------------------------------------------------------------------------------------------------------------


def _print(found: Sequence[Matched], form: Form) -> None:
    if form == "csv":
        print_table(_COLUMNS, (row for one in found for row in _rows(one)))
    elif form == "jsonl":
        print_objects(map(_object, found))
    else:
        for one in found:
            for each in _lines(one):
                print(each)


def _lines(one: Matched) -> Iterator[str]:
    asked = f"{_where(one.asked)}: {line(one.asked.text[:200])}"
    if not one.hits:
        yield f"{asked}: {f'not asked for: {one.asked.why_not}' if one.asked.why_not else 'nothing'}"
        return
    yield asked
    for hit, why in one.hits:
        first, *rest = block(replace(hit, passages=()))
        yield f"    {first}"
        yield from (f"        {line(str(reason))}" for reason in why)
        yield from (f"    {each}" for each in rest)
    if one.more:
        yield f"    and {one.more} more; --limit shows them, or crossmarket search"


def _where(asked: Asked) -> str:
    return (
        f"line{'s' if len(asked.lines) > 1 else ''} {', '.join(map(str, asked.lines[:10]))}{' …' if len(asked.lines) > 10 else ''}"
    )


def _object(one: Matched) -> dict[str, Any]:
    hits = [as_object(hit) | {"reasons": [vars(reason) for reason in why]} for hit, why in one.hits]
    return {
        "lines": one.asked.lines,
        "asked": one.asked.text,
        "not_asked": one.asked.why_not or None,
        "hits": hits,
        "more": one.more,
    }


def _rows(one: Matched) -> Iterator[dict[str, str]]:
    """A row a hit; one that says so where there is none, so that no line is missing."""
    own = {"line": cell(one.asked.lines), "asked": cell(one.asked.text)}
    for hit, why in one.hits:
        yield {**as_row(hit), **own, "reason": cell(list(map(str, why)))}
    if one.more:
        yield {**own, "reason": f"and {one.more} more"}
    if not one.hits:
        yield {**own, "reason": f"not asked for: {one.asked.why_not}" if one.asked.why_not else "nothing"}


def _summary(found: Sequence[Matched]) -> str:
    hit, left = sum(bool(one.hits) for one in found), sum(bool(one.asked.why_not) for one in found)
    said = [f"{len(found)} asked for" if not left else f"{len(found) - left} of {len(found)} asked for", f"{hit} found"]
    return ", ".join((*said, f"{len(found) - left - hit} with nothing"))
