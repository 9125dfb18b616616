"""Which languages the texts of a record are in, by their commonest words: only in those are words met by their endings. Pure.

No document says its language, and one record may have texts in several. Four languages need no library that knows a hundred: the
share of the commonest words tells them apart.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.search.words import words

ENGLISH = "en"  # also of what is in none of the others: names, numbers, a title
ENOUGH = 0.1  # of the words of a text in that language: some 20 to 30 of a hundred are these, in another language hardly one
_LEAST = 2  # different ones
_PART, _EVERY, _LONGEST = 600, 2_000, 40_000  # characters: of a long text a part is looked at here and there
# Frequent ones that are frequent in no other of these languages, as they are compared.
_COMMON = {
    "en": "the of and to by for that with on from which not or are has been this it its",
    "de": "der und das dem von mit fur ist sich auf ein eine einer wird werden wurde haben nach durch zur zum nicht oder auch im",
    "fr": "la les une est sont dans pour que qui sur avec aux ont du et au ce cette ne pas se par",
    "nl": "het een van voor zijn worden wordt werd niet met door aan ook naar uit deze bij te op dat",
}
_WORDS = {language: frozenset(common.split()) for language, common in _COMMON.items()}
_IN_ANY = frozenset().union(*_WORDS.values())


def languages_of(texts: Iterable[str]) -> list[str]:
    """The languages of some texts, each by its code; English where none can be told."""
    found = {language for text in texts for part in _parts(text) for language in _languages(words(part))}
    return sorted(found) or [ENGLISH]


def _parts(text: str) -> Iterable[str]:
    """A quotation in another language stands anywhere in a text, so its beginning alone does not tell."""
    return (text[at : at + _PART] for at in range(0, max(1, min(len(text), _LONGEST)), _EVERY)) if len(text) > _EVERY else (text,)


def _languages(said: list[str]) -> Iterable[str]:
    common = list(filter(_IN_ANY.__contains__, said))
    if len(common) < max(_LEAST, ENOUGH * len(said)):
        return
    for language, of_it in _WORDS.items():
        there = list(filter(of_it.__contains__, common))
        if len(there) >= ENOUGH * len(said) and len(set(there)) >= _LEAST:
            yield language
