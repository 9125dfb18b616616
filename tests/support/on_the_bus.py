"""What tests put on a machine's bus: any message."""

from __future__ import annotations

from machine import Machine

from pipeline.bus.port import Outgoing
from pipeline.clock import clock_at
from pipeline.settings import load
from pipeline.wiring import open_ports


def published(machine: Machine, topic: str, key: str, value: bytes) -> None:
    """Puts one message on a machine's bus, whatever it is."""
    settings = load(machine.environment())
    with open_ports(settings, clock_at(settings.now)) as ports:
        ports.bus.publish([Outgoing(topic, key, value)])
