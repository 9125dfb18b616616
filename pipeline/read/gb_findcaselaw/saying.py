"""What the sentences of a judgment and the items of its orders do about an injunction, and whom they leave out of one. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pipeline.read.gb_findcaselaw.binding import Granted, binds_who_claims, leaves_out
from pipeline.read.gb_findcaselaw.deciding import About, Beside, Does, does, own_word, refuses_less
from pipeline.read.gb_findcaselaw.injunctions import restrains_a_claimant
from pipeline.read.gb_findcaselaw.objects import depends, on_something_else
from pipeline.read.gb_findcaselaw.orders import item_does, orders, quotes_its_order
from pipeline.read.gb_findcaselaw.paper import Line, Paper, unquoted
from pipeline.read.gb_findcaselaw.people import Mention, People, Person
from pipeline.read.gb_findcaselaw.rules import bidding as of_bidding
from pipeline.read.gb_findcaselaw.rules import granting, kinds
from pipeline.read.gb_findcaselaw.rules import objects as of_objects
from pipeline.read.gb_findcaselaw.rules import orders as of_orders
from pipeline.read.gb_findcaselaw.rules import whom as of_whom
from pipeline.read.prose.passages import Passage, sentences

_LOOKS_BACK, _LAST = 3, 12  # sentences; lines
_HEADING = re.compile(r"(?:\(?[A-Z0-9]{1,4}[.)]\s)?[A-Za-z'][^.;:]{2,58}[A-Za-z0-9)]")


@dataclass
class Said:
    """What the sentences and items of a judgment do. Lives within one reading."""

    granted: list[Granted] = field(default_factory=list)
    by: dict[Does, list[Passage]] = field(default_factory=dict)
    stays: list[Passage] = field(default_factory=list)

    def of(self, what: Does) -> list[Passage]:
        return self.by.get(what, [])

    def take(self, what: Does, passage: Passage, *, item: bool) -> None:
        if what == "grants" and not item and restrains_a_claimant(passage.words):
            what = "unread"
        if what == "grants":
            self.granted.append(Granted(passage, item))
        self.by.setdefault(what, []).append(passage)


def said_by(text: str, found: Paper, who: People, about: About) -> Said:
    said = Said()
    of_orders_ = _by_orders(text, found, who, about, said)
    _by_sentences(text, found, who, about, said, of_orders_)
    return said


def _by_orders(text: str, found: Paper, who: People, about: About, said: Said) -> set[int]:
    """What the items of orders do; where the lines of these begin."""
    of_orders_: set[int] = set()
    for order in orders(text, found):
        of_orders_ |= {line.passage.start for line in order.lines}
        if order.whose == "others":
            continue
        for item in order.items:
            what = item_does(item.words, who.mentions(item.words), who, about)
            if (order.whose == "unknown" or any(line.doubtful for line in order.lines)) and what != "nothing":
                what = "unread"
            if of_orders.STAYED.search(item.words) and order.whose == "own":
                said.stays.append(item)
            else:
                said.take(what, item, item=True)
    return of_orders_


def _by_sentences(text: str, found: Paper, who: People, about: About, said: Said, but: set[int]) -> None:
    doubtful = {line.passage.start + n for line in found.own if line.doubtful for n in range(len(line.words))}
    before: _Sentence | None = None
    earlier: list[_Sentence] = []
    for one in _in_order(found.own, but, who):
        given = before is not None and before.passage in said.of("grants")
        what = does(one.said, one.mentions, about, replace(one.beside, ordering=True) if given else one.beside)
        if _stays(one.blanked):
            said.stays.append(one.passage)
            if what == "touches":
                what = "nothing" if said.granted or _gives_elsewhere(found, who, about) else what
        if what == "nothing" and quotes_its_order(one.passage.words, one.blanked):
            said.take(item_does(one.passage.words, who.mentions(one.passage.words), who, about), one.passage, item=True)
            continue
        if what in ("nothing", "unread") and not about.blocking and (follows := _of_before(earlier, one, said, doubtful)):
            what, first = follows
            said.by["unread"] = [p for p in said.of("unread") if p is not first.passage]
            if what == "grants":
                said.granted = [g for g in said.granted if g.passage is not first.passage]
                said.take("grants", one.from_(first.passage, text), item=False)
                before, earlier = one, []
                continue
        if what == "grants" and earlier and not granting.IT.search(one.blanked) and granting.INJUNCTION.search(earlier[-1].blanked) and not one.mentions:
            said.take(what, one.from_(earlier[-1].passage, text), item=False)
            continue
        before, earlier = one, [*(e for e in earlier[-_LOOKS_BACK:] if e.line == one.line), one]
        if what == "grants" and (one.passage.start in doubtful or binds_who_claims(one.passage.words, who)):
            what = "unread"
        said.take(what, one.with_antecedent(text) if what == "grants" else one.passage, item=what == "grants" and one.antecedent is not None)


@dataclass(frozen=True)
class _Sentence:
    """A sentence of the court's own, and what stands beside it. `said`: with the words above a list of which it is one."""

    passage: Passage
    blanked: str
    said: str
    mentions: Sequence[Mention]
    beside: Beside
    line: int = 0  # where its paragraph begins
    antecedent: Passage | None = None  # the sentence that names whom a pronoun means

    def with_antecedent(self, text: str) -> Passage:
        return self.from_(self.antecedent, text) if self.antecedent else self.passage

    def from_(self, first: Passage, text: str) -> Passage:
        """The words from another sentence to the end of this one."""
        return Passage("full_text", first.start, text[first.start : self.passage.start + len(self.passage.words)])


def _of_before(earlier: Sequence[_Sentence], one: _Sentence, said: Said, doubtful: set[int]) -> tuple[Does, _Sentence] | None:
    """What a sentence does to that of which one of those before it speaks, the nearest first: what stands between speaks of nothing else."""
    for n, before in enumerate(reversed(earlier)):
        if n and before.line != one.line:
            return None
        if what := _gives_it(before, one, said, doubtful):
            return what, before
        if of_objects.NOT_IT.search(before.blanked) or granting.REFUSES.search(before.blanked):
            return None
    return None


def _gives_it(before: _Sentence, one: _Sentence, said: Said, doubtful: set[int]) -> Does | None:
    """Whether a sentence gives that of which the one before it speaks: "I so order", "It will be against Holt"."""
    follows = granting.FOLLOWS.search(one.blanked) is not None and granting.INJUNCTION.search(before.blanked) is not None
    ordered = of_bidding.SO_ORDERED.search(one.blanked) is not None and before.passage in said.of("unread")
    if not follows and not ordered:
        return None
    if before.passage in said.of("grants"):
        return "grants" if any(m.persons and not m.owns for m in one.mentions) and not before.mentions else "nothing"
    told = [found.start() for found in granting.INJUNCTION.finditer(before.blanked)]
    if (told and all(depends(before.blanked, at) for at in told)) or of_objects.OTHER_RELIEF.search(one.blanked):
        return "unread"
    unsure = any(rule.search(before.blanked) for rule in (of_objects.NOT_IT, granting.TOUCHES, granting.OTHER_COURTS, of_objects.OTHERWISE))
    if unsure or (granting.REFUSES.search(before.blanked) and not refuses_less(before.blanked)) or on_something_else(before.blanked) or granting.NOT_DONE.search(one.blanked) or before.passage.start in doubtful or one.passage.start in doubtful:
        return "unread"
    return "grants"


def _in_order(lines: Sequence[Line], but: set[int], who: People) -> Iterator[_Sentence]:
    heading, lead = "", ""
    for line in lines:
        if line.quoted or line.passage.start in but:
            continue
        if _HEADING.fullmatch(line.words):
            heading = line.words
        cut = list(sentences_of((line,), but))
        label = of_orders.NUMBERED.match(line.words)
        listed = label is not None and lead != "" and not label["label"][0].isdigit()
        ordered = of_bidding.RELIEF_HEADING.fullmatch(heading) is not None
        named: Passage | None = None
        reported = False
        for n, (one, blanked) in enumerate(cut):
            mentions = who.mentions(one.words) if len(cut) > 1 or granting.ABOUT.search(blanked) else []
            beside = of_objects.IDIOM.sub("I", " ".join(other for _, other in cut[max(0, n - 1) : n + 2] if other is not blanked))
            ordering = ordered or of_bidding.OWN_ORDER.search(beside) is not None or (of_bidding.ORDERING.search(beside) is not None and not granting.OTHERS.search(beside))
            by_pronoun = named is not None and bool(of_bidding.PRONOUN_FIRST.search(blanked) or (of_whom.BY_PRONOUN.search(blanked) and not mentions))
            said = f"{lead} {blanked[label.end() :] if label and n == 0 else blanked}" if listed else blanked
            yield _Sentence(one, blanked, said, who.mentions(said) if listed else mentions, Beside(ordering=ordering, reported=reported, antecedent=by_pronoun), line.passage.start, named if by_pronoun else None)
            reported = of_bidding.REPORTING.search(blanked) is not None or (reported and not of_bidding.RESUMES.search(blanked))
            if any(m.persons and m.persons[0].role == "respondent" and not m.owns for m in mentions):
                named = one
        if not listed:
            last = cut[-1][1] if cut else ""
            lead = last.rstrip(" :-") if last.rstrip().endswith((":", "-")) else ""


def _gives_elsewhere(found: Paper, who: People, about: About) -> bool:
    """Whether any other sentence gives an injunction: then what is stayed is that one."""
    return any(
        does(blanked, who.mentions(one.words), about) == "grants"
        for one, blanked in sentences_of(found.own, set())
        if granting.ABOUT.search(one.words)
    )


def sentences_of(lines: Sequence[Line], but: set[int]) -> Iterator[tuple[Passage, str]]:
    """The sentences of the court's own, and each with its quotations blanked: one may begin in another sentence."""
    for line in lines:
        if not line.quoted and line.passage.start not in but:
            blanked = unquoted(line.words)
            for one in sentences(line.passage):
                at = one.start - line.passage.start
                yield one, blanked[at : at + len(one.words)]


def left_out_by(found: Paper, who: People) -> tuple[Person, ...]:
    """Whom the court's own sentences leave out of what it gives."""
    out: dict[Person, None] = {}
    for _, blanked in sentences_of(found.own, set()):
        if of_whom.OF_IT.search(blanked) and own_word(blanked):
            out |= dict.fromkeys(leaves_out(blanked, who))
    return tuple(out)


def passed_over(found: Paper) -> list[Passage]:
    """Sentences of the court's own, in the last part of a judgment, of which none was read and that speak of an injunction."""
    own = [line for line in found.own if not line.quoted]
    last = own[len(own) - max(_LAST, len(own) * 2 // 5) :] if len(own) > _LAST else own
    other = (granting.OTHER_COURTS, granting.REFUSES, of_objects.NOT_IT, of_objects.OTHERWISE)
    return [
        one
        for one, blanked in sentences_of(last, set())
        if granting.IT.search(blanked) and not on_something_else(blanked) and not any(rule.search(one.words) for rule in other) and _may_be_own(blanked)
    ]


def forbidding(found: Paper) -> list[Passage]:
    """Sentences of the court's own that forbid something, or have sites blocked, in whatever words: where nothing else was read."""
    own = list(sentences_of([line for line in found.own if not line.quoted], set()))
    said = [(one, words) for one, words in own if not any(rule.search(one.words) for rule in (granting.OTHERS, granting.OTHER_COURTS))]
    forbidden = [one for one, words in said if granting.FORBIDS.search(words) and not (on_something_else(words) or "assets" in words)]
    return forbidden or [one for one, words in own if kinds.BLOCKING.search(words)]


def _may_be_own(words: str) -> bool:
    """Whether words may be a decision: of what is to come, or not said by others."""
    if granting.OTHERS.search(words) or granting.GENERAL.search(words):
        return False
    return granting.TO_COME.search(words) is not None or granting.SUPPOSED.search(words) is None


def _stays(words: str) -> bool:
    """Whether the court lets rest what it gives, or lets it begin later."""
    found = granting.STAYS.search(words)
    if not found or not granting.FUTURE.search(words) or granting.NOT_DONE.search(words) or granting.OTHERS.search(words[: found.start()]):
        return False
    return "proceedings" not in words and (granting.INJUNCTION.search(words) is not None or " it " in words or " stay" in words)
