"""French: see the package on where these words were read."""

from __future__ import annotations

from pipeline.read.rule import Rule

SMALL_WORDS = frozenset({"le", "la", "les", "des", "et", "à", "est"})
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"
)  # fmt: skip
STATES = {
    "Autriche": "AT", "Belgique": "BE", "Bulgarie": "BG", "Allemagne": "DE", "Danemark": "DK", "Estonie": "EE", "Finlande": "FI",
    "France": "FR", "Italie": "IT", "Lituanie": "LT", "Luxembourg": "LU", "Lettonie": "LV", "Malte": "MT", "Pays-Bas": "NL",
    "Portugal": "PT", "Roumanie": "RO", "Suède": "SE", "Slovénie": "SI",
    "République française": "FR", "République italienne": "IT", "République portugaise": "PT",
}  # fmt: skip

ORDINALS = ("première", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième")
OF_STATES = {
    "autrichien": "AT", "belge": "BE", "bulgare": "BG", "allemand": "DE", "danois": "DK", "estonien": "EE", "finlandais": "FI", "français": "FR", "italien": "IT",
    "lituanien": "LT", "luxembourgeois": "LU", "letton": "LV", "maltais": "MT", "néerlandais": "NL", "portugais": "PT", "roumain": "RO", "suédois": "SE", "slovène": "SI",
}  # fmt: skip
_OF_STATE = ("partie", "parties", "territoire", "territoires", "désignation")
OF_STATE = Rule(rf"\b(?:{'|'.join(_OF_STATE)})\b", finds=_OF_STATE, never=["GmbH"])
FILLING = frozenset({"conjointement", "solidum", "in", "ensemble", "respectivement", "également", "sas", "sa", "sarl", "trois", "quatre", "cinq", "chaque", "pour", "donc", "par", "ses", "solidairement", "elles", "mêmes", "à", "au", "aux", "la", "le", "les", "et", "ou", "chacune", "chacun", "des", "de", "du", "d", "toutes", "tous", "deux", "société", "sociétés", "titre", "encontre", "égard", "sous", "astreinte", "ainsi", "qu", "que", "l", "monsieur", "madame", "m", "mme"})

_HEADING = ("(?i:LA)", "(?i:LE)", "(?i:DE)", "(?i:DU)", "(?i:COUR)", "(?i:JURIDICTION)", "(?i:TRIBUNAL)", "(?i:AU)", "(?i:FOND)", "(?i:ET)")
HEADING_WORD = Rule(*_HEADING, finds=("LA", "LE", "DE", "DU", "COUR", "JURIDICTION", "TRIBUNAL", "AU", "FOND", "ET"), never=["MOTIFS"])
_ORDER = ("ORDONNANCE", "DÉCISION", "DECISION", "DISPOSITIF", "Dispositif", "Ordonnance", "Décision", "dispositif")
HEADING = Rule(*_ORDER, finds=_ORDER, never=["MOTIFS"])
OPENS = Rule(
    rf"^(?:[A-Z]\.\s?|[IVX]+\.\s?|\d\.\s?)?(?:{HEADING_WORD} ){{0,2}}{HEADING}(?: {HEADING_WORD}){{0,4}}(?: (?:de|DE) (?i:L'ORDONNANCE))?"
    r"\s?:?(?=$|\s\(?(?:I|1|A|a)[.)°]\s|\s[-–]\s|\s(?:La|Le|Les|Il|Article) )",
    r"^(?:PAR|Par|POUR|Pour) (?i:CES|TOUS CES|LES) (?i:MOTIFS)\b(?! (?:de|du|des|que)\b)",
    r"^(?:EN|En) (?i:CONSÉQUENCE)\b",
    finds=["‹ORDONNANCE›", "‹DÉCISION:›", "‹D. DISPOSITIF›", "‹LE DISPOSITIF›", "‹Dispositif de l'ordonnance›", "‹DISPOSITIF DE L'ORDONNANCE›", "‹DÉCISION DE LA COUR›", "‹ORDONNANCE› - fait", "‹DISPOSITIF› La Juridiction dit", "‹DISPOSITIF› Le tribunal dit", "‹DISPOSITIF› Les défenderesses", "‹DISPOSITIF› Il est", "‹DISPOSITIF› Article 1er",
           "‹IV. ORDONNANCE›", "‹5. DISPOSITIF›", "‹PAR CES MOTIFS›, la", "‹Par ces motifs›, la", "‹POUR CES MOTIFS›", "‹Pour ces motifs›, la", "‹Par tous ces motifs›", "‹Pour les motifs› qui précèdent", "‹EN CONSÉQUENCE›", "‹En conséquence›, la",
           "‹ORDONNANCE› I. La", "‹ORDONNANCE:› 1. La", "‹DISPOSITIF› A. La", "‹DISPOSITIF› a) La", "‹DISPOSITIF› (1) La", "‹DISPOSITIF› 1° Dit"],
    never=["ORDONNANCE du Tribunal de première instance", "MOTIFS", "La Juridiction ordonne à la défenderesse", "Pour les motifs de la décision", "Par les motifs du tribunal", "Par ces motifs des premiers juges", "Pour ces motifs que la Cour"],
)
_COURT = ("Juridiction", "[Dd]ivision", "Cour", "juge-rapporteur", "[Cc]hambre", "[Tt]ribunal", "COUR", "JURIDICTION")
COURT = Rule(*_COURT, finds=("Juridiction", "Division", "division", "Cour", "juge-rapporteur", "Chambre", "chambre", "Tribunal", "tribunal", "COUR", "JURIDICTION"), never=["demanderesse"])
_SAID = ("jugé", "retenu", "relevé", "soutient", "demande", "demandent", "sollicite", "valoir", "judiciaire", "demanderesse", "défenderesse", "requérante", "appelante", "que", "si")
OPENS_ELSE = Rule(
    r"\b(?:Juridiction|Division|Cour|juge-rapporteur)\b(?:(?!(?<!\d)\.)[^;:]){0,200} (?:ordonne|décide|statuant[^.;:]{0,60})(?: ce qui suit)?\s?:$",
    rf"^(?:(?!\b(?:{'|'.join(_SAID)})\b)(?!(?<!\d)\.)[^;:]){{0,160}}\b{COURT}\b(?:(?!\b(?:{'|'.join(_SAID)})\b)(?!(?<!\d)\.)[^;:]){{0,200}}(?::|,)$",
    r"^(?:ORDONNE|DÉCIDE|DECIDE|STATUANT)\b[^.;:]{0,80}:?(?=$|\s\(?(?:I|1|A)[.)°]\s)",
    finds=["la requérante et la ‹Division locale de Paris ordonne ce qui suit:›", "la requérante et la ‹Juridiction unifiée décide :›", "la requérante et la ‹Cour d'appel décide:›", "si le ‹juge-rapporteur ordonne:›", "que la ‹Division, statuant contradictoirement:›", "‹ORDONNE :›", "‹DÉCIDE›", "‹DECIDE:›", "‹ORDONNE:› 1. Il est", "‹STATUANT publiquement:›", "‹ORDONNE:› I. Il", "‹ORDONNE:› A. Il",
           "‹La division locale de Paris:›", "‹La Cour, statuant à nouveau,›"],
    never=["La Juridiction ordonne à la défenderesse", "La demanderesse demande:", *(f"La Cour a {word}, en d'autres mots:" for word in _SAID), *(f"{word} devant la Cour:" for word in _SAID)],
)
CLOSES = Rule(
    r"^(?:Rendue?|Fait|Prononcée?|Signée?) (?:à|le)\b",
    r"^(?:NOMS ET SIGNATURES|INFORMATIONS? (?:SUR|RELATIVES?)|DÉTAILS DE)\b",
    r"^(?:[A-Z]\.\s|[IVX]+\.\s|\d\.\s)?(?:MOTIFS(?: DE (?:L'ORDONNANCE|LA DÉCISION))?|(?:EXPOSÉ|RÉSUMÉ) DES FAITS|FAITS)\s?:?$",
    any_case=True,
    finds=["‹Rendue à› Paris", "‹Fait à› Paris", "‹Prononcée le› 3 mai", "‹Signé à› Paris", "‹NOMS ET SIGNATURES›", "‹Informations sur› l'appel",
           "‹Information relative› à l'appel", "‹DÉTAILS DE› l'ordonnance", "‹MOTIFS›", "‹B. Motifs de l'ordonnance›", "‹II. MOTIFS DE LA DÉCISION:›", "‹2. Exposé des faits›", "‹Résumé des faits›", "‹FAITS›"],
    never=["L'ordonnance a été rendue à", "Information"],
)
COMPLAINS = Rule(
    r"^(?:DEMANDERESSE|DEMANDEUR|REQUÉRANTE?|REQUERANTE?)S?\b",
    r"^(?:Demanderesse|Demandeur|Requérante?)s?(?=\s?:|$)",
    finds=["‹DEMANDERESSE›", "‹DEMANDEURS›", "‹REQUÉRANTE›", "‹REQUERANT›", "‹Demanderesse› : Orlo", "‹Demandeurs›", "‹Requérante›:"],
    never=["Demanderesse au principal", "DÉFENDERESSE"],
)
ANSWERS = Rule(
    r"^(?:D[ÉE]FENDERESSE|D[ÉE]FENDEUR)S?\b",
    r"^(?:Défenderesse|Défendeur)s?(?=\s?:|$)",
    finds=["‹DÉFENDERESSE›", "‹DEFENDEURS›", "‹Défenderesse› : Orlo", "‹Défendeurs›"],
    never=["Défenderesse au principal", "DEMANDERESSE"],
)
OTHER_HEADING = Rule(
    r"^(?!DEMANDE|D[ÉE]FENDE|REQUÉRANTE)[A-ZÀ-Ý][A-ZÀ-Ý' /]{6,60}:?$",
    r"^BREVETS?\b",
    finds=["‹LANGUE DE LA PROCÉDURE:›", "‹COMPOSITION DE LA CHAMBRE›", "‹BREVET› EN CAUSE: EP 1", "‹BREVETS› (2)"],
    never=["DEMANDERESSES", "DÉFENDERESSES", "REQUÉRANTES", "Orlo Lampes"],
)
_BESIDE = ("INTERVENANT", "PARTIE INTERVENANTE", "PARTIES INTERVENANTES", "Intervenant", "Partie intervenante", "TIERS")
BESIDE_HEADING = Rule(rf"^(?:{'|'.join(_BESIDE)})", finds=_BESIDE, never=["DÉFENDERESSE", "X INTERVENANT"])
REPRESENTED = Rule(
    r"\(?(?:toutes |tous )?(?:représentée?s?|assistée?s?) par\b",
    r"\bReprésentants?(?: [^:]{1,60})?\s?:",
    any_case=True,
    finds=["‹représentée par› Me", "‹(toutes représentées par›", "‹tous représentés par›", "Orlo SAS, ‹représentée par›", "‹assistée par› Me", "‹Représentant :› Me", "‹Représentants des défenderesses:›"],
    never=["Orlo SAS, Paris"],
)
DEFENDANTS = Rule(
    r"\b(?:parties? )?[Dd]éfende(?:resse|ur)s?(?P<numbers>(?: n°)?\s?\(?\d{1,2}\)?(?:(?:, | et | à |-|–)(?:n°\s?)?\(?\d{1,2}\)?)*)?(?!\w)",
    finds=["la ‹défenderesse›", "les ‹Défendeurs›", "les ‹défenderesses 1, 2 et 3›", "les ‹défenderesses 1 à 3›", "les ‹défenderesses 1-3›", "la ‹défenderesse n° 1›", "les ‹défenderesses 1–3›", "les ‹défenderesses n° 1 et n° 3›", "les ‹parties défenderesses›"],
    never=["la demanderesse"],
)
CLAIMANTS = Rule(
    r"\b(?:[Dd]emande(?:resse|ur)|[Rr]equérante|[Aa]ppelante)s?\b",
    finds=["la ‹demanderesse›", "les ‹Demandeurs›", "la ‹requérante›", "l'‹appelante›"],
    never=["la défenderesse"],
)
LEAVE = Rule(
    r"(?:cesser|s'abstenir|mettre fin|mettre un terme|ne pas|ne plus|ne point|renoncer|s'interdire|faire cesser|avoir cessé)(?!\w)",
    finds=["‹cesser›", "‹s'abstenir›", "‹mettre fin›", "‹mettre un terme›", "‹ne pas›", "‹ne plus›", "‹ne point›", "‹renoncer›", "‹s'interdire›", "‹faire cesser›", "‹avoir cessé›"],
    never=["payer"],
)
OF = Rule(r"(?:de\b|d')(?!\s?(?:divulguer|communiquer))", finds=["‹de› vendre", "‹d'›offrir"], never=["de divulguer", "de communiquer"])
_DEED = ("fabrication", "offre", "vente", "mise", "commercialisation", "importation", "détention", "poursuite", "exploitation", "acte", "contrefaçon", "utilisation", "exportation", "distribution", "commerce")
DEED = Rule(rf"(?:tout|toute|tous|toutes|la|le|les|l')\s?(?:{'|'.join(_DEED)})", finds=[*(f"la {word}" for word in _DEED), "tout acte", "toute offre", "tous actes", "toutes ventes", "les offres", "le commerce", "l'offre"], never=["la société", "offre"])
ENJOINS = Rule(
    rf"(?<!faisant[ ])(?<!ayant[ ]fait[ ])(?<!avait[ ]fait[ ])(?<!portant[ ])(?<!l')(?<!d')(?<!avait[ ])(?<!ayant[ ])(?<![ ]a[ ])(?<!ont[ ])(?<![ ]a[ ]fait[ ])(?<!soit[ ])(?<!soit[ ]fait[ ])\b(?:[Ii]nterdiction|[Ii]nterdit|[Dd]éfense|[Dd]éfend)(?: est (?:ainsi )?faite| provisoire| à titre provisoire)?(?:,[^.;:]{{1,200}},)? (?P<whom>(?:à|aux?) (?!titre)[^.;:]{{1,400}}?) (?:{OF}|{DEED})",
    rf"\b(?:[Oo]rdonne|[Ee]njoint|[Ii]mpose|est ordonné|est imposé) (?P<whom2>(?:à|aux?) [^.;:]{{1,500}}?) (?:de {LEAVE}|(?:la|une) (?:cessation|interdiction))",
    rf"\b(?:[Ii]nterdit|[Pp]rohibe) {DEED}[^.;:]{{0,200}}? (?:par|à|aux?) (?P<whom12>[^.;:,]{{1,200}}?)(?=,|\s(?:d[eu]s?|d'|en|sur|dans|sous)\b|;|$)",
    rf"\b(?:[Cc]ondamne) (?P<whom3>[^.;:]{{1,500}}?) à {LEAVE}",
    rf"(?P<whom4>[^.;:]{{1,300}}?) (?:doi(?:t|vent)|devr(?:a|ont)|(?:est|sont|sera|seront) (?:tenue?s? de|condamnée?s? à))(?:,[^.;:]{{1,300}},)? {LEAVE}",
    r"(?P<whom5>[^.;:]{1,300}?) (?:s'absti(?:endra|endront|enne|ennent)|cesse(?:nt|ra|ront)?)\b(?! de (?:produire|plein))",
    r"(?P<whom6>[^.;:]{1,300}?) (?:(?:se voi(?:t|ent)|se verr(?:a|ont)) interdire|(?:est|sont) interdite?s?)\b",
    rf"\b(?P<whom7>[Ll]eur|[Ll]ui) (?:(?:est )?(?:fait )?(?:interdit|interdiction|défense|défend)|(?:ordonne|enjoint)(?:,[^.;:]{{1,300}},)? de {LEAVE})",
    r"\b[Pp]rononce à (?:l'encontre|l'égard) (?P<whom9>d(?:es|u|e) [^.;:]{1,200}?),? une (?:interdiction|injonction)\b",
    r"(?P<whom13>[^.;:]{1,300}?) n'est (?:plus|pas) (?:autorisée?s?|admise?s?) à\b",
    r"\bcessation,? par (?P<whom10>[^.;:]{1,200}?),? (?:de|d')\b",
    r"(?P<whom11>[^.;:]{1,300}?) ne (?:peut|peuvent|pourra|pourront) (?:plus|pas|ni)\b",
    rf"\b(?:interdiction|injonction|mesure)[^.;:]{{0,80}} (?:à l'encontre|à l'égard) (?P<whom8>d(?:es|u|e) [^.;:]{{1,200}}?),? (?:{OF}|portant)",
    finds=["‹interdiction à la défenderesse de› fabriquer", "Fait ‹interdiction aux défenderesses d'›offrir", "‹interdit au défendeur de› vendre",
           "‹Interdit à la défenderesse, sous astreinte, de› vendre", "‹interdiction est faite à la défenderesse de› vendre",
           "il est fait ‹défense aux défenderesses d'›offrir", "‹défend à la défenderesse de› vendre", "‹Défend à la défenderesse de› vendre", "‹Défense est faite à la défenderesse de› vendre",
           "‹Ordonne à la défenderesse, dès ce jour, de cesser›", "‹ordonne aux défendeurs de s'abstenir›", "‹Enjoint à la défenderesse de cesser›", "‹enjoint au défendeur, sous astreinte, de cesser›",
           "‹Impose à la défenderesse de ne pas› vendre", "‹impose à la défenderesse de ne plus› vendre", "Il ‹est ordonné à la défenderesse de mettre fin›", "Il ‹est imposé à la défenderesse de mettre un terme›",
           "‹Condamne la défenderesse à cesser›", "‹condamne la défenderesse, sous astreinte, à s'abstenir›",
           "‹La défenderesse doit cesser›", "‹Les défendeurs doivent, sous astreinte, cesser›", "‹La défenderesse devra s'abstenir›", "‹Les défendeurs devront ne plus› vendre", "‹La défenderesse est tenue de cesser›",
           "‹Les défendeurs sont condamnés à cesser›", "‹La défenderesse s'abstiendra› de", "‹Les défendeurs s'abstiendront›", "‹que la défenderesse s'abstienne›", "‹que les défendeurs s'abstiennent›", "‹La défenderesse cesse› de vendre",
           "‹Les défendeurs cessent›", "‹La défenderesse cessera›", "‹Les défendeurs cesseront›",
           "‹La défenderesse se voit interdire› de", "‹Les défendeurs se voient interdire›", "‹La défenderesse se verra interdire›", "‹Les défendeurs se verront interdire›", "‹La défenderesse est interdite›", "‹Les ventes sont interdites›",
           "‹interdiction provisoire à la défenderesse de› vendre", "‹Interdit à titre provisoire à la défenderesse de› vendre", "fait ‹interdiction, sous astreinte, aux défenderesses de› vendre", "‹Interdiction est faite à la défenderesse de› vendre",
           "‹Prononce à l'encontre des défenderesses une interdiction›", "‹prononce à l'égard du défendeur, une injonction›", "‹Prononce à l'encontre de la défenderesse une interdiction›", "la ‹cessation par les défenderesses de› toute", "la ‹cessation par la défenderesse d'›offres",
           "‹Les défenderesses ne peuvent plus› vendre", "‹La défenderesse ne peut pas› vendre", "‹La défenderesse ne pourra plus› vendre", "‹Les défenderesses ne pourront pas› vendre", "‹La défenderesse ne pourra ni› vendre", "‹La défenderesse n'est plus autorisée à› vendre", "‹Orlo n'est pas admise à› vendre",
           "‹Interdit à la défenderesse toute offre›", "‹Interdit à la défenderesse tout acte›", "‹Interdit à la défenderesse tous acte›s", "‹Interdit à Orlo la vente›", "‹Interdit à Orlo les vente›s", "‹Interdit à Orlo le commerce›", "‹Interdiction est ainsi faite à Orlo de› vendre",
           "‹Prohibe toute offre en France par Orlo› des", "‹prohibe la vente par la défenderesse› en", "‹interdit toute vente à Orlo›, sur", "‹Interdit l'offre au défendeur› sur", "‹Interdit la vente par les défendeurs› dans", "‹Interdit la vente aux défendeurs› sous", "‹Interdit la vente par Orlo›;", "‹Interdit la vente par Orlo›", "‹Interdit la vente par le défendeur› d'objets",
           "‹Ordonne à la défenderesse la cessation› de", "‹Ordonne aux défenderesses une cessation›", "‹impose à la défenderesse une interdiction›",
           "‹La défenderesse sera tenue de cesser›", "‹Les défenderesses seront condamnées à cesser›",
           "‹leur fait interdiction›", "‹Lui est interdit› de", "‹leur interdit›", "‹leur fait défense›", "‹Leur défend›", "‹lui ordonne de cesser›", "‹leur enjoint, sous astreinte, de cesser›",
           "Prononce une ‹injonction à l'encontre de la défenderesse, de› ne", "une ‹interdiction provisoire à l'encontre des défendeurs portant›", "une ‹mesure à l'égard du défendeur d'›offrir", "une ‹mesure à l'égard de Orlo de› vendre"],
    never=["La demande d'interdiction est rejetée", "ordonnance faisant interdiction à Orlo de vendre", "ayant fait interdiction à Orlo de vendre", "qui avait fait interdiction à Orlo de vendre", "portant interdiction à Orlo de vendre", "l'interdiction à Orlo de vendre", "d'interdiction à Orlo de vendre", "avait interdit à Orlo de vendre", "qui a interdit à Orlo de vendre", "qui ont interdit à Orlo de vendre", "qui a fait interdiction à Orlo de vendre", "qu'il soit interdit à Orlo de vendre", "qu'il soit fait interdiction à Orlo de vendre", "ayant interdit à Orlo de vendre", "interdiction à la défenderesse de divulguer", "interdit à la défenderesse de communiquer",
           "Ordonne à la défenderesse de payer", "Les mesures cesseront de produire effet", "Les mesures cesseront de plein droit"],
)
APPEALS = Rule(
    r"^(?:APPELANTE?|INTIMÉE?)S?\b", r"^(?:Appelante?|Intimée?)s?(?=\s?[(:]|$)",
    finds=["‹APPELANTE› (DEMANDERESSE)", "‹INTIMÉES›", "‹Intimée›", "‹Appelante› (demanderesse)", "‹Intimées› :"],
    never=["DEMANDERESSE", "Appelante au principal"],
)
PRONOUN = Rule(r"(?:[Ll]eur|[Ll]ui|(?:à )?(?:celles?|ceux|celui)-ci|[Ee]lles?|[Ii]ls?)", finds=["‹leur›", "‹Lui›", "‹à celle-ci›", "‹ceux-ci›", "‹celui-ci›", "‹Elles›", "‹ils›"], never=["La Cour"])
ORDERING = Rule(
    r"^\s*(?:[Ll]a (?:Juridiction|Division locale) )?(?:[Oo]rdonne|[Dd]it|[Dd]écide|[Jj]uge)(?: et (?:ordonne|juge))? qu[e']",
    r"^\s*[Ii]l est ordonné qu[e']",
    finds=["‹Ordonne que› la", "‹La Juridiction ordonne qu'›ils", "‹la Division locale dit que›", "‹Décide que›", "‹Juge que›", "‹Dit et juge que›", "‹dit et ordonne que›", "‹Il est ordonné que›"],
    never=["La demande tendant à ce qu'il soit ordonné que"],
)
ASIDE_WHOM = Rule(
    r"\b(?:sous astreinte|dès|à compter|dans (?:un|le) délai|à titre provisoire|à l'expiration)\b[^.;:,]{0,120}",
    any_case=True,
    finds=["‹Sous astreinte de 500 euros›", "‹dès la signification›", "‹à compter de la signification›", "‹dans un délai de dix jours›", "‹Dans le délai›", "‹à titre provisoire›", "‹à l'expiration d'un délai›"],
    never=["la défenderesse"],
)
UPHOLDS = Rule(
    r"\b(?:[Cc]onfirme|[Mm]aintient) (?:l'(?:ordonnance|interdiction)|la décision|les mesures|le dispositif)",
    finds=["‹confirme l'ordonnance› qui", "‹Confirme l'interdiction›", "‹confirme la décision› en ce que", "‹Maintient les mesures›", "‹maintient le dispositif›"],
    never=["confirme le brevet"],
)
NEGATED = Rule(
    r"\b(?:ne\s|n')(?:doi(?:t|vent)|est|sont|sera) pas\b(?! (?:autoris|admis))",
    finds=["‹ne doit pas› cesser", "‹ne doivent pas› cesser", "elle ‹n'est pas› tenue", "‹ne sont pas› tenues", "‹ne sera pas› condamnée"],
    never=["n'est pas autorisée", "n'est pas admise"],
)
REWORDS = Rule(
    r"\b(?:ordonnance|décision|dispositif|points?|articles?)\b[^.;]{0,160}? (?:réformée?s?|modifiée?s?|reformulée?s?|rédigée?s?|remplacée?s?)[^.;]{0,60}? (?:comme suit|ainsi qu'il suit|par ce qui suit)",
    finds=["l'‹ordonnance est réformée comme suit›", "la ‹décision est modifiée ainsi qu'il suit›", "le ‹dispositif est reformulé comme suit›", "le ‹point 2 est rédigé comme suit›", "les ‹points 1 et 2 sont remplacés par ce qui suit›", "l'‹article 1 est modifié comme suit›", "les ‹articles 1 et 2 sont modifiés comme suit›"],
    never=["Le brevet est modifié comme suit"],
)
REPORTED = Rule(
    r"\b(?:transaction|engagement|s'engage|accord|confirm|modifi|rectifi|projet|propos)",
    any_case=True,
    finds=["la ‹transaction›", "leur ‹engagement›", "‹s'engage›nt", "l'‹accord›", "‹confirm›e", "‹modifi›ée", "‹rectifi›e", "le ‹projet›", "la ‹propos›ition"],
    never=["Par ces motifs, la Juridiction", "sur la demande de mesures provisoires"],
)
_ACT = (
    "fabriquer", "offrir", "offre", "importer", "commercialis", "vendre", "livrer", "dans le commerce", "sur le marché", "vente", "contrefaçon", "exploitation", "exploiter", "la fabrication", "procédé", "importation", "distribu", "détenir", "détention", "exposer", "promouvoir", "promotion", "exporter", "exportation", "la production", "contrefai",
)
ACT = Rule(*_ACT, finds=_ACT, never=["utiliser les documents"])
_OTHER_ACT = ("divulguer", "communiquer", "détruire", "modifier", "déplacer", "supprimer", "une procédure", "affirmer", "révéler", "documents", "prétendre", "introduire", "dénigr")
OTHER_ACT = Rule(*_OTHER_ACT, finds=_OTHER_ACT, never=["offrir des lampes"])
_OTHER_OBJECT = ("avoirs", "actifs", "comptes bancaires", "compte bancaire", "immeuble", "immobilier", "parts sociales", "éléments de preuve", "témoin")
OTHER_OBJECT = Rule(*_OTHER_OBJECT, finds=_OTHER_OBJECT, never=["des lampes"])
_REFUSES = ("[Rr]ejette", "est rejetée?", "sont rejetée?s", "[Dd]éboute", "irrecevable", "(?:mal|non|pas) fondée?s?", "n'y avoir lieu", "[Rr]efuse", "n'est pas fait droit", "[Éé]carte")
REFUSES = Rule(*_REFUSES, finds=["‹rejette›", "‹Rejette›", "‹est rejeté›", "‹est rejetée›", "‹sont rejetées›", "‹sont rejetés›", "‹Déboute›", "‹déboute›", "‹irrecevable›", "‹mal fondé›", "‹non fondée›", "n'est ‹pas fondée›", "‹mal fondées›", "dit ‹n'y avoir lieu›", "‹Refuse› d'ordonner", "‹refuse›", "il ‹n'est pas fait droit›", "‹Écarte›", "‹écarte›"], never=["fait droit à la demande"])
_REST = ("surplus", "autres demandes")
REST = Rule(*_REST, finds=_REST, never=["rejette la demande"])
_SUPPOSING = ("à défaut", "au cas où", "sauf si", "à moins que", "dans l'hypothèse où", "si la", "si les")
SUPPOSING = Rule(*_SUPPOSING, finds=_SUPPOSING, never=["fait interdiction"], any_case=True)
_ABOUT = ("interdiction", "interdit", "mesures provisoires", "cesser", "s'abstenir")
ABOUT = Rule(*_ABOUT, finds=_ABOUT, never=["frais et dépens"], any_case=True)
PROVISIONAL = Rule(
    r"\bmesures? provisoires?\b", "titre provisoire", "interdiction provisoire", "par provision", r"\bjusqu'à[^.;:]{1,60}? (?:au|sur le) fond\b",
    finds=["‹mesures provisoires›", "‹mesure provisoire›", "à ‹titre provisoire›", "‹interdiction provisoire›", "‹par provision›", "‹jusqu'à la décision au fond›", "‹jusqu'à ce qu'il soit statué sur le fond›"], never=["exécution provisoire"], any_case=True,
)
TAKES_BACK = Rule(
    r"\b(?P<did>[Aa]nnule|[Rr]évoque|[Ii]nfirme|[Rr]apporte|[Ll]ève|[Rr]étracte|[Rr]éforme) (?P<what>(?:(?:en (?:toutes ses dispositions|totalité|partie|son entier),? )?(?:l'ordonnance|la décision|les mesures|l'interdiction|l'injonction))\b)",
    r"\b(?:[Oo]rdonnance|[Dd]écision|[Mm]esures|[Ii]nterdiction|[Ii]njonction)\b[^.;]{0,160}? (?:est|sont) (?:\w+ )?(?:annulée?s?|révoquée?s?|infirmée?s?|levée?s?|rapportée?s?|rétractée?s?)(?!\w)",
    finds=["‹Annule l'ordonnance› attaquée", "‹annule la décision›", "‹Révoque les mesures› provisoires", "‹révoque l'interdiction›", "‹Infirme l'ordonnance›", "‹infirme la décision›", "‹Rapporte l'ordonnance›", "‹rapporte les mesures›", "‹Lève l'interdiction›", "‹lève l'injonction›", "‹Rétracte l'ordonnance›", "‹rétracte la décision›", "‹Réforme l'ordonnance›", "‹réforme la décision›",
           "‹Infirme en toutes ses dispositions l'ordonnance›", "‹Annule en totalité, l'ordonnance›", "‹Annule en partie la décision›", "‹Infirme en son entier l'ordonnance›",
           "L'‹ordonnance attaquée est annulée›", "‹Ordonnance est révoquée›", "La ‹décision est ainsi infirmée›", "‹Décision est levée›", "Les ‹mesures sont rapportées›", "‹Mesures sont rétractées›", "L'‹interdiction est levée›", "‹Interdiction est levée›", "L'‹injonction est levée›", "‹Injonction est levée›"],
    never=["Révoque le brevet"],
)
SUSPENDS = Rule(
    r"\b[Ss]uspend (?:provisoirement )?(?:l'exécution|les effets|l'ordonnance|les mesures|l'interdiction|la décision|la force exécutoire)\b",
    r"\beffet suspensif (?:est accordé|à l'appel|de l'appel est)\b",
    r"\bexécution [^.;]{0,120}? est (?:provisoirement )?suspendue\b",
    r"\bappel (?:a|aura|est assorti d'un|produira un) (?:un )?effet suspensif\b",
    r"\b(?:[Aa]ccorde|[Oo]rdonne|[Oo]ctroie) (?:un |l')effet suspensif\b",
    finds=["‹Suspend l'exécution› de l'ordonnance", "‹suspend les effets›", "‹Suspend l'ordonnance›", "‹Suspend les mesures›", "L'‹effet suspensif est accordé›", "Donne un ‹effet suspensif à l'appel›", "‹suspend provisoirement l'interdiction›", "‹suspend la décision›", "‹suspend la force exécutoire›", "L'‹effet suspensif de l'appel est› accordé",
           "L'‹exécution de l'ordonnance est suspendue›", "l'‹exécution de la décision est provisoirement suspendue›", "L'‹appel a un effet suspensif›", "L'‹appel aura effet suspensif›", "L'‹appel est assorti d'un effet suspensif›", "L'‹appel produira un effet suspensif›", "‹Accorde l'effet suspensif›", "‹accorde un effet suspensif›", "‹Ordonne l'effet suspensif›", "‹ordonne l'effet suspensif›", "‹Octroie l'effet suspensif›", "‹octroie l'effet suspensif›"],
    never=["Suspend la procédure", "rejette la demande d'effet suspensif"],
)
_IN_PART = ("en partie", "partiellement", "en ce qu'", "à l'égard de", "en tant qu")
IN_PART = Rule(*_IN_PART, finds=_IN_PART, never=["en toutes ses dispositions"], any_case=True)
_ENFORCEABLE = ("exécutoire", "prend effet", "prendra effet")
ENFORCEABLE = Rule(*_ENFORCEABLE, finds=_ENFORCEABLE, never=["en vigueur"], any_case=True)
SECURITY = Rule(
    r"\b(?:sous réserve|après|dès|subordonnée?|contre)\b[^.;]{0,200}? (?:garantie|sûreté|consignation)\b",
    any_case=True,
    finds=["‹sous réserve de la constitution d'une garantie›", "‹après constitution d'une sûreté›", "‹dès la consignation›", "‹subordonnée à une garantie›", "‹contre une garantie›"],
    never=["la demande de garantie est rejetée"],
)
PENALTY = Rule(r"\bastreintes?\b", finds=["sous ‹astreinte›"], never=["astreindre"], any_case=True)
_KNOWN = (
    "dépens", "frais", "informations", "communiquer", "divulguer", "détrui", "destruction", "retrait", "dommage", "préjudice", "indemni",
    "publication", "publier", "traduction", "valeur", "appel", "confidential", "accès", "audience", "délai", "sursis", "recevab", "compéten",
    "exception", "langue", "intervention", "preuve", "saisie", "désistement", "accord", "juge", "signifi", "notifi", "garantie", "document",
    "mémoire", "rectifi", "brevet est", "révoque le brevet", "nullité", "contrefait", "remettre",
)
KNOWN = Rule(*_KNOWN, finds=_KNOWN, never=["fait interdiction de vendre des lampes"], any_case=True)
_APPEALED = ("attaquée", "ordonnance du tribunal de première instance", "décision du tribunal de première instance")
APPEALED = Rule(*_APPEALED, finds=_APPEALED, never=["dans l'affaire"], any_case=True)
_SECRET = ("confidenti", "divulguer", "secret")
SECRET = Rule(*_SECRET, finds=_SECRET, never=["offrir des lampes"], any_case=True)
_EXCEPTING = ("exception", "sauf", "excepté", "hormis", "à l'exclusion", "ne s'étend pas")
EXCEPTING = Rule(*_EXCEPTING, finds=_EXCEPTING, never=["en France"], any_case=True)
_GRANTS = ("fait droit", "accueille", "est fondée")
GRANTS = Rule(*_GRANTS, finds=_GRANTS, never=["rejette"], any_case=True)
UNTIL = Rule(r"\bjusqu'au (?P<day>\d{1,2} [a-zéû]{3,9} \d{4})\b", finds=["‹jusqu'au 3 mai 2027›"], never=["jusqu'à la décision", "depuis le 3 mai 2027"])
_EVERYWHERE = ("dans lesquels le brevet", "dans lesquels ce brevet", "où le brevet", "effet unitaire", "dans lesquels EP", "où EP", "territoire des États membres contractants", "territoires des États membres contractants")
EVERYWHERE = Rule(*_EVERYWHERE, finds=_EVERYWHERE, never=["en France"], any_case=True)
GOODS = Rule(
    r"\b(?:fabriquer|offrir|importer|commercialiser|vendre|livrer|détenir|utiliser|dans le commerce)(?: à ces fins)?,?\s"
    r"(?P<goods>(?:les?|des|la|tout|toute|ses)\s[^,;:.\n]{3,200})",
    finds=["‹fabriquer les lampes à lentille›,", "‹offrir des lampes›", "‹importer le produit›", "‹commercialiser la pompe›", "‹vendre tout produit›", "‹livrer toute lampe›",
           "‹détenir à ces fins des lampes›", "‹utiliser ses pompes›", "offrir, mettre ‹dans le commerce des lampes›"],
    never=["offrir, de mettre", "offrir ou vendre"],
)
