"""A letter parted into what opens it, its facts, and what it holds. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage, lines_of, sentences
from pipeline.read.us_cbp.models import models
from pipeline.read.us_cbp.rules import letter as rules
from pipeline.read.us_cbp.rules.tables import FIRST_HEAD
from pipeline.records import TextName
from pipeline.texts.cross_ruling import MODIFIES, REVOKES, STATUS

_HEADS = 6  # of a table, at most
_SHORT = 90  # letters of a line that may be one of a list or a table
_HOLDS = ("HOLDING", "DECISION", "CONCLUSION", "RULING")  # the first of these that a letter has
_EFFECT = "EFFECT"
_OTHER = "ANALYSIS"
_ARGUES = ("ISSUE", "QUESTION")


@dataclass(frozen=True)
class Letter:
    """The parts of a letter.

    `status`: what its record says of it, `changes`: and of others that it changes; `subject`: its title and the line that says what it is about; `opening`: the sentences
    before its first heading; `asks`: of the part that says what is asked; `facts`: those of all other parts, `holding`: of the part that holds, `effect`: on other rulings;
    `annexes`: the lines of lists behind it, by their headings; `closed`: whether it is held to its last words;
    `lines`: those of the part that holds, as they stand, which a table may be; `lists`: short lines, a table or a list, below the
    line that says whose they are.
    """

    status: tuple[Passage, ...]
    changes: tuple[Passage, ...]
    subject: tuple[Passage, ...]
    opening: tuple[Passage, ...]
    asks: tuple[Passage, ...]
    facts: tuple[Passage, ...]
    holding: tuple[Passage, ...]
    effect: tuple[Passage, ...]
    annexes: Mapping[str, tuple[Passage, ...]]
    closed: bool
    lines: tuple[Passage, ...]
    lists: tuple[tuple[Passage, tuple[Passage, ...]], ...]

    @property
    def everything(self) -> tuple[Passage, ...]:
        return (*self.subject, *self.opening, *self.facts, *self.holding, *self.effect)


def letter_of(texts: Mapping[TextName, str]) -> Letter:
    """Cuts the texts of one letter."""
    full = texts.get("full_text", "")
    lines = list(lines_of(full))
    status = tuple(line for line in lines[:6] if line.words.startswith(STATUS))
    changes = tuple(line for line in lines[:6] if line.words.startswith((REVOKES, MODIFIES)))
    lines = [line for line in lines[1:] if line not in status and line not in changes]
    title = texts.get("title", "")
    subject = [Passage("title", 0, title)] if title else []
    parts: dict[str, list[Passage]] = {"": []}
    annexes: dict[str, list[Passage]] = {}
    behind: list[Passage] | None = None
    name, begun, closed, table = "", False, False, 0
    about_it, lines = _headed(lines)
    subject += about_it
    for line in lines:
        if rules.CLOSES.match(line.words):
            closed = True
        if rules.SALUTATION.match(line.words):
            begun = True
            continue
        if annex := rules.ANNEX.match(line.words):
            behind = annexes.setdefault(annex["name"], [])
            continue
        if behind is not None:
            behind.append(line)
            continue
        if closed:
            continue
        table = _HEADS if FIRST_HEAD.fullmatch(line.words) else max(table - 1, 0)
        head = 0 < table < _HEADS  # "Article", "Determination": the heads of a table, and not of a part
        if not head and (found := rules.HEADING.match(line.words)):
            name = (found["name"] or found["small"]).upper()
            line = Passage(line.text, line.start + found.end(), line.words[found.end() :])
        elif begun and (other := _other_part(line.words, in_table=head)):
            name = other
            continue
        if about := rules.SUBJECT.match(line.words):
            subject.append(Passage(line.text, line.start + about.end(), line.words[about.end() :]))
        elif line.words:
            parts.setdefault(name, []).append(line)
    holds = next((n for one in _HOLDS for n in parts if n.startswith(one)), None)
    if holds is None and closed and not name.startswith((_EFFECT, *_ARGUES)):
        holds = name or None  # it says nowhere where it decides: then at its end
    of = {n: tuple(s for block in _blocks(full, of_part) for s in _sentences(full, block)) for n, of_part in parts.items()}
    told = (n for n in of if n and n != holds and not n.startswith((_EFFECT, *_ARGUES)))
    return Letter(
        status=status,
        changes=changes,
        subject=tuple(subject),
        opening=of[""],
        asks=tuple(s for n in of if n.startswith(_ARGUES) and n != holds for s in of[n]),
        facts=tuple(s for n in told for s in of[n]),
        holding=of[holds] if holds else (),
        closed=closed,
        lines=tuple(parts.get(holds or "", ())) if holds or closed else (),
        lists=tuple(_lists([line for of_part in parts.values() for line in of_part])),
        annexes={heading: tuple(found) for heading, found in annexes.items()},
        effect=tuple(s for n in of if n.startswith(_EFFECT) for s in of[n]),
    )


def _other_part(words: str, *, in_table: bool) -> str | None:
    """Of which part a line is the heading that is none of the usual ones; None where it is no heading."""
    if rules.TITLE_OF_HOLDING.match(words) and not in_table:
        return _HOLDS[0]
    if rules.OTHER_HEADING.match(words) and not rules.ITEM.match(words) and not models(words):
        return _HOLDS[0] if rules.OF_HOLDING.match(words) else _OTHER
    return None


def _headed(lines: list[Passage]) -> tuple[list[Passage], list[Passage]]:
    """What a letter says that it is about, in one line or several, and what begins with whom it greets; before it stand addresses."""
    greets = next((n for n, line in enumerate(lines) if rules.SALUTATION.match(line.words)), 0)
    begins = next((n for n, line in enumerate(lines[:greets]) if rules.SUBJECT.match(line.words)), None)
    if begins is None:
        return [], lines
    found = list[Passage]()
    for line in lines[begins:greets]:
        about = rules.SUBJECT.match(line.words)
        start = about.end() if about else 0
        found.append(Passage(line.text, line.start + start, line.words[start:]))
    return found, lines[greets:]


def _lists(lines: Sequence[Passage]) -> Iterator[tuple[Passage, tuple[Passage, ...]]]:
    """What is "listed in the table below", or "the following": the short lines behind."""
    for n, line in enumerate(lines):
        behind = lines[n + 1 :]
        if rules.LISTS_BELOW.search(line.words):
            end = next((m for m, one in enumerate(behind) if len(one.words) > _SHORT or one.words.endswith(".")), len(behind))
            if end:
                yield line, tuple(behind[:end])
        elif rules.LIST_OF_THEM.search(line.words):
            end = next((m for m, one in enumerate(behind) if not rules.NAMED_FIRST.match(one.words)), len(behind))
            headed = bool(end) and FIRST_HEAD.match(behind[0].words) is not None and not any(map(str.isdigit, behind[0].words))
            if end - headed > 1:
                yield line, tuple(behind[headed:end])


def _sentences(text: str, block: Passage) -> Iterator[Passage]:
    """The sentences of a block; a model's number is no new one: "Tern Pot (model no. TP-1)"."""
    last: Passage | None = None
    for sentence in (part for whole in sentences(block) for part in _anew(whole)):
        if last and rules.NUMBER_FOLLOWS.search(last.words):
            last = Passage(last.text, last.start, text[last.start : sentence.start + len(sentence.words)])
            continue
        if last:
            yield last
        last = sentence
    if last:
        yield last


def _anew(sentence: Passage) -> Iterator[Passage]:
    """Cut behind a name that ends with one letter, which is no initial: "the Tern-R. Therefore, it"."""
    start = 0
    for cut in rules.BEGINS_ANEW.finditer(sentence.words):
        yield Passage(sentence.text, sentence.start + start, sentence.words[start : cut.start("next")].rstrip())
        start = cut.start("next")
    yield Passage(sentence.text, sentence.start + start, sentence.words[start:])


def _blocks(text: str, lines: Sequence[Passage]) -> Iterator[Passage]:
    """The lines, a list together with what leads to it, and with what goes on behind it."""
    block: Passage | None = None
    listing = False
    for line in lines:
        leads = block is not None and block.words.rstrip().endswith((":", ",", ";", " and", " or"))
        item = bool(rules.ITEM.match(line.words)) or (listing and len(line.words) < _SHORT and not line.words.endswith((".", ":")))
        again = listing and line.words.endswith(":")  # what follows has a lead of its own
        if block is not None and not again and ((leads and (listing or len(line.words) < _SHORT or item)) or (listing and item)):
            block = Passage(block.text, block.start, text[block.start : line.start + len(line.words)])
            listing = True
            continue
        if block is not None:
            yield block
        block, listing = line, line.words.rstrip().endswith(":")
    if block is not None:
        yield block
