"""What of a submission leaves its authority: a text of labelled lines, which is archived, read, indexed and quoted. Pure.

Of natural persons it has country and, on their authority's word, names. Their addresses and telephones, and a name that may not
leave, are cut from every other line too: as they are written in the file, and whatever looks like a telephone or a mailbox.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from pipeline.submissions.model import Submission, SubmittedRight

CUT = "[cut]"
WITHHELD = "natural person, name withheld"
_LEAST = 4  # characters of a part of an address that is looked for by itself
_TELEPHONE = re.compile(
    r"\+[0-9][0-9 ()./-]{5,}[0-9]"
    r"|\b(?:tel|telephone|phone|fax|mobile|cell)\b[ .:]*(?:(?:no\.?|number)[ .:]*)?[0-9(][0-9 ()./-]{4,}[0-9]",
    re.IGNORECASE,
)
_MAILBOX = re.compile(r"[^\s@<>()\[\],;:\"]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


def released(submission: Submission, id_: str, number: str, confirmed: date) -> str:
    """The text, in which every fact has a line that begins with its label. `number`: by which it is known."""
    return "\n".join(f"{label}: {value}" for label, value in _lines(submission, id_, number, confirmed)) + "\n"


def _lines(one: Submission, id_: str, number: str, confirmed: date) -> Iterator[tuple[str, str]]:
    cut = Cut(one)
    yield "National submission", id_
    yield "Confirmed", confirmed.isoformat()
    yield "Exercise", "yes" if one.exercise else "no"
    yield "Case number", cut(number)
    yield "Notifying authority", one.authority
    if one.finding:
        yield "Finding against", one.finding.value
    for order in one.about:
        yield "About", cut(order)
    yield from _of_goods(one, cut)
    yield from _of_measures(one, cut)
    for file in one.evidence_files:
        yield "Evidence file", f"{cut(file.name)}, SHA-256 {file.sha256}"
    yield "Reliability", one.reliability.value
    yield "Audience", ", ".join(one.audience) or "none"
    yield "Handling", one.handling.value
    yield "Given under", cut(one.given_under)
    if one.public_ruling:
        yield "Public ruling", one.public_ruling
    yield "Call", one.call.in_words  # it is there to be told


def _of_goods(one: Submission, cut: Cut) -> Iterator[tuple[str, str]]:
    yield "Product", cut(one.name)
    for label, values in (("Brand", one.brand), ("Type or model", one.type_or_model), ("Batch or barcode", one.batch_or_barcode)):
        for value in values:
            yield label, cut(value)
    for code in one.customs_code:
        yield "Customs code", code
    if one.description:
        yield "Description", cut(one.description)
    if one.origin:
        yield "Origin", one.origin


def _of_measures(one: Submission, cut: Cut) -> Iterator[tuple[str, str]]:
    if one.counterfeit is not None:
        yield "Counterfeit", "yes" if one.counterfeit else "no"
    for right in one.rights:
        yield "Right", _right(right)
    yield "Measures", cut(one.measures)
    yield "Entry into force", one.entry_into_force.isoformat()
    if one.duration_until:
        yield "Last day", one.duration_until.isoformat()
    yield "Scope", one.scope
    for party in one.parties:
        yield "Party", f"{cut.party(party.name)} ({party.role}, {party.kind}, {party.country or '-'})"


def _right(right: SubmittedRight) -> str:
    return f"{right.kind}, {right.office or '-'}, {right.number or '-'}"


class Cut:
    """Takes out of words what is not to leave."""

    def __init__(self, submission: Submission) -> None:
        persons = [party for party in submission.parties if party.is_person]
        withheld = list(dict.fromkeys(party.name for party in persons if not party.is_named))
        called = WITHHELD + " {}" if len(withheld) > 1 else WITHHELD
        self._persons = {party.name: party.name for party in persons} | {
            name: called.format(n) for n, name in enumerate(withheld, start=1)
        }
        secret = set[str]()
        for party in persons:
            secret |= {party.telephone or "", party.address or "", *re.split(r"[,;]", party.address or "")}
            secret |= set() if party.name_may_leave else {party.name, *party.name.split()}
        stripped = {one.strip(" +,;") for one in secret}
        found = sorted((one for one in stripped if len(one) >= (_LEAST if one.isascii() else 2)), key=len, reverse=True)
        self._known = re.compile("|".join(map(_spelt, found)), re.IGNORECASE) if found else None

    def __call__(self, words: str) -> str:
        words = self._known.sub(CUT, words) if self._known else words
        return _MAILBOX.sub(CUT, _TELEPHONE.sub(CUT, words))

    def party(self, name: str) -> str:
        """What a party is called outside."""
        return self._persons.get(name) or self(name)


def _spelt(words: str) -> str:
    """The words in whatever way they are parted: by blanks, hyphens, points, or none between digits."""
    parts = re.findall(r"[^\W\d_]+|\d|[^\w\s.,()/-]", words)
    joined = [re.escape(parts[0])] if parts else [re.escape(words)]
    for before, part in pairwise(parts):
        apart = r"[\s.,()/-]*" if before.isdigit() or part.isdigit() else r"[\s.,()/-]+"
        joined.append(apart + re.escape(part))
    return "".join(joined)
