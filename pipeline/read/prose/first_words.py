"""By which first word alone a notice may call a company, and by which last ones a person. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.identifiers.company import same_key
from pipeline.read.prose.passages import Passage
from pipeline.read.prose.places import country_of, is_state
from pipeline.read.prose.roster import Roster, name_key
from pipeline.read.prose.rules.name_words import COURTESY, MESSRS, NO_COMPANY, NOBODY, PERSON
from pipeline.read.prose.rules.names import FORM_AT_END
from pipeline.read.prose.rules.roster import FIRST_WORD


def imply(roster: Roster) -> None:
    """Learns by which first word alone a notice may call a company: "Orlo" for "Orlo Lamps GmbH", where no other name begins so.

    Older notices do so without saying it. A word that is a place in the notice is none.
    """
    firsts: dict[str, set[str]] = {}
    for name in (*roster.seen, *(n for names in roster.short.values() for n in names)):
        if found := FIRST_WORD.match(name):
            firsts.setdefault(found[0], set()).add(name)
    places = " ".join(f"{p.city} {p.region}" for p, _ in roster.seen.values() if p)
    for word, names in firsts.items():
        nobody = NOBODY.match(word) or NO_COMPANY.match(word) or country_of(word) or is_state(word) or word in places
        if len({same_key(n) for n in names}) == 1 and not nobody and name_key(word) not in roster.short:
            roster.imply(word, min(names, key=len))


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
    for name in {name for names in ends.values() for name in names}:  # of persons whose family is named first, where it is no other's last word
        if (first := name.split()[0]) not in ends:
            ends[first] = {other for names in ends.values() for other in names if other.startswith(f"{first} ")}
    known = {end: names.pop() for end, names in ends.items() if len(names) == 1}
    for several in (m[0] for p in passages for m in MESSRS.finditer(p.words)):
        for word in several.replace(",", " ").split():
            if word in known:
                roster.imply(word, known[word])
    return roster.call_persons(known)
