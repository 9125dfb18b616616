"""What every archive does, and what the folder of WARC files does besides."""

from __future__ import annotations

import fcntl
import gzip
import hashlib
import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from pipeline.archive.directory import DirectoryArchive
from pipeline.archive.port import Answer, Archive, documents_at
from pipeline.errors import CorruptArchive, SettingError, StorageError
from pipeline.records import Document, Part
from pipeline.wiring import open_archive

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 3, 2, 12, 0, 0, 123456, tzinfo=UTC)


def answer(body: bytes, address: str = "https://register.example/a", minute: int = 0, **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(address, NOON + timedelta(minutes=minute), 200, named, body)


def document(native_id: str, version: str = "1", title: str = "Certain Lamps") -> Document:
    part = Part(
        name="listing", form="fr_listing", address="https://register.example/a", fetched_at=NOON, media_type="", sha256="0" * 64
    )
    return Document(
        source="gazette",
        native_id=native_id,
        published=date(2026, 3, 2),
        kind="notice",
        title=title,
        abstract="Ünïcode — “quoted”",
        page=None,
        parts=(part,),
        version=version,
    )


def sha(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


@pytest.fixture(params=["dir:///{}/archive"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty archive, for every kind there is."""
    return str(request.param).format(tmp_path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "archive"


def reopened(archive: Archive, url: str) -> Archive:
    archive.close()
    return open_archive(url)


# --- every archive ------------------------------------------------------------------------------------------------------

BODIES = {
    "text": b"<p>plain</p>",
    "empty": b"",
    "nul bytes": b"\0\0a\0" * 10,
    "utf-16": "Certain Lamps, Inv. № 337".encode("utf-16"),
    "gzip as such": gzip.compress(b"a file that is itself packed"),
    "line ends": b"\r\n\r\nHTTP/1.1 200 OK\r\n\r\nWARC/1.1\r\n\r\n",
    "large": os.urandom(1_500_000),
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
@pytest.mark.parametrize("when", ["put", "flushed", "reopened"])
def test_a_body_comes_back_byte_for_byte(url, body, when):
    archive = open_archive(url)
    assert archive.put(answer(body)) == sha(body)
    if when != "put":
        archive.flush()
    if when == "reopened":
        archive = reopened(archive, url)
    assert archive.get(sha(body)) == body
    assert archive.answer(sha(body)) == answer(body)
    archive.close()


def test_header_fields_of_codings_that_are_undone_already_do_not_undo_them_again(url):
    """The crawler gives the unpacked body beside the header of the packed one."""
    body = b"<html>unpacked by the crawler</html>"
    headers = {"content_encoding": "gzip", "transfer_encoding": "chunked", "content_length": "7", "content_type": "text/html"}
    archive = open_archive(url)
    archive.put(answer(body, minute=0, **headers))
    archive = reopened(archive, url)
    assert archive.get(sha(body)) == body
    assert archive.answer(sha(body)).headers == answer(body, minute=0, **headers).headers
    archive.close()


TOKEN = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=12)
VALUE = st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f\x85\xa0"), max_size=30).map(str.strip)
HEADERS = st.dictionaries(TOKEN, VALUE, max_size=4)


@settings(max_examples=60, print_blob=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    bodies=st.lists(
        st.tuples(st.binary(max_size=200), st.dictionaries(TOKEN, VALUE, max_size=4), st.integers(200, 599)), max_size=5
    )
)
def test_any_answer_comes_back_as_it_was_put(bodies):
    with tempfile.TemporaryDirectory() as home:
        archive = open_archive(f"dir:///{home}")
        put: dict[str, Answer] = {}
        for body, headers, status in bodies:
            one = Answer("https://register.example/a?b=c&d=%20", NOON, status, headers, body)
            put.setdefault(archive.put(one), one)
        archive = reopened(archive, f"dir:///{home}")
        assert {sha256: archive.answer(sha256) for sha256 in put} == put
        archive.close()


def test_it_names_every_body_that_it_should_have_once(url):
    archive = open_archive(url)
    for n, body in enumerate((b"one", b"two", b"one", b"three")):
        archive.put(answer(body, f"https://register.example/{n}", n))
    archive.flush()
    archive.put(answer(b"not flushed"))
    assert list(archive.bodies()) == [sha(b"one"), sha(b"two"), sha(b"three")]
    archive = reopened(archive, url)
    assert sorted(archive.bodies()) == sorted(map(sha, (b"one", b"two", b"three", b"not flushed")))
    assert {archive.get(sha256) for sha256 in archive.bodies()} == {b"one", b"two", b"three", b"not flushed"}
    archive.close()


def test_a_body_nobody_put_is_a_clear_error(url):
    archive = open_archive(url)
    with pytest.raises(StorageError, match="has no body with SHA-256 " + "ab" * 32):
        archive.get("ab" * 32)
    archive.close()


def test_the_last_answer_of_an_address_moves_on_even_with_the_same_body(url):
    archive = open_archive(url)
    assert archive.last("https://register.example/a") is None
    archive.put(answer(b"one", minute=1, etag='"x"', content_type="text/html; charset=utf-8"))
    archive.put(answer(b"two", address="https://register.example/b", minute=2))
    archive.put(answer(b"one", minute=3, etag='"y"', last_modified="Mon, 02 Mar 2026 12:00:00 GMT"))
    for _ in range(2):
        last = archive.last("https://register.example/a")
        assert last is not None
        assert (last.fetched_at, last.sha256, last.etag) == (NOON + timedelta(minutes=3), sha(b"one"), '"y"')
        assert last.last_modified == "Mon, 02 Mar 2026 12:00:00 GMT"
        archive = reopened(archive, url)
    archive.put(answer(b"three", minute=4, content_type="text/html; charset=utf-8"))
    last = archive.last("https://register.example/a")
    assert last is not None
    assert (last.sha256, last.media_type, last.etag) == (sha(b"three"), "text/html; charset=utf-8", None)
    assert archive.answer(sha(b"one")).fetched_at == NOON + timedelta(minutes=1), "the answer that first brought the body"
    archive.close()


def test_documents_come_in_the_order_of_putting_across_openings(url):
    archive = open_archive(url)
    put = [document(str(n)) for n in (5, 3, 9)]
    for one in put[:2]:
        archive.put_document(one)
    archive.flush()
    archive.put_document(put[2])
    assert list(archive.documents()) == put
    archive = reopened(archive, url)
    put += [document(str(n)) for n in (1, 7)]
    for one in put[3:]:
        archive.put_document(one)
    assert list(archive.documents()) == put
    archive = reopened(archive, url)
    assert list(archive.documents()) == put
    archive.close()


def test_a_version_comes_once_and_the_version_put_last_comes_last(url):
    """A notice that was edited and edited back: who takes the last one must get the text that stands."""
    archive = open_archive(url)
    for version in ("first", "edited", "first"):
        archive.put_document(document("1", version))
        archive.flush()
    archive.put_document(document("2"))
    archive.put_document(document("2"))
    expected = [("1", "edited"), ("1", "first"), ("2", "1")]
    assert [(d.native_id, d.version) for d in archive.documents()] == expected
    archive = reopened(archive, url)
    assert [(d.native_id, d.version) for d in archive.documents()] == expected
    archive.close()


def test_more_documents_than_a_page_of_the_index(url):
    archive = open_archive(url)
    for n in range(1203):
        archive.put_document(document(str(n)))
    archive.flush()
    seen = []
    for one in archive.documents():
        seen.append(one.native_id)
        if len(seen) == 10:  # writing while reading
            archive.put(answer(b"beside"))
            archive.flush()
    assert seen == [str(n) for n in range(1203)]
    archive.close()


def test_a_second_object_sees_what_was_flushed(url):
    writer = open_archive(url)
    writer.put(answer(b"one"))
    writer.put_document(document("1"))
    writer.flush()
    reader = open_archive(url)
    assert reader.get(sha(b"one")) == b"one"
    assert list(reader.documents()) == [document("1")]
    writer.put(answer(b"two"))
    writer.flush()
    assert reader.get(sha(b"two")) == b"two"
    reader.close()
    writer.put(answer(b"three"))
    writer.close()
    again = open_archive(url)
    assert [again.get(sha(body)) for body in (b"one", b"two", b"three")] == [b"one", b"two", b"three"]
    again.close()


# --- the URL ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", ["dir://", "dir:///", "dir:///x?mode=rw"])
def test_a_url_without_a_folder_says_how_to_write_it(wrong):
    with pytest.raises(SettingError, match="dir:////absolute"):
        DirectoryArchive.from_url(wrong)


def test_a_relative_url_lies_in_the_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    archive = open_archive("dir:///sub/folder")
    archive.put(answer(b"one"))
    archive.close()
    assert list((tmp_path / "sub" / "folder").glob("*.warc.gz"))


# --- the files ----------------------------------------------------------------------------------------------------------


def records(folder: Path) -> list[tuple[str, str, bytes]]:
    """Type, address and decoded body of every record, as warcio reads them, its digests checked."""
    found = []
    for file in sorted(folder.glob("*.warc.gz")):
        with file.open("rb") as stream:
            for record in ArchiveIterator(stream, check_digests="raise"):
                fields = record.rec_headers
                assert fields.protocol == "WARC/1.1"
                body = record.content_stream().read()
                assert record.digest_checker.passed is not False
                if record.rec_type != "revisit":
                    assert record.digest_checker.passed
                found.append((record.rec_type, fields.get_header("WARC-Target-URI"), body))
    return found


def test_another_program_reads_the_files_and_finds_their_digests_right(url, folder):
    body = b"<html>unpacked</html>"
    archive = open_archive(url)
    archive.put(answer(body, content_encoding="gzip", transfer_encoding="chunked", content_length="9"))
    archive.put(answer(b"", address="https://register.example/empty"))
    archive.put(answer(body, address="https://register.example/copy", minute=5))
    archive.put_document(document("1"))
    archive.close()
    (_, *found) = records(folder)
    assert found == [
        ("response", "https://register.example/a", body),
        ("response", "https://register.example/empty", b""),
        ("revisit", "https://register.example/copy", b""),
        ("metadata", "https://register.example/a", document("1").model_dump_json().encode()),
    ]


def test_a_revisit_names_the_answer_that_has_the_body(url, folder):
    archive = open_archive(url)
    archive.put(answer(b"one"))
    archive.close()
    archive = open_archive(url)
    archive.put(answer(b"one", address="https://register.example/copy", minute=5))
    archive.close()
    with max(folder.glob("*.warc.gz")).open("rb") as stream:
        fields = next(r.rec_headers for r in ArchiveIterator(stream) if r.rec_type == "revisit")
    assert fields.get_header("WARC-Refers-To-Target-URI") == "https://register.example/a"
    assert fields.get_header("WARC-Refers-To-Date") == "2026-03-02T12:00:00.123456Z"
    assert fields.get_header("WARC-Date") == "2026-03-02T12:05:00.123456Z"
    assert fields.get_header("WARC-Payload-Digest") == f"sha256:{sha(b'one')}"
    assert fields.get_header("WARC-Profile").endswith("/warc/1.1/revisit/identical-payload-digest")


def test_a_full_file_is_followed_by_another(url, folder, monkeypatch):
    monkeypatch.setattr("pipeline.archive.directory.ROLL_AT", 20_000)
    bodies = [os.urandom(9_000) for _ in range(7)]
    archive = open_archive(url)
    for n, body in enumerate(bodies):
        archive.put(answer(body))
        archive.put_document(document(str(n)))
    assert [archive.get(sha(body)) for body in bodies] == bodies
    archive = reopened(archive, url)
    sizes = [file.stat().st_size for file in folder.glob("*.warc.gz")]
    assert len(sizes) >= 4
    assert max(sizes) <= 20_000
    assert [archive.get(sha(body)) for body in bodies] == bodies
    assert [d.native_id for d in archive.documents()] == [str(n) for n in range(7)]
    archive.close()


def test_opening_and_reading_leave_no_file_behind(url, folder):
    open_archive(url).close()
    assert not list(folder.glob("*.warc.gz*"))


# --- the index is only a cache --------------------------------------------------------------------------------------------


def full(url: str) -> dict[str, bytes]:
    """Fills an archive in two goes."""
    bodies = [f"body {n}".encode() * 50 for n in range(20)]
    for half in (bodies[:10], bodies[10:]):
        archive = open_archive(url)
        for n, body in enumerate(half):
            archive.put(answer(body, address=f"https://register.example/{n}"))
            archive.put_document(document(sha(body)))
        archive.close()
    return {sha(body): body for body in bodies}


def facts(url: str, bodies: dict[str, bytes]) -> object:
    archive = open_archive(url)
    try:
        last = [archive.last(f"https://register.example/{n}") for n in range(11)]
        return [archive.answer(sha256) for sha256 in bodies], last, list(archive.documents())
    finally:
        archive.close()


def _no_index(index: Path) -> None:
    index.unlink()


def _garbage(index: Path) -> None:
    index.write_bytes(b"this is no database" * 500)


def _half(index: Path) -> None:
    index.write_bytes(index.read_bytes()[: index.stat().st_size // 2])


def _flipped(index: Path) -> None:
    content = bytearray(index.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page : page + 8] = b"\xff" * 8
    index.write_bytes(content)


def _other_version(index: Path) -> None:
    connection = sqlite3.connect(index)
    connection.executescript("DROP TABLE answers; PRAGMA user_version = 99;")
    connection.close()


def _ghost(index: Path) -> None:
    connection = sqlite3.connect(index)
    connection.executescript("UPDATE answers SET file = 'gone-' || file; UPDATE files SET name = 'gone-' || name;")
    connection.close()


@pytest.mark.parametrize("harm", [_no_index, _garbage, _half, _flipped, _other_version, _ghost])
def test_without_its_index_an_archive_answers_the_same(url, folder, harm):
    bodies = full(url)
    expected = facts(url, bodies)
    harm(folder / "index.db")
    assert facts(url, bodies) == expected
    assert facts(url + "?mode=ro", bodies) == expected


def test_files_brought_from_elsewhere_are_found_and_removed_ones_forgotten(url, folder, tmp_path):
    bodies = full(url)
    other = tmp_path / "other"
    archive = open_archive(f"dir:///{other}")
    archive.put(answer(b"from elsewhere", address="https://register.example/else"))
    archive.close()
    (came,) = other.glob("*.warc.gz")
    shutil.copy(came, folder)
    archive = open_archive(url)
    assert archive.get(sha(b"from elsewhere")) == b"from elsewhere"
    archive.close()
    (folder / came.name).unlink()
    archive = open_archive(url)
    assert archive.last("https://register.example/else") is None, "a conditional request for a lost body would never bring it back"
    with pytest.raises(StorageError, match="has no body"):
        archive.get(sha(b"from elsewhere"))
    assert [archive.get(sha256) for sha256 in bodies] == list(bodies.values())
    archive.close()


def test_an_answer_whose_body_was_lost_with_its_file_is_not_the_last_one(url, folder):
    for _ in range(2):
        archive = open_archive(url)
        archive.put(answer(b"one"))
        archive.close()
    min(folder.glob("*.warc.gz")).unlink()
    archive = open_archive(url)
    assert archive.last("https://register.example/a") is None
    archive.put(answer(b"one"))
    assert archive.get(sha(b"one")) == b"one"
    archive.close()


# --- bytes that changed ---------------------------------------------------------------------------------------------------


def flip(file: Path, at: int) -> None:
    content = bytearray(file.read_bytes())
    content[at] ^= 0x10
    file.write_bytes(bytes(content))


def test_a_flipped_byte_is_named_with_what_to_do(url, folder):
    body = os.urandom(50_000)
    archive = open_archive(url)
    archive.put(answer(body))
    archive.put_document(document("1"))
    archive.close()
    (file,) = folder.glob("*.warc.gz")
    flip(file, 25_000)
    archive = open_archive(url)
    with pytest.raises(CorruptArchive, match=f"{file.name}.*restore"):
        archive.get(sha(body))
    assert list(archive.documents()) == [document("1")], "what is whole is still given"
    archive.close()
    (folder / "index.db").unlink()
    for again in (url, url + "?mode=ro"):
        with pytest.raises(CorruptArchive, match=f"{file.name}.*restore"):
            open_archive(again)


def test_a_record_that_was_exchanged_is_noticed_by_its_hash(url, folder):
    """Whole as a record, with another body of the same length: only the SHA-256 tells."""
    archive = open_archive(url)
    archive.put(answer(b"order in force"))
    archive.put_document(document("1"))
    archive.close()
    (file,) = folder.glob("*.warc.gz")
    exchanged = b""
    rest = file.read_bytes()
    for member in rest.split(b"\x1f\x8b\x08")[1:]:
        exchanged += gzip.compress(gzip.decompress(b"\x1f\x8b\x08" + member).replace(b"order in force", b"order is ended"))
    file.write_bytes(exchanged)
    (folder / "index.db").unlink()
    archive = open_archive(url)
    with pytest.raises(CorruptArchive, match=file.name):
        archive.get(sha(b"order in force"))
    archive.close()


# --- processes that die ----------------------------------------------------------------------------------------------------

CHILD = """
import sys
sys.path.insert(0, {tests!r})
from test_archive import answer, document
from pipeline.wiring import open_archive
archive = open_archive({url!r})
"""


def child(url: str, code: str) -> subprocess.Popen[str]:
    program = CHILD.format(tests=str(Path(__file__).parent), url=url) + code
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def kill_after(process: subprocess.Popen[str], word: str) -> None:
    assert process.stdout
    line = process.stdout.readline().strip()
    process.send_signal(signal.SIGKILL)
    _, errors = process.communicate(timeout=20)
    assert line == word, errors


DYING = """
for n in range(5):
    archive.put(answer(b"flushed %d" % n * 100))
    archive.put_document(document(str(n)))
archive.flush()
for n in range(3):
    archive.put(answer(b"not flushed %d" % n * 100, address="https://register.example/later"))
print("put", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("harm", ["nothing", "torn in the last record", "garbage at the end", "no index", "cut at the flush"])
def test_a_killed_writer_loses_nothing_that_was_flushed(url, folder, harm):
    kill_after(child(url, DYING), "put")
    (left,) = folder.glob("*.warc.gz.open")
    content = left.read_bytes()
    if harm == "torn in the last record":
        left.write_bytes(content[:-10])
    elif harm == "garbage at the end":
        left.write_bytes(content + b"\x1f\x8b\x08\0\0\0 rubbish")
    elif harm == "no index":
        for file in folder.glob("index.db*"):
            file.unlink()
    elif harm == "cut at the flush":
        with sqlite3.connect(folder / "index.db") as connection:
            (size,) = connection.execute("SELECT size FROM files").fetchone()
        left.write_bytes(content[:size])
    reader = open_archive(url + "?mode=ro")
    assert [d.native_id for d in reader.documents()] == [str(n) for n in range(5)]
    reader.close()
    assert left.exists(), "a reader changes nothing"

    archive = open_archive(url)
    assert not list(folder.glob("*.open"))
    assert [archive.get(sha(b"flushed %d" % n * 100)) for n in range(5)] == [b"flushed %d" % n * 100 for n in range(5)]
    assert [d.native_id for d in archive.documents()] == [str(n) for n in range(5)]
    later = archive.last("https://register.example/later")
    whole = {"torn in the last record": 2, "cut at the flush": 0}.get(harm, 3)
    assert (later is None) == (whole == 0)
    if later:
        assert later.sha256 == sha(b"not flushed %d" % (whole - 1) * 100)
    archive.put(answer(b"after the crash"))
    archive.close()
    assert [kind for kind, _, _ in records(folder)].count("response") == 5 + whole + 1


def test_a_writer_killed_before_its_first_flush_leaves_a_usable_archive(url, folder):
    kill_after(child(url, 'archive.put(answer(b"one"))\nprint("put", flush=True)\nsys.stdin.read()'), "put")
    (left,) = folder.glob("*.warc.gz.open")
    left.write_bytes(left.read_bytes()[:5])
    archive = open_archive(url)
    assert not list(folder.glob("*.warc.gz*")), "a file without a whole record is no file"
    archive.put(answer(b"one"))
    archive = reopened(archive, url)
    assert archive.get(sha(b"one")) == b"one"
    archive.close()


def test_a_file_that_a_living_process_writes_is_left_alone(url, folder):
    process = child(url, DYING)
    assert process.stdout
    assert process.stdout.readline().strip() == "put"
    (theirs,) = folder.glob("*.warc.gz.open")
    archive = open_archive(url)
    assert archive.get(sha(b"flushed 4" * 100)) == b"flushed 4" * 100
    archive.put(answer(b"ours"))
    archive.close()
    assert theirs.exists()
    with theirs.open("rb") as stream, pytest.raises(BlockingIOError):
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    process.kill()
    process.communicate(timeout=20)


BUSY = """
for n in range(150):
    body = b"{name} %d" % n
    archive.put(answer(body, address="https://register.example/{name}"))
    archive.put_document(document("{name}-%d" % n))
    if n % 10 == 9:
        archive.flush()
        print(n, flush=True)
    if n % 50 == 49:
        archive.close()
        archive = open_archive({url!r})
archive.close()
"""


def test_two_writers_and_a_reader_at_once(url, folder):
    writers = [child(url, BUSY.format(name=name, url=url)) for name in ("left", "right")]
    for process in writers:
        assert process.stdout
        assert process.stdout.readline().strip() == "9", process.communicate()[1]
    for _ in range(5):
        reader = open_archive(url)
        for side in (b"left", b"right"):
            assert [reader.get(sha(side + b" %d" % n)) for n in range(10)] == [side + b" %d" % n for n in range(10)]
        assert len(list(reader.documents())) >= 20
        reader.close()
    for process in writers:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
    archive = open_archive(url)
    for name in ("left", "right"):
        assert all(archive.get(sha(f"{name} {n}".encode())) for n in range(150))
        mine = [d.native_id for d in archive.documents() if d.native_id.startswith(name)]
        assert mine == [f"{name}-{n}" for n in range(150)]
    archive.close()
    assert not list(folder.glob("*.open"))


# --- disks that refuse -----------------------------------------------------------------------------------------------------

FULL_DISK = """
import os, resource, signal
from pipeline.errors import StorageError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
archive.put(answer(b"before"))
archive.flush()
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, most))
kept = []
try:
    for n in range(100):
        body = os.urandom(30_000)
        kept.append(archive.put(answer(body)))
except StorageError as why:
    print(str(why).replace("\\n", " "))
else:
    print("no error")
assert all(len(archive.get(sha256)) == 30_000 for sha256 in kept)
archive.put(answer(b"small enough"))
archive.flush()
{then}
archive.put(answer(body))
archive.put_document(document("1"))
archive.close()
"""


def test_a_full_disk_is_named_and_the_archive_goes_on_when_there_is_space(url, folder):
    done = child(url, FULL_DISK.format(then="resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))"))
    out, errors = done.communicate(timeout=60)
    assert done.returncode == 0, errors
    assert ".warc.gz" in out
    assert "File too large" in out
    assert "space" in out
    archive = open_archive(url)
    assert archive.get(sha(b"before")) == b"before"
    assert archive.get(sha(b"small enough")) == b"small enough"
    assert list(archive.documents()) == [document("1")]
    archive.close()
    kinds = [kind for kind, _, _ in records(folder)]
    assert kinds[0] == "warcinfo"
    assert kinds[-1] == "metadata"


def test_a_disk_that_stays_full_loses_nothing_that_was_flushed(url, folder):
    done = child(url, FULL_DISK.format(then=""))
    _, errors = done.communicate(timeout=60)
    assert done.returncode == 1
    assert "StorageError" in errors
    archive = open_archive(url)
    assert archive.get(sha(b"before")) == b"before"
    assert archive.get(sha(b"small enough")) == b"small enough"
    archive.close()
    records(folder)


def test_a_flush_that_the_index_refuses_can_be_repeated(url, folder):
    archive = open_archive(url)
    archive.put(answer(b"one"))
    other = sqlite3.connect(folder / "index.db")
    archive.flush()
    archive.put(answer(b"two"))
    other.executescript("CREATE TRIGGER refuse BEFORE INSERT ON answers BEGIN SELECT RAISE(ABORT, 'no more'); END")
    with pytest.raises(StorageError, match=r"index\.db: no more"):
        archive.flush()
    assert archive.get(sha(b"two")) == b"two"
    other.executescript("DROP TRIGGER refuse")
    other.close()
    archive.flush()
    reader = open_archive(url)
    assert reader.get(sha(b"two")) == b"two"
    reader.close()
    archive.close()


def test_a_folder_that_is_a_file_is_a_clear_error(tmp_path):
    (tmp_path / "file").write_text("")
    for url in (f"dir:///{tmp_path}/file", f"dir:///{tmp_path}/file/below"):
        with pytest.raises(StorageError, match=r"file.*CROSSMARKET_HOME"):
            open_archive(url)


# --- reading only ---------------------------------------------------------------------------------------------------------


def test_reading_only_changes_nothing_and_refuses_to_write(url, folder):
    bodies = full(url)
    before = {file: (file.stat().st_mtime_ns, file.read_bytes()) for file in folder.iterdir()}
    archive = open_archive(url + "?mode=ro")
    assert [archive.get(sha256) for sha256 in bodies] == list(bodies.values())
    assert len(list(archive.documents())) == 20
    with pytest.raises(StorageError, match="reading only"):
        archive.put(answer(b"new"))
    with pytest.raises(StorageError, match="reading only"):
        archive.put_document(document("new"))
    archive.flush()
    archive.close()
    assert {file: (file.stat().st_mtime_ns, file.read_bytes()) for file in folder.iterdir()} == before


def test_reading_only_a_folder_that_is_missing_is_a_clear_error(url, folder):
    with pytest.raises(StorageError, match=f"{folder}.*no such folder"):
        open_archive(url + "?mode=ro")
    assert not folder.exists()


def test_a_folder_without_the_right_to_write_is_read():
    with tempfile.TemporaryDirectory() as home:  # pytest's own folders cannot be entered by another user
        Path(home).chmod(0o755)
        folder = Path(home, "archive")
        bodies = full(f"dir:///{folder}")
        folder.chmod(stat.S_IRUSR | stat.S_IXUSR | stat.S_IRGRP | stat.S_IXGRP | stat.S_IROTH | stat.S_IXOTH)
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)
        try:
            archive = open_archive(f"dir:///{folder}")
            assert [archive.get(sha256) for sha256 in bodies] == list(bodies.values())
            with pytest.raises(StorageError, match="reading only"):
                archive.put(answer(b"new"))
            archive.close()
        finally:
            if root:
                os.seteuid(0)
            folder.chmod(0o755)


def test_of_an_edited_document_the_version_counts_that_was_seen_by_a_time(url: str) -> None:
    archive = open_archive(url)
    for hour, version in enumerate(("a", "b", "c")):
        one = document("1", version)
        part = one.parts[0].model_copy(update={"fetched_at": NOON + timedelta(hours=hour)})
        archive.put_document(one.model_copy(update={"parts": (part,)}))
    archive.put_document(document("2"))
    archive.flush()

    def seen(hours: int) -> list[tuple[str, str]]:
        return sorted({(d.native_id, d.version) for d in documents_at(archive, NOON + timedelta(hours=hours))})

    assert [seen(n)[0][1] for n in (0, 1, 2, 9)] == ["a", "b", "c", "c"]
    assert [seen(-5)[0][1], len(seen(-5))] == ["a", 2], "what was seen only later is shown as it was first seen"


def test_as_another_host_has_a_document_counts_only_until_its_own_source_listed_it(url: str) -> None:
    archive = open_archive(url)
    for hour, form, version in ((0, "fr_issue", "a"), (1, "fr_listing", "b"), (2, "fr_issue", "a again")):
        one = document("1", version)
        part = one.parts[0].model_copy(update={"fetched_at": NOON + timedelta(hours=hour), "form": form})
        archive.put_document(one.model_copy(update={"parts": (part,)}))
    archive.flush()
    seen = [[d.version for d in documents_at(archive, NOON + timedelta(hours=hours))] for hours in (0, 1, 2)]
    assert seen == [["a"], ["b"], ["b"]]
