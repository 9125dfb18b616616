"""The image is built without network and does the main job as a user of no rights; it ends when it is asked to."""

from __future__ import annotations

import io
import subprocess
import tarfile
import time

import docker
import pytest
from docker.errors import DockerException
from machine import DEMO, ROOT, Machine
from servers import run_script

BASE = "docker.io/library/python:3.11-slim-bookworm"
REPLAY = ("run", "--announce", "--as-of", "2026-03-01", "--replay")
# As deploy/compose.yaml runs it: nothing but its own folder can be written, and no right can be had.
CONFINED = {
    "read_only": True,
    "cap_drop": ["ALL"],
    "security_opt": ["no-new-privileges"],
    "tmpfs": {"/tmp": ""},
    "network_mode": "none",
}

pytestmark = [pytest.mark.servers, pytest.mark.slow, pytest.mark.timeout(1200)]


@pytest.fixture(scope="module")
def engine(container_engine):
    client = docker.DockerClient(base_url=container_engine, timeout=900)
    yield client
    client.close()


def has_base(engine: docker.DockerClient, address: str) -> None:
    """The base that the Dockerfile names: from its registry, or a stand-in made of Debian's packages."""
    assert f"FROM {BASE}\n" in (ROOT / "deploy" / "Dockerfile").read_text()
    try:
        engine.images.get(BASE)
    except DockerException:
        try:
            engine.images.pull(BASE)
        except DockerException:
            with pytest.MonkeyPatch.context() as patch:
                patch.setenv("DOCKER_HOST", address)
                run_script("base-image", BASE, "bookworm", "python3,python3-venv")


@pytest.fixture(scope="module")
def image(engine, container_engine):
    has_base(engine, container_engine)
    subprocess.run(["make", "-s", "wheels"], cwd=ROOT, check=True, timeout=300)
    built, _ = engine.images.build(
        path=str(ROOT), dockerfile="deploy/Dockerfile", tag="crossmarket:test", network_mode="none", rm=True
    )
    yield built
    engine.images.remove(built.id, force=True)


def files(container, folder: str) -> dict[str, tuple[int, bytes]]:
    """The files of a folder in a container: by name, owner and content."""
    chunks, _ = container.get_archive(folder)
    with tarfile.open(fileobj=io.BytesIO(b"".join(chunks))) as tar:
        return {m.name: (m.uid, content(tar, m)) for m in tar.getmembers() if m.isfile()}


def content(tar: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    file = tar.extractfile(member)
    assert file is not None
    return file.read()


def test_the_image_does_the_main_job_and_ends_when_it_is_asked_to(engine, image, tmp_path):
    print(f"size of the image: {image.attrs['Size'] / 1e6:.0f} MB")
    assert image.attrs["Size"] < 450e6
    assert image.attrs["Config"]["User"] == "10001:10001"

    mounted = {str(DEMO / "archive"): {"bind": "/demo", "mode": "ro"}}
    container = engine.containers.run(image.id, [*REPLAY, "/demo"], detach=True, volumes=mounted, **CONFINED)
    try:
        ended = container.wait(timeout=300)["StatusCode"]
        out = container.logs().decode()
        assert ended == 0, out
        assert "NOT COMPLETE" not in out
        mails = files(container, "/var/lib/crossmarket/mail/new")
        assert {uid for uid, _ in mails.values()} == {10001}
    finally:
        container.remove(force=True, v=True)
    here = Machine(tmp_path)
    here.settings["CROSSMARKET_NOW"] = "2026-03-01"
    assert here.run(*REPLAY, str(DEMO / "archive")).code == 0
    assert len(mails) == len(here.mails()) > 20

    service = engine.containers.run(image.id, ["process", "--follow"], detach=True, **CONFINED)
    try:
        until = time.monotonic() + 60
        while b"begins" not in service.logs():
            assert time.monotonic() < until, service.logs().decode()
            time.sleep(0.1)
        alive = service.exec_run(["crossmarket", "doctor", "--alive"])  # the image's health check
        assert alive.exit_code == 0, alive.output
        service.stop(timeout=30)
        assert service.wait(timeout=60)["StatusCode"] == 0, service.logs().decode()
        assert b"ends, as asked" in service.logs()
    finally:
        service.remove(force=True, v=True)
