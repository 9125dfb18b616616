"""What a notice says that was not read, told of the orders that it may concern: nothing that may matter is passed over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.authorities.declared import authority
from pipeline.fold.act import documents_of
from pipeline.fold.chronicle import quoted
from pipeline.fold.state import is_live
from pipeline.fold.words import capital, this_document
from pipeline.records import CUT, Flag, Notice, Residue

_CLAUSE = 160  # characters of a sentence that are quoted around words that were not read


def matters(notice: Notice, one: Residue, flags: Sequence[Flag]) -> bool:
    """Whether unread words may change who or what is barred at a border: not where they are of orders on persons alone."""
    ruled = authority(notice.authority)
    return bool(flags) or not one.of or any(ruled.instrument(code).reach != "persons" for code in one.of)


def said(notice: Notice) -> Iterator[tuple[Notice, Residue]]:
    """What the documents of an act say that was not read, each once, by the strongest that says it.

    Of a court's ruling nothing: it is held whole, until a person says what it does.
    """
    words: set[tuple[str, str]] = set()
    for document in documents_of(notice) if notice.court_ruling is None else ():
        new = [one for one in document.residue if (one.kind, one.words) not in words]
        words |= {(one.kind, one.words) for one in new}
        yield from ((document, one) for one in new)


def concerned(notice: Notice, one: Residue, flags: Sequence[Flag]) -> list[Flag]:
    """The orders that the words may concern: those of that sentence which the notice announces; else all that stood before."""
    own = [f for f in flags if f.announced_in.document_id == notice.document_id]
    if one.kind != "ending" and own:
        return [f for f in own if not one.of or f.instrument in one.of]
    ruled = authority(notice.authority)
    if one.of and all(ruled.instrument(code).reach == "persons" for code in one.of):
        return []
    return [f for f in flags if is_live(f) and f.announced_in.document_id != notice.document_id and f.published <= notice.published]


def told(notice: Notice, one: Residue) -> str:
    """The words in a sentence, for the order and for who decides what they mean; with what is held of what stands around them."""
    clause = _clause(notice, one)
    name, words = this_document(notice), f'"{one.words}"' + (f' in "{clause}"' if clause else "")
    return {
        "name": f"{capital(name)} also names {words}; what of it was not read.",
        "right": f"{capital(name)} also names the right {words}; for which order was not read.",
        "order": f"{capital(name)} speaks of an order in words that were not read: {words}.",
        "ending": f"{capital(name)} says {words}; whether and for whom it changes or ends an order was not read.",
        "article": f"{capital(name)} speaks of {words}; whether that is inside the order it leaves undecided, or it was not read.",
    }[one.kind]


def _clause(notice: Notice, one: Residue) -> str | None:
    """What stands around unread words in the sentence that another fact of the notice quotes; None where none does."""
    words, facts = one.evidence, [e for found in notice.evidence.values() for e in found]
    facts += [e for m in notice.measures for e in m.evidence]
    around = [e for e in facts if e.text == words.text and e.start <= words.start and words.end <= e.end]
    wide = max(around, key=lambda e: e.end - e.start, default=words)
    if wide.end - wide.start <= max(_CLAUSE, words.end - words.start):
        return quoted(wide) if wide.end - wide.start > words.end - words.start else None
    start, end = words.start - wide.start, words.end - wide.start
    margin = max(0, _CLAUSE - (end - start)) // 2
    first = 0 if start <= margin else wide.quote.find(" ", start - margin - 1, start) + 1 or start
    last = len(wide.quote) if end + margin >= len(wide.quote) else max(end, wide.quote.rfind(" ", end, end + margin + 1))
    before, behind = first > 0 or wide.cut in ("start", "both"), last < len(wide.quote) or wide.cut in ("end", "both")
    return f"{f'{CUT} ' if before else ''}{wide.quote[first:last].strip()}{f' {CUT}' if behind else ''}"


def not_understood(notice: Notice) -> str:
    """Of a notice of which nothing was read but that it belongs to the case of an order that stands."""
    return f"What {this_document(notice)} announces was not understood: it may concern this order."


def of_no_case(notice: Notice) -> str:
    """Of a notice that is read as another matter, and speaks of an order all the same."""
    words = " and ".join(f'"{one.words}"' for one in notice.residue)
    return f"{capital(this_document(notice))} is read as no matter of a case, but speaks of an order: {words}."
