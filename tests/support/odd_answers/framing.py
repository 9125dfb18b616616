"""Where a body ends: lengths and chunks."""

from __future__ import annotations

from collections.abc import Callable

from odd_answers.codings import gzip_member
from odd_answers.making import Msg, Part, Rng, Verdict, part
from odd_answers.xml_tools import cut_point


def framed(
    name: str, verdict: Verdict, why: str, frame: Callable[[Msg], tuple[list[bytes], bytes]], slots: str = "framing"
) -> Part:
    """A framing part."""

    def apply(msg: Msg) -> None:
        msg.frame = frame

    return part(name, verdict, why, slots, apply)


def p_length(rng: Rng) -> Part:
    """Content-Length in all forms."""
    share, more = rng.random(), rng.choice([1, 2, 100, 10**6, 10**12])
    zeros = rng.choice([1, 5, 20])

    def heads(*forms: str) -> Callable[[Msg], tuple[list[bytes], bytes]]:
        def frame(msg: Msg) -> tuple[list[bytes], bytes]:
            size = len(msg.body)
            values = {
                "n": size,
                "big": size + more,
                "cut": cut_of(msg),
                "hex": hex(size),
                "under": f"{size:_}",
                "comma": f"{size:,}",
                "arabic": str(size).translate({48 + i: 0x660 + i for i in range(10)}),
                "zeros": "0" * zeros + str(size),
            }
            return [f.format(**values).encode("utf-8") for f in forms], msg.body

        return frame

    def cut_of(msg: Msg) -> int:
        if any(h.lower().startswith(b"content-encoding") for h in msg.heads):
            return max(1, int(len(msg.body) * share / 2))
        return cut_point(msg, share)

    length = "Content-Length: "
    bad = "RFC 9112 6.3 rule 5: an invalid length is an error that cannot be mended"
    clash = "RFC 9112 6.3 rule 5: lengths that differ are an error that cannot be mended"
    cases: list[tuple[str, Verdict, str, Callable[[Msg], tuple[list[bytes], bytes]]]] = [
        (
            "no length, ends with the connection",
            "whole",
            "RFC 9112 6.3 rule 8: the body ends when the connection is closed",
            heads(),
        ),
        (f"{zeros} zeros before the length", "whole", "RFC 9110 8.6: 1*DIGIT", heads(length + "{zeros}")),
        ("white space around the length", "whole", "RFC 9110 5.5: no part of the value", heads("Content-Length:\t {n} \t")),
        ("no space before the length", "whole", "RFC 9112 5: white space is optional", heads("Content-Length:{n}")),
        (
            "6000 zeros before the length",
            "either",
            "RFC 9110 8.6: allowed, but a limit is prudent",
            heads(length + "0" * 6000 + "{n}"),
        ),
        (f"length {more} too big", "not", "RFC 9112 8: closed before all bytes came", heads(length + "{big}")),
        (
            "length too small",
            "not",
            "RFC 9112 6.3 rule 6: the body ends at the length, and there it is not whole",
            heads(length + "{cut}"),
        ),
        ("length 0 with a body", "not", "RFC 9112 6.3 rule 6: there is no body", heads(length + "0")),
        (
            "the same length twice",
            "either",
            "RFC 9110 8.6: may be refused or taken as one",
            heads(length + "{n}", length + "{n}"),
        ),
        ("the same length as a list", "either", "RFC 9110 8.6: may be refused or taken as one", heads(length + "{n}, {n}")),
        ("two lengths, right one first", "not", clash, heads(length + "{n}", length + "{big}")),
        ("two lengths, wrong one first", "not", clash, heads(length + "{cut}", length + "{n}")),
        ("two lengths in a list", "not", clash, heads(length + "{cut}, {n}")),
        ("negative length", "not", bad, heads(length + "-{n}")),
        ("length with plus", "not", bad, heads(length + "+{n}")),
        ("length in hex", "not", bad, heads(length + "{hex}")),
        ("length with underscores", "not", bad, heads(length + "{n}_0")),
        ("length with commas within", "not", bad, heads(length + "1,{n}")),
        ("length in arabic digits", "not", bad, heads(length + "{arabic}")),
        ("length with fraction", "not", bad, heads(length + "{n}.0")),
        ("length with a unit", "not", bad, heads(length + "{n} bytes")),
        ("length of no value", "not", bad, heads(length)),
        ("length NaN", "not", bad, heads(length + "NaN")),
        ("length of 5000 digits", "not", "RFC 9112 8: closed before all bytes came", heads(length + "9" * 5000)),
        ("length above 2**64", "not", "RFC 9112 8: closed before all bytes came", heads(length + str(2**64) + "{n}")),
        (
            "unknown transfer coding, no length",
            "either",
            "RFC 9112 6.3 rule 4: ends with the connection; the coding is unknown",
            heads("Transfer-Encoding: x-odd"),
        ),
        (
            "transfer coding identity",
            "either",
            "RFC 9112: identity was taken out, many still take it",
            heads("Transfer-Encoding: identity", length + "{n}"),
        ),
        ("said to be chunked, is not", "not", "RFC 9112 7.1: no chunk size", heads("Transfer-Encoding: chunked")),
        ("HTTP/1.0 with no length", "whole", "RFC 9112 6.3 rule 8", heads()),
    ]
    name, verdict, why, frame = rng.choice(cases)
    if name.startswith("HTTP/1.0"):

        def apply(msg: Msg) -> None:
            msg.frame, msg.start = frame, b"HTTP/1.0 200 OK"

        return part(name, verdict, why, "framing start", apply)
    return framed(name, verdict, why, frame)


def p_chunked(rng: Rng) -> Part:
    """Chunks with every detail RFC 9112 7.1 allows, or with one damage."""
    top = rng.choice([1000, 5000, 70_000]) if rng.random() < 0.8 else 40
    ext = rng.choice([b"", b"", b";odd", b";a=1;b=2", b';a="x;\\"y\\n"', b";" + b"e" * 2000])
    pad = b"0" * rng.choice([0, 0, 1, 6])
    upper = rng.random() < 0.5
    trailer = rng.choice(
        [
            b"",
            b"",
            b"X-Odd: 1\r\n",
            b"Content-Length: 3\r\n",
            b"Content-Encoding: br\r\n",
            b"Transfer-Encoding: gzip\r\n",
            b"Location: file:///etc/passwd\r\n",
            b"X: " + b"y" * 5000 + b"\r\n",
            b"A: 1\r\nB:\r\nC: \xff\r\n",
        ]
    )
    cases: list[tuple[str, Verdict, str]] = [
        *[("", "whole", "RFC 9112 7.1: sizes in hex of any case, extensions and trailers are ignored") for _ in range(10)],
        ("no last chunk", "not", "RFC 9112 8: the last chunk did not come"),
        ("cut within a chunk", "not", "RFC 9112 8: the last chunk did not come"),
        ("last chunk without end", "either", "RFC 9112 8: the zero chunk came, the line after it did not"),
        ("size zz", "not", "RFC 9112 7.1: not a chunk size"),
        ("size -5", "not", "RFC 9112 7.1: not a chunk size"),
        ("size 0x", "not", "RFC 9112 7.1: not a chunk size"),
        ("size +", "not", "RFC 9112 7.1: not a chunk size"),
        ("size with _", "not", "RFC 9112 7.1: not a chunk size"),
        ("size empty", "not", "RFC 9112 7.1: not a chunk size"),
        ("size above 2**64", "not", "RFC 9112 7.1: larger than what comes"),
        ("size one too small", "not", "RFC 9112 7.1: no CRLF after the chunk data"),
        ("size one too big", "not", "RFC 9112 7.1: no CRLF after the chunk data"),
        ("no CRLF after data", "not", "RFC 9112 7.1: no CRLF after the chunk data"),
        ("bare LF", "either", "RFC 9112 2.2, 7.1: LF alone may be taken or refused"),
        ("space before size", "either", "RFC 9112 7.1: not allowed, taken by some"),
        ("space after size", "either", "RFC 9112 7.1.1: white space only before an extension, taken by many"),
        ("zero chunk in the middle", "not", "RFC 9112 7.1: the body ends there, and is not whole"),
        ("megabyte extension", "either", "RFC 9112 7.1.1: a recipient ought to limit extensions"),
        ("thousands of trailers", "either", "RFC 9112 7.1.2: a limit is prudent"),
        ("data after the end", "either", "RFC 9112 6.3: what follows is no part of this answer"),
        ("and a length", "either", "RFC 9112 6.1, 6.3: chunked wins, or it is handled as an error"),
        ("and a wrong length", "either", "RFC 9112 6.1, 6.3: chunked wins, or it is handled as an error"),
        ("said twice", "either", "RFC 9112 6.1: chunked must not be applied twice; said twice, done once"),
        ("CHUNKED", "whole", "RFC 9112 7: names of transfer codings are case-insensitive"),
        ("in HTTP/1.0", "either", "RFC 9112 6.1: the framing counts as faulty"),
        ("with gzip as transfer coding", "either", "RFC 9112 7.2: may be read, but was not asked for with TE"),
        ("ended with xchunked", "either", "RFC 9112 6.3: not chunked, an unknown coding"),
    ]
    damage, verdict, why = rng.choice(cases)

    if verdict == "whole" and (len(ext) > 1000 or b"\\" in ext):
        verdict, why = "either", "RFC 9112 7.1.1: a recipient ought to limit extensions; some take no quoted pair in one"

    def frame(msg: Msg) -> tuple[list[bytes], bytes]:
        body, rng_ = msg.body, msg.rng
        if damage == "with gzip as transfer coding":
            body = gzip_member(body)
        sizes: list[int] = []
        left = len(body)
        while left > 0:
            # Few small chunks, then large ones, so that a long body does not grow much.
            sizes.append(min(left, rng_.randint(1, top if len(sizes) < 60 else 70_000)))
            left -= sizes[-1]
        hit = rng_.randrange(len(sizes)) if sizes else -1
        if damage == "zero chunk in the middle":
            sizes = [max(1, min(cut_point(msg, 0.6), len(body) - 9) // 2)] * 2
            sizes, hit = [*sizes, len(body) - sum(sizes)], 1
        out, at = [], 0
        end = b"\n" if damage == "bare LF" else b"\r\n"
        for i, n in enumerate(sizes):
            data, at = body[at : at + n], at + n
            size = pad + ((b"%X" if upper else b"%x") % n)
            if i == hit:
                size = {
                    "size zz": b"zz",
                    "size -5": b"-5",
                    "size 0x": b"0x" + size,
                    "size +": b"+" + size,
                    "size with _": b"0_" + size,
                    "size empty": b"",
                    "size above 2**64": b"1%032x" % n,
                    "size one too small": b"%x" % max(1, n - 1),
                    "size one too big": b"%x" % (n + 1),
                    "space before size": b" " + size,
                    "space after size": size + b"  ",
                }.get(damage, size)
                if damage == "size one too small" and n == 1:
                    size = b"zz"
                if damage == "zero chunk in the middle":
                    out.append(b"0\r\n\r\n")
                if damage == "cut within a chunk":
                    out.append(size + ext + end + data[: len(data) // 2])
                    return [b"Transfer-Encoding: chunked"], b"".join(out)
            exts = b";" + b"e" * 1_000_000 if damage == "megabyte extension" and i == hit else ext
            stop = b"" if damage == "no CRLF after data" and i == hit else end
            out.append(size + exts + end + data + stop)
        if damage != "no last chunk":
            trailers = b"X: 1\r\n" * 20_000 if damage == "thousands of trailers" else trailer
            out.append(pad + b"0" + ext + end + (b"" if damage == "last chunk without end" else trailers + end))
        if damage == "data after the end":
            out.append(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")
        said = {
            "said twice": b"chunked, chunked",
            "CHUNKED": b"CHUNKED",
            "with gzip as transfer coding": b"gzip, chunked",
            "ended with xchunked": b"xchunked",
        }.get(damage, b"chunked")
        heads = [b"Transfer-Encoding: " + said]
        if damage.endswith("length"):
            heads.append(b"Content-Length: %d" % (len(body) if damage == "and a length" else len(body) // 2))
        if damage == "in HTTP/1.0":
            msg.start = b"HTTP/1.0 200 OK"
        return heads, b"".join(out)

    shape = f"chunks up to {top}, ext {ext[:8]!r}, {len(pad)} zeros, trailer {trailer[:20]!r}"
    if damage == "in HTTP/1.0":
        return framed(f"{shape}, {damage}", verdict, why, frame, "framing start")
    return framed(f"{shape}{', ' + damage if damage else ''}", verdict, why, frame)
