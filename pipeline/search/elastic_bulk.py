"""Writing into Elasticsearch: many operations a request, each answer looked at, what was refused for a while tried again.

Every operation has the record's revision as its version (external_gte): doing one twice is the same as once, and an older revision
never takes the place of a newer one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import Any, NamedTuple

from pipeline.errors import StorageError
from pipeline.search.elastic_index import PRECEDES
from pipeline.search.elastic_node import BUSY, PATIENCE_SECONDS, Node, pauses
from pipeline.search.fields import PRECEDENCE
from pipeline.search.port import Entry

MOST_OPERATIONS = 500  # of a request
MOST_BYTES = 4_000_000  # about; a request must be smaller than the node's http.max_content_length, 100 MB as it is delivered
_DONE = frozenset({200, 201, 404, 409})  # 404: what is to be deleted is not there; 409: a newer revision is
_SHOWN = ["errors", "items.*.status", "items.*.error.type", "items.*.error.reason"]


class Operation(NamedTuple):
    """One line of a bulk request, or two."""

    id: str
    target: str  # an index or alias
    lines: tuple[str, ...]


def operation(entry: Entry, index: str, *, through_alias: bool) -> Operation:
    """An entry as what is to be done in an index, or in the index behind an alias."""
    where: dict[str, Any] = {"_index": index, "_id": entry.id, "version": entry.rev, "version_type": "external_gte"}
    if through_alias:
        where["require_alias"] = True
    if entry.fields is None:
        return Operation(entry.id, index, (_line({"delete": where}),))
    source = {**entry.fields, PRECEDES: PRECEDENCE.get(entry.kind, 0)}
    return Operation(entry.id, index, (_line({"index": where}), _line(source)))


def _line(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def batches(operations: Iterable[Operation]) -> Iterator[list[Operation]]:
    """The operations in requests of bounded size."""
    waiting = iter(operations)
    while batch := list(islice(waiting, MOST_OPERATIONS)):
        part: list[Operation] = []
        size = 0
        for one in batch:
            size += sum(map(len, one.lines))
            if part and size > MOST_BYTES:
                yield part
                part, size = [], sum(map(len, one.lines))
            part.append(one)
        yield part


def write(node: Node, operations: Iterable[Operation], exists: Callable[[str], bool]) -> None:
    """Does the operations; when it returns they are safe. `exists` says whether an alias or index does.

    While the node works on one request, the entries of the next are made; the last is sent by whoever called, who can be stopped.
    Raises StorageError for what is refused for good, or for longer than `PATIENCE_SECONDS`: a node that is away or busy, an index
    that a rebuild is taking the place of.
    """
    made = batches(operations)
    batch, following = next(made, []), next(made, None)
    with ThreadPoolExecutor(1) as sender:
        while following is not None:
            sent = sender.submit(_write, node, batch, exists)
            batch, following = following, next(made, None)
            sent.result()
    _write(node, batch, exists)


def _write(node: Node, batch: Sequence[Operation], exists: Callable[[str], bool]) -> None:
    """Does one request, and what of it was refused for a while again."""
    waits = pauses(PATIENCE_SECONDS)
    left = batch
    while left:
        left, reason = _refused(node, left, exists)
        if left and not next(waits):
            raise StorageError(f"search {node.place}: {len(left)} records were refused, {left[0].id} first: {reason}; run again")


def _refused(node: Node, batch: Sequence[Operation], exists: Callable[[str], bool]) -> tuple[Sequence[Operation], str]:
    """Does one request; gives what was refused for a while, and why."""
    lines: list[Any] = [line for one in batch for line in one.lines]
    answer = node.patiently(node.client.bulk, operations=lines, filter_path=_SHOWN)
    if not answer.get("errors"):
        return [], ""
    again: list[Operation] = []
    reason = ""
    for one, item in zip(batch, answer["items"], strict=True):
        result = next(iter(item.values()))
        error = result.get("error")
        if not _is_error(one, result):
            continue
        reason = f"{error.get('type')}: {error.get('reason')}" if error else f"status {result['status']}"
        if not _passes(one, result, exists):
            raise StorageError(
                f"search {node.place}: record {one.id} is refused by {one.target}: {reason}; see its mapping and log"
            )
        again.append(one)
    return again, reason


def _is_error(one: Operation, result: dict[str, Any]) -> bool:
    status = result["status"]
    return status not in _DONE or (status == 404 and "error" in result) or (status == 404 and len(one.lines) > 1)


def _passes(one: Operation, result: dict[str, Any], exists: Callable[[str], bool]) -> bool:
    """Whether a refusal passes with time."""
    type_ = result.get("error", {}).get("type", "")
    if type_ == "index_not_found_exception":
        if not exists(one.target):
            raise StorageError(f"search: there is no index {one.target}; make what is missing with crossmarket doctor --create")
        return True
    return result["status"] in BUSY or type_ in (
        "cluster_block_exception",
        "unavailable_shards_exception",
        "index_closed_exception",
    )


def is_there(node: Node, index: str) -> bool:
    """Whether an index or alias exists."""
    return bool(node.patiently(node.client.indices.exists, index=index))
