"""How a judge says that an injunction is given, refused, taken back, or not needed."""

from __future__ import annotations

from pipeline.read.rule import Rule

_ADVERBS = ("therefore", "accordingly", "hereby", "now", "thus", "consequently", "too", "then", "nevertheless", "likewise", "further", "in principle", "in the circumstances", "in those circumstances")
ADVERB = Rule(*_ADVERBS, finds=_ADVERBS, never=["injunction"])
_ADV = rf"(?:,? {ADVERB},?)?"
INJUNCTION = Rule(r"\b(?:injunctions?|injunctive)\b", finds=["an ‹injunction›", "final ‹injunctions›", "‹injunctive› relief"], never=["enjoined"], any_case=True)
_ABOUT = ("injunct", "restrain", "enjoin", "prohibit", "forbidden", "must not", "shall not", "cease", "desist", "refrain", "not to", "do not")
ABOUT = Rule(*_ABOUT, finds=_ABOUT, never=["damages", "the costs"], any_case=True)
# What stands between a verb and the injunction where something else is given: leave to appeal against it, costs of it.
_ELSE = (
    "permission", "stay", "adjourn", "costs?", r"no\b", "inquir", "enquir", "variation", "vary", "discharg", "refus", "dismiss", "declin",
    "leave", "directions", "without", "instead of", "in lieu", "clear", "reference to",
)  # fmt: skip
ELSE = Rule(rf"\b(?:{'|'.join(_ELSE)})", finds=["permission", "a stay", "adjournment", "cost of", "costs", "no", "an inquiry", "an enquiry", "a variation", "vary", "discharge", "refuse", "dismiss", "decline", "leave", "directions", "without", "instead of", "in lieu", "clear", "reference to"], never=["a final", "the claimant"], any_case=True)
_TO_IT = rf"(?:(?!{ELSE})[^.;:]){{0,160}}?"
IT = Rule("injunction", "Injunction", "injunctive", "Injunctive", "restrain", "prohibit", "enjoin", finds=["an injunction", "Injunction", "injunctive", "Injunctive", "restrain", "prohibit", "enjoin"], never=["damages"])
WILL = Rule("propose to", "will", "shall", "am going to", "have decided to", "have decided that I should", "do", "have concluded that I should", "am satisfied that I should", "must",
            finds=["propose to", "will", "shall", "am going to", "have decided to", "have decided that I should", "do", "have concluded that I should", "am satisfied that I should", "must"], never=["would", "might"])
_GIVES = ("grant", "make", "order", "impose", "issue", "continue", "extend", "direct", "allow", "accede to", "give", "award")
GIVES = Rule(*_GIVES, finds=_GIVES, never=["refuse"])
GRANTS = Rule(
    rf"\bI{_ADV}(?: {WILL})?{_ADV} {GIVES}\b{_TO_IT}\b{IT}",
    rf"\bI{_ADV}(?: {WILL})?{_ADV} (?:restrain|enjoin|prohibit)\b",
    rf"\b(?:[Tt]his [Cc]ourt|[Tt]he [Cc]ourt (?:hereby|therefore|accordingly))(?: will| shall)?{_ADV} (?:grants?|makes?|orders?)\b{_TO_IT}\b{IT}",
    rf"\b[Tt]here (?:will|shall|must|is to){_ADV} be\b{_TO_IT}\b[Ii]njunction",
    rf"\b(?:[Cc]laimants?|[Cc]ompany) (?:will|shall|is to|are to|must){_ADV} have (?:an?|the|its|their|his|her)\b{_TO_IT}\b[Ii]njunction",
    rf"\b(?:[Tt]he|[Mm]y) order (?:will|shall|is to){_ADV} be that\b{_TO_IT}\b{IT}",
    rf"\b(?:IT IS|[Ii]t is){_ADV} (?:ordered|ORDERED)\b{_TO_IT}\b{IT}",
    rf"\bI (?:think|consider)(?: that)? it(?: is)?{_ADV} (?:just|right|proper|appropriate)(?: and \w+)? to (?:grant|make|order|continue)\b{_TO_IT}\b{IT}",
    rf"\bI{_ADV}(?: {WILL})?{_ADV} (?:order|direct|require|make an order)\b[^.;:]{{0,120}}?\b(?:cease|refrain|desist|not to|shall not|must not|do not)\b",
    rf"\bI have no (?:hesitation|difficulty) in (?:granting|making|ordering)\b{_TO_IT}\b{IT}",
    rf"\b[Ii]njunction\b[^.;:]{{0,40}}?,? (?:which|that) I (?:will|shall|am going to|now){_ADV} (?:grant|make|order|continue)\b",
    rf"\b[Ii]njunct(?:ion|ive)\b(?:(?!{ELSE})[^.;:]){{0,200}}?\bI(?: will| shall| do)?{_ADV} (?:do so|so order|order accordingly|grant (?:it|one|that)|make (?:one|it|that order|such an order))\b",
    finds=[
        "favours an ‹injunction, which I will grant›", "the ‹injunction that I shall therefore make›", "the ‹injunction which I now order›", "an ‹Injunction in that form, which I am going to continue›",
        "‹There is to be an injunction›", "the ‹Claimant shall have an injunction›", "The ‹claimant will therefore have the injunction›", "the ‹Claimants are to have their injunction›", "the ‹Company is to have its final injunction›", "the ‹company must have her injunction›", "the ‹claimant will have his Injunction›",
        "‹The order will be that Holt be restrain›ed", "‹the order shall be that they be prohibit›ed", "‹My order is to be that Holt be enjoin›ed", "‹my order will be that Holt be restrain›ed", "‹I propose to grant an injunction›", "‹I think it right to grant an injunction›", "‹I consider it just and convenient to make an order restrain›ing", "‹I consider that it is therefore proper to order an injunction›", "‹I think it is appropriate to continue the injunction›",
        "‹I shall make an order that Holt must not› sell", "‹I direct that Holt cease›", "‹I therefore order the Defendants not to› import", "‹I will require Holt to refrain›", "‹I order that they desist›", "‹I direct that Holt shall not›", "‹I order that Holt must not›", "‹I order that they do not›",
        "‹I have no hesitation in granting an injunction›", "‹I have no difficulty in making an order restrain›ing", "‹I have no hesitation in ordering an injunction›",
        "entitled to an ‹injunction, and I so order›", "to ‹injunctive relief and I will so order›", "right to grant an ‹injunction until trial and I do so›", "an ‹injunction and I shall order accordingly›", "an ‹injunction and I grant it›", "an ‹injunction is right, and I do grant one›", "to that ‹injunction, and I grant that›", "an ‹Injunction and I make one›", "the ‹injunction and I will make it›", "an ‹injunction and I make that order›", "an ‹injunction and I make such an order›",
        "‹I will grant an injunction›", "‹I shall make an order restrain›ing", "‹I therefore grant the claimant a final injunction›", "‹I will, accordingly, order that the Defendants be restrain›ed",
        "‹I grant injunctive› relief", "‹I order that the Defendants be prohibit›ed", "‹I direct that Holt be enjoin›ed", "‹I grant the Injunctive› relief",
        "‹I will restrain› the Defendants", "‹I hereby enjoin› the Defendant", "‹I prohibit› the Defendants",
        "‹This court grants an injunction›", "‹this Court will make an order restrain›ing", "‹This court shall order an injunction›", "‹The Court hereby grants the injunction›", "‹the court therefore makes an order restrain›ing", "‹the Court accordingly orders an injunction›",
        "‹There will be an injunction›", "‹there shall therefore be a final injunction›", "‹There must be an injunction›",
        "‹It is ordered that the Defendant be restrain›ed", "‹IT IS ORDERED that the Defendants be prohibit›ed", "‹it is hereby ordered that Holt be restrain›ed",
    ],
    never=["I will grant permission to appeal against the injunction", "I would have granted an injunction", "the court may grant an injunction", "I will make no order on the injunction", "There will be no injunction"],
)
# The passive, of which who gives it is not said: the sentence must show that it is this court, now.
GIVEN = Rule(
    rf"\b[Ii]njunct(?:ion|ive)\b(?:(?!{ELSE})[^.;:]){{0,200}}? (?:will|shall|must|should|is|are|ought to|is to|has to){_ADV} (?:be )?(?:therefore )?(?:granted|made|ordered|continued|allowed|issued|imposed)\b",
    r"\b[Ii]njunct(?:ion|ive relief) (?:will|shall|must)(?: therefore)? (?:issue|follow)\b",
    rf"\bapplication for\b{_TO_IT}\b[Ii]njunct(?:ion|ive)\b(?:(?!{ELSE})[^.;:]){{0,100}}? (?:succeeds|is allowed|must succeed)\b",
    rf"\bshould{_ADV} (?:grant|make|order|continue|impose)\b{_TO_IT}\b{IT}",
    rf"\b[Tt]he [Cc]ourt (?:will|shall){_ADV} (?:grant|make|order)\b{_TO_IT}\b{IT}",
    r"\b[Ii]njunction (?:will|shall|should|is to){_A} (?:start|begin|run|take effect|come into (?:force|effect))(?: only)? (?:on|from|after|at)\b".replace("{_A}", _ADV),
    finds=[
        "the ‹injunction will start on› 3 May", "The ‹injunction shall therefore take effect from› Monday", "the ‹injunction should begin after› a month", "the ‹Injunction is to run from› today", "the ‹injunction will come into force only at› noon", "the ‹injunction will come into effect on› 3 May",
        "‹the Court will grant a final injunction›", "‹The court shall make an order restrain›ing", "‹The Court will order an injunction›",
        "An ‹injunction will be granted›", "The ‹injunction shall therefore be made›", "an ‹injunction must be ordered›", "the ‹injunction should be continued›", "The ‹injunction is granted›",
        "‹injunctive reliefs are allowed›", "the ‹injunction ought to be issued›", "the ‹injunction is to be imposed›", "the ‹injunction has to be therefore granted›", "the ‹Injunction will be granted›",
        "An ‹injunction will issue›", "‹Injunctive relief must therefore follow›", "an ‹injunction shall follow›",
        "The ‹application for an interim injunction succeeds›", "the ‹application for injunctive relief is allowed›", "the ‹application for an Injunction must succeed›",
        "the court ‹should grant the injunction›", "I ‹should make an order restrain›ing", "I ‹should order an injunction›", "I ‹should continue the injunction›", "I ‹should impose an injunction›",
    ],
    never=["an injunction was granted", "an injunction will not be granted", "the injunction is refused"],
)
# That somebody is restrained, where a party stands in front.
BOUND = Rule(
    rf"\b(?:is|are|be){_ADV}(?: each| both)? (?:restrained|enjoined|prohibited|forbidden|injuncted|ordered to (?:cease|refrain|desist))\b",
    finds=["Holt ‹is restrained›", "the Defendants ‹are hereby prohibited›", "Holt ‹be enjoined›", "Holt ‹is forbidden›", "they ‹are each restrained›", "they ‹are both restrained›", "Holt ‹be injuncted›", "Holt ‹is ordered to cease›", "Holt ‹is ordered to refrain›", "Holt ‹is ordered to desist›"],
    never=["was restrained", "the Defendants restrained themselves"],
)
# An order that was given before these reasons for it were written.
GAVE = Rule(
    rf"\bI (?:have )?(?:granted|made|ordered|imposed|continued)\b{_TO_IT}\b{IT}",
    rf"\bI (?:said|indicated|announced|informed the parties|told the parties) that I (?:would|was going to) (?:grant|make|order|continue)\b{_TO_IT}\b{IT}",
    r"\b[Ii]njunction(?: \w+){0,4}? I (?:have )?(?:granted|made|ordered)\b",
    r"\bI (?:have )?(?:ordered|directed|made an order) that\b[^.;:]{0,160}?\b(?:must not|shall not|cease|refrain|desist)\b",
    finds=[
        "‹I ordered that Holt must not› sell", "‹I have directed that they shall not› import", "‹I made an order that Holt cease›", "‹I ordered that Holt refrain›", "‹I ordered that they desist›",
        "the ‹injunction which I have granted›", "the ‹injunction that I ordered›", "the ‹Injunction I made›", "the ‹injunction against Holt I have ordered›",
        "‹I granted an injunction›", "‹I have made an order restrain›ing", "‹I ordered an injunction›", "‹I imposed an injunction›", "‹I continued the injunction›",
        "‹I said that I would grant the injunction›", "‹I indicated that I was going to make an order restrain›ing", "‹I announced that I would order an injunction›",
        "‹I informed the parties that I would continue the injunction›", "‹I told the parties that I would grant an injunction›",
    ],
    never=["I will grant an injunction", "Arnold J granted an injunction"],
)
HERE = Rule(
    r"\b(?:[Mm]y|[Tt]he|[Tt]hese) reasons\b", r"\bat the (?:end|conclusion) of the (?:hearing|argument)\b", r"\b(?:yesterday|this morning|today)\b", r"\bI now (?:give|set out)\b",
    finds=["‹My reasons›", "for ‹the reasons›", "‹These reasons›", "and ‹my reasons›", "‹the reasons›", "‹these reasons›", "‹at the end of the hearing›", "‹at the conclusion of the argument›", "‹yesterday›", "‹this morning›", "‹today›", "‹I now give›", "‹I now set out›"],
    never=["on 3 May 2026", "the hearing"],
)
# The judge's own conclusion.
_CONCLUDES = (
    "I conclude", "I have concluded", "I have decided", "I have come to the conclusion", "I find", "I hold", "I am satisfied", "I consider", "in my judgment", "in my view",
    "reasons", "accordingly", "therefore", "it follows", "in the result", "in conclusion", "in all the circumstances", "in the circumstances", "in those circumstances",
    "I agree", "I think", "thus", "in this case", "I am persuaded", "overall",
)  # fmt: skip
CONCLUDES = Rule(rf"\b(?:{'|'.join(_CONCLUDES)})\b", finds=_CONCLUDES, never=["the court may", "Mr Reed submits"], any_case=True)
# Words of others: parties, counsel, drafts, statutes.
_OTHERS = (
    r"submi(?:ts?|tted|ssions?|tting)", r"argu(?:es?|ed|ments?)", r"contend(?:s|ed)?", r"seek(?:s|ing)?", "sought", r"ask(?:s|ed|ing)?", r"invit(?:es?|ed)", r"appl(?:y|ies|ied)", r"request(?:s|ed)?",
    r"urge[ds]?", r"sa(?:ys?|id)", "draft", r"provid(?:es?|ed)", "prayer", "claims? an", "claims? for", "wants?", r"propos(?:es?|ed|als?)", r"suggest(?:s|ed|ions?)?", r"wish(?:es|ed)?", r"assert(?:s|ed)?", r"pleads?",
    r"concede[ds]?", r"oppos(?:es?|ed)", r"resist(?:s|ed)?", "on behalf of", "according to", "counsel",
)  # fmt: skip
OTHERS = Rule(
    rf"\b(?:{'|'.join(_OTHERS)})\b",
    finds=["submit", "submits", "submitted", "submission", "submissions", "submitting", "argue", "argues", "argued", "argument", "arguments", "contend", "contends", "contended", "seek", "seeks", "seeking", "sought", "ask", "asks", "asked", "asking",
           "invite", "invites", "invited", "apply", "applies", "applied", "request", "requests", "requested", "urge", "urges", "urged", "say", "says", "said", "draft", "provide", "provides", "provided", "prayer", "claim an", "claims an", "claim for", "claims for", "want", "wants",
           "propose", "proposes", "proposed", "proposal", "proposals", "suggest", "suggests", "suggested", "suggestion", "suggestions", "wish", "wishes", "wished", "assert", "asserts", "asserted", "plead", "pleads", "concede", "concedes", "conceded", "oppose", "opposes", "opposed",
           "resist", "resists", "resisted", "on behalf of", "according to", "counsel"],
    never=["I will grant", "The application for"], any_case=True,
)
# Other courts, judges and cases.
OTHER_COURTS = Rule(
    r"\[\d{4}\]", r"\b[A-Z]\w+ (?:J|LJ|VC|MR)\b", r"\bLord [A-Z]\w+", r"\w v\.? [A-Z]",
    r"\b(?:Regional Court|District Court|Landgericht|Unified Patent Court|UPC|Federal Court|Tribunal|Court of Appeal|Supreme Court|Court of Session|Local Division)\b",
    r"\b(?:German|Dutch|French|Irish|US|Scottish|Spanish|Italian|Belgian|Chinese|Polish) (?:[Cc]ourt|[Ii]njunction|[Pp]roceedings|[Oo]rder|[Jj]udge)", r"\bin (?:Germany|France|Ireland|Italy|Spain|Belgium|China|the Netherlands|the United States|Scotland|Poland|the Republic)\b",
    finds=["‹[2019]›", "‹Arnold J›", "‹Birss LJ›", "‹Kitchin VC›", "‹Masters MR›", "‹Lord Hoffmann›", "Or‹o v H›olt", "‹Regional Court›", "‹District Court›", "‹Landgericht›", "‹Unified Patent Court›", "the ‹UPC›", "‹Federal Court›", "‹Tribunal›", "‹Court of Appeal›", "‹Supreme Court›", "‹Court of Session›", "‹Local Division›",
           "‹German court›", "‹Dutch injunction›", "‹French Court›", "‹Irish proceedings›", "‹US order›", "‹Scottish court›", "‹Spanish Proceedings›", "‹Italian Injunction›", "‹Belgian Order›", "‹Chinese judge›", "‹Polish Judge›",
           "‹in Germany›", "‹in France›", "‹in Ireland›", "‹in Italy›", "‹in Spain›", "‹in Belgium›", "‹in China›", "‹in the Netherlands›", "‹in the United States›", "‹in Scotland›", "‹in Poland›", "‹in the Republic›"],
    never=["I will grant an injunction", "the Court"],
)
# What is only supposed, in front of what would be given.
SUPPOSED = Rule(
    r"\b(?:if|whether|unless|had|were|when|where|once|before|assuming|even though|would|could|(?<!\d[ ])may|might|why|suppose)\b",
    finds=["if", "whether", "unless", "had I", "were I", "when", "where", "once", "before", "assuming", "even though", "would", "could", "may", "might", "why", "suppose"],
    never=["For these reasons", "and", "On 3 May"], any_case=True,
)
UNLESS = Rule(r"\b(?:unless|if|only (?:when|once)|until I)\b", finds=["‹unless› undertakings", "‹if› the", "‹only when›", "‹only once›", "‹until I› have"], never=["until trial", "provided that"], any_case=True)
_GENERAL = ("normally", "usually", "ordinarily", "generally", "typically", "discretion", "principles?", "section", "article", "rule", "always", "in general", "jurisdiction", "guidance", "test", "question", "where")
GENERAL = Rule(rf"\b(?:{'|'.join(_GENERAL)})\b", finds=[*_GENERAL, "principle", "principles"], never=["this case", "the Defendants"], any_case=True)
NEXT = Rule(r"(?:,|\band|\bbut|\bso) I\b", finds=["no, ‹and I› will", "no‹, I› will", "‹but I› will", "‹so I› will"], never=["I"])
# What stands between "no" and the injunction where there is one all the same: "no reason to refuse an injunction".
_NO_WHAT = ("costs?", "doubt", "reason", "dispute", "question", "issue", "answer", "defence", "objection", "bar", "basis for", "refus", "order for", "hesitation", "difficulty")
NO_WHAT = Rule(rf"\b(?:{'|'.join(_NO_WHAT)})", finds=["cost", "costs", "doubt", "reason", "dispute", "question", "issue", "answer", "defence", "objection", "bar", "basis for", "refuse", "order for", "hesitation", "difficulty"], never=["final"], any_case=True)
_GAP = rf"(?:(?!{NEXT})[^.;:])"
REFUSES = Rule(
    rf"\bI{_ADV}(?: will| shall| must| have decided to)?{_ADV} (?:refuse|decline|dismiss|reject (?:the|this|that) (?:application|claim|request))\b{_GAP}{{0,160}}?\b{IT}",
    rf"\bI{_ADV} (?:will not|shall not|do not|am not|cannot|was not|have not been)\b{_GAP}{{0,100}}?\b(?:grant\w*|make|order\w*|continue|impose|award|persuaded|prepared|satisfied|accede)\b{_GAP}{{0,160}}?\b{IT}",
    rf"\b[Ii]njunct(?:ion|ive)\b[^.;:]{{0,160}}? (?:is|are|be|been|was){_ADV} (?:refused|dismissed|declined|rejected|inappropriate|unnecessary|disproportionate)\b",
    r"\b[Ii]njunct(?:ion|ive)\b[^.;:]{0,160}? (?:fails|must fail|should not be|will not be|would not be|is not|shall not be)\b",
    rf"\b[Nn]o\b(?:(?!{NO_WHAT})[^.;:]){{0,50}}?\b[Ii]njunct(?:ion|ive)\b",
    r"\b(?:not|in)appropriate to (?:grant|order|make|continue)\b",
    r"\b(?:damages|royalt\w+|payment)\b[^.;:]{0,60}?\b(?:in lieu of|instead of|rather than)\b[^.;:]{0,40}?\binjunct(?:ion|ive)\b",
    finds=[
        "‹I refuse the injunction›", "‹I will therefore refuse to grant an injunction›", "‹I shall decline to make an order restrain›ing", "‹I must dismiss the application for an injunction›", "‹I have decided to reject the application for an injunction›", "‹I reject this claim for an injunction›", "‹I reject that request for an injunction›",
        "‹I will not grant an injunction›", "‹I shall not make an order restrain›ing", "‹I do not order an injunction›", "‹I am not prepared, the injunction›", "‹I am not persuaded that an injunction›", "‹I cannot impose an injunction›", "‹I was not satisfied that an injunction›",
        "‹I have not been satisfied that an injunction›", "‹I will not award an injunction›", "‹I will not be granting an injunction›", "‹I shall not make any injunction›", "‹I will not continue the injunction›", "‹I will not accede to the injunction›", "‹I am not ordering an injunction›",
        "The ‹injunction is refused›", "‹injunctive reliefs are refused›", "The application for an ‹injunction will be dismissed›", "the ‹injunction must be declined›", "the ‹injunction should be rejected›", "the ‹injunction shall be refused›", "the ‹injunction falls to be refused›", "the ‹injunction has been refused›", "the ‹injunction was refused›",
        "an ‹injunction is inappropriate›", "an ‹injunction is unnecessary›", "an ‹Injunction is disproportionate›",
        "the application for an ‹injunction fails›", "the application for an ‹injunction must fail›", "an ‹injunction should not be› granted", "an ‹injunction will not be› granted", "an ‹injunction would not be› right", "an ‹injunction is not› justified", "an ‹injunction shall not be› granted", "‹injunctive relief is not› right", "an ‹Injunction is not›", "‹Injunctive relief is refused›",
        "‹no injunction›", "There will be ‹no injunction›", "‹No final injunction›", "‹no injunctive› relief", "‹no Injunction›",
        "it is ‹inappropriate to grant›", "‹inappropriate to order›", "‹inappropriate to make›", "‹inappropriate to continue›", "‹notappropriate to grant›",
        "‹damages in lieu of an injunction›", "a ‹royalty instead of an injunction›", "‹payment rather than injunctive› relief",
    ],
    never=["I will grant an injunction", "I refuse a stay", "I reject the submission that an injunction"],
)
# What is done to an injunction that was given before: ended, changed, laid to rest.
TOUCHES = Rule(
    r"\b(?:discharg(?:e[ds]?|ing)|set(?:ting)? aside|var(?:y|ied|iation of|ying)|lift(?:ed|ing)?|dissolv(?:e|ed|ing)|suspend(?:ed|ing)?|stay(?:ed|ing)?|revok(?:e|ed)|amend(?:ed|ing)?|modif(?:y|ied))\b[^.;:]{0,100}?\b[Ii]njunction",
    r"\b[Ii]njunction\b[^.;:]{0,120}?\b(?:(?:is|be|are|been)(?: \w+)? (?:discharged|set aside|varied|lifted|dissolved|suspended|stayed|revoked|amended|modified|continued in part))\b",
    finds=[
        "I ‹discharge the injunction›", "I ‹discharged the injunction›", "it ‹discharges the injunction›", "‹discharging the injunction›", "‹set aside the injunction›", "‹setting aside the injunction›", "‹vary the injunction›", "‹varied the injunction›", "a ‹variation of the injunction›", "‹varying the injunction›",
        "‹lift the injunction›", "‹lifted the injunction›", "‹lifting the injunction›", "‹dissolve the injunction›", "‹dissolved the injunction›", "‹dissolving the injunction›", "‹suspend the injunction›", "‹suspended the injunction›", "‹suspending the injunction›", "‹stay the injunction›", "‹stayed the injunction›", "‹staying the Injunction›", "‹revoke the injunction›", "‹revoked the injunction›",
        "‹amend the injunction›", "‹amended the injunction›", "‹amending the injunction›", "‹modify the injunction›", "‹modified the injunction›",
        "The ‹injunction is discharged›", "The ‹injunction should be set aside›", "the ‹injunction of May be varied›", "the ‹injunction is hereby lifted›", "the ‹Injunction has been dissolved›", "the ‹injunction is suspended›", "the ‹injunction be stayed›", "the ‹injunction is revoked›", "the ‹injunction is amended›", "the ‹injunction is modified›", "the ‹injunction is continued in part›", "the ‹injunction and costs are varied›",
    ],
    never=["I will grant an injunction", "the injunction is continued"],
)
STAYS = Rule(
    r"\b(?:stay(?:ed)?|suspend(?:ed)?|suspension)\b", r"\b(?:not|only) (?:to )?(?:take|come into) effect\b", r"\b(?:with|take|takes) effect (?:only )?from\b",
    finds=["I will ‹stay› it", "is ‹stayed›", "I ‹suspend› it", "‹suspended›", "a ‹suspension›", "is ‹not to take effect›", "will ‹only come into effect›", "‹with effect from›", "to ‹take effect only from›", "‹takes effect from›"],
    never=["until trial", "in effect"],
)
FUTURE = Rule(r"\bI(?: \w+)? (?:will|shall)\b", r"\b(?:will|shall|is to|are to|should|must) be\b", r"\bI (?:grant|order|direct|stay|suspend|discharge|vary|set aside|lift)\b", r"\b(?:is|are) (?:hereby|therefore|accordingly)\b", r"\b(?:be|is|are) (?:discharged|set aside|varied|stayed|suspended|lifted)\b",
    finds=["‹I will› stay", "‹I therefore shall› stay", "it ‹will be› stayed", "it ‹shall be›", "it ‹is to be› stayed", "they ‹are to be› stayed", "it ‹should be›", "it ‹must be›", "‹I grant› a stay", "‹I order› a stay", "‹I direct› a stay", "‹I stay› it", "‹I suspend› it", "‹I discharge› it", "‹I vary› it", "‹I set aside› it", "‹I lift› it", "it ‹is hereby› stayed", "they ‹are therefore› lifted", "it ‹is accordingly› lifted", "it ‹be discharged›", "it ‹be set aside›", "it ‹be varied›", "it ‹be stayed›", "it ‹be suspended›", "it ‹be lifted›", "it ‹is lifted›", "they ‹are lifted›"],
    never=["it was stayed", "it has been lifted", "the Defendant applied to discharge it"],
)
# What is not said for certain: who is entitled, what a judge would do, what is still to be heard.
MAYBE = Rule(
    r"\b(?:entitled to|minded to|intend to|propose to|prepared to|willing to|inclined to|appropriate to|right to|just to|should|would (?:\w+ )?grant|case for|will include|following terms|is (?:necessary|proportionate|justified|warranted|made final)|consequences follow|continues|will hear|hear (?:the parties|counsel|argument|submissions)|follows|order sought|relief sought|in principle|invite the parties|form of|(?:shall|will) have|appropriate course|is appropriate|favours?|by consent|consents? to|agreed|will take|will continue|will remain|will last|I will|I shall|I so|I make|final order)\b",
    r"^(?:\d+\. )?(?:An? )?(?:final |interim )?injunction (?:against|restraining)\b",
    finds=["‹entitled to› an injunction", "‹minded to›", "‹intend to›", "‹propose to›", "‹prepared to›", "‹willing to›", "‹inclined to›", "‹appropriate to›", "‹right to›", "‹just to›", "‹should› be granted", "‹would grant›", "I ‹would therefore grant›", "a ‹case for› an injunction", "relief ‹will include› it", "in the ‹following terms›", "it ‹is necessary›", "it ‹is proportionate›", "it ‹is justified›", "it ‹is warranted›", "it ‹is made final›", "the usual ‹consequences follow›", "the injunction ‹continues›", "the court ‹will hear›", "‹hear the parties›", "‹hear counsel›", "‹hear argument›", "‹hear submissions›", "an injunction ‹follows›", "the ‹order sought›", "the ‹relief sought›", "‹in principle›", "I ‹invite the parties›", "‹form of› injunction", "‹shall have› its injunction", "‹will have› it", "the ‹appropriate course›", "it ‹is appropriate›", "the balance ‹favours› it", "they ‹favour› it", "‹by consent›", "Holt ‹consents to›", "they ‹consent to›", "they ‹agreed›", "it ‹will take› effect", "it ‹will continue›", "it ‹will remain›", "it ‹will last›", "‹I will› make one", "‹I shall› make", "‹I so› order", "‹I make› it", "a ‹final order›",
           "‹Injunction against› D1", "‹45. A final injunction restraining› Holt", "‹An interim injunction against› him"],
    never=["the injunction was granted", "I would have"], any_case=True,
)
UNDERTAKES = Rule(
    r"(?<!cross-)(?<!cross[ ])\bundertakings?\b[^.;:]{0,120}?\b(?:in lieu|instead|rather than|accepted|obviate\w*|unnecessary|suffic\w+|adequate)\b",
    r"\b(?:accept|accepted|record|recorded|offered|given|gives|gave|provided|on the basis of|in light of|in view of)\b[^.;:]{0,60}?(?<!cross-)(?<!cross[ ])\bundertakings?\b",
    r"\bUPON\b[^.;:]{0,120}?\b(?i:undertaking|undertakes)\b",
    finds=["an ‹undertaking in lieu›", "‹undertakings instead›", "an ‹undertaking rather than›", "the ‹undertaking is accepted›", "‹undertakings obviate›", "the ‹undertaking makes it unnecessary›", "‹undertakings suffice›", "the ‹undertaking is adequate›",
           "I ‹accept the undertaking›", "I ‹accepted undertakings›", "I ‹record the undertakings›", "the order ‹recorded undertakings›", "he ‹offered an undertaking›", "has ‹given an undertaking›", "it ‹gives an undertaking›", "it ‹gave an undertaking›", "it ‹provided an undertaking›", "‹on the basis of the undertakings›", "‹in light of the undertakings›", "‹in view of the undertakings›",
           "‹UPON the Defendants undertaking›", "‹UPON the party that undertakes›"],
    never=["the usual cross-undertaking in damages", "a cross undertaking is given"],
)
FOUND = Rule(
    r"\b(?:I|[Ww]e)\b[^.;:]{0,80}?\b(?:find|found|hold|held|conclude|concluded|satisfied|consider|judgment)\b(?:(?!\b(?:not|no|neither|nor|whether)\b)[^.;:]){0,160}?\b(?:infring\w+|passing off)\b",
    r"\b(?:claim|case|action|allegation)s?\b[^.;:]{0,60}?\b(?:infringement|passing off)\b[^.;:]{0,80}?\b(?:succeeds?|is made out|is established|is proved|well[- ]founded)\b",
    r"\b(?:is|are|was|were|has|have)(?: been)? (?:both )?(?:valid and )?infringed\b", r"\b(?:has|have) (?:therefore |directly |also )?infringed\b",
    finds=["‹I find that Holt infringed›", "‹we found infringement›", "‹I hold that there was infringement›", "‹I have held that Holt infringes›", "‹I conclude that there is passing off›", "‹I concluded that Holt infringes›", "‹I am satisfied that Holt infringes›", "‹I consider that there is infringement›", "‹We gave judgment on infringement›",
           "the ‹claim for infringement succeeds›", "the ‹case of passing off is made out›", "the ‹action for infringement is established›", "the ‹allegation of infringement is proved›", "the ‹claims of infringement succeed›", "the ‹claim of passing off is well-founded›", "the ‹claim of passing off is well founded›",
           "the Patent ‹is infringed›", "they ‹are both infringed›", "it ‹was infringed›", "they ‹were infringed›", "it ‹has been infringed›", "they ‹have been infringed›", "it ‹is valid and infringed›", "Holt ‹has therefore infringed›", "they ‹have directly infringed›", "Holt ‹has also infringed›"],
    never=["I find that Holt does not infringe", "I find no infringement", "I find neither infringement", "I hold that nor is there infringement", "I considered and found nothing", "I have to consider whether there is infringement", "I must decide whether there is infringement", "the Patent is not infringed"],
)
BY_ORDER = Rule(r"\b(?:by|under|in) (?:the|that|an|his|her|my|a) (?:\w+ ){0,2}(?:order|injunction|judgment|undertakings?)\b", finds=["restrained ‹by the order›", "‹under that injunction›", "‹in his earlier judgment›", "‹by an undertaking›", "‹by her order›", "‹by my order›", "‹by a court order›"], never=["from infringing"])
FIRST_PERSON = Rule(r"\bI\b|\b(?:this|the present) (?:application|case)\b", finds=["‹I› refuse", "‹this application›", "‹the present case›"], never=["The court"])
# Beginnings of a judgment that gives reasons for what was ordered already.
REASONS_FOR = Rule(r"\b(?:[Tt]hese are|[Tt]his (?:judgment|is) (?:contains|sets out|gives)|I now give|give|set out)\b[^.;]{0,40}?\breasons for\b", r"\b[Tt]hese are (?:my|the) reasons(?=\.)", finds=["‹These are my reasons›.", "‹these are the reasons›.", "‹These are my reasons for›", "‹This judgment contains my reasons for›", "‹this judgment sets out the reasons for›", "‹This is gives reasons for›", "‹I now give my reasons for›", "to ‹give my reasons for›", "to ‹set out the reasons for›", "‹these are the reasons for›"], never=["the reasons for delay"])
NOT_DONE = Rule(r"\b(?:not|refuse[ds]?|declin\w+|dismiss\w*|reject\w*|no)\b", finds=["not", "refuse", "refused", "refuses", "decline", "declined", "dismiss", "dismissed", "rejected", "no"], never=["stay"], any_case=True)
# That an order of this court goes on, or "it" is given: of which another sentence says what it is.
FOLLOWS = Rule(r"^(?:\d+\. )?(?:(?:For these reasons|Accordingly|Therefore|So),? )?(?:I (?:will|shall|do)(?: so| do so| grant (?:it|one)| so order)?\.?$|I so order|[Ii]t (?:will|shall|is) (?:therefore )?(?:be )?(?:granted|made|allowed))", finds=["‹I do so.›", "‹I will.›", "‹I shall do so›", "‹I will grant it.›", "‹Accordingly, I shall grant one.›", "‹I will so order.›", "‹For these reasons I so order›", "‹Therefore, it will be granted›", "‹So it is therefore allowed›", "‹45. It shall be made›"], never=["I will hear counsel", "It will be refused"])
CONTINUES = Rule(r"\b[Ii]njunction\b[^.;:]{0,120}? (?:will|shall|is to|must) (?:continue|remain)\b", r"\b(?:[Ii]njunction|[Oo]rder|[Rr]elief)\b[^.;:]{0,200}? (?:is|are|be) continued\b", finds=["That ‹order is continued›", "the ‹relief which Meade J gave will be continued›", "the ‹Order shall be continued›", "the ‹Relief should be continued›", "that the ‹injunction be continued›", "the ‹Injunction and order are continued›", "The ‹injunction granted on 3 May will continue›", "the ‹injunction shall remain›", "the ‹injunction is to continue›", "the ‹Injunction must remain›"], never=["the injunction continued"])
# That something is given of which only the beginning of the judgment says what it is.
RELIEF = Rule(
    r"\bI(?: will| shall| therefore| accordingly| hereby|,)* (?:grant|allow|accede to) (?:the|this|his|her|its|their|all|that) (?:\w+['’]s? )?(?:application|relief|orders?)\b", r"\bI(?: will| shall| therefore| accordingly| hereby|,)* make (?:the|an) orders? (?:sought|in the terms|as asked|in the form)\b",
    r"\bapplication (?:is|will be|must be) (?:therefore |accordingly )?(?:granted|allowed)\b", r"\bapplication (?:therefore |accordingly )?succeeds\b", r"\border (?:sought|in the terms sought) (?:will|should) be made\b",
    finds=["‹I grant the application›", "‹I will allow this application›", "‹I therefore accede to his application›", "‹I shall grant the relief›", "‹I accordingly grant her application›", "‹I hereby grant its application›", "‹I allow their application›", "‹I grant all orders›", "‹I, therefore, grant that order›", "‹I grant the Claimant's application›",
           "‹I will make the order sought›", "‹I shall make an order in the terms›", "‹I therefore make the orders as asked›", "‹I accordingly make an order in the form›", "‹I hereby make the order sought›", "‹I, therefore, make the order sought›",
           "the ‹application is granted›", "the ‹application will be therefore allowed›", "the ‹application must be accordingly granted›", "the ‹application succeeds›", "the ‹application therefore succeeds›", "the ‹application accordingly succeeds›", "the ‹order sought will be made›", "the ‹order in the terms sought should be made›"],
    never=["the application is refused", "I make no order"],
)
