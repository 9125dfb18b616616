"""Orders that end because every patent that they rest on is past its last day by their authority's registry. Pure.

An order ends so only where its list of rights is whole, all of them are patents, each last day lies within the bound that the
right's number sets, and the same days stood in the last three daily files. Where one of these is wanting it may have ended, and a
person says so. A later file in which one of the days is later, or is not any more, takes the end back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from pipeline.authorities.declared import authority
from pipeline.fold.state import flag_on, in_time, is_live, live_rights, right_label
from pipeline.fold.words import join_words
from pipeline.identifiers.patent_us_term import term_bound
from pipeline.records import EndReason, Flag, FlagEvent, FlagRight, Registered, RegisteredDay, RegisteredEnd, RegistryWord

FILES: Final = 3  # daily files in which a day has to stand: a slip in one is mended in the next
PATENTS: Final = frozenset({"patent", "design_patent", "reissue_patent"})
_DOUBT: Final = "By the registry ("  # how the sentence begins: of an order that is kept as it was it is taken out again


class RegistryFile(NamedTuple):
    """What a registry's file is called, and where it stands."""

    called: str
    address: str


@dataclass(frozen=True)
class DailyDates:
    """What the file that stood on a day says of the last days of patents, by their numbers."""

    day: date  # on which it was looked at, where its publisher is
    sha256: str
    last: Mapping[str, date]


def registered(
    flag: Flag, files: Sequence[DailyDates], file: RegistryFile, today: date, before: Registered | None
) -> Registered | None:
    """What the last daily files, the latest last, make of an order `today`, a day where its authority is; None for nothing.

    `file` is the registry's, `before` what was made of the order until now: an end stands until a file takes it back.
    Nothing is said of an order that has ended for another reason.
    """
    ends = before.ends if before else ()
    bare = flag_on(with_registry(flag, None), today)
    if files and is_live(bare) and bare.end_reason is not EndReason.WITHDRAWN and not bare.merged_into:
        ends = _taken_back(ends, bare, files[-1], file)
        if not ends or ends[-1].undone:
            return _judged(bare, files, file, today, ends)
    return Registered(flag_id=flag.id, ends=ends) if ends else None


def _taken_back(ends: tuple[RegisteredEnd, ...], flag: Flag, newest: DailyDates, file: RegistryFile) -> tuple[RegisteredEnd, ...]:
    """The ends, the last of them taken back if the newest file, or the order itself, says otherwise than when it was made."""
    if not ends or ends[-1].undone:
        return ends
    told = {one.right: one.on for one in ends[-1].word.days}
    now = {right_label(right): _last(right, newest) for right in live_rights(flag)}
    other = [(label, on) for label, on in now.items() if on is None or (then := told.get(label)) is None or on > then]
    if not other and _all_known(flag):
        return ends
    return (*ends[:-1], ends[-1].model_copy(update={"moved": _word(file, newest, other)}))


def _judged(
    flag: Flag, files: Sequence[DailyDates], file: RegistryFile, today: date, ends: tuple[RegisteredEnd, ...]
) -> Registered | None:
    found = Registered(flag_id=flag.id, ends=ends)
    last_files = files[-FILES:]
    rights = live_rights(flag)
    if len(last_files) == FILES:
        days = {right_label(right): [_last(right, file) for file in last_files] for right in rights if is_patent(right, flag)}
        past = {label: on for label, (*_, on) in days.items() if on and on < today}
        same = tuple(RegisteredDay(right=label, on=on) for label, on in past.items() if set(days[label]) == {on})
        found = found.model_copy(update={"past": same})
        last = max(past.values(), default=None)
        # The newest file must be of a day after it: until then a last day may still be moved, and to be told a day late is the
        # smaller mistake. Where a day did not stand in all of them, the third file is waited for.
        seen = all(None not in of for of in days.values())
        if last and len(past) == len(days) and seen and last_files[-1].day > last:
            found = _all_past(found, flag, days, last, last_files[-1], file)
    return found if found.past or found.doubt or found.ends else None


def _all_past(
    found: Registered, flag: Flag, days: Mapping[str, Sequence[date | None]], last: date, newest: DailyDates, file: RegistryFile
) -> Registered:
    """An order of which every patent is past: it ends, or why it does not."""
    if why := [*_wanting(flag, days, last), *_denied(found.ends, days)]:
        past = f"{_DOUBT}{file.called}) every patent that it is known to rest on is past its last day, {last}"
        doubt = f"{past}. But {join_words(why)}."
        return found.model_copy(update={"last": last, "doubt": doubt})
    word = _word(file, newest, [(label, of[-1]) for label, of in days.items()])
    return found.model_copy(update={"past": (), "ends": (*found.ends, RegisteredEnd(on=last, word=word))})


def _wanting(flag: Flag, days: Mapping[str, Sequence[date | None]], last: date) -> Iterator[str]:
    """Why an order does not end though every patent is past, in words that stay the same while it is so."""
    if not _all_known(flag):
        yield "it is not known whether these are all its rights"
    if others := [right_label(right) for right in live_rights(flag) if not is_patent(right, flag)]:
        yield f"it rests on {join_words(others)} too"
    for right in live_rights(flag):
        label = right_label(right)
        if label not in days:
            continue
        on, bound = days[label][-1], term_bound(right.kind, right.office, right.number)
        if len(set(days[label])) > 1:
            yield f"the last day of {label} has just been moved there to {on}"
        if bound is None:
            yield f"the number of {label} sets no bound that this day could be held against"
        elif on and on > bound.unless_extended:
            yield f"the last day of {label}, {on}, lies beyond the bound that its number sets, {bound.unless_extended}"
    if last < flag.issued_on:
        yield f"it was issued later, on {flag.issued_on}"


def _denied(ends: Sequence[RegisteredEnd], days: Mapping[str, Sequence[date | None]]) -> Iterator[str]:
    """That a person took back the end that the same days had brought: only other days bring another."""
    word = ends[-1].taken_back if ends else None
    if word and {one.right: one.on for one in ends[-1].word.days} == {label: of[-1] for label, of in days.items()}:
        yield f"{word.by} said on {word.at.date()} that it did not end"


def _all_known(flag: Flag) -> bool:
    return flag.rights_read == "whole" and flag.rights_decided


def is_patent(right: FlagRight, flag: Flag) -> bool:
    """Whether a right is a patent of the office whose registry its authority keeps."""
    return right.kind in PATENTS and right.number is not None and right.office == authority(flag.authority).office


def _last(right: FlagRight, file: DailyDates) -> date | None:
    return file.last.get(right.number or "") if right.kind in PATENTS else None


def _word(file: RegistryFile, of: DailyDates, days: Sequence[tuple[str, date | None]]) -> RegistryWord:
    named = tuple(RegisteredDay(right=label, on=on) for label, on in days)
    return RegistryWord(called=file.called, address=file.address, day=of.day, sha256=of.sha256, days=named)


def with_registry(flag: Flag, said: Registered | None) -> Flag:
    """The flag with what comes of the registry, in place of what came of it before."""
    ends, past = (said.ends, {one.right: one.on for one in said.past}) if said else ((), {})
    events = [e for e in flag.events if e.registry is None]
    doubts = tuple(one for one in flag.doubts if not one.startswith(_DOUBT))
    rights = tuple(
        right if right.registered == (on := past.get(right_label(right))) else right.model_copy(update={"registered": on})
        for right in flag.rights
    )
    events += [
        FlagEvent(
            action="expired",
            on=one.on,
            presumed=False,
            source=flag.announced_in,
            registry=one.word,
            moved=one.moved,
            taken_back=one.taken_back,
        )
        for one in ends
    ]
    update = {
        "events": in_time(events) if len(events) != len(flag.events) or ends else flag.events,
        "doubts": (*doubts, said.doubt) if said and said.doubt else doubts,
        "rights": rights,
        "registered_last": said.last if said else None,
    }
    return flag.model_copy(update=update)
