"""How the federal courts of Canada write in English. From general knowledge of their decisions; every wording is unconfirmed."""

from __future__ import annotations

from pipeline.read.rule import Rule

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip

BETWEEN = Rule(r"^(?:AND )?BETWEEN\b(?:\s?:)?", finds=["‹BETWEEN:›", "‹AND BETWEEN :›", "‹BETWEEN› ORLO"], never=["Between June and July", "IN BETWEEN"])
_ROLE = r"(?:PLAINTIFF|DEFENDANT|APPLICANT|RESPONDENT|APPELLANT|INTERVENER|Plaintiff|Defendant|Applicant|Respondent|Appellant|Intervener)[Ss]?"
ROLE = Rule(
    rf"(?:(?:Third Party|THIRD PARTY|Moving|Proposed) )?\b{_ROLE}\b",
    r"\b(?:Third Part(?:y|ies)|THIRD PART(?:Y|IES))\b",
    finds=["‹PLAINTIFF›", "‹DEFENDANTS›", "‹APPLICANT›", "‹RESPONDENT›", "‹APPELLANTS›", "‹INTERVENER›", "‹Plaintiff›", "‹Defendants›", "‹Applicant›", "‹Respondent›", "‹Appellant›",
           "‹Intervener›", "‹Third Party Respondents›", "‹THIRD PARTY RESPONDENTS›", "‹Moving Respondent›", "‹Proposed Intervener›", "‹Third Party›", "‹Third Parties›", "‹THIRD PARTY›", "‹THIRD PARTIES›"],
    never=["the defendant", "Defendantless"],
)  # fmt: skip
FURTHER = Rule(
    r"^[\s,/()]*(?:\(?(?:in|by) (?:the )?(?:counterclaim|cross-appeal|main action)\)?|\(?moving part(?:y|ies)\)?|\(?responding part(?:y|ies)\)?)[\s)]*",
    any_case=True,
    finds=["‹ by Counterclaim›", "‹ (by counterclaim)›", "‹ in the Cross-Appeal›", "‹ in the main action›", "‹ (Moving Party)›", "‹, moving parties›", "‹ (Responding Party)›", "‹ (responding parties)›"],
    never=[" and HOLT LTD.", "by Orlo"],
)  # fmt: skip
_TITLE = r"(?:AMENDED |PUBLIC |CONFIDENTIAL |DEFAULT |CONSENT |INTERIM |INTERLOCUTORY |FINAL |SUPPLEMENTARY |FURTHER )*"
TITLED = Rule(
    rf"^{_TITLE}(?:JUDGMENT|ORDER|REASONS|DIRECTION|INJUNCTION)S?\b(?! OF THE)",
    finds=["‹JUDGMENT› AND REASONS", "‹ORDER›", "‹REASONS› FOR JUDGMENT", "‹DIRECTIONS›", "‹AMENDED JUDGMENT›", "‹PUBLIC JUDGMENT› AND REASONS", "‹CONFIDENTIAL ORDER›", "‹DEFAULT JUDGMENT›",
           "‹CONSENT JUDGMENT›", "‹INTERIM ORDER›", "‹INTERLOCUTORY INJUNCTION›", "‹FINAL ORDER›", "‹SUPPLEMENTARY JUDGMENT›", "‹FURTHER ORDER›"],
    never=["ORDERLY LAMPS LTD.", "the ORDER", "JUDGMENT OF THE FEDERAL COURT"],
)  # fmt: skip
JOINS = Rule(
    r";\s*|\n\s*|\s*,?\s+and\s+(?=[A-Z\d])|,\s+(?:AND\s+)?(?=[A-Z\d])",
    finds=["ORLO LTD.‹; ›HOLT", "ORLO LTD.‹\n›HOLT", "ORLO LTD.‹ and ›HOLT", "ORLO LTD.‹, and ›HOLT", "ORLO LTD‹, ›HOLT", "ORLO LTD‹, AND ›HOLT"],
    never=["ELI AND CO.", "Orlo and sons"],
)
TRADES_AS = Rule(
    r",?\s\(?(?:(?:carrying on business|doing business|operating|trading|also known|formerly known) (?:under the name |as )|c\.?o\.?b\.? (?:as )?|d\.?b\.?a\.? |o/a |a\.?k\.?a\.? )",
    any_case=True,
    finds=["Vale‹, carrying on business as ›HOLT", "Vale‹ carrying on business under the name ›HOLT", "Vale‹ doing business as ›HOLT", "Vale‹ operating as ›HOLT", "Vale‹ trading as ›HOLT", "Vale‹ (also known as ›HOLT",
           "Vale‹ c.o.b. as ›HOLT", "Vale‹ cob ›HOLT", "Vale‹ formerly known as ›HOLT", "Vale‹ dba ›HOLT", "Vale‹ o/a ›HOLT", "Vale‹ a.k.a. ›HOLT"],
    never=["Vale and Holt", "Cobas Ltd."],
)  # fmt: skip
NOBODY = Rule(
    r"\b(?:john|jane) doe\b|\b(?:person|individual|compan|corporation)(?:s|ies)?\b[^;]{0,60}\bun(?:known|identified)\b|\bun(?:known|identified|named) (?:person|individual|compan|corporation)|\bnames? (?:is |are )?unknown\b|\bdoe corporations?\b",
    any_case=True,
    finds=["‹JOHN DOE›", "‹JANE DOE›", "other ‹persons unknown›", "‹person unidentified›", "‹individuals whose names are unknown›", "‹companies unknown›", "‹corporation unknown›", "other ‹unidentified person›s", "‹unknown individual›s",
           "‹unnamed corporation›s", "‹unknown compan›ies", "‹name unknown›", "‹names are unknown›", "whose ‹name is unknown›", "‹Doe Corporation›"],
    never=["DOERING LAMPS LTD.", "HOLT LTD."],
)  # fmt: skip

OPENS = Rule(
    r"^(?:\[?\d{1,2}[.\])]\s)?(?:and )?(?:this|the) court(?:['’]s)? (?:(?:hereby|further|also) )*(?:orders|judgment|declares|adjudges|grants|directs)\b(?:,? (?:(?:and )?(?:orders|declares|adjudges|decrees|directs)\b|is|as follows|that))*\s?:?\s*",
    r"^(?:and )?it is (?:hereby )?(?:further )?(?:ordered|adjudged|declared)(?:,? (?:and )?(?:ordered|adjudged|declared))*(?: as follows| that)*\s?:?\s*",
    any_case=True,
    finds=["‹THIS COURT'S JUDGMENT is that:›", "‹THE COURT ORDERS that: ›", "‹THIS COURT ORDERS AND ADJUDGES that ›the", "‹THIS COURT HEREBY ORDERS as follows:›", "‹THIS COURT FURTHER ORDERS that ›the", "‹this court also declares that ›",
           "‹AND THIS COURT ORDERS that ›", "‹THIS COURT ADJUDGES, DECLARES AND DIRECTS that:›", "‹THIS COURT GRANTS ›", "‹THIS COURT DIRECTS that ›", "‹THIS COURT ORDERS, ADJUDGES AND DECREES that:›", "‹THIS COURT DECLARES AND ORDERS that:›", "‹1. THIS COURT ORDERS that ›", "‹[2] THIS COURT ORDERS that ›",
           "‹IT IS HEREBY ORDERED that ›", "‹IT IS FURTHER ORDERED as follows:›", "‹AND IT IS ADJUDGED AND DECLARED that ›", "‹IT IS DECLARED, ORDERED, ADJUDGED that ›"],
    never=["The Court of Appeal", "[12] This Court's earlier reasons", "THIS COURT IS"],
)  # fmt: skip
HEADED = Rule(
    rf"^{_TITLE}(?:JUDGMENT|ORDER)(?: (?:IN|in|No)\b.{{0,80}})?$",
    finds=["‹JUDGMENT›", "‹ORDER›", "‹JUDGMENT in T-12-26›", "‹ORDER IN T-12-26 AND T-13-26›", "‹ORDER No 2›", "‹AMENDED JUDGMENT›", "‹PUBLIC ORDER›", "‹CONFIDENTIAL ORDER›", "‹DEFAULT JUDGMENT›", "‹CONSENT ORDER›",
           "‹INTERIM ORDER›", "‹INTERLOCUTORY ORDER›", "‹FINAL JUDGMENT›", "‹SUPPLEMENTARY JUDGMENT›", "‹FURTHER ORDER›"],
    never=["JUDGMENT AND REASONS", "ORDERS"],
)  # fmt: skip
CLOSES = Rule(
    r"^[\"“«][^\"”»]{2,60}[\"”»]$|^(?:Associate |Case Management |A/|Acting )?(?:Chief )?(?:Judge|Justice|Prothonotary|J\.A\.|C\.J\.)$|^FEDERAL COURT(?: OF APPEAL)?$|^(?:SOLICITORS|COUNSEL) OF RECORD",
    finds=['‹"Ann Reed"›', "‹“Ann Reed”›", "‹«Ann Reed»›", "‹Judge›", "‹Associate Judge›", "‹Chief Justice›", "‹Case Management Judge›", "‹Acting Chief Justice›", "‹A/Judge›", "‹Associate Chief Justice›", "‹Prothonotary›", "‹J.A.›", "‹C.J.›", "‹FEDERAL COURT›",
           "‹FEDERAL COURT OF APPEAL›", "‹SOLICITORS OF RECORD›:", "‹COUNSEL OF RECORD›"],
    never=["The Judge erred", 'the "Orlo Marks"', "FEDERAL COURTS RULES"],
)  # fmt: skip
SCHEDULE = Rule(r"^(?:SCHEDULE|Schedule|ANNEX|APPENDIX|Appendix)\b(?! to the)", finds=["‹SCHEDULE› A", "‹Schedule› 1 – Marks", "‹ANNEX›", "‹APPENDIX› A", "‹Appendix› B"], never=["the Schedule", "Schedule to the Act"])

_HOW = r"(?:(?:hereby|herein|permanently|perpetually|further|also|each|jointly|severally|and|is|are|immediately|forthwith|temporarily|forever),? |pending [^.;:]{3,120}?,? |until [^.;:]{3,120}?,? |for a period of [^.;:]{3,60}?,? |during [^.;:]{3,80}?,? )*"
ENJOINED = Rule(
    rf"\b(?:is|are|be),? {_HOW}(?:enjoined|restrained|prohibited|barred|forbidden|prevented)\b",
    r"\b(?:shall|must|will)(?:,[^.;:,]{3,120},)? (?:\w+ ){0,3}?(?:not\b(?! (?:be|exceed|apply|affect|constitute|prejudice|preclude|prevent|require|include|limit|disclose)\b)|(?:cease|refrain|desist|abstain|stop|discontinue)\b)",
    r"\b(?:is|are|be) (?:\w+ ){0,2}?(?:ordered|required|directed) (?:\w+ ){0,3}?(?:not to\b|to (?:\w+ ){0,2}?(?:cease|refrain|desist|abstain|stop|discontinue)\b)",
    any_case=True,
    finds=["the Defendants ‹are hereby enjoined› from", "it ‹is permanently restrained› from", "order that they ‹be perpetually prohibited›", "‹are further barred›", "‹is also forbidden›", "‹are each prevented›", "‹are jointly and severally enjoined›", "‹is herein enjoined›",
           "‹is immediately restrained›", "‹is forthwith restrained›", "‹is temporarily enjoined›", "‹are forever enjoined›", "‹are, pending trial of this action, enjoined›", "‹is until further order of this Court restrained›", "‹be and are hereby enjoined›", "‹be and is hereby enjoined›",
           "‹are for a period of 14 days restrained›", "‹is during the term of the Patent enjoined›", "‹are restrained›, be it so",
           "it ‹shall not› sell", "it ‹shall, pending trial, refrain›", "it ‹must immediately cease› selling", "‹will refrain›", "‹shall desist›", "‹shall abstain›", "‹shall forthwith stop›", "‹shall discontinue›",
           "‹are ordered not to› sell", "‹is directed to immediately cease›", "‹are hereby required to refrain›", "‹be ordered to desist›", "‹are ordered to abstain›", "‹are ordered to stop›", "‹are ordered to discontinue›"],
    never=["costs shall not exceed", "this shall not apply", "The request is dismissed", "shall not affect", "shall not constitute", "shall not prejudice", "shall not preclude", "shall not prevent", "shall not require", "shall not include", "shall not limit", "shall not disclose", "shall not be"],
)  # fmt: skip
ENJOINING = Rule(
    r"\binjunctions?\b[^.;:]{0,200}?\b(?:enjoining|restraining|prohibiting|preventing|requiring|against)\b (?P<whom>[^;:\n]{3,400}?)(?=,? (?:from|to (?:cease|refrain))\b|:|;|\n|$)",
    any_case=True,
    finds=["A permanent ‹injunction is granted restraining the Defendants› from", "an ‹injunction enjoining Holt› from", "‹injunctions prohibiting Holt› from", "‹injunction preventing Holt› from", "‹injunction against Holt›: x", "‹injunction requiring Holt› to cease", "‹injunction requiring Holt› to refrain",
           "‹injunction against Holt›; x", "‹injunction against Holt›\nx", "‹injunction against the Defendants›"],
    never=["the injunction is dissolved", "restraining Holt from"],
)  # fmt: skip
BLOCKING = Rule(
    r"\b(?:shall|must|is|are)\b[^.;:]{0,200}?\b(?:block|prevent|disable|blocking|disabling)\b[^.;:]{0,60}? access\b",
    any_case=True,
    finds=["they ‹shall block or attempt to block access› to", "‹must prevent access›", "‹are ordered to disable access›", "‹is to begin blocking access›", "‹shall by disabling access›"],
    never=["shall have access", "blocks access"],
)
DETAINED = Rule(
    r"\bdetain(?:ed)?\b|\bdetention\b|\bsection 53\.1\b|\bsection 44\.12\b",
    any_case=True,
    finds=["to ‹detain› the goods", "shall be ‹detained›", "the ‹detention› of", "under ‹section 53.1› of", "‹section 44.12›"],
    never=["obtain", "retained"],
)
CUSTOMS = Rule(r"\bborder services\b|\bCBSA\b|\bcustoms\b|\bpublic safety\b|\bimport(?:ed|ation)?\b", any_case=True, finds=["Canada ‹Border Services› Agency", "the ‹CBSA›", "‹customs› officers", "the Minister of ‹Public Safety›", "to ‹import›", "goods ‹imported›", "upon ‹importation›"], never=["important", "custom"])
MINISTER = Rule(r"\bMinister\b(?: of Health\b)?(?! of)", finds=["the ‹Minister of Health›", "‹Minister›", "and the ‹Minister› is prohibited"], never=["the Minister of Public Safety", "Administer"])
THIS_ONE = Rule(r"^(?:this|the present) (?:order|injunction|judgment)\b", any_case=True, finds=["‹This Order› shall", "‹This injunction›", "‹The present Judgment›"], never=["The order of May 3", "this motion"])
RESTS = Rule(r"\bstay|\bsuspen", any_case=True, finds=["is ‹stay›ed", "is ‹suspen›ded"], never=["shall terminate"])
NOTICE = Rule(r"\bnotices? of compliance\b|\bNOCs?\b", any_case=True, finds=["a ‹Notice of Compliance›", "‹notices of compliance›", "an ‹NOC›", "‹NOCs›"], never=["compliance with"])
_ACTS = (
    "manufactur", "construct", "import", "export", "selling", r"\bsell\b", r"\bsale\b", "distribut", "advertis", r"\bmarketing\b", r"\bmarket\b", "passing off", r"\bpass off\b", r"\bmaking\b(?! available| it available| them available| any (?:statement|representation))", r"\bmake\b",
    "offering", "depreciat", "reproduc", "copying", "directing public attention", "direct public attention", r"making (?:it |them )?available", r"\bstreaming\b", "dealing in", "deal in",
)  # fmt: skip
ACT = Rule(
    *_ACTS, any_case=True,
    finds=["‹manufactur›ing", "‹construct›ing", "‹import›ing", "‹export›", "‹selling›", "to ‹sell›", "for ‹sale›", "‹distribut›ing", "‹advertis›ing", "‹marketing›", "to ‹market›", "‹passing off›", "to ‹pass off›", "‹making›", "to ‹make›", "‹offering›", "‹depreciat›ing",
           "‹reproduc›ing", "‹copying›", "‹directing public attention›", "‹direct public attention›", "‹making it available›", "‹making them available›", "‹making available›", "‹streaming›", "‹dealing in›", "‹deal in›"],
    never=["wholesaleness", "disclosing", "making any representation", "making any statement"],
)  # fmt: skip
USE = Rule(r"\b(?:us(?:e|es|ing)|display(?:ing)?|adopt(?:ing)?|practi[cs]ing|operating|communicat(?:e|ing)|possess(?:ing)?)\b", any_case=True,
           finds=["‹use›", "‹uses›", "‹using›", "‹display›", "‹displaying›", "‹adopt›", "‹adopting›", "‹practicing›", "‹practising›", "‹operating›", "‹communicate›", "‹communicating›", "‹possess›", "‹possessing›"], never=["house", "usually"])  # fmt: skip
INFRINGES = Rule(r"infring|passing[ -]off|counterfeit|depreciat|confus", any_case=True, finds=["‹infring›ing", "‹passing off›", "‹passing-off›", "‹counterfeit›", "‹depreciat›ing", "‹confus›ing"], never=["fringe"])
_NO_GOODS = (
    "disclos", "confidential", "evidence", "destroy", "conceal", "tamper", "dissipat", "encumber", r"\bassets\b", "bank account", "commencing", "continuing any (?:action|proceeding)", "further proceedings", "vexatious", "instituting", "representations?\\b",
    "statements?\\b", "defam", "contacting", "harass", "trade secret", "counsel's eyes", "computers?\\b", "documents", "records", "filing", "relying on", "leaving canada",
)  # fmt: skip
NO_GOODS = Rule(
    *_NO_GOODS, any_case=True,
    finds=["‹disclos›ing", "‹confidential›", "‹evidence›", "‹destroy›ing", "‹conceal›ing", "‹tamper›ing", "‹dissipat›ing", "‹encumber›ing", "their ‹assets›", "‹bank account›", "‹commencing›", "‹continuing any action›", "‹continuing any proceeding›", "‹further proceedings›", "‹vexatious›",
           "‹instituting›", "‹representations›", "a ‹representation›", "‹statements›", "a ‹statement›", "‹defam›ing", "‹contacting›", "‹harass›ing", "‹trade secret›", "‹counsel's eyes› only", "‹computers›", "a ‹computer›", "‹documents›", "‹records›", "‹filing›", "‹relying on›", "‹leaving Canada›"],
    never=["selling lamps"],
)  # fmt: skip
INJUNCTION = Rule(r"\binjunct(?:ions?|ive)\b|\brestraining order\b", any_case=True, finds=["an ‹injunction›", "‹injunctions›", "‹injunctive› relief", "a ‹restraining order›"], never=["in conjunction"])
COULD = Rule(
    r"enjoin|restrain|injuncti|prohibit|refrain|\bcease|desist|\b(?:shall|must|may|will) (?:\w+ )?not\b(?! (?:be|exceed|apply|affect|constitute|prejudice|preclude|prevent|require|include|limit)\b)|\bnot to\b|forbid|\bdetain|\bdetention|\bblock|\bstop\b|discontinue (?:the )?(?:use|sale|sell|import|mak|manufact)|\bbarred\b|\bprevented from\b|no longer",
    any_case=True,
    finds=["‹enjoin›ed", "‹restrain›ed", "‹injuncti›on", "‹prohibit›ed", "‹refrain›", "‹cease›", "‹desist›", "it ‹shall not› sell", "it ‹must not›", "it ‹may not›", "it ‹will not›", "it ‹shall henceforth not›", "‹not to›", "‹forbid›den", "‹detain›ed", "the ‹detention›", "‹block›ed", "to ‹stop›", "‹discontinue the use›", "‹discontinue sale›", "‹discontinue sell›ing",
           "‹discontinue import›ing", "‹discontinue mak›ing", "‹discontinue manufact›uring", "‹barred›", "‹prevented from›", "‹no longer›"],
    never=["costs shall not exceed", "increase", "discontinue the action", "shall not be", "shall not apply", "shall not affect", "shall not constitute", "shall not prejudice", "shall not preclude", "shall not prevent", "shall not require", "shall not include", "shall not limit"],
)  # fmt: skip
_ANOTHER = (
    r"\bcosts\b", "damages", "profits", "interest", "contempt", r"\bserved?\b", "service", "undertak", "security for", "confidential", "sealed", "disclos", "affidavit", "discover", "timetable", "schedul", r"\bdays\b", "hearing", "amend", "deliver up", "destruction", "destroy",
    "reference", "bifurcat", "review motion", "execut", "Anton Piller", "search", "Registr", "strike", "struck", "expunge", "invalid", "stay of proceedings", "proceedings? (?:is|are) stayed", "evidence", "counsel", "solicitor", "publication", "leave to", "examin", "adjourn",
)  # fmt: skip
ANOTHER = Rule(
    *_ANOTHER, any_case=True,
    finds=["‹costs›", "‹damages›", "‹profits›", "‹interest›", "‹contempt›", "be ‹served›", "to ‹serve›", "‹service›", "‹undertak›ing", "‹security for› costs", "‹confidential›", "‹sealed›", "‹disclos›e", "‹affidavit›", "‹discover›y", "‹timetable›", "‹schedul›e", "ten ‹days›", "‹hearing›", "‹amend›ed",
           "‹deliver up›", "‹destruction›", "‹destroy›", "a ‹reference›", "‹bifurcat›ion", "the ‹review motion›", "‹execut›e", "‹Anton Piller›", "‹search›", "the ‹Registr›y", "to ‹strike›", "‹struck›", "‹expunge›d", "‹invalid›", "a ‹stay of proceedings›", "the ‹proceedings are stayed›", "the ‹proceeding is stayed›", "‹evidence›", "‹counsel›", "‹solicitor›s", "‹publication›",
           "‹leave to›", "‹examin›ed", "‹adjourn›ed"],
    never=["The Defendants are enjoined from selling lamps"],
)  # fmt: skip
REFUSES = Rule(
    r"\b(?:is|are|be) (?:(?!not\b|otherwise\b)\w+,? ){0,3}?(?:dismissed|denied|refused|rejected|declined)\b|\b(?:dismiss(?:es)?|denies|refuses|declines) (?:the|to|any)\b|\b(?:no|not) (?:\w+ ){0,3}?(?:injunction|order|relief)\b[^.;]{0,60}? (?:shall|will|is|are) (?:be )?(?:issue|granted|made)|\bnot entitled to\b|\b(?:is|are) (?:\w+ )?not (?:\w+ )?(?:granted|warranted|appropriate|justified|available|necessary|issued|allowed)\b",
    any_case=True,
    finds=["The motion ‹is dismissed›", "They ‹are hereby denied›", "It ‹be refused›", "‹is rejected›", "‹is declined›", "I would ‹dismiss the› appeal", "It ‹dismisses the› action", "It ‹denies the› motion", "It ‹refuses to›", "It ‹declines to›", "It ‹denies any›", "‹No injunction shall issue›", "‹no interlocutory order will be made›",
           "‹No relief is granted›", "‹No order are made›", "‹not an order is made›", "she is ‹not entitled to›", "it ‹is not granted›", "they ‹are therefore not warranted›", "it ‹is not appropriate›", "it ‹is not now justified›", "it ‹is not available›", "it ‹is not necessary›", "they ‹are not issued›", "it ‹is not allowed›"],
    never=["The motion is granted", "is not dismissed", "is otherwise dismissed"],
)  # fmt: skip
REST = Rule(r"\b(?:otherwise|remainder|balance|in all other respects|remaining|the rest)\b", any_case=True, finds=["is ‹otherwise› dismissed", "The ‹remainder› of", "The ‹balance› of", "‹in all other respects›", "The ‹remaining› claims", "‹the rest›"], never=["The motion is dismissed"])
CHANGES = Rule(
    r"\b(?:order|injunction|judgment|decision|prohibition|paragraphs?)\b[^.;]{0,200}? (?:is|are|be) (?:(?:hereby|therefore|now|partially|temporarily) )*(?:set aside|dissolved|lifted|vacated|discharged|rescinded|revoked|varied|amended|stayed|suspended|extended|continued|renewed|upheld|affirmed|replaced|modified|terminated|corrected|reversed)\b",
    r"\b(?:injunction|order) (?:(?:dated|of|made|granted|issued)[^.;]{0,100} )?shall (?:continue|remain in (?:force|effect)|expire|terminate|end)\b",
    r"\bsets? aside the\b",
    any_case=True,
    finds=["The ‹order of 3 May is set aside›", "The ‹injunction is hereby dissolved›", "The ‹judgment is therefore lifted›", "The ‹decision be vacated›", "The ‹prohibition is discharged›", "‹paragraph 3 is rescinded›", "‹paragraphs 3 and 4 are revoked›", "‹order is varied›", "‹order is amended›", "‹order is now stayed›", "‹order is partially suspended›", "‹order is temporarily extended›",
           "‹injunction shall be continued›", "‹injunction is renewed›", "‹order is upheld›", "‹order is affirmed›", "‹order is replaced›", "‹order is modified›", "‹order is terminated›", "‹order is corrected›", "‹judgment is reversed›",
           "The ‹injunction shall continue›", "The ‹order dated 3 May 2026 shall remain in force›", "‹order of the Court shall remain in effect›", "‹order made by it shall expire›", "‹injunction granted by it shall terminate›", "‹injunction issued on 3 May shall end›", "I would ‹set aside the› judgment", "It ‹sets aside the›"],
    never=["The motion is dismissed", "The proceedings are stayed"],
)  # fmt: skip
RENDERING = Rule(
    r"\b(?:render|giv|mak)ing the (?:judgment|order|decision) (?:that|which) [^.;]{0,60}?should have (?:been )?(?:rendered|given|made)\b",
    any_case=True,
    finds=["‹rendering the judgment which the Federal Court should have rendered›, the", "‹giving the order that should have been given›", "‹making the decision that it should have made›"],
    never=["the judgment that should have been rendered"],
)
TO_CHANGE = Rule(
    r"\b(?:motion|request|application|appeal)\b[^.;]{0,160}?\b(?:dissol|stay|set(?:ting)? aside|vary|lift|suspend|vacat|discharg|releas)",
    any_case=True,
    finds=["The ‹motion to dissol›ve", "The ‹request for a stay›", "The ‹application to set aside›", "An ‹appeal for setting aside›", "a ‹motion to vary›", "a ‹motion to lift›", "a ‹motion to suspend›", "a ‹motion to vacat›e", "a ‹motion to discharg›e", "a ‹request to be releas›ed"],
    never=["The motion for an injunction"],
)  # fmt: skip
SOUGHT = Rule(r"\b(?:to seek|seeking|sought|leave (?:is|to)|in part)\b", any_case=True, finds=["a motion ‹to seek› an injunction", "‹seeking›", "the injunction ‹sought›", "‹Leave is› granted", "‹leave to›", "granted ‹in part›"], never=["The motion for an injunction is granted"])
ASKED = Rule(r"\b(?:motion|application|request|claim|question|issue)\b[^.;]{0,160}?\b(?:for|that|to|whether)\b", any_case=True, finds=["The ‹motion for› an order", "The ‹application that› they", "The ‹request to› restrain", "The ‹claim for› relief", "The ‹question whether› they", "The ‹issue whether›"], never=["The motion is granted and the Defendants are enjoined"])
ALLOWED = Rule(r"\bappeals?\b[^.;]{0,80}? (?:is|are|be) (?:hereby )?allowed\b|\ballow the (?:cross-)?appeals?\b", any_case=True, finds=["The ‹appeal is allowed›", "The ‹appeals are hereby allowed›", "The ‹appeal be allowed›", "I would ‹allow the appeal›", "‹allow the cross-appeals›"], never=["The appeal is dismissed"])
GRANTED = Rule(r"\b(?:is|are|be) (?:hereby )?(?:granted|allowed)\b|\bshall (?:hereby )?issue\b|\bgrants\b|\bis entitled to\b", any_case=True, finds=["The motion ‹is granted›", "They ‹are hereby allowed›", "it ‹be granted›", "It ‹shall issue›", "It ‹shall hereby issue›", "It ‹grants› a", "It ‹is entitled to›"], never=["is dismissed"])
SUPPOSING = Rule(
    r"^(?:if|in the event|should|provided|failing|upon)\b|\b(?:if|in the event|provided that|only when) (?:the (?:plaintiff|defendant|respondent|applicant)|it|they)\b",
    any_case=True,
    finds=["‹If› a payment", "‹In the event› of", "‹Should› it", "‹Provided› always", "‹Failing› that", "‹Upon› payment", "enjoined, ‹if the Plaintiff› posts", "enjoined ‹in the event the Defendant› fails", "enjoined ‹provided that the Applicant› pays", "enjoined ‹only when the Respondent› fails",
           "enjoined ‹if it› fails", "enjoined ‹if they› fail"],
    never=["The Defendants are enjoined"],
)  # fmt: skip
LEAVES_FREE = Rule(
    r"^nothing in\b|\b(?:no longer|not) be required\b|\bdoes not (?:restrain|enjoin|prohibit|prevent|preclude)|\b(?:is|are|shall|be) not (?:be )?(?:restrained|enjoined|prohibited|prevented|precluded)|\bshall not (?:prevent|preclude|prohibit|restrain)|^for (?:greater )?certainty\b",
    any_case=True,
    finds=["‹Nothing in› this order prevents", "it shall ‹no longer be required› to", "it shall ‹not be required› to", "it ‹does not restrain›", "it ‹does not enjoin›", "it ‹does not prohibit›", "it ‹does not prevent›", "it ‹does not preclude›", "Holt ‹is not restrained›", "they ‹are not enjoined›", "they ‹shall not be prohibited›", "‹be not prevented›", "‹is not precluded›", "This ‹shall not prevent›", "‹shall not preclude›", "‹shall not prohibit›",
           "‹shall not restrain›", "‹For greater certainty›, it", "‹For certainty›"],
    never=["they are restrained"],
)  # fmt: skip
WAITS = Rule(
    r"\b(?:operation|enforcement|effect) of[^.;]{0,120}? (?:is|are|be) (?:hereby )?(?:stayed|suspended)\b|\b(?:shall|will) (?:not )?(?:take|have|come into) effect\b|\bconditional (?:up)?on\b|\bsubject to (?:the )?(?:plaintiff|applicant)[^.;]{0,80} (?:security|undertaking|posting|paying|filing)",
    any_case=True,
    finds=["The ‹operation of paragraph 3 is stayed›", "‹enforcement of it is hereby suspended›", "‹effect of these are stayed›", "‹effect of it be stayed›", "It ‹shall take effect› on", "It ‹will not take effect›", "It ‹shall have effect›", "It ‹shall come into effect›", "‹conditional on› a", "‹conditional upon›", "‹subject to the Plaintiff posting security›", "‹subject to Plaintiff's giving an undertaking›",
           "‹subject to the Applicant first posting›", "‹subject to the applicant first paying›", "‹subject to the plaintiff first filing›"],
    never=["The motion is granted"],
)  # fmt: skip
PROVISIONAL = Rule(
    r"\binterlocutory (?:and |or |injunct|relief|order)|\binterim\b|\bpending (?:the )?(?:final |full )?(?:trial|determination|disposition|hearing|judgment|further|resolution|outcome)|\buntil (?:the )?(?:final |earlier |further |trial|determination|judgment|disposition|hearing|such time)",
    any_case=True,
    finds=["an ‹interlocutory injunct›ion", "‹interlocutory and ›interim", "‹interlocutory or ›interim", "‹interlocutory relief›", "‹interlocutory order›", "an ‹interim› order", "‹pending trial›", "‹pending the final determination›", "‹pending disposition›", "‹pending the hearing›", "‹pending judgment›", "‹pending further› order", "‹pending the full trial›", "‹pending resolution›", "‹pending the outcome›",
           "‹until the final ›x", "‹until the earlier ›of", "‹until further ›order", "‹until trial›", "‹until determination›", "‹until judgment›", "‹until disposition›", "‹until the hearing›", "‹until such time›"],
    never=["permanently enjoined", "interlocutory decision of the Board"],
)  # fmt: skip
PERMANENT = Rule(r"\b(?:permanent|perpetual)(?:ly)?\b|\bforever\b", any_case=True, finds=["a ‹permanent› injunction", "‹permanently›", "‹perpetual›", "‹forever›"], never=["pending trial"])
BY_DEFAULT = Rule(r"\bdefault judgment\b|\bjudgment (?:by|in) default\b|\bin default\b", any_case=True, finds=["‹default judgment›", "‹judgment by default›", "‹judgment in default›", "is ‹in default›"], never=["the default rule"])
BY_CONSENT = Rule(r"\bconsent (?:judgment|order)\b|\b(?:up)?on consent\b|\bparties (?:have )?consent|\bconsent of the (?:parties|defendant|respondent)", any_case=True, finds=["a ‹consent judgment›", "‹consent order›", "‹on consent›", "‹upon consent›", "the ‹parties consent›", "the ‹parties have consent›ed", "‹consent of the parties›", "‹consent of the Defendant›", "‹consent of the Respondent›"], never=["without the consent of Orlo"])
SUMMARY = Rule(r"\bsummary (?:judgment|trial)\b", any_case=True, finds=["‹summary judgment›", "‹summary trial›"], never=["in summary"])
UNTIL = Rule(
    r"\buntil (?:(?:and including|the earlier of|midnight on|noon on|\d{1,2}:\d{2} [ap]\.?m\.?(?: \([A-Za-z ]{2,12}\))? on) )?(?:\w+day,? )?(?P<month>January|February|March|April|May|June|July|August|September|October|November|December) (?P<day>\d{1,2}),? (?P<year>\d{4})",
    any_case=True,
    finds=["‹Until January 3, 2027›", "‹until and including February 3, 2027›", "‹until the earlier of March 3 2027›", "‹until midnight on April 3, 2027›", "‹until noon on May 3, 2027›", "‹until 4:30 p.m. on Friday, June 3, 2027›", "‹until 4:30 p.m. (Toronto time) on July 3, 2027›", "‹until August 3, 2027›", "‹until September 3, 2027›", "‹until October 3, 2027›",
           "‹until November 3, 2027›", "‹until December 3, 2027›"],
    never=["until trial", "on June 3, 2027"],
)  # fmt: skip
WHILE_RIGHT = Rule(
    r"\b(?:until|before|prior to|during|for|after) (?:the |its )?(?:date of )?(?:expiry|expiration|term|life|remaining term)\b",
    any_case=True,
    finds=["‹until the expiry› of the 456 Patent", "‹before expiration›", "‹prior to the date of expiry›", "‹during the term›", "‹for the life› of", "‹until its expiry›", "until ‹after the expiry›", "‹for the remaining term›"],
    never=["after trial"],
)
GOODS = Rule(
    r"\b(?:selling|sell|importing|import|distributing|distribute|advertising|advertise|manufacturing|manufacture|making|make|using|use),? (?P<goods>(?:any|the|its|their|all) (?!(?:mark|trade|patent|invention|infring|said|name|word|domain|same|subject|registered|claim)\w*)[^,;:.\n]{3,120}?)(?= (?:that|which|in Canada|in association|under|bearing|pending|until|or otherwise|without|or any|before|during)\b|[,;:.\n]|\Z)",
    any_case=True,
    finds=[f"or ‹{act} the ORLO lamps› in Canada" for act in ("selling", "sell", "importing", "import", "distributing", "distribute", "advertising", "advertise", "manufacturing", "manufacture", "making", "make", "using", "use")]
    + ["‹selling any lamps› that infringe", "‹selling its lamps›; or", "‹selling its lamps›", "‹selling their lamps›, or", "‹selling all lamps› which", "‹selling, any lamps› in association with"]
    + [f"‹selling any lamps› {end}" for end in ("under the name", "bearing it", "pending trial", "until trial", "or otherwise", "without", "or any", "before", "during")],
    never=["selling or offering", "using the mark ORLO", "using any trademark", "using the patented method", "using the invention of", "using the said", "using the name ORLO", "using the word", "using the domain name", "using the same", "using the subject-matter", "using the registered", "making any infringing thing", "using the claimed method"],
)  # fmt: skip

THAT = Rule(r"^.{0,300}?\b(?:ordered|orders|adjudged|declared|directed|declares|follows|judgment is|except|request|injunction|relief) that ", any_case=True,
            finds=[f"‹It is {word} that ›the" for word in ("ordered", "adjudged", "declared", "directed")] + ["‹The Court orders that ›it", "‹It declares that ›it", "‹as follows that ›it", "‹the judgment is that ›it", "‹except that ›it", "‹the request that ›it", "‹an injunction that ›it", "‹relief that ›"], never=["the lamps that infringe"])  # fmt: skip
DEFENDANTS = Rule(r"\b(?:(?:third party|moving|responding) )?(?:defendant|respondent)s?\b", any_case=True, finds=["the ‹Defendants›", "the ‹defendant›", "the ‹Respondent›", "the ‹Third Party Respondents›", "the ‹Moving Defendant›", "‹Responding Defendants›"], never=["the Plaintiff"])
CLAIMANTS = Rule(r"\b(?:plaintiff|applicant|appellant)s?\b", any_case=True, finds=["the ‹Plaintiffs›", "the ‹Applicant›", "the ‹Appellant›"], never=["the Defendant", "applicable"])
BESIDE = Rule(
    r"[,\s(]+(?:(?:and|or|as well as|including|together with|along with|by|either by|whether|through|acting|jointly|directly|indirectly) )*(?:each of |any of |all of |any and all of )*(?:(?:their|its|his|her|the Defendants?['’]s?|Defendants?['’]) \w+|any (?:other )?(?:person|compan|part|entit|one|affiliat|officer|busin)|anyone|all (?:other )?(?:persons|those|others|parties|who)|those|every|directly|indirectly|jointly|themselves|itself|officers|directors|agents|servants|employees|subsidiaries|affiliates|whether|and each)",
    any_case=True,
    finds=["Holt‹, their officers›", "Holt‹ and its officers›", "Holt‹, by his officers›", "Holt‹ or her agents›", "Holt‹, the Defendant's officers›", "Holt‹ and the Defendants' officers›", "Holt‹, and Defendants' officers›", "Holt‹ and each of their respective›", "Holt‹, as well as any person›", "Holt‹ and any other compan›y", "Holt‹ including any part›y", "Holt‹ together with any entit›y", "Holt‹ along with any one›",
           "Holt‹, either by its agents›", "Holt‹, whether directly›", "Holt‹, through any affiliat›e", "Holt‹, acting jointly›", "Holt‹, jointly by any officer›", "Holt‹, directly or indirectly›", "Holt‹, indirectly by any busin›ess", "Holt‹, and anyone›", "Holt‹ and all persons›", "Holt‹ and all other parties›", "Holt‹ and all those›", "Holt‹ and all others›", "Holt‹ and all who›", "Holt‹ and those›", "Holt‹ and every›", "Holt‹, indirectly›",
           "Holt‹ by themselves›", "Holt‹ by itself›", "Holt‹, officers›", "Holt‹, directors›", "Holt‹, agents›", "Holt‹, servants›", "Holt‹, employees›", "Holt‹, subsidiaries›", "Holt‹, affiliates›", "Holt‹, whether›", "Holt‹, jointly›", "Holt‹, directly›", "Holt‹ and each›", "Holt‹ and any of their officers›", "Holt‹ and all of its officers›", "Holt‹ and any and all of its officers›"],
    never=["Holt and Vale", "the Defendants Holt Ltd."],
)  # fmt: skip
EXCEPT_WHOM = Rule(r",?\s\(?(?:other than|except(?: for)?|with the exception of|excluding)\s", any_case=True, finds=["Defendants‹, other than ›Vale", "Defendants‹ except ›Vale", "Defendants‹ except for ›Vale", "Defendants‹ with the exception of ›Vale", "Defendants‹ (excluding ›Vale"], never=["Defendants Vale"])
OTHERS = Rule(r"\b(?:other|remaining) (?:named )?(?:defendant|respondent)s?\b", any_case=True, finds=["the ‹other Defendants›", "the ‹remaining named Respondent›"], never=["the Defendants"])

SCOPE = Rule(r"\bpatents?\b(?! (?:un|err))|\btrade-?\s?marks?\b|\bcopyrights?\b|\bindustrial designs?\b|\bpassing[ -]off\b|\bplant breeders\b", any_case=True, finds=["the ‹Patent› Act", "‹patents›", "a ‹trademark›", "‹trade-marks›", "‹Trade Marks› Act", "‹copyright›", "‹copyrights›", "‹industrial design›", "‹industrial designs›", "‹passing off›", "‹passing-off›", "‹Plant Breeders›' Rights"], never=["patently unreasonable", "patent unreasonableness", "patent error"])
SUBJECT = Rule(
    r"\b(?:trade-?\s?marks?|patents?|designs?)\b[^.;\n]{0,60}? (?:for|in association with|in connection with|respecting|relating to) (?P<goods>(?!the (?:purpose|reason)|which\b|an? (?:order|injunction)\b|judgment\b|infring)[a-z][^.;,\n]{2,80}?)(?=[.;,\n]|\Z)",
    any_case=True,
    finds=["‹trademark TMA111,222 for drones›.", "the ‹trade-marks in association with boots›, sold", "‹patent in connection with lamps›;", "the ‹design respecting chairs›", "the ‹patents relating to pumps›\nx"],
    never=["the patent for the purpose", "trademark for the reasons given", "patent for which", "trademark for judgment", "design for an order", "mark for a design for an injunction", "patent for an injunction", "patent for infringement"],
)  # fmt: skip
PATENT = Rule(r"\bpatent(?:s|ed)?\b|\bletters patent\b", any_case=True, finds=["the ‹Patent›", "‹patents›", "a ‹patented› lamp", "‹Letters Patent›"], never=["patently unreasonable"])
MARK = Rule(r"\btrade-?\s?marks?\b|\b(?:word |design |registered )?marks?\b|\btrade dress\b", any_case=True, finds=["the ‹trademark›", "‹trade-mark›", "‹trade marks›", "the ORLO ‹Marks›", "the ‹word mark›", "‹design mark›", "‹registered mark›", "‹trade dress›"], never=["market", "Markham"])
DESIGN = Rule(r"\bindustrial designs?\b|\bregistered designs?\b|\bthe designs?\b(?! mark)", any_case=True, finds=["‹industrial design›", "‹registered designs›", "‹the Design›"], never=["the design mark", "designed"])
COPYRIGHT = Rule(r"\bcopyright(?:s|ed)?\b|\bthe (?:\w+ )?works?\b|\bprograms?\b", any_case=True, finds=["‹copyright›", "‹copyrights›", "‹copyrighted›", "‹the Work›", "‹the Orlo Works›", "the ‹Programs›"], never=["the workers"])
PLANT = Rule(r"\bplant breeders['’]? rights?\b", any_case=True, finds=["‹plant breeders' rights›", "‹plant breeders right›", "‹plant breeders’ right›"], never=["plants"])
IN_NO_REGISTER = Rule(r"\bpass(?:ing)?[ -]off\b|\bdirect(?:ing)? public attention\b|\btrade names?\b", any_case=True, finds=["‹passing off›", "‹pass-off›", "‹direct public attention›", "‹directing public attention›", "a ‹trade name›"], never=["off the pass"])
_NO = r"(?:\s?(?:numbers?|nos?\.?))?[\s:]{0,2}"
PATENT_NO = Rule(
    rf"\b(?:Canadian (?:Letters )?Patents?{_NO}(?:CA\s?)?|(?:Letters )?Patents?\s(?:numbers?|nos?\.?)[\s:]{{0,2}}(?:CA\s?)?|CA[\s-]?)(?P<number>[123][,\s]?\d{{3}},?[\s]?\d{{3}})(?![\d,]*\d)",
    any_case=True,
    finds=["‹Canadian Patent No. 2,123,456›", "‹Canadian Letters Patent 2,123,456›", "‹Canadian Patents Nos. 2,123,456›", "‹Canadian Patent Number 2123456›", "‹Canadian Patent numbers: 2 123 456›", "‹Canadian Patent no 2,123,456›", "‹Canadian Patent CA 2,123,456›", "‹Patent No. 2,123,456›", "‹Letters Patent number 2,123,456›", "‹CA 2,123,456›", "‹CA-2123456›", "‹Patent Nos. CA 2,123,456›", "‹Patent numbers 2,123,456›", "‹Canadian Patent no. 2,123,456›"],
    never=["patent 9,123,456", "2,123,456 dollars", "CA 21234567"],
)  # fmt: skip
MARK_NO = Rule(r"\b(?P<number>TMDA?[\s-]?\d{2,6}|(?:TMA|LMC|LCD)[\s.-]?(?:\d,)?\d{1,4}[,\s]?\d{3}|UCA[\s-]?\d{2,6})(?!\d)", finds=["‹TMA123,456›", "‹TMA 1,123,456›", "‹TMA1234567›", "‹LMC123456›", "‹LCD123456›", "‹TMDA12345›", "‹UCA12345›", "‹TMD12345›"], never=["TMA", "123,456"])
_REGISTERED = r"(?:\s?(?:registrations?|reg\.))?(?:\s?(?:numbers?|nos?\.?))?[\s:]{0,2}"
DESIGN_NO = Rule(
    rf"\b(?:Canadian )?(?:Industrial )?Designs?{_REGISTERED}(?P<number>\d{{5,6}})(?!\d)", any_case=True,
    finds=["‹Canadian Industrial Design Registration No. 123456›", "‹Industrial Design Reg. 123456›", "‹Design No. 12345›", "‹Designs Registration numbers 123456›", "‹Designs registrations nos. 123456›", "‹Industrial Designs Number: 123456›"], never=["designed 12345", "Design 1"],
)  # fmt: skip
COPYRIGHT_NO = Rule(
    rf"\bCopyrights?{_REGISTERED}(?P<number>\d[,\s]?\d{{3}}[,\s]?\d{{3}})(?!\d)", any_case=True,
    finds=["‹Copyright Registration No. 1,123,456›", "‹copyright registrations 1123456›", "‹Copyrights Nos. 1 123 456›", "‹Copyright Reg. number 1123456›", "‹Copyright numbers 1123456›"], never=["Copyright 2026"],
)  # fmt: skip
SHORT_PATENT = Rule(r"['‘’]?\b(?P<last>\d{3})\b['’]?\sPatents?\b", finds=["the ‹456 Patent›", "the ‹'456 Patent›", "the ‹’456 Patents›", "the ‹456' Patent›"], never=["2,123 Patents1", "456 lamps"])
DEFINED = Rule(
    r"\((?:the |collectively,? (?:the )?|together,? (?:the )?|individually[^()]{0,40} )*[“\"‘'](?P<term>[^”\"]{2,60})[”\"’']",
    any_case=True,
    finds=["‹(the “456 Patent”›)", "‹(collectively, the “Orlo Marks”›)", "‹(collectively “Orlo Marks”›)", "‹(together the \"Orlo Marks\"›)", "‹(together, “Orlo Marks”›)", "‹(individually or together the “Orlo Marks”›)", "‹(‘Orlo Marks’›)"],
    never=["(the Orlo Marks)", "“Orlo”"],
)  # fmt: skip
