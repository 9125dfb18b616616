"""Rules of `pipeline.read.us_itc.term`: the words that say how long an order lasts."""

from __future__ import annotations

from pipeline.read.rule import Rule
from pipeline.read.us_itc.rules.particulars import DAY

NUMBER = Rule(
    r"\b(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"(?:thir|four|fif|six|seven|eigh|nine)teen)\b(?: \(\d{1,3}\))?",
    any_case=True,
    finds=[
        "‹5› years", "‹twenty-six› months", "‹twenty one› months", "‹thirty-two› months", "‹forty-three› months", "‹fifty-four› months",
        "‹sixty-five› months", "‹seventy-seven› months", "‹eighty-eight› months", "‹ninety-nine› months", "‹one› year", "‹two› years",
        "‹three› years", "‹four› years", "‹five› years", "‹six› years", "‹seven› years", "‹eight› years", "‹nine (9)› years",
        "‹ten (10)› years", "‹eleven› years", "‹twelve› months", "‹thirteen› months", "‹fourteen› years", "‹fifteen› years",
        "‹sixteen› years", "‹seventeen› years", "‹eighteen› months", "‹nineteen› years", "‹twenty› years",
    ],
    never=["several years", "1234 months", "often", "a tension of years"],
)  # fmt: skip
SPAN = Rule(
    rf"{NUMBER}[ -](?:year|month)s?\b",
    any_case=True,
    finds=["a term of ‹five (5) years›", "‹twenty-six months› from issuance", "a ‹ten-year› order", "‹one month›"],
    never=["sixty (60) days", "five yearly reports", "two or more years"],
)
# A length of time that is an order's own, if nothing around it says otherwise.
COUNTED = Rule(
    rf"\bfor (?:a |the )?(?:fixed |total )?(?:period|term|duration) of (?:exactly )?{SPAN}(?: and {SPAN})?",
    rf"\bfor {SPAN}(?: and {SPAN})?(?= (?:from|after|following|beginning|starting|commencing)\b)",
    rf"(?<=orders[ ])for {SPAN}",
    rf"(?<=order[ ])for {SPAN}",
    rf"(?<=each[ ])for {SPAN}",
    rf"(?<=effect[ ])for {SPAN}",
    rf"(?<=force[ ])for {SPAN}",
    rf"(?<=\)[ ])for {SPAN}",
    rf"(?<=,[ ])for {SPAN}(?=[,.;]| or\b|$)",
    rf"\b(?:expir(?:e|es|ing)|laps(?:e|es|ing)) {SPAN}(?= (?:from|after)\b)",
    rf"\b(?:a|an) {SPAN}(?= (?:limited |general |temporary )?(?:exclusion|LEO|GEO|TEO)\b)",
    rf"\bof {SPAN}['’]? duration\b",
    any_case=True,
    finds=[
        "an order, ‹for a period of five years›, against lanterns", "orders, each ‹for a term of nine (9) years›",
        "an order ‹for the fixed term of eighteen months›", "an order ‹for a total period of two years and six months›",
        "an order ‹for a duration of exactly one year›", "an LEO that, ‹for ten (10) years› from its date, keeps lanterns out",
        "an LEO ‹for one year and six months› after issuance", "an LEO, ‹for two years› following issuance",
        "an LEO, ‹for two years› beginning on June 4, 2019", "an LEO, ‹for two years› starting on June 4, 2019",
        "an LEO, ‹for two years› commencing on June 4, 2019",
        "limited exclusion orders ‹for five years›", "a limited exclusion order ‹for five years›", "two orders, each ‹for five years›",
        "an LEO, to stay in effect ‹for five years›", "an LEO, to be in force ‹for five years›", "an order (LEO) ‹for five years›",
        "an LEO against Fenwick, ‹for two years›, and", "an LEO against Fenwick, ‹for two years› or less",
        "an LEO against Fenwick, ‹for two years›",
        "an LEO to ‹expire five years› from issuance", "an LEO, which ‹expires five years› after its date",
        "an LEO ‹expiring five years› after its date", "an LEO that shall ‹lapse five years› after its date",
        "an LEO that ‹lapses five years› after its date", "an LEO ‹lapsing five years› after its date",
        "to issue ‹a ten-year› limited exclusion order", "to issue ‹a ten-year› general exclusion order",
        "to issue ‹an eight-year› exclusion order", "to issue ‹a ten-year› LEO", "to issue ‹a ten-year› GEO",
        "to issue ‹a one-year› TEO", "to issue ‹a one-year› temporary exclusion order",
        "an LEO ‹of five years’ duration›", "an LEO ‹of ten years duration›",
    ],
    never=[
        "lanterns sold for five years", "a bond for the sixty (60) day period of Presidential review", "for the past five years",
        "a ten-year license", "orders of the last five years", "an LEO for the term of the '123 patent",
    ],
)  # fmt: skip
# From when it is counted: from the order itself. From anything else nothing is counted.
FROM = Rule(
    r"\s*(?:from|after|following|beginning|starting|commencing)\b(?: (?:on|with|from))?",
    any_case=True,
    finds=[
        "five years‹ from› issuance", "five years‹ after› issuance", "five years‹ following› issuance",
        "five years‹ beginning on› June 4, 2019", "five years‹ starting with› issuance", "five years‹ commencing from› issuance",
    ],
    never=["five years in all", "a fromage"],
)  # fmt: skip
ITS_ISSUE = Rule(
    r"\s*(?:the )?(?:date|day) of (?:its |their |the )?(?:issuance|issue|entry)\b(?: of (?:the|this|its) (?:\w+ ){0,2}orders?\b|(?! of))",
    r"\s*(?:the )?(?:date|day) of (?:the|this|these|said) (?:\w+ ){0,2}(?:orders?|[LGT]EO)\b",
    r"\s*(?:the )?(?:date|day) on which (?:the|this|these) (?:\w+ ){0,2}(?:orders?|[LGT]EO) (?:is|are|was) issued",
    r"\s*(?:its|their) (?:date|issuance|issue|entry)\b",
    r"\s*(?:the )?(?:issuance|issue|entry)\b(?: of (?:the|this|its) (?:\w+ ){0,2}orders?\b|(?! of))",
    r"\s*the date hereof",
    any_case=True,
    finds=[
        "from‹ the date of issuance›", "from‹ the date of its issuance›", "from‹ the day of their issuance›", "from‹ date of the issue›",
        "from‹ the date of entry›", "from‹ the date of issuance of the order›", "from‹ the date of issuance of this exclusion order›",
        "from‹ the date of issuance of its order›",
        "from‹ the date of the order›", "from‹ the date of this order›", "from‹ the day of these remedial orders›",
        "from‹ date of said order›", "from‹ the date of the LEO›",
        "from‹ the date on which the order is issued›", "from‹ the day on which this LEO is issued›",
        "from‹ the date on which these orders are issued›", "from‹ date on which the order was issued›",
        "from‹ its date›", "from‹ their issuance›", "from‹ its issue›", "from‹ its entry›",
        "from‹ issuance›", "from‹ the issue›", "from‹ entry›", "from‹ the issuance of the order›", "from‹ entry of this exclusion order›",
        "from‹ issuance of its orders›",
        "from‹ the date hereof›",
    ],
    never=[
        "from the date on which it becomes final", "from the end of the review", "from the entry of goods", "from issuance of the patent",
        "from the date of the final determination", "from the date of issuance of the patent", "from the day on which the order is final",
    ],
)  # fmt: skip
UNTIL = Rule(
    rf"\b(?:until|through|up to)(?: and including)? {DAY}",
    finds=["an LEO ‹until March 12, 2031›", "‹through March 12, 2031›", "‹up to and including March 12, 2031›"],
    never=["until further notice", "on March 12, 2031", "until March 2031"],
)
ENDS_ON = Rule(
    r"\b(?:(?:shall|will|to|that|which)(?: each)? (?:expires?|terminates?|ends?|lapses?)|expiring|ending|terminating|lapsing)"
    rf" (?:on|at the end of) {DAY}",
    finds=[
        "an LEO, which ‹shall expire on March 12, 2031›", "an LEO ‹to expire at the end of March 12, 2031›",
        "orders that ‹will each terminate on March 12, 2031›", "an LEO, ‹which ends on March 12, 2031›",
        "an LEO ‹that lapses on March 12, 2031›",
        "an LEO ‹expiring on March 12, 2031›", "an LEO ‹ending on March 12, 2031›", "an LEO ‹terminating on March 12, 2031›",
        "an LEO ‹lapsing at the end of March 12, 2031›",
    ],
    never=["it expired on March 12, 2021", "shall expire with the patent", "the review ends on March 12, 2031"],
)  # fmt: skip
# As long as rights last; which, stands behind.
WITH_RIGHTS = Rule(
    r"\bfor (?:the )?(?:remaining |remainder of the |rest of the |full |entire )?(?:terms?|li(?:fe|ves)|duration) of(?! (?:exactly )?\d)"
    r"(?=[^;]{0,80}\bpatents?\b)",
    r"\buntil (?:the )?(?:expiration|expiry|end of the terms?|end of the life)(?: dates?)? of",
    r"\b(?:until|as long as)(?=[^.;,]{3,80} (?:expires?|(?:is|are|remains?) in force))",
    any_case=True,
    finds=[
        "an LEO ‹for the remaining term of› the '123 patent", "an LEO ‹for the remainder of the term of› the '123 patent",
        "an LEO ‹for the rest of the life of› the '123 patent", "an LEO ‹for the full term of› U.S. Patent No. 7,000,001",
        "an LEO ‹for the entire terms of› the patents", "an LEO ‹for the duration of› the '123 patent",
        "an LEO ‹for the lives of› the '123 and '456 patents",
        "an LEO ‹until the expiration of› the '123 patent", "an LEO ‹until expiry of› the '123 patent",
        "an LEO ‹until the end of the term of› the '123 patent", "an LEO ‹until the end of the life of› the '123 patent",
        "an LEO ‹until the expiration dates of› the patents",
        "an LEO ‹until› the '123 patent expires", "an LEO ‹as long as› the '123 patent is in force",
        "an LEO ‹as long as› the patents are in force", "an LEO ‹as long as› the '123 patent remains in force",
    ],
    never=["for the term of exactly 5 years, whatever the patents say", "for the term of five years", "for the duration of the hearing", "until March 12, 2031", "as long as the bond is posted"],
)  # fmt: skip
ADDED = Rule(
    rf"\b(?:for|by) (?:an? )?(?:additional|further)(?: (?:period|term) of)? {SPAN}",
    rf"\b(?:extend|prolong|lengthen)(?:s|ed|ing)?\b[^.;]{{0,120}}? by {SPAN}",
    any_case=True,
    finds=[
        "to let the order stand ‹for an additional two years›", "longer ‹by further two years›", "‹for an additional period of two years›",
        "‹for a further two years›", "‹by an additional term of two years›",
        "‹extending it by two years›", "‹extend the term of the order by two years›", "‹prolonged by two years›",
        "‹lengthens the order by six months›",
    ],
    never=["an order of two years", "shortened by two years", "extended until March 12, 2031"],
)  # fmt: skip
CHANGED = Rule(
    rf"\bfrom {SPAN} to {SPAN}",
    any_case=True,
    finds=["to lengthen its term ‹from five years to eight years›"],
    never=["from five to eight percent", "five years from issuance"],
)
# Words between the order and the length of time that make it something else's.
NOT_ITS = Rule(
    r"\b(?:bond|review|report|target date|stay|suspen|exempt|except|permit|allow|transition|comment|submission|recommend|request|propos|"
    r"urge|seek|sought|ask|repair|deadline|licen[sc]e|settle|penalt|record|inspect|sold|used|marketed|shorten|reduc)",
    finds=[
        "a ‹bond›", "during ‹review›", "to ‹report› for five years", "the ‹target date›", "a ‹stay›", "to ‹suspen›d", "an ‹exempt›ion",
        "‹except› parts", "‹permit›ted", "‹allow›ed", "a ‹transition›", "‹comment›s", "‹submission›s", "as ‹recommend›ed", "‹request›ed",
        "‹propos›ed", "‹urge›d", "‹seek›s", "‹sought›", "‹ask›ed", "for ‹repair›", "the ‹deadline›", "a ‹license›", "a ‹licence›",
        "‹settle›d", "a ‹penalt›y", "to keep ‹record›s", "to let ‹inspect›", "‹sold›", "‹used›", "‹marketed›",
        "‹shorten›ed", "‹reduc›ed",
    ],
    never=["an order against Bond Lamps, Inc.", "that infringe the '123 patent", "lanterns"],
)  # fmt: skip
# A length of time for a part of what the order bars alone.
OF_A_PART_BEFORE = Rule(
    r"(?:\band|\bor|\bfurther|\balso|\bas well as)(?: (?:prohibits?|bars?|excludes?|forbids?|keeps? out))?,?\s*$",
    finds=[
        "lanterns ‹and, ›", "bars lamps ‹or ›", "it ‹further prohibits, ›", "it ‹also bars ›",
        "‹as well as ›", "‹and excludes, ›", "‹and forbids ›", "‹and keeps out, ›",
    ],
    never=["a cease and desist order ", "orders, each "],
)  # fmt: skip
OF_A_PART_BEHIND = Rule(
    r"^,?\s*(?:as to|with respect to|in respect of|insofar as|for (?:those|the) (?:articles|products))\b",
    finds=[
        "‹, as to› the trade secrets", "‹ with respect to› lamps", "‹ in respect of› lamps", "‹, insofar as› it bars lamps",
        "‹ for those articles›", "‹ for the products›",
    ],
    never=[" from issuance", " against Fenwick"],
)  # fmt: skip
# Of a time and the term of a right, which one ends the order.
EARLIER_OF = Rule(
    r"\bwhichever (?:is|comes|occurs|ends) (?:the )?(?:earlier|shorter|sooner|first)\b",
    r"\b(?:earlier|shorter) of\b",
    any_case=True,
    finds=[
        "five years or the term of the patent, ‹whichever is shorter›", "‹whichever comes earlier›", "‹whichever occurs first›",
        "‹whichever ends the sooner›", "for the ‹shorter of› five years", "until the ‹earlier of›",
    ],
    never=["whichever is later", "no earlier than"],
)  # fmt: skip
# What expires is a right, and not the order, if the right is named last before.
A_RIGHT = Rule(
    r"\b(?:patents?|registrations?|trademarks?|copyrights?|licen[sc]es?|agreements?)\b",
    finds=[
        "the '123 ‹patent›, which", "the ‹patents›", "‹registration›", "‹registrations›", "‹trademark›", "‹trademarks›", "‹copyright›",
        "‹copyrights›", "a ‹license›", "‹licences›", "an ‹agreement›", "‹agreements›",
    ],
    never=["the order, which", "patented lanterns"],
)  # fmt: skip
AN_ORDER = Rule(
    r"\b(?:orders?|[LGT]EOs?)\b",
    finds=["the ‹order›", "‹orders›", "the ‹LEO›", "the ‹GEO›", "the ‹TEO›", "‹LEOs›"],
    never=["ordered", "the patent"],
)
