"""A coded body is undone whole, or it is not believed."""

from __future__ import annotations

import gzip
import random
import zlib

import brotli
import pytest
from backports import zstd

from crawlers.coding import undone
from pipeline.errors import CouldNotRead

MOST = 1_000_000
BODY = bytes(random.Random(7).choices(b"<P>abcdefgh </P>\n", k=100_000))


def raw(body: bytes) -> bytes:
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    return pack.compress(body) + pack.flush()


PACKS = {"gzip": gzip.compress, "deflate": zlib.compress, "DEFLATE ": raw, "br": brotli.compress, "zstd": zstd.compress}


@pytest.mark.parametrize("name", PACKS)
def test_what_was_packed_comes_out(name):
    assert undone(PACKS[name](BODY), name, MOST) == BODY
    assert undone(PACKS[name](b""), name, MOST) == b""
    assert undone(PACKS[name](BODY), name, len(BODY)) == BODY


def test_codings_are_undone_from_the_last_to_the_first():
    assert undone(gzip.compress(brotli.compress(BODY)), "br, gzip", MOST) == BODY
    assert undone(BODY, "identity, ,IDENTITY", MOST) == BODY
    assert undone(BODY, "", MOST) == BODY


def test_members_and_frames_follow_one_another():
    assert undone(gzip.compress(BODY) * 3, "x-gzip", MOST) == BODY * 3
    assert undone(zstd.compress(BODY) * 3, "zstd", MOST) == BODY * 3


@pytest.mark.parametrize("name", PACKS)
@pytest.mark.parametrize("damage", ["cut", "begun", "empty", "plain", "more"])
def test_what_is_not_whole_is_not_believed(name, damage):
    packed = PACKS[name](BODY)
    bodies = {"cut": packed[:-1], "begun": packed[:5], "empty": b"", "plain": b"<NOTICE>" + BODY, "more": packed + b"?"}
    with pytest.raises(CouldNotRead):
        undone(bodies[damage], name, MOST)


@pytest.mark.parametrize("name", ["gzip", "deflate", "zstd"])
def test_a_wrong_byte_is_seen_where_the_coding_has_a_checksum(name):
    for place in range(20, 2_000, 97):
        packed = bytearray((zlib.compress if name == "deflate" else gzip.compress if name == "gzip" else _checked)(BODY))
        packed[place] ^= 0x55
        with pytest.raises(CouldNotRead):
            undone(bytes(packed), name, MOST)


def _checked(body: bytes) -> bytes:
    return zstd.compress(body, options={zstd.CompressionParameter.checksum_flag: 1})


@pytest.mark.parametrize("name", PACKS)
def test_what_unpacks_to_more_than_is_taken_is_not_believed(name):
    with pytest.raises(CouldNotRead, match="longer than"):
        undone(PACKS[name](b"\0" * (MOST + 1)), name, MOST)


@pytest.mark.parametrize("name", ["rot13", "gzip, rot13", "br;q=1", "\xff", "gzip,gzip,gzip,gzip"])
def test_what_nobody_can_undo_is_not_believed(name):
    with pytest.raises(CouldNotRead):
        undone(gzip.compress(BODY), name, MOST)


@pytest.mark.parametrize("packed", [gzip.compress(b"") * 5_000, zstd.compress(b"") * 5_000], ids=["gzip", "zstd"])
def test_members_without_end_are_not_gone_through(packed):
    with pytest.raises(CouldNotRead, match="more than 100"):
        undone(packed, "gzip" if packed[:2] == b"\x1f\x8b" else "zstd", MOST)


def test_any_bytes_under_any_coding_are_a_body_or_could_not_be_read():
    seed = random.randrange(10**6)
    print(f"seed={seed}")
    chance = random.Random(seed)
    for _ in range(2_000):
        name = chance.choice(["gzip", "deflate", "br", "zstd"])
        packed = bytearray(PACKS[name](BODY[: chance.randrange(2_000)]))
        for _ in range(chance.randrange(4)):
            packed[chance.randrange(len(packed))] = chance.randrange(256)
        try:
            undone(bytes(packed[: chance.randrange(len(packed)) or None]), name, MOST)
        except CouldNotRead:
            continue
