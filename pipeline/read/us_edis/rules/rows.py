"""Rules of the other columns of a row of the docket, and of letters by their titles."""

from __future__ import annotations

from pipeline.read.rule import Rule

NUMBER = Rule(r"337-(?:TA-)?(?P<number>\d{3,5})$", finds=["‹337-9451›", "‹337-TA-9451›"], never=["701-TA-9451", "337-9451A"])
# A caption ends where the number of its case is said once more.
CAPTION_ENDS = Rule(r"[;,]? (?:Inv\.|Investigation) Nos?\. .*$", finds=["Certain Lanterns‹; Inv. No. 337-TA-9451 (Violation)›", "Certain Lanterns‹, Investigation Nos. 337-TA-9451 and 9452›"], never=["Certain Lanterns"])
IN_CAPTION = Rule(r"337-TA-(?P<number>\d{3,5})\b", finds=["Certain Lanterns; Inv. No. ‹337-TA-9451› (Violation)"], never=["701-TA-9451"])
FR_COPY = Rule(r"F\.?\s?R\.? notice\b", r"federal register notice\b", any_case=True, finds=["‹F.R. Notice› of it", "‹FR Notice›", "‹Federal Register Notice›"], never=["Notice of Review"])
LETTER = Rule(r"letters?\b", any_case=True, finds=["‹Letter› to Ute Orlo", "‹Letters› from the Chairman"], never=["Litter"])
TO_THE_PRESIDENT = Rule(
    r"\bto (?:the )?(?:honorable )?(?:president\b|(?:[\w.]+ ){0,4}?(?:the )?president of the united states)", r"\btrade representative\b", r"\bsecretary of the treasury\b", any_case=True,
    finds=["Letters ‹to the President› of it", "Letter ‹to Ute Orlo the President of the United States›", "the United States ‹Trade Representative›", "the ‹Secretary of the Treasury›"],
    never=["Letter to the Vice Chief", "Letter to Ute Orlo of Customs", "to Orlo"],
)  # fmt: skip
TO_CUSTOMS = Rule(
    r"\bcustoms\b", r"\bborder protection\b", r"\bCBP\b", r"\bintellectual property rights branch\b", any_case=True,
    finds=["Letter to the Chief of U.S. ‹Customs›", "Letter to ‹Border Protection›", "Letter to ‹CBP›", "Letter to the ‹Intellectual Property Rights Branch›"], never=["Letter to Ute Orlo"],
)  # fmt: skip
# So the Commission's secretary tells a person at customs, without naming the office.
ABOUT_AN_ORDER = Rule(
    r"\b(?:about|regarding|concerning|re:?) (?:the )?(?:issuance|modification|rescission|suspension|vacatur) of\b", any_case=True,
    finds=["Letter to Ute Orlo ‹about the Issuance of› an Order", "Letter to Ute Orlo ‹regarding Modification of› it", "Letter ‹concerning the Rescission of› it", "Letter ‹re: Suspension of› it", "Letter ‹re the Vacatur of› it"],
    never=["Letter to Ute Orlo transmitting an Order", "Letter about a Hearing"],
)  # fmt: skip
OURS = Rule(r"\bUSITC\b", r"international trade commission\b", any_case=True, finds=["‹USITC›", "U.S. ‹International Trade Commission›"], never=["Orlo & Fenn LLP"])
