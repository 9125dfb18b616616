"""The words by which the court lets orders rest while it hears an appeal, or does not."""

from __future__ import annotations

from pipeline.read.rule import Rule

STAY = Rule(
    r"\bstay(?:s|ed|ing)?\b", any_case=True, finds=["a ‹stay›", "it ‹stays›", "‹stayed›", "‹Staying›"], never=["mainstay", "stayer"]
)
# What rests is the court's own word to the authority, and no order.
OF_MANDATE = Rule(
    r"\b(?:stay\w*|recall\w*|withh(?:old|eld)\w*)\b[^.;]{0,40}?\bmandate\b|\bmandate\b[^.;]{0,40}?\b(?:stayed|recalled|withheld)\b",
    any_case=True,
    finds=[
        "The motion to ‹stay the mandate› is denied.",
        "The motion to ‹recall the mandate› is denied.",
        "The motion to ‹withhold issuance of the mandate› is granted.",
        "We ‹withheld the mandate›.",
        "The ‹mandate is stayed› for 30 days.",
        "The ‹mandate is recalled›.",
        "The ‹mandate shall be withheld›.",
    ],
    never=["The order is stayed. The mandate issues.", "Its mandate issued"],
)
MOVED_FOR = Rule(
    r"\bmo(?:ves?|tions?)\b[^.;]{0,120}?\bstay\b",
    r"\bstay\b[^.;]{0,120}?\bpending (?:\w+ ){0,3}appeals?\b",
    any_case=True,
    finds=[
        "Orlo ‹moves for a stay› of the order",
        "The Orlo firms ‹move to stay› the order",
        "its ‹motion for a stay›",
        "the ‹motions to stay›",
        "asks us to ‹stay the order pending appeal›",
        "a ‹stay pending its further appeals›",
    ],
    never=["moves to dismiss", "a stay of the district court"],
)
INTERIM = Rule(
    r"\b(?:temporar(?:y|ily)|interim|administrative(?:ly)?)\b",
    r"\bpending (?:further order|[^.;]{0,40}?\b(?:consideration|resolution|disposition) of (?:the|that|this|its) motion)\b",
    any_case=True,
    finds=[
        "‹temporarily› stayed",
        "a ‹temporary› stay",
        "an ‹interim› stay",
        "an ‹administrative› stay",
        "‹administratively› stayed",
        "stayed ‹pending further order›",
        "stayed ‹pending this court's consideration of the motion›",
        "stayed ‹pending resolution of that motion›",
        "stayed ‹pending disposition of this motion›",
        "stayed ‹pending consideration of its motion›",
    ],
    never=["final", "pending disposition of the appeal"],
)
LIFTED = Rule(
    r"\b(?:lift|dissolv|vacat|terminat)\w*\b",
    any_case=True,
    finds=["is ‹lifted›", "is ‹dissolved›", "is ‹vacated›", "is ‹terminated›"],
    never=["is entered"],
)
IN_PART = Rule(
    r"\bgranted?[ -]+(?:only )?(?:in[ -]+part|to the extent|insofar)\b",
    r"\bgrants? [^.;]{0,80}?\bin part\b",
    any_case=True,
    finds=[
        "is ‹granted in part›",
        "is ‹granted-in-part›",
        "is ‹granted to the extent›",
        "we ‹grant in part›",
        "is ‹granted only insofar›",
        "The court ‹grants the motion in part›",
        "We ‹grant the motion in part›",
    ],
    never=["is granted. In part", "is denied in part"],
)
GRANTED = Rule(
    r"\bgrant(?:ed|s)?\b",
    r"\b(?:is|are|be|hereby) (?:\w+ )?stayed\b",
    any_case=True,
    finds=[
        "is ‹granted›",
        "we ‹grant› it",
        "The court ‹grants› it",
        "the order ‹is stayed›",
        "both ‹are temporarily stayed›",
        "shall ‹be stayed›",
        "‹hereby stayed›",
    ],
    never=["is denied", "was stayed"],
)
DENIED = Rule(
    r"\b(?:den(?:y|ies|ied)|declines? to (?:stay|grant))\b",
    any_case=True,
    finds=["is ‹denied›", "we ‹deny› it", "The court ‹denies› it", "we ‹decline to stay› it", "it ‹declines to grant› it"],
    never=["is granted", "undeniable"],
)
# A motion of which the words do not say what for.
MOTION = Rule(
    r"\b(?:motions?|requests?|applications?) (?:is|are) (?:\w+ )?(?:granted|denied)\b",
    any_case=True,
    finds=[
        "The ‹motion is granted›.",
        "The ‹motions are denied›.",
        "The ‹request is hereby granted›.",
        "The ‹application is denied›.",
    ],
    never=["The motion was denied.", "The petition is denied.", "The motion for leave to intervene is granted."],
)
CLAUSES = Rule(
    r";|, (?:and|but) ", finds=["is denied‹;› the stay", "is denied‹, and ›the stay", "is denied‹, but ›it"], never=["denied, as"]
)
# What is asked for is that a stay ends.
TO_LIFT = Rule(
    r"\b(?:mov(?:es?|ed)|motions?|requests?|asks?)\b[^.;]{0,60}? to (?:lift|dissolve|vacate|terminate) (?:[\w']+ ){1,4}?stay\b",
    any_case=True,
    finds=["Fen ‹moves to lift the stay›", "its ‹motion to dissolve our interim stay›", "they ‹move to vacate the stay›", "it ‹moved to terminate that stay›", "its ‹request to lift the stay›", "Fen ‹asks the court to lift the stay›", "both ‹motions to lift the stay›", "they ‹request to lift the stay›", "its ‹requests to lift the stay›", "they ‹ask us to lift the stay›"],
    never=["moves to stay the order", "a motion for a stay"],
)  # fmt: skip
# A stay that ends, whichever it was.
NO_LONGER = Rule(
    r"\bstay\b[^.;]{0,60}? (?:is|are) (?:\w+ )?(?:lifted|dissolved|vacated|terminated)\b",
    any_case=True,
    finds=[
        "The ‹stay entered on January 4 is lifted›",
        "the ‹stay is hereby dissolved›",
        "the ‹stay is vacated›",
        "the ‹stay is terminated›",
        "the ‹stay of both orders are lifted›",
    ],
    never=["the order is stayed", "the stay is denied"],
)
# A stay of what goes on before the authority, and not of its orders.
OF_PROCEEDINGS = Rule(
    r"\bstay (?:of )?(?:the |its |this )?(?:proceedings?|investigation|hearing|case|appeal)\b",
    finds=[
        "to ‹stay the proceedings›",
        "a ‹stay of the investigation›",
        "to ‹stay its hearing›",
        "to ‹stay this case›",
        "to ‹stay the appeal›",
        "to ‹stay proceeding›",
    ],
    never=["to stay the order", "a stay pending appeal"],
)
