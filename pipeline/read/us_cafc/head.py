"""What stands at the head of an opinion, and where that which the court itself says ends. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pipeline.read.prose.passages import Passage, first_match
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
    """The lines of a full text that say something; an origin that goes on over several is one."""
    found, start, goes_on = list[Passage](), 0, False
    for line in text.split("\n"):
        if goes_on and rules.GOES_ON.search(line.strip()):
            found[-1] = Passage("full_text", found[-1].start, text[found[-1].start : start + len(line)])
        elif line.strip():
            found.append(Passage("full_text", start, line))
        goes_on = bool(line.strip()) and bool(rules.BEGINS_ORIGIN.search(found[-1].words.strip())) and not line.rstrip().endswith(".")
        start += len(line) + 1
    return tuple(found)


def head_of(lines: Sequence[Passage]) -> Head | None:
    """None where the appeal is not from the authority."""
    found = first_match(rules.ORIGIN, lines[:_HEAD])
    origin = found[0].evidence(found[1].start()) if found else None
    passage = found[0] if found else _of_caption(lines)
    if passage is None:
        return None
    origins = [passage, *_further_origins(lines, lines.index(passage))]
    at = lines.index(origins[-1])
    own = list(lines[at + 1 :])
    end = next((n for n, p in enumerate(own) if rules.BESIDE.search(p.words)), len(own))
    own = own[:end]
    return Head(
        origin=origin or passage.evidence(),
        investigations=tuple(dict.fromkeys(number for p in origins for number in _investigations(p.words))) or _only_one(lines[: at + 1], own),
        appeals=_appeals(lines[: at + 1]),
        decided=_decided(own),
        lines=tuple(own),
    )


def _of_caption(lines: Sequence[Passage]) -> Passage | None:
    """Where the head says not from where the appeal is: its line with the investigation, of a caption against the authority."""
    end = next((n for n, p in enumerate(lines[:_HEAD]) if rules.BODY.search(p.words.strip())), min(_HEAD, len(lines)))
    head = lines[:end]
    ours = any(rules.AGAINST.search(p.words.strip()) for p in head) and not any(rules.OTHER_ORIGIN.search(p.words) for p in head)
    return next((p for p in head if rules.INVESTIGATION.search(p.words)), None) if ours else None


def _further_origins(lines: Sequence[Passage], first: int) -> list[Passage]:
    """The origins of further appeals that are decided in the same paper, each below a caption of its own."""
    found = list[Passage]()
    for line in lines[first + 1 : first + _HEAD]:
        if rules.BODY.search(line.words.strip()):
            break
        if rules.BEGINS_ORIGIN.search(line.words.strip()) and rules.ORIGIN.search(line.words):
            found.append(line)
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
