"""A system on Kafka, PostgreSQL and Elasticsearch: names of its own on servers that others use too, or servers of its own."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from machine import Machine
from servers import end_process, run_script


@dataclass
class OwnServer:
    """A server of deploy/local on a port and a folder of its own, which can be stopped and started again."""

    script: str
    says: str
    folder: Path
    said: dict[str, str]

    @classmethod
    def start(cls, script: str, says: str, folder: Path) -> OwnServer:
        said = run_script(script, "--data", str(folder), "--while", str(os.getpid()))
        return cls(script, says, folder, said)

    @property
    def address(self) -> str:
        return self.said[self.says]

    def stop(self) -> None:
        end_process(int(self.said["pid"]))

    def again(self) -> None:
        """With its data, where it was before."""
        port = self.address.partition("//")[2].rpartition(":")[2] or self.address.rpartition(":")[2]
        port = port.partition("/")[0]
        self.said = run_script(self.script, "--data", str(self.folder), "--port", port, "--while", str(os.getpid()))


@contextmanager
def at_scale(home: Path, base_url: str | None, kafka: str, database: str, elasticsearch: str, **more: str) -> Iterator[Machine]:
    """A machine whose bus and search engine are those servers, under names that nobody else uses, and its database that one."""
    name = f"t{uuid.uuid4().hex[:10]}"
    settings = {
        "CROSSMARKET_BUS": f"kafka://{kafka}?prefix={name}.",
        "CROSSMARKET_DATABASE": database,
        "CROSSMARKET_SEARCH": f"{elasticsearch}?prefix={name}",
    }
    machine = Machine(home, base_url, settings | more)
    made = machine.run("doctor", "--create")
    assert "TROUBLE  bus" not in made.out, made.out + made.err
    assert "TROUBLE  search" not in made.out, made.out + made.err
    yield machine
