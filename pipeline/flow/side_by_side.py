"""Work that several processes do side by side, with its results in the order of one: what takes a processor long.

Each process opens for itself what it works with. They take the parts of the work by turns, so the results come in their order, and
each is at most `AHEAD` parts ahead of who uses them: so nobody waits while a batch is written. They end with the process that they
work for, however it ends.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from itertools import islice
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeAlias, TypeVar

from pipeline.errors import CrossmarketError, StorageError

MOST_PROCESSES = 4  # more than who uses their results can take
AHEAD = 8  # parts that a process is given before the result of the first is taken: some MB of entries
_SECONDS_TO_END = 5.0
_SELDOM = 100_000  # objects; results hold no cycles, and to look for some took a quarter of the time
P = TypeVar("P")
R = TypeVar("R")
W = TypeVar("W")
Opened: TypeAlias = Callable[[], AbstractContextManager[W]]


def processes() -> int:
    """How many processes are worth while here: one for each processor, at most `MOST_PROCESSES`."""
    return min(MOST_PROCESSES, len(os.sched_getaffinity(0)))


def side_by_side(opened: Opened[W], work: Callable[[W, P], R], parts: Iterable[P], count: int) -> Generator[R, None, None]:
    """What `work` makes of each part with what is `opened` in a process, in the order of the parts, by so many processes.

    Both are functions of modules, by whose names the processes find them. Raises what the work raises of our own errors, and
    StorageError if a process ends before it is done.
    """
    with ExitStack() as stack:
        helpers = [stack.enter_context(_process(opened, work)) for _ in range(count)]
        waiting = iter(parts)
        at_work = deque(helper for helper, part in zip(helpers * AHEAD, waiting, strict=False) if _sent(helper, part))
        while at_work:
            helper = at_work.popleft()
            result = _result(helper)
            at_work += [helper for part in islice(waiting, 1) if _sent(helper, part)]
            yield result


def _sent(helper: Connection, part: object) -> bool:
    with suppress(OSError):  # of a process that ended the result says so
        helper.send(part)
    return True


@contextmanager
def _process(opened: Opened[W], work: Callable[[W, P], R]) -> Iterator[Connection]:
    """A process that waits for parts on the other end of a connection, and ends when this end is closed."""
    context = multiprocessing.get_context("spawn")  # a fork would share the connections that are open here
    here, there = context.Pipe()
    process = context.Process(target=_help, args=(there, opened, work), daemon=True)
    process.start()
    there.close()
    try:
        yield here
    finally:
        here.close()
        process.join(_SECONDS_TO_END)
        if process.is_alive():
            process.kill()
            process.join()


def _result(connection: Connection) -> Any:
    try:
        found = connection.recv()
    except (EOFError, OSError) as why:
        raise StorageError("a process that helped ended before it was done: see whether memory was short, then run again") from why
    if isinstance(found, CrossmarketError):
        raise found
    return found


def _help(connection: Connection, opened: Opened[W], work: Callable[[W, P], R]) -> None:
    """What such a process does.

    A thread sends the results, so that it always takes the next part: else both ends could wait for the other to receive.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal tells every process, and the one that we help ends us
    gc.freeze()
    gc.set_threshold(_SELDOM)
    results: SimpleQueue[memoryview] = SimpleQueue()
    Thread(target=_hand_over, args=(connection, results), daemon=True).start()
    with suppress(EOFError, OSError):  # it is done, or gone
        try:
            with opened() as with_it:
                while True:
                    results.put(ForkingPickler.dumps(work(with_it, connection.recv())))
        except CrossmarketError as why:
            results.put(ForkingPickler.dumps(why))
            while True:  # until who hears of it ends us
                connection.recv_bytes()


def _hand_over(connection: Connection, results: SimpleQueue[memoryview]) -> None:
    with suppress(OSError):  # nobody takes them any more
        while True:
            connection.send_bytes(results.get())
