"""English: the words by which somebody is to leave something; see the package on where they were read."""

from __future__ import annotations

from pipeline.read.rule import Rule

LEAVE = Rule(
    r"(?:(?:immediately|forthwith|henceforth|permanently|also) )?(?:cease|refrain|desist|abstain|stop|discontinue)\b",
    finds=["‹cease› and desist", "‹immediately refrain›", "‹desist›", "‹forthwith stop›", "‹henceforth abstain›", "‹permanently discontinue›", "‹also refrain›"],
    never=["pay", "to have ceased"],
)
OTHER = Rule(
    r" (?:to|shall|must) (?!the\b|an?\b|this\b|be paid\b|each\b|it\b|them\b)[a-z]",
    finds=["‹ to p›ay", "‹ shall p›ay", "‹ must p›ay"],
    never=["a penalty to be paid", "subject to the security", "sum to a party", "sum to an amount", "sum to this court", "sum to each of", "sum to it", "sum to them", "up to EUR 500"],
)
_ASIDE = rf"(?:(?!{OTHER})[^;]){{0,500}}?"  # beside what enjoins, nothing else is ordered: "on pain of a penalty"
FROM = Rule(
    r"from (?=(?:\w+ly )?\w+ing\b|(?:any|all|each|every)\b|(?:further |direct |indirect ){0,2}(?:acts?|infringement)\b)",
    finds=["‹from ›offering", "‹from ›directly infringing", "‹from ›any act", "‹from ›all acts", "‹from ›each act", "‹from ›every act", "‹from ›further acts", "‹from ›direct infringement", "‹from ›indirect infringement"],
    never=["from the Claimant", "from when"],
)
_MODAL = r"(?:shall|must|may|will|(?:has|have|is|are) to)"
ENJOINS = Rule(
    rf"(?P<whom>[^.;:]{{1,300}}?) (?:is|are|be)(?:,{_ASIDE},)? (?:(?:hereby|each|jointly|also|permanently|provisionally|and severally|\(?[a-z0-9]{{1,2}}[.)]+) ){{0,3}}(?:ordered|directed|required|enjoined|prohibited|restrained|forbidden)"
    rf"(?:{_ASIDE} to {LEAVE}|{_ASIDE} {FROM})",
    rf"(?P<whom7>[^.;:]{{1,300}}?) (?:is|are|be) (?:hereby )?(?:prohibited|forbidden|enjoined){_ASIDE} to\b",
    rf"\b(?:[Oo]rders|[Dd]irects|requires) (?!that\b)(?P<whom2>(?:(?!{OTHER})[^.;:]){{1,400}}?) to {LEAVE}",
    rf"\b(?:[Ee]njoins|[Pp]rohibits|restrains|[Ff]orbids|bars) (?P<whom3>(?:(?!{OTHER})[^.;:]){{1,400}}?) (?:from|to)\b",
    rf"(?P<whom4>[^.;:]{{1,300}}?) {_MODAL}(?:,{_ASIDE},| with(?:in)? [^.;,]{{1,80}}?| as (?:of|from) [^.;,]{{1,60}}?|) (?:{LEAVE}|no longer\b|not (?!be\b))",
    rf"\b(?:injunction|order)(?: \w+){{0,3}} against (?P<whom5>[^.;:]{{1,300}}?)(?:,{_ASIDE})?,? (?:prohibiting|restraining|enjoining|ordering) (?:them|it|him|her|the latter)\b",
    rf"\b[Oo]rder(?:s|ed) that (?P<whom6>(?:(?!{OTHER})[^.;:]){{1,400}}?) {LEAVE}",
    finds=[
        "‹The Defendant is ordered to refrain› from offering", "‹The Defendants are hereby ordered to cease› and desist from",
        "‹The Defendants are ordered, on pain of a penalty, to desist› from", "‹The Defendants are ordered immediately to refrain› from",
        "‹The Defendants are ordered, subject to a penalty to be paid to the court, to desist› from", "‹The Defendants are ordered with effect from service to stop› offering",
        "‹The Defendant is directed to immediately cease› offering", "‹The Defendant is required to abstain› from",
        "‹The Defendant is prohibited from ›offering", "‹The Defendants are hereby prohibited, subject to a penalty, from ›offering", "‹The Defendants are each enjoined from ›directly offering",
        "‹Defendant 1 be restrained from ›any act", "‹The Defendants are forbidden from ›infringement of", "‹The Defendants are forbidden to› offer", "‹The Defendants are prohibited, under penalty, to› offer", "‹The Defendant be hereby enjoined to› leave", "‹The Defendant is forbidden to› offer",
        "‹The Defendants are enjoined to› leave", "‹The Defendants are jointly and severally ordered to cease›", "‹The Defendants are also prohibited from ›selling", "‹The Defendants are permanently enjoined from ›selling", "‹The Defendants are provisionally enjoined from ›all",
        "‹They are prohibited from ›each act",
        "The Court ‹orders the Defendant to refrain› from", "The Court ‹directs the Defendant to cease›", "It ‹requires the Defendant to cease›",
        "The Court ‹enjoins the Defendant from› offering", "It ‹prohibits the Defendants, under penalty, from› offering", "It ‹restrains the Defendants from›", "It ‹forbids the Defendants to› offer", "It ‹bars the Defendants from›",
        "‹The Defendants shall refrain› from offering", "‹The Defendants shall, on pain of a penalty, cease› offering", "‹The Defendants must desist› from",
        "‹The Defendants may not ›offer", "‹The Defendants will within two weeks refrain›", "‹The Defendants has to refrain›", "‹The Defendants have to refrain›", "‹The Defendants is to cease›",
        "‹The Defendants are to cease›", "‹The Defendants shall no longer› offer", "‹The Defendants shall, as of now, no longer› offer", "‹The Defendants shall as of service cease›", "‹The Defendants shall as from 1 May cease›", "‹The Defendants shall with immediate effect cease›",
        "An ‹injunction is granted against Defendant 1, prohibiting it› from", "an ‹order against the Defendants restraining them› from", "an ‹injunction against Mr Reed, under penalty, enjoining him› from",
        "an ‹injunction against Ms Reed ordering her› to", "an ‹injunction against Orlo prohibiting the latter› from",
        "‹The Defendants are, on pain of a penalty, enjoined from ›offering", "‹Orders Defendant 1 to cease›", "‹Defendants 1 and 2 are each a) ordered to refrain›", "‹Directs Defendant 1 to cease›", "‹Enjoins Defendant 1 from›", "‹Prohibits Defendant 1 from›", "‹Forbids Defendant 1 to›",
        "It is ‹ordered that the Defendants cease›", "‹Orders that the Defendants cease›",
        "The Court ‹orders that the Defendants cease› and", "The Court ‹orders that the Defendants, under penalty, refrain› from",
    ],
    never=[
        "The Defendants are ordered to pay a penalty for not having refrained from offering",
        "The Defendants are ordered, to pay a penalty, to refrain from offering",
        "The request to order the Defendants to refrain from offering is dismissed",
        "The Defendants are ordered to inform the Claimant from when they began selling",
        "The Defendants shall not be released from selling",
    ],
)
