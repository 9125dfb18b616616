"""Orders of the Commission of our own, as text and as PDF: set as such orders are, with invented cases, firms and patents.

No order's own text was to be had when this was written: which parts one has, and in which order, is from memory and from how
notices and letters restate orders.
"""

from __future__ import annotations

from collections.abc import Sequence

from pdf_maker import Caption, Para, set_pdf

LANTERNS = "folding lanterns and components thereof"
FIRMS = ("Fenwick Trading Co., Ltd.", "Gerd Orlo Leuchten GmbH")
WHOM = f"{FIRMS[0]} of Ningbo, China (“Fenwick”) and {FIRMS[1]} of Ulm, Germany (“Orlo”) (collectively, “Respondents”)"
CLAIMS = "one or more of claims 1, 4, and 9-11 of the ’101 patent and claim 2 of the ’102 patent"
ORDERS_THAT = "Accordingly, the Commission hereby ORDERS that:"
FINDS = (
    "The Commission has found that section 337 of the Tariff Act of 1930, as amended, is violated by the unlawful importation and "
    f"sale by respondents {WHOM} of certain {LANTERNS} that infringe claims 1, 4, and 9-11 of U.S. Patent No. 97,000,101 (“the "
    "’101 patent”) and claim 2 of U.S. Patent No. 97,000,102 (“the ’102 patent”) (collectively, “the Asserted Patents”)."
)
RELIEF = (
    "The Commission has determined that the appropriate relief is a limited exclusion order prohibiting the unlicensed entry of "
    f"infringing {LANTERNS} manufactured by or for, or imported by or for, Respondents or their affiliates, successors, or assigns."
)
BOND = "The bond during the period of Presidential review is set at 35 percent of the entered value of the covered articles."
EXCLUDED = (
    f"1. Folding lanterns and components thereof that infringe {CLAIMS} and are manufactured abroad by or on behalf of, or "
    "imported by or on behalf of, Respondents or any of their affiliated companies, parents, subsidiaries, or other related "
    "business entities, or their successors or assigns, are excluded from entry for consumption into the United States, entry for "
    "consumption from a foreign-trade zone, and withdrawal from a warehouse for consumption, for the remaining terms of the "
    "Asserted Patents, except under license of the patent owner or as provided by law."
)
# What such an order says behind that, and that bars nobody and spares nothing by itself.
REST = (
    (
        "2. Notwithstanding paragraph 1, covered articles are entitled to entry for consumption under bond in the amount of 35 "
        "percent of their entered value from the day after this Order is received by the United States Trade Representative until "
        "it is approved or disapproved, but no later than sixty (60) days after its receipt."
    ),
    (
        "3. At the discretion of U.S. Customs and Border Protection, persons seeking to import folding lanterns may be required to "
        "certify that, to the best of their knowledge, the products being imported are not excluded from entry under paragraph 1."
    ),
    "4. The provisions of this Order do not apply to folding lanterns that are imported by or for the use of the United States.",
    "5. The Commission may modify this Order as its rules provide (19 C.F.R. § 210.76).",
    "6. The Secretary shall serve copies of this Order upon each party of record and upon U.S. Customs and Border Protection.",
)
GENERAL = (
    (
        "The Commission has found a violation of section 337 in the importation of certain garden sieves that infringe claims 3 "
        "and 5 of U.S. Patent No. 97,000,201 (“the ’201 patent”). A general exclusion from entry of infringing articles is "
        "necessary because there is a pattern of violation and it is difficult to identify the source of infringing products."
    ),
    ORDERS_THAT,
    (
        "1. Garden sieves that infringe claim 3 or 5 of the ’201 patent are excluded from entry into the United States for "
        "consumption, entry for consumption from a foreign-trade zone, and withdrawal from a warehouse for consumption, for the "
        "remaining term of the ’201 patent, except under license of the patent owner or as provided by law."
    ),
)
LIMITED = (FINDS, RELIEF, BOND, ORDERS_THAT, EXCLUDED, *REST)


def order_pdf(
    text: Sequence[str],
    *,
    case: str = "337-TA-9460",
    matter: str = "CERTAIN FOLDING LANTERNS",
    heading: str = "LIMITED EXCLUSION ORDER",
    issued: str = "October 7, 2026",
) -> bytes:
    """An order as it is issued."""
    return set_pdf(
        [
            Para("UNITED STATES INTERNATIONAL TRADE COMMISSION\nWashington, D.C.", "centre", bold=True),
            Caption(["In the Matter of", matter], [f"Investigation No. {case}"]),
            Para(heading, "centre", bold=True),
            *(Para(words) for words in text),
            Para("By order of the Commission."),
            Para("Ada Quillfeather\nSecretary to the Commission", "right", before=30),
            Para(f"Issued: {issued}"),
        ]
    )
