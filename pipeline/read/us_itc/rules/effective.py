"""Rules of `pipeline.read.us_itc.effective`: from which day a change of an order holds, and how long a suspension lasts."""

from __future__ import annotations

from pipeline.read.rule import Rule
from pipeline.read.us_itc.rules.particulars import DAY
from pipeline.read.us_itc.rules.term import NUMBER

# The day from which a change holds. A day behind "on" alone may be that of the order, or of what was filed.
EFFECTIVE = Rule(
    r"(?:\beffective(?: (?:on|as of|from|beginning))?|\bas (?:of|from)|\b(?:on and|on or) after|\bwith effect (?:from|as of|on)|"
    rf"\b(?:will|shall|is to|are to) [^.;,]{{3,60}}? on) {DAY}",
    any_case=True,
    finds=[
        "the LEO is rescinded, ‹effective May 1, 2031›", "rescinded ‹effective on May 1, 2031›", "‹Effective as of May 1, 2031›, it ends",
        "rescinded ‹effective from May 1, 2031›", "rescinded ‹effective beginning May 1, 2031›",
        "‹As of May 1, 2031›, the LEO is rescinded", "it is lifted ‹as from May 1, 2031›",
        "‹On and after May 1, 2031›, it binds nobody", "goods entered ‹on or after May 1, 2031›",
        "revoked ‹with effect from May 1, 2031›", "revoked ‹with effect as of May 1, 2031›", "revoked ‹with effect on May 1, 2031›",
        "the LEO ‹will cease to have effect on May 1, 2031›", "the LEO ‹shall be rescinded on May 1, 2031›",
        "the LEO ‹is to be lifted on May 1, 2031›", "the LEOs ‹are to be lifted on May 1, 2031›",
    ],
    never=["the LEO that was issued on May 1, 2031, is rescinded", "a petition filed May 1, 2031", "after May 1, 2031"],
)  # fmt: skip
# How long an order rests.
RESTS_UNTIL = Rule(
    rf"\b(?:until|through|up to)(?: and including)? {DAY}",
    any_case=True,
    finds=["is stayed ‹until May 1, 2031›", "is suspended ‹through May 1, 2031›", "rests ‹up to and including May 1, 2031›"],
    never=["until further notice", "on May 1, 2031"],
)
RESTS_FROM = Rule(
    rf"\bfrom {DAY},?(?= (?:until|through|to)\b)",
    any_case=True,
    finds=["suspended ‹from May 1, 2030,› through May 1, 2031", "‹from May 1, 2030› until May 1, 2031", "‹from May 1, 2030› to May 1, 2031"],
    never=["from May 1, 2030, on"],
)
RESTS_FOR = Rule(
    rf"\bfor (?:(?:a|an|the) )?(?:(?:further|additional|initial) )?(?:(?:period|term|time) of )?(?P<number>{NUMBER})"
    r"[ -](?P<unit>days?|weeks?|months?|years?)\b",
    any_case=True,
    finds=[
        "is suspended ‹for 60 days›", "is stayed ‹for a period of ninety (90) days›", "‹for a term of two weeks›", "‹for the time of one month›",
        "‹for an additional two years›", "‹for a further one month›", "‹for an initial period of one year›",
    ],
    never=["for those days", "a 60-day review", "for sixty minutes"],
)  # fmt: skip
