"""The words that the site itself says, in both languages."""

WORDS = {
    "en": {
        "job": "Job",
        "verdict": "Verdict",
        "same": "same",
        "same after": "same after",
        "different": "different",
        "task": "task",
        "one side": "one side",
        "largest": "largest difference {0}",
        "smallest": "smallest difference {0}",
        "before": "{0} apart as it stands, {1} after the change",
        "proof": "proof",
        "beside": "To run it, save the two cells beside it as `{0}` and `{1}`.",
        "drew": "What the {0} program drew: {1}",
        "right": "right",
        "imprecise": "imprecise",
        "wrong": "wrong",
        "outdated": "outdated",
        "open question": "open question",
        "added trap": "added trap",
        "page": "page",
        "see": "See",
        "differs": "differs",
        "measured": "Measured in",
        "only left": "Only in Keras:",
        "only right": "Only in PyTorch:",
        "unproved": "No program can prove this one: it is a matter of {0}.",
        "spelling": "spelling",
        "heading": "headings",
        "means": {
            "same": "the plain translation gives the same numbers",
            "same after": "the plain translation differs; with the change in the row it agrees",
            "different": "no setting makes them agree",
            "task": "no number to compare: both reach the stated result",
            "one side": "the other framework has no counterpart; its cell composes one",
        },
    },
    "fr": {
        "job": "Tâche",
        "verdict": "Verdict",
        "same": "pareil",
        "same after": "pareil après",
        "different": "différent",
        "task": "tâche",
        "one side": "un seul côté",
        "largest": "plus grand écart {0}",
        "smallest": "plus petit écart {0}",
        "before": "écart de {0} tel quel, de {1} après la correction",
        "proof": "preuve",
        "beside": "Pour l'exécuter, enregistrez les deux cellules à côté, sous les noms "
        "`{0}` et `{1}`.",
        "drew": "Ce que dessine le programme {0} : {1}",
        "right": "juste",
        "imprecise": "imprécis",
        "wrong": "faux",
        "outdated": "dépassé",
        "open question": "question ouverte",
        "added trap": "piège ajouté",
        "page": "page",
        "see": "Voir",
        "differs": "diffère",
        "measured": "Mesuré dans",
        "only left": "Seulement dans Keras :",
        "only right": "Seulement dans PyTorch :",
        "unproved": "Aucun programme ne peut le prouver : c'est une affaire {0}.",
        "spelling": "d'orthographe",
        "heading": "de titre",
        "means": {
            "same": "la traduction directe donne les mêmes nombres",
            "same after": "la traduction directe diffère ; avec la correction de la ligne, "
            "elle s'accorde",
            "different": "aucun réglage ne les accorde",
            "task": "aucun nombre à comparer : les deux atteignent le résultat annoncé",
            "one side": "l'autre bibliothèque n'a pas d'équivalent ; sa cellule en compose un",
        },
    },
}

SIDE_NAMES = {"tf": "TensorFlow", "torch": "PyTorch"}

SIGNS = {
    "same": "=",
    "same after": "→",
    "different": "≠",
    "task": "✓",
    "one side": "◐",
    "right": "✓",
    "imprecise": "≈",
    "wrong": "✗",
    "outdated": "↻",
    "open question": "?",
    "added trap": "!",
}


def plain_number(value: float, language: str) -> str:
    """A difference in plain figures, never with an exponent: ``0.00000006``.

    Three significant digits from 0.001 up, one below; a French number has a comma.
    """
    if value == 0:
        return "0"
    if abs(value) >= 1e-3:
        text = f"{value:.3g}" if abs(value) < 1000 else f"{value:.0f}"
    else:
        text = f"{value:.0e}"
        exponent = -int(text.partition("e")[2])
        text = f"{value:.{exponent}f}"
    return text.replace(".", ",") if language == "fr" else text
