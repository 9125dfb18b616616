"""Rules for orders that are announced without a verb, and for what sentences tell of orders that are issued."""

from __future__ import annotations

from pipeline.read.rule import Rule

# A title's segment that names orders and nothing else.
BARE_TITLE = Rule(
    r"(?:(?:Notice|Announcement) of )?(?:(?:a|an|the|final) )?"
    r"(?:(?:(?:temporary |permanent )?(?:limited|general) exclusion orders?|[LG]EOs?|cease and desist orders?|CDOs?)(?:,? and (?:an? )?|, )?)+"
    r"(?: issued)?(?: (?:against|directed (?:to|against)) [^;]+?)?(?:,? and termination of (?:the )?investigation)?",
    any_case=True,
    finds=[
        "‹General Exclusion Order›", "‹Notice of Limited Exclusion Order and Cease and Desist Orders›", "‹LEO and CDOs Issued›",
        "‹Announcement of a GEO, LEO, and a CDO›", "‹an LEO›", "‹the LEO and an LEO›", "‹Final Temporary Limited Exclusion Order›",
        "‹Permanent General Exclusion Order›", "‹Limited Exclusion Order Against D›efaulting Respondents",
        "‹CDOs Directed to O›rlo", "‹CDOs Directed Against O›rlo", "‹LEO Issued, and Termination of the Investigation›",
        "‹CDO Issued and Termination of Investigation›",
    ],
    never=["Rescission of the Order", "Proposed"],
)  # fmt: skip
CAPTION = Rule(
    r"^\s*(?:In the Matter of )?Certain ",
    finds=["‹Certain ›Folding Lanterns", "‹In the Matter of Certain ›Tent Poles"],
    never=["Suspension of Certain Orders"],
)
# In a title: an order is not issued here, or only asked for.
CHANGES_OR_ASKS = Rule(
    r"\b(?:resci(?:nd|ssion)|modif|vacat|suspen|terminat\w* of (?:the )?(?:\w+ ){0,3}orders?|petition|request|propos|recommend|advisory|enforcement|"
    r"amend|revo[ck]|stay|withdraw|remand|expir|denial|review|scope|correct|submissions?|comment|appeal|rehear|reconsider|lift|dissol|reinstat)",
    any_case=True,
    finds=[
        "‹Rescission› of the Order", "To ‹Rescind› It", "‹Modif›ication", "‹Vacat›ion", "‹Suspen›sion",
        "Partial ‹Termination of the Two Old Exclusion Orders›", "‹Termination of Order›", "A ‹Petition›", "A ‹Request›",
        "‹Propos›ed CDO", "‹Recommend›ed CDO", "‹Advisory› Opinion", "‹Enforcement› of the LEO", "‹Amend›ed LEO", "‹Revoc›ation",
        "‹Stay› of the LEO", "‹Withdraw›al", "‹Remand›", "‹Expir›ation", "‹Denial› of an LEO", "On ‹Review›", "‹Scope› of the LEO",
        "‹Correct›ion", "A ‹Submission›", "Public ‹Comment›s", "On ‹Appeal›", "A ‹Rehear›ing", "A ‹Reconsider›ation", "‹Lift›ing",
        "‹Dissol›ution", "‹Reinstat›ement",
    ],
    never=["Limited Exclusion Order; Termination of the Investigation"],
)  # fmt: skip
BARRED_FROM_ENTRY = Rule(
    r"\b(?:(?:denied|refused|excluded from|barred from|kept out of|prohibited from) (?:entry|the United States|importation)|"
    r"(?:shall|may|will) (?:not|no longer) (?:enter|be (?:imported|entered))|(?:be|are|is) excluded\b|entry\b[^.;]{0,200}\b(?:is|are) (?:\w+ )?prohibited)",
    any_case=True,
    finds=[
        "tent poles are ‹denied entry›", "are ‹refused entry›", "lanterns ‹excluded from importation›", "‹barred from the United States›",
        "‹kept out of the United States›", "‹prohibited from importation›", "lanterns ‹shall not enter›", "‹may no longer be imported›",
        "‹will not be entered›", "lanterns shall ‹be excluded›", "lanterns ‹are excluded›", "the lantern ‹is excluded›",
        "whose ‹entry for consumption is hereby prohibited›", "‹entry and sale are prohibited›",
    ],
    never=["entered the United States", "entry of lanterns; sales are prohibited"],
)  # fmt: skip
COUNTED = Rule(
    r"\b(?P<count>two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ ){0,2}(?:respondents|companies|firms|parties|entities|manufacturers|importers)\b",
    any_case=True,
    finds=[
        "the following ‹seven defaulting respondents›: A", "‹two companies›", "‹three Ulm firms›", "‹four parties›", "‹five entities›",
        "‹six lantern manufacturers›", "‹eight importers›", "‹nine respondents›", "‹ten respondents›",
    ],
    never=["two orders"],
)  # fmt: skip
# Right before a list of names, in a modification: they are taken out, or in.
TAKES_OUT = Rule(
    r"(?<!not[ ]to[ ])(?<!not[ ])\b(?:remov|delet|strik|exempt|exclud|releas|drop)\w*(?: (?:from it )?(?:all )?references? to| goods of| from the order)?(?: the)?(?: (?:defaulting )?respondents?)? $",
    any_case=True,
    finds=["by ‹removing respondent ›", "to ‹delete references to ›", "to ‹strike the respondents ›", "‹exempting goods of ›", "to ‹exclude ›", "to ‹release ›",
           "to ‹drop defaulting respondents ›", "to ‹remove all references to ›", "to ‹remove from it all reference to ›", "to ‹remove from the order ›"],
    never=["to correct the address of ", "so as not to remove ", "not remove "],
)  # fmt: skip
TAKEN_OUT = Rule(
    r",? (?:is|are|be|shall be|has been|have been) (?:removed|deleted|struck|exempted|released|dropped)\b",
    r",? from (?:the|its) (?:list|scope|parties|respondents|(?:\w+ ){0,3}orders?)\b",
    any_case=True,
    finds=["‹ is removed› from it", "‹ are deleted›", "‹ be struck›", "‹ shall be exempted›", "‹ has been released›", "‹ have been dropped›",
           "strike Orlo‹ from the list›", "‹ from the scope›", "‹ from its parties›", "‹ from the respondents›", "‹ from the limited exclusion order›"],
    never=[" of Texas"],
)  # fmt: skip
TAKES_IN = Rule(
    r"\b(?:add(?:s|ed|ing)?|includ\w+|nam(?:e|es|ing)|extend\w* to|cover\w* also|appl(?:y|ies) (?:also )?to)(?: the)?(?: respondents?)? $",
    any_case=True,
    finds=["to ‹add respondent ›", "‹adds ›", "has ‹added ›", "by ‹adding ›", "to ‹include the respondents ›", "to ‹name ›", "it ‹names ›", "‹naming ›",
           "‹extends to ›", "to ‹cover also ›", "so that it ‹applies also to ›", "‹apply to ›"],
    never=["to remove "],
)  # fmt: skip
TAKEN_IN = Rule(
    r",? (?:is|are|be|shall be|has been|have been) (?:added|included)\b",
    any_case=True,
    finds=["‹ is added›", "‹ are included›", "‹ be added›", "‹ shall be added›", "‹ has been added›", "‹ have been added›"],
    never=[" is removed"],
)
# In a title: what is done is done in part.
PARTLY = Rule(
    r"\b(?:partial(?:ly)?|in (?:large )?part)\b",
    r"\bas to (?:one|two|three|certain|some) (?:\w+ )?(?:respondents?|patents?|parties|products?)\b",
    any_case=True,
    finds=[
        "‹Partial› Rescission", "‹Partially› Rescinded", "Rescission ‹in Part›", "Rescission ‹in Large Part›",
        "Rescission ‹as to One Respondent›", "‹as to Two Lantern Patents›", "‹as to Three Parties›", "‹as to Certain Products›",
        "‹as to Some Products›",
    ],
    never=["Rescission of the LEO"],
)  # fmt: skip
# Before a noun: another order of the kind is meant.
ANOTHER = Rule(
    r"\b(?:separate|second|another|further|additional|other) (?:\w+ )?$",
    any_case=True,
    finds=["a ‹separate ›", "a ‹second limited ›", "‹another ›", "a ‹further ›", "two ‹additional ›", "the ‹other ›"],
    never=["a limited "],
)
ONE_MORE = Rule(r"\b(?:an?|one) $", any_case=True, finds=["and ‹a ›", "and ‹an ›", "and ‹one ›"], never=["the "])
THE_SECOND = Rule(
    r"(?:Under |By )?[Tt]he (?:second|other|latter)\b",
    finds=["‹The second› binds Orlo", "‹The other› binds Orlo", "‹Under the latter›, Orlo is bound", "‹By the second›, Orlo is bound"],
    never=["The first"],
)
# Where a clause begins that speaks of all orders which the notice issues.
ALL_ORDERS = Rule(
    r"\b(?:[Bb]oth|[Ee]ach|[Ee]ither|[Aa]ll) (?:of )?(?:the |these |those )?(?:(?:two|three|four) )?orders? (?:alike )?(?:cover|rest|are\b|is\b|reach|appl|concern|bar|extend)",
    finds=["‹both orders rest› on claim 1", "‹Each of the orders cover›s lanterns", "‹either order is› based", "‹All of these two orders are› based", "‹all those three orders reach›",
           "‹Both orders alike appl›y", "‹All four orders concern›", "‹Each order bar›s", "‹Both orders extend› to"],
    never=["both respondents rest", "both orders issued"],
)  # fmt: skip
THAT_RELIEF = Rule(
    r"\b(?:that|such|this|the requested|the same) (?:relief|remedy)\b",
    any_case=True,
    finds=[
        "grants ‹that relief› as to Orlo",
        "‹Such relief› is granted",
        "enters ‹this remedy›",
        "‹the requested relief›",
        "‹the same relief›",
    ],
    never=["temporary relief"],
)
RELIEF = Rule(
    rf"(?P<it>{THAT_RELIEF}|(?<=denies\s)it\b|(?<=denied\s)it\b|(?<=deny\s)it\b|(?<=withholds\s)it\b)",
    any_case=True,
    finds=["grants ‹that relief›", "denies ‹it›", "has denied ‹it›", "to deny ‹it›", "withholds ‹it›"],
    never=["temporary relief", "grants it"],
)
# A list that says that there are others.
OPEN_ENDED = Rule(
    r"\bet al\b",
    r"\b(?:and|among|inter) (?:others|alia|all others)\b",
    r"\bsuch as (?=Nn)",
    r"\b(?:respondents|companies|firms|parties),? including (?=Nn)",
    r"\b(?:Appendix|Annex|Attachment|Schedule) [A-Z0-9]\b",
    r"\b(?:a further|another|one unnamed|an unnamed|one other|several other|other) (?:\w+ )?(?:respondents?|importers?|compan(?:y|ies)|persons?)\b",
    any_case=True,
    finds=["Nnnn ‹et al›.", "Nnnn, ‹among others›", "Nnnn ‹and others›", "‹inter alia› Nnnn", "‹and all others›", "firms ‹such as ›Nnnn", "certain ‹respondents, including ›Nnnn",
           "‹companies including ›Nnnn", "‹firms including ›Nnnn", "‹parties including ›Nnnn",
           "those listed in ‹Appendix A›", "‹Annex 1›", "‹Attachment B›", "‹Schedule 2›",
           "and ‹a further respondent›", "‹another importer›", "‹one unnamed defaulting respondent›", "‹an unnamed company›", "‹one other person›",
           "‹several other companies›", "‹other importers›"],
    never=["the other order", "Nnnn and Nnnn", "including lanterns"],
)  # fmt: skip
