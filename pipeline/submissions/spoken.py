"""The languages in which submissions are asked for and answered: catalogues of gettext's form beside this module.

They are those of the mails. Nothing is compiled; a sentence without a translation stands in English.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from io import BytesIO

from babel.messages.pofile import PoFileError, read_po

from pipeline.errors import SettingError, UsageError
from pipeline.language_tags import nearest
from pipeline.submissions.saying import Said

ENGLISH = "en"
_FOLDER = "languages"


class Spoken:
    """One language. `forms`: by what English says, what this one does."""

    def __init__(self, forms: Mapping[str, str]) -> None:
        self._forms = forms

    def __call__(self, words: object) -> str:
        """Words in this language; a value that is Said itself as well, all others as they are."""
        if not isinstance(words, Said):
            return str(words)
        form = self._forms.get(words.form, words.form)
        return form.format(**{name: self(value) for name, value in words.values})


def languages() -> tuple[str, ...]:
    """Their tags (RFC 5646), English among them."""
    return tuple(sorted({ENGLISH, *(f.name.removesuffix(".po") for f in _files() if f.name.endswith(".po"))}))


def spoken(asked: str) -> Spoken:
    """The language of a tag. Raises UsageError for one that is not spoken here."""
    found = nearest(asked or ENGLISH, languages())
    if found is None:
        raise UsageError(f"--language {asked}: not spoken here; there are {', '.join(languages())}")
    return _kept(found)


def best_of(asked: str) -> Spoken:
    """Of an Accept-Language (RFC 9110, 12.5.4) the language that it likes best, else English."""
    wanted: list[tuple[float, str]] = []
    for one in asked[:1_000].split(","):
        tag, _, weight = one.replace(" ", "").partition(";q=")
        likes = float(weight) if weight.replace(".", "", 1).isdecimal() and weight.isascii() else 1.0 if not weight else 0.0
        if likes and (near := nearest(tag, languages())):
            wanted.append((-likes, near))
    return _kept(min(wanted, key=lambda one: one[0])[1]) if wanted else _kept(ENGLISH)


@cache
def _kept(tag: str) -> Spoken:
    if tag == ENGLISH:
        return Spoken({})
    return Spoken(forms_in(tag, next(f for f in _files() if f.name == f"{tag}.po").read_bytes()))


def forms_in(tag: str, written: bytes) -> Mapping[str, str]:
    """What a catalogue says, by what English does. Raises SettingError where it cannot be read."""
    try:
        catalogue = read_po(BytesIO(written), locale=tag.replace("-", "_"), abort_invalid=True)
    except (PoFileError, UnicodeDecodeError) as why:
        raise SettingError(f"pipeline/submissions/languages/{tag}.po is no catalogue: {why}. Correct the line.") from why
    return {str(one.id): str(one.string) for one in catalogue if one.id and one.string and not one.fuzzy}


def _files() -> list[resources.abc.Traversable]:
    return list(resources.files("pipeline.submissions").joinpath(_FOLDER).iterdir())
