"""Tous les mots que le site dit lui-même, en français : comme ``en.py``, clé par clé.

Les espaces devant les signes doubles s'écrivent ordinaires : `typography` les rend insécables.
"""

WORDS = {
    "language": {
        "first of a month": "{0}er",
        "colon": " :",
    },
    "verdicts": {
        "same": "égal",
        "same after": "égal après correction",
        "different": "différent",
        "task": "but atteint",
        "one side": "un seul côté",
    },
    "means": {
        "same": "la traduction directe donne les mêmes nombres",
        "same after": "la traduction directe échoue ou donne d'autres nombres ; avec la "
        "correction indiquée, les deux côtés concordent",
        "different": "aucun réglage ne fait concorder les deux côtés",
        "task": "aucun nombre à comparer : les deux côtés atteignent le résultat annoncé",
        "one side": "l'autre bibliothèque n'a pas d'équivalent ; sa cellule en compose un",
    },
    "judgements": {
        "right": "juste",
        "imprecise": "imprécis",
        "wrong": "faux",
        "outdated": "dépassé",
        "open question": "question ouverte",
        "added trap": "piège ajouté",
    },
    "every page": {
        "permalink": "Lien vers cet endroit",
        "page": "page",
        "find a row": "Trouver une fiche",
        "index": "Index",
        "translate": "Traduire",
        "errors": "Erreurs",
        "columns": "Colonnes",
        "both": "les deux",
        "not found": "Aucune page à cette adresse",
        "moved": "L'adresse est mal écrite, ou la page a changé de place.",
        "in this language": "En français",
        "licence": "Licence {0} : copiez, sans citer personne.",
        "kept": "Site enregistré sur cet appareil : lisible sans réseau.",
        "shortcuts": "Raccourcis clavier",
        "download": "Télécharger le notebook",
        "colab": "Ouvrir dans Colab",
        "view source": "Voir le code source",
        "edit": "Modifier cette page",
        "source": "Code source",
        "look up": "Chercher",
        "topics": "Sujets",
        "home": "Accueil",
    },
    "repository": {
        "more": "Autres actions sur cette fiche",
        "report": "Signaler une erreur",
        "edit": "Modifier son texte",
        "source": "Voir ses programmes",
        "row": "Fiche : {0} ({1})",
        "address": "Lue à l'adresse : {0}",
        "recorded": "Enregistrée : {0}, avec {1}",
        "wrong": "Qu'est-ce qui ne va pas, et qu'attendiez-vous ?",
    },
    "card": {
        "link": "lien",
        "copy both": "copier les deux",
        "drew": "Ce que dessine le programme {0} : {1}",
        "proof": "preuve",
        "beside": "Pour l'exécuter, enregistrez les deux cellules à côté, sous les noms `{0}` "
        "et `{1}`.",
        "reading": "`plain` : la traduction directe ; `refused` : erreur ; `nearest` : le "
        "réglage le plus proche ; `at most` : au plus ; `at least` : au moins.",
    },
    "measured": {
        "finding": "{0} : {1}",
        "equal": "aucun écart",
        "close": "écart minime ({0})",
        "refused": "erreur",
        "off": "{0} d'écart",
    },
    "tables": {
        "job": "Tâche",
        "verdict": "Verdict",
        "rows": {"one": "{0} fiche", "other": "{0} fiches"},
        "here": {"one": "{0} fiche sur cette page", "other": "{0} fiches sur cette page"},
        "of": "{0} fiches sur {1}",
        "example": "Par exemple, {0}. Sa preuve a affiché :",
        "tested": "Testé avec {0} le {1}",
    },
    "notes": {
        "see": "Voir",
        "unproved": "Aucun programme ne peut le prouver : c'est une affaire {0}.",
        "spelling": "d'orthographe",
        "heading": "de titre",
    },
    "defaults": {
        "argument": "Argument",
        "differs": "diffère",
        "differing": {"one": "{0} argument diffère", "other": "{0} arguments diffèrent"},
        "another meaning": "autre sens",
        "required": "obligatoire",
        "measured": "Mesuré dans",
        "only left": "Seulement dans Keras :",
        "only right": "Seulement dans PyTorch :",
    },
    "filters": {
        "show": "N'afficher que",
        "jump": "Aller à",
        "defaults": {
            "find": "Trouver une paire par un nom de l'un des deux côtés",
            "example": "Dense, nn.Linear, eps…",
            "count": {"one": "{0} paire", "other": "{0} paires"},
            "differs": "seulement ce qui diffère",
        },
        "glossary": {
            "find": "Trouver un terme, en français ou en anglais",
            "example": "lot, batch…",
            "count": {"one": "{0} terme", "other": "{0} termes"},
        },
        "notes": {
            "find": "Trouver une affirmation par ses mots",
            "example": "softmax, TF-10…",
            "count": {"one": "{0} affirmation", "other": "{0} affirmations"},
        },
    },
    "glossary": {
        "see": "Fiches :",
    },
    "home": {
        "verified": "Ce qui a été vérifié",
        "rows": "fiches",
        "programs": "programmes",
        "proofs": "preuves",
        "date": "dernière exécution",
        "only for": "pour une fiche de « {0} »",
    },
    "rows": {
        "find": "Trouver une fiche",
        "example": "Dense, nn.Linear…",
        "clear": "Effacer",
        "verdicts": "Verdict",
        "topics": "Sujet",
        "keys": "Les flèches parcourent les fiches, Entrée en ouvre une, Échap efface.",
        "elsewhere": "Pour les noms de votre propre code, voyez la page {0} ; pour un message "
        "d'erreur, la page {1}.",
        "text": "Chercher dans le texte de toutes les pages",
    },
    "errors": {
        "note": "note {0}",
        "jump": "Thèmes",
        "causes": "Causes habituelles",
        "fix": "Le remède en {0} :",
        "other": "En {0} :",
        "elsewhere": "Ailleurs :",
        "rows": "Fiches qui le montrent :",
        "others": "Autres messages",
        "others mean": "Des programmes de ce site les ont levés aussi ; la fiche les explique.",
        "program": "Un programme qui lève cette erreur",
        "raised": "Levée ici avec {0}.",
        "raised here": "Levée ici.",
        "needs": {
            "gpu": "Texte tiré des sources mêmes des paquets, pas levé ici : il faut un GPU.",
            "release": "Texte d'une version plus ancienne, pas levé ici.",
            "system": "Texte d'un autre système, pas levé ici.",
            "process": "Texte tel que rapporté, pas levé ici : il arrête tout le processus.",
            "log": "Écrit dans le journal, pas levé.",
        },
    },
    "errors box": {
        "found": {
            "one": "{count} message reconnu.",
            "other": "{count} messages reconnus, le plus parlant d'abord.",
        },
        "nothing": "On ne sait rien de ce message.",
        "near": "Les plus proches par les mots, mais pas les mêmes :",
        "no message": "Aucun message d'erreur dans ce texte. Collez ses dernières lignes, à"
        " partir du nom de l'erreur.",
        "code": "Cela ressemble à du code, pas à un message : {translate}.",
        "binary": "Ce n'est pas du texte : collez le message lui-même.",
        "then": "Cherchez les noms de votre code : {translate}, ou {rows}.",
        "translate": "traduisez-le",
        "rows": "cherchez la tâche dans l'index",
        "yours": "Votre message",
        "causes": "Causes habituelles",
        "see": "Fiches qui le montrent :",
        "entry": "Dans la liste",
        "names": "Noms qu'il contient :",
        "near names": "Noms d'orthographe voisine :",
        "caught": "Un programme de cette fiche a levé ce message ; la fiche l'explique.",
        "copy": "Copier le remède",
        "copied": "Le remède est copié",
        "general": "Une réponse générale : aucune entrée ne nomme ce message précis.",
        "part": "Reconnu par une partie du message : les nombres sont ceux d'un exemple.",
    },
    "print": {
        "gotcha": "À savoir",
        "verified": "vérifié le {0} avec {1}",
    },
    "exports": {
        "about": "La même tâche d'apprentissage profond en TensorFlow/Keras et en PyTorch : "
        "des programmes entiers, exécutés par des tests, avec ce qu'ils affichent, et une "
        "preuve qui dit s'ils s'accordent.",
        "how": "Chaque fiche réunit deux programmes et une preuve. La preuve exécute les "
        "deux sur les mêmes nombres et rend un verdict :",
        "stories": "Exemples complets",
        "story": "un notebook avec ce qu'il affiche et dessine ; sa source est {0}",
        "files": "Tout d'un coup",
        "full": "chaque programme, ce qu'il affiche, la preuve et le texte",
        "json": "les mêmes fiches pour les programmes, en anglais et en français",
        "exports": "ce que contient chacun de ces fichiers",
        "verdict": "Verdict",
        "file": "Fichier",
        "printed": "Il affiche :",
        "proof": "Preuve",
        "know": "À savoir",
    },
    "search": {
        "stop": "a ai as au aux avec ce ces chaque comment d dans de des du elle en est et for"
        " from il ils import in j je l la le les leur ma mon n ne on ou où par pas plus pour qu"
        " que qui s sa sans se ses son sont sur un une with y à",
    },
}

SCRIPTS = {
    "rows": {
        # Les mots d'une question qui ne disent rien.
        "stop": "a ai as au aux avec c ce ces cette comme comment d dans de des du en entre"
        " equivalent est et est faire fait faut for from il ils import in j je l la le"
        " les leur m ma mais mes mon n ne nous on ou par pas peut peux plus pour"
        " pourquoi qu quand que quel quelle qui s sa se ses si son sont sur t un une"
        " utiliser veux vers vous with y",
        # Et ceux qui ne disent rien dans une phrase.
        "filler": "afin alors ainsi après assez aucun aussi autre autres avant avoir beaucoup"
        " besoin bien bon bonne car cela celui certain chaque chez corriger correspond"
        " correspondre doit donc donne donner encore erreur existe façon fonctionne implémenter"
        " ici jamais lors lorsque lui mal manière meilleur même mettre moins moyen obtenir"
        " obtient parce parfois pendant possible près problème puis quelque rien sans savoir"
        " selon seul seulement souvent tous tout toute toutes très trop trouver va vraiment",
        # Et à côté d'un nom.
        "kinds": "appel argument classe commande fonction méthode opération option paramètre",
        # Ceux qui retournent une expression.
        "negations": "aucun aucune jamais ne pas sans",
        # Ce par quoi finit un mot, en expression régulière : sauvegarder, sauvegardes.
        "ends": "(?<=[a-z][a-z][a-z])(ing|ed|s)"
        "|(?<=[a-z][a-z][a-z][a-z][a-z])(ations?|ements?|er|ees?|x)",
        "all": {"one": "{count} fiche", "other": "{count} fiches"},
        "some": {"one": "{count} fiche sur {rows}", "other": "{count} fiches sur {rows}"},
        "used": {
            "one": "Dans le code de {count} autre",
            "other": "Dans le code de {count} autres",
        },
        "only used": {
            "one": "Aucune fiche n'en traite ; {count} fiche l'emploie",
            "other": "Aucune fiche n'en traite ; {count} fiches l'emploient",
        },
        "none": "Aucune fiche ne répond à « {typed} ». ",
        "filtered": "Aucune fiche ne répond à « {typed} » parmi ces verdicts et ces sujets. ",
        "chosen": "Aucune fiche de ce sujet n'a ce verdict. ",
        "most": "Aucune fiche ne répond à tout cela ; voici les plus proches",
        "read": "Résultats pour {names} au lieu de {typed}",
        "as typed": "Chercher tel quel",
        "nearest": "Vouliez-vous dire {names} ?",
        "or": " ou ",
        "unfilter": "Chercher dans toutes les fiches",
    },
    "filter": {
        "some": "{count} sur {all}",
        "none": "Rien ne correspond. ",
        "unfilter": "Tout afficher",
    },
    "errors": {
        "loading": "Chargement de ce qu'on sait des messages…",
        "failed": "Ce qu'on sait des messages n'a pas pu être chargé. Rechargez la page.",
    },
    "card": {
        "both": "Les deux programmes sont copiés",
        "link": "L'adresse de la fiche est copiée",
        "copied": "copié",
        "refused": "Le navigateur ne permet pas de copier ici",
        "failed": "pas copié",
        "apart": "Deux programmes, deux fichiers : un processus qui importe TensorFlow avant"
        " PyTorch s'interrompt.",
    },
    "offline": {
        "title": "Pas de réseau",
        "text": "Cette page n'a pas été enregistrée sur cet appareil avant la coupure du"
        " réseau.",
        "again": "Réessayer",
        "home": "Page d'accueil",
    },
    "shortcuts": {
        "title": "Raccourcis clavier",
        "close": "Fermer",
        "on": "Les raccourcis d'une touche sont actifs",
        "groups": {
            "find": {
                "title": "Trouver",
                "keys": {
                    "i": "l'index de toutes les fiches",
                    "t": "traduire du code collé",
                    "e": "expliquer un message d'erreur",
                    "/": "chercher dans le texte des pages",
                    "h": "accueil",
                },
            },
            "page": {
                "title": "Sur cette page",
                "keys": {
                    "j": "fiche ou section suivante",
                    "k": "fiche ou section précédente",
                    "c": "copier les deux programmes de la fiche",
                    "n": "page suivante",
                    "p": "page précédente",
                },
            },
            "show": {
                "title": "Afficher",
                "keys": {
                    "1": "TensorFlow seul",
                    "2": "les deux colonnes",
                    "3": "PyTorch seul",
                    "l": "cette page en anglais",
                    "d": "sombre ou clair",
                    "?": "cette liste",
                },
            },
        },
    },
    "translate": {
        "names": {"one": "{count} nom reconnu", "other": "{count} noms reconnus"},
        "rows": {"one": "{count} fiche répond", "other": "{count} fiches répondent"},
        "without": {
            "one": "{count} nom n'a pas de fiche",
            "other": "{count} noms n'ont pas de fiche",
        },
        "counted": "{names} : {shares}.",
        "loading": "Lecture…",
        "failed": "La lecture n'a pas pu démarrer. Rechargez la page ; l'index, lui, reste"
        " utilisable.",
        "none": "Aucun nom de Keras, de TensorFlow ou de PyTorch. Collez du code Python qui"
        " s'en sert, ou cherchez un nom dans {index}.",
        "index": "l'index",
        "binary": "Ce n'est pas du texte. Collez le code source d'un programme Python.",
        "unreadable": "Impossible de lire ceci comme du Python. Collez le code source d'un"
        " programme Python.",
        "traceback": "C'est un message d'erreur, pas un programme. {errors}",
        "errors": "Expliquer cette erreur",
        "cut": "C'est trop long : 100 000 caractères ou 5 000 lignes au plus sont lus, ici"
        " jusqu'à la ligne {line}.",
        "mistake": {
            "one": "La ligne {lines} n'est pas du Python valide ; le reste a été lu.",
            "other": "Les lignes {lines} ne sont pas du Python valide ; le reste a été lu.",
        },
        "and others": "{lines} et d'autres",
        "assumed": "Non importés ici, compris dans leur sens habituel : {names}.",
        "as": "pour",
        "skip": "Aller aux réponses",
        "marked": "Votre code, marqué",
        "watch": "Points d'attention",
        "watch count": {
            "one": "{count} fiche sur {rows}",
            "other": "{count} fiches sur {rows}",
        },
        "calm": "Aucune de ces fiches ne demande de changement.",
        "harms": {
            "different": "aucun réglage ne fait concorder les deux",
            "silent": "s'exécute tel quel, mais donne d'autres nombres",
            "refused": "tel quel, lève une erreur",
            "gone": "Disparu des versions actuelles",
            "one side": "sans équivalent dans l'autre bibliothèque",
        },
        "rest": {"one": "{count} de plus", "other": "{count} de plus"},
        "by job": "Par tâche",
        "jobs": {
            "model": "Modèle",
            "loss": "Perte",
            "training": "Entraînement",
            "data": "Données",
            "tensors": "Tenseurs",
            "saving": "Sauvegarde et transfert",
        },
        "alike": {"one": "{count} fiche : {names}", "other": "{count} fiches : {names}"},
        "lines": {"one": "l. {lines}", "other": "l. {lines}"},
        "more lines": "{lines} et {more} de plus",
        "kin": "par un nom voisin",
        "family": "par un nom de la même famille",
        "gone": "n'existe plus ; aujourd'hui",
        "also": "Voir aussi",
        "because": " (pour l'argument {keyword})",
        "copy": "Copier le programme",
        "copied": "Programme copié",
        "copy label": "Copier le programme : {row}",
        "no program": "Le programme n'a pas pu être chargé. Sa fiche le montre aussi.",
        "unknown": "Sans fiche",
        "unknown hint": "Un nom souligné mène à sa documentation officielle.",
        "uses": "est employé dans",
        "near": "une autre taille a la fiche",
        "copy list": "Copier la liste",
        "list copied": "Liste copiée",
    },
}
"""Ce que disent les scripts, par tâche : `words.js` de la langue."""
