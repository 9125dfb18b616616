"""Holds a disturbed year against an undisturbed one: what it exports, what its mails said, and whether it was well again.

What allies were told is read from the mails that the mail server kept, as their readers do. A list tells of each order that stands,
also of those that its reader was told before: it repeats what he was told last, all of it and nothing else, and takes nothing back.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email import message_from_string, policy
from email.message import EmailMessage
from functools import cached_property
from itertools import groupby
from pathlib import Path

from machine import last_word, without_volatile
from year_plan import HOME, Plan, ally_of

EXPORTS = ("documents", "notices", "cases", "flags")
UNSEEN = 7  # days for which a document may be hidden from the disturbed year
FOOTER = re.compile(r"Alert (\w+), number (\d+) to (\w\w) on this order; revision (\w+); flag (\S+?)\.(?:\s|$)")


@dataclass(frozen=True)
class Word:
    """What one mail said to one recipient about one order; of a list: that it stands."""

    at: datetime  # true time
    to: str
    message_id: str
    kind: str  # NEW, CHANGE, PAUSED, STOP, LIST
    alert: str
    flag: str
    revision: str

    @property
    def holds(self) -> str | None:
        """What the recipient must believe of the order from now on; None: that it is not in force."""
        return None if self.kind == "STOP" else self.revision


def words(kept: Path) -> list[Word]:
    """Read from the mails themselves, as their readers do, in the order of their arrival."""
    found = []
    for line in kept.read_text().splitlines() if kept.exists() else []:
        row = json.loads(line)
        mail = message_from_string(row["bytes"], policy=policy.default)
        kind = re.match(r"(?:(?:PARTLY )?EXERCISE )?(NEW|CHANGE|PAUSED|STOP|LIST) ", str(mail["Subject"]))
        assert kind, mail["Subject"]
        entries = _listed(mail) if kind[1] == "LIST" else _told(mail)
        assert entries, f"a mail without a reference: {mail['Subject']}"
        for alert, flag, revision in entries:
            at = datetime.fromisoformat(row["at"])
            found.append(Word(at, row["to"], str(mail["Message-ID"]), kind[1], alert, flag, revision))
    return found


def _told(mail: EmailMessage) -> list[tuple[str, str, str]]:
    """The alert, the order and its revision in the footer of a mail about one."""
    plain = mail.get_body(("plain",))
    assert plain is not None
    entries = FOOTER.findall(" ".join(plain.get_content().split()))
    return [(alert, flag, revision) for alert, _, _, revision, flag in entries]


def _listed(mail: EmailMessage) -> list[tuple[str, str, str]]:
    """The same of every order in a list, from the file that machines read."""
    file = next(part for part in mail.iter_attachments() if part.get_filename() == "list.json")
    return [(one["ref"], one["flag"], one["revision"]) for one in json.loads(file.get_content())["orders"]]


def once(said: Sequence[Word]) -> list[Word]:
    """Without the lists that came again: one Message-ID is one list, and says how things stood when it came first."""
    first: dict[tuple[str, str], datetime] = {}
    return [w for w in said if first.setdefault((w.to, w.message_id), w.at) == w.at or w.kind != "LIST"]


def last_words(said: Sequence[Word], until: datetime) -> dict[str, dict[str, str]]:
    """By recipient, the orders that it must believe to be in force, each with its revision."""
    held: dict[str, dict[str, str | None]] = {}
    for word in once(said):
        if word.at < until:
            held.setdefault(word.to, {})[word.flag] = word.holds
    return {to: {f: r for f, r in sorted(flags.items()) if r} for to, flags in sorted(held.items())}


@dataclass
class Night:
    """What happened on one day."""

    day: date
    said: list[str] = field(default_factory=list)  # each command with its exit code and last lines
    codes: list[int | None] = field(default_factory=list)  # of the runs
    well: bool = False  # the last run saw everything, and no mail waits


@dataclass
class Year:
    """A year that was lived: its nights, what it told, what it exports."""

    plan: Plan
    nights: list[Night]
    words: list[Word]
    exports: dict[str, list[dict]]
    seconds: float

    @cached_property
    def told_on(self) -> set[date]:
        return {w.at.date() for w in self.words}

    def by(self, day: date) -> dict[str, dict[str, str]]:
        """The last words by the end of that day."""
        return last_words(self.words, datetime(day.year, day.month, day.day, 20, tzinfo=UTC))


@dataclass
class Judgement:
    """What a disturbed year did wrong, and what it may do: each in a line."""

    wrong: list[str] = field(default_factory=list)
    fewer: list[str] = field(default_factory=list)  # days on which steps fell together
    between: list[str] = field(default_factory=list)  # told as it stood with what could be seen then


def judge(calm: Year, rough: Year) -> Judgement:
    """Holds the disturbed year against the undisturbed one."""
    found = Judgement()
    for check in (_exports, _issues, _health, _last_words, _ledger, _lists, _never_so, _twice, _fewer):
        check(calm, rough, found)
    return found


def _exports(calm: Year, rough: Year, found: Judgement) -> None:
    for kind in EXPORTS:
        ours, theirs = ({row["id"]: row for row in without_volatile(kind, year.exports[kind])} for year in (rough, calm))
        for key in sorted(ours.keys() | theirs.keys()):
            one, other = ours.get(key), theirs.get(key)
            if one is None or other is None:
                found.wrong.append(f"{kind} {key} is only in the {'undisturbed' if one is None else 'disturbed'} year")
            elif one != other:
                fields = {f: (one.get(f), other.get(f)) for f in one | other if one.get(f) != other.get(f)}
                found.wrong.append(f"{kind} {key} differs (disturbed, undisturbed): {str(fields)[:600]}")


def _issues(calm: Year, rough: Year, found: Judgement) -> None:
    expected = {(i["kind"], i["place"]) for i in calm.exports["issues"] if i["status"] == "open"}
    for issue in rough.exports["issues"]:
        if issue["status"] == "open" and (issue["kind"], issue["place"]) not in expected:
            found.wrong.append(
                f"open at the end, its cause gone: {issue['kind']} {issue['place']} since {issue['first_seen']}: {issue['reason']}"
            )


def _health(calm: Year, rough: Year, found: Judgement) -> None:
    disturbed = {t.day + timedelta(days=n) for t in rough.plan.troubles for n in range(t.days)}
    for calm_night, night in zip(calm.nights, rough.nights, strict=True):
        if calm_night.codes[-1] != 0:
            found.wrong.append(f"the undisturbed year was not well on {night.day}: {calm_night.said}")
        if night.day not in disturbed and not night.well:
            found.wrong.append(f"not well on {night.day}, with nothing wrong that day: {night.said}")


def _last_words(calm: Year, rough: Year, found: Judgement) -> None:
    # A document that the listing leaves out is known to nobody: the machine cannot say that all is not well, and it is not.
    hidden = {t.day + timedelta(days=n) for t in rough.plan.troubles if t.kind == "unlisted" for n in range(t.days)}
    for night in rough.nights:
        if (not night.well or night.day in hidden) and night is not rough.nights[-1]:
            continue
        ours, theirs = rough.by(night.day), calm.by(night.day)
        other: dict[str, list[str]] = {}
        for to in sorted(ours.keys() | theirs.keys()):
            one, two = ours.get(to, {}), theirs.get(to, {})
            for flag in sorted(f for f in one.keys() | two.keys() if one.get(f) != two.get(f)):
                other.setdefault(f"{flag}: {one.get(flag)}, undisturbed {two.get(flag)}", []).append(to)
        found.wrong += [f"another last word by {night.day} to {len(them)} recipients on {what}" for what, them in other.items()]


def _ledger(calm: Year, rough: Year, found: Judgement) -> None:
    """What the exported alerts say is what the mails said, and the same in both years."""
    by_mail: dict[str, set[str]] = {}
    for to, flags in last_words(rough.words, datetime.max.replace(tzinfo=UTC)).items():
        by_mail.setdefault(ally_of(to), set()).update(flags)
    ours, theirs = last_word(rough.exports["alerts"]), last_word(calm.exports["alerts"])
    for title, one, other in (("the undisturbed year's", ours, theirs), ("the mails'", ours, by_mail)):
        for ally in sorted(one.keys() | other.keys()):
            if odd := one.get(ally, set()) ^ other.get(ally, set()):
                found.wrong.append(f"the exported alerts' last word to {ally} is not {title}: {', '.join(sorted(odd))}")


def _lists(calm: Year, rough: Year, found: Judgement) -> None:
    """A list has what its reader was told last of each order that stands to him, and of none that he was told ended."""
    held: dict[str, dict[str, str | None]] = {}
    for (to, message_id, kind, at), its in groupby(once(rough.words), lambda w: (w.to, w.message_id, w.kind, w.at)):
        said = {word.flag: word.holds for word in its}
        before = held.setdefault(to, {})
        if kind == "LIST":
            odd = [
                f"{flag} as {said[flag]}, told {before[flag]}" for flag in said.keys() & before.keys() if said[flag] != before[flag]
            ]
            odd += [f"{flag} is not in it" for flag in before.keys() - said.keys() if before[flag]]
            found.wrong += [
                f"a list to {to} at {at:%m-%d %H:%M} is not what it was told: {one} ({message_id})" for one in sorted(odd)
            ]
        before.update(said)


def _never_so(calm: Year, rough: Year, found: Judgement) -> None:
    was: dict[tuple[str, str, bool], datetime] = {}
    for word in calm.words:
        was.setdefault((word.flag, word.revision, word.kind == "STOP"), word.at)
    alerts = {alert["id"]: alert for alert in rough.exports["alerts"]}
    final = {flag["id"]: flag for flag in calm.exports["flags"]}
    false: dict[str, list[str]] = {}
    between: dict[str, list[str]] = {}
    for word in rough.words:
        since = was.get((word.flag, word.revision, word.kind == "STOP"))
        if since and since.date() <= word.at.date():
            continue
        line = f"{word.at:%Y-%m-%d %H:%M} {word.kind} of {word.flag}" + (f" (so from {since:%Y-%m-%d} on)" if since else "")
        possible = could_have_been(word, alerts.get(word.alert), final.get(word.flag))
        (between if possible else false).setdefault(line, []).append(word.to)
    found.wrong += [f"told what was never so: {line} to {len(them)} recipients" for line, them in false.items()]
    found.between += [f"{line} to {len(them)} recipients" for line, them in between.items()]


def could_have_been(word: Word, alert: dict | None, final: dict | None) -> bool:
    """Whether that is how the order stood on that day for one who had not seen the documents of the last week: what was told rests
    on documents that were published, leaves out none that is older, and calls in force or ended what was so by the calendar."""
    if alert is None or final is None or alert["revision"] != word.revision:
        return False
    told, today = alert["flag"], word.at.date().isoformat()
    known, happened = ([(e["action"], e["on"], e["source"]["document_id"]) for e in f["events"]] for f in (told, final))
    due = (word.at.date() - timedelta(days=UNSEEN)).isoformat()
    rests = all(e in happened for e in known) and all(e["source"]["published"] <= today for e in told["events"])
    whole = all(e in known for e, f in zip(happened, final["events"], strict=True) if f["source"]["published"] < due)
    review_over = told["state"] == "issued" and (told["review_until"] or today) < today
    return (
        rests
        and whole
        and not review_over
        and (told["state_since"] or "") <= today
        and (told["state"] == "ended") == (word.kind == "STOP")
    )


def _twice(calm: Year, rough: Year, found: Judgement) -> None:
    window = {
        t.day + timedelta(days=n)
        for t in rough.plan.troubles
        if t.kind in (*HOME, "drop_after")
        for n in range(t.days + (t.kind == "drop_after"))
    }
    mails: dict[tuple[str, str], list[Word]] = {}
    for word in rough.words:
        mails.setdefault((word.to, word.message_id), []).append(word)
    for (to, message_id), said in mails.items():
        first = [w for w in said if w.at == said[0].at]
        again = [w for w in said if w.at != said[0].at]
        if again and not {w.at.date() for w in again} <= window:
            found.wrong.append(
                f"twice to {to}, outside of any window: {message_id} at {', '.join(sorted({str(w.at)[:16] for w in said}))}"
            )
        if {(w.kind, w.flag, w.revision) for w in again} - {(w.kind, w.flag, w.revision) for w in first}:
            found.wrong.append(f"one Message-ID for two things, to {to}: {message_id}: {said}")
    held: dict[tuple[str, str], Word] = {}
    for word in once(rough.words):
        before = held.get((word.to, word.flag))
        if word.kind != "LIST" and before and before.holds == word.holds and before.message_id != word.message_id:
            what = f"{word.kind} of {word.flag} at {before.at:%m-%d %H:%M} and {word.at:%m-%d %H:%M}"
            found.wrong.append(f"told twice in two mails, to {word.to}: {what}")
        held[word.to, word.flag] = word


def _fewer(calm: Year, rough: Year, found: Judgement) -> None:
    said = {(w.to, w.flag, w.holds) for w in rough.words}
    missing: dict[date, set[str]] = {}
    for word in calm.words:
        if (word.to, word.flag, word.holds) not in said:
            missing.setdefault(word.at.date(), set()).add(f"{word.kind} of {word.flag}")
    found.fewer = [f"{day}: {', '.join(sorted(what))}" for day, what in sorted(missing.items())]
