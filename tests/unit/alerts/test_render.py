"""What an officer relies on in a mail: its subject, its first screen, that names are harmless and identifiers can be pasted."""

from __future__ import annotations

import os
import re
from datetime import UTC, date, datetime
from pathlib import Path

import flags
import pytest
from axe import looked_at
from first_screens import says_the_same, subject_is_in_budget

from alerts.law.allies import load_allies
from alerts.law.basis import lawful_action
from alerts.letter.delta import FIRST, delta
from alerts.letter.render import Rendered, render_alert, render_list
from alerts.telling.narrowing import narrowed
from alerts.telling.tell import changes
from alerts.wording.beside import Beside, Earlier
from alerts.wording.flowed import unfolded
from pipeline.fold import flag_on
from pipeline.records import (
    Action,
    Alert,
    AlertKind,
    Decision,
    Document,
    Flag,
    FlagParty,
    FlagRight,
    LegalRow,
    Part,
    PersonWord,
    RightDecision,
    ScopeStep,
)  # fmt: skip

MAILS = Path(__file__).parents[2] / "golden" / "mails"
DRILL = "EXERCISE EXERCISE EXERCISE"
CONTEST = "corrections@crossmarket.example"
SENDER = "crossmarket <alerts@crossmarket.example>"
COVERAGE = ("US Federal Register: 2020-01-01 to 2026-11-01",)
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
    return render_list(alerts, FIRST, flags.Ally(), sender=SENDER, contest=CONTEST, as_of=as_of, coverage=COVERAGE)


def told_after(before: Flag, after: Flag) -> Rendered:
    """What an ally reads that was told of an order as it was."""
    told = flags.alert(before)
    said = changes(told, after, told.decision)
    return one(after, AlertKind.UPDATE, changes=said, narrows=narrowed(before, after), decision=told.decision)


def freeing() -> Rendered:
    before = flags.flag(order_number="337-TA-8102")
    return told_after(before, freed_in_part())


def first_lines(mail: Rendered, n: int = 12) -> str:
    return "\n".join(mail.text.splitlines()[:n])


def part(mail: Rendered, title: str) -> list[str]:
    """The lines of a section of the text, up to the next empty line."""
    lines = [line.rstrip() for line in mail.text.splitlines()]
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


# --- the first screen ---------------------------------------------------------------------------------------------------------


def row(mail: Rendered, label: str) -> str:
    """What a row of the card says, in one line."""
    lines = unfolded(mail.text[: mail.text.index("\nIDENTIFIERS")]).splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith(f"{label}:"))
    end = next((n for n, line in enumerate(lines[start + 1 :], start + 1) if not line.startswith("- ")), len(lines))
    return " ".join(line.removeprefix("- ") for line in lines[start:end]).removeprefix(f"{label}:").strip()


def test_a_general_order_says_at_once_that_it_reaches_any_maker():
    assert row(one(any_source()), "Firms") == "Any maker or importer."


def test_an_order_under_review_says_that_entry_is_allowed_under_bond():
    said = row(one(in_review()), "Standing")
    assert said == (
        "US: goods enter under bond to about 2026-12-19 (Presidential review), then in force, if not disapproved. End: not stated."
    )
    within = in_review().model_copy(update={"bond": "100 percent", "review_until": None})
    assert row(one(within), "Standing") == "US: goods enter under bond (Presidential review). Bond: 100 percent. End: not stated."
    assert "- Bond, as written: 4.5 percent of entered value" in one(in_review()).text


def test_an_update_that_frees_says_whom_first_and_who_is_left():
    mail = freeing()
    assert mail.subject == "CHANGE 337-TA-8102 Steamline FREED | electric kettles with lid locks"
    assert whole_text(mail).startswith(
        "STOP holding goods of Steamline GmbH: FREED since 2026-10-26, 6 days ago. "
        "The rest: information only, detain nothing on it alone. Goods held only for this: review today and let go."
    )
    assert row(mail, "Changed") == "Steamline GmbH is no longer under the order. And 1 more, below."
    assert row(mail, "Firms") == "Only the one named: Kettleworks Ltd. (Ningbo, CN)."
    assert row(mail, "Not these") == "Goods that the holder licensed. FREED: Steamline GmbH."
    assert "- FREED: Steamline GmbH - Ulm, Germany (DE)" in part(mail, "PARTIES")


def test_a_cancel_begins_with_stop_and_says_why_and_from_when_and_never_what_may_be_done():
    mail = one(ended(), AlertKind.CANCEL)
    assert mail.subject == "STOP 337-TA-8101 ended 2026-10-28 | electric kettles with lid locks | CN, DE"
    assert whole_text(mail).startswith(
        "STOP holding goods for US order 337-TA-8101: ENDED on 2026-10-28, 4 days ago, nothing of it remains. "
        "Goods held only for this: review today and let go. Pass this to all whom you told."
    )
    assert row(mail, "Changed") == "The authority rescinded it."
    assert row(mail, "Standing") == "Ended 2026-10-28. Published 2026-10-30. Told you 2026-11-01, 4 days after."
    assert "Federal Register document 2026-88700" in row(mail, "Source")
    assert row(mail, "You may") == "Nothing on this order. Your own orders and applications on file stay."
    assert "WHAT YOU MAY DO" not in mail.text


def test_a_late_recall_says_how_long_the_order_had_been_dead():
    late = one(ended(), AlertKind.CANCEL, decided_at=datetime(2027, 2, 5, 8, tzinfo=UTC))
    assert "ENDED on 2026-10-28, 100 days ago," in whole_text(late)
    assert row(late, "Standing").endswith("Told you 2027-02-05, 100 days after.")


def test_a_cancel_of_our_own_mistake_says_so():
    mail = one(ended("withdrawn"), AlertKind.CANCEL)
    assert mail.subject == "STOP 337-TA-8101 never stood | electric kettles with lid locks | CN, DE"
    assert whole_text(mail).startswith(
        "STOP holding goods for US order 337-TA-8101: it NEVER STOOD, our mails on it were a mistake."
    )
    assert "We were wrong" in row(mail, "Changed")


def test_an_order_that_came_back_says_that_it_had_ended():
    mail = one(n=3)
    assert mail.subject == "NEW 337-TA-8101 STANDS AGAIN | electric kettles with lid... | information only"
    assert mail.text.startswith("It stands again: we had told you that it ended. For information.")
    assert row(mail, "Changed") == "It stands again; you were told that it had ended."
    assert row(mail, "Replaces") == "Our earlier mails on this order."


def whole_text(mail: Rendered) -> str:
    return " ".join(mail.text.split())


def test_a_suspended_order_is_paused_until_it_is_in_force_again():
    suspended = flags.flag(state="suspended", state_since=date(2026, 10, 25))
    mail = told_after(flags.flag(), suspended)
    assert mail.subject == "PAUSED 337-TA-8101 since 2026-10-25 | electric kettles with lid locks | CN, DE"
    assert whole_text(mail).startswith(
        "PAUSED since 2026-10-25, 7 days ago: US order 337-TA-8101 is not enforced. Hold nothing for it until we write again. "
        "Goods held only for this: review today and let go."
    )
    assert row(mail, "Standing") == "PAUSED since 2026-10-25, until we write again. End: not stated."
    assert row(mail, "You may").startswith("Nothing on this order until we write again.")
    again = told_after(suspended, flags.flag(state_since=date(2026, 10, 30)))
    assert again.subject == "CHANGE 337-TA-8101 in force in US | electric kettles with lid locks"
    assert whole_text(again).startswith("In US: In force since 2026-10-30. For information.")
    assert one(suspended).subject.startswith("NEW 337-TA-8101 ")
    assert "| paused" in one(suspended).subject
    assert one(suspended).text.startswith("It is PAUSED: hold nothing for it until we write again. For information.")


def test_an_alert_of_before_that_does_not_say_what_it_narrows_is_paused_all_the_same():
    suspended = flags.flag(state="suspended", state_since=date(2026, 10, 25))
    said = "Status: was in force, is suspended since 2026-10-25."
    mail = one(suspended, AlertKind.UPDATE, changes=(said,))
    assert mail.subject.startswith("PAUSED 337-TA-8101 since 2026-10-25")
    assert mail.text.startswith("PAUSED since 2026-10-25")


def test_an_order_that_reaches_more_says_whom_it_reaches_now():
    one_firm = flags.flag(parties=flags.flag().parties[:1])
    mail = told_after(one_firm, flags.flag())
    assert mail.subject == "CHANGE 337-TA-8101 Steamline ADDED | electric kettles with lid locks"
    assert whole_text(mail).startswith("WIDER: now also Steamline GmbH. For information. Detain nothing on this alone.")
    general = flags.flag(any_source=True, parties=(), instrument="GEO")
    assert told_after(flags.flag(parties=(), parties_read="whole"), general).subject.startswith("CHANGE 337-TA-8101 any maker | ")
    limited = told_after(general, flags.flag())
    assert limited.subject.startswith("CHANGE 337-TA-8101 named firms only | ")
    assert whole_text(limited).startswith(
        "STOP holding goods of firms that the order does not name: FREED. The rest: information only"
    )


def test_a_card_says_of_which_day_it_is_and_how_late():
    assert row(one(), "As of") == "2026-11-01, 68 days after its latest document. A later mail counts instead."
    same_day = one(decided_at=datetime(2026, 8, 25, 8, tzinfo=UTC))
    assert row(same_day, "As of") == "2026-08-25. A later mail counts instead."


def test_who_asked_for_the_order_is_named_where_somebody_is_to_invite_him():
    secret = flags.flag(rights=(SECRET,))
    assert row(mailed(really("KR", secret)), "Rights") == "trade secret without a number. Asked for by Brewgate Inc."
    assert "Asked for by" not in row(mailed(really("NL", flags.flag())), "Rights")


def test_the_only_article_outside_is_shown_and_cut_at_a_word_where_it_has_no_room():
    long = "gimbals whose motors are held by a spring and which " + "turn and turn again " * 9 + "by hand"
    said = row(one(flags.flag(not_subject=(long,))), "Not these")
    licensed = re.escape("Goods that the holder licensed. ")
    assert re.fullmatch(rf"{licensed}OUTSIDE: gimbals whose motors are held by a spring and which turn .* \w+\.\.\.", said)
    both = row(one(flags.flag(not_subject=(long, "K-9"))), "Not these")
    assert both.endswith("...; and 1 more, below.")


def test_the_third_firm_is_named_where_it_has_room_without_its_country():
    names = ("Dongguan Mistralhen Electric Co., Ltd.", "Cloudwren Living Co., Ltd.", "Brisehaus Geraete GmbH")
    parties = tuple(FlagParty(name=name, city="Dongguan", country="CN") for name in names)
    assert row(one(flags.flag(parties=parties)), "Firms") == f"Only these 3: {'; '.join(names)}."


def test_a_claim_that_was_named_in_error_is_corrected_as_of_a_day_where_there_is_room():
    before = flags.flag(rights=(flags.patent("79000001", 1, 3, 9),))
    mail = told_after(before, flags.flag(rights=(flags.patent("79000001", 1, 3),), corrected_by=("2026-88214",)))
    assert whole_text(mail).startswith(
        "STOP holding goods for US patent 79,000,001, claim 9: CORRECTED 2026-11-01, named in error. The rest: information only, "
    )


def test_claims_that_were_corrected_are_told_in_both_directions():
    before = flags.flag(rights=(flags.patent("79000001", 1, 3, 9),))
    mail = told_after(before, flags.flag(rights=(flags.patent("79000001", 1, 3, 6),), corrected_by=("2026-88214",)))
    assert mail.subject == "CHANGE 337-TA-8101 claims CORRECTED | electric kettles with lid locks"
    assert whole_text(mail).startswith(
        "STOP holding goods for US patent 79,000,001, claim 9: CORRECTED, named in error. "
        "NEW in the order: US patent 79,000,001, claim 6. The rest: information only, detain nothing on it alone. "
        "Goods held only for this: let go today, unless NEW covers them. Pass this to all whom you told."
    )
    assert "LIFTED" not in mail.text
    assert row(mail, "Changed") == (
        "Claims of US patent 79,000,001: OUT 9; NEW 6; now 1, 3, 6. Corrected by document 2026-88214."
    )


def test_a_number_is_written_in_one_form_wherever_it_is_no_identifier_to_paste():
    later = flags.source("2026-88700", "2026-10-30")
    lifted = flags.event("modified", "2026-10-28", later, names=("trademark 7900001",), lifts=True)
    before = of_patent_and_mark()
    rights = tuple(r.model_copy(update={"lifted": r.kind == "trademark"}) for r in before.rights)
    mail = told_after(before, before.model_copy(update={"rights": rights, "events": (*before.events, lifted)}))
    assert mail.subject.startswith("CHANGE 337-TA-8125 mark 7,900,001 LIFTED | ")
    above, below = mail.text.split("WHAT CHANGED")
    assert "7900001" not in above[: above.index("IDENTIFIERS")] + below
    assert below.count("7,900,001") > 2


def test_claims_that_only_came_in_are_wider_and_claims_that_were_not_stated_are_not():
    wider = told_after(flags.flag(rights=(flags.patent("79000001", 1),)), flags.flag(rights=(flags.patent("79000001", 1, 2, 3),)))
    assert whole_text(wider).startswith("WIDER: now also US patent 79,000,001, claims 2, 3.")
    known = told_after(flags.flag(rights=(flags.patent("79000001"),)), flags.flag(rights=(flags.patent("79000001", 1, 2),)))
    assert whole_text(known).startswith("Changed: Claims of US patent 79,000,001: were not stated, now 1, 2.")


def test_an_office_that_never_may_hold_is_not_asked_to_review_what_it_holds():
    def over(ally: str, order: Flag) -> str:
        return whole_text(mailed(really(ally, order, AlertKind.CANCEL)))

    assert "You have no power to hold for it: if goods wait all the same, let go today." in over("AU", ended())
    assert "Goods held only for this: review today and let go." in over("NL", ended())
    marks = ended().model_copy(update={"rights": (*ended().rights, MARK)})
    assert "Goods held only for this: review today and let go." in over("AU", marks)
    lifted = MARK.model_copy(update={"lifted": True})
    assert "Goods held only for this: review today and let go." in over(
        "AU", marks.model_copy(update={"rights": (*ended().rights, lifted)})
    )


def test_an_article_ruled_inside_is_wider_also_beside_one_that_is_outside():
    values = {"by": "authority", "on": date(2026, 10, 28), "source": flags.source("2026-88700", "2026-10-30", "K-7 is covered")}
    inside = ScopeStep.model_validate({"article": "K-7 redesign", "standing": "inside"} | values)
    outside = ScopeStep.model_validate({"article": "K-9 with a plain lid", "standing": "outside"} | values)
    mail = told_after(flags.flag(), flags.flag(scope=(inside,)))
    assert mail.subject.startswith("CHANGE 337-TA-8101 K-7 redesign INSIDE | ")
    assert mail.text.startswith("Ruled INSIDE: K-7 redesign. For information.")
    both = flags.flag(scope=(inside, outside), not_subject=("K-9 with a plain lid",))
    mail = told_after(flags.flag(), both)
    assert mail.subject.startswith("CHANGE 337-TA-8101 OUTSIDE K-9 with a plain lid | ")
    assert whole_text(mail).startswith(
        "STOP holding K-9 with a plain lid: OUTSIDE since 2026-10-28, 4 days ago. NEW in the order: K-7 redesign. The rest: "
        "information only, detain nothing on it alone. Goods held only for this: let go today, unless NEW covers them."
    )
    assert row(mail, "Goods").startswith("electric kettles with lid locks... Ruled inside: K-7 redesign.")


def test_a_mail_names_those_that_it_replaces():
    before = (Earlier(date(2026, 8, 26), "NEW 337-TA-8101 kettles", "a1"), Earlier(date(2026, 9, 1), "CHANGE 337-TA-8101", "a2"))
    alert = flags.alert(ended(), AlertKind.CANCEL, n=3)
    mail = render_alert(alert, flags.Ally(), sender=SENDER, contest=CONTEST, beside=Beside(replaced=before))
    assert row(mail, "Replaces") == 'Our mail of 2026-09-01 "CHANGE 337-TA-8101", ref a2; and 1 more, below.'
    assert part(mail, "REPLACES THESE MAILS") == [
        '- our mail of 2026-08-26 "NEW 337-TA-8101 kettles", ref a1',
        '- our mail of 2026-09-01 "CHANGE 337-TA-8101", ref a2',
    ]


def test_a_single_mail_that_is_replaced_is_named_in_fewer_words_rather_than_said_to_stand_below():
    long = Earlier(date(2026, 9, 1), "CHANGE 337-TA-8101 " + "and so on " * 20, "a2")
    alert = flags.alert(ended(), AlertKind.CANCEL)
    mail = render_alert(alert, flags.Ally(), sender=SENDER, contest=CONTEST, beside=Beside(replaced=(long,)))
    assert row(mail, "Replaces") == "Our mail of 2026-09-01, ref a2."


def test_a_mail_says_where_its_documents_are_read_and_what_proves_that_they_were_read_as_published():
    fetched = datetime(2026, 8, 25, tzinfo=UTC)
    whole = Part(name="full_text", form="xml", address="x", fetched_at=fetched, media_type="text/xml", sha256="0a" * 32)
    read = Document(
        source=flags.SOURCE, native_id="2026-88101", published=date(2026, 8, 25), kind="notice", title="Kettles", abstract=None,
        page="https://register.example/2026-88101", parts=(whole,), version="1",
    )  # fmt: skip
    beside = Beside(documents={flags.flag().announced_in.document_id: read})
    mail = render_alert(flags.alert(), flags.Ally(), sender=SENDER, contest=CONTEST, beside=beside)
    assert row(mail, "Source").endswith(" Address, SHA-256: below.")
    assert row(one(), "Source").endswith(" Address, SHA-256: not stated.")
    assert "https://register.example/2026-88101" in " ".join(part(mail, "EVIDENCE"))
    assert f"- SHA-256 of its full text: {'0a' * 32}" in " ".join(part(mail, "EVIDENCE"))
    says_the_same(mail)


def test_rights_that_were_only_asserted_say_so_in_each_line_of_what_may_be_done():
    mail = one(flags.flag(rights_decided=False))
    assert row(mail, "You may").startswith("US patent (asserted only): Now: no hold. ")
    assert "US patent 79,000,001 (asserted only): Now: no hold." in whole_text(mail)
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
    first = 'By Federal Register document 2026-88430, published 2026-10-26: "decided in 2026-88430"'
    assert f'{first} By Federal Register document 2026-88420, published 2026-10-20: "decided in 2026-88420"' in said
    assert "2026-10-26: rescinded as to Kettleworks Ltd.;" in said


def test_a_cancel_of_an_order_that_ended_without_limit_cites_that_alone():
    order = freed_one_by_one(("2026-88420", "2026-10-20", (STEAMLINE,)), ("2026-88430", "2026-10-26", ()))
    source = " ".join(part(one(order, AlertKind.CANCEL), "WHY IT ENDED"))
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
    assert row(mail, "Standing") == "In force since 2026-10-20 (presumed). Last day 2026-10-20, by its own words."
    assert "- Last day, by its own words: 2026-10-20 (20 October 2026)" in mail.text


def test_a_cancel_by_term_cites_the_words_and_the_last_day():
    mail = one(by_term(), AlertKind.CANCEL)
    assert mail.subject == "STOP 337-TA-8101 last day 2026-10-20 | electric kettles with lid locks"
    assert whole_text(mail).startswith(
        "STOP holding goods for US order 337-TA-8101: OVER, its last day was 2026-10-20, 12 days ago, nothing of it"
    )
    assert row(mail, "Standing") == "Its last day was 2026-10-20. Told you 2026-11-01, 12 days after."
    assert row(mail, "Changed") == "Its term is over: by its own words it lasts no longer."
    assert f'Federal Register document 2026-88101, published 2026-08-25: "{TERM}"' in " ".join(part(mail, "WHY IT ENDED"))


def test_a_cancel_by_a_person_says_who_why_and_where_that_may_be_read():
    mail = one(by_person(), AlertKind.CANCEL)
    assert row(mail, "Standing") == "Ended 2026-10-12. Told you 2026-11-01, 20 days after."
    assert "A person found that it ended" in row(mail, "Changed")
    assert row(mail, "Source") == "The word of A. Analyst, desk 4 on 2026-10-15, below."
    assert f'{WORD.by} on 2026-10-15: "{WORD.because}"; {WORD.document}' in " ".join(part(mail, "WHY IT ENDED"))
    footer = " ".join(one(by_person(), AlertKind.CANCEL).text.split("-" * 70)[-1].split())
    assert "What a person found stands in no document cited: it is that person's word." in footer


def test_that_a_person_took_it_back_is_said_first():
    again = WORD.model_copy(update={"by": "B. Counsel", "because": "the mandate was recalled", "document": None})
    mail = one(by_person(taken_back=again), n=3)
    assert mail.text.startswith("It stands again: we had told you that it ended.")
    assert row(mail, "Changed") == "It stands again; you were told that it had ended. And 1 more, below."
    assert 'That was taken back by B. Counsel on 2026-10-15: "the mandate was recalled".' in " ".join(part(mail, "WHAT CHANGED"))


@pytest.mark.parametrize("reason", ["reversed", "disapproved"])
def test_a_cancel_says_whether_a_court_or_the_government_ended_it(reason: str):
    said = flags.source("2026-88700", "2026-10-30", "the order no longer stands")
    order = flags.flag()
    ended = flag_on(order.model_copy(update={"events": (*order.events, flags.event(reason, "2026-10-28", said))}), DAY)
    mail = one(ended, AlertKind.CANCEL)
    assert {"reversed": "A court reversed it", "disapproved": "The President disapproved it"}[reason] in row(mail, "Changed")
    assert "2026-88700" in row(mail, "Source")


def test_an_order_that_may_have_ended_says_so_in_its_subject_and_on_its_first_screen():
    mail = one(of_old_rights(), AlertKind.UPDATE)
    assert mail.subject == "CHANGE 337-TA-8501 may have ended | electric kettles with lid locks"
    assert mail.text.startswith("It may have ended: check. For information.")
    assert "MAY HAVE ENDED: all its patents are past their terms." in row(mail, "Standing")
    assert "MAY HAVE ENDED: CHECK. Every right that it rests on has run out" in " ".join(part(mail, "STATUS AND DATES"))
    shown = part(mail, "RIGHTS AND CLAIMS")
    assert shown[1:4] == [
        "- CANNOT STILL REST ON: US patent 5,000,001, claims 1, 2",
        "- US patent 6,600,001, claim 7: has run out unless extended under 35 U.S.C.",
        "156",
    ]
    plain = one(of_old_rights(DAY, MARK))
    assert "MAY HAVE ENDED" not in plain.text + plain.subject.upper()
    assert "CANNOT STILL REST ON: US patent 5,000,001" in plain.text


# --- right by right -----------------------------------------------------------------------------------------------------------


def really(ally: str, about: Flag, kind: AlertKind = AlertKind.ALERT, **fields: object) -> Alert:
    """What one of the real allies is told, by its own law."""
    return flags.alert(about, kind, ally=ally, decision=lawful_action(load_allies()[ally], about, DAY), **fields)


def mailed(alert: Alert) -> Rendered:
    return render_alert(alert, load_allies()[alert.ally], sender=SENDER, contest=CONTEST)


def listed(ally: str, *orders: Flag) -> Rendered:
    as_of = datetime(2026, 11, 1, 8, tzinfo=UTC)
    own = [order.model_copy(update={"case_id": f"us_itc:{order.order_number}"}) for order in orders]
    alerts = [really(ally, order, id=f"a000000000000{(order.order_number or '')[-4:]}") for order in own]
    return render_list(alerts, FIRST, load_allies()[ally], sender=SENDER, contest=CONTEST, as_of=as_of, coverage=COVERAGE)


def of_patent_and_mark(**fields: object) -> Flag:
    return flags.flag(order_number="337-TA-8125", rights=(flags.patent("79000001", 1, 2), MARK), **fields)


def test_a_mail_never_says_of_a_patent_what_holds_for_the_mark_beside_it():
    text = " ".join(mailed(really("NZ", of_patent_and_mark())).text.split())
    of_mark = "- US trademark 7,900,001: Now: no hold. Later: if such a right in New Zealand is shown: hold on own initiative."
    assert "Once a right in New Zealand is shown: ex officio" not in text
    assert "- US patent 79,000,001: Now: no hold. Later: no hold either, customs has no power on it here." in text
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
    assert mail.subject == "EXERCISE NEW 337-TA-8125 electric kettles with lid locks | information only | CN, DE"
    assert mail.text.startswith("EXERCISE For information.")


def test_a_cancel_says_nothing_of_rights_that_differ():
    over = ended().model_copy(update={"rights": of_patent_and_mark().rights})
    mail = mailed(really("NZ", over, AlertKind.CANCEL))
    assert mail.subject.startswith("STOP 337-TA-8101 ended 2026-10-28 | electric kettles")
    for word in ("by right", "ex officio", "EX OFFICIO", "own initiative", "Provision", "LEGAL BASIS"):
        assert word not in mail.text + mail.html


def test_a_line_of_a_list_says_of_which_rights_something_could_follow():
    secret = flags.flag(id="of a secret", order_number="337-TA-8126", rights=(MARK, SECRET))
    mail = unfolded(listed("NZ", flags.flag(), of_patent_and_mark(id="of both"), secret).text)
    assert "3 orders stand: our first list to you. Detain nothing on any of them alone." in mail
    assert "Information only, until what is missing is shown (2)\n[1] " in mail
    (row,) = [line for line in mail.splitlines() if "337-TA-8126" in line]
    assert "US trademark 7,900,001: hold on own initiative, once shown; ref" in row
    assert "trade secret" in row


# --- all of it ----------------------------------------------------------------------------------------------------------------


def test_every_identifier_stands_alone_on_its_line():
    lines = one(flags.flag(rights=(flags.patent("79000001"), flags.patent("D9100001")))).text.splitlines()
    for identifier in ("337-TA-8101", "2026-88101", "79,000,001", "79000001", "D9,100,001", "D9100001"):
        assert identifier in lines


def test_an_identifier_is_never_broken_however_long():
    long = "X-" + "1234567890" * 12
    mail = one(flags.flag(models=(long,), order_number=long))
    assert mail.text.count(long) >= 2
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
    assert set(FlagParty.model_fields) == {"name", "city", "region", "country", "freed", "paused"}


def test_a_company_that_ends_with_a_full_stop_gets_no_second():
    mail = one(flags.flag(parties=(FlagParty(name="Kettleworks Ltd.", freed=True), FlagParty(name="Tea Co."))))
    assert ".." not in mail.text.replace("...", ""), "three say that words were cut"


def test_a_drill_says_so_at_top_and_bottom():
    for mail in (one(flags.flag(exercise=True)), many(flags.alert(flags.flag(exercise=True)))):
        lines = mail.text.rstrip().splitlines()
        assert lines[0].startswith("EXERCISE ")
        assert lines[-1].startswith(DRILL)
        assert mail.html.count("A drill, all invented: stop no goods for it.") == 1
        assert mail.html.count(DRILL) == 1
        assert mail.exercise
    assert "EXERCISE" not in one().text + one().subject + one().html
    assert not one().exercise


# --- HTML ---------------------------------------------------------------------------------------------------------------------


def test_html_loads_and_links_nothing():
    for mail in (one(), many(flags.alert(), flags.alert(any_source()))):
        assert not re.search(r"src=|href=|url\(|@import|<script|<link", mail.html)


# --- lists (more in test_listing) -------------------------------------------------------------------------------------------------


def test_a_list_with_some_drills_is_no_drill():
    mail = many(flags.alert(), flags.alert(flags.flag(id="a drill", exercise=True, order_number="337-TA-8999")))
    assert mail.subject.startswith("PARTLY EXERCISE LIST ")
    assert not mail.exercise  # a filter that puts drills aside must not put real orders aside
    assert re.search(r"^EXERCISE \[\d\] electric kettles with lid locks; 337-TA-8999 LEO", mail.text, re.MULTILINE)
    assert len(re.findall(r"^EXERCISE \[", mail.text, re.MULTILINE)) == 1


def test_a_list_of_one_reads_well():
    assert many(flags.alert()).subject == "LIST 2026-11-01 for JP: 1 order stands | our first list"
    assert many(flags.alert()).text.startswith("1 order stands: our first list to you. Detain nothing")


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
    first = flags.flag(order_number="337-TA-8126", rights=(flags.patent("79000001", 1), flags.patent("D7900001")))
    with_a_secret = really(
        "DE", first.model_copy(update={"rights": (*first.rights, SECRET)}), AlertKind.UPDATE, id="a0000000000008126"
    )
    said = changes(really("DE", first), with_a_secret.flag, with_a_secret.decision)
    with_a_secret = with_a_secret.model_copy(update={"changes": said})
    return {
        "alert": render_alert(general, ALLIES["GB"], sender=SENDER, contest=CONTEST),
        "update": freeing(),
        "cancel": one(ended(), AlertKind.CANCEL),
        "cancel_by_term": one(by_term(), AlertKind.CANCEL),
        "cancel_by_person": one(by_person(), AlertKind.CANCEL),
        "may_have_ended": may_have_ended(),
        "alert_by_right": mailed(really("NZ", of_patent_and_mark(), id="a0000000000008125")),
        "update_by_right": mailed(with_a_secret),
        "list_by_right": listed(
            "NZ",
            flags.flag(),
            of_patent_and_mark(id="of both"),
            flags.flag(id="of a secret", order_number="337-TA-8126", rights=(MARK, SECRET)),
        ),
        "list": many(
            flags.alert(any_source(), id="a0000000000008207"),
            flags.alert(id="a0000000000008101"),
            flags.alert(in_review(id="under review", order_number="337-TA-8301"), id="a0000000000008301"),
        ),
        "list_since": list_since(),
    }


def list_since() -> Rendered:
    """A list after one of three orders, of which one ended and one was freed of a firm; and one is new."""
    whole, partly = flags.flag(order_number="337-TA-8102", id="freed"), freed_in_part().model_copy(update={"id": "freed"})
    over = ended().model_copy(update={"id": "over", "order_number": "337-TA-8103"})
    stood = flags.flag(id="over", order_number="337-TA-8103")
    before = {f.id: really("GB", f, id=f"a{n:016}") for n, f in enumerate((any_source(), whole, stood), start=1)}
    now = {
        "freed": really("GB", partly, AlertKind.UPDATE, id="a0000000000000004", revision="another"),
        "over": really("GB", over, AlertKind.CANCEL, id="a0000000000000005"),
        "new": really("GB", in_review(id="new", order_number="337-TA-8301"), id="a0000000000000006"),
    }
    last = before | now
    standing = [alert for alert in last.values() if alert.kind is not AlertKind.CANCEL]
    since = delta(datetime(2026, 8, 2, 8, tzinfo=UTC), before, last)
    as_of = datetime(2026, 11, 1, 8, tzinfo=UTC)
    return render_list(standing, since, load_allies()["GB"], sender=SENDER, contest=CONTEST, as_of=as_of, coverage=COVERAGE)


def may_have_ended() -> Rendered:
    told, now = flags.alert(of_old_rights(date(2020, 1, 1))), of_old_rights()
    update = flags.alert(now, AlertKind.UPDATE, id="a0000000000008501", changes=changes(told, now, told.decision))
    return render_alert(update, ALLIES["JP"], sender=SENDER, contest=CONTEST)


@pytest.mark.parametrize(
    "name",
    [
        "alert", "update", "cancel", "list", "alert_by_right", "update_by_right", "list_by_right", "list_since",
        "cancel_by_term", "cancel_by_person", "may_have_ended",
    ],
)  # fmt: skip
def test_a_whole_mail_is_as_it_was_read_and_found_good(name: str):
    """With CROSSMARKET_TEST_WRITE_MAILS=1 the mails are written anew: read each as an officer does before keeping it."""
    mail = whole()[name]
    subject_is_in_budget(mail.subject)
    says_the_same(mail)
    found = f"Subject: {mail.subject}\n\n{mail.text}".replace(" \n", "\n")  # the blanks of format=flowed are tested elsewhere
    file = MAILS / f"{name}.txt"
    if os.environ.get("CROSSMARKET_TEST_WRITE_MAILS"):
        file.write_text(found, encoding="utf-8")
    assert found == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing_in_whole_mails(axe_core: Path, tmp_path: Path, dark: bool):
    found = looked_at([mail.html for mail in whole().values()], axe_core, tmp_path, dark=dark)
    assert [(said["wrong"], said["unknown"]) for said in found] == [([], [])] * len(whole())
