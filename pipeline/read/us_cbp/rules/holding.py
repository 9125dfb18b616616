"""Rules of `pipeline.read.us_cbp.holding`: the words by which a letter puts an article inside an order or outside it."""

from __future__ import annotations

from pipeline.read.rule import Rule

ORDER = Rule(
    r"(?:the (?:scope|purview|ambit|reach|terms) of )?(?:exclusion\b|\b(?:(?!exemption|exception|carve-out)[\w'’()\"/-]+ ){0,8}?(?:orders?|T?LEOs?|T?GEOs?|TEOs?)\b|(?:its|their) (?:scope|terms|reach)\b|(?:it|them)\b)",
    finds=[
        *("‹exclusion› from entry", "‹the scope of the 9971 LEO›", "‹the purview of the LEO›", "‹the ambit of the LEO›", "‹the reach of exclusion›", "‹the terms of exclusion›", "‹the scope of exclusion›", "‹the purview of exclusion›", "‹the ambit of exclusion›", "‹the general exclusion order›", "‹the GEO›", "‹the TEO›", "‹the TLEO›", "‹the TGEO›"),
        *("the exemption ‹of the order›", "an exception ‹to the LEO›", "that carve‹-out of the LEO›"),
        *("‹either of the orders›", "‹it›", "‹them›", "‹its scope›", "‹their terms›", "‹its reach›"),
    ],
    never=["claim 4 of the '301 patent", "the bordered kettle"],
)
# Whose burden it is, and whether it was met; up to what had to be shown.
UNMET = Rule(
    r"\b(?:has|have|had|did) not(?:, however,)? (?:\w+ly )?(?:met|meet|carried|carry|satisfied|satisfy|sustained|discharged) (?:its|their|the|his) burden\b",
    r"\b(?:has|have) not (?:\w+ly )?(?:established|shown|demonstrated|proven|proved|(?:persuaded|convinced|satisfied) (?:us|CBP|this office))\b",
    r"\bdid not (?:establish|show|demonstrate|prove)\b",
    r"\bfail(?:s|ed)? to (?:meet|carry|satisfy|sustain|discharge) (?:(?:its|their|the) burden\b|it\b)",
    r"\bfail(?:s|ed)? to (?:establish|show|demonstrate|prove)\b",
    any_case=True,
    finds=[
        *("Orlo ‹has not, however, met its burden›", "Orlo ‹has not met its burden› to show", "they ‹have not carried their burden›", "it ‹had not satisfied the burden›"),
        *("it ‹did not meet its burden›", "he ‹has not sustained his burden›", "it ‹has not discharged its burden›", "it ‹did not carry its burden›"),
        *("it ‹did not satisfy its burden›", "it ‹has not fully met its burden›", "it ‹has not established› that", "they ‹have not shown› that"),
        *("it ‹has not demonstrated› that", "it ‹has not proven› that", "it ‹has not proved› that", "it ‹has not sufficiently shown› that"),
        *("it ‹did not establish› that", "it ‹did not show› that", "it ‹did not demonstrate› that", "it ‹did not prove› that"),
        *("it ‹failed to meet its burden›", "they ‹fail to carry their burden›", "it ‹fails to satisfy the burden›", "it ‹failed to sustain its burden›"),
        *("it ‹failed to discharge its burden›", "it ‹failed to establish› that", "it ‹fails to show› that", "it ‹failed to demonstrate›"),
        *("Orlo ‹has not persuaded us› that", "they ‹have not convinced CBP› that", "it ‹has not satisfied this office› that", "they ‹fail to prove› that", "it ‹failed to carry it› as to K2"),
    ],
    never=["Orlo has met its burden", "Orlo has not filed a brief", "Orlo failed to appear"],
)
MET = Rule(
    r"\b(?:has|have) (?:also )?(?:met|carried|satisfied|sustained|discharged) (?:its|their|the|his) burden\b",
    r"(?<!not[ ])\b(?:met|carried|satisfied|meets|carries|satisfies) (?:its|their|the) burden\b",
    r"\b(?:has|have) (?:also )?(?:established|shown|demonstrated|proven|proved)\b",
    any_case=True,
    finds=[
        *("Orlo ‹has met its burden›", "they ‹have carried their burden›", "it ‹has satisfied the burden›", "it ‹has also met its burden›"),
        *("it ‹has sustained its burden›", "he ‹has discharged his burden›", "Orlo ‹met its burden›", "they ‹carried their burden›"),
        *("it ‹satisfied the burden›", "it ‹meets its burden›", "it ‹carries its burden›", "it ‹satisfies its burden›"),
        *("it ‹has established› that", "they ‹have shown› that", "it ‹has demonstrated› that", "it ‹has proven› that", "it ‹has proved› that"),
        *("it ‹has also shown› that",),
    ],
    never=["Orlo has not met its burden", "the burden that Orlo bears"],
)
# Of which articles a burden is said to be met or not, where no more is said.
AS_TO = Rule(
    r"\b(?:with (?:respect|regard) to|as to|regarding|concerning|as regards) ",
    r"\bnon-?infringement (?:by|of|for|with respect to) ",
    any_case=True,
    finds=[
        *("‹with respect to ›the K2", "‹with regard to ›the K2", "‹as to ›the K2", "‹regarding ›the K2", "‹concerning ›K2", "‹as regards ›K2"),
        *("‹noninfringement by ›the K2", "‹non-infringement of ›K2", "‹non-infringement for ›K2", "‹non-infringement with respect to ›K2"),
    ],
    never=["to the K2", "infringement by the K2"],
)
# "and the K3 is not", "but the K4 is", behind what is said of others.
THE_OTHERS = Rule(
    r",? (?:(?:and|but|while|whereas|though) (?:that )?|(?<=,[ ])(?=the\b))(?P<what>[^,;.]{2,160}?) (?:is|are|does|do|may|can|must|should|shall|would|will)(?P<no>[ ]?not)?(?: be)?(?: either| too| also)?(?=\s*(?:[.;,]|$))",
    r"; (?P<then>[^;.]{2,160}?) (?:is|are|does|do|may|can|must|should|shall|would|will)(?P<not>[ ]?not)?(?: be)?(?: either| too| also)?(?=\s*(?:[.;,]|$))",
    any_case=True,
    finds=[
        *("‹, and the K3 is not›.", "‹, but the K4 is›;", "‹, while K5 and K6 are›, as", "‹ whereas the K7 does not›", "‹; but it is›.", "‹, and that the K8 do not›.", "‹; the K9 is›.", "‹; the K9 does not›", "‹; they are not›", "‹; they do›"),
        *("‹; however, the K8 do›.", "‹, though the K3 is›.", "‹, but the K3 may not›.", "‹, but it cannot›.", "‹ and the K3 must›.", "‹ and the K3 should not›.", "‹ but it shall not›;", "‹; the K3, the K4 and the K5 may not›.", "‹; it cannot›.", "‹; they must›.", "‹; they should not›.", "‹; it shall›."),
        *("is out‹, the K3 is not›.", "‹, and the K3 would be›.", "‹, but the K3 will not be›.", "‹; the K3 would not be›.", "‹; the K3 will›.", "‹, and the K3 is not either›.", "‹, and the K3 is too›.", "‹, and the K3 is also›.", "‹; it is not either›.", "‹; it is too›.", "‹; it is also›."),
    ],
    never=["and the K3 is red", "the K3 is not."],
)
# A sentence that leans on the one before: "The K3 is not."
LEANS = Rule(
    r"^(?:\(?\w{1,3}[.)] )?(?P<what>[^;.:]{2,160}?) (?:is|are|does|do|may|can|must|should|shall|would|will)(?P<no>[ ]?not)?(?: be)?(?: either| too| also)?\s*(?:\.?|, (?:since|because|as|for) [^;]*)$",
    any_case=False,
    finds=["‹The K3 is not.›", "‹(2) The K3 is.›", "‹K3 and K4 are›", "‹The K5 does not.›", "‹They do.›", "‹The K3, the K4 and the K5 may not.›", "‹They can.›", "‹It must not.›", "‹It should.›", "‹They shall not.›", "‹The K3 is not, since it is red.›", "‹The K3 is, because it is red.›", "‹The K3 is not, as it is red.›", "‹The K3 is not, for it is red.›", "‹The K3 would be.›", "‹The K3 will not be.›", "‹The K3 is not either.›", "‹The K3 is too.›", "‹The K3 is also.›"],
    never=["The K3 is red.", "The K2 is: the K3 is red."],
)
# Nothing of an order reaches them.
NOTHING_OF = Rule(
    r"\b(?:nothing (?:in|of)|no (?:part|provision|term) of|neither|none of)\b",
    any_case=True,
    finds=["‹Nothing in› the", "‹nothing of› the", "‹no part of› the", "‹no provision of› it", "‹no term of› it", "‹Neither› of the", "‹none of› the"],
    never=["the order", "nothing"],
)
# "Entry of the K3 must be refused."
ENTRY_OF = Rule(
    r"\b(?:entry|importation|admission|release) of (?P<what>[^.;]{2,200}?) (?:must|should|shall|may|is to|are to|will|can|is|are)(?P<no> not|not)? (?:be )?(?P<did>refused|denied|prohibited|barred|permitted|allowed|granted)\b",
    any_case=True,
    finds=["‹Entry of the K3 must be refused›", "‹importation of K2 should be denied›", "‹admission of it shall be prohibited›", "‹release of K2 may be barred›", "‹entry of K2 is to be permitted›", "‹entry of them are to be allowed›",
           "‹entry of K2 will be granted›", "‹entry of K2 can not be denied›", "‹entry of K2 cannot be denied›", "‹entry of K2 is refused›", "‹entry of K2 and K3 are permitted›"],
    never=["the K3 must be refused", "entry of the K3 is new"],
)  # fmt: skip
REFUSED = Rule(r"refused|denied|prohibited|barred", any_case=True, finds=["‹refused›", "‹denied›", "‹prohibited›", "‹barred›"], never=["permitted"])
# A protest of which the articles share no fate.
RULED_AS_TO = Rule(
    r"\b(?P<what>granted|approved|allowed|sustained|denied|grant|approve|allow|deny)(?: (?:it|the protests?))?(?: in (?:full|part))? (?:with (?:respect|regard) to|as to|insofar as it (?:concerns|relates to)) ",
    any_case=True,
    finds=["‹GRANTED as to ›K2", "‹approved with respect to ›K2", "‹allowed with regard to ›K2", "‹sustained in part insofar as it concerns ›K2", "‹DENIED in full insofar as it relates to ›K2", "‹grant it as to ›K2", "‹approve as to ›K2", "‹allow it as to ›K2", "‹deny the protest as to ›K2"],
    never=["granted in full"],
)
# Where such a list ends.
RULED_ENDS = Rule(
    r"[.;](?=\s|$)|,? (?:and|but) (?:(?:should|must|is) )?(?:be )?(?:granted|approved|allowed|sustained|denied|grant|approve|allow|deny)\b",
    any_case=True,
    finds=["K2‹ and grant› it", "K2‹ and approve› it", "K2‹ and allow› it", "K2‹ but deny› it", "K2‹.›", "K2‹;› K3", "K2‹ and DENIED› as", "K2‹, but should be granted› as", "K2‹ and be approved›", "K2‹ and is allowed›", "K2‹ and must be sustained›"],
    never=["K2 and K3"],
)
# A cell of a table, or what stands behind a model and a colon, that decides of it.
CELL = Rule(
    r"^(?:is |are )?(?:(?P<outside>not (?:subject to|within|covered|excluded|excludable|barred|infringing|infringed)|outside|admissible|may (?:be )?enter(?:ed)?|non-?infringing|no infringement|do(?:es)? not infringe|not substantially the same|released?)|(?P<inside>subject to|within|inside|covered|excluded|excludable|barred|inadmissible|infring(?:es?|ing|ed)))\b[^.;]{0,120}\.?$",
    any_case=True,
    finds=["‹Not subject to exclusion›", "‹is not within the LEO.›", "‹not covered›", "‹not excluded›", "‹not excludable›", "‹not barred›", "‹not infringing›", "‹outside the LEO›", "‹are outside›", "‹admissible›", "‹may be entered›", "‹may enter›",
           "‹noninfringing›", "‹non-infringing›", "‹does not infringe›", "‹not infringed›", "‹infringed›", "‹infringe›", "‹do not infringe›", "‹no infringement›", "‹not substantially the same›", "‹released›", "‹release›", "‹Subject to exclusion›", "‹within the LEO›", "‹inside›", "‹covered›", "‹excluded from entry›", "‹excludable›", "‹barred›", "‹inadmissible›", "‹infringes›", "‹infringing›"],
    never=["Model", "the K2 is outside"],
)  # fmt: skip
NAME_AND_CELL = Rule(r"^(?P<what>[^:;|]{1,120}?)(?::| -{1,2}| [|=]|—)\s*(?P<cell>[^:;]{2,140})$", finds=["‹K2: outside the LEO.›", "‹K2 - subject to it›", "‹K2 -- subject to it›", "‹K2 | outside›", "‹K2 = outside›", "‹K2—outside›"], never=["K2 outside"])
# The order stands in front, and the articles behind.
REACHES_NOT = Rule(
    rf"{ORDER} (?:do|does) not (?:cover|reach|apply to|extend to|bar|encompass|preclude|prohibit)(?: (?:the )?(?:entry|importation) of)? ",
    r"\b(?:should|shall|must|will|may|and|but|(?:directed|instructed|advised) to) (?:release |admit |(?:permit|allow) (?:(?:the )?(?:entry|importation) of |(?=[^.;]{2,160}? to (?:enter|be (?:entered|released|imported)))))",
    r"\b(?:should|shall|must|will|may) not (?:exclude|bar|detain|(?:deny|refuse) (?:the )?entry (?:of|to)) ",
    r"\b(?:no|not a) (?:basis|grounds?|reason) (?:to|for) (?:exclud(?:e|ing)|bar(?:ring)?|(?:denying|deny|refuse|refusing) (?:the )?entry (?:of|to)) ",
    any_case=True,
    finds=[
        *("‹the LEO does not cover ›the K2", "‹the orders do not reach ›it", "‹the LEO does not apply to ›it", "‹the GEO does not extend to ›it"),
        *("‹the LEO does not bar the entry of ›it", "‹the LEO does not encompass ›it", "‹the LEO does not preclude importation of ›it"),
        *("‹the LEO does not prohibit the importation of ›it", "the port ‹should release ›it", "it ‹should admit ›it", "it ‹should permit entry of ›K2"),
        *("it ‹shall admit ›it", "it ‹must release ›it", "CBP ‹will permit the importation of ›it", "it ‹may allow importation of ›it", "it ‹should permit ›the K2 to enter", "it ‹should allow ›K2 to be entered", "it ‹should allow ›K2 to be released", "it ‹should allow ›K2 to be imported"),
        *("they are ‹directed to release ›it", "you are ‹instructed to admit ›it", "‹advised to release ›it", "exclude K2 ‹and release ›K3", "exclude K2 ‹but admit ›K3", "CBP ‹will not exclude ›K2", "CBP ‹should not bar ›K2", "CBP ‹shall not detain ›K2", "CBP ‹must not deny entry to ›K2", "CBP ‹may not refuse the entry of ›K2", "there is ‹no basis to exclude ›it", "‹no ground for excluding ›it", "‹no grounds to bar ›it",
          "‹no reason for barring ›it", "‹not a basis to deny entry to ›it", "‹no basis for refusing the entry of ›it", "‹no basis for denying entry to ›it", "‹no basis to refuse entry to ›it"),
        *("it ‹should permit the entry of ›K2", "it ‹should allow the entry of ›K2"),
    ],
    never=["the LEO covers the K2", "the patent does not cover the K2", "it should exclude the K2", "no basis to find it"],
)
REACHES = Rule(
    rf"{ORDER} (?:covers?|reach(?:es)?|applies to|apply to|extends? to|bars?|encompass(?:es)?|prohibits?)(?: (?:the )?(?:entry|importation) of)? ",
    r"\b(?:should|shall|must|will|and|but|(?:directed|instructed|advised) to) (?:continue to )?(?:exclude|deny (?:the )?entry (?:of|to)|refuse (?:the )?entry (?:of|to)) ",
    any_case=True,
    finds=[
        *("‹the LEO covers ›the K2", "‹both orders cover ›it", "‹the LEO reaches ›it", "‹both orders reach ›it", "‹the LEO applies to ›it"),
        *("‹both orders apply to ›it", "‹the GEO extends to ›it", "‹the LEO bars the entry of ›it", "‹the LEO encompasses ›it"),
        *("‹both orders encompass ›it", "‹the LEO prohibits importation of ›it", "they are ‹directed to exclude ›it", "you are ‹instructed to exclude ›it", "‹advised to exclude ›it", "the port ‹should exclude ›it", "it ‹should deny entry to ›K2"),
        *("it ‹should continue to exclude ›K2", "CBP ‹shall exclude ›K2", "CBP ‹must exclude ›K2", "CBP ‹will exclude ›K2", "release K2 ‹and exclude ›K3", "release K2 ‹but exclude ›K3"),
        *("it ‹should deny the entry of ›K2", "it ‹should refuse entry to ›K2", "it ‹should refuse the entry of ›K2"),
    ],
    never=["the LEO does not cover the K2", "the '301 patent covers the K2"],
)
# What a letter says that it does not decide, of which articles before or behind it.
UNDECIDED = Rule(
    r"\b(?:do(?:es)? not|need not|did not|cannot|can not|declines? to|are unable to) (?:now )?(?:decide|reach|address|rule|resolve|consider|opine|determine|express|issue|take|make)\b",
    r"\b(?:no|without) (?:ruling|determination|finding|decision|position|opinion|view|holding)s? (?:is|are|was|has been|with|as to|on|regarding|concerning)\b",
    r"\bmakes? no (?:ruling|determination|finding|decision)\b",
    r"\b(?:nothing (?:on which )?to rule|severed)\b",
    r"\bexpress(?:es)? no (?:opinion|view)\b",
    r"\b(?:is|are|was|were|has been|have been) (?:(?:hereby|since|expressly|therefore) )?(?:not (?:decided|reached|addressed|ruled on|ruled upon|considered|before us|resolved|part of this)|withdrawn|moot|refused)\b",
    r"\b(?:withdrew|withdraws|withdrawal of|has withdrawn|have withdrawn|left open|leaves? open|remains? open|remains? undecided|outside the scope of this (?:ruling|letter|proceeding)|not protestable|dismissed|declined)\b",
    any_case=True,
    finds=[
        *("there is ‹nothing on which to rule›", "there is ‹nothing to rule› on", "the K2 was ‹severed› from the request"),
        *("we ‹do not decide›", "it ‹does not reach› K2", "we ‹need not address›", "we ‹did not rule› on", "we ‹cannot resolve›", "it ‹can not consider›"),
        *("CBP ‹declines to opine›", "we ‹decline to determine›", "we ‹do not express›", "we ‹decline to issue› a ruling", "we ‹do not take›"),
        *("we ‹do not make›", "we ‹are unable to determine›", "we ‹do not now decide›"),
        *("‹no ruling is› issued", "‹no determination as to› K2", "‹no findings are› made", "‹without decision on› K2", "‹no position with› K2"),
        *("‹no opinion regarding› K2", "‹no view concerning› K2", "‹no holding has been› made", "‹no decision was› made", "CBP ‹makes no finding›"),
        *("we ‹make no ruling›", "we ‹make no determination›", "we ‹make no decision›", "we ‹express no opinion›", "CBP ‹expresses no view›"),
        *("it ‹is not decided›", "they ‹are not reached›", "it ‹was not addressed›", "they ‹were not ruled on›", "it ‹has been withdrawn›"),
        *("they ‹have been withdrawn›", "it ‹is not ruled upon›", "it ‹is not considered›", "it ‹is not before us›", "it ‹is not resolved›"),
        *("it ‹is not part of this› letter", "it ‹is moot›", "it ‹is refused›", "they ‹are not addressed›"),
        *("it ‹is hereby withdrawn›", "it ‹has been since withdrawn›", "it ‹is expressly not decided›", "it ‹is therefore moot›"),
        *("Orlo ‹withdrew› the K2", "it ‹withdraws› the K2", "‹withdrawal of› the K2", "it ‹has withdrawn› K2", "they ‹have withdrawn› K2"),
        *("it is ‹left open›", "this ‹leaves open›", "we ‹leave open›", "it ‹remains open›", "they ‹remain open›", "it ‹remains undecided›"),
        *("they ‹remain undecided›", "it is ‹outside the scope of this ruling›", "‹outside the scope of this letter›", "‹outside the scope of this proceeding›"),
        *("DENIED AS ‹NOT PROTESTABLE›", "the request is ‹dismissed›", "we ‹declined›"),
    ],
    never=["we decide that", "the ruling is issued", "the K2 is outside the scope of the LEO"],
)
# What the letter only means to hold, or puts up for comment.
PROPOSED = Rule(
    r"\b(?:we|CBP|Customs|Branch|this office)(?:,? \w+,?)? (?:proposes?|intends?|plans?) to\b",
    r"\bthe proposed (?:holding|ruling|modification|revocation)\b",
    any_case=True,
    finds=["‹we therefore propose to› hold", "‹CBP proposes to› modify", "‹Customs intends to› rule", "the ‹Branch, therefore, intends to› hold", "‹this office plans to› hold", "‹we plan to› rule", "‹the proposed holding› is", "‹the proposed ruling›", "‹the proposed modification›", "‹the proposed revocation›", "‹we intend to› hold"],
    never=["Orlo proposes to sell it", "the proposed K2"],
)
# Of a whole letter, in the line that says what it is about: it decides nothing.
DECIDES_NOTHING = Rule(
    r"\b(?:Proposed (?:Modification|Revocation|Withdrawal)|Notice (?:and|of) Opportunity|(?:Request|Inquiry)(?: (?:Is|is))? (?:Declined|Withdrawn|Returned)(?! in [Pp]art))\b",
    finds=["‹Proposed Modification› of HQ H301234", "‹Proposed Revocation›", "‹Proposed Withdrawal›", "‹Notice and Opportunity› to Comment", "‹Notice of Opportunity›", "Ruling ‹Request Declined›", "‹Inquiry Withdrawn›", "‹Request Is Returned›", "‹Request is Returned›"],
    never=["Modification of HQ H301234", "Ruling Request", "Request Declined in Part", "Request Declined in part"],
)
# In front of "we confirm": somebody asks for it.
ASKED_OF_US = Rule(
    r"\b(?:ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|requests?|requested|wants?|wished|wishes|invit(?:es?|ed)|would have) (?:us )?(?:to )?(?:that\b)?[^.;]{0,60}$",
    any_case=True,
    finds=["it closes by ‹asking that, at the least, ›", "Orlo ‹asked us that ›", "it ‹asks ›", "they ‹ask that ›", "it ‹urges us to say that ›", "they ‹urge that ›", "it ‹urged that ›", "‹urging that ›", "it ‹requests that ›", "they ‹request that ›", "it ‹requested that ›", "it ‹wants us to say that ›", "they ‹want that ›", "it ‹wished that ›", "it ‹wishes that ›", "it ‹invites us to say that ›", "they ‹invite us to say ›", "it ‹invited us to say ›", "Orlo ‹would have us say that ›"],
    never=["the K2, and that ", "asked. "],
)  # fmt: skip
# A part of an earlier ruling that the letter takes back without saying of which article; that stands in front.
PART_TAKEN_BACK = Rule(
    r"\b(?:we|CBP) (?:\w+ )?(?:withdraws?|rescinds?|revokes?) (?:that|this) (?:part|portion|holding|finding)\b",
    any_case=True,
    finds=["‹we withdraw that part› of HQ H301234", "‹CBP hereby rescinds this portion›", "‹we revoke that holding›", "‹CBP withdraws that finding›", "‹CBP revokes that part›", "‹we rescind that part›"],
    never=["we withdraw HQ H301234", "Orlo withdraws that part"],
)
# A sentence by which the letter itself decides.
OURS = Rule(
    r"\b(?:we|CBP|Customs|Branch|this office)(?:,? (?:now|hereby|also|further|therefore|thus|accordingly|likewise),?)? (?:finds?|holds?|concludes?|determines?|rules?)\b",
    r"\b(?:we|CBP|Customs|Branch) (?:has|have) (?:found|determined|concluded|held|decided)\b",
    r"\b(?:position|view|opinion) of (?:CBP|Customs|the (?:EOE )?Branch|this office) (?:is )?that\b",
    r"\b(?:our|CBP'?s|the Branch's) (?:position|view|advice),? as [^.;]{2,60}?,? is that\b",
    r"\bthis (?:\w+ )?(?:letter|ruling|decision),? [^;]{2,240}?, (?:holding|finding|concluding|determining) that\b",
    r"\b(?:it is )?our advice (?:is )?that\b",
    r"\bthis (?:ruling|letter|decision|ruling letter) (?:finds|holds|concludes|determines|confirms)\b",
    r"\bwe (?:are of the (?:opinion|view)|confirm|affirm|(?:\w+ly )?agree(?: with [^.;]{2,60}?)? that)\b",
    r"\bthis (?:\w+ )?(?:ruling|letter|decision) (?:holding|finding|concluding|determining)\b",
    r"\b(?:our|CBP'?s|the Branch's) (?:position|view|determination|decision|holding|opinion|conclusion|ruling) (?:is|that)\b",
    any_case=True,
    finds=[
        *("it is the ‹position of CBP that› it", "the ‹view of this office is that› it", "the ‹opinion of the EOE Branch that› it", "the ‹position of Customs that› it", "‹this ruling finds› that", "‹this letter holds› that", "‹this decision concludes› that"),
        *("‹this ruling letter determines› that", "‹this letter confirms› that", "‹we are of the opinion› that", "‹we are of the view› that", "‹we confirm› that", "‹we affirm› that", "‹we agree that› it", "‹we fully agree with Orlo that› it", "‹CBP has held› that", "‹we have decided› that"),
        *("‹CBP's position as set forth more fully below is that› it", "‹our view, as explained below, is that› it", "‹the Branch's advice as set forth is that› it", "‹this ruling letter, based on a request from Orlo, holding that› it", "‹this letter, on a request, finding that› it", "‹this ruling, on a request, finding that› it",
          "‹this decision, as asked, concluding that› it", "‹this letter on two pots, determining that› it", "‹It is our advice that› it", "‹our advice is that› it", "‹CBP's view, as said, is that› it"),
        *("issues ‹this letter holding› that", "‹this administrative ruling finding› that", "‹this decision concluding› that", "‹this ruling letter determining›"),
        *("‹We find› that", "‹CBP finds› that", "the ‹Branch holds› that", "‹we conclude› that", "‹this office determines›", "‹Customs rules› that"),
        *("‹we now hold›", "‹we hereby rule›", "‹we also find›", "‹we further find›", "‹we therefore hold›", "‹we thus hold›", "‹we accordingly find›"),
        *("‹we, therefore, find›", "‹CBP likewise finds›", "the ‹Branch concludes›", "‹we determine›", "the ‹Branch has determined›", "‹we have found›"),
        *("‹CBP has concluded›", "‹Customs has determined›", "‹our position is›", "‹CBP's position is›", "‹the Branch's view is›", "‹our decision is›"),
        *("‹our holding is›", "‹our opinion is›", "‹our conclusion is›", "‹our determination that›", "‹our ruling that›"),
    ],
    never=["we held that", "Orlo finds that", "the finding that"],
)
# What somebody else asks, argues or agrees, or what is only a question.
OTHERS = Rule(
    r"\b(?:whether|contends?|contended|argu(?:es?|ed)|asserts?|asserted|alleg(?:es?|ed)|claims that|claimed that|requests?|requested|seeks?|sought|asks?|asked|"
    r"maintains?|maintained|believes?|submits?|submitted|proposes?|proposed|represents?|according to|concedes?|conceded|agrees?|agreed|stipulate[sd]?|"
    r"acknowledge[sd]?|if|were to|would|says?|said|states?|stated|explains?|explained|writes?|wrote|insists?|disputes?|disputed|(?:denies|denied) that|suggests?|suggested|assum(?:es?|ed|ing)|thinks?|understands?|points out|"
    r"takes? the (?:view|position))\b",
    r"(?<!CBP)(?<!Branch)(?<!Customs)'s? (?:argument|contention|position|view|theory|submission|belief|statement|representation|assertion|assumption)\b",
    r"\b(?:the|an?|any) (?:argument|contention|assertion|allegation|assumption|representation|suggestion|claim|premise|theory) that\b",
    any_case=True,
    finds=[
        *("it ‹says›", "they ‹say›", "it ‹said›", "it ‹states›", "they ‹state›", "it ‹stated›", "it ‹explains›", "they ‹explain›", "it ‹explained›", "it ‹writes›", "they ‹write›", "it ‹wrote›", "it ‹insists›", "they ‹insist›"),
        *("it ‹disputes›", "they ‹dispute›", "it ‹disputed›", "it ‹denies that› it", "it ‹denied that› it", "it ‹suggests›", "they ‹suggest›", "it ‹suggested›", "it ‹assumes›", "they ‹assume›", "it ‹assumed›", "‹assuming› it", "it ‹thinks›"),
        *("they ‹think›", "it ‹understands›", "they ‹understand›", "it ‹points out›", "it ‹takes the view›", "they ‹take the position›", "Orlo‹'s argument›", "Fens‹' contention›", "Orlo‹'s position›", "Orlo‹'s view›", "Orlo‹'s theory›"),
        *("Orlo‹'s submission›", "Orlo‹'s belief›", "Orlo‹'s statement›", "Orlo‹'s representation›", "Orlo‹'s assertion›", "Orlo‹'s assumption›"),
        *("‹the argument that› it", "‹a contention that› it", "‹an assertion that› it", "‹any allegation that› it", "‹the assumption that› it", "‹the representation that› it", "‹the suggestion that› it", "‹the claim that› it", "‹the premise that› it", "‹the theory that› it"),
        *("‹whether› it is", "Orlo ‹contends› that", "they ‹contend›", "it ‹contended›", "it ‹argues›", "they ‹argue›", "it ‹argued›", "it ‹asserts›"),
        *("they ‹assert›", "it ‹asserted›", "it ‹alleges›", "they ‹allege›", "it ‹alleged›", "it ‹claims that›", "it ‹claimed that›", "it ‹requests›"),
        *("a ‹request›", "it ‹requested›", "it ‹seeks›", "they ‹seek›", "it ‹sought›", "it ‹asks›", "they ‹ask›", "it ‹asked›", "it ‹maintains›"),
        *("they ‹maintain›", "it ‹maintained›", "it ‹believes›", "they ‹believe›", "it ‹submits›", "they ‹submit›", "it ‹submitted›", "it ‹proposes›"),
        *("they ‹propose›", "it ‹proposed›", "it ‹represents›", "they ‹represent›", "‹according to› Orlo", "it ‹concedes›", "they ‹concede›"),
        *("it ‹conceded›", "it ‹agrees›", "makers ‹agree›", "it ‹agreed›", "they ‹stipulate›", "it ‹stipulates›", "it ‹stipulated›", "they ‹acknowledge›"),
        *("it ‹acknowledges›", "it ‹acknowledged›", "‹if› the K2", "it ‹were to› be", "it ‹would›"),
    ],
    never=["CBP's position is", "the Branch's view", "Customs's position", "we find that", "the K2 is subject", "claims 1 and 2"],
)
# What is told of the authority, a court, or an earlier letter.
TOLD = Rule(
    r"\b(?:Commission|ITC|ALJ|administrative law judge|court|Federal Circuit)(?:'s)? (?:\w+ly )?(?:(?:has|had|also) )?(?:\w+ly )?(?:found|determined|held|concluded|ruled|adjudicated|modified|issued|finding|determination|opinion)\b",
    r"\b(?:in|by|see|under|of|from) (?:(?:our|an|its|that|the) )?(?:(?:earlier|prior|previous|original) )?(?:HQ|HRL|headquarters ruling|ruling|letter)(?: letter)? (?:H|W)?\d{6}\b",
    r"\b(?:previously|earlier) (?:found|determined|held|concluded|ruled|issued|adjudicated|excluded)\b",
    r"\b(?:it|that (?:ruling|letter|decision)) (?:had )?(?:held|ruled|found|concluded|determined)\b",
    r"\b(?:we|CBP|Customs|Branch) (?:had )?(?:held|ruled|found|determined|concluded)\b",
    r"\bin (?:that|the said) (?:ruling|letter|decision)\b",
    r"\b(?:found|determined|held|ruled|adjudicated) by (?:the )?(?:Commission|ITC|ALJ|court)\b",
    r"\b(?:prior|earlier|previous|original) (?:ruling|letter|decision)s?\b",
    r"\b(?:HQ|HRL) (?:H|W)?\d{6},? (?:\([^)]{0,60}\),? )?(?:which|that|where|held|found|concerned|concluded|determined)\b",
    any_case=True,
    finds=[
        *("the ‹Commission found› that", "the ‹ITC has determined› that", "the ‹ALJ held›", "the ‹administrative law judge concluded›", "the ‹court ruled›"),
        *("the ‹Federal Circuit had held›", "the ‹Commission's finding› that", "the ‹Commission's determination›", "the ‹Commission adjudicated›"),
        *("the ‹Commission also modified›", "the ‹ITC issued›", "the ‹Commission expressly found›", "the ‹Commission has previously found›", "the ‹Commission's opinion›"),
        *("‹in HQ H301234›", "‹by ruling H301234›", "‹see HRL 561234›", "‹under headquarters ruling H301234›", "‹of letter H301234›", "‹from ruling letter W301234›"),
        *("‹in our earlier ruling H301234›", "‹in an earlier letter H301234›", "‹in its prior ruling H301234›", "‹in that previous ruling H301234›"),
        *("‹in the original ruling H301234›", "‹in ruling letter H301234›"),
        *("‹previously found› to infringe", "‹earlier determined›", "‹previously held›", "‹previously concluded›", "‹earlier ruled›", "‹previously issued›"),
        *("‹previously adjudicated›", "‹previously excluded›", "‹we held›", "‹CBP had ruled›", "‹Customs held›", "the ‹Branch ruled›", "‹we found›", "‹CBP determined›", "‹we concluded›", "‹In that ruling› it", "‹in that letter›", "‹in that decision›", "‹in the said ruling›"),
        *("‹found by the Commission› to", "‹determined by the ITC›", "‹held by the ALJ›", "‹ruled by the court›", "‹adjudicated by the Commission›"),
        *("a ‹prior ruling›", "that ‹earlier letter›", "two ‹previous decisions›", "the ‹original ruling›"),
        *("‹HQ H301234, which› was", "‹HQ H301234 (May 4, 2024), that›", "‹HRL W301234 where›", "‹HQ H301234 held›", "‹HQ 561234 found›", "‹HQ H301234 concerned›"),
        *("‹HQ H301234 concluded›", "‹HQ H301234 determined›"),
        *("‹it held› the K2 to be", "‹That letter had ruled› it", "‹that ruling found› it", "‹that decision concluded›", "‹it determined› that"),
    ],
    never=["this ruling letter", "we hold that", "the K2 in HQ boxes"],
)
# An earlier holding, of which something is said behind: "its holding that the K2 is subject to the order is withdrawn".
OLD_HOLDING = Rule(
    r"\b(?:holding|finding|determination|conclusion)s?\b[^.;]{0,80}? that [^.;]*$",
    any_case=True,
    finds=["its ‹holding that the K2 ›", "the ‹findings of HQ H301234 that ›", "the ‹determination that ›", "a ‹conclusion that ›"],
    never=["we hold that the K2 "],
)
BECAME_OF_IT = Rule(
    r"\b(?:is|are) (?:\w+ )?(?:withdrawn|revoked|rescinded|set aside|affirmed|undisturbed|unaffected)\b",
    any_case=True,
    finds=["‹is hereby withdrawn›", "‹is revoked›", "‹are rescinded›", "‹is set aside›", "‹is affirmed›", "‹is left undisturbed›", "‹is unaffected›"],
    never=["is released"],
)
TOLD_BEHIND = Rule(
    r"\bas (?:we |CBP |it )?(?:(?:was|were|had) )?(?:previously )?(?:held|found|determined|ruled|decided|set forth) in (?:HQ|HRL|our|an|that|headquarters)\b",
    r"\bas (?:the |an )?(?:Commission|ITC|ALJ|(?:administrative law )?judge|court) (?:has |had )?(?:already )?(?:found|held|determined|ruled|concluded) in (?:the|its|an)\b",
    any_case=True,
    finds=["‹as held in HQ› H301234", "‹as we previously found in our› letter", "‹as CBP determined in that› letter", "‹as it ruled in an› earlier letter", "‹as decided in HRL› 561234",
           "‹as was set forth in headquarters› ruling", "‹as were held in HQ›",  "‹as we had ruled in HQ› H301234", "‹as the judge found in the› initial determination", "‹as the Commission has already held in its› opinion", "‹as an ALJ had determined in an› order", "‹as the administrative law judge ruled in the›", "‹as the court concluded in its›", "‹as the ITC found in its›"],
    never=["as held in this letter"],
)  # fmt: skip
# Up to here stand the words that lead to what is decided, and not the article.
LEADS = Rule(
    r"\b(?:finds?|found|finding|holds?|held|holding|concludes?|concluded|concluding|determines?|determined|determining|rules?|position|view|opinion|established|shown|demonstrated|proven|proved|"
    r"(?:to|of) (?:show|establish|demonstrate|prove|showing|establishing|demonstrating|proving)|establish|show|demonstrate|prove|follows|follow|persuaded|convinced|said|satisfied|(?:dis)?agrees?|is)\b[^;.]{0,300}?\bthat\b,? ",
    any_case=True,
    finds=[
        *("a letter ‹finding that ›the K2", "a letter ‹holding that ›it", "‹concluding that ›it", "‹determining that ›it"),
        *("We ‹find that ›the K2", "‹found that ›it", "‹holds that ›it", "‹held that ›it", "‹concludes that ›it", "‹concluded that ›it", "‹determines that ›it"),
        *("‹determined that ›it", "‹rules that ›it", "‹rule that ›it", "‹position is that ›it", "‹view that ›it", "‹opinion that ›it", "‹established, through this, that ›it"),
        *("‹shown that ›it", "‹demonstrated that ›it", "‹proven that ›it", "‹proved that ›it", "‹to show that ›it", "‹of showing that ›it", "‹to establish that ›it"),
        *("‹of establishing that ›it", "‹to demonstrate that ›it", "‹of demonstrating that ›it", "‹to prove that ›it", "‹of proving that ›it", "‹establish that ›it"),
        *("‹show that ›it", "‹demonstrate that ›it", "‹prove that ›it", "it ‹follows that ›it", "does not ‹follow that ›it", "has not ‹persuaded us that ›it", "not ‹convinced that ›it", "be ‹said that ›it", "‹satisfied that ›it", "‹is that, ›it", "we ‹agree with Orlo that ›it", "CBP ‹agrees that ›it", "we ‹disagree that ›it"),
    ],
    never=["the K2 that Orlo makes"],
)
# What is no article, whatever stands in its place: somebody does something.
NO_ARTICLE = Rule(
    r"^(?:we|you|it|they|this|there|CBP|Customs|units|those|ones|others)\b|\bthat (?:the|its|their|it|they)\b|^(?:first|last|second|third) (?:two |three |four )?\w+$|\b(?:agrees?|finds?|holds?|concludes?|argues?|mentioned|identified below|described below|listed below|identified above|described above|listed above)\b",
    any_case=True,
    finds=["‹We› disagree", "‹you› ask", "‹it›", "‹they› have", "‹this›", "‹There› is", "‹CBP›", "‹Customs› has", "‹units› with lids", "‹those› with lids", "‹ones› with lids", "‹others›", "Orlo says ‹that the› K2", "shows ‹that its› K2", "shows ‹that their› K2", "shows ‹that it›", "shows ‹that they›", "‹first pots›", "‹last pots›", "‹second pots›", "‹third pots›", "‹first two pots›", "‹last three pots›", "‹last four pots›",
           "Orlo ‹agrees›", "makers ‹agree›", "Orlo ‹finds›", "makers ‹find›", "Orlo ‹holds›", "pots ‹hold›", "Orlo ‹concludes›", "pots ‹conclude›", "Orlo ‹argues›", "pots ‹argue›", "pots first ‹mentioned›", "pots ‹identified below›", "pots ‹described below›", "pots ‹listed below›", "pots ‹identified above›", "pots ‹described above›", "pots ‹listed above›"],
    never=["redesigned K2", "Tern Pot", "pots that have lids"],
)  # fmt: skip
# What is no name by which goods are told at the border: the version of a program, a word that lost its own.
NO_NAME = Rule(
    r"\bto (?:that|the) extent\b|[ ],|^(?:FW|firmware|version)\b",
    finds=["K2 ‹to the extent› licensed", "K2 ‹to that extent›", "Article‹ ,› containing it", "‹FW› 1.9", "‹firmware› 2.0", "‹version› 2.0"],
    never=["K2", "K2 with serial numbers above 4711", "K2 when imported with lids", "800", "4711"],
)  # fmt: skip
# Behind it, one patent of several of which nothing is found.
RIGHT_LEFT_OPEN = Rule(
    r"\b(?:no (?:finding|determination|ruling|decision|opinion|view|position)|(?:do|did|does) not (?:decide|reach|address|rule|determine)|need not (?:decide|reach|address)|without (?:deciding|reaching|addressing))\b[^.;]{0,80}\b(?:patents?|claims?|marks?|registrations?)\b",
    any_case=True,
    finds=["we make ‹no finding as to the '678 patent›", "‹no determination on the patents›", "‹no ruling on the mark›", "‹no decision on claim› 4", "‹no opinion on the registration›", "‹no view on the marks›", "‹no position on the claims›", "we ‹do not decide on the registrations›", "it ‹did not reach the patent›", "CBP ‹does not address the patent›", "we ‹do not rule on claim› 4", "we ‹do not determine the claim›", "we ‹need not decide on the patent›", "we ‹need not reach claim› 4", "we ‹need not address claim› 4", "‹without deciding on the patent›", "‹without reaching the patent›", "‹without addressing claim› 4"],
    never=["the patent is valid", "we do not reach the K2"],
)  # fmt: skip
# Between two clauses.
JOINS = Rule(
    r"(?:,? (?:and|but|so|while|whereas|because|since|yet)|:) (?=(?:the|its|it|they|those|these|this|that|both)\b)",
    finds=["it is steel‹, and ›the K2", "it is steel‹ but ›its K2", "‹, so ›it", "‹, while ›they", "‹ whereas ›those", "‹ because ›these", "‹, since ›this K2", "‹, yet ›that K2", "‹ and ›both K2", "is denied‹: ›it"],
    never=["steel and tin"],
)
# A word in front of the article.
BEFORE = Rule(
    r"^(?:[\s,;:\"']*(?:(?:and|but|except(?: for)?|while|whereas|however|accordingly|therefore|thus|further(?:more)?|moreover|also|in addition|consequently)\b|"
    r"(?:based (?:up)?on|for|in (?:light|view) of|in (?:response|answer) to|as|under|because|during|pursuant to|consistent with|with respect to the) [^,:]{3,200}[,:]|rather,)[\s,]*(?:\(\w{1,3}\)\s)?)+",
    any_case=True,
    finds=[
        *("‹, and ›the K2", "‹except ›the K2", "‹, except for ›the K2", "‹but ›the K2", "‹while ›it", "‹whereas ›it", "‹However, ›it", "‹Accordingly, ›it", "‹Therefore, ›it", "‹Thus, ›it", "‹Further, ›it"),
        *("‹Furthermore, ›it", "‹Moreover, ›it", "‹also ›it", "‹In addition, ›it", "‹Consequently, ›it", "‹Based on the foregoing, ›it", "‹Based upon this, ›it"),
        *("‹For these reasons, ›it", "‹In light of this, ›it", "‹In view of this, ›it", "‹As shown above, ›it", "‹During that period, ›it", "‹In response to Question 1, ›it", "‹In answer to that, ›it", "‹For the reasons stated above: (1) ›it", "‹; rather, ›it", "‹Under Part 177, ›it", "‹Because it has no lid, ›it"),
        *("‹Pursuant to Part 177, ›it", "‹Consistent with that, ›it", "‹With respect to the '301 patent, ›it"),
    ],
    never=["the K2 and K3"],
)
# For how long an article is outside, or under which condition.
TAIL = Rule(
    r"^[^.;]{0,80}?,? (?P<tail>(?:provided|so long as|as long as|(?:only )?(?:when|where|if)|only (?:for|as|with|upon|after)|upon (?:the )?(?:presentation|submission|filing|receipt|furnishing) of|on (?:the )?(?:condition|understanding)|unless|until|to the extent|(?:subject to|under|pursuant to|with) (?:\w+ ){0,2}?certifications?)\b(?! (?:and until )?this (?:ruling|letter))[^.;]{3,160})",
    any_case=True,
    finds=[
        *("‹ exclusion, provided that it is sold alone›.", "‹ so long as it is sold alone›", "‹ as long as it is sold alone›", "‹ only where sold alone›"),
        *("‹ only when sold alone›", "‹ the LEO when sold alone›", "‹ if it has no lid›", "‹ unless it has a lid›", "‹ until May 4, 2027›"),
        *("‹ to the extent that it has no lid›", "‹ only if sold alone›", "‹ only for repair›", "‹ only as spare parts›", "‹ only with a certificate›", "‹ only upon a certificate›", "‹ only after repair›", "‹ upon presentation of a certificate›", "‹ upon the submission of it now›", "‹ upon filing of a form›",
          "‹ upon receipt of a form›", "‹ upon furnishing of a form›", "‹ on condition that it is sold›", "‹ on the understanding that it is sold›", "‹ on the condition that it is›", "‹ subject to the certification of Part V›", "‹ under the certification provision›", "‹ pursuant to a certification by Orlo›", "‹ with the importer certification made›"),
    ],
    never=[" unless and until this ruling letter is revoked", " exclusion. If it has a lid", " unless this letter is revoked"],
)
PROTEST = Rule(
    r"\bprotests?\b[^.;]{0,80}? (?:is|are|is hereby|be) (?P<what>granted|approved|allowed|sustained|denied)(?P<part> in part)?\b",
    r"\b(?:you|we)(?: are (?:instructed|directed) to| should| must)? (?P<done>grant|approve|allow|deny) the protests?(?P<of> in part)?\b",
    any_case=True,
    finds=[
        *("the ‹protest should be GRANTED›", "the ‹protest must be denied›", "the ‹protest shall be allowed›", "the ‹protest is approved›", "the ‹protests are sustained›"),
        *("the ‹protest is hereby denied›", "that the ‹protest be granted›", "the ‹protest is granted in part›", "‹you are instructed to deny the protest›"),
        *("‹you are directed to grant the protest›", "‹you should approve the protest›", "‹you must allow the protests›", "‹we grant the protest in part›"),
    ],
    never=["the protest was filed", "a protest is a way to be heard"],
)
PROCEDURAL = Rule(
    r"\b(?:protestable|untimely|timely|jurisdiction|moot|procedural\w*|premature)\b",
    any_case=True,
    finds=["not ‹protestable›", "‹untimely›", "not ‹timely› filed", "no ‹jurisdiction›", "‹moot›", "on ‹procedural› grounds", "‹premature›"],
    never=["the protest is denied"],
)
REVOKED = Rule(
    r"\b(?:HQ|HRL|rulings?|letters?)\b[^;]{0,160}? (?:is|are) (?:(?:hereby|therefore|accordingly) )?(?P<what>revoked|modified|withdrawn|rescinded)\b(?P<part> in part)?",
    r"\b(?:HQ|HRL|rulings?|letters?)\b[^;.]{0,160}? (?:is|are|was|were) (?:\w+ )?(?:revoked|superseded) by operation of law\b",
    r"\b(?:HQ|HRL)\b[^;.]{0,100}? (?:is|are) (?:\w+ )?superseded\b|\b(?:HQ|HRL)\b[^;.]{0,100}? may no longer be relied (?:up)?on\b",
    r"\b(?:we|CBP)(?: hereby| therefore)? (?P<do>revokes?|modif(?:y|ies)|withdraws?|rescinds?) (?:in part )?(?:HQ|HRL|(?:our |the )?(?:(?:earlier|prior|previous|original) )?(?:rulings?|letters?))\b",
    any_case=True,
    finds=[
        *("‹HQ H301234, dated May 4, 2024, is hereby REVOKED›", "‹HRL 561234 is modified›", "the ‹rulings are therefore withdrawn›", "that ‹letter is accordingly rescinded›"),
        *("two ‹letters are revoked›", "the ‹ruling is hereby revoked in part›", "‹we hereby revoke HQ› H301234", "‹CBP modifies HRL› 561234", "‹we therefore withdraw our earlier ruling›"),
        *("‹HQ H301234 was therefore revoked by operation of law›", "the ‹rulings were superseded by operation of law›", "the ‹letters are thus revoked by operation of law›", "the ‹letter was revoked by operation of law›", "the ‹ruling is superseded by operation of law›",
          "‹HQ H301234 is hereby superseded›", "‹HRL 561234 and HRL 561235 are superseded›", "‹HQ H301234 may no longer be relied on›", "‹HRL 561234 may no longer be relied upon›", "‹HRL 561234 was revoked by operation of law›", "‹HRL 561234 is revoked›", "‹we rescind the prior letter›", "‹CBP revokes letters›", "‹we modify in part the previous ruling›", "‹CBP withdraws rulings›", "‹CBP rescinds the original letter›"),
    ],
    never=["unless this ruling may be revoked", "the order was modified", "until it is revoked"],
)
# The letter's own end: "unless and until this ruling letter is revoked or modified".
IF_EVER = Rule(
    r"\b(?:unless|until|if)\b[^.;]{0,60}\b(?:revoked|modified|withdrawn|rescinded)\b",
    any_case=True,
    finds=["‹unless and until this ruling letter is revoked› or", "‹until it is modified›", "‹if it is withdrawn›", "‹unless it is rescinded›"],
    never=["HQ H301234 is revoked"],
)
# A rule of law, of whatever article: nothing is decided of one.
GENERAL = Rule(
    r"\b(?:burden of proof (?:is|lies|rests)|articles that infringe|any articles?|shall not be binding|any (?:such )?(?:person|importer)|section 337\(|1337\(d\))",
    r"\b(?:orders?|LEO|GEO|TEO|it|paragraph \w+) (?:also |further |expressly )?(?:provides?|directs?|states?) that\b",
    r"\b(?:Fed\. Cir\.|C\.C\.P\.A\.|F\.[234](?:d|th)|Comm'n,)",
    any_case=True,
    finds=["the ‹burden of proof is› on", "the ‹burden of proof lies› with", "the ‹burden of proof rests› with", "‹articles that infringe› are", "‹any article› of it", "this ‹shall not be binding›", "‹any importer›",
           "‹any such person›", "‹any person›", "under ‹section 337(›d)", "19 U.S.C. § ‹1337(d)›", "the ‹order provides that› it", "‹orders provide that›", "the ‹LEO also provides that›", "the ‹GEO further directs that›", "the ‹TEO states that›", "‹It expressly provides that›", "‹paragraph 3 provides that›",
           "(‹Fed. Cir.› 2008)", "(‹C.C.P.A.› 1981)", "545 ‹F.3d› 1340", "645 ‹F.2d› 976", "12 ‹F.4th› 1", "v. ‹Comm'n,› 1"],
    never=["the K2 is subject to the LEO"],
)  # fmt: skip
# Words of asking that say only which article or which letter is meant.
NO_VOICE = Rule(
    r"\b(?:ruling|internal advice|your|its|the|this) requests?\b|\b(?:as|was|were|articles|products|models) (?:requested|submitted|proposed|asserted|represented|claimed)\b|\basserted claims?\b|\b(?:are|is) (?:asserted|proposed)\b|\bif any\b|\b(?:reasons|as|conclusions|facts) (?:stated|explained|described|set forth|represented|submitted) (?:above|below|herein|in this)\b|\b(?:contrary to|despite|notwithstanding) [^,;.]{2,80},|\b(?:the|its) proposed\b|\brepresents? (?:the|our) (?:position|view)s?\b|, whether [^,;]{3,100},|\bUnited States\b",
    any_case=True,
    finds=["it no longer ‹represents the position› of CBP", "they ‹represent our views›", "in the ‹United States›, it", "for the ‹reasons stated above›", "‹as explained below›", "the ‹conclusions stated herein›", "the ‹facts represented in this› letter", "‹reasons described above›", "‹as set forth in this› letter", "‹facts submitted above›", "‹Contrary to Orlo's position,› it", "‹despite Orlo's argument,› it", "‹Notwithstanding that view,› it", "the K2‹, whether sold alone or not,› is", "the ‹ruling request›", "an ‹internal advice request›", "‹your request›", "‹its request›", "‹the request›", "‹this request›", "‹as requested›", "‹was submitted›", "‹were proposed›", "the ‹articles submitted›",
           "‹products represented›", "‹models claimed›", "‹as asserted›", "the ‹asserted claims›", "an ‹asserted claim›", "that ‹are asserted›", "it ‹is proposed›", "‹if any›", "‹the proposed› K2", "‹its proposed› K2"],
    never=["Orlo requests a ruling", "Orlo asserted that"],
)  # fmt: skip
# With which a sentence begins that says what follows from what the letter found.
FOLLOWS = Rule(
    r"^(?:Accordingly|Therefore|Thus|Hence|Consequently|As a result|As such|For (?:th(?:is|ese)|the(?: following| foregoing)?) reasons?|Based (?:up)?on|In light of|In view of)\b",
    finds=["‹Accordingly›, it", "‹Therefore›, it", "‹Thus›, it", "‹Hence›, it", "‹Consequently›, it", "‹As a result›, it", "‹As such›, it", "‹For these reasons›, it", "‹For the reasons› below", "‹For the following reasons›, it",
           "‹For the foregoing reasons›, it", "‹For this reason›", "‹Based on› this", "‹Based upon› this", "‹In light of› this", "‹In view of› this"],
    never=["It is accordingly", "The K2 is thus"],
)  # fmt: skip
PRONOUN = Rule(
    r"^(?:it|they|both|these|each|neither|none|the same|(?:these|those|such|both|the|this|that) (?:articles?|products?|devices?|models?|goods))$",
    any_case=True,
    finds=["‹neither›", "‹none›", "‹the article›", "‹this product›", "‹that device›", "‹these articles›", "‹those article›", "‹such products›", "‹both product›", "‹these devices›", "‹such device›", "‹these models›", "‹such model›", "‹these goods›", "‹it›", "‹They›", "‹both›", "‹these›", "‹each›", "‹the same›"],
    never=["the kettle", "it all"],
)
THE_FOLLOWING = Rule(
    r"\b(?:following|listed below|as follows)\b",
    any_case=True,
    finds=["the ‹following› models", "the models ‹listed below›", "‹as follows›"],
    never=["follow"],
)
NONE_OF = Rule(
    r"^\s*\"?(?:neither|none of\b|no(?! longer)[ ])",
    any_case=True,
    finds=["‹Neither› the K2", "‹none of› them", "‹ no ›kettle"],
    never=["the K2", "not one"],
)
DENIED = Rule(
    r"\b(?:cannot|can not|could not|do(?:es)? not|did not|declines? to|(?:is|are) unable to) (?:find|conclude|hold|agree|determine|rule|say|decide|reach|address|confirm|persuade|convince|follow|mean|accept)\b",
    r"\b(?:nothing in this (?:letter|ruling|decision|advice)|(?:is|are) (?:not|no) (?:a |an )?(?:determination|finding|ruling|holding)|not (?:persuaded|convinced|satisfied|clear)|disagrees?|rejects?|rejected|no (?:evidence|basis|showing|reason|ground))\b",
    any_case=True,
    finds=["we ‹cannot find›", "we ‹can not conclude›", "we ‹could not hold›", "CBP ‹does not agree›", "we ‹do not determine›", "it ‹declines to rule›", "we ‹decline to say›", "CBP ‹is unable to decide›", "we ‹are unable to reach›",
           "we ‹do not address›", "we ‹cannot confirm›", "it ‹did not persuade› us", "it ‹does not convince› us", "it ‹does not follow›", "it ‹does not mean›", "we ‹do not accept›", "we are ‹not persuaded›", "‹Nothing in this letter› says that", "‹nothing in this ruling› means", "‹nothing in this decision› holds", "‹nothing in this advice› holds", "this ‹is not a finding› that", "that ‹is no determination› that", "that ‹is no ruling›", "it ‹is no holding›", "they ‹are no finding›", "it ‹is not an holding›", "it is ‹not convinced›", "it is ‹not clear›", "we are ‹not satisfied› that",
           "we ‹disagree›", "CBP ‹disagrees›", "we ‹reject›", "CBP ‹rejects›", "it ‹rejected›", "there is ‹no evidence›", "‹no basis›", "‹no showing›", "‹no reason›", "‹no ground›"],
    never=["it does not infringe", "we find that it holds water"],
)  # fmt: skip
# Any article of a kind, and none that is before the office.
INDEFINITE = Rule(r"^[\s,]*(?:[Aa]n?|[Aa]ny) (?!single\b)", finds=["‹A ›kettle with a lid", "‹an ›article", "‹Any ›kettle"], never=["The kettle", "a single kettle"])
# What makes it open whether a sentence decides at all.
DOUBTED = Rule(
    r"\b(?:may or may not|pending (?:further|additional|receipt)|it (?:is|remains) (?:unclear|open)|whether or not|(?:appears?|seems?) (?:not )?to (?:be|fall|come|infringe)|preliminar(?:y|ily)|tentative(?:ly)?)\b",
    any_case=True,
    finds=["‹Pending further› information", "‹pending additional› facts", "‹pending receipt› of it", "it ‹appears to be› so", "it ‹seems not to be› so", "they ‹appear to fall›", "they ‹seem to come›", "it ‹appears to infringe›", "our ‹preliminary› view", "we ‹preliminarily› find", "our ‹tentative› view", "we ‹tentatively› find", "it ‹may or may not› be", "‹it is unclear› that", "‹it remains open›", "‹whether or not› it"],
    never=["it may enter"],
)
# Behind the words for articles: another clause.
OBJECT_ENDS = Rule(
    r"[.;](?=\s|$)|, (?:because|since|as|which|but|nor|and (?:that|the protest))\b|\b(?:because|but not|under|provided|so long as|in (?:its|their) entirety|and (?:exclude|release|admit|deny|refuse|permit|allow|detain|bar)|from entry|to (?:enter|be (?:entered|released|imported))|into the United States)\b",
    any_case=True,
    finds=["K2‹.›", "K2‹;› K3", "K2‹, because› it", "K2‹, since› it", "K2‹, as› it", "K2‹, which› is", "K2‹, but› it", "K2‹, nor› does it", "K2‹, and that› it", "K2‹, and the protest›", "K2 ‹because› it", "K2 ‹and exclude› K3", "K2 ‹and release› K3", "K2 ‹and admit› K3", "K2 ‹and deny› it", "K2 ‹and refuse› it", "K2 ‹and permit› it", "K2 ‹and allow› it", "K2 ‹and detain› it", "K2 ‹and bar› it", "K2 ‹but not› K3", "K2 ‹under› it",
           "K2 ‹provided› that", "K2 ‹so long as› it", "K2 ‹from entry›", "K2 ‹to enter› here", "K2 ‹to be entered›", "K2 ‹to be released›", "K2 ‹to be imported›", "K2 ‹into the United States›", "K2 ‹in its entirety›", "K2 ‹in their entirety›"],
    never=["K2, K3 and K4"],
)  # fmt: skip
# Behind the words for articles that an order reaches: those that it does not.
NOT_THESE = Rule(r",? (?:but|and) not (?P<what>(?:[^,;.]|(?<=Rev)\.){2,160})", finds=["the K2‹ but not the K3 Rev. B›,", "the K2‹ but not the K3›.", "the K2‹, and not the K3›"], never=["but the K3"])
BUT_NOT = Rule(
    r"\b(?:but|and) (?:has |have |did )?not\b",
    any_case=True,
    finds=["K2 ‹but not› as to K3", "K2 ‹and not› as to K3", "‹but has not› as to", "‹but have not›", "‹but did not›"],
    never=["but as to K3"],
)
GENERAL_KIND = Rule(
    r"\b[Gg]eneral [Ee]xclusion [Oo]rders?\b|\bGEOs?\b", finds=["the ‹general exclusion order›", "‹General Exclusion Orders›", "the ‹GEO›", "‹GEOs›"], never=["an exclusion order"]
)
LIMITED_KIND = Rule(
    r"(?<!emporary[ ])\b[Ll]imited [Ee]xclusion [Oo]rders?\b|\bLEOs?\b", finds=["the ‹limited exclusion order›", "‹Limited Exclusion Orders›", "the ‹LEO›", "‹LEOs›"], never=["an exclusion order"]
)
TEMPORARY_KIND = Rule(
    r"\b[Tt]emporary (?:(?:[Ll]imited|[Gg]eneral) )?[Ee]xclusion [Oo]rders?\b|\bT[LG]?EOs?\b", finds=["the ‹temporary limited exclusion order›", "the ‹Temporary Limited Exclusion Order›", "the ‹temporary general exclusion order›", "the ‹Temporary General Exclusion Order›", "the ‹TLEO›", "the ‹TGEO›", "the ‹temporary exclusion order›", "‹Temporary Exclusion Orders›", "the ‹TEO›", "‹TEOs›"], never=["an exclusion order"]
)
SEIZURE_KIND = Rule(
    r"\b[Ss]eizure and [Ff]orfeiture [Oo]rders?\b", finds=["the ‹seizure and forfeiture order›", "‹Seizure and Forfeiture Orders›"], never=["an exclusion order"]
)
# The number of an earlier ruling.
RULING = Rule(
    r"\b(?:[HWN]\d{6}|(?<=HQ[ ])\d{6}|(?<=HRL[ ])\d{6}|(?<=ruling[ ])\d{6})\b",
    finds=["HQ ‹H301234›", "‹W301234›", "NY ‹N301234›", "HQ ‹561234›", "HRL ‹561234›", "ruling ‹561234›"],
    never=["337-TA-9971", "entry 561234"],
)
MODIFIES = Rule(
    r"\bmodif(?:y|ies|ied)\b|\bin part\b",
    any_case=True,
    finds=["we ‹modify› it", "it ‹modifies› HQ", "is ‹modified›", "revoked ‹in part›"],
    never=["is revoked"],
)
# Of patents and arguments, not of articles, is it said that they are not reached.
OF_RIGHTS = Rule(
    r"\b(?:not|no|need not|without)\b[^.;]{0,60}\b(?:claims?|patents?|arguments?|questions?|issues?|contentions?|limitations?|validity|equivalents?)\b",
    any_case=True,
    finds=["do ‹not reach claim› 4", "‹no finding on the patents›", "we ‹need not reach the argument›", "‹without deciding the question›", "do ‹not reach the issue›", "‹not the contention›", "‹no limitation›", "‹not validity›",
           "‹not the doctrine of equivalents›", "‹not arguments›", "‹not claims›", "‹not the patent›", "‹not issues›", "‹not questions›", "‹not contentions›", "‹not limitations›", "‹not an equivalent›"],
    never=["we do not decide on the K2"],
)  # fmt: skip
# Between two things that are said of the same articles: "do not infringe claim 4 and are not subject to the order".
SAME_SUBJECT = Rule(
    r"(?:\b(?:and|or|but|thus|therefore|hence|accordingly|so|consequently)\b,?\s*)+$",
    any_case=True,
    finds=["claim 4 ‹and ›", "‹and, therefore, ›", "claim 4 ‹or ›", "claim 4, ‹but ›", "claim 4, ‹thus ›", "‹hence ›", "‹and accordingly, ›", "‹so ›", "‹and consequently ›"],
    never=["and the K3 "],
)
# An earlier holding, on which articles, that the letter takes back.
HOLDING_TAKEN_BACK = Rule(
    r"\b(?:withdraws?|revokes?|rescinds?|modif(?:y|ies)|withdrawn|revoked|rescinded|modified)\b[^.;]{0,80}? (?:with (?:respect|regard) to|insofar as it (?:concerns|relates to|applies to)|as to|in so far as it concerns) ",
    any_case=True,
    finds=["we ‹withdraw the holding of HQ H301234 with respect to ›the K2", "CBP ‹revokes it as to ›the K2", "CBP ‹withdraws it with regard to ›K2", "we ‹revoke it insofar as it concerns ›K2",
           "we ‹rescind it insofar as it relates to ›K2", "it ‹rescinds it insofar as it applies to ›K2", "we ‹modify it in so far as it concerns ›K2", "CBP ‹modifies it as to ›K2", "is ‹withdrawn here as to ›K2",
           "is ‹revoked here as to ›K2", "is ‹rescinded here as to ›K2", "is ‹modified only as to ›K2"],
    never=["we withdraw it", "as to the K2 we rule"],
)  # fmt: skip
# What is taken back is an order, and no letter.
OF_AN_ORDER = Rule(r"\b(?:orders?|[LGT]EOs?)\b", finds=["rescinds the ‹order› as to", "rescinded both ‹orders›", "modified the ‹LEO›", "modifies the ‹GEO›", "the ‹TEO›", "the ‹LEOs›"], never=["HQ H301234"])
# In front of "that", in the same clause: what follows is not said.
NOT_SAID = Rule(
    r"\b(?:not|no|never|cannot|nor|fails?|failed|unable|insufficient)\b[^,;:]{0,120}? that (?:the |its |their )?$",
    any_case=True,
    finds=["it does ‹not follow that the ›", "there is ‹no proof that its ›", "it ‹cannot be said that ›", "it was ‹never shown that their ›", "‹nor is it clear that ›", "it ‹fails to tell us that ›", "they ‹fail to tell us that ›", "it ‹failed in this that ›", "we are ‹unable to see that ›", "it is ‹insufficient that ›"],
    never=["it has no lid, and we find that the "],
)
# "Our finding in HQ H301234 with respect to the K2 is withdrawn."
FINDING_TAKEN_BACK = Rule(
    r"\b(?:findings?|holdings?|rulings?|determinations?|conclusions?|decisions?|HQ)\b[^.;]{0,80}? (?:with (?:respect|regard) to|as to|on|regarding|concerning|as it (?:relates|applies) to) (?P<of>[^.;]{2,160}?) (?:is|are) (?:\w+ )?(?:withdrawn|revoked|rescinded|set aside)\b",
    any_case=True,
    finds=["our ‹finding in HQ H301234 with respect to the TP-7710 is withdrawn›", "the ‹holding on the K2 is hereby revoked›", "‹rulings as to the K2 are rescinded›", "the ‹determination with regard to K2 is set aside›", "the ‹conclusions regarding K2 are withdrawn›",
           "the ‹decision concerning K2 is withdrawn›", "‹HQ H301234 as it relates to K2 is withdrawn›", "‹findings as it applies to K2 are withdrawn›", "‹holdings on K2 are withdrawn›", "‹determinations on K2 are withdrawn›", "the ‹conclusion on K2 is withdrawn›",
           "‹decisions on K2 are withdrawn›", "the ‹ruling on K2 is withdrawn›"],
    never=["the request as to the K2 is withdrawn", "we withdraw it"],
)  # fmt: skip
# "Our finding that the K2 is outside the order is withdrawn."
THAT_TAKEN_BACK = Rule(
    r"\b(?:findings?|holdings?|determinations?|conclusions?)\b[^.;]{0,80}? that (?P<of>[^.;]{2,160}?) (?:is|are|was|were|does|do|falls?) [^.;]{2,160}? (?:is|are) (?:\w+ )?(?:withdrawn|revoked|rescinded|set aside)\b",
    any_case=True,
    finds=["our ‹finding that the K2 is outside the order is hereby withdrawn›", "the ‹holding in HQ H301234 that the K2 and K3 are subject to it is revoked›", "the ‹determinations that K2 was out of it are rescinded›", "the ‹conclusion that they were not in it is set aside›", "the ‹findings that it does not infringe are withdrawn›",
           "the ‹holdings that they do not infringe are withdrawn›", "the ‹determination that they fall outside it is withdrawn›", "the ‹conclusions that it falls outside it are withdrawn›"],
    never=["our finding that the K2 is outside the order stands", "we find that it is withdrawn"],
)  # fmt: skip
# On which articles an earlier finding was.
FINDING_ON = Rule(
    r"\b(?:findings?|holdings?|determinations?|conclusions?) (?:on|for|that) ",
    any_case=True,
    finds=["the ‹finding on ›the K2", "our ‹holding that ›it", "the ‹determination for ›K2", "the ‹conclusions on ›K2", "the ‹findings on ›K2", "the ‹holdings on ›K2", "the ‹determinations on ›K2", "the ‹conclusion on ›K2"],
    never=["finding the K2"],
)
# That what was held of articles goes on to hold.
GOES_ON = Rule(
    r"\bnothing in this (?:letter|ruling|decision) (?:changes|affects|alters|modifies|disturbs)\b",
    r"\b(?:not affected|unaffected|remains? in (?:full )?(?:effect|force)|remains? unchanged|(?:is|are) (?:affirmed|not changed|otherwise affirmed)|continues? to (?:apply|hold)|undisturbed|intact|stands)\b",
    any_case=True,
    finds=["‹Nothing in this letter changes› it", "‹nothing in this ruling affects› it", "‹nothing in this decision alters› it", "‹nothing in this letter modifies› it", "‹nothing in this letter disturbs› it", "it is ‹not affected›", "it is ‹unaffected›", "it ‹remains in effect›", "they ‹remain in full force›", "it ‹remains unchanged›", "they ‹remain in effect›", "they ‹remain unchanged›", "it ‹is affirmed›", "they ‹are affirmed›",
           "it ‹is not changed›", "it ‹is otherwise affirmed›", "it ‹continues to apply›", "they ‹continue to hold›", "it is left ‹undisturbed›", "it is left ‹intact›", "that holding ‹stands›"],
    never=["the K2 remains subject"],
)  # fmt: skip
# Between a burden that was not met and what had to be shown.
TO_SHOW = Rule(
    r"[^;.]{0,200}\b(?:that|non-?infringement (?:by|of)),? (?:the |its )?",
    finds=["‹ to establish, through this proceeding, that the ›", "‹ that ›", "‹ of showing that its ›", "‹ of proving non-infringement by ›", "‹ of noninfringement of ›"],
    never=[" with respect to the K3, and "],
)
# An earlier ruling tells it.
EARLIER = Rule(
    r"\b(?:HQ|HRL|earlier|prior|previous|holdings?|findings?) |\b(?:we|it|CBP|EOE Branch) (?:held|found|ruled|concluded)\b",
    any_case=True,
    finds=["its ‹holding ›that", "the ‹findings ›that", "in ‹HQ ›H301234", "in ‹HRL ›561234", "our ‹earlier ›ruling", "a ‹prior ›ruling", "the ‹previous ›ruling", "‹we held›", "‹CBP found›", "the ‹EOE Branch ruled›", "‹we concluded›", "‹it found›"],
    never=["the Commission held"],
)
CONDITION = Rule(
    r"\b(?:if|would|were to)\b",
    any_case=True,
    finds=["‹if› the K2", "it ‹would› be", "it ‹were to› be"],
    never=["whether the K2"],
)
# All that a letter was asked about, in words that do not say what it is.
ALL_OF_THEM = Rule(
    r"\b(?:the )?(?:articles|products|goods|devices) (?:at issue|in question)$",
    any_case=True,
    finds=["‹the articles at issue›", "‹products in question›", "‹the goods at issue›", "‹the devices at issue›"],
    never=["the kettles at issue", "the articles at issue here"],
)
# What was so once is told; what an authority did rightly or wrongly then it decides now.
ONCE = Rule(
    r"^(?:was|were) (?!(?:\w+ )?(?:properly|correctly|rightly|lawfully|improperly|incorrectly|wrongly|erroneously)\b)",
    any_case=True,
    finds=["‹was ›outside", "‹were ›not subject"],
    never=["was properly excluded", "was correctly excluded", "was rightly excluded", "was lawfully excluded", "was improperly excluded", "were incorrectly excluded", "was wrongly excluded",
           "was erroneously excluded", "was not properly excluded", "is outside"],
)
UNDER_BOND = Rule(r"(?<!no[ ])\bbond(?:ed|s)?\b", any_case=True, finds=["under ‹bond›", "‹bonded›", "‹bonds›"], never=["bondage", "no bond is required"])
# In what should be words for articles: a whole clause stands there.
MORE_THAN_ARTICLES = Rule(
    r"\b(?:[Pp]ursuant|C\.F\.R|U\.S\.C|issues|U\.S\. Patent|Regulations and Rulings|has (?:met|shown|established)|have (?:met|shown|established))\b",
    finds=["‹Pursuant› to it, K2", "K2 ‹pursuant› to", "19 ‹C.F.R›. Part", "19 ‹U.S.C›. 1337", "the Branch ‹issues› it", "of ‹U.S. Patent› No.", "the ‹Regulations and Rulings›", "Orlo ‹has met› it", "Orlo ‹has shown› K2", "Orlo ‹has established› K2",
           "they ‹have met› it", "they ‹have shown› K2", "they ‹have established› K2"],
    never=["its K2 and K3 kettles"],
)  # fmt: skip
