"""The words that say which of the rights an opinion names are not before the court, or that the remedy alone is."""

from __future__ import annotations

from pipeline.read.rule import Rule

# Behind a right: it left the case, or nobody appealed what was found of it.
LEFT = Rule(
    r"\b(?:was|were|is|been)(?: \w+)? (?:withdrawn|dropped|terminated|abandoned|severed)\b",
    r"\b(?:no one|nobody|no party|neither \w+|none of the parties)(?: has)? (?:cross-)?(?:appeal|challeng|contest|disput)\w*",
    r"\b(?:did|does|has) not (?:cross-)?(?:appeal|challenge|contest)(?:ed)? (?:from )?(?:that|this|it\b|those)",
    r"\b(?:not|no longer) (?:\w+ )?(?:at issue|on appeal|before (?:us|the court)|part of|challenged|appealed|in dispute)\b",
    r"\b(?:is now|became|has become|are now) final\b",
    any_case=True,
    finds=[
        "a holding on the '456 patent that ‹is now final›",
        "which ‹became final›",
        "which ‹has become final›",
        "those findings ‹are now final›",
        "Patent No. 9,901,456 ‹was withdrawn› before the hearing",
        "the '456 patent ‹was later dropped›",
        "the '456 and '457 patents ‹were terminated›",
        "the count on it has ‹been abandoned›",
        "the '456 patent ‹is thus severed›",
        "as to that patent and ‹no one has appealed›",
        "‹nobody appealed›",
        "‹no party challenges› it",
        "‹no one contests› it",
        "‹neither party has cross-appealed› it",
        "‹none of the parties disputes› it",
        "and Orlo ‹did not appeal that› finding",
        "and Orlo ‹did not cross-appeal from that› finding",
        "Orlo ‹has not contested this›",
        "Orlo ‹does not challenge it›",
        "Orlo ‹does not challenge those› findings",
        "the '456 patent is ‹not before us›",
        "it is ‹no longer before the court›",
        "it is ‹not currently on appeal›",
        "it is ‹not part of› this appeal",
        "it is ‹not at issue›",
        "it was ‹not challenged›",
        "it was ‹not appealed›",
        "it is ‹not in dispute›",
    ],
    never=["the '456 patent was infringed", "Orlo did not appeal the finding"],
)
# In front of such words: a right that was named before.
ANOTHER = Rule(
    r"\b[Tt]he (?:first|second|third|former|latter|other)\b(?! (?:time|place|argument|point|issue|question|request))|\b(?:[Tt]hat|[Tt]his) (?:patent|mark)\b",
    finds=["‹The second› is", "‹the first›", "‹The third› was", "‹The former› is", "‹The latter› is", "‹The other› is", "‹That patent› is", "‹this mark› is"],
    never=["That argument is not before us.", "for the first time", "in the first place", "the other argument", "the second point", "the latter issue", "the other question", "the first request"],
)
# In front of a right: the same.
LEFT_BEHIND = Rule(
    r"\bterminated\b[^.;,]{0,80}? (?:as to|with respect to|based on|for|of)\b",
    r"\b(?:withdrew|withdrawal of|withdrawing|dropp(?:ed|ing)|abandon(?:ed|ing))\b",
    r"\bwithdrawn (?:allegation|count|claim|complaint|assertion)s?\b",
    r"\bmotion to sever\b",
    r"\b(?:without (?:any )?(?:deciding|decision|reaching)|took no position)(?: (?:on|as to|whether|any|the))*",
    any_case=True,
    finds=[
        "The investigation was ‹terminated as to› the '456 patent",
        "was ‹terminated before the hearing with respect to› the '456 patent",
        "was ‹terminated based on› withdrawal",
        "was ‹terminated for› the '456 patent",
        "‹terminated in respect of› it",
        "Fen ‹withdrew› its allegations as to the '456 patent",
        "upon ‹withdrawal of› the '456 patent",
        "‹withdrawing› the '456 patent",
        "The ‹withdrawn count› for U.S. Patent No. 9,901,456",
        "the ‹withdrawn claims› of the '456 patent",
        "the ‹withdrawn allegations› on the '456 patent",
        "its ‹withdrawn complaint› on the '456 patent",
        "its ‹withdrawn assertion› of the '456 patent",
        "Fen ‹dropped› the '456 patent",
        "‹dropping› the '456 patent",
        "Fen ‹abandoned› the '456 patent",
        "‹abandoning› it",
        "the ‹motion to sever› the '456 patent",
        "‹without deciding the› '456 patent",
        "‹without any decision as to the› '456 patent",
        "‹without reaching the› '456 patent",
        "The Commission ‹took no position on whether any› claim of the '456 patent",
        "The Commission ‹took no position on the› '456 patent",
    ],
    never=["based on the '456 patent", "with drawings"],
)
# Claims in front of a right: what is said is of some of them only.
SOME_CLAIMS = Rule(
    r"\bclaims? \d[\d ,–-]*(?:,? and \d+)?,? of (?:the )?(?:U\.S\. )?(?:Patent )?(?:Nos?\. )?$",
    any_case=True,
    finds=["‹claims 4–6 of the ›", "‹Claim 4 of U.S. Patent No. ›", "‹claims 1, 2, and 5 of ›"],
    never=["infringement of the ", "the claims of the "],
)
# In front of a right: of it the authority found no violation.
NO_VIOLATION = Rule(
    r"\bno(?:ne)?(?: (?:violation|infringement))?(?: of section 337)? (?:as to|with respect to|based on|of) (?:the )?",
    r"\b(?:found|determined) (?:not to infringe|noninfringement of)\b",
    any_case=True,
    finds=[
        "It found ‹no violation as to the ›'456 patent",
        "It found ‹no violation of section 337 based on ›it",
        "it found ‹none of ›U.S. Patent No. 9,901,456",
        "‹no infringement of the ›'456 patent",
        "‹no violation with respect to the ›'456 patent",
        "it ‹found not to infringe› the '456 patent",
        "it ‹determined noninfringement of› the '456 patent",
    ],
    never=["found a violation as to the '301 patent"],
)
# Behind the number of a right: it is one that it is compared with.
COMPARED = Rule(
    r"^,?(?: \([^)]{0,30}\))? (?:issued )?to [A-Z][\w-]+\b",
    r"^ \([\"“][A-Z][\w-]+[\"”]\)",
    finds=["‹ to Kurosawa›, together", "‹, issued to Bligh›", "‹ (\"Kurosawa\")›", "‹ (“Kurosawa”)›", "‹ (filed 1999) to Bligh›"],
    never=[' ("the \'301 patent")', " and"],
)
# In front of a number: the same.
COMPARES = Rule(
    r"\b(?:prior[ -]art|continuation(?:-in-part)? of|parent|anticipated by|obvious over|in view of|incorporates)\b[^.;]{0,50}$",
    any_case=True,
    finds=[
        "the ‹prior-art ›",
        "‹prior art reference ›",
        "is a ‹continuation of the application that issued as ›",
        "its ‹parent, ›",
        "‹anticipated by ›",
        "‹obvious over ›",
        "‹in view of ›",
        "it ‹incorporates ›",
    ],
    never=["infringes claim 1 of "],
)
# The appeal is on what is done for a violation, and not on whether there was one.
REMEDY_ALONE = Rule(
    r"\bappeals?(?: from)?(?: only)? (?:the |what )?(?:(?:Commission's )?(?:refusal|denial|scope|duration|form|choice)\b|it did not get)",
    r"\bdetermination (?:on|of|as to) remedy\b",
    r"\b(?:violation|infringement)(?: itself| finding)?,? (?:is|are) (?:not (?:\w+ )?|un)(?:contested|challenged|disputed|appealed)\b",
    r"\b(?:does|do) not (?:dispute|contest|challenge) (?:the finding of (?:a )?violation|that (?:it|they) (?:violated|infringed))",
    r"\b(?:only|sole) (?:question|issue)[^.;]{0,40}? (?:is|concerns) (?:the (?:remedy|scope of the)|whether [^.;]{0,60}?\b(?:exclusion order|bond|remedy))",
    r"\b[Nn]o one has appealed from the limited exclusion order",
    r"\bappeals? (?:\w+ )?(?:the )?(?:civil penalty|bond|sanctions?)\b",
    r"\b(?:denying|denial of|denied) (?:\w+ )?petition to (?:rescind|modify|suspend)\b",
    finds=[
        "Fen ‹appeals only the refusal› of a general exclusion order",
        "It ‹appeals what it did not get›.",
        "It ‹appeals the scope› of the general exclusion order only",
        "It ‹appeals from the Commission's denial› of one",
        "They ‹appeal the duration› of the order",
        "They ‹appeal the form› of the order",
        "They ‹appeal the choice› of remedy",
        "The Commission's final ‹determination on remedy› is",
        "its ‹determination of remedy›",
        "its ‹determination as to remedy›",
        "The ‹violation itself is not contested› here",
        "The ‹violation is not here disputed›",
        "The findings of ‹infringement are not appealed›",
        "the ‹infringement finding is unchallenged›",
        "Orlo ‹does not dispute that it violated› section 337",
        "They ‹do not challenge that they infringed›",
        "They ‹do not contest the finding of a violation›",
        "the ‹only question before us is whether the general exclusion order› was right",
        "the ‹only question is whether the bond› was right",
        "the ‹only question is whether the remedy› was right",
        "The ‹sole issue concerns the remedy›",
        "The ‹sole issue is the scope of the› order",
        "‹No one has appealed from the limited exclusion order›",
        "Orlo ‹appeals the civil penalty›",
        "Orlo ‹appeals only the bond›",
        "they ‹appeal sanctions›",
        "an order ‹denying its petition to rescind› the exclusion order",
        "the ‹denial of its petition to modify› the order",
        "the Commission ‹denied its petition to suspend› the order",
    ],
    never=["Orlo appeals the finding of a violation.", "the remedy was right", "Orlo does not dispute that the remedy"],
)
# The findings, and not the orders made upon them.
FINDINGS = Rule(
    r"\b(?:findings?|determinations?|decisions?|judgments?|violations?|rulings?)\b",
    any_case=True,
    finds=["the ‹finding› of violation", "the final ‹determination›", "its ‹decision›", "the ‹judgment›", "the ‹violation›", "the ‹rulings›"],
    never=["the limited exclusion order"],
)
# What an appeal of more than the remedy is on.
ON_MERITS = Rule(
    r"\b(?:violat|infring|invalid|valid|obvious|anticipat|construction|domestic industry)\w*",
    any_case=True,
    finds=[
        "appeals the finding of a ‹violation›",
        "that it ‹infringes›",
        "held not ‹invalid›",
        "the ‹validity› of",
        "‹obviousness›",
        "‹anticipated›",
        "claim ‹construction›",
        "the ‹domestic industry›",
    ],
    never=["appeals the civil penalty"],
)
# Of a right, that it and no other is before the court.
ONLY = Rule(
    r"\b(?:appeals?|challeng\w+|press\w*|issue|before us|concerns?|limited)\b[^.;]{0,60}?\b(?:only|solely)\b",
    r"\b[Oo]nly\b[^.;]{0,60}?\b(?:at issue|before us|on appeal|appealed|challenged)\b",
    finds=[
        "It ‹presses on appeal only› the '301 patent",
        "Orlo ‹appeals only› as to it",
        "Orlo ‹challenges solely› that",
        "the dispute at ‹issue is only› that",
        "what is ‹before us is only› it",
        "what Orlo raises ‹concerns only› it",
        "it is ‹limited solely› to it",
        "‹Only the '301 patent is at issue›",
        "‹only the '301 patent is before us›",
        "‹only it is on appeal›",
        "‹only that was appealed›",
        "‹only that is challenged›",
    ],
    never=["the '301 patent is at issue"],
)
