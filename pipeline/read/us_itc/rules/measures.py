"""Rules of `pipeline.read.us_itc.measures`: which sentences decide, and what they say of an order besides."""

from __future__ import annotations

from pipeline.read.rule import Rule

# A sentence of a full text that begins with a day tells what was before.
HISTORY = Rule(
    r"^(?:On|In) (?:\w+ \d{1,2}, )?\w*\s?\d{4},",
    finds=[
        "‹On May 3, 2019,› the Commission issued an LEO",
        "‹In June 2019,› the Commission issued an LEO",
        "‹In 2019,› the Commission issued an LEO",
    ],
    never=[
        "On review, the Commission has issued an LEO",
        "The Commission issued an LEO on May 3, 2019, against Orlo",
    ],
)
NOT_DECIDED = Rule(
    r"\brequest(?:s|ed|ing)? that the Commission\b",
    r"\bcomplainants? (?:also |further )?(?:asks?|requests?|seeks?|moves?)\b",
    r"\b(?:solicit\w*|request\w*) (?:\w+ ){0,4}(?:submissions|statements|comments|briefing)\b",
    r"\b(?:if|in the event (?:that )?)\s*the Commission (?:orders|issues|finds)\b",
    r"\brecommended (?:determination|relief|remedy)\b",
    r"\bmay (?:issue|result)\b",
    r"\bcomplaint alleges\b",
    r"\b(?<!as[ ]the[ ])(?<!as[ ]the[ ]administrative[ ]law[ ])(?:ALJ|judge) (?:(?:has|had|also|then|further|therefore) ){0,2}recommend\w*\b",
    r"\bwould have (?:the|this) Commission\b",
    r"\bproposed (?:orders?|LEO|GEO|CDO)\b",
    r"\baforementioned orders are delivered\b",
    r"\bdelivered to the President\b",
    r"\b(?:do|does|did) not preclude\b",
    r"\binterested in the\b",
    any_case=True,
    finds=[
        "the judge ‹would have the Commission› issue a GEO", "‹would have this Commission› issue one",
        "a ‹request that the Commission› issue a GEO",
        "Fenwick ‹requests that the Commission› issue a GEO",
        "Fenwick ‹requested that the Commission› issue a GEO",
        "a letter ‹requesting that the Commission› issue a GEO",
        "The ‹complainants ask› for a GEO",
        "The ‹complainant also requests› a GEO",
        "The ‹complainant seeks› a GEO",
        "The ‹complainant further moves› for temporary relief",
        "The Commission is ‹soliciting public submissions› on an LEO",
        "The Commission ‹requests written statements› on an LEO",
        "The Commission ‹solicits comments› on an LEO",
        "It ‹requests further briefing› on an LEO",
        "‹If the Commission orders› some form of remedy",
        "‹in the event that the Commission issues› an LEO",
        "‹in the event the Commission finds› a violation",
        "The ‹recommended determination› is for an LEO",
        "on the ‹recommended relief›, an LEO",
        "on the ‹recommended remedy›, an LEO",
        "The Commission ‹may issue› an LEO",
        "an LEO that ‹may result› in a shortage",
        "The ‹complaint alleges› a violation of the consent order",
        "The ‹ALJ recommended› an LEO",
        "The ‹judge also recommends› an LEO",
        "The ‹judge has recommended› an LEO", "The ‹judge had then recommended› an LEO", "The ‹ALJ further recommends› an LEO",
        "The ‹ALJ therefore recommends› an LEO",
        "on the ‹proposed orders›",
        "on the ‹proposed LEO›",
        "on the ‹proposed GEO›",
        "on the ‹proposed CDO›",
        "until the ‹aforementioned orders are delivered›",
        "The orders were ‹delivered to the President›",
        "the public interest factors ‹do not preclude› an LEO",
        "the public interest ‹does not preclude› an LEO",
        "the public interest ‹did not preclude› an LEO",
        "The Commission is ‹interested in the› form of an LEO",
    ],
    never=[
        "The Commission has issued a limited exclusion order against Orlo",
        "has granted the request of the complainants for an LEO",
        "As the judge recommended, an LEO is issued", "as the administrative law judge recommended, an LEO is issued",
        "The order may resultingly be short",
    ],
)
# Words by which a sentence of a full text is the Commission's decision of the day.
OWN = Rule(
    r"\bthe Commission(?:'s)? (?:has|hereby|further|also|finds|determines|issues|modifies|rescinds|vacates|suspends|denies|grants"
    r"|affirms|declines|imposes|enters|having)\b",
    r"\b(?:is|are) (?:hereby |also )?(?:rescinded|modified|vacated|suspended|issued|denied)\b",
    r"^Having\s",
    any_case=True,
    finds=[
        "‹the Commission's having› found a violation",
        "‹The Commission has› issued an LEO",
        "‹the Commission hereby› bars kettles",
        "‹the Commission further› set a bond",
        "‹the Commission also› set a bond",
        "‹The Commission finds› an LEO right",
        "‹The Commission determines› to bar kettles",
        "‹The Commission issues› an LEO",
        "‹The Commission modifies› the LEO",
        "‹The Commission rescinds› the LEO",
        "‹The Commission vacates› the LEO",
        "‹The Commission suspends› the LEO",
        "‹The Commission denies› the petition",
        "‹The Commission grants› the petition",
        "‹The Commission affirms› the order",
        "‹The Commission declines› to bar kettles",
        "‹The Commission imposes› a civil penalty",
        "‹The Commission enters› a consent order",
        "‹the Commission having› found a violation",
        "The LEO ‹is hereby rescinded›",
        "The orders ‹are also modified›",
        "The LEO ‹is vacated›",
        "The CDOs ‹are suspended›",
        "An LEO ‹is issued›",
        "A GEO ‹is denied›",
        "‹Having ›found a violation, it bars kettles",
    ],
    never=[
        "The judge has recommended an LEO",
        "the Commission instituted this investigation",
        "The LEO was rescinded. A judge, having",
    ],
)
GOES_ON = Rule(
    r"(?:It|They|(?:The|That|This|Such) (?:\w+ ){0,3}orders?|These orders|Both(?: orders)?"
    r"|The (?:first|second|third|former|latter|other)(?: of (?:them|these|the two|the three)| one)?) (?:also |likewise |further |only )?"
    r"(?:covers?|reach(?:es)?|binds?|appl(?:y|ies)|(?:is|are) (?:also |likewise )?(?:directed|addressed|confined|limited)|runs?"
    r"|extends?|names?|bars?|excludes?|prohibits?|forbids?|concerns?|rests?|keeps? out|stops?)\b",
    finds=[
        "‹It reaches› the lanterns of Orlo",
        "‹It also covers› the lanterns of Orlo",
        "‹They likewise reach› Orlo",
        "‹The order further binds› Orlo",
        "‹That limited exclusion order only applies› to Orlo",
        "‹This order is also directed› to Orlo",
        "‹Such orders apply› to Orlo",
        "‹These orders are likewise addressed› to Orlo",
        "‹Both orders are confined› to Orlo",
        "‹It is limited› to Orlo",
        "‹It runs› against Orlo",
        "‹It extends› to Orlo",
        "‹It names› Orlo",
        "‹It bars› the lanterns of Orlo",
        "‹It excludes› the lanterns of Orlo",
        "‹The first binds› Orlo", "‹The second of them concerns› lanterns", "‹The third of these also concern› lanterns", "‹The former one rests› on claim 1",
        "‹The latter of the two keeps out› lanterns", "‹The other of the three stops› lanterns",
        "‹Both prohibit› sales by Orlo",
        "‹They forbid› sales by Orlo",
    ],
    never=[
        "The Commission also names Orlo",
        "Orders cover lanterns",
        "It is an order that was directed to Orlo",
    ],
)
RESPECTIVELY = Rule(
    r"\brespective(?:ly)?\b",
    finds=["an LEO and a CDO against Orlo and Fenwick, ‹respectively›", "against the ‹respective› respondents"],
    never=["with respect to Orlo", "respectable"],
)
PARTIAL = Rule(
    r"\bin part\b",
    r"\bas to\b",
    r"\bwith respect to\b",
    r"\bportions? of\b",
    r"\bsolely\b",
    r"\bremov\w+ (?:all )?references?\b",
    r"\bone respondent\b",
    finds=[
        "rescinds ‹in part› the LEO",
        "rescinds the LEO ‹as to› tent poles",
        "rescinds the LEO ‹with respect to› tent poles",
        "rescinds ‹portions of› the LEO",
        "rescinds the LEO ‹solely› for tent poles",
        "modifies the LEO by ‹removing all references› to a claim",
        "rescinds the LEO for ‹one respondent›",
    ],
    never=["rescinds the LEO", "Rescission in Part", "a partial rescission"],
)
IN_FULL = Rule(
    r"\bin (?:its|their) entirety\b",
    r"\bin (?:full|whole)\b",
    finds=[
        "rescinds the LEO ‹in its entirety›",
        "rescinds the CDOs ‹in their entirety›",
        "rescinds the LEO ‹in full›",
        "rescinds the LEO ‹in whole›",
    ],
    never=["rescinds the LEO in part"],
)
# 19 U.S.C. 1337(g): relief against those in default.
DEFAULT = Rule(
    r"\bdefault(?:ed|ing|s)?\b",
    r"\bsection 337\(g\)",
    r"\b1337\(g\)",
    any_case=True,
    finds=[
        "found in ‹default›",
        "respondents who ‹defaulted›",
        "against the ‹Defaulting› Respondents",
        "two ‹defaults›",
        "under ‹section 337(g)›(1)",
        "under 19 U.S.C. ‹1337(g)›",
    ],
    never=["under section 337 of the Tariff Act", "a defaulter"],
)
REMOVES = Rule(
    r"\b(?:remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|strik(?:e|es|ing)|struck out)\b",
    finds=[
        "to ‹remove› Registration No. 1,234,567",
        "which ‹removes› Registration No. 1,234,567",
        "has ‹removed› Registration No. 1,234,567",
        "by ‹removing› Registration No. 1,234,567",
        "to ‹delete› claim 3",
        "which ‹deletes› claim 3",
        "has ‹deleted› claim 3",
        "by ‹deleting› claim 3",
        "to ‹strike› claim 3",
        "which ‹strikes› claim 3",
        "by ‹striking› claim 3",
        "has ‹struck out› claim 3",
    ],
    never=["the removal of claim 3", "to add claim 3", "it struck a balance"],
)
# Before a consent order that names nobody: as to those of this sentence the case ended on it.
CONSENTED = Rule(
    r"\bterminat\w+ (?:the|this) investigation (?:with respect to|as to)\b.{3,600}\bconsent order\b",
    any_case=True,
    finds=["‹terminating the investigation as to Orlo, Inc. based on a consent order› stipulation",
           "to ‹terminate this investigation with respect to Orlo, Inc. on a consent order›"],
    never=["terminating the investigation based on a consent order"],
)  # fmt: skip
