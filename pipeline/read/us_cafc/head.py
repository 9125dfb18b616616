"""What stands at the head of an opinion, and where that which the court itself says ends. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cafc.rules import opinion as rules
from pipeline.records import Evidence

_LONGEST_OF_A_CAPTION = 200  # characters of a line with parties or counsel
_HEAD = 60  # lines that are looked at for the origin: an opinion's first pages list parties and counsel


@dataclass(frozen=True)
class Head:
    """Of a ruling on an appeal from the authority: in which of its investigations, and which appeals; `lines` are the court's."""

    origin: Evidence
    investigations: tuple[str, ...]
    appeals: tuple[str, ...]
    decided: tuple[date, Evidence] | None
    lines: tuple[Passage, ...]  # below the origin, without what single judges say beside the court


def lines_of(text: str) -> tuple[Passage, ...]:
    """The lines of a full text that say something."""
    found, start = list[Passage](), 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Passage("full_text", start, line))
        start += len(line) + 1
    return tuple(found)


def head_of(lines: Sequence[Passage]) -> Head | None:
    """None where the appeal is not from the authority."""
    found = [(p, m) for p in lines[:_HEAD] if (m := rules.ORIGIN.search(p.words))]
    if not found:
        return None
    passage, match = found[0]
    captions = _captions(lines, [p for p, m in found if m.start() == 0 and _investigations(p.words)])
    at = lines.index(captions[-1] if captions else passage)
    own = list(lines[at + 1 :])
    end = next((n for n, p in enumerate(own) if rules.BESIDE.search(p.words)), len(own))
    own = own[:end]
    return Head(
        origin=passage.evidence(match.start()),
        investigations=tuple(dict.fromkeys(n for p in captions or [passage] for n in _investigations(p.words)))
        or _only_one(lines[: at + 1], own),
        appeals=_appeals(lines[: at + 1]),
        decided=_decided(own),
        lines=tuple(own),
    )


def _captions(lines: Sequence[Passage], origins: Sequence[Passage]) -> list[Passage]:
    """The origins of one head, which has a caption for each of several cases: between them is nothing that a judge says."""
    found = list(origins[:1])
    for one in origins[1:]:
        between = lines[lines.index(found[-1]) + 1 : lines.index(one)]
        if any(len(p.words) > _LONGEST_OF_A_CAPTION or rules.A_JUDGE.search(p.words) for p in between):
            break
        found.append(one)
    return found


def appeals_in(words: str) -> tuple[str, ...]:
    """The numbers of appeals that words hold, with their year in full."""
    found: list[str] = []
    for one in rules.APPEAL.finditer(words):
        year = f"20{one[1]}"
        found += [f"{year}-{number}" for number in (one[2], *rules.FURTHER.findall(one[3] or ""))]
    return tuple(dict.fromkeys(found))


def _appeals(lines: Sequence[Passage]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(number for p in lines for number in appeals_in(p.words)))


def _investigations(words: str) -> tuple[str, ...]:
    found: list[str] = []
    for one in rules.INVESTIGATION.finditer(words):
        found += [f"337-TA-{number}" for number in (one[1], *rules.FURTHER.findall(one[2] or ""))]
    return tuple(dict.fromkeys(found))


def _only_one(before: Sequence[Passage], own: Sequence[Passage]) -> tuple[str, ...]:
    """The one investigation that the whole opinion names, where the line of the origin names none."""
    named = dict.fromkeys(number for p in (*before, *own) for number in _investigations(p.words))
    return tuple(named) if len(named) == 1 else ()


def _decided(lines: Sequence[Passage]) -> tuple[date, Evidence] | None:
    for passage in lines:
        found = rules.DECIDED_ON.search(passage.words.strip())
        if found:
            try:
                return datetime.strptime(found[1], "%B %d, %Y").date(), passage.evidence()  # noqa: DTZ007
            except ValueError:  # "Maybe 41, 2026"
                continue
    return None
