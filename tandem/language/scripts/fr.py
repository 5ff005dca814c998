"""Ce que disent les scripts, en français, par tâche ; chaque pluriel a ses formes."""

SCRIPTS = {
    "rows": {
        # Les mots d'une question qui ne disent rien.
        "stop": "a ai as au aux avec c ce ces cette comme comment d dans de des dont du elle"
        " elles en entre equivalent est et est faire fait faut for from il ils import in j je"
        " l la le les leur m ma mais mes mon n ne nous on ou par pas peut peux plus pour"
        " pourquoi qu quand que quel quelle qui quoi s sa se ses si son sont sur t un une"
        " utiliser veux vers vous with y",
        # Et ceux qui ne disent rien dans une phrase.
        "filler": "afin alors ainsi après assez aucun aussi autre autres avant avoir beaucoup"
        " besoin bien bon bonne bout car cela celui certain chaque chez corriger correspond"
        " correspondre doit donc donne donner encore erreur existe façon fonctionne implémenter"
        " ici jamais lors lorsque lui mal manière meilleur même mettre moins moyen obtenir"
        " obtient parce parfois pendant possible près problème puis quelque rien sans savoir"
        " selon sert seul seulement souvent tous tout toute toutes très trop trouver va"
        " vraiment",
        # Et à côté d'un nom.
        "kinds": "appel argument classe commande fonction méthode opération option paramètre",
        # Ceux qui retournent une expression.
        "negations": "aucun aucune jamais ne pas sans",
        # Ce par quoi finit un mot, en expression régulière : sauvegarder, sauvegardes.
        "ends": "(?<=[a-z][a-z][a-z])(ing|ed|s)"
        "|(?<=[a-z][a-z][a-z][a-z][a-z])(ations?|ements?|er|ees?|les?|x)",
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
    "rewrite": {
        "no twin": "`{name}` n’a ici aucun équivalent vérifié.",
        "gap": "Complétez `{name}`.",
        "gaps": {
            "n_in": "Complétez `n_in`, la taille des canaux ou du dernier axe de l’entrée.",
            "rank": "Complétez le nombre d’axes spatiaux de l’entrée.",
            "model": "`model` désigne le modèle dont il s’agit.",
            "optimizer": "`optimizer` désigne l’optimiseur dont il s’agit.",
            "steps_per_epoch": "Complétez `steps_per_epoch`, le nombre de lots par époque.",
            "w": "`w` désigne le poids initialisé ainsi.",
            "x": "`x` désigne l’entrée.",
        },
    },
    "draft": {
        "decay in gradients": (
            "PyTorch ajoute la décroissance aux gradients, Keras la retire des poids."
        ),
        "channels last": (
            "Dans le modèle, les canaux viennent en dernier, comme le veulent les couches de "
            "Keras."
        ),
        "scheduler": (
            "Le planificateur de PyTorch fixe le taux à chaque appel ; ces lignes aussi."
        ),
        "own format": (
            "Keras enregistre les poids dans son propre format, et son fichier finit par "
            "`.weights.h5`."
        ),
        "adds gradients": (
            "PyTorch ajoute ces gradients à ceux des passes d'avant, jusqu'à ce qu'ils soient "
            "remis à zéro ; ici ce sont ceux de cette passe seule."
        ),
        "no tape": (
            "Le calcul de cette perte est dans un autre bloc : entourez-le d'un "
            "`tf.GradientTape`."
        ),
        "unknown axes": (
            "`{name}` rencontre une image dont les canaux viennent en dernier : si c'en est "
            "une, tournez ses axes."
        ),
        "item": (
            "On n'affecte rien à un tenseur de TensorFlow : `tf.where` et "
            "`tf.tensor_scatter_nd_update` en font un nouveau."
        ),
        "list index": (
            "Un tenseur de TensorFlow ne prend pas de liste comme indice : `tf.gather` le fait."
        ),
        "no attribute": (
            "Les tenseurs de TensorFlow n'ont pas de `{name}` comme ceux de PyTorch."
        ),
        "no dataset": (
            "Un `tf.data.Dataset` ne garde pas ce dont il est fait : comptez les exemples là "
            "où ils sont chargés."
        ),
        "layer weight": (
            "Les couches de Keras n'ont leurs poids qu'après une première entrée, et les "
            "appellent `kernel`, `embeddings` ou `gamma` ; les axes d'un noyau sont tournés."
        ),
        "states": "Les états de PyTorch ont un premier axe pour les couches.",
        "device": "TensorFlow prend de lui-même le GPU, s’il y en a un.",
        "head": (
            "Ébauche. Appels réécrits : {rewritten} ; à vérifier : {look} ; laissés en "
            "commentaire : {left}."
        ),
        "permute": (
            "Tourne les axes : les couches d'images de PyTorch prennent les canaux en "
            "deuxième, Keras en dernier."
        ),
        "one bias": (
            "Garde à zéro le second biais de LSTM et de RNN : les couches de Keras n'en ont "
            "qu'un."
        ),
        "callback": "`{name}` n'est pas dans la boucle ci-dessous.",
        "pad sequences": (
            "Complète et coupe les suites comme la fonction de Keras : par l'avant, sauf "
            "indication contraire."
        ),
        "layout": (
            "Images et suites ont leurs canaux en dernier, comme dans le programme ; "
            "`Permute` les tourne à l'entrée et les remet avant ce qui les lit dans l'ordre "
            "de Keras : les poids de Dense restent une simple transposée."
        ),
        "layout in forward": (
            "Images et suites ont leurs canaux en dernier, comme dans le programme ; "
            "`permute` les tourne à l'entrée de `forward` et les remet avant ce qui les lit "
            "dans l'ordre de Keras : les poids de Dense restent une simple transposée."
        ),
        "call argument": "Ce que `{name}` reçoit dans cet appel n'a pas d'équivalent prouvé.",
        "graph": "Les appels qui mènent à ce modèle ne sont pas tous écrits.",
        "own training": (
            "`compile` ne reçoit pas de perte, ou la classe a ses propres étapes : rien ne dit "
            "ici ce qui s'apprend. À écrire en boucle."
        ),
        "batches": (
            "`{name}` est pris pour un chargeur : des lots d'entrées et de cibles, en tenseurs."
        ),
        "own step": "Ce que fait `{name}` revient à la boucle en PyTorch : à écrire là.",
        "mean": "La moyenne de tous les lots vus, comme keras.metrics.Mean.",
        "vectors": (
            "Pris pour des vecteurs : rien dans cette classe ne lit d'images ni de suites."
        ),
        "penalised": (
            "Note ce que le régulariseur de Keras ajoute à la perte pour le poids d'un module."
        ),
        "load data": "Les tableaux des deux parts, comme la fonction de Keras les donne.",
        "first weights": "PyTorch tire les premiers poids autrement que Keras.",
        "first batch": "un premier lot donne leurs tailles aux modules Lazy",
        "last share": "Keras valide sur la dernière part, avant tout mélange",
        "evaluate": "La perte et les métriques sur un chargeur, en moyenne sur les exemples.",
        "not compiled": (
            "Aucun `compile` dans ce texte : `loss_fn` et `optimizer` restent à créer."
        ),
        "compiled elsewhere": (
            "Aucun `compile` de ce modèle dans ce texte : on ignore ce qui le mesure."
        ),
        "metric": "La métrique `{name}` n'est pas écrite : mesurez-la sur les prédictions.",
        "no optimizer": "Sans optimiseur donné à `compile`, Keras prend RMSprop.",
        "probabilities": (
            "Le modèle finit en probabilités : la perte prend leur logarithme, borné comme "
            "le fait Keras ; sans cette dernière activation, des logits suffiraient."
        ),
        "weights": (
            "Les poids des classes ou des exemples ne sont pas dans la perte ci-dessous."
        ),
        "no place": (
            "L'endroit où tourner les axes dépend du déroulement des lignes : à ajouter à la "
            "main."
        ),
    },
    "translate": {
        "draft": "Ébauche",
        "draft hint": (
            "Votre programme de l’autre côté, ligne en face de ligne. Un commentaire dit ce "
            "qui est à revoir, et pourquoi. Ce qui n’a pas d’équivalent vérifié reste à sa "
            "place, en commentaire."
        ),
        "draft copy": "Copier l’ébauche",
        "draft copied": "L’ébauche est copiée.",
        "draft download": "Télécharger",
        "draft rewritten": {"one": "{count} appel réécrit", "other": "{count} appels réécrits"},
        "draft look": {"one": "{count} à revoir", "other": "{count} à revoir"},
        "draft left": {"one": "{count} laissé", "other": "{count} laissés"},
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
            "silent": "traduit mot à mot, donne d'autres nombres",
            "refused": "traduit mot à mot, lève une erreur",
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
        "kin": "par un nom apparenté",
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
