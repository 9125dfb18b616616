"""Rules of `pipeline.read.us_itc.rights`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.rule import Rule

PATENT_NUMBER = Rule(
    r"(?:RE|PP|[DH])?\s?'?\d{1,3}(?:[,.]\d{3}){1,2}",
    r"(?:RE|PP|D)\s?\d{5,7}",
    r"\d{7,8}",
    finds=[
        "‹7,654,321›, ‹7,654,322›",
        "(‹RE45,678›)",
        "(‹PP12,345›)",
        "‹D654,321› and D654,322",
        "(‹RE45678›)",
        "(‹PP 12345›)",
        "(‹D654321›)",
        "(‹7654321›)",
    ],
    never=["the '321 patent", "claims 1, 2, and 12", "654321", "RE 4567"],
)
# What stands before the number of a patent.
PATENT_HEAD = Rule(
    r"\b(?:(?:U\.S\.|United States) (?:Reissued? |Design |Utility |Plant )*(?:Letters )?Pat(?:ents?\b|s?\.)|"
    r"Patents?|Design Patents?|Reissued? Patents?)"
    r"(?: (?:Registration )?(?:Nos?|Numbers?)\b\.?,?)? (?=(?:RE|PP|[DH])?\s?'?\d)",
    finds=[
        "claim 1 of ‹U.S. Patent No. ›7,654,321",
        "‹United States Letters Patent Numbers ›7,654,321 and 7,654,322",
        "‹U.S. Reissue Patent No. ›RE45,678",
        "‹U.S. Design Patent Nos. ›D654,321 and D654,322",
        "‹U.S. Utility Patent No. ›7,654,321",
        "‹U.S. Plant Patent No. ›PP12,345",
        "‹U.S. Pat. No. ›7,654,321",
        "‹Patent ›7,654,321",
        "‹Design Patent No. ›D654,321",
        "‹Reissued Patent No. ›RE45,678",
    ],
    never=[
        "U.S. Patent Application No. 12/345,678",
        "the United States Patent and Trademark Office",
        "each patent no. 7,654,321",
        "U.S. Patent No. X9,876",
    ],
)
TRADEMARK_HEAD = Rule(
    r"\b(?:(?:U\.S\.|United States|Federal|Registered) )*(?:(?:Trade|Service)\s?marks?|Marks?)(?: \w+){0,2}?"
    r" (?:(?:Reg(?:istration)?s?\.?)(?: (?:Nos?|Numbers?)\b\.?)?|(?:Nos?|Numbers?)\b\.?) (?=\d)",
    any_case=True,
    finds=[
        "‹U.S. Trademark Reg. Nos. ›3,456,789 and 3,456,790",
        "‹United States Trademark Registration No. ›3,456,789",
        "‹Federal trademark registration ›3,456,789",
        "‹Registered Service Mark No. ›3,456,789",
        "the FENWICK ‹mark Reg. ›3,456,789",
        "‹Trademark Numbers ›3,456,789 and 3,456,790",
        "‹Trademark Reg. Number ›3,456,789",
    ],
    never=[
        "the Trademark Office, on May 7",
        "Trademark Trial and Appeal Board No. 91,234,567",
        "the trademark FENWICK (No. 3,456,789)",
        "benchmark No. 3",
    ],
)
COPYRIGHT_HEAD = Rule(
    r"\bcopyrights? (?:Reg(?:istration)?s?\.?\s*)?(?:Nos?\.?|Numbers?)?\s*(?=(?:VAu?|TXu?|PAu?|SRu?)[\s-]?\d)",
    any_case=True,
    finds=[
        "U.S. ‹Copyright Registration No. ›VA 1-234-567",
        "‹Copyright Reg. Numbers ›TX0001234567 and TX0001234568",
        "‹copyright ›PAu 1-234-567",
        "‹Copyright Nos. ›SR 123-456 and SR 123-457",
    ],
    never=["Copyright Registration No. 1-234-567", "copyrighted works VA 1-234-567", "a copyright in Vantage 12"],
)
TRADEMARK_NUMBER = Rule(
    r"\d{1,2}[,.]\d{3}[,.]\d{3}",
    r"\d{3}[,.]\d{3}",
    r"\d{6,8}",
    finds=["Registration No. ‹3,456,789›", "Registration No. ‹654,321›", "Registration No. ‹3456789›"],
    never=["54,321", "Class 11", "12345"],
)
COPYRIGHT_NUMBER = Rule(
    r"(?:VAu?|TXu?|PAu?|SRu?)[\s-]?\d[\d-]{2,12}\d",
    finds=["No. ‹VA 1-234-567›", "No. ‹VA-1-234-567›", "No. ‹TXu001234567›", "No. ‹PA 1-234-567›", "No. ‹SR0000123456›"],
    never=["VA 12", "RE 45-678", "Arlington, VA, 22201"],
)
# The kind of document behind a patent's number ("B2"): nothing where there is none.
KIND_CODE = Rule(
    r"(?:\s?[ABCES]\d\b)?",
    finds=["‹ B2› (the lantern patent)", "‹B1›, 7,654,322", "‹› D654,321", "‹› B22"],
)
# Brackets behind a number, with brackets within them: nothing where there are none.
BRACKET = Rule(
    r"(?:\s*\((?:[^()]|\([^()]{0,80}\)){0,160}\))?",
    finds=["‹ ('the '321 patent')› and others", "‹ (the lantern patent (reissued))›, 7,654,322", "‹›, 7,654,322 (lanterns)"],
)
# Between two numbers of one list.
BETWEEN = Rule(
    r"\s*(?:[;,:]\s*)?(?:(?:and(?:/or)?|or|&) )?",
    finds=[
        "‹, and ›7,654,322",
        "‹ and/or ›7,654,322",
        "‹; or ›7,654,322",
        "‹ & ›7,654,322",
        "‹, ›android lamps",
        "‹›.",
        "‹ ›as well as",
    ],
)
PATENT = Rule(
    rf"({PATENT_NUMBER}){KIND_CODE}{BRACKET}",
    finds=["‹7,654,321 B2 ('the '321 patent')›, 7,654,322", "‹D654,321› and D654,322"],
    never=["654321 (the FENWICK mark)", "B2 (the lantern patent)"],
)
TRADEMARK = Rule(
    rf"({TRADEMARK_NUMBER}){KIND_CODE}{BRACKET}",
    finds=["Registration No. ‹3,456,789 (the FENWICK mark)› and 3,456,790"],
    never=["Class 11 (lanterns)"],
)
COPYRIGHT = Rule(
    rf"({COPYRIGHT_NUMBER}){KIND_CODE}{BRACKET}",
    finds=["Registration No. ‹VA 1-234-567 (the Fenwick catalogue)› and VA 1-234-568"],
    never=["Registration No. 1-234-567 (the Fenwick catalogue)"],
)
# Claims by number, up to the patent that they are of.
CLAIMS = Rule(
    r"\bclaims? (?P<list>\d{1,3}(?:(?:\s*(?:-|to|through)\s*|\s*,\s*(?:(?:and|or)(?:/or)? )?| (?:and|or|and/or) )\d{1,3})*)"
    r"\b(?!,\d)(?P<then>(?: of| in) (?:the )?)",
    finds=[
        "infringement of ‹claims 1-5, 10, and 13 of the ›'321 patent",
        "‹claims 1 to 5 of ›U.S. Patent No. 7,654,321",
        "‹claims 1 through 5, or 7 in the ›'321 patent",
        "‹claims 1 and 2 of the ›'321 patent",
        "‹claim 1 or 2 of the ›'321 patent",
        "‹claims 1 and/or 2 of the ›'321 patent",
    ],
    never=[
        "claim 1 is not infringed",
        "the claims of the '321 patent",
        "claim 1234 of the '321 patent",
        "claim 1 and the '321 patent",
    ],
)
# A right by its last three digits.
SHORT_OF = Rule(
    r"(?:the )?(?:(?P<design>D|RE)?[`']\s?(?P<letter>D|RE)?(?P<digits>\d{3}))"
    r" (?:design |reissued? )?(?:patent|mark|registration|copyright)",
    any_case=True,
    finds=[
        "claim 1 of ‹the '321 patent›",
        "claim 1 of ‹the D'321 design patent›",
        "claim 1 of ‹the RE'678 reissue patent›",
        "‹the 'D321 patent›",
        "‹the 'RE678 patent›",
        "‹the `789 mark›",
        "‹the '789 registration›",
        "‹the '567 copyright›",
    ],
    never=["the 321 patent", "the '21 patent", "the '4321 patent", "the '321 application"],
)
# The claim of a design patent, which has no other.
ONE_CLAIM = Rule(
    r"\bthe (?:sole |single |only )?claim of (?:the )?",
    any_case=True,
    finds=[
        "infringement of ‹the claim of ›U.S. Design Patent No. D654,321",
        "‹the sole claim of the ›D'321 patent",
        "‹the single claim of the ›D'321 patent",
        "‹The only claim of the ›D'321 patent",
    ],
    never=["the claims of the '321 patent", "the first claim of the '321 patent", "a claim of infringement"],
)
# One item of a list of claims.
RANGE = Rule(
    r"(\d{1,3})\s*(?:-|to|through)\s*(\d{1,3})",
    r"(\d{1,3})",
    finds=["‹1-5›, 10, and 13", "‹1 to 5› and 10", "‹1 through 5›", "‹10›, and 13-16"],
    never=["the sole claim"],
)
TRADE_SECRET = Rule(
    r"\b(?:misappropriat\w+|theft|based (?:up)?on|asserted|alleged)\b[^.;]{0,100}?\btrade secrets?\b",
    r"\btrade secrets? (?:misappropriation|at issue)",
    any_case=True,
    finds=[
        "by reason of ‹misappropriation of trade secrets›",
        "the ‹theft of Fenwick's trade secrets›",
        "a complaint ‹based upon trade secrets› about lanterns",
        "the ‹asserted trade secrets›",
        "the ‹alleged trade secret›",
        "a violation by reason of ‹trade secret misappropriation›",
        "the ‹trade secrets at issue› in this investigation",
    ],
    never=["the exhibit contains trade secrets", "Theft is alleged. No trade secret was named."],
)
TRADE_DRESS = Rule(
    r"\btrade dress\b",
    any_case=True,
    finds=["infringement of the Fenwick ‹trade dress›"],
    never=["a trade in dress lamps", "trade dresses"],
)
COMMON_LAW_MARK = Rule(
    r"\bcommon[- ]law (?:rights in (?:\w+ ){0,4})?(?:trade)?marks?\b",
    any_case=True,
    finds=[
        "infringement of ‹common law trademarks›",
        "the complainant's ‹common-law mark›",
        "‹common law rights in its marks›",
    ],
    never=["a common law claim about U.S. Trademark Registration No. 3,456,789", "at common law, trademarks"],
)
FALSE_ADVERTISING = Rule(
    r"\bfalse(?:ly)? (?:and (?:misleading|deceptive) )?advertis\w+",
    any_case=True,
    finds=[
        "by reason of ‹false advertising›",
        "Orlo ‹falsely advertised› its lanterns",
        "‹false and misleading advertising› of lanterns",
        "‹false and deceptive advertisements›",
    ],
    never=["misleading advertising", "false statements in an advertisement"],
)
# Unfair acts that are none of the rights above.
UNFAIR = Rule(
    r"\bfalse designations? of (?:origin|source)\b",
    r"\btortious interference\b",
    r"\bpassing off\b",
    any_case=True,
    finds=[
        "by reason of ‹false designation of origin›",
        "‹false designations of source›",
        "‹tortious interference› with contracts",
        "the ‹passing off› of lanterns as Fenwick's",
    ],
    never=["a designation of origin", "interference with a patent", "a lantern passing officers"],
)
# A word for a number of a right, and a number behind it: of whatever form, so that none is passed over that is not read.
HEAD_ALONE = Rule(
    r"\b(?:Patents?|Trademarks?|Copyrights?|Marks?)(?: Registration)? (?:Reg\.? )?(?:Nos?|Numbers?)\b\.?\s*(?:[A-Z]{0,3}\s?[\d,.'-]{4,})",
    finds=[
        "U.S. ‹Patent No. 7,654,321›",
        "‹Trademark Registration Number 3,456,789›",
        "‹Copyright Reg. No. VA 1-234-567›",
        "‹Mark No. 12345›",
    ],
    never=["patents and trademarks", "Patent No. 12"],
)

# --- what was found, and what left the case -----------------------------------------------------------------------------------------

# In the words of who decides, a violation found.
FINDS = Rule(
    r"\bCommission\b(?: \([^()]*\))?(?:,? (?:has|have|also|therefore|hereby|further|now|accordingly|thus|on review,?))*"
    r" (?:found|finds|affirm\w*|determin\w+|conclud\w+)\b(?:(?!\breview)[^;])*?\bviolat(?:ed|ions?)\b",
    finds=[
        'the ‹Commission ("Commission") has found that Orlo violated› section 337',
        *("The ‹Commission therefore finds a violation›", "the ‹Commission hereby affirms the finding of violations›"),
        *("the ‹Commission also found a violation›", "they, the ‹Commission have found a violation›", "‹Commission further finds a violation›"),
        *("the ‹Commission now concludes that Orlo violated›", "the ‹Commission accordingly finds a violation›"),
        *("the ‹Commission thus determined that there is a violation›", "the ‹Commission, on review, finds a violation›"),
    ],
    never=["The judge found a violation", "the Commission determined to review a violation"],
)
# ... and not that there is none, or only what is alleged or recommended.
FINDS_NOT = Rule(
    r"\b(?:no|not|without|whether|alleg\w+|if|should|declin\w+|revers\w+|vacat\w+)\b(?! (?:to )?review)",
    any_case=True,
    finds=[
        *("found ‹no› violation", "has ‹not› violated", "‹without› a violation", "‹whether› Orlo violated", "the ‹alleged› violation"),
        *("‹if› it violated", "‹should› it find", "‹declines› to find", "‹reverses› the finding", "‹vacated› the finding"),
    ],
    never=["determined not to review a finding of a violation"],
)
SECRETS = Rule(
    r"\btrade secrets?\b",
    any_case=True,
    finds=["as to ‹trade secrets› 1 and 2", "a protectable ‹trade secret›"],
    never=["secret trade"],
)
# Before a right: it leaves the case.
LEAVES = Rule(
    r"\b(?:terminat(?:ed|es|ing|ion)|withdr[ae]w(?:n|al|ing|s)?|drop(?:ped|ping|s)?|dismiss(?:ed|ing|al|es))\b",
    any_case=True,
    finds=[
        *("Order No. 24 ‹terminated› it", "the judge ‹terminates› it", "‹terminating› it", "the ‹termination› of it", "‹withdrawn›"),
        *("Fenwick ‹withdrew› it", "to ‹withdraw› it", "the ‹withdrawal› of it", "‹withdrawing› it", "it ‹withdraws› it", "to ‹drop› it"),
        *("it ‹dropped› it", "‹dropping› it", "it ‹drops› it", "‹dismissed› it", "‹dismissing› it", "the ‹dismissal› of it", "it ‹dismisses› it"),
    ],
    never=["a droplet of water", "in terminal 4"],
)
# Between such a word and a right: what leaves is another thing.
NOT_OF_RIGHT = Rule(
    r"\b(?:claims?|petition\w*|appeal\w*|arguments?|defen[cs]es?|contentions?|licen[cs]\w*|settle\w*|violat\w*|infring\w*|leav\w+|remain\w*|except)\b|[.;]\s|,\s(?:and|but)\s(?!as\b)",
    any_case=True,
    finds=[
        *(" ‹claim› 4 of", " its ‹petition› as to", " the ‹appeal› on", " an ‹argument› on", " a ‹defense› as to", " the ‹contention› that"),
        *(" for a ‹license› under", " after ‹settlement› of", " for want of a ‹violation› of", " of ‹infringement› of", " ‹leaving› only"),
        *(" with the ‹remaining› one,", " all ‹except› ", "‹. ›The", "‹; ›it asserts", " it‹, and ›asserts", " it‹, but ›not"),
    ],
    never=[" the investigation as to ", " the investigation, and as to "],
)
ALL_CLAIMS = Rule(
    r"\b(?:all|every|each|the) (?:(?:of|the|asserted|remaining) )*claims? of (?=the\b|U\.S\.|'\d|$)",
    any_case=True,
    finds=["‹all asserted claims of ›the", "‹every claim of ›U.S. Patent", "‹each of the remaining claims of ›the", "‹the asserted claims of ›'190", "‹all claims of ›"],
    never=["claims 4 and 5 of the", "all claims of a kind"],
)
# Before a claim: it is the one that was, and another one is in its place.
CLAIMS_INSTEAD = Rule(
    r"(?<!\bstated[ ])(?<!\bnamed[ ])(?<!\blisted[ ])(?<!\brecited[ ])(?<!\bprinted[ ])(?<!\bread[ ])\bclaims? (?P<list>\d{1,3}(?:(?:\s*(?:-|to|through)\s*|\s*,\s*(?:(?:and|or) )?| (?:and|or) )\d{1,3})*),? (?:in (?:the )?place of|instead of|rather than) $",
    any_case=True,
    finds=["names ‹claim 9 in place of ›", "covers ‹claims 1-4 and 9 in the place of ›", "‹claims 1, 3, and 9 instead of ›", "‹claims 1 to 4, rather than ›", "‹claims 1 through 4 rather than ›", "‹claim 1 or 2 instead of ›", "‹claims 1, or 2 instead of ›"],
    never=["which stated claim 8 instead of ", "which named claim 8 instead of ", "that listed claims 8 instead of ", "recited claim 8 rather than ", "printed claim 8 in place of ", "read claim 8 instead of ", "claim 9 and "],
)  # fmt: skip
CLAIMS_OF = Rule(
    r"\bclaims?\b[^;]{0,60}\bof $",
    any_case=True,
    finds=["‹claims 4 and 5 of ›", "‹claim 4 of ›"],
    never=["the validity of "],
)
# Behind the first word of a right: it left the case.
HAS_LEFT = Rule(
    r"^[^;]{0,60}?\b(?:patents?|marks?|registrations?)[\")]* (?:was|were|has been|have been|is|are) (?:\w+ )?"
    r"(?:withdrawn|dropped|terminated|dismissed)\b",
    any_case=True,
    finds=[
        *("‹the '190 patent was later withdrawn›", "‹the '190 and '191 patents were dropped›", "‹the '190 mark has been terminated›"),
        *('‹U.S. Patent No. 9,000,190 (the "190 patent") is dismissed›', "‹the '190 registrations have been withdrawn›",
          "‹the '190 patents are withdrawn›", "‹the 190 patent was dropped›"),
    ],
    never=["the '190 patent is not infringed", "the '190 patent; it was dropped"],
)
# Behind a right: it left the case as to somebody only.
AS_TO_SOME = Rule(
    r"^[^.;,]{0,60}?\b(?:as to|against|with respect to) (?!every\b|all\b|each\b)(?!the '|'\d)",
    finds=["‹the '190 patent as to ›Orlo", "‹the '190 patent against ›Orlo", "‹the '190 patent with respect to ›Orlo"],
    never=["the '190 patent as to every respondent", "the '190 patent against all", "the '190 patent as to each of them",
           "the mark and as to the '190 patent", "the mark and as to '190"],
)  # fmt: skip
# A passage that only asks for it, or refuses it.
LEFT_IN = Rule(
    r"\b(?:den(?:y|ies|ied|ying)|refus\w+|declin\w+|whether|not (?:withdrawn?|dropped|terminated))\b",
    any_case=True,
    finds=[
        *("to ‹deny› it", "he ‹denies› it", "the motion was ‹denied›", "‹denying› it", "he ‹refused› it", "he ‹declined› it", "‹whether› it is"),
        *("it was ‹not withdrawn›", "did ‹not withdraw› it", "was ‹not dropped›", "was ‹not terminated›"),
    ],
    never=["the motion was granted"],
)
