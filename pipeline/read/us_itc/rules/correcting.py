"""Rules of `pipeline.read.us_itc.correcting`: how documents of the Register that are corrected are named, and by what words."""

from __future__ import annotations

from pipeline.read.rule import Rule

# The Office's own number of a correction or of a reprint: a letter and a count before that of the document.
OF_THE_OFFICE = Rule(
    r"^[CR]\d{1,2}-(?P<number>[A-Z]{0,2}\d{0,4}-\d{3,6})$",
    finds=["‹C1-2031-01234›", "‹R1-2031-01234›", "‹C2-E9-12345›", "‹C1-04-12345›"],
    never=["2031-01234", "C1-2031", "E9-12345", "CR-2031-01234"],
)
# The Office's words for what it does, in the sentence that names the document.
MAKES_CORRECTION = Rule(
    r"\bmake the following corrections?\b",
    r"\bthe following corrections? (?:is|are) made\b",
    r"\bcorrections? (?:is|are) (?:hereby )?made to\b",
    any_case=True,
    finds=[
        "In notice document 2031-01234, ‹make the following correction›:",
        "In notice document 2031-01234, ‹make the following corrections›:",
        "In FR Doc. 2031-01234 ‹the following correction is made›:",
        "In FR Doc. 2031-01234 ‹the following corrections are made›:",
        "‹Correction is made to› 96 FR 66746.",
        "‹Corrections are hereby made to› 96 FR 66746.",
    ],
    never=[
        "The Commission issued a corrected public version of its opinion (96 FR 66746).",
        "The complainant filed a corrected complaint and an amended notice of investigation (96 FR 66746).",
        "The judge found the calculation correct. See 96 FR 66746.",
    ],
)
# What is put in the place of what: the Office's words too, and those of others who correct what they had printed.
PUTS_RIGHT = Rule(
    r"^corrections?[:.] in\b",
    r"\bis corrected (?:to read|as follows|by)\b",
    r"\bcorrect (?:the|a|an) [^.;]{1,160}? to read\b",
    any_case=True,
    finds=[
        "‹Correction: In› the Federal Register of May 4, 2031, in FR Doc. 2031-01234, on page 66746",
        "‹Corrections. In› FR Doc. 2031-01234",
        "FR Doc. 2031-01234 ‹is corrected to read›",
        "The notice (96 FR 66746) ‹is corrected as follows›",
        "The notice (96 FR 66746) ‹is corrected by› adding a claim.",
        "On page 66746, ‹correct the SUMMARY caption to read›:",
        "On page 66746, ‹correct a date in the second column to read›",
        "On page 66746, ‹correct an address to read›",
    ],
    never=[
        "The Commission issued a corrected public version of its opinion (96 FR 66746).",
        "The complainant filed a corrected complaint and an amended notice of investigation (96 FR 66746).",
        "The judge found the calculation correct. See 96 FR 66746.",
    ],
)
# The same, where the title or abstract says already that the notice is a correction.
SAYS_CORRECTED = Rule(
    r"\bcorrect(?:s|ed|ing|ions?)?\b",
    any_case=True,
    finds=[
        "The Commission ‹corrects› its notice of May 4 (96 FR 66746).",
        "Its notice, FR Doc. 2031-01234, is ‹corrected›.",
        "The Commission is ‹correcting› its notice of May 4 (96 FR 66746).",
        "Notice of ‹Correction› to FR Doc. 2031-01234",
        "Two ‹corrections› to FR Doc. 2031-01234",
        "We ‹correct› FR Doc. 2031-01234.",
    ],
    never=["The notice appeared in FR Doc. 2031-01234, which is incorrectly dated."],
)
DOCUMENT = Rule(
    r"\b(?:FR Doc(?:ument|\.)(?: Nos?\.)?|(?:notice|rule) document(?: number)?)\s*(?P<number>(?:[A-Z]\d?|\d{2,4})-\d{3,6})\b",
    any_case=True,
    finds=[
        "in ‹FR Doc. 2031-01234›, on page 66746",
        "in ‹FR Doc. No. 04-12345›",
        "in ‹FR Doc. Nos. E9-12345›",
        "in ‹FR Document 2031-01234›",
        "In ‹notice document 2031-01234›, appearing on page 66746",
        "In ‹rule document 2031-01234›, appearing on page 66746",
        "In ‹notice document number 2031-01234›",
    ],
    never=[
        "EDIS Doc. ID 801234",
        "Investigation No. 337-TA-9871, Doc. 2031-01234",
        "in FR Doc. 12",
    ],
)
# What is corrected is what a party filed, what the Commission wrote elsewhere, or whom an investigation names.
OF_ANOTHER_KIND = Rule(
    r"\bcorrect\w*\b[^.;]{0,60}?\b(?:complaint|notice of investigation|opinion|(?:public|confidential) version)\b",
    any_case=True,
    finds=[
        "leave to ‹correct the complaint›, see 96 FR 66746",
        "‹correcting a name in the notice of investigation› (96 FR 66746)",
        "a ‹corrected opinion› (96 FR 66746)",
        "the ‹corrected public version› of the order (96 FR 66746)",
        "a ‹corrected, confidential version› (96 FR 66746)",
    ],
    never=["The notice at 96 FR 66746 is corrected. The complaint stands as filed."],
)
OF_ANOTHER_AGENCY = Rule(
    r"\b(?:Department of|Commerce|Administration|Bureau|Agency|Customs)\b",
    finds=[
        "In notice document 2031-01234 of the ‹Department of› Energy, make the following correction:",
        "‹Commerce› corrected its notice (96 FR 66746).",
        "In notice document 2031-01234, Food and Drug ‹Administration›, make the following correction:",
        "In notice document 2031-01234, ‹Bureau› of the Census, make the following correction:",
        "In notice document 2031-01234, Environmental Protection ‹Agency›, make the following correction:",
        "‹Customs› corrected its notice (96 FR 66746).",
    ],
    never=["In notice document 2031-01234, International Trade Commission, make the following correction:"],
)
