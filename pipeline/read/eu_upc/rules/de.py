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

ORDINALS = ("erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte")
OF_STATES = {
    "österreichische": "AT", "belgische": "BE", "bulgarische": "BG", "deutsche": "DE", "dänische": "DK", "estnische": "EE", "finnische": "FI", "französische": "FR", "italienische": "IT",
    "litauische": "LT", "luxemburgische": "LU", "lettische": "LV", "maltesische": "MT", "niederländische": "NL", "portugiesische": "PT", "rumänische": "RO", "schwedische": "SE", "slowenische": "SI",
}  # fmt: skip
_OF_STATE = ("Teil", "Teile", "Teils", "Hoheitsgebiet", "Hoheitsgebieten", "Territorium", "Staatsgebiet", "Gebiet")
OF_STATE = Rule(rf"\b(?:{'|'.join(_OF_STATE)})\b", finds=_OF_STATE, never=["GmbH"])
FILLING = frozenset({"gesellschaften", "jeweiligen", "jede", "beklagtenseite", "zwei", "drei", "vier", "fünf", "ferner", "ebenso", "fortan", "künftig", "auch", "einzeln", "gemeinsam", "gesamtschuldnerisch", "dies", "des", "daher", "somit", "gleichermaßen", "respektive", "bzw", "der", "die", "den", "dem", "und", "alle", "allen", "beide", "beiden", "im", "wege", "jeweils", "firma", "sowie", "es", "gegen", "herr", "herrn", "frau", "gesellschaft", "hiermit", "jeder", "jedem"})

_HEADING = ("(?i:DIE)", "(?i:DER)", "(?i:DES)", "(?i:IN)", "(?i:(?:BERUFUNGS)?GERICHTS)", "(?i:HAUPTSACHE)", "(?i:UND)", "(?i:(?:LOKAL)?KAMMER)", "(?i:FOLGENDE)")
HEADING_WORD = Rule(*_HEADING, finds=("DIE", "DER", "DES", "IN", "GERICHTS", "HAUPTSACHE", "UND", "KAMMER", "FOLGENDE"), never=["KLAGE"])
HEADING = Rule(
    "(?:END|VERSÄUMNIS)?ENTSCHEIDUNG(?:SFORMEL)?", "(?:E|Versäumnise|Ende)ntscheidung(?:sformel)?", "ANORDNUNG", "Anordnung(?:sformel)?", "TENOR", "Tenor", "URTEIL", "Urteil", "BESCHLUSS", "Beschluss",
    finds=["‹ENDENTSCHEIDUNG›", "‹VERSÄUMNISENTSCHEIDUNG›", "‹ENTSCHEIDUNGSFORMEL›", "‹Entscheidung›", "‹Versäumnisentscheidung›", "‹Endentscheidung›", "‹Entscheidungsformel›", "‹ANORDNUNG›", "‹Anordnung›", "‹Anordnungsformel›",
           "‹TENOR›", "‹Tenor›", "‹URTEIL›", "‹Urteil›", "‹BESCHLUSS›", "‹Beschluss›"],
    never=["GRÜNDE"],
)
OPENS = Rule(
    rf"^(?:[A-Z]\.\s?|[IVX]+\.\s?|\d\.\s?)?(?:{HEADING_WORD} ){{0,3}}{HEADING}(?: {HEADING_WORD}){{0,4}}(?: {HEADING})?"
    r"\s?:?(?=$|\s\(?(?:I|1|A|a)[.)]\s|\s[-–]\s|\s(?:Die|Der|Den|Das Gericht|Im Wege|Es wird)\b)",
    r"^(?:AUS|Aus) (?i:DIESEN|DEN VORSTEHENDEN|DEN VORGENANNTEN|DEN DARGELEGTEN|ALL DIESEN) (?i:GRÜNDEN)\b",
    finds=["‹ANORDNUNG›", "‹ENTSCHEIDUNG:›", "‹D. Tenor›", "‹TENOR DER ANORDNUNG›", "‹Tenor der Entscheidung›", "‹DIE ENTSCHEIDUNG DES GERICHTS›", "‹ANORDNUNG› - den", "‹TENOR› Die Beklagten", "‹TENOR› Der Beklagten", "‹TENOR› Es wird",
           "‹TENOR› Den Beklagten", "‹TENOR› Das Gericht", "‹TENOR› Im Wege der", "‹IV. ANORDNUNG›", "‹5. TENOR›", "‹AUS DIESEN GRÜNDEN›", "‹Aus diesen Gründen› entscheidet", "‹Aus den vorstehenden Gründen›", "‹Aus den vorgenannten Gründen›", "‹Aus den dargelegten Gründen›", "‹Aus all diesen Gründen›", "‹ANORDNUNG› I. Die", "‹ANORDNUNG:› 1. Die", "‹Tenor› A. Die", "‹Tenor› a) Die"],
    never=["ANORDNUNG des Gerichts erster Instanz", "GRÜNDE DER ANORDNUNG", "Das Gericht hat entschieden, dass"],
)
_COURT = ("Gericht", "[Kk]ammer", "Spruchkörper", "Berufungsgericht", "Berichterstatter")
COURT = Rule(*_COURT, finds=("Gericht", "Kammer", "Lokalkammer", "Spruchkörper", "Berufungsgericht", "Berichterstatter"), never=["Klägerin"])
_SAID = ("ausgeführt", "führt", "meint", "führte", "beantragt", "beantragen", "ob", "dass", "Landgericht", "Oberlandesgericht", "Klägerin", "Kläger", "Antragstellerin", "Beklagte", "Antragsgegnerin", "Berufungsklägerin")
OPENS_ELSE = Rule(
    r"\b(?:Gericht|(?:Lokal|Regional|Zentral)?[Kk]ammer|Berufungsgericht|Berichterstatter(?:in)?)\b(?:(?!(?<!\d)\.)[^;:]){0,200}(?: ordnet an| entscheidet| entschieden| angeordnet| beschlossen| erkannt|(?: Anordnung| Entscheidung)(?: erlassen)?)(?: wie folgt)?\s?:$",
    rf"^(?:(?!\b(?:{'|'.join(_SAID)})\b)(?!(?<!\d)\.)[^;:]){{0,160}}{COURT}(?:(?!\b(?:{'|'.join(_SAID)})\b)(?!(?<!\d)\.)[^;:]){{0,200}}(?::|,)$",
    rf"(?:^|(?<=[.,;][ ]))(?:(?!\b(?:{'|'.join(_SAID)})\b)(?!(?<!\d)\.)[^;:]){{0,120}}\b(?:[Ff]olgende (?:Anordnung|Entscheidung)|wie folgt (?:entschieden|angeordnet|erkannt)|(?:für|zu) Recht (?:erkannt|entschieden))[^.;:]{{0,60}}:$",
    r"^(?:ordnet|entscheidet|beschließt|erkennt)\b[^.;:]{0,120}:$",
    finds=["Auf Antrag der Klägerin hat das ‹Gericht entschieden:›", "dass das ‹Gericht ordnet an:›", "dass die ‹Kammer hat entschieden:›", "dass die ‹kammer entscheidet:›", "dass das ‹Berufungsgericht entscheidet wie folgt:›", "dass die ‹Berichterstatterin hat angeordnet:›", "dass das ‹Gericht hat erkannt:›", "dass das ‹Gericht hat beschlossen:›", "die Beklagte, hat die ‹Lokalkammer am 3. Mai beschlossen:›", "die Beklagte, hat die ‹Regionalkammer beschlossen:›", "die Beklagte, hat die ‹Zentralkammer beschlossen:›", "‹hat die Lokalkammer am 3. Mai beschlossen:›", "dass das ‹Gericht erlässt folgende Anordnung:›", "dass das ‹Gericht erlässt folgende Entscheidung:›",
           "dass das ‹Gericht hat folgende Anordnung erlassen:›", "dass der ‹Berichterstatter entscheidet:›", "‹die Lokalkammer Mannheim:›", "‹die Zentralkammer beschließt wie folgt:›", "‹Das Gericht,›", "‹ordnet die Verwaltung an:›", "‹entscheidet:›", "‹beschließt:›", "‹erkennt:›",
           "‹und folgende Anordnung erlassen:›", "Die Sache ist klar. ‹und folgende Entscheidung erlassen:›", "‹Es ergeht folgende Entscheidung:›", "‹Es wird wie folgt entschieden:›", "‹wird wie folgt angeordnet:›", "‹und wie folgt erkannt:›", "‹hat für Recht erkannt:›", "‹zu Recht erkannt:›", "‹für Recht entschieden:›"],
    never=["Das Gericht hat entschieden, dass", "Die Beklagte beantragt:", *(f"Das Gericht {word}, mit anderen Worten:" for word in _SAID), *(f"{word} vor dem Gericht:" for word in _SAID), *(f"{word} es ergeht folgende Entscheidung:" for word in _SAID)],
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
_BESIDE = ("STREITHELFER", "Streithelfer", "NEBENINTERVENIENT", "Nebenintervenient", "STREITVERKÜNDETE", "WEITERE BETEILIGTE")
BESIDE_HEADING = Rule(rf"^(?:{'|'.join(_BESIDE)})", finds=_BESIDE, never=["BEKLAGTE", "X STREITHELFER"])
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
    r"(?:unterlassen|unterlässt|abzusehen|einzustellen|abzustehen|abzustellen|enthalten|Unterlassung)\b",
    finds=["es zu ‹unterlassen›", "er ‹unterlässt› es", "davon ‹abzusehen›", "den Vertrieb ‹einzustellen›", "davon ‹abzustehen›", "die Verletzung ‹abzustellen›", "sich des Vertriebs zu ‹enthalten›", "zur ‹Unterlassung›"],
    never=["zu zahlen"],
)
ADVERB = Rule(
    r"(?:es|bei|unter|mit|im|in|ab|ohne|hiermit|sofort|auf|das|den|jegliche|jede|die|fortan|künftig|weiterhin|nicht|bis|dazu|hierzu|daher)\b",
    finds=["‹es› zu", "‹bei› Meidung", "‹unter› Androhung", "‹mit› Wirkung", "‹im› Gebiet", "‹in› Deutschland", "‹ab› heute", "‹ohne› Zustimmung", "‹hiermit›", "‹sofort›", "‹auf› dem Gebiet", "‹das› Anbieten", "‹den› Vertrieb", "‹jegliche›", "‹jede› Verletzung", "‹die› Herstellung", "‹fortan›", "‹künftig›", "‹weiterhin›", "‹nicht›", "‹bis› zur", "‹dazu›", "‹hierzu›", "‹daher›"],
    never=["zu 1"],
)
_DUTY = ("aufgegeben", "verurteilt", "angewiesen", "verpflichtet", "gehalten", "schuldig", "geboten", "auferlegt")
DUTY = Rule(*_DUTY, finds=_DUTY, never=["abgewiesen"])
_TO_LEAVE = ("zu unterlassen", "einzustellen", "abzustellen", "zu enthalten", "abzusehen")
TO_LEAVE = Rule(*_TO_LEAVE, finds=_TO_LEAVE, never=["zu zahlen"])
SOMEBODY = Rule(r"(?:der|den|dem|die|das) ", r"(?=[\ue000-\uf8ff])", finds=["‹der ›Beklagten", "‹den ›Beklagten", "‹dem ›Beklagten", "‹die ›Beklagte", "‹das ›Unternehmen", "\ue000\ue000"], never=["Lampen"])
ORDERED = Rule(
    r"[Vv]erfügung", r"[Aa]nordnung", "Verbot", r"[Uu]nterlassungs\w+", "Unterlassung",
    finds=["einstweilige ‹Verfügung›", "eine ‹verfügung›", "einstweilige ‹Anordnung›", "eine ‹anordnung›", "ein ‹Verbot›", "‹Unterlassungsgebot›", "das ‹unterlassungsgebot›", "die ‹Unterlassung›"],
    never=["Kostenentscheidung"],
)
ENJOINS = Rule(
    rf"(?P<whom>[^.;:]{{1,300}}?) (?:wird|werden|ist|sind)\b(?:(?!{TO_DO})[^.;]){{0,300}}? {DUTY}\b{_NO_OTHER} {LEAVE}",
    rf"(?P<whom12>[^.;:]{{1,300}}?) (?:wird|werden|ist|sind)\b(?:(?!{TO_DO})[^.;]){{0,300}}? Unterlassung\b[^.;]{{0,400}}? {DUTY}\b",
    rf"(?P<whom2>[^.;:]{{1,300}}?) (?:wird|werden|ist|sind|bleibt)\b(?:(?!{TO_DO})[^.;]){{0,400}}? (?:untersagt|verboten|nicht (?:mehr )?(?:gestattet|erlaubt))\b",
    rf"(?P<whom3>[^.;:]{{1,300}}?) (?:hat|haben)\b{_NO_OTHER} {TO_LEAVE}\b",
    rf"\b(?:[Uu]ntersagt|[Vv]erbietet)(?: wird)? (?P<whom4>{SOMEBODY}[^.;,]{{1,200}}?)(?=,|$| {ADVERB})",
    rf"\b(?:wird|werden|ist|sind) (?:es |hiermit )?(?P<whom5>{SOMEBODY}[^.;,:]{{1,200}}?)(?=,| {ADVERB}| untersagt| verboten| {DUTY})(?:(?!{TO_DO})[^;]){{0,300}}? (?:untersagt|verboten|{DUTY}\b{_NO_OTHER} {LEAVE})",
    rf"\b(?:[Vv]erurteilt|[Vv]erpflichtet|[Gg]ebietet) (?P<whom6>{SOMEBODY}[^.;,]{{1,200}}?)(?:,| zur){_NO_OTHER} {LEAVE}",
    rf"\b[Gg]ibt (?P<whom7>{SOMEBODY}[^.;,]{{1,200}}?) (?:[^.;]{{0,200}} )?auf,{_NO_OTHER} {LEAVE}",
    rf"\b(?:ordnet an|angeordnet),? dass (?P<whom8>{SOMEBODY}[^.;,]{{1,200}}?)(?:,| {ADVERB}){_NO_OTHER} {LEAVE}",
    rf"\bdass (?P<whom14>{SOMEBODY}[^.;,]{{1,200}}?)(?:,| {ADVERB}| (?=[A-ZÄÖÜ])){_NO_OTHER} (?:nicht|keine)\b{_NO_OTHER} (?:darf|dürfen)\b",
    rf"\b(?:durch|von) (?P<whom16>{SOMEBODY}[^.;,]{{1,200}}?) (?:ist|sind|hat|haben)\b[^.;]{{0,200}}? (?:zu unterlassen|zu unterbleiben|einzustellen)\b",
    r"(?P<whom10>[^.;:]{1,300}?) (?:unterlassen|unterlässt) es\b",
    rf"\b[Gg]egen (?P<whom11>[^.;:]{{1,300}}?) (?:wird|ergeht)\b[^.;:]{{0,160}}? {ORDERED}(?: erlassen| ausgesprochen| verhängt| angeordnet|:|,|$)",
    rf"\b[Ee]rlässt gegen (?P<whom15>[^.;:,]{{1,200}}?) (?:folgende|eine|ein|die)\b[^.;:]{{0,120}}?{ORDERED}",
    r"(?P<whom9>[^.;:]{1,300}?) (?:darf|dürfen)\b[^.;]{0,300}? (?:nicht|keine)\b",
    finds=[
        "‹Der Antragsgegnerin wird aufgegeben, es zu unterlassen›, Lampen", "‹Die Beklagte ist verpflichtet, es zu unterlassen›", "‹Die Beklagten sind gehalten, es zu unterlassen›", "‹Die Beklagten sind schuldig, es zu unterlassen›",
        "‹Die Beklagten werden verurteilt, es bei Meidung eines Zwangsgelds zu unterlassen›, Lampen", "‹Die Beklagten werden angewiesen, davon abzusehen›", "‹Die Beklagten werden verurteilt, den Vertrieb einzustellen›",
        "‹Die Beklagten werden verurteilt, davon abzustehen›", "‹Die Beklagten werden verurteilt, dass jede es unterlässt›",
        "‹Den Beklagten wird verboten›", "‹Der Beklagten ist es nicht mehr gestattet›", "‹Den Beklagten ist der Vertrieb nicht erlaubt›",
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
        "‹Die Beklagten werden wegen Verletzung zur Unterlassung des Vertriebs verurteilt›", "‹Die Beklagte wird zur Unterlassung verpflichtet›", "‹Der Beklagte ist zur Unterlassung verpflichtet›", "‹Die Beklagten sind zur Unterlassung gehalten›",
        "‹Die Beklagten haben den Vertrieb einzustellen›", "‹Untersagt wird den Beklagten›, Lampen", "‹Verbietet der Beklagten› jede", "‹Untersagt der Beklagten› jegliche Nutzung", "‹ist den Beklagten jegliche Benutzung verboten›",
        "‹wird hiermit den Beklagten untersagt›", "‹wird \ue000\ue000 untersagt›", "‹wird den Beklagten geboten, den Vertrieb einzustellen›", "‹ist dem Beklagten verboten›",
        "‹Verurteilt die Beklagten zur Unterlassung›", "‹Verpflichtet die Beklagte, es zu unterlassen›", "‹gebietet der Beklagten, es zu unterlassen›", "‹Gebietet der Beklagten, es zu unterlassen›", "‹Gibt der Beklagten auf, es zu unterlassen›",
        "Es wird angeordnet, ‹dass die Beklagte Leuchten nicht mehr anbieten darf›", "Es ordnet an, ‹dass die Beklagten in Deutschland keine Leuchten anbieten dürfen›", "dafür, ‹dass die Beklagten, bei Meidung von Zwangsgeld, nicht anbieten dürfen›",
        f"‹wird den Beklagten ab heute {'und morgen ' * 20}verboten›", f"es gilt, ‹dass die Beklagten ab heute {'und morgen ' * 20}nicht liefern dürfen›",
        "‹von den Beklagten sind Verkäufe künftig zu unterlassen›", "‹durch die Beklagte hat zu unterbleiben›", "‹von der Beklagten ist der Vertrieb einzustellen›", "‹durch die Beklagte haben zu unterbleiben›",
        "‹Gegen die Beklagten ergeht ein Verbot,› Leuchten", "‹gegen die Beklagte ergeht folgende Anordnung:›", "‹Gegen Orlo wird ein Verbot ausgesprochen›", "‹Gegen Orlo wird ein Verbot verhängt›", "‹Gegen Orlo wird die Unterlassung angeordnet›", "‹Gegen Orlo ergeht eine Unterlassungsanordnung›",
        "Das Gericht ‹erlässt gegen die Beklagte folgende einstweilige Anordnung›:", "‹Erlässt gegen die Beklagte eine Unterlassungsverfügung›", "‹erlässt gegen die Beklagten ein Verbot›", "‹erlässt gegen die Beklagten die Verfügung›",
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
UPHOLDS = Rule(
    r"\b(?:[Bb]estätigt|[Hh]ält) (?:die|das) (?:[\w-]+ ){0,2}(?:Anordnung|Entscheidung|Verfügung|Maßnahmen|Verbot)\b",
    finds=["‹bestätigt die Anordnung›, mit der", "‹Bestätigt die angefochtene Entscheidung›", "‹hält die Verfügung› aufrecht", "‹Hält das Verbot› aufrecht", "‹bestätigt die Maßnahmen›"],
    never=["hält das Patent aufrecht"],
)
NEGATED = Rule(
    r"\b(?:nicht|keineswegs) (?:dazu |hierzu )?(?:aufgegeben|verurteilt|verpflichtet|gehalten|schuldig|untersagt|verboten|geboten)\b",
    finds=["‹nicht verpflichtet›", "‹nicht dazu verurteilt›", "‹nicht hierzu gehalten›", "‹keineswegs untersagt›", "‹nicht verboten›", "‹nicht aufgegeben›", "‹nicht schuldig›", "‹nicht geboten›"],
    never=["untersagt, nicht"],
)
REWORDS = Rule(
    r"\b(?:Anordnung|Entscheidung|Tenor|Ziffern?|Punkte?)\b[^.;]{0,160}? (?:wie folgt|folgendermaßen) (?:neu )?(?:gefasst|abgeändert|geändert|formuliert|lautet|ersetzt)",
    finds=["die ‹Anordnung wird wie folgt abgeändert›", "die ‹Entscheidung wird wie folgt geändert›", "der ‹Tenor wird folgendermaßen neu gefasst›", "‹Ziffer 1 wird wie folgt formuliert›", "‹Ziffern 1 und 2 werden wie folgt ersetzt›", "‹Punkt 2, der wie folgt lautet›", "‹Punkte 1 und 2 werden wie folgt gefasst›"],
    never=["Das Patent wird wie folgt geändert"],
)
REPORTED = Rule(
    r"(?:[Vv]ergleich|verpflichtungserklärung|verpflichtet sich|verpflichten sich|einigung|bestätigt|aufrechterhalten|berichtigt|Klageänderung|Entwurf|Vorschlag|beabsichtig)",
    finds=["der ‹Vergleich›", "den ‹vergleich›", "Unterlassungs‹verpflichtungserklärung›", "Die Beklagte ‹verpflichtet sich›", "‹verpflichten sich›", "die ‹einigung›", "wird ‹bestätigt›", "‹aufrechterhalten›", "‹berichtigt›",
           "die ‹Klageänderung›", "der ‹Entwurf›", "sein ‹Vorschlag›", "es ‹beabsichtig›t"],
    never=["Die Beklagten werden verurteilt", "Auf den Antrag hat das Gericht entschieden"],
)
# Nouns, unless it is documents "on" them that are to stay.
_DEED = ("Herstell(?:en|ung)", "Vertr(?:ieb|eiben)", "Verkauf", "Angebot", "Einf(?:uhr|ühren)", "Lieferung", "Nutzung", "Benutzung")
ACT = Rule(
    r"(?:anzubieten|angeboten|[aA]nbiete(?:n|t)|Verkehr (?:zu bringen|bringe?n?t?)|einzuführen|einführe?n?t?|liefern|vertreib|herzustellen|herstelle?n?t?|Inverkehrbringen|patent zu verletzen|verkaufen|[Pp]atentverletz|anzuwenden|Verletzung des|verletzende|Verletzungshandlung"
    r"|feilzuhalten|feilhalten|[Aa]us(?:zus|s)tellen|[Bb]ewerben|gebrauchen|zu importieren|zu exportieren|auszuführen)",
    rf"(?<!über[ ])(?<!über[ ]die[ ])(?<!über[ ]den[ ])(?<!über[ ]das[ ])(?<!von[ ])(?<!zur[ ])\b(?:{'|'.join(_DEED)})\b",
    finds=("anzubieten", "angeboten", "anbieten", "anbietet", "Anbieten", "Verkehr zu bringen", "Verkehr bringen", "Verkehr bringt", "einzuführen", "einführen", "einführt", "zu liefern", "vertreiben", "herzustellen", "herstellen", "herstellt", "Inverkehrbringen", "patent zu verletzen", "verkaufen",
           "patentverletzend", "Patentverletzung", "anzuwenden", "Verletzung des", "verletzende", "Verletzungshandlungen", "feilzuhalten", "feilhalten", "ausstellen", "auszustellen", "Ausstellen", "bewerben", "Bewerben", "gebrauchen", "zu importieren", "zu exportieren", "auszuführen",
           "das ‹Herstellen› von", "die ‹Herstellung›", "den ‹Vertrieb›", "das ‹Vertreiben›", "den ‹Verkauf›", "jedes ‹Angebot›", "die ‹Einfuhr›", "das ‹Einführen›", "die ‹Lieferung›", "die ‹Nutzung›", "jede ‹Benutzung›"),
    never=["zu zahlen oder offenzulegen", "Unterlagen über Herstellung", "über die Herstellung", "über den Vertrieb", "über das Angebot", "von Verkauf", "zur Herstellung"],
)
_OTHER_ACT = ("zu vernichten", "zu entfernen", "zu verändern", "offenzulegen", "offenlegen", "weiterzugeben", "mitzuteilen", "zu behaupten", "zu betreiben", "zu verfolgen", "Verfahren einz", "Verfahren zu", "Behauptung", "zu äußern", "beiseite", "zu vollstrecken", "Unterlagen", "vertrauliche")
OTHER_ACT = Rule(*_OTHER_ACT, finds=_OTHER_ACT, never=["Lampen anzubieten"])
_OTHER_OBJECT = ("Vermögen", "Grundstück", "Konten", "Konto", "Geschäftsanteil", "Beweismittel", "Schriftsätze", "Zeugen")
OTHER_OBJECT = Rule(*_OTHER_OBJECT, finds=_OTHER_OBJECT, never=["Lampen"])
REFUSES = Rule(
    r"\b(?:wird|werden|ist|sind)\b[^.;]{0,200}? (?:abgewiesen|zurückgewiesen|abgelehnt|verworfen|unbegründet|unzulässig)\b",
    r"\b[Ww]eist\b",
    r"\b[Ll]ehnt\b[^.;]{0,200}? ab\b",
    r"\b(?:keinen|ohne) Erfolg\b",
    r"\berfolglos\b",
    r"\bnicht stattgegeben\b",
    finds=["Der Antrag ‹wird zurückgewiesen›", "Die Klagen ‹werden abgewiesen›", "Der Antrag ‹wird abgelehnt›", "Die Berufung ‹wird verworfen›", "Der Antrag ‹ist unbegründet›", "Die Anträge ‹sind unzulässig›", "Das Gericht ‹weist› den Antrag zurück", "‹Weist› den Antrag ab", "Es ‹lehnt den Antrag ab›", "‹Lehnt den Antrag ab›", "hat ‹keinen Erfolg›", "bleibt ‹ohne Erfolg›", "ist ‹erfolglos›", "wird ‹nicht stattgegeben›"],
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
    r"\bbis zu[^.;:]{1,40}? Hauptsache\b",
    finds=["Erlass ‹einstweiliger Maßnahmen›", "‹einstweilige Maßnahme›", "‹einstweiligen Verfügung›", "‹vorläufige Unterlassung›", "‹vorläufigen Unterlassung›", "‹bis zur Entscheidung in der Hauptsache›"],
    never=["vorläufig vollstreckbar"],
)
TAKES_BACK = Rule(
    r"\b(?P<what>(?:Anordnung|Entscheidung|Unterlassungsanordnung|Maßnahmen) [^.;]{0,200}?(?:wird|werden)\b[^.;]{0,100}?) (?P<did>aufgehoben|widerrufen|außer Kraft gesetzt)\b",
    r"\b(?:wird|werden|ist|sind) (?:die|das) (?:[\w-]+ ){0,2}(?:[Aa]nordnung|[Ee]ntscheidung|[Vv]erfügung|Maßnahmen|[Uu]nterlassungs\w+|Verbot)\b[^.;]{0,300}? (?:aufgehoben|widerrufen)\b",
    r"\b(?:[Hh]ebt|[Ww]iderruft)\b[^;]{0,200}? die (?:[\w-]+ ){0,2}(?:Anordnung|Entscheidung|Verfügung|Maßnahmen)\b(?:[^;]{0,300}? auf\b)?",
    finds=["Es ‹hebt die Anordnung vom 3. Mai auf›", "Es ‹hebt auf die Berufung die angefochtene Entscheidung der Lokalkammer auf›", "Es ‹hebt die einstweilige Verfügung vom 3. Mai auf›", "‹Hebt die Maßnahmen auf›", "Es ‹widerruft die Verfügung›", "‹Widerruft die Anordnung›", "Die ‹Anordnung wird außer Kraft gesetzt›",
           "Auf die Berufung ‹wird die Anordnung, mit der der Beklagten untersagt worden war, Leuchten anzubieten, aufgehoben›", "‹werden die einstweiligen Maßnahmen widerrufen›", "‹ist das Verbot aufgehoben›", "‹sind die Maßnahmen aufgehoben›", "‹wird die angefochtene Entscheidung aufgehoben›", "‹wird die einstweilige Verfügung aufgehoben›", "‹wird die Unterlassungsanordnung aufgehoben›", "‹wird die Unterlassungsverfügung aufgehoben›", "Die angefochtene ‹Anordnung der Lokalkammer wird aufgehoben›", "Die ‹Entscheidung wird hiermit aufgehoben›",
           "Die ‹Unterlassungsanordnung wird widerrufen›", "Die einstweiligen ‹Maßnahmen werden widerrufen›"],
    never=["Das Patent wird widerrufen", "Der Antrag auf Aufhebung wird zurückgewiesen"],
)
SUSPENDS = Rule(
    r"\b(?:Anordnung|Entscheidung|Vollstreckung|Vollziehung|Maßnahmen) [^.;]{0,200}?(?:wird|werden)\b[^.;]{0,100}? (?:ausgesetzt|eingestellt)\b",
    r"\b(?:wird|werden) die (?:Vollstreckung|Vollziehung|Wirkung(?:en)?|Vollstreckbarkeit)\b[^.;]{0,200}? (?:ausgesetzt|eingestellt)\b",
    r"\b[Ss]etzt die (?:Vollstreckung|Vollziehung|Wirkung(?:en)?)\b[^.;]{0,200}? aus\b",
    r"\baufschiebende Wirkung\b[^.;]{0,100}? (?:angeordnet|gewährt|zuerkannt|beigemessen)\b",
    r"\bBerufung [^.;]{0,80}?erhält aufschiebende Wirkung\b",
    r"\b[Oo]rdnet (?:die )?aufschiebende Wirkung\b[^.;]{0,100}? an\b",
    r"\bBerufung [^.;]{0,80}?hat aufschiebende Wirkung\b",
    finds=["Die ‹Anordnung wird ausgesetzt›", "Die ‹Entscheidung wird ausgesetzt›", "Die ‹Vollstreckung wird einstweilen ausgesetzt›", "Die ‹Maßnahmen werden ausgesetzt›",
           "Die ‹aufschiebende Wirkung der Berufung wird angeordnet›", "Die ‹Berufung der Beklagten hat aufschiebende Wirkung›", "Die ‹Vollziehung wird eingestellt›", "Es ‹wird die Vollstreckung aus der Anordnung ausgesetzt›", "‹wird die Vollziehung eingestellt›", "‹werden die Wirkungen der Anordnung ausgesetzt›", "‹wird die Wirkung ausgesetzt›", "‹wird die Vollstreckbarkeit ausgesetzt›", "‹Setzt die Vollstreckung aus›", "Es ‹setzt die Vollziehung der Anordnung aus›", "‹setzt die Wirkungen aus›", "‹setzt die Wirkung aus›",
           "Der Berufung wird ‹aufschiebende Wirkung gewährt›", "‹aufschiebende Wirkung zuerkannt›", "‹aufschiebende Wirkung beigemessen›", "Die ‹Berufung gegen die Anordnung erhält aufschiebende Wirkung›", "‹Ordnet die aufschiebende Wirkung der Berufung an›", "‹ordnet aufschiebende Wirkung an›"],
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
_EXCEPTING = ("ausgenommen", "mit Ausnahme", "außer", "es sei denn", "erstreckt sich nicht", "nicht aber", "nicht jedoch")
EXCEPTING = Rule(*_EXCEPTING, finds=_EXCEPTING, never=["in Deutschland"], any_case=True)
_GRANTS = ("stattgegeben", "ist begründet")
GRANTS = Rule(*_GRANTS, finds=_GRANTS, never=["wird abgewiesen"], any_case=True)
UNTIL = Rule(r"\bbis zum (?P<day>\d{1,2}\. [A-Z][a-zä]{2,8} \d{4})\b", finds=["‹bis zum 3. Mai 2027›"], never=["bis zur Entscheidung", "seit dem 3. Mai 2027"])
_EVERYWHERE = ("in denen das", "in denen EP", "in dem das Streitpatent", "einheitliche Wirkung", "einheitlicher Wirkung", "gebiet der vertragsmitgliedstaaten", "gebiet der vertragsmitgliedsstaaten")
EVERYWHERE = Rule(*_EVERYWHERE, finds=_EVERYWHERE, never=["in Deutschland"], any_case=True)
GOODS = Rule(
    r"\bunterlassen,\s(?:[0-9a-z][.)]\s)?(?P<goods>[A-ZÄÖÜ][^,;:.\n]{3,200}|[a-zäöü]{3,20}[er] [A-ZÄÖÜ][^,;:.\n]{3,200})",
    r"\b(?:untersagt|verboten),\s(?P<goods2>[A-ZÄÖÜ][^,;:.\n]{3,200})",
    finds=["zu ‹unterlassen, Lampen mit einer Linse›, anzubieten", "zu ‹unterlassen, 1. Lampen mit einer Linse›, im", "zu ‹unterlassen, elektrischer Lampen mit Linse›,", "zu ‹unterlassen, elektrische Lampen mit Linse›,",
           "wird ‹untersagt, Lampen mit Linse›, im", "wird ‹verboten, Pumpen mit Ventil›,"],
    never=["zu unterlassen, in Deutschland", "zu unterlassen, im Gebiet", "zu unterlassen, auf dem Gebiet Lampen", "untersagt, es"],
)
