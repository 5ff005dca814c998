"""The words that the site itself says, in both languages."""

import datetime

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
        "link": "link",
        "copy both": "copy both",
        "permalink": "Link to this place",
        "one row": "{0} row",
        "rows": "{0} rows",
        "of": "{0} of {1} rows",
        "example": "For example {0}. Its proof printed:",
        "verified": {
            "label": "What was verified",
            "rows": "rows",
            "programs": "programs",
            "proofs": "proofs",
            "date": "last run",
        },
        "months": [
            *("January", "February", "March", "April", "May", "June", "July", "August"),
            *("September", "October", "November", "December"),
        ],
        "message": "Message",
        "raised by": "Raised by",
        "row": "Row",
        "note": "note {0}",
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
        "link": "lien",
        "copy both": "copier les deux",
        "permalink": "Lien vers cet endroit",
        "one row": "{0} ligne",
        "rows": "{0} lignes",
        "of": "{0} lignes sur {1}",
        "example": "Par exemple {0}. Sa preuve a affiché :",
        "verified": {
            "label": "Ce qui a été vérifié",
            "rows": "lignes",
            "programs": "programmes",
            "proofs": "preuves",
            "date": "dernière exécution",
        },
        "months": [
            *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"),
            *("septembre", "octobre", "novembre", "décembre"),
        ],
        "message": "Message",
        "raised by": "Levée par",
        "row": "Ligne",
        "note": "note {0}",
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


PACKAGE_NAMES = {
    "tensorflow": "TensorFlow",
    "keras": "Keras",
    "torch": "PyTorch",
    "torchvision": "torchvision",
    "matplotlib": "Matplotlib",
    "python": "Python",
}
"""What people call a package."""


def day(date: datetime.date, language: str) -> str:
    """``22 November 2026``, unbroken; in French the first of a month is ``1er``."""
    month = WORDS[language]["months"][date.month - 1]
    number = "1er" if language == "fr" and date.day == 1 else date.day
    return f"{number}\u00a0{month}\u00a0{date.year}"


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
