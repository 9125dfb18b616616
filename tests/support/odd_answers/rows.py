"""Odd rows of a listing: parts drawn and put together."""

from __future__ import annotations

import json
from collections.abc import Callable

from odd_answers.making import OddAnswer, Rng, Verdict, worst
from odd_answers.row_parts import ADDRESSES, RowPart, odd_address, put, r_not_object, r_number, r_shape, r_unknown


def r_addresses(rng: Rng) -> RowPart:
    """Addresses of the full text: both, or one of them."""
    which = rng.choice(["both", "both", "both", "xml", "raw"])
    first, second = odd_address(rng), odd_address(rng)
    if rng.random() < 0.15:
        first = second = rng.choice([None, "null"])
    if rng.random() < 0.4:
        second = first
    keys = {"both": ADDRESSES, "xml": ADDRESSES[:1], "raw": ADDRESSES[1:]}[which]

    def change(pairs: list[tuple[str, str]], _row: dict) -> None:
        for key, raw in zip(keys, (first, second), strict=False):
            put(pairs, key, raw)

    shown = ", ".join("missing" if x is None else x[:44] for x in (first, second)[: len(keys)])
    if which == "both":
        return RowPart(f"both addresses: {shown}", "not", "no address the text may be fetched from", "address", change)
    if which == "xml":
        return RowPart(
            f"XML address: {shown}", "either", "the plain text is left; a reader may take it or refuse", "address", change
        )
    return RowPart(
        f"plain text address: {shown}",
        "either",
        "not needed while the XML is there; a reader may refuse the row",
        "address",
        change,
    )


def r_same_address(rng: Rng) -> RowPart:
    """The good addresses written oddly."""
    cases: list[tuple[str, Verdict, str]] = [
        ("fragment", "whole", "RFC 9110 7.1: a fragment is not sent"),
        ("upper scheme", "whole", "RFC 3986 3.1: schemes are case-insensitive"),
        ("spaces around", "either", "RFC 3986 C: not part of an address; some take them off"),
        ("user info", "either", "RFC 9110 4.2.4: user info is deprecated; to refuse is prudent"),
        ("dot segments", "either", "RFC 3986 5.2.4: the same after taking dots out, if that is done"),
        ("percent escape", "either", "RFC 3986 6.2.2.2: the same, but a server need not know"),
        ("backslashes", "either", "RFC 3986: not allowed; browsers take them as slashes"),
        ("tab within", "either", "RFC 3986: not allowed; browsers take it out"),
        ("query", "either", "RFC 3986 3.4: another address, though often the same answer"),
        ("scheme left out", "either", "RFC 3986 4.2: relative to the listing"),
        ("scheme and host left out", "either", "RFC 3986 4.2: relative to the listing"),
        ("other path", "not", "an address where there is nothing"),
    ]
    how, verdict, why = rng.choice(cases)

    def odd(url: str) -> str:
        scheme, _, rest = url.partition("://")
        host, slash, path = rest.partition("/")
        return {
            "fragment": url + "#odd",
            "upper scheme": scheme.upper() + "://" + rest,
            "spaces around": f" {url}\n",
            "user info": f"{scheme}://user:secret@{rest}",
            "dot segments": f"{scheme}://{host}/odd/../{path}",
            "percent escape": url[:-1] + f"%{ord(url[-1]):02x}",
            "backslashes": f"{scheme}:\\\\{host}\\{path}",
            "tab within": f"{scheme}://{host}{slash}\t{path}",
            "query": url + ("&" if "?" in url else "?") + "odd=1",
            "scheme left out": f"//{rest}",
            "scheme and host left out": slash + path,
            "other path": f"{scheme}://{host}/odd-nowhere/x",
        }[how]

    def change(pairs: list[tuple[str, str]], row: dict) -> None:
        for key in ADDRESSES:
            if isinstance(row.get(key), str) and row[key]:
                put(pairs, key, json.dumps(odd(row[key])))

    return RowPart(f"the good addresses with {how}", verdict, why, "address", change)


def r_field(rng: Rng) -> RowPart:
    """Other fields with anything in them: a careful reader may take the document or refuse it."""
    wrong = rng.choice(
        [
            None,
            "null",
            "5",
            "true",
            "[]",
            "{}",
            '""',
            "1e999",
            "9" * 5000,
            '"\\ud800"',
            '"\\u0000"',
            "[[[]]]",
            '{"a":{"b":[]}}',
            "-0",
        ]
    )
    texts = [
        '"' + "t" * 1_000_000 + '"',
        '"\\u202e\\u0007\\u001b]0;odd\\u0007"',
        '"\\udc00 lone"',
        '"<script>alert(1)</script>"',
        '"=1+1"',
        '"  "',
    ]
    days = [
        '"2025-02-30"',
        '"yesterday"',
        '"0000-00-00"',
        '"2025-13-01"',
        '"9999-12-31"',
        '"2025-1-5"',
        '"2025-01-02T00:00:00Z"',
        "20250102",
        '"\\u0662\\u0660\\u0662\\u0665-01-02"',
        '"-2025-01-02"',
        '"1900-01-01"',
        '"2025/01/02"',
        '"2025-01-02\\n"',
    ]
    lists = [
        "[" + '"a",' * 9999 + '"a"]',
        "[null]",
        "[5]",
        "[[]]",
        '["\\ud800"]',
        '"EPA-1"',
        '[{"name":5}]',
        '[{"name":null,"raw_name":"\\ud800"}]',
        '[{"id":1e999}]',
        '[""]',
        '["' + "d" * 100_000 + '"]',
        '[{"slug":"../../x","url":"file:///etc/passwd"}]',
    ]
    key, more = rng.choice(
        [
            ("title", texts),
            ("title", texts),
            ("type", ['"Oddity"', '"rule"', '"RULE\\u0000"']),
            ("publication_date", days),
            ("publication_date", days),
            ("docket_ids", lists),
            ("agencies", lists),
            ("html_url", ['"javascript:alert(1)"']),
            ("json_url", ['"file:///etc/passwd"']),
        ]
    )
    raw = rng.choice(more) if rng.random() < 0.65 else wrong
    if key.endswith("_url") and rng.random() < 0.7:
        raw = odd_address(rng)
    return RowPart(
        f"{key} {'missing' if raw is None else raw[:34]} ({len(raw or '')})",
        "either",
        "the text can be fetched, but a field is not what it should be; to take or to refuse is a choice",
        key,
        lambda pairs, _row: put(pairs, key, raw),
    )


def r_twice(rng: Rng) -> RowPart:
    """A key given twice with different values."""
    key = rng.choice(["document_number", "title", *ADDRESSES, "publication_date"])
    raw = rng.choice(['"odd"', "null", "5", '"file:///etc/passwd"', '"http://127.0.0.1:9/x"'])
    front = rng.random() < 0.5

    def change(pairs: list[tuple[str, str]], _row: dict) -> None:
        pairs.insert(0 if front else len(pairs), (json.dumps(key), raw))

    return RowPart(
        f"{key} twice, {'first' if front else 'last'} {raw}",
        "either",
        "RFC 8259 4: what a reader makes of equal names is open",
        "twice",
        change,
    )


def r_key_case(rng: Rng) -> RowPart:
    """Keys that are needed, under another name."""
    new = rng.choice([str.upper, str.title, lambda k: k + " ", lambda k: k.replace("_", "-"), lambda k: "\u200b" + k])
    shown = json.dumps(new("document_number"))

    def change(pairs: list[tuple[str, str]], _row: dict) -> None:
        names = {json.dumps(k) for k in ("document_number", *ADDRESSES)}
        pairs[:] = [(json.dumps(new(json.loads(k))) if k in names else k, v) for k, v in pairs]

    return RowPart(
        f"needed keys under other names, {shown}",
        "not",
        "RFC 8259 8.3: names are compared as they are, so number and addresses are missing",
        "all",
        change,
    )


ROW_FAMILIES: list[tuple[Callable[[Rng], RowPart], int]] = [
    (r_unknown, 12),
    (r_shape, 4),
    (r_not_object, 7),
    (r_number, 9),
    (r_addresses, 14),
    (r_same_address, 7),
    (r_field, 14),
    (r_twice, 4),
    (r_key_case, 2),
]


def row_answer(rng: Rng) -> OddAnswer:
    """An odd row for the listing."""
    parts: list[RowPart] = []
    want = rng.choices([1, 2, 3], [65, 25, 10])[0]
    for _ in range(30):
        if len(parts) >= want:
            break
        more = rng.choices([f for f, _ in ROW_FAMILIES], [w for _, w in ROW_FAMILIES])[0](rng)
        keys = {p.key for p in parts}
        # A key given twice or hidden must be the only oddity, or the verdict would not follow from the parts.
        if parts and (more.key in keys or {more.key, *keys} & {"all", "twice"}):
            continue
        parts.append(more)
    parts.sort(key=lambda p: p.key)  # "zz shape" last, so that it is given what the others made
    verdict = worst(p.verdict for p in parts)

    def make(row: dict) -> str:
        pairs = [(json.dumps(k), json.dumps(v)) for k, v in row.items()]
        for each in parts:
            if each.key == "zz shape" and len(parts) > 1 and "escaped text" in each.name:
                continue  # would put the good values back
            each.change(pairs, row)
        if pairs and pairs[0][0] == "":
            return pairs[0][1]
        return "{" + ",".join(f"{k}:{v}" for k, v in pairs) + "}"

    return OddAnswer(
        " + ".join(p.name for p in parts), "row", verdict, next(p.why for p in parts if p.verdict == verdict), row=make
    )
