"""What becomes of every right, where the last line says one thing of the whole; and whether what was read goes with that line. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cafc.at_issue import remedy_alone
from pipeline.read.us_cafc.clauses import Act
from pipeline.read.us_cafc.naming import Key, Named, kinds_without_number
from pipeline.read.us_cafc.rules import at_issue, deciding
from pipeline.records import Disposition, Evidence, Residue, RightOutcome, RightRuled

_WHOLE: dict[frozenset[Disposition], RightOutcome] = {
    frozenset({"AFFIRMED"}): "affirmed",
    frozenset({"AFFIRMED", "REMANDED"}): "affirmed",
    frozenset({"REVERSED"}): "reversed",
    frozenset({"REVERSED", "REMANDED"}): "reversed_remanded",
    frozenset({"VACATED"}): "vacated",
    frozenset({"VACATED", "REMANDED"}): "vacated_remanded",
}
_VERBS: dict[Disposition, tuple[str, str]] = {
    "AFFIRMED": ("affirm", "affirmed"), "REVERSED": ("reverse", "reversed"), "VACATED": ("vacate", "vacated")
}  # fmt: skip


def of_all(done: Sequence[Disposition], conclusion: Sequence[Act], *, in_part: bool) -> RightOutcome | None:
    """What becomes of every right; of a moot appeal, that its determination is vacated, where it is (340 U.S. 36)."""
    said = frozenset(done)
    if in_part:
        return None
    if "DISMISSED" in said and any(a.moot for a in conclusion):
        return "dismissed_moot" if said == {"DISMISSED"} else _WHOLE.get(said - {"DISMISSED"}) if "VACATED" in said else None
    return _WHOLE.get(said)


def all_rights(
    outcome: RightOutcome, lines: Sequence[Passage], ending: Sequence[Evidence], named: Named, levels: Sequence[Sequence[Act]]
) -> tuple[tuple[RightRuled, ...], tuple[Residue, ...]]:
    """That outcome for each right before the court, and the last line as residue where it is not sure for which."""
    whole = ending[0] if ending else None
    residue = (Residue(kind="ending", words=whole.quote, evidence=whole),) if whole else ()
    acted = {key for acts in levels for a in acts for key in a.rights}
    if (not acted and remedy_alone(lines)) or _of_orders_alone(outcome, levels[0]):
        return (), residue
    said = dict.fromkeys(key for acts in levels for a in acts for key in a.rights if key[1] is None)
    keys = dict.fromkeys((*(key for key in named.asserted if key not in named.off or key in acted), *said))
    if not keys:
        keys = dict.fromkeys(kinds_without_number(lines))
    words = {key: a.passage.evidence() for acts in reversed(levels) for a in acts for key in a.rights}
    sure = [key for key in keys if key in acted or not (key in named.unsure or _of_others(levels[0], acted))]
    found = [(key, words.get(key) or whole) for key in sure]
    ruled = tuple(RightRuled(kind=k[0], number=k[1], outcome=outcome, evidence=e) for k, e in found if e)
    return ruled, residue if len(sure) < len(keys) else ()


def _of_orders_alone(outcome: RightOutcome, conclusion: Sequence[Act]) -> bool:
    """Whether what is vacated or reversed is an order, and no finding."""
    mine = [a for a in conclusion if not a.verbs.isdisjoint({"vacate", "reverse"})]
    of_orders = all(a.is_on(deciding.OF_ORDERS) or a.is_on(deciding.OF_REMEDY) for a in mine)
    return outcome != "affirmed" and bool(mine) and of_orders and not any(a.rights or a.is_on(at_issue.FINDINGS) for a in mine)


def _of_others(conclusion: Sequence[Act], acted: set[Key]) -> bool:
    """Whether each act of the conclusion names its rights, so that a right that none names is none of theirs."""
    return bool(acted) and bool(conclusion) and all(a.rights for a in conclusion)


def unaccounted(
    done: Sequence[Disposition], found: Mapping[Key, RightRuled], acts: Sequence[Act], named: Named
) -> list[Disposition]:
    """What the last line says is done to something, where nothing was read that it is done to."""
    outcomes = {one.outcome for one in found.values()}
    if not found or "partly" in outcomes:
        return []
    left = [word for word in done if word in _VERBS and not any(one.startswith(_VERBS[word][1]) for one in outcomes)]
    return [word for word in left if not any(_VERBS[word][0] in a.verbs and _told(a, named) for a in acts)]


def _told(act: Act, named: Named) -> bool:
    """Whether it is said what the act is on, and that is no finding on a right that is before the court."""
    elsewhere = bool(act.rights) and named.off.issuperset(act.rights)
    return elsewhere or act.rest or any(act.is_on(rule) for rule in (deciding.OF_ORDERS, deciding.OF_REMEDY, deciding.CONSTRUCTION))
