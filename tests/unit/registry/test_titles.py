"""Titles of orders, as the registry may write them."""

from __future__ import annotations

import pytest

from pipeline.registry.titles import orders_in


@pytest.mark.parametrize(
    ("title", "orders"),
    [
        ("General Exclusion Order", [("GEO", 1, "issued")]),
        ("LIMITED EXCLUSION ORDER", [("LEO", 1, "issued")]),
        ("Limited  Exclusion Orders", [("LEO", 1, "issued")]),
        ("(2) Cease and Desist Orders", [("CDO", 2, "issued")]),
        ("2 Cease and Desist Orders", [("CDO", 2, "issued")]),
        ("Three Cease-and-Desist Orders", [("CDO", 3, "issued")]),
        ("Three (3) Cease and Desist Orders", [("CDO", 3, "issued")]),
        ("Limited Exclusion Order and Cease and Desist Orders", [("LEO", 1, "issued"), ("CDO", 1, "issued")]),
        ("LEO; 2 CDOs", [("LEO", 1, "issued"), ("CDO", 2, "issued")]),
        ("Limited Exclusion Order (rescinded)", [("LEO", 1, "rescinded")]),
        ("Limited Exclusion Order - Rescinded", [("LEO", 1, "rescinded")]),
        ("Limited Exclusion Order denied", [("LEO", 1, "denied")]),
        ("General Exclusion Order Modified Limited Exclusion Order", [("GEO", 1, "issued"), ("LEO", 1, "modified")]),
        ("Limited Exclusion Order was rescinded", [("LEO", 1, "rescinded")]),
        ("Rescinded General Exclusion Order", [("GEO", 1, "rescinded")]),
        ("Modified Limited Exclusion Order", [("LEO", 1, "modified")]),
        ("Limited Exclusion Order, as modified", [("LEO", 1, "modified")]),
        ("Amended (2) Cease and Desist Orders", [("CDO", 2, "modified")]),
        ("Corrected General Exclusion Order", [("GEO", 1, "issued")]),
        ("General Exclusion Order (rescinded); Limited Exclusion Order", [("GEO", 1, "rescinded"), ("LEO", 1, "issued")]),
        ("General Exclusion Order; Modified Limited Exclusion Order", [("GEO", 1, "issued"), ("LEO", 1, "modified")]),
        ("Seizure and Forfeiture Order", [("SFO", 1, "issued")]),
        ("Temporary Exclusion Order", [("TEO", 1, "issued")]),
        ("Consent Order", [("CONSENT_ORDER", 1, "issued")]),
        ("Civil Penalties", [("CIVIL_PENALTY", 1, "issued")]),
        ("Exclusion Order", []),  # of which kind it does not say
        ("Leo Limited", []),
        ("Protective Order", []),
        ("", []),
    ],
)
def test_a_title_names_orders_how_many_and_what_became_of_them(title, orders):
    assert [(o.instrument, o.count, o.action) for o in orders_in(title, "us_itc")] == orders
