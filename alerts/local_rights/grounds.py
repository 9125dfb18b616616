"""On which local rights one ally's officers may act, in one decision: what may be told, and what waits for a second person.

What waits is told as if nobody had shown it: an order, and what takes back of it, wait for nobody.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from alerts.deciding.part import Part
from alerts.law.allies import Ally
from alerts.law.basis import Local, lawful_action
from alerts.local_rights.judging import evidence, turns
from pipeline.database import local_rights as kept
from pipeline.database.connection import Connection
from pipeline.database.issues import report
from pipeline.database.local_rights import Ground
from pipeline.records import Decision, Finding, Flag, FlagRight, IssueKind, LocalEvidence, LocalRight, State
from pipeline.same_goods.right_keys import key_of

_Shown = Mapping[str, tuple[LocalEvidence, ...]]  # by the key of our right


class Grounds:
    """Those of one ally, in its transaction."""

    def __init__(self, connection: Connection, ally: Ally, now: datetime, part: Part) -> None:
        """`part`: which orders it is asked about."""
        self._connection = connection
        self._ally = ally
        self._now = now
        self._rows: dict[str, list[LocalRight]] = defaultdict(list)
        for row in kept.local_rights_of(connection, ally=ally.code) if part.is_all or part.ids else ():
            self._rows[row.ours].append(row)
        self._known = {id_: one for id_, one in kept.grounds_of(connection, ally.code).items() if part.has(one.flag_id)}
        self._stand: dict[str, Ground] = {}

    def decision(self, flag: Flag, today: date) -> Decision:
        """What may be told of an order now."""
        shown = {} if flag.state is State.ENDED else self._shown(flag, today)
        if not shown:
            return lawful_action(self._ally, flag, today)
        whole = _decided(self._ally, flag, today, shown)
        rests = [one.right for right in whole.rights for one in right.rests_on]
        waits = {(one.ours, one.key) for one in rests if not self._released(flag, one)}
        if not waits:
            return whole
        told = {key: tuple(one for one in those if (key, one.right.key) not in waits) for key, those in shown.items()}
        return _decided(self._ally, flag, today, told)

    def keep(self) -> datetime | None:
        """Keeps which grounds stand, and says which have waited too long; returns when the next will have.

        One that stands no more is forgotten: should it come back, somebody looks at it again.
        """
        if not (self._known or self._stand):
            return None
        kept.put_grounds(self._connection, [one for id_, one in self._stand.items() if self._known.get(id_) != one])
        kept.drop_grounds(self._connection, self._known.keys() - self._stand.keys())
        due = {some: some[0].since + timedelta(hours=self._hours) for some in waiting(self._stand.values())}
        late = [some for some, at in due.items() if at <= self._now]
        report(self._connection, [self._finding(some) for some in late], f"grounds:{self._ally.code}", self._now)
        return min((at for at in due.values() if at > self._now), default=None)

    @property
    def waiting(self) -> set[str]:
        """The orders of which something waits for a second person."""
        return {one.flag_id for one in self._stand.values() if one.released_at is None}

    def turns(self, flag: Flag) -> Iterator[date]:
        """The days on which what was shown of an order's rights carries otherwise by time alone."""
        months = self._ally.local_right_months
        return (day for key in self._keys(flag) for row in self._rows[key] for day in turns(row, months))

    def _shown(self, flag: Flag, today: date) -> dict[str, tuple[LocalEvidence, ...]]:
        months = self._ally.local_right_months
        return {key: evidence(self._rows[key], flag.complainants, today, months) for key in self._keys(flag)}

    def _keys(self, flag: Flag) -> list[str]:
        return list(dict.fromkeys(key for right in flag.rights if (key := key_of(right)) and key in self._rows))

    def _released(self, flag: Flag, right: LocalRight) -> bool:
        """Whether what rests on it may be told; notes that it stands."""
        id_ = _hash("g", self._ally.code, flag.id, right.ours, right.key)
        known = self._known.get(id_) or Ground(id_, self._ally.code, flag.id, right.ours, right.key, self._now)
        if known.released_at is None and self._ally.second_person_hours is None:
            known = replace(known, released_at=self._now)
        self._stand[id_] = known
        return known.released_at is not None

    @property
    def _hours(self) -> int:
        return self._ally.second_person_hours or 0

    def _finding(self, those: Sequence[Ground]) -> Finding:
        alert, first = waiting_id(those), those[0]
        return Finding(
            kind=IssueKind.TO_DECIDE,
            source="alerts",
            place=f"release:{first.ally}:{first.flag_id}",
            reason=f"what officers of {first.ally} may do about {first.flag_id} has waited for a second person since "
            f"{first.since.isoformat(timespec='minutes')}, longer than {self._hours} hours",
            repair=f"look at it (crossmarket release), and let it go: crossmarket release {alert} --by WHO",
        )


def waiting(grounds: Iterable[Ground]) -> list[tuple[Ground, ...]]:
    """The grounds that wait for a second person, those of one ally and order together, as one alert: the oldest first."""
    found: dict[tuple[str, str], list[Ground]] = defaultdict(list)
    for one in sorted(grounds, key=lambda one: (one.since, one.id)):
        if one.released_at is None:
            found[one.ally, one.flag_id].append(one)
    return [tuple(some) for some in found.values()]


def waiting_id(those: Collection[Ground]) -> str:
    """By what the alert is known that waits for them: another one as soon as anything joins or leaves them."""
    return _hash("w", *sorted(one.id for one in those))


def _decided(ally: Ally, flag: Flag, today: date, shown: _Shown) -> Decision:
    def local(right: FlagRight) -> Local:
        those = shown.get(key_of(right) or "", ())
        return Local(right=any(one.carries for one in those), shown=those)

    return lawful_action(ally, flag, today, local)


def _hash(letter: str, *parts: str) -> str:
    return letter + hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]
