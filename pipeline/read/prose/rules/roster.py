"""Rules of `pipeline.read.prose.roster`: the words in and around lists of companies."""

from __future__ import annotations

from pipeline.read.rule import Rule

LEAD_IN = Rule(  # between a role and the first name
    r"(?:\s*(?:,|:|following|in (?:the|this) (?:complaint|investigation|notice of investigation)|the|each of|both|all|certain|named"
    r"|among (?:them|whom)|who (?:[a-z]+ ){1,3}it|remain|additional|remaining|defaulted|last|only|sole|active|other|namely|including|to wit|such as|that is|previously|found"
    r"|(?:to be )?in default|who (?:were|was|are)|were|was|non-participating|non-appearing|entities|[Rr]espondents?"
    r"|[Cc]omplainants?|[Ii]ntervenors?|[Dd]efaulting|[Nn]on-?part(?:y|ies)|parties|party|are|is|by|of|an|a|new|petitioners?"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)|\(\d\)|\([a-z]\))(?=[\s:,]))*\s*",
    finds=[
        "‹the following defaulting respondents: ›Orlo, Inc.",
        "‹, each of ›Orlo, Inc.",
        "‹ named in the complaint: ›Orlo, Inc.",
        "‹ in this investigation, ›Orlo, Inc.",
        "‹ in the notice of investigation are ›Orlo, Inc.",
        "‹both complainants ›Orlo, Inc.",
        "‹ all certain additional intervenors ›Orlo, Inc.",
        "‹remaining active entities ›Orlo, Inc.",
        "‹ last only sole ›Orlo, Inc.",
        "‹other defaulted parties, namely ›Orlo, Inc.",
        "‹, including ›Orlo, Inc.",
        "‹, to wit, ›Orlo, Inc.",
        "‹, such as ›Orlo, Inc.", "‹, among them ›Orlo, Inc.", "‹, among whom are ›Orlo, Inc.", "‹ remain, among them ›Orlo, Inc.", "‹ who signed it, ›Orlo, Inc.",
        "‹, that is, ›Orlo, Inc.",
        "‹previously found to be in default, who were ›Orlo, Inc.",
        "‹ who was ›Orlo, Inc.",
        "‹ who are ›Orlo, Inc.",
        "‹ were ›Orlo, Inc.",
        "‹ was ›Orlo, Inc.",
        "‹non-participating non-party ›Orlo, Inc.",
        "‹non-appearing nonparties ›Orlo, Inc.",
        "‹a new party, ›Orlo, Inc.",
        "‹ is by ›Orlo, Inc.",
        "‹an ›affiliate of Orlo, Inc.",
        "‹of petitioner ›Orlo, Inc.",
        "‹ two respondents: (1) ›Orlo, Inc.",
        "‹ three respondents: (a) ›Orlo, Inc.",
        "‹ four respondents, ›Orlo, Inc.",
        "‹ five respondents, ›Orlo, Inc.",
        "‹ six respondents, ›Orlo, Inc.",
        "‹ seven respondents, ›Orlo, Inc.",
        "‹ eight respondents, ›Orlo, Inc.",
        "‹ nine respondents, ›Orlo, Inc.",
        "‹ ten respondents, ›Orlo, Inc.",
        "‹ 12 respondents, ›Orlo, Inc.",
        "‹ ›foundries",
    ],
)
LIST_BEGINS = Rule(
    r"(?:\b(?:by|of|are|were|and|named|to|against)|[,;:)]) (?=[A-Z])",
    r"^(?=[A-Z])",
    finds=[
        "a complaint filed ‹by ›Orlo, Inc.",
        "the complaint ‹of ›Orlo, Inc.",
        "the respondents ‹are ›Orlo, Inc.",
        "the respondents ‹were ›Orlo, Inc.",
        "the respondents ‹and ›Orlo, Inc.",
        "the complaint ‹named ›Orlo, Inc.",
        "an order ‹to ›Orlo, Inc.",
        "an order ‹against ›Orlo, Inc.",
        "the respondents‹: ›Orlo, Inc.",
        "‹›Orlo, Inc. filed",
    ],
    never=["the company Orlo", "made by hand"],
)
# The first word of a name, where it is no common one: followed by more of the name.
FIRST_WORD = Rule(
    r"\A[A-Z][\w'’-]{2,}(?=[,\s])",
    finds=["‹Orlo› Lamps GmbH", "‹Fenn-Krom›, Inc."],
    never=["Orlo", "iFold Inc.", "A1 Lamps"],
)
BETWEEN = Rule(
    r",\s*",
    r" and ",
    finds=["Orlo‹, ›Fenwick", "Orlo‹ and ›Fenwick"],
    never=["Orlo & Fenwick"],
)
A_ROLE = Rule(
    r"respondent",
    r"complainant",
    any_case=True,
    finds=["; and ‹respondent› ", ", ‹Complainant›s "],
    never=["; and "],
)

# --- what several are called, and what is said of them --------------------------------------------------------------------

COLLECTIVE = Rule(
    r",?\s*\((?:all (?:of (?:them|whom|which),? )?)?"
    r"(?:collectively|together(?: with[^\"()]{1,120})?|jointly|and together with[^\"()]{1,120})[,:]?\s*(?:referred to as )?[^()]{1,120}\)",
    any_case=True,
    finds=[
        'Orlo, Inc. and Fenwick, Inc.‹ (collectively, "Respondents")›',
        'Orlo, Inc. and Fenwick, Inc.‹, (all of them together referred to as "Orlo")›',
        'Orlo, Inc. and Fenwick, Inc.‹ (all of whom, jointly: "Orlo")›',
        'Orlo, Inc. and Fenwick, Inc.‹ (all of which collectively "Orlo")›',
        'Orlo, Inc.‹ (together with Fenwick, "Orlo")›',
        'Orlo, Inc.‹ (and together with Fenwick, "Orlo")›',
    ],
    never=['Orlo, Inc. ("Orlo")', "(all of them)"],
)
ALL_OF_THEM = Rule(
    r",?\s*\(all of them",
    finds=['Orlo, Inc. and Fenwick, Inc.‹, (all of them› together "Orlo")'],
    never=['(all of which together "Orlo")'],
)
TOGETHER = Rule(
    r"(?:together|and) with (?P<others>[^\"]{1,100}?),?\s*\"(?P<name>[^\"]{1,60}?),?\"",
    any_case=True,
    finds=['‹together with Fenwick, "the Orlo Group"›', '"Orlo" ‹and with Fenwick "the Respondents,"›'],
    never=['collectively, "the Respondents"', "together with Fenwick"],
)
OF_MANY = Rule(
    r"\b(?:[Gg]roups?|[Rr]espondents|Complainants|[Pp]arties|[Ee]ntities|[Cc]ompanies|[Ff]irms|Defendants|Side|Intervenors)\b",
    finds=[
        "the Orlo ‹group›", "the Orlo ‹respondents›", "the Orlo ‹parties›", "the Orlo ‹entities›", "the Orlo ‹companies›", "the Orlo ‹firms›",
        "Orlo ‹Group›",
        "Orlo ‹Respondents›",
        "‹Complainants›",
        "Settling ‹Parties›",
        "Orlo ‹Entities›",
        "Orlo ‹Companies›",
        "Orlo ‹Firms›",
        "Defaulting ‹Defendants›",
        "Orlo ‹Side›",
        "‹Intervenors›",
    ],
    never=["Orlo", "Orlo Company", "Respondent"],
)
# All whose names begin with the same words.
A_FAMILY = Rule(
    r"(?:the )?(?P<first>[A-Z][\w'’-]+(?:[ ][A-Z][\w'’-]+)?) (?:[Rr]espondents|[Ee]ntities|[Cc]ompanies|[Gg]roup|[Pp]arties|[Dd]efendants|[Ff]irms)",
    finds=["‹the Orlo respondents›", "‹Orlo Respondents›", "‹Orlo entities›", "‹Orlo Entities›", "‹Orlo companies›", "‹Orlo Companies›", "‹Orlo Lamp group›", "‹Orlo Group›", "‹Orlo parties›", "‹Orlo Parties›",
           "‹Orlo defendants›", "‹Orlo Defendants›", "‹Orlo firms›", "‹Orlo Firms›"],
    never=["the respondents", "Orlo", "Orlo lamps"],
)  # fmt: skip
# Before and behind a list: what is said of all in it, by which the notice calls them later.
NOW_DEFAULTING = Rule(
    r"(?:in default\b(?:(?!\b(?:while|whereas|but|and)\b)[^.;]){0,40}|[Dd]efault(?:ing|ed) (?:[Rr]espondents?|parties)[,:]?\s*(?:namely,?\s*)?)$",
    finds=[
        "found ‹in default: ›", "those ‹in default in this investigation, namely, ›", "those ‹in default (›",
        "the ‹Defaulting Respondents, ›",
        "the ‹defaulted parties: namely, ›",
    ],
    never=["in default; the others are ", "in default, while ", "in default, and so is ", "in default, whereas ", "in default, but not ", "the respondents "],
)
DEFAULTED = Rule(
    r"(?:\s*\([^()]*\))?,?\s*(?:(?:each|all|both|was|were|is|are|has|have|had|been|also|be|to|having) )*(?:found )?"
    r"(?:(?:to be )?(?:(?:held|adjudged|declared) )?in default\b|defaulted\b|never answered|did not (?:answer|respond|appear)|"
    r"never (?:responded|appeared)|failed to (?:answer|respond|appear)|whose default\b)",
    finds=[
        'Orlo, Inc.‹ ("Orlo") was found in default›',
        "Orlo, Inc. and Fenwick, Inc.‹, both found to be in default›",
        "Orlo, Inc. and Fenwick, Inc.‹ were each in default›",
        "Orlo, Inc.‹ is in default›",
        "Orlo, Inc. and Fenwick, Inc.‹ are all in default›",
        "Orlo, Inc.‹ has also been found in default›",
        "Orlo, Inc. and Fenwick, Inc.‹ have defaulted›",
        "Orlo, Inc.‹ had defaulted›",
        "Orlo, Inc.‹ to be found in default›",
        "Orlo, Inc.‹, having defaulted›",
        "Orlo, Inc.‹ never answered›",
        "Orlo, Inc.‹ did not answer›",
        "Orlo, Inc.‹ did not respond›",
        "Orlo, Inc.‹ failed to answer›",
        "Orlo, Inc.‹ failed to respond›", "Orlo, Inc.‹ failed to appear›", "Orlo, Inc.‹ did not appear›", "Orlo, Inc.‹ never appeared›", "Orlo, Inc.‹ never responded›",
        "Orlo, Inc.‹ was held in default›",
        "Orlo, Inc.‹ was adjudged in default›",
        "Orlo, Inc.‹, declared in default›",
        "Orlo, Inc.‹, whose default› was found",
    ],
    never=["Orlo, Inc. answered", "Orlo, Inc., a defaulting respondent"],
)
NOW_REMAINING = Rule(
    r"(?:[Rr]emaining|[Aa]ctive|[Pp]articipating|[Nn]on-[Dd]efaulting) [Rr]espondents?,?\s*(?:\w+,?\s*)?$",
    finds=[
        "the ‹remaining respondents, ›",
        "the ‹Active Respondent ›",
        "the ‹participating respondents are ›",
        "the ‹Non-Defaulting Respondents ›",
    ],
    never=["the respondents ", "the remaining claims "],
)
REMAINED = Rule(
    r",?\s*(?:\([^()]*\),?\s*)?(?:alone )?remain(?:ed|s|ing)?\b",
    finds=[
        "Orlo, Inc. and Fenwick, Inc.‹ remain› in it",
        'Orlo, Inc.‹ ("Orlo") alone remained›',
        'Orlo, Inc.‹, ("Orlo"), remains› in it',
        "Orlo, Inc.‹, remaining› in it",
    ],
    never=["Orlo, Inc. and the remainder"],
)

# Who is found to violate.
NOW_VIOLATING = Rule(
    r"(?<!\bno[ ])\bviolations? (?:of section \d+ )?(?:\([^()]*\) )?by (?:the )?(?:[Rr]espondents? )?$",
    finds=["a ‹violation by ›", "‹violations of section 9 by respondents ›", "a ‹violation (of May) by the Respondent ›"],
    never=["no violation by ", "a violation of section 9 as to "],
)
VIOLATED = Rule(
    r"(?:\s*\([^()]*\))?,?\s(?:(?:each|all|both|have|has|had|were|was|are|is|found|to|be|also) ){0,6}(?:violated|in violation of|violates?|violating) (?:of )?(?:section \d+|the (?:\w+ ){0,3}orders?)\b",
    finds=["Orlo‹ has violated section 9›", 'Orlo‹ ("Orlo") violates section 9›', "Orlo and Fenn‹ were each found to be in violation of section 9›", "Orlo‹ had also violated the order›",
           "Orlo and Fenn‹, all violating section 9›", "Orlo and Fenn‹ both violate section 9›", "Orlo and Fenn‹ have violated the consent orders›", "Orlo‹ was in violation of section 9›",
           "Orlo and Fenn‹ are in violation of section 9›", "Orlo‹ is in violation of section 9›"],
    never=["Orlo has violated no order", "Orlo obeyed section 9"],
)  # fmt: skip
# Who moves, or petitions.
NOW_MOVING = Rule(
    r"\b(?:motion|petition|request|application) (?:of|by|from) (?:the )?(?:[Rr]espondents? )?$",
    finds=["the ‹motion of respondents ›", "the ‹petition by ›", "the ‹request from the Respondent ›", "an ‹application of ›"],
    never=["the motion to stay ", "a motion against "],
)
MOVED = Rule(
    r"(?:\s*\([^()]*\))?,? (?:(?:have|has|jointly|both|each) )*(?:moved|petitioned|requested|applied|(?<!was[ ])(?<!were[ ])asked) (?:to|for|that|the)\b",
    finds=["Orlo‹ moved to› stay it", 'Orlo‹ ("Orlo"), has petitioned for› it', "Orlo and Fenn‹ have jointly requested that› it", "Orlo and Fenn‹ both applied for› it", "Orlo and Fenn‹ each asked the› Commission"],
    never=["Orlo was asked to go", "Orlo were asked to go", "Orlo moved its plant"],
)  # fmt: skip
# Of which kind the respondents of a list are.
NOW_OF_A_KIND = Rule(
    r"(?:\b[Tt]he |^)(?!(?:[Tt]he|remaining|other|only|named|following|defaulting|defaulted|active|participating|same|first|last|two|three|four|five|six|settling|non)\b)(?P<kind>[\w-]+) respondents? (?:are|is|were|was)(?: the following)?[:,]? $",
    finds=["‹The foreign respondents are ›", "‹the domestic respondent is ›", "‹The Chinese respondents were the following: ›", "‹The domestic respondent was, ›", "‹Foreign respondents are: ›", "‹The foreign respondents were ›"],
    never=[*(f"The {word} respondents are " for word in ("remaining", "other", "only", "named", "following", "defaulting", "defaulted", "active", "participating", "same", "first", "last", "two", "three", "four", "five", "six", "settling", "non-defaulting")),
           "the respondents are ", "The respondents are ", "an order against the foreign respondents "],
)  # fmt: skip
# As to whom a case ends.
NOW_ENDED = Rule(
    r"\b[Tt]erminat\w+\b[^.;]{0,70}?\b(?:as to|with respect to|against) (?:the )?(?:[Rr]espondents? )?$",
    r"\b[Tt]erminat\w+ (?:the )?[Rr]espondents? $",
    r"\b(?:[Ss]ettle\w*|settlement agreement) (?:with|as to) (?:the )?(?:[Rr]espondents? )?$",
    r"\b(?:[Ww]ithdr[ae]w\w*|dismiss\w*)\b[^.;]{0,60}? (?:as to|with respect to|against) (?:the )?(?:[Rr]espondents? )?$",
    finds=[
        "‹terminated the investigation as to ›", "‹terminating the investigation with respect to the respondents ›", "‹Termination as against Respondent ›",
        "‹terminated the case against ›", "‹Terminating Respondent ›", "‹terminated the respondents ›", "‹settled with ›", "a ‹settlement agreement with respondent ›",
        "‹Settlement as to the respondent ›", "‹withdrew its complaint as to ›", "‹withdrawal of the complaint against respondents ›",
        "‹dismissed the case with respect to ›", "‹Withdrawal of the claims as to the Respondents ›",
    ],
    never=["determined to ", "termination of the order of ", "an order against "],
)
ENDED = Rule(
    r"(?:\s*\([^()]*\))?,?\s(?:[a-z]+ ){0,2}?(?:(?:was|were|has been|have been|had been|having been) (?:\w+ ){0,2}?"
    r"(?:terminated|dismissed|withdrawn|dropped)|settled)\b",
    finds=[
        "Orlo, Inc.‹ was terminated›", 'Orlo, Inc.‹ ("Orlo") was dismissed›', "Orlo, Inc. and Fenwick, Inc.‹, both were later withdrawn›", "Orlo, Inc.‹ has been dropped›",
        "Orlo, Fenwick‹ have been terminated›", "Orlo‹ had been terminated›", "Orlo‹, having been terminated›", "Orlo, Fenwick‹ each have settled›",
    ],
    never=["Orlo, Inc. asks that it be terminated", "Orlo was found in default"],
)  # fmt: skip
# The case does not end, or it is not sure that it does.
NOT_ENDED = Rule(
    r"\b(?:den(?:y|ies|ied|ying)|refus\w+|declin\w+|revers\w+|vacat\w+|not (?:been )?terminat\w+|not to terminate|(?<!not[ ])to review|reinstat\w+)\b",
    any_case=True,
    finds=[
        "to ‹deny› it", "it ‹denies› it", "was ‹denied›", "‹denying› it", "‹refused› to", "‹declined› to", "‹reversed› it", "‹vacating› it", "is ‹not terminated›",
        "has ‹not been terminated›", "‹not to terminate› it", "determined ‹to review› it", "‹reinstated› it",
    ],
    never=["the case was terminated", "the order to reviewers", "determined not to review it"],
)  # fmt: skip
# All whom a case is against.
NOW_NAMED = Rule(
    r"(?<!the[ ])\b(?:nam(?:es|ed|ing)|list(?:s|ed|ing)|identif(?:ies|ied)) (?:[a-z]+ ){0,5}?respondents?(?: [a-z]+){0,2}?[:,]? $",
    r"\b[Rr]espondents (?:in this investigation )?(?:are|were):? $",
    finds=[
        "the complaint ‹names as respondents ›", "the notice ‹named the following three respondents: ›", "a complaint ‹naming as its only respondent, ›",
        "it ‹lists respondents ›", "which ‹listed as respondents ›", "a complaint ‹listing as respondents ›", "it ‹identifies as respondents ›",
        "it ‹identified as respondents ›", "the ‹respondents are ›", "‹Respondents were: ›", "the ‹respondents in this investigation are ›",
    ],
    never=["an order against respondents ", "the respondents who are ", "the named respondent "],
)
NAMED = Rule(
    r"(?:\s*\([^()]*\))?,? (?:(?:was|were) )?(?:named )?as (?:the |its )?(?:(?:two|three|four|five|six|only|sole) )?respondents?\b",
    finds=["Orlo, Inc.‹ as respondent›", "Orlo, Inc. and Fenn‹ were named as respondents›", "Orlo, Inc.‹ was named as the only respondent›", "Orlo‹ as its sole respondent›",
           "Orlo and Fenn‹ as the two respondents›", "Orlo, Fenn and Lamp‹ as three respondents›", "Orlo, Inc.‹ (of Ulm), as four respondents›", "Orlo‹ as five respondents›", "Orlo‹ as six respondents›"],
    never=["Orlo as complainant", "Orlo as one respondent"],
)  # fmt: skip
# Behind a list: it goes on without names.
AND_OTHERS = Rule(
    r",?\s(?:et al\b|(?:and|among) (?:\w+ ){0,2}(?:an)?other)",
    finds=["Orlo‹, et al›.", "Orlo‹ and three other› respondents", "Orlo‹, among other›s", "Orlo‹ and another› firm"],
    never=["Orlo and Fenn", "Orlo, which"],
)

# --- places ---------------------------------------------------------------------------------------------------------------

PLACE_OF_ALL = Rule(  # "X, Inc. and Y, LLC, both of Austin, Texas": the place of all that have none yet
    r"(?:,\s*(?:(?:both|each|all) )?| (?:both|each|all) )of (?:the )?(?=[A-Z])",
    finds=[
        "Orlo, Inc. and Fenwick, Inc.‹, of ›Logan, Utah",
        "Orlo, Inc. and Fenwick, Inc.‹, both of ›Logan, Utah",
        "Orlo, Inc. and Fenwick, Inc.‹, each of ›Logan, Utah",
        "Orlo, Inc. and Fenwick, Inc.‹, all of ›Logan, Utah",
        "Orlo, Inc. and Fenwick, Inc.‹ both of the ›Netherlands",
        "Orlo, Inc. and Fenwick, Inc.‹ each of ›Logan, Utah",
        "Orlo, Inc. and Fenwick, Inc.‹ all of ›Logan, Utah",
    ],
    never=["Orlo, Inc. and Fenwick, Inc. of Logan, Utah", "Orlo, Inc., both of them"],
)
OF_ONE = Rule(  # what only the last of a list is
    r",\s(?:an?|also|likewise)\s",
    finds=["Orlo, Inc. and Ute Fenn‹, an ›individual residing in Logan, Utah", "Ute Fenn‹, a ›citizen of Ulm", "Ute Fenn‹, also ›of Ulm", "Ute Fenn‹, likewise ›of Ulm"],
    never=["Orlo, Inc. and Fenn, Inc., of Logan, Utah"],
)
OF_BOTH = Rule(
    r"\b(?:both|each|all) of ",
    finds=["Orlo, Inc. and Fenwick, Inc. (\"Fenwick\"), ‹both of ›Logan, Utah", "Orlo, Fenn and Krom, ‹each of ›Logan, Utah", "‹all of ›Logan, Utah"],
    never=["Orlo, Inc. of Logan, Utah"],
)
OF_PLACE = Rule(
    r"\s*of (?:the )?(?=[A-Z])",
    finds=["Orlo, Inc.‹ of ›Logan, Utah", "Orlo B.V.‹ of the ›Netherlands"],
    never=["Orlo, Inc. of that city"],
)
OF_A_PLACE = Rule(
    r",? of (?:the )?[A-Z]",
    finds=["Orlo‹ of L›ogan, Utah", "Orlo‹, of the N›etherlands"],
    never=["Orlo of that city"],
)
PLACE_IN_ALIAS = Rule(  # "Orlo Inc. (f/k/a Fenwick, Inc. of Logan, Utah)"
    r"\([^()]*\sof (?=[A-Z][^()]*\)$)",
    finds=["Orlo, Inc. ‹(f/k/a Fenwick, Inc. of ›Logan, Utah)"],
    never=["Orlo, Inc. (f/k/a Fenwick, Inc.) of Logan, Utah", "Orlo, Inc. (one of three)"],
)
