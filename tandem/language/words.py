"""The words of every language, typeset, and the names that are the same in all of them.

A language is one file of this room: ``en.py``, ``fr.py``.
"""

import json

from babel import Locale

from tandem.language import en, fr
from tandem.language.typography import typeset

FILES = {"en": en, "fr": fr}

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

SCRIPTS = {name: typeset_all(file.SCRIPTS, name) for name, file in FILES.items()}
"""What the scripts say, by language, job and key."""


def script(language: str) -> str:
    """What the scripts say in a language, as a script of its own: `tandem.words`.

    Pages load it, and the service worker, which has no window.
    """
    words = json.dumps(SCRIPTS[language], ensure_ascii=False)
    return f"(globalThis.tandem ??= {{}}).words = {words};\n"


def plural(forms: dict[str, str], count: int, language: str) -> str:
    """The form that a number takes, with the number in it: ``{0} row``, ``{0} rows``."""
    category = Locale.parse(language).plural_form(count)
    return forms.get(category, forms["other"]).format(count)
