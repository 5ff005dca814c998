"""Joins the styles of every page, a file a component, into the one file that pages load.

Without comments and line breaks it is a third lighter.
"""

import re
from pathlib import Path

from mkdocs.structure.files import File, Files

from tandem.problem import Problem

SHEET = "styles/tandem.css"
IMPORT = re.compile(r'^@import url\("(?P<name>[\w-]+\.css)"\);$', re.M)
COMMENT = re.compile(r"/\*.*?\*/", re.S)


def joined(sheet: Path) -> str:
    """A style sheet with the text of each file that it imports in the import's place.

    Raises `Problem` for a file that is not there.
    """

    def text_of(line: re.Match) -> str:
        part = sheet.with_name(line["name"])
        if not part.exists():
            raise Problem(str(sheet), f"it imports {line['name']}, which is not beside it")
        return part.read_text(encoding="utf-8")

    return IMPORT.sub(text_of, sheet.read_text(encoding="utf-8"))


def lightened(css: str) -> str:
    """Styles without what only their writers read; none of ours has spaces in a string."""
    return " ".join(COMMENT.sub("", css).split()) + "\n"


def parts(sheet: Path) -> frozenset[str]:
    """The files that a sheet imports, below the theme's folder."""
    names = IMPORT.findall(sheet.read_text(encoding="utf-8"))
    return frozenset(f"styles/{name}" for name in names)


def join(files: Files, config):
    """Put the joined sheet into a build's files, and leave its parts out."""
    sheet = files.get_file_from_path(SHEET)
    source = Path(sheet.abs_src_path)
    for name in parts(source):
        files.remove(files.get_file_from_path(name))
    files.remove(sheet)
    files.append(File.generated(config, SHEET, content=lightened(joined(source))))
