"""Rules of `pipeline.read.us_itc.term`: the words that say how long an order lasts."""

from __future__ import annotations

from pipeline.read.rule import Rule
from pipeline.read.us_itc.rules.particulars import DAY

NUMBER = Rule(
    r"(?<!hundred[ ])(?<!hundred[ ]and[ ])\b(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|"
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
    never=["several years", "a hundred and 20 months", "a hundred 20 months", "1234 months", "often", "a tension of years"],
)  # fmt: skip
SPAN = Rule(
    rf"{NUMBER}[ -](?:year|month)s?\b",
    any_case=True,
    finds=["a term of ‹five (5) years›", "‹twenty-six months› from issuance", "a ‹ten-year› order", "‹one month›"],
    never=["sixty (60) days", "five yearly reports", "two or more years"],
)
# Verbs for an order that stands, and for one that ends; and nouns for how long it stands.
LASTS = Rule(
    r"\b(?<!the[ ])(?:lasts?|lasting|runs?|running|endures?|continues?|remains?|stays?|stands?|holds?|binds?|valid|good|enforced|appl(?:y|ies)|(?:in effect|in force|effective)(?! on)|limited(?: in duration)? to)\b"
    r"(?: in (?:full )?(?:force|effect)(?: and effect)?)?(?: for)?(?: (?:a|the) (?:full )?(?:period|term) of)?",
    any_case=True,
    finds=[
        "The LEO ‹lasts› five years", "an LEO ‹lasting› five years", "It ‹runs for› five years", "an LEO ‹running› five years",
        "It shall ‹endure› five years", "It ‹continues for› five years", "It ‹remains in full force and effect for a period of› five years",
        "It ‹stays in effect for the full term of› five years", "It ‹stands for› five years", "It is ‹valid for› five years",
        "It is ‹good for› five years", "It is to be ‹enforced for› five years", "It shall ‹apply for› five years", "It ‹applies for› five years",
        "It is ‹in effect› five years", "It is ‹in force› five years", "It ‹holds for› five years", "It shall ‹hold› five years",
        "It ‹binds for› five years", "It shall ‹bind for› five years", "an LEO ‹effective for a period of› five years",
        "It is ‹limited to a period of› five years", "It is ‹limited in duration to› five years",
    ],
    never=["in effect on May 3", "the last five years", "lasted", "the run of it"],
)  # fmt: skip
ENDS = Rule(
    r"\b(?:expir(?:e|es|ing)|laps(?:e|es|ing)|ends?|comes? to an end|terminates?|ceases?(?: to [^.;,]{2,30})?)\b",
    any_case=True,
    finds=[
        "It shall ‹expire›", "It ‹expires›", "an LEO ‹expiring›", "It shall ‹lapse›", "It ‹lapses›", "an LEO ‹lapsing›", "It ‹ends›",
        "It shall ‹terminate›", "It ‹ceases›", "It ‹ceases to have effect›", "It ‹comes to an end›",
        "It shall ‹come to an end›",
    ],
    never=["it expired", "the expiry"],
)  # fmt: skip
ITS_LENGTH = Rule(
    r"\b(?<!in[ ])(?:duration|terms?|lifetime|life|length|validity)\b(?! from\b)(?:[^.;]{1,80}?)?,? (?:is|are|being|be|of|at|to|runs?)"
    r"(?: to be)?(?: for)?(?: exactly)?",
    any_case=True,
    finds=[
        "Its ‹duration is› five years", "Its ‹terms are› five years", "with a ‹lifetime of› five years", "a ‹life of› five years",
        "Its ‹length shall be› five years", "Its ‹validity will be for› five years", "its ‹term, being exactly› five years",
        "Its ‹term runs› five years", "a ‹term that is to be› five years", "to set the ‹duration of the LEO at› five years", "limits its ‹length to› five years",
    ],
    never=["in terms of", "the term. It is", "its term from five to eight"],
)  # fmt: skip
# A length of time that is an order's own, if nothing around it says otherwise.
COUNTED = Rule(
    rf"\bfor (?:a |the )?(?:fixed |total )?(?:period|term|duration) of (?:exactly )?{SPAN}(?: and {SPAN})?",
    rf"\bfor {SPAN}(?: and {SPAN})?(?=,? (?:from|after|following|beginning|starting|commencing|count(?:ed|ing)|measured|reckoned|computed|running|dating)\b)",
    rf"(?<=orders[ ])for {SPAN}",
    rf"(?<=order[ ])for {SPAN}",
    rf"(?<=each[ ])for {SPAN}",
    rf"(?<=\)[ ])for {SPAN}",
    rf"(?<=,[ ])for {SPAN}(?=[,.;]| or\b)",
    rf"\bfor {SPAN}(?=\.?$)",
    rf"{LASTS} {SPAN}",
    rf"{ENDS} {SPAN}(?= (?:from|after|following)\b)",
    rf"{ENDS} (?:at the end of|upon the (?:expiration|expiry|lapse) of) {SPAN}",
    rf"{ITS_LENGTH} {SPAN}",
    rf"\b(?:limit|restrict|confin|fix)\w* (?:the|its|this|these|both|each) (?:[\w-]+ )?(?:[\w-]+ )?(?:orders?|[LGT]EO|relief|remedy) (?:to|at) {SPAN}",
    rf"(?:\ban? )?{SPAN}(?= (?:limited |general |temporary )?(?:exclusion|LEO|GEO|TEO)\b)",
    rf"{SPAN} (?:terms?|life|lifetime)\b",
    rf"{SPAN} as the (?:duration|term|length|lifetime) of\b",
    rf"\bof {SPAN}['’]? duration\b",
    rf"\b{SPAN} in duration\b",
    any_case=True,
    finds=[
        "an order, ‹for a period of five years›, against lanterns", "orders, each ‹for a term of nine (9) years›",
        "an order ‹for the fixed term of eighteen months›", "an order ‹for a total period of two years and six months›",
        "an order ‹for a duration of exactly one year›", "an LEO that, ‹for ten (10) years› from its date, keeps lanterns out",
        "an LEO ‹for one year and six months› after issuance", "an LEO, ‹for two years› following issuance",
        "an LEO, ‹for two years› beginning on June 4, 2019", "an LEO, ‹for two years› starting on June 4, 2019",
        "an LEO, ‹for two years› commencing on June 4, 2019",
        "kept out ‹for five years›, counted from its issue", "kept out ‹for five years› counting from its issue",
        "kept out ‹for five years› measured from its issue", "kept out ‹for five years›, reckoned from its issue",
        "kept out ‹for five years› computed from its issue", "kept out ‹for five years›, running from its issue",
        "kept out ‹for five years›, dating from its issue",
        "limited exclusion orders ‹for five years› on lamps", "a limited exclusion order ‹for five years› on lamps",
        "two orders, each ‹for five years› on lamps", "an order (LEO) ‹for five years› on lamps",
        "an LEO against Fenwick, ‹for two years›, and", "an LEO against Fenwick, ‹for two years› or less",
        "keeps them out ‹for two years›", "keeps them out ‹for five years›.",
        "an LEO, to ‹stay in effect for five years›", "an LEO to ‹expire five years› from issuance", "an LEO, which ‹expires five years› after its date",
        "It ‹ends five years› following its date", "It ‹expires at the end of five years›", "It ‹lapses upon the expiration of five years›",
        "It ‹ends upon the expiry of five years›", "It ‹terminates upon the lapse of five years›", "Its ‹duration is five years›", "The ‹term of the order was set at five years›",
        "has ‹limited the limited exclusion order to five years›", "to ‹restrict its order to five years›", "‹confines this LEO to five years›",
        "has ‹fixed both orders at five years›", "to ‹limit these orders to five years›", "‹limiting each order to five years›",
        "‹limits the relief to five years›", "‹limited the remedy to five years›",
        "to issue ‹a ten-year› limited exclusion order", "to issue ‹a ten-year› general exclusion order",
        "to issue ‹an eight-year› exclusion order", "to issue ‹a ten-year› LEO", "to issue ‹a ten-year› GEO",
        "Issuance of ‹Ten-Year› Limited Exclusion Order",
        "It has a ‹five-year term›", "with a ‹five-year life›", "a ‹five-year lifetime›", "orders with ‹five-year terms›",
        "to fix ‹five years as the duration of› the LEO", "‹five years as the term of› it", "‹five years as the length of› it",
        "‹five years as the lifetime of› it",
        "to issue ‹a one-year› TEO", "to issue ‹a one-year› temporary exclusion order",
        "an LEO ‹of five years’ duration›", "an LEO ‹of ten years duration›", "an LEO ‹five years in duration›",
    ],
    never=[
        "lanterns sold for five years in Ulm", "a bond for the sixty (60) day period of Presidential review", "for the past five years",
        "a ten-year license", "orders of the last five years", "five years of duration", "sold for five years until now",
        "an LEO for the term of the '123 patent",
    ],
)  # fmt: skip
# From when it is counted: from the order itself. From anything else nothing is counted.
FROM = Rule(
    r",?\s*(?:(?:counted|counting|measured|reckoned|computed|running|dating) )?(?:from|after|following|beginning|starting|commencing)\b"
    r"(?: (?:on|with|from|when))?",
    r",? (?:which|that|to) (?:begins?|starts?|runs?|commences?|(?:is|are) (?:to be )?counted)(?: to run)? (?:from|on|with|when|at)\b",
    any_case=True,
    finds=[
        "five years‹ from› issuance", "five years‹ after› issuance", "five years‹ following› issuance",
        "five years‹ beginning on› June 4, 2019", "five years‹ starting with› issuance", "five years‹ commencing from› issuance",
        "five years‹, counted from› its issue", "five years‹ counting from› its issue", "five years‹, measured from› its issue",
        "five years‹, reckoned from› its issue", "five years‹ computed from› its issue", "five years‹ running from› its issue",
        "five years‹ dating from› its issue", "five years‹ beginning when› it is issued",
        "five years‹, which begin to run when› review is over", "five years‹ that start on› its issue", "five years‹ to run from› its issue",
        "five years‹, which commence with› its issue", "five years‹, which are counted from› its issue",
        "five years‹, which is to be counted from› its issue", "five years‹, which run at› issuance",
    ],
    never=["five years in all", "a fromage"],
)  # fmt: skip
ITS_ISSUE = Rule(
    r"\s*(?:the )?(?:date|day) of (?:its |their |the )?(?:issuance|issue|entry)\b(?: of (?:the|this|its) (?:\w+ ){0,2}orders?\b|(?! of))",
    r"\s*(?:the )?(?:date|day) of (?:the|this|these|said) (?:\w+ ){0,2}(?:orders?|[LGT]EO)\b",
    r"\s*(?:the )?(?:date|day) on which (?:it|they|(?:the|this|these) (?:\w+ ){0,2}(?:orders?|[LGT]EO)) (?:is|are|was|were) (?:issued|entered)",
    r"\s*(?:today|this (?:day|date))\b",
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
        "from‹ the day on which it was entered›", "from‹ the day on which they were issued›", "from‹ today›", "from‹ this day›",
        "from‹ this date›",
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
# From when it is counted, if that is a day which comes behind the issue and which the words do not name.
LATER = Rule(
    r"\s*(?:the|its|their|it|they|this|that|such|(?=Presidential))\b[^.;]{0,80}?\b(?:Presidential|final\b|finality|effective|takes? effect|publication|published)",
    finds=["from‹ the end of Presidential› review", "when‹ Presidential› review is over", "when‹ the order is final›", "upon‹ its finality›", "from‹ the date it becomes effective›",
           "when‹ it takes effect›", "when‹ they take effect›", "from‹ their publication›", "when‹ this is published›", "from‹ such publication›", "from‹ that effective› date"],
    never=["from the entry of lanterns", "from its entry; all is final"],
)  # fmt: skip
UNTIL = Rule(
    rf"\b(?:until|till|through|up to)(?: and including| the (?:end|close) of(?: business on)?| midnight (?:on|of))? {DAY}",
    finds=["an LEO ‹until March 12, 2031›", "‹through March 12, 2031›", "‹up to and including March 12, 2031›", "‹till March 12, 2031›",
           "‹until the end of March 12, 2031›", "‹through the close of March 12, 2031›", "‹until midnight on March 12, 2031›",
           "‹until midnight of March 12, 2031›", "‹until the close of business on March 12, 2031›"],
    never=["until further notice", "on March 12, 2031", "until March 2031"],
)  # fmt: skip
NOT_BEYOND = Rule(
    r"\b(?:not|no) (?:to )?(?:extend|continue|last|remain in (?:force|effect)|run|stand|longer)s? (?:beyond|past|after|than) "
    rf"{DAY}",
    finds=["It shall ‹not extend beyond March 12, 2031›", "an LEO ‹not to continue past March 12, 2031›", "It will ‹not last after March 12, 2031›",
           "It will ‹not remain in force after March 12, 2031›", "It shall ‹not remain in effect beyond March 12, 2031›",
           "It does ‹not run past March 12, 2031›", "It shall ‹not stand after March 12, 2031›", "‹no longer than March 12, 2031›"],
    never=["not sold after March 12, 2031", "after March 12, 2031"],
)  # fmt: skip
ENDS_ON = Rule(
    r"\b(?:(?:shall|will|to|that|which|it|order|LEO|GEO|TEO)(?: (?:each|now|then|automatically|therefore|thus|is (?:set|due) to))? "
    r"(?:expires?|terminates?|ends?|lapses?|sunsets?|comes? to an end|(?:is|be) of no (?:further )?(?:force|effect) after|ceases?(?: to (?:have effect|be in (?:force|effect)|be effective|bind|apply|run))?|runs? out|go(?:es)? out of (?:force|effect))|"
    r"(?:they|orders|LEOs|CDOs) (?:expire|terminate|end|lapse)|expiring|ending|terminating|lapsing|"
    r"(?:(?:expiration|termination|end|last) (?:date|day)|expiry(?: date)?)(?: of the (?:\w+ ){0,3}orders?)?(?: (?:is|of|being|will be|shall be))?)"
    rf"(?: on| at the (?:end|close) of| as of| with| at midnight (?:on|of)|,)? {DAY}",
    any_case=True,
    finds=[
        "an LEO, which ‹shall expire on March 12, 2031›", "an LEO ‹to expire at the end of March 12, 2031›",
        "orders that ‹will each terminate on March 12, 2031›", "an LEO, ‹which ends on March 12, 2031›",
        "an LEO ‹that lapses on March 12, 2031›", "‹It expires March 12, 2031›", "The ‹order terminates as of March 12, 2031›",
        "The ‹LEO lapses with March 12, 2031›", "The ‹GEO ends at the close of March 12, 2031›", "The ‹TEO expires on March 12, 2031›",
        "It ‹will now lapse on March 12, 2031›", "It ‹will then lapse on March 12, 2031›", "It ‹will automatically end on March 12, 2031›",
        "It ‹will therefore end on March 12, 2031›", "It ‹will thus end on March 12, 2031›",
        "It ‹will cease to have effect on March 12, 2031›", "It ‹will cease to be in force on March 12, 2031›",
        "It ‹will cease to be in effect on March 12, 2031›", "It ‹shall cease to be effective at midnight on March 12, 2031›",
        "‹it ceases to bind on March 12, 2031›", "‹It ceases to apply at midnight of March 12, 2031›", "‹It ceases to run on March 12, 2031›",
        "‹It ceases on March 12, 2031›", "‹It runs out on March 12, 2031›", "‹It goes out of force on March 12, 2031›",
        "It ‹will go out of effect on March 12, 2031›", "It ‹will sunset on March 12, 2031›", "‹It comes to an end on March 12, 2031›",
        "‹order is of no effect after March 12, 2031›", "It ‹shall be of no further force after March 12, 2031›",
        "with an ‹expiry of March 12, 2031›", "an LEO ‹that is due to expire on March 12, 2031›",
        "‹It is set to expire on March 12, 2031›",
        "‹They expire on March 12, 2031›", "The ‹orders end on March 12, 2031›", "The ‹LEOs terminate on March 12, 2031›",
        "The ‹CDOs lapse on March 12, 2031›",
        "an LEO ‹expiring on March 12, 2031›", "an LEO ‹ending on March 12, 2031›", "an LEO ‹terminating on March 12, 2031›",
        "an LEO ‹lapsing at the end of March 12, 2031›",
        "Its ‹expiration date is March 12, 2031›", "The ‹expiry date of the limited exclusion order will be March 12, 2031›",
        "with a ‹termination date of March 12, 2031›", "its ‹end date being March 12, 2031›", "its ‹last day, March 12, 2031›",
        "Its ‹last day shall be March 12, 2031›",
    ],
    never=["it expired on March 12, 2021", "shall expire with the patent", "the review ends on March 12, 2031"],
)  # fmt: skip
# As long as rights last; which, stands behind.
WITH_RIGHTS = Rule(
    r"\b(?:for|throughout|during|over|coextensive with|co-extensive with|coterminous with|co-terminous with|that of|is) "
    r"(?:the )?(?:remaining |unexpired |remainder of the |rest of the |balance of the |full |entire |whole )?(?:terms?|li(?:fe|ves)|lifetimes?|duration) of(?! (?:exactly )?\d)"
    r"(?=[^;]{0,80}\b(?:patents?|registrations?|copyrights?|(?:trade)?marks?)\b)",
    r"\bco-?(?:extensive|terminous) with(?= (?:the )?'?[\w ]{0,40}\b(?:patents?|registrations?|copyrights?|(?:trade)?marks?)\b)",
    r"\b(?:until|till) (?:the )?(?:last |latest )?(?:expiration|expiry|lapse|end of the (?:terms?|life|lives))(?: dates?)? of",
    r"\b(?:until|till|(?:as|so) long as|while)(?! (?:and including )?[A-Z][a-z]+\.? \d)(?=[^;]{3,120} (?:expire|lapse|runs? out|lasts?\b|endures?|(?:(?:is|are|has been|have been) (?:\w+, )?(?:or )?|becomes? )(?:abandoned|cancel|held|declared|invalid|unenforceable)|"
    r"(?:is|are|remains?|stays?|continues?|subsists?) (?:in (?:force|effect)|valid|enforceable|registered|unexpired)))",
    rf"{ENDS}(?: automatically)? (?:upon|on\b|at|when|once)"
    r"(?: the (?:date|day) (?:on which|that|when|of))?(?=[^;]{0,100}? (?:expiration|expiry|expires?|lapses?|end|runs? out|does|do)\b)",
    rf"{ENDS} (?:together |on the same day )?(?:with|as)(?= (?:the )?'?[\w ]{{0,40}}\b(?:patents?|registrations?|copyrights?|(?:trade)?marks?)\b)",
    any_case=True,
    finds=[
        "an LEO ‹for the remaining term of› the '123 patent", "an LEO ‹for the remainder of the term of› the '123 patent",
        "an LEO ‹for the rest of the life of› the '123 patent", "an LEO ‹for the full term of› U.S. Patent No. 7,000,001",
        "an LEO ‹for the entire terms of› the patents", "an LEO ‹for the duration of› the '123 patent",
        "an LEO ‹for the lives of› the '123 and '456 patents", "an LEO ‹for the unexpired term of› the '123 patent",
        "an LEO ‹for the whole term of› the '123 patent", "excluded ‹throughout the lifetime of› the copyright",
        "excluded ‹during the lifetimes of› the registrations", "an LEO ‹coextensive with the term of› the mark",
        "an LEO ‹co-extensive with the term of› the trademark", "an LEO ‹coterminous with the life of› the '123 patent",
        "an LEO ‹co-terminous with the life of› the '123 patent",
        "Its term is ‹that of the life of› the '123 patent", "Its duration ‹is the term of› the '123 patent",
        "excluded ‹over the balance of the term of› the '123 patent", "an LEO ‹coterminous with› the '123 patent",
        "an LEO ‹co-extensive with› the registration", "an LEO ‹coextensive with› copyright PA 123", "an LEO ‹coextensive with› the trademarks",
        "It ‹ends with› the '123 patent", "It shall ‹lapse together with› the mark", "It ‹expires on the same day as› the copyright",
        "It ‹lapses with› the registrations",
        "‹until› such time as the mark is abandoned", "‹until› the mark has been cancelled", "‹until› the marks are held to be void",
        "‹until› the patent is declared void", "‹until› the patent becomes invalid", "‹until› the patents become unenforceable",
        "‹until› the marks have been abandoned", "‹until› the mark is lost, or abandoned",
        "‹as long as› the patent stays unexpired",
        "an LEO ‹until the expiration of› the '123 patent", "an LEO ‹until expiry of› the '123 patent", "‹till the lapse of› the mark",
        "an LEO ‹until the end of the term of› the '123 patent", "an LEO ‹until the end of the life of› the '123 patent",
        "an LEO ‹until the end of the lives of› the two patents",
        "an LEO ‹until the expiration dates of› the patents", "an LEO ‹until the last expiration date of› the patents",
        "‹until the latest expiration of› the patents",
        "an LEO ‹until› the '123 patent expires", "an LEO ‹as long as› the '123 patent is in force", "‹till› the mark lapses",
        "an LEO ‹so long as› the patents are in force", "an LEO ‹while› the '123 patent remains in effect",
        "‹as long as› the mark stays registered", "‹as long as› the mark continues in force", "‹as long as› the patent is valid",
        "‹as long as› the patent is enforceable", "‹as long as› the copyright subsists in force",
        "‹until› the patents have expired", "‹as long as› the patent lasts", "‹as long as› the mark endures", "It ‹ends when› the patent does",
        "It ‹ends when› the patents do", "‹until› the patents run out", "‹until› the mark has lapsed",
        "It will ‹expire upon› the expiration of the '123 patent", "It ‹terminates when› the last of the claims expires",
        "It ‹lapses on› the expiry of the '123 patent", "It ‹ceases with› the lapse of the mark", "It ‹ends at› the end of the term of the patent",
        "It ‹ends once› the patents lapse", "It ‹ceases to bind together with› the expiry of the patent", "It ‹ends when› the patent runs out",
        "It shall ‹expire on the date on which› the '123 patent expires", "It shall ‹expire on the day that› the '123 patent expires",
        "It shall ‹expire on the date when› the '123 patent expires", "It ‹expires on the date of› expiration of the '123 patent",
        "It shall ‹terminate automatically upon› expiry of the patent", "an LEO ‹expiring upon› the expiry of the patent",
        "It ‹ends when› U.S. Patent No. 7,000,001 expires",
    ],
    never=["for the term of exactly 5 years, whatever the patents say", "for the term of five years", "for the duration of the hearing", "until March 12, 2031", "until March 12, 2031, when the mark expires", "until and including Oct. 12, 2031, when the mark expires", "as long as the bond is posted"],
)  # fmt: skip
# Behind the rights: the day on which their terms end.
ITS_DAY = Rule(
    rf"(?:\bon|,? (?:that is|i\.e\.|namely|currently|now),?(?: (?:on|until))?|\((?:i\.e\., |that is, )?(?:on |until )?)\s?{DAY}",
    any_case=True,
    finds=["expires ‹on March 12, 2031›", "expire‹, that is, on March 12, 2031›", "expires‹, i.e., until March 12, 2031›", "expires‹, namely March 12, 2031›",
           "expires‹ currently March 12, 2031›", "expires‹, now March 12, 2031›", "expires ‹(March 12, 2031›)", "expires ‹(i.e., on March 12, 2031›)",
           "expires ‹(that is, until March 12, 2031›)"],
    never=["issued March 12, 2031"],
)  # fmt: skip
# Rights meant without their numbers.
RIGHTS_MEANT = Rule(
    r"\b(?:the|that|this|those|these|said|its|each of the|all of the|all|both|last of the|asserted)(?: [\w-]+){0,2}? "
    r"(?P<right>patents?|registrations?|copyrights?|(?:trade)?marks?|claims|rights)\b",
    any_case=True,
    finds=["until ‹the patent› expires", "‹that design patent›", "‹this mark›", "‹those registrations›", "‹these trademarks›", "‹said copyright›",
           "‹its copyrights›", "‹each of the patents›", "‹all of the asserted claims›", "‹all patents›", "‹both patents›", "‹last of the claims›",
           "‹asserted rights›"],
    never=["a patent", "the '123 patent"],
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
A_VERB = Rule(
    rf"{LASTS}",
    rf"{ENDS}",
    r"(?:shall|will|which|that)\b",
    any_case=True,
    finds=["‹lasts› five years", "‹expires› on", "‹shall› expire", "‹will› end", "‹which› ends", "‹that› ends"],
    never=["for five years", "until"],
)
# Words between the order and the length of time that make it something else's.
NOT_ITS = Rule(
    r"\b(?:bond|review|report|target date|stay|suspen|exempt|except|permit|allow|transition|comment|submission|recommend|request|propos|"
    r"urge|seek|sought|ask|repair|deadline|licen[sc]e|settle|penalt|record|inspect|sold|used|marketed|shorten|reduc|disapprov|consent order|"
    r"undertak|agreement|proceeding)",
    finds=[
        "a ‹bond›", "during ‹review›", "to ‹report› for five years", "the ‹target date›", "a ‹stay›", "to ‹suspen›d", "an ‹exempt›ion",
        "‹except› parts", "‹permit›ted", "‹allow›ed", "a ‹transition›", "‹comment›s", "‹submission›s", "as ‹recommend›ed", "‹request›ed",
        "‹propos›ed", "‹urge›d", "‹seek›s", "‹sought›", "‹ask›ed", "for ‹repair›", "the ‹deadline›", "a ‹license›", "a ‹licence›",
        "‹settle›d", "a ‹penalt›y", "to keep ‹record›s", "to let ‹inspect›", "‹sold›", "‹used›", "‹marketed›",
        "‹shorten›ed", "‹reduc›ed", "the period for ‹disapprov›al", "the ‹consent order› lasts", "an ‹undertak›ing", "an ‹agreement›",
        "a ‹proceeding›",
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
# A right's own words for how long it lasts: "a patent whose term is eight years".
OF_THE_RIGHT = Rule(
    r",? (?:which|that|whose)\b",
    finds=["a patent‹ whose› term is", "the '123 patent‹, which› is in force", "the mark‹ that› lasts"],
    never=["patent, and it lasts", " whichever"],
)
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
