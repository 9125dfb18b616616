"""Rules of `pipeline.read.us_itc.particulars`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.rule import Rule

DAY = Rule(
    r"(?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2}), (?P<year>\d{4})",
    finds=[],
)
FILED = Rule(
    rf"\b(?:complaint was filed\b.{{0,90}}?\bon|complaint(?:,)? filed(?: with the Commission)? on|"
    rf"complaint that .{{3,120}}? (?:had )?filed on|filed the complaint in this investigation on|complaint, filed on|"
    rf"filed on behalf of\b.{{0,300}}?\bon) {DAY}",
    finds=[],
)
RECEIVED = Rule(
    rf"(?:^|:\s)On {DAY}, the (?:\S+ ){{0,3}}Commission received (?:a|the) complaint\b",
    finds=[],
)
ISSUED = Rule(
    rf"^Issued: {DAY}",
    finds=[],
)
AMOUNT = Rule(
    r"(?:(?:zero|no|(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety|hundred|and|[a-z]+teen|eleven|twelve|point)(?:[\s-]+(?:one|two|three|four|five|six|seven|eight|"
    r"nine|hundred|and|point|thousand|[a-z]+ty|[a-z]+teen|ten|eleven|"
    r"twelve))*) (?:\(\d[\d.]*\s?%?\)\s*)?percent(?:\s*\(\d[\d.]*\s?%\))?|\d[\d.]*\s*(?:percent|"
    r"%)(?:\s*\(\d[\d.]*\s?%\))?|\$\d[\d,]*(?:\.\d+)?(?![.,]?\d)(?: per \w+(?: (?:of )?[\w -]{3,40}?)?(?: and "
    r"\$\d[\d,.]*(?<![.,]) per [\w -]{3,40}?)?)?)",
    finds=[],
)
OF_VALUE = Rule(
    r"(?: of (?:the |their )?(?:entered|transaction|import|invoice|customs) value(?: of (?:(?:the|such|"
    r"all) )?[\w -]{3,60}?)?)?",
    finds=[],
)
BOND = Rule(
    rf"\bbond(?:s|ing)?\b.{{0,200}}?(?P<bond>{AMOUNT}{OF_VALUE}(?: for [^.,;]{{3,80}}? and {AMOUNT}{OF_VALUE} for "
    rf"[^.,;]{{3,80}})?)(?= (?:imported(?!\.)|that|is|are|during|while|for|be|was|which|sold|shall|may|must|has|in|on|"
    rf"by|as|pursuant|under|applies|and(?! \$)|if)\b|[.,;)(](?!\d)|\s\(|$)",
    any_case=True,
    finds=[],
)
ASKS_FOR_BOND = Rule(
    r"\b(?:recommend\w*|asked for|requested|proposed?|urged|argu\w+|seeks?|sought)\b",
    any_case=True,
    finds=[],
)
REVIEW_PERIOD = Rule(
    r"\bPresidential review\b",
    r"\b1337\(j\)",
    r"\bimport(?:ed|ation)\b",
    r"\btemporar(?:y|ily)\b",
    r"\bset\b",
    r"\bentered value\b",
    any_case=True,
    finds=[],
)
CITATION = Rule(
    r"\b(\d{2,3}) (?:FR|Fed\.\s*Reg\.) (\d{1,3}(?:,\d{3})|\d{2,6})\b",
    finds=[],
)
TARIFF = Rule(
    r"\b\d{4}\.\d{2}(?:\.\d{2}(?:\.?\d{2})?)?\b",
    finds=[],
)
TARIFF_WORDS = Rule(
    r"\b(?:subheadings?|HTS(?:US)?|Harmonized Tariff)\b",
    finds=[],
)
RELIEF = Rule(
    r"\brequest(?:s|ed|ing)?\b[^.;]{0,60}?\bissue\b(?P<relief>[^.;]{0,300})",
    r"\b(?:request(?:s|ed|ing)?|seek(?:s|ing)?|sought|asks?|asked)\b(?P<sought>[^.;]{0,200}?\b(?:exclusion|"
    r"cease and desist)\b[^.;]{0,160})",
    any_case=True,
    finds=[],
)
TEMPORARY = Rule(
    r"\btemporary (?:\w+ )?(?:exclusion|relief)",
    any_case=True,
    finds=[],
)
GENERAL = Rule(
    r"\bgeneral exclusion",
    r"\bGEO\b",
    any_case=True,
    finds=[],
)
LIMITED = Rule(
    r"\blimited exclusion",
    r"\bLEO\b",
    any_case=True,
    finds=[],
)
CEASE = Rule(
    r"\bcease and desist",
    r"\bCDOs?\b",
    any_case=True,
    finds=[],
)
ASKS = Rule(
    r"(?P<who>\b(?:[A-Z][\w&.'-]*(?:\s(?:&\s)?[A-Z][\w&.'-]*){0,3}|[Cc]omplainants?(?:'s?)?(?= declaration)|"
    r"[Cc]omplainants?|[Tt]he complaint|[Ii]t|[Tt]hey)) (?:also |later |timely |has |"
    r"have )*(?:declarations? (?:seeking|requesting)|asked|asks?|requested|requests?|sought|seeks?|"
    r"filed (?:a )?declarations?\b.{0,140}?\b(?:seeking|requesting|asked for|asking)|filed (?:a|"
    r"its) motion\b.{0,140}?\bfor)\b(?P<what>(?! (?:for )?(?:submissions|briefs?|written))[^.;]{0,260})",
    finds=[],
)
