"""Rules of `pipeline.read.us_itc.governing`: which verb governs an order, and whether it decides.

Rules that end in "$" are for the words before a verb or an order.
"""

from __future__ import annotations

from pipeline.read.rule import Rule

# --- what somebody asks for, and what the Commission makes of it ----------------------------------------------------------

ASKED = Rule(
    r"\b(?:petition|motion|request|recommendation|proposal)s? "
    r"(?:(?!and to\b|and,? up)[\w'’,()-]+ ){0,6}?(?<!,\s)(?:to|for|seeking) (?:the |a )?(?:\w+ly )?$",
    any_case=True,
    finds=[
        "Orlo filed a ‹petition to ›",
        "Orlo's ‹motion for the ›",
        "a ‹request by Fenwick seeking a ›",
        "the judge's ‹recommendation to ›",
        "Fenwick's ‹proposals of May 3 for the ›",
        "a ‹petition to temporarily ›",
    ],
    never=[
        "granted the request for review and to ",
        "upon the petition of Orlo and upon review to ",
        "to grant the petition, to ",
        "the Commission has determined to ",
        "a petition about an order; it has determined to ",
    ],
)
GRANTED = Rule(
    r"\bgrant(?:s|ed|ing)? (?:(?!den(?:y|ies|ied|ying)\b)[\w'’,.()-]+ ){0,24}?(?:petition|motion|request)s? "
    r"(?:[\w'’,.()-]+ ){0,10}?(?:to|for) (?:the |a )?(?:permanently |temporarily )?$",
    any_case=True,
    finds=[
        "to ‹grant Orlo's petition to ›",
        "‹grants the joint motion of Fenwick and Orlo for the ›",
        "has ‹granted a request for a ›",
        "‹Granting a Petition To Permanently ›",
        "to ‹grant the motion to temporarily ›",
    ],
    never=[
        "to grant in part and deny in part the motion to ",
        "it grants in part and denies in part the petition to ",
        "has granted in part and denied in part the request for ",
        "granting in part and denying in part the petition for ",
        "to deny the petition to ",
        "granted a license to ",
    ],
)
GRANTED_ANY = Rule(
    r"\bgrant(?:s|ed|ing)?\b",
    any_case=True,
    finds=[
        "to ‹grant› the petition",
        "The Commission ‹grants› the petition",
        "has ‹granted› the petition",
        "Notice ‹Granting› a Petition",
    ],
    never=["Grantham Lamps and its grantor"],
)
SEEKING = Rule(
    r"\b(?:petition|motion|request)s?\b[^;]{0,200}?\b(?:seeking|requesting|asking) "
    r"(?:(?!and to\b)[\w-]+ ){0,9}$",
    any_case=True,
    finds=[
        "Orlo filed a ‹petition seeking to ›",
        "Fenwick filed a ‹motion on May 3, 2019, requesting that the Commission ›",
        "two ‹requests asking for the ›",
    ],
    never=[
        "granted the motion asking for relief and to ",
        "Fenwick, seeking to ",
        "denied the request; asking for the ",
        "a petition to ",
    ],
)
RECOMMENDED = Rule(
    r"\b(?:recommend\w*|request(?:s|ed|ing)|propos\w+) (?:the |an? )?$",
    any_case=True,
    finds=[
        "the judge ‹recommended ›",
        "Fenwick ‹requests the ›",
        "Fenwick ‹requested a ›",
        "a complaint ‹requesting an ›",
        "the parties ‹proposed the ›",
    ],
    never=[
        "upon the request ",
        "the judge recommended that the Commission ",
    ],
)
REFUSED = Rule(
    r"\bden(?:y|ies|ied|ying) (?:[\w'’.-]+ ){0,5}?(?:petition|motion|request)\b(?!.*\band to $).*"
    r"\b(?:for|to|seeking|requesting) (?:the )?$",
    any_case=True,
    finds=[
        "has determined to ‹deny Orlo's petition for ›",
        "it ‹denies the motion of Fenwick to the ›",
        "has ‹denied the request seeking ›",
        "a notice ‹denying a petition, filed on May 3, requesting the ›",
    ],
    never=[
        "to deny the petition and to ",
        "to deny the petition of Orlo ",
        "to grant the petition for ",
    ],
)
ADOPTED = Rule(
    r"\badopt(?:s|ed|ing)? (?:[\w'’]+ ){0,5}?recommendations? to $",
    any_case=True,
    finds=[
        "has determined to ‹adopt the recommendation to ›",
        "The Commission ‹adopts the judge's recommendations to ›",
        "has ‹adopted his recommendation to ›",
        "a notice ‹adopting the recommendation to ›",
    ],
    never=[
        "the judge's recommendation to ",
        "to adopt the recommendation of the judge",
    ],
)
DECLINED = Rule(
    r"\bdeclin\w+ to adopt\b",
    r"\bnot to adopt\b",
    any_case=True,
    finds=[
        "The Commission ‹declines to adopt› the recommendation to ",
        "has determined ‹not to adopt› the recommendation to ",
    ],
    never=["has determined to adopt the recommendation to "],
)
ASKED_TO_CHANGE = Rule(
    r"\b(?:motion|petition|request)s?\b[^.;]{0,80}?\bto (?:stay|modify|rescind|suspend|vacate|lift|set aside) (?:the |these )?$",
    any_case=True,
    finds=[
        "Orlo's ‹motion to stay the ›",
        "The ‹petition of Orlo to modify these ›",
        "a ‹request to rescind ›",
        "‹motions to suspend the ›",
        "a ‹petition to vacate the ›",
        "a ‹request that was made to lift the ›",
        "a ‹motion to set aside the ›",
    ],
    never=[
        "a motion for the ",
        "the motion is granted; it has determined to modify the ",
        "has determined to rescind the ",
    ],
)
# Before an order: what was asked for.
ASKED_THAT = Rule(
    r"\b(?:motion|petition|request|proposal|recommendation)s?\b[^.;,]{0,60}? that (?:the|these|its|both|an?) (?:[\w-]+ ){0,2}$",
    r"\b(?:recommend|request|urg|propos|ask|pray|suggest|contend|argu|submit)(?:e?s|e?d|ing|ted)? (?:(?!that\b)[\w'-]+ ){0,4}?that\b"
    r"(?:(?!\bCommission\b|\band the\b)[^.;]){0,80}? (?:the|these|its|both|an?|one|two) (?:(?!Commission\b)[\w-]+ ){0,3}$",
    r"\bwhether (?:the|an?|any) (?:[\w-]+ ){0,3}$",
    any_case=True,
    finds=["‹whether a ›", "‹whether the new ›", "‹whether any ›", "‹whether an ›", "the ‹request of Orlo GmbH of Ulm that the ›", "the ‹motion that its two ›", "The ‹motion of Orlo that the ›", "‹petitions that these ›", "the ‹proposal that both ›",
           "a ‹recommendation that an ›", "the ‹motion that a ›",
           "‹requests that the ›", "‹asks that its ›", "has ‹recommended that, should a violation be found, the general ›", "‹recommends that these ›", "‹requested that its ›",
           "‹urging that both ›", "‹urges once more that a ›", "‹proposed that an ›", "‹asks that one ›", "‹prays that two ›", "‹suggests that the ›",
           "‹contends that the ›", "‹argued that the ›", "‹submits that the ›", "‹submitted that the ›"],
    never=["the motion, and that the ", "that the ", "as the judge recommended, that the ", "asked that it be so, but the Commission orders an ",
           "asked that it be so and the board orders the "],
)  # fmt: skip
# Before "made subject to" and the like: somebody wants it.
WANTED = Rule(
    r"\b(?:mov[ei]|motion|petition|request|appli|recommend|urg|ask|suggest|pray|wish|demand|seek|propos)\w*\b[^.;]{0,60}? that [^.;,]{0,200}\bbe $",
    any_case=True,
    finds=[
        "Orlo ‹moves that Nnnn be ›", "it is ‹moving that Nnnn be ›", "the ‹motion of Orlo that Nnnn be ›", "a ‹petition that Nnnn be ›", "Orlo ‹requests that Nnnn be ›",
        "it ‹applies for it and that Nnnn be ›", "the judge ‹recommended that Nnnn be ›", "Orlo ‹urges that they be ›", "the complaint ‹asks that Nnnn be ›", "it ‹suggests that Nnnn be ›",
        "it ‹prays that Nnnn be ›", "it ‹wishes that Nnnn be ›", "the ‹demand that it be ›", "it ‹seeks a ruling that it be ›", "it ‹proposes that Nnnn be ›",
    ],
    never=["has determined that Nnnn be ", "asked for it; and determines that it be "],
)  # fmt: skip
# What is denied is a petition about an order that stands, not the order itself; a motion for one is another thing.
DENIED_MOTION = Rule(
    r" (?:the|an?|its|their|[a-z]+['’]s?) (?:\w+ )?(?:petition|motion)s?\b"
    r"(?!(?: (?!to\b|about\b)[\w.,'’&()-]+){0,12}? for (?:an? |the )?(?:temporary|issuance|entry|(?:limited |general )?exclusion order|cease))",
    any_case=True,
    finds=[
        "to deny‹ the petition› to modify the LEO",
        "to deny‹ a joint motion› to rescind the LEO",
        "denying‹ an amended petition› about the LEO",
        "to deny‹ its motions› to stay the LEO",
        "to deny‹ their petition› about the LEO", "to deny‹ complainant's motion› for reconsideration of it", "to deny‹ the motion› for leave to renew a request for a general exclusion order", "to deny‹ the motion› to amend the request for a general exclusion order",
        "to deny‹ the petition› about the motion for cease and desist orders",
    ],
    never=[
        "to deny the motion for temporary relief",
        "to deny a motion for issuance of a consent order",
        "to deny the petition for entry of a consent order",
        "to deny the motion for an exclusion order", "to deny complainant's motion for a limited exclusion order", "denying the motion of Orlo S.p.A. of Ulm, Germany for the temporary exclusion order",
        "denying a motion for general exclusion orders", "to deny the motion for cease and desist orders",
        "to deny the general exclusion order",
    ],
)

# Before an order: the Commission refuses a motion as far as it asks for it.
# Behind "was issued": a month or year that is over. "Nnnn" is a list of names.
IN_A_YEAR = Rule(
    r"(?: (?:to|against|as to|directed to) (?:the )?(?:\w+ )?(?:respondents? )?Nn+(?:,? of [^.;]{2,60}?)?,?)? (?:back )?in (?:[A-Z][a-z]+ )?(?:19|20)[0-9]{2}\b",
    finds=[
        "issued‹ in 2020›", "issued‹ in March 2020›", "issued‹ back in 1998›", "entered‹ to Nnnn in 2020›", "issued‹ against respondent Nnnn in May 2020›",
        "issued‹ as to the defaulting respondents Nnnn, in 2020›", "issued‹ directed to Nnnn of Ulm, Germany, in 2020›",
    ],
    never=["issued against Nnnn in this case", "issued in 20 days", "issued in the investigation of 2019"],
)
# Behind an order: it is not made. "Nnnn" is a list of names.
NOT_WARRANTED = Rule(
    r"(?: \([^()]*\))?(?: (?:against|as to|directed to|for|on) (?:the )?(?:\w+ )?(?:respondents? )?Nn+)?,? "
    r"(?P<not>(?:is|are|was|were|would) (?:also )?not (?:be )?(?:supported|warranted|justified|appropriate|necessary|called for))",
    finds=[
        "order‹ against Nnnn is not warranted›", "order‹ is not supported›",
        "orders‹ directed to the defaulting respondents Nnnn are not justified›", "orders‹ for Nnnn were not appropriate›",
        "order‹ on Nnnn was not necessary›", "order‹ (\"CDO\") would not be called for›", "order‹ as to Nnnn, is also not warranted›",
    ],
    never=["order against Nnnn is warranted", "order against Nnnn, who is not in default"],
)
DENIED_AS_FAR = Rule(
    r"\b(?:(?:is|are|was|were) (?:\w+ )?denied|den(?:y|ies|ied|ying) (?:it|them|(?:the|that|this|its|those) (?:\w+ )?(?:motions?|requests?|petitions?)))(?: in part)?,? "
    r"(?:insofar as|to the extent(?: that)?|as far as|inasmuch as|where) (?:it|they|complainants?|the motion) "
    r"(?:(?:also |further )*(?:seeks?|sought|asks? for|asked for|requests?|requested|concerns?))(?: (?:an?|the|any|two|three|further|permanent|temporary))* $",
    any_case=True,
    finds=[
        "The motion ‹is denied insofar as it seeks a temporary ›", "The requests ‹are hereby denied to the extent that they also ask for any ›", "It ‹was denied in part, to the extent it sought ›",
        "They ‹were denied, as far as complainant further requests the ›", "and ‹denies it inasmuch as the motion concerns two ›", "to ‹deny the motion insofar as they request three ›",
        "has ‹denied them where it asked for a further ›", "‹denying that same request insofar as it requested a permanent ›", "to ‹deny its petition insofar as complainants seek an ›",
        "to ‹deny those petitions insofar as they seek an ›", "to ‹deny it insofar as they seek an ›", "to ‹deny this motion insofar as it sought a ›",
    ],
    never=["The motion is granted insofar as it seeks a ", "denied the motion to rescind the "],
)  # fmt: skip
# Between an order that "has been issued" and another one, of which the verb is not said again.
NOT_SAID_AGAIN = Rule(
    r"(?:[,;] and|\band) (?:(?:also |likewise |in addition,? )?(?:an?|one|two|three|four|five|six|seven|several|separate|individual|corresponding|temporary) ){0,3}$",
    any_case=True,
    finds=["against Orlo‹, and a ›", "against Orlo‹; and also two separate ›", "against Orlo ‹and likewise three individual ›", "against Orlo‹, and in addition, four ›", "against it ‹and in addition one ›",
           "‹and five corresponding ›", "‹and six temporary ›", "‹and seven ›", "‹and an ›", "‹and several ›", "‹, and ›"],
    never=["against Orlo, and the ", "and that the ", "against Orlo, and has "],
)  # fmt: skip
DIRECTED_BEHIND = Rule(
    r"(?: \([^()]*\))?,? (?:(?:is |are )?(?:directed|issued|addressed|limited) )?(?:against|to|at|on|upon|as to|for|with respect to|barring|prohibiting|covering|under|based)\b",
    finds=["‹ against› Orlo", "‹ directed to› Orlo", "‹ issued to› Orlo", "‹ (\"CDO\"), addressed to› it", "‹ limited to› it", "‹ at› it", "‹ on› claim 1", "‹ upon› it", "‹ as to› it", "‹ for› it",
           "‹ with respect to› it", "‹ barring› it", "‹ prohibiting› it", "‹ covering› it", "‹ under› it", "‹ based› on", "‹ is directed to› it", "‹ are directed to› it"],
    never=[" that was issued", " was denied", " of May"],
)  # fmt: skip

IS_DIRECTED = Rule(
    r"(?: \([^()]*\))?,? (?:is|are) (?:(?:likewise|also|each|all|both) )?(?:directed|addressed|limited|confined) (?:only )?(?:to|against|at)\b",
    finds=["order‹ is directed to› Orlo", "orders‹ are also addressed to› Orlo", "orders‹ (\"CDOs\") are each directed against› Orlo", "orders‹ are all directed at› Orlo", "orders‹ are both limited to› Orlo",
           "order‹, is likewise confined only to› Orlo"],
    never=["order was directed to Orlo", "order directed to Orlo"],
)  # fmt: skip

# --- what is told of the past, and what is done now -----------------------------------------------------------------------

BACKGROUND_ISSUED = Rule(
    r"(?:orders?|\bID|\bRID|\bEID|\bFID|determinations?|opinion|\bLEOs?|\bGEOs?|\bCDOs?|\bSFOs?|penalty|them|which)\)?"
    r"(?:\s*\([^()]{0,120}\))?,?\s*(?:that (?:was|were) )?(?:\w+ly |also )*$",
    any_case=True,
    finds=[
        "to modify the limited exclusion ‹orders ›",
        "to review the ‹ID ›",
        "to review the ‹RID ›",
        "to review the ‹EID ›",
        "to review the ‹FID, ›",
        'the initial ‹determination ("ID") ›',
        "the ‹opinion ›",
        "under the ‹LEO) ›",
        "under the ‹GEO that was ›",
        "under the ‹CDOs that were previously ›",
        "under the ‹SFO ›",
        "the civil ‹penalty also ›",
        "those of ‹them ›",
        "the orders of May 3, ‹which ›",
    ],
    never=[
        "The Commission has ",
        "the order of May 3 was ",
        "a rapid ",
    ],
)
HAS = Rule(
    r"\b(?:has|have) (?:\w+ )?$",
    finds=[
        "the order that it ‹has ›",
        "the orders that they ‹have today ›",
    ],
    never=["the order that was "],
)
TOLD_OF = Rule(
    r"\b(?:that|which) (?:was|were|had been) (?:\w+ly )?$",
    r"\b(?:that|which) (?:is|are) (?:currently|presently|now|already) $",
    any_case=True,
    finds=[
        "the consent order ‹that was ›",
        "the orders, ‹which were previously ›",
        "the penalty ‹that had been ›",
        "the orders, ‹which are currently ›", "an order ‹that is presently ›", "the LEO, ‹which is now ›", "orders ‹that are already ›",
    ],
    never=["the consent order is ", "the order that has been "],
)
NOW = Rule(
    r"today",
    r"now",
    r"herewith",
    r"this day",
    r"with this notice",
    r"on (?:the date of )?this (?:notice|day|date)",
    any_case=True,
    finds=[
        "the order issued ‹today›",
        "the order issued ‹now›",
        "the order issued ‹herewith›",
        "the order issued ‹this day›",
        "the order issued ‹with this notice›",
        "the order issued ‹on the date of this notice›",
        "the order issued ‹on this day›",
        "the order issued ‹on this date›",
    ],
    never=["the order issued on May 3, 2019", "the order issued on that date"],
)
NOW_BEHIND = Rule(
    rf" (?:by the Commission )?{NOW}\b",
    r" (?:along|together) with it\b",
    any_case=True,
    finds=[
        "the order issued‹ by the Commission today›",
        "the opinion and the order issued‹ along with it›",
        "the opinion and the order issued‹ together with it›",
    ],
    never=["the order issued by the Commission in May", "the order that is known"],
)
OF_ORDER = Rule(
    r"\b(?:orders?|LEOs?|GEOs?|CDOs?|SFOs?|TEOs?)\)?(?:\s*\([^()]{0,60}\))?,? "
    r"(?:(?:that|which) (?:the Commission (?P<has>has |have )?)?)?(?P<now>today |now )?$",
    any_case=True,
    finds=[
        "to bar kettles under the ‹order today ›",
        "under the ‹LEO ›",
        "under the ‹GEO that ›",
        "under the ‹CDOs, which the Commission has ›",
        "under the ‹SFO that the Commission have ›",
        'under the ‹TEO ("the Order") now ›',
    ],
    never=["the orders of May 3 ", "the Commission has "],
)

# --- what stands between a verb and its orders ----------------------------------------------------------------------------

GLUE = Rule(  # between orders that are named together
    r"(?:\s|,|;|\(\d\)|\([a-z]\)|\((?:collectively|together)?,?\s*(?:the )?\"[^\"()]*\"\)"
    r"|\band/or\b|\band\b|\bor\b|\bas well as\b|\ba\b|\ban\b|\bthe\b|\bits\b|\btwo\b|\bthree\b|\bfour\b|\bfive\b|\bseveral\b"
    r"|\bin full\b|\b(?:as )?(?:modified|amended)\b|\bremaining\b|\bassociated\b|\bcorresponding\b|\brelated\b|\bboth\b"
    r"|\bcertain\b|\balso\b|\btemporary\b|\bpermanent\b)*",
    any_case=True,
    finds=[
        "‹, and (2) a ›CDO",
        "‹; (b) an ›LEO",
        '‹("LEO") and ›CDOs',
        '‹(collectively, the "Orders") or a ›CDO',
        '‹(together "the Orders") as well as the ›CDO',
        "‹ and/or its ›CDOs",
        "‹ and two ›CDOs",
        "‹ and three ›CDOs",
        "‹ and four ›CDOs",
        "‹ and five ›CDOs",
        "‹ and several ›CDOs",
        "‹ in full and the ›CDO",
        "‹, as modified, and ›CDOs",
        "‹ as amended and ›CDOs",
        "‹ and the remaining ›CDOs",
        "‹ and associated ›CDOs",
        "‹ and the corresponding ›CDOs",
        "‹ and related ›CDOs",
        "‹ and both ›CDOs",
        "‹ and certain ›CDOs",
        "‹ and also ›CDOs",
        "‹ and temporary ›CDOs", "‹ and a permanent ›CDO",
        "‹ ›against Orlo and a CDO",
    ],
)
JOINED = Rule(  # between verbs of one object
    r"(?:,\s(?:pending|until|effective|subject to|as of|from) [^,.;]{2,60},|for [\w() -]{2,30}(?:days|months|years)"
    r"|\b\w+['’]s?(?=\s)|,|and(?: to)?|or|the|of|partial|temporary|in part|temporarily|immediately|\s)*",
    finds=[
        "‹ complainant's ›motion", "‹ the parties’ ›motion",
        "‹ temporarily the ›enforcement", "‹ immediately ›Orlo's", "‹, for ninety (90) days, ›enforcement", "‹, pending appeal, ›enforcement", "‹, until further notice, ›enforcement",
        "‹, effective today, the ›enforcement", "‹, subject to a condition, ›enforcement", "‹, as of today, ›enforcement", "‹, from today, ›enforcement",
        "‹ for ninety (90) days the ›enforcement", "‹ for two months ›enforcement", "‹ for two years ›enforcement",
        "‹, ›rescind",
        "‹ of and the ›suspension",
        "‹ or ›rescind",
        "‹ and to ›rescind",
        "‹ in part and ›modify",
        "‹ and partial ›rescission",
        "‹ and temporary ›suspension",
        "‹ ›Orlo's",
    ],
)
FIRST_POINT = Rule(
    r"\((?:1|i|a|A)\)\s",
    finds=[
        "to issue: ‹(1) ›an LEO; and (2) CDOs",
        "to issue ‹(i) ›an LEO and (ii) CDOs",
        "to issue ‹(a) ›an LEO and (b) CDOs",
        "to issue ‹(A) ›an LEO and (B) CDOs",
    ],
    never=["to issue (2) CDOs", "the LEO (a)"],
)
NEXT_POINT = Rule(
    r"[;,]\s*(?:and )?\((?:[2-6]|i{2,3}|iv|v|[b-fB-F])\) (?:\w+ )?$",
    finds=[
        "an LEO‹; and (2) a ›",
        "an LEO‹, (ii) an ›",
        "an LEO‹; (iv) the ›",
        "an LEO‹, and (v) two ›",
        "an LEO‹, and (b) ›",
    ],
    never=["to issue: (1) an ", "an LEO; and (ix) a ", "an LEO (2) the "],
)
# What is said of the goods of one order, before the next one that the same verb governs.
IN_PASSING = Rule(
    r"covered by",
    r"subject to",
    r"violat",
    r"set forth",
    r"pursuant to",
    r"based",
    r"on the basis",
    r"outside",
    r"relat",
    finds=["‹covered by› claim 1", "‹subject to› claim 1", "in ‹violat›ion of", "as ‹set forth› in", "‹pursuant to› section 337(d)",
           "‹based› on trade secrets", "‹on the basis› of default", "‹outside› the United States", "‹relat›ing to lamps"],
    never=["recommended", "requested", "whether"],
)  # fmt: skip
ANOTHER_ORDER = Rule(
    r"(?:\b(?:and|as well as|together with|along with)|;) (?:also )?(?:an?|one|two|three|four|five|six|several|separate|individual|corresponding) "
    r"(?:\w+ )?$",
    finds=[
        "claim 1, ‹and a ›", "claim 1 ‹as well as an ›", "claim 1, ‹together with a separate ›", "claim 1, ‹along with two ›", "claim 1‹; three ›",
        "claim 1, ‹and also four ›", "‹and one ›", "‹and five ›", "‹and six ›", "‹and several ›", "‹and separate ›", "‹and individual ›",
        "‹and corresponding ›",
    ],
    never=["claim 1 and the ", "in violation of an ", "and "],
)  # fmt: skip
OTHER_SUBJECT = Rule(  # between an order and a passive verb that is another one's
    r";",
    r"\band (?:the|that|its|this|an?) (?!(?:C|LEOs?\b|GEOs?\b|TEO\b|cease\s|limited\s|general\s|corresponding\s|related\s|accompanying\s|associated\s|"
    r"existing\s|remedial\s|exclusion\s|two\s|three\s|other\s|orders?\b))",
    finds=[
        "an LEO‹;› the bond",
        "an LEO ‹and the ›investigation is terminated",
        "an LEO, ‹and that ›determination is vacated", "an LEO ‹and its ›bond is cancelled", "an LEO ‹and this ›case is terminated",
        "an LEO ‹and a ›ruling is revoked", "an LEO ‹and an ›opinion is withdrawn",
    ],
    never=[
        "an LEO and the CDOs are rescinded",
        "the CDOs and the LEO are rescinded",
        "the CDOs and the GEO are rescinded",
        "the CDOs and the TEO are rescinded",
        "the LEO and the cease and desist orders are rescinded",
        "the CDOs and the limited exclusion order are rescinded",
        "the CDOs and the general exclusion order are rescinded",
        "the LEO and the corresponding CDO are rescinded", "the LEO and the related CDO", "the LEO and its accompanying CDO",
        "the LEO and the associated CDO", "the LEO and an existing CDO", "the LEO and the remedial orders", "the CDO and that exclusion order",
        "the LEO and the two CDOs", "the LEO and the three CDOs", "the LEO and the other order", "the LEO and this order",
    ],
)
CLAUSE_ENDS = Rule(
    r";",
    r", and (?:the|has|is)\b",
    finds=[
        "an LEO‹;› it is rescinded",
        "an LEO‹, and the› bond is set",
        "an LEO‹, and has› terminated the investigation",
        "an LEO‹, and is› terminated",
    ],
    never=["an LEO and the CDOs", "an LEO, and these orders"],
)
ALSO = Rule(
    r"\b(?:and|(?:together|along) with|as well as) (?:its|the) $",
    any_case=True,
    finds=[
        "the LEO ‹and the ›",
        "the LEO, ‹together with its ›",
        "the LEO ‹along with the ›",
        "the LEO ‹as well as its ›",
    ],
    never=["the LEO and ", "with the "],
)
RELATION = Rule(
    r"relat",
    r"violat",
    any_case=True,
    finds=["‹relat›ing to", "‹violat›ion of"],
    never=["regarding"],
)
OF_DETERMINATION = Rule(  # "to modify in part an initial determination on temporary relief" changes no order
    r" (?:in part |in its entirety )?(?:an?|the|its) (?:\w+ ){0,3}?(?:determination|ID)\b(?:(?!\band\b|\bwith\b)[^;])*",
    any_case=True,
    finds=[
        "to modify‹ in part an initial determination on temporary relief ›and the LEO",
        "to vacate‹ in its entirety the ID on the civil penalty ›with the CDO",
        "to vacate‹ a remand initial determination on an LEO›; the CDO",
        "to vacate‹ its determination on a penalty›",
    ],
    never=["to modify the LEO", "to vacate two determinations"],
)
