"""Whose burden was met or not, of which articles: "has met its burden as to the K2, but not as to the K3". Pure."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cbp.articles import Called
from pipeline.read.us_cbp.learning import Meant
from pipeline.read.us_cbp.predicates import Weight
from pipeline.read.us_cbp.rules import holding as rules
from pipeline.read.us_cbp.saying import Said
from pipeline.records import ScopeStanding


def burden_of(passage: Passage, called: Called, topic: Meant, found: bool, *, decides: bool) -> Iterator[Said]:
    """A burden that was met or not, of articles that the words behind name, or in front: "as to the K2, but not as to the K3"."""
    words = passage.words
    if rules.TOLD.search(words) or not (decides or rules.OURS.search(words)):
        return
    marks = [*((m, "outside") for m in rules.MET.finditer(words)), *((m, "inside") for m in rules.UNMET.finditer(words))]
    standing: ScopeStanding
    for n, (mark, says) in enumerate(sorted(marks, key=lambda one: one[0].start())):
        end = sorted(m.start() for m, _ in marks)[n + 1] if n + 1 < len(marks) else len(words)
        standing = "outside" if says == "outside" else "inside"
        behind = list(rules.AS_TO.finditer(words, mark.end(), end))
        if topic.articles and not behind:
            yield Said(standing, topic, Weight.INFRINGEMENT, mark[0], passage.evidence(*mark.span()))
        for about in behind:
            stop = rules.OBJECT_ENDS.search(words, about.end())
            of = words[about.end() : min(stop.start() if stop else len(words), end)]
            if not (meant := called.meant(of)).articles and found:
                continue
            turned = rules.BUT_NOT.search(words, mark.end(), about.start() + 1)
            now: ScopeStanding = ("inside" if standing == "outside" else "outside") if turned else standing
            yield Said(now, meant, Weight.INFRINGEMENT, of.strip(), passage.evidence(mark.start(), about.end() + len(of)))
