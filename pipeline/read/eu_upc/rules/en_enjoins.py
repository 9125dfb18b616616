"""English: the words by which somebody is to leave something; see the package on where they were read."""

from __future__ import annotations

from pipeline.read.rule import Rule

LEAVE = Rule(
    r"(?:(?:immediately|forthwith|henceforth|permanently|also) )?(?:(?:cease|refrain|desist|abstain|forbear|stop|discontinue)s?|put an end|bring to an end|end)\b",
    finds=["‹ceases› offering", "‹forbear› from", "‹put an end› to", "‹bring to an end›", "‹end› the", "‹cease› and desist", "‹immediately refrain›", "‹desist›", "‹forthwith stop›", "‹henceforth abstain›", "‹permanently discontinue›", "‹also refrain›"],
    never=["pay", "to have ceased"],
)
OTHER = Rule(
    r"(?<!referred)(?<!relating)(?<!according)(?<!pursuant)(?<!subject)(?<!limited)(?<!due) (?:to|shall|must) (?!the\b|an?\b|this\b|be paid\b|each\b|it\b|them\b)[a-z]",
    finds=["‹ to p›ay", "‹ shall p›ay", "‹ must p›ay"],
    never=["a penalty to be paid", "subject to the security", "sum to a party", "sum to an amount", "sum to this court", "sum to each of", "sum to it", "sum to them", "up to EUR 500", "lamps referred to in", "lamps relating to item", "lamps according to claim", "pursuant to article", "subject to payment", "paid to the court", "limited to lamps", "due to infringement"],
)
_ASIDE = rf"(?:(?!{OTHER})[^;]){{0,500}}?"  # beside what enjoins, nothing else is ordered: "on pain of a penalty"
FROM = Rule(
    r"from (?=(?:\w+ly )?\w+ing\b|(?:any|all|each|every)\b|(?:further |direct |indirect ){0,2}(?:acts?|infringement)\b)",
    finds=["‹from ›offering", "‹from ›directly infringing", "‹from ›any act", "‹from ›all acts", "‹from ›each act", "‹from ›every act", "‹from ›further acts", "‹from ›direct infringement", "‹from ›indirect infringement"],
    never=["from the Claimant", "from when"],
)
_MODAL = r"(?:shall|must|may|can|will|(?:has|have|is|are) to)"
_DEED = ("offer", "offering", "sale", "selling", "manufacture", "manufacturing", "import", "distribution", "marketing", "use", "placing", "supply")
DEED = Rule(rf"(?:{'|'.join(_DEED)})s?\b", finds=_DEED, never=["costs"])
ENJOINS = Rule(
    rf"\b(?:[Ee]njoins|[Pp]rohibits|[Ff]orbids) (?:the|any|all) (?:further )?{DEED}\b[^.;:]{{0,200}}?\bby (?P<whom12>[^.;:,]{{1,200}}?)(?=,|;|\s(?:of|in|within|from|under)\b|$)",
    rf"(?P<whom>[^.;:]{{1,300}}?) (?:is|are|be)(?:,{_ASIDE},)? (?:(?:hereby|each|jointly|also|permanently|provisionally|and severally|\(?[a-z0-9]{{1,2}}[.)]+) ){{0,3}}(?:ordered|directed|required|instructed|obliged|bound|enjoined|prohibited|restrained|forbidden|barred|precluded|banned)"
    rf"(?:{_ASIDE} to {LEAVE}|{_ASIDE} {FROM})",
    r"\b(?:must|shall|(?:is|are) to) be (?:\w+ )?(?:discontinued|ceased|stopped|terminated) by (?P<whom13>[^.;:,]{1,200}?)(?=,|;|:|\s(?:within|in|from|as|with|forthwith|immediately)\b|$)",
    rf"(?P<whom7>[^.;:]{{1,300}}?) (?:is|are|be) (?:hereby )?(?:prohibited|forbidden|enjoined)(?! for\b){_ASIDE} to\b",
    r"(?P<whom8>[^.;:]{1,300}?) (?:is|are) (?:hereby |henceforth )?(?:not|no longer) (?:to|permitted|allowed|entitled|authori[sz]ed)\b(?! be\b)",
    r"\b(?:[Ii]t|IT) (?:is|shall be) (?:hereby )?(?:prohibited|forbidden) for (?P<whom9>[^.;:]{1,200}?),? to\b",
    r"\b(?:[Pp]ermanent |[Pp]reliminary |[Pp]rovisional |[Ff]inal |[Ii]nterim )?(?:[Ii]njunction|[Pp]rohibition|cease[- ]and[- ]desist order) (?:is|shall be) (?:(?!not\b)\w+ )?(?:granted|issued|imposed|ordered|made)\b[^.;:]{0,120}? (?:against|on|upon) (?P<whom10>[^.;:,]{1,200}?)(?=,|:| (?:prohibiting|restraining|enjoining|forbidding|barring|from|in|for|to|under|pursuant|covering)\b)",
    r"\b(?:[Gg]rants|[Ii]ssues|[Ii]mposes|[Oo]rders|[Mm]akes) (?:an?|the following)\b[^.;:]{0,60}?\b(?:injunction|prohibition|order)\b[^.;:]{0,120}? (?:against|on|upon) (?P<whom11>[^.;:,]{1,200}?)(?=,|:| (?:prohibiting|restraining|enjoining|forbidding|barring|from|covering|not to|to refrain|to cease|and (?:orders|directs|prohibits|enjoins|restrains))\b)",
    rf"\b(?:[Oo]rders|[Dd]irects|[Rr]equires|[Ii]nstructs|[Cc]ommands),? (?!that\b)(?P<whom2>(?:(?!{OTHER})[^.;:]){{1,400}}?),? (?:to {LEAVE}|not to\b)",
    rf"\b(?:[Ee]njoins|[Pp]rohibits|[Rr]estrains|[Ff]orbids|[Bb]ars|[Pp]recludes|[Ii]nhibits),? (?P<whom3>(?:(?!{OTHER})[^.;:]){{1,400}}?) (?:from|to)\b",
    rf"(?P<whom4>[^.;:]{{1,300}}?) {_MODAL}(?:,{_ASIDE},| with(?:in)? [^.;,]{{1,80}}?| as (?:of|from) [^.;,]{{1,60}}?|) (?:{LEAVE}|no longer\b|not\b(?!,?\s(?:be|only)\b))",
    rf"(?<!for[ ]an[ ])(?<!for[ ]the[ ])(?<![Tt]he[ ])\b(?:injunction|order)(?: \w+){{0,3}} against (?P<whom5>[^.;:]{{1,300}}?)(?:,{_ASIDE})?,? (?:prohibiting|restraining|enjoining|ordering) (?:them|it|him|her|the latter)\b",
    rf"\b[Oo]rder(?:s|ed) that (?P<whom6>(?:(?!{OTHER})[^.;:]){{1,400}}?) {LEAVE}",
    finds=[
        "‹The Defendant is ordered to refrain› from offering", "‹The Defendants are hereby ordered to cease› and desist from",
        "‹The Defendants are ordered, on pain of a penalty, to desist› from", "‹The Defendants are ordered immediately to refrain› from",
        "‹The Defendants are ordered, subject to a penalty to be paid to the court, to desist› from", "‹The Defendants are ordered with effect from service to stop› offering",
        "‹The Defendant is directed to immediately cease› offering", "‹The Defendant is required to abstain› from",
        "‹The Defendant is prohibited from ›offering", "‹The Defendants are hereby prohibited, subject to a penalty, from ›offering", "‹The Defendants are each enjoined from ›directly offering",
        "‹Defendant 1 be restrained from ›any act",  "‹The Defendants are forbidden from ›infringement of", "‹The Defendants are forbidden to› offer", "‹The Defendants are prohibited, under penalty, to› offer", "‹The Defendant be hereby enjoined to› leave", "‹The Defendant is forbidden to› offer",
        "‹The Defendants are enjoined to› leave", "‹The Defendants are jointly and severally ordered to cease›", "‹The Defendants are also prohibited from ›selling", "‹The Defendants are permanently enjoined from ›selling", "‹The Defendants are provisionally enjoined from ›all",
        "‹They are prohibited from ›each act",
        "The Court ‹orders the Defendant to refrain› from", "The Court ‹directs the Defendant to cease›", "It ‹requires the Defendant to cease›",
        "The Court ‹enjoins the Defendant from› offering", "It ‹prohibits the Defendants, under penalty, from› offering", "It ‹restrains the Defendants from›", "It ‹forbids the Defendants to› offer", "It ‹bars the Defendants from›",
        "‹The Defendants shall refrain› from offering", "‹The Defendants shall, on pain of a penalty, cease› offering", "‹The Defendants must desist› from",
        "‹The Defendants may not› offer", "‹The Defendants will within two weeks refrain›", "‹The Defendants has to refrain›", "‹The Defendants have to refrain›", "‹The Defendants is to cease›",
        "‹The Defendants are to cease›", "‹The Defendants shall no longer› offer", "‹The Defendants shall, as of now, no longer› offer", "‹The Defendants shall as of service cease›", "‹The Defendants shall as from 1 May cease›", "‹The Defendants shall with immediate effect cease›",
        "An ‹injunction against Defendant 1, prohibiting it› from", "an ‹order against the Defendants restraining them› from", "an ‹injunction against Mr Reed, under penalty, enjoining him› from",
        "an ‹injunction against Ms Reed ordering her› to", "an ‹injunction against Orlo prohibiting the latter› from",
        "‹The Defendants are, on pain of a penalty, enjoined from ›offering", "‹Orders Defendant 1 to cease›", "‹Defendants 1 and 2 are each a) ordered to refrain›", "‹Directs Defendant 1 to cease›", "‹Enjoins Defendant 1 from›", "‹Prohibits Defendant 1 from›", "‹Forbids Defendant 1 to›",
        "‹The Defendants are not to› offer", "‹The Defendant is no longer permitted› to", "‹The Defendant is hereby not allowed› to", "‹The Defendants are henceforth no longer entitled› to", "‹The Defendant is not authorised› to", "‹The Defendant is not authorized› to",
        "‹It is prohibited for the Defendants to› offer", "‹it shall be forbidden for the Defendant, to›", "‹It is hereby forbidden for Orlo to›", "‹IT is prohibited for Orlo to›",
        "An ‹injunction is granted against the Defendants›, covering", "A ‹Permanent injunction is issued against Defendant 1› prohibiting", "a ‹preliminary injunction is hereby ordered against each Defendant› restraining", "‹Preliminary injunction is ordered against all Defendants› in Italy", "a ‹provisional injunction is made in respect of EP 1 against both Defendants›: they", "‹Provisional injunction is imposed on Orlo› for",
        "a ‹final injunction shall be issued against Orlo› from", "‹Final injunction is granted against Orlo› enjoining", "an ‹interim prohibition is imposed upon Orlo› forbidding", "‹Interim prohibition is imposed on Orlo› barring", "a ‹cease and desist order is made against Orlo› to", "a ‹cease-and-desist order is made against Orlo› under", "‹Prohibition is granted against Orlo› pursuant", "an ‹Injunction is granted against Orlo› covering", "a ‹permanent injunction is granted against Orlo›,",
        "‹Grants an injunction against the Defendants›, for", "‹grants a permanent injunction for France against each Defendant›: it", "‹Issues the following order against all Defendants› prohibiting", "‹issues an injunction against both Defendants› restraining", "‹Imposes a prohibition on Orlo› enjoining", "‹imposes an injunction upon Orlo› forbidding", "‹Orders an injunction against Orlo› barring", "‹orders a prohibition on Orlo› from", "‹Makes an order against Orlo› covering", "‹makes an order against Orlo› not to", "‹makes an order against Orlo› to refrain", "‹makes an order against Orlo› to cease", "‹grants an injunction against Orlo and Vantar› and orders", "‹grants an injunction against Orlo› and directs", "‹grants an injunction against Orlo› and prohibits", "‹grants an injunction against Orlo› and enjoins", "‹grants an injunction against Orlo› and restrains",
        "‹The Defendant is instructed to cease›", "‹The Defendant is obliged to refrain›", "‹The Defendants are bound to desist›", "‹The Defendant is barred from ›selling", "‹The Defendant is precluded from ›selling", "‹The Defendant is banned from ›selling",
        "It ‹instructs the Defendants to cease›", "‹Instructs, until further notice, the Defendants to cease›", "‹commands the Defendants, to refrain›", "‹Commands the Defendants to cease›", "‹Requires the Defendants not to› sell", "‹Restrains Orlo from›", "‹Inhibits Orlo from›", "‹inhibits Orlo from›", "‹Bars Orlo from›", "it ‹precludes Orlo from›", "‹Precludes, as of today, Orlo from›",
        "‹The Defendant can not› offer", "They ‹must be discontinued by the Defendants›", "sales ‹shall be ceased by Orlo› within", "sales ‹is to be stopped by Orlo›, in", "sales ‹are to be immediately terminated by Orlo› in", "‹must be ceased by Orlo› from", "‹must be ceased by Orlo› as", "‹must be ceased by Orlo› with", "‹must be ceased by Orlo› forthwith", "‹must be ceased by Orlo› immediately", "‹must be ceased by Orlo›; it", "‹must be ceased by Orlo›:", "It ‹prohibits any further offer, sale of lamps by the Defendants› in", "‹Forbids all manufacture and marketing of them by Orlo›, under", "‹Enjoins the import by Orlo›", "‹forbids the distribution by Orlo› of", "‹enjoins any use by Orlo› within", "‹Prohibits the selling or placing by Orlo› from", "‹Prohibits the supply by Orlo› under", "‹prohibits all sales by Orlo›;",
        "It is ‹ordered that the Defendants cease›", "‹Orders that the Defendants cease›",
        "The Court ‹orders that the Defendants cease› and", "The Court ‹orders that the Defendants, under penalty, refrain› from",
    ],
    never=[
        "The Defendants are ordered to pay a penalty for not having refrained from offering",
        "The Defendants are ordered, to pay a penalty, to refrain from offering",
        "The request to order the Defendants to refrain from offering is dismissed",
        "The Defendants are ordered to inform the Claimant from when they began selling",
        "an application for an injunction against Orlo, prohibiting it from", "the application for the injunction against Orlo prohibiting it", "The injunction against Orlo prohibiting it from", "the order against Orlo prohibiting it",
        "The Defendants shall not be released from selling", "The Defendants shall not only sell lamps but", "The Defendants are not infringing EP 1 by offering", "An injunction is not granted against the Defendants, who",
    ],
)
