"""Rules of `pipeline.read.us_cbp.articles` and `called`: what models are called, and what several are called together."""

from __future__ import annotations

from pipeline.read.rule import Rule

# A model: letters and digits, with what makers put between them. No word, no number alone, no claim and no patent.
CODE = Rule(
    r"(?<![\w'’$.#-])(?:(?=[A-Za-z0-9+/._-]*\d)(?=[A-Za-z0-9+/._-]*[A-Z])[A-Za-z0-9](?:[A-Za-z0-9+_]|[-/.](?=[A-Za-z0-9]))*)(?:-?\+)?(?![\w'’])",
    r"(?<![\w'’$.#/-])[A-Z]{2,}-[A-Z][A-Za-z]*\b(?!['’-])",
    finds=["tanks ‹ST-BK›", "the ‹ORLO-Mini›", "the ‹K2› kettle", "model ‹FL-200W/B›", "part ‹41-B.2›", "the ‹K2+›"],
    never=["claim 4", "the kettle", "No. 3002", "the '301 patent", "$2B", "D.C."],
)
# What looks like one and is none: rulings, investigations, patents, paragraphs, figures, days.
NO_CODE = Rule(
    r"^(?:337-?TA\b|H\d{6}$|W\d{6}$|N\d{6}$|D\d{3},|RE?\d{2},|US\d{7}|EDIS|SCS-|[JRC]D?P?X-\d{4}C?\b|DX-\d{4}|F\.\d?(?:d|th)$|\d{1,2}(?:st|nd|rd|th)$|\d{4}-\d\d-\d\d$|20\d\d[A-Z]$|19-CFR|COVID-19$|\d+[AP]M$)",
    finds=[
        *("‹337-TA›-9971", "‹337TA›", "‹H301234›", "‹W301234›", "‹N301234›", "‹D912,›345", "‹R12,›", "‹RE12,›345", "‹US9912345›", "‹EDIS›", "‹SCS-›2"),
        *("‹JX-0001›", "‹RX-0001C›", "‹CX-0001›", "‹CDX-0001›", "‹RPX-0001›", "‹DX-1234›", "‹F.3d›", "‹F.4th›", "‹1st›", "‹2nd›", "‹3rd›", "‹4th›", "‹2026-05-04›", "‹2019A›", "‹19-CFR›"),
        *("‹COVID-19›", "‹10AM›", "‹10PM›"),
    ],
    never=["K2", "FL-200W", "H30", "D912", "CX-200", "CX-200-B"],
)
# In front of what looks like a model and is the number of something else.
NUMBER_OF = Rule(
    r"(?:\b(?:entry|protest|serial|patents?|claims?|investigation|inv|doc|document|docket|order|exhibit|ex|figs?|figures?|section|part|port|suite|room|ruling|HQ|NY|detention|tracking|AWB|"
    r"subheading|heading|HTSUS|page|pages|at|version|firmware|release)\b|[¶§])\.?\s?(?:(?:nos?|numbers?)\.? )?$",
    any_case=True,
    finds=[
        *("‹entry no. ›", "‹protest ›", "‹serial number ›", "‹patent ›", "‹patents ›", "‹claim ›", "‹claims ›", "‹investigation ›", "‹Inv. No. ›", "‹doc. ›"),
        *("‹document nos. ›", "‹docket ›", "‹order no ›", "‹exhibit ›", "‹Ex. ›", "‹fig. ›", "‹figs. ›", "‹figure ›", "‹figures ›", "‹section ›", "‹part ›", "‹port ›"),
        *("‹suite ›", "‹room ›", "‹ruling ›", "‹HQ ›", "‹NY ›", "‹detention numbers ›", "‹tracking ›", "‹AWB ›", "‹subheading ›", "‹heading ›", "‹HTSUS ›", "‹page ›"),
        *("‹pages ›", "‹at ›", "‹version ›", "‹firmware ›", "‹release ›", "‹§ ›", "‹¶ ›"),
    ],
    never=["model ", "the part no. of the ", "part number of "],
)
# The words for a model in front of one that has no digit, or no letter: "model 300", "the Trekker Mini".
MODEL = Rule(
    r"\b(?:(?:[Mm]odels?|SKUs?|[Ss]tyles?|[Ss]eries|[Dd]esigns?|[Rr]e-?designs?|[Vv]ersions?|[Oo]ptions?|[Vv]ariants?|[Tt]ypes?|[Rr]ev(?:isions?|\.)|[Ss]amples?|[Cc]onfigurations?|Gen(?:eration)?|Mark|Mk)(?: [Nn](?:os?|umbers?)\.?)?|(?:[Pp]art|[Ii]tem|[Cc]atalog(?:ue)?|[Pp]roduct) [Nn](?:os?|umbers?)\.?) \"?(?P<one>[A-Z0-9][\w./-]*\w\+?(?: (?:Plus|Pro|Max|Mini|Lite|Ultra|Duo|[A-Z]\d*)\b)?|[A-Z](?: (?:Plus|Pro|Max|Mini|Lite|Ultra|Duo))?\b|\d)(?![\w])",
    finds=[
        *("‹model 300›", "‹models 300›", "‹SKU 88120›", "‹SKUs 88120›", "‹part no. 4410›", "‹item number 12›", "‹model number 12›", "‹part numbers 12›", "‹style 44›", "‹styles 44›", "‹catalog numbers 44›", "‹catalogue no. 44›"),
        *("‹product nos. 44›", "‹series 1810›", "‹design A›", "‹designs A›", "‹version 2›", "‹versions 2›", "‹model XFi›", "‹Model No. 300›", "‹redesign A›", "‹re-designs A›", "‹option 2›", "‹options A›", "‹variant 2›", "‹variants B›", "‹type B›", "‹Types B›", "‹Rev. B›", "‹revision B›", "‹revisions B›", "‹sample B›", "‹samples B›", "‹configuration B›", "‹configurations B›", "‹Gen 2›", "‹Generation 2›", "‹Mark II›", "‹Mk II›", "the ‹Model \"G›\""),
        *("‹Model G Plus›", "‹Model G Pro›", "‹Model G Max›", "‹Model G Mini›", "‹Model G Lite›", "‹Model G Ultra›", "‹Model G Duo›", "‹Model 300 Plus›", "‹Model 300 Pro›", "‹Model 300 Max›"),
        *("‹Model 300 Mini›", "‹Model 300 Lite›", "‹Model 300 Ultra›", "‹Model 300 Duo›", "‹Model 300 X2›"),
    ],
    never=["the model of Orlo", "part of it", "Part 177", "Item 4"],
)
QUOTED = Rule(
    r"\"(?P<one>[A-Z0-9][^\"]{0,60}?),?\"",
    finds=['its ‹"Box,"› and', 'the ‹"Design A"› kettle'],
    never=['the "new" kettle'],
)
# An adjective in front of a model makes it another article: "the redesigned K2" is not the K2.
RENEWED = Rule(
    r"\b(?:re-?designed|modified|new|alternative|revised|updated|proposed|current|original|legacy|unmodified|adjudicated|old|first|second|genuine|counterfeit|refurbished|repaired|licensed|unlicensed|unauthorized)\b",
    any_case=True,
    finds=[
        *("the ‹redesigned› K2", "the ‹re-designed› K2", "the ‹modified› K2", "a ‹new› K2", "the ‹alternative› K2", "the ‹revised› K2", "the ‹updated› K2"),
        *("the ‹proposed› K2", "the ‹current› K2", "the ‹original› K2", "the ‹legacy› K2", "the ‹unmodified› K2", "the ‹adjudicated› K2", "the ‹old› K2", "‹genuine› K2", "‹counterfeit› K2", "‹refurbished› K2", "‹repaired› K2", "‹licensed› K2", "‹unlicensed› K2", "‹unauthorized› K2"),
        *("the ‹first› design", "the ‹second› design"),
    ],
    never=["the K2", "the newest K2"],
)
SECRET = Rule(
    r"\[\[[^\]]{0,60}\]\]",
    finds=["the ‹[[ ]]› module", "model ‹[[REDACTED]]›"],
    never=["[4]"],
)
# A name for several: (collectively, "the articles at issue"), (hereinafter the "Redesigned Kettles").
NAMES = Rule(
    r"\((?:(?:collectively|together|hereinafter|individually|referred to|each|herein|below|in this letter|as|and|or|the|an?)\b,? )*\"(?P<name>[^\"()]{2,60}?),?\"(?: (?:or|and) (?:the )?\"(?P<other>[^\"()]{2,60}?),?\")?\)",
    any_case=True,
    finds=[
        *('K2 and K3 ‹(collectively, "the articles at issue")›', '‹("Redesigned Kettles")›', '‹(hereinafter "an accused product")›', '‹(together the "New Kettles")›'),
        *('‹(individually and collectively "kettles")›', '‹(referred to herein as "the kettles")›', '‹(each a "new kettle")›', '‹(referred to below as "the kettles")›'),
        *('‹("the kettles" or the "new kettles")›', '‹("the kettles" and "the pots")›', '‹(in this letter, "the kettles")›', '‹(an "article at issue")›', '‹(each or together "pots")›', '‹(the "pots")›', '‹(an "odd pot")›'),
    ],
    never=['K2 (the "old" one of two)', '("K")'],
)
# A name for several that stands in no brackets: 'K2 and K3, hereafter "the Old Kettles," and'.
UNBRACKETED = Rule(
    r",? (?:hereafter|hereinafter|collectively|together)(?:,? (?:called|referred to as|the))?,? (?P<label>\"[^\"()]{2,60}\")",
    any_case=True,
    finds=['K2‹, hereafter "the Old Kettles,"› and', 'K2 and K3‹, collectively the "Old Kettles"›', 'K2‹ hereinafter called "Old"›', 'K2‹, together referred to as "Old"›'],
    never=['K2 (hereafter "Old")', 'the "Old" kettles'],
)
NO_ARTICLES = Rule(
    r"\b(?:only|of the (?:two|three|four)|orders?|T?LEOs?|T?GEOs?|TEOs?|CDOs?|CBP|ITC|Commission|investigations?|branch|requests?|requesters?|complainants?|respondents?|part(?:y|ies)|patents?|claims?|section|statute|protests?|protestants?|notice|submissions?|letters?|rulings?|burdens?|proceedings?|agreement|declaration|brief|response|reply|Inc|Ltd|importer|SKUs?|trademarks?|registrations?|marks?|limitations?|evidence)\b",
    any_case=True,
    finds=[
        *("‹only› the second", "the first ‹of the two›", "the second ‹of the three›", "the last ‹of the four›", "9971 ‹LEO›", "the ‹order›", "‹orders›", "‹GEO›", "‹TLEO›", "‹TGEOs›", "‹TEO›", "‹CDO›", "‹CDOs›", "‹LEOs›", "‹GEOs›", "‹TEOs›", "‹CBP›", "‹ITC›", "‹Commission›", "‹investigation›", "‹investigations›"),
        *("EOE ‹Branch›", "the ‹Request›", "‹requests›", "‹requester›", "‹requesters›", "‹Complainant›", "‹Complainants›", "‹respondent›", "‹respondents›", "‹party›", "‹parties›"),
        *("'301 ‹patent›", "‹patents›", "‹claim›", "‹claims›", "‹section›", "‹statute›", "‹protest›", "‹protests›", "‹Protestant›", "‹protestants›", "‹notice›", "‹submission›"),
        *("‹submissions›", "‹letter›", "‹letters›", "‹burden›", "‹burdens›", "‹rulings›", "‹ruling›", "‹proceeding›", "‹proceedings›", "‹agreement›", "‹declaration›", "‹brief›", "‹response›", "‹reply›"),
        *("‹Inc›", "‹Ltd›", "‹importer›", "‹SKU›", "‹SKUs›", "‹trademark›", "‹trademarks›", "‹registration›", "‹registrations›", "‹mark›", "‹marks›", "‹limitation›", "‹limitations›", "‹evidence›"),
    ],
    never=["articles at issue", "Redesigned Kettles", "bordered pots"],
)
# What stands between two models of one list at most; more is another matter.
PARTS = Rule(
    r"[.;](?=\s)|\b(?:claims?|patents?|investigation|dated|filed|pursuant|C\.F\.R|U\.S\.C|infring\w+|found|determined|unlike|whereas|instead of|replac\w+|in place of|compared? (?:to|with)|differs? from|derived from|based on)\b",
    any_case=True,
    finds=[
        *("K2‹.› The K3", "K2‹;› K3", "‹claims› 1", "‹claim› 1", "‹patent› K", "‹patents›", "‹investigation›", "‹dated›", "‹filed›", "‹pursuant›", "19 ‹C.F.R›", "19 ‹U.S.C›", "‹infringing›"),
        *("‹found›", "‹determined›", "‹unlike›", "‹whereas›", "‹instead of›", "‹replaces›", "‹in place of›", "‹compared to›", "‹compare with›", "‹differs from›", "‹differ from›"),
        *("‹derived from›", "‹based on›"),
    ],
    never=["the K2 and the K3, which have lids"],
)
# Up to here stand words that lead to a list: "Orlo asks for a ruling on its K2 and K3".
LEADS_TO = Rule(
    r"\b(?:that|whether|regarding|concerning|involv\w+|import(?:s|ed|ing|ation of)|enter(?:s|ed|ing)|entry of|(?<!in[ ])(?<!at[ ])(?<!from[ ])(?<!with[ ])(?<!by[ ])(?:its|their)|certain|namely|specifically|exclusion of|against|as to|with respect to|as follows|such as|includ\w+|kinds of [\w ]{2,60}):? (?:the )?",
    r"(?:'s|s') (?:\(\"[^\"]*\"\) )?|: |\b(?:ruling|determination|decision|advice|inquiry) (?:on|about) (?:the )?|\((?:\d{1,2}|[ivx]+)\) (?:the )?",
    any_case=True,
    finds=[
        *("‹that ›its", "‹whether ›K2", "‹regarding ›K2", "‹concerning ›K2", "it ‹involves ›K2", "‹involving ›K2", "it ‹imports ›K2", "it ‹imported ›K2"),
        *("‹importing ›K2", "‹importation of ›K2", "it ‹enters ›K2", "it ‹entered ›K2", "‹entering ›K2", "‹entry of ›K2", "‹its ›K2", "‹their ›K2"),
        *("‹certain ›pots", "‹namely ›K2", "‹specifically: ›K2", "‹exclusion of ›K2", "‹against ›K2", "‹as to ›K2", "‹with respect to ›K2", "‹as follows: ›K2", "‹such as ›K2", "‹including the ›K2"),
        *("three ‹kinds of pots: ›K2", "Orlo‹'s ›K2", "Fen‹s' ›K2", "Orlo Inc.‹'s (\"Orlo\") ›K2", "pots‹: ›K2", "a ‹ruling on ›K2", "a ‹determination on the ›K2", "a ‹decision about ›K2", "‹advice on ›K2", "an ‹inquiry about ›K2", "‹(1) ›K2", "‹(iv) the ›K2"),
    ],
    never=["the K2 and the K3", "made in its plant", "made at their plant", "from its plant", "with its lid", "by their plant"],
)
GENERIC = Rule(
    r"^(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|re-?designed|modified|new|subject|accused|excluded|detained|imported|protested|above|covered|relevant|instant|other|remaining) )*(?:articles?|products?|goods|merchandise|devices?|items?|units?|shipments?|models?|entr(?:y|ies))(?: (?:at|in) issue| in question| (?:subject to|covered by|that are the subject of|involved in) (?:this|the|your) (?:ruling )?(?:request|protest|letter|inquiry|matter))?$",
    any_case=True,
    finds=[
        *("‹articles in question›", "‹products subject to this request›", "‹products covered by the ruling request›", "‹articles that are the subject of your letter›", "‹articles involved in this protest›", "‹articles involved in this inquiry›", "‹articles involved in this matter›"),
        *("‹redesigned products›", "‹re-designed articles›", "‹modified devices›", "‹new models›", "‹two articles›", "‹three models›", "‹four models›", "‹five models›", "‹six models›", "‹seven models›", "‹eight models›", "‹nine models›", "‹ten models›", "‹12 models›"),
        *("‹articles at issue›", "‹products›", "‹goods in issue›", "‹merchandise›", "‹devices›", "‹items›", "‹units›", "‹shipment›", "‹models›", "‹entry›", "‹entries›"),
        *("‹subject articles›", "‹accused products›", "‹excluded articles›", "‹detained goods›", "‹imported goods›", "‹protested merchandise›", "‹above goods›"),
        *("‹covered articles›", "‹relevant products›", "‹instant articles›", "‹other articles›", "‹remaining articles›"),
    ],
    never=["redesigned kettles", "kettles at issue"],
)
REST = Rule(
    r"\b(?:remaining|other|rest of the|balance of the)\b",
    any_case=True,
    finds=["the ‹remaining› kettles", "the ‹other› kettles", "the ‹rest of the› kettles", "the ‹balance of the› kettles"],
    never=["the kettles remain"],
)
DETERMINERS = Rule(
    r"^(?:(?:(?i:the|an?|its|their|these|those|this|that|such|said|each|all|any|both|every|either|neither|none|one|of|certain|following|your(?: client's)?)|[A-Z][\w&-]*(?:'s|s')) )+",
    finds=[
        *("‹The ›K2", "‹the ›K2", "‹a ›K2", "‹an ›A2", "‹its ›K2", "‹their ›K2", "‹these ›K2", "‹those ›K2", "‹this ›K2", "‹that ›K2", "‹such ›K2", "‹said ›K2", "‹each ›K2"),
        *("‹all ›K2", "‹any ›K2", "‹both ›K2", "‹every ›K2", "‹either ›K2", "‹neither ›K2", "‹none of ›K2", "‹one ›K2", "‹certain ›K2", "‹the following ›K2", "‹your ›K2", "‹Your client's ›K2"),
        *("‹Orlo's ›K2", "‹Fenwicks' ›K2"),
    ],
    never=["K2 of the kind"],
)
# Words behind an article that say nothing of which one it is.
ASIDE = Rule(
    r",? (?:as (?:described|defined|shown|depicted|set forth|presented|identified)\b[^,;.]{0,80}|described (?:in|above|herein)\b[^,;.]{0,60}|at issue(?: in (?:this|the) (?:ruling|letter|proceeding|request|matter|protest|inquiry)(?: (?:letter|request))?)?|"
    r"(?:imported|submitted|made|manufactured|sold) by [^,;.]{2,80})",
    any_case=True,
    finds=[
        *("K2‹, as described in this ruling›", "K2‹ as defined above›", "K2‹ as shown in it›", "K2‹, as depicted›", "K2‹ as set forth here›", "K2‹ as presented›"),
        *("K2‹ as identified above›", "K2‹ described in the request›", "K2‹ described above›", "K2‹ described herein›", "K2‹ at issue in this ruling›", "K2‹ at issue in this letter›"),
        *("K2‹ at issue in this proceeding›", "K2‹ at issue in the ruling request›", "K2‹ at issue in this matter›", "K2‹ at issue in this request›", "K2‹ at issue in the protest›", "K2‹ at issue in this inquiry›", "K2‹ at issue in this ruling letter›", "K2‹ at issue›, and", "K2‹ imported by Orlo›", "K2‹ submitted by Orlo›", "K2‹ made by Orlo›", "K2‹ manufactured by Orlo›", "K2‹ sold by Orlo›"),
    ],
    never=["K2 as such"],
)
# An article that is told by a part of its number: nobody can say which numbers there are.
PATTERN_OF = Rule(
    r"\b(?:ending|beginning|starting|that (?:begin|end|start)|through|with (?:the )?(?:prefix|suffix))\b",
    any_case=True,
    finds=["SKUs ‹ending› in", "‹beginning› with", "‹starting› with", "numbers ‹that begin› with", "‹that end› in", "‹that start› with", "K1 ‹through› K9", "‹with the prefix› K", "‹with suffix› W"],
    never=["K2 and K3"],
)
# The name of a firm: what looks like a model in it is none.
FIRM = Rule(
    r"\b[A-Z0-9][\w&'-]*(?: [A-Z0-9&][\w&'-]*){0,4},? (?:Inc|LLC|Ltd|Corp|Co|GmbH|Corporation|Company|Limited|L\.L\.C|S\.A|AG)\b",
    finds=["‹K2 Kettles, Inc›.", "‹4Pots LLC›", "‹Orlo 9 Ltd›", "‹A1 Corp›.", "‹A1 Co›.", "‹A1 GmbH›", "‹A1 Corporation›", "‹A1 Company›", "‹A1 Limited›", "‹A1 L.L.C›.", "‹A1 S.A›.", "‹A1 AG›"],
    never=["the K2 kettle", "the company"],
)
# An adjective that makes the model behind it another one, with a word of its kind between.
RENEWED_BEFORE = Rule(
    rf"{RENEWED}(?: (?:models?|versions? of(?: the| its)?|series))?[ ]$",
    any_case=True,
    finds=["the ‹redesigned ›", "a ‹modified model ›", "‹new models ›", "the ‹new version of the ›", "‹old versions of its ›", "the ‹original series ›"],
    never=["the ", "redesigned by Orlo "],
)
# Words that tell an article from others of its kind.
TELLS = Rule(
    rf"{RENEWED}|\b(?:re-?design|design|version|model|generation|series|variant|prototype)s?\b|(?<=\w[ ])(?:with(?! respect)|without|having|lacking|running|equipped with|fitted with|(?:made|manufactured|produced|assembled) (?:from|of|at|in|before|after|using|with|without)|(?:sold|imported|shipped|packaged) (?:as|with|without|before|after|separately)|(?:that|which) (?:have|has|lacks?|uses?|contains?|includes?|omits?|do(?:es)? not have))\b",
    any_case=True,
    finds=["pots ‹with› lids", "pots ‹without› lids", "pots ‹having› lids", "pots ‹made from› tin", "pots ‹made of› tin", "pots ‹sold as› new", "pots ‹lacking› lids", "pots ‹running› it", "pots ‹equipped with› lids", "pots ‹fitted with› lids", "pots ‹manufactured at› it", "pots ‹produced in› it", "pots ‹assembled before› it", "pots ‹made after› it",
           "pots ‹made using› it", "pots ‹made with› it", "pots ‹made without› it", "pots ‹imported with› it", "pots ‹shipped without› it", "pots ‹packaged before› it", "pots ‹sold after› it", "pots ‹sold separately›", "pots ‹that have› lids", "a pot ‹which has› lids", "a pot ‹that lacks› it", "pots ‹that lack› it",
           "pots ‹that use› it", "a pot ‹that uses› it", "pots ‹that contain› it", "a pot ‹that contains› it", "pots ‹that include› it", "a pot ‹that includes› it", "pots ‹that omit› it", "a pot ‹that omits› it", "pots ‹that do not have› it", "a pot ‹that does not have› it", "the ‹redesigned› pots", "‹redesigns› of Orlo", "‹re-design›", "its ‹designs›", "a ‹version› of it", "‹models› of it", "third ‹generation› pots", "‹series› of it",
           "‹variants›", "a ‹prototype›"],
    never=["folding kettles", "articles at issue", "Orlo Kettles", "kettles with respect"],
)  # fmt: skip
# A short name that itself tells which articles are meant: "Orlo Toner Cartridges".
MARKED = Rule(
    r"^[A-Z]\w+(?: [A-Z][\w-]+)* [A-Z][\w-]*s$",
    finds=["‹Orlo Kettles›", "‹Orlo Folding Kettles›"],
    never=["kettles", "the Orlo kettles", "Orlo", "Kettles"],
)
# "The articles at issue are the K2 and the K3."
ARE_THESE = Rule(
    r"^(?:The|These|There are) (?P<name>[\w\s-]{2,60}?) (?:are|is|consists? of|compris(?:e|es)|includes?)(?: the)?(?: following)?\b",
    finds=["‹The articles at issue are the› K2 and K3.", "‹The article is› K2", "‹These kettles consist of› K2", "‹The pot consists of› K2", "‹The pots comprise› K2", "‹The set comprises› K2",
           "‹The pots include› K2", "‹The set includes› K2", "‹The pots are the following›: K2", "‹There are pots comprise›"],
    never=["K2 and K3 are the articles at issue", "In the articles"],
)  # fmt: skip
SAID_OF_THEM = Rule(
    r"^[^:.]{0,40}?\b(?:not|subject|within|outside|similar|identical|covered|different|made|sold|imported|designed|infring\w+|describ\w+)\b",
    any_case=True,
    finds=["‹ are not› K2", "‹ subject› to", "‹ within› it", "‹ outside› it", "‹ similar› to K2", "‹ identical› to", "‹ covered›", "‹ different› from", "‹ made›", "‹ sold›", "‹ imported›", "‹ designed›",
           "‹ infringing›", "‹ described›"],
    never=[" K2 and K3", ": K2, which is not"],
)  # fmt: skip
# In front of a model it tells that something else is meant: "cartridges for use with the K2".
OF_ANOTHER = Rule(
    r"\b(?:for (?:use (?:with|in|on)|the)|with(?! respect)|using|running|containing|incorporating|embodying|implementing|having|embedded in|(?:designed|intended|made) for|compatible with|used (?:with|in)|other than|instead of|fit(?:s|ting)?|components? of|parts? of|accessor(?:y|ies) (?:for|to))\b(?! (?:the |an? )?(?:model|part|item|style|SKU|stock|product|catalog(?:ue)?)s? (?:keeping units?|nos?\b|numbers?\b|names?\b))[^,;]{0,40}$",
    any_case=True,
    finds=["lids ‹with the ›", "lids ‹using the ›", "pots ‹running ›", "lids ‹containing ›", "lids ‹incorporating the ›", "lids ‹embodying ›", "lids ‹implementing ›", "lids ‹having the ›", "lids ‹embedded in the ›",
           "lids ‹designed for ›", "lids ‹intended for ›", "lids ‹made for ›", "lids ‹for use with ›", "lids ‹for use in the ›", "lids ‹for use on ›", "lids ‹for the ›", "lids ‹compatible with the ›", "lids ‹used with ›", "lids ‹used in ›", "‹other than the ›", "‹instead of ›",
           "lids that ‹fit the ›", "a lid that ‹fits the ›", "lids ‹fitting the ›", "‹components of the ›", "a ‹component of the ›", "‹parts of ›", "a ‹part of ›", "an ‹accessory for ›", "‹accessories to ›"],
    never=["the ", "pots for sale, and the ", "with respect to the ", "pots with the part numbers ", "having model nos. ", "having item number ", "with style names ", "with SKU nos. ", "with stock keeping units ", "with a product number ", "with catalog numbers ",
           "with catalogue numbers ", "with an item no. "],
)  # fmt: skip
AND = Rule(
    r",? (?:and|or|nor|and/or|as well as) |, ",
    any_case=True,
    finds=["K2‹ and ›K3", "K2‹, or ›K3", "K2‹ nor ›K3", "K2‹ and/or ›K3", "K2‹ as well as ›K3", "K2‹, ›K3"],
    never=["K2 with K3"],
)
BUT = Rule(
    r",? (?:except(?: for)?|other than|excluding|with the exception of|apart from|aside from|save(?: for)?|but (?:not|for|one|two)|but(?= (?:the|its)\b| \S*\d)) ",
    any_case=True,
    finds=["K2‹, except for ›K3", "K2‹, except ›K3", "‹ other than ›K3", "‹, excluding ›K3", "‹ with the exception of ›K3", "‹ apart from ›K3", "‹, but not ›K3", "‹ but for ›K3", "‹ but one ›(K3)", "‹ but two ›(K3 and K4)", "all of them‹ but ›the K3", "all‹ but ›its K3", "all‹ but ›K3", "‹ aside from ›K3", "‹, save for ›K3", "‹, save ›the K3"],
    never=["exceptional kettles", "K2 but has"],
)
# "The toner cartridges at issue in this ruling letter".
AT_ISSUE = Rule(
    r"\b(?:at issue|in question)\b",
    any_case=True,
    finds=["kettles ‹at issue›", "kettles ‹in question›"],
    never=["the issue", "the question"],
)
# A name for all that were named just before it, each by its own.
TOGETHER = Rule(
    r"^\((?:collectively|together)\b",
    any_case=True,
    finds=['‹(collectively›, "pots")', '‹(together› "pots")'],
    never=['("pots")'],
)
# Models that are only told together: "Orlo Watch models 8, 9, Ultra, and Ultra 2".
ONLY_NUMBERS = Rule(
    r"\b[Mm]odels \d{1,2}(?:,| and\b)",
    finds=["‹models 8,› 9", "‹models 8 and› 9"],
    never=["models 800, 900", "models K8, K9"],
)
# "Orlo 310, 350 and 390".
NAMED_NUMBERS = Rule(
    r"\b(?P<name>[A-Z](?:[a-zA-Z-]+(?: [A-Z][a-zA-Z-]+)?)?) (?P<list>\d{1,5}[A-Za-z]{0,2}(?:(?:, and |, or |, | and | or )(?:the )?\d{1,5}[A-Za-z]{0,2}\b)*)(?![\w.-]|,\d| (?:T?LEO|T?GEO|TEO|CDO|[Ii]nvestigation|[Oo]rder))",
    finds=["the ‹W 210› pot", "‹Orlo 310, 350 and 390› pots", "‹Orlo Pot 310, 350, or 390›", "‹Orlo 310, and 350›", "‹Orlo 310 or 350A›", "an ‹Orlo 310›"],
    never=["Modified 1213 LEO", "Modified 1213 GEO", "Modified 1213 TEO", "Modified 1213 CDO", "Modified 1213 Investigation", "the Original 1213 investigation", "the Original 1213 order", "Original 1213 Order", "Orlo 310,000", "claims 310", "Orlo 310-B", "orlo 310"],
)
NUMBER = Rule(r"\d{1,5}[A-Za-z]{0,2}\b", finds=["‹310›", "‹350A›", "‹1›"], never=["A"])
# In front of a number it is no maker's name.
NO_NAME = Rule(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Street|Avenue|Suite|Room|Box|Part|Section|Chapter|Title|Rule|No|Nos|Fed|The|In|On|Of|From|Since|By|T?LEO|T?GEO|TEO|CDO|Order|Claims?|Investigation|Inv|Entry|Protest|Questions?|Issues?|Exhibits?|Paragraphs?|Examples?|Tables?|Figures?|Appendix|Annex|Attachments?|Schedules?|Tabs?|Steps?|Columns?|Lines?|Pages?)\b",
    any_case=False,
    finds=["‹January›", "‹February›", "‹March›", "‹April›", "‹May›", "‹June›", "‹July›", "‹August›", "‹September›", "‹October›", "‹November›", "‹December›", "Elm ‹Street›", "‹Avenue›", "‹Suite›", "‹Room›",
           "‹Box›", "‹Part›", "‹Section›", "‹Chapter›", "‹Title›", "‹Rule›", "‹No›", "‹Nos›", "‹Fed›", "‹The›", "‹In›", "‹On›", "‹Of›", "‹From›", "‹Since›", "‹By›", "‹LEO›", "‹GEO›", "‹TLEO›", "‹TGEO›", "‹TEO›", "‹CDO›", "‹Order›",
           "‹Claim›", "‹Claims›", "‹Investigation›", "‹Inv›", "‹Entry›", "‹Protest›",
           "‹Question›", "‹Issue›", "‹Exhibit›", "‹Paragraph›", "‹Example›", "‹Table›", "‹Figure›", "‹Appendix›", "‹Annex›", "‹Attachment›", "‹Schedule›", "‹Tab›", "‹Step›", "‹Column›", "‹Line›", "‹Page›"],
    never=["Orlo", "Kettle"],
)  # fmt: skip
# A name that says which model it is also without the word "model" before it.
LONG_NAME = Rule(r"(?![IVX]+$)\w[\w./-]{2,}$", finds=["‹300›", "‹K2-A›"], never=["G", "4", "K2", "III"])
# In a list of models: another of them, whatever it looks like.
ELEMENT = Rule(
    r"(?:(?:and|or) )?(?:the )?(?P<what>(?=[^,;()]*\d)(?:[A-Z][\w./+-]*[ ]){0,2}(?:\d+-[a-z]+|\d{1,4}(?:\.\d{1,4}){2,}|[A-Z]\d[\w./+-]*))(?=\s*(?:$|\())",
    finds=["‹MV 8-fach›", "‹and the MV 8-fach›", "‹or 7.204.110.00› (", "‹7.204.110.00›", "‹MV X8›"],
    never=["2024", "the lid", "MV"],
)
# In front of a number: a name of which it is a part.
NAME_BEFORE = Rule(r"\b[A-Z]\w+[ ]$", finds=["the ‹Orla ›"], never=["the ", "called "])
# Behind a name: it goes on, and is another.
ANOTHER_NAME = Rule(r"^[ ][A-Z\d]", finds=["‹ 3›60 pots", "‹ M›ax"], never=[" and 3", ", 3", " pots"])
A_NAME = Rule(
    r"[A-Z0-9][\w+./-]*(?: (?:[A-Z0-9][\w+./-]*|of|the)){0,4}",
    finds=["‹Orlo Mini›", "‹Model G›", "‹Orlo of the Sea›"],
    never=["new kettle"],
)
# A name of several articles, which a sentence may list.
SEVERAL = Rule(
    r"(?:s|at issue|in question)$",
    finds=["the kettle‹s›", "article ‹at issue›", "article ‹in question›"],
    never=["the K2", "the kettle"],
)
# A family by one of its models.
FAMILY = Rule(r"\b(?P<name>[A-Z0-9][\w-]*(?: [A-Z0-9][\w-]*)? (?:family|line|range|series))\b", finds=["the ‹K2 family›", "‹Orla K2 line›", "‹Tern range›", "‹K2 series›"], never=["the family", "K2 families"])
COUNTED = Rule(r"^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) ", any_case=True, finds=["‹two ›pots", "‹three ›pots", "‹four ›pots", "‹five ›pots", "‹six ›pots", "‹Seven ›pots", "‹eight ›pots", "‹nine ›pots", "‹ten ›pots", "‹12 ›pots"], never=["the two", "2000 pots"])
# How many articles some words mean.
HOW_MANY = Rule(
    r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|both|\d+) (?:[a-z]+ )?[a-z-]+s\b",
    any_case=True,
    finds=["‹two models›", "‹three redesigned models›", "‹four articles›", "‹five products›", "‹six devices›", "‹seven items›", "‹eight designs›", "‹nine versions›", "‹ten kinds›", "‹both models›", "‹12 models›", "‹three folding pots›"],
    never=["the models", "one model"],
)
# Behind a model: what makes it another one than the same model without.
QUALIFIED = Rule(
    r"^(?: [a-z-]+){0,4}? \((?P<within>(?:with(?! respect)|without|running)\b[^()]{2,80})\)",
    r"^(?: [a-z-]+){0,4}?,? (?P<with>(?:with(?! respect)|without|having|lacking|bearing|running|containing|using|(?:made|manufactured|produced|assembled) (?:before|after|from|of|at|in|on)|(?:sold|imported|entered|shipped|packaged) (?:before|after|as|alone|separately|for)|as (?:(?:[a-z]+ly|first|now) )?(?:modified|re-?designed|designed|altered|revised|amended|sold|imported|built|made|shipped|configured|packaged|adjudicated))\b(?:[^,;()]|(?<=\d), (?=(?:19|20)\d\d\b)){0,100})",
    finds=["‹ (with a lid)›", "‹ kettle (without a lid)›", "‹ (running firmware 2)›", "‹ kettles entered before May›", "‹ kettle, with a lid›", "‹ kettle with a lid›", "‹ without a lid›", "‹ pots having lids›", "‹ running firmware 2›", "‹ containing tin›", "‹ using tin›", "‹ made before May›", "‹ made after May›",
           "‹ made from tin›", "‹ made of tin›", "‹ manufactured before May›", "‹ manufactured after May›", "‹ sold before May›", "‹ sold after May›", "‹ sold as new›", "‹ as modified›", "‹ as redesigned›", "‹ as re-designed in May›", "‹ as altered›", "‹ as revised›", "‹ as amended›", "‹ units bearing serial numbers 10›", "‹ as originally designed›", "‹ as first sold›", "‹ as now imported›", "‹ as built›", "‹ as made›", "‹ as shipped›", "‹ as configured›", "‹ as packaged›", "‹ as adjudicated›", "‹ lacking a lid›", "‹ produced with a lid›", "‹ produced without a lid›", "‹ shipped as parts›", "‹ packaged as parts›", "‹ imported alone and with care›", "‹ made on May 4, 1999›, it", "‹ produced at Pinghu›", "‹ assembled in May›", "‹ made with tin›", "‹ made without tin›", "‹ made on or after May 4, 2026›, it", "‹ shipped with a lid›", "‹ packaged without a lid›", "‹, imported alone›, is",
           "‹ imported separately›", "‹, imported for repair›, are", "‹ sold together with K3›", "‹ imported before May›", "‹ imported after May›"],
    never=[" (with respect to it)", ", which has no lid", " kettles with respect to"],
)  # fmt: skip
# "The models listed in Appendix A".
IN_AN_ANNEX = Rule(
    r"\b(?:in|on|of) (?:the )?(?P<annex>(?:attached )?(?:appendix|annex|attachment|schedule|enclosure)(?: (?:[A-Z]|\d|[IVX]+)\b)?)",
    any_case=True,
    finds=["listed ‹in Appendix A›", "listed ‹on Schedule 2›", "listed ‹in the attached annex›", "listed ‹in Attachment II›", "‹of the enclosure›"],
    never=["in Exhibit A", "the appendix"],
)
# "The models in column A of the appendix": in front of the annex.
PART_OF_AN_ANNEX = Rule(
    r"\b(?:columns?|parts?|paragraphs?|rows?|items?|lines?|sections?|tables?|pages?) (?:nos?\. )?[\w-]{1,4}(?:(?:,? and |, | to | through )[\w-]{1,4})* (?:of|in|on) ",
    any_case=True,
    finds=["in ‹Column A of ›the Appendix", "in ‹paragraphs 1 and 3 of ›Schedule 1", "‹part II of ›it", "‹rows 1, 2, and 3 in ›it", "‹items 1 to 3 on ›it", "‹lines 1 through 3 of ›it", "‹section 2 of ›it", "‹table 1 of ›it", "‹pages 1-3 of ›it", "‹columns A and B of ›it", "‹paragraph 2 of ›it", "‹item no. 2 of ›it", "‹item nos. 1 and 2 of ›it",
           "‹parts 1 and 2 of ›it", "‹row 1 of ›it", "‹line 1 of ›it", "‹sections 1 and 2 of ›it", "‹tables 1 and 2 of ›it", "‹page 2 of ›it"],
    never=["the models in Appendix A", "the parts of it"],
)  # fmt: skip
# Who asks for a ruling, before the models on which it is asked for.
ASKS = Rule(
    r"\b(?:asks?|asked|requests?|requested|seeks?|sought|applied|submitted) (?:\w+ ){0,6}?(?:ruling|determination|decision|whether|that|about|concerning|regarding|on)\b",
    r"\bprotest(?:s|ed|ing)?(?:[^.;]{0,160}? against)? (?:the )?(?:exclusion|detention|denial of entry|refusal of entry) of\b",
    r"^\s*(?:\(?\w{1,2}[.)] )?Whether\b",
    r"\b(?:request|letter|inquiry|submission|ruling|matter|protest) (?:concerns?|is about|relates to|covers|involves|pertains to)\b",
    any_case=True,
    finds=["‹Whether› the K2", "‹(1) Whether› the K2", "‹2. Whether› K2", "Orlo ‹protests the exclusion of› K2", "it ‹protested the denial of entry of› K2", "‹protesting exclusion of› K2", "a ‹protest against the detention of› K2", "a ‹protest against refusal of entry of› K2", "a ‹protest, filed by Orlo against the exclusion of› K2", "the ‹request concerns› K2", "your ‹letter is about› K2", "the ‹inquiry relates to› K2", "the ‹submission covers› K2", "this ‹ruling involves› K2", "the ‹matter pertains to› K2", "the ‹protest concerns› K2",
           "Orlo ‹asks for a ruling› on", "you ‹ask whether› it", "Orlo ‹asked about› it", "Orlo ‹requests a determination›", "they ‹request that› it", "it ‹requested a decision›", "it ‹seeks a ruling›", "they ‹seek a ruling›",
           "it ‹sought a ruling›", "Orlo ‹applied for a ruling›", "it ‹submitted a request concerning› it", "Orlo ‹asks regarding› it", "it ‹asks on› it"],
    never=["the ruling is", "it asks them"],
)  # fmt: skip
# Behind a list of models: that a ruling is asked for on these.
BEFORE_US = Rule(
    r"^(?: [a-z]+){0,2} (?:(?:are|were|is|was) (?:now )?(?:before us|at issue|(?:the )?(?:articles?|products?|models?) (?:at issue|in question|before us)|the subjects? of|submitted|presented)\b)",
    finds=["‹ are before us›", "‹ kettles are now the articles at issue›", "‹ were submitted›", "‹ is the subject of›", "‹ are the subjects of› it", "‹ was presented›", "‹ are at issue›", "‹ is the article in question›", "‹ are the products before us›", "‹ are the models at issue›", "‹ are articles at issue›"],
    never=[" is subject to it", " was before the Commission"],
)  # fmt: skip
# A number before what an item of a list says.
ITEM_S_NUMBER = Rule(r"^\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s", finds=["‹(1) ›the K2", "‹2. ›it", "‹b) ›it", "‹(iv) ›it"], never=["K2", "the K2"])
# Words for a kind, before what it is called.
KIND_WORDS = Rule(
    r"^(?:[Mm]odels?|[Ss]tyles?|SKUs?|[Mm]odel (?:numbers?|nos?\.))[ ](?=\"?[A-Z]\w)",
    finds=["‹models ›K2", "‹Model ›K2", "‹styles ›Orlo Low", "‹SKU ›K2", "‹SKUs ›K2", "‹model number ›K2", "‹Model nos. ›K2", "‹Style ›K2", "‹model numbers ›K2", "‹model no. ›K2"],
    never=["models of Orlo", "model 300"],
)
# Whoever owns, says, or does something: no article.
OWNER = Rule(
    r"\b(?P<name>[A-Z]\w+)(?:'s\b| (?:contends?|argues?|asserts?|says|states|requests?|asks?|imports?|submitted|makes|sells|has (?:not )?(?:shown|established|met)))",
    finds=["‹Orlo's› K2", "‹Orlo contends›", "‹Orlo argues›", "‹Orlo asserts›", "‹Orlo says›", "‹Orlo states›", "‹Orlo requests›", "‹Orlo asks›", "‹Orlo imports›", "‹Orlo submitted›", "‹Orlo makes›", "‹Orlo sells›",
           "‹Orlo has shown›", "‹Orlo has not established›", "‹Orlo has met›", "‹They contend›", "‹They argue›", "‹They assert›", "‹They request›", "‹They ask›", "‹They import›"],
    never=["the kettle's lid", "Orlo is"],
)  # fmt: skip
# In front of a model: what is only a part of it.
PART_OF = Rule(
    r"^[\s,]*(?:[Tt]he |[Ii]ts )?(?:[a-z]+ )?(?:lids?|handles?|firmware|software|packaging|chips?|sensors?|housings?|boards?|circuits?|components?|accessor(?:y|ies)|parts?|cartridges?|batter(?:y|ies)|covers?|cables?|blades?|hinges?) of (?:the |its |each )$",
    finds=["‹The lids of the ›", "‹the handle of the ›", "‹The firmware of its ›", "‹Its software of the ›", "‹the packaging of each ›", "‹the chip of the ›", "‹the red sensors of the ›", "‹the housing of the ›", "‹the board of the ›", "‹circuits of the ›", "‹components of the ›", "‹an accessory of the ›", "‹accessories of the ›", "‹parts of the ›", "‹cartridges of the ›", "‹the battery of the ›", "‹batteries of the ›", "‹the cover of the ›", "‹the cable of the ›", "‹the blades of the ›", "‹the hinge of the ›", "‹its lid of the ›"],
    never=["versions of the K2", "units of the K2", "exclusion of the K2", "entry of the "],
)  # fmt: skip
# Several models behind the word for them, also such as are numbers or letters alone.
LISTED = Rule(
    r"\b(?P<kind>[Mm]odels?|SKUs?|[Ss]tyles?|[Pp]arts?|[Ii]tems?|[Dd]esigns|[Vv]ersions|[Tt]ypes|[Ss]eries)(?: [Nn](?:os?\.?|umbers?))?:? (?P<list>\"?(?:[\w./-]*\d[\w./-]*\w|\d|[A-Z])\b\"?(?:(?:,? and |,? or |, )\"?(?:[\w./-]*\d[\w./-]*\w|\d|[A-Z])\b\"?)+)",
    finds=["‹models 300 and 400›", "‹model nos. 300, 400, and 500›", "‹SKUs 88120 or 88121›", "‹SKU numbers: 88120 and 88121›", "‹styles 4 and 5›", "‹part numbers 4410, 4411›", "‹parts A and B›", "‹item no 12 and 13›", "‹designs A and B›",
           "‹versions 1 and 2›", "‹types A and B›", "‹series 18 and 20›", "‹style 4 or 5›", "‹items 4, or 5›", "‹Models 300 and 400›", "‹Styles 4 and 5›", "‹Parts A and B›", "‹Items 4 and 5›", "‹Designs A and B›", "‹Versions A and B›",
           "‹Types A and B›", "‹Series 18 and 20›", "‹model Nos. A and B›"],
    never=["models of Orlo", "model 300"],
)  # fmt: skip
ONE_LISTED = Rule(r"[\w./-]+(?<![.])", finds=["‹300›", "‹K2-A›"], never=[", "])
# Behind a code, of the same model.
GOES_ON = Rule(
    r"(?: (?:Plus|Pro|Max|Mini|Lite|Ultra|Duo|Air|[Ss]eries|(?!LEO|GEO|TEO|CDO|EOE|CBP|ITC)[A-Z]{1,3}\d{0,4}|[Vv]?\d{1,3}(?:\.\d+)?[A-Z]?))+\b(?![.'-]?\w)",
    finds=["K20x‹ series›", "K2‹ Series›", "K2‹ Plus›", "K2‹ Pro›", "K2‹ Max›", "K2‹ Mini›", "K2‹ Lite›", "K2‹ Ultra›", "K2‹ Duo›", "K2‹ Air›", "K2‹ MK2›", "K2‹ A›", "K2‹ 100›", "K2‹ V2.1›"],
    never=["K2 and", "K2 LEO", "K2 GEO", "K2 TEO", "K2 CDO", "K2 EOE", "K2 CBP", "K2 ITC"],
)
# Words that are no part of what an article is called.
UNLIKE = Rule(
    rf"{NO_ARTICLES}|[,;:]|\b(?:is|are|was|were|has|have|asks?|argues?|contends?|dated)\b",
    any_case=True,
    finds=["K2 ‹claim›", "K2‹,› which", "K2‹;›", "K2‹:›", "K2 ‹is›", "they ‹are›", "it ‹was›", "they ‹were›", "it ‹has›", "they ‹have›", "it ‹asks›", "they ‹ask›", "it ‹argues›", "they ‹argue›", "it ‹contends›", "they ‹contend›",
           "‹dated› May"],
    never=["redesigned K2 kettle"],
)  # fmt: skip
# Brackets with names in quotes, however many.
ANY_NAMES = Rule(
    r"\([^()]*\"[^()]*\)",
    finds=['‹("Orlo," "Customs," or "we")›', '‹(the "K2")›'],
    never=["(the K2)"],
)
# Numbers alone in a list of articles.
BARE_NUMBER = Rule(
    r"(?<![\w'’$.,#/§¶-])(?!(?:19\d\d|20[0-3]\d)\b)\d{3,13}(?![\w'’-]|[.,:]\d| (?:T?LEO|T?GEO|TEO|CDO|[Ii]nvestigation|C\.F|U\.S|F\.|[Oo]rders?|[Pp]atent|[Mm]ark|units|days|pieces|shipments|entries|degrees|percent|[A-Z][a-z]+ (?:Street|Avenue|Blvd)))",
    finds=["the ‹88120› kettle", "‹301›, 302", "UPC ‹400638133393›"],
    never=["the 1206 LEO", "the 1206 GEO", "the 1206 TEO", "the 1206 CDO", "the 1206 investigation", "the 1206 Investigation", "177 C.F.R", "337 U.S.C", "808 F.3d", "the 1206 order", "the 1206 orders", "the 1206 Order",
           "the 345 patent", "the 345 Patent", "the 204 mark", "the 204 Mark", "200 units", "120 days", "200 pieces", "200 shipments", "200 entries", "200 degrees", "100 percent", "in 1999", "in 2024", "177.12", "337-TA",
           "301 East Street", "301 East Avenue", "301 Ocean Blvd", "$200"],
)  # fmt: skip
# Another article, to which one is held up.
CONTRAST = Rule(
    r"^\s*(?:like|unlike|as with|similar to|in contrast (?:to|with)|compared (?:to|with)) [^,;]{2,80},|,? (?:unlike|in contrast (?:to|with)|as opposed to|rather than|instead of|compared (?:to|with)|in place of|replacing|derived from|based on|formerly sold as) [^,;]{2,80}(?:,|(?=;|$))|,? (?:consisting of|comprising|comprised of|composed of|made up of|(?<!as[ ])(?:packed|supplied|sold|bundled) (?:together )?with) [^;]{2,160}?(?:,(?! and\b)|(?=;|$))|, (?:which (?:replaced|replaces|preceded|succeeded)|(?:a|the) (?:variant|successor|version|replacement|predecessor|copy) (?:of|to|for)) [^,;]{2,120},",
    any_case=True,
    finds=["‹Unlike the K2,› the K5", "‹Like the K2,› the K5", "‹As with the K2,› the K5", "‹Similar to the K2,› the K5", "‹In contrast to the K2,› the K5", "‹Compared with the K2,› it", "‹in contrast with the K2,› it", "‹compared to the K2,› it", "the KT-1 kit‹, consisting of a K2 body and an HG-7 hinge,› is", "the K2‹ comprising a K3›", "the K2‹, comprised of a K3,› is", "the K2‹ composed of a K3›", "K2‹, made up of K3, and K4,› is", "K2‹, packed with K3,› is", "K2‹, supplied with K3,› is", "K2‹, sold together with K3,› is", "the K2‹ made up of a K3›; the", "K2‹ bundled with K3›", "the K2‹, unlike the K3,› is", "the K2‹, in contrast to the K3,› is", "the K2‹ in contrast with the K3,› is", "the K2‹ as opposed to the K3›", "the K2‹ rather than the K3›", "the K2‹ instead of the K3›", "the K2‹ compared to the K3›",
           "the K2‹ compared with the K3›", "the K2‹ in place of the K3›", "the K2‹ replacing the K3›", "the K2‹ derived from the K3›", "the K2‹ based on the K3›", "the K2‹ formerly sold as K3›; it", "the K2‹, which replaced the K1,› is", "the K2‹, which replaces the K1,› is", "the K2‹, which preceded the K1,› is", "the K2‹, which succeeded the K1,› is", "the K2‹, a variant of the K1,› is",
           "the K2‹, the successor to the K1,› is", "the K2‹, a version of the K1,› is", "the K2‹, the replacement for the K1,› is", "the K2‹, the predecessor of the K1,› is", "the K2‹, a copy of the K1,› is"],
    never=["the K2, the K3, and the K4", "which is it, K2,", "the K2 as sold with tin"],
)  # fmt: skip
NAMED_TWICE = Rule(r"^(?:[A-Z]+[a-z]+[A-Z]\w*|[A-Z]\S*[ ]\S.*)$", finds=["‹SoftPaw›", "‹Orlo gloves›", "‹Orlo Mini›"], never=["Orlo", "gloves of Orlo"])
# What only describes an article: "the K2, which has a lid".
WHICH = Rule(r", (?:which|who|as|each of which|both of which)\b.*$", finds=["the K2‹, which has a lid›", "Orlo‹, who asks›", "K2‹, as made now›", "K2, K3‹, each of which is red›", "K2, K3‹, both of which are red›"], never=["the K2 which has a lid"])
OF_THE = Rule(r"^ of (?:the|its|their) (?:model )?$", finds=["‹ of the ›", "‹ of its ›", "‹ of their model ›"], never=[" and the "])
# Between two models that are no list: something is said of the one, and the other stands in it.
# Between two models: another kind of articles begins.
OTHER_KIND = Rule(
    rf"\b(?:its|their|the) (?:older|newer|earlier|later|other|{RENEWED}) [a-z]+s\b",
    finds=["K2 and ‹its older pots›", "K2, ‹the newer models› K3", "K2, ‹their earlier models›", "‹the later pots›", "‹the other models›", "‹its redesigned models›"],
    never=["K2 and its K3", "K2 and the redesigned K3"],
)
# Behind a name for several: which these are.
NAMELY = Rule(
    r"^,? (?:namely|i\.e\.,?|that is,|consisting of|being|comprises?|consists? of),? ",
    finds=["‹, namely ›K2", "‹, namely, ›K2", "‹, i.e., ›K2", "‹, i.e. ›K2", "‹, that is, ›K2", "‹ consisting of ›K2", "‹, being ›K2", "‹ comprises ›K2", "‹ comprise ›K2", "‹ consists of ›K2", "‹ consist of ›K2"],
    never=[", and K2"],
)
NO_LIST = Rule(
    r"\b(?:that|which|who|has|have|had|lacks?|uses?|than|from|by|like|replac\w+|differs?|contains?|in|to|is|are|was|were|does|do|into|at|when|if)\b",
    any_case=True,
    finds=["K2 ‹that› K3", "‹which›", "‹who›", "‹has›", "they ‹have›", "‹had›", "it ‹lacks›", "they ‹lack›", "it ‹uses›", "they ‹use›", "‹than›", "‹from›", "‹by›", "‹like›", "‹replaces›", "it ‹differs›", "they ‹differ›",
           "it ‹contains›", "they ‹contain›", "‹in›", "‹to›", "it ‹is›", "they ‹are›", "it ‹was›", "they ‹were›", "it ‹does›", "they ‹do›", "‹into›", "‹at›", "‹when›", "‹if›"],
    never=[", the ", " kettle and the model ", " of the "],
)  # fmt: skip
# A number in a list of models.
LIST_NUMBER = Rule(
    r"(?:(?<=,[ ])|(?<=and[ ])|(?<=or[ ]))(?!(?:19\d\d|20[0-3]\d)\b)\d{3,13}(?=,[ ]|[ ](?:and|or)\b|[ ]\(|$|[ ]model)",
    finds=["K2, ‹88120›, K3", "K2, ‹100002421›, K3", "K2 and ‹88120›", "K2 or ‹88120› and K3", "K2, ‹88120› or K3", "K2, ‹88120› (all", "K2, ‹88120› models"],
    never=["May 4, 2024, and", "May 4, 1999, and", "K2, 12, K3"],
)
# In front of a name in quotes, or behind it: a brand, and no model.
BRAND_BEFORE = Rule(r"\b(?:brands?|marks?|names?|called|under|trademarks?)[ ]\"?$", any_case=True, finds=["the ‹brand ›", "its ‹marks \"›", "the ‹name ›", "‹called ›", "sold ‹under ›", "the ‹trademark ›", "‹brands ›", "‹mark ›", "‹names ›", "‹trademarks ›"], never=["the "])
BRAND_BEHIND = Rule(r"^,?\"?[ ](?:brand|branded|trademark|mark|name)s?\b", finds=["‹ brand›", "‹\" branded›", "‹ trademark›", "‹ marks›", "‹,\" name›"], never=[" kettle"])
# No words for an article by themselves.
NO_NOUN_BY_ITSELF = Rule(
    r"\b(?:it|they|them|not|no|none|neither|nothing|when|if|where|holds?)\b|^(?:first|second|third|last|former|latter|other)(?: (?:two|three|four|one|ones))?$",
    any_case=True,
    finds=["‹When› sold", "so, ‹it›", "‹they›", "of ‹them›", "‹Not› all", "‹no› kettle", "‹none› of these", "‹neither› pot", "‹nothing› of these", "‹if› sold", "‹where› sold", "finding ‹holds› for", "‹hold›", "‹first two›", "‹second›", "‹third one›", "‹last three›", "‹former›", "‹latter›", "‹other ones›", "‹first four›"],
    never=["redesigned kettle", "first kettle", "second redesign"],
)  # fmt: skip
# Words for a line of articles, whose models nobody lists.
OF_A_LINE = Rule(
    r"\b(?:series|line|family|range|all|every|each|any)\b",
    any_case=True,
    finds=["the 500 ‹Series›", "a ‹line› of pots", "a ‹family›", "a ‹range›", "‹all› models", "‹every› pot", "‹each› pot", "‹any› pot"],
    never=["the K2"],
)
# With a capital at the head of a sentence, and no name.
NO_NOUN = Rule(
    r"^(?:It|They|This|These|That|Those|Such|Each|Both|Neither|None|All|Any|Some|Other|No|Nothing|Entry|Importation|Exclusion|Orders?|We|You|Our|Your|His|Her|If|When|Where|As|With|Whether|Articles|Products|Goods)\b",
    finds=["‹It› provides", "‹They› have", "‹This› letter", "‹These› pots", "‹That› pot", "‹Those› pots", "‹Such› pots", "‹Each› pot", "‹Both› pots", "‹Neither› pot", "‹None› of", "‹All› pots", "‹Any› pot", "‹Some› pots", "‹Other› pots", "‹No› pot", "‹Nothing› in",
           "‹Entry› of", "‹Importation› of", "‹Exclusion› of", "‹Order› of", "‹Orders› of", "‹We› find", "‹You› ask", "‹Our› view", "‹Your› pots", "‹His› pot", "‹Her› pot", "‹If› sold", "‹When› sold", "‹Where› sold", "‹As› sold", "‹With› lids", "‹Whether› sold",
           "‹Articles› sold", "‹Products› sold", "‹Goods› sold"],
    never=["Orlo Mini", "Tern pots"],
)  # fmt: skip
