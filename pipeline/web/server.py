"""`crossmarket serve`: the application behind uvicorn, until it is asked to stop. On loopback, unless what leads there is safe."""

from __future__ import annotations

import ipaddress
import socket
from threading import Thread

import uvicorn

from pipeline.errors import SettingError
from pipeline.flow.metrics import Pulse
from pipeline.flow.stop import Stop
from pipeline.log import log, said
from pipeline.web.app import application
from pipeline.wiring import Ports

_AT_ONCE = 50  # requests
_ENDS_WITHIN = 10.0  # seconds


def serve(ports: Ports, host: str, port: int, stop: Stop, pulse: Pulse) -> None:
    """Serves until it is asked to stop. Raises SettingError where it may not listen there, or cannot."""
    settings = ports.settings
    certificate, key = settings.serve_certificate, settings.serve_certificate_key
    if bool(certificate) != bool(key):
        raise SettingError("set both CROSSMARKET_SERVE_CERTIFICATE and CROSSMARKET_SERVE_CERTIFICATE_KEY, or neither")
    if not (_is_loopback(host) or certificate or settings.serve_proxy):
        raise SettingError(
            f"--host {host}: off loopback only with a certificate (CROSSMARKET_SERVE_CERTIFICATE and …_KEY), or behind the proxy "
            "that CROSSMARKET_SERVE_PROXY names by its address"
        )
    config = uvicorn.Config(
        application(settings, ports.clock),
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        lifespan="off",
        limit_concurrency=_AT_ONCE,
        ssl_certfile=certificate,
        ssl_keyfile=key,
    )
    try:
        config.load()
        listening = _listening(host, port)
    except OSError as why:
        raise SettingError(f"serve {host}:{port}: {why}; see address, certificate and its key") from why
    with listening:
        server = uvicorn.Server(config)
        thread = Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        log.info("serve: listens on %s port %s", host, listening.getsockname()[1], extra=said(port=listening.getsockname()[1]))
        pulse.others.append(thread.is_alive)
        while not stop.wait(1.0):
            pulse.beat()
        server.should_exit = True
        thread.join(_ENDS_WITHIN)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen()
    except OSError:
        listening.close()
        raise
    return listening
