"""The record of a list: each order as its reader was told it, in the order in which he could use them. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from alerts.first_screen import by_right
from alerts.law.as_a_whole import act_possible
from alerts.letter.also_barred import also_barred
from alerts.letter.bound_here import bound_order
from alerts.letter.delta import Delta, what_changed, why_it_ended
from alerts.letter.entry import AllyLike
from alerts.local_rights import wording
from alerts.telling.listing import (
    ChangedOrder,
    Changes,
    Compared,
    Completeness,
    Held,
    ListedFirm,
    ListedNumber,
    ListedOrder,
    ListedSource,
    Listing,
    OutsideArticle,
    RightAnswer,
    Use,
)
from alerts.wording import goods
from alerts.wording import words as w
from alerts.wording.findings import names_of
from alerts.wording.naming import document_called, nothing_to_go_by, open_questions, order_number, sources
from alerts.wording.standing import entering, since_presumed
from pipeline.authorities.declared import authority
from pipeline.authorities.where import markets_of
from pipeline.fold.names import find
from pipeline.fold.scope import standings
from pipeline.fold.state import happened, in_court, is_live, last_day, right_label
from pipeline.identifiers.company import written_name
from pipeline.records import Action, Alert, Citation, Decision, Document, Flag, FlagParty, FlagRight, State
from pipeline.registry.held_against import LastCompared
from pipeline.same_goods.joins import NOWHERE, Elsewhere

_NO_ACT = frozenset({Action.INTELLIGENCE_ONLY, Action.NO_LEGAL_BASIS})
_GOODS = 60  # characters of goods in few words
_LONGEST_NAME = 200  # characters of a name that is taken apart; what is longer is a paragraph
_READ_IN = "read in {where}, which announced it"


@dataclass(frozen=True)
class Read:
    """What a list says that its alerts do not hold, as far as it is at hand; by the ids of documents."""

    documents: Mapping[str, Document] = field(default_factory=dict)
    tariff: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # numbers of it that each names, of one order alone
    compared: Mapping[str, LastCompared] = field(default_factory=dict)  # by authority, what came of it last
    bound: tuple[Flag, ...] = ()  # orders that stand and bind their parties in the reader's own market
    elsewhere: Mapping[str, Elsewhere] = field(default_factory=dict)  # by order, others about the same goods


NOTHING_READ = Read()


def listing(
    alerts: Sequence[Alert], since: Delta, ally: AllyLike, as_of: datetime, coverage: Sequence[str], read: Read = NOTHING_READ
) -> Listing:
    """`alerts`: by which each order that stands was told its reader last."""
    changed = {now.flag_id for _, now in since.changed}
    orders = [_order(alert, ally.name, _change(alert.flag_id, since, changed), read) for alert in alerts]
    held = Counter(alert.flag.authority for alert in alerts)
    return Listing(
        ally=ally.code,
        as_of=as_of,
        changes=Changes(
            since=since.since,
            added=tuple(sorted(since.added)),
            changed=tuple(_changed(now, what_changed(before, now)) for before, now in since.changed),
            ended=tuple(_changed(alert, why_it_ended(alert)) for alert in since.ended),
        ),
        orders=tuple(_in_order(orders)),
        bound_here=tuple(map(bound_order, sorted(read.bound, key=lambda flag: (flag.issued_on, flag.id)))),
        complete=Completeness(
            sources=tuple(map(w.clean, coverage)),
            authorities=tuple(
                Held(authority=authority(code).name, held=n, counted_by_itself=None) for code, n in sorted(held.items())
            ),
            compared=tuple(_compared(code, alerts, last) for code, last in sorted(read.compared.items()) if code in held),
            open_questions=sum(bool(one.open) for one in orders),
        ),
    )


def _compared(code: str, alerts: Sequence[Alert], last: LastCompared) -> Compared:
    """Of the orders of this list alone; one that is newer than the file was not compared."""
    flags = [alert.flag for alert in alerts if alert.flag.authority == code and alert.flag.issued_on < last.day]
    differ = sum(flag.id in last.differ for flag in flags)
    return Compared(authority=authority(code).name, registry_of=last.day, held=len(flags), differ=differ)


def _change(flag: str, since: Delta, changed: set[str]) -> Literal["added", "changed"] | None:
    return "added" if flag in since.added else "changed" if flag in changed else None


def _changed(alert: Alert, what: Iterable[str]) -> ChangedOrder:
    flag = alert.flag
    return ChangedOrder(
        ref=alert.id,
        flag=flag.id,
        number=w.clean(order_number(flag)),
        kind=flag.instrument,
        goods=_goods(flag),
        exercise=flag.exercise,
        on=_since(alert),
        what=tuple(what),
    )


def _since(alert: Alert) -> date:
    """Since when it stands as it does: the last that happened to it, or was ruled of its articles; of one that is over its end."""
    flag, told = alert.flag, alert.decided_at.date()
    days = [*(event.on for event in happened(flag)), *(step.on for step in flag.scope)] if is_live(flag) else []
    return max([flag.state_since, *(day for day in days if day <= told)])


# --- one order ----------------------------------------------------------------------------------------------------------------


def _order(alert: Alert, market: str, change: Literal["added", "changed"] | None, read: Read) -> ListedOrder:
    flag, ruled = alert.flag, authority(alert.flag.authority)
    review = ruled.review if flag.state is State.ISSUED else None
    tariff, where = read.tariff.get(flag.announced_in.document_id, ()), document_called(flag, flag.announced_in)
    return ListedOrder(
        ref=alert.id,
        flag=flag.id,
        revision=alert.revision,
        number=w.clean(order_number(flag)),
        further_numbers=tuple(map(w.clean, flag.further_numbers)),
        case=flag.case_id,
        kind=flag.instrument,
        kind_in_words=ruled.instrument(flag.instrument).words,
        authority=ruled.name,
        markets=markets_of(flag),
        exercise=flag.exercise,
        use=use(alert),
        change=change,
        state=flag.state,
        since=flag.state_since,
        since_presumed=bool(since_presumed(flag)),
        enters=entering(flag, review) if review else None,
        review_until=flag.review_until if review else None,
        last_day=last_day(flag),
        may_have_ended=flag.may_have_ended,
        court_review=tuple(dict.fromkeys(w.clean(review.court) for review in in_court(flag))),
        basis=flag.basis,
        goods=_goods(flag),
        articles=w.clean(flag.articles) if flag.articles else None,
        hs=tuple(map(w.clean, tariff)),
        hs_source=w.clean(_READ_IN.format(where=where)) if tariff else None,
        models=tuple(map(w.clean, flag.models)),
        any_source=flag.any_source,
        firms=tuple(_firm(flag, one) for one in flag.parties),
        firms_read=flag.parties_read,
        rights_asserted_only=bool(flag.rights) and not flag.rights_decided,
        numbers=tuple(_number(flag, one) for one in flag.rights),
        outside=tuple(_outside(flag)),
        answers=tuple(_answers(alert.decision, market)),
        open=tuple(map(w.clean, open_questions(flag))),
        found_otherwise=tuple(map(w.clean, names_of(flag))),
        also_barred=also_barred(read.elsewhere.get(flag.id, NOWHERE)),
        sources=tuple(_source(flag, one, read.documents.get(one.document_id)) for one in sources(flag)),
    )


def use(alert: Alert) -> Use:
    """What of its reader's groups an order belongs to: what holds for all of a group is said in its heading."""
    flag, rights = alert.flag, alert.decision.rights
    if flag.may_have_ended:
        return Use.MAY_HAVE_ENDED
    if flag.state is State.SUSPENDED:
        return Use.PAUSED
    if any(right.action not in _NO_ACT for right in rights):
        return Use.NOW
    if flag.bare or nothing_to_go_by(flag):
        return Use.UNUSABLE
    return Use.ONCE_SHOWN if any(act_possible(right) for right in rights) else Use.INFORMATION


def _goods(flag: Flag) -> str:
    return w.shorten(w.clean(goods.named(flag.articles)), _GOODS)


def _firm(flag: Flag, one: FlagParty) -> ListedFirm:
    aliases = written_name(one.name).aliases if len(one.name) <= _LONGEST_NAME else ()
    return ListedFirm(
        name=w.clean(one.name),
        alias=tuple(map(w.clean, aliases)),
        city=w.clean(one.city) if one.city else None,
        country=w.clean(one.country) if one.country else None,
        freed=one.freed,
        freed_on=_last_said_of(flag, one.name) if one.freed else None,
        paused=one.paused,
    )


def _number(flag: Flag, one: FlagRight) -> ListedNumber:
    written = w.number_forms(one.office, one.number)[0] if one.number else None
    return ListedNumber(
        kind=one.kind,
        office=one.office,
        number=w.clean(written) if written else None,
        unbroken=re.sub(r"[^\w]", "", w.clean(one.number)) if one.number else None,
        claims=w.ranges(one.claims),
        lifted=one.lifted,
        lifted_on=_last_said_of(flag, right_label(one)) if one.lifted else None,
    )


def _last_said_of(flag: Flag, name: str) -> date | None:
    """When the last thing happened to the order that names it, if its documents say so."""
    return max((event.on for event in flag.events if event.names and find(name, event.names) is not None), default=None)


def _outside(flag: Flag) -> list[OutsideArticle]:
    ruled = [stands.step for stands in standings(flag) if stands.step.standing == "outside"]
    if not ruled:  # of an order that was told before rulings were kept
        return [OutsideArticle(words=w.clean(words), ruled_by=None, document=None, on=None) for words in flag.not_subject]
    return [
        OutsideArticle(words=w.clean(step.article), ruled_by=step.by, document=w.clean(step.source.document_number), on=step.on)
        for step in ruled
    ]


def _answers(decision: Decision, market: str) -> list[RightAnswer]:
    return [
        RightAnswer(
            rights=w.clean(answer.name),
            action=answer.rights[0].action,
            if_right_shown=answer.rights[0].if_right_shown,
            provision=tuple(map(w.clean, answer.provisions)),
            missing=tuple(map(w.clean, answer.missing)),
            local=wording.rest_on(answer.rights),
        )
        for answer in by_right.answers(decision, market)
    ]


def _source(flag: Flag, one: Citation, document: Document | None) -> ListedSource:
    return ListedSource(
        document=w.clean(document_called(flag, one)),
        published=one.published,
        address=w.clean(document.page) if document and document.page else None,
        sha256=tuple(f"{part.name}: {part.sha256}" for part in (document.parts if document else ())),
        quotes=tuple(map(w.clean, one.quotes)),
    )


# --- in their order -----------------------------------------------------------------------------------------------------------


def _in_order(orders: Sequence[ListedOrder]) -> list[ListedOrder]:
    """By what could be done; then by chapters of the tariff where they are known, else by goods; one investigation together."""
    places: dict[tuple[Use, str], tuple[bool, str, str]] = {}
    for one in orders:
        key = (one.use, one.case)
        place = (not one.hs, chapter(one) or "", one.goods.casefold())
        places[key] = min(place, places.get(key, place))
    return sorted(
        orders, key=lambda one: (list(Use).index(one.use), places[one.use, one.case], one.case, one.number, one.kind, one.flag)
    )


def chapter(one: ListedOrder) -> str | None:
    """The chapter of its first tariff number."""
    return re.sub(r"\D", "", one.hs[0])[:2] or None if one.hs else None
