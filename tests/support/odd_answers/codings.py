"""Content codings that hold the whole document."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

import brotli
from backports import zstd

from odd_answers.making import Msg, Part, Rng, Verdict, part


def gzip_member(
    data: bytes,
    *,
    flags: int = 0,
    extra: bytes = b"",
    name: bytes = b"",
    note: bytes = b"",
    level: int = 6,
    crc_off: int = 0,
    size_off: int = 0,
    hcrc_off: int = 0,
    mtime: int = 0,
    os_: int = 255,
    method: int = 8,
) -> bytes:
    """One gzip member with any header fields, damaged at will (RFC 1952)."""
    head = b"\x1f\x8b" + bytes([method, flags]) + struct.pack("<I", mtime) + bytes([0, os_])
    if flags & 4:
        head += struct.pack("<H", len(extra)) + extra
    if flags & 8:
        head += name + b"\0"
    if flags & 16:
        head += note + b"\0"
    if flags & 2:
        head += struct.pack("<H", (zlib.crc32(head) + hcrc_off) & 0xFFFF)
    return head + raw_deflate(data, level) + struct.pack("<II", zlib.crc32(data) ^ crc_off, (len(data) + size_off) & 0xFFFFFFFF)


def raw_deflate(data: bytes, level: int = 6) -> bytes:
    """Deflate without wrapper (RFC 1951)."""
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def zstd_stream(data: bytes, sized: bool, check: bool) -> bytes:
    """A zstd frame with or without content size and checksum (RFC 8878)."""
    options: dict[int, int] = {
        zstd.CompressionParameter.checksum_flag: int(check),
        zstd.CompressionParameter.content_size_flag: int(sized),
    }
    if sized:
        return zstd.compress(data, options=options)
    packer = zstd.ZstdCompressor(options=options)
    half = len(data) // 2
    return packer.compress(data[:half], zstd.ZstdCompressor.FLUSH_BLOCK) + packer.compress(data[half:]) + packer.flush()


ENCODERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": lambda b: gzip_member(b),
    "x-gzip": lambda b: gzip_member(b, level=1),
    "deflate": lambda b: zlib.compress(b),
    "br": lambda b: brotli.compress(b, quality=4),
    "zstd": lambda b: zstd.compress(b),
}


def any_case(text: str, rng: Rng) -> str:
    """Letters in random case."""
    return "".join(rng.choice([c.lower(), c.upper()]) for c in text)


def coded(name: str, verdict: Verdict, why: str, label: str | list[str], encode: Callable[[bytes, Rng], bytes]) -> Part:
    """A content coding part."""
    labels = [label] if isinstance(label, str) else label

    def apply(msg: Msg) -> None:
        msg.body = encode(msg.body, msg.rng)
        msg.heads += [b"Content-Encoding: " + x.encode("latin-1") for x in labels]

    return part(name, verdict, why, "coding", apply)


def p_coding_whole(rng: Rng) -> Part:
    """One or two codings, right in every way."""
    stack = [rng.choice(list(ENCODERS)) for _ in range(rng.choice([1, 1, 1, 2, 2]))]
    label = rng.choice([", ", ",", " ,\t", ", ,, "]).join(any_case(x, rng) for x in stack)
    labels = label if rng.random() < 0.7 else [any_case(x, rng) for x in stack]

    def encode(body: bytes, _rng: Rng) -> bytes:
        for each in stack:
            body = ENCODERS[each](body)
        return body

    return coded(
        f"coded, Content-Encoding {labels!r}",
        "whole",
        "RFC 9110 8.4: codings listed in the order applied, names in any case, empty list elements ignored",
        labels,
        encode,
    )


def p_gzip_forms(rng: Rng) -> Part:
    """gzip with all that RFC 1952 allows."""
    flags = rng.randrange(32)
    extra, name = rng.randbytes(rng.choice([0, 4, 300, 65_535])), rng.choice([b"a.xml", b"../../etc/passwd", b"\xe9" * 3000, b""])
    note, level = rng.choice([b"odd", b"", b"n" * 9000]), rng.choice([0, 1, 9])
    members = rng.choice([1, 1, 2, 3, 30])
    if members > 3:
        extra, name, note = extra[:300], name[:100], note[:100]
    empties = rng.random() < 0.3

    def encode(body: bytes, rng_: Rng) -> bytes:
        spots = sorted(rng_.randrange(len(body) + 1) for _ in range(members - 1))
        pieces = [body[a:b] for a, b in zip([0, *spots], [*spots, len(body)], strict=True)]
        if empties:
            pieces.append(b"")
        return b"".join(
            gzip_member(p, flags=flags, extra=extra, name=name, note=note, level=level, mtime=2**32 - 1, os_=77) for p in pieces
        )

    return coded(
        f"gzip flags {flags:#x}, {members} members{' and an empty one' if empties else ''}, level {level}, extra {len(extra)}",
        "whole",
        "RFC 1952 2.2, 2.3: members are put together, header fields are skipped",
        "gzip",
        encode,
    )


def p_zstd_forms(rng: Rng) -> Part:
    """zstd frames of every kind."""
    sized, check, split, skip = (rng.random() < 0.5 for _ in range(4))

    def encode(body: bytes, rng_: Rng) -> bytes:
        at = rng_.randrange(len(body)) if split else len(body)
        out = b"".join(zstd_stream(p, sized, check) for p in (body[:at], body[at:]) if p)
        extra = bytes([0x50 + rng_.randrange(16)]) + b"\x2a\x4d\x18" + struct.pack("<I", 5) + b"skip!"
        return rng_.choice([extra + out, out + extra]) if skip else out

    return coded(
        f"zstd size={sized} checksum={check} two frames={split} skippable frame={skip}",
        "whole",
        "RFC 8878 3: frames are put together, skippable ones skipped, content size is optional",
        "zstd",
        encode,
    )


def flipped(body: bytes, rng: Rng) -> bytes:
    """gzip with one byte of its deflate data changed so that it surely does not decode to the same."""
    good = gzip_member(body)
    for _ in range(200):
        bad = bytearray(good)
        bad[rng.randrange(10, len(good) - 8)] ^= 1 << rng.randrange(8)
        try:
            unpack = zlib.decompressobj(31)
            if unpack.decompress(bytes(bad)) and not unpack.eof:
                continue
        except zlib.error:
            return bytes(bad)
    return good[:-8] + bytes(8)
