"""How a judge says that somebody is to leave something, without a word of an injunction: "Holt is not to sell the lamp before then"."""

from __future__ import annotations

from pipeline.read.rule import Rule

# Of several parties none: the negation stands in front of whom it binds.
NONE_OF = Rule(
    r"\b(?:[Nn]either|[Nn]one|[Nn]o)\b(?:(?!\b(?:was|were|has|had|have|is that|are such|reason|doubt|dispute|longer|order)\b)[^.;:]){1,120}? (?:shall|may|must|is to|are to|(?:is|are|will be|shall be) (?:permitted|allowed|free|at liberty) to)\b(?! (?:be|have|pay|not)\b)",
    finds=["‹Neither Holt nor Vale may› import", "‹neither of the Defendants is to› make", "‹None of the Defendants shall› sell", "‹none of them must› sell", "‹No Defendant shall› sell", "‹no one of the Defendants are to› sell",
           "‹neither Holt nor Vale is permitted to› sell", "‹neither Holt nor Vale are free to› sell", "‹neither of them will be allowed to› sell", "‹neither of them shall be at liberty to› sell"],
    never=["Neither was told it may", "neither were told they may", "None of this has shown it may", "no party had shown it may", "none of them have shown they may", "no evidence is that he may", "no lamps are such that he may", "no reason why Holt may", "no doubt Holt shall", "no dispute that Holt must", "no longer may", "No order may follow", "neither shall have costs", "none of them shall pay costs", "neither of them shall have costs", "none of them shall not", "neither shall be liable"],
)
_VERBS = ("is", "are", "was", "were", "has", "have", "had", "who", "which", "that", "did", "does", "says", "because", "where", "when", "from", "if")
VERB = Rule(*_VERBS, finds=_VERBS, never=["and"])
# What may stand between a party and what it is to leave.
BETWEEN = Rule(
    rf"^(?:(?!\b{VERB}\b)[^.;:]){{0,160}}(?:\s(?:is|are)(?:\s\w+)?\sto)?\s?$", r"^,[^.;:]{0,200},(?:\s\w+)?\s$",
    finds=["‹ ›", "‹ each ›", "‹ are to ›", "‹ are accordingly to ›", "‹ is to ›", "‹ (by himself or his servants or agents) ›", "‹, which has sold lamps since May, ›", "‹, who says nothing, hereby ›"], never=[f" {one} so and " for one in _VERBS],
)
# A party that was named before, in front of what it is to leave.
PRONOUN = Rule(r"(?:^|[,:;] |\b(?:that|and|order|then|but|say) )(?:\d+\. )?(?:(?:[Uu]ntil|[Pp]ending|[Aa]fter|[Ff]rom) [^.;:]{0,80} )?(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]he company)(?: and each of them| each| both)?(?: (?:will|shall|must|should|is to|are to))?\s\Z",
    finds=["‹They will ›", "‹it shall ›", "‹he must ›", "‹she should ›", "‹It is to ›", "‹They are to ›", "‹It ›", "‹45. He ›", "‹Until trial or further order she ›", "and this is it‹: they ›", "I order ‹that it ›", "‹The company ›", "costs ‹and he ›", "an ‹order they ›", "‹then it ›", "that is to ‹say it ›", "‹but they each ›", "‹They both ›", "‹, the company ›", "‹they and each of them ›", "‹; he ›", "‹pending trial it ›", "‹After today she ›", "‹From 3 May it ›"], never=["Holt "])
PRONOUN_FIRST = Rule(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]he company)(?: and each of them| each| both)?,? (?:(?:must|shall|may|is|are|will|should)\b)", finds=["‹it is› not to", "‹It shall› not", "‹He must› not", "‹he should› be", "‹She may› not", "‹she will› be", "‹they are›", "‹They and each of them shall›", "‹they each must›", "‹they both may›", "‹The company, shall›", "‹the company is›"], never=["Holt shall", "it was"])
# That an order is made, beside what somebody is to leave.
ORDERING = Rule(
    r"\b(?:[Mm]y|[Tt]he|[Tt]his|[Aa]n|[Tt]hat) (?:\w+ )?(?:[Oo]rder|[Ii]njunction|[Rr]estraint)(?: (?:which |that )?I (?:will |shall |propose to )?(?:make|grant)| (?:will|shall|is to|should|must)| (?:is|are)(?: therefore| accordingly)? (?:that|as follows|in (?:the following|these) terms)| against \w+)\b", r"\bI(?: (?:will|shall|do|to|therefore|accordingly|hereby|now|so|propose to|am going to))* (?:make|grant|order|direct|allow|accede|approve|have approved|enjoin|restrain|prohibit|forbid)\b",
    r"\b(?:[Uu]ntil|[Pp]ending|[Bb]efore) (?:after )?(?:the )?(?:judgment|trial|determination|return date|further order|conclusion of the trial)\b", r"\bfurther order\b", r"\bcross-undertaking\b", r"\border (?:to that effect|accordingly)\b",
    finds=["‹My order will› say", "‹The order which I make› is", "‹this injunction that I grant›", "‹an order shall›", "‹that injunction is to›", "‹The restraint will›", "‹the Restraint must›", "‹The Order should›", "‹the Injunction must›", "‹the order I will make›", "‹the order I shall grant›", "‹the order I propose to make›", "‹my final injunction will›", "‹the order is that›", "‹my order is therefore as follows›", "‹the order is accordingly in these terms›", "‹my order is in the following terms›", "‹An order against Holt›", "‹the injunction are that›",
           "‹I make›", "‹I will grant›", "‹I shall order›", "‹I therefore direct›", "‹I propose to order›", "‹I am going to make›", "‹I to order›", "‹I accordingly allow› it", "‹I hereby accede›", "‹I now enjoin›", "‹I so order›", "‹I do restrain›", "‹I prohibit›", "‹I approve›", "‹I have approved›", "‹I forbid›",
           "‹Until trial›", "‹Pending the trial›", "‹Before trial›", "‹until trial›", "‹pending judgment›", "‹before trial›", "‹until after the trial›", "‹until the determination›", "‹until the return date›", "‹until further order›", "‹until the conclusion of the trial›", "or ‹further order›", "the ‹cross-undertaking›", "an ‹order to that effect›", "‹order accordingly›"],
    never=["the order of May", "I made"],
)
# Words that show that what somebody must not do is not what this court orders.
VIEW = Rule(
    r"\b(?:construction|case|agreement|contract|clause|undertak(?:e|es|en|ing|ings)|regulations?|statute|directive|Act|in order to|settlement|consent order|terms of (?:the|its|his) \w+|wish(?:es)? to|if it|law|principle|record(?:s|ed|ing)?|recit\w+|licence terms|protocol|CPR|criticised|prejudiced|in breach|(?:threat|risk|possibility|idea|prospect|notion|fear) that)\b(?<!cross-undertaking)",
    finds=["on its ‹construction›", "the ‹case› is", "an ‹agreement›", "the ‹contract›", "‹clause› 4", "a ‹settlement›", "to ‹undertake›", "he ‹undertakes›", "has ‹undertaken›", "an ‹undertaking›", "‹undertakings›", "the ‹regulation›", "‹regulations›", "the ‹statute›", "the ‹directive›", "the ‹Act›", "‹in order to› sell", "the ‹consent order›", "‹terms of the lease›", "‹terms of its lease›", "‹terms of his lease›", "who ‹wishes to›", "they ‹wish to›", "‹if it› sells", "the ‹law›", "the ‹principle›", "will ‹record›", "it ‹records›", "is ‹recorded›", "‹recording›", "will ‹recite›", "the ‹licence terms›", "the ‹protocol›", "‹CPR›", "‹criticised›", "‹prejudiced›", "‹in breach› of it", "the ‹threat that›", "a ‹risk that›", "the ‹possibility that›", "the ‹idea that›", "the ‹prospect that›", "the ‹notion that›", "the ‹fear that›"],
    never=["the cross-undertaking", "the order"],
)
# The same in the passive, with who must leave it behind.
NOT_DONE_BY = Rule(r"\b(?:must|shall|may|is|are) not (?:to )?be (?:used|sold|imported|offered|marketed|supplied|made|kept|advertised|distributed|launched|exported|copied|put on the market)\b[^.;:]{0,60}? by ", finds=["the Mark ‹is not to be used by ›Holt", "they ‹must not be sold by ›Holt", "they ‹shall not be imported or sold by ›him", "they ‹may not be offered by ›it", "they ‹are not to be marketed by ›it", "it ‹is not to be supplied by ›it", "it ‹is not to be made by ›it", "it ‹is not to be kept by ›it", "it ‹is not to be advertised by ›it", "it ‹is not to be distributed by ›it", "it ‹is not to be launched by ›it", "it ‹is not to be exported by ›it", "it ‹is not to be copied by ›it", "it ‹is not to be put on the market by ›it"], never=["is not to be decided by"])
# Frames in which the words of this court's order are told.
FRAME = Rule(
    r"\b(?:(?:[Mm]y|[Tt]he|[Tt]his) (?:\w+ )?(?:[Oo]rder|[Ii]njunction|paragraph)|[Aa]n order|[Ii]t)(?: \w+)? (?:will|shall|is to|should|must)(?: \w+ly| therefore)? (?:say|provide|contain|state|include|read)\b",
    finds=["‹The order will accordingly provide›", "‹my final order shall say›", "‹this Injunction is to contain›", "‹the paragraph should state›", "‹An order must include›", "‹It will contain›", "‹the injunction will therefore provide›", "‹the Order will read›", "‹My order below will say›"], never=["the Act provides", "the order provided"],
)
# A sentence that gives what the one before it says ought to be.
SO_ORDERED = Rule(
    r"^(?:\d+\. )?(?:(?:Accordingly|Therefore|So|And),? )?I (?:will|shall)?\s?(?:therefore |accordingly )?(?:so order|order accordingly|make (?:that|an?|such an|the) order|order that|do so|grant (?:it|that relief|one)|so direct)", r"\b[Aa]n order (?:to that effect|in those terms) (?:will|shall|is to)\b", r"\bI (?:will |shall )?(?:make|grant) (?:an order|relief) (?:to that effect|in those terms|accordingly)\b", r"^(?:\d+\. )?There (?:will|shall) be an order (?:accordingly|to that effect|in (?:the|those) terms)\b", r"^That (?:is|will be) (?:the|my) order\b", r"^(?:\d+\. )?So (?:ordered|it will be ordered)\b",
    finds=["‹I so order›.", "‹45. I shall so order› today", "‹Accordingly, I will order accordingly›", "‹Therefore I make that order›", "‹I do so›.", "‹So I grant it›", "‹I will grant that relief›", "‹I shall grant one›", "‹And I so direct›", "‹I will therefore make an order›", "‹I accordingly make a order›", "‹I make such an order›", "‹I make the order›", "‹I order that›", "‹An order to that effect will› be", "and ‹an order in those terms shall›", "‹an order to that effect is to›", "so ‹I will make an order to that effect›", "so ‹I shall grant relief in those terms›", "so ‹I make an order accordingly›", "‹There will be an order accordingly›", "‹There shall be an order to that effect›", "‹There will be an order in the terms›", "‹45. There will be an order in those terms›", "‹That is the order›", "‹That will be my order›", "‹So ordered›", "‹45. So it will be ordered›"],
    never=["I so found", "An order for costs will"],
)
# That what stands in the same sentence is what the court orders.
OWN_ORDER = Rule(r"\b(?:that|this|which) (?:is|will be) (?:the|my) order\b", r"\bthe order (?:that |which )?I (?:will |shall |now )?make\b", r"^(?:\d+\. )?Order(?: accordingly)?:", finds=["and ‹that is the order›", "‹this will be my order›", "‹which is the order›", "‹the order I make›", "‹the order that I will make›", "‹the order which I now make›", "‹the order I shall make›", "‹Order:›", "‹45. Order accordingly:›"], never=["the order of May"])
# That a party's words are told from here on, and that the judge speaks again.
REPORTING = Rule(
    r"\b(?:position|argument|case|submissions?|contentions?|point|stance|answer)\b(?: \w+){0,4}? (?:is|are|was|were|runs?|ran|comes? to|may be (?:put|summari[sz]ed|stated)|can be (?:put|summari[sz]ed|stated)|came)\b", r"\b(?:argue|submit|contend|say|put)(?:s|ed|ted)?(?: it| this| the case| matters)? (?:as follows|in this way|thus|broadly)\b",
    finds=["The Claimant's ‹position is› simple", "Mr Reed's ‹argument on this runs› as follows", "his ‹case was›", "her ‹submissions are›", "the ‹submission came› to this", "their ‹contentions were›", "the ‹contention comes to›", "the first ‹point ran›", "his ‹stance is›", "the ‹answer may be put› shortly", "the ‹case may be summarised›", "the ‹case may be stated›", "the ‹argument can be put› so", "the ‹argument can be summarized›", "the ‹argument can be stated›", "the ‹submissions run› thus", "the ‹argument come to›",
           "he ‹submitted as follows›", "they ‹contended thus›", "she ‹argues thus›", "they ‹contend broadly›", "he ‹put it in this way›", "he ‹says this as follows›", "he ‹puts the case thus›", "he ‹put matters thus›"],
    never=["The position of the switch"], any_case=True,
)
RESUMES = Rule(r"\b(?:I|[Mm]y|[Tt]his [Cc]ourt)\b", finds=["‹I› agree", "in ‹my› judgment", "‹My› view", "‹this court›", "‹This Court›"], never=["He"])
# That an order in front is the court's own, of today.
MADE = Rule(r"\bI (?:have )?(?:today |now )?(?:made|signed|approved|sealed|make|sign|approve)\b", finds=["‹I have today made›", "‹I now make›", "‹I have signed›", "‹I approved›", "‹I have sealed›", "‹I make›", "‹I sign›", "‹I approve›"], never=["he made"])
# Headings below which a judge says what he orders.
RELIEF_HEADING = Rule(
    r"^(?:\(?[A-Z0-9]{1,4}[.)] )?(?:the |my )?(?:(?:form of (?:the )?)?(?:order|relief|remed(?:y|ies)|injunctions?|disposals?|disposition|outcome|result)(?: and \w+)?(?: (?:against|in respect of|for) .{2,40})?|(?:injunctive|interim|final) relief|the order i make|final injunction|interim injunction|conclusions? and (?:order|relief)|consequential orders?|what follows|terms(?: of the \w+)?|summary of (?:conclusions?|relief))$",
    finds=["‹The order›", "‹Form of order›", "‹Form of the order›", "‹Relief›", "‹Remedies›", "‹Remedy›", "‹Injunction›", "‹The injunctions›", "‹Disposal›", "‹Disposals›", "‹Disposition›", "‹Outcome›", "‹Result and costs›", "‹Final injunction›", "‹Interim injunction›", "‹Conclusions and relief›", "‹Conclusion and order›", "‹Consequential orders›", "‹Consequential order›", "‹What follows›", "‹Terms›", "‹Terms of the stay›", "‹Summary of conclusions›", "‹summary of conclusion›", "‹Summary of relief›", "‹F. Relief›", "‹(12) Relief›", "‹My order›", "‹Relief against the First Defendant›", "‹Remedies in respect of the mark›", "‹Relief for passing off›", "‹Injunctive relief›", "‹Interim relief›", "‹Final relief›", "‹The order I make›"],
    never=["The order of Reed J", "Infringement", "Conclusion"], any_case=True,
)
