"""Rules of `pipeline.read.us_cbp.letter`: how a letter is parted."""

from __future__ import annotations

from pipeline.read.rule import Rule

HEADING = Rule(
    r"^(?:(?:[IVX]{1,4}|[A-H]|\d)\. )?(?P<name>FACTS?|BACKGROUND|ISSUES?|LAW AND ANALYSIS|ANALYSIS|DISCUSSION|HOLDINGS?|CONCLUSIONS?|DECISION|DETERMINATION|QUESTIONS? PRESENTED|"
    r"RULING|EFFECT ON (?:OTHER|PRIOR|EARLIER) RULINGS?)(?:\(S\))?(?:\s*:\s*|\.?$)",
    r"^(?:(?:[IVX]{1,4}|[A-H]|\d)\. )?(?P<small>Facts?|Background|Issues?|Law and Analysis|Analysis|Discussion|Holdings?|Conclusions?|Decision|Determination|Questions? Presented|"
    r"Ruling|Effect on (?:Other|Prior|Earlier) Rulings?)(?:$|:\s*)",
    finds=[
        *("‹FACTS: ›Orlo imports kettles.", "‹FACT›", "‹BACKGROUND: ›Orlo", "‹ISSUE(S):›", "‹ISSUES: ›Whether", "‹LAW AND ANALYSIS›"),
        *("‹ANALYSIS: ›Claim 1", "‹DISCUSSION:›", "‹HOLDING: ›The kettles", "‹IV. HOLDINGS:›", "‹CONCLUSION.›", "‹CONCLUSIONS›", "‹QUESTION PRESENTED›", "‹QUESTIONS PRESENTED›"),
        *("‹DECISION: ›The kettles", "‹RULING›", "‹EFFECT ON OTHER RULINGS:›", "‹EFFECT ON PRIOR RULINGS:›", "‹EFFECT ON EARLIER RULING›", "‹A. FACTS›", "‹4. HOLDING›", "‹DETERMINATION:›"),
        *("‹Facts›", "‹Holding: ›The K2", "‹Fact:›", "‹Background›", "‹Issue›", "‹Issues›", "‹Law and Analysis›", "‹Analysis›", "‹Discussion›", "‹Holding›", "‹IV. Holdings:›", "‹Conclusion›", "‹Conclusions›", "‹Decision›", "‹Determination›"),
        *("‹Question Presented›", "‹Questions Presented›", "‹Ruling›", "‹Effect on Other Rulings›", "‹Effect on Prior Rulings›", "‹Effect on Earlier Ruling›", "‹A. Facts›", "‹4. Holding›"),
    ],
    never=["FACTORS: three", "RULING REQUEST: of May 4", "The HOLDING: of that letter", "DECISION of May 4", "Holding that it is"],
)
# Any other heading, of a part that argues.
OTHER_HEADING = Rule(
    r"^(?:(?:[IVX]{1,4}|[A-H]|\d)\. )?[A-Z][A-Z0-9 ,'&/()-]{3,70}$",
    finds=["‹II. THE KETTLES›", "‹A. THE K2›", "‹3. LIDS›", "‹THE '301 PATENT›"],
    never=["The kettles", "K2", "THE K2 is new"],
)
# A list behind the letter.
ANNEX = Rule(
    r"^(?P<name>(?:Appendix|Annex|Attachment|Schedule|Enclosure|APPENDIX|ANNEX|ATTACHMENT|SCHEDULE|ENCLOSURE)(?: (?:[A-Z]|\d|[IVX]+)\b)?)(?::[^.]{0,80})?$",
    finds=["‹Appendix A›", "‹Annex 1: Models›", "‹Annex 1›", "‹Attachment›", "‹Schedule II›", "‹Enclosure A›", "‹APPENDIX A›", "‹ANNEX A›", "‹ATTACHMENT A›", "‹SCHEDULE A›", "‹ENCLOSURE A›"],
    never=["See Appendix A", "Exhibit A"],
)
SUBJECT = Rule(
    r"^(?:[A-Z][A-Z ,-]{2,40}:? )?RE:\s*|^Re:\s*",
    finds=["‹RE: ›Ruling Request", "‹VIA EMAIL: RE: ›Ruling Request", "‹Re: ›Protest"],
    never=["RECEIVED: May 4", "This is in re: kettles"],
)
CLOSES = Rule(
    r"^(?:Sincerely|Respectfully|Very truly yours)\b",
    finds=["‹Sincerely›,", "‹Respectfully›,", "‹Very truly yours›,"],
    never=["Orlo sincerely asks"],
)
# A line of a list: with a number, a letter or a dot before it.
ITEM = Rule(
    r"^(?:\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)] |[•·*-]\s?)",
    finds=["‹(1) ›the K2", "‹2. ›the K3", "‹a) ›the K4", "‹(iv) ›the K5", "‹• ›K6", "‹- ›K7", "‹* ›K8", "‹·›K9"],
    never=["19 C.F.R. Part 177", "the K2", "K2-A"],
)
CASE = Rule(
    r"\b337-?\s?TA-?\s?(?P<number>\d{2,4})\b",
    finds=["Investigation No. ‹337-TA-9971›", "Inv. No. ‹337TA9971›", "No. ‹337- TA-9971›", "No. ‹337-TA- 9971›"],
    never=["19 U.S.C. 1337", "337-TAB-12"],
)
# An investigation by the last part of its number alone.
BRIEF_CASE = Rule(
    r"\b(?:Inv\.|Investigation)(?: No\.)? (?P<number>\d{3,4})\b(?!-)",
    finds=["(‹Inv. 9971›)", "‹Investigation No. 971›", "‹Inv. No. 9971›"],
    never=["Inv. No. 337-TA-9971", "the 9971 investigation"],
)
ORDER_OF = Rule(
    r"\b(?P<number>\d{3,4}) (?:T?LEO|T?GEO|TEO)\b",
    finds=["the ‹9971 LEO›", "the ‹9971 TLEO›", "the ‹9971 GEO›", "the ‹9971 TGEO›", "the ‹9971 TEO›"],
    never=["the LEO", "the 9971 investigation"],
)
# What a letter must speak of, or it is about something else.
OF_ORDERS = Rule(
    r"\bexclusion orders?\b|\b(?:LEO|GEO|TEO)s?\b|\bseizure and forfeiture orders?\b",
    any_case=True,
    finds=["a general ‹exclusion order›", "the ‹LEO›", "the ‹GEO›", "the ‹TEO›", "a ‹seizure and forfeiture order›"],
    never=["an antidumping order", "the leopard"],
)
CAPTION = Rule(
    r"\bCertain (?!of\b)(?P<what>[A-Z][^;]{2,300}?)(?=;|\.?$)",
    finds=["No. 337-TA-9971; ‹Certain Folding Kettles and Components Thereof›", "‹Certain Kettles (III)›; models K2 and K3"],
    never=["Certain of the kettles", "certain kettles"],
)
SALUTATION = Rule(r"^Dear [^;]{2,60}[,:]$", finds=["‹Dear Ms. Quillfeather:›"], never=["Dear me. That is so."])
# A heading of the part that holds, whatever else it says.
OF_HOLDING = Rule(
    r"^(?!.*\b(?:REQUEST|COMMISSION|INITIAL|PRIOR|EARLIER|PROTEST)\b).*\b(?:HOLDINGS?|CONCLUSIONS?|DECISION|DETERMINATION|RULING|DISPOSITION|FINDINGS?)\b",
    finds=["‹V. CONCLUSION› AND MORE", "‹OUR HOLDING›", "‹HOLDINGS›", "‹CONCLUSIONS›", "‹THE DECISION›", "‹DETERMINATION›", "‹RULING›", "‹DISPOSITION›", "‹FINDING›", "‹FINDINGS›"],
    never=["RULING REQUEST", "COMMISSION DETERMINATION", "INITIAL DETERMINATION", "PRIOR RULING", "EARLIER RULING", "PROTEST DECISION", "THE LIDS"],
)
# As a title, not in capitals.
TITLE_OF_HOLDING = Rule(
    r"^(?:(?:[IVX]{1,4}|[A-H]|\d)\. )?(?:Our |The |Summary of |Final )?(?:Holdings?|Conclusions?|Decision|Determination|Ruling|Disposition|Result|Findings?|Advice|Answers?)(?: (?:and|on|to|as to|for) [\w ]{2,40})?:?$",
    finds=["‹Our Holding›", "‹The Decision›", "‹Summary of Findings›", "‹Final Determination›", "‹IV. Ruling and Instructions›", "‹A. Conclusion on the K2›", "‹3. Result:›", "‹Disposition as to it›", "‹Advice to the Port›", "‹Answers›", "‹Answer for the Center›", "‹Holdings›", "‹Conclusions›", "‹Finding›"],
    never=["Ruling Request", "Holding that it is", "Result of the test"],
)  # fmt: skip
# At its end no sentence ends: a model's number follows.
NUMBER_FOLLOWS = Rule(
    r"\b(?:[Mm]odel|[Pp]art|[Ii]tem|[Ss]tyle|[Pp]roduct|[Cc]atalog(?:ue)?|[Ss]tock|[Ss]erial|SKU|Inv|Investigation|Reg|Registration|Patent) [Nn]os?\.$",
    r"\b(?:i\.e|e\.g|[Rr]ev|[Vv]er|M[Kk]|Mod|Gen|Ser|Cat|Art|Typ)\.$",
    finds=["the pot (‹model no.›", "‹part nos.›", "‹Item No.›", "‹style no.›", "‹product no.›", "‹catalog nos.›", "‹catalogue no.›", "‹stock no.›", "‹serial no.›", "‹SKU Nos.›", "‹Inv No.›", "‹Investigation No.›", "‹Reg No.›", "‹Registration No.›", "‹Patent No.›",
           "‹Model No.›", "‹Part No.›", "‹item no.›", "‹Style No.›", "‹Product No.›", "‹Catalog No.›", "‹Catalogue No.›", "‹Stock No.›", "‹Serial No.›", "‹i.e.›", "K2 ‹rev.›", "K2 ‹Rev.›", "‹ver.›", "‹Ver.›", "Tern ‹Mk.›", "Tern ‹MK.›", "‹Mod.›", "‹Gen.›", "‹Ser.›", "‹Cat.›", "‹Art.›", "‹Typ.›", "‹e.g.›"],
    never=["We say no.", "of that model."],
)  # fmt: skip
# What the line that says what a letter is about says of an earlier one.
TAKES_BACK = Rule(
    r"(?:^|; )(?:Revocation|Withdrawal|Rescission|(?P<part>Modification)) of (?:Headquarters |the )?(?:Ruling Letters? |Rulings? |Letters? )?(?:HQ|HRL|NY|[HWN]\d{6})[^;]{0,60}",
    finds=["‹Revocation of HQ H308890›; Certain Kettles", "Limited Exclusion Order‹; Revocation of HQ H308890›", "‹Modification of Headquarters Ruling Letter HQ H308890›", "‹Withdrawal of HRL 561234›", "‹Rescission of NY N301234›", "‹Revocation of the Ruling H301234›", "‹Modification of Letter H301234›", "‹Revocation of H301234›", "‹Revocation of Rulings HQ H301234 and HQ H301235›"],
    never=["Request for Revocation of HQ H308890", "Proposed Revocation of HQ H308890", "Revocation of a license", "Reconsideration of HQ H308890", "Request for Reconsideration and Revocation of HQ H308890"],
)  # fmt: skip
# Behind a name that ends with one letter: a new sentence.
BEGINS_ANEW = Rule(
    r"(?:(?<=[\w-][A-Z])|(?<=Rev\.[ ][A-Z]))\. (?P<next>(?:The|This|That|These|Those|It|Its|They|Therefore|Accordingly|Thus|Hence|However|Consequently|For|We|In|As|Neither|Both|Each|Because|By|On|CBP|Our|Nor)\b)",
    finds=["the Tern-R‹. Therefore›, it", "Rev. C‹. The› other", "K2-A‹. This› is", "K2-A‹. That› is", "K2-A‹. These› are", "K2-A‹. Those› are", "K2-A‹. It› is", "K2-A‹. Its› lid", "K2-A‹. They› are", "K2-A‹. Accordingly›, it", "K2-A‹. Thus›, it", "K2-A‹. Hence› it", "K2-A‹. However›, it", "K2-A‹. Consequently›, it",
           "K2-A‹. For› these", "K2-A‹. We› find", "K2-A‹. In› view", "K2-A‹. As› to", "K2-A‹. Neither› is", "K2-A‹. Both› are", "K2-A‹. Each› is", "K2-A‹. Because› it", "K2-A‹. By› contrast", "K2-A‹. On› the", "K2-A‹. CBP› finds", "K2-A‹. Our› view", "K2-A‹. Nor› is"],
    never=["John R. Fen", "the lid. The pot", "1. The K2", "A. The K2"],
)  # fmt: skip
# Below it stand those of which it speaks, a line or a sentence each.
LIST_OF_THEM = Rule(
    r"^(?:The|These|Those) [a-z][\w\s-]{2,60}? (?:are|is)(?: (?:as follows|the following|these))?:$",
    finds=["‹The styles are:›", "‹The detained pots are the following:›", "‹The articles of the request are these:›", "‹The articles of its request are as follows:›", "‹These pots are:›", "‹Those pots are:›", "‹The pots of this request are:›", "‹The pots of your request are:›", "‹The article is:›"],
    never=["Orlo argues as follows:", "The styles are red."],
)  # fmt: skip
# One of these: its name stands first, in quotes or before a colon, a comma or an end.
NAMED_FIRST = Rule(
    rf"^(?:{ITEM}|[-–—] )?(?:[Tt]he )?(?:[Ss]tyle |[Mm]odel )?(?:\"[A-Z0-9][^\"]{{0,60}}\"|[A-Z0-9][\w./+-]*(?: [A-Z0-9+][\w./+-]*){{0,4}})(?: [a-z]+)?(?:[:,;]| \(| [-–—]|\.?$)",
    finds=["‹Style \"Pelican\":› three rows", "‹(1) the K2,› a pot", "‹the Tern Max+;› and", "‹Model K2 (›plain)", "‹- the K2 —› steel", "‹– K3.›", "‹— K3 pot›", "‹model K4 -› tin", "‹Tern –› tin", "‹style K2›"],
    never=["The styles are red.", "Each of them, it says, is red", "a pair of each was sent"],
)  # fmt: skip
# Below it stands a list or a table of what it speaks of.
LISTS_BELOW = Rule(
    r"\b(?:listed|identified|set (?:forth|out)|shown|described|enumerated|summarized)(?: \w+)? (?:in the (?:following |attached )?(?:table|chart|list)|below)\b|\bthe following (?:table|chart|list)\b",
    any_case=True,
    finds=["are ‹listed in the table› below", "are ‹identified below›", "are ‹set forth in the following chart›", "are ‹set out in the list›", "are ‹shown below›", "are ‹described in the attached table›", "are ‹enumerated below›", "are ‹summarized below›", "‹The following table› lists them", "‹the following chart›", "‹the following list›",
           "are ‹set forth below›", "are ‹listed here below›"],
    never=["as follows", "in Exhibit A"],
)  # fmt: skip
