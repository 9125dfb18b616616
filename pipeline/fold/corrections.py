"""Documents that correct another: which of a case's orders they are about, and what a person has to read of them.

What the correction of an order says is used where it states the order anew. All else of it (a page, a column, a line, what is to be
read there) only a person can put into its place.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.authorities.declared import authority
from pipeline.fold.chronicle import Corrections, announced
from pipeline.fold.words import capital, join_words, this_document
from pipeline.records import Finding, Flag, IssueKind, Notice

_READ = "Read both documents (crossmarket show ID); accept the issue when the flags say what holds."


def corrected_names(notice: Notice) -> tuple[str, ...]:
    """By what the documents that a notice corrects are looked up: source and number, or the citation where it says no number."""
    return tuple(number if is_citation(number) else f"{notice.source}:{number}" for number in notice.corrects)


def is_citation(number: str) -> bool:
    """Whether a document is named by where it is printed (volume and page) and not by its number, which has no blanks."""
    return " " in number


def not_held(correction: Notice, names: Sequence[str]) -> Finding:
    """What a correction corrects and nobody can find."""
    missing = [name.partition(":")[2] or name for name in names]
    cited = any(map(is_citation, missing))
    why = "; which document stands there is not known" if cited else ", which is not held"
    return Finding(
        kind=IssueKind.TO_DECIDE,
        source=correction.source,
        place=f"corrects:{correction.document_id}",
        reason=f"{capital(this_document(correction))} corrects {join_words(missing)}{why}.",
        repair=(
            "Find that document and read both (crossmarket show ID). If it announces or changes an order, see that the flag says "
            "what holds; then accept the issue."
        ),
    )


def announces_corrected(flag: Flag, correction: Notice, corrections: Corrections) -> bool:
    """Whether a document that a flag was read from is corrected."""
    documents = {flag.announced_in.document_id, *flag.printed_again}
    return any(n.document_id in documents for n in corrections.corrected(correction))


def changes_corrected(flag: Flag, correction: Notice, corrections: Corrections) -> bool:
    """Whether a document by which an order was changed is corrected."""
    documents = {e.source.document_id for e in flag.events} - {flag.announced_in.document_id}
    return any(n.document_id in documents for n in corrections.corrected(correction))


def restates(correction: Notice, flag: Flag) -> bool:
    """Whether a correction states an order anew, or a fact of it that the order takes from there: then what it says was read."""
    if not correction.in_scope or correction.authority != flag.authority:
        return False
    if correction.bond or correction.excluded_articles or correction.models or correction.claims:
        return True
    return bool(announced(correction, flag.instrument)) or any(
        m.type == flag.instrument or authority(correction.authority).instrument(m.type).reach == "unsaid"
        for m in correction.measures
    )


def told(correction: Notice, flags: Sequence[Flag]) -> Finding:
    """That a person must read what was corrected."""
    documents = join_words(sorted({f.announced_in.document_number for f in flags}))
    return Finding(
        kind=IssueKind.TO_DECIDE,
        source=correction.source,
        place=f"{flags[0].case_id}:{correction.document_id}:correction",
        reason=f"{capital(this_document(correction))} corrects {documents}, which orders rest on; what of it was not read.",
        repair=_READ,
    )


def changed_by_corrected(correction: Notice) -> str:
    """The doubt of an order that a corrected document changed."""
    return f"A document that changed this order was corrected by {this_document(correction)}; what it corrects was not read."
