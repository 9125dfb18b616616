"""Which orders stand beside one that is told, where not all are read: those alone that may have something in common with it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property

from pydantic import BaseModel

from alerts.wording.beside import OtherOrder
from alerts.wording.others import Key, OrdersThatStand, common, keys_of
from pipeline.authorities.declared import authorities
from pipeline.database.rows import texts, with_revs
from pipeline.database.store import Database
from pipeline.fold import flag_at
from pipeline.records import Flag


class _Right(BaseModel):
    kind: str
    office: str | None
    number: str | None


class _Common(BaseModel):
    """As much of an order as others may have in common with it, whatever became of it: quick to read."""

    case_id: str
    articles: str | None
    rights: tuple[_Right, ...] = ()


class OrdersBeside:
    """As `OrdersThatStand` of all orders; those are gone through once, when somebody asks, and none is kept."""

    def __init__(self, database: Database, now: datetime) -> None:
        self._database = database
        self._now = now

    def beside(self, flag: Flag) -> tuple[OtherOrder, ...]:
        """Each by its kind and number, and for whom it is."""
        ids = {id_ for key in keys_of(flag) for id_ in self._by.get(key, ())}
        with self._database.reading() as connection:
            found = [flag_at(one, self._now) for one, _ in with_revs(connection, Flag, ids).values()]
        return OrdersThatStand(one for one in found if one.authority in authorities()).beside(flag)

    @cached_property
    def _by(self) -> Mapping[Key, list[str]]:
        by: dict[Key, list[str]] = defaultdict(list)
        with self._database.reading() as connection:
            for id_, record in texts(connection, Flag):
                one = _Common.model_validate_json(record)
                for key in common(one.case_id, one.articles, one.rights):
                    by[key].append(id_)
        return by
