"""Files beside the rows of the docket: whatever comes in their place, the rows go on, and what is wrong is said once and heals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from canned import Answered, look
from edis_site import FAULTS, GOOD_UNTIL, Edis, order_row, token
from order_texts import FIRMS, LIMITED

from pipeline.archive.port import latest_documents
from pipeline.clock import Clock
from pipeline.database.issues import issues_of_status
from pipeline.database.rows import every
from pipeline.flow import run as running
from pipeline.flow.worker import process
from pipeline.records import Document, Notice
from pipeline.settings import load
from pipeline.wiring import Ports, open_ports

SOURCE, NUMBER = "us_usitc_edis", "801210"
OWN = f"CROSSMARKET_SOURCES__{SOURCE.upper()}__"
TOKEN = token(GOOD_UNTIL)
NOW = datetime.fromisoformat("2026-10-08T18:00:00+00:00")


@dataclass
class Looking:
    """One home, and looks at a docket that answers in this process."""

    edis: Edis
    folder: Path
    key: str = TOKEN

    def look(self, hours: float = 0, *, quick: bool = False) -> None:
        def answers(address: str, fields: Mapping[str, str]) -> Answered:
            parts = urlsplit(address)
            path = parts.path + (f"?{parts.query}" if parts.query else "")
            return self.edis.answer(path, fields.get("authorization", ""))

        def with_ports(ports: Ports) -> None:
            look(ports, SOURCE, answers, quick=quick)
            process(ports)

        self.opened(with_ports, hours)

    def opened(self, work: Callable[[Ports], None], hours: float = 0) -> None:
        chosen = {OWN + "BASE_URL": "https://publisher.invalid", OWN + "BACKOFF": "0", OWN + "SINCE": "2026-10-01"}
        chosen |= {OWN + "KEY": self.key} if self.key else {}
        settings = load({"CROSSMARKET_HOME": str(self.folder)} | chosen)
        with open_ports(settings, Clock(NOW + timedelta(hours=hours))) as ports:
            work(ports)

    def document(self) -> Document:
        found: list[Document] = []
        self.opened(lambda ports: found.extend(d for d in latest_documents(ports.archive) if d.native_id == NUMBER))
        return found[-1]

    def kinds(self) -> dict[str, str]:
        """What each document was read as."""
        found: dict[str, str] = {}

        def read(ports: Ports) -> None:
            with ports.database.reading() as connection:
                found.update({n.document_number: n.kind for n in every(connection, Notice)})

        self.opened(read)
        return found

    def issues(self) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []

        def read(ports: Ports) -> None:
            with ports.database.reading() as connection:
                found.extend((i.place, i.reason) for i in issues_of_status(connection, "open"))

        self.opened(read)
        return found

    def owed(self) -> list[str]:
        """Days that no look saw completely: they would hold back what is history."""
        found: list[str] = []
        self.opened(lambda ports: found.extend(running.behind(ports)))
        return found


@pytest.fixture
def looking(tmp_path: Path) -> Looking:
    rows = [order_row(NUMBER, "Limited Exclusion Order", "2026/10/08 09:20:00")]
    return Looking(Edis(rows, {NUMBER: {"text": list(LIMITED)}}, takes=TOKEN), tmp_path / "home")


@pytest.mark.parametrize("fault", FAULTS)
def test_a_file_that_cannot_be_read_leaves_its_order_known_by_the_title_says_why_and_heals(looking: Looking, fault: str) -> None:
    looking.edis.instead[NUMBER], reason = FAULTS[fault]
    looking.look()
    assert looking.kinds() == {NUMBER: "docket_order"}
    ((place, why),) = looking.issues()
    assert place == f"us_usitc_edis:{NUMBER}:2026-10-08#file"
    assert reason in why
    assert looking.owed() == [], "the row was seen"
    before = len(looking.edis.files_asked())
    looking.look(0.25, quick=True)
    assert len(looking.edis.files_asked()) == before, "a quick look does not ask for it again"
    del looking.edis.instead[NUMBER]
    looking.look(6)
    assert (looking.kinds(), looking.issues()) == ({NUMBER: "docket_order_text"}, [])


@pytest.mark.parametrize("status", [401, 403])
def test_where_all_is_refused_the_key_is_one_issue_the_rows_go_on_and_a_new_key_brings_all(looking: Looking, status: int) -> None:
    edis = looking.edis
    edis.takes, edis.refuses = "another", status
    for n in range(801300, 801310):
        edis.rows.append(order_row(str(n), f"Cease and Desist Order for Borel Lamps {n} Ltd.", "2026/10/08 08:00:00"))
        edis.files[str(n)] = {"text": ["It is ordered that Borel Lamps cease and desist."]}
    looking.look()
    ((place, why),) = looking.issues()
    assert place == "us_usitc_edis:key"
    assert why.startswith(f"files are refused, rows are not: the source answered {status}")
    assert (len(looking.kinds()), looking.owed()) == (11, [])
    assert len([path for path, shown in edis.asked if shown]) < 40, "it does not go on asking"
    looking.edis.takes = looking.key = token(GOOD_UNTIL + timedelta(days=1))
    edis.today = (NOW + timedelta(days=8)).date()
    edis.rows.append(order_row("801400", "Certified List", "2026/10/16 08:00:00") | {"documentType": "Motion"})
    looking.look(24 * 8)
    assert looking.issues() == []
    assert looking.kinds()[NUMBER] == "docket_order_text"
    assert len({path for path, _ in edis.asked if path.startswith("/data/download/")}) == 11, "of those days as well"


def test_one_file_that_is_refused_where_others_are_given_is_its_own_issue(looking: Looking) -> None:
    looking.edis.rows.append(order_row("801209", "General Exclusion Order", "2026/10/08 08:00:00"))
    looking.edis.files["801209"] = {"text": list(LIMITED)}
    looking.edis.instead["801209"] = Answered(403, b"", {})
    looking.look()
    assert [place for place, _ in looking.issues()] == ["us_usitc_edis:801209:2026-10-08#file"]
    assert looking.kinds()[NUMBER] == "docket_order_text"


def test_a_key_that_has_run_out_is_not_sent(looking: Looking) -> None:
    looking.edis.today = (NOW + timedelta(days=13)).date()
    looking.look(24 * 13)
    assert not [path for path, shown in looking.edis.asked if shown]
    assert looking.issues() == [("us_usitc_edis:key", "its key ran out on 2026-10-20: files are not fetched, rows are")]
    assert looking.kinds() == {NUMBER: "docket_order"}
    looking.key = ""
    looking.look(24 * 13 + 1)
    assert looking.issues() == [], "without a key nothing is refused"


def test_a_file_stays_with_its_document_when_the_row_is_edited_with_and_without_a_key(looking: Looking) -> None:
    looking.look()
    for hours, key, by in ((6, "", "Gerd Fenn"), (12, TOKEN, "Ada Fenn")):
        looking.key = key
        looking.edis.rows[0]["filedBy"] = by
        looking.look(hours)
        document = looking.document()
        assert f"Filed by: {by}" in (document.abstract or "")
        assert [part.form for part in document.parts] == ["edis_row_with_file", "us_edis_pdf_1"]
        assert looking.kinds() == {NUMBER: "docket_order_text"}
    assert len(looking.edis.files_asked()) == 1


def test_a_document_that_is_confidential_now_is_its_row_alone(looking: Looking) -> None:
    looking.look()
    looking.edis.rows[0]["securityLevel"] = "Confidential"
    looking.look(6)
    assert [part.form for part in looking.document().parts] == ["edis_row"]
    assert FIRMS[0] not in looking.document().model_dump_json()


@pytest.mark.parametrize(
    "said",
    [{"securityLevel": "Confidential"}, {"documentType": "Motion"}, {"documentType": "Correspondence - USITC"},
     {"documentType": "Certified List"}, {"documentType": "Order"}, {"firmOrganization": "Orlo & Fenn LLP"},
     {"investigationType": "Import Injury"}],
)  # fmt: skip
def test_of_nothing_else_than_public_orders_notices_and_opinions_of_the_commission_a_file_is_asked_for(
    looking: Looking, said: dict[str, str]
) -> None:
    looking.edis.rows[0] |= said
    looking.look()
    assert not [path for path, shown in looking.edis.asked if shown or "/data/document?" not in path]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda xml: xml.replace(b"<downloadUri>", b"<downloadUri>https://elsewhere.invalid/x?"), "has another form than"),
        (lambda xml: xml.replace(b"/data/download/801210/801210", b"/data/download/801210/801210/../9"), "has another form than"),
        (lambda xml: xml.replace(b"<documentId>801210", b"<documentId>801211"), "names files of another document"),
        (lambda xml: xml.replace(b"https://edis.usitc.gov/data/download/801210/801210", b""), "none of its 1 files may be fetched"),
        (lambda xml: b"<results><attachments/></results>", "it has no file yet"),
        (lambda xml: b"<html>Sign in</html>", "not a list of files"),
        (lambda xml: b"<results><attachments><attachment><id>1</id></attachment></attachments></results>", "has no documentId"),
        (lambda xml: xml.replace(b"</attachments>", xml[xml.index(b"<attachment>") :]).replace(b"</results>", b"", 1),
         "it has 2 files, and which of them is the document is not said"),
    ],
)  # fmt: skip
def test_a_list_of_files_that_does_not_say_which_is_the_document_gives_none(
    looking: Looking, change: Callable[[bytes], bytes], reason: str
) -> None:
    usual = looking.edis.answer(f"/data/attachment/{NUMBER}", f"Bearer {TOKEN}")
    looking.edis.instead["list"] = Answered(200, change(usual.body), usual.headers)
    looking.look()
    ((_, why),) = looking.issues()
    assert reason in why
    assert looking.kinds() == {NUMBER: "docket_order"}
    assert looking.edis.files_asked() == []
    del looking.edis.instead["list"]
    looking.look(0.25, quick=True)
    assert (looking.kinds(), looking.issues()) == ({NUMBER: "docket_order_text"}, []), "it may be listed within minutes"


def test_of_several_files_the_one_with_the_document_s_title_is_it_and_a_new_column_is_said(looking: Looking) -> None:
    usual = looking.edis.answer(f"/data/attachment/{NUMBER}", f"Bearer {TOKEN}")
    one = usual.body[usual.body.index(b"<attachment>") : usual.body.index(b"</attachments>")]
    other = one.replace(b"801210</id>", b"7</id>").replace(b"801210/801210", b"801210/7")
    other = other.replace(b"Limited Exclusion Order", b"Certificate of Service")
    body = usual.body.replace(one, other + one.replace(b"<pageCount/>", b"<pageCount/><sealed/>"))
    looking.edis.instead["list"] = Answered(200, body, usual.headers)
    looking.look()
    assert looking.kinds() == {NUMBER: "docket_order_text"}
    assert looking.edis.files_asked() == [f"/data/download/{NUMBER}/{NUMBER}"]
    assert [why for _, why in looking.issues()] == [
        "the lists of files have a column 'sealed', which nobody has read: whether it tells of orders must be seen"
    ]
