"""Rules of `pipeline.read.us_cbp.labels`: what a letter gives a label of its own, and where it says what that is."""

from __future__ import annotations

from pipeline.read.rule import Rule
from pipeline.read.us_cbp.rules.groups import KIND, NUMERAL

# What came in: an entry, a shipment, a sample, by its number, and what was in it.
HELD = Rule(
    r"\b(?P<name>(?:entry|shipment|invoice|consignment|sample) (?:no\. |number )?(?:\[\[\]\])?-?(?:\d[\d-]*|[A-Z]\b))(?:,? [^.;,]{0,60},)?,? (?:contain(?:s|ed)|consist(?:s|ed) of|cover(?:s|ed)|was(?: of)?|is|h(?:eld|olds)) (?P<what>[^.;]{2,160}?)(?=[.;]|, and (?:entry|shipment|invoice|consignment|sample)\b|$)",
    any_case=True,
    finds=["‹Entry -0417 contained twelve units of the K2›.", "‹shipment 2 contains the K2›;", "‹invoice no. 12 covered the K2›.", "‹entry number 12-4 covers K2›", "‹consignment A consisted of K2›, and consignment B", "‹Sample 1 is the K2›, and sample 2 is", "‹sample B was the K2›, and entry",
           "‹shipment 3 was of K2›, and shipment 4", "‹entry [[]]-0417, of May 4, held K2›, and invoice", "‹shipment 1 consists of K2›", "‹entry 4 holds K2›"],
    never=["entry was refused", "entry of the K2 is", "the shipment contained K2"],
)  # fmt: skip
# Something else was in it too, or it is told in other words what was.
BESIDE_IT = Rule(
    r"\b(?:not|other|also|among|similar|like|detained|excluded|seized|released|refused|denied|infring\w+|subject|with|without|having|which|that)\b",
    any_case=True,
    finds=["K2 ‹with› a lid", "K2 ‹without› a lid", "K2 ‹having› lids", "K2, ‹which› has", "K2 ‹that› has", "‹not› the K2", "‹other› goods", "‹also› K2", "‹among› them", "‹similar› to K2", "‹like› the K2", "‹detained› as K2", "‹excluded› as K2", "‹seized›", "‹released›", "‹refused›", "‹denied›", "‹infringing› K2", "‹subject› to"],
    never=["twelve units of the K2"],
)
# A name for several, or for one by number, and behind it in brackets which models these are.
KIND_IN_BRACKETS = Rule(
    r"\b(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}s|(?:Redesign|Design|Version|Variant|Configuration|Alternative|Embodiment|Model|Sample|Article|Product|Item|Device) (?:[A-Z]|\d{1,2})) \((?P<what>[^()\"]{2,160})\)",
    finds=["the ‹Legacy Kettles (K1, K2)›", "‹Kettles (K1, K2)›", "‹Redesign 1 (models K3 and K4)›", "‹Design A (model K3)›", "‹Version 2 (SKUs: K3)›", "‹Variant 2 (SKU K3)›", "‹Configuration 2 (style nos. K3)›", "‹Alternative 2 (styles K3)›", "‹Embodiment 2 (model numbers K3)›", "‹Model 12 (model no. K3)›", "‹Model 12 (model number K3)›", "‹Sample 1 (the Lark)›", "‹Article 1 (the Lark)›", "‹Product A (the Lark)›", "‹Item 1 (the Lark)›", "‹Device 1 (the Lark)›"],
    never=["the kettles (K1, K2)", "Redesign (K1)"],
)  # fmt: skip
# In front of the label of a group, the articles that it is.
LABEL_BEHIND = Rule(
    rf"(?P<what>[^.;:()]{{2,160}}) \((?:together |collectively |the )*\"?(?P<name>(?:[A-Z][a-z]+ )?{KIND} (?-i:{NUMERAL}))\"?\)",
    any_case=True,
    finds=["‹the K1 and the K2 (Group A)›", "‹K1 (together the Product Group 2)›", "‹K1 (collectively \"Lot 3\")›"],
    never=["the K1 (a group)"],
)
# In front of models: that they are such.
OF_MODELS = Rule(r"^(?:models?|SKUs?|styles?)(?: nos?\.| numbers?)?:? ", any_case=True, finds=["‹models ›K2", "‹model: ›K2", "‹SKU ›K2", "‹SKUs ›K2", "‹style ›K2", "‹styles ›K2", "‹model no. ›K2", "‹model nos. ›K2", "‹style number ›K2", "‹style numbers ›K2"], never=["K2", "the models"])  # fmt: skip
NUMBER_OF_ONE = Rule(r" (?:[A-Z]|\d{1,2})$", finds=["Article‹ 1›", "Sample‹ B›"], never=["Legacy Kettles"])
# A name that an article bears, alone.
A_NAME = Rule(
    r"(?:the )?(?P<is>[A-Z][\w./+-]*(?: [A-Z0-9][\w./+-]*){0,3})",
    finds=["‹the Lark›", "‹Orlo Breeze 2›"],
    never=["a pot"],
)
# At the beginning of a line, an article that the letter numbers, and what it is: "Article 1 - Orlo Breeze 2, a kettle".
NUMBERED_FIRST = Rule(
    r"(?m:^)(?:[-•*] )?(?:The )?(?P<name>(?:Accused |Subject )?(?:Article|Product|Model|Device|Sample|Item|Redesign|Design|Type|Style) (?:[A-Z]|\d{1,2}))(?::| [-–—=]| is| means| refers to)(?: to)? (?:the )?(?P<is>[A-Z](?:[\w./+-]*[\w+])?(?: [A-Z0-9](?:[\w./+-]*[\w+])?){0,4}?)(?=[,;(]| [-–—(]|\.?$|\. | (?!with|in\b|that|having)[a-z])",
    finds=["‹Article 1 - Orlo Breeze 2›, a kettle", "‹Article 1 – Orlo›", "‹Sample 2: Tern›.", "‹The Accused Model A is the Tern Max›;", "‹Subject Product B means Tern› (a pot)", "‹Device 1 refers to the Tern› kettle", "‹- Item 4 = K2›", "‹Redesign A — K2›. It", "‹Design 1: K2› – new", "‹Type A: K2›", "‹Style 4: K2›", "‹• Item 4: K2›", "‹* Item 4: K2›"],
    never=["Article 1 is red", "Article 1 has a lid", "Article 1. It", "Sample 2 is the K2 with a lid", "Sample 2 is the K2 without a lid", "Sample 2 is the K2 in tin", "Sample 2 is the K2 that has", "Sample 2 is the K2 having lids"],
)  # fmt: skip
