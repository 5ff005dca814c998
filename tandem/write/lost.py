"""What the page for a wrong address says in a language: where to go from there."""

from tandem.read.addresses import FOLDERS
from tandem.read.view import View


def directions(view: View) -> dict:
    """The words of a language, its folder, and its topics: address below the folder, title."""
    return {
        "language": view.language,
        "folder": FOLDERS[view.language],
        "words": view.words["every page"],
        "example": view.words["rows"]["example"],
        "topics": [
            (f"{page}/", view.typeset(view.titles[page]))
            for page, rows in view.summaries.items()
            if rows
        ],
    }
