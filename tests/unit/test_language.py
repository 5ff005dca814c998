"""Every language says the same things, in its own plural forms."""

import string

import pytest
from babel import Locale

from tandem.language.words import FILES, LANGUAGES, SCRIPT_FILES, plural
from tests.support import rules

FORMS = {"zero", "one", "two", "few", "many", "other"}
"""What Unicode calls the plural forms."""


def shape(words) -> dict | set:
    """What must be the same in all languages: the keys, and the gaps in each text."""
    if isinstance(words, str):
        return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}
    if "other" in words and set(words) <= FORMS:
        return shape(words["other"])
    return {key: shape(value) for key, value in words.items()}


def plurals(words, path=()):
    """The path of each text that has plural forms, and its forms."""
    if isinstance(words, dict):
        if "other" in words and set(words) <= FORMS:
            yield path, set(words)
        for key, value in words.items():
            yield from plurals(value, (*path, key))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_says_what_english_says(language):
    assert shape(FILES[language].WORDS) == shape(FILES["en"].WORDS)
    assert shape(SCRIPT_FILES[language].SCRIPTS) == shape(SCRIPT_FILES["en"].SCRIPTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_number_has_the_forms_that_common_numbers_take(language):
    locale = Locale.parse(language)
    needed = {locale.plural_form(count) for count in range(1000)}
    words = {f"{language}.py": FILES[language].WORDS}
    words[f"scripts/{language}.py"] = SCRIPT_FILES[language].SCRIPTS
    rules.hold(
        f"{name}: {' > '.join(path)} has the forms {sorted(forms)}"
        for name, said in words.items()
        for path, forms in plurals(said)
        if forms != needed
    )


@pytest.mark.parametrize(
    ("count", "english", "french"),
    [(0, "0 rows", "0 row"), (1, "1 row", "1 row"), (2, "2 rows", "2 rows")],
)
def test_a_number_takes_its_language_s_form(count, english, french):
    forms = {"one": "{0} row", "other": "{0} rows"}
    assert plural(forms, count, "en") == english
    assert plural(forms, count, "fr") == french
