"""The words by which the court lets orders rest while it hears an appeal, or does not."""

from __future__ import annotations

from pipeline.read.rule import Rule

STAY = Rule(
    r"\bstay(?:s|ed|ing)?\b", any_case=True, finds=["a ‹stay›", "it ‹stays›", "‹stayed›", "‹Staying›"], never=["mainstay", "stayer"]
)
# The same said of orders in other words.
RESTS = Rule(
    rf"{STAY}",
    r"\bsuspend(?:s|ed|ing)?\b|\bsuspension\b",
    any_case=True,
    finds=["a ‹stay›", "the order be ‹suspended›", "to ‹suspend› it", "it ‹suspends›", "‹suspending› the order", "a ‹suspension› of the order"],
    never=["suspense", "mainstay"],
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
    r"\b(?:mo(?:ves?|tions?)|requests?|asks?)\b[^.;]{0,120}?\b(?:stay|suspend(?:ed)?|suspension)\b",
    r"\bstay\b[^.;]{0,120}?\bpending (?:\w+ ){0,3}appeals?\b",
    any_case=True,
    finds=[
        "Orlo ‹moves for a stay› of the order",
        "The Orlo firms ‹move to stay› the order",
        "its ‹motion for a stay›",
        "‹asks that the exclusion order be suspended›",
        "they ‹ask us to suspend› it",
        "they renew their ‹request for a suspension› of it",
        "it ‹requests a stay›",
        "the ‹motions to stay›",
        "will ‹stay the order pending appeal›",
        "a ‹stay pending its further appeals›",
    ],
    never=["moves to dismiss", "a stay of the district court"],
)
INTERIM = Rule(
    r"\b(?:temporar(?:y|ily)|interim|administrative(?:ly)?)\b",
    r"\buntil further (?:order|notice)\b",
    r"\bpending (?:further order|[^.;]{0,40}?\b(?:consideration|resolution|disposition) of (?:the|that|this|its) motion)\b",
    any_case=True,
    finds=[
        "‹temporarily› stayed",
        "a ‹temporary› stay",
        "an ‹interim› stay",
        "an ‹administrative› stay",
        "‹administratively› stayed",
        "stayed ‹pending further order›",
        "stayed ‹until further notice›",
        "stayed ‹until further order›",
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
    r"\b(?:is|are|be|hereby) (?:\w+ )?(?:stayed|suspended)\b",
    any_case=True,
    finds=[
        "is ‹granted›",
        "we ‹grant› it",
        "The court ‹grants› it",
        "the order ‹is stayed›",
        "both ‹are temporarily stayed›",
        "shall ‹be stayed›",
        "‹hereby stayed›",
        "the order ‹is suspended›",
    ],
    never=["is denied", "was stayed"],
)
DENIED = Rule(
    r"\b(?:den(?:y|ies|ied)|refuse[sd]?|declines? to (?:stay|suspend|grant))\b",
    any_case=True,
    finds=["is ‹denied›", "we ‹deny› it", "The court ‹denies› it", "we ‹decline to stay› it", "we ‹decline to suspend› it", "it ‹declines to grant› it", "we ‹refuse› it", "the court ‹refuses› it", "it is ‹refused›"],
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
    r"\b(?:proceedings?|investigation|appeals?|briefing|case)\b(?:(?!orders?\b)[^.;,:]){0,40}? (?:is|are)(?: \w+)? stayed\b",
    any_case=True,
    finds=[
        "‹Proceedings in this appeal are stayed›",
        "the ‹investigation is hereby stayed›",
        "these ‹appeals are stayed›",
        "‹briefing is stayed›",
        "the ‹case is stayed›",
        "to ‹stay the proceedings›",
        "a ‹stay of the investigation›",
        "to ‹stay its hearing›",
        "to ‹stay this case›",
        "to ‹stay the appeal›",
        "to ‹stay proceeding›",
    ],
    never=["to stay the order", "a stay pending appeal"],
)
# Said by the court of itself, now, in an opinion: on what it is asked.
DECIDES = Rule(
    r"\b(?:is|are)(?: \w+)? (?:denied|refused|granted|lifted|dissolved|vacated|terminated|stayed)\b",
    r"\b[Ww]e(?: \w+)? (?:deny|refuse|grant|lift|dissolve|vacate|terminate|stay|decline to (?:stay|suspend))\b",
    finds=[
        "the motion ‹is denied›",
        "both motions ‹are granted›",
        "the stay ‹is accordingly lifted›",
        "the stay ‹is hereby dissolved›",
        "the stay ‹is also vacated›",
        "the stay ‹is thus terminated›",
        "the order ‹is stayed›",
        "‹We deny› the motion",
        "‹we refuse› the stay",
        "the stay ‹is refused›",
        "‹we also grant› it",
        "‹we hereby lift› the stay",
        "‹we thus dissolve› it",
        "‹we therefore vacate› the stay",
        "‹we terminate› the stay",
        "‹we stay› the order",
        "‹we decline to stay› it",
        "‹we decline to suspend› it",
    ],
    never=["we denied the motion", "the motion was denied", "the Commission's denial"],
)
# What was asked for in the sentence before.
THAT_REQUEST = Rule(
    r"^(?:It|They|(?:The|That|This|Those) (?:requests?|motions?|applications?)) (?:is|are)\b",
    finds=["‹It is› denied.", "‹They are› denied.", "‹That request is› denied.", "‹The motion is› denied.", "‹This application is› denied.", "‹Those motions are› denied."],
    never=["The determination is affirmed.", "It was denied."],
)
# The rest of other proceedings, or by others.
OF_OTHERS = Rule(
    r"\b(?:district court|civil action|litigation|inter partes|Board|Commission (?:has )?(?:den|grant|stay|suspend)\w*|petition to (?:stay|suspend))\b",
    finds=[
        "a stay by the ‹district court›",
        "the ‹civil action› is stayed",
        "the ‹litigation› is stayed",
        "pending ‹inter partes› review",
        "the ‹Board› stays",
        "the ‹Commission denied› it",
        "the ‹Commission has granted› it",
        "the ‹Commission stays› it",
        "the ‹Commission suspended› it",
        "its ‹petition to suspend› the orders",
        "its ‹petition to stay› them",
    ],
    never=["the motion to stay the order is denied"],
)
# A stay of the orders, asked for or given.
OF_ORDER = Rule(
    r"\b(?:orders?|remed(?:y|ies|ial)|enforcement|determinations?)\b|\bstay pending\b|\b(?:motions?|requests?) for (?:a |an )?stay\b",
    any_case=True,
    finds=["the exclusion ‹order›", "its ‹orders›", "the ‹remedy›", "both ‹remedies›", "the ‹remedial› orders", "‹enforcement› of it", "the ‹determination›", "its ‹determinations›", "a ‹stay pending› appeal", "the ‹motion for a stay›", "its ‹motions for stay›", "the ‹request for an stay›", "the ‹requests for stay›"],
    never=["a stay of discovery"],
)
# A stay that goes on as before.
REMAINS = Rule(
    r"\b(?:remains?|continues?) in (?:effect|force|place)\b",
    finds=["the stay ‹remains in effect›", "the stays ‹remain in force›", "the stay ‹continues in place›", "they ‹continue in effect›"],
    never=["the order is stayed"],
)
# What of the orders does not rest.
EXCEPT = Rule(
    r"\b(?:except|other than|but not)\b",
    finds=[
        "is stayed ‹except› as to claim 3",
        "is stayed as to all articles ‹other than› those",
        "as to Orlo ‹but not› Fen",
    ],
    never=["is stayed pending the appeal"],
)
