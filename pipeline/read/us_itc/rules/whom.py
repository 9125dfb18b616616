"""Rules of `pipeline.read.us_itc.whom`: the words around a list of names that say whether an order binds them.

Rules that end in "$" are for the words before a list. "Nnnn" stands for a list.
"""

from __future__ import annotations

from pipeline.read.prose.rules.apposed import SELLER, WHO
from pipeline.read.rule import Rule

# --- lists with another part than to be bound -----------------------------------------------------------------------------

OTHERS = Rule(
    r"\b(?:complainants?|petitioners?|intervenors?|complaining part(?:y|ies)|licensees?|licensors?|(?<!its[ ])(?<!their[ ])owners?|assignees?)\b"
    r"(?: and)?[\s,:]*(?:\([^()]*\)\s*)?(?:(?:are|is|were|was) )?$",
    r"\b(?:complaint|petition|motion|request|appeals?|brief|submission|stipulation|allegations?|letter|response|opposition|comments?|arguments?) "
    r"(?:(?:was|were|originally|jointly|also) )*(?:(?:that|which) was )?(?:filed|submitted|brought|made|signed|received)?\s*"
    r"(?:on behalf of|by|of|from) $",
    r"\b(?:filed|submitted|brought|moved|requested|petitioned) (?:\w+ ){0,4}?(?:on behalf of|by) $",
    r"\b(?:owned|assigned|licensed|held|registered) (?:\w+ )?(?:by|to|from) $",
    r"\b(?:licen[sc]e|settlement|agreement|assignment)s? (?:\w+ ){0,3}?(?:with|between|from|(?<!as[ ])to|by) $",
    r"\b(?:at the request|on the (?:motion|petition|complaint)|in favor) of $",
    r"\brepresented (?:[\w\s]{0,40}\s)?by $",
    r"\bcounsel (?:for|to) $",
    r"(?-i:\bjudge|\bLaw Judge),? $",
    r"\bnon-?part(?:y|ies)\b[^.;]{0,60}?$",
    r"\bthird part(?:y|ies)\b[^.;]{0,40}?$",
    r"\b(?:bought|purchased|obtained|sourced) from [^.;]{0,40}?$",
    r"\bto wit, $",
    r"\bamong them $",
    r"\bwhose complaint $",
    r"\bmotion by which $",
    r"\bfrom the mark of $",
    r"\b(?:asserted|alleged|proven|complaints?|allegations?|suit) (?:\w+ )?against $",
    r", whose (?:[^,;.]{0,80} )?(?:by|to|from|of|with|through) (?:the )?$",
    r"\b(?:no|neither|none|nothing)(?: (?:\w+ )?(?:order|relief|remedy|penalty)s?)?(?: (?:is|was|being) \w+)? (?:against|as to|with respect to|on) (?:the )?(?:respondents? )?$",
    r"\bNn+(?: \([^()]*\))?, which (?:are|is|were) (?:\w+ )?(?:sold|imported|distributed|marketed|offered|resold|shipped|stocked)\b[^,;.]{0,60}\bby (?:the )?(?:respondents? )?$",
    r"\b(?:successors?(?:[ -](?:in|by)[ -][a-z]+)?|predecessors?(?:[ -]in[ -][a-z]+)?) (?:to|of) (?:the )?(?:respondents? )?$",
    r"\b(?:assumed|acquired|took over) (?:\w+ ){1,6}?(?:of|from) (?:the )?(?:respondents? )?$",
    any_case=True,
    finds=[
        "‹represented in the investigation by ›",
        "on behalf of the ‹complainant ›",
        "The ‹complainants are ›",
        "the ‹petitioner, ›",
        "the ‹intervenor (of May) is ›",
        "the ‹complaining party: ›",
        "the ‹complaining parties were ›",
        "the ‹licensee was ›",
        "the ‹licensors and ›",
        "the ‹owners ›",
        "the ‹assignee ›",
        "the ‹complaint of ›",
        "a ‹petition was made by ›",
        "a ‹motion that was signed by ›",
        "a ‹request on behalf of ›",
        "it rejected ‹arguments by ›",
        "pending the ‹appeal of ›", "while the ‹appeals brought by ›",
        "a ‹brief submitted from ›",
        "a ‹submission which was signed by ›",
        "a ‹stipulation jointly signed by ›",
        "‹allegations brought from ›",
        "‹letter also received from ›",
        "the ‹response of ›",
        "the ‹opposition by ›",
        "‹comments were received from ›",
        "a ‹request originally made by ›",
        "a ‹petition filed from ›",
        "a paper ‹filed by ›",
        "papers ‹submitted on behalf of ›",
        "an action ‹brought by ›",
        "for which it was ‹moved in the same year by ›",
        "as ‹requested by ›",
        "as ‹petitioned by ›",
        "a patent ‹owned by ›",
        "a patent ‹assigned to ›",
        "a patent ‹licensed from ›",
        "a patent ‹held jointly by ›",
        "a mark ‹registered to ›",
        "a ‹license from ›",
        "a ‹settlement with ›",
        "an ‹agreement of May between ›",
        "an ‹assignment to ›",
        "a ‹licence by ›",
        "‹at the request of ›",
        "‹on the motion of ›",
        "‹on the petition of ›",
        "‹on the complaint of ›",
        "‹in favor of ›",
        "Orlo, ‹represented by ›",
        "‹counsel for ›",
        "‹counsel to ›",
        "the administrative law ‹judge, ›", "Administrative ‹Law Judge ›",
        "a ‹non-party that makes lamps, ›",
        "the ‹nonparties ›",
        "a ‹third party of Texas, ›",
        "the ‹third parties ›",
        "lenses ‹bought from ›",
        "lenses ‹purchased from the sellers at ›",
        "lenses ‹obtained from ›",
        "lenses ‹sourced from ›",
        "others, ‹to wit, ›",
        "others, ‹among them ›",
        "those on ‹whose complaint ›",
        "the ‹motion by which ›",
        "to bar goods ‹from the mark of ›",
        "a patent that was never ‹asserted against ›", "claims ‹alleged against ›", "what was ‹proven against ›",
        "the ‹complaint now against ›", "the ‹allegations against ›", "a ‹suit against ›",
        "and ‹no order against ›", "; ‹no separate order against the respondents ›", "and ‹no relief as to ›", "; ‹none is issued against ›", "; ‹nothing with respect to respondent ›", "and ‹neither was issued against ›", "and ‹no penalty on ›", "and ‹no remedy against ›", "‹no orders being issued against ›",
        "lamps of ‹Nnnn, which are sold here by ›", "‹Nnnn (of Ulm), which is now imported by the ›", "‹Nnnn, which were distributed by respondent ›", "‹Nnnn, which are marketed by ›", "‹Nnnn, which are offered by ›", "‹Nnnn, which are resold by ›", "‹Nnnn, which are shipped by ›", "‹Nnnn, which are stocked by ›",
        "the ‹successor by merger to ›", "the ‹predecessor of ›", "the ‹predecessors-in-interest to ›", "the ‹successor-by-merger of ›", "who ‹assumed the business of ›",
        "which ‹acquired all assets from respondent ›", "who ‹took over the business of the ›",
        "Orlo‹, whose lamps are sold by ›", "Orlo‹, whose parent is part of the ›", "Orlo‹, whose goods go to ›", "Orlo‹, whose lenses come from ›", "Orlo‹, whose dealings with ›", "Orlo‹, whose sales through ›",
        "the ‹successor to ›", "as ‹successor in business to respondent ›", "its ‹successors-in-interest of the respondents ›",
    ],
    never=[
        "an LEO against ",
        "the order binds respondents ",
        "a CDO directed to ",
        "an LEO that names ",
        "an LEO against lamps, which are sold by ", "against lamps that are sold by ",
        "by settlement and as to ", "an order against its owner, ", "an order against their owners ",
    ],
)
HAVING = Rule(r",?\s*(?:\([^()]*\),?\s*)?having\b", finds=["Nnnn‹ having› settled", "Nnnn‹ (of Ulm), having› left"], never=["Nnnn has settled"])
JOINS = Rule(r"\b(?:and|or|as well as)\b", finds=[", ‹and› ", " ‹or› ", " ‹as well as› "], never=[", "])
# Behind those that were found to do nothing wrong, and in front of them, behind "; ", those whom the order binds.
CLEARED_BEHIND = Rule(
    r",?\s*(?:\([^()]*\),?\s*)?(?:(?:was|were|has been|have been|is|are) "
    r"(?:(?:not found|found not) to (?:infringe|violate|have (?:infringed|violated)|be in violation)|not found in violation)"
    r"|(?:did|do|does|has|have) not (?:infringed?|violated?)\b)",
    finds=[
        "Nnnn‹ was not found to infringe› it", "Nnnn‹ were found not to violate› it", "Nnnn‹ has been found not to have infringed› it",
        "Nnnn‹ have been found not to have violated› it", "Nnnn‹ is not found to be in violation›", "Nnnn‹ are not found in violation›",
        'Nnnn‹ ("Orlo") did not infringe› it', "Nnnn‹, does not violate› it", "Nnnn‹ has not infringed› it", "Nnnn‹ do not infringe› it",
        "Nnnn‹ have not violated› it",
    ],
    never=["Nnnn was found to infringe", "Nnnn did not answer"],
)
HAS_LEFT = Rule(  # behind one, or several, who are no longer in the case
    r",?\s*(?:\([^()]*\),?\s*)?(?:(?:having|was|were|has been|have been|had been) (?:\w+ )?(?:settled|withdrawn|terminated|dropped|dismissed|released|(?<=having[ ])(?:joined|consented|agreed|opposed))(?! from (?:the|its|that|this) (?:\w+ ){0,3}(?:order|[LGCT][ED]O)))\b",
    finds=["Nnnn‹, having settled›", "Nnnn‹ was withdrawn›", "Nnnn‹ were since terminated›", "Nnnn‹ has been terminated›", "Nnnn‹ have been terminated›", "Nnnn‹ having been dropped› from it", "Nnnn‹ (of Ulm), had been dismissed›", "Nnnn‹ was released›", "Nnnn‹ having lately settled›", "Nnnn‹ having joined› the petition", "Nnnn‹ having consented›", "Nnnn‹ having agreed› to it", "Nnnn‹ having opposed› it"],
    never=["Nnnn was released from the order", "Nnnn was released from the limited exclusion order", "Nnnn was dropped from its LEO", "Nnnn has been terminated from that order", "Nnnn was dropped from this order"],
)  # fmt: skip
OTHERS_BEHIND = Rule(
    r",?\s*(?:\([^()]*\),?\s*)?(?:(?:has|have|had) )?(?:on whose complaint|brought the complaint"
    r"|filed (?:the|a|an) (?:\w+ )?(?:complaint|petition|motion|brief)|on the (?:intervening|complaining) side|opposed\b"
    r"|as (?:a )?complainants?|moved (?:to|for)|requested\b|petitioned\b|licensees? that|settled\b)",
    r"['’]s? (?:\w+ )?(?:appeal|motion|petition|complaint|arguments?|request|brief)\b",
    any_case=True,
    finds=[
        "Nnnn‹ as a complainant›",
        "Nnnn‹, on whose complaint› it began",
        'Nnnn‹ ("Orlo"), brought the complaint›',
        "Nnnn‹ filed the complaint›",
        "Nnnn‹ has filed a joint petition›",
        "Nnnn‹ have filed an opposing brief›",
        "Nnnn‹ had filed a motion›",
        "Nnnn‹, on the intervening side›",
        "Nnnn‹, on the complaining side›",
        "Nnnn‹ opposed› it",
        "Nnnn‹ as complainant›",
        "Nnnn‹ moved to› intervene",
        "Nnnn‹ moved for› relief",
        "Nnnn‹ requested› a GEO",
        "Nnnn‹ petitioned› for it",
        "Nnnn‹, licensees that› sell lamps",
        "Nnnn‹ settled›", "Nnnn‹'s appeal›", "Nnnn‹’ joint motion›", "Nnnn‹'s petition›", "Nnnn‹'s complaint›", "Nnnn‹'s arguments›", "Nnnn‹'s request›", "Nnnn‹'s brief›",
    ],
    never=["Nnnn and terminates the investigation", "Nnnn, found in default", "Nnnn, who is bound by the LEO"],
)
# One in the place of another: "to substitute A for B", "replacing B with A"; it is the other whom an order no longer binds.
OF_THE_OLD = Rule(  # before a name that is no longer meant
    r"(?:that of )?(?:(?:the|its|their) )?(?:former |previous |original |old )?(?:(?:respondents?|signator(?:y|ies)|part(?:y|ies)|compan(?:y|ies)|predecessors?|names?(?: of)?),? )?$",
    any_case=True,
    finds=["for ‹the former respondent, ›", "for ‹its previous signatory ›", "for ‹their original parties ›", "for ‹that of ›", "for ‹old companies ›", "for ‹the signatories, ›", "for ‹the party ›", "for ‹the company ›",
           "for ‹the predecessors, ›", "for ‹the name of ›", "for ‹the names ›", "for ‹›"],
)  # fmt: skip
REPLACED = Rule(
    rf"\b(?:substitut\w+|insert\w*|nam(?:e|es|ing)) (?P<for>Nn+)(?: \([^()]*\))?(?:, (?:which|who|whose|an?|its|the)\b[^;]{{0,120}}?)?,? (?:for|in (?:the )?(?:place|stead) of|instead of|in lieu of|rather than) {OF_THE_OLD}",
    rf"(?P<one>Nn+)(?: \([^()]*\))?,? (?:in (?:the )?(?:place|stead) of|instead of|in lieu of|rather than) {OF_THE_OLD}",
    rf"\b(?:is|are|was|were|been|be) (?:\w+ )?substituted (?:for|in (?:the )?place of|in lieu of) {OF_THE_OLD}",
    rf"\b(?:tak(?:e|es|ing|en)|took|step\w* into) the (?:place|shoes) of {OF_THE_OLD}",
    any_case=True,
    finds=["to ‹substitute Nnnn for ›", "‹substituting Nnnn in place of respondent ›", "‹inserting Nnnn (of Ulm), in the place of the former ›", "‹name Nnnn instead of ›", "‹names Nnnn in lieu of ›",
           "‹naming Nnnn for ›", "‹substituting Nnnn, which has acquired the firm, for the signatory, ›", "‹substitutes Nnnn, who bought it for the previous signatories, ›", "‹insert Nnnn, whose plant it is, for its original party, ›",
           "‹substituting Nnnn, a new firm, for their old companies, ›", "‹substituting Nnnn, an heir, for that of the predecessor, ›", "‹substitute Nnnn, its heir, for the parties, ›", "‹substitute Nnnn, the heir, for the name of ›", "‹naming Nnnn in the stead of the company ›",
           "‹naming Nnnn rather than its predecessors, ›",
           "directed to ‹Nnnn (of Ulm), in place of ›", "against ‹Nnnn instead of the former respondent ›", "against ‹Nnnn in lieu of the names ›", "against ‹Nnnn rather than ›", "against ‹Nnnn in the stead of ›",
           "Nnnn ‹is hereby substituted for ›", "Nnnn ‹are substituted in the place of ›", "Nnnn ‹was substituted in lieu of ›", "Nnnn ‹were substituted for ›", "Nnnn has ‹been substituted for ›", "Nnnn shall ‹be substituted for ›",
           "which ‹takes the place of ›", "which ‹took the place of the former ›", "has ‹taken the shoes of ›", "to ‹take the place of ›", "‹taking the place of ›", "who ‹stepped into the shoes of ›"],
    never=["to substitute ", "substituting Nnnn as ", "naming Nnnn for lamps of ", "in place of that ", "against Nnnn, Nnnn and "],
)
REPLACES = Rule(r"\breplac\w+ (?:the )?(?:name of )?(?:the )?(?:respondents? )?$", any_case=True,
                finds=["by ‹replacing ›", "to ‹replace the name of the respondent ›"], never=["a replacement, "])  # fmt: skip
REPLACED_BEHIND = Rule(  # behind the name of which another one takes the place
    r"(?: \([^()]*\))?,? (?:is|are|was|were|be|has been|have been|shall be) (?:\w+ )?(?:replaced|superseded|succeeded|substituted) (?:by|with) (?:the )?(?:respondents? )?Nn",
    r"(?: \([^()]*\))?,? (?:is|are) (?:modified|amended|changed|revised) (?:so that (?:it|they)|so as to|to) (?:(?:is|are|be|now) )*(?:directed|addressed|run|runs|apply|applies) (?:to|against) (?:respondents? )?Nn",
    finds=["Nnnn‹ is replaced by Nn›nn", "Nnnn‹ are hereby superseded by Nn›nn", "Nnnn‹ (of Ulm), was succeeded by the Nn›nn", "Nnnn‹ were substituted by respondent Nn›nn", "Nnnn to‹ be replaced with Nn›nn",
           "Nnnn‹ has been replaced by Nn›nn", "Nnnn‹ have been replaced by Nn›nn", "Nnnn‹ shall be replaced by Nn›nn",
           "the order issued to Nnnn‹ is modified so that it is directed to Nn›nn", "the orders against Nnnn‹ are amended so that they are now addressed to respondent Nn›nn", "against Nnnn‹ (of Ulm), is changed to run against Nn›nn", "against Nnnn‹ is revised so as to be directed to Nn›nn",
           "against Nnnn‹ is modified so that it runs against Nn›nn", "against Nnnn‹ is modified to apply to Nn›nn", "against Nnnn‹ is modified so that it now applies to Nn›nn"],
    never=["Nnnn is replaced by it", "Nnnn replaced Nnnn"],
)  # fmt: skip
HAD_NAMED = Rule(  # before the name that an order had, and had wrongly
    r"\b(?:which|that) (?:had )?(?:(?:wrongly|mistakenly|erroneously|inadvertently|incorrectly) )?(?:named|listed|identified|recited|cited) (?:the )?(?:respondents? )?$",
    r"\b(?:wrongly|mistakenly|erroneously|inadvertently|incorrectly|in error) (?:\w+ ){0,2}$",
    any_case=True,
    finds=["the order, ‹which named ›", "the order ‹that had listed the respondent ›", "the order ‹that wrongly identified ›", "it ‹mistakenly names ›", "‹in error gave ›", "‹erroneously ›", "‹inadvertently printed as ›", "‹incorrectly named ›",
           "one ‹which mistakenly recited ›", "one ‹which erroneously cited respondents ›", "one ‹that inadvertently named the ›", "one ‹that incorrectly named ›", "it ‹wrongly names ›"],
    never=["it names ", "which names "],
)  # fmt: skip
INSTEAD = Rule(
    r"(?: \([^()]*\))?,? (?:instead of|in (?:the )?place of|in lieu of|rather than|where)\b",
    finds=["Nnnn‹ instead of› Nnnn", "Nnnn‹ (of Ulm), in place of› Nnnn", "Nnnn‹ in the place of›", "Nnnn‹ in lieu of› Nnnn", "Nnnn‹ rather than› Nnnn", "Nnnn‹ where› Nnnn is meant"],
    never=["Nnnn and Nnnn"],
)  # fmt: skip
BY_ANOTHER = Rule(r"(?: \([^()]*\))?,? (?:with|by) (?:the name of )?(?:the )?Nn", finds=["Nnn‹ with Nn›nn", "‹ by the name of the Nn›nn"], never=[" by order"])
APPOSED = Rule(
    r"\w, (?:the|both|all|each) (?:\w+ )?$",
    finds=[
        "to A and to ‹B, the two ›",
        "to A and to ‹B, both ›",
        "to A, B and to ‹C, all ›",
        "to A and to ‹B, each ›",
    ],
    never=["to A and the ", "to A, B, and "],
)
EXCEPT = Rule(
    r"\b(?:(?:everyone|everybody|all|(?:all|each|any) of (?:them|these|those|the(?: [\w-]+){1,3}?)) but|except(?: for|ing| as to)?|other than|(?<!order[ ])(?<!orders[ ])(?<!\([0-9]\)[ ])excluding|but not|save(?: for)?"
    r"|not (?:including|against|to|as to|apply to\b[^;]{0,120}?\b(?:of|by|for|to))"
    r"|with the exception of|apart from|exempt\w*(?: (?:all )?(?:goods|articles|products) of)?|carv\w+ out) (?:(?:co-)?respondents? |(?:its|their|his) (?:[\w-]+ ){0,2}[a-z-]+,?[ ]|[a-z-]+ (?:made |imported |sold )?(?:of|by) )?$",
    any_case=True,
    finds=[
        "all respondents ‹except ›",
        "for ‹everyone but ›", "for ‹everybody but ›", "for ‹all but ›", "against ‹all of them but ›", "against ‹each of these but ›",
        "against ‹any of those but ›", "against ‹all of the remaining respondents but ›",
        "all respondents ‹except for ›",
        "all respondents, ‹excepting respondent ›",
        "all respondents, ‹except as to respondents ›",
        "all respondents ‹other than ›",
        "all respondents, ‹excluding ›",
        "all respondents ‹but not ›",
        "all respondents ‹save ›",
        "all respondents ‹save for ›",
        "all respondents, ‹not including ›",
        "against the others and ‹not against ›",
        "directed to the others and ‹not to ›",
        "as to the others and ‹not as to ›",
        "The order does ‹not apply to lanterns of ›",
        "The order does ‹not apply to lanterns sold by ›",
        "The order does ‹not apply to lanterns made for ›",
        "The order does ‹not apply to lanterns sold to ›",
        "The order does ‹not apply to lanterns made by or for ›",
        "all respondents ‹with the exception of ›",
        "all respondents ‹apart from ›",
        "an order that ‹exempts ›",
        "an order that ‹exempts all goods of ›",
        "an order ‹exempting all articles of ›",
        "an order that ‹exempts all products of ›",
        "all respondents ‹other than its co-respondent ›",
        "all respondents ‹except their respondents ›",
        "against A, ‹but not its parent, ›", "all ‹except for their former distributor ›", "all ‹other than his firm ›",
        "all lanterns ‹except those made by ›",
        "all lanterns ‹excluding those imported by ›",
        "all lanterns ‹other than lamps sold by ›",
        "all lanterns ‹but not lamp-shades of ›",
        "an order ‹carving out ›",
    ],
    never=[
        "an order against ",
        "does not apply to lanterns; it is directed against ",
        "excludes the goods of ",
        "an order excluding lamps of ", "two orders excluding lamps of ", "under section 337(g)(1) excluding lamps of ",
    ],
)
IT_IS = Rule(  # before "released from": those of whom the sentence before tells
    r"(?:\A|[;,] (?:and )?)(?:(?P<one>It|He|She|That (?:company|firm|respondent))|They|Both|These (?:companies|firms|respondents)) (?:is|are|was|were|has been|have been|shall be) (?:\w+ )?$",
    any_case=True,
    finds=["‹It is ›", "so‹; they are hereby ›", "so‹, and it was ›", "‹He was ›", "‹She has been ›", "‹That company is ›", "‹That firm is ›", "‹That respondent is ›", "‹Both were ›", "‹Both have been ›", "‹These companies shall be ›", "‹These firms are ›",
           "‹These respondents are now ›"],
    never=["The order is ", "Nnnn is "],
)  # fmt: skip
# Between a name and "released from": it is he himself who is let go, and not some of his goods.
HE_IS = Rule(
    r"(?: \([^()]*\))?,?(?: (?:which|who) [^,;]{1,80},)? (?:is|are|was|were|be|has been|have been|shall be)(?: (?:hereby|now|also|therefore|accordingly|each|both|all))* ",
    finds=["Nnnn‹ is ›released", "Nnnn‹ are hereby ›freed", "Nnnn‹ (of Ulm), who has settled, was now ›freed", "Nnnn‹, which left, were also ›freed", "that Nnnn‹ be therefore ›freed", "Nnnn‹ has been accordingly ›freed", "Nnnn‹ have been each ›freed", "Nnnn‹ shall be ›freed",
           "Nnnn‹ are both ›freed", "Nnnn‹ are all ›freed"],
    never=["Nnnn asks that it go", "Nnnn was"],
)  # fmt: skip
SOME_OF = Rule(  # before a name: only some of his goods
    r"(?<!\bgoods[ ])(?<!\bproducts[ ])(?<!\barticles[ ])(?<!\bimports[ ])(?:of|by|from|for|on) (?:the )?(?:respondents? )?$",
    r"\b(?:redesigned|certain|some|new|other) (?:\w+ )?(?:goods|products|articles|imports) of (?:the )?(?:respondents? )?$",
    any_case=True,
    finds=["samples ‹of ›", "lamps made ‹by the respondent ›", "lamps ‹from respondents ›", "lamps made ‹for ›", "a lien ‹on ›", "‹redesigned goods of ›", "‹certain new products of the ›", "‹some articles of ›", "‹new imports of ›", "‹other goods of respondent ›"],
    never=["all goods of ", "products of the ", "the articles of respondents ", "imports of ", "that "],
)  # fmt: skip
FROM_ORDER = Rule(  # behind one who is exempted: not by an order, but from it
    r"(?: \([^()]*\))?,? (?:from|of) (?:the|its|that|this|these|both|all|any) (?:[\w'-]+ ){0,4}?(?:orders?|[LGCT][ED]Os?)\b",
    finds=["Nnnn‹ from the order›", "Nnnn‹ (of Ulm), from its limited exclusion order›", "Nnnn‹ of that LEO›", "Nnnn‹ from this GEO›", "Nnnn‹ from these CDOs›", "Nnnn‹ from both orders›", "Nnnn‹ from all orders›", "Nnnn‹ from any TEO›"],
    never=["Nnnn from its scope", "Nnnn from entry"],
)  # fmt: skip
EXEMPTS = Rule(r"\bexempt\w*[^.;]{0,40}$", any_case=True, finds=["to ‹exempt goods of ›", "‹exempting ›"], never=["an order against "])
BARRIER = Rule(  # between an order and a list that belongs to another part of the sentence
    r";(?!\s+(?:(?:and|as well|its?|they|their)\b|\(?\d|D\d|RE\d|U\.S\.))",
    r"\bwhile\b",
    r"\bwhereas\b",
    r"\band (?:insofar as|to the extent)\b",
    r"\bbe (?:excluded|barred)\b",
    r"\b(?:investigation|case|proceeding)s? (?:(?:was|were|had been|has been|have been) )(?:\w+ )?terminated\b",
    any_case=True,
    finds=[
        "an LEO against Nnnn after the ‹investigation was terminated› as to ", "an LEO, as the ‹case had been terminated› as to ", "an LEO, the ‹proceeding has been partly terminated› as to ",
        "CDOs, after the ‹investigations were terminated› as to ", "CDOs, the ‹cases have been terminated› as to ",
        "an LEO‹;› the motion of ",
        " ‹be excluded› from entry, and (2) that Nnnn ", " ‹be barred› from entry, and that Nnnn ",
        "an LEO ‹while› the motion of ",
        "an LEO, ‹whereas› the motion of ",
        "denied as far as it seeks an LEO ‹and insofar as› it is against ", "an LEO ‹and to the extent› that it asks it of ",
    ],
    never=[
        "an LEO; and, against ",
        "an LEO; as well as against ",
        "an LEO against A; it likewise binds ",
        "an LEO against A; their lanterns and those of ",
        "an LEO against A; it also binds ",
        "CDOs against A; they further bind ",
        "an LEO as to claim 1; (2) against ",
        "an LEO under the patents 7,000,001; 7,000,002 against ",
        "an LEO under the patents 7,000,001; D700,002 against ",
        "an LEO under the patents 7,000,001; RE40,002 against ",
        "an LEO under the patents 7,000,001; U.S. Patent No. 7,000,002 against ",
        "an LEO, meanwhile, against ",
    ],
)

# As to whom a case ends: no order but a consent order binds those.
TERMINATED = Rule(
    r"\bterminat\w+ (?:[a-z]+ ){0,2}?(?:investigation|case|proceeding)s?(?:,[^,;]{3,80},| (?:on|upon|based|by|due|because|following|pursuant)\b[^,;]{3,80}?)?"
    r" (?:in part )?(?:as to|with respect to|against|for)\b",
    any_case=True,
    finds=["‹terminating the investigation, on withdrawal of the complaint, as to› ", "‹terminating the investigation, by reason of settlement, with respect to› ",
           "‹terminates the case based on a settlement agreement as to› ", "‹terminated the case by settlement as to› ", "‹terminated the case on settlement as to› ", "‹terminated the case upon settlement against› ",
           "‹terminated the case due to settlement as to› ", "‹terminated the case because of it as to› ", "‹terminated the case following it as to› ",
           "‹terminated the case pursuant to it as to› ", "an LEO, and ‹terminated the investigation as to› ", "an LEO, and ‹terminates this case with respect to› ", "‹terminating the enforcement proceeding against› ",
           "‹termination of the investigations for› ", "‹terminated the investigation in part as to› "],
    never=["terminated the investigation with a finding of violation by ", "terminated the order as to "],
)
CONSENT = Rule(r"consent", any_case=True, finds=["a ‹consent› order", "‹Consent› Orders"], never=["an LEO"])

# --- words that direct an order to a list ---------------------------------------------------------------------------------

AIMS = Rule(
    r"\b(?:against|to|at|toward|on|upon|of|by|for|naming|namely,?|binds?|covers?|reach(?:es)?|beyond|prohibit\w*|forbid\w*|bars?"
    r"|names?|exempts?|remov\w+|striking|add|adds|adding) (?:the )?(?:respondents? )?(?:\((?:1|i|a)\) )?$",
    rf"\b(?:against|to|at|on|upon|binds?|names?|naming) (?:(?:it|them|him|her|each|both) and )?(?:{WHO}(?: (?:and|or) {WHO})?(?:,? (?:namely,? )?|: )|(?:the )?{SELLER})$",
    r"\b(?:respondents?|orders?|firms?|companies|entities|parties|persons?)(?: \([^()]*\))?:\s*(?:\((?:1|i|a)\)\s|1\.\s)?$",
    any_case=True,
    finds=[
        *(f"‹{word} two former officers, ›" for word in ("against", "to", "at", "on", "upon", "bind", "binds", "name", "names", "naming")), "‹to individuals: ›", "‹to its sole owner and chief officer, ›", "‹to its owner or chief manager ›",
        "‹against it and its president, ›", "‹on them and their manager, ›", "‹against him and his firm ›", "‹upon her and her manager, ›".replace("her manager", "its manager"), "‹against each and its owner, ›", "‹against both and their owner, ›",
        "‹against the owners, namely, ›", "‹to Amazon merchants ›", "‹to the Amazon shop ›",
        "an LEO ‹against ›", "an LEO ‹against (1) ›", "an LEO ‹against (i) ›", "an LEO ‹against (a) ›",
        "a CDO directed ‹to the respondent ›",
        "a CDO directed ‹at ›",
        "a CDO ‹toward ›",
        "a penalty ‹on respondents ›",
        "a penalty ‹upon ›",
        "the lanterns ‹of ›",
        "lanterns made ‹by ›",
        "lanterns made ‹for ›",
        "a CDO ‹naming ›",
        "a CDO against one, ‹namely, ›",
        "It ‹binds ›",
        "It ‹covers ›",
        "It ‹reaches ›",
        "It goes ‹beyond ›",
        "It ‹prohibits ›",
        "It ‹forbids ›",
        "It ‹bars ›",
        "It ‹names ›",
        "It ‹exempts ›",
        "by ‹removing ›",
        "by ‹striking ›", "to ‹add ›", "it ‹adds ›", "by ‹adding ›",
        "the following ‹respondents: ›", "the following ‹respondent (of Texas): ›", "the ‹firm: ›", "two ‹companies: (1) ›", "two ‹entities: (i) ›", "these ‹parties: (a) ›", "two ‹persons: 1. ›",
        "has issued cease and desist ‹orders: ›", "against which it issued an ‹order: ›",
    ],
    never=["The LEO and ", "an order against lanterns and ", "the inside, unlike "],
)
PLAIN_NAME = Rule(
    r"(?:(?:No\.\s)?\d{1,3}[\s-]?)?[A-Z][^\W\d]*(?:['’-][^\W\d]+)*(?:\s(?:& |of |for |(?:(?:de|del|da|dos|di|van|von|y|el|la|las|los|der|den) ){1,2})?[A-Z][^\W\d]*(?:['’-][^\W\d]+)*\.?|\s\([A-Z][^\W\d]*\)"
    r"|,?\s(?:[JS]r\.?|I{2,3})(?![^\W\d])){0,7}",
    finds=["against ‹Orlo-Lamp Tents›", "against ‹Orlo Camp-Lamp O'Brien Intl.›, of Texas", "against ‹Orlo›", "against ‹8Mesh›", "against ‹No. 7 Orlo Lamps›", "against ‹Orlo & Lamp›",
           "against ‹Orlo Institute of Lamps›", "against ‹Institute for Lamps›", "against ‹Orlo (Fenn) Lamp Firm›",
           *(f"against ‹Ute {word} Orlo›" for word in ("de", "del", "da", "dos", "di", "van", "von", "y", "el", "la", "las", "los", "der", "den")),
           "against ‹Ute de los Orlo›", "against ‹Ute Orlo, Jr.›, of Ulm", "against ‹Ute Orlo Sr.›", "against ‹Ute Orlo, III›"],
    never=["against lanterns", "claim 7"],
)
SEAT_OF = Rule(  # of what a place is told: "the port of Houston"
    r"\b(?:ports?|city|cities|towns?|districts?|county|counties|states?|province|courts?|university|bank|republic|borders?|airports?|warehouses?|harbou?rs?) (?:of|at|in) (?:the )?$",
    any_case=True,
    finds=["the ‹port of ›", "‹ports at ›", "the ‹city of ›", "the ‹cities of ›", "the ‹town of ›", "‹towns in ›", "the ‹District of ›", "the ‹districts of the ›", "the ‹county of ›", "‹counties in ›", "the ‹state of ›", "‹states of ›",
           "the ‹province of ›", "a ‹court in ›", "‹courts of ›", "the ‹University of ›", "the ‹Bank of ›", "the ‹Republic of ›", "the ‹border of ›", "the ‹borders of the ›", "the ‹airport of ›", "the ‹airports at ›", "a ‹warehouse in ›",
           "‹warehouses at ›", "the ‹harbor of ›", "the ‹harbour of ›", "‹harbors of ›"],
    never=["the lamps of ", "the order against "],
)  # fmt: skip
FORMER = Rule(
    r"\bthe (?P<which>latter|former)\b(?! (?:[\w-]+ )?(?:order|patent|claim|officer|employee|director|president|manager|owner|name|two|three|four|five|six))",
    finds=["a CDO against ‹the latter›", "a CDO against ‹the former›", "against ‹the latter› respondent"],
    never=["a former respondent", "the formerly active respondent", "the former order", "the latter patent", "the former claims", "the former officers", "the former sales employee",
           "the former directors", "the former president", "the former manager", "the former owner", "the former name", "the latter two", "the former three", "the latter four",
           "the latter five", "the latter six"],
)  # fmt: skip
OF_LIST = Rule(  # of a list of names the first or last few
    r"\bthe (?:(?P<first>former|first)|latter|last)(?:[- ]named)? (?P<count>two|three|four|five|six)\b(?! (?:order|patent|claim))",
    r"\b(?:the )?(?P<many>two|three|four|five|six) (?:(?P<first_of>former|first)|latter|last)(?:[- ](?:named|mentioned|listed))? (?:respondents?|compan|firms?|part|of|entit|persons?)",
    r"\bthe (?:(?P<first_one>first)|last)(?:[- ](?:named|mentioned|listed)) (?=respondent\b|company\b|firm\b|party\b|entity\b|person\b|of\b|alone\b|only\b)",
    finds=["CDOs against ‹the latter two›", "against ‹the former three›", "against ‹the first two›", "against ‹the last-named four›", "against ‹the last named two› firms", "‹the last five›", "‹the latter six›",
           "against ‹the four last-named respondents›", "against ‹the two first named compan›ies", "against ‹the three latter firms›", "against ‹five last-listed part›ies", "‹the six former entit›ies",
           "‹the two last-mentioned of› these", "‹the two last persons›", "against ‹the last-named ›respondent", "against ‹the first-named ›company", "against ‹the last-listed ›firm",
           "‹the last-mentioned ›party", "‹the last named ›entity", "‹the last-named ›person", "‹the first-named ›of them", "‹the last-named ›alone", "‹the last-named ›only"],
    never=["the latter", "the first two patents", "the last three orders", "the first two claims", "the last respondent", "the first-named orders", "two former employees"],
)  # fmt: skip
KIN_OF = Rule(  # somebody else than whom the words behind it mean
    r"\b(?:affiliates?|subsidiar(?:y|ies)|parents?|distributors?|importers?|customers?|suppliers?|agents?|successors?|licensees?"
    r"|resellers?|brokers?|shippers?) (?:company |corporation |firm )?of (?:the )?$",
    any_case=True,
    finds=["to the ‹affiliate of ›", "its ‹affiliates of the ›", "the ‹subsidiary of ›", "the ‹subsidiaries of ›", "the ‹parent company of ›",
           "the ‹parent corporation of ›", "two ‹parents of ›", "the ‹distributor of ›", "the ‹distributors of ›", "the ‹importer of ›",
           "the ‹importers of ›", "a ‹customer of ›", "the ‹customers of ›", "the ‹supplier of ›", "the ‹suppliers of ›",
           "the ‹agent of ›", "the ‹agents of ›", "the ‹successor of ›", "the ‹successors of ›", "a ‹licensee of ›", "the ‹licensees of ›",
           "the ‹reseller of ›", "the ‹resellers of ›", "the ‹broker firm of ›", "the ‹brokers of ›", "the ‹shipper of ›", "‹shippers of ›"],
    never=["directed to ", "the products of ", "the affiliated ", "on behalf of "],
)  # fmt: skip
SAID_AGAIN = Rule(
    r"(?:(?:that|this|said|such|the same) order|it)\Z",
    any_case=True,
    finds=["‹that order›", "‹This order›", "‹said order›", "‹such order›", "‹the same order›", "‹it›"],
    never=["the limited exclusion order", "its orders"],
)
SAME_ORDER = Rule(
    r"\b(?:that|such|said) $",
    finds=[
        "terminated by consent order, and ‹that ›",
        "terminated by consent order, and ‹such ›",
        "terminated by consent order, and the ‹said ›",
    ],
    never=["terminated by consent order, and the ", "that consent "],
)

# --- a list and the order behind it ---------------------------------------------------------------------------------------

ENDED_BY = Rule(
    r"(?: (?!Nn)[A-Z]\w+)?,? (?:by|up?on|on the (?:basis|strength) of|based (?:up)?on) (?:(?:the )?(?:entry|issuance) of )?(?:an? |the )?",
    finds=[
        "terminated as to Nnnn‹ based upon ›settlement",
        "terminated as to Nnnn‹ by ›consent order", "terminated as to Nnnn‹ Beograd by ›consent order",
        "terminated as to Nnnn‹ upon the entry of a ›consent order",
        "terminated as to Nnnn‹ on the basis of issuance of the ›consent order",
        "terminated as to Nnnn‹ based on a ›consent order", "terminated as to Nnnn‹, on the strength of a ›consent order",
    ],
    never=["the consent order of Nnnn", "terminated as to Nnnn with a consent order"],
)
SO_IS = Rule(  # "A is subject to the exclusion order and B to the cease and desist order"
    r"(?: \([^()]*\))?,? (?:to|by|under) (?:an?|the|its) ",
    finds=["and Nnnn‹ to the ›CDO", "and Nnnn‹ (of Ulm), by a ›CDO", "and Nnnn‹ under its ›CDO", "and Nnnn‹ by an ›LEO"],
    never=["and Nnnn with the "],
)
AND_SO = Rule(r"(?:,? and|;|,) $", finds=["today‹ and ›", "today‹; ›", "today‹, and ›", "today‹, ›"], never=["issued to "])
IN_FRONT = Rule(
    r"(?:^|[;,] (?:and |while )?)(?:Against|As to|With respect to|As against|As regards|Regarding) (?:the )?(?:respondents? )?$",
    any_case=True,
    finds=[
        "‹Against the respondents ›",
        "‹As to ›",
        "‹With respect to ›",
        "‹As against respondent ›", "‹As regards ›", "‹Regarding ›",
        "an LEO‹; as to ›", "an LEO‹, and against ›", "an LEO‹, while as to ›",
    ],
    never=["An order against ", "The order as to the "],
)
PUT_ON = Rule(
    r"\b(?:(?:impos|assess|lev)\w* (?:up)?(?:on|against)|\border(?:s|ed|ing)?(?: that)?|(?:direct|requir|command|enjoin|instruct)(?:s|es|ed|ing)?) (?:(?:each of|both|all of|the|named|defaulting) ){0,3}(?:respondents? )?$",
    r"\bsubject(?:s|ed|ing) (?:[\w-]+ ){0,4}$",
    r"\b(?:exempt|releas|reliev|free|add)\w* (?:(?:the|all|those|(?:goods|products|articles|imports) of) )*(?:respondents? )?$",
    any_case=True,
    finds=[
        "to ‹impose upon ›",
        "to ‹assess against ›",
        "to ‹levy on respondent ›",
        "It ‹orders that respondents ›",
        "has ‹ordered ›",
        "a notice ‹ordering ›",
        "has ‹subjected the lanterns of ›", "‹subjects ›", "by ‹subjecting ›",
        "to ‹exempt ›", "has ‹released the respondent ›", "by ‹relieving all goods of ›", "to ‹free those ›", "to ‹add respondent ›", "has ‹exempted imports of ›", "to ‹exempt products of ›", "to ‹exempt articles of ›",
        "has ‹directed the ›", "it ‹requires each of ›", "has ‹commanded all of the named respondents ›", "‹enjoining both ›", "it ‹enjoins defaulting respondent ›", "to ‹instruct ›",
    ],
    never=["the orderly ", "to impose a penalty on ", "the orders of "],
)
BOUND_BY = Rule(  # "N shall be subject to the order", "infringing goods of N are barred by an order"
    r"\A(?:,? and (?:its|their|his|her) [^;]{1,60}?Nn+)?(?: \([^()]*\))?,?(?: (?:both|each|all|jointly(?: and severally)?,?))? to pay\b",
    r"\b(?:subject to|bound by|(?:placed|put) under|named in|barred\b[^;]{0,40}\bby|(?:denied|refused) (?:\w+ )?entry (?:by|under|through|pursuant to)|kept out (?:by|under)|covered by|added\b[^;]{0,80}\bto|removed from|struck from|dropped from"
    r"|freed (?:from|of)|(?:released|relieved) (?:from|of)|exempt\w* from|excluded (?:from|by|under)|no longer\b[^;]{0,40}\b(?:to|by|under)"
    r"|(?:as|from) respondents? (?:to|in)|served with|receives?|subjected to|(?:ordered|directed|required|commanded|enjoined|instructed) (?:\w+ )?to|(?:must|shall) pay)\b",
    any_case=True,
    finds=[
        "Nnnn shall be ‹subject to› the LEO",
        "Nnnn is ‹bound by› the LEO", "Nnnn is ‹placed under› an LEO", "Nnnn is ‹put under› an LEO",
        "Nnnn is ‹named in› the LEO",
        "lanterns of Nnnn are ‹barred from entry by› an LEO",
        "lanterns of Nnnn are ‹denied entry by› an LEO", "lanterns of Nnnn are ‹refused any entry under› an LEO", "‹denied entry through› an LEO", "‹denied entry pursuant to› an LEO",
        "‹kept out by› an LEO", "‹kept out under› an LEO",
        "lanterns of Nnnn are ‹covered by› the LEO",
        "Nnnn is ‹added as a respondent to› the LEO",
        "Nnnn is ‹removed from› the LEO",
        "Nnnn is ‹struck from› the LEO",
        "Nnnn is ‹dropped from› the LEO",
        "Nnnn is ‹freed from› the LEO",
        "Nnnn is ‹freed of› the CDO",
        "Nnnn is ‹released from› the CDO", "Nnnn is ‹released of› the CDO", "Nnnn is ‹relieved of› the CDO", "‹ to pay› a civil penalty", "‹, both to pay› it", "‹ and its owner, Nnnn, to pay› it", "‹ and their owner, Nnnn, each to pay› it", "‹, and his firm Nnnn all to pay› it", "‹ and her firm Nnnn (of Ulm), jointly to pay› it", "‹, jointly and severally, to pay› it",
        "Nnnn is ‹exempted from› the LEO",
        "lanterns of Nnnn are ‹excluded from› entry",
        "lanterns of Nnnn are ‹excluded by› an LEO",
        "lanterns of Nnnn are ‹excluded under› an LEO",
        "Nnnn is ‹no longer a party to› the LEO",
        "lanterns of Nnnn are ‹no longer barred by› the LEO",
        "lanterns of Nnnn are ‹no longer excluded under› the LEO",
        "Nnnn is kept ‹as respondent to› the LEO",
        "Nnnn is taken ‹from respondents in› the LEO",
        "Nnnn is ‹served with› the LEO",
        "Nnnn ‹receives› a CDO",
        "Nnnn is ‹ordered to› cease", "Nnnn is ‹directed to› cease", "Nnnn is ‹required to› cease", "Nnnn is ‹commanded to› cease", "Nnnn is ‹enjoined to› cease",
        "Nnnn is ‹instructed to› cease", "Nnnn are ‹ordered jointly to› pay", "Nnnn ‹must pay› a penalty", "Nnnn ‹shall pay› a penalty", "Nnnn is ‹subjected to› an LEO",
    ],
    never=["Nnnn asked for an LEO", "Nnnn is added; the LEO applies to", "the subject tools"],
)
# Behind a run of capitals that is a company by what is said of it.
AIMS_BEHIND = Rule(
    r",? (?:shall|must|is|are|was|were) (?:hereby )?(?:be )?(?:subject to|bound by|barred|named in|found in default|in default|ordered)\b",
    r", (?:which is |who is )?represented\b",
    any_case=True,
    finds=["Orlo‹ shall be subject to› the LEO", "Orlo‹ must be barred›", "Orlo‹ is bound by› the LEO", "Orlo and Fenwick‹ are named in› it",
           "Orlo‹ was found in default›", "Orlo and Fenwick‹ were in default›", "Orlo‹ is hereby ordered›", "Orlo‹, represented› by counsel",
           "Orlo‹, which is represented› by counsel", "Orlo‹, who is represented› by counsel"],
    never=["Orlo was founded in 1990"],
)  # fmt: skip
# Between a list in front and an order: something else is found of those named.
FINDS = Rule(
    r"\b(?:finds?|found|was|were|is|are) (?:\w+ )?(?:no |not )?(?:violations?|in violation|one|found|to have)\b",
    any_case=True,
    finds=["the Commission ‹finds no violation›, and", "it ‹finds one›", "‹was found in violation›", "Orlo ‹was not found›", "‹is in violation›",
           "‹found to have› violated", "they ‹were found›", "‹are in violation›", "it ‹find no violations›",
           "it ‹found again no violation›", "Orlo ‹was therefore not found›"],
    never=["the Commission has issued an order"],
)  # fmt: skip
# Before a list of names, whatever they are made of.
STRONG_AIM = Rule(
    r"\b(?:directed|issued|entered|orders?|limited|applies|apply) (?:to|against|at) (?:the )?(?:[a-z]+ )?(?:[Rr]espondents? )?(?:\((?:1|i|a)\) )?$",
    r"\b(?:the |of )(?:[a-z]+ )?[Rr]espondents?:? $",
    r"\b(?:naming|namely,?|defaulted respondent) $",
    finds=["an ‹order against (1) ›", "an ‹order against (i) ›", "an ‹order against (a) ›", "‹issued against the defaulting respondents ›", "a CDO ‹directed to ›", "an LEO has been ‹issued against the respondents ›", "‹entered against defaulting respondent ›",
           "an LEO and a CDO, both ‹orders against ›", "an ‹order against ›", "is ‹limited to ›", "it ‹applies to ›", "they ‹apply to ›",
           "‹directed at ›", "those ‹of defaulted respondent ›", "‹the Respondents: ›", "‹naming ›", "‹namely, ›", "and ‹defaulted respondent ›"],
    never=["made by ", "the lanterns of "],
)  # fmt: skip
# Letters and a number: a model, or a short form of a patent.
CODE = Rule(
    r"[A-Z]{1,4}[-'’ ]?\d[\w-]*",
    finds=["‹TS3›", "the ‹D'001› patent", "‹VX-9S›"],
    never=["8Mesh", "Orlo"],
)
# A word for several with a name before it: whom it means, the notice has to say.
OF_SEVERAL = Rule(
    r" (?:respondents|entities|companies|group|parties|defendants|firms)\b",
    finds=["Orlo‹ respondents›", "Orlo‹ entities›", "Orlo‹ companies›", "Orlo‹ group›", "Orlo‹ parties›", "Orlo‹ defendants›", "Orlo‹ firms›"],
    never=["Orlo Respondents", "Orlo respondent"],
)  # fmt: skip
SEVERAL = Rule(
    r"\s(?:Respondents|Entities|Defendants|Parties)$",
    finds=["Orlo‹ Respondents›", "Orlo‹ Entities›", "Orlo‹ Defendants›", "Orlo‹ Parties›"],
    never=["Orlo Group", "Entities"],
)
A_RIGHT = Rule(
    r" (?:patents?|marks?|registrations?|copyrights?)\b",
    finds=["the D'001‹ patent›", "the FENWICK‹ mark›", "the FENWICK‹ registration›", "the Lamp‹ copyright›", "the Orlo‹ patents›", "‹ marks›",
           "‹ registrations›", "‹ copyrights›"],
    never=["Orlo, Inc."],
)  # fmt: skip
