"""What is wrong with a submission's file: where it stands, what it is, and how to mend it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.errors import UsageError


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong; each part is words without a full stop."""

    where: str
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}; {self.mend}"


class FaultyFile(UsageError):
    """A file of which nothing was taken."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(map(str, self.faults)))
