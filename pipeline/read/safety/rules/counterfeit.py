"""Whether a sentence of a safety notice says that goods are counterfeit. One that doubts or denies it does not say so."""

from __future__ import annotations

from pipeline.read.rule import Rule

# "Fake" alone is said of fur, leather and nails: only where goods as such are called so.
COUNTERFEIT = Rule(
    r"(?<!-)\bcounterfeit(?:s|ed)?\b(?!-)|\bfakes?(?=\s?(?:[.,;)]|$))|\bfake\s(?:products?|goods|items?|cop(?:y|ies)|versions?)\b",
    any_case=True,
    finds=[
        "The product is a ‹counterfeit›.",
        "‹Counterfeits› of it are on the market.",
        "The mark was ‹counterfeited›",
        "The charger is a ‹fake›.",
        "They are ‹fakes›, and may catch fire.",
        "it is ‹fake›; the plug is wrong",
        "(a ‹fake›)",
        "The plug is ‹fake›",
        "a ‹fake product›",
        "‹fake goods›",
        "a ‹fake item›",
        "a ‹fake copy›",
        "‹fake copies›",
        "a ‹fake version›",
    ],
    never=["a hood with fake fur", "a fake leather case", "fake nails with glue", "anti-counterfeit label", "counterfeit-proof", "a copy"],
)
DOUBTED = Rule(
    r"\b(?:not|no|never|nor|without|may|might|could|possibl[ey]|potential(?:ly)?|suspected|alleged(?:ly)?|whether|if|against|unlike)\b"
    r"[^.;]{0,60}\b(?:counterfeit|fake)|\bcounterfeit\s?[:?]\s?(?:no|unsure|unknown)\b|\bcounterfeit\s(?:money|banknotes?|coins?)\b",
    any_case=True,
    finds=[
        "It is ‹not a counterfeit›.",
        "There are ‹no counterfeit› goods",
        "It was ‹never counterfeit›ed",
        "neither unsafe ‹nor counterfeit›",
        "‹without any fake› part",
        "The product ‹may be counterfeit›.",
        "It ‹might be a fake›.",
        "It ‹could be counterfeit›.",
        "‹Possible counterfeit›",
        "‹possibly counterfeit›",
        "a ‹potential counterfeit›",
        "‹potentially counterfeit›",
        "a ‹suspected counterfeit›",
        "an ‹alleged counterfeit›",
        "‹allegedly counterfeit›",
        "It is open ‹whether it is counterfeit›.",
        "Return it ‹if it is a counterfeit›.",
        "protected ‹against counterfeit›s",
        "‹unlike counterfeit›s",
        "‹Counterfeit: No›",
        "‹Counterfeit? Unsure›",
        "‹Counterfeit: unknown›",
        "finds ‹counterfeit money›",
        "a ‹counterfeit banknote›",
        "‹counterfeit coins›",
    ],
    never=["The product is a counterfeit.", "It has no earth; it is a fake.", "Counterfeit: Yes"],
)
