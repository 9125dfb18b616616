"""Rules of `pipeline.read.us_itc.voice`: whose words a sentence tells: of who decides, of a judge, of who only asks."""

from __future__ import annotations

from pipeline.read.rule import Rule

DAY = Rule(
    r"[A-Z][a-z]+ \d{1,2}, \d{4}",
    finds=["on ‹March 3, 2025›, the"],
    never=["on the third of March"],
)
COMMISSION = Rule(
    r"\bCommission(?: \([^()]{1,40}\))?(?: (?:has|have|hereby|also|further|now|therefore|unanimously|today|then))*"
    r" (?:determin|find|found|conclud|h[eo]ld|rul|decid|issu|adopt|affirm|clarif|stat|not(?:e|ing)|agree|modif|vacat|withdr|rescind|"
    r"overrul|set|supersed|revers|add|grant|den(?:y|ie)|confirm|explain)\w*",
    r"\bCommission's (?:\w+ ){0,2}(?:determination|finding|opinion|decision|ruling)\b",
    finds=[
        *(
            "the ‹Commission has determined› that",
            'The ‹Commission ("Commission") finds› that',
            "the ‹Commission hereby concludes›",
        ),
        *("the ‹Commission also found›", "the ‹Commission further holds›", "the ‹Commission held›", "the ‹Commission now rules›"),
        *("the ‹Commission therefore decides›", "the ‹Commission unanimously issued›", "the ‹Commission today adopts›"),
        *("the ‹Commission then affirmed›", "the ‹Commission clarifies›", "the ‹Commission states›", "the ‹Commission notes›"),
        *("the ‹Commission noting› that", "the ‹Commission agrees›", "the ‹Commission modifies›"),
        *("the ‹Commission vacates›", "the ‹Commission withdrew›", "the ‹Commission rescinds›", "the ‹Commission overrules›"),
        *("the ‹Commission sets› aside", "the ‹Commission supersedes›", "the ‹Commission reverses›", "the ‹Commission adds›"),
        *("the ‹Commission grants›", "the ‹Commission denies›", "whom the ‹Commission deny› it"),
        *("the ‹Commission confirms›", "the ‹Commission explained›", "Parties ‹Commission have found›"),
        *("the ‹Commission's final determination›", "the ‹Commission's finding›", "the ‹Commission's advisory opinion›"),
        *("the ‹Commission's earlier opinion›", "the ‹Commission's decision›", "the ‹Commission's ruling›"),
    ],
    never=[
        "under Commission Rule 210.79",
        "asked the Commission to find",
    ],
)
CUSTOMS = Rule(
    r"\b(?:CBP|Customs(?: and Border Protection)?)(?: \([^()]{1,40}\))?(?:,? (?:has|had|also|then|later|previously|in ruling(?: HQ)? H\d{6},?|"
    r"on [A-Z][a-z]+ \d{1,2}, \d{4},))* (?:rul|h[eo]ld|found|find|determin|conclud|decid|issu|revok|withdr)\w*",
    r"\b(?:CBP|Customs(?: and Border Protection)?)(?:'s?) (?:\w+ ){0,2}(?:ruling|determination|decision|letter)\b",
    r"\b(?:HQ )?H\d{6}\b",
    finds=[
        *(
            "that ‹CBP ruled› on it",
            "‹Customs held› that",
            'U.S. ‹Customs and Border Protection ("CBP") holds› that',
            "‹CBP has found›",
        ),
        *("‹CBP had determined›", "‹CBP also concluded›", "‹CBP then decided›", "‹CBP later issued›", "‹CBP previously found›"),
        *("‹CBP, in ruling HQ H991234, ruled›", "‹CBP on May 3, 2025, ruled›", "‹CBP finds›", "‹CBP revoked›", "‹CBP withdrew›"),
        *("‹CBP's ruling›", "‹Customs' earlier determination›", "‹Customs and Border Protection's decision›", "‹CBP's letter›"),
        "in ‹HQ H991234›",
    ],
    never=[
        "the Secretary notified Customs that",
        "asked CBP whether",
    ],
)
COURT = Rule(
    r"\b(?:Federal Circuit|Court of (?:Appeals|International Trade)|[Cc]ourt)\b(?: for the Federal Circuit)?(?: \([^()]{1,40}\))?"
    r"(?:,? (?:has|had|then|later|on [A-Z][a-z]+ \d{1,2}, \d{4},))*"
    r" (?:affirm|revers|vacat|h[eo]ld|found|rul|determin|conclud|decid|set)\w*",
    finds=[
        *("the ‹Federal Circuit affirmed›", "the ‹Court of Appeals reversed›", "the ‹Court of International Trade has vacated›"),
        *('the ‹Court of Appeals for the Federal Circuit ("CAFC") held›', "the ‹court had found›", "the ‹Court then ruled›"),
        *("the ‹court later determined›", "the ‹court, on May 3, 2025, concluded›", "the ‹court decided›", "the ‹court set› aside"),
        "the ‹court holds›",
    ],
    never=[
        "appealed to the Federal Circuit",
    ],
)
JUDGE = Rule(
    r"\b(?:ALJ|[Jj]udge|F?ID|IAO|RD|initial (?:advisory opinion|determination)|recommend\w*|OUII|Office of Unfair Import Investigations|"
    r"[Ss]taff|[Ii]nvestigative [Aa]ttorney)\b",
    finds=[
        *(
            "the ‹ALJ› found",
            "the ‹judge› found",
            "the ‹ID› finding",
            "the ‹FID›",
            "the ‹IAO›",
            "the ‹RD›",
            "an ‹initial determination›",
        ),
        *(
            "the ‹initial advisory opinion›",
            "‹recommended› that",
            "‹OUII› concluded",
            "the ‹Office of Unfair Import Investigations›",
        ),
        *("the ‹staff›'s report", "the ‹investigative attorney›"),
    ],
    never=[
        "the Commission identifies",
    ],
)
# A judge's determination that becomes the Commission's own.
ADOPTED = Rule(
    r"\b(?:not to review|not review(?:ed)?|adopt\w*|affirm\w*|agree\w*|concur\w*)\b",
    any_case=True,
    finds=[
        *(
            "determined ‹not to review› the ID",
            "did ‹not review› the ID",
            "was ‹not reviewed›",
            "to ‹adopt› the IAO",
            "‹affirms› the ID",
        ),
        *("‹agrees› with the ALJ", "‹concurs› with the ALJ"),
    ],
    never=[
        "to review the ID",
    ],
)
GRANTS = Rule(
    r"\bgrant(?:s|ed|ing)? (?:[\w'’.,]+ ){0,8}?(?:petitions?|requests?|motions?)\b",
    any_case=True,
    finds=[
        *("‹grants Orlo's petition›", "‹granted the request›", "‹granting the motion›", "to ‹grant the petitions›"),
    ],
    never=[
        "denies the petition",
    ],
)
ASKS = Rule(
    r"(?<!as[ ])\brequest(?:s|ed|ing)?\b|\bpetition\w*|\bmotions?\b|\bmoved\b|\bargu\w+|\bcontend\w*|\bassert(?:s|ed|ing|ion|ions)?\b|\balleg\w+|"
    r"\bclaim(?:s|ed) that\b|\bbeliev\w+|\bsubmit(?:s|ted) that\b|\b(?:seeks?|seeking|sought)\b|\bask(?:s|ed|ing)?\b|\bmaintain(?:s|ed) that\b|"
    r"\burg(?:es|ed|ing)\b|\bpropos(?:es|ed|ing)\b|\boppos\w+|\baccording to\b|\bcertif\w+|\bquestions?\b|"
    r"\b(?:declin|refus|reject)\w+|\bden(?:y|ies|ied|ying)\b|\bfail(?:s|ed) to\b|\bno (?:finding|ruling|determination)\b|"
    r"\bnot (?:shown|established|proven|demonstrated|decided?|find|determined?)\b|\bwithout (?:deciding|finding|reaching|ruling)\b",
    any_case=True,
    finds=[
        *(
            "Orlo ‹requests› that",
            "it is ‹requested› that",
            "‹requesting› that",
            "a ‹request› that",
            "a ‹petition› to",
            "a ‹motion› to",
        ),
        *(
            "Orlo ‹moved› to",
            "Orlo ‹argues› that",
            "Orlo ‹contends› that",
            "Orlo ‹asserts› that",
            "‹assertion› that",
            "‹asserted› that",
        ),
        *("‹assert› that", "‹asserting› that", "its ‹assertions› that", "‹alleging› that", "Orlo ‹claims that›", "‹claimed that›"),
        *("Orlo ‹believes› that", "Orlo ‹submits that›", "‹submitted that›", "Orlo ‹seeks› a", "‹seeking› a", "Orlo ‹sought› a"),
        *(
            "Orlo ‹asks› that",
            "‹asked› that",
            "‹asking› that",
            "‹maintains that›",
            "‹maintained that›",
            "‹urges› that",
            "‹urged› that",
        ),
        *(
            "‹urging› that",
            "‹proposes› that",
            "‹proposed› that",
            "‹proposing› that",
            "Fenwick ‹opposes› that",
            "‹according to› Orlo",
        ),
        *(
            "persons ‹certify› that",
            "the ‹question› if",
            "‹declined› to issue",
            "‹refused› to say",
            "‹rejects› that",
            "‹deny› that",
        ),
        *(
            "‹denies› that",
            "‹denied› that",
            "‹denying› that",
            "‹fails to› show",
            "Orlo ‹failed to› show",
            "makes ‹no finding› that",
        ),
        *("‹no ruling› that", "‹no determination› that", "has ‹not shown› that", "‹not established› that", "‹not proven› that"),
        *("‹not demonstrated› that", "has ‹not decided› that", "did ‹not find› that", "has ‹not determined› that"),
        *("‹without deciding› that", "‹without finding› that", "‹without reaching› it", "‹without ruling› that"),
    ],
    never=[
        "as requested by Orlo, the Commission",
        "The LEO does not reach the K2",
        "the Commission finds that",
    ],
)
DOUBTS = Rule(
    r"\b(?:whether|if|would|could|might|may|should|unless)\b",
    finds=[
        *("to rule ‹whether› the K2", "‹if› the K2", "the K2 ‹would›", "the K2 ‹could›", "the K2 ‹might›", "the K2 ‹may›"),
        *("the K2 ‹should›", "‹unless› the K2"),
    ],
    never=[
        "On May 3, 2025",
    ],
)
# Goes on with what the sentence's own subject decides.
GOES_ON = Rule(
    r"\b(?:finding|concluding|determining|holding|ruling|stating|clarifying|because|inasmuch as)\b|"
    r"\band (?:(?:has|hereby|now|also|further|therefore|accordingly|to) )*(?:find|found|conclud|determin|issu|modif|h[eo]ld|stat|clarif|rul|declar)\w*",
    any_case=True,
    finds=[
        *(
            "the petition, ‹finding› that",
            "‹concluding› that",
            "‹determining› that",
            "‹holding› that",
            "‹ruling› that",
            "‹stating› that",
        ),
        *(
            "‹clarifying› that",
            "‹because› the",
            "‹inasmuch as› the",
            "‹and finds› that",
            "‹and has found› that",
            "‹and hereby concludes›",
        ),
        *("‹and now determines› that", "‹and also issues› a", "‹and to modify› the LEO", "‹and further holds›", "‹and held›"),
        *("‹and therefore states›", "‹and accordingly clarifies›", "‹and rules› that", "‹and declares› that"),
    ],
    never=[
        "a petition for",
    ],
)
BEFORE_NOW = Rule(
    r"\b(?:previously|earlier|formerly|prior|had|at the time)\b",
    finds=[
        *(
            "‹previously› found",
            "the ‹earlier› opinion",
            "‹formerly› held",
            "its ‹prior› finding",
            "‹had› found",
            "held ‹at the time›",
        ),
    ],
    never=[
        "has found",
    ],
)
# "On March 3, 2025, the Commission …", "ruled on March 3, 2025, that"
DATED = Rule(
    rf"\bOn (?P<first>{DAY}), (?:the |U\.S\. )?(?:Commission|CBP|Customs|Federal Circuit|Court|court)\b(?!(?: \([^()]*\))? has\b)|"
    rf"\b(?:ruled|held|found|determined|concluded|ruling|opinion|decision|CBP|H\d{{6}}),? \(?(?:on|of|dated|issued on) (?P<behind>{DAY})",
    finds=[
        *("‹On March 3, 2025, the Commission› found", "‹On March 3, 2025, U.S. Customs› and", "‹On March 3, 2025, CBP› ruled"),
        *("‹On March 3, 2025, the Federal Circuit› held", "‹On March 3, 2025, the Court› of", "‹On March 3, 2025, the court› held"),
        *("‹ruled on March 3, 2025›", "‹held on March 3, 2025›", "‹found on March 3, 2025›", "‹determined on March 3, 2025›"),
        *("‹concluded on March 3, 2025›", "‹ruling of March 3, 2025›", "‹opinion dated March 3, 2025›", "‹CBP on March 3, 2025›"),
        *("‹decision issued on March 3, 2025›", "in HQ ‹H991234, of March 3, 2025›"),
    ],
    never=[
        "On March 3, 2025, Orlo filed a petition",
        "On March 3, 2025, the Commission has determined",
    ],
)
