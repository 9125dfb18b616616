"""Rules of `pipeline.read.us_itc.covered`: where the words of an order end."""

from __future__ import annotations

from pipeline.read.rule import Rule

# What is left of the next order's words behind the articles of one.
NEXT_ORDER = Rule(
    r"(?:,|;|\(\w\)|\s|\b(?:and|as well as|together with|along with|has|have|hereby|also|further|issued?|issues|entered|enters|a|an|the|its|"
    r"separate|second|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|\d+|certain|such|respective|corresponding)\b)+$",
    any_case=True,
    finds=[
        "folding lanterns‹, and has issued sixteen ›", "tent poles‹ and a ›", "camp stoves‹; (b) ›", "tent poles‹ as well as an ›",
        "tent poles‹ together with the ›", "tent poles‹ along with its ›", "tent poles‹ have hereby also ›", "tent poles‹ further issues ›",
        "tent poles‹ and entered ›", "tent poles‹ and enters ›", "tent poles‹ and a separate ›", "tent poles‹ and a second ›",
        "tent poles‹, one ›", "tent poles‹, two ›", "tent poles‹, three ›", "tent poles‹, four ›", "tent poles‹, five ›",
        "tent poles‹, six ›", "tent poles‹, seven ›", "tent poles‹, eight ›", "tent poles‹, nine ›", "tent poles‹, ten ›",
        "tent poles‹, twenty ›", "tent poles‹, 32 ›", "tent poles‹ and certain ›", "tent poles‹ and such ›",
        "tent poles‹ and the respective ›", "tent poles‹ and the corresponding ›",
    ],
    never=["folding lanterns", "lamps with a handle"],
)  # fmt: skip
# What an order reaches, in other words than those of barring entry; names of companies are masked as "Nnnn".
REACHES = Rule(
    r"\b(?:against|directed (?:to|at|against)|cover(?:s|ing)?|concern(?:s|ing)|as to|reach(?:es|ing)?|keep(?:s|ing)? out|denying entry to|bar(?:s|ring)?|exclud(?:es|ing)|"
    r"applies to|prohibiting) (?:(?:certain|any|infringing|only|those|all|the|their|its) )*(?:Nn+'s? |(?:that |both |each |\w+ing )?respondents?['’]s? )?(?!(?:each|importation|entry|respondents?|it|them|whom|parties|(?:the )?(?:both|two|three|four|five|six|seven|eight|nine|ten))\b)(?P<articles>(?!articles\b|products\b|goods\b)[a-z](?:(?!\brespondents?\b|,? and (?:it|they)\b)[\w ,'\"()-]){2,200}?)"
    r"(?=,? (?:that|which) (?:infring\w+|practi[cs]e|embody|use|fall|are|come|bear)\b| (?:infringing|covered by|bearing|within claims?|embodying|falling|made|manufactured|imported|exported|produced|sold)\b| of Nn| of (?:the )?(?:\w+ )?respondents? Nn| by Nn| (?:alone|only)\b)",
    finds=[
        "‹against certain ear tags› of respondents Nnnnn", "‹against ear tags› of the defaulting respondents Nnnnn",
        "a GEO ‹keeping out kayak carts› that infringe claim 1", "‹directed to Nnnnn's ear tags› that infringe",
        "an LEO ‹directed at camp stoves›, which come from Ulm", "an LEO ‹directed against tent poles› that are bent",
        "an LEO ‹against lanterns› that bear the mark", "to ‹cover lanterns› infringing claim 1", "It ‹covers lanterns› covered by claim 1",
        "an LEO ‹covering lanterns› bearing the mark", "It ‹concerns lanterns› within claim 1", "an LEO ‹concerning stoves› embodying claim 1",
        "an LEO ‹as to stoves› falling under claim 1", "to ‹reach stoves› made in Ulm", "It ‹reaches stoves› manufactured in Ulm",
        "an LEO ‹reaching stoves› imported by Orlo", "to ‹keep out poles› exported by Orlo", "It ‹keeps out poles› produced by Orlo",
        "an LEO ‹denying entry to poles› sold by Orlo", "to ‹bar poles› of Nnnn", "It ‹bars poles› by Nnnn",
        "an LEO ‹barring certain imported poles› of Nnnn", "an LEO ‹excluding any imported poles› of Nnnn",
        "It ‹applies to infringing imported poles› of Nnnn", "an LEO ‹prohibiting only imported poles› of Nnnn",
        "to ‹bar those imported poles› of Nnnn", "to ‹bar all imported poles› of Nnnn", "to ‹bar the imported poles› of Nnnn",
        "to ‹bar their imported poles› of Nnnn", "to ‹bar its imported poles› of Nnnn",
        "It ‹concerns poles› alone, and", "It ‹reaches poles› only", "It ‹excludes poles› that practice claim 1", "It ‹excludes poles› which practise claim 1", "It ‹excludes poles› that embody claim 1",
        "It ‹excludes poles› that use them", "It ‹excludes poles› that fall under it",
        "it ‹keeps out that respondent's poles› that infringe", "it ‹bars both respondents' poles› that infringe",
        "it ‹covers each respondent's poles› that infringe", "it ‹covers the defaulting respondents' poles› that infringe",
    ],
    never=[
        "against Nnnnn", "against each lamp that infringes claim 1", "bars importation of lamps made in Ulm",
        "barring entry of lamps made in Ulm", "against respondents that are in default", "against it and lamps that are made in Ulm",
        "as to them and lamps made in Ulm", "against whom an order made in May stands", "against parties that are in default",
        "against articles that infringe claim 1", "covers products that infringe claim 1", "excluding goods that infringe claim 1",
        "against lamps which respondents made", "as to the origin of the poles, and it is that of Nnnn", "as to the origin and they made poles of Nnnn",
        "against the two that infringe", "against both that infringe", "against two that infringe", "against three that infringe", "against four that infringe",
        "against five that infringe", "against six that infringe", "against seven that infringe", "against eight that infringe",
        "against nine that infringe", "against ten that infringe",
    ],
)  # fmt: skip
# Before an order's noun: the goods in front are what it bars.
OF_WHAT_STANDS_BEFORE = Rule(
    r"\b(?:are|is|be|being)\b[^.;]{0,60}?\b(?:subject|barred|excluded|denied|refused|kept out|prohibited|covered|stopped|reached)\b[^.;]{0,60}$",
    r"\b(?:are|is|shall),? (?:by|under) (?:an?|the) $",
    finds=[
        "Poles that infringe ‹are made the subject of a ›", "Poles ‹are barred by a ›", "A pole of Nnnn ‹is excluded under the ›", "Poles shall ‹be denied entry by a ›",
        "Poles ‹are refused entry under an ›", "Poles ‹are kept out by the ›", "Poles ‹are prohibited by a ›", "Poles ‹are covered by a ›",
        "Poles, ‹being stopped by a ›", "Poles ‹are reached by a ›",
        "Poles ‹are, by a ›", "A pole ‹is under the ›", "Poles ‹shall, under an ›",
    ],
    never=["Poles are made; there is an ", "The Commission has issued a "],
)
# The goods with which such a sentence begins.
SUBJECT = Rule(
    r"\A(?:(?:Accordingly|Therefore|Thus|Consequently|Hence|(?:Under|By) the \w+), )?(?:(?:[Cc]ertain|[Aa]ny|[Aa]ll|[Ii]nfringing|[Tt]he) )*"
    r"(?!Nn+\b|(?:It|They|He|Commission|Respondents?|Notice|This|These|That|Those|Such|Each|Both|Two|One|Under|Against|As|On|In|By"
    r"|Accordingly|Therefore|Thus|Consequently|Hence|[Cc]ertain|[Aa]ny|[Aa]ll|[Ii]nfringing|[Tt]he)\b)"
    r"(?P<articles>[A-Za-z][\w'\"()-]*(?:,? [a-z][\w'\"()-]*){0,16}?)"
    r"(?= (?:that|which|of|from|within|covered|infringing|bearing|made|manufactured|imported|falling|embodying|sold|produced|are|is|shall)\b)",
    finds=[
        "‹Accordingly, all tent poles› that infringe", "‹Therefore, any tent poles› which infringe", "‹Thus, certain tent poles› of Nnnn",
        "‹Consequently, infringing tent poles› from Ulm", "‹Hence, the tent poles› within claim 1", "‹Under the first, tent poles› made in", "‹By the second, tent poles› made in", "‹The tent poles› covered by", "‹Any tent poles› infringing",
        "‹All tent poles› bearing", "‹Certain tent poles› made in", "‹Infringing tent poles› manufactured", "‹Tent poles› imported", "‹Tent poles› falling",
        "‹Tent poles, and kits for them› embodying", "‹Tent poles› sold", "‹Tent poles› produced", "‹Tent poles› are", "‹A pole› is", "‹Poles› shall",
    ],
    never=[
        "Nnnn is", "It is", "They are", "He is", "Commission is", "Respondents are", "Notice is", "This is", "These are", "That is", "Those are", "Such is",
        "Each is", "Both are", "Two are", "One is", "Under is", "Against is", "As is", "On is", "In is", "By is",
        "Accordingly is", "Therefore is", "Thus is", "Consequently is", "Hence is", "Certain are", "Any is", "All are", "Infringing is", "The is",
    ],
)
# The claims or rights of the sentence before.
THOSE_CLAIMS = Rule(
    r"\b(?:those|the same|these|said|such) (?:claims|patents?|marks?|rights?|registrations?)\b",
    r"\b(?:infring\w+|bear(?:s|ing)?) (?:it|them)\b",
    finds=[
        "that ‹infringe them›", "that ‹bear it› are barred", "goods ‹bearing it›", "which ‹bears it›",
        "that infringe ‹those claims›", "that infringe ‹the same patent›", "that bear ‹these marks›", "under ‹said rights›",
        "under ‹such registrations›",
    ],
    never=["the claims of the patent", "bearing on it"],
)  # fmt: skip
