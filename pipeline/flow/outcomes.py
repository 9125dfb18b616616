"""What became of what allies were told, as far as they answered: looked, found, wrong, and how long it took."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median_low

from pipeline.database.answers import Said, alerts_told, every_word
from pipeline.database.connection import Connection
from pipeline.records import AnswerWord

_VERDICTS = (AnswerWord.HIT, AnswerWord.WRONG)
_ACTS = (AnswerWord.HIT, AnswerWord.DONE)


@dataclass(frozen=True)
class Outcome:
    """Of one ally: numbers of alerts, each counted once for each word, however often and by whomever it was said."""

    ally: str
    told: int  # of which a mail was taken
    answered: int  # to which anything was answered
    words: Mapping[AnswerWord, int]
    hits: int  # of those on which HIT or WRONG was said, those on which HIT was said last
    wrong: int
    to_act: tuple[int, ...]  # seconds from the first mail that was taken to the first HIT or DONE, of each alert with one; sorted

    @property
    def precision(self) -> str:
        """What was measured, as a fraction in words: HIT of HIT and WRONG."""
        judged = self.hits + self.wrong
        return f"{self.hits} of {judged} ({100 * self.hits // judged} %)" if judged else "not measured: no HIT, no WRONG"

    @property
    def median_to_act(self) -> int | None:
        """In seconds; of an even number the lower of the two in the middle."""
        return median_low(self.to_act) if self.to_act else None


def outcomes(connection: Connection) -> list[Outcome]:
    """Of every ally that was told anything or that answered, by its code."""
    return of_answers(alerts_told(connection), every_word(connection))


def of_answers(told: Mapping[str, int], said: Iterable[Said]) -> list[Outcome]:
    """The same of what was told and said (in the order in which it arrived). Pure."""
    by_ally: dict[str, dict[str, list[Said]]] = {ally: {} for ally in told}
    for one in said:
        by_ally.setdefault(one.ally, {}).setdefault(one.alert, []).append(one)
    return [_outcome(ally, told.get(ally, 0), alerts) for ally, alerts in sorted(by_ally.items())]


def _outcome(ally: str, told: int, alerts: Mapping[str, list[Said]]) -> Outcome:
    words: dict[AnswerWord, int] = defaultdict(int)
    hits = wrong = 0
    to_act = []
    for said in alerts.values():
        first = {word: one for word in AnswerWord if (one := next((s for s in said if s.word == word), None))}
        for word in first:
            words[word] += 1
        if verdicts := [word for word in _VERDICTS if word in first]:
            last = max(verdicts, key=lambda word: first[word].arrived_at)
            hits, wrong = hits + (last is AnswerWord.HIT), wrong + (last is AnswerWord.WRONG)
        if acts := [first[word].seconds for word in _ACTS if word in first]:
            to_act.append(min(acts))
    return Outcome(ally, told, len(alerts), dict(words), hits, wrong, tuple(sorted(to_act)))
