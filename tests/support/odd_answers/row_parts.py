"""What may be odd in a row of a listing."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from odd_answers.making import Rng, Verdict

RowChange = Callable[[list[tuple[str, str]], dict], None]
ADDRESSES = ("full_text_xml_url", "raw_text_url")


@dataclass(frozen=True)
class RowPart:
    """One oddity of a row; `key` keeps two from hitting the same thing."""

    name: str
    verdict: Verdict
    why: str
    key: str
    change: RowChange


def put(pairs: list[tuple[str, str]], key: str, raw: str | None) -> None:
    """The value of a key replaced by raw JSON text, or the key taken out."""
    at = next((i for i, (k, _) in enumerate(pairs) if k == json.dumps(key)), None)
    if raw is None:
        if at is not None:
            del pairs[at]
    elif at is None:
        pairs.append((json.dumps(key), raw))
    else:
        pairs[at] = (pairs[at][0], raw)


def r_unknown(rng: Rng) -> RowPart:
    """An unknown key with anything in it."""
    deep = rng.choice([50, 300, 500])
    raw = rng.choice(
        [
            "9" * 5000,
            "-" + "1" * 5000,
            "1e999",
            "-1E+99999",
            "0." + "1" * 5000,
            "1e-999999",
            "-0",
            "0e0",
            '"\\ud800"',
            '"\\udfff\\ud800"',
            '"\\u0000\\u001b[2J\\u202e"',
            "[" * deep + "]" * deep,
            '{"a":' * deep + "1" + "}" * deep,
            '"' + "x" * 1_000_000 + '"',
            "[]",
            "{}",
            '{"a":1,"a":2}',
            '"file:///etc/passwd"',
            "[null,true,false]",
            '"\\/\\b\\f\\n\\r\\t\\"\\\\"',
            '"\u2028\u2029\ufeff\ufffe"',
            "[" + "0," * 20_000 + "0]",
        ]
    )
    key = rng.choice(
        [
            "odd",
            "",
            "__proto__",
            "__class__",
            "\u0000",
            "results",
            "count",
            "next_page_url",
            "id",
            "a" * 5000,
            "document_number\u0000",
            "Title",
            "self",
            "$ref",
            "\U0001f4a9",
        ]
    )
    front = rng.random() < 0.5

    def change(pairs: list[tuple[str, str]], _row: dict) -> None:
        pairs.insert(0 if front else len(pairs), (json.dumps(key), raw))

    return RowPart(
        f"unknown key {key[:20]!r} with {raw[:24]!r} ({len(raw)}) {'first' if front else 'last'}",
        "whole",
        "RFC 8259: one value by the grammar, and nothing that is used is odd",
        f"unknown {key}",
        change,
    )


def r_shape(rng: Rng) -> RowPart:
    """The same row written in another way."""
    how = rng.choice(["reversed", "escaped keys", "escaped text", "white space", "same key twice"])

    def change(pairs: list[tuple[str, str]], row: dict) -> None:
        if how == "reversed":
            pairs.reverse()
        elif how == "escaped keys":
            pairs[:] = [
                ('"' + "".join(f"\\u{ord(c):04X}" for c in json.loads(k)) + '"' if json.loads(k).isascii() else k, v)
                for k, v in pairs
            ]
        elif how == "escaped text":
            for key in ("document_number", "title", *ADDRESSES):
                if isinstance(row.get(key), str) and row[key].isascii():
                    put(pairs, key, '"' + "".join(f"\\u{ord(c):04x}" for c in row[key]) + '"')
        elif how == "white space":
            pairs[:] = [(f"\n\t\r {k} \n", f"\t {v}\r\n\r\n") for k, v in pairs]
        else:
            pairs.extend([p for p in pairs if json.loads(p[0]) in ("document_number", "title")])

    return RowPart(
        f"the same row, {how}",
        "whole",
        "RFC 8259 2, 4, 7: order, space and escapes have no meaning; the values are the same",
        "zz shape",
        change,
    )


def r_not_object(rng: Rng) -> RowPart:
    """Something that is no row at all."""
    raw = rng.choice(
        [
            "null",
            "true",
            "false",
            "0",
            "1e999",
            "9" * 5000,
            '""',
            '"\\ud800"',
            '"2025-00001"',
            "[]",
            "[[]]",
            "{}",
            "[" * 500 + "]" * 500,
            '[{"document_number":"x"}]',
            '"' + "x" * 1_000_000 + '"',
            "-0.0",
            '{"errors":["odd"]}',
            '{"":null}',
        ]
    )
    return RowPart(
        f"no row but {raw[:30]!r} ({len(raw)})",
        "not",
        "no number and no address",
        "all",
        lambda pairs, _row: pairs.insert(0, ("", raw)),
    )


def r_number(rng: Rng) -> RowPart:
    """The document number."""
    bad = rng.random() < 0.6
    verdict: Verdict
    if bad:
        raw = rng.choice(
            [
                None,
                "null",
                "5",
                "2025.12345",
                "true",
                "[]",
                "{}",
                '["2025-00001"]',
                '""',
                '" "',
                "1e999",
                "9" * 5000,
                '{"a":1}',
                '"\\u0000"',
                '"\\ud800"',
                "-1",
                '"\\n"',
            ]
        )
        why, verdict = "no number that can be used", "not"
    else:
        raw = rng.choice(
            [
                '"../../etc/passwd"',
                '"2025-1/../../x"',
                '"2025-\\u0000"',
                '"' + "9" * 5000 + '"',
                '"\\u202e2025-1"',
                '"=cmd()"',
                '"."',
                '".."',
                '"CON"',
                '"<b>2025-1</b>"',
                '"2025 00001"',
                '"/dev/zero"',
                '"--help"',
                '"\\u0662\\u0660\\u0662\\u0665-1"',
                '"%2e%2e%2f"',
                '"2025-1\\r\\nX: 1"',
                '"\'; DROP TABLE x; --"',
                '"\\ud83d\\ude00"',
            ]
        )
        why, verdict = "a string, but none that such a number is; to refuse it is prudent", "either"
    return RowPart(
        f"document_number {raw[:30] if raw else 'missing'!r}",
        verdict,
        why,
        "document_number",
        lambda pairs, _row: put(pairs, "document_number", raw),
    )


def odd_address(rng: Rng) -> str | None:
    """Raw JSON of an address no reader may use."""
    n = rng.randint(1, 250)
    if rng.random() < 0.3:
        return rng.choice(
            [
                "5",
                "true",
                "[]",
                "{}",
                '""',
                '" "',
                "1e999",
                '["http://127.0.0.1:9/"]',
                '{"href":"http://127.0.0.1:9/"}',
                "9" * 5000,
                "-1",
            ]
        )
    return json.dumps(
        rng.choice(
            [
                "file:///etc/passwd",
                "file:///dev/zero",
                "FILE:///dev/stdin",
                "file:/tmp/odd.fifo",
                "/etc/passwd",
                "/dev/zero",
                f"//203.0.113.{n}/x",
                "ftp://127.0.0.1:9/x",
                "data:text/xml,<RULE>odd</RULE>",
                "javascript:alert(1)",
                f"http://203.0.113.{n}/x.xml",
                f"http://odd{n}.invalid/x.xml",
                "http://127.0.0.1:9/x.xml",
                "https://127.0.0.1:9/x.xml",
                "http://[::1",
                "http://[::1]:9/x",
                "http://127.0.0.1:99999/x",
                "http://127.0.0.1:abc/x",
                "http://127.0.0.1:-9/x",
                "http://user:secret@127.0.0.1:9/x",
                "http://127.0.0.1:9/\u0000",
                "http://127.0.0.1:9/\r\nHost: odd",
                "http:",
                "http://",
                "http:///x",
                "x",
                "..",
                "#",
                "?",
                "\u202ehttp://127.0.0.1:9/",
                "\ud800",
                "http://\ud800.invalid/",
                "http://\u00f6dd.invalid/",
                "mailto:x@odd.invalid",
                "http://127.0.0.1:9/" + "a" * 100_000,
                "gopher://127.0.0.1:9/",
                "unix:/run/x.sock",
                "http://127.0.0.1:\u0669/",
                "http://2130706433:9/",
                "jar:file:///x!/y",
                "http://127.0.0.1:9\\@x/",
                "\\\\203.0.113.9\\x",
                "http://a..invalid/",
                "http://" + "a" * 300 + ".invalid/",
                "C:\\x.xml",
            ]
        )
    )
