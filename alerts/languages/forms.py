"""All that a catalogue has to have: whatever a mail says in the language of its reader, found in the modules that hold them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Final

from alerts.languages.speech import counted, needs_words
from alerts.local_rights import phrases as phrases_of_local_rights
from alerts.many import phrases as phrases_of_many
from alerts.wording import (
    phrases,
    phrases_of_acts,
    phrases_of_courts,
    phrases_of_findings,
    phrases_of_first_word,
    phrases_of_languages,
    phrases_of_leaving,
    phrases_of_letters,
    phrases_of_lists,
    phrases_of_one_order,
    phrases_of_registry,
    phrases_of_rights,
    phrases_of_safety,
    phrases_of_same_goods,
    phrases_of_same_names,
    phrases_of_submissions,
    phrases_of_what_is_out,
    words,
)
from alerts.wording.phrases_of_rights import DOT
from pipeline.authorities.declared import authorities

_MODULES: Final = (
    phrases,
    phrases_of_acts,
    phrases_of_courts,
    phrases_of_findings,
    phrases_of_one_order,
    phrases_of_first_word,
    phrases_of_rights,
    phrases_of_lists,
    phrases_of_local_rights,
    phrases_of_many,
    phrases_of_leaving,
    phrases_of_letters,
    phrases_of_languages,
    phrases_of_same_goods,
    phrases_of_same_names,
    phrases_of_safety,
    phrases_of_what_is_out,
    phrases_of_registry,
    phrases_of_submissions,
)
# What stands in English alone: below the first screen, in what an alert keeps, and in figures.
_ENGLISH: Final = frozenset(
    {
        "MARK_IN_SHORT", "OTHERS_TITLE", "PART_DRILL_BANNER", "NUMBERED",
        "COMPLETE", "LOOKED_AT", "NOTHING_LOOKED_AT", "HELD_AUTHORITY", "HELD_OF", "COMPARED", "OPEN", "REFERENCE",
        "LOCAL_RIGHT", "SECTION", "SECTION_SAYS", "CARRIES", "INFORMS", "NO_MEASURE", "WHAT", "MAY_NO_LONGER", "CHANGED_LESS",
        "CHANGED_SHOWN", "WHY_LOCAL", "GONE", "LAW", "SENT_BY", "BY_MACHINE", "HELD_FROM_US", "ROW_HELD", "MORE_HELD",
        "PICTURES",
    }
)  # fmt: skip

_THINGS: Final = (  # that are counted
    phrases.FIRM, phrases.RIGHT, phrases.ARTICLE, phrases.NAME, phrases.MODEL, phrases.NUMBER, phrases.MAIL, phrases.POINT,
    phrases.CHANGE_OF, phrases.SOURCE_DOCUMENT, phrases.ORDER, phrases.OPEN_QUESTION, phrases.DAY,
)  # fmt: skip


@dataclass(frozen=True)
class Forms:
    """By what English says: strings, and those that have one form for one and another for more."""

    plain: frozenset[str]
    counted: frozenset[tuple[str, str]]


def _of(modules: tuple[ModuleType, ...]) -> Iterator[object]:
    for module in modules:
        for name, value in vars(module).items():
            if name.isupper() and name not in _ENGLISH:
                yield from value.values() if isinstance(value, Mapping) else [value]


def _of_authorities() -> Iterator[str]:
    """What the files of authorities call things that stand on a first screen."""
    for one in authorities().values():
        yield from (instrument.words for instrument in one.instruments if instrument.is_flagged)
        yield from (instrument.where_it_binds for instrument in one.instruments if instrument.where_it_binds)
        yield from one.ends.values()
        yield one.document
        yield from (of_source.called for of_source in one.documents)
        if one.review:
            yield from (one.review.name, one.review.entry)


def _all() -> Forms:
    found = [*_of(_MODULES), *words.END_REASONS.values(), *_of_authorities()]
    plain = frozenset(one for one in found if isinstance(one, str) and one not in _THINGS and (needs_words(one) or one == DOT))
    pairs = frozenset(one for one in found if isinstance(one, tuple))
    return Forms(plain, pairs | frozenset(map(counted, _THINGS)))


ALL: Final = _all()
