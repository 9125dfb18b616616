"""What is read of a made notice (`notice_maker`), counted: names of orders that are read, lost, lost in silence, or invented."""

from __future__ import annotations

from dataclasses import dataclass

from full_texts import document
from notice_maker import Made
from score_notices import name

from pipeline.read.us_itc import reader
from pipeline.records import Instrument

Name = tuple[Instrument, str]  # a name of an order of that kind


@dataclass(frozen=True)
class Counted:
    """The names that are due, and of them those that are not read; and those read that are no order's.

    `silent` are lost and neither read in part nor among what the notice is said to have unread.
    """

    due: frozenset[Name]
    lost: frozenset[Name]
    silent: frozenset[Name]
    invented: frozenset[Name]


def counted(made: Made) -> Counted:
    read = reader.read(document("2020-00001", "2020-01-10", made.texts), made.texts)
    due = frozenset((kind, name(n)) for kind, named in made.directed.items() for n in named)
    might = {(kind, name(n)) for side in (made.bound, made.freed) for kind, named in side.items() for n in named}
    got = frozenset(
        (m.type, name(n)) for m in read.measures for n in m.directed_to if m.action != "denied" and m.type != "CIVIL_PENALTY"
    )
    untold = " ".join(name(r.words) for r in read.residue)
    lost = due - got
    in_part = {(kind, n) for kind, n in lost if any(k == kind and (g in n or n in g) for k, g in got)}
    return Counted(due, lost, frozenset(x for x in lost - in_part if x[1] not in untold), got - due - might)
