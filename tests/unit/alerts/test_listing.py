"""What an officer relies on in a list: that it is all that stands, what is otherwise, that its tables are harmless."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import flags
import jsonschema
import pytest
from first_screens import says_the_same, subject_is_in_budget

from alerts.law.allies import load_allies
from alerts.law.basis import lawful_action
from alerts.letter.attachments import TABLES, Attachment
from alerts.letter.delta import FIRST, Delta, delta
from alerts.letter.listed import Read, listing
from alerts.letter.render import LARGEST, Rendered, render_list
from alerts.telling.listing import Listing, Use
from alerts.telling.tell import next_kind, revision
from alerts.wording.flowed import unfolded
from pipeline.records import Action, Alert, AlertKind, Document, Flag, FlagParty, FlagRight, Part, ScopeStep
from pipeline.registry.held_against import LastCompared
from pipeline.shown.tables import harmless, plain

ROOT = Path(__file__).parents[3]
SCHEMA = ROOT / "alerts" / "list.schema.json"
AT = datetime(2026, 11, 1, 8, tzinfo=UTC)
BEFORE = datetime(2026, 8, 2, 8, tzinfo=UTC)
DAY = AT.date()
MARK = FlagRight(kind="trademark", office="US", number="7900001")


def order(n: int, **fields: object) -> Flag:
    number = f"337-TA-{1000 + n}"
    own = {"id": f"{flags.SOURCE}:2026-{n:05}:2026-08-25:LEO:1", "order_number": number, "case_id": f"us_itc:{number}"}
    return flags.flag(**{**own, **fields})


def told(about: Flag, n: int = 1, ally: str = "NZ", kind: AlertKind = AlertKind.ALERT) -> Alert:
    decision = lawful_action(load_allies()[ally], about, DAY)
    id_ = f"a{hashlib.sha256(f'{about.id} {n}'.encode()).hexdigest()[:16]}"
    return flags.alert(about, kind, ally=ally, decision=decision, revision=revision(about, decision), n=n, id=id_)


def mailed(alerts: list[Alert], since: Delta = FIRST, ally: str = "NZ", read: Read | None = None) -> Rendered:
    own = load_allies()[ally]
    by, to = "crossmarket <alerts@crossmarket.example>", "corrections@crossmarket.example"
    seen = ("US Federal Register: 2020-01-01 to 2026-11-01",)
    return render_list(alerts, since, own, sender=by, contest=to, as_of=AT, coverage=seen, read=read or Read())


def files(mail: Rendered) -> dict[str, Attachment]:
    return {file.name: file for file in mail.attachments}


def as_json(mail: Rendered) -> dict:
    found: dict = json.loads(files(mail)["list.json"].content)
    jsonschema.validate(found, json.loads(SCHEMA.read_text()), format_checker=jsonschema.FormatChecker())
    return found


def rows(mail: Rendered, name: str) -> list[dict[str, str]]:
    """A table as the csv module reads it, apostrophes taken off."""
    raw = files(mail)[name].content
    assert raw.startswith(b"\xef\xbb\xbf")
    found = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert all(None not in row and None not in row.values() for row in found)
    return [{column: plain(cell) for column, cell in row.items()} for row in found]


# --- how large ----------------------------------------------------------------------------------------------------------------

HOSTILE = (
    '=HYPERLINK("https://evil.example")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "＝1", "a;=1", '"quoted"',
    "a\r\nb\n\nc",    "\u202egro.live", "<script>alert(1)</script>", "<" * 60, "&" * 60, "x" * 10_000, "漢字" * 5_000, "", " ",
    "1-3", "8509.40", "0123456", "1E5", "3/4", "Mar-10", "SEPT2", "10.05.2026", "12:30", "12345678901234567890", "1" * 5_000 + "x",
)  # fmt: skip


@pytest.mark.parametrize("n", [0, 1, 29, 100, 101, 300, pytest.param(4000, marks=pytest.mark.slow)])
def test_a_list_is_never_larger_than_mail_programs_show(n: int):
    alerts = [told(order(i)) for i in range(n)]
    before = {a.flag_id: a for a in alerts[: n // 2]}
    now = {a.flag_id: a for a in alerts}
    for since in (FIRST, delta(BEFORE, before, now), delta(BEFORE, now, {f: ended(a) for f, a in now.items()})):
        standing = [] if since.ended else alerts
        mail = mailed(standing, since)
        assert len(mail.html.encode()) <= LARGEST
        assert len(mail.text.encode()) <= LARGEST
        subject_is_in_budget(mail.subject)
        says_the_same(mail)
        assert len(as_json(mail)["orders"]) == len(rows(mail, "orders.csv")) == len(standing)
        assert unfolded(mail.text).count("; ref a") == (len(standing) if n <= 100 else 0)


def ended(alert: Alert) -> Alert:
    over = {"state": "ended", "end_reason": "rescinded", "state_since": date(2026, 10, 28)}
    return told(Flag.model_validate(alert.flag.model_dump() | over), alert.n + 1, kind=AlertKind.CANCEL)


@pytest.mark.parametrize("ally", [code for code, one in load_allies().items() if code != "US"])
def test_a_hundred_orders_of_every_ally_stand_line_by_line(ally: str):
    rights = (flags.patent("79000001", 1, 2), MARK)
    mail = mailed([told(order(n, rights=rights), ally=ally) for n in range(100)], ally=ally)
    assert len(mail.html.encode()) <= LARGEST
    assert unfolded(mail.text).count("; ref a") == 100


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_names_are_harmless_in_the_mail_and_in_its_tables(hostile: str):
    source = flags.source(hostile or "x", "2026-08-25", hostile)
    step = {"article": hostile, "standing": "outside", "by": "customs", "on": date(2026, 9, 1), "source": source}
    alerts = [
        told(
            order(
                n, articles=hostile or None, order_number=f"{hostile}{n}", models=(hostile,), bond=hostile, doubts=(hostile,),
                parties=(FlagParty(name=hostile, city=hostile), FlagParty(name="Kettleworks Ltd.", country="CN")),
                rights=(FlagRight(kind="trademark", office="US", number=hostile),), announced_in=source,
                scope=(ScopeStep.model_validate(step),), not_subject=(hostile,),
            )
        )
        for n in range(40)
    ]  # fmt: skip
    before = {a.flag_id: a.model_copy(update={"revision": "another"}) for a in alerts[:15]}
    now = {a.flag_id: a for a in alerts}
    mail = mailed(alerts, delta(BEFORE, before | {"gone": told(order(900, articles=hostile))}, now))
    assert len(mail.html.encode()) <= LARGEST
    subject_is_in_budget(mail.subject)
    says_the_same(mail)
    assert "<script" not in mail.html
    assert not set("\u202e\r\t") & set(mail.text + mail.subject)
    as_json(mail)
    for name in TABLES:
        for row in csv.reader(io.StringIO(files(mail)[name].content.decode("utf-8-sig"), newline="")):
            assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")) for cell in row)
        assert rows(mail, name) == written(alerts, mail, name)


def written(alerts: list[Alert], mail: Rendered, name: str) -> list[dict[str, str]]:
    """The rows of a table as its record has them."""
    return [dict(row) for row in TABLES[name][1](Listing.model_validate(as_json(mail)))]


@pytest.mark.parametrize(
    "cell",
    ["0", "7", "79000001", "79,000,001", "1,234,567,890", "2026-10-20", "1-3, 5", "K-9", "May Ltd.", "2026-98020", "337-8101"],
)
def test_what_spreadsheets_read_as_it_is_has_no_apostrophe(cell: str):
    assert harmless(cell) == cell


@pytest.mark.parametrize(
    "cell",
    [
        "1-3",
        "1-3-26",
        "8509.40",
        "8509.40.00",
        "2026/1",
        "7,900",
        "0123456",
        "1E5",
        "3/4",
        "Mar-10",
        "SEPT2",
        "3 May 2026",
        "12:30",
    ],
)
def test_what_spreadsheets_would_read_as_another_number_or_a_day_is_text(cell: str):
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", [*HOSTILE, "'s-Hertogenbosch", "''=1", "'", "plain", "''1-3"])
def test_what_makes_a_cell_harmless_can_be_taken_off_again(cell: str):
    assert plain(harmless(cell)) == cell
    assert not harmless(cell).startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))


# --- what stands --------------------------------------------------------------------------------------------------------------


def test_the_schema_is_that_of_the_record():
    """CROSSMARKET_TEST_WRITE_SCHEMA=1 writes it anew: another form is another version."""
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **Listing.model_json_schema(mode="serialization")}
    said = json.dumps(whole, indent=1, ensure_ascii=False) + "\n"
    if os.environ.get("CROSSMARKET_TEST_WRITE_SCHEMA"):
        SCHEMA.write_text(said)
    assert SCHEMA.read_text() == said
    jsonschema.Draft202012Validator.check_schema(json.loads(said))


def groups(mail: Rendered) -> dict[str, list[str]]:
    """The lines of the list under their headings."""
    found: dict[str, list[str]] = {}
    for block in unfolded(mail.text).split("====")[0].split("\n\n")[1:]:
        title, *lines = block.strip().splitlines() or [""]
        found[title] = lines
    return found


def test_orders_stand_under_what_could_be_done_and_no_heading_says_more_than_holds():
    alerts = [
        told(order(1)),
        told(order(2, rights=(MARK,))),
        told(order(3, state="suspended", state_since=date(2026, 10, 25))),
        told(order(4, may_have_ended=True)),
        told(order(5, parties=(), rights=())),
    ]
    act = told(order(6, rights=(MARK,)))
    right = act.decision.rights[0].model_copy(update={"action": Action.EX_OFFICIO_POSSIBLE})
    alerts.append(act.model_copy(update={"decision": act.decision.model_copy(update={"rights": (right,)})}))
    found = groups(mailed(alerts))
    assert {title: [line.split(";")[1].split()[0] for line in lines] for title, lines in found.items() if title} == {
        "What you may act on, right by right (1)": ["337-TA-1006"],
        "Information only, until what is missing is shown (1)": ["337-TA-1002"],
        "Information only (1)": ["337-TA-1001"],
        "PAUSED: not enforced for now (1)": ["337-TA-1003"],
        "MAY HAVE ENDED: check, all their patents are past their terms (1)": ["337-TA-1004"],
        "Not usable yet: text, or firms and rights, not read (1)": ["337-TA-1005"],
    }


def test_a_line_says_the_goods_the_number_the_rights_the_firms_and_how_it_stands():
    mail = mailed([told(order(1, rights=(flags.patent("79000001"), MARK)))])
    (line,) = groups(mail)["Information only, until what is missing is shown (1)"]
    assert line.startswith(
        "[1] electric kettles with lid locks; 337-TA-1001 LEO; patent, trademark; Kettleworks, Steamline; "
        "in force since 2026-10-20 (presumed); US trademark 7,900,001: hold on own initiative, once shown; ref a"
    )


def test_orders_of_one_investigation_stand_together_also_where_their_goods_differ():
    case = {"case_id": "us_itc:337-TA-1001", "order_number": "337-TA-1001"}
    orders = [order(1, articles="zippers", **case), order(2, articles="mugs"), order(3, articles="apples", **case)]
    alerts = [told(one) for one in orders]
    assert [o["goods"] for o in as_json(mailed(alerts))["orders"]] == ["zippers", "apples", "mugs"]


def test_an_investigation_in_two_groups_is_named_from_one_to_the_other():
    case = {"case_id": "us_itc:337-TA-1001", "order_number": "337-TA-1001"}
    mail = mailed([told(order(1, **case)), told(order(2, rights=(MARK,), **case)), told(order(3))])
    found = groups(mail)
    assert "; same investigation: [2]; ref" in found["Information only, until what is missing is shown (1)"][0]
    first, second = found["Information only (2)"]
    assert first.startswith("[2] ")
    assert "; same investigation: [1]; ref" in first
    assert "same investigation" not in second


def test_a_line_says_of_no_order_that_is_paused_or_may_have_ended_what_could_be_done():
    alerts = [
        told(order(1, rights=(MARK,), state="suspended", state_since=date(2026, 10, 25))),
        told(order(2, rights=(MARK,), may_have_ended=True)),
    ]
    assert "once shown" not in unfolded(mailed(alerts).text)
    assert "hold on own initiative, once shown" in unfolded(mailed([told(order(3, rights=(MARK,)))]).text)


def test_a_line_does_not_say_of_freed_firms_and_lifted_rights_that_they_were_not_stated():
    freed = (FlagParty(name="Steamline GmbH", freed=True),)
    lifted = (MARK.model_copy(update={"lifted": True}),)
    (line,) = next(iter(groups(mailed([told(order(1, parties=freed, rights=lifted))])).values()))
    assert "no right left that we read; no firm left that we read" in line
    (line,) = next(iter(groups(mailed([told(order(1, parties=()))])).values()))
    assert "firms not stated" in line


def test_a_chapter_stands_where_it_was_read_with_where_and_nothing_where_it_was_not():
    alerts = [told(order(1, articles="apples")), told(order(2, articles="mugs", announced_in=flags.source("2026-7", "2026-08-25")))]
    read = Read(tariff={alerts[1].flag.announced_in.document_id: ("6912.00",)})
    mail = mailed(alerts, read=read)
    first, second = rows(mail, "orders.csv")
    assert (first["goods"], first["hs"], first["hs_source"]) == (
        "mugs", "6912.00", "read in Federal Register document 2026-7, which announced it",
    )  # fmt: skip
    assert (second["goods"], second["hs"], second["hs_source"]) == ("apples", "", "")
    assert "HS 6912.00 (read in Federal Register" in unfolded(mail.text)
    assert mail.text.count("HS ") == 1


def test_the_tables_hold_what_an_officer_searches_for():
    freed = flags.event("rescinded", "2026-10-26", flags.source("2026-88420", "2026-10-28"), names=("Steamline GmbH",))
    ruled = flags.source("HQ H300001", "2026-09-03")
    step = {"article": "K-9 with a plain lid", "standing": "outside", "by": "customs", "on": "2026-09-01", "source": ruled}
    about = order(
        1,
        parties=(
            FlagParty(name="Kettleworks Ltd. d/b/a KetCo", city="Ningbo", country="CN"),
            FlagParty(name="Steamline GmbH", freed=True),
        ),
        events=(*flags.flag().events, freed),
        scope=(ScopeStep.model_validate(step),),
        not_subject=("K-9 with a plain lid",),
        rights=(flags.patent("79000001", 1, 2, 3, 5), MARK.model_copy(update={"lifted": True})),
    )
    part = Part(name="full_text", form="x", address="https://x.example", fetched_at=AT, media_type="text/xml", sha256="ab" * 32)
    document = Document(
        source=flags.SOURCE, native_id="2026-88101", published=date(2026, 8, 25), kind="Notice", title="t", abstract=None,
        page="https://register.example/2026-88101", parts=(part,), version="1",
    )  # fmt: skip
    mail = mailed([told(about)], read=Read(documents={about.announced_in.document_id: document}))
    (one,) = rows(mail, "orders.csv")
    assert (one["number"], one["state"], one["since"], one["since_presumed"]) == ("337-TA-1001", "in force", "2026-10-20", "yes")
    assert one["ends"] == ""
    assert one["use"] == "Information only", "its mark is lifted, and no patent is acted on here"
    assert one["action"] == "information only"
    assert (one["address"], one["sha256"]) == ("https://register.example/2026-88101", f"full_text: {'ab' * 32}")
    assert [(f["name"], f["alias"], f["city"], f["country"], f["freed_on"]) for f in rows(mail, "firms.csv")] == [
        ("Kettleworks Ltd. d/b/a KetCo", "KetCo", "Ningbo", "CN", ""),
        ("Steamline GmbH", "", "", "", "2026-10-26"),
    ]
    assert [(n["right"], n["right_number"], n["unbroken"], n["claims"], n["lifted"]) for n in rows(mail, "numbers.csv")] == [
        ("patent", "79,000,001", "79000001", "1-3, 5", "no"),
        ("trademark", "7,900,001", "7900001", "", "yes"),
    ]
    assert [(o["words"], o["ruled_by"], o["document"], o["date"]) for o in rows(mail, "outside.csv")] == [
        ("K-9 with a plain lid", "customs", "HQ H300001", "2026-09-01"),
    ]
    assert rows(mail, "changes.csv") == []


def test_a_list_says_how_complete_it_is_and_makes_up_no_count_of_others():
    said = unfolded(mailed([told(order(1)), told(order(2, doubts=("Which lids?",)))]).text)
    assert "- Days seen completely, US Federal Register: 2020-01-01 to 2026-11-01." in said
    assert "- US International Trade Commission: we hold 2 orders that stand; how many its own list counts is not known" in said
    assert "- Of 1 order the texts leave something open" in said


def test_a_list_says_how_many_of_its_own_orders_were_held_against_their_registry_and_how_many_differ():
    alerts = [told(order(1)), told(order(2)), told(order(3, issued_on=date(2026, 9, 21)))]
    elsewhere = order(4).id  # no order of this list
    last = LastCompared(date(2026, 9, 21), frozenset((alerts[1].flag.id, elsewhere)))
    mail = mailed(alerts, read=Read(compared={"us_itc": last, "nobody": last}))
    line = "- US International Trade Commission: of them 2 orders were held against its registry of 2026-09-21; gaps: 1."
    assert line in unfolded(mail.text)
    (said,) = as_json(mail)["complete"]["compared"]
    assert said == {"authority": "US International Trade Commission", "registry_of": "2026-09-21", "held": 2, "differ": 1}
    assert "registry" not in unfolded(mailed(alerts).text), "none was compared with"


def test_what_may_have_ended_is_in_no_other_group():
    found = listing([told(order(1, may_have_ended=True, state="suspended"))], FIRST, load_allies()["NZ"], AT, ())
    assert [one.use for one in found.orders] == [Use.MAY_HAVE_ENDED]


# --- what is otherwise --------------------------------------------------------------------------------------------------------


def test_what_is_otherwise_stands_first_and_what_ended_before_all():
    old, over, same = order(1), order(2, articles="mugs"), order(3, articles="combs")
    freed = FlagParty(name="Steamline GmbH", city="Ulm", country="DE", freed=True)
    before = {a.flag_id: a for a in map(told, (old, over, same))}
    changed = told(old.model_copy(update={"parties": (old.parties[0], freed)}), 2, kind=AlertKind.UPDATE)
    last = before | {old.id: changed, over.id: ended(before[over.id])}
    last |= {a.flag_id: a for a in [told(order(4, articles="flutes"))]}
    standing = [a for a in last.values() if a.kind is not AlertKind.CANCEL]
    mail = mailed(standing, delta(BEFORE, before, last))
    assert mail.subject == "LIST 2026-11-01 for NZ: 3 orders stand | 1 new, 1 changed, 1 ended"
    text = unfolded(mail.text)
    assert text.startswith("3 orders stand: 1 new, 1 changed, 1 ended since our list of 2026-08-02. Detain nothing on any of them")
    assert list(groups(mail).items())[:3] == [
        (
            "Ended since our list of 2026-08-02: take them off (1)",
            ["337-TA-1002 LEO: mugs; ended 2026-10-28. The authority rescinded it"],
        ),
        (
            "Changed since our list of 2026-08-02 (1)",
            ["337-TA-1001 LEO: electric kettles with lid locks; Steamline GmbH is no longer under the order"],
        ),
        ("New since our list of 2026-08-02 (1)", ["337-TA-1004 LEO: flutes; in force since 2026-10-20 (presumed)"]),
    ]
    assert [(r["change"], r["number"]) for r in rows(mail, "changes.csv")] == [
        ("added", "337-TA-1004"), ("changed", "337-TA-1001"), ("ended", "337-TA-1002"),
    ]  # fmt: skip
    assert {r["number"]: r["change"] for r in rows(mail, "orders.csv")} == {
        "337-TA-1001": "changed", "337-TA-1003": "", "337-TA-1004": "added",
    }  # fmt: skip


def test_applying_what_is_otherwise_list_after_list_gives_the_last_list():
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    print(f"seed {seed}")
    chance = random.Random(seed)
    for _ in range(12):
        _a_history(chance)


def _a_history(chance: random.Random) -> None:
    last: dict[str, Alert] = {}
    orders: dict[str, Flag] = {}
    held: dict[str, str] = {}
    before: dict[str, Alert] = {}
    numbers: dict[str, int] = {}
    for turn in range(8):
        for _ in range(chance.randrange(6)):
            one = _something_happens(chance, orders)
            orders[one.id] = one
            now = told(one, numbers.get(one.id, 0) + 1)
            if kind := next_kind(last.get(one.id), one, now.revision):
                numbers[one.id] = now.n
                last[one.id] = now.model_copy(update={"kind": kind})
        standing = {flag: alert for flag, alert in last.items() if alert.kind is not AlertKind.CANCEL}
        mail = mailed(list(standing.values()), delta(BEFORE + timedelta(days=turn), before, last) if turn else FIRST)
        found = as_json(mail)
        here = {o["flag"]: o["revision"] for o in found["orders"]}
        if turn:
            changes = found["changes"]
            assert {o["flag"] for o in changes["ended"]} <= held.keys()
            assert {o["flag"] for o in changes["changed"]} <= held.keys()
            assert not set(changes["added"]) & held.keys()
            held = {flag: r for flag, r in held.items() if flag not in {o["flag"] for o in changes["ended"]}}
            held |= {flag: here[flag] for flag in changes["added"]}
            held |= {o["flag"]: here[o["flag"]] for o in changes["changed"]}
            assert held == here
        held, before = here, standing


def _something_happens(chance: random.Random, orders: dict[str, Flag]) -> Flag:
    if not orders or chance.random() < 0.4:
        return order(len(orders))
    one = orders[chance.choice(sorted(orders))]
    state = chance.choice(("in_force", "in_force", "suspended", "ended"))
    fields = {"state": state, "state_since": date(2026, 10, chance.randrange(1, 28)), "end_reason": None}
    fields |= {"end_reason": "rescinded"} if state == "ended" else {"articles": f"Certain combs of {chance.randrange(3)} kinds"}
    return Flag.model_validate(one.model_dump() | fields)
