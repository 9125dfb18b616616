"""An act on something else, in a sentence that has an order's name in it, ends no order and frees nobody."""

from __future__ import annotations

import pytest
from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import Measure, TextName

ENDS = {"rescinded", "vacated", "suspended", "disapproved"}
BINDING = {"LEO", "GEO", "REMEDIAL_ORDERS"}
ORLO = "Orlo Saft GmbH"


def measures(abstract: str, title: str = "Certain Juice Presses; Notice of a Commission Determination") -> tuple[Measure, ...]:
    full = (
        f"INTERNATIONAL TRADE COMMISSION\n[Investigation No. 337-TA-9871]\n{title}\nSUMMARY: {abstract}\n[FR Doc. 2031-00871 Filed]"
    )
    texts: dict[TextName, str] = {"title": title, "abstract": abstract, "full_text": full}
    return reader.read(document("2031-00871", "2031-03-07", texts), texts).measures


@pytest.mark.parametrize(
    "abstract",
    [
        # motions, petitions and requests
        "The motion that the limited exclusion order be suspended pending appeal is withdrawn.",
        f"Complainant and {ORLO} have moved jointly for rescission of the limited exclusion order as to {ORLO}.",
        f"Complainant states that it would not oppose it if the limited exclusion order were rescinded as to {ORLO}.",
        f"{ORLO} withdrew from the limited exclusion order proceedings its request that the order be rescinded.",
        "The petition to vacate the limited exclusion order is dismissed as moot.",
        "Rescission of the limited exclusion order is not ordered.",
        "No suspension, modification or rescission of the limited exclusion order is called for by the judgment.",
        "The Commission intends to rescind the limited exclusion order on a date to be announced.",
        "The Commission has vacated its decision not to institute a proceeding to rescind the limited exclusion order.",
        "The Commission has granted reconsideration of its determination to rescind the limited exclusion order.",
        "Sales made between January and June, when the remedial orders were suspended, were left out of account.",
        f"Lamps that {ORLO} sold while the limited exclusion order was suspended are not counted.",
        # initial determinations, orders and proceedings of the judge
        "The Commission will not review an ID that recommended that the limited exclusion order be vacated.",
        f"The judge, by Order No. 40, terminated the limited exclusion order proceeding as to {ORLO}.",
        "The judge's order suspending discovery on the limited exclusion order has been lifted.",
        # other orders, penalties, rulings
        "The cease and desist orders issued with the limited exclusion order are rescinded. The limited exclusion order stands.",
        "The civil penalty imposed for violation of the limited exclusion order was set aside by the Commission.",
        "The Commission vacates the consent order of Kardoon LLC, noting that the limited exclusion order is another matter.",
        "The temporary exclusion order is vacated, the limited exclusion order having taken its place.",
        "The bond under the limited exclusion order is cancelled and released to the surety.",
        "The exception for service parts in the limited exclusion order is rescinded.",
        "The confidential version of the limited exclusion order is withdrawn from the public file.",
        # courts and customs
        "By the judgment of the court, which set aside a ruling under the limited exclusion order, goods are released.",
        "The Federal Circuit vacated the limited exclusion order and remanded.",
        # other cases, and what was before
        "In Certain Blenders, Inv. No. 337-TA-9872, the Commission rescinded a limited exclusion order for like reasons.",
        f"After the limited exclusion order had been suspended and the suspension lifted, {ORLO} petitioned again.",
    ],
)
def test_an_act_on_something_else_ends_no_order(abstract: str) -> None:
    ending = [m for m in measures(abstract) if m.type in BINDING and m.action in ENDS]
    assert not ending, ending


@pytest.mark.parametrize(
    "abstract",
    [
        "Presses with a glass bowl are no longer covered by the limited exclusion order.",
        "The limited exclusion order no longer applies to goods of the petitioner.",
        "The limited exclusion order is lifted for spare parts.",
        "The limited exclusion order is rescinded in its application to glass bowls.",
        "The Commission has lifted the limited exclusion order from the goods of the petitioner.",
        "The limited exclusion order is rescinded where it names the petitioner.",
        "The limited exclusion order, in its paragraph 3, is rescinded.",
        "As for glass bowls, the limited exclusion order is vacated.",
        "For spare parts the limited exclusion order is suspended.",
        "The limited exclusion order is withdrawn and a corrected one issued.",
        "The Commission rescinded the limited exclusion order, then on reconsideration restored it.",
        "The limited exclusion order is rescinded and replaced by a limited exclusion order against Orlo Saft GmbH alone.",
    ],
)
def test_what_is_done_for_some_goods_or_undone_at_once_ends_no_whole_order(abstract: str) -> None:
    ending = [m for m in measures(abstract) if m.type in BINDING and m.action in ENDS]
    assert all(m.partial for m in ending), ending


@pytest.mark.parametrize(
    ("abstract", "named"),
    [
        ("The limited exclusion order is rescinded.", ()),
        ("Upon the motion of complainant, the limited exclusion order has been rescinded.", ()),
        ("For the foregoing reasons, the limited exclusion order is rescinded.", ()),
        ("The limited exclusion order is rescinded for want of a domestic industry.", ()),
        ("Enforcement of the limited exclusion order is suspended.", ()),
        ("The Commission has vacated its finding of a violation together with the limited exclusion order.", ()),
        ("The limited exclusion order and the corresponding cease and desist order are rescinded.", ()),
        ("The Commission gives notice of its determination to rescind the limited exclusion order.", ()),
        (f"The Commission has granted the joint motion to rescind the limited exclusion order as to {ORLO}.", (ORLO,)),
    ],
)
def test_an_order_that_is_ended_is_still_read_to_be(abstract: str, named: tuple[str, ...]) -> None:
    ending = [m for m in measures(abstract) if m.type in BINDING and m.action in ENDS]
    assert ending
    assert (ending[0].directed_to, ending[0].partial) == (named, bool(named))


@pytest.mark.parametrize(
    "abstract",
    [
        "The administrative law judge has recommended that, should a violation be found, a general exclusion order be issued.",
        f"The judge recommended that a limited exclusion order be issued against {ORLO}.",
        "The investigative attorney urges that a general exclusion order be entered against presses.",
        f"Complainant requests that a limited exclusion order be issued against {ORLO} for five years.",
        "The parties were asked whether a limited exclusion order should be issued.",
        "It was proposed that an exclusion order be issued.",
    ],
)
def test_what_somebody_wants_ordered_is_not_ordered(abstract: str) -> None:
    assert not [(m.type, m.action) for m in measures(abstract) if m.type in BINDING and m.action == "issued"]


@pytest.mark.parametrize(
    ("abstract", "changed"),
    [
        (
            "The Commission, as the U.S. Court of Appeals for the Federal Circuit asks, has converted the general exclusion order.",
            "GEO",
        ),
        (f"Presses of {ORLO} may enter notwithstanding the general exclusion order, which the Commission has amended.", "GEO"),
        ("The Commission, upon remand from the Court of Appeals, has narrowed the limited exclusion order.", "LEO"),
        ("The Commission has revised the limited exclusion order.", "LEO"),
        ("The Commission has determined that the limited exclusion order be modified.", "LEO"),
    ],
)
def test_an_order_is_changed_whatever_stands_between_the_commission_and_its_verb(abstract: str, changed: str) -> None:
    assert (changed, "modified") in {(m.type, m.action) for m in measures(abstract)}
