"""Lightens the scripts of pages: they are loaded without what only their writers read.

A comment that fills its lines leaves them empty, so that a browser's messages name the lines of
the sources; one beside code stays.
"""

import re
from pathlib import Path

from mkdocs.structure.files import File, Files

FOLDER = "scripts/"
COMMENT = re.compile(r"^[ \t]*(?://[^\n]*|/\*\*(?:(?!\*/).)*\*/[ \t]*)$", re.M | re.S)


def lightened(script: str) -> str:
    """A script with empty lines in the place of whole lines of comment."""
    return COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), script)


def lighten(files: Files, config):
    """Put lightened scripts into a build's files, in the place of the theme's."""
    for file in list(files):
        if file.src_uri.startswith(FOLDER) and file.src_uri.endswith(".js"):
            text = Path(file.abs_src_path).read_text(encoding="utf-8")
            files.remove(file)
            files.append(File.generated(config, file.src_uri, content=lightened(text)))
