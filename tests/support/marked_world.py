"""Authorities that submit at random to groups of allies, and change it: the test's own rules say what each ally may know."""

from __future__ import annotations

import hashlib
import json
import random
from dataclasses import dataclass, field
from typing import Any

from submissions import as_json, whole

from pipeline.allies import ally_codes
from pipeline.flow import forgetting, officers, submitting
from pipeline.flow.recipients import Word, add
from pipeline.flow.run import Summary, tell_and_send
from pipeline.flow.worker import process
from pipeline.records import Handling
from pipeline.submissions.signing import new_key, public_of, sign
from pipeline.wiring import Ports

WORD = Word("A. Administrator", "seen in person")
SUBMITTING = ("DE", "GB", "JP", "US")
GOODS = "zwibbelhorns"  # what all of them are about, and nothing else is
_SOUNDS = (
    "bro", "dwi", "fla", "gru", "jol", "kra", "lin", "moz", "nev", "pyx", "quo", "rud", "sto", "tav", "vex", "wum", "yar", "zil",
)  # fmt: skip


@dataclass
class Planted:
    """One submission as the test knows it: the words that stand nowhere else, and who may know them."""

    id: str
    ally: str
    values: dict[str, Any]
    words: list[str]  # of the confirmed versions, each in the text that left
    audience: set[str] = field(default_factory=set)
    state: str = "waits"  # confirmed, withdrawn, forgotten
    known: dict[str, set[str]] = field(default_factory=dict)  # by ally, the words that he may have been told
    lost: set[str] = field(default_factory=set)  # allies that were taken out of the audience once

    @property
    def number(self) -> str:
        return str(self.values["case_number"])

    def told(self) -> None:
        """What is confirmed is now known to the audience."""
        for ally in self.audience:
            self.known.setdefault(ally, set()).update((*self.words, self.number.lower()))

    def seen_by(self, ally: str) -> bool:
        return self.state in ("confirmed", "withdrawn") and ally in {self.ally, *self.audience}


class World:
    """A home in which several authorities have two officers each."""

    def __init__(self, ports: Ports, rng: random.Random) -> None:
        self.ports, self.rng = ports, rng
        self.planted: list[Planted] = []
        self._keys = {}
        self._nonce = 0
        more = {"administrator": WORD.by, "filter": {"words": [GOODS]}}
        for ally in ally_codes():
            add(ports, ally, f"desk@{ally.lower()}.example", WORD, verified=True, more=more)
        for ally in SUBMITTING:
            self._keys[ally] = [new_key(), new_key()]
            for key, name in zip(self._keys[ally], ("Kim First", "Robin Second"), strict=True):
                officers.register(ports, ally, f"{name} of {ally}", public_of(key), WORD)

    def word(self) -> str:
        """A word that stands nowhere else, and is near no other."""
        while True:
            word = "".join(self.rng.sample(_SOUNDS, 4))
            if all(sum(a != b for a, b in zip(word, other, strict=True)) > 5 for one in self.planted for other in one.words):
                return word

    def ask(self, ally: str, target: str, body: bytes, who: int) -> submitting.Outcome:
        self._nonce += 1
        nonce, now = f"{self._nonce:020}", self.ports.clock.now()
        return submitting.receive(self.ports, sign(self._keys[ally][who], "POST", target, body, at=now, nonce=nonce))

    def confirm(self, one: Planted, body: bytes) -> None:
        self.ask(one.ally, f"/submissions/{one.id}/confirm", hashlib.sha256(body).hexdigest().encode(), 1)

    def go_on(self) -> None:
        """What a run does once nothing is to be crawled."""
        process(self.ports)
        tell_and_send(self.ports, Summary(), announce=True)

    # --- what authorities do -----------------------------------------------------------------------------------------------------

    def submit(self) -> str:
        ally = self.rng.choice(SUBMITTING)
        others = [one for one in ally_codes() if one != ally]
        audience = self.rng.sample(others, self.rng.randint(0, 3))
        word = self.word()
        values = whole() | {
            "case_number": f"{ally}-{word.upper()}", "authority": ally, "name": f"{word} {GOODS}", "brand": [f"{word}brand"],
            "description": f"The {word} seam is glued.", "measures": f"Seized with {word} labels.", "audience": audience,
            "parties": [{"name": f"{word.title()} Trading Ltd", "kind": "company", "role": "respondent", "country": "CN"}],
            "rights": [{"kind": "trademark", "office": ally, "number": str(self.rng.randrange(10**6, 10**7))}],
            "handling": self.rng.choice([one.value for one in Handling]), "public_ruling": f"https://court.example/{word}",
        }  # fmt: skip
        body = as_json(values)
        one = Planted(self.ask(ally, "/submit?form=json", body, 0).id, ally, values, [word])
        self.planted.append(one)
        if self.rng.random() < 0.2:
            self.ask(ally, f"/submissions/{one.id}/drop", hashlib.sha256(body).hexdigest().encode(), 1)
            one.state = "dropped"
        else:
            self.confirm(one, body)
            one.state, one.audience = "confirmed", set(audience)
            one.told()
        return f"submit {one.id} to {audience}: {one.state}"

    def correct(self) -> str:
        one = self._standing()
        word, wider = self.word(), self.rng.random() < 0.5
        new = self.rng.sample([ally for ally in ally_codes() if ally != one.ally], self.rng.randint(0, 2))
        audience = sorted(one.audience | set(new)) if wider else new
        values = one.values | {"description": f"The {one.words[0]} seam has {word} rivets.", "audience": audience}
        self.ask(one.ally, f"/submissions/{one.id}/correct?form=json", as_json(values), 0)
        self.confirm(one, as_json(values))
        one.lost |= one.audience - set(audience)
        one.values, one.audience = values, set(audience)
        one.words.append(word)
        one.told()
        return f"correct {one.id} to {audience}"

    def narrow(self) -> str:
        one = self._standing()
        word = self.word()
        body = json.dumps({"because": f"The {word} part is genuine.", "articles": [f"{one.words[0]} lid"]}).encode()
        self.ask(one.ally, f"/submissions/{one.id}/narrow", body, 0)
        self.confirm(one, body)
        one.words.append(word)
        one.told()
        return f"narrow {one.id}"

    def withdraw(self) -> str:
        one = self._standing()
        word = self.word()
        body = json.dumps({"because": f"The {word} goods are genuine.", "whole": True}).encode()
        self.ask(one.ally, f"/submissions/{one.id}/withdraw", body, 0)
        self.confirm(one, body)
        one.words.append(word)
        one.told()
        one.state = "withdrawn"
        return f"withdraw {one.id}"

    def forget(self) -> str:
        over = [one for one in self.planted if one.state == "withdrawn"]
        one = self.rng.choice(over)
        forgetting.forget(self.ports, one.id, WORD)
        one.state = "forgotten"
        return f"forget {one.id}"

    def step(self) -> str:
        """One thing that some authority does now."""
        may = [self.submit]
        if any(one.state == "confirmed" for one in self.planted):
            may += [self.correct, self.narrow, self.withdraw]
        if any(one.state == "withdrawn" for one in self.planted):
            may.append(self.forget)
        return self.rng.choice(may)()

    def _standing(self) -> Planted:
        return self.rng.choice([one for one in self.planted if one.state == "confirmed"])
