"""What an injunction is on, for how long, where, and on what terms."""

from __future__ import annotations

from pipeline.read.rule import Rule

# Injunctions that keep no goods off a market: against access providers, on assets, evidence, secrets, words, other proceedings.
_OTHER = (
    r"block\w*", r"websites?", r"access to", "internet service provider", "ISPs?", "freezing", "search order", "anti-suit", "proprietary", r"confidential\w*", r"disclos\w*", r"assets",
    r"dispos(?:e|ing|al)", r"documents?", r"publi(?:sh|c statement)\w*", r"defam\w*", r"harass\w*", r"threat\w*", "domain name", "Norwich Pharmacal", r"imag(?:e|ing) order", "employ", "solicit", r"proceedings", "premises", "evidence",
    r"costs", r"inspection", r"nuisance", r"trespass\w*", r"company name", "change of name",
)  # fmt: skip
OTHER_KIND = Rule(
    rf"\b(?:{'|'.join(_OTHER)})\b",
    finds=["a ‹blocking› injunction", "the target ‹websites›", "the ‹website›", "‹access to› it", "‹internet service provider›", "an ‹ISP›", "the ‹ISPs›", "a ‹freezing› injunction", "a ‹search order›", "an ‹anti-suit› injunction", "a ‹proprietary› injunction", "‹confidential› matter", "‹disclose› it", "the ‹assets›",
           "‹dispose› of", "‹disposing› of", "the ‹disposal› of", "the ‹documents›", "a ‹document›", "‹publish› it", "a ‹public statement›", "‹defamatory› words", "‹harassment›", "‹threats›", "the ‹domain name›", "‹Norwich Pharmacal›", "an ‹image order›", "an ‹imaging order›", "‹employ› him", "‹solicit› them", "‹proceedings› abroad", "the ‹premises›", "the ‹evidence›", "the ‹costs›", "an ‹inspection›", "a ‹nuisance›", "‹trespass›", "the ‹company name›", "a ‹change of name›"],
    never=["infringing the Patent", "importing lamps"], any_case=True,
)
BLOCKING = Rule(
    r"\b(?:blocking (?:order|injunction)s?|website blocking|target websites?|section 97A|internet service providers?|retail ISPs?)\b",
    finds=["a ‹blocking order›", "‹blocking injunctions›", "‹website blocking›", "the ‹target websites›", "‹section 97A›", "‹internet service providers›", "the ‹retail ISPs›"],
    never=["the Defendant's website"], any_case=True,
)
# Kinds of injunctions of which a judgment may mean one when it says "the injunction" alone.
ALSO_OTHER = Rule(
    r"\b(?:freezing|search|anti-suit|proprietary|imaging|anti-anti-suit|springboard|springboard-type|disclosure|Norwich Pharmacal) (?:injunction|order|relief)s?\b",
    finds=["a ‹freezing injunction›", "a ‹search order›", "an ‹anti-suit injunction›", "‹proprietary relief›", "an ‹imaging order›", "an ‹anti-anti-suit injunction›", "a ‹springboard injunction›", "‹springboard-type relief›", "‹disclosure orders›", "‹Norwich Pharmacal relief›"],
    never=["a final injunction"], any_case=True,
)
INFRINGES = Rule(
    r"\b(?:infring\w+|pass(?:ing)?[ -]off|counterfeit\w*)\b", finds=["‹infringing›", "‹infringe›", "‹infringement›", "‹passing off›", "to ‹pass off›", "‹counterfeit› bags"], never=["selling lamps"], any_case=True
)
ACTS = Rule(
    r"\b(?:import|sell|offer|market|manufactur|supply|distribut|keep|stock|copy|display|reproduc|putt?|mak|export|advertis|launch|deal|plac|us)(?:e|ing)?\b",
    finds=["import", "selling", "offering", "marketing", "manufacturing", "supplying", "distribute", "keeping", "stocking", "display", "copy", "copying", "reproduce", "put", "putting", "making", "exporting", "advertise", "launch", "dealing", "placing", "using", "use"],
    never=["the Patent", "injunction"], any_case=True,
)
# What keeps no goods off a market where it stands alone, and does where goods are sold by it.
SOFT = Rule(r"publi\w+", r"dispos\w+", r"websites?", "domain name", "company name", r"documents?", finds=["publish", "publishing", "dispose", "disposal", "website", "websites", "domain name", "company name", "documents", "document"], never=["assets"], any_case=True)
GOODS_ACTS = Rule(r"\b(?:import|sell|market|manufactur|suppl|distribut|export|advertis|launch|stock|reproduc|copy|adapt)(?:e|y|ing|ying)?\b", finds=["import", "selling", "marketing", "manufacture", "supply", "supplying", "distribute", "exporting", "advertise", "launch", "stocking", "reproducing", "copy", "copying", "adapting"], never=["use", "disclose"], any_case=True)
SO_DOING = Rule(r"\s?(?:doing (?:so|that|it)|so doing|(?:these|those|such|the same) (?:acts|dealings)|that conduct)", finds=["‹ doing so›", "‹ doing that›", "‹ doing it›", "‹ so doing›", "‹ these acts›", "‹ those dealings›", "‹ such acts›", "‹ the same acts›", "‹ that conduct›"], never=["selling"])
INTERIM = Rule(
    r"\b(?:interim|interlocutory|without notice|ex parte|on short notice)\b(?! (?:or final|payment))", r"\buntil [^.;:]{0,60}?\bor further order\b", r"\b(?:until|pending) (?:the )?(?:trial|judgment|return date|hearing of|conclusion of the trial|final determination|(?:an )?appeal|determination of the (?:claim|action)|handing down)\b",
    finds=["‹until 3 May 2027 or further order›", "an ‹interim› injunction", "‹interlocutory› relief", "‹without notice›", "‹ex parte›", "‹on short notice›", "‹until trial›", "‹pending trial›", "‹until the trial›", "‹until judgment›", "‹until the return date›", "‹until the hearing of›", "‹until the conclusion of the trial›", "‹pending final determination›", "‹pending appeal›", "‹pending an appeal›", "‹until determination of the claim›", "‹until the determination of the action›", "‹until the handing down›"],
    never=["a final injunction", "until expiry", "whether interlocutory or final", "an interim payment"], any_case=True,
)
FINAL = Rule(r"\b(?:final|permanent|perpetual) (?:\w+ )?injuncti", finds=["a ‹final injuncti›on", "a ‹permanent general injuncti›on", "a ‹perpetual injuncti›on"], never=["interim injunction", "final determination"], any_case=True)
CYANAMID = Rule(
    r"\b(?:American Cyanamid|serious (?:question|issue) to be tried|balance of convenience|application for an? interim)\b",
    finds=["‹American Cyanamid›", "a ‹serious question to be tried›", "a ‹serious issue to be tried›", "the ‹balance of convenience›", "an ‹application for an interim›", "‹application for a interim›"], never=["the trial"], any_case=True,
)
# That what was given goes on until something that is still to come.
HOLDS = Rule(r"\b(?:until|pending) (?:[\w ]{0,24})?(?:trial|judgment|hearing|determination|further order|return date)\b", finds=["‹until trial›", "‹until the trial›", "‹until after trial›", "‹pending judgment›", "‹until the effective hearing›", "‹pending determination›", "‹until further order›", "‹until the return date›"], never=["the trial"])
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
UNTIL = Rule(
    rf"\b(?:until|up to)(?: and including)?(?: [\d.:]+\s?[ap]\.?m\.?)?(?: on)? (?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{'|'.join(_MONTHS)}) (?P<year>20\d\d)\b",
    finds=[*(f"‹until 3 {month} 2027›" for month in _MONTHS), "‹up to 3 May 2027›", "‹until and including 1st May 2027›", "‹until 4.30pm on 2nd May 2027›", "‹until 3rd May 2027›", "‹until 4th May 2027›"],
    never=["until trial", "on 3 May 2027"],
)
EXPIRY = Rule(
    r"\b(?:until (?:the )?expiry|until (?:the )?(?:Patent|patent|[Rr]ight|SPC|[Dd]esign)\b[^.;]{0,30}? expires|(?:for so long as|so long as|while|whilst|during) [^.;]{0,60}?\b(?:in force|term|life))\b",
    finds=["‹until expiry› of the Patent", "‹until the expiry› of", "‹until the Patent expires›", "‹until patent no 1 expires›", "‹until the Right expires›", "‹until the right expires›", "‹until the SPC expires›", "‹until the Design expires›", "‹until the design expires›", "‹for so long as the Patent remains in force›", "‹while it is in force›", "‹whilst it is in force›", "‹during its term›", "‹during its life›", "and ‹so long as it is in force›"],
    never=["until trial", "the expiry date is"],
)
WHERE = Rule(
    r"\b(?:in|within|into|throughout) (?:the )?(?:United Kingdom|UK|England and Wales|European Union|EU|Great Britain|Isle of Man)\b(?:(?:, | and | or |, and )(?:the )?(?:United Kingdom|UK|England and Wales|European Union|EU|Northern Ireland|Isle of Man|Scotland))*",
    finds=["‹in the United Kingdom›", "‹within the UK›", "‹into the UK›", "‹in England and Wales›", "‹throughout the European Union›", "‹in the EU›", "‹in Great Britain›", "‹in the Isle of Man›", "‹in the UK and the EU›", "‹in the EU, United Kingdom›", "‹in the EU or the UK›", "‹in the UK, and the European Union›", "‹in the EU and England and Wales›", "‹in Great Britain and Northern Ireland›", "‹in the UK and the Isle of Man›", "‹in England and Wales and Scotland›"],
    never=["the UK market", "UK trade mark"],
)
# On what it waits: security, or an undertaking that is still to be given.
CONDITION = Rule(
    r"\b(?:subject to|provided that|on condition that|conditional (?:up)?on|on terms that|once|on the basis that|(?:up)?on the \w+ (?:giving|providing|paying|lodging))\b[^.;]{0,120}?\b(?:cross[- ]undertaking|security|fortif\w+|payment into court|bank guarantee|undertaking in damages)\b",
    finds=["‹subject to the usual cross-undertaking›", "‹provided that security›", "‹on condition that the Claimant fortifies›", "‹conditional upon security›", "‹conditional on payment into court›", "‹on terms that a bank guarantee›", "‹subject to a cross undertaking›", "‹once security›", "‹upon the Claimant giving a cross-undertaking›", "‹on the Claimant providing security›", "‹upon the Claimant paying 100 as security›", "‹upon the Claimant lodging security›", "‹on the basis that an undertaking in damages›"],
    never=["the cross-undertaking", "security for costs"], any_case=True,
)
IN_SCOPE = Rule(
    r"\b(?:patents?|trade\s?marks?|registered designs?|design rights?|copyright|passing off|database rights?|plant (?:breeders'|variety) rights?|trade secrets?|geographical indications?)\b",
    finds=["the ‹Patent›", "‹patents›", "a ‹trade mark›", "‹trademarks›", "a ‹registered design›", "‹design right›", "‹copyright›", "‹passing off›", "a ‹database right›", "‹plant breeders' rights›", "‹plant variety rights›", "a ‹trade secret›", "a ‹geographical indication›"],
    never=["the contract"], any_case=True,
)
COUNTERCLAIM = Rule(
    r"\b(?:counterclaim\w*|Part 20|Additional Claim|(?:Defendant|Respondent)s?['’]s? (?:application|injunction|motion))", r"\b(?:restrain\w*|prohibit\w*|enjoin\w*) (?:the )?(?:First |Second )?(?:Claimant|Applicant)s?\b",
    finds=["the ‹counterclaim›", "‹Part 20› Claim", "the ‹Additional Claim›", "the ‹Defendant's application›", "the ‹Defendants’ injunction›", "the ‹Respondents' motion›", "‹restraining the Claimant›", "‹prohibiting Claimants›", "‹enjoin the Applicant›", "‹restrain the First Claimant›", "‹restrain the Second Claimants›"],
    never=["the Claimant's application", "restrain the Defendants"],
)
# What goods the case is on: the title of the invention, or what the first paragraphs say that it concerns.
GOODS = Rule(
    r"\b(?:entitled|titled|called) [“\"‘'](?P<goods>[^”\"’']{4,100})[”\"’']",
    r"\b(?:patents?|invention|action|dispute|case|proceedings|designs?|trial|claim)\b[^.;]{0,80}?\s(?:relat(?:es?|ing) to|concern(?:s|ing)?|(?:is|are) (?:for|about)) (?P<goods2>(?!(?:alleged|the|an?|whether|infring\w*|claims?|patents?|validity|permission|costs)\b)[a-z][^.;,()“]{3,100})",
    finds=["a patent ‹entitled “Folding work lamp”›", "‹titled ‘Pump’›", "‹called \"Valve block\"›", "The ‹patent relates to folding lamps›", "the ‹patents relate to pumps›", "the ‹invention, in short, concerns pumps and valves›", "this ‹action is about lamps›", "a ‹dispute concerning hats›", "The ‹case is about lamps›", "these ‹proceedings relating to lamps›", "the ‹designs are for chairs›", "the ‹trial is for bags›", "the ‹claim concerns shoes›", "‹designs concern chairs›"],
    never=["the action concerns alleged infringement", "the trial concerns the validity", "the claim is for an injunction", "the case is about a lamp", "the trial is about whether", "the claim is for infringement", "the claim is about claims", "the case is about patents", "the trial is about validity", "the dispute concerns permission", "the dispute concerns costs"],
)
