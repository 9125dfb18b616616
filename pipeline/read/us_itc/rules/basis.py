"""Rules of `pipeline.read.us_itc.basis`: the words that say how a case came to its order."""

from __future__ import annotations

from pipeline.read.rule import Rule

DEFAULT = Rule(
    r"\bdefault(?:ed|ing|s)?\b",
    r"\b(?:section 337|1337)\(g\)",
    r"\b(?:never|did not|failed to|nobody|none of \w+) (?:answer|respond|appear)\w*\b(?! to (?:the )?(?:motion|request|discovery))",
    any_case=True,
    finds=[
        "the ‹default› of Orlo", "Orlo ‹defaulted›", "the ‹defaulting› respondents", "Orlo ‹defaults›",
        "under ‹section 337(g)›(1)", "under 19 U.S.C. ‹1337(g)›",
        "Orlo ‹never answered› the complaint", "Orlo ‹did not respond› to the complaint", "Orlo ‹failed to appear›",
        "‹nobody answered›", "‹none of them responded›",
    ],
    never=["Orlo defies the order", "section 337(d)", "Orlo did not respond to the motion", "Orlo failed to answer to discovery",
           "Orlo never responded to the request"],
)  # fmt: skip
CONTESTED = Rule(
    r"\bhearing (?:was held|took place|in this investigation)\b",
    r"\b(?:held|conducted|following|after) (?:an?|the) (?:\w+[\s-]){0,3}?(?:hearing|trial)\b",
    r"\bcontested\b(?! (?:motion|by nobody))",
    r"\b(?:took part|taken part|participated|appeared) (?:\w+ )?(?:in|at) (?:[\w-]+ ){0,3}(?:hearing|trial)\b",
    r"\b(?:opposed|defended|litigated)\b(?= (?:by|the (?:case|allegations|investigation|matter)|(?:\w+ ){0,3}?(?:at|through)))",
    r"\b(?:through|at|in) (?:the |a |an )?(?:[\w-]+ ){0,2}(?:hearing|trial)\b(?= in|[,;]|\.| and| took)",
    r"\bhearing in which\b",
    any_case=True,
    finds=[
        "An evidentiary ‹hearing was held› in May", "a ‹hearing took place›", "the ‹hearing in this investigation›",
        "the judge ‹held an evidentiary hearing›", "‹conducted a hearing›", "‹following the hearing›", "‹after a five-day trial›",
        "a ‹contested› case", "Orlo ‹took part in the trial› with Fenn", "those who had ‹taken part fully at an evidentiary hearing› then", "who ‹participated in a hearing› then",
        "Orlo ‹appeared at trial› with Fenn",
        "‹opposed› by Orlo", "Orlo ‹defended› the case", "‹litigated› the allegations", "‹litigated› the investigation",
        "‹litigated› the matter", "‹litigated› at length", "‹litigated› through the summer", "Orlo ‹opposed› every count at trial",
        "shown ‹at the hearing›; Fenn settled",
        "Orlo lost ‹at the first evidentiary hearing›, and", "proven ‹through a two-day evidentiary trial›.",
        "what ‹in an open evidentiary hearing› took five days", "was shown ‹at trial› in May", "‹at trial› and in the briefs",
        "a ‹hearing in which› nobody took part",
    ],
    never=["a hearing on the bond is set", "the uncontested allegations", "a contested motion", "contested by nobody", "opposed a stay"],
)  # fmt: skip
SUMMARY = Rule(
    r"\bsummary determination (?:that|of (?:a )?violation|finding|on violation)\b",
    r"\b(?:established|found|shown|proven) (?:by|on|through|upon) (?:a )?summary determination\b",
    r"\bgrant\w* (?:[\w'-]+ ){0,6}?(?:motion )?(?:for )?summary determination\b",
    any_case=True,
    finds=[
        "a ‹summary determination that› Orlo violated section 337", "‹summary determination of violation›",
        "‹summary determination of a violation›", "‹summary determination finding› a violation", "‹summary determination on violation›",
        "a violation ‹established by summary determination›", "‹established on summary determination›", "violation ‹found upon a summary determination›", "‹shown by summary determination›", "‹proven by summary determination›",
        "‹established through summary determination›",
        "‹granted Fenwick's motion for summary determination›",
        "‹granted Fenwick's unopposed and much amended second motion for summary determination›", "‹granting summary determination›",
    ],
    never=["denied a motion for summary determination", "a summary of the determination"],
)  # fmt: skip
# Of all to whom an order is directed.
ALL_DEFAULTED = Rule(
    r"\b(?:both|all|each) of (?:which|whom) (?:(?:was|were|is|are|have|has|been|found|to|be) )*(?:in default|defaulted)\b",
    r"\b(?:against|directed to) (?:(?:the|all|each|both|these|of) )*[Dd]efault(?:ing|ed) [Rr]espondents?(?=[.;]| that\b|,? and (?:an? )?(?:cease|CDO))",
    r"\([^()]*\"[Dd]efault(?:ing|ed) [Rr]espondents\"\)(?=[.;]|,? and (?:an? )?(?:cease|CDO))",
    finds=[
        *("‹both of which were found in default›", "‹all of whom are in default›", "‹each of which has been found to be in default›"),
        *("‹both of whom have defaulted›", "‹each of whom was found in default›", "‹each of whom is in default›"),
        *("‹against the Defaulting Respondents›.", "‹directed to all defaulted respondents›; and", "‹against each defaulting respondent› that"),
        *("‹against both defaulting respondents› and a cease", "‹against these defaulting respondents›, and CDOs"),
        "‹directed to each of the Defaulting Respondents›.",
        *('of Orlo and Fenwick ‹(the "Defaulting Respondents")›.', 'Orlo ‹("defaulted respondents")›; (2)'),
        *('Orlo ‹("Defaulting respondents")› and an CDO', 'Orlo ‹(together, "defaulting Respondents")›, and a cease and desist order'),
    ],
    never=["one of which was found in default", "against defaulting respondents and Orlo", "against the respondents in default"],
)
# Behind the names of those who are in default.
IN_DEFAULT = Rule(
    r"\b(?:was|were|is|are|been|found\b[^.;]*) (?:all |each |both )?(?:(?:held|adjudged|declared) (?:to be )?)?in default\b",
    r"\b(?:has|have|had) defaulted\b",
    r"\([^()]*[Dd]efault(?:ing|ed) (?:[Rr]espondents?|[Pp]arties)\"?\)",
    r"\b(?:never|did not|failed to) (?:answer|respond|appear)\w*\b(?! to (?:the )?(?:motion|request|discovery))",
    finds=[
        *("Orlo ‹was in default›", "Orlo and Fenwick ‹were in default›", "Orlo ‹is in default›", "Orlo and Fenwick ‹are in default›"),
        *("Orlo has ‹been in default›", "an ID that ‹found Orlo in default›", "they ‹are all in default›", "they ‹were each in default›"),
        *("they ‹are both in default›", "Orlo ‹has defaulted›", "they ‹have defaulted›", "Orlo ‹had defaulted›"),
        *("Orlo ‹was held in default›", "Orlo ‹was adjudged to be in default›", "they ‹were both declared in default›"),
        *('Orlo ‹(the "Defaulting Respondents")›', "Orlo ‹(a defaulting respondent)›", 'Orlo ‹("Defaulted Parties")›'),
        *("Orlo ‹never answered›", "Orlo ‹did not respond›", "Orlo ‹failed to appear›"),
    ],
    never=["Orlo did not respond to the motion", "Orlo did not answer to discovery", "Orlo failed to respond to the request",
           "Orlo defends itself", "(the Respondents)"],
)  # fmt: skip
# All whom the notice names are in default.
EVERYBODY = Rule(
    r"\b(?:[Bb]oth|[Aa]ll|[Ee]ach)(?: of (?:them|the (?:\w+ )?respondents))?(?: (?:two|three|four|five))?(?: (?:named )?respondents?)? (?:were|was|are|is|have|has|had|having) (?:been )?"
    r"(?:(?:adjudged|found|held|declared) )?(?:to be )?(?:in default|defaulted)\b",
    r"\b(?:[Nn]either|[Nn]one|[Nn]o)(?: of (?:them|the (?:\w+ )?respondents))?(?: (?:company|firm|respondent|party))? (?:(?:has|have|had|having|ever) )*"
    r"(?:answered|replied|responded|appeared)\b(?! to (?:the )?(?:motion|request|discovery|notice|petition))",
    r"\b(?:sole|only) respondent (?:(?:has|had|having|was|found|held|in) )*default(?:ed)?\b",
    finds=[
        "‹both were adjudged in default›", "‹Both of them are in default›", "‹All of the named respondents have been found to be in default›", "‹all named respondents were in default›",
        "‹All two have defaulted›", "‹All three had defaulted›", "‹All four respondents are in default›", "‹all five were in default›",
        "‹each respondent was held in default›", "‹Each is in default›", "‹all having defaulted›", "‹each has been declared in default›",
        "‹Neither company having replied› to the complaint", "‹none of them ever answered›", "‹None of the two respondents has responded›", "‹no respondent had appeared›",
        "‹Neither firm answered›", "‹No party have answered›",
        "the ‹sole respondent defaulted›", "its ‹only respondent was found in default›", "the ‹only respondent has defaulted›",
        "the ‹sole respondent had defaulted›", "the ‹sole respondent having defaulted›", "the ‹sole respondent held in default›",
    ],
    never=["both were named", "Neither company responded to the motion", "none replied to the request", "No party responded to discovery", "no respondent responded to the notice",
           "no party replied to the petition", "the sole respondent appeared"],
)  # fmt: skip
# Where another clause begins, on others.
NEXT_CLAUSE = Rule(
    r"; |, (?:while|but|whereas|and that) ",
    finds=["Orlo settled‹; ›Fenwick", "Orlo settled‹, while ›Fenwick", "it settled‹, but ›Fenwick", "it settled‹, whereas ›Fenwick",
           "that Orlo settled‹, and that ›Fenwick"],
    never=["Orlo, and Fenwick"],
)  # fmt: skip
# A clause that also tells of others than those in default.
OF_OTHERS = Rule(
    r"\b(?:participat\w+|contest\w+|answered|settle\w*|consent\w*|except|other than|unlike|not (?:found )?in default|not default\w*)\b(?! the complaint)",
    any_case=True,
    finds=["Orlo ‹participated› and", "Orlo ‹contested› it", "Orlo ‹answered› and", "Orlo ‹settled› and", "a ‹consent› order and",
           "all ‹except› Orlo", "all ‹other than› Orlo", "‹unlike› Orlo", "Orlo is ‹not in default›", "Orlo was ‹not found in default›",
           "Orlo did ‹not default›"],
    never=["None of them answered the complaint", "Orlo was found in default"],
)  # fmt: skip
# Behind a list of whom all are in default, with whatever stands between them.
TOGETHER = Rule(
    r"^(?P<list>[^()]*(?:\([^()]*\)[^()]*)*?)\((?:collectively|together),? (?:the )?\"?[Dd]efault(?:ing|ed) [Rr]espondents\"?\)",
    finds=['‹Orlo of Ningbo; and Fenwick, LLC ("Fenwick") (collectively, the "Defaulting Respondents")›',
           '‹Orlo and Fenwick (together "defaulted respondents")›'],
    never=['Orlo (the "Defaulting Respondent")', 'Orlo and Fenwick (collectively, "Respondents")'],
)  # fmt: skip
