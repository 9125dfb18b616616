"""What an officer may do about an order, in words: a line a right on the first screen. Pure.

What stands first there holds for every right of the order, or names the rights for which it
does, or says that it differs. No answer stands for the order as a whole where its rights are known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from alerts.law import as_a_whole, conditions
from alerts.law.rows import LOCAL_RIGHTS
from alerts.wording import words as w
from pipeline.fold.words import capital
from pipeline.records import Action, Decision, RightDecision

_STRONGEST_FIRST = tuple(Action)
_SHOWN_PROVISIONS = 2
_LINES_OF_A_KIND = 5  # more rights of one kind and one answer stand in one line, by their numbers: a mail has ten seconds


def may(decision: Decision, market: str, *, asserted: bool = False) -> Iterator[str]:
    """For the first screen: a line a right, with what may be done, what once such a right is shown, and the provisions.

    Of several lines a first one says what holds for all of them. `asserted`: on which of the rights the order rests is not known.
    """
    groups = _groups(decision)
    if len(groups) == 1:
        yield _line(groups[0], market, asserted)
        return
    yield _of_all(decision)
    for group in groups:
        yield f"- {_line(group, market, asserted)}"


def _of_all(decision: Decision) -> str:
    if len(decision.actions) == 1:
        return w.ACTIONS[decision.actions[0]][1]
    if as_a_whole.acts_on_none(decision):
        return "DETAIN NOTHING ON THIS ALONE. The rest differs by right; each line holds only for the rights that it names:"
    return "DIFFERS BY RIGHT; each line holds only for the rights that it names:"


def _line(group: Sequence[RightDecision], market: str, asserted: bool) -> str:
    """One right, or many of a kind with one answer. What was decided of no right in particular names none."""
    name = f"{_named(group)}{' (asserted only)' if asserted else ''}: " if group[0].kind else ""
    return f"{name}{conditions.now_and_later(group[0], market)} {_provisions(row.provision for one in group for row in one.rows)}"


# --- what is missing, until when, and where -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Answer:
    """What an officer is told of some rights of one kind, of which the same holds: what a first screen has room for."""

    rights: tuple[RightDecision, ...]
    name: str  # all of them: "US patents 79,000,001 and 79,000,002"; empty where no right was read
    act: str  # what may be done, and what once the missing is shown
    provisions: tuple[str, ...]
    missing: tuple[str, ...]  # and who can supply it, or that nobody can
    windows: tuple[str, ...]
    channels: tuple[str, ...]


def answers(decision: Decision, market: str) -> tuple[Answer, ...]:
    """An answer a right, in their order; many of one kind with one answer together."""
    return tuple(
        Answer(
            rights=tuple(group),
            name=_named(group) if group[0].kind else "",
            act=conditions.now_and_later(group[0], market),
            provisions=tuple(dict.fromkeys(row.provision for one in group for row in one.rows)),
            missing=tuple(dict.fromkeys(w.sentence(said) for one in group for said in one.missing)),
            windows=tuple(conditions.windows(group[0])),
            channels=tuple(conditions.channels(group[0])),
        )
        for group in _groups(decision)
    )


def missing(decision: Decision) -> tuple[str, ...]:
    """What is missing for more, and who can supply it, or that nobody can: a line for the kinds of right of which it is said."""
    return _by_kind(decision, lambda right: map(w.sentence, right.missing))


def points(decision: Decision) -> tuple[str, ...]:
    """The same, a sentence each, first what is missing where most is possible: for a screen that has room for a few."""
    said = _said(decision, lambda right: map(w.sentence, right.missing))
    rank = [(right.if_right_shown or right.action) for right in decision.rights]
    first = sorted(said, key=lambda sentence: min(_STRONGEST_FIRST.index(rank[n]) for n in said[sentence]))
    return tuple(_about(decision, said[sentence]) + sentence for sentence in first)


def windows(decision: Decision) -> tuple[str, ...]:
    """Who has how many days for what, where an act is possible, now or once the missing is shown."""
    return _by_kind(decision, conditions.windows)


def channels(decision: Decision) -> tuple[str, ...]:
    """Where the right holder files, where an act is possible."""
    return _by_kind(decision, conditions.channels)


def act_possible(decisions: Iterable[Decision]) -> bool:
    """Whether there may be an act that somebody contests: now, or once what is missing is shown."""
    return any(as_a_whole.act_possible(right) for decision in decisions for right in decision.rights)


def _by_kind(decision: Decision, of: Callable[[RightDecision], Iterable[str]]) -> tuple[str, ...]:
    """Each sentence once, behind the kinds of right of which it is said; sentences said of the same rights in one line."""
    lines: dict[tuple[int, ...], list[str]] = {}
    for sentence, about in _said(decision, of).items():
        lines.setdefault(tuple(about), []).append(sentence)
    return tuple(_about(decision, about) + " ".join(sentences) for about, sentences in lines.items())


def _said(decision: Decision, of: Callable[[RightDecision], Iterable[str]]) -> dict[str, list[int]]:
    """Of which rights, by their places, each sentence is said."""
    said: dict[str, list[int]] = {}
    for n, right in enumerate(decision.rights):
        for sentence in dict.fromkeys(of(right)):
            said.setdefault(sentence, []).append(n)
    return said


def _about(decision: Decision, about: Sequence[int]) -> str:
    """ "Patent and design: "; where only some rights of a kind are meant, by their numbers."""
    rights = [decision.rights[n] for n in about]
    kinds = {right.kind for right in rights}
    if kinds == {None}:
        return ""
    if sum(right.kind in kinds for right in decision.rights) > len(rights):
        return f"{_named(rights)}: "
    return f"{capital(_row(_local(right) for right in rights))}: "


def _local(right: RightDecision) -> str:
    """What the ally's law calls its kind."""
    return _plain(LOCAL_RIGHTS.get(right.kind, right.kind) if right.kind else None)


def notes(decision: Decision) -> tuple[str, ...]:
    """What is to be noted on the law; of an order on several kinds of right, each note with those that it is about."""
    about: dict[str, dict[str, None]] = {}
    for right in decision.rights:
        for note in right.notes:
            about.setdefault(note, {}).update(dict.fromkeys(_plain(row.right) for row in right.rows))
    if len({_local(right) for right in decision.rights}) == 1:
        return (*decision.notes, *about)
    return (*decision.notes, *(f"{capital(_row(kinds))}: {note}" for note, kinds in about.items()))


def without_law(decision: Decision) -> tuple[str, ...]:
    """The rights of which no row of law is on record, a line each: nobody takes what was not researched for a no."""
    without = (_named([right]) for right in decision.rights if right.kind and not right.rows)
    return tuple(f"{name}: law not researched." for name in dict.fromkeys(without))


def _provisions(found: Iterable[str]) -> str:
    provisions = list(dict.fromkeys(found))
    more = " and more, under Legal basis" if len(provisions) > _SHOWN_PROVISIONS else ""
    return f"Provision: {'; '.join(provisions[:_SHOWN_PROVISIONS]) or 'none on record'}{more}."


def _groups(decision: Decision) -> list[list[RightDecision]]:
    """Each right by itself, in their order; many of one kind and office with one answer together, at the place of the first."""
    alike: dict[tuple[object, ...], list[RightDecision]] = {}
    for right in decision.rights:
        same = (right.kind, right.office, right.action, right.if_right_shown, right.rows, right.rests_on)
        alike.setdefault(same, []).append(right)
    together = {id(group[0]): group for group in alike.values() if len(group) > _LINES_OF_A_KIND}
    many = {id(right) for group in together.values() for right in group}
    return [together.get(id(right), [right]) for right in decision.rights if id(right) in together or id(right) not in many]


def _named(rights: Iterable[RightDecision]) -> str:
    """Every one of them: "US patents 79,000,001 and 79,000,002", "Trade secret (number not stated)"."""
    of_kind: dict[str, dict[str, None]] = {}
    for right in rights:
        number = w.number_forms(right.office, right.number)[0] if right.number else "(number not stated)"
        of_kind.setdefault(w.right_kind(right), {})[number] = None
    return capital("; ".join(f"{kind}{plural(kind, len(numbers))} {w.listed(numbers)}" for kind, numbers in of_kind.items()))


def plural(kind: str, n: int) -> str:
    """What stands behind a kind of which there are several."""
    return "s" if n > 1 and not kind.endswith(("dress", "advertising")) else ""


def _row(names: Iterable[str]) -> str:
    """ "patent, copyright and trademark" """
    *head, last = dict.fromkeys(names)
    return f"{', '.join(head)} and {last}" if head else last


def _plain(kind: str | None) -> str:
    return (kind or "right").replace("_", " ")
