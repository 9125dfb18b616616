"""Content codings that are damaged, mislabelled, or grow beyond measure."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from functools import lru_cache

import brotli
from backports import zstd

from odd_answers.codings import coded, flipped, gzip_member, raw_deflate, zstd_stream
from odd_answers.making import Msg, Part, Rng, Verdict, XmlOnly, part


def p_coding_bad(rng: Rng) -> Part:
    """Codings that are damaged or that stand open."""
    share = rng.random()
    garbage = rng.choice([b"\0" * 512, b"garbage", b"\x1f\x8b", b"\n", rng.randbytes(40)])
    depth = rng.choice([5, 8, 20])
    bit = rng.choice([0x20, 0x40, 0x80])

    def cut(data: bytes) -> bytes:
        return data[: max(1, min(len(data) - 1, int(len(data) * share)))]

    def deep(body: bytes, _rng: Rng) -> bytes:
        for _ in range(depth):
            body = gzip_member(body)
        return body

    whole_br = brotli.compress
    cases: list[tuple[str, Verdict, str, str | list[str], Callable[[bytes, Rng], bytes]]] = [
        (
            f"gzip cut at {share:.3f}",
            "not",
            "RFC 1952 2.3: the member is not complete",
            "gzip",
            lambda b, r: cut(gzip_member(b)),
        ),
        (
            f"zlib cut at {share:.3f}",
            "not",
            "RFC 1950 2.2: the stream is not complete",
            "deflate",
            lambda b, r: cut(zlib.compress(b)),
        ),
        (
            f"br cut at {share:.3f}",
            "not",
            "RFC 7932 2: the last meta-block is missing",
            "br",
            lambda b, r: cut(whole_br(b, quality=4)),
        ),
        (
            f"zstd cut at {share:.3f}",
            "not",
            "RFC 8878 3.1: the frame is not complete",
            "zstd",
            lambda b, r: cut(zstd.compress(b)),
        ),
        (
            "gzip without its last 8 bytes",
            "not",
            "RFC 1952 2.3: the member is not complete",
            "gzip",
            lambda b, r: gzip_member(b)[:-8],
        ),
        (
            "gzip with wrong CRC",
            "not",
            "RFC 1952 2.3.1: CRC32 tells of damage",
            "gzip",
            lambda b, r: gzip_member(b, crc_off=1 << r.randrange(32)),
        ),
        (
            "gzip with wrong size",
            "not",
            "RFC 1952 2.3.1: ISIZE tells of damage",
            "gzip",
            lambda b, r: gzip_member(b, size_off=r.randint(1, 999)),
        ),
        ("gzip with one bit flipped", "not", "RFC 1952 2.3.1: the data are damaged", "gzip", flipped),
        (
            f"gzip with reserved bit {bit:#x}",
            "not",
            "RFC 1952 2.3.1.2: a reserved bit must give an error",
            "gzip",
            lambda b, r: gzip_member(b, flags=bit),
        ),
        ("gzip with method 7", "not", "RFC 1952 2.3.1.2: CM must be checked", "gzip", lambda b, r: gzip_member(b, method=7)),
        (
            "gzip with wrong header CRC",
            "either",
            "RFC 1952 2.3.1: CRC16 wrong, need not be looked at",
            "gzip",
            lambda b, r: gzip_member(b, flags=2, hcrc_off=1),
        ),
        (
            "gzip, second member cut",
            "not",
            "RFC 1952 2.2: the second member is not complete",
            "gzip",
            lambda b, r: gzip_member(b[: len(b) // 2]) + cut(gzip_member(b[len(b) // 2 :])),
        ),
        (
            f"gzip then {garbage[:10]!r}... {len(garbage)}",
            "either",
            "RFC 1952 2.2: what follows is no member; many ignore it",
            "gzip",
            lambda b, r: gzip_member(b) + garbage,
        ),
        (
            f"br then {garbage[:10]!r}... {len(garbage)}",
            "either",
            "RFC 7932: what follows is no part of the stream",
            "br",
            lambda b, r: whole_br(b, quality=4) + garbage,
        ),
        (
            f"zlib then {garbage[:10]!r}... {len(garbage)}",
            "either",
            "RFC 1950: what follows is no part of the stream",
            "deflate",
            lambda b, r: zlib.compress(b) + garbage,
        ),
        (
            f"zstd then {garbage[:10]!r}... {len(garbage)}",
            "either",
            "RFC 8878 3: what follows is no frame",
            "zstd",
            lambda b, r: zstd.compress(b) + garbage,
        ),
        (
            "zlib with wrong Adler",
            "not",
            "RFC 1950 2.2: ADLER32 tells of damage",
            "deflate",
            lambda b, r: zlib.compress(b)[:-4] + struct.pack(">I", zlib.adler32(b) ^ 4),
        ),
        (
            "zlib with a preset dictionary",
            "not",
            "RFC 1950 2.2: FDICT, and nobody has the dictionary",
            "deflate",
            lambda b, r: b"\x78\xbb\x00\x00\x00\x01" + raw_deflate(b) + struct.pack(">I", zlib.adler32(b)),
        ),
        (
            "zstd with wrong checksum",
            "not",
            "RFC 8878 3.1.1: the checksum tells of damage",
            "zstd",
            lambda b, r: (lambda z: z[:-1] + bytes([z[-1] ^ 1]))(zstd_stream(b, True, True)),
        ),
        (
            "deflate without zlib wrapper",
            "either",
            "RFC 9110 8.4.1.2: wrong, but sent by some",
            "deflate",
            lambda b, r: raw_deflate(b),
        ),
        (
            "gzip called deflate",
            "either",
            "RFC 9110 8.4.1.2: wrong label, some find out",
            "deflate",
            lambda b, r: gzip_member(b),
        ),
        ("zlib called gzip", "either", "RFC 9110 8.4.1.3: wrong label, some find out", "gzip", lambda b, r: zlib.compress(b)),
        ("zstd called br", "not", "RFC 9110 8.4: not what the label says", "br", lambda b, r: zstd.compress(b)),
        ("br called zstd", "not", "RFC 9110 8.4: not what the label says", "zstd", lambda b, r: whole_br(b, quality=4)),
        ("br called gzip", "not", "RFC 9110 8.4: not what the label says", "gzip", lambda b, r: whole_br(b, quality=4)),
        (
            "gzip without a label",
            "either",
            "RFC 9110 8.4: not said to be coded; some find out",
            [],
            lambda b, r: gzip_member(b),
        ),
        (
            "br without a label",
            "not",
            "RFC 9110 8.4: not said to be coded and without a mark",
            [],
            lambda b, r: whole_br(b, quality=4),
        ),
        ("plain called gzip", "either", "RFC 9110 8.4: not what the label says; some take it as it is", "gzip", lambda b, r: b),
        ("plain called br", "either", "RFC 9110 8.4: not what the label says; some take it as it is", "br", lambda b, r: b),
        ("plain called x-odd", "either", "RFC 9110 8.4: unknown coding; browsers take it as it is", "x-odd", lambda b, r: b),
        ("plain called utf-8", "either", "RFC 9110 8.4: unknown coding; browsers take it as it is", "utf-8", lambda b, r: b),
        (
            "plain called identity",
            "whole",
            "RFC 9110 8.4, 12.5.3: identity means no coding, browsers and curl take it",
            "identity",
            lambda b, r: b,
        ),
        ("plain with empty Content-Encoding", "whole", "RFC 9110 5.6.1.2: an empty list names no coding", "", lambda b, r: b),
        ("gzip called gzip;q=1", "either", "RFC 9110 8.4.1: not a token", "gzip;q=1", lambda b, r: gzip_member(b)),
        (
            "gzip twice, said once",
            "not",
            "RFC 9110 8.4: still coded after the coding named",
            "gzip",
            lambda b, r: gzip_member(gzip_member(b)),
        ),
        ("gzip once, said twice", "either", "RFC 9110 8.4: not what the label says", "gzip, gzip", lambda b, r: gzip_member(b)),
        (
            "br and gzip in wrong order",
            "not",
            "RFC 9110 8.4: listed in the order applied",
            "br, gzip",
            lambda b, r: whole_br(gzip_member(b), quality=4),
        ),
        (
            f"gzip {depth} times",
            "either",
            "RFC 9110 8.4: allowed, but a reader may have a limit",
            ", ".join(["gzip"] * depth),
            deep,
        ),
        (
            "1000 codings named",
            "either",
            "RFC 9110 8.4: a limit on codings is prudent",
            ", ".join(["identity"] * 1000),
            lambda b, r: b,
        ),
        ("random bytes called gzip", "not", "RFC 1952: no gzip", "gzip", lambda b, r: b"\x1f\x8b\x08\0" + r.randbytes(500)),
        ("nothing called gzip", "not", "RFC 1952: no member, no content", "gzip", lambda b, r: b""),
    ]
    name, verdict, why, label, encode = rng.choice(cases)
    return coded(name, verdict, why, label, encode)


@lru_cache(maxsize=4)
def bomb_tail(kind: str, megabytes: int) -> bytes:
    """Raw deflate blocks (or zstd frames) of so many megabytes of spaces."""
    block = b" " * 1_000_000
    if kind == "zstd":
        return zstd.compress(block) * megabytes
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    return first * megabytes


def p_bomb(rng: Rng) -> Part:
    """Small on the wire, more than a reader can hold when decoded."""
    kind = rng.choice(["gzip", "gzip", "deflate", "br", "zstd", "gzip in gzip"])
    megabytes = rng.choice([5, 9, 60, 300, 900]) if kind != "br" else rng.choice([5, 9, 60, 200])
    verdict: Verdict = "whole" if megabytes <= 5 else "not"

    def apply(msg: Msg) -> None:
        if not msg.is_xml and verdict == "whole":
            raise XmlOnly
        body, block = msg.body, b" " * 1_000_000
        if kind == "zstd":
            msg.body = zstd.compress(body) + bomb_tail(kind, megabytes)
        elif kind == "br":
            packer = brotli.Compressor(quality=3)
            msg.body = packer.process(body) + b"".join(packer.process(block) for _ in range(megabytes)) + packer.finish()
        else:
            head = zlib.compressobj(6, zlib.DEFLATED, -15)
            data = head.compress(body) + head.flush(zlib.Z_FULL_FLUSH) + bomb_tail("deflate", megabytes) + b"\x03\0"
            if kind == "deflate":
                total = zlib.adler32(body)
                for _ in range(megabytes):
                    total = zlib.adler32(block, total)
                msg.body = b"\x78\x9c" + data + struct.pack(">I", total)
            else:
                total = zlib.crc32(body)
                for _ in range(megabytes):
                    total = zlib.crc32(block, total)
                size = (len(body) + megabytes * 1_000_000) & 0xFFFFFFFF
                msg.body = b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + data + struct.pack("<II", total, size)
        if kind == "gzip in gzip":
            msg.body = gzip_member(msg.body)
        label = {"gzip in gzip": "gzip, gzip"}.get(kind, kind)
        msg.heads.append(b"Content-Encoding: " + label.encode())

    why = (
        "8 MB limit: within it, the padding is white space after the root"
        if megabytes <= 5
        else "8 MB limit: above it when decoded"
    )
    return part(f"{kind} that grows by {megabytes} MB of spaces", verdict, why, "coding content", apply)
