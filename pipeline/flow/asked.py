"""What a request about a submission was let in with: its sender, the submission that it is about, and what its file says."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import parse_qs

from pipeline.allies import ally_codes, left, those_that_left
from pipeline.database import submissions as kept
from pipeline.database.connection import Connection
from pipeline.database.submissions import Kept, Step
from pipeline.flow.gate import LetIn
from pipeline.sharing import members_on
from pipeline.submissions.model import Submission
from pipeline.submissions.reading import read
from pipeline.submissions.saying import refused
from pipeline.submissions.signing import Signed
from pipeline.wiring import Ports


@dataclass(frozen=True)
class Asked:
    """A request that was let in."""

    ports: Ports
    connection: Connection
    request: Signed
    sender: LetIn
    id: str
    query: str

    @property
    def today(self) -> date:
        return self.ports.clock.today()

    @property
    def now(self) -> str:
        return self.ports.clock.now().isoformat()

    @property
    def form(self) -> str:
        return next(iter(parse_qs(self.query).get("form", ["json"])))

    @property
    def signed(self) -> str:
        return json.dumps({name: getattr(self.request, name) for name in ("target", "time", "nonce", "signature")})

    @property
    def left(self) -> Mapping[str, date]:
        return those_that_left(self.ports.clock.now())

    def stays(self) -> None:
        """Who left says nothing new; what takes back is heard from him as before."""
        ally = self.sender.officer.ally
        if on := left(ally, self.ports.clock.now()):
            raise refused(
                "{ally} left on {on}: it submits and corrects nothing more; crossmarket narrow and withdraw take back what it "
                "submitted; nothing was kept. If it is an ally again, take leaves_on out of its file",
                ally=ally, on=on,
            )

    def one(self) -> Kept:
        """The submission that it is about: of its sender's own authority, and no other's."""
        found = kept.submission(self.connection, self.id)
        if found is None or found.ally != self.sender.officer.ally:
            raise refused(
                "{id}: {ally} has no such submission; crossmarket submissions lists them", id=self.id, ally=self.sender.officer.ally
            )
        return found

    def read(self, body: bytes, form: str) -> Submission:
        self.stays()
        one = read(body, form, allies=ally_codes(), today=self.today, left=self.left, groups=members_on(self.today))
        if one.authority != self.sender.officer.ally:
            raise refused(
                "authority: it is of {authority}, and you are of {you}; nothing was kept",
                authority=one.authority, you=self.sender.officer.ally,
            )  # fmt: skip
        return one

    def read_again(self, step: Step) -> Submission:
        """What was let in before: it was right on its day."""
        day = date.fromisoformat(step.at[:10])
        return read(step.body or b"", step.form, allies=ally_codes(), today=day, groups=members_on(day))
