"""Where rows and programs stand on the site, from its root."""

from pathlib import Path

from tandem.language.words import LANGUAGES, MAIN
from tandem.read.catalogue import Program, Row

STORIES = "examples"
"""The folder of the stories' pages: the address that readers know."""

FOLDERS = {language: "" if language == MAIN else f"{language}/" for language in LANGUAGES}
"""The folder of each language."""


def row_urls(row: Row) -> dict[str, str]:
    """Where a row is shown, by language, from the site's root: ``train/#fit``."""
    return {
        language: f"{folder}{row.topic}/#{row.name}" for language, folder in FOLDERS.items()
    }


def program_url(program: Program) -> str:
    """Where a program stands as a file: ``snippets/train/fit_keras.py``."""
    return f"snippets/{program.row.partition('/')[0]}/{program.download}"


def old_program_url(program: Program) -> str:
    """Where a program stood before a row was a folder, and is still looked for."""
    old = {"tf": "tf", "torch": "torch", "proof": "parity"}[program.part]
    return f"snippets/{program.row}_{old}.py"


def picture_url(program: Program) -> str:
    """Where stands what a program drew: ``recorded/train/fit_keras.webp``."""
    name = Path(program.download).with_suffix(".webp").name
    return f"recorded/{program.row.partition('/')[0]}/{name}"


def story_url(name: str) -> str:
    """Where a story's source stands as a file: ``snippets/stories/digits.py``."""
    return f"snippets/stories/{name}.py"
