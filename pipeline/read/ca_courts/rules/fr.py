"""How the federal courts of Canada write in French. From general knowledge of their decisions; every wording is unconfirmed."""

from __future__ import annotations

from pipeline.read.rule import Rule

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip

BETWEEN = Rule(r"^(?:ET )?ENTRE\b(?:\s?:)?", finds=["‹ENTRE :›", "‹ET ENTRE :›", "‹ENTRE› ORLO"], never=["Entre juin et juillet", "L'ENTREPRISE"])
_ROLE = r"(?:demanderesse|demandeur|défenderesse|défendeur|requérante?|intimée?|appelante?|intervenante?)s?"
ROLE = Rule(
    rf"(?:parties? )?\b{_ROLE}\b|\bmise? en cause\b|\btierces? parties?\b",
    any_case=True,
    finds=["‹demanderesse›", "‹demandeurs›", "‹DÉFENDERESSES›", "‹défendeur›", "‹requérante›", "‹requérant›", "‹intimée›", "‹intimés›", "‹appelante›", "‹appelant›", "‹intervenante›", "‹intervenant›", "‹partie défenderesse›", "‹parties demanderesses›", "‹mise en cause›", "‹mis en cause›",
           "‹tierce partie›", "‹tierces parties›"],
    never=["demande", "défense"],
)  # fmt: skip
FURTHER = Rule(
    r"^[\s,/()]*(?:reconventionnel(?:le)?s?|intimée?s? \(tierces? parties?\)|\(?parties? requérantes?\)?|\(?(?:dans|à) la demande reconventionnelle\)?)[\s)]*",
    any_case=True,
    finds=["‹ reconventionnelle›", "‹ reconventionnels›", "‹ (intimée (tierce partie)›", "‹ intimés (tierces parties)›", "‹ (partie requérante)›", "‹ (parties requérantes)›", "‹ (dans la demande reconventionnelle)›", "‹ à la demande reconventionnelle›"],
    never=[" et HOLT LTÉE", "intimée"],
)  # fmt: skip
_TITLE = r"(?:JUGEMENT|ORDONNANCE|MOTIFS|DIRECTIVES?|INJONCTION)"
TITLED = Rule(rf"^{_TITLE}\b", finds=["‹JUGEMENT› ET MOTIFS", "‹ORDONNANCE›", "‹MOTIFS› DU JUGEMENT", "‹DIRECTIVE›", "‹DIRECTIVES›", "‹INJONCTION› PROVISOIRE"], never=["le JUGEMENT", "Jugement"])
JOINS = Rule(
    r";\s*|\n\s*|\s*,?\s+et\s+(?=[A-ZÉÈ\d])|,\s+(?:ET\s+)?(?=[A-ZÉÈ\d])",
    finds=["ORLO LTÉE‹; ›HOLT", "ORLO LTÉE‹\n›HOLT", "ORLO LTÉE‹ et ›HOLT", "ORLO LTÉE‹, et ›HOLT", "ORLO LTÉE‹, ›HOLT", "ORLO LTÉE‹, ET ›HOLT"],
    never=["ORLO et fils"],
)
TRADES_AS = Rule(r",?\s\(?(?:faisant affaires? sous |exerçant ses activités sous |exploitant (?:une entreprise )?sous |aussi (?:connue?|appelée?) )", any_case=True,
                 finds=["Vale‹, faisant affaire sous ›le nom", "Vale‹ faisant affaires sous ›", "Vale‹ (exerçant ses activités sous ›", "Vale‹ exploitant une entreprise sous ›", "Vale‹, exploitant sous ›", "Vale‹, aussi connue ›", "Vale‹ aussi connu ›", "Vale‹ aussi appelé ›", "Vale‹ aussi appelée ›"], never=["Vale et Holt"])  # fmt: skip
NOBODY = Rule(
    r"\b(?:john|jane|m\.|mme|monsieur|madame) (?:doe|untel(?:le)?)\b|\b(?:personnes?|sociétés?|entreprises?)\b[^;]{0,60}\b(?:inconnue?s?|non identifiée?s?)\b|\bnoms? (?:est|sont) inconnus?\b",
    any_case=True,
    finds=["‹JOHN DOE›", "‹JANE DOE›", "‹M. UNTEL›", "‹Mme Untelle›", "‹MONSIEUR UNTEL›", "‹MADAME UNTELLE›", "‹personnes inconnues›", "‹personne inconnue›", "‹sociétés non identifiées›", "‹entreprise au nom inconnu›", "‹entreprise non identifiée›", "dont le ‹nom est inconnu›", "dont les ‹noms sont inconnus›"],
    never=["HOLT LTÉE"],
)  # fmt: skip

OPENS = Rule(
    r"^(?:\[?\d{1,2}[.\])]\s)?(?:pour ces motifs,? )?(?:et )?la (?:présente )?cour(?:, (?:du|avec le) consentement des parties,)? (?:\w+ (?:également |aussi |en outre )?)?(?:ordonne|statue|déclare|adjuge|rend le jugement suivant|rend l['’]ordonnance suivante|juge|accorde)\b(?:,? (?:(?:et )?(?:ordonne|déclare|statue)\b|par la présente|comme suit|ce qui suit|que))*\s?:?\s*",
    r"^le jugement de la cour est (?:le suivant|que)\s?:?\s*|^il est (?:par la présente )?(?:ordonné|déclaré|statué)(?: (?:et (?:ordonné|déclaré)|que|ce qui suit))*\s?:?\s*",
    any_case=True,
    finds=["‹LA COUR, DU CONSENTEMENT DES PARTIES, STATUE que :›", "‹LA COUR, avec le consentement des parties, ORDONNE que :›", "‹LA COUR ORDONNE que : ›", "‹LA COUR STATUE comme suit :›", "‹LA COUR DÉCLARE que ›la", "‹LA PRÉSENTE COUR ORDONNE ce qui suit :›", "‹POUR CES MOTIFS, LA COUR STATUE que ›la", "‹LA COUR ADJUGE ›", "‹LA COUR REND LE JUGEMENT SUIVANT :›", "‹LA COUR REND L'ORDONNANCE SUIVANTE :›", "‹LA COUR ACCORDE ›", "‹LA COUR JUGE que ›", "‹ET LA COUR ORDONNE, par la présente ›",
           "‹LA COUR DÉCLARE ET ORDONNE que ›", "‹LA COUR ORDONNE, DÉCLARE que ›", "‹LA COUR ORDONNE ET STATUE que ›", "‹1. LA COUR ORDONNE que ›", "‹[2] LA COUR ORDONNE que ›", "‹LA COUR DE CÉANS ›ORDONNE"[:0] or "‹LA COUR fédérale également ordonne ›", "‹LA COUR fédérale aussi ordonne ›", "‹LA COUR fédérale en outre ordonne ›",
           "‹LE JUGEMENT DE LA COUR est le suivant :›", "‹LE JUGEMENT DE LA COUR est que ›", "‹IL EST ORDONNÉ que ›", "‹IL EST PAR LA PRÉSENTE DÉCLARÉ que ›", "‹IL EST STATUÉ ce qui suit :›", "‹IL EST DÉCLARÉ ET ORDONNÉ que ›", "‹IL EST ORDONNÉ ET DÉCLARÉ que ›"],
    never=["La Cour d'appel", "[12] La Cour ordonnera"],
)  # fmt: skip
HEADED = Rule(
    r"^(?:JUGEMENT|ORDONNANCE)(?: (?:DANS|dans|RENDU|no)\b.{0,80})?$",
    finds=["‹JUGEMENT›", "‹ORDONNANCE›", "‹JUGEMENT dans le dossier T-12-26›", "‹JUGEMENT DANS LE DOSSIER T-12-26›", "‹JUGEMENT RENDU DANS T-12-26›", "‹ORDONNANCE no 2›"], never=["JUGEMENT ET MOTIFS"],
)  # fmt: skip
CLOSES = Rule(
    r"^[\"“«][^\"”»]{2,60}[\"”»]$|^(?:Juge|Juge en chef|Protonotaire|Juge adjointe?|J\.C\.A\.)$|^COUR (?:FÉDÉRALE|D['’]APPEL FÉDÉRALE)$|^AVOCATS INSCRITS|^Traduction certifiée",
    finds=["‹« Ann Reed »›", '‹"Ann Reed"›', "‹“Ann Reed”›", "‹Juge›", "‹Juge en chef›", "‹Protonotaire›", "‹Juge adjoint›", "‹Juge adjointe›", "‹J.C.A.›", "‹COUR FÉDÉRALE›", "‹COUR D'APPEL FÉDÉRALE›", "‹AVOCATS INSCRITS› AU DOSSIER", "‹Traduction certifiée› conforme"],
    never=["Le juge a erré", "les « marques Orlo »"],
)  # fmt: skip
SCHEDULE = Rule(r"^ANNEXE\b|^Annexe\b(?! (?:à|de) la)", finds=["‹ANNEXE› A", "‹Annexe› B"], never=["l'annexe", "Annexe à la Loi", "Annexe de la Loi"])

_TO = r"(?:à|au|aux|d['’]|contre)"
# What somebody is to do who is ordered, and not forbidden, something: only to leave off is an injunction here.
LEAVING_OFF = Rule(
    r"\sde (?:cesser|s['’]abstenir|mettre fin|ne (?:pas|plus))\b", any_case=True,
    finds=["à Holt‹ de cesser›", "à Holt‹ de s'abstenir›", "à Holt‹ de mettre fin›", "à Holt‹ de ne pas› vendre", "à Holt‹ de ne plus› vendre"], never=["à Holt de remettre"],
)
DOING = Rule(
    r"\s(?:de |d['’])\w+(?:er|ir|re)\b|\s?:|;|\n|\Z", any_case=True,
    finds=["à Holt‹ de contrefaire› x", "à Holt‹ d'importer› x", "à Holt‹ d'offrir› x", "à Holt‹ :› x", "à Holt‹;› x", "à Holt‹\n›x", "à Holt‹›"],
)
ENJOINED = Rule(
    rf"\bil est (?:\w+ ){{0,4}}?(?:interdit|interdiction|défendu) (?P<whom>(?:à|au|aux) [^;:\n]{{2,400}}?)(?={DOING})",
    rf"\bil est (?:\w+ ){{0,4}}?(?:enjoint|ordonné) (?P<whom2>(?:à|au|aux) [^;:\n]{{2,400}}?)(?={LEAVING_OFF})",
    r"\b(?:est|sont|soit|soient) (?:\w+ ){0,4}?(?:enjointe?s? de (?:cesser|s['’]abstenir|mettre fin|ne (?:pas|plus))|(?:interdite?s?|empêchée?s?|restreinte?s?) de)\b",
    r"\b(?:est|sont|soit|soient) (?:\w+ ){0,2}?tenue?s? de (?:cesser|s['’]abstenir|mettre fin)\b|\bne (?:peut|peuvent|doit|doivent)\b(?! (?:être|pas être))",
    r"\b(?:doit|doivent|devra|devront) (?:\w+ ){0,3}?(?:cesser|s['’]abstenir|mettre fin|ne (?:pas|plus))\b|\bs['’]abstien(?:t|nent|dra|dront)\b",
    rf"\b(?:interdit|défend) (?P<whom3>(?:à|au|aux) [^;:\n]{{2,400}}?)(?={DOING})",
    rf"\b(?:enjoint|ordonne) (?P<whom4>(?:à|au|aux) [^;:\n]{{2,400}}?)(?={LEAVING_OFF})",
    any_case=True,
    finds=["‹il est interdit à la défenderesse› d'importer", "‹Il est par la présente interdit aux défendeurs› d'offrir", "‹il est fait interdiction à Holt› de vendre", "‹il est défendu au défendeur› de contrefaire", "‹il est interdit à Holt› :", "‹il est interdit à Holt›; x", "‹il est interdit à Holt›\nx", "‹il est interdit à Holt›",
           "‹il est enjoint à Holt› de ne plus vendre", "‹il est enjoint aux défendeurs› de ne pas vendre", "‹il est ordonné au défendeur› de cesser", "‹il est ordonné à Holt› de s'abstenir", "‹il est ordonné à Holt› de mettre fin",
           "la défenderesse ‹est enjointe de cesser›", "elle ‹est enjointe de s'abstenir›", "elle ‹est enjointe de mettre fin›", "elle ‹est enjointe de ne pas›", "elle ‹est enjointe de ne plus›", "ils ‹sont empêchés de›", "elle ‹est par la présente restreinte de›", "‹soit interdit de›", "‹soient interdites de›", "‹est interdite de›",
           "elle ‹est tenue de cesser›", "elles ‹sont donc tenues de s'abstenir›", "il ‹soit tenu de mettre fin›", "ils ‹soient tenus de cesser›", "elles ‹ne peuvent› vendre", "elle ‹ne peut›", "elle ‹ne doit›", "ils ‹ne doivent› ni vendre",
           "ils ‹s'abstiennent› de vendre", "elle ‹s'abstient› de", "elle ‹s'abstiendra›", "elles ‹s'abstiendront›", "elle ‹doit cesser›", "elles ‹doivent immédiatement s'abstenir›", "elle ‹devra mettre fin›", "ils ‹devront ne plus› vendre", "il ‹doit ne pas›",
           "la Cour ‹interdit à Holt› d'importer", "la Cour ‹interdit aux défendeurs› de vendre", "la Cour ‹défend au défendeur› de vendre", "la Cour ‹enjoint aux défendeurs› de ne pas vendre", "la Cour ‹ordonne au défendeur› de cesser", "la Cour ‹ordonne à Holt› de mettre fin"],
    never=["la requête est rejetée", "la Cour ordonne la remise", "elles ne doivent être divulguées", "elles ne doivent pas être divulguées", "il est ordonné à Holt de remettre les lampes", "la Cour enjoint à Holt de payer", "elle est enjointe de payer"],
)  # fmt: skip
ENJOINING = Rule(
    rf"\binjonctions?\b[^.;:]{{0,200}}?\b(?:interdisant|empêchant|visant|contre)\b (?P<whom>[^;:\n]{{2,400}}?)(?={DOING})",
    rf"\binjonctions?\b[^.;:]{{0,200}}?\benjoignant\b (?P<whom2>[^;:\n]{{2,400}}?)(?={LEAVING_OFF})",
    any_case=True,
    finds=["une ‹injonction permanente est accordée interdisant à la défenderesse› de vendre", "‹injonctions empêchant Holt› d'importer", "‹injonction visant Holt› :", "‹injonction est prononcée contre Holt›; x", "‹injonction contre Holt›\nx", "‹injonction contre Holt›",
           "une ‹injonction enjoignant à Holt› de cesser", "‹injonctions enjoignant aux défendeurs› de ne pas vendre"],
    never=["l'injonction est levée", "une injonction enjoignant à Holt de remettre les lampes"],
)  # fmt: skip
BLOCKING = Rule(r"\b(?:doivent|doit|il est ordonné)\b[^.;:]{0,200}?\b(?:bloquer|empêcher)\b[^.;:]{0,60}?\baccès\b", any_case=True, finds=["elles ‹doivent bloquer ou tenter de bloquer l'accès›", "elle ‹doit empêcher tout accès›", "‹il est ordonné aux fournisseurs de bloquer l'accès›"], never=["avoir accès"])
DETAINED = Rule(r"\breten(?:ir|ues?|us?)\b|\brétention\b|\barticle 53\.1\b|\barticle 44\.12\b", any_case=True, finds=["de ‹retenir› les marchandises", "‹retenues›", "‹retenue›", "‹retenus›", "‹retenu›", "la ‹rétention›", "l'‹article 53.1›", "l'‹article 44.12›"], never=["obtenir"])
CUSTOMS = Rule(r"\bservices frontaliers\b|\bASFC\b|\bdouan\w+|\bsécurité publique\b|\bimport(?:ée?s?|ation)\b", any_case=True, finds=["l'Agence des ‹services frontaliers›", "l'‹ASFC›", "les ‹douanes›", "le ministre de la ‹Sécurité publique›", "marchandises ‹importées›", "lors de l'‹importation›"], never=["important", "dédouaner"])
MINISTER = Rule(r"\bministre\b(?: de la Santé\b)?(?! de)", any_case=True, finds=["au ‹ministre de la Santé›", "Le ‹ministre› ne peut"], never=["au ministre de la Sécurité publique"])
THIS_ONE = Rule(r"^(?:la présente|le présent) (?:ordonnance|injonction|jugement)\b", any_case=True, finds=["‹La présente ordonnance› prend", "‹La présente injonction›", "‹Le présent jugement›"], never=["l'ordonnance du 3 mai"])
RESTS = Rule(r"\bsuspen|\bsurs(?:eoir|is)", any_case=True, finds=["est ‹suspen›due", "de ‹surseoir›", "le ‹sursis›"], never=["prend fin"])
NOTICE = Rule(r"\bavis de conformité\b", any_case=True, finds=["un ‹avis de conformité›"], never=["en conformité"])
_ACTS = (
    "fabri(?:qu|c)", "import", "export", r"\bvend", r"\bvente", "distribu", "annonc", "commercialis", "offrir", "offre", "reprodui", "reproduction", "diminu", r"appeler l['’]attention", "mise? en circulation",
)  # fmt: skip
ACT = Rule(
    *_ACTS, any_case=True,
    finds=["de ‹fabriqu›er", "la ‹fabric›ation", "d'‹import›er", "d'‹export›er", "de ‹vend›re", "la ‹vente›", "de ‹distribu›er", "d'‹annonc›er", "de ‹commercialis›er", "d'‹offrir›", "‹offre›s", "de ‹reprodui›re", "la ‹reproduction›", "de ‹diminu›er", "d'‹appeler l'attention›", "la ‹mise en circulation›", "‹mis en circulation›"],
    never=["divulguer"],
)  # fmt: skip
USE = Rule(r"\b(?:utilis\w+|employ\w+|emploi|usage|exploit\w+|posséd\w+|communi\w+)\b", any_case=True, finds=["d'‹utiliser›", "d'‹employer›", "l'‹emploi›", "faire ‹usage›", "d'‹exploiter›", "de ‹posséder›", "de ‹communiquer›"], never=["inutile"])
INFRINGES = Rule(r"contref|contrevenir aux droits|violer|violation|confusion|commercialisation trompeuse|porter atteinte|diminu", any_case=True, finds=["de ‹contref›aire", "de ‹contrevenir aux droits›", "de ‹violer›", "la ‹violation›", "de la ‹confusion›", "de ‹commercialisation trompeuse›", "de ‹porter atteinte›", "de ‹diminu›er"], never=["vendre"])
_NO_GOODS = ("divulg", "confidentiel", "preuve", "détrui", "dissimul", r"altér", "dilapid", "grever", r"\bactifs\b", "compte bancaire", "intenter", "introduire", "déclarations?\\b", "diffam", "communiquer avec", "secret", "documents", "dossiers", "quitter")
NO_GOODS = Rule(
    *_NO_GOODS, any_case=True,
    finds=["de ‹divulg›uer", "‹confidentiel›s", "la ‹preuve›", "de ‹détrui›re", "de ‹dissimul›er", "d'‹altér›er", "de ‹dilapid›er", "de ‹grever›", "ses ‹actifs›", "le ‹compte bancaire›", "d'‹intenter›", "d'‹introduire›", "des ‹déclarations›", "une ‹déclaration›", "de ‹diffam›er", "de ‹communiquer avec›", "le ‹secret›", "les ‹documents›", "les ‹dossiers›", "de ‹quitter›"],
    never=["vendre des lampes"],
)  # fmt: skip
INJUNCTION = Rule(r"\binjonctions?\b", any_case=True, finds=["une ‹injonction›", "des ‹injonctions›"], never=["conjonction"])
COULD = Rule(
    r"enjoi(?:n|gn)|injoncti|interdi|s['’]abst(?:enir|ien)|cesser|mettre fin à|\bne (?:peut|peuvent|doi(?:t|vent))\b(?! pas être)|défendu|reten(?:ir|u)|rétention|bloquer|empêch",
    any_case=True,
    finds=["‹enjoin›t", "‹enjoign›ant", "‹injoncti›on", "‹interdi›t", "‹s'abstenir›", "ils ‹s'abstien›nent", "‹cesser›", "‹mettre fin à›", "elle ‹ne peut› pas", "elles ‹ne peuvent› plus", "elle ‹ne doit› pas", "ils ‹ne doivent› plus", "il est ‹défendu›", "‹retenir›", "‹retenu›es", "la ‹rétention›", "‹bloquer›", "‹empêch›ée"],
    never=["les dépens sont adjugés", "ils ne doivent pas être divulgués"],
)  # fmt: skip
_ANOTHER = (
    "dépens", "dommages", "profits", "bénéfices", "intérêts", "outrage", "signifi", "engagement", "cautionnement", "confidenti", "scellé", "divulg", "affidavit", "interrogatoire", "échéancier", r"\bjours\b", "audience", "modifi", "remettre", "remise", "destruction", "détrui",
    "renvoi", "preuve", "Anton Piller", "greffe", "radi", "invalid", "suspension de l['’]instance", "avocat", "publication", "autorisation", "ajourn",
)  # fmt: skip
ANOTHER = Rule(
    *_ANOTHER, any_case=True,
    finds=["les ‹dépens›", "des ‹dommages›", "les ‹profits›", "les ‹bénéfices›", "les ‹intérêts›", "un ‹outrage›", "‹signifi›er", "l'‹engagement›", "un ‹cautionnement›", "‹confidenti›el", "sous ‹scellé›", "‹divulg›uer", "un ‹affidavit›", "l'‹interrogatoire›", "l'‹échéancier›", "dix ‹jours›", "l'‹audience›", "‹modifi›é", "de ‹remettre›", "la ‹remise›", "la ‹destruction›",
           "‹détrui›re", "un ‹renvoi›", "la ‹preuve›", "une ordonnance ‹Anton Piller›", "le ‹greffe›", "‹radi›ée", "‹invalid›e", "la ‹suspension de l'instance›", "les ‹avocat›s", "la ‹publication›", "l'‹autorisation›", "‹ajourn›ée"],
    never=["il est interdit à la défenderesse de vendre"],
)  # fmt: skip
REFUSES = Rule(
    r"\b(?:est|sont|soit) (?:(?!pas\b)\w+ ){0,3}?(?:rejetée?s?|refusée?s?|déboutée?s?)\b|\b(?:rejette|refuse|rejetterais?) (?:la|les|le|l['’]|d['’]|de)|\baucune (?:injonction|ordonnance)\b|\bn['’](?:est|a) pas (?:\w+ )?(?:accordée?|justifiée?|appropriée?|droit)\b",
    any_case=True,
    finds=["la requête ‹est rejetée›", "elles ‹sont par conséquent refusées›", "l'appel ‹est rejeté›", "elle ‹est déboutée›", "qu'elle ‹soit rejetée›", "elle ‹est refusée›", "la Cour ‹rejette la› requête", "elle ‹rejette le›", "elle ‹rejette l'›appel", "elle ‹rejette les› appels", "elle ‹refuse d'›accorder", "elle ‹refuse de›", "je ‹rejetterais l'›appel", "il ‹rejetterai le›", "‹aucune injonction›", "‹aucune ordonnance›", "elle ‹n'est pas accordée›", "elle ‹n'est pas ici justifiée›", "elle ‹n'est pas appropriée›", "elle ‹n'a pas droit›"],
    never=["la requête est accueillie", "n'est pas rejetée"],
)  # fmt: skip
REST = Rule(r"\b(?:pour le surplus|à tous autres égards|par ailleurs|le reste|les autres)\b", any_case=True, finds=["‹pour le surplus›", "‹à tous autres égards›", "est ‹par ailleurs› rejetée", "‹le reste› de", "‹les autres› demandes"], never=["la requête est rejetée"])
CHANGES = Rule(
    r"\b(?:ordonnance|injonction|jugement|décision|interdiction|paragraphes?)\b[^.;]{0,200}? (?:est|sont|soit) (?:\w+ ){0,2}?(?:annulée?s?|levée?s?|infirmée?s?|modifiée?s?|suspendue?s?|prolongée?s?|prorogée?s?|maintenue?s?|confirmée?s?|remplacée?s?|dissoute?s?|renouvelée?s?)\b|\bannulerais\b|\bannule l['’e]",
    any_case=True,
    finds=["l'‹ordonnance est annulée›", "l'‹injonction est par conséquent levée›", "le ‹jugement est infirmé›", "la ‹décision est modifiée›", "l'‹interdiction est suspendue›", "le ‹paragraphe 3 est prolongé›", "les ‹paragraphes 3 et 4 sont prorogés›", "que l'‹ordonnance soit maintenue›", "l'‹ordonnance est confirmée›", "l'‹ordonnance est remplacée›", "l'‹injonction est dissoute›", "l'‹injonction est renouvelée›",
           "j'‹annulerais› le", "elle ‹annule l'›ordonnance", "elle ‹annule le› jugement",
           *(f"l'‹injonction et l'autre sont {one}›" for one in ("levés", "infirmées", "modifiés", "suspendus", "prolongées", "maintenus", "confirmés", "remplacés", "dissoutes", "renouvelés", "annulés"))],
    never=["la requête est rejetée"],
)  # fmt: skip
RENDERING = Rule(
    r"\b(?:rendant|prononçant) (?:le jugement|l['’]ordonnance|la décision) qu(?:[ie] |['’])[^.;]{0,60}?\baurait dû (?:être )?(?:rendre|rendue?|prononcer|prononcée?)\b",
    any_case=True,
    finds=["‹rendant le jugement qui aurait dû être rendu›, la", "‹rendant l'ordonnance que la Cour fédérale aurait dû rendre›", "‹prononçant la décision qui aurait dû être prononcée›", "‹rendant la décision qui aurait dû être rendue›", "‹prononçant le jugement qu'elle aurait dû prononcer›"],
    never=["le jugement qui aurait dû être rendu"],
)  # fmt: skip
TO_CHANGE = Rule(r"\b(?:requête|demande|appel)\b[^.;]{0,160}?\b(?:suspen|annul|modifi|lev(?:er|ée)|infirm)", any_case=True, finds=["la ‹requête en suspen›sion", "la ‹demande d'annul›ation", "l'‹appel visant à modifi›er", "la ‹requête visant à lever›", "la ‹demande de levée›", "l'‹appel pour infirm›er"], never=["la requête en injonction"])
SOUGHT = Rule(r"\b(?:sollicit\w+|autorisation (?:est|de)|en partie)\b", any_case=True, finds=["l'injonction ‹sollicitée›", "l'‹autorisation est› accordée", "‹autorisation de› modifier", "accueillie ‹en partie›"], never=["la requête en injonction est accueillie"])
ASKED = Rule(r"\b(?:requête|demande)\b[^.;]{0,160}?\b(?:visant|pour|qu[e'’]|tendant|afin)", any_case=True, finds=["la ‹requête visant› à", "la ‹demande pour› que", "la ‹demande que› la", "la ‹demande qu'›il", "la ‹requête tendant› à", "la ‹requête afin› que"], never=["la requête est accueillie et il est interdit"])
ALLOWED = Rule(r"\bappels?\b[^.;]{0,80}? (?:est|sont) accueillis?\b|\baccueillerais (?:l['’]|les )appels?\b", any_case=True, finds=["l'‹appel est accueilli›", "les ‹appels sont accueillis›", "j'‹accueillerais l'appel›", "j'‹accueillerais les appels›"], never=["l'appel est rejeté"])
GRANTED = Rule(r"\b(?:est|sont|soit) (?:\w+ ){0,3}?(?:accueillie?s?|accordée?s?|prononcée?s?|décernée?s?|délivrée?s?|rendue?s?)\b|\baccorde\b|\ba droit à\b", any_case=True,
               finds=["la requête ‹est accueillie›", "elles ‹sont par la présente accordées›", "qu'elle ‹soit prononcée›", "elle ‹est décernée›", "elle ‹est délivrée›", "elle ‹est rendue›", "la Cour ‹accorde›", "elle ‹a droit à›"], never=["est rejetée"])  # fmt: skip
SUPPOSING = Rule(r"^(?:si|advenant|dans le cas où|à défaut|sur paiement)\b|\b(?:si|advenant que|à condition que) (?:la (?:demanderesse|défenderesse)|le (?:demandeur|défendeur)|elles?|ils?)\b", any_case=True,
                 finds=["‹Si› un paiement", "‹Advenant› un", "‹Dans le cas où› un", "‹À défaut› de", "‹Sur paiement› de", "interdit ‹si la demanderesse› verse", "interdit ‹advenant que le défendeur› verse", "interdit ‹à condition que elle› verse", "interdit ‹si la défenderesse›", "interdit ‹si le demandeur›", "interdit ‹si elles›", "interdit ‹si ils›"], never=["il est interdit à Holt"])  # fmt: skip
LEAVES_FREE = Rule(r"^rien dans\b|\bn['’](?:interdit|empêche) (?:pas|aucunement)\b|\bn['’]est pas (?:interdit|empêch)", any_case=True, finds=["‹Rien dans› la présente", "elle ‹n'interdit pas›", "elle ‹n'empêche aucunement›", "il ‹n'est pas interdit›", "elle ‹n'est pas empêch›ée"], never=["il est interdit"])
WAITS = Rule(r"\b(?:exécution|effet) [^.;]{0,120}? (?:est|sont) suspendue?s?\b|\bprend(?:ra)? effet\b|\bsous réserve d[ue] (?:versement|dépôt|engagement)\b", any_case=True, finds=["l'‹exécution du paragraphe 3 est suspendue›", "l'‹effet de l'un est suspendu›", "les ‹effet des deux sont suspendus›", "elle ‹prend effet›", "elle ‹prendra effet›", "‹sous réserve du versement›", "‹sous réserve du dépôt›", "‹sous réserve de engagement›"], never=["la requête est accueillie"])
PROVISIONAL = Rule(r"\b(?:injonction|ordonnance|mesure)s? (?:interlocutoire|provisoire)|\bà titre (?:interlocutoire|provisoire)|\bjusqu['’](?:à ce qu|au (?:procès|jugement)|à (?:l['’](?:instruction|audience|issue)|nouvel))|\ben attendant\b|\bd['’]ici (?:le procès|la décision)", any_case=True,
                   finds=["une ‹injonction interlocutoire›", "‹ordonnances provisoire›s", "‹mesures provisoire›s", "‹à titre interlocutoire›", "‹à titre provisoire›", "‹jusqu'à ce qu›e", "‹jusqu'au procès›", "‹jusqu'au jugement›", "‹jusqu'à l'instruction›", "‹jusqu'à l'audience›", "‹jusqu'à l'issue›", "‹jusqu'à nouvel› ordre", "‹en attendant›", "‹d'ici le procès›", "‹d'ici la décision›"], never=["une injonction permanente"])  # fmt: skip
PERMANENT = Rule(r"\bpermanente?s?\b|\bde façon permanente\b|\bperpétuel", any_case=True, finds=["une injonction ‹permanente›", "‹permanent›", "‹de façon permanente›", "‹perpétuel›le"], never=["provisoire"])
BY_DEFAULT = Rule(r"\bjugement par défaut\b|\ben défaut\b", any_case=True, finds=["un ‹jugement par défaut›", "est ‹en défaut›"], never=["à défaut de paiement"])
BY_CONSENT = Rule(r"\b(?:sur|avec le|du) consentement\b|\bde consentement\b|\bconsentement des parties\b", any_case=True, finds=["‹sur consentement›", "‹avec le consentement›", "‹du consentement›", "jugement ‹de consentement›", "le ‹consentement des parties›"], never=["sans le consentement d'Orlo"])
SUMMARY = Rule(r"\b(?:jugement|procès) sommaire\b", any_case=True, finds=["un ‹jugement sommaire›", "un ‹procès sommaire›"], never=["sommairement"])
UNTIL = Rule(r"\bjusqu['’]au (?P<day>\d{1,2})(?:er)? (?P<month>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?P<year>\d{4})", any_case=True,
             finds=[f"‹jusqu'au 3 {month} 2027›" for month in MONTHS] + ["‹jusqu'au 1er mai 2027›"], never=["jusqu'au procès"])  # fmt: skip
WHILE_RIGHT = Rule(r"\b(?:jusqu['’]à|avant|pendant|durant|après) (?:l['’]|la |sa )?(?:date d['’])?(?:expiration|durée)\b", any_case=True, finds=["‹jusqu'à l'expiration› du brevet", "‹avant l'expiration›", "‹pendant la durée›", "‹durant sa durée›", "‹après l'expiration›", "‹jusqu'à la date d'expiration›"], never=["après le procès"])
GOODS = Rule(r"\b(?:vendre|importer|distribuer|fabriquer|annoncer),? (?P<goods>(?:les|des|ses|tous les|toute?s? les|tout|le|la) (?!(?:marque|brevet|invention|contref|dit|nom|mot)\w*)[^,;:.\n]{3,120}?)(?= (?:qui|au Canada|en liaison|sous|portant|jusqu|ou)\b|[,;:.\n]|\Z)", any_case=True,
             finds=["ou ‹vendre les lampes ORLO› au Canada", "‹importer des lampes› qui", "‹distribuer ses lampes› en liaison", "‹fabriquer toutes les lampes› sous", "‹annoncer tous les appareils› portant", "‹annoncer le produit› jusqu'au", "‹vendre la lampe› ou", "‹vendre tout produit›;", "‹vendre, les lampes›"], never=["vendre ou offrir", "annoncer la marque ORLO", "fabriquer le brevet", "vendre les contrefaçons", "vendre les dites lampes", "annoncer le nom Orlo", "annoncer le mot ORLO", "fabriquer l'invention", "fabriquer la invention"])  # fmt: skip

THAT = Rule(r"^.{0,300}?\b(?:ordonne|déclare|ordonné|statue) qu(?:e |['’])", any_case=True, finds=["‹La Cour ordonne que ›la", "‹La Cour déclare que ›la", "‹Il est ordonné qu'›elle", "‹Elle statue que ›"], never=["les lampes que"])
DEFENDANTS = Rule(r"\b(?:parties? )?(?:défenderesses?|défendeurs?|intimée?s?)\b", any_case=True, finds=["la ‹défenderesse›", "les ‹défenderesses›", "le ‹défendeur›", "les ‹défendeurs›", "l'‹intimée›", "les ‹intimés›", "la ‹partie défenderesse›", "les ‹parties défenderesses›"], never=["la demanderesse"])
CLAIMANTS = Rule(r"\b(?:demanderesse|demandeur|requérante?|appelante?)s?\b", any_case=True, finds=["la ‹demanderesse›", "les ‹demandeurs›", "le ‹requérant›", "la ‹requérante›", "l'‹appelante›", "l'‹appelant›"], never=["la défenderesse"])
BESIDE = Rule(r"[,\s(]+(?:(?:et|ou|ainsi que?|y compris|de même que?|directement|indirectement) )*(?:à |aux? |qu['’]à )?(?:(?:leurs?|ses|son|sa) \w+|toute? (?:autre )?(?:personne|société|entité)|toutes (?:les )?(?:autres )?personnes|ceux|quiconque|chacun|directement|indirectement)", any_case=True,
              finds=["Holt‹, à leurs dirigeants›", "Holt‹ et ses mandataires›", "Holt‹, ainsi que son personnel›", "Holt‹ ou leur personnel›", "Holt‹, y compris sa filiale›", "Holt‹, de même que toute personne›", "Holt‹ et toute autre société›", "Holt‹ et tout entité›", "Holt‹ et à toutes les personnes›", "Holt‹ et toutes autres personnes›", "Holt‹ et à ceux›", "Holt‹ et quiconque›", "Holt‹ et à chacun›", "Holt‹, directement›", "Holt‹, indirectement›",
                     "Holt‹, qu'à ses mandataires›", "Holt‹ et au ses mandataires›", "Holt‹, directement ou indirectement›", "Holt‹, indirectement ou quiconque›", "Holt‹ directement ses mandataires›"],
              never=["Holt et Vale"])  # fmt: skip
EXCEPT_WHOM = Rule(r",?\s\(?(?:à l['’]exception d[eu]|sauf|autres? que)\s", any_case=True, finds=["défendeurs‹, à l'exception de ›Vale", "défendeurs‹ (sauf ›Vale", "défendeurs‹ autres que ›Vale", "défendeurs‹ autre que ›Vale"], never=["défendeurs Vale"])
OTHERS = Rule(r"\b(?:autres) (?:défenderesse|défendeur|intimée?)s?\b", any_case=True, finds=["les ‹autres défendeurs›", "les ‹autres défenderesses›", "les ‹autres intimés›"], never=["les défendeurs"])

SCOPE = Rule(r"\bbrevets?\b|\bmarques? de commerce\b|\bdroits? d['’]auteur\b|\bdessins? industriels?\b|\bcommercialisation trompeuse\b|\bobtentions végétales\b", any_case=True, finds=["le ‹brevet›", "la ‹marque de commerce›", "les ‹marques de commerce›", "le ‹droit d'auteur›", "les ‹droits d’auteur›", "le ‹dessin industriel›", "les ‹dessins industriels›", "la ‹commercialisation trompeuse›", "les ‹obtentions végétales›"], never=["bref", "remarque"])
SUBJECT = Rule(
    r"\b(?:marques?(?: de commerce)?|brevets?|dessins?)\b[^.;\n]{0,60}? (?:en liaison avec|pour|visant|relatifs? à) (?P<goods>(?!(?:ces|les) motifs|laquelle|lequel|ordonnance|contrefaçon)[a-zàâéèêîôû][^.;,\n]{2,80}?)(?=[.;,\n]|\Z)",
    any_case=True,
    finds=["la ‹marque ORLO en liaison avec des lampes›.", "les ‹marques de commerce pour des bottes›, vendues", "le ‹brevet visant une pompe›;", "le ‹dessin relatif à une chaise›", "les ‹brevets relatifs à des pompes›\nx"],
    never=["la marque pour ces motifs", "la marque pour les motifs", "le brevet pour lequel", "la marque pour laquelle", "le brevet pour contrefaçon", "le dessin pour ordonnance"],
)  # fmt: skip
PATENT = Rule(r"\bbrevets?\b|\bbreveté\w*", any_case=True, finds=["le ‹brevet›", "l'invention ‹brevetée›", "les ‹brevets›"], never=["bref"])
MARK = Rule(r"\bmarques?\b", any_case=True, finds=["la ‹marque›", "les ‹marques› de commerce"], never=["remarquer"])
DESIGN = Rule(r"\bdessins? industriels?\b|\ble dessin\b", any_case=True, finds=["un ‹dessin industriel›", "les ‹dessins industriels›", "‹le dessin›"], never=["à dessein"])
COPYRIGHT = Rule(r"\bdroits? d['’]auteur\b|\bœuvres?\b|\boeuvres?\b", any_case=True, finds=["le ‹droit d'auteur›", "les ‹droits d’auteur›", "l'‹œuvre›", "les ‹oeuvres›"], never=["l'auteur"])
PLANT = Rule(r"\bobtentions végétales\b", any_case=True, finds=["les ‹obtentions végétales›"], never=["végétal"])
IN_NO_REGISTER = Rule(r"\bcommercialisation trompeuse\b|\bappeler l['’]attention du public\b|\bnoms? commercia(?:l|ux)\b", any_case=True, finds=["la ‹commercialisation trompeuse›", "d'‹appeler l'attention du public›", "le ‹nom commercial›", "les ‹noms commerciaux›"], never=["commercialiser"])
PATENT_NO = Rule(r"\b(?:brevets? canadiens?(?:\s(?:portant le )?(?:numéros?|n[º°o]s?\.?))?|brevets?\s(?:numéros?|n[º°o]s?\.?))[\s:]{0,2}(?:CA\s?)?(?P<number>[123][\s,]?\d{3}[\s,]?\d{3})(?![\d,]*\d)", any_case=True,
                 finds=["‹brevet canadien no 2 123 456›", "‹brevets canadiens nos 2 123 456›", "‹brevet canadien 2 123 456›", "‹brevet canadien n° 2,123,456›", "‹brevet canadien portant le numéro 2 123 456›", "‹brevet numéro 2123456›", "‹brevets nº CA 2 123 456›", "‹brevet canadien numéros: 2123456›"], never=["brevet 456", "2 123 456 $"])  # fmt: skip
MARK_NO = Rule(r"\b(?P<number>TMDA?[\s-]?\d{2,6}|(?:TMA|LMC|LCD)[\s.-]?(?:\d[,\s])?\d{1,4}[,\s]?\d{3}|UCA[\s-]?\d{2,6})(?!\d)", finds=["‹LMC123,456›", "‹TMA 123 456›", "‹LMC1,123,456›", "‹LCD123456›", "‹TMDA12345›", "‹UCA12345›", "‹TMD12345›"], never=["LMC", "123 456"])
DESIGN_NO = Rule(r"\bdessins? industriels?[^.;\d]{0,60}?(?P<number>\d{2,3}[,\s]?\d{3})(?!\d)", any_case=True, finds=["‹dessin industriel no 123456›", "‹dessins industriels enregistrés sous les nos 123456›"], never=["dessin 12"])
COPYRIGHT_NO = Rule(r"\bdroits? d['’]auteur[^.;\d]{0,60}?(?P<number>\d[\s,]?\d{3}[\s,]?\d{3})(?!\d)", any_case=True, finds=["‹droit d'auteur no 1 123 456›", "‹droits d’auteur enregistrés sous 1123456›"], never=["droit d'auteur de 2026"])
SHORT_PATENT = Rule(r"\bbrevets?\s['‘’]?(?P<last>\d{3})\b(?![\s,]?\d)", any_case=True, finds=["le ‹brevet 456›", "le ‹brevet '456›", "les ‹brevets 456› et", "le ‹brevet ’456›"], never=["brevet 456 789"])
DEFINED = Rule(r"\((?:ci-après,? )?(?:collectivement,? |ensemble,? )?(?:l[ae] |les |l['’])?[“«\"]\s?(?P<term>[^”»\"]{2,60}?)\s?[”»\"]", any_case=True,
               finds=["‹(le « brevet 456 »›)", "‹(ci-après la « marque Orlo »›)", "‹(ci-après, les « marques Orlo »›)", "‹(collectivement, « les marques Orlo »›)", "‹(ensemble, “l'œuvre”›)", "‹(l'\"œuvre\"›)", "‹(collectivement « marques »›)", "‹(ensemble « marques »›)"], never=["(le brevet 456)"])  # fmt: skip
