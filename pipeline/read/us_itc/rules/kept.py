"""Rules of `pipeline.read.us_itc.kept`: for whom an order goes on that is ended or suspended for others.

Rules that end in "$" are for the words before a list of names; "Nnnn" stands for a list.
"""

from __future__ import annotations

from pipeline.read.rule import Rule

# "the order … except as to N": N stays bound.
EXCEPTS = Rule(
    r"\b(?:except(?:ing|ed)?|(?<=,[ ])excluding|save|other than|apart from|aside from|with the (?:sole |single |only )?exceptions? of|but not|and not|"
    r"not,[ ]however)\b",
    any_case=True,
    finds=[
        "rescinded ‹except› as to", "‹excepting› its application to", "in full, ‹excepted› goods of", "in full, ‹excluding› its effect on", "‹save› as to",
        "‹other than› as to", "‹apart from› its reach to", "‹aside from› its application to", "‹with the exception of› its application to",
        "‹with the sole exception of› lamps", "‹with the single exception of› it", "‹with the only exceptions of› it", "‹but not› as to",
        "‹and not› as to", "‹not, however›, as to",
    ],
    never=["in its entirety", "an accepted case", "the order excluding lamps"],
)  # fmt: skip
SPARED = Rule(
    rf"{EXCEPTS}(?: (?:only|alone))? (?:for |as to |with (?:respect|regard) to |as (?:against|regards|concerns) |in respect of )?"
    r"(?:(?:in(?: so far|sofar) as|to the extent(?: that)?) (?:it|they|the (?:order|LEO)) [\w ]{1,40} |"
    r"(?:its|their|the) (?:continued )?(?:application|effect|operation|enforcement|force|reach|provisions|part|portion)s? (?:\w+ ){0,3}?)?"
    r"(?:(?:the )?(?:goods|articles|products|imports|entries) (?:made |sold |imported )?(?:of|by) )?(?:the )?(?:(?:remaining|sole) )?(?:respondents? )?$",
    rf"{EXCEPTS} that (?:the )?(?:(?:[a-z-]+ ){{0,5}}(?:of|by|from|as to|against) )?(?:the )?(?:respondents? )?$",
    any_case=True,
    finds=[
        "rescinded, ‹except that lanterns of ›", "‹save that ›", "rescinded, ‹except that the redesigned lamps made by the respondent ›", "‹except that goods from ›", "‹except that it stands as to ›", "‹except that it stands against the ›",
        "rescinded ‹except as to ›", "‹except only as to the respondent ›", "rescinded, ‹excluding alone ›", "in its entirety, ‹with the exception of its application to ›",
        "‹except insofar as it applies to ›", "‹except in so far as the order binds the respondents ›", "‹save to the extent that they concern ›",
        "‹save to the extent the LEO names ›", "‹except with respect to ›", "‹other than with regard to ›", "‹save as against ›", "‹but not as regards ›",
        "‹and not as concerns ›", "‹but not for ›", "‹apart from its enforcement against ›", "‹except their continued effect on ›",
        "‹with the exception of the provisions that name ›", "‹except the part about ›", "‹save the portion directed to ›",
        "‹aside from its operation against ›", "‹excepting its force against ›", "‹apart from its reach to ›", "‹but not in respect of ›",
        "‹except the goods of ›", "‹except for articles made by ›", "‹save products sold by ›", "‹except imports of ›", "‹except entries imported by ›",
        "‹except as to the remaining respondent ›", "‹save as to the sole respondent ›",
    ],
    never=["rescinded as to ", "except for Nnnn, as to "],
)  # fmt: skip
# "rescind the order as to A but deny the petition as to N", "and to leave it in place as to N".
KEEPS = Rule(
    r"\b(?:den(?:y|ies|ied|ying)(?! entry)|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|maintain(?:s|ed|ing)?|"
    r"(?:re)?affirm(?:s|ed|ing)?|uph(?:olds?|eld|olding)|confirm(?:s|ed|ing)?|retain(?:s|ed|ing)?|keep(?:s|ing)?|kept|leav(?:e|es|ing)|left|continu(?:e|es|ed|ing)|remains?|remaining in|stands?|stays in)\b"
    r"(?:(?!\b(?:rescind|vacat|revok|suspend|lift|grant|set|dissolv|institut|cancel|terminat)\w*)[^.;]){0,80}? (?:as to|against|with (?:respect|regard) to|"
    r"as regards|as concerns|for|of|upon|on|bind\w*|name|names|naming)(?: the)?(?: goods of)?(?: respondents?)? $",
    any_case=True,
    finds=[
        "rescind it as to A but ‹deny the petition as to ›", "and ‹denies it as to ›", "the motion is ‹denied as to ›", "‹denying it with respect to ›",
        "and to ‹refuse it as to ›", "and ‹refuses to do so for ›", "it ‹refused that for ›", "‹refusing that for ›",
        "but to ‹decline to do so as to ›", "but ‹declines to do so as to ›", "but ‹declined to do so as to ›", "‹declining it as to ›",
        "and to ‹dismiss the petition as to ›", "‹dismisses it as to ›", "‹dismissed as to ›", "‹dismissing it as to ›",
        "but to ‹reject it as to ›", "‹rejects it as to ›", "‹rejected as to ›", "‹rejecting it as to ›",
        "but to ‹maintain it against the respondent ›", "and ‹maintains it against ›", "it is ‹maintained as against ›", "‹maintaining it as to ›",
        "and to ‹retain the order as regards ›", "‹retains it as concerns ›", "it is ‹retained for the goods of ›", "‹retaining it for ›",
        "and ‹reaffirms it as to ›", "it ‹affirmed the order as to ›", "‹affirming it against ›", "and to ‹uphold it as to ›", "it ‹upholds it for ›", "it ‹upheld it as to ›", "‹upholding it as to ›", "it ‹confirms it as to ›", "it ‹confirmed it as to ›", "‹confirming it as to ›",
        "and to ‹keep it in force as to ›", "which ‹keeps it in force as to ›", "‹keeping it in force for ›", "it is ‹kept in force as to ›",
        "and to ‹leave it in place with regard to ›", "‹leaves it in place for ›", "‹leaving it in place for ›", "it is ‹left in place for ›",
        "and that it ‹continue in effect for ›", "it ‹continues to bind ›", "it is ‹continued as to respondents ›", "‹continuing to name ›",
        "and ‹remains in force upon ›", "and that it ‹remain a bar on ›", "the order ‹remaining in effect as to ›", "and that it ‹stand as to ›",
        "it ‹stands as to ›", "it ‹stays in force as to ›", "it ‹continues to bar lamps of ›", "a list that ‹continues naming ›", "it ‹continues binding ›",
        "a text that ‹remains one that names ›",
    ],
    never=["to rescind the order as to ", "to deny the request and to rescind the order as to ", "to deny the request and to vacate it as to ",
           "denied and revoked as to ", "denied, and suspended as to ", "denied, but lifts it as to ", "denied; as to ", "denied. As to ",
           "denied one and granted it as to ", "denies one and sets it aside as to ", "denies one and dissolves it as to ", "the order denying entry to goods of ",
           "denied one and cancels it as to ", "denies one and terminates it as to ", "denies one and institutes it as to "],
)  # fmt: skip
# Before and behind those who are left bound: "leaving Nnnn bound".
LEAVES = Rule(
    r"\b(?:leav(?:e|es|ing)|keep(?:s|ing)?|left|kept|remains? against) (?:only )?(?:the )?(?:respondents? )?$",
    any_case=True,
    finds=["and to ‹leave ›", "it ‹leaves only ›", "‹leaving respondents ›", "to ‹keep the respondent ›", "it ‹keeps ›", "‹keeping ›", "it ‹left ›", "it ‹kept ›", "it ‹remains against ›", "they ‹remain against ›"],
    never=["leaving the order in force as to "],
)  # fmt: skip
LEFT_BOUND = Rule(
    r"(?: \([^()]*\))?,? (?:alone |still |both )?(?:bound|subject to it|on it|in it|under it|in (?:force|place|effect))\b",
    finds=["leaving Nnnn‹ bound›", "leaving Nnnn‹ (of Ulm), alone bound›", "leaves Nnnn‹ still subject to it›", "keeps Nnnn‹ on it›", "keeps Nnnn‹ both in it›", "keeps Nnnn‹ under it›", "leaves Nnnn‹ in force›", "leaves Nnnn‹ in place›", "leaves Nnnn‹ in effect›"],
    never=["leaving Nnnn free"],
)  # fmt: skip
# Behind a list: "N, as to which it continues in force", "N, which remains bound".
KEPT = Rule(
    r",? (?:(?:as to|for|against) (?:which|whom) (?:it|the (?:\w+ )?(?:order|LEO|GEO)|they|the orders) (?:shall |will )?(?:continues?|remains?|stays?|stands?)|"
    r"(?:(?:which|who) )?(?:shall |will )?(?:continues?|remains?|stays?|is|are) (?:to be |still )?(?:bound|subject to (?:it|the (?:limited )?(?:exclusion )?order|the LEO)|"
    r"covered by (?:it|the (?:limited )?(?:exclusion )?order|the LEO)|named in (?:it|the (?:limited )?(?:exclusion )?order|the LEO)))\b",
    any_case=True,
    finds=[
        "Nnnn‹, as to which it continues› in force", "Nnnn‹ as to whom the order remains› in force", "Nnnn‹, for which the exclusion order stays›",
        "Nnnn‹, against whom the LEO stands›", "Nnnn‹, against which they remain›", "Nnnn‹, for whom the GEO shall continue›",
        "Nnnn‹, for whom the orders will remain›", "Nnnn‹, which remains bound›", "Nnnn‹, who remain subject to it›", "Nnnn‹ shall continue to be bound›",
        "Nnnn‹ remains subject to the limited exclusion order›", "Nnnn‹ is still covered by the LEO›", "Nnnn‹ are still named in it›",
        "Nnnn‹, which stays covered by the exclusion order›", "Nnnn‹ will remain named in the limited order›", "Nnnn‹ remains subject to the LEO›",
        "Nnnn‹ remains covered by it›", "Nnnn‹ remains named in the LEO›",
    ],
    never=["Nnnn remains subject to the cease and desist order", "Nnnn is rescinded", "Nnnn, which was bound"],
)  # fmt: skip
# A sentence of its own: the order goes on, but only for some.
GOES_ON_FOR = Rule(
    r"\b(?:orders?|LEOs?|GEOs?|it|they)(?: \([^()]*\))? (?:(?:shall|will|otherwise|thus|however|nevertheless|therefore) )*"
    r"(?:remains?|continues?|stays?|stands?|is maintained|is retained|is still enforced)\b[^.;]{0,60}? "
    r"(?P<to>as to|against|with (?:respect|regard) to|as regards|for|insofar as|to (?:bind|name|bar|cover)|upon) ",
    any_case=True,
    finds=[
        "The ‹order remains in force as to ›Nnnn", "The ‹LEO (as modified) continues to apply with respect to ›it", "‹It stays in place as against ›Nnnn",
        "‹They stand against ›Nnnn", "The ‹GEO is maintained with regard to ›lamps", "‹It otherwise is retained as regards ›it",
        "‹Order is still enforced for ›Nnnn", "‹It shall continue to bind ›Nnnn", "‹It will remain in force insofar as ›it", "‹It thus remains upon ›Nnnn",
        "The ‹order however continues to name ›Nnnn", "The ‹order nevertheless continues to bar ›it", "The ‹order therefore continues to cover ›it",
    ],
    never=["The order remains in force.", "The bond remains in effect as to Nnnn", "It remains. As to Nnnn", "It remains to be seen"],
)  # fmt: skip
# And words by which what goes on is no part of what was ended: another time, or no order.
NOT_FOR_SOME = Rule(
    r"\bfor (?:the )?(?:(?:following|foregoing|same) reasons?|reasons?|now|(?:its|their|remaining|entire|full)\b|(?:[\w-]+ )?(?:days|months|years|term))",
    any_case=True,
    finds=["remains in force ‹for the following reasons›", "‹for the foregoing reasons›", "‹for the same reason›", "‹for reasons› of law", "‹for now›",
           "in force ‹for its› term", "‹for their› term", "‹for the remaining› term", "‹for the entire› term", "‹for the full› term", "‹for sixty days›",
           "‹for two months›", "‹for five years›", "‹for the term› of it"],
    never=["for that respondent", "for lamps"],
)  # fmt: skip
# Before an exception: what is ended or suspended, so that what is excepted stays barred.
ENDED_BUT_FOR = Rule(
    r"\b(?:rescind(?:s|ed|ing)?|rescission|vacat(?:es?|ed|ing|ur)|revok(?:es?|ed|ing)|suspend(?:s|ed|ing)?|suspension|set(?:s|ting)? aside|lift(?:s|ed|ing)?|"
    r"dissolv(?:es?|ed|ing)|cancel(?:s|l?ed|l?ing)?|withdr(?:aws?|ew|awn)|stay(?:s|ed|ing)?|no longer (?:in (?:force|effect)|applies|enforced))\b"
    r"(?:(?!\b(?:modif|amend|issu|order(?:s|ed) that)\w*)[^.;]){0,240}$",
    any_case=True,
    finds=[
        "to ‹rescind the order, except ›", "It ‹rescinds it ›", "is ‹rescinded ›", "‹rescinding it ›", "the ‹rescission of it ›", "to ‹vacate it ›",
        "‹vacates it ›", "‹vacated, but not ›", "‹vacating it ›", "the ‹vacatur of it ›", "to ‹revoke it ›", "‹revokes it ›", "‹revoked ›", "‹revoking it ›",
        "to ‹suspend it ›", "‹suspends it ›", "‹suspended ›", "‹suspending it ›", "the ‹suspension of it ›", "to ‹set aside ›", "‹sets aside ›",
        "‹setting aside ›", "to ‹lift it ›", "‹lifts it ›", "‹lifted ›", "‹lifting it ›", "to ‹dissolve it ›", "‹dissolves it ›", "‹dissolved ›",
        "‹dissolving it ›", "to ‹cancel it ›", "‹cancels it ›", "‹cancelled ›", "‹canceled ›", "‹cancelling it ›", "‹canceling it ›",
        "to ‹withdraw it ›", "‹withdraws it ›", "‹withdrew it ›", "‹withdrawn ›", "to ‹stay it ›", "‹stays it ›", "‹stayed ›", "‹staying it ›",
        "is ‹no longer in force ›", "is ‹no longer in effect ›", "‹no longer applies ›", "is ‹no longer enforced ›",
    ],
    never=["rescinded, and modified it ", "rescinds it and amends the LEO ", "rescinds it and issues one ", "rescinded. It ", "lifts it and orders that ",
           "lifts it and ordered that "],
)  # fmt: skip
