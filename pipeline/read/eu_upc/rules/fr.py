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

FILLING = frozenset({"à", "au", "aux", "la", "le", "les", "et", "chacune", "des", "toutes", "société", "sociétés", "titre", "sous", "astreinte"})

OPENS = Rule(
    r"^(?:[A-Z]\.\s?|[IVX]+\.\s?)?(?:ORDONNANCE|DÉCISION|DECISION|DISPOSITIF)\s?:?(?=$|\s(?:I|1|A)[.)]\s)",
    r"^(?:PAR|Par) (?:CES MOTIFS|ces motifs)\b",
    finds=["‹ORDONNANCE›", "‹DÉCISION:›", "‹DECISION›", "‹D. DISPOSITIF›", "‹IV. ORDONNANCE›", "‹PAR CES MOTIFS›, la", "‹Par ces motifs›, la", "‹ORDONNANCE› I. La", "‹ORDONNANCE:› 1. La", "‹DISPOSITIF› A. La"],
    never=["ORDONNANCE du Tribunal de première instance", "MOTIFS"],
)
CLOSES = Rule(
    r"^(?:Rendue?|Fait|Prononcée?|Signée?) (?:à|le)\b",
    r"^(?:NOMS ET SIGNATURES|INFORMATIONS? (?:SUR|RELATIVES?)|DÉTAILS DE)\b",
    any_case=True,
    finds=["‹Rendue à› Paris", "‹Fait à› Paris", "‹Prononcée le› 3 mai", "‹Signé à› Paris", "‹NOMS ET SIGNATURES›", "‹Informations sur› l'appel",
           "‹Information relative› à l'appel", "‹DÉTAILS DE› l'ordonnance"],
    never=["L'ordonnance a été rendue à", "Information"],
)
COMPLAINS = Rule(
    r"^(?:DEMANDERESSE|DEMANDEUR|REQUÉRANTE)S?\b",
    finds=["‹DEMANDERESSE›", "‹DEMANDEURS›", "‹REQUÉRANTE›"],
    never=["Demanderesse", "DÉFENDERESSE"],
)
ANSWERS = Rule(
    r"^(?:D[ÉE]FENDERESSE|D[ÉE]FENDEUR)S?\b",
    finds=["‹DÉFENDERESSE›", "‹DEFENDEURS›"],
    never=["Défenderesse", "DEMANDERESSE"],
)
OTHER_HEADING = Rule(
    r"^(?!DEMANDE|D[ÉE]FENDE|REQUÉRANTE)[A-ZÀ-Ý][A-ZÀ-Ý' /]{6,60}:?$",
    r"^BREVETS?\b",
    finds=["‹LANGUE DE LA PROCÉDURE:›", "‹COMPOSITION DE LA CHAMBRE›", "‹BREVET› EN CAUSE: EP 1", "‹BREVETS› (2)"],
    never=["DEMANDERESSES", "DÉFENDERESSES", "REQUÉRANTES", "Orlo Lampes"],
)
REPRESENTED = Rule(
    r"^\(?(?:toutes )?représentée?s? par\b",
    any_case=True,
    finds=["‹représentée par› Me", "‹(toutes représentées par›"],
    never=["Orlo SAS, représentée par"],
)
DEFENDANTS = Rule(
    r"\b[Dd]éfende(?:resse|ur)s?(?P<numbers>(?: n°)?\s?\(?\d{1,2}\)?(?:(?:, | et | à |-)\(?\d{1,2}\)?)*)?(?!\w)",
    finds=["la ‹défenderesse›", "les ‹Défendeurs›", "les ‹défenderesses 1, 2 et 3›", "les ‹défenderesses 1 à 3›", "les ‹défenderesses 1-3›", "la ‹défenderesse n° 1›"],
    never=["la demanderesse"],
)
CLAIMANTS = Rule(
    r"\b(?:[Dd]emande(?:resse|ur)|[Rr]equérante|[Aa]ppelante)s?\b",
    finds=["la ‹demanderesse›", "les ‹Demandeurs›", "la ‹requérante›", "l'‹appelante›"],
    never=["la défenderesse"],
)
ENJOINS = Rule(
    r"\b(?:interdiction|interdit|Interdit)(?: est faite)? (?P<whom>(?:à|aux?) [^.;]{1,300}?) d[e'](?!\s?(?:divulguer|communiquer))",
    r"\b(?:[Oo]rdonne|[Ee]njoint) (?P<whom2>(?:à|aux?) [^.;]{1,300}?) de (?:cesser|s'abstenir)\b",
    finds=["‹interdiction à la défenderesse de› fabriquer", "Fait ‹interdiction aux défenderesses d'›offrir", "‹interdit au défendeur de› vendre",
           "‹Interdit à la défenderesse, sous astreinte, de› vendre", "‹interdiction est faite à la défenderesse de› vendre",
           "‹Ordonne à la défenderesse de cesser›", "‹ordonne aux défendeurs de s'abstenir›", "‹Enjoint à la défenderesse de cesser›", "‹enjoint au défendeur de cesser›"],
    never=["La demande d'interdiction est rejetée", "interdiction à la défenderesse de divulguer", "interdit à la défenderesse de communiquer",
           "Ordonne à la défenderesse de payer"],
)
_ACT = ("fabriquer", "offrir", "importer", "commercialiser", "vendre", "livrer", "dans le commerce", "sur le marché", "l'importation", "la fabrication", "contrefaçon du brevet", "contrefaire le brevet")
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
