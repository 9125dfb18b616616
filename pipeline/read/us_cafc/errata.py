"""What the corrections of an opinion say of its outcome: the new words, never the old. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cafc.rules import errata as rules
from pipeline.read.us_cafc.rules.opinion import DISPOSED_IN_CAPITALS
from pipeline.read.us_cafc.ruling import Closing, dispositions
from pipeline.records import Residue


def corrected(lines: Sequence[Passage]) -> tuple[Closing, tuple[Residue, ...]] | None:
    """The last line as corrected, and that a person must lay the corrections beside the opinion; None of what is no erratum."""
    heading = next((n for n, p in enumerate(lines) if rules.HEADING.search(p.words.strip())), None)
    if heading is None:
        return None
    evidence, words = None, list[str]()
    for line in lines[heading:]:
        new = [m["new"] for m in rules.NEW_WORDS.finditer(line.words)]
        said = [m[0] for one in new for m in DISPOSED_IN_CAPITALS.finditer(one)]
        if said:
            evidence, words = line.evidence(), [*words, *new]
    done = dispositions(" ".join(words))
    asked = evidence or lines[heading].evidence()
    in_part = "IN PART" in " ".join(words) or "IN-PART" in " ".join(words)
    residue = Residue(kind="ending", words=asked.quote, evidence=asked)
    return Closing(done, in_part, (evidence,) if evidence else (), len(lines)), (residue,)
