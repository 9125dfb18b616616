"""By which first word alone a notice may call a company, and by which last ones a person. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pipeline.identifiers.company import is_legal_form, same_key
from pipeline.read.prose.passages import Passage
from pipeline.read.prose.places import country_of, is_state
from pipeline.read.prose.roster import Roster, name_key
from pipeline.read.prose.rules.behind import ALIAS
from pipeline.read.prose.rules.name_words import COURTESY, MESSRS, NO_COMPANY, NOBODY, PERSON
from pipeline.read.prose.rules.names import FORM_AT_END
from pipeline.read.prose.rules.one_name import BLANK
from pipeline.read.prose.rules.roster import FIRST_WORD


def imply(roster: Roster) -> None:
    """Learns by which first words a notice may call a company: "Orlo" or "Orlo Lamps" for "Orlo Lamps GmbH", where no other name
    begins so.

    Notices do so without saying it. What is a place in the notice is none.
    """
    firsts: dict[str, set[str]] = {}
    for name in (*roster.seen, *(n for names in roster.short.values() for n in names)):
        for first in _beginnings(name):
            firsts.setdefault(first, set()).add(name)
    places = " ".join(f"{p.city} {p.region}" for p, _ in roster.seen.values() if p)
    families: dict[str, tuple[str, ...]] = {}
    for word, names in firsts.items():
        nobody = NOBODY.match(word) or NO_COMPANY.match(word) or country_of(word) or is_state(word) or word in places
        if len({same_key(n) for n in names}) == 1 and not nobody and name_key(word) not in roster.short:
            roster.imply(word, min(names, key=len))
        elif len(names) > 1 and not nobody:
            families[word] = tuple(n for n in roster.seen if n in names)
    _imply_aliases(roster)
    roster.call_families(families)


def _imply_aliases(roster: Roster) -> None:
    """Learns that "Fenn Lamps" is Orlo Inc. where the notice names "Orlo Inc., d/b/a Fenn Lamps", and nobody else so."""
    called: dict[str, set[str]] = {}
    for name in roster.seen:
        first, *aliases = ALIAS.split(name.replace(")", ""))
        for alias in aliases if first else ():
            called.setdefault(alias.strip(" ,"), set()).add(name)
    for alias, names in called.items():
        known = alias in roster.seen or alias in roster.implied or name_key(alias) in roster.short
        if len(names) == 1 and not known and not NOBODY.match(alias):
            roster.imply(alias, *names)


def _beginnings(name: str) -> Iterator[str]:
    """The first word of a company's name, and its first words, up to its legal form."""
    if not (first := FIRST_WORD.match(name)):
        return
    yield first[0]
    if form := FORM_AT_END.search(name):
        for blank in BLANK.finditer(name, first.end() + 1, form.end()):
            begins = name[: blank.start()].rstrip(" ,")
            if not is_legal_form(begins.rsplit(" ", 1)[-1]):
                yield begins


def imply_persons(roster: Roster, names: Iterable[str], passages: Sequence[Passage]) -> bool:
    """Learns whom "Mr. Orlo" means in a notice that names Jun Pei Orlo, and in "Messrs. Orlo and Fenn" whom the second of them.

    Returns whether that is new. A last word that several of these persons have is nobody's.
    """
    if not any(COURTESY.search(p.words) for p in passages):
        return False
    ends: dict[str, set[str]] = {}
    for name in (*roster.seen, *names):
        if PERSON.match(name) and not FORM_AT_END.search(name) and not COURTESY.match(name):
            words = name.split()
            for n in range(len(words)):
                ends.setdefault(" ".join(words[n:]), set()).add(name)
    persons = {name for names in ends.values() for name in names}
    for name in persons:  # of a person of Spain or Latin America the first of two family names, where it is nobody's last one
        if len(words := name.split()) > 2 and words[-2][0].isupper() and words[-2] not in ends:
            ends[words[-2]] = {other for other in persons if other.split()[-2] == words[-2]}
    for name in persons:  # of persons whose family is named first, where it is no other's last word
        if (first := name.split()[0]) not in ends:
            ends[first] = {other for names in ends.values() for other in names if other.startswith(f"{first} ")}
    known = {end: names.pop() for end, names in ends.items() if len(names) == 1}
    for several in (m[0] for p in passages for m in MESSRS.finditer(p.words)):
        for word in several.replace(",", " ").split():
            if word in known:
                roster.imply(word, known[word])
    return roster.call_persons(known)
