"""Rules of `pipeline.read.us_itc.scope_rulings`: the words that put an article inside an order or outside it."""

from __future__ import annotations

from pipeline.read.rule import Rule

# A passage that says nothing of orders or rulings decides nothing of an article.
OF_ORDERS = Rule(
    r"\b(?:orders?|LEOs?|GEOs?|TEOs?|CDOs?|excluded|covered articles|paragraph|exclusion|opinions?|rulings?|entry|imported)\b|\bexempt(?= for|[.,;])",
    any_case=True,
    finds=[
        "outside the scope of the ‹order› against Orlo",
        "The ‹LEO› does not reach spare lenses",
        "Both ‹GEOs› carve out lamp oil",
        "not subject to the ‹TEO›",
        "The ‹CDOs› do not apply to stoves under repair",
        "The redesigned stove is not ‹excluded›",
        "the ‹covered articles› do not include the Orlo K2",
        "This ‹paragraph› does not extend to lamp oil",
        "withdraws its advisory ‹opinion› on the Orlo K2",
        "revoked the ‹ruling› on the Orlo K2",
        "is not entitled to ‹entry›",
        "is not subject to ‹exclusion›",
        "may be ‹imported›",
        "Spare lenses are ‹exempt› for one year",
        "Spare lenses are ‹exempt›.",
    ],
    never=[
        "ordered lanterns are outside the scope of claim 4",
        "spare lenses are excludable",
        "spare lenses exempt from duty",
    ],
)
# So begins one that goes on with what the one before it says of them.
GOES_ON = Rule(
    r"(?:It |\(\w{1,3}\) )",
    any_case=True,
    finds=["‹It ›carves out hinges", "‹(3) ›exempt spare lenses"],
    never=["Italian lenses", "(spare) lenses"],
)
# Up to the word for the order: "the scope of the modified limited exclusion order".
AN_ORDER = Rule(
    r"(?:[\w'’-]+ ){0,7}?(?:orders?|LEOs?|GEOs?|TEOs?|CDOs?)\b",
    any_case=True,
    finds=[
        "‹the limited exclusion order› of 2019",
        "‹the scope of the LEO›",
        "‹any GEO› or bond",
        "‹that TEO›",
        "‹either of the CDOs›",
    ],
    never=[
        "the scope of claim 4",
        "the bordered lantern",
    ],
)
IS = Rule(
    r"\b(?:is|are|was|were) (?:(?:also|now|both|each|therefore|thus|still|hereby|left|held|found|ruled|determined|deemed) )*(?:to be )?",
    any_case=True,
    finds=[
        *(
            "The Orlo K2 ‹is ›outside",
            "Hinges ‹are ›exempt",
            "The stove ‹was found to be ›outside",
            "Lenses ‹were ruled to be ›outside",
        ),
        *("kettles ‹are also ›outside", "it ‹is now ›outside", "poles ‹are both ›outside", "stoves ‹are each ›outside"),
        *("it ‹is therefore ›outside", "it ‹is thus ›exempt", "it ‹is still ›covered", "it ‹is hereby ›exempt"),
        *("hinges ‹are left ›outside", "it ‹is held ›outside", "it ‹is determined to be ›outside", "it ‹was deemed ›outside"),
    ],
    never=[
        "this stove",
        "The stove has been sold",
    ],
)
OUTSIDE = Rule(
    rf"{IS}not (?:covered by|within|subject to|barred by) (?:exclusion|{AN_ORDER})",
    rf"{IS}not covered(?=[.;]|, | and )",
    rf"{IS}no longer (?:covered by|within|subject to) {AN_ORDER}",
    rf"{IS}outside(?: of)? {AN_ORDER}",
    rf"{IS}not (?:to be )?excluded\b",
    rf"{IS}exempt(?:ed)?(?= (?:from|for|until|only|unless)\b|[,.;]|$)",
    rf"{IS}not an? (?:infringing|covered|excluded) articles?\b(?= (?:for (?:the )?purposes of|within the meaning of|under|covered by|subject to) {AN_ORDER})",
    rf"{IS}admissible\b(?= (?:notwithstanding|despite|under) {AN_ORDER})",
    rf"\b(?:do|does|did) not (?:fall|come) within {AN_ORDER}",
    rf"\b(?:falls?|fell|lies?) outside(?: of)? {AN_ORDER}",
    r"\b(?:shall|will) not be (?:excluded|denied entry)\b",
    r"\bmay (?:(?:now|freely) )?(?:be (?:imported|entered)|enter)\b",
    rf"{IS}(?:entitled|allowed|permitted) (?:to )?ent(?:ry|er)\b",
    any_case=True,
    finds=[
        "The K2 ‹is not an infringing article› for the purposes of the two limited exclusion and general exclusion orders",
        "The K2 ‹falls outside of the two limited exclusion and general exclusion orders›",
        "The K2 ‹is outside of the two limited exclusion and general exclusion orders›",
        "The redesigned stove ‹is not covered by the LEO›",
        "The Orlo K2 ‹is not within the scope of the order›",
        "Camp stoves on loan ‹are not subject to the order›",
        "Camp stoves on loan ‹are not subject to exclusion›",
        "Hinges ‹are not barred by either order›",
        *("state that the K2 ‹is not covered›.", "that stoves ‹are not covered›, and", "that stoves ‹are not covered› and to add"),
        "The Orlo K2 ‹is no longer covered by the GEO›",
        "The Orlo K2 ‹is no longer within the LEO›",
        "The Orlo K2 ‹is no longer subject to the LEO›",
        "Tent poles of wood ‹are outside of the scope of these orders›",
        "Stoves under repair ‹are not to be excluded›",
        "Stoves under repair ‹are exempted› from the order",
        *("The Orlo K2 ‹is exempt›, as are its spare parts", "Spare lenses ‹are exempt›"),
        *("Spare lenses ‹are exempt› for one year", "Spare lenses ‹are exempt› until May", "the K2 ‹is exempt› unless sold"),
        "the K2 ‹is exempt› only in part",
        *("The K2 ‹is not an infringing article› for purposes of the LEO", "Lenses ‹are not a covered article› under the LEO"),
        *("The K2 ‹is not an excluded article› within the meaning of the order",),
        "The redesigned kettles ‹do not fall within the LEO›",
        *("The Orlo K2 ‹does not come within the order›", "The Orlo K2 ‹did not fall within the order›"),
        *("Kettles ‹fall outside of the LEO›", "The kettle ‹fell outside the LEO›", "The kettle ‹lies outside the orders›"),
        *("Spare lenses ‹shall not be excluded›", "Hinges ‹will not be denied entry›"),
        *("Spare lenses ‹may be imported›", "Hinges ‹may now be entered›", "Poles ‹may freely enter›"),
        *("The Orlo K2 ‹is entitled to entry›", "Lenses ‹are allowed entry›", "Lenses ‹are permitted to enter›"),
        *("The K2 ‹is not an infringing article› covered by the LEO", "The K2 ‹is not an infringing article› subject to the LEO"),
        *("The K2 ‹is admissible› notwithstanding the LEO", "Lenses ‹are admissible› despite the order", "The K2 ‹is admissible› under the LEO"),
    ],
    never=[
        "The redesigned stove is covered by the LEO",
        "The lanterns are made outside the United States",
        "Lanterns were sold before the order",
        "Spare lenses are exempt under the rule",
        "the redesigned stove does not infringe claim 4",
        "kettles may be sold",
        "a stove that lies outside claim 4",
    ],
)
INSIDE = Rule(
    rf"{IS}(?:covered by|within|barred by|subject to) {AN_ORDER}",
    rf"{IS}(?:subject to exclusion|excluded from entry|not entitled to ent(?:ry|er)|denied entry)\b",
    rf"\b(?:remains?|continues? to be) (?:subject to|covered by|within) {AN_ORDER}",
    rf"\b(?:falls?|comes?) (?:squarely )?within {AN_ORDER}",
    r"\b(?:shall|must) be (?:excluded|denied entry)\b",
    any_case=True,
    finds=[
        "The K2 ‹falls squarely within the two limited exclusion and general exclusion orders›",
        "The redesigned stove ‹is covered by the LEO›",
        "The Orlo K2 ‹is within the scope of the order›",
        "Hinges ‹are barred by the GEO›",
        "The Orlo K2 ‹is subject to the LEO›",
        "The Orlo K2 ‹is therefore subject to exclusion›",
        "The Orlo K3 ‹is to be excluded from entry›",
        *("The Orlo K3 ‹is not entitled to entry›", "The kettles ‹are not entitled to enter›", "The K3 ‹is denied entry›"),
        *(
            "The Orlo K2 ‹remains subject to the orders›",
            "Kettles ‹continue to be covered by the LEO›",
            "They ‹remain within the GEO›",
        ),
        *("The redesign ‹falls within the LEO›", "The K3 ‹comes within the GEO›"),
        *("The Orlo K3 ‹shall be excluded›", "Kettles ‹must be denied entry›"),
    ],
    never=[
        "The redesigned stove is not covered by the LEO",
        "The stove is covered by claim 4",
        "Lanterns within the scope of the order",
        "The K2 would be subject to the LEO",
        "the K2 no longer remains on sale",
    ],
)
# Behind what puts an article inside or outside: another, of which the opposite is said in no more than "are not", or "are".
OTHERS_NOT = Rule(
    r"[^.;]{0,60}?,? (?:and|but|while|whereas|although) (?:that )?(?P<what>[\w\"'-][^.;,]{1,120}?) (?:is|are|was|were|does|do|did) not(?: so)?(?=,? and\b|[.;,]|$)",
    any_case=True,
    finds=[
        "‹ and that its K3 stoves are not›.", "‹, but the K3 is not›.", "‹ while K3 stoves do not›, and", "‹, whereas their K3 was not so›;", "‹, although any K3 does not›",
        "‹ of 2019, and those with lids were not›.", "‹ and the K3 did not› and",
    ],
    never=[" and the K3 is not new", " and that it infringes. The K3 is not."],
)  # fmt: skip
OTHERS_ARE = Rule(
    r"[^.;]{0,60}?,? (?:but|while|whereas|although) (?:that )?(?P<what>[\w\"'-][^.;,]{1,120}?) (?:is|are|was|were|does|do|did)(?: so)?(?=[.;,]|$)",
    any_case=True,
    finds=["‹, but that its K3 is›.", "‹ while the K3 stoves are›;", "‹, whereas their K3 was›.", "‹, although any K3 does so›", "‹ but those with lids do›.",
           "‹, but K3 stoves were›.", "‹, but the K3 did›"],
    never=[", and the K3 is.", ", but the K3 is new"],
)  # fmt: skip
# "the Orlo K2 is exempt, as are its spare parts"
AS_ARE = Rule(
    r"\bexempt, as are (?P<what>[\w\"'(][^.;,]{2,160})",
    finds=[
        "The Orlo K2 is ‹exempt, as are its spare parts›.",
        "Hammocks are ‹exempt, as are tent poles of wood›, from the LEO",
    ],
    never=[
        "Hammocks are exempt, as is lamp oil.",
        "Hammocks are excluded, as are tent poles of wood.",
    ],
)

# --- articles behind the words --------------------------------------------------------------------------------------------------

# Three characters or more, only as many as what follows allows.
THINGS = Rule(
    r"(?P<what>[\w\"'(][^;]{2,240}?)(?=,? and adds?\b|,? and that\b|, (?:which|for which|or to|including|as shown|and (?:requires?|to|an?))\b|"
    r";|[.\"]+(?:\s|$)|$)",
    any_case=True,
    finds=[
        *(
            "‹redesigned lanterns› and adds a bond",
            "‹redesigned stoves›, and add a duty to report",
            "‹poles› and that it may enter",
        ),
        *("‹lanterns with a fixed base›, which Orlo sells", "‹tent poles of wood›, for which no claim was asserted"),
        *(
            "‹Orlo's kettles›, or to spare lenses",
            "‹kettles without a lid›, including the Orlo K2",
            "‹stoves›, as shown in Exhibit 4",
        ),
        *("‹stoves under repair›, and requires a certificate", "‹hinges›, and to that extent grants the motion"),
        *("‹spare lenses›, and a CDO against Orlo", "‹wooden poles›; the CDO does.", '‹spare lenses›" and nothing else'),
        *("‹tent poles of wood›. A bond was set", "‹lamp oil›", "‹hinges›."),
    ],
    never=[
        "K2;",
    ],
)
# "the LEO does not reach …"
LEAVES_OUT = Rule(
    r"(?:(?:do|does|shall|will) not (?:apply|extend) to|(?:do|does) not (?:reach|cover|include)|"
    r"(?:expressly )?(?:exempts?|excepts?)(?! from| for)|carve[sd]? out|lets? (?:pass|through)|"
    r"(?:do|does) not (?:bar|prohibit) (?:the )?(?:entry|importation) of)",
    any_case=True,
    finds=[
        "The CDOs ‹do not apply to› spare lenses",
        "The LEO ‹does not extend to› tent poles of wood",
        "The order ‹shall not apply to› stoves under repair",
        "The orders ‹will not extend to› the redesigned kettle",
        *("The orders ‹do not reach› hinges", "The GEO ‹does not cover› the Orlo K2", "The LEO ‹does not include› spare parts"),
        *("The order ‹expressly exempts› lanterns with a fixed base", "The LEO ‹excepts› spare lenses for repair"),
        "The modified order ‹carved out› lamp oil",
        *("The LEO ‹lets pass› stoves under repair", "The orders ‹let through› spare lenses"),
        *("The LEO ‹does not bar the entry of› hinges", "The orders ‹do not prohibit importation of› hinges"),
    ],
    never=[
        "The LEO applies to folding lanterns",
        "lanterns exempt from the order",
        "all respondents except for Orlo",
        "The petition does not say that the order extends to spare lenses",
        "The factors do not bar relief",
    ],
)
LEFT_OUT = Rule(
    r"(?:\b(?:orders?|LEOs?|GEOs?|TEOs?|CDOs?|paragraph|covered articles|covered products|they|it)\b[^.;]{0,200}?|^\(\w{1,3}\) )"
    rf"\b{LEAVES_OUT} (?:the )?{THINGS}",
    any_case=True,
    finds=[
        "The ‹order does not apply to the redesigned lanterns› and adds a bond of ten percent",
        "Both ‹LEOs expressly exempt lanterns with a fixed base›, which Orlo sells",
        "The ‹GEO as modified does not reach tent poles of wood›",
        "The ‹TEO does not cover stoves under repair›.",
        "The ‹CDOs do not extend to spare lenses›",
        *("State that ‹covered articles do not include the Orlo K2›, which", "The ‹covered products do not include the Orlo K2›"),
        'There one reads: "This ‹paragraph does not extend to lamp oil›." and',
        "The Commission decided that ‹they shall not apply to stoves under repair›.",
        "‹It carves out hinges for earlier lanterns›.",
        "‹(3) exempt replacement pumps›; and",
    ],
    never=[
        "The judge does not reach the validity of claim 4.",
        "The order bars folding lanterns. Orlo does not include a lens with them.",
        "The LEO does not exempt from the bond those who import spare lenses.",
    ],
)
OR_TO = Rule(
    rf"\b{LEAVES_OUT} [^.;]{{2,240}}?, or to (?:the )?{THINGS}",
    any_case=True,
    finds=[
        "The order ‹does not extend to spare lenses, or to the lanterns of Orlo›.",
    ],
    never=[
        "The order extends to spare lenses, or to lanterns.",
    ],
)
# Where an order is issued: "a limited exclusion order …, with an exception for spare lenses".
EXCEPTION = Rule(
    r"\b(?:(?:with|contains?|includes?|adds?|subject to) (?:(?:an?|narrow) )*(?:exceptions?|exemptions?|carve-outs?) (?:for|of|as to) (?:the )?|except(?:ing)? (?:for )?(?=(?:certain |any )?"
    rf"(?:service|spare|replacement|repair|licensed|refurbished|redesigned|articles|products|units|parts)\b)){THINGS}",
    any_case=True,
    finds=[
        *(
            "an LEO ‹with an exception for the spare lenses›.",
            "‹with narrow exemptions of lenses›.",
            "‹with a carve-out as to hinges›.",
        ),
        *("it ‹contains an exception for lenses›.", "it ‹includes an exception for lenses›.", "it ‹adds an exception for lenses›."),
        "an LEO ‹subject to an exception for lenses›.",
        *(
            "camp stoves ‹except for certain service parts›.",
            "stoves ‹excepting spare lenses›.",
            "‹except for any replacement lens›.",
        ),
        *("‹except repair parts›.", "‹except licensed stoves›.", "‹except refurbished stoves›.", "‹except redesigned stoves›."),
        *("‹except articles under license›.", "‹except for products of Orlo›.", "‹except units sold before›.", "‹except parts›."),
    ],
    never=[
        "except for exportation",
        "except under license of Orlo",
        "the exception that the rule makes",
        "the wish is met by the exemption for spare lenses",
    ],
)
# "the LEO also covers the redesigned kettle": only of an article that is told by more than its kind, see NAMED.
COVERS = Rule(
    r"\b(?:orders?|LEOs?|GEOs?|TEOs?|CDOs?|they|it)\b[^.;]{0,40}? (?<!not[ ])(?:covers?|appl(?:y|ies) to|extends? to|reach(?:es)?|includes?) "
    rf"(?:the )?{THINGS}",
    any_case=True,
    finds=[
        *("The ‹order covers the redesigned kettle›.", "The ‹LEO also applies to the Orlo K2›.", "‹LEOs apply to the Orlo K2›."),
        *("The ‹GEO extends to the Orlo K2›.", "The ‹TEO reaches the Orlo K2›.", "‹CDOs reach the Orlo K2›."),
        *("‹They include the Orlo K2›.", "‹It includes the Orlo K2›."),
    ],
    never=[
        "The LEO does not cover the Orlo K2.",
        "Claim 4 covers the Orlo K2.",
    ],
)

_FINDS = r"\b(?:finds?|found|holds?|held|rules?|ruled|deems?|deemed|declare[sd]?) (?:the )?"
_THE_FOUND = r"(?P<what>(?!to\b|no\b)[\w\"'(](?:(?!\bthat\b|\bis\b|\bare\b)[^.;:,]){2,120}?)"
# "now finds the Orlo K2 outside the order"
FOUND_OUTSIDE = Rule(
    rf"{_FINDS}{_THE_FOUND} (?:to \w+ )?(?:not (?:covered by|within|subject to|barred by)|outside(?: of)?) {AN_ORDER}",
    any_case=True,
    finds=[
        "it ‹finds the Orlo K2 outside the LEO›", "has ‹found the Orlo K2 to be outside of the LEO›", "it ‹holds the K2 to lie outside the LEO›", "‹held the K2 to fall outside the LEO›",
        "CBP ‹ruled the Orlo K2 not covered by the GEO›", "CBP ‹rules hinges not within the GEO›", "it ‹deems hinges not subject to the GEO›", "it ‹deemed hinges to be not barred by the GEO›", "it ‹declares hinges outside the GEO›",
        "it ‹declared hinges outside the GEO›", "to ‹find hinges outside the GEO›", "to ‹hold hinges outside the GEO›", "to ‹rule hinges outside the GEO›", "to ‹deem hinges outside the GEO›",
    ],
    never=["finds that the K2 is outside the LEO", "found the K2 within the LEO", "found it outside the LEO", "found to lie outside the LEO", "found no lamp outside the LEO", "ruled on it so that K2 lies outside the LEO",
           "found hinges that are outside the LEO", "rules hinges made so are outside the LEO", "rules a hinge made so is outside the LEO"],
)  # fmt: skip
FOUND_INSIDE = Rule(
    rf"{_FINDS}{_THE_FOUND} (?<!not[ ])(?:to \w+ )?(?:squarely )?(?:covered by|within|inside|subject to|barred by) {AN_ORDER}",
    any_case=True,
    finds=[
        "it ‹finds the Orlo K2 within the LEO›", "has ‹found the Orlo K2 to be covered by the LEO›", "it ‹holds the K2 to fall squarely within the LEO›", "‹held the K2 to come within the LEO›",
        "CBP ‹ruled the Orlo K2 inside the GEO›", "it ‹deems hinges subject to the GEO›", "it ‹declares hinges barred by the GEO›",
        "to ‹find hinges within the GEO›", "to ‹hold hinges within the GEO›", "to ‹rule hinges within the GEO›", "to ‹deem hinges within the GEO›", "it ‹declared hinges within the GEO›", "it ‹deemed hinges within the GEO›", "CBP ‹rules hinges within the GEO›",
    ],
    never=["finds that the K2 is within the LEO", "found the K2 outside the LEO", "found the K2 not within the LEO", "found it within the LEO", "found to fall within the LEO", "found no lamp within the LEO",
           "found hinges that come within the LEO", "rules hinges made so are within the LEO", "rules a hinge made so is within the LEO"],
)  # fmt: skip
# Behind an article of which a ruling is taken back: what is ruled of it now.
AND_IT_IS = Rule(
    r"\band (?:now |has )?(?:holds?|held|finds?|found|rules?|ruled|determine[sd]?|conclude[sd]?) (?:that )?(?:it|they|them) (?:(?:is|are|to be|falls?|to fall) )?"
    r"(?:(?P<inside>covered|within|subject to|inside|barred)|(?P<outside>outside|not (?:covered|within|subject to|barred)))\b",
    any_case=True,
    finds=[
        "the K2 ‹and holds it to be covered›", "the K2 ‹and held that it is within› it", "the K2 ‹and now finds it subject to› it", "the K2 ‹and has found it inside› it", "the K2 ‹and rules that they are barred›",
        "the K2 ‹and ruled them to fall outside› it", "the K2 ‹and determined that it falls outside› it", "the K2 ‹and concludes that they fall outside› it", "the K2 ‹and find it not covered›",
        "the K2 ‹and finds it not within› it", "the K2 ‹and finds it not subject to› it", "the K2 ‹and finds it not barred›",
    ],
    never=["the K2 and holds a hearing", "and finds that the K3 is outside"],
)  # fmt: skip

# --- rulings taken back ---------------------------------------------------------------------------------------------------------

A_RULING = Rule(
    r"(?:opinion|ruling|determination|finding|decision|exemption|exception)s?(?:,? \(?(?:HQ )?H\d{6}\)?,?)?"
    r"(?:,? (?:of|dated|issued on) [A-Z][a-z]+ \d{1,2}, \d{4},?)?",
    any_case=True,
    finds=[
        *("its advisory ‹opinion›", "the ‹ruling HQ H991234›", "the ‹determination of March 3, 2025›", "the ‹finding› that"),
        *(
            "the ‹decision dated May 4, 2025,›",
            "the ‹exemption› for",
            "the ‹exceptions› for",
            "the ‹opinion issued on May 4, 2025›",
        ),
    ],
    never=[
        "the order of March 3, 2025",
    ],
)
ABOUT = Rule(
    r"\b(?:as to|regarding|concerning|with respect to|relating to|about|on|for)\b",
    any_case=True,
    finds=[
        *("opinion ‹as to› the K2", "ruling ‹regarding› the K2", "ruling ‹concerning› the K2", "ruling ‹with respect to› the K2"),
        *("ruling ‹relating to› the K2", "opinion ‹about› the K2", "ruling ‹on› the K2", "exemption ‹for› the K2"),
    ],
    never=[
        "the opinion that the K2 is exempt",
    ],
)
UNDOES = Rule(
    r"\b(?:vacat(?:e|es|ed|ing)|withdr(?:aws?|ew|awn|awing)|rescind\w*|revok\w+|overrul\w+|set(?:s|ting)? aside|supersed\w+|revers(?:e|es|ed|ing))"
    rf" (?:(?!based|because|upon|after|orders?\b|LEO|GEO)[\w.'’()-]+ ){{0,6}}?{A_RULING}",
    any_case=True,
    finds=[
        *(
            "‹vacates its advisory opinion› on",
            "to ‹withdraw the opinion›",
            "‹rescinds the exemption›",
            "‹revoked the ruling HQ H991234›",
        ),
        *(
            "CBP ‹withdraws its ruling›",
            "CBP ‹withdrew its ruling›",
            "CBP has ‹withdrawn its ruling›",
            "CBP, ‹withdrawing its ruling›",
        ),
        *("has ‹vacated the finding›", "‹vacating the finding›", "to ‹vacate the finding›"),
        *("‹overrules the determination›", "‹sets aside the decision›", "‹setting aside the decision›", "‹superseding the ruling›"),
        *("‹reversed the finding›", "to ‹reverse the decision›", "it ‹reverses the decision›", "‹reversing the decision›"),
    ],
    never=[
        *("rescinds it based on a finding", "rescinds it because of a finding", "rescinds it upon a finding"),
        *("rescinds it after a finding", "rescinds the order in its decision", "rescinds the LEO in its decision"),
        "rescinds the GEO in its decision",
        "reversible errors of the decision",
        "affirms the determination",
    ],
)
TAKEN_BACK = Rule(
    rf"{UNDOES} {ABOUT} (?:the )?{THINGS}",
    any_case=True,
    finds=[
        "The Commission ‹vacates its advisory opinion of May 4, 2025, as to the redesigned kettle›.",
        "CBP ‹revoked ruling HQ H991234 regarding the Orlo K2›.",
    ],
    never=[
        "The Commission adopts its advisory opinion as to the redesigned kettle.",
        "The Commission vacates its advisory opinion.",
    ],
)
IS_TAKEN_BACK = Rule(
    r",? (?:is|are|was|were|has been|have been) (?:(?:hereby|therefore|now) )?"
    r"(?:vacated|withdrawn|rescinded|revoked|overruled|set aside|superseded|reversed)\b",
    any_case=True,
    finds=[
        *(
            "opinion‹ is hereby vacated›",
            "opinions‹ are withdrawn›",
            "opinion‹ was therefore rescinded›",
            "opinions‹ were now revoked›",
        ),
        *("opinion‹, has been overruled›", "rulings‹ have been set aside›", "opinion‹ is superseded›", "opinion‹ is reversed›"),
    ],
    never=[
        "is vacant",
        "the Commission vacated",
    ],
)
RULING_TAKEN_BACK = Rule(
    rf"\b{A_RULING} {ABOUT} (?:the )?(?P<what>[\w\"'(][^.;:]{{2,200}}?){IS_TAKEN_BACK}",
    any_case=True,
    finds=[
        "The advisory ‹opinion of May 4, 2025, as to the redesigned kettle is hereby vacated›.",
        "The ‹ruling on the Orlo K2 was revoked›.",
    ],
    never=[
        "The advisory opinion as to the redesigned kettle is adopted.",
        "The order against Orlo is rescinded.",
    ],
)

# Of which no article is told: the words for the ruling stand in its place.
UNNAMED = Rule(
    r"^(?:advisory opinion|ruling)\b",
    finds=["‹advisory opinion› of May 4, 2025", "‹ruling› HQ H991234"],
    never=["lamps of the ruling"],
)
UNNAMED_TAKEN_BACK = Rule(
    r"\b(?:vacat(?:e|es|ed|ing)|withdr(?:aws?|ew|awn|awing)|rescind\w*|revok\w+|overrul\w+|set(?:s|ting)? aside|revers(?:e|es|ed|ing))"
    r" (?:(?:the|its|their|an|that|this|earlier|prior|Commission's|CBP's|Customs') )*"
    r"(?P<what>(?:advisory opinion|ruling(?: letter)?(?= (?:HQ )?H\d))(?: (?:HQ )?H\d{6})?(?:,? (?:of|dated|issued on) [A-Z][a-z]+ \d{1,2}, \d{4})?)"
    rf"(?! proceeding|,? (?:that|{ABOUT})\b)",
    finds=[
        *(
            "to ‹vacate its advisory opinion of May 4, 2025›.",
            "‹withdraws the earlier advisory opinion›.",
            "CBP ‹revoked ruling HQ H991234›.",
        ),
        *(
            "CBP ‹withdrew that ruling letter H991234›.",
            "‹rescinds this advisory opinion dated May 4, 2025›.",
            "‹vacated the advisory opinion›.",
        ),
        *("it ‹vacates an advisory opinion›.", "‹vacating their advisory opinion›.", "‹overrules CBP's ruling HQ H991234›."),
        *("‹sets aside the prior advisory opinion issued on May 4, 2025›.", "‹setting aside the advisory opinion›."),
        *(
            "‹reversed the Commission's advisory opinion›.",
            "to ‹reverse the advisory opinion›.",
            "it ‹reverses the advisory opinion›.",
        ),
        *("‹reversing the advisory opinion›.", "to ‹withdraw the advisory opinion›.", "has ‹withdrawn the advisory opinion›."),
        *("‹withdrawing the advisory opinion›.", "‹overrules Customs' ruling H991234›."),
    ],
    never=[
        "terminates the advisory opinion proceeding",
        "vacates the advisory opinion proceeding",
        "vacates its advisory opinion as to the K2",
        "vacates its advisory opinion, that the K2",
        "rescinds the order",
    ],
)

# --- what is no article ---------------------------------------------------------------------------------------------------------

# The same where the words for the ruling stand in front.
UNNAMED_IS_TAKEN_BACK = Rule(
    r"\b(?P<what>(?:advisory opinion|ruling(?: letter)?(?= (?:HQ )?H\d))(?: (?:HQ )?H\d{6})?(?:,? (?:of|dated|issued on) [A-Z][a-z]+ \d{1,2}, \d{4})?)"
    rf"{IS_TAKEN_BACK}",
    finds=["Its ‹advisory opinion is withdrawn›.", "The ‹advisory opinion of May 4, 2025, was vacated›.", "The ‹ruling HQ H991234 has been revoked›.", "The ‹ruling letter H991234, dated May 4, 2025, is revoked›.",
           "The ‹advisory opinion issued on May 4, 2025 is overruled›."],
    never=["The advisory opinion is adopted.", "The advisory opinion as to the K2 is withdrawn."],
)  # fmt: skip
NO_ARTICLE = Rule(
    r"\b(?:patents?|claims? \d|determination|investigation|proceeding|finding|public interest|petition|exportation|whether|Commission|CBP|infring\w+)\b",
    r"\b(?:certify|belief|know the terms)\b",
    r"\b(?:which|who|that|respondents?)\s*$",
    r"^(?:(?:any|all|the|certain|named|remaining|other|active|defaulting) )*(?:respondents?|part(?:y|ies)|importers?|persons?|licensees?)\b",
    r"^(?:no|none|neither|nothing|not|nobody|those of|everything|anything|all else|information|documents?)\b",
    r"^(?:(?:the|an?|any|all|such|these|those|this|that|its|their|same|accused|covered|subject|earlier|imported|other|certain) )*"
    r"(?:goods|articles?|products?|entr(?:y|ies)|merchandise|devices?|imports?|versions?|models?|they|it|orders?|[LGT]EOs?|CDOs?|United States)"
    r"(?: of (?:that|this|those|these) \w+)?$",
    any_case=True,
    finds=[
        *("a lid of the ‹patents›", "‹claim 4›", "the ‹determination› on remedy", "the ‹investigation› as a whole"),
        *("an earlier ‹proceeding›", "a ‹finding› that", "the ‹public interest›", "a ‹petition› to modify", "for ‹exportation›"),
        *("asks ‹whether› the K2", "the ‹Commission› and the K2", "a K2 that ‹CBP› released"),
        "articles that ‹infringe› claim 4",
        *("buyers who ‹certify› it", "the ‹belief› of Orlo", "buyers who ‹know the terms› of the bond"),
        *("stoves, ‹which›", "those ‹who›", "articles ‹that›", "stoves of some ‹respondents›"),
        *(
            "‹any respondents› of Ningbo",
            "‹all parties› of Ningbo",
            "‹the party› of record",
            "‹the importer› of record",
            "‹certain persons› here",
        ),
        *("‹named licensees› of Orlo", "‹remaining respondents› of Ningbo", "‹other respondents› of", "‹active respondents› of"),
        *("‹defaulting respondents› of Ningbo", "‹no› lantern", "‹none› of the stoves", "‹neither› stove", "‹nothing› of it"),
        *("‹not› the stove", "‹nobody› else", "‹those of› Orlo", "‹everything› of Orlo", "‹anything› of Orlo", "‹all else› of Orlo"),
        *("‹information› that Orlo gave", "‹documents› of Orlo"),
        *(
            "‹the goods›",
            "‹an article›",
            "‹any product›",
            "‹all entries›",
            "‹such merchandise›",
            "‹these devices›",
            "‹those imports›",
        ),
        *("‹this version›", "‹that model›", "‹its entry›", "‹their goods›", "‹same goods›", "‹accused goods›", "‹covered goods›"),
        *("‹subject goods›", "‹earlier version›", "‹imported goods›", "‹other goods›", "‹certain goods›", "‹they›", "‹it›"),
        *("‹the orders›", "‹the LEO›", "‹a CDO›", "‹the United States›", "‹Articles of that model›"),
        *("‹articles of this kind›", "‹articles of those models›", "‹articles of these models›"),
    ],
    never=[
        "patented lanterns with a fixed base",
        "stoves that respondents sold before 2019",
        "products for the repair of kettles",
        "the earlier version with a hinged lid",
    ],
)
# An article that is told by more than its kind: by a design, a version, a code.
NAMED = Rule(
    r"\bre-?design\w*|\b(?:modified|alternative|legacy|next-generation|versions?|models?)\b|\b(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]+|['’]s\b",
    finds=[
        *(
            "the ‹redesigned› stove",
            "the ‹re-design› of Orlo",
            "the ‹modified› stove",
            "the ‹alternative› hinge",
            "the ‹legacy› stove",
        ),
        *("‹next-generation› stoves", "the second ‹version›", "the new ‹model›", "the ‹XR-200› stove", "Orlo‹'s› stove"),
    ],
    never=[
        "folding lanterns with 2 hinges",
        "camp stoves",
    ],
)
# Names no article, but several or some: what the text behind it names.
SUMMED_UP = Rule(
    r"^(?:an?|certain|some|two|three|four|five|several|various|\d+)\b(?!.*\b(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]+)",
    any_case=False,
    finds=[
        *(
            "‹a› redesigned product of Orlo",
            "‹an› earlier stove",
            "‹certain› redesigned stoves",
            "‹some› stoves",
            "‹two› sealed lamps",
        ),
        *("‹three› stoves", "‹four› stoves", "‹five› stoves", "‹several› stoves", "‹various› stoves", "‹12› stoves"),
    ],
    never=[
        "a stove called K2",
        "redesigned stoves",
        "another stove",
    ],
)
# What is said of articles before the words that decide: "the redesigned stoves do not infringe and …".
OF_THE_REST = Rule(
    r",? (?:(?:do|does|did) not|continues? to|no longer) (?:infringe|practice|violate)\b",
    r"(?<!that)(?<!which),? (?:infringes?|practices?|violates?)\b",
    r",? (?:was|were) found\b",
    r",? and (?:now |has )?(?:holds?|held|finds?|found|rules?|ruled|determine[sd]?|conclude[sd]?) (?:that |it\b|them\b)",
    finds=[
        *("the K2‹ and holds it› to be", "the K2‹ and held that ›it", "the K2‹, and now finds it› so", "the K2‹ and has found them› so", "the K2‹ and rules that ›it", "the K2‹ and ruled it› so",
          "the K2‹ and determined that ›it", "the K2‹ and concludes that ›it", "to hear of the K2‹ and find it› so"),
        *(
            "the redesigned stoves‹ do not infringe› claim 4 and",
            "the Orlo K2‹, does not practice› it",
            "hinges‹ did not violate› it",
        ),
        *("the Orlo K2‹ continues to infringe› claim 4", "hinges that‹ no longer infringe› it"),
        *("the Orlo K3‹ infringes› claim 4 and", "the Orlo K3‹ practices› claim 4", "stoves‹, violate› the order"),
        *("the stove‹ was found› not to infringe", "Stoves‹ were found› not to infringe"),
    ],
    never=[
        "stoves that infringe claim 4",
        "stoves held not to practise it",
    ],
)
# Of two clauses, what stands before the second.
FIRST_CLAUSE = Rule(
    r"^.*\b(?:infringes?|(?<!that[ ])(?<!which[ ])(?:is|are|was|were) (?!found|held)\w+)\b[^,]*, (?:and|but|while|whereas) (?:that )?(?=\S)",
    finds=[
        *("‹Claim 4 is infringed, and ›tent poles", "‹Stoves of Orlo infringe, but ›hinges", "‹The K2 infringes, while ›the K3"),
        *("‹They are barred, whereas that ›lamp", "‹It was sold, and that ›lamp oil", "‹Hinges were sold, and ›lamp oil"),
    ],
    never=[
        "straws that are sold alone, and sleeves",
        "straws, which are sold alone, and sleeves",
        "Stoves were found to be new, and old",
        "stoves, if such are held to be new, and old",
    ],
)
LEADS = Rule(
    r"^(?:(?:accordingly|therefore|thus|further|furthermore|moreover|however|finally|specifically|also|first|second|third|"
    r"in addition|on review|in particular|as a result)(?:,|(?= the\b)) |(?:and|but|while|whereas|although) |\(\w{1,3}\) |"
    r"on [A-Z][a-z]+ \d{1,2}, \d{4}, )+",
    any_case=True,
    finds=[
        *("‹Accordingly, ›the K2", "‹Therefore, ›the K2", "‹Thus, ›the K2", "‹Further, ›the K2", "‹Furthermore, ›the K2"),
        *("‹Moreover, ›the K2", "‹However, ›the K2", "‹Finally, ›the K2", "‹Specifically, ›the K2", "‹Also, ›the K2"),
        *("‹First, ›the K2", "‹Second, ›the K2", "‹Third, ›the K2", "‹In addition, ›the K2", "‹On review, ›the K2"),
        *("‹In particular, ›the K2", "‹As a result, ›the K2", "‹Thus ›the K2", "‹and ›the K2", "‹but ›the K2", "‹while ›the K2"),
        *("‹whereas ›the K2", "‹although ›the K2", "‹(ii) ›the K2", "‹On May 3, 2025, ›the K2"),
    ],
    never=[
        "Second stoves",
        "on May 3",
    ],
)
ARTICLE = Rule(
    r"^(?:the|that) ",
    any_case=True,
    finds=[
        "‹The ›redesigned stove",
        "‹that ›lantern with a fixed base",
    ],
    never=[
        "these lanterns",
        "a kettle without a lid",
    ],
)
ASIDE = Rule(
    r",? as (?:shown|described|depicted|identified)\b[^,;]*,?\s*$|, (?:which|including)\b[^,;]*,?\s*$",
    any_case=True,
    finds=[
        *(
            "the lantern‹, as shown in Fig. 3,›",
            "the lantern‹, as described below,›",
            "lamps‹ as depicted›",
            "lamps‹, as identified,›",
        ),
        *("the kettle‹, which has item no. 41,›", "lamps‹, including hinges,›"),
    ],
    never=[
        "lanterns as such",
        "lanterns in which a lamp is set",
    ],
)
# "ice makers of models B-26, B-33, and B-40"
LISTED = Rule(
    r"\bmodels? (?P<list>[A-Z][\w-]*\d[\w-]*(?:(?:, and |, or |, | and | or )[A-Z][\w-]*\d[\w-]*)+)$",
    finds=[
        *(
            "stoves of ‹models K2, K3, and K4›",
            "‹model K2 or K3›",
            "‹models K-20, K-30›",
            "‹models K2, or K3›",
            "‹models K2 and K3›",
        ),
    ],
    never=[
        "model K2",
        "models K2 and K3 of Orlo",
    ],
)
# A word behind which "that" says what somebody says, and not which article is meant.
SAYS = Rule(
    r"\b(?:determin\w+|finds?|found|findings?|conclu\w+|opinions?|stat(?:e|es|ed|ing)|rul(?:e|es|ed|ing|ings)|holds?|held|holding|"
    r"clarif\w+|adds?|added|decid\w+|decision|declar\w+|confirm\w+|says?|sa(?:id|ying)|reads?|agree\w*|not(?:e|es|ed|ing)|shown?|"
    r"showed|contend\w*|argu\w+|assert\w*|alleg\w+|believ\w*|certif\w+|request\w*|claim(?:s|ed)|explain\w*|recommend\w*|so|provid\w+)\b",
    any_case=True,
    finds=[
        *("‹determined› that", "‹find› that", "‹found› that", "the ‹finding› that", "‹concludes› that", "an ‹opinion› that"),
        *("to ‹state› that", "‹states› that", "‹stated› that", "‹stating› that", "to ‹rule› that", "‹rules› that", "‹ruled› that"),
        *("the ‹ruling› that", "‹rulings› that", "‹holds› that", "‹held› that", "‹holding› that", "‹clarifies› that", "‹add› that"),
        *(
            "‹added› that",
            "‹decided› that",
            "the ‹decision› that",
            "‹declares› that",
            "‹confirms› that",
            "‹say› that",
            "‹said› that",
        ),
        *("‹saying› that", "‹reads› that", "‹agrees› that", "‹note› that", "‹notes› that", "‹noted› that", "‹noting› that"),
        *(
            "‹show› that",
            "‹showed› that",
            "‹contends› that",
            "‹argues› that",
            "‹asserts› that",
            "‹alleged› that",
            "‹believes› that",
        ),
        *("‹certify› that", "‹requests› that", "‹claims› that", "‹claimed› that", "‹explained› that", "‹recommends› that"),
        *("‹so› that", "‹provides› that"),
    ],
    never=[
        "lanterns that have a fixed base",
        "the order that Orlo signed",
    ],
)
RELATIVE = Rule(
    r"\s*(?:is|are|was|were|has|have|had|do|does|did|can|may|infringe|bear|carry|contain|use|stood|lack)\b",
    finds=[
        *(
            "‹ is› new",
            "‹ are› new",
            "‹ was› new",
            "‹ were› new",
            "‹ has› a lid",
            "‹ have› lids",
            "‹ had› lids",
            "‹ do› not",
            "‹ does› not",
        ),
        *("‹ did› not", "‹ can› fold", "‹ may› fold", "‹ infringe› it", "‹ bear› it", "‹ carry› it", "‹ contain› it", "‹ use› it"),
        *("‹ stood› here", "‹ lack› it"),
    ],
    never=[
        "the lanterns",
    ],
)
# Goods that may enter only for a time or against a bond are not outside.
FOR_A_TIME = Rule(
    r"\b(?:bond\w*|suspen\w+|Presidential|while|as long as|until|expir\w+|stay(?:s|ed)?|covered|infring\w+|subject to)\b",
    any_case=True,
    finds=[
        *(
            "under a ‹bond› of",
            "during the ‹suspension›",
            "during ‹Presidential› review",
            "‹while› the TEO stands",
            "for ‹as long as› it",
        ),
        *(
            "‹until› May",
            "after it ‹expires›",
            "is ‹stayed›",
            "the LEO ‹stays›",
            "‹covered› articles",
            "‹infringing› stoves",
            "‹subject to› the order",
        ),
    ],
    never=[
        "Spare lenses may be imported",
    ],
)
# Behind what puts an article outside: how long, or under which condition, it is.
TAIL = Rule(
    r"^(?:(?!,? (?:and|but|while|whereas|as)\b)[^.;]){0,80}?,? (?P<tail>(?:for (?:(?:a|the) (?:period|term) of |up to |the next )?(?:[\w-]+ ){1,2}?"
    r"(?:\(\w+\) )?(?:days|weeks|months?|years?)|for (?=[^.;]{2,100}? (?:alone|only)\b)|as (?:to|for|regards)|with respect to|insofar as|to the extent|in the hands of|until|unless|only|provided|so long as|as long as|if|where|when)\b"
    r"(?:(?!,? (?:and|but|while|whereas)\b)[^.;]){0,120})",
    any_case=True,
    finds=[
        "‹ from the orders for twelve months›.",
        *("‹ for a period of two (2) years›", "‹ for the term of one year›", "‹ for up to ten days›", "‹ for the next six weeks›"),
        *("‹ for one month›", "‹ until May 4, 2027›; the K3", "‹ of Orlo unless it is sold alone›, and the K3"),
        *("‹, only if it has no hinge›", "‹ provided that it is sold alone›", "‹ so long as it is sold alone›, but"),
        *("‹ as long as it is sold alone›", "‹ if it has no hinge›", "‹ where it has no hinge›", "‹ when sold alone›"),
        *("‹ for Orlo alone›", "‹ for the lanterns that the first of these three respondents made at its works in the year before only›", "‹ as to Orlo›", "‹ as for Orlo›", "‹ as regards Orlo›", "‹ with respect to Orlo›", "‹ insofar as Orlo imports it›", "‹ to the extent that it is Orlo's›", "‹ in the hands of Orlo›"),
        *("‹ only with a lid›", "‹ unless sold alone› while the K3", "‹ unless sold alone›, whereas the K3"),
    ],
    never=[
        " of Orlo, and the K3 is barred until it has no hinge",
        " of Orlo. Until then",
        " but the K3 unless sold alone",
        " while the K3 is sold only here",
        " whereas the K3 is sold only here",
        ", as the K3 is only if sold alone",
        " for repair",
    ],
)
# In front of what is said: that it is not so.
NOT_SO = Rule(
    r"\b(?:cannot be|untrue|no (?:finding|ruling|holding|determination|showing|evidence)|(?:is|was) not (?:so|true|correct|the case)|(?:is|was) (?:false|wrong|incorrect|mistaken)|"
    r"(?:do|does|did|has|have) not (?:find|found|hold|held|rule|ruled|conclude|concluded|determined?|agreed?|decided?|follow|mean|shown?|say|provide)|"
    r"(?:is|are|was|were) not (?:found|determined|ruled|held|shown|persuaded|convinced)|den(?:y|ies|ied)|reject(?:s|ed)?|disagree[sd]?)\b[^.;,]{0,60}?\bthat\b[ ]?",
    any_case=True,
    finds=[
        *("it ‹is not so that›", "It ‹is not true that›", "it ‹was not correct that›", "it ‹is not the case that›"),
        *("it ‹cannot be said that›", "it is ‹untrue that›", "there is ‹no finding that›", "‹no ruling that›", "‹no holding that›"),
        *("‹no determination that›", "‹no showing that›", "‹no evidence that›"),
        *("it ‹is false that›", "it ‹was wrong that›", "it ‹is incorrect that›", "it ‹is mistaken that›"),
        *("It ‹does not find that›", "They ‹do not hold that›", "it ‹did not rule that›", "it ‹does not conclude that›"),
        *("it ‹has not found that›", "they ‹have not held that›", "it ‹has not ruled that›", "it ‹has not concluded that›"),
        *("it ‹has not determined that›", "it ‹does not agree that›", "it ‹has not decided that›", "it ‹does not follow that›"),
        *("it ‹does not mean that›", "Orlo ‹has not shown that›", "it ‹does not say that›", "it ‹does not provide that›"),
        *("It ‹is not found that›", "it ‹was not determined that›", "it ‹was not ruled that›", "they ‹are not held that›"),
        *("it ‹is not shown that›", "they ‹were not persuaded that›", "they ‹were not convinced that›"),
        *("they ‹deny that›", "it ‹denies that›", "it ‹denied that›", "they ‹reject Orlo's claim that›", "it ‹rejects the claim that›"),
        *("it ‹rejected the view that›", "they ‹disagree that›", "it ‹disagrees that›", "it ‹disagreed that›"),
    ],
    never=[
        "it is the case that",
        "it is not the case, and finds that",
    ],
)
# The part of a title that says what a case is about.
CAPTION = Rule(
    r"^(?:EXERCISE: )?(?:In the Matter of )?Certain ",
    any_case=True,
    finds=["‹Certain ›Folding Lanterns", "‹EXERCISE: Certain ›Folding Lanterns", "‹In the Matter of Certain ›Folding Lanterns"],
    never=["Notice of Certain Orders"],
)
