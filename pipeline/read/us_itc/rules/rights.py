"""Rules of `pipeline.read.us_itc.rights`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.rule import Rule

PATENT_NUMBER = Rule(
    r"(?:RE|PP|[DH])?\s?'?\d{1,3}(?:[,.]\d{3}){1,2}",
    r"(?:RE|PP|D)\s?\d{5,7}",
    r"\d{7,8}",
    finds=[],
)
PATENT_HEAD = Rule(
    r"\b(?:(?:U\.S\.|United States) (?:Reissued? |Design |Utility |Plant )*(?:Letters )?Pat(?:ents?\b|s?\.)|Patents?|"
    r"Design Patents?|Reissued? Patents?)(?: (?:Registration )?(?:Nos?|Numbers?)\b\.?,?)? (?=(?:RE|PP|[DH])?\s?'?\d)",
    finds=[],
)
TRADEMARK_HEAD = Rule(
    r"\b(?:(?:U\.S\.|United States|Federal|Registered) )*(?:(?:Trade|Service)\s?marks?|"
    r"Marks?)(?: \w+){0,2}? (?:(?:Reg(?:istration)?s?\.?)(?: (?:Nos?|Numbers?)\b\.?)?|(?:Nos?|Numbers?)\b\.?) (?=\d)",
    any_case=True,
    finds=[],
)
COPYRIGHT_HEAD = Rule(
    r"\bcopyrights? (?:Reg(?:istration)?s?\.?\s*)?(?:Nos?\.?|Numbers?)?\s*(?=(?:VAu?|TXu?|PAu?|SRu?)\s?\d)",
    any_case=True,
    finds=[],
)
TRADEMARK_NUMBER = Rule(
    r"\d{1,2}[,.]\d{3}[,.]\d{3}",
    r"\d{3}[,.]\d{3}",
    r"\d{6,8}",
    finds=[],
)
COPYRIGHT_NUMBER = Rule(
    r"(?:VAu?|TXu?|PAu?|SRu?)\s?\d[\d-]{2,12}\d",
    finds=[],
)
KIND_CODE = Rule(
    r"(?:\s?[ABCES]\d\b)?",
    finds=[],
)
BRACKET = Rule(
    r"(?:\s*\((?:[^()]|\([^()]{0,80}\)){0,160}\))?",
    finds=[],
)
BETWEEN = Rule(
    r"\s*(?:[;,:]\s*)?(?:(?:and(?:/or)?|or|&) )?",
    finds=[],
)
PATENT = Rule(
    rf"({PATENT_NUMBER}){KIND_CODE}{BRACKET}",
    finds=[],
)
TRADEMARK = Rule(
    rf"({TRADEMARK_NUMBER}){KIND_CODE}{BRACKET}",
    finds=[],
)
COPYRIGHT = Rule(
    rf"({COPYRIGHT_NUMBER}){KIND_CODE}{BRACKET}",
    finds=[],
)
CLAIMS = Rule(
    r"\bclaims? (?P<list>\d{1,3}(?:(?:\s*(?:-|to|through)\s*|\s*,\s*(?:(?:and|or)(?:/or)? )?| (?:and|or|"
    r"and/or) )\d{1,3})*)\b(?!,\d)(?P<then>(?: of| in) (?:the )?)",
    finds=[],
)
SHORT_OF = Rule(
    r"(?:the )?(?:(?P<design>D|RE)?[`']\s?(?P<letter>D|RE)?(?P<digits>\d{3})) (?:design |reissued? )?(?:patent|mark|"
    r"registration|copyright)",
    any_case=True,
    finds=[],
)
ONE_CLAIM = Rule(
    r"\bthe (?:sole |single |only )?claim of (?:the )?",
    any_case=True,
    finds=[],
)
RANGE = Rule(
    r"(\d{1,3})\s*(?:-|to|through)\s*(\d{1,3})",
    r"(\d{1,3})",
    finds=[],
)
TRADE_SECRET = Rule(
    r"\b(?:misappropriat\w+|theft|based (?:up)?on|asserted|alleged)\b[^.;]{0,100}?\btrade secrets?\b",
    r"\btrade secrets? (?:misappropriation|at issue)",
    any_case=True,
    finds=[],
)
TRADE_DRESS = Rule(
    r"\btrade dress\b",
    any_case=True,
    finds=[],
)
FALSE_ADVERTISING = Rule(
    r"\bfalse(?:ly)? (?:and (?:misleading|deceptive) )?advertis\w+",
    r"\bfalse and misleading advertis\w+",
    any_case=True,
    finds=[],
)
UNFAIR = Rule(
    r"\bfalse designations? of (?:origin|source)\b",
    r"\btortious interference\b",
    r"\bpassing off\b",
    any_case=True,
    finds=[],
)
