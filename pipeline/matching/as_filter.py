"""A query of the search as a filter: what of it can be kept, so that each new order is matched by the one matcher there is. Pure.

A filter says of a few fields what is wanted; a query may ask for anything. What a filter cannot say is told, and nothing is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from luqum import tree as lucene
from luqum.thread import parse as parse_lucene
from pydantic import ValidationError

from pipeline.errors import UsageError
from pipeline.records import Filter
from pipeline.search.identified import as_in_texts
from pipeline.search.naming import COMPANY
from pipeline.search.prepared import prepared
from pipeline.search.query import reading, unescaped
from pipeline.search.vocabulary import checked_value

# By the field of a query, the field of a filter that says the same of an order.
_KEPT = {
    "right": "rights",
    "hts": "chapters",
    "party": "parties",
    COMPANY: "parties",
    "market": "markets",
    "article": "words",
}
_GOODS = "words"  # of words without a field: a filter looks for them in the goods
_ALL_ORDERS = {"flags"}  # kind:order says nothing: only of orders is anybody told
_WHAT_CAN = (
    "a saved search has words of the goods (alone, or article:…), right:, party: or company:, market:, hts: (its chapter), each "
    "once, with OR between values of one field; it hears of every order that stands, and of all that changes in it"
)


def filter_of(query: str, today: date) -> Filter:
    """The filter that wants what a query asks for. Raises UsageError that says which part of it cannot be kept, and what can."""
    reading(query, today)  # what cannot be read at all is told as the search tells it
    found: dict[str, list[str]] = {}
    goods: list[list[str]] = []
    for part in _parts(parse_lucene(prepared(query).text)):
        name, values = _part(part)
        if name == _GOODS:
            goods.append(values)
        elif name in found:
            raise UsageError(f"{str(part).strip()}: another value of this field stands beside it; {_WHAT_CAN}")
        elif name != "kind":
            found[name] = values
        elif {checked_value("kind", value) for value in values} != _ALL_ORDERS:
            raise UsageError(f"{str(part).strip()}: of other kinds than orders nobody is told; {_WHAT_CAN}")
    if goods:
        found[_GOODS] = _goods(goods)
    if not found:
        raise UsageError(f"{query!r} asks for every order: there is nothing to keep; {_WHAT_CAN}")
    try:
        return Filter.model_validate({name: tuple(_values(name, values)) for name, values in found.items()})
    except ValidationError as why:
        raise UsageError("; ".join(_fault(one) for one in why.errors()) + f"; {_WHAT_CAN}") from why


def _parts(item: lucene.Item) -> Iterator[lucene.Item]:
    """What must all hold."""
    if isinstance(item, lucene.BaseOperation) and not isinstance(item, lucene.OrOperation):
        for part in item.children:
            yield from _parts(part)
    elif isinstance(item, lucene.Plus) or (isinstance(item, lucene.Group) and not isinstance(item.expr, lucene.OrOperation)):
        yield from _parts(item.children[0])
    else:
        yield item


def _part(item: lucene.Item) -> tuple[str, list[str]]:
    """The field of a filter that a part asks for, and the values of which one has to be there."""
    if isinstance(item, lucene.SearchField):
        name = item.name.lower()
        if name not in (*_KEPT, "kind"):
            raise UsageError(f"{str(item).strip()}: this cannot be kept; {_WHAT_CAN}")
        return _KEPT.get(name, name), list(_texts(item.expr))
    alternatives = item.children if isinstance(item, lucene.OrOperation) else ()
    inner = item.expr if isinstance(item, lucene.Group) else None
    if isinstance(inner, lucene.OrOperation):
        alternatives = inner.children
    if not alternatives:
        return _GOODS, list(_texts(item))
    read = [_part(one) for one in alternatives]
    if len({name for name, _ in read}) > 1:
        raise UsageError(f"{str(item).strip()}: OR between values of several fields cannot be kept; {_WHAT_CAN}")
    return read[0][0], [value for _, values in read for value in values]


def _texts(item: lucene.Item) -> Iterator[str]:
    """The values of a field: several where OR stands between them."""
    if isinstance(item, lucene.OrOperation):
        for part in item.children:
            yield from _texts(part)
    elif isinstance(item, lucene.BaseGroup):
        yield from _texts(item.expr)
    elif isinstance(item, lucene.BaseOperation):
        yield " ".join(" ".join(_texts(part)) for part in item.children)
    elif isinstance(item, lucene.Phrase):
        yield unescaped(item.value[1:-1])
    elif type(item) is lucene.Word and not item.has_wildcard():
        yield unescaped(item.value)
    else:
        raise UsageError(f"{str(item).strip()}: this cannot be kept; {_WHAT_CAN}")


def _goods(parts: list[list[str]]) -> list[str]:
    """Words that must all be there are one value; alternatives stand alone. A number is no word of goods."""
    for number in (value for values in parts for value in values if any(as_in_texts(value))):
        raise UsageError(f"{number}: a number cannot be kept; {_WHAT_CAN}")
    if len(parts) == 1:
        return parts[0]
    if any(len(values) > 1 for values in parts):
        raise UsageError(f"words with OR beside other words cannot be kept; {_WHAT_CAN}")
    return [" ".join(values[0] for values in parts)]


def _values(name: str, values: list[str]) -> Iterator[str]:
    fields = {"rights": "right", "markets": "market"}
    for value in dict.fromkeys(values):
        yield value[:2] if name == "chapters" else checked_value(fields[name], value) if name in fields else value


def _fault(error: Any) -> str:
    return f"{error['loc'][0]}: {error['input']}: {error['msg'].removeprefix('Value error, ')}"
