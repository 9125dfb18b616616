"""What becomes of a step that two officers said: a document like any other, archived, to be read."""

from __future__ import annotations

from datetime import date, datetime

from pipeline.archive.port import Answer, Archive
from pipeline.database.submissions import Kept
from pipeline.records import Document, Part
from pipeline.submissions import SOURCE
from pipeline.submissions.model import Submission
from pipeline.submissions.narrowing import Narrowed, released_narrowing
from pipeline.submissions.released import released
from pipeline.texts.forms import document_version
from pipeline.texts.national_submission import FORM, PART

_ADDRESS = "https://submission.invalid/"  # RFC 2606: nobody asks there
_MEDIA_TYPE = "text/plain"


def of_submission(archive: Archive, one: Submission, known: Kept, first: date, now: datetime) -> Document:
    """Archives what leaves of it. A correction is a later version of the same document, as of the day it was confirmed first."""
    text = released(one, known.id, known.number, now.date())
    return _document(archive, text, known.id, first, now, ruling=one.public_ruling, exercise=one.exercise)


def of_narrowing(archive: Archive, what: Narrowed, of: Submission, known: Kept, n: int, now: datetime) -> Document:
    """The same of the step by which it is narrowed or withdrawn."""
    text = released_narrowing(what, of, known.id, known.number, now.date())
    return _document(archive, text, f"{known.id}.{n}", now.date(), now, ruling=None, exercise=of.exercise)


def _document(
    archive: Archive, text: str, native_id: str, published: date, now: datetime, *, ruling: str | None, exercise: bool
) -> Document:
    address = f"{_ADDRESS}{native_id}"
    sha256 = archive.put(Answer(address, now, 200, {"content-type": f"{_MEDIA_TYPE}; charset=utf-8"}, text.encode()))
    title = next(line for line in text.split("\n"))
    part = Part(name=PART, form=FORM, address=address, fetched_at=now, media_type=_MEDIA_TYPE, sha256=sha256)
    document = Document(
        source=SOURCE,
        native_id=native_id,
        published=published,
        kind="national submission",
        title=title,
        abstract=None,
        page=ruling,
        exercise=exercise,
        parts=(part,),
        version=document_version(title, None, "national submission", (), (), text),
    )
    archive.put_document(document)
    archive.flush()
    return document
