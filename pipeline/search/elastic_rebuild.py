"""Making Elasticsearch's indices anew while the old ones answer, without losing what is put meanwhile.

1. New indices are made and filled from the entries.
2. The old ones refuse writes; whoever puts waits and tries again (`elastic_bulk`).
3. What was put into them since step 1 is copied, where it is newer; what is gone since is deleted.
4. One change of aliases makes the new ones answer and deletes the old.

A process that dies in between leaves the old ones answering, at worst refusing writes, which `create` and the next rebuild undo.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from elasticsearch import helpers

from pipeline.errors import StorageError
from pipeline.search import elastic_index as i
from pipeline.search.elastic_bulk import is_there, operation, write
from pipeline.search.elastic_node import Node
from pipeline.search.fields import KINDS
from pipeline.search.groups import pattern
from pipeline.search.port import Entry

_COPY_SECONDS = 600.0


def behind(node: Node, kind: str) -> list[str]:
    """The indices behind a kind's alias; one, as a rule, or none."""
    name = i.alias(node.place.prefix, kind)
    if not node.patiently(node.client.indices.exists_alias, name=name):
        return []
    return sorted(node.patiently(node.client.indices.get_alias, name=name))


def of_audiences(node: Node) -> list[str]:
    """Where records lie that some audience alone may see: by kind and readers, as `flags-a.de.jp.`."""
    beginning = i.alias(node.place.prefix, "")
    found = node.patiently(node.client.indices.get_alias, name=f"{beginning}*-{pattern(None)}")
    names = {name.removeprefix(beginning) for index in found.values() for name in index["aliases"]}
    return sorted(name for name in names if i.bare(name) in KINDS)


def make(node: Node, kind: str, *, answering: bool) -> str:
    """Makes the next index of a kind, with its alias if it is to answer; returns its name."""
    prefix = node.place.prefix
    name = i.index_name(prefix, kind, 1 + max((n for _, n in _all(node, kind)), default=0))
    aliases: dict[str, Any] = {i.alias(prefix, kind): {}} if answering else {}
    made = i.settings(i.bare(kind)) | ({} if answering else {"refresh_interval": "-1"})  # nobody asks it while it is filled
    client = node.client.options(request_timeout=120)
    node.patiently(client.indices.create, index=name, settings=made, mappings=i.mappings(i.bare(kind)), aliases=aliases)
    return name


def rebuilt(node: Node, entries: Iterable[Entry]) -> int:
    """Makes the indices of all kinds anew from the entries; returns their number. If it fails, the old ones go on."""
    old = {kind: behind(node, kind) for kind in (*KINDS, *of_audiences(node))}
    marks = {name: _last_change(node, name) for names in old.values() for name in names}
    new: dict[str, str] = {}
    try:
        for kind in old:
            new[kind] = make(node, kind, answering=False)
        count = _filled(node, new, entries)
        for name in marks:
            node.patiently(node.client.indices.add_block, index=name, block="write")
        for kind, olds in old.items():
            for name in olds:
                _copy_newer(node, name, marks[name], new[kind])
        _delete_gone(node, new)
        names = ",".join(new.values())
        node.patiently(node.client.indices.put_settings, index=names, settings={"refresh_interval": "1s"})
        node.patiently(node.client.indices.refresh, index=names)
        _swap(node, old, _without_empty(node, new))
    except BaseException:
        for name in marks:
            accept_writes(node, name)
        for name in new.values():
            node.client.indices.delete(index=name, ignore_unavailable=True)
        raise
    for kind, name in new.items():
        for leftover, _ in _all(node, kind):
            if leftover != name:
                node.client.indices.delete(index=leftover, ignore_unavailable=True)
    return count


def accept_writes(node: Node, name: str) -> None:
    """Takes back that an index refuses writes."""
    put = node.client.indices.put_settings
    node.patiently(put, index=name, settings={"index.blocks.write": None}, ignore_unavailable=True)


def refusing_writes(node: Node, names: Iterable[str]) -> list[str]:
    """Those of the indices that refuse writes: a rebuild is ending, or one was killed then."""
    asked = ",".join(names)
    if not asked:
        return []
    answer = node.patiently(node.client.indices.get_settings, index=asked, name="index.blocks.write", flat_settings=True)
    return [name for name, found in answer.items() if found["settings"].get("index.blocks.write") == "true"]


def remember_gone(entry: Entry) -> Entry:
    """What the index of those gone keeps of a record that is gone, or that an audience alone may see: it is gone from elsewhere."""
    fields: dict[str, Any] = {"kind": entry.kind, "record": entry.id, "rev": entry.rev}
    if entry.fields is not None:
        fields["lies_in"] = i.of_readers(entry.kind, entry.readers)
    return Entry(i.GONE, f"{entry.kind}:{entry.id}", entry.rev, fields)


def _all(node: Node, kind: str) -> list[tuple[str, int]]:
    """Every index of a kind with its number, leftovers of rebuilds that were killed included."""
    prefix = node.place.prefix
    found = node.patiently(node.client.indices.get_alias, index=f"{i.alias(prefix, kind)}-*", allow_no_indices=True)
    numbered = [(name, i.number_of(prefix, kind, name)) for name in found]
    return [(name, n) for name, n in numbered if n is not None]


def _without_empty(node: Node, new: Mapping[str, str]) -> dict[str, str]:
    """Drops the indices of audiences of which nothing is left."""
    empty = [kind for kind in new if kind not in KINDS and not node.patiently(node.client.count, index=new[kind])["count"]]
    for kind in empty:
        node.patiently(node.client.indices.delete, index=new[kind])
    return {kind: name for kind, name in new.items() if kind not in empty}


def _filled(node: Node, new: dict[str, str], entries: Iterable[Entry]) -> int:
    count = 0

    def operations() -> Iterator[Any]:
        nonlocal count
        for entry in entries:
            if entry.fields is not None:
                count += 1
                kind = i.of_readers(entry.kind, entry.readers)
                if kind not in new:
                    new[kind] = make(node, kind, answering=False)
                yield operation(entry, new[kind], through_alias=False)

    write(node, operations(), lambda index: is_there(node, index))
    return count


def _last_change(node: Node, name: str) -> int:
    """The number of the last change to an index; -1 if there was none."""
    answer = node.patiently(node.client.indices.stats, index=name, level="shards")
    shards = [shard for copies in answer["indices"][name]["shards"].values() for shard in copies]
    return max((int(shard["seq_no"]["max_seq_no"]) for shard in shards if shard["routing"]["primary"]), default=-1)


def _copy_newer(node: Node, old: str, since: int, new: str) -> None:
    """Copies what was put into an index after a change, where the new one has no newer revision."""
    node.patiently(node.client.indices.refresh, index=f"{old},{new}")
    client = node.client.options(request_timeout=_COPY_SECONDS)
    source = {"index": old, "query": {"range": {"_seq_no": {"gt": since}}}}
    newer = {"index": new, "version_type": "external"}
    answer = node.patiently(client.reindex, source=source, dest=newer, conflicts="proceed")
    if answer["failures"] or answer["timed_out"]:
        raise StorageError(f"search {node.place}: not all of {old} could be copied to {new}: {answer['failures'][:1]}; run again")


def _delete_gone(node: Node, new: Mapping[str, str]) -> None:
    """Deletes from the new indices what is gone from there since a revision that is not older than theirs."""
    name = i.alias(node.place.prefix, i.GONE)
    if not is_there(node, name):
        return
    node.patiently(node.client.indices.refresh, index=name)
    found = helpers.scan(node.client, index=name, size=1_000)
    of_kind: dict[str, list[str]] = {}
    for kind in new:
        of_kind.setdefault(i.bare(kind), []).append(kind)
    gone = (
        (Entry(row["kind"], row["record"], row["rev"], None), kind)
        for row in (hit["_source"] for hit in found)
        for kind in of_kind.get(row["kind"], ())
        if kind != row.get("lies_in")
    )
    write(node, (operation(e, new[kind], through_alias=False) for e, kind in gone), lambda index: is_there(node, index))


def _swap(node: Node, old: Mapping[str, list[str]], new: Mapping[str, str]) -> None:
    actions: list[dict[str, Any]] = []
    actions += [{"remove_index": {"index": before}} for olds in old.values() for before in olds]
    actions += [{"add": {"index": name, "alias": i.alias(node.place.prefix, kind)}} for kind, name in new.items()]
    node.patiently(node.client.indices.update_aliases, actions=actions)
