"""What the court decides: its last line, and what becomes of the findings on each right. Pure.

What the conclusion says of a right counts; where it says nothing, the summary in front; then the rest. Where the last line is mixed
and no words say which right gets what, that is residue: nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage, sentences
from pipeline.read.us_cafc.acts import acts_of
from pipeline.read.us_cafc.clauses import Act, acts_in
from pipeline.read.us_cafc.naming import Key, Named, kinds_without_number
from pipeline.read.us_cafc.reasons import found_right
from pipeline.read.us_cafc.rules import deciding
from pipeline.read.us_cafc.rules import opinion as rules
from pipeline.read.us_cafc.rules.stays import STAY
from pipeline.read.us_cafc.whole import all_rights, of_all, unaccounted
from pipeline.read.us_itc.rights import claims_in
from pipeline.records import Disposition, Evidence, Residue, RightOutcome, RightRuled

_ORDER: tuple[Disposition, ...] = ("AFFIRMED", "REVERSED", "VACATED", "REMANDED", "DISMISSED")
_DONE: dict[str, Disposition] = {
    "affirm": "AFFIRMED", "reverse": "REVERSED", "vacate": "VACATED", "remand": "REMANDED", "dismiss": "DISMISSED"
}  # fmt: skip
_LAST = 6  # lines in front of the last that are looked at as the conclusion, where none is headed so
_FIRST = 12  # lines below the origin that are looked at as the summary


@dataclass(frozen=True)
class Closing:
    """The last line: its words in order, whether they are limited, and where it stands among the lines."""

    words: tuple[Disposition, ...]
    in_part: bool
    evidence: tuple[Evidence, ...]
    at: int


def closing(lines: Sequence[Passage]) -> Closing:
    """The line that says what is done, alone; else capitals in a sentence near the end; else what the conclusion says."""
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        if rules.CLOSING.search(line.words.strip()):
            words = line.words.partition(" See Fed")[0]
            done = dispositions(words)
            return Closing(done, _limited(done, words), (line.evidence(),), at)
    start = _conclusion(lines, len(lines))
    for at in range(len(lines) - 1, start - 1, -1):
        found = [m[0] for m in rules.DISPOSED_IN_CAPITALS.finditer(lines[at].words)]
        if found:
            done = dispositions(" ".join(found))
            return Closing(done, _limited(done, lines[at].words), (lines[at].evidence(),), at)
    nothing = Named({}, ())
    said = [s for p in lines[start:] for s in sentences(p) if not STAY.search(s.words)]
    acts = [a for s in said for a in acts_in(s, nothing)]
    done = tuple(dict.fromkeys(_DONE[verb] for a in acts for verb in sorted(a.verbs, key=list(_DONE).index)))
    in_part = _limited(done, " ".join(a.passage.words for a in acts))
    return Closing(done, in_part, tuple(dict.fromkeys(a.passage.evidence() for a in acts)), len(lines))


def _limited(done: Sequence[Disposition], words: str) -> bool:
    """Whether each thing that is done is done in part: said so, or because what is affirmed is not what is reversed or vacated."""
    return bool(rules.IN_PART.search(words)) or ("AFFIRMED" in done and not {"REVERSED", "VACATED"}.isdisjoint(done))


def dispositions(words: str) -> tuple[Disposition, ...]:
    """What words say is done, in their order: "AFFIRMED IN PART"."""
    said = (m[1].upper() for m in rules.DISPOSED.finditer(words))
    return tuple(dict.fromkeys(one for word in said for one in _ORDER if one == word))


def _conclusion(lines: Sequence[Passage], end: int) -> int:
    """The line with which the conclusion begins."""
    heads = [n for n, p in enumerate(lines[:end]) if rules.CONCLUDES.search(p.words) or rules.ORDERS.search(p.words)]
    return heads[-1] if heads else max(0, end - _LAST)


def rights_ruled(lines: Sequence[Passage], last: Closing, named: Named) -> tuple[tuple[RightRuled, ...], tuple[Residue, ...]]:
    """What becomes of each right, and what of that was not read."""
    if not last.words or (last.words == ("DISMISSED",) and not last.in_part and not named.asserted):
        return (), ()
    start = _conclusion(lines, last.at)
    places = (lines[start : last.at + 1], lines[: min(_FIRST, start)], lines[min(_FIRST, start) : start])
    levels = [acts_of(part, named) for part in places]
    whole = of_all(last.words, levels[0], in_part=last.in_part)
    if whole:
        return all_rights(whole, lines, last.evidence, named, levels)
    found: dict[Key, RightRuled] = {}
    open_: set[Key] = set()
    for acts in levels:
        fresh, unclear = _of_level(acts, lines, named)
        for key, ruled in fresh.items():
            if key not in open_:
                found.setdefault(key, ruled)
        open_ |= unclear - set(found)
    found |= _of_the_rest(levels, named, {*found, *open_, *named.off, *named.unsure})
    found = found or _otherwise(places, last, named, levels)
    nobody = last.in_part and _of_nobody(levels[0]) and all(one.outcome == "affirmed" for one in found.values())
    if nobody or _undone(last, levels, found):
        found = {}
    missing = [key for key in named.asserted if key not in found and key not in named.off]
    if not missing and unaccounted(last.words, found, [a for acts in levels for a in acts], named):
        found = {}
    return tuple(found.values()), unread(last) if not found or missing else ()


def unread(last: Closing) -> tuple[Residue, ...]:
    """That it was not read what becomes of each right."""
    return tuple(Residue(kind="ending", words=words.quote, evidence=words) for words in last.evidence[:1])


def _otherwise(
    places: Sequence[Sequence[Passage]], last: Closing, named: Named, levels: Sequence[Sequence[Act]]
) -> dict[Key, RightRuled]:
    """Of each right, where no act names one: of the only one, of the orders that bar entry, or of what was found right and wrong."""
    only = named.asserted or kinds_without_number([line for part in places for line in part])
    if len(only) == 1 and (one := _of_the_only(levels[0], only[0])):
        return {only[0]: one}
    if words_of := _of_orders(levels[0]):
        return {key: RightRuled(kind=key[0], number=key[1], outcome="affirmed", evidence=words_of) for key in named.asserted}
    return found_right(places, last.words, named) if last.in_part else {}


def _of_the_rest(levels: Sequence[Sequence[Act]], named: Named, told: set[Key]) -> dict[Key, RightRuled]:
    """What becomes of the rights of which nothing was told: "In all other respects, we affirm." """
    for act in (a for acts in levels for a in acts if a.rest and not a.rights):
        if outcome := _outcome([act]):
            left = [key for key in named.asserted if key not in told]
            return {k: RightRuled(kind=k[0], number=k[1], outcome=outcome, evidence=act.passage.evidence()) for k in left}
    return {}


def _outcome(acts: Sequence[Act]) -> RightOutcome | None:
    """What one or several acts make of a right; None where they do not go together."""
    verbs = frozenset[str]().union(*(a.verbs for a in acts))
    if "affirm" in verbs and verbs <= {"affirm", "remand"}:
        return "affirmed"
    if "reverse" in verbs and verbs <= {"reverse", "remand"}:
        return "reversed_remanded" if "remand" in verbs else "reversed"
    if "vacate" in verbs and verbs <= {"vacate", "remand", "dismiss"}:
        return "vacated_remanded" if "remand" in verbs else "vacated"
    if "dismiss" in verbs and any(a.moot for a in acts):
        return "dismissed_moot"
    return _of_the_whole(acts)


def _of_the_whole(acts: Sequence[Act]) -> RightOutcome | None:
    """Of acts that differ, those that count: on a violation and not on the meaning of a word, on findings and not on the order."""
    if len(acts) < 2:
        return None
    for less, more in ((deciding.OF_ORDERS, None), (deciding.CONSTRUCTION, None), (None, deciding.VIOLATION)):
        counting = [
            a
            for a in acts
            if not (less and a.is_on(less))
            and (not more or a.is_on(more))
        ]
        if counting and len(counting) < len(acts):
            return _outcome(counting)
    return None


def _of_level(acts: Sequence[Act], lines: Sequence[Passage], named: Named) -> tuple[dict[Key, RightRuled], set[Key]]:
    """What the acts of one place say of each right; and the rights of which they say several things that do not go together."""
    found: dict[Key, RightRuled] = {}
    unclear: set[Key] = set()
    for key in dict.fromkeys(key for a in acts for key in a.rights):
        mine = [a for a in acts if key in a.rights]
        if all(a.verbs == {"dismiss"} and not a.moot for a in mine):
            continue
        rest = any(a.rest and not a.rights for a in acts)
        differ = len({a.verbs - {"remand"} for a in mine}) > 1
        outcome = "partly" if differ and _by_claim(mine, key, named) else _outcome(mine)
        if outcome is None:
            pass
        elif outcome != "affirmed" and rest and _some_claims(mine, key, lines, named):
            outcome = "partly"
        if outcome is None:
            unclear.add(key)
        else:
            found[key] = RightRuled(kind=key[0], number=key[1], outcome=outcome, evidence=mine[0].passage.evidence())
    return found, unclear


def _claims(act: Act, key: Key, named: Named) -> set[int]:
    written = claims_in(act.passage, _short(named))
    return {n for c in written if c.number == key[1] and act.start <= c.start < act.end for n in c.claims}


def _short(named: Named) -> dict[str, str]:
    return {f"{'D' if number.startswith('D') else ''}{digits}": number for digits, (_, number) in named.short.items() if number}


def _by_claim(acts: Sequence[Act], key: Key, named: Named) -> bool:
    """Whether acts that differ are each of other claims."""
    claims = [_claims(a, key, named) for a in acts]
    return all(claims) and not any(one & other for n, one in enumerate(claims) for other in claims[n + 1 :])


def _some_claims(acts: Sequence[Act], key: Key, lines: Sequence[Passage], named: Named) -> bool:
    """Whether the acts are of some claims of a right, and the opinion names others of it too."""
    of_acts = [_claims(a, key, named) for a in acts]
    if not all(of_acts):
        return False
    written = {n for p in lines for c in claims_in(p, _short(named)) if c.number == key[1] for n in c.claims}
    return bool(written - set[int]().union(*of_acts))


def _of_orders(acts: Sequence[Act]) -> Evidence | None:
    """Where all acts are on orders, and the one that bars entry is affirmed: what was found of the rights stands."""
    if not acts or any(a.rights or not a.is_on(deciding.OF_ORDERS) for a in acts):
        return None
    bars = [a for a in acts if a.is_on(deciding.BARS_ENTRY)]
    return bars[0].passage.evidence() if bars and all(a.verbs == {"affirm"} for a in bars) else None


def _undone(last: Closing, levels: Sequence[Sequence[Act]], found: Mapping[Key, RightRuled]) -> bool:
    """Whether the last line says that something is reversed or vacated, and nothing was read that is."""
    done = frozenset[str]().union(*(act.verbs for acts in levels for act in acts))
    undone = {"REVERSED": "reverse", "VACATED": "vacate"}
    missing = any(word in last.words and verb not in done for word, verb in undone.items())
    return last.in_part and missing and all(one.outcome == "affirmed" for one in found.values())


def _of_nobody(acts: Sequence[Act]) -> bool:
    """Whether something is reversed or vacated of which it is not said of which right, nor that it is an order or a word's meaning."""
    told = (deciding.OF_ORDERS, deciding.OF_REMEDY, deciding.CONSTRUCTION)
    return any(
        not a.verbs.isdisjoint({"reverse", "vacate"})
        and not a.rights
        and not a.rest
        and not any(a.is_on(rule) for rule in told)
        for a in acts
    )


def _of_the_only(acts: Sequence[Act], key: Key) -> RightRuled | None:
    """Of the only right, which the acts need not name: where each is of some claims, by claim; else what counts of them."""
    by_claim = len(acts) > 1 and all(a.is_on(rules.A_CLAIM) for a in acts)
    outcome = "partly" if by_claim else None if any(a.rights for a in acts) else _of_the_whole(acts)
    return RightRuled(kind=key[0], number=key[1], outcome=outcome, evidence=acts[0].passage.evidence()) if outcome else None
