"""Rules of `pipeline.read.us_itc.caption`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.rule import Rule

# Words with which a title goes on after the caption: what the Commission did. Some titles put no separator before them.
ACTION = Rule(
    r"(?:Notice of\s|Notice (?:to|Regarding)\b|Institution of\s|"
    r"(?:U\.S\. International Trade )?(?:Final )?Commission(?:'s)? (?:Final |Advisory |Vote|Determin|Decision|Opinion|"
    r"Order|Instit|Issuance|Request|Grant|Affirm|Modif|Rescission)|Issuance (?:of|and)\s|Issuing\s|Termination of\s|"
    r"Terminating\s|Request for\s|Final (?:Commission )?(?:Initial )?Determination|Determination (?:Not )?[Tt]o\s|"
    r"Decision (?:Not )?[Tt]o\s|(?:Formal )?Enforcement Proceeding|Rescission of\s|Modification of\s|"
    r"Modification Proceeding|Schedule for\s|Extension of\s|Correction\b|Receipt of\s|Solicitation of\s|Denial of\s|"
    r"Grant of\s|Advisory Opinion|Suspension of\s|Remand of\s|Amendment of\s|Consolidation of\s|Request to\s|"
    r"Corrected\s)",
    finds=[],
)
CAPTION = Rule(
    r"\b(?:(?:Components?|Parts|Products?|Methods?|Systems?) (?:for|of|in|containing) )?[Cc]ertain (?=[\w\"'(])",
    finds=[],
)
CAPTION_END = Rule(
    r"\s*[;:]\s",
    rf"\s*[,.]? (?={ACTION})",
    r"\s*\.?$",
    finds=[],
)
ACTION_HERE = Rule(
    rf"{ACTION}",
    finds=[],
)
ENTITLED = Rule(
    r"\breceived an? (?:\w+ ){0,3}complaint(?:,)?(?: (?:entitled|regarding|concerning|"
    r"titled))?,? [\"']?(?P<caption>(?:[Cc]ertain )?[A-Z0-9].{2,400}?)[\"']?[,;]?\s*(?:DN\s?\d|D\.N\.|Docket\s)",
    finds=[],
)
IN_THE_MATTER = Rule(
    r"In the Matter of ",
    any_case=True,
    finds=[],
)
DOCKET = Rule(
    r"\b(?:DN|D\.N\.|Docket Nos?\.?|Docket Number)\s*-?\s*(?P<number>\d{3,5})\b",
    finds=[],
)
NUMBER = Rule(
    r"\b337-TA-(\d{3,5})\b",
    finds=[],
)
FURTHER = Rule(
    r"\b337-TA-\d{3,5}((?:\s*(?:,|and|/)\s*(?:and )?(?:TA-)?\d{3,5}\b)+)",
    finds=[],
)
REST_OF_CAPTION = Rule(
    r"(?:and )?(?:Components?|Products?|Systems?|Methods?)\b.{0,80}\b(?:Thereof|Same)\b",
    finds=[],
)
EXERCISE = Rule(
    r"^\s*\[?EXERCISE\b[\s:.\]-]*",
    finds=[],
)
