"""What an officer reads in a list of mails: what kind, which order, what happened or which goods, in the first 40 characters."""

from __future__ import annotations

from datetime import date
from typing import Any

import flags
import pytest
from first_screens import subject_is_in_budget

from alerts.first_screen import first_line, rows_of_order
from alerts.first_screen.subject import number, of_alert, of_list
from alerts.languages.speech import ENGLISH
from alerts.telling.listing import Changes, Listing
from alerts.telling.narrowing import narrowed
from alerts.telling.tell import changes
from alerts.wording import goods
from alerts.wording.letters import in_ascii
from alerts.wording.naming import short_name
from alerts.wording.others import OrdersThatStand
from pipeline.records import Action, Alert, AlertKind, Decision, Flag, FlagParty, FlagRight, State

LANTERNS = flags.flag(
    order_number="337-TA-8125",
    articles="Certain solar lantern housings and components thereof",
    parties=(FlagParty(name="Riguang Lampworks Co., Ltd.", country="CN"), FlagParty(name="Luzviva S.A. de C.V.", country="MX")),
    rights=(flags.patent("98000231", 1, 3, 9), FlagRight(kind="trademark", office="US", number="9800201")),
)


def after(now: Flag, before: Flag = LANTERNS) -> str:
    """The subject of the mail to an ally that was told of `before`."""
    told = flags.alert(before)
    said = of_alert(
        flags.alert(
            now, AlertKind.UPDATE, changes=changes(told, now, told.decision), narrows=narrowed(before, now), decision=told.decision
        )
    )
    subject_is_in_budget(said)
    return said


def test_a_new_order_is_its_goods_what_may_be_done_and_whose():
    assert of_alert(flags.alert(LANTERNS)) == "NEW 337-TA-8125 solar lantern housings | information only | CN, MX"
    assert of_alert(flags.alert(LANTERNS.model_copy(update={"exercise": True}))).startswith(
        "EXERCISE NEW 337-TA-8125 solar lantern"
    )


def test_of_two_orders_with_one_number_each_says_which_it_is():
    general = LANTERNS.model_copy(update={"id": "general", "instrument": "GEO", "any_source": True, "parties": ()})
    both = OrdersThatStand((LANTERNS, general))
    said = [of_alert(flags.alert(one), both.beside(one)) for one in (LANTERNS, general)]
    assert [one[:20].rstrip() for one in said] == ["NEW 337-TA-8125 LEO", "NEW 337-TA-8125 GEO"]
    of_another_number = general.model_copy(update={"order_number": "337-TA-8126"})
    assert " LEO " not in of_alert(flags.alert(LANTERNS), OrdersThatStand((of_another_number,)).beside(LANTERNS))


def test_an_order_is_called_alike_in_all_mails_on_it():
    told = flags.flag(articles="folding drone rotor guards", order_number="337-TA-8125")
    ended = told.model_copy(update={"state": State.ENDED, "end_reason": "rescinded"})
    both = (flags.alert(told), flags.alert(ended, AlertKind.CANCEL))
    assert all("drone rotor guards, folding" in of_alert(one) for one in both)


def test_where_customs_can_act_on_no_right_or_nothing_was_read_the_subject_says_so():
    def decided(right_shown: Action | None) -> Alert:
        right = flags.on_right(flags.patent("98000231"), if_right_shown=right_shown)
        return flags.alert(LANTERNS, decision=Decision(rights=(right,)))

    assert " | no power to hold | " in of_alert(decided(None))
    assert first_line.of_alert(decided(None)) == "For information. Customs has no power to hold goods on such rights here."
    assert " | information only | " in of_alert(decided(Action.INVITE_APPLICATION))
    unread = flags.alert(flags.flag(parties=(), rights=(), articles="kettles"), decision=flags.decision())
    assert of_alert(unread) == "NEW 337-TA-8101 kettles | not usable yet"
    assert first_line.of_alert(unread).startswith("Not usable yet: whom it binds and on which right was not read.")


def test_what_ended_in_part_and_nobody_read_whose_stands_in_front_of_those_who_may_still_be_bound():
    notice = flags.source("2026-98219", "2026-05-20", "it is rescinded as to one respondent")
    unread = flags.event("rescinded", "2026-05-13", notice, partial=True)
    part = LANTERNS.model_copy(update={"events": (*LANTERNS.events, unread)})
    said = "A part of it ENDED on 2026-05-13, not read whose: look before you hold."
    assert first_line.of_alert(flags.alert(part)).startswith(said)
    (firms,) = rows_of_order.of_firms(flags.alert(part), 3, ENGLISH)
    assert firms.startswith("For some of them it ENDED 2026-05-13, not read whom. Only these 2: Riguang Lampworks")
    one_left = part.model_copy(update={"parties": (part.parties[0].model_copy(update={"freed": True}), part.parties[1])})
    assert first_line.of_alert(flags.alert(one_left)).startswith("It may bind nobody any more: check.")
    named = part.model_copy(update={"events": (*LANTERNS.events, unread.model_copy(update={"names": ("Luzviva S.A. de C.V.",)}))})
    assert said not in first_line.of_alert(flags.alert(named))


def freed(*names: str) -> Flag:
    parties = tuple(p.model_copy(update={"freed": p.name in names}) for p in LANTERNS.parties)
    later = flags.source("2026-98219", "2026-05-20", "it is rescinded as to them")
    events = (*LANTERNS.events, flags.event("rescinded", "2026-05-13", later, names=names, partial=True))
    return LANTERNS.model_copy(update={"parties": parties, "events": events})


def test_who_is_freed_is_named_or_counted():
    assert after(freed("Luzviva S.A. de C.V.")) == "CHANGE 337-TA-8125 Luzviva FREED | solar lantern housings | information only"
    assert after(freed("Riguang Lampworks Co., Ltd.")).startswith(
        "CHANGE 337-TA-8125 FREED Riguang Lampworks | solar lantern housings"
    )
    assert after(freed(*(p.name for p in LANTERNS.parties))).startswith("CHANGE 337-TA-8125 2 firms FREED | ")


def test_a_right_lifted_an_article_outside_and_both_are_said_in_the_first_forty_characters():
    mark = LANTERNS.rights[1].model_copy(update={"lifted": True})
    lifted = LANTERNS.model_copy(update={"rights": (LANTERNS.rights[0], mark)})
    assert after(lifted).startswith("CHANGE 337-TA-8125 mark 9,800,201 LIFTED | solar lantern housings")
    outside = LANTERNS.model_copy(update={"not_subject": ("RL-2 redesign",)})
    assert after(outside).startswith("CHANGE 337-TA-8125 RL-2 redesign OUTSIDE | solar lantern housings")
    both = lifted.model_copy(update={"not_subject": ("RL-2 redesign",)})
    assert after(both) == "CHANGE 337-TA-8125 mark 9,800,201 LIFTED, 1 article OUTSIDE | lantern housings"
    three = both.model_copy(update={"parties": freed("Luzviva S.A. de C.V.").parties})
    assert after(three) == "CHANGE 337-TA-8125 Luzviva FREED, 1 right LIFTED, more | lantern housings"


def test_an_end_and_a_pause_say_since_when():
    over = LANTERNS.model_copy(update={"state": State.ENDED, "state_since": date(2026, 8, 6), "any_source": True})
    assert of_alert(flags.alert(over, AlertKind.CANCEL)) == "STOP 337-TA-8125 ended 2026-08-06 | solar lantern housings | any maker"
    paused = LANTERNS.model_copy(update={"state": State.SUSPENDED, "state_since": date(2026, 6, 4)})
    assert after(paused) == "PAUSED 337-TA-8125 since 2026-06-04 | solar lantern housings | CN, MX"


def test_a_number_is_whole_or_another_one_is_cited():
    assert number(flags.alert(flags.flag(order_number=None))) == "2026-88101"
    assert number(flags.alert(flags.flag(order_number="337-TA-8101, 337-TA-8102"))) == "337-TA-8101,-337-TA-8102"
    assert number(flags.alert(flags.flag(order_number="9" * 30))) == "2026-88101"
    assert (
        number(flags.alert(flags.flag(order_number="九" * 3, announced_in=flags.source("9" * 30, "2026-08-25"))))
        == flags.alert().id
    )


@pytest.mark.parametrize(
    ("articles", "said"),
    [
        ("Certain Folding Drone Rotor Guards and Components Thereof", "Drone Rotor Guards, Folding"),
        ("certain kettles, streaming components thereof, and systems containing the same", "kettles"),
        ("Certain Pillows and Seat Cushions, Components Thereof, and Packaging Thereof", "Pillows and Seat Cushions"),
        ("Certain Electric Razors and Components and Accessories Thereof (II)", "Electric Razors"),
        ("Certain Tongs (II)", "Tongs"),
        ("Certain Garden Shears and Pruning Parts and Components Thereof", "Garden Shears and Pruning Parts"),
        ("Certain Sorting Systems, Methods and Software Therefor", "Sorting Systems"),
        ("Certain Products Containing Whey and Products Purporting To Contain Whey", "Products Containing Whey and Products..."),
        ("Certain Components for Injection Machines, and Products Containing the Same", "Components for Injection Machines"),
        ("Certain Peach Flavored Sparkling Water Bottles With Threaded Necks", "Sparkling Water Bottles, Peach..."),
        ("falsely labeled lozenges containing menthol crystals", "falsely labeled lozenges containing..."),
        ("rake handle and rake head coupling sleeves", "head coupling sleeves, rake handle..."),
        ("rakes and rake head coupling sleeves", "rakes and rake head coupling sleeves"),
        ("Étagères à thé", "Etageres a the"),
        ("茶壶", "goods: see below"),
        (None, "goods not stated"),
        ("x" * 50, "goods: see below"),
    ],
)
def test_goods_are_cut_at_a_word_and_keep_their_head_noun(articles: str | None, said: str):
    assert goods.short(articles, 40, 24) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Yiwu Puzzlebox Trading Co., Ltd.", "Yiwu Puzzlebox Trading"),
        ("Luzviva Iluminacion S.A. de C.V.", "Luzviva Iluminacion"),
        ("Wexlindt Rotortechnik GmbH & Co. KG", "Wexlindt Rotortechnik"),
        ("Howshare LLC d/b/a Howl", "Howshare"),
        ("", ""),
    ],
)
def test_a_firm_is_called_without_its_legal_form(name: str, said: str):
    assert short_name(name) == said


def test_letters_are_ascii_or_nothing():
    assert in_ascii("Müller–Straße “Ø”™") == 'Muller-Strasse "O"'
    assert in_ascii("Kettle 厂") is None


@pytest.mark.parametrize(
    ("n", "changes", "said"),
    [
        (4000, (4000, 4000, 4000), "4000 orders stand | 4000 new, 4000 changed, 4000 ended"),
        (40000, (40000, 40000, 40000), "40000 orders stand | 120000 changes"),
        (1, (1, 0, 2), "1 order stands | 1 new, 0 changed, 2 ended"),
        (0, None, "0 orders stand | our first list"),
    ],
)
def test_a_list_says_how_many_stand_and_what_is_otherwise(n: int, changes: tuple[int, int, int] | None, said: str):
    added, changed, ended = changes or (0, 0, 0)
    at = flags.alert().decided_at
    many: dict[str, Any] = {"added": [""] * added, "changed": [""] * changed, "ended": [""] * ended}
    since = Changes.model_construct(since=at if changes else None, **many)
    whole: dict[str, Any] = {"ally": "GB", "as_of": at, "changes": since, "orders": [""] * n}
    shown = Listing.model_construct(**whole)
    subject = of_list(shown, "Europe/London", drill=False, part_drill=True)
    subject_is_in_budget(subject)
    assert subject == f"PARTLY EXERCISE LIST 2026-11-01 for GB: {said}"
