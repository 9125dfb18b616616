"""A decision as Rechtsprechung im Internet gives it: a ZIP that holds one `<dokument>` in XML. Pure.

The XML was read in one captured decision (of another court); the ZIP in clients' code. Never confirmed live. The document type that
it declares is dropped unread.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import decoded
from pipeline.texts.de_decision import LABELS, lines_of, written
from pipeline.texts.spelling import clean
from pipeline.texts.wanted import Wanted
from pipeline.texts.xml_body import check_declares_nothing, element_of

FORM = "de_rii_zip"
PART = "full_text"
_MOST_BYTES = 20_000_000  # unpacked; the longest decisions have some hundred pages
_DOCTYPE = re.compile(r"<!DOCTYPE dokument\s+SYSTEM\s+\"[^\"<>\[\]]{1,200}\"\s*>")
_DECLARED = re.compile(r"\A\s*<\?xml\s[^<>]{1,100}\?>")
_PARTS = {
    "titelzeile": ("titelzeile",),
    "leitsatz": ("leitsatz",),
    "tenor": ("tenor",),
    "tatbestand": ("tatbestand",),
    "gruende": ("entscheidungsgruende", "gruende"),
}


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The full text. Raises CouldNotRead if the body is no such ZIP, is another decision, or has no operative part."""
    text = decoded(_xml_in(body))
    text = _DECLARED.sub("", _DOCTYPE.sub("", text, count=1), count=1)
    check_declares_nothing(text, "no decision does but its own: not expanded, not believed")
    root = element_of(text.strip().encode())
    if root.tag != "dokument":
        raise CouldNotRead("the XML is no <dokument>")
    said = {
        name: clean(root.findtext(name) or "")
        for name in ("doknr", "ecli", "gertyp", "spruchkoerper", "entsch-datum", "aktenzeichen")
    }
    if said["doknr"].upper() != wanted.native_id:
        raise CouldNotRead(f"it is decision {said['doknr'][:20] or 'without a number'}, and {wanted.native_id} was asked for")
    parts = {name: [line for tag in tags for one in root.findall(tag) for line in lines_of(one)] for name, tags in _PARTS.items()}
    if not parts["tenor"]:
        raise CouldNotRead(f"{wanted.native_id} has no operative part")
    fields = dict(
        zip(
            LABELS,
            (f"{said['gertyp']} {said['spruchkoerper']}".strip(), said["aktenzeichen"], said["entsch-datum"], said["ecli"]),
            strict=True,
        )
    )
    return {"full_text": written(wanted.native_id, fields, parts)}


def _xml_in(body: bytes) -> bytes:
    """The XML of the archive, which must hold one."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            inside = [one for one in archive.infolist() if one.filename.lower().endswith(".xml")]
            if len(inside) != 1 or inside[0].file_size > _MOST_BYTES:
                raise CouldNotRead(f"the ZIP holds {len(inside)} files in XML, and one of at most {_MOST_BYTES} bytes is due")
            with archive.open(inside[0]) as file:
                return file.read(_MOST_BYTES)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as why:
        raise CouldNotRead(f"the body is no ZIP that can be opened: {why}") from why
