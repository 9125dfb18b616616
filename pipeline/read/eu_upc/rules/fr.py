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

FILLING = frozenset({"à", "au", "aux", "la", "le", "les", "et", "ou", "chacune", "chacun", "des", "de", "du", "d", "toutes", "tous", "deux", "société", "sociétés", "titre", "encontre", "égard", "sous", "astreinte", "ainsi", "qu", "que", "l", "monsieur", "madame", "m", "mme"})

OPENS = Rule(
    r"^(?:[A-Z]\.\s?|[IVX]+\.\s?|\d\.\s?)?(?:ORDONNANCE|DÉCISION|DECISION|DISPOSITIF|Dispositif)\s?:?(?=$|\s(?:I|1|A)[.)]\s|\s[-–]\s|\s(?:La|Le|Les|Il) )",
    r"^(?:PAR|Par|POUR|Pour|EN) (?:CES MOTIFS|ces motifs|CONSÉQUENCE)\b",
    finds=["‹ORDONNANCE›", "‹DÉCISION:›", "‹DECISION›", "‹D. DISPOSITIF›", "‹Dispositif›", "‹ORDONNANCE› - fait", "‹DISPOSITIF› La Juridiction", "‹DISPOSITIF› Le tribunal", "‹DISPOSITIF› Les défenderesses", "‹DISPOSITIF› Il est", "‹IV. ORDONNANCE›", "‹5. DISPOSITIF›", "‹PAR CES MOTIFS›, la", "‹Par ces motifs›, la", "‹POUR CES MOTIFS›", "‹Pour ces motifs›, la", "‹EN CONSÉQUENCE›",
           "‹ORDONNANCE› I. La", "‹ORDONNANCE:› 1. La", "‹DISPOSITIF› A. La"],
    never=["ORDONNANCE du Tribunal de première instance", "MOTIFS", "La Juridiction ordonne à la défenderesse"],
)
OPENS_ELSE = Rule(
    r"\b(?:Juridiction|Division|Cour|juge-rapporteur)\b[^.;:]{0,200} (?:ordonne|décide|statuant[^.;:]{0,60})(?: ce qui suit)?\s?:$",
    r"^(?:ORDONNE|DÉCIDE|DECIDE)\s?:?$",
    finds=["la ‹Division locale de Paris ordonne ce qui suit:›", "La ‹Juridiction unifiée décide :›", "la ‹Cour d'appel décide:›", "Le ‹juge-rapporteur ordonne:›", "La ‹Division, statuant contradictoirement:›", "‹ORDONNE :›", "‹DÉCIDE›", "‹DECIDE:›"],
    never=["La Juridiction ordonne à la défenderesse", "La demanderesse demande:"],
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
REPRESENTED = Rule(
    r"\(?(?:toutes |tous )?(?:représentée?s?|assistée?s?) par\b",
    r"\bReprésentants?(?: [^:]{1,60})?\s?:",
    any_case=True,
    finds=["‹représentée par› Me", "‹(toutes représentées par›", "‹tous représentés par›", "Orlo SAS, ‹représentée par›", "‹assistée par› Me", "‹Représentant :› Me", "‹Représentants des défenderesses:›"],
    never=["Orlo SAS, Paris"],
)
DEFENDANTS = Rule(
    r"\b(?:parties? )?[Dd]éfende(?:resse|ur)s?(?P<numbers>(?: n°)?\s?\(?\d{1,2}\)?(?:(?:, | et | à |-|–)\(?\d{1,2}\)?)*)?(?!\w)",
    finds=["la ‹défenderesse›", "les ‹Défendeurs›", "les ‹défenderesses 1, 2 et 3›", "les ‹défenderesses 1 à 3›", "les ‹défenderesses 1-3›", "la ‹défenderesse n° 1›", "les ‹défenderesses 1–3›", "les ‹parties défenderesses›"],
    never=["la demanderesse"],
)
CLAIMANTS = Rule(
    r"\b(?:[Dd]emande(?:resse|ur)|[Rr]equérante|[Aa]ppelante)s?\b",
    finds=["la ‹demanderesse›", "les ‹Demandeurs›", "la ‹requérante›", "l'‹appelante›"],
    never=["la défenderesse"],
)
LEAVE = Rule(
    r"(?:cesser|s'abstenir|mettre fin|mettre un terme|ne pas|ne plus)\b",
    finds=["‹cesser›", "‹s'abstenir›", "‹mettre fin›", "‹mettre un terme›", "‹ne pas›", "‹ne plus›"],
    never=["payer"],
)
OF = Rule(r"(?:de\b|d')(?!\s?(?:divulguer|communiquer))", finds=["‹de› vendre", "‹d'›offrir"], never=["de divulguer", "de communiquer"])
ENJOINS = Rule(
    rf"\b(?:[Ii]nterdiction|[Ii]nterdit|[Dd]éfense|[Dd]éfend)(?: est faite| provisoire| à titre provisoire)?(?:,[^.;:]{{1,200}},)? (?P<whom>(?:à|aux?) (?!titre)[^.;:]{{1,300}}?) {OF}",
    rf"\b(?:[Oo]rdonne|[Ee]njoint|[Ii]mpose|ordonné|imposé) (?P<whom2>(?:à|aux?) [^.;:]{{1,500}}?) de {LEAVE}",
    rf"\b(?:[Cc]ondamne) (?P<whom3>[^.;:]{{1,500}}?) à {LEAVE}",
    rf"(?P<whom4>[^.;:]{{1,300}}?) (?:doi(?:t|vent)|devr(?:a|ont)|(?:est|sont) (?:tenue?s? de|condamnée?s? à))(?:,[^.;:]{{1,300}},)? {LEAVE}",
    r"(?P<whom5>[^.;:]{1,300}?) (?:s'absti(?:endra|endront|enne|ennent)|cesse(?:nt|ra|ront)?)\b(?! de (?:produire|plein))",
    r"(?P<whom6>[^.;:]{1,300}?) (?:(?:se voi(?:t|ent)|se verr(?:a|ont)) interdire|(?:est|sont) interdite?s?)\b",
    rf"\b(?P<whom7>[Ll]eur|[Ll]ui) (?:(?:est )?(?:fait )?(?:interdit|interdiction|défense|défend)|(?:ordonne|enjoint)(?:,[^.;:]{{1,300}},)? de {LEAVE})",
    r"\b[Pp]rononce à (?:l'encontre|l'égard) (?P<whom9>d(?:es|u|e) [^.;:]{1,200}?),? une (?:interdiction|injonction)\b",
    r"\bcessation,? par (?P<whom10>[^.;:]{1,200}?),? (?:de|d')\b",
    r"(?P<whom11>[^.;:]{1,300}?) ne (?:peut|peuvent|pourra|pourront) (?:plus|pas)\b",
    rf"\b(?:interdiction|injonction|mesure)[^.;:]{{0,80}} (?:à l'encontre|à l'égard) (?P<whom8>d(?:es|u|e) [^.;:]{{1,200}}?),? (?:{OF}|portant)",
    finds=["‹interdiction à la défenderesse de› fabriquer", "Fait ‹interdiction aux défenderesses d'›offrir", "‹interdit au défendeur de› vendre",
           "‹Interdit à la défenderesse, sous astreinte, de› vendre", "‹interdiction est faite à la défenderesse de› vendre",
           "il est fait ‹défense aux défenderesses d'›offrir", "‹défend à la défenderesse de› vendre", "‹Défend à la défenderesse de› vendre", "‹Défense est faite à la défenderesse de› vendre",
           "‹Ordonne à la défenderesse, dès ce jour, de cesser›", "‹ordonne aux défendeurs de s'abstenir›", "‹Enjoint à la défenderesse de cesser›", "‹enjoint au défendeur, sous astreinte, de cesser›",
           "‹Impose à la défenderesse de ne pas› vendre", "‹impose à la défenderesse de ne plus› vendre", "Il est ‹ordonné à la défenderesse de mettre fin›", "Il est ‹imposé à la défenderesse de mettre un terme›",
           "‹Condamne la défenderesse à cesser›", "‹condamne la défenderesse, sous astreinte, à s'abstenir›",
           "‹La défenderesse doit cesser›", "‹Les défendeurs doivent, sous astreinte, cesser›", "‹La défenderesse devra s'abstenir›", "‹Les défendeurs devront ne plus› vendre", "‹La défenderesse est tenue de cesser›",
           "‹Les défendeurs sont condamnés à cesser›", "‹La défenderesse s'abstiendra› de", "‹Les défendeurs s'abstiendront›", "‹que la défenderesse s'abstienne›", "‹que les défendeurs s'abstiennent›", "‹La défenderesse cesse› de vendre",
           "‹Les défendeurs cessent›", "‹La défenderesse cessera›", "‹Les défendeurs cesseront›",
           "‹La défenderesse se voit interdire› de", "‹Les défendeurs se voient interdire›", "‹La défenderesse se verra interdire›", "‹Les défendeurs se verront interdire›", "‹La défenderesse est interdite›", "‹Les ventes sont interdites›",
           "‹interdiction provisoire à la défenderesse de› vendre", "‹Interdit à titre provisoire à la défenderesse de› vendre", "fait ‹interdiction, sous astreinte, aux défenderesses de› vendre", "‹Interdiction est faite à la défenderesse de› vendre",
           "‹Prononce à l'encontre des défenderesses une interdiction›", "‹prononce à l'égard du défendeur, une injonction›", "‹Prononce à l'encontre de la défenderesse une interdiction›", "la ‹cessation par les défenderesses de› toute", "la ‹cessation par la défenderesse d'›offres",
           "‹Les défenderesses ne peuvent plus› vendre", "‹La défenderesse ne peut pas› vendre", "‹La défenderesse ne pourra plus› vendre", "‹Les défenderesses ne pourront pas› vendre",
           "‹leur fait interdiction›", "‹Lui est interdit› de", "‹leur interdit›", "‹leur fait défense›", "‹Leur défend›", "‹lui ordonne de cesser›", "‹leur enjoint, sous astreinte, de cesser›",
           "Prononce une ‹injonction à l'encontre de la défenderesse, de› ne", "une ‹interdiction provisoire à l'encontre des défendeurs portant›", "une ‹mesure à l'égard du défendeur d'›offrir", "une ‹mesure à l'égard de Orlo de› vendre"],
    never=["La demande d'interdiction est rejetée", "interdiction à la défenderesse de divulguer", "interdit à la défenderesse de communiquer",
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
REPORTED = Rule(
    r"\b(?:transaction|engagement|s'engage|accord|confirm|modifi|rectifi)",
    any_case=True,
    finds=["la ‹transaction›", "leur ‹engagement›", "‹s'engage›nt", "l'‹accord›", "‹confirm›e", "‹modifi›ée", "‹rectifi›e"],
    never=["Par ces motifs, la Juridiction", "sur la demande de mesures provisoires"],
)
_ACT = ("fabriquer", "offrir", "importer", "commercialiser", "vendre", "livrer", "dans le commerce", "sur le marché", "l'offre", "commercialisation", "acte de contrefaçon", "actes de contrefaçon", "acte d'exploitation", "la fabrication", "contrefaçon du brevet", "contrefaire", "toute offre", "procédé", "importation")
ACT = Rule(*_ACT, finds=_ACT, never=["utiliser les documents"])
_REFUSES = ("rejette", "Rejette", "est rejetée", "sont rejetées", "Déboute", "déboute")
REFUSES = Rule(*_REFUSES, finds=_REFUSES, never=["fait droit à la demande"])
_REST = ("surplus", "autres demandes")
REST = Rule(*_REST, finds=_REST, never=["rejette la demande"])
_SUPPOSING = ("à défaut", "au cas où", "sauf si", "à moins que")
SUPPOSING = Rule(*_SUPPOSING, finds=_SUPPOSING, never=["fait interdiction"], any_case=True)
_ABOUT = ("interdiction", "interdit", "mesures provisoires", "cesser", "s'abstenir")
ABOUT = Rule(*_ABOUT, finds=_ABOUT, never=["frais et dépens"], any_case=True)
_PROVISIONAL = ("mesures provisoires", "mesure provisoire", "titre provisoire", "interdiction provisoire")
PROVISIONAL = Rule(*_PROVISIONAL, finds=_PROVISIONAL, never=["exécution provisoire"], any_case=True)
TAKES_BACK = Rule(
    r"\b(?P<did>[Aa]nnule|[Rr]évoque|[Ii]nfirme) (?P<what>(?:l'ordonnance|la décision|les mesures|l'interdiction)\b)",
    finds=["‹Annule l'ordonnance› attaquée", "‹annule la décision›", "‹Révoque les mesures› provisoires", "‹révoque l'interdiction›", "‹Infirme l'ordonnance›", "‹infirme la décision›"],
    never=["Révoque le brevet"],
)
SUSPENDS = Rule(
    r"\b[Ss]uspend (?:l'exécution|les effets|l'ordonnance|les mesures)\b",
    r"\beffet suspensif (?:est accordé|à l'appel)\b",
    finds=["‹Suspend l'exécution› de l'ordonnance", "‹suspend les effets›", "‹Suspend l'ordonnance›", "‹Suspend les mesures›", "L'‹effet suspensif est accordé›", "Accorde un ‹effet suspensif à l'appel›"],
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
_EXCEPTING = ("exception", "sauf", "excepté")
EXCEPTING = Rule(*_EXCEPTING, finds=_EXCEPTING, never=["en France"], any_case=True)
_GRANTS = ("fait droit", "accueille", "est fondée")
GRANTS = Rule(*_GRANTS, finds=_GRANTS, never=["rejette"], any_case=True)
UNTIL = Rule(r"\bjusqu'au (?P<day>\d{1,2} [a-zéû]{3,9} \d{4})\b", finds=["‹jusqu'au 3 mai 2027›"], never=["jusqu'à la décision", "depuis le 3 mai 2027"])
_EVERYWHERE = ("dans lesquels le brevet", "territoire des États membres contractants", "territoires des États membres contractants")
EVERYWHERE = Rule(*_EVERYWHERE, finds=_EVERYWHERE, never=["en France"], any_case=True)
GOODS = Rule(
    r"\b(?:fabriquer|offrir|importer|commercialiser|vendre|livrer|détenir|utiliser|dans le commerce)(?: à ces fins)?,?\s"
    r"(?P<goods>(?:les?|des|la|tout|toute|ses)\s[^,;:.\n]{3,200})",
    finds=["‹fabriquer les lampes à lentille›,", "‹offrir des lampes›", "‹importer le produit›", "‹commercialiser la pompe›", "‹vendre tout produit›", "‹livrer toute lampe›",
           "‹détenir à ces fins des lampes›", "‹utiliser ses pompes›", "offrir, mettre ‹dans le commerce des lampes›"],
    never=["offrir, de mettre", "offrir ou vendre"],
)
