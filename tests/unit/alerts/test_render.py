"""What an officer relies on in a mail: its subject, its first screen, that names are harmless and identifiers can be pasted."""

from __future__ import annotations

import os
import re
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path

import flags
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alerts.allies import load_allies
from alerts.basis import lawful_action
from alerts.render import Rendered, render_alert, render_inventory
from alerts.tell import changes
from pipeline.fold import flag_on
from pipeline.records import Action, Alert, AlertKind, Decision, Flag, FlagParty, FlagRight, LegalRow, PersonWord, RightDecision

MAILS = Path(__file__).parents[2] / "golden" / "mails"
DRILL = "EXERCISE EXERCISE EXERCISE"
CONTEST = "corrections@crossmarket.example"
SENDER = "crossmarket <alerts@crossmarket.example>"
COVERAGE = ("US Federal Register, 2020-01-01 to 2026-11-01",)
MARK = FlagRight(kind="trademark", office="US", number="7900001")
SECRET = FlagRight(kind="trade_secret", office=None, number=None)
DAY = date(2026, 11, 1)
ALLIES = {
    "JP": flags.Ally(),
    "GB": flags.Ally(
        "GB",
        "the United Kingdom",
        "HM Revenue & Customs and Border Force",
        "Europe/London",
        ("en",),
        "a review by HMRC, or the tribunal",
    ),
}


def one(about: Flag | None = None, kind: AlertKind = AlertKind.ALERT, **fields: object) -> Rendered:
    return render_alert(flags.alert(about, kind, **fields), flags.Ally(), sender=SENDER, contest=CONTEST)


def many(*alerts: Alert) -> Rendered:
    as_of = datetime(2026, 11, 1, 8, tzinfo=UTC)
    return render_inventory(alerts, flags.Ally(), sender=SENDER, contest=CONTEST, as_of=as_of, coverage=COVERAGE)


def first_lines(mail: Rendered, n: int = 12) -> str:
    return "\n".join(mail.text.splitlines()[:n])


def part(mail: Rendered, title: str) -> list[str]:
    """The lines of a section of the text, up to the next empty line."""
    lines = mail.text.splitlines()
    start = lines.index(title) + 1
    return lines[start : lines.index("", start)]


def freed_in_part() -> Flag:
    order = flags.flag(order_number="337-TA-8102")
    later = flags.source("2026-88420", "2026-10-28", "the order no longer applies to articles of Steamline GmbH")
    freed = flags.event("rescinded", "2026-10-26", later, partial=True, names=("Steamline GmbH",))
    bound, left = order.parties
    return order.model_copy(update={"events": (*order.events, freed), "parties": (bound, left.model_copy(update={"freed": True}))})


def ended(reason: str = "rescinded") -> Flag:
    later = flags.source("2026-88700", "2026-10-30", "the limited exclusion order is rescinded")
    order = flags.flag()
    events = (*order.events, flags.event("rescinded", "2026-10-28", later))
    return flags.flag(state="ended", state_since=date(2026, 10, 28), end_reason=reason, events=events)


def in_review(**fields: object) -> Flag:
    return flags.flag(
        state="issued",
        issued_on=date(2026, 10, 20),
        published=date(2026, 10, 23),
        review_until=date(2026, 12, 19),
        state_since=date(2026, 10, 20),
        announced_in=(announced := flags.source("2026-88301", "2026-10-23", "entry is allowed under bond")),
        events=(flags.event("issued", "2026-10-20", announced),),
        bond="4.5 percent of entered value",
        **fields,
    )


def any_source() -> Flag:
    announced = flags.source("2026-88207", "2026-07-06", "a general exclusion order against umbrella handles")
    return flags.flag(
        id=f"{flags.SOURCE}:2026-88207:2026-07-06:GEO:1",
        order_number="337-TA-8207",
        instrument="GEO",
        any_source=True,
        parties=(),
        complainants=("Parapluie SA", "Rainhold, Inc."),
        articles="Certain umbrella handles",
        basis="default",
        rights=(flags.patent("D9100001", 1), FlagRight(kind="trademark", office="US", number="9100777")),
        rights_decided=False,
        issued_on=date(2026, 7, 2),
        review_until=date(2026, 8, 31),
        published=date(2026, 7, 6),
        state_since=date(2026, 9, 1),
        announced_in=announced,
        events=(flags.event("issued", "2026-07-02", announced),),
        doubts=("The notice does not say whether handles sold without an umbrella are meant.",),
    )


# --- subjects -----------------------------------------------------------------------------------------------------------------


def test_the_subject_says_kind_action_product_and_order():
    assert (
        one().subject == "ALERT · intelligence only · electric kettles with lid locks and components thereof · US LEO 337-TA-8101"
    )


def test_a_drill_and_an_end_stand_first_in_the_subject():
    assert one(in_review(exercise=True)).subject.startswith("[EXERCISE] ALERT · ")
    assert one(ended(), AlertKind.CANCEL).subject.startswith("CANCEL · STOP ACTING ON · electric kettles")


@settings(max_examples=60, deadline=None, print_blob=True)
@given(articles=st.text(min_size=1, max_size=400), kind=st.sampled_from(AlertKind), exercise=st.booleans(), may=st.booleans())
def test_the_product_is_cut_and_never_the_order_number(articles: str, kind: AlertKind, exercise: bool, may: bool):
    subject = one(flags.flag(articles=articles, exercise=exercise, may_have_ended=may), kind).subject
    assert len(subject) <= 149
    assert len(subject.splitlines()) == 1
    assert subject.endswith(" · US LEO 337-TA-8101")
    assert ("STOP ACTING ON" if kind is AlertKind.CANCEL else "intelligence only") in subject


def test_an_order_without_a_number_is_cited_by_its_document():
    assert one(flags.flag(order_number=None)).subject.endswith(" · US LEO Federal Register document 2026-88101")


# --- the first screen ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("order", [flags.flag(), in_review(), in_review(exercise=True), flags.flag(exercise=True), any_source()])
def test_twelve_lines_say_what_how_it_stands_what_may_be_done_what_is_missing_and_whose(order: Flag, action: Action):
    decision = flags.decision(action, if_right_shown=Action.ACT_ON_APPLICATION)
    found = re.findall(r"^(What|Status|You may|Missing|Whose):", first_lines(one(order, decision=decision)), re.MULTILINE)
    assert found == ["What", "Status", "You may", "Missing", "Whose"]


def test_a_general_order_says_at_once_that_it_reaches_any_source():
    with_two_rights = first_lines(one(any_source()), 20)
    assert "Whose:    ANY SOURCE, whoever makes or imports the goods." in with_two_rights


def test_an_order_under_review_says_that_entry_is_allowed_under_bond():
    screen = first_lines(one(in_review()))
    assert "Status:   ISSUED 2026-10-20; Presidential review to 2026-12-19 (presumed)." in screen
    assert "Until then goods enter under bond: 4.5 percent of entered value." in screen


def test_an_update_begins_with_what_changed():
    mail = one(freed_in_part(), AlertKind.UPDATE, changes=("Steamline GmbH is no longer under the order.",))
    assert mail.text.splitlines()[2] == "Changed:  Steamline GmbH is no longer under the order."
    assert "Whose:    Only the one named: Kettleworks Ltd." in first_lines(mail)
    assert "FREED, no longer under the order: Steamline GmbH." in mail.text
    assert "- FREED: Steamline GmbH - Ulm, Germany (DE)" in part(mail, "PARTIES")


def test_a_cancel_begins_with_stop_and_says_why_and_from_when_and_never_what_may_be_done():
    mail = one(ended(), AlertKind.CANCEL)
    assert mail.text.startswith("STOP ACTING ON US limited exclusion order (LEO), 337-TA-8101\n")
    screen = first_lines(mail)
    assert "Ended:    On 2026-10-28 (28 October 2026)." in screen
    assert "Why:      The authority rescinded it." in screen
    assert "Federal Register document 2026-88700" in screen
    assert "You may" not in mail.text
    assert "Remains:  Your own orders, and applications on file with you." in mail.text


def test_a_cancel_of_our_own_mistake_says_so():
    mail = one(ended("withdrawn"), AlertKind.CANCEL)
    assert "It never stood." in mail.text
    assert "We were wrong" in first_lines(mail)


def test_an_order_that_came_back_says_that_it_had_ended():
    assert "You were told before that this order had ended. It stands again." in first_lines(one(n=3))


def whole_text(mail: Rendered) -> str:
    return " ".join(mail.text.split())


def test_a_suspended_order_says_so_in_its_subject():
    suspended = flags.flag(state="suspended", state_since=date(2026, 10, 25))
    assert one(suspended, AlertKind.UPDATE).subject.startswith("UPDATE · SUSPENDED · intelligence only · electric kettles")
    assert "SUSPENDED" not in one().subject


def test_rights_that_were_only_asserted_say_so_in_each_line_of_what_may_be_done():
    said = whole_text(one(flags.flag(rights_decided=False)))
    assert "You may: US patent 79,000,001 (asserted only): INTELLIGENCE ONLY" in said
    assert "(asserted only)" not in whole_text(one())


def test_what_an_order_covers_is_told_by_the_rights_on_which_it_rests_only():
    assert "It covers what is inside the rights above, not a list of models" in whole_text(one())
    asserted = whole_text(one(flags.flag(rights_decided=False)))
    assert "It covers what is inside those of the rights above on which it rests, not a list of models" in asserted
    lifted = flags.flag().rights[0].model_copy(update={"lifted": True})
    for rights in ((), (lifted,)):
        said = whole_text(mailed(really("JP", flags.flag()).model_copy(update={"flag": flags.flag(rights=rights)})))
        assert "It is no list of models; redesigned articles may be outside it." in said
        assert "rights above" not in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("a limited exclusion order against Kettleworks Ltd.", "The words quoted here mention no affiliates"),
        ("a limited exclusion order against Kettleworks Ltd. [...]", "What is quoted here is cut: read the order on affiliates"),
        ("[...] against Kettleworks Ltd. and its affiliates [...]", "The words quoted here also speak of affiliates"),
        (None, "No words of the order are quoted here: read the order on affiliates"),
    ],
)
def test_that_words_mention_no_affiliates_is_said_of_whole_words_only(words: str | None, said: str):
    announced = flags.source("2026-88101", "2026-08-25", *([words] if words else []))
    text = whole_text(one(flags.flag(announced_in=announced)))
    assert [s for s in ("mention no aff", "is cut: read", "also speak of", "No words of") if s in text] == [
        s for s in ("mention no aff", "is cut: read", "also speak of", "No words of") if s in said
    ]
    assert said in text


@pytest.mark.parametrize("basis", ["default", "default_in_part", "unknown"])
def test_the_basis_of_an_order_says_no_more_than_is_known(basis: str):
    said = whole_text(one(flags.flag(basis=basis)))
    assert "nobody answered" not in said
    assert "does not say whether the case" not in said


def test_a_document_that_corrects_the_notice_stands_among_the_identifiers_and_in_the_history():
    mail = one(flags.flag(corrected_by=("C1-2026-88101",)))
    identifiers = part(mail, "IDENTIFIERS, ONE A LINE, TO PASTE")
    assert identifiers[identifiers.index("Federal Register document:") + 1 :][:2] == ["2026-88101", "C1-2026-88101"]
    assert "- Its notice was corrected by Federal Register document C1-2026-88101." in part(mail, "HISTORY")


# --- which words ended it -----------------------------------------------------------------------------------------------------


def freed_one_by_one(*steps: tuple[str, str, tuple[str, ...]]) -> Flag:
    order = flags.flag(parties_read="whole")
    events = tuple(
        flags.event("rescinded", on, flags.source(number, on, "Rescission of an Order", f"decided in {number}"), names=names)
        for number, on, names in steps
    )
    return flag_on(order.model_copy(update={"events": (*order.events, *events)}), DAY)


KETTLEWORKS, STEAMLINE = "Kettleworks Ltd.", "Steamline GmbH"


def test_a_cancel_cites_first_what_ended_the_order_last_by_the_words_that_decide():
    order = freed_one_by_one(("2026-88420", "2026-10-20", (STEAMLINE,)), ("2026-88430", "2026-10-26", (KETTLEWORKS,)))
    said = whole_text(one(order, AlertKind.CANCEL))
    first = 'Source: Federal Register document 2026-88430, published 2026-10-26: "decided in 2026-88430"'
    assert f'{first} Federal Register document 2026-88420, published 2026-10-20: "decided in 2026-88420"' in said
    assert "2026-10-26: rescinded as to Kettleworks Ltd.;" in said


def test_a_cancel_of_an_order_that_ended_without_limit_cites_that_alone():
    order = freed_one_by_one(("2026-88420", "2026-10-20", (STEAMLINE,)), ("2026-88430", "2026-10-26", ()))
    source = whole_text(one(order, AlertKind.CANCEL)).split("Source:")[1].split("Remains:")[0]
    assert "2026-88430" in source
    assert "2026-88420" not in source


def test_an_end_for_all_whom_an_order_named_is_not_called_limited():
    order = freed_one_by_one(("2026-88430", "2026-10-26", (KETTLEWORKS, STEAMLINE)))
    said = whole_text(one(order, AlertKind.CANCEL))
    assert "2026-10-26: rescinded; Federal Register document 2026-88430" in said
    told = changes(flags.alert(), order, flags.decision())
    assert "The order was rescinded on 2026-10-26 (document 2026-88430)." in told
    assert not any("limited to" in line for line in told)


# --- ends by time, and by a person's word ---------------------------------------------------------------------------------------

TERM = "The order shall remain in effect for a period of two months from the date of its issuance."
WORD = PersonWord(
    by="A. Analyst, desk 4",
    because="The Federal Circuit reversed the determination; its mandate issued on 2026-10-12.",
    document="https://court.example/mandates/26-1234",
    at=datetime(2026, 10, 15, 9, tzinfo=UTC),
)


def by_term(on: date = DAY, last: str = "2026-10-20") -> Flag:
    announced = flags.source("2026-88101", "2026-08-25", TERM)
    order = flags.flag()
    return flag_on(order.model_copy(update={"events": (*order.events, flags.event("expired", last, announced))}), on)


def by_person(**fields: object) -> Flag:
    order = flags.flag()
    ended = flags.event("ended", "2026-10-12", order.announced_in, said=WORD, **fields)
    return flag_on(order.model_copy(update={"events": (*order.events, ended)}), DAY)


def of_old_rights(on: date = DAY, *more: FlagRight) -> Flag:
    """On patents of 1991 and 2003."""
    announced = flags.source("05-88101", "2005-08-25", "the Commission has issued a limited exclusion order")
    order = flags.flag(
        id=f"{flags.SOURCE}:05-88101:2005-08-25:LEO:1", order_number="337-TA-8501", issued_on=date(2005, 8, 22),
        review_until=date(2005, 10, 21), published=date(2005, 8, 25), announced_in=announced,
        rights=(flags.patent("5000001", 1, 2), flags.patent("6600001", 7), *more),
        events=(flags.event("issued", "2005-08-22", announced),),
    )  # fmt: skip
    return flag_on(order, on)


def test_an_order_with_a_term_says_its_last_day_on_the_first_screen():
    mail = one(by_term(date(2026, 10, 20)))
    assert "Its last day is 2026-10-20, by its own words." in first_lines(mail)
    assert "- Last day, by its own words: 2026-10-20 (20 October 2026)" in mail.text


def test_a_cancel_by_term_cites_the_words_and_the_last_day():
    mail = one(by_term(), AlertKind.CANCEL)
    screen = " ".join(first_lines(mail).split())
    assert "Ended: Its last day was 2026-10-20 (20 October 2026)." in screen
    assert "Why: Its term is over" in screen
    assert f'Source: Federal Register document 2026-88101, published 2026-08-25: "{TERM}"' in screen


def test_a_cancel_by_a_person_says_who_why_and_where_that_may_be_read():
    screen = " ".join(first_lines(one(by_person(), AlertKind.CANCEL), 14).split())
    assert "Ended: On 2026-10-12 (12 October 2026)." in screen
    assert "A person found that it ended" in screen
    assert f'Source: {WORD.by} on 2026-10-15: "{WORD.because}"; {WORD.document}' in screen
    footer = " ".join(one(by_person(), AlertKind.CANCEL).text.split("-" * 70)[-1].split())
    assert "What a person found stands in no document cited: it is that person's word." in footer


def test_that_a_person_took_it_back_is_said_first():
    again = WORD.model_copy(update={"by": "B. Counsel", "because": "the mandate was recalled", "document": None})
    text = " ".join(first_lines(one(by_person(taken_back=again), n=3)).split())
    assert 'It stands again. That it had ended was taken back by B. Counsel on 2026-10-15: "the mandate was recalled".' in text


@pytest.mark.parametrize("reason", ["reversed", "disapproved"])
def test_a_cancel_says_whether_a_court_or_the_government_ended_it(reason: str):
    said = flags.source("2026-88700", "2026-10-30", "the order no longer stands")
    order = flags.flag()
    ended = flag_on(order.model_copy(update={"events": (*order.events, flags.event(reason, "2026-10-28", said))}), DAY)
    screen = " ".join(first_lines(one(ended, AlertKind.CANCEL)).split())
    assert {"reversed": "A court reversed it", "disapproved": "The President disapproved it"}[reason] in screen
    assert "2026-88700" in screen


def test_an_order_that_may_have_ended_says_so_in_its_subject_and_on_its_first_screen():
    mail = one(of_old_rights(), AlertKind.UPDATE)
    assert mail.subject.startswith("UPDATE · may have ended: check · intelligence only · ")
    assert "MAY HAVE ENDED: CHECK. Every right that it rests on has run out\n" in first_lines(mail)
    shown = part(mail, "RIGHTS AND CLAIMS")
    assert shown[1:4] == [
        "- CANNOT STILL REST ON: US patent 5,000,001, claims 1, 2",
        "- US patent 6,600,001, claim 7: has run out unless extended under 35 U.S.C.",
        "  156",
    ]
    plain = one(of_old_rights(DAY, MARK))
    assert "MAY HAVE ENDED" not in plain.text + plain.subject.upper()
    assert "CANNOT STILL REST ON: US patent 5,000,001" in plain.text


def test_an_inventory_lists_those_that_may_have_ended_apart_and_says_so_first():
    mail = many(flags.alert(of_old_rights()), flags.alert(), flags.alert(any_source()))
    lines = mail.text.splitlines()
    assert "1 of them may have ended: check." in " ".join(lines[1:7])
    group = lines.index("MAY HAVE ENDED: CHECK: US limited exclusion order (LEO) (1)")
    assert lines[group + 1].startswith("[3]   337-TA-8501 ")
    assert group > lines.index("IN FORCE: US limited exclusion order (LEO) (1)")


# --- right by right -----------------------------------------------------------------------------------------------------------


def really(ally: str, about: Flag, kind: AlertKind = AlertKind.ALERT, **fields: object) -> Alert:
    """What one of the real allies is told, by its own law."""
    return flags.alert(about, kind, ally=ally, decision=lawful_action(load_allies()[ally], about, DAY), **fields)


def mailed(alert: Alert) -> Rendered:
    return render_alert(alert, load_allies()[alert.ally], sender=SENDER, contest=CONTEST)


def listed(ally: str, *orders: Flag) -> Rendered:
    as_of = datetime(2026, 11, 1, 8, tzinfo=UTC)
    alerts = [really(ally, order) for order in orders]
    return render_inventory(alerts, load_allies()[ally], sender=SENDER, contest=CONTEST, as_of=as_of, coverage=COVERAGE)


def of_patent_and_mark(**fields: object) -> Flag:
    return flags.flag(order_number="337-TA-8125", rights=(flags.patent("79000001", 1, 2), MARK), **fields)


def test_a_mail_never_says_of_a_patent_what_holds_for_the_mark_beside_it():
    text = " ".join(mailed(really("NZ", of_patent_and_mark())).text.split())
    of_mark = "- US trademark 7,900,001: intelligence only; once such a right in New Zealand is shown, ex officio action possible."
    assert "Once a right in New Zealand is shown: ex officio" not in text
    assert "- US patent 79,000,001: intelligence only; no more, even if such a right in New Zealand is shown." in text
    assert of_mark in text


def test_a_lifted_right_is_said_to_be_lifted_and_lends_the_mail_nothing():
    lifted = of_patent_and_mark().model_copy(
        update={"rights": (flags.patent("79000001"), MARK.model_copy(update={"lifted": True}))}
    )
    mail = mailed(really("NZ", lifted, AlertKind.UPDATE))
    assert "- LIFTED: US trademark 7,900,001" in part(mail, "RIGHTS AND CLAIMS")
    assert "ex officio" not in mail.text
    assert "Trade Marks Act" not in mail.text


def test_a_drill_whose_rights_differ_is_a_drill():
    mail = mailed(really("NZ", of_patent_and_mark(exercise=True)))
    assert mail.subject == (
        "[EXERCISE] ALERT · intelligence only · electric kettles with lid locks and components thereof · US LEO 337-TA-8125"
    )
    assert mail.text.startswith(DRILL)


def test_a_cancel_says_nothing_of_rights_that_differ():
    over = ended().model_copy(update={"rights": of_patent_and_mark().rights})
    mail = mailed(really("NZ", over, AlertKind.CANCEL))
    assert mail.subject.startswith("CANCEL · STOP ACTING ON · electric kettles")
    for word in ("You may", "by right", "ex officio", "EX OFFICIO", "Provision", "LEGAL BASIS"):
        assert word not in mail.text + mail.html


def test_an_inventory_counts_and_lists_what_differs_as_differing():
    secret = flags.flag(order_number="337-TA-8126", rights=(MARK, SECRET))
    mail = listed("NZ", flags.flag(), of_patent_and_mark(), secret)
    assert "What you may do: 2 x intelligence only, 1 x detain nothing on this alone (differs by right)." in " ".join(
        mail.text.split()
    )
    row = next(line for line in mail.text.splitlines() if line.startswith("[3] "))
    assert "detain nothing on this alone (differs by right)" in row
    entry = mail.text[mail.text.index("[3] 337-TA-8126 LEO: ") :]
    assert "- Trade secret (number not stated): no legal basis to act." in entry


def test_every_entry_of_an_inventory_has_a_line_a_right_also_where_they_are_alike():
    two = flags.flag(order_number="337-TA-8127", rights=(flags.patent("79000001"), flags.patent("79000002")))
    mail = " ".join(listed("JP", flags.flag(), two).text.split())
    first, second = mail[mail.index("[1] 337-TA-8101 LEO: ") :].split("[2] 337-TA-8127 LEO: ")
    assert "You may: US patent 79,000,001: INTELLIGENCE ONLY, to assess risk." in first
    said = "intelligence only; once such a right in Japan is shown, ex officio action possible. Provision: Customs Act, Art. 69-11"
    assert [f"- US patent 79,000,00{n}: {said}" in second for n in (1, 2)] == [True, True]


# --- all of it ----------------------------------------------------------------------------------------------------------------


def test_every_identifier_stands_alone_on_its_line():
    lines = one(flags.flag(rights=(flags.patent("79000001"), flags.patent("D9100001")))).text.splitlines()
    for identifier in ("337-TA-8101", "2026-88101", "79,000,001", "79000001", "D9,100,001", "D9100001"):
        assert identifier in lines


def test_an_identifier_is_never_broken_however_long():
    long = "X-" + "1234567890" * 12
    mail = one(flags.flag(models=(long,), order_number=long))
    assert mail.text.count(long) >= 3
    assert f"- {long}" in mail.text.splitlines() or long in part(mail, "MODELS")[1]


def test_the_text_is_not_wider_than_a_terminal():
    assert max(map(len, one(any_source()).text.splitlines())) <= 76


def test_rights_that_were_only_claimed_are_not_shown_as_decided():
    assert part(one(any_source()), "RIGHTS AND CLAIMS")[0].startswith("ASSERTED ONLY")
    assert part(one(), "RIGHTS AND CLAIMS") == ["DECIDED: the order rests on these.", "- US patent 79,000,001, claims 1-3, 5"]


def test_what_is_held_outside_the_order_is_said():
    shown = part(one(flags.flag(models=("K-7",), not_subject=("K-9 with a plain lid",))), "MODELS")
    assert shown[-2:] == ["OUTSIDE the order, do not stop these on it:", "- K-9 with a plain lid"]


def test_every_mail_says_what_it_does_not_decide_and_whom_to_write_to():
    for mail in (one(), one(ended(), AlertKind.CANCEL), many(flags.alert())):
        assert "a foreign order proves nothing about a right in" in mail.text
        assert "TO CONTEST OR CORRECT" in mail.text
        assert CONTEST in mail.text
        assert "Not legal advice." in mail.text


def test_nobodys_street_address_can_be_mailed():
    """The contract has no place for one: of a party, a mail knows name, city, region and country."""
    assert set(FlagParty.model_fields) == {"name", "city", "region", "country", "freed"}


def test_a_company_that_ends_with_a_full_stop_gets_no_second():
    assert ".." not in one(flags.flag(parties=(FlagParty(name="Kettleworks Ltd.", freed=True), FlagParty(name="Tea Co.")))).text


def test_a_drill_says_so_at_top_and_bottom():
    for mail in (one(flags.flag(exercise=True)), many(flags.alert(flags.flag(exercise=True)))):
        lines = mail.text.rstrip().splitlines()
        assert lines[0].startswith(DRILL)
        assert lines[-1].startswith(DRILL)
        assert mail.html.count(DRILL) == 2
        assert mail.exercise
    assert "EXERCISE" not in one().text + one().subject + one().html
    assert not one().exercise


# --- HTML ---------------------------------------------------------------------------------------------------------------------


class Seen(HTMLParser):
    """Tags, attributes and words of an HTML part."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words += data.split()


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7*7 }}",
    "</body><h1>CANCELLED</h1>",
    "&lt;b&gt;",
    "Kettle\u202eskroW\u200b",
    "a\r\nSTATUS: ENDED",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_words_and_nothing_else(name: str):
    order = flags.flag(
        articles=name,
        parties=(FlagParty(name=name, city=name),),
        complainants=(name,),
        models=(name,),
        not_subject=(name,),
        bond=name,
        doubts=(name,),
        order_number=name,
        announced_in=flags.source("2026-88101", "2026-08-25", name),
    )
    plain = one()
    for mail in (one(order), one(order, AlertKind.UPDATE, changes=(name,)), many(flags.alert(order))):
        seen = Seen(mail.html)
        assert not seen.tags & {"script", "img", "a", "link", "iframe", "form"}
        assert seen.attributes <= Seen(plain.html).attributes | {"scope"}
        assert "49" not in seen.words
        assert not set("\u202e\u200b\r") & set(mail.text + mail.html + mail.subject)
        assert "STATUS: ENDED" not in mail.text.splitlines()


def test_html_loads_and_links_nothing():
    for mail in (one(), many(flags.alert(), flags.alert(any_source()))):
        assert not re.search(r"https?:|src=|href=|url\(|@import|<script|<link", mail.html)


def test_html_says_what_the_text_says():
    by_right = mailed(really("NZ", of_patent_and_mark()))
    for mail in (one(any_source()), one(ended(), AlertKind.CANCEL), many(flags.alert(), flags.alert(any_source())), by_right):
        shown = set(Seen(mail.html).words)
        missing = [
            word
            for word in re.findall(r"[A-Za-z0-9][\w,/-]{3,}", mail.text)
            if not word.isupper() and not any(word in other for other in shown)
        ]
        assert missing == []


# --- inventories --------------------------------------------------------------------------------------------------------------


def test_an_inventory_counts_lists_and_explains_every_order_once():
    mail = many(flags.alert(in_review(order_number="337-TA-8301")), flags.alert(), flags.alert(any_source()))
    assert mail.subject == "INVENTORY · 3 orders that stand · US · as of 2026-11-01"
    for n, number in enumerate(("337-TA-8207", "337-TA-8101", "337-TA-8301"), start=1):
        assert re.search(rf"^\[{n}\] +{number} ", mail.text, re.MULTILINE)
        assert len(re.findall(rf"^\[{n}\] {number} (?:GEO|LEO): ", mail.text, re.MULTILINE)) == 1
    assert mail.text.index("IN FORCE: US general") < mail.text.index("IN FORCE: US limited") < mail.text.index("ISSUED: US limited")
    assert f"Looked at completely: {COVERAGE[0]}." in mail.text


def test_an_inventory_with_some_drills_is_no_drill():
    mail = many(flags.alert(), flags.alert(flags.flag(exercise=True, order_number="337-TA-8999")))
    assert mail.subject.startswith("[PARTLY EXERCISE] ")
    assert not mail.exercise  # a filter that puts drills aside must not put real orders aside
    assert "EXERCISE [2] 337-TA-8999 LEO" in mail.text
    assert "EXERCISE [1]" not in mail.text


def test_an_inventory_of_one_reads_well():
    assert many(flags.alert()).subject == "INVENTORY · 1 order that stands · US · as of 2026-11-01"
    assert "1 order that stands and of which you were not told before." in many(flags.alert()).text


# --- whole mails, kept to be read ---------------------------------------------------------------------------------------------


def _invites(right: FlagRight) -> RightDecision:
    """What a British officer may do about a right that is not on file with him."""
    kind = right.kind.removesuffix("_patent")
    row = LegalRow(
        right=kind,
        provision="Regulation 608/2013 as it stands in UK law, Art. 17",
        source="legislation.gov.uk",
        read_on=date(2026, 11, 23),
    )
    missing = (
        "A United Kingdom trademark or design of the right holder, in force",
        "An application for action on file with HMRC",
    )
    shown = Action.ACT_ON_APPLICATION
    return flags.on_right(right, Action.INVITE_APPLICATION, if_right_shown=shown, rows=(row,), missing=missing)


def whole() -> dict[str, Rendered]:
    about = any_source().model_copy(update={"exercise": True})
    invite = Decision(rights=tuple(map(_invites, about.rights)))
    general = flags.alert(about, id="a0000000000008207", ally="GB", decision=invite)
    update = flags.alert(
        freed_in_part(),
        AlertKind.UPDATE,
        id="a0000000000008102",
        changes=(
            "Steamline GmbH is no longer under the order.",
            "The order was rescinded, limited to Steamline GmbH on 2026-10-26 (document 2026-88420).",
        ),
    )
    first = flags.flag(order_number="337-TA-8126", rights=(flags.patent("79000001", 1), flags.patent("D7900001")))
    with_a_secret = really(
        "DE", first.model_copy(update={"rights": (*first.rights, SECRET)}), AlertKind.UPDATE, id="a0000000000008126"
    )
    said = changes(really("DE", first), with_a_secret.flag, with_a_secret.decision)
    with_a_secret = with_a_secret.model_copy(update={"changes": said})
    return {
        "alert": render_alert(general, ALLIES["GB"], sender=SENDER, contest=CONTEST),
        "update": render_alert(update, ALLIES["JP"], sender=SENDER, contest=CONTEST),
        "cancel": one(ended(), AlertKind.CANCEL),
        "cancel_by_term": one(by_term(), AlertKind.CANCEL),
        "cancel_by_person": one(by_person(), AlertKind.CANCEL),
        "may_have_ended": may_have_ended(),
        "alert_by_right": mailed(really("NZ", of_patent_and_mark(), id="a0000000000008125")),
        "update_by_right": mailed(with_a_secret),
        "inventory_by_right": listed(
            "NZ", flags.flag(), of_patent_and_mark(), flags.flag(order_number="337-TA-8126", rights=(MARK, SECRET))
        ),
        "inventory": many(flags.alert(any_source()), flags.alert(), flags.alert(in_review(order_number="337-TA-8301"))),
    }


def may_have_ended() -> Rendered:
    told, now = flags.alert(of_old_rights(date(2020, 1, 1))), of_old_rights()
    update = flags.alert(now, AlertKind.UPDATE, id="a0000000000008501", changes=changes(told, now, told.decision))
    return render_alert(update, ALLIES["JP"], sender=SENDER, contest=CONTEST)


@pytest.mark.parametrize(
    "name",
    [
        "alert", "update", "cancel", "inventory", "alert_by_right", "update_by_right", "inventory_by_right", "cancel_by_term",
        "cancel_by_person", "may_have_ended",
    ],
)  # fmt: skip
def test_a_whole_mail_is_as_it_was_read_and_found_good(name: str):
    """With CROSSMARKET_TEST_WRITE_MAILS=1 the mails are written anew: read each as an officer does before keeping it."""
    mail = whole()[name]
    found = f"Subject: {mail.subject}\n\n{mail.text}"
    file = MAILS / f"{name}.txt"
    if os.environ.get("CROSSMARKET_TEST_WRITE_MAILS"):
        file.write_text(found, encoding="utf-8")
    assert found == file.read_text(encoding="utf-8")
