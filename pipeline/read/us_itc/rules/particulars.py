"""Rules of `pipeline.read.us_itc.particulars`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.rule import Rule

DAY = Rule(
    r"(?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2}), (?P<year>\d{4})",
    finds=["no later than ‹June 4, 2019›, by noon", "a letter of ‹Sept. 30, 2011›"],
    never=["in June 2019", "on 4 June 2019", "by 06/04/2019", "on june 4, 2019"],
)
# When the complaint was filed.
FILED = Rule(
    r"\b(?:complaint was filed\b.{0,90}?\bon|"
    r"complaints?(?: and an? [a-z ]{3,40}?)?,? (?:were )?filed(?: with the (?:[\w.]+ ){0,4}Commission)? on|"
    r"complaint that .{3,120}? (?:had )?filed on|"
    r"filed the complaint in this investigation on|"
    rf"filed on behalf of\b.{{0,300}}?\bon) {DAY}",
    finds=[
        "A ‹complaint was filed with the Commission by Fenwick Lamps, Inc. on May 7, 2018›, under section 337.",
        "The investigation rests on a ‹complaint, filed with the Commission on March 2, 2020›, by Orlo Co., Ltd.",
        "a ‹complaint filed with the U.S. International Trade Commission on March 2, 2020›, under section 337",
        "a ‹complaint and a motion for temporary relief were filed with the Commission on March 2, 2020›", "‹complaints filed on March 2, 2020›",
        "a ‹complaint filed on March 2, 2020›, and supplemented on March 16, 2020",
        "instituted upon the ‹complaint that Fenwick Lamps, Inc. had filed on June 1, 2016›",
        "Fenwick ‹filed the complaint in this investigation on October 12, 2015›.",
        "a complaint under section 337, ‹filed on behalf of Fenwick Lamps, Inc. of Dayton, Ohio, on Sept. 30, 2011›",
    ],
    never=[
        "The complaint was amended on May 9, 2018.",
        "Fenwick filed a motion to amend the complaint on May 9, 2018.",
        "A complaint was filed in May 2018.",
    ],
)
# The same where a notice of a complaint received says it, at its beginning or behind "SUMMARY:".
RECEIVED = Rule(
    rf"(?:^|:\s)On {DAY}, the (?:\S+ ){{0,3}}Commission received (?:a|the) complaint\b",
    finds=[
        "‹On May 7, 2018, the U.S. International Trade Commission received a complaint› entitled Certain Folding Lanterns.",
        "SUMMARY‹: On May 7, 2018, the Commission received the complaint› of Fenwick Lamps, Inc.",
    ],
    never=[
        "The notice says that on May 7, 2018, the Commission received a complaint.",
        "On May 7, 2018, the Commission received complaints about folding lanterns.",
    ],
)
ISSUED = Rule(
    rf"^Issued: {DAY}",
    finds=["‹Issued: June 4, 2019›."],
    never=["By order of the Commission. Issued: June 4, 2019.", "The order was issued: June 4, 2019."],
)
# The amount of a bond: in per cent, in words or figures, or in dollars.
AMOUNT = Rule(
    r"(?:(?:zero|no|(?:one|two|three|four|five|six|seven|eight|nine|ten|"
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|and|[a-z]+teen|eleven|twelve|point)"
    r"(?:[\s-]+(?:one|two|three|four|five|six|seven|eight|nine|hundred|and|point|thousand|[a-z]+ty|[a-z]+teen|ten|eleven|twelve))*)"
    r" (?:\(\d[\d.]*\s?%?\)\s*)?percent(?:\s*\(\d[\d.]*\s?%\))?|"
    r"\d[\d.]*\s*(?:percent|%)(?:\s*\(\d[\d.]*\s?%\))?|"
    r"\$\d[\d,]*(?:\.\d+)?(?![.,]?\d)(?: per \w+(?: (?:of )?[\w -]{3,40}?)?(?: and \$\d[\d,.]*(?<![.,]) per [\w -]{3,40}?)?)?)",
    finds=[
        "a rate of ‹zero percent›", "bond at ‹no percent›", "‹one percent›", "‹two percent›", "‹three percent›", "‹four percent›",
        "‹five (5) percent› of entered value", "‹six percent›", "‹seven percent›", "‹eight percent (8%)›", "‹nine percent›",
        "‹ten percent›", "‹eleven percent›", "‹twelve percent›", "‹fourteen percent›", "a ‹hundred percent›",
        "‹twenty-one percent›", "‹thirty-two percent›", "‹forty-three percent›", "‹fifty-four percent›", "‹sixty-five percent›",
        "‹seventy-six percent›", "‹eighty-seven percent›", "‹ninety-eight percent›", "‹twenty-nine percent›",
        "‹one hundred ten percent›", "‹one hundred eleven percent›", "‹one hundred twelve percent›",
        "‹one hundred and sixteen percent›", "‹two hundred fifty percent›", "‹one thousand percent›", "‹two point five percent›",
        "One Hundred ‹and ten percent›", "Two ‹point five percent›",
        "a bond of ‹100 percent (100%)›", "a bond of ‹3.5%›", "a bond of ‹$1,250.50›", "a bond of ‹$4.20 per lantern›",
    ],
    never=["five per cent", "a bond of 100 dollars", "a percentage of the value", "$1.000.50", "percent of entered value"],
)  # fmt: skip
# Of which value the per cent are: nothing where it is not said.
OF_VALUE = Rule(
    r"(?: of (?:the |their )?(?:entered|transaction|import|invoice|customs) value"
    r"(?: of (?:(?:the|such|all) )?[\w -]{3,60}?)?)?",
    finds=[
        "‹ of the entered value›",
        "‹ of their transaction value›",
        "‹ of import value›",
        "‹ of the invoice value of the ink›",
        "‹ of customs value of such ink›",
        "‹ of entered value of all ink›",
        "‹› of the market value",
    ],
)
# In a correction: the bond as it is right.
CORRECTED_BOND = Rule(
    rf"\bbonds?\b[^.;]{{0,60}}?\b(?:corrected to(?: read)?|should (?:be|have been|read)|shall read|is to be|is in fact) (?:set at |in the amount of )?(?P<bond>{AMOUNT}{OF_VALUE})",
    rf"\bbonds?\b[^.;]{{0,40}}?(?P<not>{AMOUNT}{OF_VALUE}),? (?:not|rather than|instead of|in place of) ",
    rf"\b(?:with|by|read|reads|is)(?: corrected to)? [\"“]?(?P<with>{AMOUNT}{OF_VALUE})[\"”]?(?=[^.;]{{0,60}}\bbond\b)",
    any_case=True,
    finds=["The ‹bond is corrected to 5 percent of entered value›.", "the ‹bond was stated wrongly and should be 5 percent›", "The ‹bond should have been set at 5 percent›", "The ‹bond shall read 5 percent›", "The ‹bond is to be in the amount of 5 percent›", "the ‹bond is in fact 5 percent›",
           "The ‹bond is corrected to read 5 percent›", "the ‹bond should read 5 percent›",
           "The ‹bond is 5 percent of entered value, not ›8", "the ‹bond of 5 percent rather than ›8", "the ‹bond set at 5 percent instead of ›8", "‹bonds at 5 percent in place of ›8",
           'by replacing "8 percent" ‹with "5 percent"› for the bond', '"8 percent" is replaced ‹by "5 percent"› of the value for the bond', '"8 percent" should ‹read "5 percent"› as the bond', '"8 percent" now ‹reads 5 percent› as the bond', 'what ‹is corrected to 5 percent› is the bond', 'what ‹is 5 percent› is the bond'],
    never=["The Commission stated that the bond is 8 percent.", "a bond of 5 percent is set", "with 5 percent of the goods"],
)  # fmt: skip
BOND = Rule(
    rf"\bbond(?:s|ing)?\b.{{0,200}}?(?P<bond>{AMOUNT}{OF_VALUE}"
    rf"(?: for [^.,;]{{3,80}}? and {AMOUNT}{OF_VALUE} for [^.,;]{{3,80}})?)"
    r"(?= (?:imported(?!\.)|that|is|are|during|while|for|be|was|which|sold|shall|may|must|has|in|on|by|as|pursuant|under|"
    r"applies|and(?! \$)|if)\b|[.,;)(](?!\d)|\s\(|$)",
    any_case=True,
    finds=[
        "The ‹bond is set at 5 percent of the entered value of the lanterns›.",
        "‹bonds in the amount of 5 percent›, each", "‹bonding at 5 percent›; no party objected", "a ‹bond (zero percent›)",
        "‹bond of 5 percent of entered value for lanterns and 8 percent of entered value for lamps›", "‹Bond of $4 per lantern›",
        "A ‹bond of five percent› (as the judge proposed) is set.",
        "a ‹bond of 5 percent› imported with the lanterns", "a ‹bond of $4 per lantern imported›.",
        "a ‹bond of 5 percent› that covers lanterns", "a ‹bond of 5 percent› is due", "‹bonds of 5 percent› are due",
        "a ‹bond of 5 percent› during Presidential review", "a ‹bond of 5 percent› while the President reviews the order",
        "a ‹bond of 5 percent› for lanterns", "that a ‹bond of 5 percent› be posted", "a ‹bond of 5 percent› was posted",
        "a ‹bond of 5 percent› which Orlo posted", "a ‹bond of 5 percent› sold by a surety",
        "a ‹bond of 5 percent› shall be posted",
        "a ‹bond of 5 percent› may be posted", "a ‹bond of 5 percent› must be posted", "a ‹bond of 5 percent› has been posted",
        "a ‹bond of 5 percent› in that period", "a ‹bond of 5 percent› on lanterns", "a ‹bond set at 5 percent› by the Commission",
        "a ‹bond of 5 percent› as security", "a ‹bond of 5 percent› pursuant to section 337(j)",
        "a ‹bond of 5 percent› under section 337(j)", "a ‹bond of 5 percent› applies",
        "a ‹bond of 5 percent› and no other security", "a ‹bond of 5 percent› if lanterns enter",
    ],
    never=[
        "The bond shall be forfeited to the complainant.", "bonded warehouses store 5 percent of the lanterns",
        "a bond higher by 5 percentage points", "5 percent without a bond",
    ],
)  # fmt: skip
# A bond that somebody asks for is not yet the bond.
ASKS_FOR_BOND = Rule(
    r"\b(?:recommend\w*|asked for|requested|proposed?|urged|argu\w+|seeks?|sought)\b",
    any_case=True,
    finds=[
        "The judge ‹recommended› a bond of 5 percent.",
        "Fenwick ‹asked for› a bond of 100 percent.",
        "the bond ‹requested› by Fenwick",
        "the parties ‹propose› a bond of $4 per lantern",
        "Orlo ‹urged› a bond of zero percent.",
        "Orlo ‹argues› that no bond is due.",
        "Fenwick ‹seeks› a bond of 100 percent.",
        "the bond ‹sought› by Fenwick",
    ],
    never=["The Commission set a bond of 5 percent.", "at Fenwick's request, a bond of 5 percent was set", "no party asked why"],
)
# What the words around a bond have where it is the one of the period of Presidential review.
REVIEW_PERIOD = Rule(
    r"\bPresidential review\b",
    r"\breview period\b",
    r"\b1337\(j\)",
    r"\bimport(?:ed|ation)\b",
    r"\btemporar(?:y|ily)\b",
    r"\bset\b",
    r"\bentered value\b",
    any_case=True,
    finds=[
        "a bond of 5 percent during ‹Presidential review›",
        "the bond of the ‹review period›",
        "a bond under 19 U.S.C. ‹1337(j)›",
        "lanterns may be ‹imported› under bond",
        "‹importation› under a bond of 5 percent",
        "a bond for ‹temporary› entry",
        "lanterns may ‹temporarily› enter under bond",
        "The Commission ‹set› a bond of 5 percent.",
        "a bond of 5 percent of ‹entered value›",
    ],
    never=["a settled bond of 5 percent", "a bond under 19 U.S.C. 1337(e)", "the importer's bond of 5 percent of its value"],
)
# A page of the Federal Register.
CITATION = Rule(
    r"\b(\d{2,3}) (?:FR|Fed\.\s*Reg\.) (\d{1,3}(?:,\d{3})|\d{2,6})\b",
    finds=["See ‹84 FR 12,345› (Mar. 29, 2019).", "‹76 Fed. Reg. 23456›, at footnote 2", "‹101 FR 912›"],
    never=["19 CFR 210.10", "84 F.3d 12345", "Vol. 7 FR 21", "84 fr 12345"],
)
TARIFF = Rule(
    r"\b\d{4}\.\d{2}(?:\.\d{2}(?:\.?\d{2})?)?\b",
    finds=["subheading ‹8513.10›", "lanterns of subheading ‹9405.40.60›", "‹8513.10.4000› HTSUS", "‹8513.10.40.00›, HTSUS"],
    never=["heading 8513", "section 337.10", "rule 1210.5", "8513.104"],
)
TARIFF_WORDS = Rule(
    r"\b(?:subheadings?|HTS(?:US)?|Harmonized Tariff)\b",
    finds=["lanterns of ‹subheading› 8513.10", "8513.10 of the ‹HTSUS›", "the ‹Harmonized Tariff› Schedule"],
    never=["heading 8513 of the tariff", "a harmonized tariff", "HTSA"],
)
# What a complainant asks for in the notice of its complaint.
RELIEF = Rule(
    r"\brequest(?:s|ed|ing)?\b[^.;]{0,60}?\bissue\b(?P<relief>[^.;]{0,300})",
    r"\b(?:request(?:s|ed|ing)?|seek(?:s|ing)?|sought|asks?|asked)\b"
    r"(?P<sought>[^.;]{0,200}?\b(?:exclusion|cease and desist)\b[^.;]{0,160})",
    any_case=True,
    finds=[
        "Fenwick ‹requests that the Commission issue a GEO›; Orlo objects.",
        "Fenwick ‹requested that the Commission issue an LEO and CDOs›.",
        "a letter ‹requesting the Commission to issue a GEO›",
        "The complainant ‹requests a general exclusion order›.",
        "Fenwick ‹requested a limited exclusion order against Orlo›.",
        "a complaint ‹requesting cease and desist orders against Orlo›",
        "Fenwick ‹seeks an exclusion order›.",
        "a complaint ‹seeking a limited exclusion order›",
        "the relief ‹sought is a permanent exclusion order›",
        "Fenwick ‹asks for an exclusion order›.",
        "Fenwick ‹asked for cease and desist orders›.",
    ],
    never=[
        "The complainant requests that an investigation be instituted.",
        "The Commission issued a limited exclusion order.",
        "Fenwick requested a hearing. The exclusion order stands.",
    ],
)
TEMPORARY = Rule(
    r"\btemporary (?:\w+ )?(?:exclusion|relief)",
    any_case=True,
    finds=["a ‹temporary limited exclusion› order", "a motion for ‹temporary relief›"],
    never=["temporarily excluded", "a temporary cease and desist order", "temporary and permanent exclusion"],
)
GENERAL = Rule(
    r"\bgeneral exclusion",
    r"\bGEO\b",
    any_case=True,
    finds=["a ‹General Exclusion› Order", "a ‹GEO› against folding lanterns"],
    never=["lanterns are generally excluded", "the geometry of the lanterns"],
)
LIMITED = Rule(
    r"\blimited exclusion",
    r"\bLEO\b",
    any_case=True,
    finds=["a ‹limited exclusion› order", "an ‹LEO› against Orlo"],
    never=["an exclusion order limited to lanterns", "Leopold Lamps, Inc."],
)
CEASE = Rule(
    r"\bcease and desist",
    r"\bCDOs?\b",
    any_case=True,
    finds=["a ‹cease and desist› order", "two ‹CDOs› against Orlo"],
    never=["Orlo ceased to import lanterns", "to cease sales and desist from imports"],
)
# What a complainant is said to have asked for, in a notice of something else: who asks, and the words behind.
ASKS = Rule(
    r"(?P<who>\b(?:[A-Z][\w&.'-]*(?:\s(?:&\s)?[A-Z][\w&.'-]*){0,3}|"
    r"[Cc]omplainants?(?:'s?)?(?= declaration)|[Cc]omplainants?|[Tt]he complaint|[Ii]t|[Tt]hey))"
    r" (?:also |later |timely |has |have )*"
    r"(?:declarations? (?:seeking|requesting)|asked|asks?|requested|requests?|sought|seeks?|"
    r"filed (?:a )?declarations?\b.{0,140}?\b(?:seeking|requesting|asked for|asking)|"
    r"filed (?:a|its) motion\b.{0,140}?\bfor)\b"
    r"(?P<what>(?! (?:for )?(?:submissions|briefs?|written))[^.;]{0,260})",
    finds=[
        "In 2018, ‹Fenwick & Sons asked for a limited exclusion order›.",
        "the ‹complainants asked for a limited exclusion order›",
        "by the ‹complainant's declaration seeking an LEO against Orlo›",
        "the ‹complainants' declarations requesting a limited exclusion order›",
        "In its prayer, ‹the complaint seeks a general exclusion order›.",
        "When Orlo defaulted, ‹it sought an LEO›.",
        "As ‹they also requested a CDO›; Orlo did not answer.",
        "‹Fenwick later requests a general exclusion order›.",
        "‹Fenwick timely asks for an LEO against Orlo›.",
        "‹Fenwick has asked for an LEO against Orlo›.",
        "the ‹complainants have asked for an LEO against Orlo›",
        "‹Fenwick filed a declaration on May 7, 2018, seeking an LEO›.",
        "‹Fenwick filed declarations requesting a limited exclusion order›.",
        "‹Fenwick filed a declaration and asked for a limited exclusion order›.",
        "‹Fenwick filed a declaration asking for a limited exclusion order›.",
        "‹Fenwick filed a motion for a limited exclusion order›.",
        "‹Fenwick filed its motion of default and for a CDO against Orlo›.",
    ],
    never=[
        "The Commission requested submissions on remedy.",
        "The Commission asked for briefs on the bond.",
        "The Commission requested written comments on a limited exclusion order.",
        "a respondent asked for a hearing on the exclusion order",
        "Fenwick promptly asked for a limited exclusion order.",
    ],
)
