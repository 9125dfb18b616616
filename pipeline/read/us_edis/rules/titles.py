"""Rules of the titles of the Commission's own orders, each with words that it is for and words that it is not for.

A title is read from its first word to its last: a rule says what may stand at a place, and what no rule knows is not guessed.
"""

from __future__ import annotations

from pipeline.read.rule import Rule

GEO = Rule(r"general exclusion orders?\b", r"GEOs?\b", any_case=True, finds=["‹General Exclusion Order›", "the ‹GEOs›"], never=["Exclusion Order", "a GEODE"])
LEO = Rule(r"limited exclusion orders?\b", r"LEOs?\b", any_case=True, finds=["‹Limited Exclusion Orders›", "an ‹LEO› for Orlo"], never=["Exclusion Order", "Leonid"])
TEO = Rule(
    r"temporary (?:(?:limited|general) )?exclusion orders?\b", r"TEOs?\b", any_case=True,
    finds=["‹Temporary Exclusion Order›", "‹Temporary Limited Exclusion Order›", "‹Temporary General Exclusion Order›", "a ‹TEO›"],
    never=["Temporary Relief", "Limited Exclusion Order"],
)  # fmt: skip
SFO = Rule(r"seizure (?:and|&) forfeiture orders?\b", any_case=True, finds=["‹Seizure and Forfeiture Order›", "‹Seizure & Forfeiture Order›"], never=["Forfeiture of a Bond"])
CDO = Rule(
    r"(?:temporary )?cease[- ](?:and|&)[- ]desist orders?\b", r"CDOs?\b", any_case=True,
    finds=["‹Cease and Desist Order›", "‹Temporary Cease and Desist Order›", "‹Cease-and-Desist Orders›", "‹Cease & Desist Order›", "two ‹CDOs›"], never=["Desist Order"],
)  # fmt: skip
CONSENT_ORDER = Rule(r"consent orders?\b(?! stipulation)", any_case=True, finds=["‹Consent Order›"], never=["Consent Order Stipulation", "Consent to Service"])
REMEDIAL_ORDERS = Rule(r"remedial orders?\b", any_case=True, finds=["the ‹Remedial Orders›"], never=["Remedial Measures"])
BOTH_KINDS = Rule(
    r"general and limited exclusion orders\b", r"limited and general exclusion orders\b", any_case=True,
    finds=["‹General and Limited Exclusion Orders›", "‹Limited and General Exclusion Orders›"], never=["General Exclusion Order and Limited Exclusion Order"],
)  # fmt: skip

_PART = r"(?:,? in part,?)?"
MODIFIED = Rule(
    rf"(?:modif(?:ied|ying|ications? (?:of|to))|amend(?:ed|ing|ments? (?:of|to))|revis(?:ed|ing|ions? (?:of|to))){_PART}(?= )", any_case=True,
    finds=["‹Modified› LEO", "‹Modifying› the LEO", "‹Modification of› the LEO", "‹Modifications to› the LEO", "‹Modifying in part› the LEO", "‹Amended› LEO", "‹Amending› the LEO",
           "‹Amendment of› the LEO", "‹Amendment to› the LEO", "‹Revised› LEO", "‹Revising› the LEO", "‹Revision of› the LEO", "‹Revisions to› the LEO"],
    never=["Modification Proceeding", "Amendment", "Revision Two"],
)  # fmt: skip
RESCINDED = Rule(
    rf"(?:rescind(?:ed|ing)|rescission{_PART} of|revok(?:ed|ing)|revocation of){_PART}(?= )", any_case=True,
    finds=["‹Rescinded› LEO", "‹Rescinding› the LEO", "‹Rescission of› the LEO", "‹Rescission in part of› the LEO", "‹Revoked› LEO", "‹Revoking› the LEO", "‹Revocation of› the LEO"],
    never=["Rescission Proceeding", "to rescind it"],
)  # fmt: skip
VACATED = Rule(
    rf"vacat(?:ed|ing|ur of){_PART}(?= )", any_case=True,
    finds=["‹Vacated› LEO", "‹Vacating› the LEO", "‹Vacatur of› the LEO"], never=["a vacation", "to vacate it"],
)  # fmt: skip
SUSPENDED = Rule(
    rf"(?:temporar(?:il)?y )?(?:suspend(?:ed|ing)|suspension of|stay(?:ed|ing)|stay of){_PART}(?: (?:the )?enforcement of)?(?= )", any_case=True,
    finds=["‹Suspended› LEO", "‹Suspending› the LEO", "‹Temporarily Suspending› the LEO", "‹Temporary Suspension of› the LEO", "‹Suspending the enforcement of› the LEO", "‹Suspension of› the LEO", "‹Stayed› LEO", "‹Staying› the LEO", "‹Stay of enforcement of› the LEO"],
    never=["Motion for Stay", "to suspend it"],
)  # fmt: skip
REINSTATED = Rule(
    r"(?:reinstat(?:ed|ing|ement of)|lifting (?:the )?(?:stay|suspension) of)(?= )", any_case=True,
    finds=["‹Reinstated› LEO", "‹Reinstating› the LEO", "‹Reinstatement of› the LEO", "‹Lifting the Stay of› the LEO", "‹Lifting Suspension of› the LEO"],
    never=["Lifting Devices", "to reinstate it"],
)  # fmt: skip
# Behind an order, what is done to it: "Limited Exclusion Order Rescinded in Part as to Orlo".
DONE_TO_IT = Rule(
    rf"(?:modified|amended|revised|rescinded|revoked|vacated|suspended|stayed|reinstated){_PART}(?= (?:as to|with respect to|for|against) |[;.]|$)", any_case=True,
    finds=["LEO ‹Modified›", "LEO ‹Amended›; Termination", "LEO ‹Revised› as to Orlo", "LEO ‹Rescinded in Part› as to Orlo", "CDO ‹Revoked› for Orlo", "LEO ‹Vacated› with respect to Orlo", "LEO ‹Suspended›.",
           "LEO ‹Stayed›", "CDO ‹Reinstated› against Orlo"],
    never=["Modified LEO", "LEO Modification", "LEO Suspended Ceilings Ltd."],
)  # fmt: skip
CORRECTED = Rule(
    r"[(\[]corrected(?: version)?[)\]]", r"(?:-|,) corrected$", r"corrected\b(?! (?:public )?version of\b)", r"corrected (?:public )?version of\b", any_case=True,
    finds=["‹Corrected› LEO", "LEO ‹(Corrected)›", "LEO ‹(Corrected Version)›", "‹Corrected Public Version of› the LEO", "LEO ‹- Corrected›", "LEO‹, Corrected›"], never=["Correction", "Uncorrect"],
)  # fmt: skip
# Words that may stand before an order and say nothing of it.
BEFORE = Rule(
    r"(?:commission )?opinion(?= (?:and )|;)", r"(?:the|an?|final|permanent|second|third|fourth|further|public|confidential)(?= )", r"(?:commission(?:'s)?|notice of|version of)(?= )",
    r"(?:issuance|issuing)(?: of)?(?= )", r"orders?(?::|(?= (?:modif|amend|revis|resci|revok|revoc|vacat|(?:temporarily )?suspen|stay|reinst|lift|grant|issuing)))",
    r"(?:granting|grant of) (?:[\w'.-]+ ){0,6}?(?:petition|motion|request) (?:for|to)(?= )", any_case=True,
    finds=["‹the› LEO", "‹a› LEO", "‹an› LEO", "‹Final› LEO", "‹Permanent› LEO", "‹Second› LEO", "‹Third› LEO", "‹Fourth› LEO", "‹Further› LEO", "‹Public› LEO", "‹Confidential› LEO",
           "‹Commission› LEO", "‹Commission's› LEO", "‹Notice of› LEO", "‹Version of› LEO", "‹Issuance of› LEO", "‹Issuing› LEO", "‹Opinion› and LEO", "‹Commission Opinion›; LEO",
           "‹Order:› LEO", "‹Order› Modifying it", "‹Order› Amending it", "‹Order› Revising it", "‹Order› Rescinding it", "‹Order› Revoking it", "‹Order› Revocation",
           "‹Order› Vacating it", "‹Order› Suspending it", "‹Order› Temporarily Suspending it", "‹Order› Staying it", "‹Order› Reinstating it", "‹Order› Lifting it", "‹Order› Granting it", "‹Order› Issuing it",
           "‹Granting Orlo's Joint Petition for› Rescission", "‹Granting Motion to› Stay", "‹Grant of Request for› Rescission"],
    never=["LEO", "Proposed LEO", "Recommended LEO", "Opinion on Bond", "Denying Petition for Rescission"],
)  # fmt: skip
# Words behind an order that say nothing of it.
BEHIND = Rule(
    r"[(\[](?:(?:corrected )?public version|public)[)\]]", r"(?:-|,) public version\b", r"\(?(?:in )?(?:inv\.|investigation) no\. 337-TA-\d+\)?", r"\(?(?:dated|issued(?: on)?) [A-Z][a-z]+ \d{1,2}, \d{4}\)?",
    r"terminat(?:ion of|ing) (?:the )?investigation\b", r"in part\b", r"nos?\. \d+\b", r"pending (?:the )?appeal\b", r"issued by the commission\b", r"to exempt [^;]{1,120}$",
    r"with (?:an? )?(?:appendix|appendices|attachments?|exhibits?)\b[^;]{0,80}", r"(?:re:?|regarding|concerning|relating to|covering) (?:certain [^;]{1,160}|U\.S\. patents? [^;]{1,80})$", r"\.(?=\s*$)", any_case=True,
    finds=["LEO ‹(Public Version)›", "LEO ‹[Public]›", "LEO ‹(Corrected Public Version)›", "LEO ‹- Public Version›", "LEO‹, Public Version›", "LEO ‹in Inv. No. 337-TA-9451›", "LEO ‹(Investigation No. 337-TA-9451)›", "LEO ‹dated March 3, 2026›", "LEO ‹issued on March 3, 2026›",
           "LEO; ‹Termination of the Investigation›", "LEO; ‹Terminating Investigation›", "LEO ‹in part›", "CDO ‹No. 1›", "LEO ‹pending appeal›", "LEO ‹Issued by the Commission›", "LEO ‹to Exempt Certain Redesigned Lanterns›", "LEO ‹with Appendix A (List of Models)›", "GEO ‹with attachments›", "GEO ‹with an Exhibit›", "GEO ‹with Appendices A and B›",
           "LEO ‹Regarding Certain Folding Lanterns and Parts Thereof›", "GEO ‹re: Certain Lanterns›", "GEO ‹concerning Certain Lanterns›", "GEO ‹relating to Certain Lanterns›", "GEO ‹covering Certain Lanterns›",
           "GEO ‹Regarding U.S. Patent No. 9,000,001›", "LEO‹.›"],
    never=["LEO (Orlo)", "LEO - Orlo", "LEO for Orlo Inc. of Ulm", "LEO regarding Orlo Inc. of Ulm", "LEO with respect to Orlo"],
)  # fmt: skip
JOINS = Rule(r"(?:[,;]? (?:and|&) |[,;/]\s?)", finds=["LEO‹ and ›CDO", "LEO‹; ›CDO", "LEO‹, and ›CDO", "LEO‹/›CDO", "LEO‹ & ›CDO"], never=["LEO CDO"])
# Behind an order, before those whom it is directed to.
ADDRESSES = Rule(
    r" (?:for|against|to|naming|as to|with respect to|as against|directed (?:to|at|against|toward)|issued (?:to|against)|entered against|addressed to)(?::)? (?!(?:be|exempt)\b)",
    r"\s?/\s?(?!(?:general|limited|cease|seizure|consent|GEO|LEO|CDO)\b)", r": ", r" [-–—]{1,2} (?!public|corrected)", r" \((?!public|corrected)", r", (?=[A-Z0-9])(?!public|corrected)", any_case=True,
    finds=["LEO‹ for ›Orlo", "LEO‹ against ›Orlo", "CDO‹ to ›Orlo", "CDO‹ naming ›Orlo", "LEO‹ as to ›Orlo", "LEO‹ with respect to ›Orlo", "LEO‹ as against ›Orlo", "CDO‹ directed to ›Orlo",
           "CDO‹ directed at ›Orlo", "CDO‹ directed against ›Orlo", "CDO‹ directed toward ›Orlo", "CDO‹ issued to ›Orlo", "CDO‹ issued against ›Orlo", "CDO‹ entered against ›Orlo",
           "CDO‹ addressed to ›Orlo", "CDO‹/›Orlo", "CDO‹: ›Orlo", "CDO‹ - ›Orlo", "CDO‹ – ›Orlo", "CDO‹ — ›Orlo", "CDO‹ (›Orlo)", "CDO‹, ›Orlo"],
    never=["CDO", "CDO (Public Version)", "CDO - Public Version", "CDO – Public Version", "LEO/CDO", "LEO/GEO", "CDO/LEO", "LEO/General Exclusion Order", "CDO/Limited Exclusion Order", "LEO/Cease and Desist Order",
           "LEO/Seizure and Forfeiture Order", "LEO/Consent Order", "CDO (Corrected)", "CDO - Corrected", "LEO, Corrected", "LEO, Public Version", "LEO to be served", "LEO to exempt lamps"],
)  # fmt: skip
# These open names only where a legal form shows that they are some: an order may regard anything.
REGARDS = Rule(
    r" (?:(?:re|regarding|concerning|relating to|in re|on):? )?(?=[A-Z0-9])", any_case=True,
    finds=["LEO‹ re: ›Orlo Inc.", "LEO‹ regarding ›Orlo Inc.", "CDO‹ concerning ›Orlo Inc.", "CDO‹ relating to ›Orlo Inc.", "CDO‹ in re ›Orlo Inc.", "CDO‹ on ›Orlo Inc.", "CDO‹ ›Orlo Inc."], never=["CDO"],
)  # fmt: skip
AS_TO = Rule(r"(?:as to|with respect to)\b", any_case=True, finds=["‹as to› Orlo", "‹with respect to› Orlo"], never=["against Orlo"])
# What is behind such a word and names nobody: goods, rights, and respondents without their names.
NOBODY = Rule(
    r"(?:the )?(?:certain|all|remaining|several|various|multiple|each|defaulting|non-participating|infring\w+|violation|unlicensed|U\.S\. patents?|patents?)\b",
    r"(?:the )?(?:named )?respondents?$", any_case=True,
    finds=["‹Certain› Lanterns", "‹All› Respondents", "‹the Remaining› Respondents", "‹Several› Firms", "‹Various› Firms", "‹Multiple› Firms", "‹Each› Respondent", "‹Defaulting› Respondents",
           "‹Non-participating› Firms", "‹Infringing› Lanterns", "‹Violation› of Section 337", "‹Unlicensed› Entry", "‹U.S. Patent› No. 1", "‹Patents›", "‹Respondents›", "‹the named Respondents›"],
    never=["Orlo Respondents Ltd.", "Orlo Lamps, Inc."],
)  # fmt: skip
ROLE = Rule(
    r"(?i:(?:the )?(?:(?:defaulting|named|remaining|non-participating) )?respondents?|each of):? (?=[A-Z0-9])",
    finds=["‹Respondent ›Orlo", "‹the Respondents ›Orlo", "‹Defaulting Respondent ›Orlo", "‹named respondent ›Orlo", "‹Remaining Respondents ›Orlo", "‹Non-Participating Respondent ›Orlo", "‹each of ›Orlo"],
    never=["Respondents in default", "Orlo Lamps"],
)  # fmt: skip
# Words that no firm's name has: a title with them in the place of a name says something else.
NO_NAME = Rule(
    r"\b(?:petition|motion|pending|request|determination|investigation|exclusion|desist|forfeiture|rescission|rescinding|rescinded|modification|modified|suspended|vacated|stay of|denied|remand|expir\w+|hearing|in part|bonding|supersed\w+|replac\w+)\b",
    any_case=True,
    finds=["the ‹Petition› of Orlo", "a ‹Motion›", "‹pending› Appeal", "a ‹Request›", "a ‹Determination›", "the ‹Investigation›", "the ‹Exclusion› of it", "‹Desist›", "the ‹Forfeiture›", "‹Rescission›", "‹Rescinding›",
           "Orlo ‹Rescinded›", "‹Modification›", "Orlo ‹Modified›", "Orlo ‹Suspended›", "Orlo ‹Vacated›", "a ‹Stay of› it", "‹Denied›", "on ‹Remand›", "its ‹Expiration›", "a ‹Hearing›", "Orlo ‹in part›", "‹Bonding›",
           "Orlo (‹Superseding› Order of March 3, 2026)", "‹Replacing› an order"],
    never=["Orlo Lamps, Inc.", "Stay Warm LLC", "Bond Street Lamps, Ltd."],
)  # fmt: skip
# What is not decided, or decides nothing of an order: refused, asked, begun, put off.
DECIDES_NOTHING = Rule(
    r"\b(?:den(?:y|ying|ied|ies|ial)|declin\w+|reject\w*|dismiss\w*|proposed|recommend\w+|draft|institut\w+|extend\w*|extension|target date|schedul\w+|briefing|request\w*|petition (?:to|for)|"
    r"protective order|show cause|not to (?:review|modify|rescind|institute)|receipt|correspondence|civil penalt\w+|errat\w+ to the notice)\b",
    any_case=True,
    finds=["to ‹deny› it", "Order ‹Denying› it", "it is ‹denied›", "it ‹denies› it", "‹Denial› of it", "to ‹decline›", "to ‹reject› it", "‹Dismissing› it", "‹Proposed› LEO", "‹Recommended› LEO", "‹Draft› LEO",
           "‹Instituting› it", "to ‹extend› it", "‹Extension› of time", "the ‹Target Date›", "‹Scheduling› it", "‹Briefing› on bond", "‹Request› for Statements", "a ‹Petition to› rescind it", "a ‹Petition for› it",
           "‹Protective Order›", "to ‹Show Cause›", "‹Not to Review› it", "‹Not to Modify› it", "‹Not to Rescind› it", "‹Not to Institute› it", "‹Receipt› of it",
           "‹Correspondence›", "‹Civil Penalty›", "‹Errata to the Notice›"],
    never=["Limited Exclusion Order", "Rescission of the LEO", "Granting the Petition of Orlo"],
)  # fmt: skip
# What of a title that is not read may change an order that stands.
MAY_CHANGE = Rule(
    r"\b(?:resci\w+|revo[ck]\w+|reinstat\w+|disapprov\w+)\b",
    r"\b(?:modif\w+|amend\w*|revis\w+|vacat\w+|stay\w*|suspen\w+|lift\w*|expir\w+|correct\w*)\b[^;]{0,80}?\b(?:exclusion|remedial|desist|consent|forfeiture) orders?\b", any_case=True,
    finds=["‹Rescission› of it", "‹Revocation› of it", "to ‹revoke› it", "‹Reinstating› it", "the ‹Disapproval›", "‹Modification of an Exclusion Order›", "‹Amending the Remedial Orders›", "‹Revision of a Cease and Desist Order›",
           "‹Vacatur of a Consent Order›", "a ‹Stay of the Exclusion Order›", "‹Suspension of a Seizure and Forfeiture Order›", "‹Lifting the Exclusion Order›", "‹Expiration of the Exclusion Order›", "‹Correction of the Exclusion Order›"],
    never=["Issuance of a Limited Exclusion Order", "Modification of the Schedule", "Amendment of the Complaint", "Expiry of a Deadline; Exclusion Order"],
)  # fmt: skip
ANY_ORDER = Rule(
    r"\b(?:exclusion|remedial|desist|consent|forfeiture) orders?\b", r"\b(?:GEO|LEO|TEO|CDO|SFO)s?\b",
    finds=["an ‹exclusion order›", "‹remedial orders›", "a cease and ‹desist order›", "a ‹consent order›", "a ‹forfeiture order›", "the ‹GEO›", "an ‹LEO›", "a ‹TEO›", "two ‹CDOs›", "an ‹SFO›"],
    never=["a protective order", "Order No. 7"],
)  # fmt: skip
# The court's number of an appeal; "337-1451" is the Commission's own of a case.
APPEAL = Rule(
    r"(?<![\w-])(?:20)?(?P<year>\d\d)-(?P<number>\d{3,4})(?![\w-])",
    finds=["Certified List, ‹26-1955›, Orlo v. ITC", "Certified List, ‹2026-1955›", "Nos. ‹26-101›"],
    never=["337-1451", "337-TA-1451", "26-19551", "2026-10-06", "Certified List"],
)  # fmt: skip
