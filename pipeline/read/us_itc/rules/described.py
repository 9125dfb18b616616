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
# A sentence of a full text that tells whom an order binds, or what it keeps out, as of one that stands from now on.
TELLS_OF_ONE = Rule(
    r"^(?:[A-Z][A-Z ]{5,40}: )?(?:The|This|That|These|Both|Each|All) (?:[a-z]+ ){0,3}?(?:(?:exclusion|desist) orders?|[LG]EOs?|CDOs?|TEOs?)"
    r"(?: \([^()]{1,60}\))?,? (?:(?:which )?issued (?:today|here|herewith),? )?"
    r"(?:(?:is|are|shall be) (?:(?:likewise|also|each|all|both) )?(?:directed|addressed|limited|confined)\b"
    r"|(?:(?:also|likewise|each|all|both) )?(?:prohibits?|bars?|binds?|names?|runs? against|appl(?:y|ies) to)\b)",
    finds=[
        "‹The limited exclusion order is directed› to: Orlo", "‹The cease and desist orders are directed› to Orlo; and Fenn", "‹The LEO bars› lamps of Orlo",
        "‹The CDOs are each addressed› to Orlo", "‹The GEO prohibits› the entry of lamps", "‹The LEO (\"the order\") is limited› to Orlo",
        "‹This exclusion order, which issued today, is confined› to Orlo", "‹Both CDOs name› Orlo", "‹Each cease and desist order binds› Orlo", "‹Each of the CDOs runs against› Orlo",
        "‹All of the desist orders likewise apply to› Orlo", "‹All CDOs also bind› Orlo", "‹That TEO applies to› Orlo", "‹These exclusion orders issued here, both prohibit› sales",
        "‹The LEO issued herewith is also directed› to Orlo", "‹The LEO shall be directed› to Orlo", "‹The LEO is likewise directed› to Orlo",
        "‹The CDOs are all directed› to Orlo", "‹The CDOs are both directed› to Orlo", "‹The CDOs all name› Orlo", "‹The CDOs run against› Orlo",
        "‹The CDOs each bar› sales", "‹SUPPLEMENTARY INFORMATION: The LEO binds› Orlo",
    ],
    never=[
        "The LEO was directed to Orlo", "The judge's order is directed to Orlo", "The LEO issued in 2020 is directed to Orlo", "Orders bar lamps", "The orders bar lamps",
        "The parties name the order",
    ],
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
# A sentence that only says who those are against whom the order of the one before was made. "Nnnn" stands for a list.
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNT = Rule(*_COUNTS, r"\d{1,2}", finds=[*(f"the ‹{one}›" for one in _COUNTS), "the ‹14›"], never=["one"])
_WHO = "respondents?|firms?|compan(?:y|ies)|entit(?:y|ies)|part(?:y|ies)|persons?|recipients?|addressees?"
IS_WHO = Rule(
    rf"(?:These|They|Those|The {_COUNT}|It|(?:The|These|Those|Such) (?:{_COUNT} )?(?:(?:said|named|affected) )?(?:{_WHO})"
    rf"(?: (?:(?:so|thus) )?(?:bound|named|concerned|meant|covered|affected|in question|subject to|against (?:whom|which) (?:it|they) (?:is|are|was|were) (?:issued|directed)|to (?:whom|which) (?:it|they) (?:is|are) directed)"
    rf"(?: (?:by |in )?(?:it|them|(?:both|these|those|the|all|that) (?:\w+ ){{0,4}}orders?))?)?) (?:are|is|were|was)(?: the following| as follows)?[:,]? "
    rf"(?:\((?:1|i|a)\) |1\. )?(?:respondents? )?(?=Nn)",
    r"(?:Named|Listed|Bound|Covered|Subject) (?:in|by|to) (?:it|them|(?:\w+ ){1,5}orders?) (?:are|is)(?: the following)?[:,]? (?:respondents? )?(?=Nn)",
    finds=[
        "‹These are: ›Nnnn", "‹They are ›Nnnn", "‹Those were, ›Nnnn", "‹The two are: ›Nnnn", "‹It is ›Nnnn", "‹The respondents are as follows: ›Nnnn",
        "‹These two firms are the following: (1) ›Nnnn", "‹Those companies were: (i) ›Nnnn", "‹Such entities are: (a) ›Nnnn", "‹The parties are: 1. ›Nnnn", "‹The said persons are ›Nnnn", "‹The named recipients are ›Nnnn",
        "‹The affected addressees are ›Nnnn", "‹The respondents so bound are ›Nnnn", "‹The respondents thus named in it are ›Nnnn", "‹The respondents concerned are ›Nnnn", "‹The respondent meant was ›Nnnn", "‹The respondents in question are ›Nnnn",
        "‹The firms covered by the orders are ›Nnnn", "‹The firms affected by all orders are ›Nnnn", "‹The company subject to that exclusion order is ›Nnnn", "‹The respondents bound by both orders are respondents ›Nnnn", "‹The firms bound by them are ›Nnnn",
        "‹The respondents bound by these orders are respondent ›Nnnn", "‹The respondents bound by those orders are ›Nnnn",
        "‹The respondents against whom they were issued are ›Nnnn", "‹The parties against which it is directed are ›Nnnn", "‹The parties against whom they are issued are ›Nnnn", "‹The respondents to whom they are directed are ›Nnnn", "‹The entity to which it is directed is ›Nnnn",
        "‹The respondents against whom it was issued are ›Nnnn", "‹The entity is ›Nnnn", "‹The party is ›Nnnn", "‹The firm is ›Nnnn", "‹The person is ›Nnnn", "‹The addressee is ›Nnnn", "‹The recipient is ›Nnnn",
        "‹Named in the order are ›Nnnn", "‹Listed in it are the following: ›Nnnn", "‹Bound by both orders are respondents ›Nnnn", "‹Covered by them are ›Nnnn", "‹Subject to these orders are ›Nnnn", "‹Subject to those orders is ›Nnnn",
        "‹Bound by all orders are ›Nnnn", "‹Bound by that limited exclusion order is ›Nnnn",
    ],
    never=["The respondents that settled are Nnnn", "The complainants are Nnnn", "They are bound. Nnnn", "The remaining respondents are Nnnn", "These are the patents of Nnnn"],
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
    r",? (?:is|are|be|shall be|has been|have been) (?:(?:hereby|thereby|now|also|therefore) )?(?:removed|deleted|stricken|struck|exempted|released|dropped)\b",
    r",? from (?:the|its) (?:list|scope|parties|respondents|(?:\w+ ){0,3}orders?)\b",
    any_case=True,
    finds=["‹ is stricken› from it", "‹ is hereby deleted›", "‹ are thereby struck›", "‹ is now removed›", "‹ is also dropped›", "‹ is therefore released›", "‹ is removed› from it", "‹ are deleted›", "‹ be struck›", "‹ shall be exempted›", "‹ has been released›", "‹ have been dropped›",
           "strike Orlo‹ from the list›", "‹ from the scope›", "‹ from its parties›", "‹ from the respondents›", "‹ from the limited exclusion order›"],
    never=[" of Texas"],
)  # fmt: skip
TAKES_IN = Rule(
    r"\b(?:add(?:s|ed|ing)?|includ\w+|nam(?:e|es|ing)|extend\w*(?: (?:the|its|that|this|these) (?:[\w-]+ ){0,4}?(?:orders?|[LGCT][ED]Os?))? to(?: (?:[\w-]+ ){1,4}?(?:of|by|from))?|cover\w* also|appl(?:y|ies) (?:also )?to)(?: the)?(?: respondents?)? $",
    any_case=True,
    finds=["to ‹add respondent ›", "‹adds ›", "has ‹added ›", "by ‹adding ›", "to ‹include the respondents ›", "to ‹name ›", "it ‹names ›", "‹naming ›",
           "‹extends to ›", "is ‹extended to lamps of ›", "to ‹extend the LEO to ›", "to ‹extend its limited exclusion order to lamps made by ›", "‹extended that order to lamps from the ›", "‹extending this CDO to ›", "‹extends these GEOs to ›", "‹extends the TEO to ›", "to ‹cover also ›", "so that it ‹applies also to ›", "‹apply to ›"],
    never=["to remove "],
)  # fmt: skip
TAKEN_IN = Rule(
    r",? (?:is|are|be|shall be|has been|have been) (?:(?:hereby|thereby|now|also|therefore) )?(?:added|included|inserted)\b",
    r"(?: \([^()]*\))?,? to (?:the|its) (?:\w+ ){0,5}?(?:orders?|[LGCT][ED]Os?)\b",
    any_case=True,
    finds=["add Nnnn‹ to the order›", "add Nnnn‹ (of Ulm), to its limited exclusion order›", "‹ to the LEO›", "‹ to the GEOs›", "‹ to the CDO›", "‹ to the TEO›", "‹ is hereby added›", "‹ is thereby added›", "‹ is now added›", "‹ are also inserted›", "‹ is therefore added›", "‹ is added›", "‹ are included›", "‹ be added›", "‹ shall be added›", "‹ has been added›", "‹ have been added›"],
    never=[" is removed"],
)
COUNTED_WHOM = Rule(
    r"\b(?P<count>two|three|four|five|six|seven|eight|nine|ten) (?:\w+ ){0,2}?(?:respondents|firms|companies|entities|parties|persons|are|were)\b",
    any_case=True,
    finds=[*(f"the ‹{n} respondents› that" for n in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")), "‹two defaulting firms›", "‹two companies›", "‹two other entities›", "‹two parties›",
           "‹two persons›", "The ‹two are›", "‹two were›"],
    never=["two orders", "the respondents"],
)  # fmt: skip
# What an order that takes another one's place does, in a sentence of its own.
IN_ITS_PLACE = Rule(
    r"(?:It|They|(?:The|That|This|Such) (?:\w+ ){0,3}(?:orders?|[LGCT][ED]Os?)(?: as (?:corrected|amended|modified))?) "
    r"(?:(?:now|also|thus|therefore|likewise|no longer|further) )?(?:adds?|names?|includes?|binds?|covers?|reach(?:es)?|appl(?:y|ies) to|extends? to|removes?|deletes?|drops?|omits?|strikes?|exempts?|releases?|lists?)\b",
    finds=["‹The corrected order adds› Orlo", "‹It now names› Orlo", "‹They also include› Orlo", "‹That amended limited exclusion order binds› Orlo", "‹The order as modified covers› Orlo", "‹The new LEO reaches› Orlo",
           "‹The revised orders reach› Orlo", "‹This modified order applies to› Orlo", "‹Such replacement orders thus apply to› Orlo", "‹The substitute order therefore extends to› Orlo", "‹The order as corrected removes› Orlo",
           "‹The amended order deletes› Orlo", "‹It likewise drops› Orlo", "‹The CDOs further omit› Orlo", "‹The GEO strikes› Orlo", "‹The order as amended exempts› Orlo", "‹It releases› Orlo", "‹It no longer lists› Orlo",
           "‹The TEO names› Orlo", "‹It binds› Orlo"],
    never=["The Commission adds Orlo", "It is added to the order"],
)  # fmt: skip
# A sentence of what is done to names in an order that was changed: they go out, or come in; not one in another's place.
NAME_IS = Rule(
    r"\A(?:(?:The|All|Any) (?:names?|references?|mentions?|listings?)(?: (?:of|to))? (?:the )?(?:[Rr]espondents? )?[\"“]?|(?:Respondents? )?)Nn+(?: \([^()]*\))?[\"”]?,? "
    r"(?:is|are|has been|have been) (?:(?:hereby|thereby|now|also|therefore) )?(?:stricken|struck|deleted|removed|dropped|added|included|inserted)\b(?![^.]*\b(?:insert|add|substitut|replac)\w*)",
    finds=["‹The name of Nnnn is stricken›", "‹The names Nnnn are struck› from it", "‹All references to the respondent Nnnn have been deleted›", "‹Any mention of Nnnn is hereby removed›", "‹All mentions of Nnnn are thereby dropped›",
           "‹Respondent Nnnn is now added›", "‹Nnnn (of Ulm) is also included›", "‹The listing of Respondents Nnnn has been removed›", "‹Respondents Nnnn are therefore deleted›", '‹The name "Nnnn" is stricken›', "‹The reference to Nnnn is deleted›",
           "‹The name Nnnn is inserted›"],
    never=['The name Nnnn is stricken, and "Nnn" is inserted in its place', "The name Nnnn is struck and Nnn is added", "The name Nnnn is deleted, that of Nnn substituted", "Nnnn is removed and replaced by Nnn", "Nnnn is bound", "The order names Nnnn"],
)  # fmt: skip
NO_LONGER = Rule(r"\b(?:no longer|omits?|does not|do not)\b", finds=["it ‹no longer› names", "it ‹omits› Orlo", "they ‹omit› Orlo", "it ‹does not› name", "they ‹do not›"], never=["it longer", "it names Orlo"])
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
# Before a noun: the order was there, and is issued in new words.
IN_NEW_WORDS = Rule(
    r"\b(?:corrected|revised|reissued|re-issued|superseding|substitute|replacement) (?:\w+ )?$",
    any_case=True,
    finds=["the ‹corrected ›", "a ‹revised limited ›", "the ‹reissued ›", "a ‹re-issued ›", "a ‹superseding ›", "a ‹substitute ›", "‹replacement ›"],
    never=["a limited ", "the correct "],
)
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
    r"\band (?:one|two|three|four|five|six|several|some|certain) of (?:its|their|his) (?:[\w-]+ )?(?:affiliates|subsidiaries|distributors|importers|customers|officers|companies)\b(?!,? (?:namely,? )?Nn)",
    r"\b(?:a further|another|one unnamed|an unnamed|one other|several other|other) (?:\w+ )?(?:respondents?|importers?|compan(?:y|ies)|persons?)\b",
    any_case=True,
    finds=["Nnnn ‹et al›.", "Nnnn, ‹among others›", "Nnnn ‹and others›", "‹inter alia› Nnnn", "‹and all others›", "firms ‹such as ›Nnnn", "certain ‹respondents, including ›Nnnn",
           "‹companies including ›Nnnn", "‹firms including ›Nnnn", "‹parties including ›Nnnn",
           "those listed in ‹Appendix A›", "‹Annex 1›", "‹Attachment B›", "‹Schedule 2›",
           *(f"Nnnn ‹and {n} of its affiliates›" for n in ("one", "two", "three", "four", "five", "six", "several", "some", "certain")), "Nnnn ‹and two of their foreign subsidiaries›",
           "Nnnn ‹and one of his distributors›", "Nnnn ‹and two of its importers›", "Nnnn ‹and two of its customers›", "Nnnn ‹and two of its officers›", "Nnnn ‹and two of its companies›",
           "and ‹a further respondent›", "‹another importer›", "‹one unnamed defaulting respondent›", "‹an unnamed company›", "‹one other person›",
           "‹several other companies›", "‹other importers›"],
    never=["the other order", "Nnnn and Nnnn", "including lanterns"],
)  # fmt: skip
