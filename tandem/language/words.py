"""The words of every language, typeset, and the names that are the same in all of them.

A language is two files of this room: ``en.py`` and ``scripts/en.py``, ``fr.py`` and
``scripts/fr.py``.
"""

import json

from babel import Locale

from tandem.language import en, fr, reasons
from tandem.language.scripts import en as scripts_en
from tandem.language.scripts import fr as scripts_fr
from tandem.language.typography import typeset

FILES = {"en": en, "fr": fr}

SCRIPT_FILES = {"en": scripts_en, "fr": scripts_fr}

LANGUAGES = tuple(FILES)

MAIN = LANGUAGES[0]
"""The language at the root of the site, which the others are held against."""

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
"""Of the verdicts and of the judgements on notes."""

PACKAGE_NAMES = {
    "tensorflow": "TensorFlow",
    "keras": "Keras",
    "torch": "PyTorch",
    "torchvision": "torchvision",
    "matplotlib": "Matplotlib",
    "python": "Python",
}
"""What people call a package."""


def typeset_all(words: dict | str, language: str) -> dict | str:
    """Words with the typography of their language."""
    if isinstance(words, str):
        return typeset(words, language)
    return {key: typeset_all(value, language) for key, value in words.items()}


WORDS = {name: typeset_all(file.WORDS, name) for name, file in FILES.items()}
"""What Python writes into pages, by language, part and key."""

SCRIPTS = {name: typeset_all(file.SCRIPTS, name) for name, file in SCRIPT_FILES.items()}
"""What the scripts say, by language, job and key."""


REWRITING = "rewrite"
"""The job whose words are joined by the reasons of the twins."""

EVERY_PAGE = ("card", "offline", "shortcuts")
"""The jobs that every page does; the others are done by the pages that load their scripts."""


def scripts(language: str) -> dict[str, str]:
    """What the scripts say in a language, as scripts that fill `tandem.words`, by address.

    Every page loads ``assets/words.js``, and so does the service worker, which has no window;
    the words of a tool stand beside its own scripts.
    """
    jobs = SCRIPTS[language]
    files = {"assets/words.js": {job: jobs[job] for job in EVERY_PAGE}}
    why = {key: typeset(text, language) for key, text in reasons.reasons(language).items()}
    jobs = jobs | {REWRITING: jobs.get(REWRITING, {}) | {"reasons": why}}
    for job in jobs:
        if job not in EVERY_PAGE:
            files[f"scripts/{job}/words.js"] = {job: jobs[job]}
    return {path: assignment(words) for path, words in files.items()}


def assignment(words: dict) -> str:
    """A script that adds words to those that are there."""
    data = json.dumps(words, ensure_ascii=False)
    return f"Object.assign((globalThis.tandem ??= {{}}).words ??= {{}}, {data});\n"


def plural(forms: dict[str, str], count: int, language: str) -> str:
    """The form that a number takes, with the number in it: ``{0} row``, ``{0} rows``."""
    category = Locale.parse(language).plural_form(count)
    return forms.get(category, forms["other"]).format(count)
