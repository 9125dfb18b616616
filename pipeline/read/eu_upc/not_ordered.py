"""Whether words that would enjoin are no order: somebody else's, of other acts, among what is refused, or quoted. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.read.eu_upc.cutting import Item, kind_of
from pipeline.read.eu_upc.found import Setting
from pipeline.read.eu_upc.tongue import Tongue

_PATENT = re.compile(r"patent|brevet|octrooi", re.IGNORECASE)


def of_others(line: str, setting: Setting) -> bool:
    """Whether what stands under a line is a settlement's, an undertaking's or a claim's; a patent that is amended is nobody's words."""
    tongue = setting.tongue
    if not (line.rstrip().endswith(":") and tongue.reported.search(line)) or tongue.rewords.search(line):
        return False
    by_somebody = setting.calling.mentions(setting.calling.masked(line), tongue.defendants) or tongue.claimants.search(line)
    return bool(by_somebody) or not _PATENT.search(line)


def of_other_acts(words: str, at: int, end: int, tongue: Tongue) -> bool:
    """Whether what is to be left is first of all something else than what a patent reserves: "shall not destroy the documents on sales"."""
    if tongue.other_object.search(words, at, end):
        return True
    other = tongue.other_act.search(words, at, end)
    act = tongue.act.search(words, at, end)
    return bool(other and (act is None or other.start() < act.start()))


def under_refusal(earlier: Sequence[Item], item: Item, at: int, tongue: Tongue) -> bool:
    """Whether a place stands in a list of what is refused: "The following requests are dismissed:", up to a label of the same kind."""
    here, _ = item.line_at(at)
    front = [line for one in (*earlier, item) for line in one.lines if line.start < here.start]
    open_lists: list[str | None] = []
    for line in front:
        kind = kind_of(line.words)
        if kind in open_lists:
            del open_lists[open_lists.index(kind) :]
        if line.words.rstrip().endswith(":") and tongue.refuses.search(line.words):
            open_lists.append(kind)
    return bool(open_lists) and kind_of(here.words) not in open_lists


def quoted(front: str, earlier: Sequence[str]) -> bool:
    """Whether what follows stands within quotation marks: those that look alike are counted within an item, for they may mean inches."""
    whole = "\n".join((*earlier, front))
    low = "„" in whole
    pairs = (("„" if low else "“", "“”" if low else "”"), ("«", "»"))
    return front.count('"') % 2 == 1 or any(whole.rfind(one) > max(map(whole.rfind, others)) for one, others in pairs)
