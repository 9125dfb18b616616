"""How an erratum says that it is one, and which words stand for which."""

from __future__ import annotations

from pipeline.read.rule import Rule

HEADING = Rule(
    r"^(?:NOTICE OF )?ERRAT(?:A|UM)$",
    r"\bfollowing (?:changes?|corrections?) (?:has been|have been|is|should be) made to the (?:\w+ )?opinion\b",
    any_case=True,
    finds=[
        "‹ERRATA›",
        "‹ERRATUM›",
        "‹NOTICE OF ERRATA›",
        "The ‹following changes have been made to the opinion›:",
        "the ‹following correction is made to the opinion›",
        "the ‹following changes should be made to the slip opinion›",
        "The ‹following change has been made to the opinion›",
    ],
    never=["The errata sheet of the deposition was struck.", "AFFIRMED"],
)
# What the opinion says from now on.
NEW_WORDS = Rule(
    r"\b(?:with|by|to|reads?|be|insert(?:ed)?|add(?:ed)?|substituted?):? (?P<new>[\"“][^\"”]*[\"”])",
    any_case=True,
    finds=[
        '"REVERSED" is replaced ‹with "AFFIRMED"›',
        'change "AFFIRMED" ‹to "VACATED"›',
        'delete "AFFIRMED" and ‹insert "VACATED"›',
        'there is ‹inserted "VACATED"›',
        '"AFFIRMED" should ‹read "VACATED"›',
        'The line now ‹reads: "VACATED"›',
        '"AFFIRMED" should ‹be "VACATED"›',
        '“AFFIRMED” is replaced ‹by “VACATED”›',
        'delete "AFFIRMED" and ‹substitute "VACATED"›',
        'there is ‹substituted "VACATED"›',
        '‹add "AND REMANDED"›',
        'there is ‹added "AND REMANDED"›',
    ],
    never=['"REVERSED" is struck', 'delete "REVERSED"', 'replace "REVERSED"', "replaced by the new opinion"],
)
