"""Rules of `pipeline.read.prose.passages`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.prose.rules.names import CAPITALS
from pipeline.read.rule import Rule

SEPARATOR = Rule(
    r"; ",
    r": (?=Notice|Institution|Commission|Issuance|Termination|Request|Final)",
    finds=[
        "Certain Folding Lanterns‹; ›Decision Not To Review an Initial Determination",
        "Certain Folding Lanterns and Parts Thereof‹: ›Notice of a New Complaint",
        "Certain Tent Poles‹: ›Institution of Investigation",
        "In the Matter of Certain Camp Stoves‹: ›Commission Decision To Rescind an Order",
        "Certain Bicycle Pumps‹: ›Issuance of a Limited Exclusion Order",
        "Certain Bicycle Pumps‹: ›Termination of the Investigation",
        "Certain Kettles and Lids Thereof‹: ›Request for Written Submissions",
        "Certain Kettles and Lids Thereof‹: ›Final Determination of Violation",
    ],
    never=[
        "Certain Folding Lanterns: Parts and Accessories Thereof",
        "Certain Tent Poles, Notice of Institution of Investigation",
        "Inv. No. 12-9001: notice of a decision",
    ],
)
# What may end a sentence: a stop (or a bracket or quote behind it), and then a capital or a bracketed number.
STOP = Rule(
    r"[.!?][\"')\]]{0,2}[ ]+(?=[\"'(\[]?(?:[0-9"
    rf"{CAPITALS}]|[a-z]{{1,2}}[A-Z]))",
    finds=[
        "The order stands‹. ›Łorlo did not answer",
        "The order stands‹. ›iLumen did not answer",
        "The investigation is terminated‹. ›The orders expire in May",
        'The judge asked "who made the poles?" and Orlo answered‹.  ›[3] Fenwick did not',
        'as the order says (claim 1 only‹.) ›"Lanterns" are folding lanterns',
        "Does the bond stay in force‹? ›35 days are left",
    ],
    never=[
        "Fenwick v. the respondents",
        "at 4.5 percent of the entered value.",
        "see 19 CFR 210.45.Notice is given",
    ],
)
# The words up to a stop whose stop may be no end: an abbreviation's, or an initial's.
ABBREVIATED = Rule(
    r"(?:\b(?:Wm|Mt|Ft|Chas|Geo|Jos|Thos|Nos?|Inv|Inc|Corp|Co|Ltd|Cos|Bros|Mfg|Int'l|Dr|DR|Ing|Fa|Prof|Cie|Div|COMM|LAB|DIV|Mr|Mrs|Ms|Messrs|St|Reg|Sec|Fed|Cir|"
    r"Ent|Gebr|Ets|PT|PTE|LTD|CO|INC|CORP|PTY|SDN|BHD|PVT|TECH|ELEC|IND|MFG|Tech|Techs|Elec|Electr|Inds?|Indus|Mach|Imp|Exp|Fty|Intl|Dev|Prods?|Sci|Hldgs?|Assocs?|Eng|Equip|Pvt|Comm|Chem|Pharm|Auto|Mktg|Svcs|Sys|Lab|Labs|spol|San|Tic|Grp|vs?|Pat|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Doc|Rev|Stat|art|para|Pte|Pty|Sdn|Bhd|al|"
    r"Ill|Cal|Tex|Fla|Ave|Blvd|Rd|Bldg|Rm|approx)|\b[A-Z]|(?:[A-Z]\.)+[A-Z]|\b[a-z]\.[a-z]|(?<=[:;]\s)\d{1,2}|(?<=[:;]\sand\s)\d{1,2})\.$",
    finds=[
        "firms: ‹1.›", "Orlo; ‹12.›", "Orlo; and ‹3.›", "by ‹Wm.›", "in ‹Mt.›", "of ‹Ft.›", "by ‹Chas.›", "by ‹Geo.›", "by ‹Jos.›", "by ‹Thos.›",
        "Inv. ‹No.›", "Patent ‹Nos.›", "see ‹Inv.›", "Orlo, ‹Inc.›", "Orlo ‹Corp.›", "Orlo ‹Co.›", "Co., ‹Ltd.›", "Lamp ‹Cos.›",
        "Orlo ‹Bros.›", "Orlo ‹Mfg.›", "Orlo ‹Int'l.›", "by ‹Dr.›", "by ‹DR.›", "by ‹Ing.›", "by ‹Fa.›", "by ‹Prof.›", "Orlo & ‹Cie.›", "Orlo ‹Div.›", "ORLO ‹COMM.›", "ORLO ‹LAB.›", "ORLO ‹DIV.›", "by ‹Mr.›", "by ‹Mrs.›", "by ‹Ms.›", "by ‹Messrs.›", "of ‹St.›", "84 Fed. ‹Reg.›",
        "under ‹Sec.›", "84 ‹Fed.›", "(Fed. ‹Cir.›", "Orlo ‹v.›", "Orlo ‹vs.›", "U.S. ‹Pat.›", "Orlo, ‹Jr.›", "Orlo, ‹Sr.›",
        "on ‹Jan.›", "on ‹Feb.›", "on ‹Mar.›", "on ‹Apr.›", "on ‹Jun.›", "on ‹Jul.›", "on ‹Aug.›", "on ‹Sep.›", "on ‹Sept.›",
        "on ‹Oct.›", "on ‹Nov.›", "on ‹Dec.›", "EDIS ‹Doc.›", "as ‹Rev.›", "90 ‹Stat.›", "under ‹art.›", "see ‹para.›",
        "Orlo ‹Pte.›", "Orlo ‹Pty.›", "Orlo ‹Sdn.›", "Sdn. ‹Bhd.›", "Orlo et ‹al.›", "Elgin, ‹Ill.›", "Ojai, ‹Cal.›",
        "Waco, ‹Tex.›", "Ocala, ‹Fla.›", "Elm ‹Ave.›", "Elm ‹Blvd.›", "Elm ‹Rd.›", "Orlo ‹Bldg.›", "Elm Hall, ‹Rm.›",
"Orlo ‹Ent.›", "Orlo ‹Gebr.›", "by ‹Ets.›", "Orlo ‹PT.›", "Orlo ‹PTE.›", "Orlo ‹LTD.›", "Orlo ‹CO.›", "Orlo ‹INC.›", "Orlo ‹CORP.›",
        "Orlo ‹PTY.›", "Orlo ‹SDN.›", "Orlo ‹BHD.›", "Orlo ‹PVT.›", "Orlo ‹TECH.›", "Orlo ‹ELEC.›", "Orlo ‹IND.›",
        "Orlo ‹MFG.›", "Orlo ‹Tech.›", "Orlo ‹Techs.›", "Orlo ‹Elec.›", "Orlo ‹Electr.›", "Orlo ‹Ind.›", "Orlo ‹Inds.›",
        "Orlo ‹Indus.›", "Orlo ‹Mach.›", "Orlo ‹Imp.›", "Orlo ‹Exp.›", "Orlo ‹Fty.›", "Orlo ‹Intl.›", "Orlo ‹Dev.›",
        "Orlo ‹Prod.›", "Orlo ‹Prods.›", "Orlo ‹Sci.›", "Orlo ‹Hldg.›", "Orlo ‹Hldgs.›", "Orlo ‹Assoc.›", "Orlo ‹Assocs.›",
        "Orlo ‹Eng.›", "Orlo ‹Equip.›", "Orlo ‹Pvt.›", "Orlo ‹Comm.›", "Orlo ‹Chem.›", "Orlo ‹Pharm.›", "Orlo ‹Auto.›",
        "Orlo ‹Mktg.›", "Orlo ‹Svcs.›", "Orlo ‹Sys.›", "Orlo ‹Lab.›", "Orlo ‹Labs.›", "Orlo ‹spol.›", "Orlo ‹San.›",
        "Orlo ‹Tic.›", "Orlo ‹Grp.›",
        "pays ‹approx.›", "by John ‹Q.›", "into the ‹U.S.›", "made in the ‹U.S.A.›", "lanterns, ‹e.g.›",
    ],
    never=[
        "The office terminated the investigation.",
        "Fenwick Lamps, Inc., of Logan, Utah", "until the end of May.", "that is prior art", "at a lamp mart.",
        "the appeal is final.", "claims 1 and 2.", "an order of the ABC.",
    ],
)  # fmt: skip
# With these no name begins.
_NO_NAME_BEGINS = (
    r"Cease\sand\sdesist", r"Seizure\sand\sforfeiture", r"(?:Remedial|Exclusion|Consent)\sorders?", r"(?:Limited|Temporary)\sexclusion", r"Civil\spenalt", r"Bonds?\s(?:is|are|was|were|shall)",
    r"Enforcement\sof\sth",
)  # fmt: skip
# With what a sentence begins: behind "Orlo Corp." it tells that the stop was its end too.
BEGINS = Rule(
    r"(?:The|This|These|Those|That|A|An|In|On|Having|No|Id|Notice|Accordingly|Specifically|Supplements?|Chief|"
    r"Commission|Complainants?|Respondents?|Addresses|For|Subsequently|Both|All|Each|Because|Further|Also|As|Order|If|"
    r"By|After|Its|It|Pursuant|Under|Upon|When|While|With|Consequently|Therefore|At|To|Finally|Neither|Written|"
    r"Parties|General)\b(?!\.)",
    r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Another|Other|Several|Some|None|Any|Prior|During|Since|Before|Although|However|"
    r"Moreover|Only|Such|There|They|Earlier|Later|Thereafter|Previously|Meanwhile|Nothing|Nor|But|And|Should|Where)\b,?\s[a-z]",
    *_NO_NAME_BEGINS,
    finds=[
        "‹The› judge agreed", "‹This› order bars lanterns", "‹These› respondents defaulted", "‹Those› claims are invalid",
        "‹That› bond is void", "‹A› bond was set", "‹An› answer was due", "‹In› May, Orlo moved", "‹On› May 3, Orlo moved",
        "‹Having› read the petition", "‹No› party petitioned", "‹Id› at 4", "‹Notice› is given", "‹Accordingly›, it is over",
        "‹Specifically›, claim 1", "‹Supplement› to the complaint", "‹Supplements› were filed", "‹Chief› Judge Fenn",
        "‹Commission› rules say so", "‹Complainant› Orlo moved", "‹Complainants› moved", "‹Respondent› Orlo moved",
        "‹Respondents› moved", "‹Addresses› are listed", "‹For› these reasons", "‹Subsequently›, Orlo moved",
        "‹Both› motions failed", "‹All› claims fell", "‹Each› lantern folds", "‹Because› Orlo defaulted",
        "‹Further›, Orlo moved", "‹Also›, Orlo moved", "‹As› claimed by Orlo",
        "‹Order› No. 7 says so", "‹If› lanterns are imported", "‹By› May, Orlo had moved",
        "‹After› the hearing", "‹Its› lanterns fold", "‹It› is ordered", "‹Pursuant› to section 5", "‹Under› the order",
        "‹Upon› review", "‹When› lanterns are imported", "‹While› the case was open", "‹With› this notice",
        "‹Consequently›, it is over", "‹Therefore›, it is over", "‹At› the hearing", "‹To› date, none has", "‹Finally›, Orlo moved",
        "‹Neither› party petitioned", "‹Written› comments are due", "‹Parties› may comment", "‹General› exclusion orders",
        *(f"‹{word} o›f them" for word in ("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "None", "Any", "Some")),
        *(f"‹{word} r›espondents" for word in ("Another", "Other", "Several", "Such", "Only")), "‹Prior t›o that", "‹During t›hat year",
        "‹Since t›hen", "‹Before t›hat", "‹Although i›t was late", "‹However, i›t fell", "‹Moreover, i›t fell", "‹There i›s none", "‹They w›ere dismissed",
        "‹Earlier, i›t fell", "‹Later, i›t fell", "‹Thereafter, i›t fell", "‹Previously, i›t fell", "‹Meanwhile, i›t fell", "‹Nothing i›n it",
        "‹Nor i›s it", "‹But i›t fell", "‹And i›t fell", "‹Should i›t fall", "‹Where i›t fell",
        "‹Cease and desist› orders", "‹Seizure and forfeiture› orders", "‹Remedial orders›", "‹Remedial order› of", "‹Exclusion orders› issue", "‹Consent orders› are", "‹Limited exclusion› orders", "‹Temporary exclusion› orders", "‹Civil penalt›ies",
        "‹Bond is› set", "‹Bonds are› due", "‹Bond was› set", "‹Bonds were› set", "‹Bond shall› be", "‹Enforcement of th›at order",
    ],
    never=[
        "No. 9 of the list", "Id. at 4",
        "Allen Lamps, Inc.", "Fortis Tent Poles", "Supplemental briefs were filed", "of Logan, Utah", "the judge agreed",
    ],
)  # fmt: skip
# The end of a company's name that has no legal form.
OF_BUSINESS = Rule(
    r"\b(?:Bros|Fty|Prods?|Mfg|Cos|Intl|Hldgs?|Assocs?|Inds?|Labs?|Sys|Elec|Mach|Tech|Grp|Equip|Mktg|Svcs)\.$",
    finds=[f"Orlo ‹{word}.›" for word in (
        "Bros", "Fty", "Prod", "Prods", "Mfg", "Cos", "Intl", "Hldg", "Hldgs", "Assoc", "Assocs", "Ind", "Inds", "Lab", "Labs", "Sys", "Elec", "Mach", "Tech",
        "Grp", "Equip", "Mktg", "Svcs")],
    never=["Order No.", "Orlo v.", "Bros"],
)  # fmt: skip
# With what a clause begins and no name goes on: an article or a pronoun and a small word.
A_CLAUSE = Rule(
    r"(?:The|This|These|Those|A|An|Its?|They|Both|Each|No|Under|Against|As)\s[a-z]",
    r"The\s(?:Commission|Court|Board|Agency)\b",
    finds=[f"‹{word} o›rder" for word in ("The", "This", "These", "Those", "A", "An", "It", "Its", "They", "Both", "Each", "No", "Under", "Against", "As")]
    + [f"‹The {word}› has" for word in ("Commission", "Court", "Board", "Agency")],
    never=["The Orlo Lamps", "A. Orlo", "Orlo has"],
)  # fmt: skip
