"""What the process of `helper` does: takes bodies, gives paragraphs or the reason why there are none, within its limits."""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Callable, Mapping
from typing import BinaryIO

from pipeline.errors import CouldNotRead
from pipeline.hangul import hwp, hwpx
from pipeline.pdf.letters import pages_of
from pipeline.pdf.pages import Limits
from pipeline.pdf.paragraphs import paragraphs

LENGTH = 8  # bytes before each message, which say how long it is


def received(stream: BinaryIO) -> bytes | None:
    """The next message; None where the other end is closed."""
    head = stream.read(LENGTH)
    return stream.read(int.from_bytes(head, "big")) if len(head) == LENGTH else None


def framed(message: bytes) -> bytes:
    return len(message).to_bytes(LENGTH, "big") + message


def _limit(limits: Limits) -> None:
    """Of what a file could take: memory, files, descriptors, a core dump of the document's letters."""
    for what, most in (
        (resource.RLIMIT_AS, limits.megabytes * 1024 * 1024),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 16),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(what)[1]
        resource.setrlimit(what, (most, most) if hard == resource.RLIM_INFINITY else (min(most, hard), min(most, hard)))


def _limit_time(limits: Limits) -> None:
    """From now on. The one that we work for looks at the clock as well; this holds where it is gone."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime + limits.seconds) + 1, hard))


def _of_pdf(body: bytes, limits: Limits) -> list[str]:
    return paragraphs(pages_of(body, limits))


_READS: Mapping[str, Callable[[bytes, Limits], list[str]]] = {
    "PDF": _of_pdf, "HWPX": hwpx.paragraphs_of, "HWP": hwp.paragraphs_of
}  # fmt: skip


def _answer(body: bytes, limits: Limits, kind: str) -> dict[str, object]:
    try:
        return {"paragraphs": _READS[kind](body, limits)}
    except CouldNotRead as why:
        return {"reason": str(why)}
    except MemoryError:
        return {"reason": f"the {kind} takes more memory than any notice ({limits.megabytes} MB)"}


def main() -> None:
    """Works until the other end is closed. The limits, and of which kind the files are, come first, as JSON."""
    told = received(sys.stdin.buffer)
    if told is None:
        return
    said = json.loads(told)
    kind = said.pop("kind")
    limits = Limits(**said)
    _limit(limits)
    while (body := received(sys.stdin.buffer)) is not None:
        _limit_time(limits)
        sys.stdout.buffer.write(framed(json.dumps(_answer(body, limits, kind)).encode()))
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
