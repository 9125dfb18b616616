"""The main job: crawl or replay, process, tell, send; and what came in, what went out, and whether all was seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from pipeline.archive.port import Archive
from pipeline.database import flow
from pipeline.database import outgoing_mail as mails
from pipeline.database.issues import issues_of_status
from pipeline.database.outgoing_mail import Waiting
from pipeline.database.sources import source_state
from pipeline.database.ties import together
from pipeline.flow import called, holding
from pipeline.flow.appeals import note_appeals
from pipeline.flow.expiring import has_files, look_if_due
from pipeline.flow.meanwhile import Meanwhile
from pipeline.flow.reconciling import reconcile_if_due
from pipeline.flow.ruling import ask_again
from pipeline.flow.stages import STAGES
from pipeline.flow.worker import process, relay
from pipeline.progress import Notify, quiet
from pipeline.records import BLOCKING_ISSUES, Finding, Issue, IssueKind
from pipeline.registry.registries import announcing
from pipeline.source_settings import source_names
from pipeline.windows import Coverage, last_ended
from pipeline.wiring import Ports

_LETTERS = 3  # of a word in a source's id that stands for others: us, eu, cbp


@dataclass
class Summary:
    """What a run did. `complete` is false while anything could not be looked at, read or sent and no person accepted that."""

    sources: Mapping[str, called.Tally] = field(default_factory=dict)
    processed: dict[str, int] = field(default_factory=dict)
    working: bool = False  # when it was decided, documents that were fetched were not folded yet
    told: called.Told | None = None
    sent: int = 0
    unsent: list[str] = field(default_factory=list)  # mails that wait, in words
    holding: list[Finding] = field(default_factory=list)  # why nothing was decided or sent
    blocking: list[Issue] = field(default_factory=list)
    catching_up: list[str] = field(default_factory=list)
    unfolded: dict[str, tuple[str, ...]] = field(default_factory=dict)  # by issue, the cases that alone have to wait for it

    @property
    def complete(self) -> bool:
        return not (self.holding or self.blocking or self.unsent or self.catching_up or (self.told and self.told.held))


def run(
    ports: Ports,
    *,
    sources: Sequence[str] = (),
    since: date | None = None,
    replay: Archive | None = None,
    announce: bool = False,
    meanwhile: Meanwhile | None = None,
    notify: Notify = quiet,
) -> Summary:
    """Does everything once. What a crash or a failure leaves undone is done by the next run.

    `meanwhile`: a process that reads while this one crawls.

    Raises StorageError, CorruptArchive, NotLive or MailUnavailable when it cannot go on; what was done until then is kept.
    """
    summary = Summary()
    meanwhile = meanwhile or Meanwhile()
    came = partial(meanwhile.came, ports)
    notify("looking at the sources" if replay is None else "reading the archive", 0)
    if replay is None:
        summary.sources = called.CRAWL.load()(ports, sources=sources, since=since, came=came, notify=notify)
    else:
        summary.sources = called.REPLAY.load()(ports, replay, came=came, notify=notify)
    called.TELL.load()  # here, as the second process reads on while it is loaded
    taken = meanwhile.finish(ports, notify)
    summary.processed = {stage: n + taken.get(stage, 0) for stage, n in process(ports, notify).items()}
    if expire(ports) | note_appeals(ports):  # this puts documents into work, and that waits for those
        process(ports, notify)
    notify("deciding and sending", 0)
    tell_and_send(ports, summary, announce=announce, notify=notify)
    return summary


def tell_and_send(
    ports: Ports,
    summary: Summary,
    *,
    announce: bool = False,
    lists: Sequence[str] = (),
    remind: Sequence[str] = (),
    notify: Notify = quiet,
) -> None:
    """Decides, writes the outbox and offers all of it once.

    The allies of `lists` get one of what stands, whatever is new; those of `remind` are asked again for what they did not confirm.
    Raises NotLive, MailUnavailable or StorageError.
    """
    tell(ports, summary, announce=announce, lists=lists, remind=remind, notify=notify)
    if not summary.holding:
        summary.sent = called.SEND.load()(ports, notify=notify)
        summary.unsent = unsent(ports)
    relay(ports)
    if not summary.holding:
        reconcile_daily(ports)
    settle(ports, summary)


def reconcile_daily(ports: Ports) -> None:
    """Holds the orders against the registries, once a day; not while documents are in work, of which an order may be missing.

    What another of their files says of appeals is noted at once: the stages fold what it concerns.
    """
    note_appeals(ports)
    if not in_work(ports):
        reconcile_if_due(ports)


def expire(ports: Ports) -> bool:
    """Brings to the orders what the registries' daily files say of their rights; whether cases are to be folded anew for it.

    Not by a clock that may be wrong, and not while documents are in work, which may say on what an order rests.
    """
    return has_files(ports) and not in_work(ports) and not holding.look(ports) and look_if_due(ports)


def tell(
    ports: Ports,
    summary: Summary,
    *,
    announce: bool,
    lists: Sequence[str] = (),
    remind: Sequence[str] = (),
    notify: Notify = quiet,
) -> None:
    """Decides and writes the outbox. While history is not complete, nothing new is told but news.

    Where mail may leave and the clock or the home may be wrong, nothing is decided or sent: `summary.holding` says why.

    One process at a time does it: what an ally was told last must not change between the look and the word.
    """
    summary.holding = holding.look(ports)
    if summary.holding:
        return
    with ports.database.only_one("tell"):
        settle(ports, summary)
        hold, summary.working = holds(summary), in_work(ports)
        summary.told = called.TELL.load()(
            ports,
            announce=announce,
            hold=hold,
            working=summary.working,
            unfolded={case for cases in summary.unfolded.values() for case in cases},
            lists=lists,
            remind=remind,
            coverage=coverage(ports),
            notify=notify,
        )


def unsent(ports: Ports) -> list[str]:
    """Mails that wait without an issue that says so, by recipient, in words."""
    with ports.database.reading() as connection:
        waiting = mails.waiting(connection)
        said = mails.with_issue(connection, [w.id for w in waiting])
    by_recipient: dict[str, list[Waiting]] = {}
    for one in waiting:
        if one.id not in said:
            by_recipient.setdefault(one.recipient, []).append(one)
    return [f"{_mails_wait(len(them))} for {recipient}: {_why(them)}" for recipient, them in by_recipient.items()]


def _mails_wait(n: int) -> str:
    return "1 mail waits" if n == 1 else f"{n} mails wait"


def _why(waiting: Sequence[Waiting]) -> str:
    answers = [one.attempt.answer for one in waiting if one.attempt]
    return answers[-1] if answers else "an earlier one must go first, or another process is sending them"


def holds(summary: Summary) -> bool:
    """Whether what is not news has to wait, because history is not all there yet. `summary` must be settled."""
    unread = [i for i in summary.blocking if i.kind is IssueKind.COULD_NOT_READ and i.id not in summary.unfolded]
    return bool(summary.catching_up or unread)


def in_work(ports: Ports) -> bool:
    """Whether documents that were fetched are not read and folded yet. Asked in the order of the flow, so that none slips by."""
    for stage in STAGES:
        if ports.bus.lag(stage.name, [stage.topic]):
            return True
        with ports.database.reading() as connection:
            if flow.unpublished(connection, changes=False):
                return True
    return False


def settle(ports: Ports, summary: Summary) -> None:
    """Puts into the summary what keeps the run from being complete; what waits for a person is asked for again."""
    ask_again(ports)
    summary.catching_up = behind(ports)
    with ports.database.reading() as connection:
        summary.blocking = [i for i in issues_of_status(connection, "open") if i.kind in BLOCKING_ISSUES]
        concerned = {
            i: tuple({c: None for case in of for c in together(connection, case)}) for i, of in flow.concerned(connection).items()
        }
    summary.unfolded = {i.id: concerned[i.id] for i in summary.blocking if i.id in concerned}


def behind(ports: Ports) -> list[str]:
    """Sources with days that are over, that a run asked for and that none has ever seen completely, in words."""
    looked_at = {name: known for name, known in _known(ports).items() if not ports.settings.not_looked_at(name)}
    return [f"{name}: {window}" for name, known in looked_at.items() for window in known.never_seen]


def coverage(ports: Ports) -> list[str]:
    """Which days of which source were looked at completely: absence of an order outside them is no evidence of anything."""
    result = []
    for name, known in _known(ports).items():
        if name not in announcing():
            continue
        nothing = "none yet" if known.gaps else "none, but what an archive has of it"
        result.append(f"{source_in_words(name)}: " + (", ".join(f"{w.first} to {w.last}" for w in known.covered) or nothing))
    return result


def source_in_words(source: str) -> str:
    """A source as readers outside call it: `xx_gazette` is XX Gazette; a short word stands for others."""
    return " ".join(word.upper() if len(word) <= _LETTERS else word.capitalize() for word in source.split("_"))


def _known(ports: Ports) -> dict[str, Coverage]:
    """The coverage of each source, up to the last day that is over where it publishes."""
    with ports.database.reading() as connection:
        states = {name: source_state(connection, name) for name in source_names()}
    now = ports.clock.now()
    return {name: Coverage.from_json(state).until(last_ended(state, now)) for name, state in states.items()}
