"""What is wrong with a submission's file: where it stands, what it is, and how to mend it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.submissions.saying import Refused, Said, said


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong; each part is words without a full stop."""

    where: Said
    what: Said
    mend: Said

    @property
    def said(self) -> Said:
        return said("{where}: {what}; {mend}", where=self.where, what=self.what, mend=self.mend)

    def __str__(self) -> str:
        return str(self.said)


class FaultyFile(Refused):
    """A file of which nothing was taken."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(said("{faults}", faults="; ".join(map(str, self.faults))))
