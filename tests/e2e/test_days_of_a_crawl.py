"""A crawl over days: clocks that ran ahead, bad days, rows and documents that are wrong for a while. Nothing is lost, all heals."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import federal_register_server as register
import pytest
from bad_site import serving
from machine import ABROAD, Machine, Outcome, federal_register
from services import services, until

SOURCE = "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__"
ORDER = "a limited exclusion order prohibiting the unlicensed entry of infringing lamps"


def row(number: str, day: str, **more: object) -> dict:
    case = f"337-TA-8{int(number[-3:]) % 900:03d}"
    title = f"Certain Lamps {number} and Components Thereof; Notice of Institution of Investigation"
    abstract = f"Notice is hereby given that a complaint was filed; investigation {case} is instituted."
    return {
        "document_number": number,
        "title": title,
        "abstract": abstract,
        "publication_date": day,
        "docket_ids": [f"Investigation No. {case}"],
    } | more


def rows_of(days: Sequence[str], first: int = 1) -> list[dict]:
    return [row(f"2026-97{n:03d}", day) for n, day in enumerate(days, first)]


class Site(register.Handler):
    """As the loopback Register, but what stands under `shown` in a row is what a listing shows of it."""

    def full(self, d: dict) -> dict:
        shown: dict = d.get("shown", {})
        return super().full(d) | shown


class Days:
    """One home, and a day of the publisher after the other."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        self.settings = {SOURCE + "TRIES": "1"} | settings

    def machine(self, now: str, url: str | None = None) -> Machine:
        return Machine(self.folder / "home", url, self.settings | {"CROSSMARKET_NOW": now})

    @contextmanager
    def site(self, rows: Sequence[dict], faults: str = "") -> Iterator[str]:
        file = self.folder / "site.jsonl"
        file.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
        if any("shown" in r for r in rows):
            with serving(Site, file, self.folder) as url:
                yield url
        else:
            with federal_register(file, None, faults) as url:
                yield url

    def run(self, now: str, rows: Sequence[dict], *arguments: str, faults: str = "") -> Outcome:
        with self.site(rows, faults) as url:
            return self.machine(now, url).run("run", *arguments)

    def known(self, now: str = "2026-11-01") -> list[str]:
        return sorted(d["native_id"] for d in self.machine(now).records("documents")["documents"])

    def issues(self, *statuses: str, now: str = "2026-11-01") -> list[dict]:
        found = self.machine(now).records("issues")["issues"]
        return [i for i in found if i["kind"] in ("could_not_look", "absent") and i["status"] in (statuses or ("open",))]


def numbers(rows: Sequence[dict]) -> list[str]:
    return sorted(r["document_number"] for r in rows)


# --- clocks -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("right_again", ["2026-07-01", "2026-10-01"], ids=["the next day", "a quarter later"])
def test_a_clock_that_ran_a_year_ahead_once_loses_no_document(tmp_path, right_again):
    days = Days(tmp_path)
    rows = rows_of(["2026-06-10", "2026-06-29", *(f"2026-0{m}-{d:02d}" for m in (7, 8, 9) for d in range(1, 30, 3))])
    early, by_then = rows[:2], [r for r in rows if r["publication_date"] <= right_again]
    assert days.run("2026-06-30", early, "--since", "2026-06-01").code == 0
    assert days.run("2027-06-30", early).code == 0
    right = days.run(f"{right_again}T12:00:00+00:00", by_then)
    assert right.code == 0, right.out
    assert days.known() == numbers(by_then)
    assert days.run("2026-10-01T12:00:00+00:00", rows).code == 0
    assert days.known() == numbers(rows), "all 32"


def test_days_noted_by_a_clock_that_was_further_on_are_not_called_seen(tmp_path):
    """A sender that looks at what is known says nothing of days to come, and a bad look at the right time is not complete."""
    days = Days(tmp_path)
    rows = rows_of(["2026-06-10", "2026-06-29"])
    assert days.run("2026-06-30T12:00:00+00:00", rows, "--since", "2026-06-01").code == 0
    assert days.run("2027-06-30T12:00:00+00:00", rows).code == 0
    bad = days.run("2026-09-30T12:00:00+00:00", rows, faults="503@documents.json:always")
    assert bad.code == 3
    assert "us_federal_register: 2026-06-30..2026-09-29" in bad.out, bad.out
    sender = days.machine("2026-09-30T12:00:00+00:00").run("send")
    assert sender.code == 3
    assert "not yet seen completely" in sender.out
    assert days.run("2026-09-30T20:00:00+00:00", rows).code == 0
    assert days.machine("2026-09-30T20:00:00+00:00").run("send").code == 0


def test_the_doctor_names_a_look_that_was_made_by_a_clock_that_is_ahead(tmp_path):
    days = Days(tmp_path)
    rows = rows_of(["2026-06-29"])
    assert days.run("2027-06-30", rows, "--since", "2026-06-01").code == 0
    said = days.machine("2026-07-01").run("doctor").out
    assert "2027-06-30" in said, said
    assert "clock" in said
    assert days.run("2026-06-30T23:00:00+00:00", rows).code == 0
    assert "2027" not in days.machine("2026-07-01").run("doctor").out


def test_a_day_is_the_publisher_s_and_what_appears_in_its_last_hours_is_seen_the_day_after(tmp_path):
    """At 02:00 UTC it is the evening before in New York: that day is looked at, and is not over."""
    days = Days(tmp_path, **{SOURCE + "OVERLAP_DAYS": "1"})
    first, late = rows_of(["2026-10-12"]), rows_of(["2026-10-15"], 2)
    assert days.run("2026-10-16T02:00:00+00:00", first, "--since", "2026-10-01").code == 0
    message = days.machine("2026-10-16T03:00:00+00:00").run("run", "--source", "us_federal_register")
    assert message.code == 3  # no server at all: the day that is not over is not missed, but the look failed
    assert "not yet seen completely" not in message.out
    assert days.run("2026-12-01", first + late).code == 0
    assert days.known() == numbers(first + late)


def test_the_setting_since_says_how_far_back_history_goes_and_an_earlier_one_extends_what_is_owed(tmp_path):
    rows = rows_of(["2024-05-02", "2025-05-02", "2026-05-04"])
    assert Days(tmp_path, **{SOURCE + "SINCE": "2026-01-01"}).run("2026-06-01", rows).code == 0
    assert Days(tmp_path).known() == numbers(rows[2:])
    assert Days(tmp_path, **{SOURCE + "SINCE": "2025-01-01"}).run("2026-06-02", rows).code == 0
    assert Days(tmp_path).known() == numbers(rows[1:])
    bad = Days(tmp_path, **{SOURCE + "SINCE": "2024-01-01"})
    assert bad.run("2026-06-03", rows, faults="503@gte%5D=2024:always").code == 3
    assert bad.run("2026-06-04", rows).code == 0
    assert bad.known() == numbers(rows)


# --- issues that stay one, and heal -----------------------------------------------------------------------------------------------


def test_bad_days_and_a_bad_midnight_are_one_issue_that_the_next_good_look_repairs(tmp_path):
    days = Days(tmp_path)
    rows = rows_of(["2026-10-05", "2026-10-20"])
    assert days.run("2026-11-01T12:00:00+00:00", rows, "--since", "2026-10-01").code == 0
    for now in ("2026-11-02T23:58:00+00:00", "2026-11-03T00:03:00+00:00", "2026-11-03T05:03:00+00:00", "2026-11-04T12:00:00+00:00"):
        assert days.run(now, rows, faults="503@documents.json:always").code == 3
        assert len(days.issues()) == 1, "the listing, whatever its window"
    good = days.run("2026-11-05T12:00:00+00:00", rows)
    assert good.code == 0, good.out
    assert days.issues() == []
    assert days.run("2026-11-06T12:00:00+00:00", rows).code == 0


def test_a_person_s_word_about_an_outage_is_not_one_about_the_next(tmp_path):
    days = Days(tmp_path)
    rows = rows_of(["2026-10-05"])
    assert days.run("2026-11-01", rows, "--since", "2026-10-01").code == 0
    assert days.run("2026-11-02", rows, faults="503@documents.json:always").code == 3
    assert days.machine("2026-11-02").run("issues", "--accept", days.issues()[0]["id"]).code == 0
    assert days.run("2026-11-03", rows).code == 0
    assert days.run("2026-11-04", rows, faults="503@documents.json:always").code == 3
    assert len(days.issues()) == 1


def test_a_row_without_a_title_is_accepted_once_and_never_again(tmp_path):
    days = Days(tmp_path)
    rows = rows_of(["2026-10-05", "2026-10-07", "2026-10-07", "2026-10-20"])
    rows[1]["title"] = None
    assert days.run("2026-10-25", rows, "--since", "2026-10-01").code == 3
    issue = days.issues()[0]
    assert rows[1]["document_number"] in issue["place"]
    assert days.machine("2026-10-25").run("issues", "--accept", issue["id"]).code == 0
    others = rows_of(["2026-10-01", "2026-10-02"], 20)  # so that its place on the page is another
    for now in ("2026-10-25T20:00:00+00:00", "2026-10-26", "2026-10-30", "2026-12-01"):
        outcome = days.run(now, [*others, *rows])
        assert outcome.code == 0, outcome.out
    assert len(days.issues("open", "accepted", "repaired")) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": None},
        {"document_number": 7},
        {"document_number": None, "publication_date": None},
        {"publication_date": "9999-12-31"},
    ],
    ids=["no title", "a number that is none", "nothing to know it by", "a day to come"],
)
def test_a_malformed_row_is_one_issue_on_every_day_holds_nobody_s_mail_and_heals_however_late(tmp_path, wrong):
    days = Days(tmp_path)
    rows = rows_of(["2026-10-05", "2026-10-07", "2026-10-20"])
    title = f"Certain Lamps; Notice of the Commission's Final Determination; Issuance of {ORDER.title()}; Termination"
    order = row("2026-97900", "2026-10-01", title=title, abstract=f"The Commission has issued {ORDER}. Inv. No. 337-TA-8900.")
    order["docket_ids"] = ["Investigation No. 337-TA-8900"]
    bad = [order, rows[0], rows[1] | {"shown": wrong}, rows[2]]
    assert days.run("2026-10-25", bad, "--since", "2026-10-01").code == 3
    flags = days.machine("2026-10-25").records("flags")["flags"]
    assert len(flags) == 1
    assert len(days.machine("2026-10-25").mails()) == len(ABROAD), "the inventory of what is known waits for no one row"
    for now in ("2026-10-26", "2026-11-20", "2026-12-20"):
        assert days.run(now, bad).code == 3
        assert len(days.issues()) == 1
    good = days.run("2026-12-21", [order, *rows])
    assert good.code == 0, good.out
    assert days.issues() == []
    assert days.known() == numbers([order, *rows])


def test_absent_documents_are_an_issue_each_and_heal_when_they_are_listed_again(tmp_path):
    days = Days(tmp_path)
    rows = rows_of(["2026-10-05", "2026-10-07", "2026-10-20"])
    assert days.run("2026-10-25", rows, "--since", "2026-10-01").code == 0
    for now in ("2026-10-26", "2026-10-27", "2026-12-20"):
        assert days.run(now, rows[2:]).code == 0
        absent = days.issues()
        assert len(absent) == 2
        assert {i["place"].split(":")[2] for i in absent} == set(numbers(rows[:2]))
    assert days.run("2026-12-21", rows[1:]).code == 0
    assert [i["place"].split(":")[2] for i in days.issues()] == numbers(rows[:1])
    assert days.run("2026-12-22", rows).code == 0
    assert days.issues() == []


def test_a_document_that_is_not_listed_and_that_another_corrects_is_asked_for_itself_and_is_not_absent(tmp_path):
    """A listing that leaves out a document whose own address gives it says nothing of its end."""
    days = Days(tmp_path)
    hidden, other = rows_of(["2026-10-05", "2026-10-07"])
    address = f"https://www.federalregister.gov/api/v1/documents/{hidden['document_number']}.json"
    correcting = row("2026-97009", "2026-10-20", shown={"correction_of": address})
    assert days.run("2026-10-15", [hidden, other], "--since", "2026-10-01").code == 0

    gone = False

    class Hiding(Site):
        def json(self, value: dict, *arguments: object, **options: object) -> None:
            if "results" in value:
                shown = [r for r in value["results"] if r["document_number"] != hidden["document_number"]]
                value = value | {"results": shown, "count": value["count"] - len(value["results"]) + len(shown)}
            if gone and value.get("document_number") == hidden["document_number"]:
                value, options = {"errors": {"id": "not found"}}, {"status": 404}
            super().json(value, *arguments, **options)

    file = tmp_path / "site.jsonl"
    file.write_text("".join(json.dumps(r) + "\n" for r in (hidden, other, correcting)), encoding="utf-8")
    with serving(Hiding, file, tmp_path) as url:
        outcome = days.machine("2026-10-25", url).run("run")
        assert outcome.code == 0, outcome.out
        assert days.issues() == []
        gone = True
        assert days.machine("2026-10-26", url).run("run").code == 0
    assert [i["place"] for i in days.issues()] == ["us_federal_register:correction:2026-97001"], "nobody has it: one issue"


def test_a_document_that_could_not_be_had_and_is_withdrawn_leaves_no_issue(tmp_path):
    days = Days(tmp_path)
    rows = rows_of(["2026-10-05", "2026-10-07"])
    victim = rows[1]["document_number"]
    assert days.run("2026-10-25", rows, "--since", "2026-10-01", faults=f"403@{victim}:always").code == 3
    assert days.run("2026-10-26", rows[:1]).code == 0
    assert days.issues() == []


def test_only_the_day_of_a_document_that_could_not_be_had_is_owed(tmp_path):
    days = Days(tmp_path)
    rows = rows_of(["2026-10-05", "2026-10-07"])
    bad = days.run("2026-10-25", rows, "--since", "2026-01-01", faults=f"403@{rows[0]['document_number']}:always")
    assert bad.code == 3
    assert "not yet seen completely: us_federal_register: 2026-10-05..2026-10-05\n" in bad.out


def test_issues_of_before_that_named_a_window_heal_at_the_next_good_look(tmp_path):
    from pipeline.clock import clock_at
    from pipeline.database.issues import report
    from pipeline.database.sources import put_source_state
    from pipeline.records import Finding, IssueKind
    from pipeline.settings import load
    from pipeline.wiring import open_ports

    days = Days(tmp_path)
    rows = rows_of(["2026-10-05"])
    assert days.run("2026-10-25", rows, "--since", "2026-10-01").code == 0
    settings = load(days.machine("2026-10-26").environment())
    owner = "us_federal_register:2026-09-26..2026-10-26"
    look, absent = IssueKind.COULD_NOT_LOOK, IssueKind.ABSENT
    places = [(look, owner), (look, f"{owner}#row 3"), (absent, "us_federal_register:absent:2026-09-26..2026-10-26")]
    findings = [Finding(kind=k, source="us_federal_register", place=p, reason="busy", repair="wait") for k, p in places]
    with open_ports(settings, clock_at(settings.now)) as ports, ports.database.transaction() as connection:
        report(connection, findings, owner, datetime(2026, 10, 26, tzinfo=UTC))
        state = {"covered": [["2026-10-01", "2026-10-25"]], "gaps": [["2026-09-26", "2026-10-26"]]}
        put_source_state(connection, "us_federal_register", state)
    assert len(days.issues()) == 3
    assert days.run("2026-10-28", rows).code == 0
    assert days.issues() == []


# --- listings ---------------------------------------------------------------------------------------------------------------------


def many(counts: dict[str, int]) -> list[dict]:
    days = [day for day, count in counts.items() for _ in range(count)]
    return rows_of(days)


def test_rows_of_a_day_that_change_places_at_every_request_lose_no_document(tmp_path):
    days = Days(tmp_path)
    rows = many({"2026-10-05": 70, "2026-10-06": 120, "2026-10-09": 15})
    outcome = days.run("2026-10-25", rows, "--since", "2026-10-01", faults="ties@documents.json:always")
    assert outcome.code == 0, outcome.out
    assert days.known() == numbers(rows)
    assert days.run("2026-10-26", rows, faults="ties@documents.json:always").code == 0
    assert days.issues() == []


def test_a_day_of_which_each_asking_says_something_else_is_not_covered_and_is_said_until_a_person_accepts_it(tmp_path):
    """The first request at a day is answered with one document more than the others, in turn another one."""
    days = Days(tmp_path)
    rows = many({"2026-10-05": 3, "2026-10-06": 4})

    class Fickle(register.Handler):
        turn = 0

        def search(self, q, fault):
            if (q["conditions[publication_date][gte]"], q["conditions[publication_date][lte]"]) == (["2026-10-06"], ["2026-10-06"]):
                Fickle.turn += 1
            return super().search(q, fault)

        def json(self, value, fault=None, status=200):
            found = value.get("results", [])
            of_the_day = [n for n, r in enumerate(found) if r["publication_date"] == "2026-10-06"]
            if of_the_day:  # one of its rows stands there twice, another one not at all
                a, b = of_the_day[Fickle.turn % 4], of_the_day[(Fickle.turn + 1) % 4]
                found[a] = found[b]
            return super().json(value, fault, status)

    file = tmp_path / "site.jsonl"
    file.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    with serving(Fickle, file, tmp_path) as url:
        bad = days.machine("2026-10-25", url).run("run", "--since", "2026-10-01")
        assert bad.code == 3
        assert "not yet seen completely: us_federal_register: 2026-10-06..2026-10-06\n" in bad.out
        issue = days.issues()[0]
        assert issue["place"] == "us_federal_register:listing:2026-10-06"
        assert days.machine("2026-10-26", url).run("run").code == 3
        assert days.machine("2026-10-26", url).run("issues", "--accept", issue["id"]).code == 0
        assert days.machine("2026-10-27", url).run("run").code == 0
    assert days.run("2026-10-28", rows).code == 0
    assert days.known() == numbers(rows)


def test_two_documents_of_one_number_are_two(tmp_path):
    """The Register used numbers again before 2016; an address of one may name its day."""
    days = Days(tmp_path)
    twins = [row("E8-97001", "2008-03-04"), row("E8-97001", "2008-05-06", title="Certain Other Lamps; Notice of Institution")]
    other = row("E8-97002", "2008-05-06")
    outcome = days.run("2026-10-25", [*twins, other], "--since", "2008-01-01")
    assert outcome.code == 0, outcome.out
    found = {d["id"]: d["title"] for d in days.machine("2026-10-25").records("documents")["documents"]}
    assert found == {f"us_federal_register:{r['document_number']}:{r['publication_date']}": r["title"] for r in (*twins, other)}
    again = days.run("2026-10-26", [*twins, other], "--since", "2008-01-01")
    assert again.code == 0
    assert "3 unchanged" in again.out
    assert days.run("2026-10-27", [twins[0], other], "--since", "2008-01-01").code == 0
    assert [i["place"] for i in days.issues()] == ["us_federal_register:absent:E8-97001:2008-05-06"]


def test_a_correction_of_one_of_two_documents_of_one_number_fetches_that_one(tmp_path):
    days = Days(tmp_path)
    twins = [row("E8-97001", "2008-03-04"), row("E8-97001", "2009-05-06")]
    address = "https://www.federalregister.gov/api/v1/documents/E8-97001.json?publication_date=2008-03-04"
    correcting = row("2026-97003", "2026-10-05", shown={"correction_of": address})
    assert days.run("2026-10-25", [*twins, correcting], "--since", "2026-10-01").code == 0
    assert {d["id"] for d in days.machine("2026-10-25").records("documents")["documents"]} == {
        "us_federal_register:2026-97003:2026-10-05",
        "us_federal_register:E8-97001:2008-03-04",
    }


def test_a_window_of_a_quiet_day_costs_a_crawl_that_follows_one_request_of_each_list_a_look(tmp_path):
    rows = rows_of(["2026-10-05", "2026-10-07", "2026-10-20"])
    file = tmp_path / "site.jsonl"
    file.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    asked: list[str] = []

    class Counting(register.Handler):
        def do_GET(self) -> None:
            asked.append(self.path)
            super().do_GET()

    with serving(Counting, file, tmp_path) as url:
        settings = {"CROSSMARKET_NOW": "2026-10-25T12:00:00+00:00", SOURCE + "POLL": "0.1"}
        machine = Machine(tmp_path / "home", url, settings)
        with services(machine, tmp_path / "logs") as them:
            them.start("run", "run", "--follow", "--since", "2026-10-01")
            until(lambda: sum("/full_text/" in path for path in asked) >= len(rows), hint=lambda: them.log("run"))
            before = len(asked)
            until(lambda: len(asked) >= before + 8, hint=lambda: them.log("run"))
            assert them.stop("run") == 0
    later = [path for path in asked[before + 1 :] if path != "/robots.txt"]
    assert all("documents.json?" in path for path in later), later
    assert len(set(later)) == 2, "the list of the Commission, and that of the Trade Representative"


def test_a_quick_look_asks_again_for_a_known_document_that_was_in_trouble(tmp_path):
    """A service looks at all once, and then only for what is new or was not seen: the trouble heals within a poll."""
    rows = rows_of(["2026-10-05", "2026-10-07", "2026-10-20"])
    victim = rows[1]["document_number"]
    now = "2026-10-25T12:00:00+00:00"
    days = Days(tmp_path, **{SOURCE + "POLL": "0.1"})
    assert days.run(now, rows, "--since", "2026-10-01").code == 0
    bad = [True]

    class Failing(register.Handler):
        def do_GET(self) -> None:
            if bad and victim in self.path:
                self.reply(503, b"later", "text/plain")
            else:
                super().do_GET()

    with serving(Failing, tmp_path / "site.jsonl", tmp_path) as url:
        machine = days.machine(now, url)
        with services(machine, tmp_path / "logs") as them:
            them.start("run", "run", "--follow")
            until(lambda: "quick look at " in them.log("run"), hint=lambda: them.log("run"))
            assert [victim in i["place"] for i in days.issues()] == [True]
            bad.clear()
            until(lambda: not days.issues(), hint=lambda: them.log("run"))
            assert them.stop("run") == 0
    assert [victim in i["place"] for i in days.issues("repaired")] == [True]


def test_days_of_every_kind_of_trouble_end_as_quiet_ones_do(tmp_path):
    """Sixty days; on a third of them something is wrong, never for good."""
    seed = random.randrange(10**6)
    print(f"seed={seed}")
    chance = random.Random(seed)
    first = date(2026, 8, 20)
    dates = sorted((first + timedelta(days=chance.randrange(60))).isoformat() for _ in range(24))
    rows = rows_of(dates)
    troubled = Days(tmp_path / "troubled")
    troubled.folder.mkdir()
    expected_open = 0
    for n in range(0, 60, 4):
        day = first + timedelta(days=n)
        public = [r for r in rows if r["publication_date"] <= day.isoformat()]
        faults = chance.choice(
            ["", "", "503@documents.json:always", "ties:2,503:5", "html@full_text:always", "empty@documents.json:always"]
        )
        if public and chance.random() < 0.3:
            n_bad = chance.randrange(len(public))
            public[n_bad] = public[n_bad] | {"shown": chance.choice([{"title": None}, {"publication_date": "9999-01-01"}])}
        if public and chance.random() < 0.3:
            public = [r for r in public if r is not chance.choice(public)]
        now = datetime.combine(day, datetime.min.time(), UTC) + timedelta(minutes=chance.randrange(1440))
        if chance.random() < 0.1:
            now += timedelta(days=chance.choice([400, 40, -900]))
        troubled.run(now.isoformat(), public, *(("--since", "2026-08-01") if n == 0 else ()), faults=faults)
    end = "2026-10-25T12:00:00+00:00"
    assert troubled.run(end, rows).code == 0
    assert len(troubled.issues()) == expected_open
    assert troubled.known() == numbers(rows)
