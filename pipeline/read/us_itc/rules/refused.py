"""Rules of `pipeline.read.us_itc.refused`: the words of a clause that refuses, only asks, or finds no reason for something.

"Nnnn" stands for a list of names.
"""

from __future__ import annotations

from pipeline.read.rule import Rule

# What somebody may ask for about an order that stands.
A_CHANGE = Rule(
    r"\b(?:resci\w+|modif\w+|vacat\w+|stay(?:s|ed|ing)?|suspen\w+|lift\w*|set(?:s|ting)? aside|exempt\w*|releas\w+|reliev\w+|"
    r"revo[ck]\w+|cancel\w*|amend\w*|reconsider\w*|rehear\w*|reopen\w*|remov\w+|withdraw\w*|dissol\w+|terminat\w+|end(?:s|ed|ing)?|narrow\w*|"
    r"expire[sd]?|carv\w+|strik\w+|delet\w+|free|clarif\w+|advisory|proceedings?|orders?)\b",
    any_case=True,
    finds=[
        "to ‹rescind› it", "the ‹rescission› of it", "to ‹modify› it", "to ‹vacate› it", "the ‹vacatur› of it", "a ‹stay› of it", "it ‹stays›", "it is ‹stayed›", "‹staying› it",
        "to ‹suspend› it", "to ‹lift› it", "to ‹set aside› it", "it ‹sets aside›", "‹setting aside› it", "to ‹exempt› Nnnn", "to ‹release› Nnnn",
        "to ‹relieve› Nnnn", "to ‹revoke› it", "a ‹revocation›", "to ‹cancel› it", "to ‹amend› it", "to ‹reconsider› it", "a ‹rehearing›", "to ‹reopen› it", "to ‹remove› Nnnn",
        "to ‹withdraw› it", "to ‹dissolve› it", "to ‹terminate› it", "to ‹end› it", "it ‹ends›", "it is ‹ended›", "‹ending› it", "to ‹narrow› it", "it ‹expired›", "it ‹expires›", "to ‹carve› out", "to ‹strike› Nnnn",
        "to ‹delete› Nnnn", "to ‹free› Nnnn", "to ‹clarify› it", "an ‹advisory› opinion", "a ‹proceeding›", "the ‹proceedings›", "the ‹order›", "the ‹orders›",
    ],
    never=["the hearing", "the lanterns of Nnnn", "the bond"],
)  # fmt: skip
# Of these no order that is asked for is one.
OF_A_CHANGE = Rule(
    r"\b(?:petition|motion|request|proposal|application)s?\b[^;]{0,80}? (?:resci\w+|modif\w+|vacat\w+|stay|suspen\w+|lift\w*|set aside|exempt\w*|releas\w+|revo[ck]\w+|cancel\w*|amend\w*|terminat\w+)\b",
    r"\b(?:rescission|modification|vacatur|stay|suspension) of (?:the|its|that|these|those)\b",
    any_case=True,
    finds=[
        "the ‹petition to rescind› it", "a ‹motion of Nnnn for modification› of it", "a ‹request that the order be lifted›", "a ‹proposal seeking to set aside› it", "an ‹application for a stay›", "the ‹motion of the vacatur›",
        "a ‹request for a temporary suspension›", "a ‹petition to exempt› Nnnn", "a ‹petition to release› Nnnn", "a ‹petition to revoke› it", "a ‹petition to cancel› it", "a ‹petition to amend› it", "‹petitions to terminate› it", "a ‹petition seeking modification› of it",
        "‹rescission of the› order", "‹modification of its› order", "‹vacatur of that› order", "a ‹stay of these› orders", "‹suspension of those› orders",
    ],
    never=["the motion for a limited exclusion order", "the request for temporary relief", "a suspension of liquidation", "the petition of Nnnn"],
)  # fmt: skip
# Says that something asked for is not given; what stands behind it is that.
REFUSES = Rule(
    r"\b(?:den(?:y|ies|ied|ying)(?! entry)|denial of|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?(?= [^.;]{0,60}?(?:petition|motion|request|application))|"
    r"turn(?:s|ed|ing)? (?:down|away)|(?:decid|determin|resolv|rul)\w* against)\b(?!,? in part)",
    any_case=True,
    finds=[
        "to ‹deny› it", "it ‹denies› it", "has ‹denied› it", "‹denying› it", "‹Denial of› it", "to ‹decline› it", "it ‹declines› to", "has ‹declined› to", "‹declining› to",
        "to ‹refuse› it", "it ‹refuses› to", "has ‹refused› to", "‹refusing› to", "its ‹refusal› to", "to ‹reject› it", "it ‹rejects› it", "has ‹rejected› it", "‹rejecting› it", "to ‹dismiss› the petition",
        "it ‹dismisses› a motion", "has ‹dismissed› the request", "‹dismissing› an application", "to ‹turn down› it", "it ‹turns down› it", "has ‹turned down› it", "‹turning away› it", "has ‹decided against› it", "has ‹determined against› it",
        "‹resolved against› it", "‹ruled against› it",
    ],
    never=["denied in part", "denied, in part", "denies entry to lanterns", "has decided it", "dismissed the complaint"],
)  # fmt: skip
# Says that something is not done.
NOT_DOING = Rule(
    r"\b(?:not|nor|neither|never) (?:(?:to|be|been|has|have|is|are|hereby|now|further|so|yet|also|at this time) ){0,3}(?:(?:institut|commenc|begin|open|grant|warrant|justif|consider|act|waiv|find)\w*\b|(?=resci|modif|"
    r"vacat|stay|suspen|lift|set|exempt|releas|reliev|revo|cancel|amend|reconsider|reopen|remov|withdr|dissol|terminat|strik|delet|narrow|free))",
    r"\bwithout (?:resci|modify|vacat|stay|suspend|lift|setting|exempt|releas|reliev|revok|cancel|amend|remov|withdraw|dissol|end)\w*",
    r"\bno (?:\w+ ){0,2}(?:basis|grounds?|reasons?|cause|need|circumstances|showing|change)\b",
    any_case=True,
    finds=[
        "determined ‹not to institute› it", "it does ‹not commence› it", "will ‹not now begin› it", "has ‹not opened› it", "has ‹not been granted›", "is ‹not warranted›", "is ‹not justified›",
        "will ‹not further consider› it", "has ‹not yet acted›", "will ‹not ›rescind it", "‹nor ›modify it", "‹neither ›vacate it", "has ‹never ›stayed it", "will ‹not at this time ›suspend it",
        "does ‹not hereby ›lift it", "‹not to ›set it aside", "‹not to ›exempt", "‹not to ›release", "‹not to ›relieve", "‹not to ›revoke", "‹not to ›cancel", "‹not to also ›amend",
        "‹not to so ›reconsider", "‹not to ›reopen", "‹not to be ›removed", "has ‹not ›withdrawn", "‹not to ›dissolve", "‹not to ›terminate", "‹not to ›strike", "‹not to ›delete", "‹not to ›narrow", "‹not to ›free",
        "are ‹not been ›lifted", "need ‹not be ›modified", "‹not to waive›", "does ‹not find›", "it is ‹nor is ›lifted", "‹nor are ›lifted", "‹nor has ›lifted", "‹nor have ›lifted",
        "‹without rescinding› it", "‹without modifying› it", "‹without vacating› it", "‹without staying› it", "‹without suspending› it", "‹without lifting› it", "‹without setting› it aside",
        "‹without exempting› it", "‹without releasing› it", "‹without relieving› it", "‹without revoking› it", "‹without cancelling› it", "‹without amending› it", "‹without removing› it",
        "‹without withdrawing› it", "‹without dissolving› it", "‹without ending› it",
        "finds ‹no basis› to", "on ‹no ground› has", "‹no grounds› to", "‹no reason› to", "‹no reasons› to", "‹no cause› to", "‹no need› to", "‹no changed circumstances› justify", "‹no new showing› that", "‹no change› of",
    ],
    never=["not in force", "does not bind Nnnn", "no longer", "without prejudice", "no order", "is not moot"],
)  # fmt: skip
# Somebody asks for something, or is against it.
ASKS = Rule(
    r"\b(?:filed|submitted|brought|made|lodged|received) (?:\w+ ){0,3}(?:petitions?|motions?|requests?|applications?|complaints?)\b",
    r"(?<!granted[ ])(?<!as[ ])\b(?:has|have|had) (?:\w+ )?(?:requested|asked|petitioned|moved|urged|sought|applied|opposed)\b",
    r"\b(?:requests|asks|petitions|moves|urges|seeks|applies|opposes|opposed)(?= (?:that|to|for|the|an?|any|its|rescission|modification|[a-z]+ of)\b)",
    r"\b(?:institut\w+|commenc\w+) (?:an? |the )?(?:\w+ )?proceedings? to (?:decide|determine|consider)\b",
    any_case=True,
    finds=[
        "Nnnn ‹filed a joint petition› to", "Nnnn ‹submitted its motion› for", "Nnnn ‹brought an application› for", "Nnnn ‹made the request› that", "Nnnn ‹lodged their requests› that",
        "it ‹received two petitions› for", "it ‹received motions› for", "‹filed a complaint›", "they ‹filed complaints›", "‹made applications› for",
        "Nnnn ‹has requested› that", "they ‹have asked› that", "it ‹had petitioned› for", "it ‹has jointly moved› for", "it ‹has urged› that", "it ‹has sought› a", "it ‹has applied› for", "it ‹has opposed› it",
        "it ‹requests› that", "it ‹asks› the", "it ‹petitions› for", "it ‹moves› to", "it ‹urges› rescission", "it ‹seeks› modification", "it ‹applies› for", "it ‹opposes› a", "it ‹opposed› any",
        "it ‹opposes› an", "it ‹opposes› its", "it ‹seeks› suspension of",
        "‹institutes a proceeding to decide› whether", "‹commenced the rescission proceedings to determine› whether", "‹institute an enforcement proceeding to consider› whether",
    ],
    never=["granted the petition", "the motion was granted", "it stays the order"],
)  # fmt: skip
# Says of what was asked for, which stands before it, that it is not given, or that nobody asks for it any more.
IS_REFUSED = Rule(
    r"\b(?P<what>(?:petition|motion|request|application|proposal|rescission|modification|stay|suspension|reconsideration|vacatur|relief)s?\b"
    r"(?:(?!\b(?:but|because|although|while|whereas|grant\w*)\b)[^;]){0,260}?)"
    r"\b(?:(?:(?:is|are|was|were|has been|have been|having been|being|stands?|be) (?:(?:also|hereby|therefore|accordingly|likewise|thus|each|both) )?)"
    r"(?:denied|refused|rejected|dismissed|declined|turned (?:down|away)|withdrawn|not granted|(?:not |un)warranted|not (?:justified|called for|necessary|appropriate)))"
    r"(?!,? in part)(?:,? (?:as (?:moot|untimely|premature)|without prejudice|with prejudice|in full|in (?:its|their) entirety|in all respects|on [A-Z][a-z]+ \d{1,2}, \d{4}|before the Commission acted on (?:it|them)))*",
    any_case=True,
    finds=[
        "the ‹petition to rescind the order is denied›", "the ‹motions are also refused›", "his ‹request was hereby rejected›", "the ‹applications were therefore dismissed›", "the ‹proposal has been accordingly declined›",
        "the ‹rescission has been likewise turned down›", "a ‹modification is thus not granted›", "the ‹stays have been each refused›", "the ‹suspension of it is not warranted›", "‹reconsideration is unwarranted›", "the ‹vacatur having been both denied›",
        "the ‹relief being refused›", "the ‹relief stands denied›", "that the ‹petition be turned away›", "the ‹petition was withdrawn before the Commission acted on it›", "‹rescission is not justified›", "‹rescission is not called for›", "‹rescission is not necessary›",
        "‹rescission is not appropriate›", "the ‹motion is denied as moot›", "the ‹motion is denied as untimely›", "the ‹motion is denied, as premature›", "the ‹motion is dismissed without prejudice›", "it is a ‹motion dismissed is dismissed with prejudice›",
        "the ‹petition is denied in full›", "the ‹petition is denied in its entirety›", "the ‹petitions are denied in their entirety›", "the ‹petition is denied in all respects›", "the ‹petition was denied on May 3, 2031›",
        "the ‹petitions were withdrawn before the Commission acted on them›",
    ],
    never=["the petition is denied in part", "the petition is granted", "the petition, but it is denied", "the motion because it is denied", "the motion although it is denied", "the motion while it is denied", "the motion whereas it is denied",
           "the motion granted is denied"],
)  # fmt: skip
# To refuse this of an order may be its end.
KEEPS = Rule(
    r"\b(?:review|keep|continu|maintain|retain|extend|renew|reinstat|enforc|uphold|hear|reaffirm)\w*\b",
    any_case=True,
    finds=["to ‹review› it", "to ‹keep› it", "to ‹continue› it", "to ‹maintain› it", "to ‹retain› it", "to ‹extend› it", "to ‹renew› it", "to ‹reinstate› it", "to ‹enforce› it", "to ‹uphold› it", "a ‹hearing› of it", "to ‹reaffirm› it"],
    never=["to rescind it", "to deny the petition"],
)  # fmt: skip
# Where a clause that refuses or asks something ends, and another act begins.
BREAKS = Rule(
    r";|,? (?:but|yet|however|although|though|instead|nonetheless|nevertheless|because|whereas|while|except)\b|, (?:which )?(?:the Commission|it) (?=\w)",
    r"(?:,? and (?:the Commission |it |they |that |then |also |rather |now |hereby |\w+ly |on its own motion ){0,3}|, (?:hereby |now |therefore )?)"
    r"(?:has|have|is|are|was|were|hereby|rescinds|modifies|vacates|stays|suspends|lifts|sets aside|exempts|releases|revokes|removes|withdraws|strikes|"
    r"terminates|grants|leaves)\b",
    r",? and (?:to |then |also |itself |\w+ly ){0,2}(?:rescinded|modified|vacated|stayed|suspended|lifted|set aside|exempted|released|revoked|removed|withdrew|struck|terminated|granted|left)\b",
    r",? and to\b|, and (?:the|its|these|those|both|all|each)\b",
    r"(?<!which)(?<!that)(?<!who) (?:is|are|has|have|was|were|having|being|shall be|will be)(?: been)? (?:\w+ ){0,2}?(?:rescinded|modified|vacated|stayed|suspended|lifted|set aside|exempted|released|revoked|removed|withdrawn|struck|ended)\b",
    any_case=True,
    finds=[
        "it is so‹;› it", "to deny it‹, but› it", "deny it‹ yet› rescind", "it‹, however›, ends", "it‹ although› so", "it‹ though› so", "it‹ instead› ends", "it‹ nonetheless› ends", "it‹, nevertheless›", "it‹ because› so",
        "it‹ whereas› so", "it‹ while› so", "it‹ except› so", "denied‹, the Commission ›ends", "denied‹, it ›ends", "asked for it‹, which the Commission ›did",
        "it‹, and has› ended", "it‹ and have› ended", "it‹ and the Commission has› ended", "it‹, and it is› ended", "they‹, and they are› ended", "it‹ and that is› ended", "it‹, and then is› so", "it‹, and also hereby› ends",
        "it‹, and rather has› ended", "it‹, and now has› ended", "it‹, and on its own motion has› ended", "it‹ and hereby has› ended", "it‹ and partly has› ended", "it‹ and was› so", "it‹ and were› so",
        "denied‹, hereby rescinds› it", "denied‹, now modifies› it", "denied‹, therefore vacates› it", "it‹ and stays› it", "it‹ and suspends› it", "it‹ and lifts› it", "it‹ and sets aside› it", "it‹ and exempts› Nnnn",
        "it‹ and releases› Nnnn", "it‹ and revokes› it", "it‹ and removes› it", "it‹ and withdraws› it", "it‹ and strikes› it", "it‹ and terminates› it", "it‹ and grants› it", "it‹ and leaves› it",
        "it‹ and rescinded› it", "it‹, and then modified› it", "it‹ and also vacated› it", "it‹ and itself stayed› it", "it‹ and temporarily suspended› it", "it‹ and lifted› it", "it‹ and set aside› it", "it‹ and exempted› Nnnn",
        "it‹ and released› Nnnn", "it‹ and revoked› it", "it‹ and removed› it", "it‹ and withdrew› it", "it‹ and struck› it", "it‹ and terminated› it", "it‹ and granted› it", "it‹ and left› it", "it‹ and to then rescinded› it",
        "it‹ and to› rescind it", "it‹, and the› bond", "it‹, and its› bond", "it‹, and these› go", "it‹, and those› go", "it‹, and both› go", "it‹, and all› go", "it‹, and each› goes",
        "the orders‹ are vacated›", "the order‹ is hereby rescinded›", "it‹ has been modified›", "they‹ have been now stayed›", "it‹ was suspended›", "they‹ were lifted›", "it‹ shall be set aside›", "it‹ will be exempted›", "it‹ is released›",
        "it‹ is revoked›", "it‹ is removed›", "it‹ is withdrawn›", "it‹ is struck›", "it‹ is ended›", "it‹ having been lifted›", "it‹ being lifted›",
    ],
    never=["to modify, rescind, or set it aside", "the petition of Nnnn and Nnnn", "Fenn Kettles, Inc. of Ulm", "the order that is suspended", "the order which is suspended", "Nnnn who is removed"],
)  # fmt: skip
# Says that not all is refused.
PARTLY = Rule(
    r"\b(?:in part|partly|partially|grant(?:s|ed|ing)?|agrees|agreed|allows|allowed|approv\w+|(?:has|have) done|do(?:es)? so|done so|so orders|accept\w*)\b",
    any_case=True,
    finds=["it ‹agrees›", "it ‹agreed›", "it ‹allows› it", "it ‹allowed› it", "it ‹approves› it", "which it ‹has done›", "which they ‹have done›", "it ‹does so›", "to ‹do so›", "had ‹done so›", "it ‹so orders›", "it ‹accepts› that", "denied ‹in part›", "‹partly› denied", "‹partially› denied", "it ‹grants› it", "‹granted› and denied", "‹granting› it", "to ‹grant› it"],
    never=["the grantor's part", "to deny it"],
)  # fmt: skip
# A verb of ending or changing as something that is done: not the name of it.
ACT = Rule(
    r"\b(?:has|have|is|are|hereby|instead|nonetheless|nevertheless|rather|now|and|but|Commission|it|also|then|motion),? (?:\w+ ){0,2}?"
    r"(?:rescind(?:s|ed)|modif(?:ies|ied)|vacate[sd]|stay(?:s|ed)|suspend(?:s|ed)|lift(?:s|ed)|sets? aside|exempt(?:s|ed)|release[sd]|relieve[sd]|revoke[sd]|cancel(?:s|l?ed)|amend(?:s|ed)|"
    r"remove[sd]|withdrew|withdrawn|withdraws|dissolve[sd]|strikes|struck|delete[sd]|narrow(?:s|ed)|free[sd]|end(?:s|ed))\b[^.;,]{0,60}",
    r"\bgrant(?:s|ed|ing)?\b[^.;]{0,120}? (?:to|for|seeking) (?:\w+ ){0,2}?(?:resci|modif|vacat|stay|suspen|lift|set|exempt|releas|revo|remov)\w*\b(?![^.;,]{0,60}\b(?:schedule|deadline|ID|investigation)\b)[^.;,]{0,60}",
    any_case=True,
    finds=[
        "they ‹has rescinded the order›", "they ‹have modified it›", "the LEO ‹is vacated›", "they ‹are stayed›", "they ‹hereby suspended it›", "they ‹instead lifted it›", "‹nonetheless strikes Nnnn from it›", "‹nevertheless exempts Nnnn›",
        "they ‹rather released Nnnn›", "they ‹now relieved Nnnn›", "denied ‹and revoked›", "‹but cancels all›", "the ‹Commission amends it›", "‹it removes Nnnn›", "they ‹also withdraws all›", "they ‹then dissolved all›", "on its own ‹motion sets aside it›",
        "‹it stays it›", "‹it lifts it›", "‹it set aside it›", "‹it withdrew it›", "‹it withdrawn›", "‹it struck Nnnn›", "‹it deleted Nnnn›", "‹it narrows it›", "‹it narrowed it›", "‹it freed Nnnn›", "‹it ends it›", "‹it ended›",
        "‹it rescinds it›", "‹it modifies it›", "‹it suspends it›", "‹it exempted Nnnn›", "‹it cancelled›", "‹it amended it›", "they ‹have at once ended it›",
        "‹granted the petition to rescind the order›", "‹grants a motion for the modification›", "‹granting a request seeking a temporary stay›", "‹grant it to vacate all›", "‹granted the request to suspend it›", "‹granted the request to lift it›",
        "‹granted the request to set it aside›", "‹granted the request to exempt Nnnn›", "‹granted the request to release Nnnn›", "‹granted the request to revoke it›", "‹granted the request to remove it›",
    ],
    never=["a stay of the order", "the rescission of all", "has denied all", "the order ends", "has terminated the rescission proceeding", "granted a motion to stay the schedule", "granted a motion to suspend the deadline", "granting a motion to vacate an ID",
           "granted a motion to stay the investigation"],
)  # fmt: skip
# What ends with such words is a proceeding, and no order.
OF_PROCEEDING = Rule(
    r"\bterminat\w+ (?:\w+ ){0,4}?(?:proceeding|investigation)s?\b(?: (?:with|on) [^.;,]{0,60})?",
    any_case=True,
    finds=["has ‹terminated the modification proceeding›", "‹Termination of the Investigation›", "to ‹terminate this combined enforcement proceeding›", "‹terminates its investigations›",
           "‹terminating that proceeding›", "‹terminated the investigation with a finding of no violation›", "‹terminated proceedings on a settlement›"],
    never=["terminated the order", "the proceeding"],
)  # fmt: skip
A_THING = Rule(  # what is changed or kept, and not that it is
    r"\b(?:orders?|proceedings?)\b",
    any_case=True,
    finds=["the ‹order› stands", "both ‹Orders›", "the ‹proceeding› goes on", "all ‹proceedings›"],
    never=["ordered", "proceeded", "to modify it"],
)
# Any word by which an order could be changed or issued, in whatever form.
ACTS = Rule(
    r"\b(?:resci\w+|modif\w+|vacat\w+|stay(?:s|ed|ing)?(?! in)|suspend\w*|lift(?:s|ed|ing)?|set(?:s|ting)? aside|exempt\w*|releas\w+|reliev\w+|revo[ck]\w+|cancel\w*|"
    r"amend(?:s|ed|ing|ment)?(?! complaint)|remov\w+|withdr[ae]w\w*|dissol\w+|terminat\w+|strik\w+|struck|delet\w+|narrow\w*|free[ds]?|expire[sd]?|lapse[sd]?|"
    r"no longer|issu\w+|enter(?:s|ed|ing)|grant\w*|clarif\w+|correct\w*|extend\w*|add(?:s|ed|ing)?)\b",
    any_case=True,
    finds=[
        "to ‹rescind› it", "to ‹modify› it", "to ‹vacate› it", "it ‹stays› it", "it is ‹stayed›", "‹staying› it", "to ‹stay› it", "to ‹suspend› it", "to ‹lift› it", "it ‹lifts› it", "is ‹lifted›", "‹lifting› it",
        "to ‹set aside› it", "it ‹sets aside› it", "‹setting aside› it", "to ‹exempt› Nnnn", "to ‹release› Nnnn", "to ‹relieve› Nnnn", "to ‹revoke› it", "a ‹revocation›", "to ‹cancel› it", "to ‹amend› it", "it ‹amends› it", "is ‹amended›",
        "‹amending› it", "an ‹amendment› of it", "to ‹remove› it", "to ‹withdraw› it", "it ‹withdrew› it", "to ‹dissolve› it", "is ‹terminated›", "to ‹strike› it", "is ‹struck›", "to ‹delete› it", "to ‹narrow› it", "to ‹free› Nnnn", "is ‹freed›", "it ‹frees› Nnnn",
        "has ‹expired›", "it ‹expires›", "to ‹expire›", "has ‹lapsed›", "it ‹lapses›", "to ‹lapse›", "is ‹no longer› so", "has ‹issued› it", "it ‹enters› it", "has ‹entered› it", "‹entering› it", "has ‹granted› it", "to ‹clarify› it", "to ‹correct› it", "to ‹extend› it",
        "to ‹add› Nnnn", "it ‹adds› Nnnn", "has ‹added› Nnnn", "‹adding› Nnnn",
    ],
    never=["the order stays in force", "the order continues", "the amended complaint"],
)  # fmt: skip
