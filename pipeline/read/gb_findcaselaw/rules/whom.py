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
EXCEPTED = Rule(r"\b(?:but not|save (?:for|as)|except(?: for)?|other than|not against|apart from|with the exception of)\b", finds=["‹but not› against", "‹save for› the", "‹save as›", "‹except› Holt", "‹other than›", "‹not against›", "‹apart from›", "‹with the exception of›"], never=["against the Defendants"], any_case=True)
PRONOUN = Rule(r"\b(?:them|they|him|her|it)\b", finds=["restrain ‹them›", "‹they›", "‹him›", "‹her›", "‹it›"], never=["the Defendant"])
UNNAMED = Rule(r"\b(?:persons unknown|each of the other|remaining|others|other) (?:[Dd]efendants|[Rr]espondents)?", finds=["‹persons unknown ›", "‹each of the other Defendants›", "the ‹remaining Defendants›", "the ‹others ›are", "the ‹other Respondents›", "the ‹remaining defendants›", "the ‹other respondents›"], never=["the Defendants"])
BETWEEN = Rule(r"^(?:B\s?E\s?T\s?W\s?E\s?E\s?N|Between)\s?:?", finds=["‹Between:›", "‹BETWEEN›", "‹B E T W E E N :›"], never=["between the parties"])
ROLE_LINE = Rule(r"^(?P<role>Claimant|Defendant|Applicant|Respondent|Appellant|Plaintiff|Petitioner)s?(?:[/ ].*)?$", finds=["‹Claimant›", "‹Defendants›", "‹Applicant›", "‹Respondents›", "‹Appellant/Claimant›", "‹Plaintiff›", "‹Petitioner›"], never=["The Claimant"], any_case=True)
HEAD_ENDS = Rule(r"^(?:[A-Z' ]{0,30}JUDGMENT|.*\binstructed by\b|Hearing date|.* for the (?:Claimant|Defendant)s?)", finds=["‹JUDGMENT›", "‹APPROVED JUDGMENT›", "‹Ms Reed (instructed by› Vale)", "‹Hearing date›s", "‹Ms Reed for the Claimant›", "‹Mr Vale for the Defendants›"], never=["ORLO LIMITED"])
# A word that makes "the Defendants" some of them only.
SOME = Rule(r"\b[Tt]he (?!(?:said|above|named|two|three|four|five|six|seven|eight|nine|ten)\b)[A-Za-z-]+ (?:[A-Za-z]+ )?$", finds=["‹the corporate ›", "‹The Chinese ›", "‹the active trading ›"], never=["against the ", "the said ", "the above ", "the named ", "all the two ", "the two ", "the three ", "the four ", "the five ", "the six ", "the seven ", "the eight ", "the nine ", "the ten ", "the 12 "])
