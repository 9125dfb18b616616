"""Rules of `pipeline.read.us_cbp.verdicts` and `objects`: what stands around the words that decide."""

from __future__ import annotations

from pipeline.read.rule import Rule

# What would be so is decided, where it is under no condition and no question.
ON_CONDITION = Rule(
    r"\b(?:if|were to|whether|unless|had|assuming)\b",
    any_case=True,
    finds=["‹if› it has a lid", "‹were to› be sold", "‹whether› it would", "‹unless› it", "‹had› it a lid", "‹Assuming› it has"],
    never=["the K2 would be subject to the LEO"],
)
# In front of "it": with what, or as what, it would be another article.
WITH_ANOTHER = Rule(
    r"(?:^|[;.] )\s*(?:When |If |Where |Once )?(?:[Ii]mported|[Ss]old|[Ss]hipped|[Pp]ackaged|[Uu]sed|[Ff]itted|[Ee]quipped|[Cc]ombined|[Aa]ssembled) (?:together )?(?:with|without|as|in|for)\b[^,;]*,?\s*$",
    finds=["‹Imported with the K3 lid, ›", "‹When sold as a kit, ›", "‹If shipped without it, ›", "‹Where packaged for repair, ›", "‹Once fitted with K3, ›", "it is out‹; equipped with the K3, ›", "it is out‹. Used in the K3, ›", "‹Combined together with K3, ›", "‹Assembled with K3, ›", "‹imported with K3, ›",
           "‹Sold with K3, ›", "‹Shipped with K3, ›", "‹Packaged with K3, ›", "‹used with K3, ›", "‹Fitted with K3, ›", "‹Equipped with K3, ›", "‹combined with K3, ›", "‹assembled with K3, ›"],
    never=["The K2 has no lid, "],
)  # fmt: skip
# Behind one thing that is said, up to the next: "do not infringe claim 4 of the '301 patent, and thus that the K3".
ANOTHER = Rule(
    r"^[^;]*\b(?:claims? [\d, -]*(?:\d|(?:and|or) \d+)|patents?|limitations?|elements?|registrations?|marks?|rights|secrets|No\. [\d,]+)(?: \([^()]*\))?(?: as [^,;]{2,60}?)?,? (?:and|but|or|so),? "
    r"(?:(?:[a-z]+ly|thus|also|further|hence|as such|therefore),? )?(?:that )?(?=\S)",
    r"^.*\band (?:(?:[a-z]+ly|thus|also|further|hence|as such|therefore),? )?that ",
    finds=["‹ claims 3, 8, and 19 and thus that ›the K2 is", "‹ the '301 patent, and therefore ›the K2", "‹ each limitation, but ›the K2", "‹ any element, and hence, ›the K2", "‹ Registration No. 5,118,204 (\"the '204 mark\") and ›it",
           "‹ the registration as amended, and also ›K2", "‹ the rights and further ›K2", "‹ the secrets, so ›K2", "‹ the mark or ›K2", "‹ claim 4, and accordingly that ›K2", "‹ claim 4-6 and consequently ›K2", "‹ claims 1 or 2 and as such ›K2", "‹ claims 1 and 2 and ›K2",
           "‹ it in full, and that ›the K2", "‹ it; and thus that ›the K2", "‹ it, and therefore that ›K2", "‹ it, and hence that ›K2", "‹ it, and accordingly that ›K2", "‹ it, and consequently that ›K2", "‹ it, and also that ›K2", "‹ it, and further that ›K2", "‹ it, and as such that ›K2",
           "‹ it and thus that ›K2"],
    never=[" the K2 and the K3", " and the K3"],
)  # fmt: skip
# In front of the articles: under which condition it is so.
CONDITION_BEFORE = Rule(
    r"^[\s,]*(?P<tail>(?:(?:[Oo]nly )?(?:[Ww]hen|[Ww]here)|[Pp]rovided that|[Ss]o long as|[Aa]s long as|[Uu]pon (?:the )?(?:presentation|submission|filing|receipt|furnishing) of|[Oo]n (?:the )?condition that|[Tt]o the extent that|[Ss]ubject to (?:\w+ ){0,2}?certifications?)\b[^,;]{2,160}), ",
    finds=["‹When imported without a lid, ›the K2", "‹Where sold alone, ›it", "‹Only when sold alone, ›it", "‹only where sold alone, ›it", "‹provided that it is sold alone, ›K2", "‹Provided that it is, ›K2", "‹So long as it is sold alone, ›K2", "‹as long as it is, ›K2", "‹As long as it is, ›K2", "‹so long as it is, ›K2",
           "‹Upon presentation of it, ›K2", "‹upon the submission of it, ›K2", "‹Upon filing of it, ›K2", "‹Upon receipt of it, ›K2", "‹On condition that it is sold, ›K2", "‹Subject to certification by Orlo, ›K2", "‹subject to the importer certification of it, ›K2", "‹Upon furnishing of it, ›K2", "‹On condition that it is, ›K2", "‹on the condition that it is, ›K2", "‹To the extent that it is, ›K2", "‹to the extent that it is, ›K2",
           "‹Subject to the certification in the annex, ›K2", "‹subject to a written certification of it, ›K2", "‹when sold alone, ›K2", "‹where sold alone, ›K2"],
    never=["If it has a lid, the K2", "When it was sold the K2"],
)  # fmt: skip
# In a condition: of which order, which is said of the article too.
OF_ORDER = Rule(
    r",? (?:of|under|in|to|by) (?:the |that )?(?:\d{3,4} )?(?:LEO|GEO|TEO|(?:general |limited |exclusion )*orders?)\b.*$",
    finds=["the certification provision‹ of the 9971 LEO›", "the terms‹ under the limited exclusion order›", "a form‹ in that GEO›", "it is added‹ to the TEO›", "as asked‹ by the general exclusion order of May›"],
    never=["until May 4, 2027", "the ports in Ohio"],
)
# Entry of articles, in the place of these.
ENTRY = Rule(
    r"^(?:the )?(?:entry|importation|admission|release) (?:for consumption )?(?:into the United States )?of |^(?=(?:its|their) (?:entry|importation)$)",
    any_case=True,
    finds=["‹Importation of ›the K2", "‹the entry of ›K2", "‹admission of ›K2", "‹release of ›K2", "‹entry for consumption of ›K2", "‹importation into the United States of ›K2", "‹›its entry", "‹›their importation"],
    never=["K2 of the kind", "the kettle"],
)
# "Exclusion of the K2 is warranted."
EXCLUSION_OF = Rule(
    r"\b(?:exclusion|detention)(?: from entry)? of (?P<what>[^.;]{2,200}?)(?: from entry)? (?:is|are|was|were) (?:(?P<no>not |un|im|in)?(?:warranted|proper|appropriate|required|justified|supported|correct)|(?P<wrong>in error|wrong|erroneous|mistaken))\b",
    any_case=True,
    finds=["‹Exclusion of the K2 is warranted›", "‹exclusion from entry of K2 was improper›", "‹detention of K2 is unwarranted›", "‹exclusion of K2 from entry is not appropriate›", "‹exclusion of K2 and K3 are required›", "‹exclusion of K2 under the LEO was not justified›", "‹exclusion of them were proper›",
           "‹exclusion of K2 is supported›", "‹exclusion of K2 was incorrect›", "‹exclusion of K2 for consumption is proper›", "‹exclusion of K2 was in error›", "‹exclusion of K2 was wrong›", "‹detention of K2 was erroneous›", "‹exclusion of K2 was mistaken›"],
    never=["the exclusion of the K2 is new", "the K2 is warranted"],
)  # fmt: skip
# Of which articles a sentence speaks, in front of it.
TOPIC = Rule(
    r"^\s*(?:with (?:respect|regard) to|as (?:to|for)|regarding|concerning|turning to|in the case of) (?P<of>[^,;]{2,160}), ",
    any_case=True,
    finds=["‹With respect to the K2, ›Orlo has", "‹With regard to the K2, ›it", "‹As to the K2, ›we", "‹As for the K2, ›we", "‹Regarding the K2, ›we", "‹Concerning the K2, ›we", "‹Turning to the K2, ›we", "‹In the case of the K2, ›we"],
    never=["We find as to the K2, that"],
)
# At the end of a clause: "we find no infringement, and it".
PRONOUN_AT_END = Rule(
    r"(?:,|\band|\bso|\bthus) (?:and )?(?P<who>it|they|(?:the|this|that|these|those|such) (?:articles?|products?|devices?|models?|goods))\s*$",
    any_case=True,
    finds=["no infringement ‹and it›", "none‹, the article›", "none‹, and they›", "none ‹so these products›", "none ‹thus that device›", "none ‹and this model›", "none ‹and those goods›", "none ‹and such articles›"],
    never=["the K2 and the K3", "the K2"],
)
# A request that something be ruled, and what became of it.
REQUEST = Rule(
    r"\b(?:requests?|petitions?|applications?) (?:of [^.;]{2,80} )?(?:for (?:a|an|the) [\w ]{2,40})?(?:that|to) [^.;]{5,300}? (?:is|are|must be|should be) (?:\w+ )?(?P<did>denied|declined|rejected|refused|dismissed|granted)\b",
    any_case=True,
    finds=["your ‹request for a ruling that the K2 is not subject to the LEO is denied›", "the ‹petition that it be admitted is hereby granted›", "the ‹requests to find K2 outside the LEO are rejected›", "an ‹application for an advisory ruling that it is outside must be declined›", "the ‹request of Orlo that the K2 be released is refused›",
           "the ‹applications that it be released should be dismissed›", "the ‹petitions to let it in are denied›", "the ‹request for the finding that it is outside is denied›"],
    never=["the request was received", "Orlo requests that it be released"],
)  # fmt: skip
# What was said of others holds of these too.
SAME = Rule(
    r"(?:^\s*|[,;]? (?:and )?)(?:so|as|nor) (?:is|are|does|do) (?P<of>[^,;.]{2,160}?)(?=\s*(?:[,;.]|$))",
    r"(?:^\s*|[,;]? (?:and )?)(?:the |We reach the )?same (?:(?:\w+ )?(?:is true|goes|holds(?: true)?|applies)|conclusion) (?:of|for|to|as to|with (?:respect|regard) to) (?P<too>[^,;.]{2,160}?)(?=\s*(?:[,;.]|$))",
    r"(?:^\s*|[,;]? (?:and |but )?)(?:the |We reach the )?(?:opposite|reverse|contrary) (?:is true|goes|holds(?: true)?|applies|conclusion) (?:of|for|to|as to|with (?:respect|regard) to) (?P<turned>[^,;.]{2,160}?)(?=\s*(?:[,;.]|$))",
    any_case=True,
    finds=["‹The opposite is true of the K2›.", "‹We reach the same conclusion as to the K2›.", "‹We reach the opposite conclusion for the K2›.", "‹The reverse holds for the K2›.", "‹; the contrary applies to K2›;", "‹, and the opposite goes for the K2›.", "‹, but the reverse is true of K2›.", "‹The reverse holds true as to K2›.", "‹Opposite holds with respect to K2›.", "‹the reverse holds with regard to K2›.", "‹the reverse holds for it›", "‹So is the K2›.", "is outside‹, as is the K2›.", "‹, nor is the K2›;", "‹ and so are the K2 and K3›.", "‹, nor does the K2›,", "‹nor do they›", "‹The same is true of the K2›.", "‹; the same goes for the K2›.", "‹, and the same holds for it›", "‹Same result applies to the K2›.",
           "‹the same holds true as to K2›.", "‹the same applies with respect to K2›", "‹the same applies with regard to K2›", "‹ the same is true for K2›"],
    never=["it is so", "the same K2 is", "as described in it"],
)  # fmt: skip
# An article, and what it is or has, in front of "and is subject to the order".
HAS = Rule(
    r"^(?P<what>[^,;]{2,120}?) (?:is|are|has|have|does|do|lacks?|bears?|contains?|includes?|uses?|practices?|meets?|satisf(?:y|ies))\b[^;]*\b(?:and|but|so|thus)(?:,? \w+)?,?\s*$",
    finds=["‹The Bear Lamp is substantially similar to the work and ›", "‹the pots are like the K2 and therefore ›", "‹it has no lid but ›", "‹they have lids, and thus, ›", "‹it does so and ›", "‹it has a lid, so ›", "‹they do, thus ›", "‹the K5 lacks it and ›", "‹the K5 bears the mark and ›", "‹it contains tin and ›", "‹it includes a lid and ›", "‹it uses tin and ›",
           "‹it practices claim 1 and ›", "‹it meets claim 1 and ›", "‹they satisfy claim 1 and ›", "‹they lack it and ›", "‹they bear it and ›", "‹they contain it and ›", "‹they include it and ›", "‹they use it and ›", "‹they practice it and ›", "‹they meet it and ›", "‹it satisfies it and ›"],
    never=["the K2 and the K3", "the pots with lids and"],
)  # fmt: skip
# What has to be done with every article of an entry: no condition of its own.
PROCEDURE = Rule(
    r"\b(?:separated|all other (?:\w+ )?requirements|otherwise (?:admissible|compl\w+|eligible)|other laws?)\b",
    any_case=True,
    finds=["when they have been ‹separated›", "if ‹all other requirements› are met", "when ‹all other legal requirements› are met", "if ‹otherwise admissible›", "if it ‹otherwise complies›", "if ‹otherwise eligible›", "unless ‹other law› bars it", "under ‹other laws›"],
    never=["when sold without a lid", "upon presentation of a certificate"],
)
# Some alone of those that are named in front.
ONLY_OF = Rule(
    r"^[\s,]*(?:(?:[Oo]f|[Aa]mong) (?P<all>[^,;]{2,160}?),? )?(?:only|alone) (?P<some>[^;]{2,160})$",
    finds=["‹Of the kettles, only the K2›", "‹, of them only the K2›", "‹Among these, only the K2›", "‹among those alone the K2›", "‹only the K2 ›"],
    never=["the K2 only", "Only when sold alone, it"],
)
WOULD = Rule(r"^would\b", finds=["‹would› be subject"], never=["is subject"])
RESPECTIVELY = Rule(r"\brespectively\b", finds=["outside and inside, ‹respectively›"], never=["respective"])
