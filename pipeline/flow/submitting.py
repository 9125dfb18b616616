"""The life of a national submission: one officer says something of it, another of the same authority confirms; then it leaves.

Nothing is believed that is not signed (`pipeline.flow.gate`), and nothing goes on that one person alone has said.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlsplit

from pipeline.database import submissions as kept
from pipeline.database.flow import put_outgoing
from pipeline.database.submissions import Kept, Step, StepKind
from pipeline.errors import UsageError
from pipeline.flow import submitted_documents as documents
from pipeline.flow.asked import Asked
from pipeline.flow.gate import NotLetIn, let_in
from pipeline.flow.stages import to_be_read
from pipeline.submissions import narrowing
from pipeline.submissions.model import Submission
from pipeline.submissions.saying import Said, refused, said
from pipeline.submissions.signing import Signed
from pipeline.wiring import Ports

LOCK = "submissions"
SUBMIT = "/submit"
_OF_ONE = re.compile(r"/submissions/(?P<id>[A-Z]{2}-[0-9a-f]{10})/(?P<what>[a-z]+)")


@dataclass(frozen=True)
class Outcome:
    """What became of a request: of which submission, and a sentence."""

    id: str
    said: Said


def receive(ports: Ports, request: Signed) -> Outcome:
    """Does what a signed request asks for, or nothing of it. Raises NotLetIn, or UsageError that says what is wrong with it."""
    target = urlsplit(request.target)
    found = _OF_ONE.fullmatch(target.path)
    does = _DO.get(found["what"]) if found else _submit if target.path == SUBMIT else None
    if request.method != "POST" or does is None:
        raise NotLetIn(said("{asked}: nothing is done there", asked=f"{request.method} {request.target[:80]}"))
    with ports.database.only_one(LOCK):
        try:
            with ports.database.transaction() as connection:
                sender = let_in(ports, connection, request)
                return does(Asked(ports, connection, request, sender, found["id"] if found else "", target.query))
        except UsageError:
            with ports.database.transaction() as connection:  # it was read: the same request is not read again
                let_in(ports, connection, request)
            raise


# --- one says it -----------------------------------------------------------------------------------------------------------------


def _submit(asked: Asked) -> Outcome:
    one = asked.read(asked.request.body, asked.form)
    same = [other for other in kept.submissions(asked.connection, one.authority) if other.case_number == one.case_number]
    for other in same:
        if other.state in ("waits", "confirmed"):
            raise refused("case_number: {id} has it already: correct or withdraw that; nothing was kept", id=other.id)
    id_ = f"{one.authority}-" + hashlib.sha256(asked.request.message).hexdigest()[:10]
    number = f"{one.case_number}/{len(same) + 1}" if same else one.case_number
    kept.put_submission(asked.connection, Kept(id_, one.authority, one.case_number, number, "waits"))
    return _waits(asked, id_, "submit", asked.form)


def _correct(asked: Asked) -> Outcome:
    known, last = asked.one(), _last(asked)
    one = asked.read(asked.request.body, asked.form)
    before = asked.read_again(last)
    of_one = (("case_number", before.case_number, one.case_number), ("scope", before.scope, one.scope))
    for label, was, now in (*of_one, ("finding", _what(before), _what(one))):
        if was != now:
            raise refused(
                "{field}: it was {was}, and is {now}: withdraw {id}, and submit anew; nothing was kept",
                field=label, was=was, now=now, id=known.id,
            )  # fmt: skip
    return _waits(asked, known.id, "correct", asked.form)


def _what(one: Submission) -> Said:
    return said("a finding against") if one.finding else said("an order")


def _narrow(asked: Asked) -> Outcome:
    what = narrowing.narrowed(asked.request.body)
    if what.whole:
        raise refused("narrow: say which party, right or article is out; withdraw takes back the whole")
    known = _confirmed(asked)
    narrowing.check(what, asked.read_again(_last(asked)))
    return _waits(asked, known.id, "narrow", "json")


def _withdraw(asked: Asked) -> Outcome:
    what = narrowing.narrowed(asked.request.body)
    if not what.whole:
        raise refused("withdraw: it takes back the whole; narrow takes back a part")
    known = asked.one()
    if known.state == "waits":  # nothing left yet, so one is enough
        for step in kept.steps_of(asked.connection, known.id):
            kept.put_step(asked.connection, _seconded(asked, step, "dropped") if step.state == "waits" else step)
        kept.put_submission(asked.connection, replace(known, state="withdrawn"))
        return Outcome(known.id, said("{id}: withdrawn before anything left", id=known.id))
    _confirmed(asked)
    return _waits(asked, known.id, "withdraw", "json")


def _waits(asked: Asked, id_: str, kind: StepKind, form: str) -> Outcome:
    steps = kept.steps_of(asked.connection, id_)
    if waiting := next((step for step in steps if step.state == "waits"), None):
        if kind != "correct" or waiting.kind not in ("submit", "correct"):
            raise refused(
                "{id}: step {n} ({kind}) waits for a second person: confirm or drop it first",
                id=id_, n=waiting.n, kind=waiting.kind,
            )  # fmt: skip
        kept.put_step(asked.connection, _seconded(asked, waiting, "dropped"))  # what was not confirmed gives way
    body, sender = asked.request.body, asked.sender
    digest = hashlib.sha256(body).hexdigest()
    step = Step(
        id_, len(steps) + 1, kind, form, body, digest, "waits", sender.officer.id, sender.key, asked.now, asked.signed,
    )  # fmt: skip
    kept.put_step(asked.connection, step)
    words = said(
        "{id}: step {n} ({kind}) waits for a second person of {ally}: confirm {digest}",
        id=id_, n=step.n, kind=kind, ally=sender.officer.ally, digest=digest,
    )
    return Outcome(id_, words)


# --- another confirms ------------------------------------------------------------------------------------------------------------


def _confirm(asked: Asked) -> Outcome:
    known, step = asked.one(), _waiting(asked)
    if step.officer == asked.sender.officer.id:
        raise refused(
            "{id}: {name} said it: a second person confirms it, whatever key is used", id=known.id, name=asked.sender.officer.name
        )
    if step.kind in ("submit", "correct"):
        asked.stays()
    kept.put_step(asked.connection, _seconded(asked, step, "confirmed"))
    now = asked.ports.clock.now()
    steps = kept.steps_of(asked.connection, known.id)
    if step.kind in ("submit", "correct"):
        one = asked.read_again(step)
        first = date.fromisoformat(known.published) if known.published else asked.today
        document = documents.of_submission(asked.ports.archive, one, known, first, now)
        until = one.retain_until.isoformat() if one.retain_until else None
        after = replace(known, state="confirmed", published=first.isoformat(), retain_until=until)
    else:
        what, of = narrowing.narrowed(step.body or b""), asked.read_again(_of_facts(steps))
        document = documents.of_narrowing(asked.ports.archive, what, of, known, step.n, now)
        after = replace(known, state="withdrawn") if what.whole else known
    kept.put_submission(asked.connection, after)
    put_outgoing(asked.connection, [to_be_read(document)])
    words = said("{id}: step {n} ({kind}) is confirmed, and goes on; the next run tells it", id=known.id, n=step.n, kind=step.kind)
    return Outcome(known.id, words)


def _drop(asked: Asked) -> Outcome:
    known, step = asked.one(), _waiting(asked)
    kept.put_step(asked.connection, _seconded(asked, step, "dropped"))
    if known.published is None:
        kept.put_submission(asked.connection, replace(known, state="withdrawn"))
    return Outcome(known.id, said("{id}: step {n} ({kind}) is dropped; nothing of it left", id=known.id, n=step.n, kind=step.kind))


def _waiting(asked: Asked) -> Step:
    """The step that waits; the request names the hash of its bytes, so that nobody confirms what he did not see."""
    step = next((one for one in kept.steps_of(asked.connection, asked.id) if one.state == "waits"), None)
    if step is None:
        raise refused("{id}: nothing waits for a second person", id=asked.id)
    if asked.request.body.decode("ascii", "replace").strip() != step.sha256:
        raise refused(
            "{id}: what waits has the hash {digest}, and you named another: read it, then name that",
            id=asked.id, digest=step.sha256,
        )  # fmt: skip
    return step


def _seconded(asked: Asked, step: Step, state: kept.StepState) -> Step:
    by = asked.sender
    return replace(step, state=state, second=by.officer.id, second_key=by.key, second_at=asked.now, second_signed=asked.signed)


def _confirmed(asked: Asked) -> Kept:
    known = asked.one()
    if known.state != "confirmed":
        raise refused("{id}: nothing of it stands: it is {state}", id=known.id, state=known.state)
    return known


def _last(asked: Asked) -> Step:
    asked.one()
    known = kept.submission(asked.connection, asked.id)
    if known and known.state in ("withdrawn", "forgotten"):
        raise refused("{id}: it is {state}: submit anew", id=asked.id, state=known.state)
    return _of_facts(kept.steps_of(asked.connection, asked.id))


def _of_facts(steps: list[Step]) -> Step:
    """The last step that says what the submission is: confirmed if one was, else what waits."""
    of_facts = [one for one in steps if one.kind in ("submit", "correct") and one.state != "dropped"]
    return next((one for one in reversed(of_facts) if one.state == "confirmed"), of_facts[-1])


_DO: Mapping[str, Callable[[Asked], Outcome]] = {
    "confirm": _confirm, "drop": _drop, "correct": _correct, "narrow": _narrow, "withdraw": _withdraw,
}  # fmt: skip
