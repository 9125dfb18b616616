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
    r"\b(?:against|directed (?:to|at|against)|cover(?:s|ing)?|concern(?:s|ing)|as to|reach(?:es|ing)?|keep(?:s|ing)? out|denying entry to|bar(?:s|ring)?|excluding|"
    r"applies to|prohibiting) (?:(?:certain|any|infringing|only|those|all|the|their|its) )*(?:Nn+'s? )?(?!(?:each|importation|entry|respondents?|it|them|whom|parties)\b)(?P<articles>(?!articles\b|products\b|goods\b)[a-z](?:(?!\brespondents?\b)[\w ,'\"()-]){2,200}?)"
    r"(?=,? (?:that|which) (?:infring\w+|are|come|bear)\b| (?:infringing|covered by|bearing|within claims?|embodying|falling|made|manufactured|imported|exported|produced|sold)\b| of Nn| of (?:the )?(?:\w+ )?respondents? Nn| by Nn)",
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
    ],
    never=[
        "against Nnnnn", "against each lamp that infringes claim 1", "bars importation of lamps made in Ulm",
        "barring entry of lamps made in Ulm", "against respondents that are in default", "against it and lamps that are made in Ulm",
        "as to them and lamps made in Ulm", "against whom an order made in May stands", "against parties that are in default",
        "against articles that infringe claim 1", "covers products that infringe claim 1", "excluding goods that infringe claim 1",
        "against lamps which respondents made",
    ],
)  # fmt: skip
# The claims or rights of the sentence before.
THOSE_CLAIMS = Rule(
    r"\b(?:those|the same|these|said|such) (?:claims|patents?|marks?|rights?|registrations?)\b",
    finds=[
        "that infringe ‹those claims›", "that infringe ‹the same patent›", "that bear ‹these marks›", "under ‹said rights›",
        "under ‹such registrations›",
    ],
    never=["the claims of the patent"],
)  # fmt: skip
