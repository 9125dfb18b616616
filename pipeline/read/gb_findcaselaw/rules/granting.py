"""How a judge says that an injunction is given, refused, taken back, or not needed."""

from __future__ import annotations

from pipeline.read.rule import Rule

_ADVERBS = ("therefore", "accordingly", "hereby", "now", "thus", "consequently", "too", "then", "nevertheless", "likewise", "further", "in principle", "in the circumstances", "in those circumstances")
ADVERB = Rule(*_ADVERBS, finds=_ADVERBS, never=["injunction"])
_ADV = rf"(?:,? {ADVERB},?)?"
INJUNCTION = Rule(r"\b(?:injunctions?|injunctive)\b", finds=["an ‹injunction›", "final ‹injunctions›", "‹injunctive› relief"], never=["enjoined"], any_case=True)
_ABOUT = ("injunct", "restrain", "enjoin", "prohibit", "forbid", "must not", "shall not", "cease", "desist", "refrain", "not to", "do not", "may not", "neither", "none of", "no defendant", "stop", "keep off", "keep out", "no longer", "not be", "prevent", "barred", "precluded", "abstain", "will not")
ABOUT = Rule(*_ABOUT, finds=_ABOUT, never=["damages", "the costs"], any_case=True)
# What stands between a verb and the injunction where something else is given: leave to appeal against it, costs of it.
_ELSE = (
    "permission", "stay", "adjourn", "costs?", r"no\b", "inquir", "enquir", "variation", "vary", "discharg", "refus", "dismiss", "declin",
    "leave", "directions", "without", "instead of", "in lieu", "clear", "reference to",
)  # fmt: skip
ELSE = Rule(rf"\b(?:{'|'.join(_ELSE)})", finds=["permission", "a stay", "adjournment", "cost of", "costs", "no", "an inquiry", "an enquiry", "a variation", "vary", "discharge", "refuse", "dismiss", "decline", "leave", "directions", "without", "instead of", "in lieu", "clear", "reference to"], never=["a final", "the claimant"], any_case=True)
_TO_IT = rf"(?:(?!{ELSE})[^.;:]){{0,160}}?"
IT = Rule("injunction", "Injunction", "injunctive", "Injunctive", "restrain", "prohibit", "enjoin", "forbid", r"prevent(?:s|ing)?(?= (?:[A-Z]|the [DdA-Z]))", finds=["an injunction", "Injunction", "injunctive", "Injunctive", "restrain", "prohibit", "enjoin", "forbidding", "prevents Vale", "preventing the defendant", "prevent the First"], never=["damages"])
WILL = Rule("propose to", "will", "shall", "am going to", "have decided to", "have decided that I should", "do", "have concluded that I should", "am satisfied that I should", "must",
            finds=["propose to", "will", "shall", "am going to", "have decided to", "have decided that I should", "do", "have concluded that I should", "am satisfied that I should", "must"], never=["would", "might"])
_GIVES = ("grant", "make", "order", "impose", "issue", "continue", "extend", "direct", "allow", "accede to", "give", "award", "sign")
GIVES = Rule(*_GIVES, finds=_GIVES, never=["refuse"])
GRANTS = Rule(
    rf"\bI{_ADV}(?: {WILL})?{_ADV} {GIVES}\b{_TO_IT}\b{IT}",
    rf"\bI{_ADV}(?: {WILL})?{_ADV} (?:restrain|enjoin|prohibit|forbid|stop|bar|injunct)\b",
    rf"\b(?:[Tt]his [Cc]ourt|[Tt]he [Cc]ourt (?:hereby|therefore|accordingly))(?: will| shall)?{_ADV} (?:grants?|makes?|orders?)\b{_TO_IT}\b{IT}",
    rf"\b[Tt]here (?:will|shall|must|is to){_ADV} be\b{_TO_IT}\b[Ii]njunction",
    rf"\b(?:[Cc]laimants?|[Cc]ompany|[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[A-Z]\w+)(?: (?:is|are)[^.;:]{{0,40}} and)? (?:will|shall|is to|are to|must){_ADV} have (?:an?|the|its|their|his|her)\b{_TO_IT}\b[Ii]njunction(?! against (?:it|him|them)\b)",
    rf"\bI (?:think|consider|am satisfied|hold|conclude|find)(?: that)? it(?: is)?{_ADV} (?:just|right|proper|appropriate|necessary)(?: and \w+)? that\b{_TO_IT}\b{IT}",
    rf"\b[Mm]y (?:decision|conclusion|ruling) is{_ADV} (?:to {GIVES}|that)\b{_TO_IT}\b{IT}",
    r"\b[Cc]laimants? may have (?:an?|the|its|their) (?:\w+ )?injunction\b",
    rf"\bI (?:think|consider|am satisfied|hold|conclude)(?: that)? there (?:should|ought to|must) be\b{_TO_IT}\b{IT}",
    rf"\b(?:will|shall|is to|are to|must){_ADV} be (?:made |placed )?(?:subject to|bound by|under)\b{_TO_IT}\b[Ii]njunction",
    rf"\bI (?:uphold|find|hold|accept|agree|conclude|declare|am satisfied)\b[^.;:]{{1,100}}? and (?:will|shall){_ADV} {GIVES}\b{_TO_IT}\b{IT}",
    rf"^(?:\d+\. )?Judgment for the [Cc]laimants?\b{_TO_IT}\b[Ii]njunction",
    rf"\b[Jj]udgment (?:will|shall|is to|must){_ADV} be (?:entered|given)\b{_TO_IT}\b[Ii]njunction",
    rf"\b(?:IT IS|[Ii]t is)(?:{_ADV}| HEREBY| FURTHER) (?:ordered|ORDERED)\b{_TO_IT}\b(?:{IT}|must not|shall not|do not|not to|cease|refrain|desist)",
    rf"(?<!of[ ])\b(?:[Tt]he|[Mm]y|[Tt]hat) (?:(?:final|permanent|interim|interlocutory|general) )*(?:injunction|order)(?:,? (?:which |that )?I (?:(?:will|shall|now|therefore) )?(?:make|grant|propose)| against [^.;:]{{0,60}}?| is directed to [^.;:]{{0,60}}? and)?,? (?:will|shall|is to|must){_ADV} (?:restrain|prohibit|enjoin|forbid)\b",
    rf"\b(?:[Tt]he|[Mm]y) (?:(?:terms|form|effect) of (?:the|my) )?(?:injunction|order)(?:,? (?:which |that )?I (?:(?:will|shall|now|therefore) )?(?:make|grant))?,? (?:is|are|will be|shall be|is to be){_ADV} that\b[^.;:]{{0,160}}?\b(?:must not|shall not|do not|not to|cease|refrain|desist|{IT})",
    rf"\bI (?:think|consider|am satisfied|am persuaded|conclude|have concluded|find|hold)(?: that)? it(?: is)?{_ADV} (?:just|right|proper|appropriate)(?: and \w+)? to (?:grant|make|order|continue)\b{_TO_IT}\b{IT}",
    rf"\bI{_ADV}(?: {WILL})?{_ADV} (?:order|direct|require|make an order)\b[^.;:]{{0,120}}?\b(?:cease|refrain|desist|not to|shall not|must not|do not|keep (?:off|out of))\b",
    rf"\bI have no (?:hesitation|difficulty) in (?:granting|making|ordering)\b{_TO_IT}\b{IT}",
    rf"\b[Ii]njunction(?:\b[^.;:]{{0,160}}?,? (?:which|that) I(?: will| shall| am going to)?| I (?:will|shall|am going to|now|propose to)){_ADV} (?:grant|make|order|continue)\b",
    rf"\b(?:[Ii]njunct(?:ion|ive)|restrain\w*|enjoin\w*|prohibit\w*)\b(?:(?!{ELSE})[^.;:]){{0,200}}?(?:\bI(?: will| shall| do)?{_ADV} (?:do so|so order|order accordingly|grant (?:it|one|that)|make (?:one|it|that order|such an order|an order (?:in those terms|to that effect|accordingly)))|\bthat is what I (?:will|shall|propose to) do|\b(?:it|one|that) (?:will|shall|must)(?: therefore)? be (?:granted|made|given)\b|\band I (?:do|will|shall)(?=\.|$)|\bthere (?:will|shall|must) be (?:one|an order (?:accordingly|to that effect|in those terms))|\band (?:it|they|he|she|the [Cc]laimants?) (?:shall|will)(?=\.|$)|\b(?:[Mm]y|[Tt]he) order (?:will|shall|is to) (?:include|contain|provide for) (?:one|it))\b",
    finds=[
        "‹It will have the injunction›", "and ‹they shall have their injunction›", "‹He must have an injunction›", "‹she will have her injunction›", "‹Orlo will have an injunction›", "the ‹Claimant is entitled to, and shall have an injunction›", "‹Claimants are therefore right and will have the injunction›", "and ‹it shall have an injunction›", "‹They will have an injunction›", "‹he will have an injunction›", "‹She will have an injunction›",
        "‹I think it right that Holt be restrain›ed", "‹I consider that it is just and convenient that they be under an injunction›", "‹I am satisfied that it is appropriate that there be an injunction›", "‹I hold it necessary that Holt be enjoin›ed", "‹I conclude that it is therefore proper that Holt be restrain›ed", "‹I find it right that they be restrain›ed",
        "‹My decision is to grant the interim injunction›", "‹my conclusion is that Holt be restrain›ed", "‹My ruling is therefore that there be an injunction›", "the ‹Claimant may have an injunction›", "the ‹Claimants may have the final injunction›", "the ‹claimant may have its injunction›", "‹claimants may have their injunction›",
        "‹I think that there should be an injunction›", "‹I consider there ought to be an injunction›", "‹I am satisfied that there must be an injunction›", "‹I hold that there should be an order restrain›ing", "‹I conclude there should be an injunction›", "‹I sign an order restrain›ing",
        "they ‹will be subject to an injunction›", "Holt ‹shall be bound by an injunction›", "Holt ‹is to be placed under an injunction›", "they ‹are to be made subject to an injunction›", "they ‹must therefore be under an Injunction›",
        "‹I uphold the claim and will grant the injunction›", "‹I uphold it and shall make an order restrain›ing", "‹I find for Orlo and will grant an injunction›", "‹I hold that it is valid and will grant an injunction›", "‹I accept that and will therefore grant an injunction›", "‹I agree with her and will grant an injunction›", "‹I conclude that it is and will grant an injunction›", "‹I declare it valid and will grant an injunction›", "‹I am satisfied of it and will grant an injunction›",
        "‹Judgment for the Claimant with an injunction›", "‹45. Judgment for the claimants and an Injunction›",
        "‹Judgment will be entered for Orlo with an injunction›", "‹judgment shall therefore be given, with an injunction›", "‹judgment is to be entered with an Injunction›", "‹judgment must be given with an injunction›",
        "a form that ‹restrains Vale, and I make it›", "terms ‹enjoining Vale and I so order›", "it ‹prohibits import and I grant it›", "the usual ‹injunction and there will be one›", "an ‹injunction, and there shall be one›", "an ‹injunction and there will be an order accordingly›", "an ‹injunction and there will be an order to that effect›", "an ‹injunction and there will be an order in those terms›", "an ‹injunction and there must be one›", "oppose an ‹injunction, and it will be granted›", "an ‹injunction, and one shall be made›", "the ‹injunction and that must therefore be given›", "to ‹restrain Holt, and I do›.", "to ‹restrain Holt and I will›.", "to ‹restrain Holt and I shall›", "the ‹injunction, and it shall›.", "the ‹injunction, and they will›", "the ‹injunction, and he shall›", "the ‹injunction, and she shall›", "the ‹injunction, and the Claimant shall›", "the ‹injunction, and the claimants will›", "an ‹injunction, and the order will include one›", "an ‹injunction and my order shall contain it›", "an ‹injunction, The order is to provide for one›", "an ‹injunction, My order will include it›", "an ‹injunction, and that is what I will do›", "an ‹injunction, and that is what I shall do›", "an ‹injunction, and that is what I propose to do›",
        "an ‹injunction, which I grant›", "an ‹injunction, which I now make›", "an ‹injunction, which I shall make›", "the ‹injunction I shall grant›", "the ‹injunction I will make›", "the ‹injunction I am going to order›", "the ‹injunction I now grant›", "the ‹injunction I propose to make›", "favours an ‹injunction, which I will grant›", "the ‹injunction that I shall therefore make›", "the ‹injunction which I now order›", "an ‹Injunction in that form, which I am going to continue›",
        "‹There is to be an injunction›", "the ‹Claimant shall have an injunction›", "The ‹claimant will therefore have the injunction›", "the ‹Claimants are to have their injunction›", "the ‹Company is to have its final injunction›", "the ‹company must have her injunction›", "the ‹claimant will have his Injunction›",
        "‹The order will be that Holt be restrain›ed", "‹the order shall be that they be prohibit›ed", "‹My order is to be that Holt be enjoin›ed", "‹my order will be that Holt be restrain›ed", "‹I propose to grant an injunction›", "‹I think it right to grant an injunction›", "‹I am satisfied that it is right to grant an injunction›", "‹I am persuaded that it is just to grant an injunction›", "‹I conclude that it is proper to grant an injunction›", "‹I have concluded it is right to grant an injunction›", "‹I find it right to grant an injunction›", "‹I hold it right to grant an injunction›", "‹I consider it just and convenient to make an order restrain›ing", "‹I consider that it is therefore proper to order an injunction›", "‹I think it is appropriate to continue the injunction›",
        "‹I shall make an order that Holt must not› sell", "‹I direct that Holt cease›", "‹I direct that Holt keep off› the market", "‹I order that Holt keep out of› it", "‹I therefore order the Defendants not to› import", "‹I will require Holt to refrain›", "‹I order that they desist›", "‹I direct that Holt shall not›", "‹I order that Holt must not›", "‹I order that they do not›",
        "‹I have no hesitation in granting an injunction›", "‹I have no difficulty in making an order restrain›ing", "‹I have no hesitation in ordering an injunction›",
        "entitled to an ‹injunction, and I so order›", "to ‹injunctive relief and I will so order›", "right to grant an ‹injunction until trial and I do so›", "the ‹injunction and I order accordingly›", "an ‹injunction and I shall so order›", "an ‹injunction and I grant it›", "an ‹injunction is right, and I do grant one›", "to that ‹injunction, and I grant that›", "an ‹Injunction and I make one›", "an ‹injunction and I do make it›", "an ‹injunction and I make that order›", "an ‹injunction and I make such an order›", "an ‹injunction and I make an order in those terms›", "an ‹injunction and I make an order to that effect›", "an ‹injunction and I make an order accordingly›",
        "‹I will grant an injunction›", "‹I shall make an order restrain›ing", "‹I therefore grant the claimant a final injunction›", "‹I will, accordingly, order that the Defendants be restrain›ed",
        "‹I grant injunctive› relief", "‹I order that the Defendants be prohibit›ed", "‹I direct that Holt be enjoin›ed", "‹I grant the Injunctive› relief",
        "‹I will restrain› the Defendants", "‹I hereby enjoin› the Defendant", "‹I forbid› Holt", "‹I am going to stop› Holt", "‹I will bar› Holt", "‹I injunct› Holt", "‹I prohibit› the Defendants",
        "‹This court grants an injunction›", "‹this Court will make an order restrain›ing", "‹This court shall order an injunction›", "‹The Court hereby grants the injunction›", "‹the court therefore makes an order restrain›ing", "‹the Court accordingly orders an injunction›",
        "‹There will be an injunction›", "‹there shall therefore be a final injunction›", "‹There must be an injunction›",
        "‹The injunction is to restrain›", "‹the final injunction will prohibit›", "‹The order I make shall enjoin›", "‹My order will therefore forbid›", "‹that injunction must restrain›", "‹the injunction which I now grant will restrain›", "‹the order that I propose shall restrain›", "‹the injunction against Holt will restrain›", "‹The injunction is directed to Holt and is to restrain›", "‹the permanent injunction I will grant is to restrain›", "‹the interim order I shall make is to restrain›", "‹the interlocutory order I therefore make is to restrain›", "‹the general injunction will restrain›",
        "‹The terms of the injunction are that Holt must not›", "‹the form of my order will be that Holt shall not›", "‹My order is that Holt is not to›", "‹the effect of the injunction is that they do not›", "‹the order I make is that they are not to›", "‹the order which I will grant shall be that they cease›", "‹the order that I shall make is to be that they refrain›", "‹the order I now make is therefore that Holt desist›", "‹the order I therefore make is that Holt must not›", "‹My order is that Holt be restrain›ed",
        "‹it is ordered that Holt shall not›", "‹IT IS HEREBY ORDERED that they must not›", "‹IT IS FURTHER ORDERED that they do not›", "‹it is ordered that Holt is not to›", "‹It is ordered that they cease›", "‹It is ordered that they refrain›", "‹It is ordered that they desist›", "‹IT IS ORDERED Holt not to›",
        "‹It is ordered that the Defendant be restrain›ed", "‹IT IS ORDERED that the Defendants be prohibit›ed", "‹it is hereby ordered that Holt be restrain›ed",
    ],
    never=["the purpose of the injunction is to restrain", "I will grant permission to appeal against the injunction", "I would have granted an injunction", "the court may grant an injunction", "I will make no order on the injunction", "There will be no injunction", "Holt will have an injunction against it", "Holt will have an injunction against him", "she must have an injunction against them"],
)
# The passive, of which who gives it is not said: the sentence must show that it is this court, now.
GIVEN = Rule(
    rf"\b[Ii]njunct(?:ion|ive)\b(?:(?!{ELSE})[^.;:]){{0,200}}? (?:will|shall|must|should|is|are|ought to|is to|has to){_ADV} (?:be )?(?:therefore )?(?:granted|made|ordered|continued|allowed|issued|imposed)\b",
    r"\b[Ii]njunct(?:ion|ive relief)\b[^.;:]{0,120}? (?:will|shall|must)(?: therefore)? (?:issue|follow|go|lie|run)\b",
    rf"\b(?:[Aa]n|[Tt]he) order (?:will|shall|must|is to){_ADV} be (?:made|granted|drawn up)\b{_TO_IT}\b{IT}",
    rf"\b(?:application|claim|case|motion) for\b{_TO_IT}\b[Ii]njunct(?:ion|ive)\b(?:(?!{ELSE})[^.;:]){{0,100}}? (?:succeeds|is allowed|must succeed)\b",
    rf"\bshould{_ADV} (?:grant|make|order|continue|impose)\b{_TO_IT}\b{IT}",
    rf"\b[Tt]he [Cc]ourt (?:will|shall){_ADV} (?:grant|make|order)\b{_TO_IT}\b{IT}",
    r"\b[Ii]njunction\s?[:-]\s?(?:granted|allowed|ordered)\b",
    r"^(?:\d+\. )?(?:Final |Interim )?[Ii]njunction (?:granted|accordingly|to (?:follow|issue|go))\b(?! (?:by|on|in)\b)",
    r"\b(?:right|proper|appropriate|correct) form of (?:injunction|order|relief) is one (?:restraining|prohibiting|enjoining|which restrains|that restrains)\b",
    rf"\b(?:relief|order|remedy) (?:granted|made|I grant|I make|I shall (?:make|grant))\b[^.;:]{{0,50}}? is an?\b{_TO_IT}\b[Ii]njunction",
    rf"\b(?:[Cc]laimants?|it|they) should{_ADV} have\b{_TO_IT}\b{IT}",
    rf"\b(?:right|proper|appropriate|just|correct|sensible|only) (?:course|order|remedy|outcome|relief)\b[^.;:]{{0,50}}? is an?\b{_TO_IT}\b[Ii]njunction",
    r"\b[Ii]njunction\b[^.;:]{0,80}? (?:will|shall|is to){_A} (?:be (?:limited|confined) to|extend to|bind|cover|prohibit|forbid|last|apply to)\b".replace("{_A}", _ADV),
    rf"\b(?:right|proper|appropriate|just|correct|sensible|only) (?:course|order|remedy|outcome|thing)(?: here| in this case)? is to (?:grant|order|make|restrain|continue|direct)\b{_TO_IT}\b(?:{IT}|do not|must not|shall not|not to)",
    r"\b[Ii]njunction\b[^.;:]{0,100}? (?:will|shall|should|is to){_A} (?:start|begin|run|take effect|come into (?:force|effect))(?: only)? (?:on|from|after|at|immediately|forthwith|today|when)\b".replace("{_A}", _ADV),
    finds=[
        "‹Injunction granted› against Holt", "‹45. Final injunction accordingly›", "‹Interim injunction granted›", "‹Final injunction to follow›", "‹Injunction to issue›", "‹Injunction to go›", "the ‹right form of order is one restraining› Holt", "the ‹proper form of injunction is one prohibiting› it", "the ‹appropriate form of relief is one enjoining› it", "the ‹correct form of injunction is one which restrains› it", "the ‹right form of order is one that restrains› it", "the ‹relief granted against Holt is an injunction›", "the ‹order I make is a final injunction›", "the ‹remedy I grant is an injunction›", "the ‹order made today is an injunction›", "the ‹relief I shall grant is an injunction›", "the ‹order I shall make is an injunction›",
        "the ‹right course is an injunction›", "the ‹proper order here is a final injunction›", "the ‹appropriate remedy is an injunction›", "the ‹just outcome is an injunction›", "the ‹correct relief is an injunction›", "the ‹sensible course is an injunction›", "the ‹only remedy is an Injunction›",
        "the ‹injunction against Holt will be limited to› lamps", "the ‹injunction shall be confined to› lamps", "the ‹injunction is to extend to› all", "the ‹injunction will therefore bind› Holt", "the ‹Injunction will cover› lamps", "the ‹injunction will prohibit› it", "the ‹injunction will forbid› it", "the ‹injunction will last› until", "the ‹injunction will apply to› all",
        "the ‹injunction against Holt will start on› 3 May", "the ‹right course is to grant the injunction›", "the ‹proper order is to order that Holt do not›", "the ‹appropriate course here is to make an order restrain›ing", "the ‹just outcome in this case is to continue the injunction›", "the ‹correct thing is to direct that Holt must not›", "the ‹sensible course is to order that they shall not›", "the ‹only remedy is to order Holt not to›", "the ‹right order is to restrain him by an injunction›",
        "the ‹injunction will start on› 3 May", "The ‹injunction shall therefore take effect from› Monday", "the ‹injunction should begin after› a month", "the ‹Injunction is to run from› today", "the ‹injunction will come into force only at› noon", "the ‹injunction will come into effect on› 3 May", "the ‹injunction will come into force immediately›", "the ‹injunction will take effect forthwith›", "the ‹injunction will begin today›", "the ‹injunction will start when› the order is sealed",
        "‹the Court will grant a final injunction›", "‹The court shall make an order restrain›ing", "‹The Court will order an injunction›",
        "An ‹injunction will be granted›", "The ‹injunction shall therefore be made›", "an ‹injunction must be ordered›", "the ‹injunction should be continued›", "The ‹injunction is granted›",
        "‹injunctive reliefs are allowed›", "the ‹injunction ought to be issued›", "the ‹injunction is to be imposed›", "the ‹injunction has to be therefore granted›", "the ‹Injunction will be granted›",
        "An ‹injunction will issue›", "‹Injunctive relief must therefore follow›", "an ‹injunction shall follow›", "the ‹injunction against import will go›", "an ‹Injunction shall lie›", "the ‹injunction will run›",
        "‹An order will be made forbid›ding", "‹an order shall therefore be granted restrain›ing", "‹the order must be drawn up as an injunction›", "‹The order is to be made as an injunction›",
        "The ‹application for an interim injunction succeeds›", "the ‹claim for an injunction succeeds›", "the ‹case for an injunction succeeds›", "the ‹motion for an injunction succeeds›", "the ‹application for injunctive relief is allowed›", "the ‹application for an Injunction must succeed›",
        "‹Injunction: granted›", "an ‹injunction - allowed›", "‹Injunction: ordered›", "the ‹Claimant should therefore have an order restrain›ing", "that ‹claimants should have an injunction›", "that ‹it should have its injunction›", "that ‹they should have the injunction›", "the court ‹should grant the injunction›", "I ‹should make an order restrain›ing", "I ‹should order an injunction›", "I ‹should continue the injunction›", "I ‹should impose an injunction›",
    ],
    never=["Interim injunction granted by Meade J", "Injunction granted on 3 May", "Injunction granted in Germany", "an injunction was granted", "an injunction will not be granted", "the injunction is refused"],
)
# That somebody is restrained, where a party stands in front.
BOUND = Rule(
    rf"\b(?:is|are|be){_ADV}(?: each| both| also| all| alone)? (?:restrained|enjoined|prohibited|forbidden|injuncted|barred|precluded|stopped|prevented|ordered (?:not to|to (?:cease|refrain|desist)))\b",
    finds=["Holt ‹is restrained›", "the Defendants ‹are hereby prohibited›", "Holt ‹be enjoined›", "Holt ‹is forbidden›", "they ‹are each restrained›", "they ‹are both restrained›", "Holt ‹be injuncted›", "they ‹are also restrained›", "they ‹are all enjoined›", "Holt ‹is alone restrained›", "he ‹is barred›", "it ‹is precluded›", "he ‹is stopped›", "Vale ‹be prevented›", "it ‹is ordered not to›", "Holt ‹is ordered to cease›", "Holt ‹is ordered to refrain›", "Holt ‹is ordered to desist›"],
    never=["was restrained", "the Defendants restrained themselves"],
)
# An order that was given before these reasons for it were written.
GAVE = Rule(
    rf"\bI (?:have )?(?:today |now )?(?:granted|made|ordered|imposed|continued|signed|approved)\b{_TO_IT}\b{IT}",
    rf"\bI (?:said|indicated|announced|informed the parties|told the parties) that I (?:would|was going to) (?:grant|make|order|continue)\b{_TO_IT}\b{IT}",
    rf"\bmy reasons for (?:having )?(?:granted|granting|making|made|continuing|continued|imposing|imposed|ordering|ordered)\b{_TO_IT}\b{IT}",
    r"\bI (?:have )?(?:restrained|enjoined|prohibited|forbade)\b",
    r"\b[Ii]njunction(?: \w+){0,4}? I (?:have )?(?:granted|made|ordered)\b",
    r"\bI (?:have )?(?:ordered|directed|made an order) that\b[^.;:]{0,160}?\b(?:must not|shall not|cease|refrain|desist)\b",
    finds=[
        "‹my reasons for having granted an injunction›", "‹my reasons for granting the injunction›", "‹my reasons for making an order restrain›ing", "‹my reasons for having made an injunction›", "‹my reasons for continuing the injunction›", "‹my reasons for having continued the injunction›", "‹my reasons for imposing an injunction›", "‹my reasons for having imposed an injunction›", "‹my reasons for ordering an injunction›", "‹my reasons for having ordered an injunction›", "‹I restrained› Holt", "‹I have enjoined› Holt", "‹I prohibited› Holt", "‹I forbade› Holt",
        "‹I ordered that Holt must not› sell", "‹I have directed that they shall not› import", "‹I made an order that Holt cease›", "‹I ordered that Holt refrain›", "‹I ordered that they desist›",
        "the ‹injunction which I have granted›", "the ‹injunction that I ordered›", "the ‹Injunction I made›", "the ‹injunction against Holt I have ordered›",
        "‹I granted an injunction›", "‹I have today made an order restrain›ing", "‹I have now granted an injunction›", "‹I signed an order restrain›ing", "‹I have approved an order restrain›ing", "‹I have made an order restrain›ing", "‹I ordered an injunction›", "‹I imposed an injunction›", "‹I continued the injunction›",
        "‹I said that I would grant the injunction›", "‹I indicated that I was going to make an order restrain›ing", "‹I announced that I would order an injunction›",
        "‹I informed the parties that I would continue the injunction›", "‹I told the parties that I would grant an injunction›",
    ],
    never=["I will grant an injunction", "Arnold J granted an injunction"],
)
HERE = Rule(
    r"\b(?:[Mm]y|[Tt]he|[Tt]hese) reasons\b", r"\bat the (?:end|conclusion) of the (?:hearing|argument)\b", r"\b(?:yesterday|this morning|today)\b", r"\bI now (?:give|set out)\b",
    finds=["‹My reasons›", "for ‹the reasons›", "‹These reasons›", "and ‹my reasons›", "‹the reasons›", "‹these reasons›", "‹at the end of the hearing›", "‹at the conclusion of the argument›", "‹yesterday›", "‹this morning›", "‹today›", "‹I now give›", "‹I now set out›"],
    never=["on 3 May 2026", "the hearing"],
)
# The judge's own conclusion.
_CONCLUDES = (
    "I conclude", "I have concluded", "I have decided", "I have come to the conclusion", "I find", "I hold", "I am satisfied", "I consider", "in my judgment", "in my view",
    "reasons", "accordingly", "therefore", "it follows", "in the result", "in conclusion", "in all the circumstances", "in the circumstances", "in those circumstances",
    "I agree", "I think", "thus", "in this case", "I am persuaded", "overall",
)  # fmt: skip
CONCLUDES = Rule(rf"\b(?:{'|'.join(_CONCLUDES)})\b", finds=_CONCLUDES, never=["the court may", "Mr Reed submits"], any_case=True)
# Words of others: parties, counsel, drafts, statutes.
_OTHERS = (
    r"submi(?:ts?|tted|ssions?|tting)", r"argu(?:es?|ed|ments?)", r"contend(?:s|ed)?", r"seek(?:s|ing)?", "sought", r"ask(?:s|ed|ing)?", r"invit(?:es?|ed)", r"appl(?:y|ies|ied)", r"request(?:s|ed)?",
    r"urge[ds]?", r"sa(?:ys?|id)", "draft", r"provid(?:es?|ed)", "prayer", "claims? an", "claims? for", "wants?", r"propos(?:es?|ed|als?)", r"suggest(?:s|ed|ions?)?", r"wish(?:es|ed)?", r"assert(?:s|ed)?", r"pleads?",
    r"concede[ds]?", r"oppos(?:es?|ed)", r"resist(?:s|ed)?", "on behalf of", "according to", "counsel",
)  # fmt: skip
OTHERS = Rule(
    rf"\b(?:{'|'.join(_OTHERS)})\b",
    finds=["submit", "submits", "submitted", "submission", "submissions", "submitting", "argue", "argues", "argued", "argument", "arguments", "contend", "contends", "contended", "seek", "seeks", "seeking", "sought", "ask", "asks", "asked", "asking",
           "invite", "invites", "invited", "apply", "applies", "applied", "request", "requests", "requested", "urge", "urges", "urged", "say", "says", "said", "draft", "provide", "provides", "provided", "prayer", "claim an", "claims an", "claim for", "claims for", "want", "wants",
           "propose", "proposes", "proposed", "proposal", "proposals", "suggest", "suggests", "suggested", "suggestion", "suggestions", "wish", "wishes", "wished", "assert", "asserts", "asserted", "plead", "pleads", "concede", "concedes", "conceded", "oppose", "opposes", "opposed",
           "resist", "resists", "resisted", "on behalf of", "according to", "counsel"],
    never=["I will grant", "The application for"], any_case=True,
)
# A decision of the court's own, of whatever kind.
DECIDED = Rule(
    r"\b(?:I|[Ww]e)(?: (?:will|shall|do|therefore|accordingly|hereby|now|also|thus|am going to|propose to|have decided to|must|have))* (?:grant|make|order|give|impose|issue|direct|allow|accede|award|substitute|approved?|declare|enter|restore|include)\b",
    r"\b(?:will|shall|must|is to|are to)(?: \w+ly| therefore| now| also)? (?:be (?:granted|made|given|included|imposed|entered|issued|drawn|ordered|subject|an?\b|in\b|against)|be[:,]|include|contain|comprise|accompany|follow|issue|go|lie|run)",
    r"\b(?:usual|following|consequential) (?:orders?|relief|remed\w+|consequences) (?:will )?(?:follow|include|are\b|is\b)", r"\b[Cc]laimants? (?:gets?|obtains?) (?:its|their|the|an)\b", r"\border, which accompanies\b", r"\bthat is what I (?:will|shall|propose to|am going to) do\b", r"\border (?:which |that )?I (?:will |shall |propose to |now )?(?:make|approve)\b", r"\b(?:[Cc]laimants?|[Ii]t|[Tt]hey) (?:will|shall|is to|are to|must)(?: therefore)? have (?:it|one|that)\b",
    finds=["‹I grant›", "‹We will make›", "‹I shall order›", "‹I do give›", "‹I therefore impose›", "‹I accordingly issue›", "‹I hereby direct›", "‹I now allow›", "‹I also accede›", "‹I thus award›", "‹we am going to substitute›", "‹I propose to approve›", "‹I have approved›", "‹I have decided to enter›", "‹I must restore›", "‹I declare›", "‹we include›",
           "‹will be granted›", "‹shall therefore be made›", "‹must now be given›", "‹is to be included›", "‹are to be imposed›", "‹will accordingly be entered›", "‹will also be issued›", "‹will be drawn›", "‹will be ordered›", "‹will be a›", "‹will be an›", "‹will be in›", "‹will be against›", "‹will be,› a", "‹will include›", "‹shall contain›", "‹will comprise›", "‹will accompany›", "‹must follow›", "‹will issue›", "‹will go›", "‹will lie›", "‹will run›",
           "‹will be subject› to", "the ‹usual orders follow›", "the ‹following order is› made", "the ‹consequential relief will include›", "the ‹usual remedies are›", "the ‹usual consequences will follow›", "the ‹Claimant gets its›", "‹claimants obtain the›", "the ‹claimants get an›", "the ‹Claimant obtains their›", "the sealed ‹order, which accompanies›", "and ‹that is what I will do›", "‹that is what I shall do›", "‹that is what I propose to do›", "‹that is what I am going to do›", "the ‹order I make›", "the ‹order which I will make›", "the ‹order that I approve›", "the ‹order I shall make›", "the ‹order I propose to make›", "the ‹order I now make›", "the ‹Claimant shall have it›", "‹claimants are to have one›", "‹It will therefore have that›", "‹they must have it›", "‹it is to have one›", "‹They shall have it›"],
    never=["I would grant", "an injunction was granted"],
)
# What an order has in it that the court makes by the words beside.
CONTAINS = Rule(r"^(?:\d+\. )?(?:It|(?:The|That|This) order|Paragraph \d+(?: of (?:it|the order))?) (?:contains|includes|provides for|restrains|grants|prohibits)\b", finds=["‹It contains›", "‹45. The order includes›", "‹That order provides for›", "‹This order restrains›", "‹Paragraph 1 grants›", "‹Paragraph 2 of it prohibits›", "‹Paragraph 2 of the order grants›"], never=["The judgment contains"])
# Other courts, judges and cases.
OTHER_COURTS = Rule(
    r"\[\d{4}\]", r"\b[A-Z]\w+ (?:J|LJ|VC|MR)\b", r"\bLord [A-Z]\w+", r"\w v\.? [A-Z]",
    r"\b(?:Regional Court|District Court|Landgericht|Unified Patent Court|UPC|Federal Court|Tribunal|Court of Appeal|Supreme Court|Court of Session|Local Division)\b",
    r"\b(?:German|Dutch|French|Irish|US|Scottish|Spanish|Italian|Belgian|Chinese|Polish) (?:[Cc]ourt|[Ii]njunction|[Pp]roceedings|[Oo]rder|[Jj]udge)", r"\b[Ii]n (?:Germany|France|Ireland|Italy|Spain|Belgium|China|the Netherlands|the United States|Scotland|Poland|the Republic)\b",
    finds=["‹[2019]›", "‹Arnold J›", "‹Birss LJ›", "‹Kitchin VC›", "‹Masters MR›", "‹Lord Hoffmann›", "Or‹o v H›olt", "‹Regional Court›", "‹District Court›", "‹Landgericht›", "‹Unified Patent Court›", "the ‹UPC›", "‹Federal Court›", "‹Tribunal›", "‹Court of Appeal›", "‹Supreme Court›", "‹Court of Session›", "‹Local Division›",
           "‹German court›", "‹Dutch injunction›", "‹French Court›", "‹Irish proceedings›", "‹US order›", "‹Scottish court›", "‹Spanish Proceedings›", "‹Italian Injunction›", "‹Belgian Order›", "‹Chinese judge›", "‹Polish Judge›",
           "‹In Germany›", "‹in Germany›", "‹in France›", "‹in Ireland›", "‹in Italy›", "‹in Spain›", "‹in Belgium›", "‹in China›", "‹in the Netherlands›", "‹in the United States›", "‹in Scotland›", "‹in Poland›", "‹in the Republic›"],
    never=["I will grant an injunction", "the Court"],
)
# What is only supposed, in front of what would be given.
SUPPOSED = Rule(
    r"\b(?:if|whether|unless|had|were|when|where|once|before|assuming|even though|would|could|(?<!\d[ ])may|might|why|suppose|expect|anticipate|envisage|foresee|imagine|in due course)\b",
    finds=["if", "whether", "unless", "had I", "were I", "when", "where", "once", "before", "assuming", "even though", "would", "could", "may", "might", "why", "suppose", "I expect that there will then be", "I anticipate", "I envisage", "I foresee", "I imagine", "in due course"],
    never=["For these reasons", "and", "On 3 May"], any_case=True,
)
UNLESS = Rule(r"\b(?:unless|if|only (?:when|once)|until I)\b", finds=["‹unless› undertakings", "‹if› the", "‹only when›", "‹only once›", "‹until I› have"], never=["until trial", "provided that"], any_case=True)
_GENERAL = ("normally", "usually", "ordinarily", "generally", "typically", "discretion", "principles", "(?<!in[ ])principle", "section", "article", "rule", "always", "in general", "jurisdiction", "guidance", "test", "question", "where")
GENERAL = Rule(rf"\b(?:{'|'.join(_GENERAL)})\b", finds=[*(one for one in _GENERAL if "(" not in one), "the principle"], never=["this case", "the Defendants"], any_case=True)
NEXT = Rule(r"(?:,|\band|\bbut|\bso) I\b", finds=["no, ‹and I› will", "no‹, I› will", "‹but I› will", "‹so I› will"], never=["I"])
# What stands between "no" and the injunction where there is one all the same: "no reason to refuse an injunction".
_NO_WHAT = ("costs?", "doubt", "reason", "dispute", "question", "issue", "answer", "defence", "objection", "bar", "basis for", "refus", "order for", "hesitation", "difficulty")
NO_WHAT = Rule(rf"\b(?:{'|'.join(_NO_WHAT)})", finds=["cost", "costs", "doubt", "reason", "dispute", "question", "issue", "answer", "defence", "objection", "bar", "basis for", "refuse", "order for", "hesitation", "difficulty"], never=["final"], any_case=True)
_GAP = rf"(?:(?!{NEXT})[^.;:])"
REFUSES = Rule(
    rf"\bI{_ADV}(?: will| shall| must| have decided to)?{_ADV} (?:refuse|decline|dismiss|reject (?:the|this|that) (?:application|claim|request))\b{_GAP}{{0,160}}?\b{IT}",
    rf"\bI{_ADV} (?:will not|shall not|do not|am not|cannot|was not|have not been)\b{_GAP}{{0,100}}?\b(?:grant\w*|make|order\w*|continue|impose|award|persuaded|prepared|satisfied|accede)\b{_GAP}{{0,160}}?\b{IT}",
    rf"\b[Ii]njunct(?:ion|ive)\b[^.;:]{{0,160}}? (?:is|are|be|been|was){_ADV} (?:refused|dismissed|declined|rejected|inappropriate|unnecessary|disproportionate)\b",
    r"\b[Ii]njunct(?:ion|ive)\b[^.;:]{0,160}? (?:fails|must fail|should not be|will not be|would not be|is not|shall not be)\b",
    rf"\b[Nn]o\b(?:(?!{NO_WHAT})[^.;:]){{0,50}}?\b[Ii]njunct(?:ion|ive)\b",
    r"\b(?:not|in)appropriate to (?:grant|order|make|continue)\b",
    r"\b(?:damages|royalt\w+|payment)\b[^.;:]{0,60}?\b(?:in lieu of|instead of|rather than)\b[^.;:]{0,40}?\binjunct(?:ion|ive)\b",
    finds=[
        "‹I refuse the injunction›", "‹I will therefore refuse to grant an injunction›", "‹I shall decline to make an order restrain›ing", "‹I must dismiss the application for an injunction›", "‹I have decided to reject the application for an injunction›", "‹I reject this claim for an injunction›", "‹I reject that request for an injunction›",
        "‹I will not grant an injunction›", "‹I shall not make an order restrain›ing", "‹I do not order an injunction›", "‹I am not prepared, the injunction›", "‹I am not persuaded that an injunction›", "‹I cannot impose an injunction›", "‹I was not satisfied that an injunction›",
        "‹I have not been satisfied that an injunction›", "‹I will not award an injunction›", "‹I will not be granting an injunction›", "‹I shall not make any injunction›", "‹I will not continue the injunction›", "‹I will not accede to the injunction›", "‹I am not ordering an injunction›",
        "The ‹injunction is refused›", "‹injunctive reliefs are refused›", "The application for an ‹injunction will be dismissed›", "the ‹injunction must be declined›", "the ‹injunction should be rejected›", "the ‹injunction shall be refused›", "the ‹injunction falls to be refused›", "the ‹injunction has been refused›", "the ‹injunction was refused›",
        "an ‹injunction is inappropriate›", "an ‹injunction is unnecessary›", "an ‹Injunction is disproportionate›",
        "the application for an ‹injunction fails›", "the application for an ‹injunction must fail›", "an ‹injunction should not be› granted", "an ‹injunction will not be› granted", "an ‹injunction would not be› right", "an ‹injunction is not› justified", "an ‹injunction shall not be› granted", "‹injunctive relief is not› right", "an ‹Injunction is not›", "‹Injunctive relief is refused›",
        "‹no injunction›", "There will be ‹no injunction›", "‹No final injunction›", "‹no injunctive› relief", "‹no Injunction›",
        "it is ‹inappropriate to grant›", "‹inappropriate to order›", "‹inappropriate to make›", "‹inappropriate to continue›", "‹notappropriate to grant›",
        "‹damages in lieu of an injunction›", "a ‹royalty instead of an injunction›", "‹payment rather than injunctive› relief",
    ],
    never=["I will grant an injunction", "I refuse a stay", "I reject the submission that an injunction"],
)
# What is refused where it is no injunction.
LIMITS = Rule(r"\b(?:stay|suspen|permission|adjourn|discharge|var(?:y|iation)|qualif|limit|carve)", finds=["a stay", "suspend", "permission", "adjourn", "discharge", "vary", "variation", "qualify", "limit", "carve-out"], never=["grant"])
# Behind an injunction, that it would be wrong or is to be smaller: who is not persuaded of that refuses none.
AGAINST_IT = Rule(r"\b(?:inappropriate|unnecessary|disproportionate|refused|withheld|limited|restricted|qualified|unfair|oppressive|unjust|stayed|suspended|confined|delayed|only answer|should not be|would not be)\b", finds=["is ‹inappropriate›", "is ‹unnecessary›", "is ‹disproportionate›", "be ‹refused›", "be ‹withheld›", "be ‹limited›", "be ‹restricted›", "be ‹qualified›", "is ‹unfair›", "is ‹oppressive›", "is ‹unjust›", "be ‹stayed›", "be ‹suspended›", "be ‹confined›", "be ‹delayed›", "the ‹only answer›", "it ‹should not be› made", "it ‹would not be› right"], never=["is right"])
# What is done to an injunction that was given before: ended, changed, laid to rest.
TOUCHES = Rule(
    r"\b(?:discharg(?:e[ds]?|ing)|set(?:ting)? aside|var(?:y|ied|iation of|ying)|lift(?:ed|ing)?|dissolv(?:e|ed|ing)|suspend(?:ed|ing)?|stay(?:ed|ing)?|revok(?:e|ed)|amend(?:ed|ing)?|modif(?:y|ied))\b[^.;:]{0,100}?\b[Ii]njunction",
    r"\b[Ii]njunction\b[^.;:]{0,120}?\b(?:(?:is|be|are|been)(?: \w+)? (?:discharged|set aside|varied|lifted|dissolved|suspended|stayed|revoked|amended|modified|continued in part))\b",
    finds=[
        "I ‹discharge the injunction›", "I ‹discharged the injunction›", "it ‹discharges the injunction›", "‹discharging the injunction›", "‹set aside the injunction›", "‹setting aside the injunction›", "‹vary the injunction›", "‹varied the injunction›", "a ‹variation of the injunction›", "‹varying the injunction›",
        "‹lift the injunction›", "‹lifted the injunction›", "‹lifting the injunction›", "‹dissolve the injunction›", "‹dissolved the injunction›", "‹dissolving the injunction›", "‹suspend the injunction›", "‹suspended the injunction›", "‹suspending the injunction›", "‹stay the injunction›", "‹stayed the injunction›", "‹staying the Injunction›", "‹revoke the injunction›", "‹revoked the injunction›",
        "‹amend the injunction›", "‹amended the injunction›", "‹amending the injunction›", "‹modify the injunction›", "‹modified the injunction›",
        "The ‹injunction is discharged›", "The ‹injunction should be set aside›", "the ‹injunction of May be varied›", "the ‹injunction is hereby lifted›", "the ‹Injunction has been dissolved›", "the ‹injunction is suspended›", "the ‹injunction be stayed›", "the ‹injunction is revoked›", "the ‹injunction is amended›", "the ‹injunction is modified›", "the ‹injunction is continued in part›", "the ‹injunction and costs are varied›",
    ],
    never=["I will grant an injunction", "the injunction is continued"],
)
STAYS = Rule(
    r"\b(?:stay(?:ed)?|suspend(?:ed)?|suspension)\b", r"\b(?:not|only) (?:to )?(?:take|come into) effect\b", r"\b(?:with|take|takes) effect (?:only )?from\b",
    finds=["I will ‹stay› it", "is ‹stayed›", "I ‹suspend› it", "‹suspended›", "a ‹suspension›", "is ‹not to take effect›", "will ‹only come into effect›", "‹with effect from›", "to ‹take effect only from›", "‹takes effect from›"],
    never=["until trial", "in effect"],
)
FUTURE = Rule(r"\b(?:I|[Ww]e)(?: \w+)? (?:will|shall)\b", r"\b(?:will|shall|is to|are to|should|must) be\b", r"\bI (?:grant|order|direct|stay|suspend|discharge|vary|set aside|lift)\b", r"\b(?:is|are) (?:hereby|therefore|accordingly)\b", r"\b(?:be|is|are) (?:discharged|set aside|varied|stayed|suspended|lifted)\b",
    finds=["‹We will› stay", "‹we shall› vary", "‹I will› stay", "‹I therefore shall› stay", "it ‹will be› stayed", "it ‹shall be›", "it ‹is to be› stayed", "they ‹are to be› stayed", "it ‹should be›", "it ‹must be›", "‹I grant› a stay", "‹I order› a stay", "‹I direct› a stay", "‹I stay› it", "‹I suspend› it", "‹I discharge› it", "‹I vary› it", "‹I set aside› it", "‹I lift› it", "it ‹is hereby› stayed", "they ‹are therefore› lifted", "it ‹is accordingly› lifted", "it ‹be discharged›", "it ‹be set aside›", "it ‹be varied›", "it ‹be stayed›", "it ‹be suspended›", "it ‹be lifted›", "it ‹is lifted›", "they ‹are lifted›"],
    never=["it was stayed", "it has been lifted", "the Defendant applied to discharge it"],
)
# That something is still to come, or ought to.
TO_COME = Rule(r"\b(?:will|shall|must|should|ought to|is to|are to|I (?:grant|make|order|give))\b(?! not\b)", finds=["it ‹will› be", "it ‹shall›", "it ‹must›", "it ‹should›", "it ‹ought to›", "it ‹is to›", "they ‹are to›", "‹I grant›", "‹I make›", "‹I order›", "‹I give›"], never=["it was", "it should not be"])
# What is not said for certain: who is entitled, what a judge would do, what is still to be heard.
MAYBE = Rule(
    r"\b(?:entitled to|minded to|I would (?:therefore |accordingly )?(?:allow|make|restore)|intend to|propose to|prepared to|willing to|inclined to|appropriate to|right to|just to|should|would (?:\w+ )?grant|case for|will include|following terms|is (?:necessary|proportionate|justified|warranted|made final)|consequences follow|continues|will hear|(?:claimants? (?:is|are) entitled)|I (?:approve|adopt|endorse)|hear (?:the parties|counsel|argument|submissions)|follows|order sought|relief sought|in principle|invite the parties|form of|(?:shall|will) have|appropriate course|is appropriate|favours?|by consent|consents? to|agreed|will take|will continue|will remain|will last|I will|I shall|I so|I make|final order)\b",
    r"^(?:\d+\. )?(?:An? )?(?:final |interim )?injunction (?:against|restraining)\b",
    finds=["‹entitled to› an injunction", "‹minded to›", "‹I would allow› the appeal", "‹I would therefore make› it", "‹I would accordingly restore› it", "‹intend to›", "‹propose to›", "‹prepared to›", "‹willing to›", "‹inclined to›", "‹appropriate to›", "‹right to›", "‹just to›", "‹should› be granted", "‹would grant›", "I ‹would therefore grant›", "a ‹case for› an injunction", "relief ‹will include› it", "in the ‹following terms›", "it ‹is necessary›", "it ‹is proportionate›", "it ‹is justified›", "it ‹is warranted›", "it ‹is made final›", "the usual ‹consequences follow›", "the injunction ‹continues›", "the court ‹will hear›", "relief to which the ‹Claimant is entitled›", "to which ‹claimants are entitled›", "which ‹I approve›", "a form ‹I adopt›", "an order ‹I endorse›", "‹hear the parties›", "‹hear counsel›", "‹hear argument›", "‹hear submissions›", "an injunction ‹follows›", "the ‹order sought›", "the ‹relief sought›", "‹in principle›", "I ‹invite the parties›", "‹form of› injunction", "‹shall have› its injunction", "‹will have› it", "the ‹appropriate course›", "it ‹is appropriate›", "the balance ‹favours› it", "they ‹favour› it", "‹by consent›", "Holt ‹consents to›", "they ‹consent to›", "they ‹agreed›", "it ‹will take› effect", "it ‹will continue›", "it ‹will remain›", "it ‹will last›", "‹I will› make one", "‹I shall› make", "‹I so› order", "‹I make› it", "a ‹final order›",
           "‹Injunction against› D1", "‹45. A final injunction restraining› Holt", "‹An interim injunction against› him"],
    never=["the injunction was granted", "I would have"], any_case=True,
)
UNDERTAKES = Rule(
    r"(?<!cross-)(?<!cross[ ])\bundertakings?\b[^.;:]{0,120}?\b(?:in lieu|instead|rather than|accepted|obviate\w*|unnecessary|suffic\w+|adequate)\b",
    r"\b(?:accept|accepted|record|recorded|offered|given|gives|gave|provided|on the basis of|in light of|in view of)\b[^.;:]{0,60}?(?<!cross-)(?<!cross[ ])\bundertakings?\b",
    r"\bUPON\b[^.;:]{0,120}?\b(?i:undertaking|undertakes)\b",
    finds=["an ‹undertaking in lieu›", "‹undertakings instead›", "an ‹undertaking rather than›", "the ‹undertaking is accepted›", "‹undertakings obviate›", "the ‹undertaking makes it unnecessary›", "‹undertakings suffice›", "the ‹undertaking is adequate›",
           "I ‹accept the undertaking›", "I ‹accepted undertakings›", "I ‹record the undertakings›", "the order ‹recorded undertakings›", "he ‹offered an undertaking›", "has ‹given an undertaking›", "it ‹gives an undertaking›", "it ‹gave an undertaking›", "it ‹provided an undertaking›", "‹on the basis of the undertakings›", "‹in light of the undertakings›", "‹in view of the undertakings›",
           "‹UPON the Defendants undertaking›", "‹UPON the party that undertakes›"],
    never=["the usual cross-undertaking in damages", "a cross undertaking is given"],
)
FOUND = Rule(
    r"\b(?:I|[Ww]e)\b[^.;:]{0,80}?\b(?:find|found|hold|held|conclude|concluded|satisfied|consider|judgment)\b(?:(?!\b(?:not|no|neither|nor|whether)\b)[^.;:]){0,160}?\b(?:infring\w+|passing off)\b",
    r"\b(?:claim|case|action|allegation)s?\b[^.;:]{0,60}?\b(?:infringement|passing off)\b[^.;:]{0,80}?\b(?:succeeds?|is made out|is established|is proved|well[- ]founded)\b",
    r"\bsucceed(?:s|ed)? (?:in|on) [^.;:]{0,80}\b(?:infringement|passing off)\b",
    r"\b(?:is|are|was|were|has|have)(?: been)? (?:both )?(?:valid and )?infringed\b", r"\b(?:has|have) (?:therefore |directly |also )?infringed\b",
    finds=["‹I find that Holt infringed›", "‹we found infringement›", "‹I hold that there was infringement›", "‹I have held that Holt infringes›", "‹I conclude that there is passing off›", "‹I concluded that Holt infringes›", "‹I am satisfied that Holt infringes›", "‹I consider that there is infringement›", "‹We gave judgment on infringement›",
           "the Claimant ‹succeeds in its claim for infringement›", "they ‹succeed on passing off›", "it has ‹succeeded on infringement›", "the ‹claim for infringement succeeds›", "the ‹case of passing off is made out›", "the ‹action for infringement is established›", "the ‹allegation of infringement is proved›", "the ‹claims of infringement succeed›", "the ‹claim of passing off is well-founded›", "the ‹claim of passing off is well founded›",
           "the Patent ‹is infringed›", "they ‹are both infringed›", "it ‹was infringed›", "they ‹were infringed›", "it ‹has been infringed›", "they ‹have been infringed›", "it ‹is valid and infringed›", "Holt ‹has therefore infringed›", "they ‹have directly infringed›", "Holt ‹has also infringed›"],
    never=["I find that Holt does not infringe", "I find no infringement", "I find neither infringement", "I hold that nor is there infringement", "I considered and found nothing", "I have to consider whether there is infringement", "I must decide whether there is infringement", "the Patent is not infringed"],
)
BY_ORDER = Rule(r"\b(?:by|under|in) (?:the|that|an|his|her|my|a) (?:\w+ ){0,2}(?:order|injunction|judgment|undertakings?)\b", finds=["restrained ‹by the order›", "‹under that injunction›", "‹in his earlier judgment›", "‹by an undertaking›", "‹by her order›", "‹by my order›", "‹by a court order›"], never=["from infringing"])
FIRST_PERSON = Rule(r"\bI\b|\b(?:this|the present) (?:application|case)\b", finds=["‹I› refuse", "‹this application›", "‹the present case›"], never=["The court"])
# Beginnings of a judgment that gives reasons for what was ordered already.
REASONS_FOR = Rule(r"\b(?:[Tt]hese are|[Tt]his (?:judgment|is) (?:contains|sets out|gives)|I now give|give|set out)\b[^.;]{0,40}?\breasons for\b", r"\b[Tt]hese are (?:my|the) reasons(?=\.)", finds=["‹These are my reasons›.", "‹these are the reasons›.", "‹These are my reasons for›", "‹This judgment contains my reasons for›", "‹this judgment sets out the reasons for›", "‹This is gives reasons for›", "‹I now give my reasons for›", "to ‹give my reasons for›", "to ‹set out the reasons for›", "‹these are the reasons for›"], never=["the reasons for delay"])
NOT_DONE = Rule(r"\b(?:not|refuse[ds]?|declin\w+|dismiss\w*|reject\w*|no)\b", finds=["not", "refuse", "refused", "refuses", "decline", "declined", "dismiss", "dismissed", "rejected", "no"], never=["stay"], any_case=True)
# That an order of this court goes on, or "it" is given: of which another sentence says what it is.
FOLLOWS = Rule(
    r"^(?:\d+\. )?(?:(?:For these reasons|Accordingly|Therefore|So),? )?(?:I (?:will|shall|do)(?: so| do so| therefore)?\.?$|I so order|I (?:will|shall)?\s?(?:therefore |accordingly )?(?:grant|make) (?:it|one|that order)\b|I am (?:satisfied|persuaded) that I should\b|(?:I think|In my judgment|In my view),? (?:that )?(?:I|it) should\b(?: be (?:granted|made))?|(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey) should\.?$|(?:[Ii]t|One|one) (?:will|shall|is|must|should) (?:to |therefore )?(?:be )?(?:granted|made|allowed|against|in (?:the )?(?:general|usual|standard|form|terms)|limited to|restrain|prohibit|forbid|run|last|bind|cover|extend|take effect|begin|start|come into|go\b|issue|lie\b|follow)|.*\band I (?:will |shall )?(?:grant|make|order) (?:it|one|that)\b)",
    finds=["‹I do so.›", "‹I will.›", "‹I shall do so›", "‹I will grant it›.", "‹Accordingly, I shall grant one›.", "‹For these reasons I so order›", "‹I therefore make it›", "‹I accordingly make one›", "‹I will make that order›", "‹Therefore, it will be granted›", "‹So it is therefore allowed›", "‹45. It shall be made›", "‹I will do so.›", "‹I will therefore.›",
           "‹It will be against› Holt", "‹It should.›", "‹They should›", "‹He should.›", "‹She should.›", "‹One will be granted›", "‹So one will be granted›", "‹It will be in general› form", "‹It will be in the usual› form", "‹It shall be in the standard› form", "‹It will be in the form› of", "‹It will be in the terms› of", "‹It will be limited to› lamps", "‹It is to restrain› Holt", "‹It will prohibit›", "‹It will forbid›", "‹It should be granted›", "‹I am satisfied that I should›", "‹I am persuaded that I should›", "‹I think that I should›", "‹In my judgment it should be granted›", "‹In my view, it should be made›", "‹It will run›", "‹it must last›", "‹It will bind›", "‹It will cover›", "‹It will extend›", "‹It will take effect›", "‹It will begin›", "‹It is to start›", "‹It will come into› force", "‹It will go› in", "‹It shall issue›", "‹It must lie›", "‹It will follow›", "‹It is entitled to that and I grant it›", "‹It has that right and I will make one›", "‹It is right and I shall order that›"],
    never=["I will hear counsel", "It will be refused"],
)
CONTINUES = Rule(r"\b[Ii]njunction\b[^.;:]{0,120}? (?:will|shall|is to|must) (?:continue|remain)\b", r"\b(?:[Ii]njunction|[Oo]rder|[Rr]elief)\b[^.;:]{0,200}? (?:is|are|be) continued\b", finds=["That ‹order is continued›", "the ‹relief which Meade J gave will be continued›", "the ‹Order shall be continued›", "the ‹Relief should be continued›", "that the ‹injunction be continued›", "the ‹Injunction and order are continued›", "The ‹injunction granted on 3 May will continue›", "the ‹injunction shall remain›", "the ‹injunction is to continue›", "the ‹Injunction must remain›"], never=["the injunction continued"])
# What a judgment begins with asking for.
ASKED = Rule(r"\b(?:injunctions?|injunctive)\b", r"\b(?:relief|orders?|application) (?:restraining|to restrain|prohibiting|to prohibit|preventing|to prevent)\b", finds=["an ‹injunction›", "final ‹injunctions›", "‹injunctive› relief", "‹relief restraining› Holt", "an ‹order to restrain›", "‹orders prohibiting›", "an ‹application to prohibit›", "an ‹order preventing›", "an ‹application to prevent›"], never=["an order for costs"], any_case=True)
# That something is given of which only the beginning of the judgment says what it is.
_I_DO = ("I", "I will", "I shall", "I therefore", "I accordingly", "I hereby", "I am going to", "I propose to", "I, therefore,")
I_DO = Rule(r"\bI\b(?: will| shall| therefore| accordingly| hereby| am going to| propose to|,)*", finds=[f"‹{one}›" for one in _I_DO], never=["IT"])
RELIEF = Rule(
    rf"{I_DO} (?:grant|allow|accede to|give) (?:the|this|his|her|its|their|all|that) (?:\w+['’]s? )?(?:interim )?(?:application|relief|orders?|protection)\b", rf"{I_DO} grant interim relief\b", rf"{I_DO} make (?:the|an) orders?\b",
    r"\b(?:application|relief)(?: \w+)? (?:is|will be|must be|should be) (?:therefore |accordingly )?(?:granted|allowed)\b", r"\bapplication (?:therefore |accordingly )?(?:must succeed|succeeds)\b", r"\border (?:sought|in the terms sought) (?:will|should) be made\b", r"\b[Tt]he (?:\w+['’]s? )?(?:application|claimant) (?:will|shall|is to|must) (?:have|succeed)(?: the (?:order|relief))?\b",
    finds=["‹I grant the application›", "‹I will allow this application›", "‹I therefore accede to his application›", "‹I shall grant the relief›", "‹I accordingly grant her application›", "‹I hereby grant its application›", "‹I allow their application›", "‹I grant all orders›", "‹I, therefore, grant that order›", "‹I grant the Claimant's application›", "‹I will give the interim protection›", "‹I am going to grant the application›", "‹I propose to grant the relief›",
           "‹I will grant interim relief›",
           "‹I will make the order› sought", "‹I shall make an order› in the terms", "‹I therefore make the orders› as asked",
           "the ‹application is granted›", "the ‹application will be therefore allowed›", "the ‹application must be accordingly granted›", "the ‹application succeeds›", "the ‹application therefore succeeds›", "the ‹application accordingly succeeds›", "an ‹application must succeed›", "the ‹order sought will be made›", "the ‹order in the terms sought should be made›", "the ‹relief sought should be granted›", "interim ‹relief is granted›",
           "‹The application shall succeed›", "‹the claimant will have the order›", "‹The Claimant's application is to succeed›", "‹the claimant must have the relief›"],
    never=["the application is refused", "I make no order"],
)
# What stands behind a relief that is the one that was asked for.
ALONE = Rule(r"^(?:\s?[.,;]|$| (?:sought|asked|as (?:sought|asked)|in the (?:form|terms)|substantially|which (?:the claimant|is sought|it seeks|they seek)|for which|to that effect|accordingly|until|pending|against|(?:up)?on the|and|with|subject|restraining)\b)", finds=["‹.›", "‹,› and", "‹;› so", "‹ sought›", "‹ asked› for", "‹ as sought›", "‹ as asked›", "‹ in the form› of", "‹ in the terms› of", "‹ substantially› in", "‹ which the Claimant› seeks", "‹ which is sought›", "‹ which it seeks›", "‹ which they seek›", "‹ for which› it asks", "‹ to that effect›", "‹ accordingly›", "‹ until› trial", "‹ pending› trial", "‹ against› Holt", "‹ on the› usual", "‹ upon the› usual", "‹ and› I", "‹ with› costs", "‹ subject› to", "‹ restraining› Holt", "‹›"], never=[" in part", " by consent", " that Holt proposes"], any_case=True)
# An object of what is given, where it is no injunction; and beginnings of a judgment that is on more than an injunction.
ELSE_ASKED = Rule(
    r"\b(?:application|relief|orders?) (?:for|to|under|of) (?!(?:an? |the )?(?:interim |interlocutory |final )?injunct|restrain)", r"\borders? (?!restraining|prohibiting|preventing|forbidding|enjoining)[a-z]+ing\b", r"\b(?:undertak\w+|in place of|instead|costs|disclosure|permission|adjourn\w*|stay|amend\w*|expedit\w*|strike|set aside|discharge)\b",
    finds=["the ‹application for ›leave", "‹relief under ›section", "an ‹order to ›pay", "‹orders of ›this", "the ‹application to ›amend", "an ‹order recording› it", "‹orders directing› it", "an ‹undertaking›", "‹in place of›", "‹instead›", "the ‹costs›", "‹disclosure›", "‹permission›", "‹adjournment›", "‹adjourned›", "a ‹stay›", "‹amend›", "‹expedition›", "‹strike› out", "‹set aside›", "‹discharge›"],
    never=["the application for an interim injunction", "an order restraining Holt", "an order prohibiting it", "an order preventing it", "an order forbidding it", "an order enjoining it", "the application", "the order to restrain", "an application for the injunction", "relief for interlocutory injunctions", "application for a final injunction", "an application for a injunction"],
)
SEVERAL = Rule(
    r"\b(?:applications|cross-application|second application|str(?:ike|iking) out|summary judgment|search order|permission to|expedited|default judgment|discharg\w+|set(?:ting)? aside|vary|varied|variation|stay|commit\w*|contempt|breach of (?:the|an|that) (?:order|injunction)|enforce(?:ment)?|lift)\b",
    finds=["two ‹applications›", "a ‹cross-application›", "the ‹second application›", "to ‹strike out›", "for ‹striking out›", "for ‹summary judgment›", "a ‹search order›", "‹permission to› appeal", "an ‹expedited› trial", "‹default judgment›", "to ‹discharge› it", "to ‹set aside›", "‹setting aside›", "to ‹vary› it", "be ‹varied›", "a ‹variation›", "a ‹stay›", "to ‹commit› Holt", "for ‹contempt›", "‹breach of the order›", "‹breach of an injunction›", "‹breach of that order›", "to ‹enforce›", "‹enforcement›", "to ‹lift›"],
    never=["an application for an injunction"], any_case=True,
)
# Somebody is forbidden something, in whatever words.
FORBIDS = Rule(
    r"\b(?:defendants?|respondents?|you|he|she|they)\b[^.;]{0,120}?\b(?:(?:shall|must|may) not|forbidden|prohibited from|restrained|barred from|enjoined)\b",
    finds=[
        "The Second ‹Defendant shall not› sell", "the ‹defendants must not› sell", "The ‹respondent may not› use", "Both ‹respondents are forbidden› to", "‹You are both, that is to say the company and you personally, forbidden› from",
        "‹he is prohibited from› it", "‹she will be restrained›", "‹they are barred from› it", "The ‹defendant is enjoined›",
    ],
    never=["The claimant shall not", "the defendant sold it", "It is not restrained"], any_case=True,
)  # fmt: skip
