"""Rules of `pipeline.read.prose.passages`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.rule import Rule

SEPARATOR = Rule(
    r"; ",
    r": (?=Notice|Institution|Commission|Issuance|Termination|Request|Final)",
    finds=[],
)
# What may end a sentence: a stop (or a bracket or quote behind it), and then a capital or a bracketed number.
STOP = Rule(
    r"[.!?][\"')\]]{0,2}[ ]+(?=[\"'(\[]?[A-Z0-9])",
    finds=[],
)
ABBREVIATED = Rule(
    r"(?:\b(?:Wm|Mt|Ft|Chas|Geo|Jos|Thos|U\.S|Nos?|Inv|Inc|Corp|Co|Ltd|Cos|Bros|Mfg|Int'l|Dr|Mr|Ms|St|Reg|Sec|Fed|Cir|"
    r"vs?|Pat|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Doc|Rev|Stat|art|para|Pte|Pty|Sdn|Bhd|e\.g|i\.e|al|"
    r"Ill|Cal|Tex|Fla|Ave|Blvd|Rd|Bldg|Rm|approx)|\b[A-Z]|(?:[A-Z]\.)+[A-Z]|\b[a-z]\.[a-z])\.$",
    finds=[],
)
BEGINS = Rule(
    r"(?:The|This|These|Those|That|A|An|In|On|Having|No|Id|Notice|Accordingly|Specifically|Supplements?|Chief|"
    r"Commission|Complainants?|Respondents?|Addresses|For|Subsequently|Both|All|Each|Because|Further|Also|As|Order|If|"
    r"By|After|Its|It|Pursuant|Under|Upon|When|While|With|Consequently|Therefore|At|To|Finally|Neither|Written|"
    r"Parties|General)\b(?!\.)",
    finds=[],
)
LEGAL_FORM = Rule(
    r"\b(?:Inc|Corp|Co|Ltd|L\.L\.C|L\.P|S\.A|B\.V|N\.V|U\.S\.A|S\.p\.A|S\.r\.l)\.[\"')\]]*$",
    finds=[],
)
