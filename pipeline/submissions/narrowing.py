"""The words by which a submission that stands is narrowed or withdrawn: what is signed, and the text that leaves. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Self

from pydantic import ValidationError, model_validator

from pipeline.records.base import Record
from pipeline.submissions.model import Submission
from pipeline.submissions.released import Cut
from pipeline.submissions.saying import of_error, refused, wrong
from pipeline.submissions.words import Line, RightNumber, Text


class Narrowed(Record):
    """What of it nobody is to act on any more. Without any part it is withdrawn whole."""

    because: Text
    parties: tuple[Line, ...] = ()
    rights: tuple[RightNumber, ...] = ()
    articles: tuple[Line, ...] = ()
    whole: bool = False

    @model_validator(mode="after")
    def _says_what(self) -> Self:
        if self.whole == bool(self.parties or self.rights or self.articles):
            raise wrong("say which party, right or article is out, or withdraw it whole")
        return self


def narrowed(body: bytes) -> Narrowed:
    """Raises Refused."""
    try:
        return Narrowed.model_validate_json(body)
    except ValidationError as why:
        first = why.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"])) or "narrow"
        raise refused("{where}: {what}; nothing was kept", where=place, what=of_error(first)) from why


def check(what: Narrowed, of: Submission) -> None:
    """That it names only what the submission has. Raises Refused."""
    if of.finding:
        raise refused("narrow: a finding against is corrected or withdrawn, whole; nothing was kept")
    names = {one.name for one in of.respondents}
    numbers = {one.number for one in of.rights if one.number}
    for label, said, known in (("party", what.parties, names), ("right", what.rights, numbers)):
        if unknown := [one for one in said if one not in known]:
            names_of = "; ".join(sorted(known)) or "–"
            raise refused("{label} {name}: the submission names {known}, and not it", label=label, name=unknown[0], known=names_of)


def released_narrowing(what: Narrowed, of: Submission, id_: str, number: str, confirmed: date) -> str:
    """The text of it, as `pipeline.submissions.released` has that of a submission."""
    return "\n".join(f"{label}: {value}" for label, value in _lines(what, of, id_, number, confirmed)) + "\n"


def _lines(what: Narrowed, of: Submission, id_: str, number: str, confirmed: date) -> Iterator[tuple[str, str]]:
    cut = Cut(of)
    yield "National submission withdrawn" if what.whole else "National submission narrowed", id_
    yield "Confirmed", confirmed.isoformat()
    yield "Exercise", "yes" if of.exercise else "no"
    yield "Case number", cut(number)
    yield "Notifying authority", of.authority
    yield "Scope", of.scope
    if of.finding:
        yield "Finding against", of.finding.value
    for name in what.parties:
        yield "Party no longer", cut.party(name)
    for number in what.rights:
        yield "Right no longer", number
    for article in what.articles:
        yield "Article outside", cut(article)
    yield "Because", cut(what.because)
