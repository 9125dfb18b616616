"""What of the operative part takes an injunction back or lets it rest. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.read.eu_upc.cutting import Item
from pipeline.read.eu_upc.found import OF_ANY_KIND, Decided, Setting, short
from pipeline.records import Measure, MeasureAction, Residue


def changed(item: Item, setting: Setting, found: Decided) -> Iterator[bool]:
    """Whether an item takes an injunction back or lets it rest. What it does to an order of another kind is none of this."""
    tongue = setting.tongue
    for line in item.lines:
        words = setting.calling.masked(line.words)
        back, rests = tongue.takes_back.search(words), tongue.suspends.search(words)
        ending = back or rests
        if not ending or tongue.refuses.search(words, 0, ending.end()):
            continue
        about = setting.about or tongue.about.search(words) or (tongue.refuses.search(item.words) and tongue.about.search(item.words))
        if tongue.supposing.search(words) or not about:
            found.residue.append(Residue(kind="ending", words=short(line.words[ending.start() : ending.end()]), evidence=line.evidence()))
            yield True
            continue
        action: MeasureAction = "suspended" if not back else "reversed" if setting.on_appeal else "rescinded"
        partial = bool(tongue.in_part.search(line.words))
        found.measures.append(Measure(type=OF_ANY_KIND, action=action, partial=partial, evidence=(line.evidence(),)))
        yield True


def set_aside(found: Decided, setting: Setting) -> None:
    """What is set aside is an injunction, where one is refused in its place."""
    denied = any(m.action == "denied" for m in found.measures)
    for one in [one for one in found.residue if one.kind == "ending" and denied and setting.tongue.takes_back.search(one.words)]:
        found.residue.remove(one)
        action: MeasureAction = "reversed" if setting.on_appeal else "rescinded"
        found.measures.append(Measure(type=OF_ANY_KIND, action=action, partial=bool(setting.tongue.in_part.search(one.words)), evidence=(one.evidence,)))
