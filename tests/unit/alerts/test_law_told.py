"""What an officer of each ally is told of each kind of right: by hand from the research on legal bases, with its sections.

Nothing here is copied from the files of the allies: where a file and this table differ, one of them was written wrongly.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit

import flags
import pytest

from alerts.first_screen.by_right import act_possible, answers, channels, missing, notes, windows
from alerts.law.allies import Ally, load_allies
from alerts.law.basis import Local, lawful_action
from alerts.law.rows import KINDS_OF_RIGHT
from alerts.letter.render import render_alert
from pipeline.records import Action, Decision, Duty, Flag, FlagRight

DAY = date(2026, 11, 24)
ALLIES = load_allies()
RIGHTS = {
    "patent": flags.patent("79000001"),
    "design": flags.patent("D7900001"),
    "mark": FlagRight(kind="trademark", office="US", number="7900001"),
    "copyright": FlagRight(kind="copyright", office="US", number="VA7900001"),
    "secret": FlagRight(kind="trade_secret", office=None, number=None),
    "get-up": FlagRight(kind="trade_dress", office=None, number=None),
    "advertising": FlagRight(kind="false_advertising", office=None, number=None),
}
NOTHING, INTELLIGENCE = Action.NO_LEGAL_BASIS, Action.INTELLIGENCE_ONLY
INVITE, OFFICER = Action.INVITE_APPLICATION, Action.EX_OFFICIO_POSSIBLE
REGISTERED, BERNE, NO_RIGHT = (
    "No right in force",
    "Whether copyright subsists",
    "",
)  # how it begins what is open of the right itself
OPEN = {"patent": REGISTERED, "design": REGISTERED, "mark": REGISTERED, "copyright": BERNE}

# who, within how many days, extended by, perishables instead
Window = tuple[str, int, int | None, int | None]


@dataclass(frozen=True)
class Told:
    """What is told of a right. `then`: what once the missing is shown; `says`: words that stand in what is missing."""

    now: Action
    then: Action | None = None
    windows: tuple[Window, ...] = ()
    channel: str | None = None
    says: tuple[str, ...] = ()
    notes: tuple[str, ...] = field(default=())


CANNOT = ("Nobody can supply this",)
NO_BASIS = Told(NOTHING, says=CANNOT)
NO_LIMB = Told(INTELLIGENCE, says=CANNOT)  # section 1, cell N; section 7, rule 3

# Section 2, CA: 10 wd + 10, perishables 5; section 4: Request for Assistance 2 years, court order 53.1 and 44.12.
_CA: tuple[Window, ...] = (("holder", 10, 10, 5),)
_ASSISTANCE = "Request for Assistance"
# Section 2, UK: 3 wd by HMRC's manual, 10 wd + 10, perishables 3, undertaking, 1 year; section 4: Government Gateway.
_GB: tuple[Window, ...] = (("holder", 3, None, None), ("holder", 10, 10, 3))
_GB_SAYS = ("application for action", "the normal road", "1 year", "an undertaking")
_GATEWAY = "HMRC, through Government Gateway"
# Section 2, AU: importer claims in 10 wd, holder sues in 10 wd + 10; no ex officio window; section 4: Notice of Objection, 4 years.
_AU: tuple[Window, ...] = (("importer", 10, None, None), ("holder", 10, 10, None))
_AU_SAYS = ("Notice of Objection", "4 years", "without one you cannot seize", "undertaking or security")
# Section 2, NZ: 3 wd, 10 wd to 20, notice 5 years; section 4: address of the customs page.
_NZ: tuple[Window, ...] = (("holder", 3, None, None), ("holder", 10, 10, None))
_NZ_SAYS = ("reasonable cause to suspect", "border protection notice", "5 years")
_NZ_POST = "CentralisedSharedServices@customs.govt.nz"
# Section 2, JP: 10 business days, perishables 3; security by order; up to 4 years; section 4: one of nine customs houses suffices.
_JP: tuple[Window, ...] = (("importer", 10, None, 3),)
_JP_SAYS = ("Or from the holder: ", "must then open verification (Art. 69-12)", "up to 4 years", "what customs orders (Art. 69-15)")
_NINE = "one of the nine customs houses"
# Section 2, KR: 10 wd + 10 for proof of suit or petition; 120 %, SME 40 %; recordation 10 years; section 4: Decree 239(3), 240.
_KR: tuple[Window, ...] = (("holder", 10, 10, None), ("customs", 15, None, None))
_KR_SAYS = ("Or from the holder: ", "evident infringement", "recordation (10 years)", "120 %", "40 %")
_UNIPASS = "UNI-PASS"
# Section 2, TW: 12 d + 12 d, duty-paid price; section 4: on site in 24 h (air export 4 h), proof in 3 + 3 business days.
_TW_PATENT: tuple[Window, ...] = (("holder", 12, 12, None),)
_TW_MARK: tuple[Window, ...] = (("holder", 1, None, None), ("holder", 3, 3, None), ("holder", 12, 12, None))
_TAIPEI = "02-25505500"
# Section 2, EU: 4 wd, 10 wd + 10, perishables 3, undertaking, up to 1 year; section 4: customs tells within 1 wd.
_EU: tuple[Window, ...] = (("holder", 4, None, None), ("customs", 1, None, None), ("holder", 10, 10, 3))
_EU_SAYS = ("application for action", "up to 1 year", "an undertaking")
# Section 2, DE nat.: objection 2 weeks, then court order 2 (+2) weeks; bank guarantee; 1 year; section 4: only if manifest.
_DE: tuple[Window, ...] = (*_EU, ("importer", 14, None, None), ("holder", 14, 14, None))
_DE_SAYS = (*_EU_SAYS, "under national law", "manifest infringement", "a bank guarantee", "grey imports")
# Section 2, US: 5 d to detain, 30 d to decide; importer 7 d on a suspicion of counterfeit.
_US: tuple[Window, ...] = (("customs", 5, None, None), ("customs", 30, None, None))
_BY_ITC = Told(INTELLIGENCE, says=("complaint to the US International Trade Commission", "exclusion order"))

TABLE: dict[str, dict[str, Told]] = {
    "CA": {
        "patent": NO_LIMB,  # section 4: the Patent Act holds no customs provision
        "design": NO_LIMB,  # section 4: neither does the Industrial Design Act
        "mark": Told(
            INTELLIGENCE, OFFICER, _CA, _ASSISTANCE, ("2 years", "s 53.1", "s 51.04(4)"), ("without a request (s 51.05)",)
        ),
        "copyright": Told(INTELLIGENCE, OFFICER, _CA, _ASSISTANCE, ("2 years", "s 44.12"), ("without a request (s 44.03)",)),
        "secret": NO_BASIS,
        "get-up": NO_BASIS,
        "advertising": NO_BASIS,  # section 1: "secret" is unfair competition too
    },
    "GB": {
        "patent": Told(INTELLIGENCE, OFFICER, _GB, _GATEWAY, _GB_SAYS),
        "design": Told(INTELLIGENCE, OFFICER, _GB, _GATEWAY, _GB_SAYS, ("a UK design is needed",)),  # section 7
        "mark": Told(INTELLIGENCE, OFFICER, _GB, _GATEWAY, _GB_SAYS, ("An EU trade mark does not exist in the UK",)),
        "copyright": Told(INTELLIGENCE, OFFICER, _GB, _GATEWAY, _GB_SAYS),
        "secret": NO_BASIS,
        "get-up": NO_BASIS,  # section 4: passing off is not covered
        "advertising": NO_BASIS,
    },
    "AU": {
        "patent": NO_LIMB,
        "design": NO_LIMB,  # section 4: absent from the list
        "mark": Told(INTELLIGENCE, INVITE, _AU, "Notice of Objection", _AU_SAYS, ("No seizure on own initiative",)),
        "copyright": Told(INTELLIGENCE, INVITE, _AU, "Notice of Objection", _AU_SAYS, ("No seizure on own initiative",)),
        "secret": NO_BASIS,
        "get-up": NO_BASIS,
        "advertising": NO_BASIS,
    },
    "NZ": {
        "patent": NO_LIMB,  # section 8: patents not covered
        "design": NO_LIMB,
        "mark": Told(INTELLIGENCE, OFFICER, _NZ, _NZ_POST, (*_NZ_SAYS, "s 137"), ("classes 35 to 45",)),
        "copyright": Told(INTELLIGENCE, OFFICER, _NZ, _NZ_POST, (*_NZ_SAYS, "s 136"), ("2020-06-01",)),
        "secret": NO_BASIS,
        "get-up": NO_BASIS,
        "advertising": NO_BASIS,
    },
    "JP": {
        "patent": Told(INTELLIGENCE, OFFICER, _JP, _NINE, _JP_SAYS, ("opinion within 30 days (Art. 69-17)",)),
        "design": Told(INTELLIGENCE, OFFICER, _JP, _NINE, _JP_SAYS, ("item 9-2",)),
        "mark": Told(INTELLIGENCE, OFFICER, _JP, _NINE, _JP_SAYS, ("item 9-2", "three conditions")),
        "copyright": Told(INTELLIGENCE, OFFICER, _JP, _NINE, _JP_SAYS),
        "secret": Told(INTELLIGENCE, INVITE, _JP, _NINE, ("METI's certification", "wrongful use of the secret", "not innocent")),
        "get-up": Told(INTELLIGENCE, OFFICER, _JP, _NINE, ("METI's opinion",)),  # section 1: A X (METI opinion)
        "advertising": Told(NOTHING, says=CANNOT, notes=("Not confirmed: Whether false advertising",)),
    },
    "KR": {
        "patent": Told(
            INTELLIGENCE, OFFICER, _KR, _UNIPASS, (*_KR_SAYS, "petition to the Korea Trade Commission"), ("within 2 years",)
        ),
        "design": Told(INTELLIGENCE, OFFICER, _KR, _UNIPASS, _KR_SAYS, ("20 days",)),  # section 8: 2 years and 20 days
        "mark": Told(INTELLIGENCE, OFFICER, _KR, _UNIPASS, _KR_SAYS, ("Since 2026-04-01",)),
        "copyright": Told(INTELLIGENCE, OFFICER, _KR, _UNIPASS, _KR_SAYS),
        "secret": Told(INTELLIGENCE, INVITE, (), "Korea Trade Commission", ("petition within 2 years",), ("20 days",)),
        "get-up": NO_BASIS,  # section 1: N
        "advertising": Told(NOTHING, says=CANNOT, notes=("Not confirmed: Whether the Korea Trade Commission",)),
    },
    "TW": {
        "patent": Told(
            INTELLIGENCE, INVITE, _TW_PATENT, _TAIPEI, ("their duty-paid price",), ("no own initiative", "trade office")
        ),
        "design": Told(INTELLIGENCE, INVITE, _TW_PATENT, _TAIPEI, ("their duty-paid price",), ("no own initiative",)),
        "mark": Told(INTELLIGENCE, OFFICER, _TW_MARK, _TAIPEI, ("duty-paid price (exports: FOB)",), ("Art. 36(2)",)),
        "copyright": Told(
            INTELLIGENCE,
            OFFICER,
            _TW_PATENT,
            _TAIPEI,
            ("obvious in appearance", "a bond"),
            ("GENUINE COPIES ARE BARRED TOO", "87(1)(4)"),
        ),
        "secret": NO_BASIS,  # section 4: no customs article
        "get-up": NO_BASIS,
        "advertising": NO_BASIS,
    },
    "DE": {
        "patent": Told(INTELLIGENCE, OFFICER, _DE, "ZGR-online", _DE_SAYS, ("validated, or with unitary effect",)),
        "design": Told(INTELLIGENCE, OFFICER, _DE, "ZGR-online", _DE_SAYS, ("never on perishables (Art. 18)",)),
        "mark": Told(INTELLIGENCE, OFFICER, _DE, "ZGR-online", _DE_SAYS, ("Genuine goods, overruns",)),
        "copyright": Told(INTELLIGENCE, OFFICER, _DE, "ZGR-online", _DE_SAYS, ("Genuine goods, overruns",)),
        "secret": NO_BASIS,
        "get-up": NO_BASIS,
        "advertising": NO_BASIS,
    },
    "NL": {
        "patent": Told(INTELLIGENCE, OFFICER, _EU, "IPEP", _EU_SAYS, ("Customs charges no costs",)),
        "design": Told(INTELLIGENCE, OFFICER, _EU, "IPEP", _EU_SAYS, ("never on perishables (Art. 18)",)),
        "mark": Told(INTELLIGENCE, OFFICER, _EU, "IPEP", _EU_SAYS, ("up to 3 infringing items",)),
        "copyright": Told(INTELLIGENCE, OFFICER, _EU, "IPEP", _EU_SAYS, ("Genuine goods, overruns",)),
        "secret": NO_BASIS,
        "get-up": NO_BASIS,
        "advertising": NO_BASIS,
    },
    "US": {  # section 7: without an order of the ITC, only recorded marks and copyrights
        "patent": _BY_ITC,
        "design": _BY_ITC,
        "mark": Told(INTELLIGENCE, OFFICER, (*_US, ("importer", 7, None, None)), "recordation", ("US registration",)),
        "copyright": Told(INTELLIGENCE, OFFICER, _US, "recordation", ("20 years",)),
        "secret": _BY_ITC,
        "get-up": _BY_ITC,
        "advertising": _BY_ITC,
    },
}
EACH = [(ally, kind) for ally, kinds in TABLE.items() for kind in kinds]


def order(kind: str, *, general: bool) -> Flag:
    return flags.flag(rights=(RIGHTS[kind],), any_source=general, instrument="GEO" if general else "LEO")


def decided(ally: str, kind: str, *, general: bool, local: Local | None = None) -> Decision:
    return lawful_action(ALLIES[ally], order(kind, general=general), DAY, lambda _: local or Local())


def written(ally: str, about: Flag, decision: Decision) -> str:
    """The mail, in one line."""
    alert = flags.alert(about, ally=ally, decision=decision)
    return " ".join(render_alert(alert, ALLIES[ally], sender="a@b.example", contest="c@b.example").text.split())


def test_the_table_has_every_ally_and_every_kind():
    assert set(TABLE) == set(ALLIES)
    assert all(set(kinds) == set(RIGHTS) for kinds in TABLE.values())


@pytest.mark.parametrize("general", [False, True], ids=["limited", "general"])
@pytest.mark.parametrize(("ally", "kind"), EACH)
def test_what_is_decided_and_within_how_many_days(ally: str, kind: str, general: bool):
    told = TABLE[ally][kind]
    (right,) = decided(ally, kind, general=general).rights
    assert (right.action, right.if_right_shown) == (told.now, told.then)
    assert right.rows
    duties = [duty for row in right.rows for duty in row.duty]
    assert [(d.who, d.days, d.more, d.perishables) for d in duties] == list(told.windows)


@pytest.mark.parametrize("general", [False, True], ids=["limited", "general"])
@pytest.mark.parametrize(("ally", "kind"), EACH)
def test_what_the_officer_reads(ally: str, kind: str, general: bool):
    told, about = TABLE[ally][kind], order(kind, general=general)
    decision = decided(ally, kind, general=general)
    said = " ".join(missing(decision))
    assert all(words in said for words in told.says), said
    noted = " ".join(notes(decision))
    assert all(words in noted for words in told.notes), noted
    assert [str(told.channel) in line for line in channels(decision)] == ([True] if told.channel else [])
    assert bool(windows(decision)) == bool(told.windows)
    mail = written(ally, about, decision)
    for line in (*missing(decision), *windows(decision), *channels(decision)):
        assert " ".join(line.split()) in mail
    (answer,) = answers(decision, ALLIES[ally].name)
    assert answer.provisions
    assert (bool(answer.windows), bool(answer.channels)) == (bool(told.windows), told.channel is not None)


@pytest.mark.parametrize(("ally", "kind"), EACH)
def test_what_is_open_of_the_right_itself_fits_its_kind(ally: str, kind: str):
    """Of what stands in no register nobody can confirm that it is in force; copyright has an owner and subsists, or does not."""
    said = " ".join(missing(decided(ally, kind, general=False)))
    begins = NO_RIGHT if "Nobody can supply this" in said else OPEN.get(kind, NO_RIGHT)
    assert (REGISTERED in said, BERNE in said) == (begins == REGISTERED, begins == BERNE)
    assert ("who owns" in said) == (begins == BERNE or (begins == REGISTERED and kind == "mark"))


@pytest.mark.parametrize("general", [False, True], ids=["limited", "general"])
@pytest.mark.parametrize("ally", TABLE)
def test_that_a_mark_may_be_somebody_else_s_is_said_of_every_order(ally: str, general: bool):
    with_mark, without = (notes(decided(ally, kind, general=general)) for kind in ("mark", "patent"))
    assert any("may belong to somebody else, also to a firm that this order stops" in note for note in with_mark)
    assert not any("belong to somebody else" in note for note in without)


@pytest.mark.parametrize(("ally", "kind"), EACH)
def test_remedies_stand_only_where_an_act_is_possible(ally: str, kind: str):
    """Windows, channels, release and the way to contest; and nothing is asked of a holder to whom nothing is open."""
    told, about = TABLE[ally][kind], order(kind, general=False)
    decision = decided(ally, kind, general=False)
    may = told.then is not None
    assert act_possible([decision]) == may
    mail = written(ally, about, decision)
    assert (bool(windows(decision)), bool(channels(decision))) == (bool(told.windows), may)
    for word in ("working days", "business days", "Release: ", "Holder: "):
        assert (word in mail) == any(word in line for line in windows(decision))
    contested = f"What is done with it in {ALLIES[ally].name}"
    assert (contested in mail) == (may and ALLIES[ally].contest is not None)
    if told.says == CANNOT:
        assert "From the holder" not in mail
        assert "From you" not in mail


@pytest.mark.parametrize(("ally", "kind"), [(a, k) for a, k in EACH if TABLE[a][k].then in (OFFICER, INVITE)])
def test_an_application_on_file_is_missing_no_more(ally: str, kind: str):
    both = [decided(ally, kind, general=False, local=Local(right=True, application=on_file)) for on_file in (False, True)]
    asked = [" ".join(missing(decision)) for decision in both]
    assert REGISTERED not in asked[0] + asked[1]
    assert "with security" not in asked[1]
    for filed in ("Notice of Objection", "border protection notice", "Request for Assistance", "application for action"):
        assert filed not in asked[1]


@pytest.mark.parametrize(("ally", "kind"), [(a, k) for a, k in EACH if TABLE[a][k].channel and k not in ("secret", "get-up")])
def test_what_is_on_file_has_no_channel_and_an_own_order_no_window(ally: str, kind: str):
    filed = decided(ally, kind, general=False, local=Local(right=True, application=True))
    assert channels(filed) == ()
    assert "you act first" not in " ".join(windows(filed))
    own = decided(ally, kind, general=False, local=Local(order=True))
    assert (missing(own), windows(own), channels(own)) == ((), (), ())


def test_germany_files_in_zgr_online_and_the_netherlands_in_ipep():
    """Sections 4 and 5."""
    for kind in ("patent", "design", "mark", "copyright"):
        (german,), (dutch,) = (channels(decided(ally, kind, general=True)) for ally in ("DE", "NL"))
        assert ("ZGR-online" in german, "IPEP" in german) == (True, False)
        assert ("ZGR-online" in dutch, "IPEP" in dutch) == (False, True)
        assert "IPEP" not in written("DE", order(kind, general=True), decided("DE", kind, general=True))


def test_what_great_britain_does_first_and_what_it_does_when_an_officer_acts_first():
    """Section 2, UK; section 8: 3 wd in the manual against 4 wd in EU practice are both shown until counsel decides."""
    (said,) = windows(decided("GB", "mark", general=False))
    assert said == (
        "Trademark: Where you act first, holder: apply within 3 working days of your notice (HMRC manual; EU practice has 4, and "
        "no counsel has decided). Holder: bring proceedings within 10 (+10) working days, perishables 3."
    )


def test_secrets_and_get_up_wait_for_the_ministry_and_for_no_register():
    (secret,), (dress,) = (answers(decided("JP", kind, general=False), "Japan") for kind in ("secret", "get-up"))
    assert secret.act == "Now: no hold. Later: if METI's certification is shown: the holder must apply."
    assert dress.act == "Now: no hold. Later: if METI's opinion is shown: hold on own initiative."
    for kind, asked in (("secret", "METI's certification"), ("get-up", "METI's opinion")):
        assert asked in " ".join(missing(decided("JP", kind, general=False)))
        assert asked not in " ".join(missing(decided("JP", kind, general=False, local=Local(right=True)))), "it was shown"
    (korean,) = answers(decided("KR", "secret", general=False), "South Korea")
    assert korean.act == "Now: no hold. Later: at most: invite the right holder to petition the Korea Trade Commission."


def test_a_guarantee_releases_where_the_law_says_so():
    """Section 2: TW counter-security; section 4: EU Art. 24, JP 69-20, KR 235(5); section 3: designs and patents (TRIPS 53)."""
    said = {ally: " ".join(windows(decided(ally, "patent", general=False))) for ally in ("NL", "JP", "KR", "TW", "GB")}
    assert "Release: against the declarant's guarantee (Art. 24)." in said["NL"]
    assert "Release: against the importer's deposit" in said["JP"]
    assert "Release: not against a guarantee for the infringing goods that Art. 235(5) lists." in said["KR"]
    assert "Release: against the importer's guarantee of twice the holder's security." in said["TW"]
    assert "Release" not in said["GB"]


@pytest.mark.parametrize("general", [False, True])
def test_licensed_goods_are_outside_every_us_order(general: bool):
    """Notices of the Commission: its orders bar "the unlicensed entry" of goods."""
    assert "Licensed goods are outside." in written(
        "CA", order("patent", general=general), decided("CA", "patent", general=general)
    )


# --- the rows themselves ------------------------------------------------------------------------------------------------------

# Hosts of governments and their gazettes that the research names; what was read in a private copy is not sent as an address.
OFFICIAL = (
    "cbsa-asfc.gc.ca", "www.legislation.gov.uk", "www.gov.uk", "www.abf.gov.au", "www.customs.govt.nz", "laws.e-gov.go.jp",
    "www.customs.go.jp", "www.law.go.kr", "law.moj.gov.tw", "ekeelung.customs.gov.tw", "zoll.de", "cbp.gov",
    "www.belastingdienst.nl",
)  # fmt: skip


def addresses(ally: Ally) -> Iterator[str]:
    for row in ally.law:
        yield from filter(None, [row.official, row.channel.address if row.channel else None])


@pytest.mark.parametrize("ally", ALLIES.values(), ids=ALLIES.keys())
def test_every_row_has_its_source_its_day_and_says_that_no_counsel_reviewed_it(ally: Ally):
    for row in ally.law:
        assert row.source
        assert row.read_on >= date(2026, 11, 1)
        assert row.as_told.status == "not reviewed by counsel"
        assert row.provision
    assert {row.right for row in ally.law} == set(KINDS_OF_RIGHT)
    assert {urlsplit(address).hostname for address in addresses(ally)} <= set(OFFICIAL)


@pytest.mark.parametrize(("ally", "kind"), EACH)
def test_no_private_copy_is_sent_as_an_address(ally: str, kind: str):
    mail = written(ally, order(kind, general=False), decided(ally, kind, general=False))
    law = mail[mail.index("LEGAL BASIS") : mail.index("WHAT THIS DOES NOT DECIDE")]
    assert {urlsplit(word.strip(",;.")).hostname for word in law.split() if word.startswith("http")} <= set(OFFICIAL)
    assert "Official page: " in law or "official address not confirmed" in law
    assert "not reviewed by counsel" in law


def test_memory_is_marked_as_not_confirmed():
    duty = Duty(who="holder", act="sue", days=12, counted="days", confirmed=False)
    (right,) = decided("TW", "copyright", general=False).rights
    assert [d.confirmed for row in right.rows for d in row.duty] == [duty.confirmed]
    assert windows(decided("TW", "copyright", general=False)) == (
        "Copyright: Holder: sue and tell customs within 12 (+12) days - not confirmed.",
    )
    (said,) = channels(decided("TW", "mark", general=False))  # section 5 has it from memory
    assert said.endswith(" - not confirmed.")
