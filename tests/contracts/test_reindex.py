"""The index made anew from a real home: the same by several processes as by one, and nothing lost when one of them ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from contextlib import closing, nullcontext
from functools import partial
from pathlib import Path

import pytest
from machine import DEMO, Machine
from services import until

from pipeline.clock import clock_at
from pipeline.errors import StorageError, UsageError
from pipeline.flow.indexing import reindex
from pipeline.flow.side_by_side import AHEAD, side_by_side
from pipeline.settings import load
from pipeline.wiring import Ports, open_ports

pytestmark = pytest.mark.slow
NOW = "2026-11-01"


@pytest.fixture(scope="module")
def machine(tmp_path_factory) -> Machine:
    found = Machine(tmp_path_factory.mktemp("home"))
    assert found.run("run", "--announce", "--replay", str(DEMO / "archive")).code == 0
    return found


@pytest.fixture
def opened(machine):
    return partial(open_ports, load(machine.environment()), clock_at(NOW))


@pytest.fixture
def ports(opened):
    with opened() as found:
        yield found


def everything(ports: Ports) -> list[tuple[str, str, object]]:
    hits = ports.search.find("*", kinds=("documents", "notices", "cases", "flags", "alerts", "issues"), limit=10_000).hits
    return [(hit.kind, hit.id, hit.fields) for hit in hits]


def test_several_processes_make_the_index_that_one_makes(ports):
    number = reindex(ports)
    alone = everything(ports)
    assert len(alone) == number > 100
    assert reindex(ports, many=1) == number
    assert everything(ports) == alone


# What the processes do here: each process imports these by their names.


def twice(ports: Ports, part: int) -> int:
    """Also says that the process has ports of its own."""
    assert ports.clock.today().isoformat() == NOW
    return 2 * part


def wrong_at_seven(_ports: Ports | None, part: int) -> int:
    if part == 7:
        raise UsageError(f"part {part} cannot be made")
    return part


def killed_at_seven(_ports: Ports, part: int) -> int:
    if part == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    return part


@pytest.mark.parametrize("count", [1, 3])
def test_results_come_in_the_order_of_the_parts(opened, count):
    assert list(side_by_side(opened, twice, range(20), count)) == list(range(0, 40, 2))
    assert list(side_by_side(opened, twice, (), count)) == []


def test_parts_and_results_of_any_size_pass(opened):
    """More than a pipe holds, both ways at once."""
    parts = [bytes([n]) * 1_000_000 for n in range(12)]
    assert list(side_by_side(opened, as_it_is, parts, 2)) == parts


def as_it_is(_ports: Ports, part: bytes) -> bytes:
    return part


def test_an_error_of_the_work_is_raised_where_its_result_would_come(opened):
    results = side_by_side(opened, wrong_at_seven, range(20), 2)
    with pytest.raises(UsageError, match="part 7 cannot be made"):
        assert [next(results) for _ in range(20)]


def test_an_error_is_raised_too_while_parts_and_results_are_larger_than_a_pipe():
    parts = [bytes([n]) * 1_000_000 for n in range(40)]
    results = side_by_side(nullcontext, wrong_at_the_seventh, parts, 2)
    with pytest.raises(UsageError, match="part 7 cannot be made"):
        list(results)


def wrong_at_the_seventh(_nothing: None, part: bytes) -> bytes:
    wrong_at_seven(None, part[0])
    return part


def test_processes_go_on_while_who_uses_their_results_is_busy(tmp_path):
    first = 2 * AHEAD
    with closing(side_by_side(nullcontext, noted, [tmp_path / str(n) for n in range(3 * first)], 2)) as results:
        next(results)
        until(lambda: len(list(tmp_path.iterdir())) > first)
        assert len(list(tmp_path.iterdir())) == first + 1  # no more are held


def noted(_nothing: None, file: Path) -> int:
    file.touch()
    return int(file.name)


def test_a_process_that_is_killed_ends_the_work_with_what_to_do(opened):
    """Of what it had made, all or less has come by then."""
    came: list[int] = []
    with pytest.raises(StorageError, match="ended before it was done"):
        came += iter(side_by_side(opened, killed_at_seven, range(20), 2))
    assert came == list(range(len(came)))
    assert len(came) <= 7


def test_processes_end_with_the_one_that_they_work_for(tmp_path):
    """Also when that is killed, and they wait for more work."""
    program = f"""
        import os, sys
        sys.path[:0] = {[str(Path(__file__).parent), *sys.path]!r}
        from contextlib import nullcontext
        from test_reindex import own_number, side_by_side
        if __name__ == "__main__":
            results = side_by_side(nullcontext, own_number, range(100), 2)
            print(next(results), next(results), flush=True)
            os.kill(os.getpid(), 9)
    """
    script = tmp_path / "program.py"
    script.write_text(textwrap.dedent(program), encoding="utf-8")
    ended = subprocess.run([sys.executable, script], stdout=subprocess.PIPE, text=True, check=False)
    assert ended.returncode == -signal.SIGKILL
    numbers = ended.stdout.split()
    assert len(set(numbers)) == 2
    until(lambda: not any(lives(number) for number in numbers))


def own_number(_nothing: None, _part: int) -> int:
    return os.getpid()


def lives(number: str) -> bool:
    try:
        return "Z" not in Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
