"""Rules of `pipeline.read.us_cbp.groups`: what means nothing outside a letter, and where the letter says which articles it is."""

from __future__ import annotations

from pipeline.read.rule import Rule

KIND = Rule(
    r"\b(?:groups?|lots?|lines?|class(?:es)?|batch(?:es)?|options?|annex|appendix|schedule|shipments?|family|families|categor(?:y|ies))\b",
    any_case=True,
    finds=["‹Group› A", "‹groups› A and B", "the first ‹lot›", "‹lots›", "‹Line› 003", "‹lines›", "‹class› A", "‹classes›", "‹batch› 2", "‹batches›", "‹Option› B", "‹options›", "‹Annex› 1", "‹Appendix› A", "‹Schedule› B", "‹shipment›", "‹shipments›", "‹family›", "‹families›", "‹category›", "‹categories›"],
    never=["model 3", "K2", "articles"],
)  # fmt: skip
ORDINAL = Rule(
    r"\b(?:first|second|third|fourth|fifth|sixth|last|former|latter)\b",
    any_case=True,
    finds=["the ‹first› lot", "‹second›", "‹third›", "‹fourth›", "‹fifth›", "‹sixth›", "‹last›", "‹former›", "‹latter›"],
    never=["one", "lasting"],
)
NUMERAL = Rule(r"(?<!\w)(?:\d{1,3}|[A-Z]|[IVX]{2,4})\b", finds=["‹3›", "‹003›", "‹A›", "‹II›"], never=["Kettle", "-", "0730"])
NUMBERED = Rule(r"\b(?:no\.|number) |\[\[\]\]", any_case=True, finds=["entry ‹no. ›4", "entry ‹number ›4", "entry ‹[[]]›-4"], never=["entry -4"])
# A group within other words.
HEAD_IN = Rule(rf"{ORDINAL} {KIND}|{KIND} (?-i:{NUMERAL})|\b(?:entry|invoice|consignment) (?:no\. )?(?:\[\[\]\])?-?\d[\d-]*", any_case=True, finds=["pots in ‹entry -0417›", "pots of ‹invoice no. 12›", "‹consignment [[]]-3›", "boards of the ‹second lot›", "‹group A› robots"], never=["the K2", "the second"])
# Between two members of a list.
BETWEEN = Rule(r"(?:,? and |,? or |, )(?:the )?(?:[a-z]+ )?\"?", finds=["‹, and the ›", "‹ or ›", "‹, ›", "‹ and the pot ›"], never=[" with a ", " of the "])
ORDINALS = Rule(
    rf"(?:the )?{ORDINAL}(?:(?:,? and |,? or |, )(?:the )?{ORDINAL})*",
    any_case=True,
    finds=["‹the first›", "‹first and second›", "‹the first, second and the third›", "‹first, and third›", "‹first or second›"],
    never=["the K2"],
)
FIRST_OF = Rule(r"(?:the )?first (?P<n>two|three|four|five) [a-z]+s?", any_case=True, finds=["‹the first two kettles›", "‹First three pots›", "‹first four pots›", "‹first five pots›"], never=["the first kettle", "the last two kettles"])
# Of several that are counted, which each is: "The first, which it calls Orla Court, has a lid."
COUNTED = Rule(
    rf"\bThe (?P<name>{ORDINAL})(?: [a-z]+)?,? (?:(?P<called>which (?:it|you|[A-Z]\w+) calls? |called |models? |known as )|is |the )(?:the )?(?P<is>[A-Z](?:[\w./+-]*[\w+])?(?:[ ][A-Z0-9](?:[\w./+-]*[\w+])?){{0,4}})(?=[,;.](?:\s|$)| (?:has|is)\b)",
    finds=["‹The first, which it calls Orla Court›, has", "‹The second, which Orlo calls the Orla K2›, is", "‹The second kettle, which you call Orla›, is", "‹The third, called Orla› has", "‹The fourth, model K4›.", "‹The fourth, models K4›;", "‹The fifth, known as Orla› is", "‹The sixth, the K6›, has", "‹The last is K7›."],
    never=["The first, Orlo says, is", "The first is red.", "the first, the K2 and the K3"],
)  # fmt: skip
# A short form in a citation ("Tr."), or a word of many, at which somebody points.
ABBREVIATION = Rule(r"^(?:[A-Z][a-z]|Each|All|Any|Both|SKUs?)$", finds=["‹Tr›", "‹Each›", "‹All›", "‹Any›", "‹Both›", "‹SKU›", "‹SKUs›"], never=["K2", "Duo", "Tern"])
# What by itself tells nobody which article is meant: "Group A", "line 003", "the second lot", "(ii)", a short form as "Tr." in a citation.
ALONE = Rule(
    rf"^(?:[\w' -]{{1,60}} (?:of|in|from|with|under) )?(?:the )?(?:(?:product|article|accused) )?{KIND} (?:no\. )?(?-i:{NUMERAL})(?: [a-z]+)?$",
    r"^(?:(?!models? )[\w' -]{1,60} (?:of|in|from|under) )?(?:the )?(?:entry|invoice|consignment) (?:no\. )?(?:\[\[\]\])?-?\d[\d-]*$",
    rf"^(?:[\w' -]{{1,60}} (?:of|in|from) )?{ORDINALS}(?: [a-z]+)?$|^[\w' -]{{1,60}} the {ORDINAL}$",
    r"^[\w' -]{1,60} (?-i:ones?)$|^(?:two|three|four|five|six|several|some|most)\b(?-i:[^A-Z\d]*)$",
    r"^(?:0\d\d|\d{1,2}|\((?:[a-z]|[ivx]+|\d{1,2})\))$",
    rf"(?-i:{ABBREVIATION})",
    any_case=True,
    finds=["‹Group A›", "‹Product Group 2›", "‹the Article Group 2›", "‹accused group A›", "‹merchandise in entry -0417›", "‹the entry no. 12›", "‹pots of invoice 12-4›", "‹pots from consignment 3›", "‹pots under entry [[]]-0417›", "‹the Annex 1 products›", "‹line no. 003›", "‹kettles of lot 2›", "‹pots in class B›", "‹pots from group C›", "‹pots with Option B›", "‹pots under class B›", "‹the second lot›", "‹boards of the second lot›", "‹pots in the first line›", "‹pots from the last batch›", "‹the first›", "‹the second one›", "‹the last ones›",
           "‹redesigned pots the first›", "‹old one›", "‹the red ones›", "‹two models of the lower kind›", "‹three models›", "‹four pots›", "‹five pots›", "‹six pots›", "‹several pots›", "‹some pots›", "‹most pots›", "‹003›", "‹4›", "‹(c)›", "‹(ii)›", "‹(12)›", "‹Tr›", "‹Each›", "‹All›", "‹Any›", "‹Both›", "‹SKU›", "‹SKUs›"],
    never=["K2", "CX", "-", "two K2 pots"],
)  # fmt: skip
# Words by which a letter says what it calls an article: "we refer to the K2 as the "Open Pot"".
CALLED_SO = Rule(
    r"(?:\b(?:refers?|referred) to|\band(?: to)?) (?P<what>(?:(?!\bas\b)[^\".;]){2,120}?) as (?:the )?\"(?P<name>[^\"]{2,60}?),?\"",
    finds=["we ‹refer to the K2 as the \"Open Pot\"›", "we ‹refer to the K2 as the \"Open Pot,\"›", "Orlo ‹refers to it as \"Old\"›", "it is ‹referred to here as \"Old\"›", "‹and to the K3 as the \"Pot\"›", "‹and the K3 as \"Pot\"›"],
    never=["we refer to the K2 as such", "refer to the pot. As \"Old\""],
)
# Behind the last article of a list that says what a group is: nothing more of it.
LIST_ENDS = Rule(r"^(?: respectively)?\)?\s*(?:$|[.;,\"]|and\b|(?=\())", finds=["‹›", "‹ ›(with lids)", "‹)›", "‹ respectively).›", "‹.›", "‹,› which", "‹;›", "‹ and› has", "‹›", "‹ \"›Group B"], never=[" with a lid", " was sold"])
# What a letter may call articles by a number of its own, besides groups; no design or version, which stands for itself and not for its model.
NUMBERED_KIND = Rule(
    rf"{KIND}|\b(?:types?|configurations?|items?|articles?|products?)\b",
    any_case=True,
    finds=["‹group› A", "‹Type› I", "‹types›", "‹Configuration› 1", "‹configurations›", "‹item› 1", "‹items›", "‹Article› 1", "‹articles›", "‹product› A", "‹products›"],
    never=["model 3", "K2", "claim 1", "design 1", "version 2"],
)  # fmt: skip
OWN_KIND = Rule(rf"(?:{NUMBERED_KIND}|\b(?:re)?design) (?-i:{NUMERAL})", any_case=True, finds=["‹Design 1›", "‹Redesign 2›", "‹group A›"], never=["the Tern", "claim 1"])
# Behind its number, in brackets, what it is: "Group 1 (the K2 and the K3)"; of an entry also behind a comma: "item 1, the K2;".
IN_BRACKETS = Rule(
    rf"(?P<name>{NUMBERED_KIND} (?-i:{NUMERAL}))(?: [a-z]+)? \((?P<what>[^()\"]{{2,120}})\)",
    r"(?P<item>(?:item|line|no\.) \d{1,3}), (?:the )?(?P<is>(?:(?! and )[^,;:.]){2,60})(?=;|\.?$)",
    any_case=True,
    finds=["‹Group 1 (the K2 and the K3)›", "‹Type II kettles (K2)›", "‹item 1, the K2›; item 2", "‹Line 1, K2›.", "‹no. 3, Orla K4›;"],
    never=["Group 1 (\"G\")", "item 1, K2 and K3", "the K2 (K3)"],
)
MORE_THAN_A_LIST = Rule(r"\b(?!(?:the|and|or|models?)\b)[a-z]{2,}", finds=["the K2 ‹with› a lid", "‹see› K2"], never=["the  and the ", "models ", "model ", " or ", ", "])
# The mark of a note, behind a name.
NOTE = Rule(r"(?<=[a-z])\.\d$", finds=["Orla Pro‹.1›"], never=["K2.1", "Orla 1"])
# Behind a group: the articles of which it consists.
CONSISTS_OF = Rule(
    rf"\"?(?P<name>(?!option)(?:{KIND}|type) (?-i:{NUMERAL}))\"?[^.:]{{0,120}}?(?:\b(?:consists?|made up|comprising|comprises?|contains?|includes?|means?|they are|which are|namely)\b|:)(?: only)?(?: of)?,? (?:[a-z ]{{3,30}}, )?(?=(?:the )?\"?(?-i:[A-Z0-9]))",
    rf"\"?(?P<is>(?!option)(?:{KIND}|\b(?:type|sample|item|article|product|configuration)) (?-i:{NUMERAL}))\"? (?:is|are) (?=the \"?(?-i:[A-Z0-9]))",
    any_case=True,
    finds=["‹\"group A\" pots have lids; they are ›the K2", "‹group B consists of one machine, ›the K3", "‹group B consist only of ›K3", "‹lot 1 is made up of ›K2", "‹lot 1, comprising ›K2", "‹lot 1 comprises ›K2", "‹lot 1 comprise ›K2", "‹lot 1 contains ›K2", "‹lines 1 contain ›K2", "‹lot 1 includes ›K2", "‹lots 1 include ›K2", "‹type I comprises ›K2", "‹type I is ›the K2", "‹Sample 1 is ›the K2", "‹item 1 is ›the K2", "‹Article 1 is ›the K2", "‹Product A is ›the K2", "‹configuration A is ›the K2",
           "‹class A means ›the K2", "‹class A mean ›K2", "‹batch 1, which are ›K2", "‹batch 1, namely ›K2", "‹line 1: ›K2", "‹group A is ›the K2", "‹group A are ›the K2"],
    never=["option B includes the RX-5", "option B is the RX-5", "group A is like the K2", "group A has no lid", "the K2 is in group A"],
)  # fmt: skip
# Behind a group: of what it consists, in words of its kind or what it has, before its articles or a colon.
MADE_UP_OF = Rule(
    rf"\b(?P<name>{KIND} (?-i:{NUMERAL})|(?-i:[A-Z0-9][\w-]*)(?: (?-i:[A-Z0-9][\w-]*))? (?:family|line|range|series))\"?,? (?:consists? of|comprises?|contains?|includes?|covers?) (?P<is>)",
    any_case=True,
    finds=["‹group 1 consists of ›the pots with lids: K2", "‹groups A consist of ›pots", "‹Group A comprises ›pots", "‹lots A comprise ›pots", "‹lot 2 contains ›pots", "‹lots 2 contain ›pots", "‹family 2 includes ›pots", "‹families 2 include ›pots", "‹class A, covers ›pots", "‹class A\" cover ›pots", "‹Orla K2 family comprises ›the", "‹K2 line comprises ›the", "‹K2 range comprises ›the", "‹K2 series comprises ›the"],
    never=["group A is like the K2"],
)
# Between an article and its other name.
SOLD_AS = Rule(r" \((?:also |formerly )?(?:sold|known|marketed) as (?:the )?", finds=["K2‹ (sold as ›Orla", "K2‹ (also known as the ›Orla", "K2‹ (formerly marketed as ›Orla"], never=[" (with a "])
# Behind an article of a list: more of it, in words of their own.
AND_MORE = Rule(r"^,? (?:and|or|with) (?:of )?(?!(?:has|have|is|are|was|were|does|do)\b)(?P<more>[^.;]{2,200})", finds=["‹ and of kits with a K3›.", "‹, and kits with K3›;", "‹ or lids for K3›", "‹ with a K3›"], never=[" and has", ", and have", " and is", " and are", " and was", " and were", " and does", " and do", "; and kits"])
# That an article is of no group, or no more: "when we say "Group A" the K3 is not meant".
NOT_OF_IT = Rule(
    r"(?P<what>[^,;.]{2,80}?) (?:is|are) (?:not|no longer) (?:meant|included|counted|part of)\b",
    finds=["‹the K3 is not meant›", "‹K3 are no longer included›", "‹K3 is not counted›", "‹K3 is not part of› it"],
    never=["the K3 is not subject"],
)
# In front of what it is, a group or a line: "The first lot: boards marked KX-7."
HEAD = Rule(
    rf"^(?:The )?(?P<name>{ORDINAL} {KIND}|{KIND} (?-i:{NUMERAL}))(?::| -| —) (?P<what>[^.;:]{{2,160}}?)[.;]?$",
    any_case=True,
    finds=["‹The first lot: boards marked KX-7.›", "‹Line 1 - K2;›", "‹Lot B — the K2 and the K3›"],
    never=["The first lot came by sea.", "K2: outside"],
)
# A row of a table, its number on a line of its own or in front: "001", and below it the model.
ROW = Rule(
    r"(?m:^(?P<number>0\d\d)\s+(?P<name>[A-Z](?:[\w./+-]*[\w+])?(?:[ ][A-Z0-9](?:[\w./+-]*[\w+])?){0,4})[ ]*$)",
    finds=["‹001\nOrla K2›\n240", "‹002 Orla K3›"],
    never=["12\nOrla", "001\nnone"],
)
# One of a list that the letter itself numbers: "(i) Orla Court, a low pot".
ITEM = Rule(
    r"\((?P<number>[a-h]|[ivx]{1,4}|\d{1,2})\) (?:the )?(?:models? )?(?P<name>[A-Z](?:[\w./+-]*[\w+])?(?:[ ][A-Z0-9](?:[\w./+-]*[\w+])?){0,4}(?:[ ]\([a-z]+\))?)(?=[,;.](?:\s|$)|\s*$| and \()",
    finds=["‹(i) Orla Court›, a low pot", "‹(2) the Orla K2›; and", "‹(3) model K4›,", "‹(3) the models K4›,", "‹(c) K2 (plain)›.", "‹(1) K2› and (2) K3", "‹(1) Orla›"],
    never=["(i) the degree of it,", "claim 1(a)"],
)
# The numbers of such a list, for what stands there: "Pots (i) and (ii)".
ITEM_NUMBERS = Rule(
    r"\((?:[a-h]|[ivx]{1,4}|\d{1,2})\)(?:(?:,? and |,? or |, )\((?:[a-h]|[ivx]{1,4}|\d{1,2})\))*(?=\s*$|[,;.]| (?:is|are|there|do(?:es)?)\b)",
    finds=["‹(i) and (ii)›, the K2", "‹(3)› is", "‹(4)› are", "‹(a), (b), and (c)›", "‹(1) or (2)›.", "‹(i), or (ii)›;", "‹(iv)› there is", "‹(4)› do not", "‹(4)› does not"],
    never=["(1) The K2", "(12 units)"],
)
ITEMS = Rule(
    rf"^\s*(?P<items>{ITEM_NUMBERS})",
    rf"(?!(?:claim|section|paragraph|element|limitation|step|question|issue|point|under|and)s? )\b[a-z-]{{2,}} (?P<named>{ITEM_NUMBERS})",
    any_case=True,
    finds=["‹Pots (i) and (ii)›, the K2 and the K3", "as regards ‹pot (3)›", "as ‹to (3)›, it", "‹(1) or (2)›"],
    never=["(1) The K2", "claim (1)", "Claims (1)", "section (a)", "paragraph (a)", "element (a)", "limitation (a)", "step (a)", "question (a)", "issue (a)", "point (a)", "under (1)", "and (1)"],
)  # fmt: skip
# The head of a list behind a letter, and a row below it: "1 Orla Round 88-4410-01".
ROWS_OF_MODELS = Rule(
    r"^(?:No\.? |Line |Item )?(?:Model|Article|Product|Style)s?\b",
    finds=["‹No. Model› SKU", "‹Line Article›", "‹Item Product›", "‹Styles›"],
    never=["The models", "SKU"],
)
MODEL_OF_ROW = Rule(
    r"^(?:\d{1,2}\.? )?(?P<name>[A-Z][\w./+-]*(?:[ ][A-Z][\w./+-]*){0,3})(?= |$)",
    finds=["‹1 Orla Round› 88-4410-01 June", "‹K2-A› 12", "‹2. K3›"],
    never=["none", "the K2"],
)
# "The Annex 1 Products".
OF_ANNEX = Rule(
    r"^(?P<annex>(?:annex|appendix|attachment|schedule|enclosure) (?:[A-Z]|\d|[IVX]+)) [a-z]+s$",
    any_case=True,
    finds=["‹Annex 1 Products›", "‹Appendix A kettles›", "‹Attachment 2 models›", "‹Schedule II goods›", "‹Enclosure A pots›"],
    never=["Annex 1", "the annex"],
)
# Behind the words for articles: some of them, that are not left out.
WITH_THOSE = Rule(r",? including (?:those|any|all)\b[^,;]*,?", finds=["pots‹, including those with lids,› are", "pots‹ including any of tin›", "pots‹, including all of tin›"], never=["pots, including the K2"])
ONE_ITEM = Rule(r"\(\w{1,4}\)", finds=["‹(i)› and", "‹(12)›"], never=["i", "(12345)"])
