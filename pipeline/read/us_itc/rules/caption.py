"""Rules of `pipeline.read.us_itc.caption`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.rule import Rule

# Words with which a title goes on after the caption: what the Commission did. Some titles put no separator before them.
ACTION = Rule(
    r"(?:Notice of\s|Notice (?:to|Regarding)\b|Institution of\s|"
    r"(?:U\.S\. International Trade )?(?:Final )?Commission(?:'s)? "
    r"(?:Final |Advisory |Vote|Determin|Decision|Opinion|Order|Instit|Issuance|Request|Grant|Affirm|Modif|Rescission)|"
    r"Issuance (?:of|and)\s|Issuing\s|Termination of\s|Terminating\s|Request for\s|"
    r"Final (?:Commission )?(?:Initial )?Determination|Determination (?:Not )?[Tt]o\s|Decision (?:Not )?[Tt]o\s|"
    r"(?:Formal |Consolidated )?Enforcement Proceeding|Rescission of\s|Modification of\s|Modification Proceeding|Schedule for\s|"
    r"Extension of\s|Correction\b|Receipt of\s|Solicitation of\s|Denial of\s|Grant of\s|Advisory Opinion|"
    r"Suspension of\s|Remand of\s|Amendment of\s|Consolidation of\s|Request to\s|Corrected\s)",
    finds=[
        "Certain Folding Lanterns; ‹Notice of ›Hearing",
        "Certain Folding Lanterns; ‹Notice to› the Parties",
        "Certain Folding Lanterns; ‹Notice Regarding› a Hearing",
        "Certain Folding Lanterns; ‹Institution of ›Investigation",
        "Certain Folding Lanterns; ‹Commission's Final ›Determination",
        "Certain Folding Lanterns; ‹Commission Advisory ›Opinion",
        "Certain Folding Lanterns; ‹Commission Vote› on an Order",
        "Certain Folding Lanterns; ‹U.S. International Trade Commission Determin›ation",
        "Certain Folding Lanterns; ‹Final Commission Decision›",
        "Certain Folding Lanterns; ‹Commission Opinion›",
        "Certain Folding Lanterns; ‹Commission Order›",
        "Certain Folding Lanterns; ‹Commission Instit›utes an Investigation",
        "Certain Folding Lanterns; ‹Commission Issuance› of an Order",
        "Certain Folding Lanterns; ‹Commission Request› for Statements",
        "Certain Folding Lanterns; ‹Commission Grant› of a Petition",
        "Certain Folding Lanterns; ‹Commission Affirm›ance",
        "Certain Folding Lanterns; ‹Commission Modif›ication of an Order",
        "Certain Folding Lanterns; ‹Commission Rescission› of an Order",
        "Certain Folding Lanterns; ‹Issuance of ›an Order",
        "Certain Folding Lanterns; ‹Issuance and ›Service of an Order",
        "Certain Folding Lanterns; ‹Issuing ›an Order",
        "Certain Folding Lanterns; ‹Termination of ›Investigation",
        "Certain Folding Lanterns; ‹Terminating ›the Investigation",
        "Certain Folding Lanterns; ‹Request for ›Statements",
        "Certain Folding Lanterns; ‹Final Initial Determination›",
        "Certain Folding Lanterns; ‹Determination Not To ›Review an Order",
        "Certain Folding Lanterns; ‹Decision to ›Review an Order",
        "Certain Folding Lanterns; ‹Formal Enforcement Proceeding›",
        "Certain Folding Lanterns ‹Consolidated Enforcement Proceeding› and Enforcement Proceeding II",
        "Certain Folding Lanterns; ‹Rescission of ›an Order",
        "Certain Folding Lanterns; ‹Modification of ›an Order",
        "Certain Folding Lanterns; ‹Modification Proceeding›",
        "Certain Folding Lanterns; ‹Schedule for ›Briefs",
        "Certain Folding Lanterns; ‹Extension of ›the Target Date",
        "Certain Folding Lanterns; ‹Correction›",
        "Certain Folding Lanterns; ‹Receipt of ›Complaint",
        "Certain Folding Lanterns; ‹Solicitation of ›Comments",
        "Certain Folding Lanterns; ‹Denial of ›a Petition",
        "Certain Folding Lanterns; ‹Grant of ›a Petition",
        "Certain Folding Lanterns; ‹Advisory Opinion›",
        "Certain Folding Lanterns; ‹Suspension of ›an Order",
        "Certain Folding Lanterns; ‹Remand of ›an Order",
        "Certain Folding Lanterns; ‹Amendment of ›the Complaint",
        "Certain Folding Lanterns; ‹Consolidation of ›Two Investigations",
        "Certain Folding Lanterns; ‹Request to ›File Comments",
        "Certain Folding Lanterns; ‹Corrected ›Notice",
    ],
    never=[
        "Certain Color Corrections Lamps and Notice Boards for the termination of cables",
        "Certain Extension Cords, Suspension Lamps, and Order Pickers",
        "The Commission has voted on a notice of hearing.",
    ],
)
# The beginning of a caption; in a title, what is named in front of "Certain" belongs to it.
CAPTION = Rule(
    r"\b(?:(?:Components?|Parts|Products?|Methods?|Systems?) (?:for|of|in|containing) )?[Cc]ertain (?=[\w\"'(])",
    finds=[
        "In the Matter of ‹Certain ›Folding Lanterns",
        "In the Matter of ‹Components for Certain ›Folding Lanterns",
        "In the Matter of ‹Parts of Certain ›Folding Lanterns",
        "In the Matter of ‹Products containing certain ›Lamp Drivers",
        "In the Matter of ‹Methods in Certain ›Lantern Works",
        "In the Matter of ‹Systems for Certain ›Folding Lanterns",
    ],
    never=[
        "Notice of Receipt of Complaint; Uncertain Lights Trading LLC",
        "Folding Lanterns That Are Made With Certainty",
    ],
)
# Always finds an end, at the latest that of the text: it has no words that it is not for.
CAPTION_END = Rule(
    r"\s*[;:]\s",
    rf"\s*[,.]? (?={ACTION})",
    r"\s*[\[(](?:Modification|Enforcement|Rescission|Remand|Advisory|Bond|Ancillary)\b[^\])]{0,40}[\])]",
    r"\s*(?<!Certain) Investigations?(?=\s*(?:[;:.]|$))",
    r"\s*\.?$",
    finds=[
        "Certain Folding Lanterns‹ Investigation›; Notice of Hearing", "Certain Folding Lanterns‹ Investigations›",
        "Certain Folding Lanterns‹ (Modification 2)›; Notice of Hearing", "Certain Folding Lanterns‹ (Enforcement Proceeding)›",
        "Certain Folding Lanterns‹ (Rescission)›", "Certain Folding Lanterns‹ (Remand)›; Notice",
        "Certain Folding Lanterns‹ (Advisory Opinion Proceeding)›", "Certain Folding Lanterns‹ (Bond Forfeiture)›",
        "Certain Folding Lanterns‹ [Ancillary Proceeding]›; Notice",
        "Certain Folding Lanterns‹; ›Notice of Hearing",
        "Certain Folding Lanterns‹ ›Notice of Hearing",
        "Certain Folding Lanterns‹, ›Termination of Investigation",
        "Certain 3:2 Picture Frames, Notice Boards, and Folding Lanterns‹.›",
    ],
)
ACTION_HERE = Rule(
    rf"{ACTION}",
    finds=["‹Termination of ›Investigation on the Basis of Settlement"],
    never=["Folding Lanterns and Termination Boxes"],
)
# What a complaint is about, where it is no "Certain …" in the title: from after "entitled" to the docket's number.
ENTITLED = Rule(
    r"\breceived an? (?:\w+ ){0,3}complaint(?:,)?(?: (?:entitled|regarding|concerning|titled))?,? "
    r"[\"']?(?P<caption>(?:[Cc]ertain )?[A-Z0-9].{2,400}?)[\"']?[,;]?\s*(?:DN\s?\d|D\.N\.|Docket\s)",
    finds=[
        "The Commission has ‹received a complaint entitled Certain Folding Lanterns, DN 3›702.",
        "The Commission has ‹received an amended complaint regarding Folding Lanterns; D.N.› 3702.",
        "The Commission has ‹received a complaint, concerning certain Folding Lanterns (Docket ›No. 3702).",
        'The Commission has ‹received a complaint titled "Folding Lanterns", DN3›702.',
    ],
    never=[
        "The Commission has received a complaint filed by Fenwick Lamps, Inc. under Docket No. 3702.",
        "The Commission has received a complaint entitled Certain Folding Lanterns, Inv. No. 337-TA-9871.",
    ],
)
IN_THE_MATTER = Rule(
    r"In the Matter of ",
    any_case=True,
    finds=["‹In the matter of ›Certain Folding Lanterns"],
    never=["In this matter of folding lanterns, no respondent answered."],
)
# A line above the title that numbers the case.
NUMBER_LINE = Rule(
    r"^(?:\[(?!FR Doc|\[Page)|(?:Consolidated )?Inv(?:estigations?|\.) Nos?\.|(?:Docket No\.|DN) \d{3,5}$)",
    finds=[
        "‹[›Investigation No. 337-TA-9871]",
        "‹[›DN 3702]",
        "‹Investigation No.› 337-TA-9871",
        "‹Investigations Nos.› 337-TA-9871 and 337-TA-9872",
        "‹Inv. No.› 337-TA-9871 (Enforcement)",
        "‹Consolidated Inv. Nos.› 337-TA-9871 and 337-TA-9872",
        "‹Docket No. 3702›",
        "‹DN 3702›",
    ],
    never=[
        "[FR Doc. 2031-04711 Filed 2-3-31; 8:45 am]",
        "[[Page 4711]]",
        "In the Matter of Investigation No. 337-TA-9871",
        "DN 3702 was filed in May.",
    ],
)
DOCKET = Rule(
    r"\b(?:DN|D\.N\.|Docket Nos?\.?|Docket Number)\s*-?\s*(?P<number>\d{3,5})\b",
    finds=[
        "Certain Folding Lanterns, ‹DN 3702›; Notice of Receipt of Complaint",
        "[‹D.N. 3702›]",
        "[‹Docket No. 3702›]",
        "[‹Docket Number - 3702›]",
    ],
    never=[
        "[Investigation No. 337-TA-9871; Docket No. USITC-2031-0007]",
        "Model DN37 of the folding lanterns, docketed in 2031",
    ],
)
NUMBER = Rule(
    r"\b337-TA-(\d{3,5})\b",
    finds=["[Investigation No. ‹337-TA-9871› (Enforcement)]"],
    never=["[Investigation Nos. 701-TA-9871 and 731-TA-9872 (Review)]"],
)
# Consolidated investigations in one line: those after the first have no "337-TA-" of their own.
FURTHER = Rule(
    r"\b337-TA-\d{3,5}((?:\s*(?:,|and|/)\s*(?:and )?(?:TA-)?\d{3,5}\b(?!-))+)",
    finds=[
        "[Investigation Nos. ‹337-TA-9871 and TA-9872› (Consolidated)]",
        "[Investigation Nos. ‹337-TA-9871, 9872, and 9873› (Consolidated)]",
        "[Inv. No. ‹337-TA-9871/9872›]",
    ],
    never=[
        "[Investigation No. 337-TA-9871 (Enforcement and Modification)]",
        "[Investigation No. 337-TA-9871 / 337-TA-9872 (Consolidated)]",
        "[Investigation Nos. 337-TA-9871 and 337-TA-9872]",
        "[Investigation No. 337-TA-9871; DN 3702]",
    ],
)
# A title's segment that still belongs to the caption before it.
REST_OF_CAPTION = Rule(
    r"(?:and )?(?:Components?|Products?|Systems?|Methods?)\b.{0,80}\b(?:Thereof|Same)\b",
    finds=[
        "‹and Components Thereof›; Notice of Hearing",
        "‹Products Containing Same›",
        "‹Systems With the Same›",
        "‹Methods of Making the Same›",
    ],
    never=[
        "Components and Methods; Notice of Hearing",
        "Termination of the Investigation as to the Respondents; Issuance of the Same Order",
    ],
)
# The first word of a title of a document that is an exercise.
EXERCISE = Rule(
    r"^\s*\[?EXERCISE\b[\s:.\]-]*",
    finds=["‹[EXERCISE] ›Folding Lanterns", "‹EXERCISE: ›Folding Lanterns"],
    never=["Certain EXERCISE Bicycles", "Exercise Bicycles", "EXERCISERS; Notice of Hearing"],
)
