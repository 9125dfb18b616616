"""The forms that texts are made of, each a module of this folder with a `FORM`; and the texts of a document."""

from __future__ import annotations

import hashlib
import importlib
import json
import pkgutil
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Protocol, cast

from pipeline import texts as here
from pipeline.errors import CouldNotRead, SettingError
from pipeline.records import Document, TextName
from pipeline.texts.wanted import Wanted


class TextForm(Protocol):
    """A module of this folder that makes texts."""

    FORM: str  # the word for it in a document's part
    PART: str  # what a part in this form is of a document: its listing, or its full text

    # If it has `STANDS_IN`: it says less than what the document's own source lists, in whose place it stands until that came.

    def texts(self, body: bytes, wanted: Wanted) -> dict[TextName, str]:
        """The texts of one document that a body of this form holds. Raises CouldNotRead if it is not of the form, or not of it."""
        ...


@cache
def forms() -> Mapping[str, TextForm]:
    """All forms by their word. Raises SettingError where two have the same."""
    modules = [
        importlib.import_module(f"{here.__name__}.{m.name}") for m in pkgutil.iter_modules(here.__path__) if m.name != "forms"
    ]
    found: dict[str, TextForm] = {}
    for module in (cast(TextForm, m) for m in modules if hasattr(m, "FORM")):
        if module.FORM in found:
            raise SettingError(f"two modules of texts/ are of the form {module.FORM!r}: one must have another word")
        found[module.FORM] = module
    return found


def form_of(word: str) -> TextForm:
    """The form of this word. Raises CouldNotRead if there is none: a text is never made of what nobody declared."""
    if word not in forms():
        raise CouldNotRead(f"{word!r} is no form that texts are made of; known: {', '.join(sorted(forms()))}")
    return forms()[word]


def stands_in(document: Document) -> bool:
    """Whether a document is known as another host has it: that never takes the place of what its own source lists."""
    return any(getattr(forms().get(part.form), "STANDS_IN", False) for part in document.parts)


def texts_of(document: Document, bodies: Mapping[str, bytes]) -> dict[TextName, str]:
    """The texts of a document, made anew from its archived bodies (by the part's name): what its evidence points into.

    Raises CouldNotRead as its forms do.
    """
    texts: dict[TextName, str] = {}
    wanted = Wanted(document.native_id, document.published)
    for part in document.parts:
        texts |= form_of(part.form).texts(bodies[part.name], wanted)
    return texts


def document_version(
    title: str, abstract: str | None, kind: str, corrects: Sequence[str], corrected_by: Sequence[str], text: str
) -> str:
    """The hash of what a reader sees of a document: the same whichever form its full text came in."""
    content = json.dumps([title, abstract, kind, sorted(corrects), sorted(corrected_by), text], ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()[:24]
