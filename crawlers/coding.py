"""Undoing the codings of an answer's body (RFC 9110, 8.4), strictly and within a limit. Pure.

Scrapy's own middleware takes what it could unpack of a broken body for the body, calls a bomb a request to be ignored, and lets the
errors of the libraries through. Here a body is whole, by its coding's own end and checksum, or it is not believed.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterator

import brotli

from pipeline.errors import CouldNotRead

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

ACCEPTED = "gzip, deflate, br, zstd"
_MOST_CODINGS = 3
_MOST_MEMBERS = 100  # each is looked for in a copy of the rest
_STEP = 64 * 1024
_WINDOW = 23  # 8 MB, the most that may be sent over HTTP (RFC 9659, 3)
_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS


def undone(body: bytes, content_encoding: str, most: int) -> bytes:
    """The body without the codings that the header names, the last one first.

    Raises CouldNotRead if the body is not in them, is cut or damaged, is longer than `most` bytes at any step, or if a coding
    is not known here.
    """
    names = [name.strip().lower() for name in content_encoding.split(",")]
    names = [name for name in names if name not in ("", "identity")]
    if len(names) > _MOST_CODINGS:
        raise CouldNotRead(f"the body is in {len(names)} codings, one over the other")
    for name in reversed(names):
        unpack = _UNPACK.get(name)
        if unpack is None:
            raise CouldNotRead(f"the body is in a coding that is not known here: {name[:40]!r}")
        body = _whole(name, unpack(body), most)
    return body


def _whole(name: str, pieces: Iterator[bytes], most: int) -> bytes:
    found, size = [], 0
    try:
        for piece in pieces:
            size += len(piece)
            if size > most:
                raise CouldNotRead(f"the answer is longer than {most // (1024 * 1024)} MB once its coding {name} is undone")
            found.append(piece)
    except (zlib.error, brotli.error, zstd.ZstdError, EOFError) as why:
        raise CouldNotRead(f"the body is not in the coding that it is said to be in, {name}: {why}") from why
    return b"".join(found)


def _inflated(body: bytes, form: int) -> Iterator[bytes]:
    """One deflate stream, or gzip members one after the other (RFC 1952, 2.2)."""
    for _ in range(_MOST_MEMBERS):
        unpack = zlib.decompressobj(form)
        rest = body
        while not unpack.eof:
            piece = unpack.decompress(rest, _STEP)
            rest = unpack.unconsumed_tail
            if not piece and not rest and not unpack.eof:
                raise EOFError("it is cut off")
            yield piece
        body = unpack.unused_data
        if not body:
            return
        if form != _GZIP:
            raise EOFError("it goes on after its end")
    raise EOFError(f"it is in more than {_MOST_MEMBERS} members")


def _gzip(body: bytes) -> Iterator[bytes]:
    return _inflated(body, _GZIP)


def _deflate(body: bytes) -> Iterator[bytes]:
    """In the zlib format; some servers send it raw (RFC 9110, 8.4.1.2). Every zlib head is a multiple of 31 (RFC 1950, 2.2)."""
    zlib_head = len(body) > 1 and body[0] & 0x0F == 8 and int.from_bytes(body[:2], "big") % 31 == 0
    return _inflated(body, _ZLIB if zlib_head else _RAW)


def _br(body: bytes) -> Iterator[bytes]:
    unpack = brotli.Decompressor()
    yield unpack.process(body, output_buffer_limit=_STEP)
    while not unpack.is_finished():
        piece = unpack.process(b"", output_buffer_limit=_STEP)
        if not piece and not unpack.is_finished():
            raise EOFError("it is cut off")
        yield piece


def _zstd(body: bytes) -> Iterator[bytes]:
    """Frames one after the other (RFC 8878, 3.1)."""
    for _ in range(_MOST_MEMBERS):
        unpack = zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: _WINDOW})
        rest = body
        while not unpack.eof:
            piece = unpack.decompress(rest, _STEP)
            rest = b""
            if not piece and unpack.needs_input and not unpack.eof:
                raise EOFError("it is cut off")
            yield piece
        body = unpack.unused_data
        if not body:
            return
    raise EOFError(f"it is in more than {_MOST_MEMBERS} frames")


_UNPACK: dict[str, Callable[[bytes], Iterator[bytes]]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _br,
    "zstd": _zstd,
}
