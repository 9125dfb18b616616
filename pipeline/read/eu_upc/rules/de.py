"""German: see the package on where these words were read."""

from __future__ import annotations

from pipeline.read.rule import Rule

SMALL_WORDS = frozenset({"der", "die", "und", "das", "ist", "nicht"})
MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"
)  # fmt: skip
STATES = {
    "Österreich": "AT", "Belgien": "BE", "Bulgarien": "BG", "Deutschland": "DE", "Dänemark": "DK", "Estland": "EE", "Finnland": "FI",
    "Frankreich": "FR", "Italien": "IT", "Litauen": "LT", "Luxemburg": "LU", "Lettland": "LV", "Malta": "MT", "Niederlande": "NL",
    "Portugal": "PT", "Rumänien": "RO", "Schweden": "SE", "Slowenien": "SI",
    "Niederlanden": "NL", "Französischen Republik": "FR", "Italienischen Republik": "IT", "Portugiesischen Republik": "PT",
}  # fmt: skip

FILLING = frozenset({"der", "die", "den", "dem", "und", "alle", "allen", "beide", "beiden", "im", "wege", "jeweils", "firma", "sowie", "auch", "es", "gegen", "herr", "herrn", "frau", "gesellschaft", "hiermit", "jeder", "jede", "jedem"})

OPENS = Rule(
    r"^(?:[A-Z]\.\s?|[IVX]+\.\s?|\d\.\s?)?(?:ANORDNUNG|ENTSCHEIDUNG|Anordnung|Entscheidung|(?:TENOR|Tenor)(?: (?:DER|der) (?:ANORDNUNG|ENTSCHEIDUNG|Anordnung|Entscheidung))?|ENTSCHEIDUNGSFORMEL|URTEIL|BESCHLUSS)\s?:?(?=$|\s(?:I|1|A)[.)]\s|\s[-–]\s|\s(?:Die|Der|Den|Das Gericht|Im Wege)\b)",
    r"^(?:AUS DIESEN GRÜNDEN|Aus diesen Gründen)\b",
    finds=["‹ANORDNUNG›", "‹ENTSCHEIDUNG:›", "‹Anordnung›", "‹Entscheidung›", "‹TENOR›", "‹D. Tenor›", "‹TENOR DER ANORDNUNG›", "‹TENOR DER ENTSCHEIDUNG›", "‹Tenor der Anordnung›", "‹Tenor der Entscheidung›", "‹ENTSCHEIDUNGSFORMEL›", "‹URTEIL›", "‹BESCHLUSS›", "‹ANORDNUNG› - den", "‹TENOR› Die Beklagten", "‹TENOR› Der Beklagten",
           "‹TENOR› Den Beklagten", "‹TENOR› Das Gericht", "‹TENOR› Im Wege der", "‹IV. ANORDNUNG›", "‹5. TENOR›", "‹AUS DIESEN GRÜNDEN›", "‹Aus diesen Gründen› entscheidet", "‹ANORDNUNG› I. Die", "‹ANORDNUNG:› 1. Die", "‹Tenor› A. Die"],
    never=["ANORDNUNG des Gerichts erster Instanz", "GRÜNDE DER ANORDNUNG", "Das Gericht hat entschieden, dass"],
)
OPENS_ELSE = Rule(
    r"\b(?:Gericht|[Kk]ammer|Berufungsgericht|Berichterstatter(?:in)?)\b[^.;:]{0,200}(?: ordnet an| entscheidet| entschieden| angeordnet|(?: Anordnung| Entscheidung))(?: wie folgt)?\s?:$",
    r"\b(?:Lokal|Zentral|Regional)kammer\b[^.;:]{0,200}(?: wie folgt)?\s?:$",
    r"^(?:ordnet|entscheidet|beschließt)\b[^.;:]{0,120}:$",
    finds=["Das ‹Gericht ordnet an:›", "Die ‹Kammer hat entschieden:›", "Das ‹Berufungsgericht entscheidet wie folgt:›", "Die ‹Berichterstatterin hat angeordnet:›", "Das ‹Gericht erlässt folgende Anordnung:›", "Das ‹Gericht erlässt folgende Entscheidung:›",
           "Der ‹Berichterstatter entscheidet:›", "die ‹Lokalkammer Mannheim:›", "die ‹Zentralkammer beschließt wie folgt:›", "die ‹Regionalkammer:›", "‹ordnet die Kammer an:›", "‹entscheidet die Lokalkammer:›", "‹beschließt das Gericht:›"],
    never=["Das Gericht hat entschieden, dass", "Die Beklagte beantragt:"],
)
CLOSES = Rule(
    r"^(?:Erlassen|Verkündet|Unterzeichnet) (?:in|am)\b",
    r"^(?:NAMEN UND UNTERSCHRIFTEN|INFORMATION(?:EN)? ZUR|DETAILS DER|RECHTSMITTELBELEHRUNG|UNTERSCHRIFTEN)\b",
    r"^(?:[A-Z]\.\s|[IVX]+\.\s|\d\.\s)?(?:SACHVERHALT|TATBESTAND|BEGRÜNDUNG|(?:ENTSCHEIDUNGS)?GRÜNDE(?: (?:DER|FÜR DIE) (?:ANORDNUNG|ENTSCHEIDUNG))?)\s?:?$",
    any_case=True,
    finds=["‹Erlassen in› München", "‹Verkündet am› 3. Mai", "‹Unterzeichnet in› Hamburg", "‹NAMEN UND UNTERSCHRIFTEN›",
           "‹Informationen zur› Berufung", "‹INFORMATION ZUR› Vollstreckung", "‹Details der› Anordnung", "‹Rechtsmittelbelehrung›", "‹Unterschriften›", "‹II. SACHVERHALT›", "‹Tatbestand›", "‹B. Begründung:›",
           "‹GRÜNDE›", "‹2. Entscheidungsgründe›", "‹GRÜNDE DER ANORDNUNG›", "‹Gründe für die Entscheidung›"],
    never=["Die Anordnung wurde erlassen in", "Information"],
)
COMPLAINS = Rule(
    r"^(?:(?:VERFÜGUNGS)?KLÄGER|ANTRAGSTELLER)(?:IN|INNEN)?\b",
    r"^(?:(?:Verfügungsk|K)läger|Antragsteller)(?:in|innen)?(?=\s?:|$)",
    finds=["‹KLÄGER›", "‹KLÄGERIN›", "‹ANTRAGSTELLERINNEN›", "‹VERFÜGUNGSKLÄGERIN›", "‹Klägerin›: Orlo", "‹Antragstellerinnen›", "‹Verfügungsklägerin›:"],
    never=["Klägerin beantragt", "BEKLAGTE"],
)
ANSWERS = Rule(
    r"^(?:(?:VERFÜGUNGS)?BEKLAGTE[RN]?|ANTRAGSGEGNER(?:IN|INNEN)?)\b",
    r"^(?:(?:Verfügungsb|B)eklagte[rn]?|Antragsgegner(?:in|innen)?)(?=\s?:|$)",
    finds=["‹BEKLAGTE›", "‹BEKLAGTER›", "‹ANTRAGSGEGNER›", "‹ANTRAGSGEGNERIN›", "‹ANTRAGSGEGNERINNEN›", "‹VERFÜGUNGSBEKLAGTE›", "‹Beklagte›: Orlo", "‹Antragsgegnerin›", "‹Antragsgegnerinnen›:",
           "‹Verfügungsbeklagte› :"],
    never=["Beklagte und Klägerin", "KLÄGERIN"],
)
OTHER_HEADING = Rule(
    r"^(?!KLÄGER|ANTRAG|BEKLAGTE)[A-ZÄÖÜ][A-ZÄÖÜ /]{6,60}:?$",
    r"^(?:STREITPATENT|PATENTE?)\b",
    finds=["‹VERFAHRENSSPRACHE:›", "‹ENTSCHEIDENDE RICHTER›", "‹STREITPATENT›: EP 1", "‹PATENT› EP 1", "‹PATENTE› (2)"],
    never=["KLÄGERINNEN", "ANTRAGSTELLERIN", "BEKLAGTE ZU", "Orlo Leuchten"],
)
REPRESENTED = Rule(
    r"\(?(?:beide |alle )?vertreten durch\b",
    r"\b(?:Prozess|Verfahrens)?(?:Vertreter|bevollmächtigte)(?:in|innen)?(?: [^:]{1,60})?:",
    any_case=True,
    finds=["‹vertreten durch›: Rechtsanwalt", "‹(beide vertreten durch›", "‹alle vertreten durch›", "Orlo GmbH, ‹vertreten durch›", "‹Vertreter:› Rechtsanwalt", "‹Vertreterin der Beklagten zu 1:›", "‹Vertreterinnen:›",
           "‹Prozessbevollmächtigte:›", "‹Verfahrensbevollmächtigte:›"],
    never=["Orlo GmbH, Berlin"],
)
DEFENDANTS = Rule(
    r"\b(?:(?:Verfügungsb|B)eklagte[nr]?|Antragsgegner(?:in(?:nen)?|n|s)?)(?P<numbers>(?: zu)? \(?\d{1,2}\)?(?:(?:, | und | sowie | bis |-|–)(?:zu )?\(?\d{1,2}\)?)*)?(?!\w)",
    finds=["Die ‹Beklagte› wird", "Die ‹Beklagten› werden", "Der ‹Antragsgegner›", "Der ‹Antragsgegnerin›", "Den ‹Antragsgegnerinnen›",
           "Den ‹Antragsgegnern›", "‹Beklagte zu 1)›", "‹Beklagten 1›", "‹Beklagten zu 1, 2 und 3›", "‹Beklagten zu 1 bis 3›", "‹Beklagten zu 1-3›", "‹Beklagten zu 1) und zu 2)›", "‹Beklagten zu 1–3›", "‹Beklagten zu 1) sowie zu 3)›", "die ‹Verfügungsbeklagte›",
           "ein ‹Beklagter›", "des ‹Antragsgegners›"],
    never=["Die Klägerin", "beklagt"],
)
CLAIMANTS = Rule(
    r"\b(?:(?:Verfügungs|Berufungs)?[Kk]läger(?:in(?:nen)?)?|Antragsteller(?:in(?:nen)?)?)\b",
    finds=["Der ‹Kläger›", "Die ‹Klägerin›", "Der ‹Antragsteller›", "Die ‹Antragstellerin›", "Der ‹Berufungskläger›", "Die ‹Berufungsklägerin›", "Die ‹Verfügungsklägerin›", "Die ‹Klägerinnen›", "Die ‹Antragstellerinnen›"],
    never=["Die Beklagte"],
)
# Between verb and infinitive stands on pain of what, where and what; another infinitive would be what is ordered.
OTHER = Rule(
    r" zu (?:zahlen|erteilen|legen|vernichten|tragen|erstatten|leisten)\b",
    finds=["Geld‹ zu zahlen›", "Auskunft‹ zu erteilen›", "Rechnung‹ zu legen›", "Lampen‹ zu vernichten›", "Kosten‹ zu tragen›", "Kosten‹ zu erstatten›", "Ersatz‹ zu leisten›"],
    never=["es zu unterlassen"],
)
_NO_OTHER = rf"(?:(?!{OTHER})[^;]){{0,900}}?"
TO_DO = Rule(
    r" zu (?!\(?\d|\w+end(?:en|e|er|es)\b)",
    finds=["‹ zu ›liefern"],
    never=["Beklagten zu 1", "Beklagten zu (2)", "eines zu zahlenden Zwangsgelds", "die zu zahlende Summe", "ein zu zahlender Betrag", "ein zu zahlendes Zwangsgeld"],
)
LEAVE = Rule(
    r"(?:unterlassen|unterlässt|abzusehen|einzustellen|abzustehen)\b",
    finds=["es zu ‹unterlassen›", "er ‹unterlässt› es", "davon ‹abzusehen›", "den Vertrieb ‹einzustellen›", "davon ‹abzustehen›"],
    never=["zu zahlen"],
)
ADVERB = Rule(
    r"(?:es|bei|unter|mit|im|in|ab|ohne|hiermit|sofort|auf)\b",
    finds=["‹es› zu", "‹bei› Meidung", "‹unter› Androhung", "‹mit› Wirkung", "‹im› Gebiet", "‹in› Deutschland", "‹ab› heute", "‹ohne› Zustimmung", "‹hiermit›", "‹sofort›", "‹auf› dem Gebiet"],
    never=["zu 1"],
)
ENJOINS = Rule(
    rf"(?P<whom>[^.;:]{{1,300}}?) (?:wird|werden|ist|sind)\b(?:(?!{TO_DO})[^.;]){{0,300}}? (?:aufgegeben|verurteilt|angewiesen|verpflichtet|gehalten|schuldig)\b{_NO_OTHER} {LEAVE}",
    rf"(?P<whom2>[^.;:]{{1,300}}?) (?:wird|werden|ist|sind|bleibt)\b(?:(?!{TO_DO})[^.;]){{0,400}}? (?:untersagt|verboten)\b",
    rf"(?P<whom3>[^.;:]{{1,300}}?) (?:hat|haben)\b{_NO_OTHER} zu unterlassen\b",
    r"\b(?:untersagt|verbietet) (?P<whom4>(?:der|den|dem) [^.;,]{1,200})",
    rf"\b(?:wird|werden|ist|sind) (?:es )?(?P<whom5>(?:der|den|dem|die) [^.;,:]{{1,200}}?)(?=,| {ADVERB}| untersagt| aufgegeben| verurteilt)(?:(?!{TO_DO})[^;]){{0,300}}? (?:untersagt|verboten|(?:aufgegeben|verurteilt)\b{_NO_OTHER} unterlassen)\b",
    rf"\b(?:verurteilt|verpflichtet) (?P<whom6>(?:die|den) [^.;,]{{1,200}}),{_NO_OTHER} {LEAVE}",
    rf"\bgibt (?P<whom7>(?:der|den|dem) [^.;,]{{1,200}}?) (?:[^.;]{{0,200}} )?auf,{_NO_OTHER} {LEAVE}",
    rf"\b(?:ordnet an|angeordnet),? dass (?P<whom8>(?:die|der) [^.;,]{{1,200}}?)(?:,| {ADVERB}){_NO_OTHER} {LEAVE}",
    r"(?P<whom10>[^.;:]{1,300}?) (?:unterlassen|unterlässt) es\b",
    r"\b[Gg]egen (?P<whom11>[^.;:]{1,300}?) wird\b[^.;:]{0,120} (?:einstweilige Verfügung|einstweilige Anordnung|Unterlassungsverfügung|Unterlassungsanordnung) erlassen\b",
    r"(?P<whom9>[^.;:]{1,300}?) (?:darf|dürfen)\b[^.;]{0,300}? (?:nicht|keine)\b",
    finds=[
        "‹Der Antragsgegnerin wird aufgegeben, es zu unterlassen›, Lampen", "‹Die Beklagte ist verpflichtet, es zu unterlassen›", "‹Die Beklagten sind gehalten, es zu unterlassen›", "‹Die Beklagten sind schuldig, es zu unterlassen›",
        "‹Die Beklagten werden verurteilt, es bei Meidung eines Zwangsgelds zu unterlassen›, Lampen", "‹Die Beklagten werden angewiesen, davon abzusehen›", "‹Die Beklagten werden verurteilt, den Vertrieb einzustellen›",
        "‹Die Beklagten werden verurteilt, davon abzustehen›", "‹Die Beklagten werden verurteilt, dass jede es unterlässt›",
        "‹Den Beklagten wird verboten›",
        "‹Die Beklagte wird verurteilt, dass sie das Angebot unterlassen›",
        "‹Der Antragsgegnerin wird untersagt›, Lampen", "‹Den Beklagten werden die Handlungen verboten›", "‹Der Beklagten ist es untersagt›", "‹Den Beklagten sind Angebote verboten›", "‹Den Beklagten bleibt untersagt›",
        "‹Die Beklagten haben es zu unterlassen›", "‹Die Beklagte hat es, bei Meidung eines Zwangsgelds, zu unterlassen›",
        "‹wird den Beklagten untersagt›", "‹wird den Beklagten ab heute verboten›", "‹werden der Beklagten, mit Wirkung ab heute, Angebote verboten›", "‹ist es dem Beklagten ab heute untersagt›", "‹sind die Beklagten verurteilt, es zu unterlassen›",
        "‹wird den Beklagten aufgegeben, es zu unterlassen›",
        "Es ‹verurteilt die Beklagten, es zu unterlassen›", "Es ‹verpflichtet den Beklagten, es zu unterlassen›",
        "Es ‹gibt den Beklagten auf, es zu unterlassen›", "Es ‹gibt der Beklagten bei Meidung eines Zwangsgelds auf, es zu unterlassen›", "Es ‹gibt dem Beklagten auf, es zu unterlassen›",
        "Es ‹ordnet an, dass die Beklagten es unterlassen›", "Es wird ‹angeordnet, dass der Beklagte es zu unterlassen› hat", "Es ‹ordnet an, dass die Beklagte, bei Strafe, Angebote unterlässt›",
        "‹Die Beklagten dürfen Lampen nicht› anbieten", "‹Die Beklagte darf keine› Lampen", "‹Die Beklagten unterlassen es›", "‹Die Beklagte unterlässt es›",
        "‹Gegen die Beklagten wird eine einstweilige Verfügung erlassen›", "‹gegen die Beklagte wird die einstweilige Anordnung erlassen›", "‹Gegen die Beklagten wird eine Unterlassungsverfügung erlassen›",
        "‹Gegen die Beklagten wird eine Unterlassungsanordnung erlassen›",
        "Das Gericht ‹untersagt der Antragsgegnerin›, Lampen", "Es ‹untersagt den Beklagten›", "Es ‹verbietet dem Beklagten›",
    ],
    never=[
        "Die Beklagten werden verurteilt, 5.000 Euro zu zahlen und Werbung zu unterlassen",
        "Die Beklagten werden verurteilt, Auskunft zu erteilen und es zu unterlassen",
        "Die Beklagten werden verurteilt, Rechnung zu legen und es zu unterlassen",
        "Die Beklagten werden verurteilt, Lampen zu vernichten und es zu unterlassen",
        "Die Beklagten werden verurteilt, die Kosten zu tragen und es zu unterlassen",
        "Der Antrag wird abgewiesen", "Die Beklagten haben die Kosten zu tragen",
    ],
)
APPEALS = Rule(
    r"^BERUFUNGS(?:KLÄGER|BEKLAGTE)(?:R|N|IN|INNEN)?\b", r"^Berufungs(?:kläger|beklagte)(?:r|n|in|innen)?(?=\s?[(:]|$)",
    finds=["‹BERUFUNGSKLÄGERIN› (KLÄGERIN)", "‹BERUFUNGSKLÄGERINNEN›", "‹BERUFUNGSBEKLAGTEN›", "‹BERUFUNGSBEKLAGTER›", "‹Berufungsklägerin› (Klägerin)", "‹Berufungsklägerinnen›", "‹Berufungsbeklagten›:", "‹Berufungsbeklagter›"],
    never=["KLÄGERIN", "Berufungsklägerin meint"],
)
PRONOUN = Rule(
    r"(?:[Ii]hnen|[Ii]hr|[Ii]hm|[Ss]ie|[Dd]iese[nr]|[Dd]iese(?!\w))", finds=["‹Ihnen›", "‹ihr›", "‹Ihm›", "‹Sie›", "‹Diesen›", "‹dieser›", "‹Diese›"], never=["Das Gericht"]
)
ORDERING = Rule(
    r"^\s*(?:[Dd]as Gericht ordnet an|[Oo]rdnet an|[Ee]s wird angeordnet),? dass\b",
    r"^\s*(?:[Dd]as Gericht )?(?:ordnet an|entscheidet):",
    finds=["‹Das Gericht ordnet an, dass›", "‹ordnet an, dass›", "‹Es wird angeordnet, dass›", "‹Das Gericht entscheidet:›", "‹ordnet an:› der"],
    never=["Die Anordnung, dass"],
)
ASIDE_WHOM = Rule(
    r"\b(?:ab (?:sofort|Zustellung|dem)|bei Meidung|unter Androhung|im Wege (?:der|einer) einstweiligen (?:Anordnung|Verfügung)|mit sofortiger Wirkung|mit Wirkung|mit Zustellung)\b[^.;:,]{0,120}",
    any_case=True,
    finds=["‹Ab sofort›", "‹Ab Zustellung dieser Anordnung›", "‹ab dem 3›. Mai", "‹Bei Meidung eines Zwangsgelds›", "‹unter Androhung›", "‹Im Wege der einstweiligen Anordnung›", "‹im Wege einer einstweiligen Verfügung›",
           "‹mit sofortiger Wirkung›", "‹mit Wirkung vom Tag›", "‹Mit Zustellung›"],
    never=["die Beklagten"],
)
REPORTED = Rule(
    r"(?:[Vv]ergleich|verpflichtungserklärung|verpflichtet sich|verpflichten sich|einigung|bestätigt|aufrechterhalten|berichtigt|Klageänderung)",
    finds=["der ‹Vergleich›", "den ‹vergleich›", "Unterlassungs‹verpflichtungserklärung›", "Die Beklagte ‹verpflichtet sich›", "‹verpflichten sich›", "die ‹einigung›", "wird ‹bestätigt›", "‹aufrechterhalten›", "‹berichtigt›",
           "die ‹Klageänderung›"],
    never=["Die Beklagten werden verurteilt", "Auf den Antrag hat das Gericht entschieden"],
)
_ACT = (
    "anzubieten", "angeboten", "anbieten", "Verkehr zu bringen", "Verkehr bringen", "einzuführen", "einführen", "zu liefern", "zu vertreiben", "herzustellen", "Inverkehrbringen", "Anbieten", "patent zu verletzen", "zu verkaufen",
    "patentverletz", "anzuwenden", "Verletzung des", "verletzende",
)
ACT = Rule(*_ACT, finds=_ACT, never=["zu gebrauchen oder offenzulegen"])
REFUSES = Rule(
    r"\b(?:wird|werden)\b[^.;]{0,200}? (?:abgewiesen|zurückgewiesen)\b",
    r"\bweist\b",
    finds=["Der Antrag ‹wird zurückgewiesen›", "Die Klagen ‹werden abgewiesen›", "Das Gericht ‹weist› den Antrag zurück"],
    never=["Dem Antrag wird stattgegeben"],
)
_REST = ("im Übrigen", "im übrigen", "weitergehende")
REST = Rule(*_REST, finds=_REST, never=["Der Antrag wird zurückgewiesen"])
SUPPOSING = Rule(
    r"\b(?:Wenn|Sofern|Falls)\b",
    r"\b(?:wenn|sofern|falls) nicht\b",
    finds=["‹Wenn› die Sicherheit", "‹Sofern›", "‹Falls›", "‹wenn nicht›", "‹sofern nicht›", "‹falls nicht›"],
    never=["Die Beklagten werden", "wenn der Empfänger"],
)
_ABOUT = ("nterlass", "instweilige", "ntersag", "erbot")
ABOUT = Rule(*_ABOUT, finds=_ABOUT, never=["Kostenentscheidung"])
PROVISIONAL = Rule(
    r"\beinstweilige[nr]? (?:Maßnahmen?|Verfügung)\b",
    r"\bvorläufigen? Unterlassung",
    finds=["Erlass ‹einstweiliger Maßnahmen›", "‹einstweilige Maßnahme›", "‹einstweiligen Verfügung›", "‹vorläufige Unterlassung›", "‹vorläufigen Unterlassung›"],
    never=["vorläufig vollstreckbar"],
)
TAKES_BACK = Rule(
    r"\b(?P<what>(?:Anordnung|Entscheidung|Unterlassungsanordnung|Maßnahmen) [^.;]{0,200}?(?:wird|werden)\b[^.;]{0,100}?) (?P<did>aufgehoben|widerrufen)\b",
    r"\bhebt\b[^;]{0,200}? die (?:angefochtene |einstweilige )?(?:Anordnung|Entscheidung|Verfügung)\b[^;]{0,300}? auf\b",
    finds=["Es ‹hebt die Anordnung vom 3. Mai auf›", "Es ‹hebt auf die Berufung die angefochtene Entscheidung der Lokalkammer auf›", "Es ‹hebt die einstweilige Verfügung vom 3. Mai auf›", "Die angefochtene ‹Anordnung der Lokalkammer wird aufgehoben›", "Die ‹Entscheidung wird hiermit aufgehoben›",
           "Die ‹Unterlassungsanordnung wird widerrufen›", "Die einstweiligen ‹Maßnahmen werden widerrufen›"],
    never=["Das Patent wird widerrufen", "Der Antrag auf Aufhebung wird zurückgewiesen"],
)
SUSPENDS = Rule(
    r"\b(?:Anordnung|Entscheidung|Vollstreckung|Maßnahmen) [^.;]{0,200}?(?:wird|werden)\b[^.;]{0,100}? ausgesetzt\b",
    r"\baufschiebende Wirkung\b[^.;]{0,100}? angeordnet\b",
    r"\bBerufung hat aufschiebende Wirkung\b",
    finds=["Die ‹Anordnung wird ausgesetzt›", "Die ‹Entscheidung wird ausgesetzt›", "Die ‹Vollstreckung wird einstweilen ausgesetzt›", "Die ‹Maßnahmen werden ausgesetzt›",
           "Die ‹aufschiebende Wirkung der Berufung wird angeordnet›", "Die ‹Berufung hat aufschiebende Wirkung›"],
    never=["Das Verfahren wird ausgesetzt", "Der Antrag auf aufschiebende Wirkung wird zurückgewiesen"],
)
_IN_PART = ("teilweise", "insoweit", "soweit", "hinsichtlich")
IN_PART = Rule(
    r"(?<!in)soweit", "teilweise", "insoweit", "hinsichtlich", finds=_IN_PART, never=["insgesamt"], any_case=True
)
ENFORCEABLE = Rule(
    r"\bvollstreckbar\b", r"\bwirksam\b", r"\bvollstreckt\b", finds=["ist ‹vollstreckbar›", "wird ‹wirksam›", "darf ‹vollstreckt› werden"], never=["Wirkung"]
)
SECURITY = Rule(
    r"\b(?:erst|gegen|nach|sobald|nur)\b[^.;]{0,200}?(?:Sicherheit|Hinterlegung|Bankbürgschaft)",
    finds=["wird ‹erst wirksam, wenn eine Sicherheit›", "vollstreckbar ‹gegen Sicherheit›sleistung", "‹nach Hinterlegung›", "‹sobald eine Bankbürgschaft›",
           "‹nur gegen Sicherheit›"],
    never=["Der Antrag auf Sicherheitsleistung"],
)
_PENALTY = ("Zwangsgeld", "Ordnungsgeld")
PENALTY = Rule(*_PENALTY, finds=_PENALTY, never=["Geld"])
_KNOWN = (
    "kosten", "auskunft", "rechnung", "zurückzurufen", "rückruf", "vernicht", "entfern", "schaden", "entschädig", "veröffentlich", "übersetz",
    "streitwert", "berufung", "vertraulich", "geheim", "zugang", "verhandlung", "frist", "verfahren wird ausgesetzt", "zulässig", "zuständig",
    "einspruch", "sprache", "streithelf", "beweis", "besichtigung", "rücknahme", "vergleich", "richter", "zustell", "gebühr", "herausgabe",
    "herauszugeben", "sicherheit", "dokument", "schriftsatz", "berichtig", "patent wird", "nichtigkeit", "verletzt",
)
KNOWN = Rule(*_KNOWN, finds=_KNOWN, never=["Die Beklagten werden verurteilt, es zu unterlassen"], any_case=True)
_APPEALED = ("angefochten", "anordnung des gerichts erster instanz", "entscheidung des gerichts erster instanz")
APPEALED = Rule(*_APPEALED, finds=_APPEALED, never=["in Sachen Orlo"], any_case=True)
_SECRET = ("vertraulich", "offenlegen", "offenzulegen", "geheim")
SECRET = Rule(*_SECRET, finds=_SECRET, never=["Lampen anzubieten"], any_case=True)
_EXCEPTING = ("ausgenommen", "mit Ausnahme", "außer")
EXCEPTING = Rule(*_EXCEPTING, finds=_EXCEPTING, never=["in Deutschland"], any_case=True)
_GRANTS = ("stattgegeben", "ist begründet")
GRANTS = Rule(*_GRANTS, finds=_GRANTS, never=["wird abgewiesen"], any_case=True)
UNTIL = Rule(r"\bbis zum (?P<day>\d{1,2}\. [A-Z][a-zä]{2,8} \d{4})\b", finds=["‹bis zum 3. Mai 2027›"], never=["bis zur Entscheidung", "seit dem 3. Mai 2027"])
_EVERYWHERE = ("in denen das", "gebiet der vertragsmitgliedstaaten", "gebiet der vertragsmitgliedsstaaten")
EVERYWHERE = Rule(*_EVERYWHERE, finds=_EVERYWHERE, never=["in Deutschland"], any_case=True)
GOODS = Rule(
    r"\bunterlassen,\s(?:[0-9a-z][.)]\s)?(?P<goods>[A-ZÄÖÜ][^,;:.\n]{3,200}|[a-zäöü]{3,20}[er] [A-ZÄÖÜ][^,;:.\n]{3,200})",
    r"\b(?:untersagt|verboten),\s(?P<goods2>[A-ZÄÖÜ][^,;:.\n]{3,200})",
    finds=["zu ‹unterlassen, Lampen mit einer Linse›, anzubieten", "zu ‹unterlassen, 1. Lampen mit einer Linse›, im", "zu ‹unterlassen, elektrischer Lampen mit Linse›,", "zu ‹unterlassen, elektrische Lampen mit Linse›,",
           "wird ‹untersagt, Lampen mit Linse›, im", "wird ‹verboten, Pumpen mit Ventil›,"],
    never=["zu unterlassen, in Deutschland", "zu unterlassen, im Gebiet", "zu unterlassen, auf dem Gebiet Lampen", "untersagt, es"],
)
