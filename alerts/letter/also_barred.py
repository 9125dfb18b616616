"""Orders of other authorities about the same goods, as a list has them beside one of its own. Pure."""

from __future__ import annotations

from alerts.languages.speech import ENGLISH
from alerts.telling.listing import AlsoBarred
from alerts.wording import words as w
from alerts.wording.naming import order_number
from pipeline.authorities.declared import authority
from pipeline.authorities.where import markets_of
from pipeline.fold.state import last_day
from pipeline.same_goods.joins import Elsewhere, Joined
from pipeline.same_goods.words import evidence


def also_barred(found: Elsewhere) -> tuple[AlsoBarred, ...]:
    """Those that stand first."""
    return tuple(map(_one, found.joined))


def _one(one: Joined) -> AlsoBarred:
    flag = one.flag
    return AlsoBarred(
        flag=flag.id,
        markets=markets_of(flag),
        authority=authority(flag.authority).name,
        number=w.clean(order_number(flag)),
        kind=flag.instrument,
        state=flag.state,
        issued=flag.issued_on,
        since=flag.state_since,
        last_day=last_day(flag),
        may_have_ended=flag.may_have_ended,
        how_sure=flag.submitted.reliability if flag.submitted else None,
        same_by=tuple(w.clean(evidence(ground, ENGLISH)) for ground in one.grounds),
    )
