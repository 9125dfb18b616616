"""The list of the files of one document of EDIS (`/data/attachment/ID`), read strictly. Pure.

Read in captured answers of 2023 and 2026. A file that may not be had has no address ("downloadUri"). Which of several files is the
document itself no captured answer says: it is the one with the document's own title, else the only one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.texts.bodies import decoded
from pipeline.texts.spelling import clean
from pipeline.texts.xml_body import check_declares_nothing, element_of

_USED = ("id", "documentId", "title", "downloadUri")
_IGNORED = ("fileSize", "pageCount", "createDate", "lastModifiedDate")
_MOST = 500  # files of one document
_NUMBER = re.compile(r"[0-9]{1,12}")


@dataclass(frozen=True)
class Files:
    """The path of the one file that is the document, and the columns of the list that nobody has read."""

    path: str
    new: tuple[str, ...] = ()


def read_files(body: bytes, document: str, title: str) -> Files:
    """Which file is the document of this number and title. Raises CouldNotRead if the list is none, or does not say."""
    text = decoded(body)
    check_declares_nothing(text, "no list of files does: not believed")
    root = element_of(text.encode())
    if root.tag != "results" or [child.tag for child in root] != ["attachments"]:
        raise CouldNotRead("the XML is not a list of files: <results> with one <attachments> is due")
    rows = list(root[0])
    if len(rows) > _MOST or any(row.tag != "attachment" or any(len(column) for column in row) for row in rows):
        raise CouldNotRead("the list holds something else than files, or more of them than any document has")
    found = [_columns(row) for row in rows]
    if any(one["documentId"] != document for one in found):
        raise CouldNotRead(f"the list names files of another document than {document}")
    new = dict.fromkeys(name for one in found for name in sorted(one.keys() - {*_USED, *_IGNORED}))
    return Files(_path(_the_document([one for one in found if one["downloadUri"]], len(found), title), document), tuple(new))


def _columns(row: etree._Element) -> dict[str, str]:
    columns = {str(column.tag): clean(column.text or "") for column in row}
    if missing := [name for name in _USED if name not in columns]:
        raise CouldNotRead(f"a file of the list has no {', '.join(missing)}")
    return columns


def _the_document(files: Sequence[dict[str, str]], listed: int, title: str) -> dict[str, str]:
    if not files:
        raise CouldNotRead(f"none of its {listed} files may be fetched" if listed else "it has no file yet")
    named = [one for one in files if _plain(one["title"]) == _plain(title)]
    if len(files) > 1 and len(named) != 1:
        raise CouldNotRead(f"it has {len(files)} files, and which of them is the document is not said")
    return named[0] if len(files) > 1 else files[0]


def _path(file: dict[str, str], document: str) -> str:
    """Its path on the source's own host; whatever host the list names is not asked."""
    due = f"/data/download/{document}/{file['id']}"
    try:
        path = urlsplit(file["downloadUri"]).path
    except ValueError:
        path = ""
    if not _NUMBER.fullmatch(file["id"]) or path != due:
        raise CouldNotRead(f"the address of its file has another form than /data/download/{document}/NUMBER")
    return due


def _plain(words: str) -> str:
    return "".join(c for c in words.casefold() if c.isalnum())
