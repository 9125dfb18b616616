"""A local right lets officers act as long as it stands, from the day on which it is told to the day on which it is not."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import flags
import loads_elsewhere
import pytest
from local_rights import HOLDER, cells, file
from odd_mail import odd_mail
from recall_desk import A, B
from rights_desk import RightsDesk, words

from alerts.local_rights.loading import load
from alerts.local_rights.releasing import lines, release, waits
from alerts.local_rights.showing import log, show
from pipeline.database import local_rights as kept
from pipeline.database.alerts import last_alerts
from pipeline.errors import UsageError
from pipeline.flow.called import FaultsError
from pipeline.records import Action, FlagRight

MAY, INFORMS = Action.EX_OFFICIO_POSSIBLE, Action.INTELLIGENCE_ONLY
MARK = FlagRight(kind="trademark", office="US", number="9800201")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[RightsDesk]:
    """Japan's desk was told of order 1, on a patent of which nobody has shown the Japanese one."""
    with odd_mail() as box:
        it = RightsDesk(tmp_path, box)
        it.has(A)
        it.order()
        assert it.run() == ["a LIST 1"]
        assert it.actions() == [INFORMS]
        yield it


def last(desk: RightsDesk, box: str = A) -> str:
    return words(desk.box.given_to_with(box)[-1])


# --- it lets officers act ---------------------------------------------------------------------------------------------------------


def test_the_mail_says_what_may_be_done_and_on_which_local_right(desk: RightsDesk):
    desk.says(cells())
    assert desk.run() == ["a CHANGE 1"]
    assert desk.actions() == [MAY]
    said = last(desk)
    assert said.partition("You may: ")[2].startswith("Now: hold on your own initiative, under your own law, on JP 6123456.")
    assert "J-PlatPat, in force as of 2026-10-01; source: Brewgate's list" in said
    assert "under your own law, on JP 6123456 (J-PlatPat, in force as of 2026-10-01; source: Brewgate's list)" in said
    assert "Local right shown for US patent 79,000,001: JP 6123456" in said
    assert "LOCAL RIGHTS SHOWN TO US" in said
    assert "owner Brewgate Inc." in said
    assert "Reply with DONE" not in said
    assert desk.run() == []


def test_it_may_be_known_before_the_order(desk: RightsDesk):
    desk.says(cells())
    desk.run()
    desk.order(2)
    assert desk.run() == ["a NEW 2"]
    assert desk.actions() == [MAY]
    assert "on JP 6123456 (J-PlatPat" in last(desk)


def test_each_right_by_itself(desk: RightsDesk):
    desk.order(rights=(flags.patent("79000001"), flags.patent("79000002"), MARK))
    desk.says(cells(our_right="US patent 79,000,002"))
    assert desk.run() == ["a CHANGE 1"]
    assert desk.actions() == [INFORMS, MAY, INFORMS]
    row = last(desk).partition("You may: ")[2].partition("Missing: ")[0]
    may = "US patent 79,000,002: now: hold on your own initiative, under your own law, on JP 6123456"
    assert may in row, "of two patents it is said which"


@pytest.mark.parametrize(
    ("ally", "right", "fields", "action"),
    [
        ("CA", flags.patent("79000001"), {}, INFORMS),
        ("AU", MARK, {}, Action.INVITE_APPLICATION),
        ("NZ", MARK, {}, MAY),
        ("TW", flags.patent("79000001"), {}, Action.INVITE_APPLICATION),
        ("NZ", flags.patent("79000001"), {}, INFORMS),
    ],
)
def test_the_ally_s_law_decides_what_follows(desk: RightsDesk, ally: str, right: FlagRight, fields: Any, action: Action):
    mark = {"our_right": "US trademark 9,800,201", "relation": "same mark, same owner"} if right == MARK else {}
    desk.order(rights=(right,))
    desk.says(cells(ally=ally, local_number="1234567", **mark, **fields))
    desk.decide()
    with desk.opened() as ports, ports.database.reading() as connection:
        (told,) = last_alerts(connection, ally).values()
    assert [one.action for one in told.decision.rights] == [action]
    assert [one.carries for one in told.decision.rights[0].local] == [True]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"relation": "extended family"}, "it is of the extended family only"),
        ({"owner": "Kettleworks Ltd."}, "its owner there is Kettleworks Ltd., not who asked for the order"),
        ({"status": "lapsed"}, "it is lapsed"),
        ({"as_of": "2025-10-01"}, "it was looked up more than 12 months ago"),
    ],
)
def test_what_only_informs_stands_in_the_next_mail_with_why(desk: RightsDesk, fields: dict[str, str], why: str):
    desk.says(cells(**fields))
    assert desk.run() == [], "of what only informs nobody is told by itself"
    desk.order(articles="Certain kettles")
    assert desk.run() == ["a CHANGE 1"]
    assert desk.actions() == [INFORMS]
    assert f"It only informs: {why}" in last(desk)


def test_looking_it_up_again_is_no_news_and_another_number_is(desk: RightsDesk):
    desk.says(cells())
    desk.run()
    desk.says(cells(as_of="2026-11-02", registry="J-PlatPat again"))
    assert desk.run() == []
    desk.says(cells(local_number="JP 7000001", as_of="2026-11-03"))
    assert desk.run() == ["a CHANGE 1"]
    assert "Local right shown for US patent 79,000,001: JP 7000001" in last(desk)
    assert not desk.alerts()[-1].narrows


# --- and no longer ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([cells(status="lapsed")], "of JP 6123456 in J-PlatPat it is now said: it is lapsed"),
        ([cells(status="withdrawn")], "of JP 6123456 in J-PlatPat it is now said: it is withdrawn"),
        ([cells(owner="Kettleworks Ltd.")], "its owner there is Kettleworks Ltd., not who asked for the order"),
        ([cells(relation="extended family")], "it is of the extended family only"),
        ([cells(ally="KR")], "of JP 6123456 in J-PlatPat nobody says any more that it stands"),
        ([cells(source="agent", status="lapsed")], "another source contradicts it"),
    ],
)
def test_what_is_no_more_so_is_taken_back_from_all_who_were_told(desk: RightsDesk, rows: list[dict[str, str]], why: str):
    desk.says(cells())
    desk.run()
    desk.has(B)
    assert desk.run() == ["b LIST 1"]
    desk.says(*rows)
    assert desk.run() == ["a CHANGE 1", "b CHANGE 1"], "also who was removed since"
    assert desk.actions() == [INFORMS]
    for box in (A, B):
        said = last(desk, box)
        assert said.startswith("No longer: acting on your own initiative for US patent 79,000,001. For information. Detain nothing")
        assert why in said
        assert "Goods held only for this: review today and let go." in said
        assert "you may do less" in str(desk.box.given_to_with(box)[-1]["Subject"])
    assert desk.run() == []


def test_a_day_alone_makes_it_too_old(desk: RightsDesk):
    desk.says(cells(as_of="2025-11-05"))
    assert desk.at.date() == date(2026, 11, 2)
    got = [desk.run() for _ in range(6)]
    assert got == [["a CHANGE 1"], [], [], [], ["a CHANGE 1"], []], "on the 6th it is older than 12 months"
    assert last(desk).startswith("No longer: ")
    assert "it was looked up more than 12 months ago" in last(desk)
    desk.says(cells(as_of="2026-11-07"))
    assert desk.run() == ["a CHANGE 1"], "it was looked up again"
    assert desk.actions() == [MAY]


def test_who_was_not_told_that_he_may_is_not_told_that_he_may_not(desk: RightsDesk):
    desk.has(B)
    desk.run()
    desk.says(cells())
    assert desk.run() == ["b CHANGE 1"]
    desk.says(cells(status="lapsed"))
    assert desk.run() == ["b CHANGE 1"]


def test_another_local_right_goes_on_carrying_it(desk: RightsDesk):
    desk.says(cells(), cells(local_number="JP 7000001"))
    desk.run()
    desk.says(cells(status="lapsed"), cells(local_number="JP 7000001"))
    assert desk.run() == ["a CHANGE 1"], "what it rests on has changed"
    assert desk.actions() == [MAY]
    assert [one.right.number for one in desk.alerts()[-1].decision.rights[0].rests_on] == ["JP 7000001"]
    assert not desk.alerts()[-1].narrows


def test_with_a_firm_freed_at_once_both_are_taken_back(desk: RightsDesk):
    desk.says(cells())
    desk.run()
    desk.says(cells(status="lapsed"))
    desk.happens("rescinded", "Steamline GmbH")
    assert desk.run() == ["a CHANGE 1"]
    said = last(desk)
    assert said.startswith("STOP holding goods of Steamline GmbH: FREED since ")
    assert "No longer: acting on your own initiative for US patent 79,000,001." in said


def test_an_order_that_ended_says_nothing_of_local_rights(desk: RightsDesk):
    desk.says(cells())
    desk.run()
    desk.says(cells(status="lapsed"))
    desk.happens("rescinded")
    assert desk.run() == ["a STOP 1"]
    assert "No longer: acting" not in last(desk)
    assert "6123456" not in last(desk)


# --- a second person --------------------------------------------------------------------------------------------------------------


def let_go(desk: RightsDesk, by: str = "B. Second") -> str:
    with desk.opened() as ports:
        (one,) = waits(ports)
        return release(ports, one.alert, by)


def test_what_officers_may_do_waits_for_a_second_person_and_the_order_does_not(desk: RightsDesk):
    desk.hours = 24
    desk.says(cells())
    assert desk.run() == []
    desk.order(2)
    assert desk.run() == ["a NEW 2"], "the order itself waits for nobody"
    assert desk.actions() == [INFORMS]
    assert "6123456" not in last(desk)
    with desk.opened() as ports:
        found = waits(ports)
        assert [(one.order, one.ally) for one in found] == [("337-TA-8001", "JP"), ("337-TA-8002", "JP")]
        listed = lines(ports)
        assert listed[0].startswith(f"{found[0].alert}  337-TA-8001 to JP, waits since 2026-11-02T08:00")
        assert listed[-1] == "    loaded by A. Loader"
        assert "JP 6123456, simple family, owner Brewgate Inc." in listed[2]
        assert "337-TA-8002 to JP: B. Second released it" in release(ports, found[1].alert.upper(), " B.  Second")
    assert desk.run() == ["a CHANGE 2"]
    assert desk.actions() == [MAY]
    let_go(desk)
    assert desk.run() == ["a CHANGE 1"]
    with desk.opened() as ports:
        assert lines(ports) == []
        assert [one.partition("  ")[2].partition(" (")[0] for one in log(ports)] == ["A. Loader", "B. Second", "B. Second"]


def test_recalls_wait_for_nobody(desk: RightsDesk):
    desk.hours = 24
    desk.says(cells())
    desk.run()
    let_go(desk)
    assert desk.run() == ["a CHANGE 1"]
    desk.says(cells(status="lapsed"))
    assert desk.run() == ["a CHANGE 1"]
    assert last(desk).startswith("No longer: ")
    desk.says(cells(as_of="2026-11-05"))
    assert desk.run() == [], "it stands again: somebody looks at it again"
    let_go(desk)
    assert desk.run() == ["a CHANGE 1"]


def test_a_further_right_waits_and_takes_nothing_back(desk: RightsDesk):
    desk.hours = 24
    desk.order(rights=(flags.patent("79000001"), flags.patent("79000002")))
    desk.says(cells())
    desk.run()
    let_go(desk)
    desk.run()
    assert desk.actions() == [MAY, INFORMS]
    desk.says(cells(), cells(our_right="US patent 79,000,002", local_number="JP 7000001"))
    assert desk.run() == []
    let_go(desk)
    assert desk.run() == ["a CHANGE 1"]
    assert desk.actions() == [MAY, MAY]


def test_who_loaded_it_is_no_second_person(desk: RightsDesk):
    desk.hours = 24
    desk.says(cells(), by="A. Loader")
    desk.run()
    with pytest.raises(UsageError, match=r"A\. LOADER had its local rights loaded; it takes a second person"):
        let_go(desk, "A. LOADER")
    with pytest.raises(UsageError, match="say who lets it go"):
        let_go(desk, " ")
    with desk.opened() as ports, pytest.raises(UsageError, match="no alert waits by this id"):
        release(ports, "w0000000000000000", "B. Second")
    assert desk.run() == []


def test_what_was_looked_at_and_what_is_released_are_the_same(desk: RightsDesk):
    desk.hours = 24
    desk.says(cells())
    desk.run()
    with desk.opened() as ports:
        (seen,) = waits(ports)
    desk.says(cells(), cells(local_number="JP 7000001"))
    desk.run()
    with desk.opened() as ports, pytest.raises(UsageError, match="or what it rests on changed"):
        release(ports, seen.alert, "B. Second")


def test_after_so_many_hours_it_is_an_issue_until_it_is_released(desk: RightsDesk):
    desk.hours = 40
    desk.says(cells())
    told = desk.decide()
    assert told.due == desk.at + timedelta(hours=40)
    desk.run()
    desk.run()
    assert desk.issues() == []
    assert desk.decide().due is None
    (issue,) = desk.issues()
    assert "has waited for a second person since 2026-11-02T08:00+00:00, longer than 40 hours" in issue.reason
    with desk.opened() as ports:
        (one,) = waits(ports)
    assert issue.repair.endswith(f"crossmarket release {one.alert} --by WHO")
    let_go(desk)
    desk.run()
    assert desk.issues() == []


def test_who_decides_at_the_contact_point_is_told_how_many_wait_and_no_more_of_them(desk: RightsDesk):
    desk.hours = 24
    desk.point(administrator="H. Ead", administrator_mailbox=B)
    desk.has(A, B)
    desk.run()
    desk.says(cells())
    assert desk.run() == ["b ABOUT"]
    mail = desk.last_to(B)
    assert mail["Subject"] == "ABOUT your contact point: 1 alert for a second person, JP"
    text = " ".join(mail.get_body(("plain",)).get_content().split())  # type: ignore[union-attr]
    assert text.startswith("1 alert on what officers of Japan Customs may do waits for a second person.")
    assert "crossmarket release ALERT --by WHO" in text
    assert not any(said in text for said in ("337-TA", "6123456", "Brewgate"))
    assert desk.run() == [], "once"
    desk.order(2)
    assert desk.run() == ["a NEW 2", "b ABOUT", "b NEW 2"]
    assert sum("2 alerts for a second person" in str(mail["Subject"]) for mail in desk.box.given_to_with(B)) == 1


def test_a_list_names_the_local_right_behind_what_officers_may_do(desk: RightsDesk):
    desk.says(cells())
    assert desk.run() == ["a CHANGE 1"]
    assert desk.run(lists=["JP"]) == ["a LIST 1"]
    mail = desk.last_to(A)
    text = " ".join(mail.get_body(("plain",)).get_content().split())  # type: ignore[union-attr]
    assert "; hold on own initiative, on JP 6123456 (" in text
    (table,) = (part for part in mail.iter_attachments() if part.get_filename() == "orders.csv")
    (row,) = csv.DictReader(io.StringIO(table.get_payload(decode=True).decode("utf-8-sig")))  # type: ignore[union-attr]
    assert row["local_right"].startswith("JP 6123456 (")


def test_what_was_told_before_the_ally_asked_for_a_second_person_stays_told(desk: RightsDesk):
    desk.says(cells())
    desk.run()
    desk.hours = 24
    assert desk.run() == []
    desk.order(2)
    assert desk.run() == ["a NEW 2"]
    assert desk.actions() == [INFORMS]
    desk.hours = None
    assert desk.run() == ["a CHANGE 2"], "it asks for none any more"


# --- loading ----------------------------------------------------------------------------------------------------------------------


def rows(desk: RightsDesk) -> list[tuple[str, str, str]]:
    with desk.opened() as ports, ports.database.reading() as connection:
        return [(one.source, one.number, one.status) for one in kept.local_rights_of(connection)]


def logged(desk: RightsDesk) -> list[tuple[str, str, str]]:
    with desk.opened() as ports, ports.database.reading() as connection:
        return [(one.who.partition(" (")[0], one.source, one.detail) for one in kept.logged(connection)]


def test_a_file_replaces_what_its_source_said_and_nothing_else(desk: RightsDesk):
    desk.says(cells(), cells(local_number="JP 7000001"))
    desk.says(cells(source="agent", local_number="JP 8000001"), by="B. Loader")
    found = desk.says(cells(as_of="2026-10-15"), cells(local_number="JP 9000001"))
    assert (found.new, found.changed, found.gone, found.same) == (1, 1, 1, 0)
    assert sorted(rows(desk)) == [
        (HOLDER, "JP 6123456", "in force"), (HOLDER, "JP 9000001", "in force"), ("agent", "JP 8000001", "in force"),
    ]  # fmt: skip
    assert logged(desk) == [
        ("A. Loader", HOLDER, "2 new, 0 changed, 0 gone, 0 as before"),
        ("B. Loader", "agent", "1 new, 0 changed, 0 gone, 0 as before"),
        ("A. Loader", HOLDER, "1 new, 1 changed, 1 gone, 0 as before"),
    ]


def test_a_file_loaded_twice_changes_nothing(desk: RightsDesk):
    desk.says(cells())
    before = rows(desk), logged(desk)
    desk.at += timedelta(days=1)
    found = desk.says(cells(), by="Somebody else")
    assert (found.new, found.changed, found.gone, found.same) == (0, 0, 0, 1)
    assert (rows(desk), logged(desk)) == before
    with desk.opened() as ports, ports.database.reading() as connection:
        assert kept.loaded_by(connection, "JP", "patent:US.79000001", "JP.6123456") == {"A. Loader"}


def test_of_a_file_with_one_bad_row_nothing_is_loaded(desk: RightsDesk):
    desk.says(cells())
    before = rows(desk), logged(desk)
    with pytest.raises(FaultsError) as why:
        desk.says(cells(status="lapsed"), cells(ally="XX"))
    assert why.value.faults[0].startswith("line 3: XX is no ally; there are AU, ")
    assert (rows(desk), logged(desk)) == before
    with desk.opened() as ports, pytest.raises(UsageError, match=r"it cannot be read \(No such file or directory\)"):
        load(ports, desk.folder / "none.csv", "")


def test_a_load_that_is_killed_is_kept_whole_or_not_at_all(desk: RightsDesk):
    """Another process loads, and is killed at some moment, again and again."""
    chance, old = random.Random(1), [cells(local_number=f"JP {6000000 + n}") for n in range(1500)]
    desk.says(*old)
    for n in range(6):
        before = len(logged(desk))
        path = desk.folder / f"{n}.csv"
        path.write_bytes(file(*(one | {"as_of": f"2026-10-{n + 2:02}"} for one in old)))
        other = loads_elsewhere.start(desk.settings(), desk.at, path)
        other.join(chance.uniform(0.1, 1.0))
        other.kill()
        other.join(60)
        with desk.opened() as ports, ports.database.reading() as connection:
            (day,) = {one.as_of for one in kept.local_rights_of(connection, source=HOLDER)}
        assert (day == date(2026, 10, n + 2)) == (len(logged(desk)) == before + 1), "all rows and the log, or nothing"


def test_contradictions_are_an_issue_until_they_are_none(desk: RightsDesk):
    desk.says(cells())
    assert desk.says(cells(source="agent", status="lapsed", as_of="2026-09-01")).contradictions == 1
    (issue,) = desk.issues()
    assert issue.kind == "to_decide"
    assert "Brewgate's list says: in force on 2026-10-01, agent says: lapsed on 2026-09-01" in issue.reason
    desk.says(cells(source="agent"))
    assert desk.issues() == []


def test_it_is_shown_what_counts_for_which_order_and_why_not(desk: RightsDesk):
    desk.order(2, complainants=("Somebody Else Ltd.",))
    desk.run()
    desk.says(cells(), cells(ally="NZ", local_number="123456"))
    with desk.opened() as ports:
        found = show(ports, "jp", "US 79,000,001 B2")
        assert show(ports, None, None)[: len(found)] == found
        assert len(show(ports, None, None)) == 2 * len(found)
        assert show(ports, None, "US patent 79,000,002") == []
        with pytest.raises(UsageError, match="XX: no such ally"):
            show(ports, "XX", None)
        with pytest.raises(UsageError, match="no number of a patent, design or mark"):
            show(ports, None, "kettles")
    assert found == [
        "US patent 79,000,001  JP  JP 6123456  simple family  in force as of 2026-10-01  owner Brewgate Inc.",
        "    J-PlatPat; source: Brewgate's list, not too old until 2027-10-01",
        f"    337-TA-8001 ({desk.orders[1].id}): counts for what its officers may do",
        f"    337-TA-8002 ({desk.orders[2].id}): only informs: its owner there is Brewgate Inc., not who asked for the order",
    ]


def test_the_clock_of_the_log_is_the_system_s(desk: RightsDesk):
    desk.at = datetime(2026, 12, 24, 18, 30, tzinfo=UTC)
    desk.says(cells())
    with desk.opened() as ports:
        (line,) = log(ports)
    assert line.startswith("2026-12-24T18:30:00+00:00  A. Loader (")
    assert "SHA-256 " in line
