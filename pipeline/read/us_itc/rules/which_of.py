"""Rules of `pipeline.read.us_itc.which_of`: by what numbers or places words mean a few of those named before. "Nnnn" stands for a list."""

from __future__ import annotations

from pipeline.read.rule import Rule

# One number of a list, in brackets or alone.
ONE = Rule(
    r"\((?:\d{1,2}|[a-z]|[ivx]{2,4})\)", r"(?<![.,\d])\d{1,2}(?![\w%]|[.,]\d)", r"[A-J](?!\w)",
    finds=["‹(1)›", "‹(b)›", "‹(iv)›", "‹12›", "‹B›"], never=["a1st", "4%", "4.5", "2,5", "And", "(so)"],
)  # fmt: skip
_WHO = ("against", "at", "to", "binds?", "respondents?", "compan(?:y|ies)", "firms?", "part(?:y|ies)", "entit(?:y|ies)", "persons?", "those", "ones")
# The numbers by which a sentence means some of a numbered list.
BY_NUMBER = Rule(
    rf"\b(?:{'|'.join(_WHO)})\s(?:(?:[a-z]+\s){{0,4}}?(?:numbered|lettered|items?|numbers?|[Nn]os?\.)\s|(?=\())"
    rf"(?P<numbers>{ONE}(?:(?:,|,?\sand|,?\sthrough|\sto|[-–])\s?{ONE})*)(?!,?\s?[A-Z\"“])",
    finds=[
        "the ‹respondents numbered (1), (2), and (4)› above", "‹respondent numbered 4›", "the ‹company lettered (b)›", "the ‹companies listed above under items 1 and 3›",
        "the ‹firm at item (iv)›", "the ‹firms identified by the numbers 1 through 3›", "the ‹parties with number 7›", "the ‹party lettered A›", "‹entity No. 4›, and", "the ‹entities Nos. 1, 2›",
        "the ‹persons numbered 1-3›", "the ‹person numbered 2 to 3›", "‹those numbered 1–2›", "the ‹ones numbered 5›", "‹against (1) and (3)›", "It ‹binds (a), (c)›", "they ‹bind (a)› only",
        "directed ‹to (1), and (2)›", "directed ‹at (1)› alone", "‹respondents no. 2›", "‹those numbered 1, through 3›",
    ],
    never=["against (1) Nnnn", "respondents 12 and 14", "those numbered 100", "respondents numbered 4.5", "to claims 1 and 4", 'to (1) "Nnnn', "numbered 4% of"],
)  # fmt: skip
NUMBER = Rule(
    r"(?P<through>(?:through\s|to\s|[-–]\s?))?(?<!\w)\(?(?P<n>\d{1,2}|[ivx]{2,4}|[A-Ja-z])\)?(?!\w)",
    finds=["‹(1)›, (2)", "‹4›", "‹through (3)›", "‹to 4›", "‹- 4›", "‹(iv)›", "‹A›", "‹(b)›"],
    never=["and", "above", "100"],
)
NUMBER_BEFORE = Rule(
    r"(?<!\w)(?:\((?=\w{1,4}\)\s)|(?=\d{1,2}[.)]\s))(?P<n>\d{1,2}|[a-z]|[ivx]{2,4}|[A-J])[.)]\s(?:the\s|[Rr]espondents?\s)*\Z",
    finds=["so: ‹(1) ›", "‹2. ›", "‹3) ›", "and ‹(b) the respondent ›", "‹(iv) ›", "‹(A) Respondents ›"],
    never=["Inc. ", "J. ", "(1) Orlo ", "(so) "],
)
PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
PLACE = Rule(*PLACES, "last", finds=[*(f"‹{word}›" for word in PLACES), "‹last›"], never=["one"])
# The places by which it means some of those named.
BY_PLACE = Rule(
    rf"\bthe {PLACE}(?:(?:,|,? and)(?: the)? {PLACE})*(?:[- ](?:named|listed|mentioned))?"
    r"(?= (?:of (?:these|those|them|the)\b(?! (?:\w+ )?(?:orders?|patents?|claims?))|respondents?\b|compan|firms?\b|part(?:y|ies)\b|entit|persons?\b))",
    finds=[
        "‹the first, second, and fourth› of these", "‹the first and the third› respondents", "‹the second, fifth› of those", "‹the third-named› respondent", "‹the second listed› company",
        "‹the sixth-mentioned› firm", "‹the seventh› party", "‹the eighth and ninth› parties", "‹the tenth› entity", "‹the last› of them", "‹the first and last› of the firms", "‹the second› person",
        "‹the second, the third› of them",
    ],
    never=["the first of these orders", "the second of the asserted patents", "the third of those claims", "the first time", "first of these", "the second patent", "the last of the new order"],
)  # fmt: skip
