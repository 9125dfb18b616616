"""How English judgments call the parties."""

from __future__ import annotations

from pipeline.read.rule import Rule

_ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth")
ORDINAL = Rule(rf"\b(?:{'|'.join(_ORDINALS)})\b", rf"\b(?:{'|'.join(one.lower() for one in _ORDINALS)})\b", r"\b\d{1,2}(?:st|nd|rd|th)\b", finds=[*_ORDINALS, "1st", "2nd", "3rd", "4th", *(one.lower() for one in _ORDINALS)], never=["Defendant"])
_N = r"\(?\d{1,2}\)?"
ROLE = Rule(
    rf"(?P<ordinals>{ORDINAL}(?:(?:,| and| to| or| &| through)*(?: the)? {ORDINAL})*\s)?\b(?P<role>[Dd]efendant|[Rr]espondent|[Cc]laimant|[Aa]pplicant|[Pp]laintiff|DEFENDANT|RESPONDENT)(?P<many>s|S)?\b(?! Holdings)(?P<numbers>(?: Nos?\.?)? {_N}(?:(?:,| and| to| or| &|-|–)*\s?{_N})*)?(?P<owns>['’]s?)?",
    finds=["the ‹Defendants›", "the ‹First Defendant›", "the ‹First and Third Defendants›", "the ‹First, Second and Third Defendants›", "the ‹First to Third Defendants›", "the ‹First or Second Defendant›", "the ‹First & Second Defendants›", "the ‹First through Third Defendants›", "the ‹First and the Third Defendants›", "‹Defendant 1›", "‹Defendants 1 and 2›", "‹Defendants (1)-(3)›", "‹Defendants 1, 2›", "‹Defendants 1 to 3›", "‹Defendants 1 or 2›", "‹Defendants 1 & 2›", "‹Defendants 1–3›", "‹Defendant No. 1›", "‹Defendants Nos 1 and 2›",
           "the ‹Respondent›", "the ‹respondents›", "the ‹Claimant's›", "the ‹claimants’›", "the ‹Applicant›", "the ‹applicant›", "the ‹Plaintiff›", "‹plaintiffs›", "the ‹defendant›", "THE ‹DEFENDANTS›", "THE ‹RESPONDENT›", "the ‹Defendants'›"],
    never=["defended", "Defendant Holdings"],
)
SHORT_ROLE = Rule(r"\bD(?P<n>\d{1,2})(?P<owns>['’]s)?\b", finds=["‹D1›", "‹D12›", "‹D1's›"], never=["D 1", "AD1"])
EACH = Rule(r"\b(?:each|every)\s\Z", finds=["‹each ›", "‹every ›"], never=["each of the "], any_case=True)
LEGAL_FORM = Rule(
    r",?\s(?:Limited|Ltd|PLC|LLP|LLC|L\.L\.C|Inc|Corp|Corporation|Incorporated|GmbH|B\.?V|S\.?A\.?S?|AG|Co|S\.?p\.?A|S\.?r\.?l|Pty|Pte|AB|A/S|KG|N\.?V|SE|C\.?V|L\.?P|and Company|& Co)\b\.?",
    finds=["Orlo‹ Limited›", "Orlo‹ Ltd.›", "Orlo‹ plc›", "Orlo‹ LLP›", "Orlo‹, LLC›", "Orlo‹ L.L.C.›", "Orlo‹, Inc.›", "Orlo‹ Corp.›", "Orlo‹ Corporation›", "Orlo‹ Incorporated›", "Orlo‹ GmbH›", "Orlo‹ B.V.›", "Orlo‹ S.A.›", "Orlo‹ SAS›", "Orlo‹ AG›", "Orlo‹ Co.›", "Orlo‹ S.p.A.›", "Orlo‹ S.r.l.›", "Orlo‹ Pty›", "Orlo‹ Pte›", "Orlo‹ AB›", "Orlo‹ A/S›", "Orlo‹ KG›", "Orlo‹ N.V.›", "Orlo‹ SE›", "Orlo‹ C.V.›", "Orlo‹ L.P.›", "Orlo‹ and Company›", "Orlo‹ & Co.›"],
    never=["Orlo Lamps", "Holt Cotton"], any_case=True,
)
ALSO = Rule(r"\s?[,(]?\s?\b(?:t/a|trading as|also known as|a/k/a|formerly|sued as|acting through|acting by)\b.*", finds=["Orlo‹ t/a LAMPS›", "Orlo‹ (trading as Lamps)›", "Orlo‹, also known as X›", "Orlo‹ a/k/a X›", "Orlo‹ (formerly X)›", "Orlo‹ sued as X›", "Orlo‹ acting through X›", "Orlo‹ acting by X›"], never=["Orlo Trading Limited"], any_case=True)
# A short name in brackets behind whom it means.
SHORT_NAME = Rule(r"^[^.;()]{0,60}?\((?P<around>[^()“\"]{0,60})[“\"](?P<short>[^”\"]{2,40})[”\"]", finds=["‹ (“Holt”›)", "‹ Limited (the “Importer”›)", "‹ (\"Holt\"›)", "‹ and Vale GmbH (together “the Importers”›)"], never=["(Holt)", ". (“Holt”)"])
TOGETHER = Rule(r"\b(?:together|collectively|jointly)\b", finds=["‹together›", "‹collectively›", "‹jointly›"], never=["the"], any_case=True)
TITLE = Rule(r"\b(?:Mr|Mrs|Ms|Miss|Dr|MR|MRS|MS|MISS|DR|Professor)\.?\s+", finds=["‹Mr ›Vale", "‹Mrs ›Vale", "‹Ms ›Vale", "‹Miss ›Vale", "‹Dr ›Vale", "‹MR ›VALE", "‹MRS ›VALE", "‹MS ›VALE", "‹MISS ›VALE", "‹DR ›VALE", "‹Professor ›Vale", "‹Mr. ›Vale"], never=["Vale"])
# What stands between an exception, or what restrains, and whom it is on.
_TO = ("against", "as against", "to", "for", "as to", "as for", "as regards", "with regard to", "in respect of", "in relation to", "in the case of", "so far as concerns", "on", "upon")
TO = Rule(*_TO, finds=[f"‹{one}›" for one in _TO], never=["from"])
_ALL_THE = ("", " the", " all the", " all of the", " both the", " both of the", " each of the", " any of the", " each and every one of the")
ARTICLES = Rule(r"(?: (?:both|each and every one|each|all|any))?(?: of)?(?: the)?", finds=[f"‹{one}›" for one in _ALL_THE])
# Words at the end of what stands in front of somebody who is left out.
EXCEPTS = Rule(
    rf"\b(?:save|save that|except|excepting|other than|apart from|with the exception of|leaving aside|bar|all but|rather than|instead of|without|neither|not)(?: {TO})?{ARTICLES}\s\Z",
    rf"\b(?:(?:will|shall|does|do|need|should|is|are|must|can|could) not|cannot)(?: \w+ly)?(?: to)? (?:be )?(?:extend(?:ed)?|appl(?:y|ied)|bind|cover|include|reach|run|lie|made|granted|go|directed|affect)(?: {TO})?{ARTICLES}\s\Z",
    rf"\b(?:[Nn]o|[Nn]ot|[Ww]ithout|declin\w+|refus\w+|dismiss\w*|unnecessary|inappropriate)\b(?:(?!\b(?:I|and|will|shall|there|reason|doubt|basis|answer|bar|defence|withhold|objection|alternative|but)\b)[^,.;:]){{0,80}}? (?:against|binding|to bind|restraining|to restrain|on)(?: (?:him|it|them) or)?{ARTICLES}\s\Z",
    rf"\b[Nn]o (?:\w+ )?(?:injunction|order|relief)\b[^,.;:]{{0,60}}? (?:against|restraining){ARTICLES}\s\Z",
    r"\b(?:leav(?:e|es|ing)|omit\w*|exclud\w+|releas\w+)(?: the)?\s\Z",
    finds=["‹save ›", "‹save for ›", "‹Save as against ›", "‹except ›", "‹excepting the ›", "‹excluding ›", "‹other than the ›", "‹apart from ›", "‹with the exception of ›", "‹leaving aside ›", "‹bar ›", "‹all but ›", "‹rather than ›", "‹instead of ›", "‹without ›", "‹neither ›", "‹not ›", "‹not as against both of the ›", "‹not in respect of each of the ›", "‹not in relation to all the ›", "‹save for any of the ›", "‹save that as to ›",
           "‹will not extend to ›", "‹shall not be extended to ›", "‹does not apply to ›", "‹do not bind ›", "‹need not cover ›", "‹should not include ›", "‹is not to reach ›", "‹are not to run against ›", "‹must not go to ›", "‹cannot lie against ›", "‹can not bind ›", "‹could not bind ›", "‹will not be made against ›", "‹is not to be granted against ›", "‹is not directed to the ›", "‹will not be applied to ›", "‹are not directed to ›", "‹will not necessarily affect ›",
           "‹No injunction against ›", "‹no order to be made against ›", "‹No injunction will be granted against ›", "‹no final relief will be made against the ›", "‹no case for one binding ›", "‹no order shall be made restraining ›", "‹no order binding ›", "‹not grant one to bind ›", "‹Not a case for one restraining ›", "‹without one to restrain the ›", "‹Without an order against ›", "I ‹decline to grant one against ›", "I ‹refuse the injunction on ›", "I ‹dismiss the claim against it or the ›", "it is ‹unnecessary to make one against him or the ›", "it is ‹inappropriate against them or the ›",
           "‹leave ›", "it ‹leaves the ›", "‹leaving ›", "‹omitting ›", "‹excludes the ›", "‹releasing ›"],
    never=["against ", *(f"not here {one} one against " for one in ("I", "and", "will", "shall", "there", "reason", "doubt", "basis", "answer", "bar", "defence", "withhold", "objection", "alternative", "but")), "restraining the ", "not to sell, against ", "save that it may sell those of ", "not to supply lamps from "], any_case=True,
)
# What was claimed against somebody, in front of his name, and that it fails, behind it.
CLAIMED = Rule(rf"\b(?:claim|case|application|injunction|order|relief|one|that|action) (?:as )?against{ARTICLES}\s\Z", finds=["the ‹claim against ›", "the ‹case as against the ›", "the ‹application against both ›", "the ‹injunction against ›", "an ‹order against ›", "‹relief against ›", "the ‹one against ›", "‹that against ›", "the ‹action against ›"], never=["against "])
FAILS = Rule(r"^(?: therefore)? (?:fails?|must fail|does not succeed|(?:is|was|are|must be|will be|falls to be|should be)(?: accordingly)? (?:refused|dismissed|stayed|discontinued))\b", finds=["‹ fails›", "‹ fail›", "‹ must fail›", "‹ does not succeed›", "‹ is refused›", "‹ was dismissed›", "‹ are accordingly dismissed›", "‹ must be refused›", "‹ will be stayed›", "‹ falls to be dismissed›", "‹ should be discontinued›", "‹ therefore fails›"], never=[" is granted"])
# Words at the beginning of what stands behind somebody who is left out.
EXCEPTED = Rule(
    r"^,? (?:excepted|apart|aside)\b(?! from)", r"^, against (?:whom|which) [^,.;:]{0,60}?\b(?:fails?|failed|(?:is|are|was|were|be|been) (?:dismissed|refused|abandoned|discontinued|stayed))\b", r"^,? (?:(?:is|are|being|will be|shall be|should be|is to be|are to be) (?:excluded|excepted|left out|released|exempt)|(?:is|are|will|shall|should|need)(?: \w+)? not (?:to )?(?:be )?(?:subject|bound|included|covered|caught|reached|restrained|enjoined|within|affected|a party|parties))\b",
    finds=["‹ excepted›", "‹, against whom the claim fails›", "‹, against which the claims fail›", "‹, against whom it failed›", "‹, against whom it is dismissed›", "‹, against which they are refused›", "‹, against whom it was abandoned›", "‹, against whom they were discontinued›", "‹, against whom it will be stayed›", "‹, against whom it has been dismissed›", "‹, apart›", "‹ aside›", "‹ is excluded›", "‹ are excepted›", "‹ being left out›", "‹ will be released›", "‹ shall be exempt›", "‹ should be left out›", "‹ is to be excluded›", "‹ are to be excluded›",
           "‹ is not to be subject› to it", "‹ are not bound›", "‹ will not be included›", "‹ shall not be covered›", "‹ should not be caught›", "‹ need not be reached›", "‹ will therefore not be restrained›", "‹ is not enjoined›", "‹ is not within›", "‹ is not affected›", "‹ is not to be a party›", "‹ are not parties›", "‹, is not bound›"],
    never=[" is restrained", " from selling", " apart from Holt"],
)
# What joins the names of a list.
JOINS = Rule(r"\)?,?(?P<and> (?:and|or|nor))?(?: also)?(?: against| for| to)?(?: the)?\s", finds=["‹, ›", "‹ and ›", "‹, or the ›", "‹ nor ›", "‹ and against ›", "‹ and for the ›", "‹ and to ›", "‹ and also against ›", "‹) and ›"], never=["x"])
# Words at the end of what stands in front of somebody who is bound.
GOVERNS = Rule(
    rf"\b(?:restrain\w*|prohibit\w*|enjoin\w*|forbid\w*|bind\w*|injunct\w*|prevent\w*|stop\w*|preclud\w*|order\w*|direct\w*|requir\w*|{TO}|that)(?: only)?{ARTICLES}\s\Z",
    finds=["‹against ›", "‹restraining the ›", "‹prohibits ›", "‹enjoin all the ›", "‹forbidding any of the ›", "‹binding both of the ›", "‹injuncting ›", "‹preventing ›", "‹stopping ›", "‹precluding ›", "‹order the ›", "‹directing ›", "‹require each of the ›", "‹as regards ›", "‹that the ›", "‹against only ›"],
    never=["supplied by ", "which "], any_case=True,
)
# As GOVERNS, but only what restrains.
BINDS = Rule(rf"\b(?:against|restrain\w*|prohibit\w*|enjoin\w*|forbid\w*|bind\w*|order|direct|require)(?: that)?{ARTICLES}\s\Z", finds=["‹against ›", "‹restraining the ›", "‹prohibit all the ›", "‹enjoins ›", "‹forbidding ›", "‹binds ›", "I ‹order the ›", "I ‹direct that the ›", "‹require ›"], never=["the claim of "], any_case=True)
ALL_BUT = Rule(r"\b(?:all|everybody|everyone) (?:but|save|except)\b", finds=["‹all but› Vale", "‹everybody except› Vale", "‹everyone save› Vale"], never=["all the Defendants"])
# That a sentence is on the injunction, where it leaves somebody out.
OF_IT = Rule(r"\b(?:it|one|injunctions?|order|relief|restrained|enjoined|bound|injunctive)\b", finds=["‹It› will", "grant ‹one›", "an ‹injunction›", "‹injunctions›", "the ‹order›", "that ‹relief›", "be ‹restrained›", "‹enjoined›", "be ‹bound›", "‹injunctive›"], never=["the claim"], any_case=True)
BY_PRONOUN = Rule(r"\b(?:against|restrain\w*|prohibit\w*|bind\w*|enjoin\w*|forbid\w*) (?:them|him|her|it)\b", r"\b(?:by|against) (?:each|any|both|all) of them\b", finds=["‹against it›", "‹restrain them›", "‹prohibiting him›", "‹binds her›", "‹enjoin it›", "‹forbid it›", "‹by each of them›", "‹against any of them›", "‹by both of them›", "‹against all of them›"], never=["the Defendant", "it"])
UNNAMED = Rule(r"\b(?:persons unknown|others\b|(?:each of the other|remaining|other) (?:[Dd]efendants|[Rr]espondents))", finds=["‹persons unknown›", "‹each of the other Defendants›", "the ‹remaining Defendants›", "the ‹others› are", "the ‹other Respondents›", "the ‹remaining defendants›", "the ‹other respondents›"], never=["the Defendants", "any other sign"])
BETWEEN = Rule(r"^(?:B\s?E\s?T\s?W\s?E\s?E\s?N|Between)\s?:?", finds=["‹Between:›", "‹BETWEEN›", "‹B E T W E E N :›"], never=["between the parties"])
ROLE_LINE = Rule(r"^(?P<role>Claimant|Defendant|Applicant|Respondent|Appellant|Plaintiff|Petitioner)s?(?:[/ ].*)?$", finds=["‹Claimant›", "‹Defendants›", "‹Applicant›", "‹Respondents›", "‹Appellant/Claimant›", "‹Plaintiff›", "‹Petitioner›"], never=["The Claimant"], any_case=True)
HEAD_ENDS = Rule(r"^(?:[A-Z' ]{0,30}JUDGMENT|.*\binstructed by\b|Hearing date|.* for the (?:Claimant|Defendant)s?)", finds=["‹JUDGMENT›", "‹APPROVED JUDGMENT›", "‹Ms Reed (instructed by› Vale)", "‹Hearing date›s", "‹Ms Reed for the Claimant›", "‹Mr Vale for the Defendants›"], never=["ORLO LIMITED"])
# A word that makes "the Defendants" some of them only.
SOME = Rule(r"\b[Tt]he (?!(?:said|above|named|two|three|four|five|six|seven|eight|nine|ten)\b)[A-Za-z-]+ (?:(?!the )[A-Za-z]+ )?$", finds=["‹the corporate ›", "‹The Chinese ›", "‹the active trading ›"], never=["against the ", "in the meantime the ", "the said ", "the above ", "the named ", "all the two ", "the two ", "the three ", "the four ", "the five ", "the six ", "the seven ", "the eight ", "the nine ", "the ten ", "the 12 "])
