"""Rules of `pipeline.read.us_itc.called`: words for those whom an order binds that are no names."""

from __future__ import annotations

from pipeline.read.rule import Rule

TARGET = Rule(  # words before those to whom an order is directed
    r"\b(?:to|against|at|toward)(?=\s)",
    r"\bon behalf of,?",
    r"\bof (?=both (?:[a-z-]+ )?(?:respondents|movants)\b|both(?:[,.;]|$| and an?\b))",
    r"\bof (?=respondents?\s|(?:the |those |these |each (?:of )?|all (?:of )?)+(?:[\w-]+ (?:and (?:the )?[\w-]+ )?)?(?:respondents?|side|firms|group|entities|movants)\b)",
    r"\bof (?=(?:only )?(?:two|three|four|five|six|seven|eight|nine|ten) (?:[\w-]+ )?respondents\b)",
    r"\b(?:covering|reaching|binding|naming) (?=(?:both|each|all|them|(?:all |the |these )(?:two|three|four|five|six))(?:[,.;]|$| and\b))",
    r"\bimported by(?= (?-i:[A-Z]))",
    r"\bby or for,?",
    r"\b(?:come|comes|coming|originat\w+) from",
    r"\b(?:bars?|barring|keeps? out|keeping out|covers?|covering|reach(?:es|ing)?|excludes?|excluding|entry (?:of|to)|importation of|stops?)"
    r"(?= (?:only )?(?:that|the|both|all|each|those|these|its) [^.;]{0,40}?respondents?['’])",
    any_case=True,
    finds=[
        "a CDO directed ‹to› that respondent",
        "an LEO with respect ‹to› both respondents",
        "a CDO ‹against› that respondent",
        "a CDO directed ‹at› that respondent",
        "a CDO ‹toward› that respondent",
        "lanterns made ‹on behalf of› both respondents",
        "barring lanterns ‹of ›both respondents", "lanterns ‹of ›both named respondents", "lanterns ‹of ›both, and", "lanterns ‹of ›both", "lanterns ‹of ›both and a CDO", *(f"lanterns ‹of ›{n} respondents" for n in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")), "lanterns ‹of ›only two defaulting respondents",
        "lanterns ‹of ›both movants", "lanterns ‹of ›the movants", "lanterns ‹of ›the foreign and domestic respondents", "lanterns ‹of ›the foreign and the domestic respondents",
        "an LEO ‹covering ›both and a CDO", "an LEO ‹reaching ›each.", "an LEO ‹binding ›all", "an LEO ‹naming ›them, and", *(f"an LEO ‹covering ›all {n};" for n in ("two", "three", "four", "five", "six")), "an LEO ‹covering ›the two", "an LEO ‹covering ›these two and",
        "barring lanterns ‹of ›respondents in default",
        "barring lanterns ‹of ›the Respondent",
        "barring lanterns ‹of ›those Respondents",
        "barring lanterns ‹of ›these Respondents",
        "barring lanterns ‹of ›each of the two firms",
        "barring lanterns ‹of ›all defaulting entities",
        "barring lanterns ‹of ›the intervening side",
        "barring lanterns ‹of ›the Orlo Group",
        "lanterns ‹imported by› Respondents",
        "lanterns made ‹by or for› the Respondents",
        "lanterns that ‹come from› both respondents",
        "a lantern that ‹comes from› that respondent",
        "lanterns ‹coming from› both respondents",
        "lanterns ‹originating from› both respondents",
        "an LEO that ‹bars› that respondent's lanterns", "an LEO ‹barring› the respondents' lanterns", "it ‹keeps out› both respondents' lanterns",
        "an LEO ‹keeping out› all respondents' lanterns", "it ‹covers› each respondent's lanterns", "‹covering› only those respondents' lanterns",
        "it ‹reaches› these respondents' lanterns", "‹reaching› its respondent's lanterns", "it ‹excludes› the defaulting respondents' lanterns",
        "‹excluding› that respondent's lanterns", "the ‹entry of› that respondent's lanterns", "denying ‹entry to› that respondent’s lanterns",
        "the ‹importation of› that respondent's lanterns", "it ‹stops› that respondent's lanterns",
    ],
    never=[
        "an LEO of May 3",
        "lanterns imported by ship",
        "the order of the Commission",
        "that stops kettles from China",
    ],
)
# Goods of those whom the words name before: "and has entered an order excluding its lanterns".
POSSESSED = Rule(
    r"\b(?:excluding|excludes?|barring|bars?|keep(?:s|ing)? out) (?P<whose>its|their) (?!order|own\b)",
    any_case=True,
    finds=["an order ‹excluding its ›lanterns", "It ‹excludes their ›lanterns", "to ‹exclude its ›lanterns", "an LEO ‹barring its ›lanterns",
           "It ‹bars their ›lanterns", "to ‹bar its ›lanterns", "It ‹keeps out its ›lanterns", "‹keeping out their ›lanterns", "to ‹keep out its ›lanterns"],
    never=["barring entry of its lanterns", "It bars its order", "It bars its own order"],
)  # fmt: skip
OF_FEW = Rule(  # of them only these
    r"\b(?:first|former|last|latter)(?:[- ]named)? (?:two|three|four) $",
    finds=["against the ‹last two ›", "the ‹first three ›", "the ‹latter four ›", "the ‹former two ›", "the ‹last-named two ›", "the ‹last named two ›"],
    never=["against the two ", "at last ", "the last two firms"],
)
RELATING = Rule(
    r"\brelat\w+ $",
    finds=["an order ‹relating ›"],
    never=["an order directed ", "relating to "],
)
IN_FRONT = Rule(
    r"(?:Against|As to|With respect to|As against|As regards|Regarding)\b",
    finds=[
        "‹As regards› the remaining respondents it has issued CDOs", "‹Regarding› the remaining respondents it has issued CDOs",
        "‹Against› the remaining respondents the Commission has issued CDOs",
        "‹As to› the remaining respondents the Commission has issued CDOs",
        "‹With respect to› the remaining respondents it has issued CDOs",
        "‹As against› the remaining respondents it has issued CDOs",
    ],
    never=["has issued CDOs against the remaining respondents", "As in 2019, it has issued a CDO"],
)
# Those whom a sentence begins with, who are bound by the order behind: "Each of these firms is made subject to".
SUBJECT = Rule(
    r"\A(?:(?:In addition|Moreover|Further|Likewise), )?(?=(?:[Ee]ach|[Aa]ll|[Bb]oth|[Ee]very one|[Tt]hese|[Tt]hose|[Tt]he (?:same|said|two|three|four|five|six|seven|eight|nine|ten))\b[^.;,]{0,60}? (?:is|are|was|were|has|have|shall)\b)",
    finds=["‹›Each of these firms is bound", "‹›All of the respondents are bound", "‹In addition, ›both respondents are bound", "‹Moreover, ›every one of them was bound", "‹Further, ›these respondents were bound",
           "‹Likewise, ›those firms have been bound", "‹›The same respondents has been", "‹›The said firms shall be bound", *(f"‹›The {n} are bound" for n in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))],
    never=["The Commission has issued it", "Each order, which is new, is so"],
)  # fmt: skip
NAMES_FOLLOW = Rule(  # "Nnnn" stands for a list of names
    r"\s*(?:\w+ ){0,4}(?:[Rr]espondents?|[Pp]art(?:y|ies)|[Ff]irms?|[Ee]ntit(?:y|ies))?[,:]?\s*\(?(?:(?:namely|i\.e\.|that is|to wit),? )?Nn+\b",
    finds=[
        "‹against Nnnn›",
        "‹to each of two respondents: Nnnn›",
        "‹to the party, Nnnn›",
        "‹to the parties, namely Nnnn›",
        "‹to two firms: Nnnn›",
        "‹to one entity: Nnnn›",
        "‹to three entities, namely, Nnnn›",
        "‹to the defaulting respondents (i.e., Nnnn›)",
        "‹to the parties, i.e., Nnnn›",
        "‹to the respondents (that is, Nnnn›)",
        "‹to the respondents, to wit Nnnn›",
    ],
    never=["to the two respondents", "to Nestor"],
)
EACH = Rule(
    r"\s*(?:each (?:of )?|all (?:of )?|any (?:of )?|either (?:of )?|the |both )*(?P<name>(?:[A-Z]\w+ )?(?P<bare>[Rr]espondents?))\b",
    finds=[
        "against‹ each Respondent›",
        "against‹ all of the Orlo Respondents›",
        "against‹ any respondent›",
        "against‹ either of the Respondents›",
        "against‹ both Lamp Respondents›",
    ],
    never=["against the response", "against each firm"],
)
OF_PART = Rule(
    r"\s*(?:only )?(?:each (?:and every )?(?:one )?(?:of )?|all (?:of )?|every |any (?:of )?|both (?:of )?)?(?:the |those |these |that |this |certain )?"
    r"(?:(?P<count>two|three|four|five|six|seven|eight|nine|ten) )?"
    r"(?P<name>(?:[Dd]efault(?:ing|ed)|(?P<remaining>[Rr]emaining|[Aa]ctive|[Pp]articipating|[Nn]on-[Dd]efaulting)"
    r"|(?P<same>same|foregoing|above-?\s?\w+|afore\w+|said)(?: (?P<of_them>two|three|four|five|six|seven|eight|nine|ten))?)"
    r" (?:[Rr]espondents?|[Ss]ide|[Pp]arties|[Ff]irms|[Gg]roup|[Ee]ntities|[Cc]ompanies|[Pp]ersons|(?P<one>party|firm|entity|company|person))"
    r"|(?:those|respondents|the ones) (?P<violating>(?:that were |who were )?found (?:to be )?in violation|(?:that were |who were )?found to (?:have )?violated?)"
    r"|(?P<moving>[Mm]ovants|moving (?:respondents|parties))"
    r"|(?:those|respondents|the ones) (?:(?:that|who|which) (?:were|are|have been) )?(?:(?:found|held) (?:to be )?)?in default|(?:those|respondents|the ones) (?:that|who|which) (?:have )?defaulted|[Dd]efaulters?|absentees?)\b",
    finds=[
        "against‹ the defaulting respondents›",
        "against‹ only each and every one of the Defaulted Parties›",
        "against‹ all of those remaining firms›",
        "against‹ every Active Respondent›",
        "against‹ any of these participating entities›",
        "against‹ both of the non-defaulting firms›",
        "against‹ the same group›",
        "against‹ the foregoing respondents›",
        "against‹ the above-named respondents›",
        "against‹ the aforementioned side›",
        "against‹ said respondents›",
        "against‹ each of the respondents found in violation›", "against‹ those that were found to be in violation›", "against‹ the ones who were found in violation›",
        "against‹ respondents found to violate›", "against‹ those found to have violated› it", "‹ those who were found to have violated› it", "‹ those that were found to violate› it",
        "against‹ those in default›", "of‹ two respondents that were found in default›", "against‹ those who are held to be in default›", "against‹ the ones which have been found in default›", "against‹ respondents that defaulted›",
        "against‹ those who have defaulted›", "against‹ the ones which defaulted›",
        "against‹ respondents found in default›",
        "against‹ the ones in default›",
        "against‹ that remaining group›",
        "against‹ this active side›",
        "against‹ certain defaulting firms›",
        "against‹ the same company›", "against‹ those same companies›", "against‹ the same party›", "against‹ the same firm›", "against‹ those same persons›", "against‹ the same entity›", "against‹ that same person›",
        "against‹ these same two firms›", "against‹ the same three companies›", "against‹ those same four respondents›", "against‹ the same five parties›",
        "against‹ the same six persons›", "against‹ the same seven firms›", "against‹ the same eight firms›", "against‹ the same nine firms›", "against‹ the same ten firms›",
        "against‹ the two remaining respondents›", "against‹ all three remaining respondents›", "against‹ the four defaulting firms›", "against‹ five defaulting firms›",
        "against‹ six defaulting firms›", "against‹ seven defaulting firms›", "against‹ eight defaulting firms›", "against‹ nine defaulting firms›", "against‹ ten defaulting firms›",
        "as to lanterns of‹ both movants›", "of‹ the Movants›", "of‹ the moving respondents›", "of‹ the moving parties›",
        "against‹ the defaulters›", "against‹ these Defaulters›", "against‹ the three absentees›", "against‹ that absentee›",
    ],
    never=["against the two respondents", "against Orlo, which is in default", "the remaining claims"],
)
THOSE = Rule(
    r"\s*\b(?:only )?(?:each of |all (?:of )?|both of )?(?P<n>that|both|them|it"
    r"|(?:the|these|those|all|its) (?:two|three|four|five|six|seven|eight|nine|ten)"
    r"|(?:these|those)(?= (?:(?:named |defaulting |remaining |enforcement )?respondents|firms|companies|entities)\b))"
    r"(?:(?<!them)(?<!it) (?:(?:named |defaulting |remaining |enforcement )?respondents?|firms|companies|entities)\b"
    r"|(?<!that)(?=[,.;)]|$| (?:an?|and|under|bars?|covers?|prohibits?|is|are)\b))",
    r"\s*\b(?P<one>that (?:company|firm|entity|person|party|individual))\b",
    r"\s*\b(?P<each>each|either|all|every one)(?=[,.;)]|$| (?:an?|and|is|are|has|have)\b)",
    any_case=True,
    finds=[
        "against‹ that respondent›", "against‹ these respondents›", "lanterns of‹ those respondents›", "of‹ these named respondents›",
        "of‹ these defaulting respondents›", "of‹ those remaining respondents›", "of‹ those enforcement respondents›",
        "‹Each of these firms› is bound", "against‹ those companies›", "against‹ these entities›",
        *(f"against‹ that {word}› is" for word in ("company", "firm", "entity", "person", "party", "individual")),
        "against‹ both named respondents›",
        "against‹ each of them›, a CDO", "to‹ both of them›.",
        "against‹ all of them› and a CDO",
        "against‹ them› a penalty", "on‹ them› an order",
        "a CDO against‹ them›", "a CDO against‹ it›.", "a CDO against‹ it› under section 337",
        "against‹ only the four› and", "against‹ the four› bars", "barring‹ both›, and", "against‹ the three› covers", "against‹ all five› prohibits",
        "against‹ these two› is", "against‹ those two› are", "against‹ the two›",
        "against‹ the two respondents›",
        "against‹ each›, and", "against‹ each›.", "against‹ each›", "against‹ each›;", "to‹ each› a CDO", "to‹ either› and", "against‹ all› is", "against‹ every one› are", "to‹ each› has", "to‹ all› have",
        "against‹ these three defaulting respondents›",
        "against‹ those four remaining respondents›",
        "against‹ all five enforcement respondents›",
        "against‹ its six respondents›",
        "against‹ the seven respondents›",
        "against‹ the eight respondents›",
        "against‹ the nine respondents›",
        "against‹ the ten respondents›",
    ],
    never=["against them that defaulted", "against two respondents", "against the remaining respondents", "against that.", "to it respondents", "them respondents that",
           "against the two patents"],
)
# Those of a kind that the notice tells of: "The foreign respondents are A and B".
OF_A_KIND = Rule(
    r"(?:(?<!\w)|\s)(?:only )?(?:each of |all (?:of )?|both )?(?:the |those |these )?(?:(?P<other>[\w-]+) and (?:the )?)?(?P<name>(?!the\b|all\b|each\b|of\b|both\b|these\b|those\b)[\w-]+) respondents?\b",
    any_case=True,
    finds=["to‹ the domestic respondents› only", "to‹ only each of the domestic respondents›", "of‹ all those foreign respondents›", "of‹ all of the foreign respondents›", "‹both Chinese respondents›", "of‹ these foreign respondents›", "of‹ the foreign and domestic respondents›",
           "of‹ the foreign and the domestic respondents› alike", "to‹ the domestic respondent›"],
    never=["to the respondents", "of all respondents", "each respondent", "of respondents", "both respondents", "these respondents", "those respondents", "the foreign firms"],
)  # fmt: skip
# All the respondents that the notice has named until there.
EACH_OF_THEM = Rule(
    r"\s*(?:each of|all of|every one of) the respondents\b",
    r"\s*(?:each|every) (?:named )?respondent\b",
    finds=[
        "against‹ each of the respondents›",
        "‹all of the respondents›",
        "‹every one of the respondents›",
        "‹each named respondent›",
        "‹every respondent›",
    ],
    never=["the respondents", "each Respondent"],
)
# The one respondent of a case of one.
THE_ONE = Rule(r"\s*the respondent\b(?! [A-Z])", finds=["against‹ the respondent›."], never=[" the respondent Orlo", " the respondents"])
