"""What a saved file asks for: some pages, the theme's files, or everything again."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tandem.language.words import LANGUAGES
from tandem.read.addresses import STORIES

THEME = "tandem/theme/"
COPIED = tuple(f"{THEME}{folder}/" for folder in ("assets", "scripts", "styles", "vendor"))
"""What reaches the site as it is, or joined: no page is written anew for it."""

ERRORS, TWINS = "errors", "twins"
"""The folders of what many pages show something of: the index of errors, the twins."""

SHOWS = re.compile(r"^::: (?:live |verdict [\w ]+ \| |json )?(?P<row>[\w-]+/[\w-]+)$", re.M)
"""A directive that shows a row, or something of it."""


@dataclass(frozen=True)
class Work:
    """What is to be done for some changed files."""

    pages: frozenset[tuple[str, str]] = frozenset()
    """Language and source of each page to write anew: ``("en", "train.md")``."""
    theme: frozenset[str] = frozenset()
    """Files of the theme, below its folder."""
    everything: bool = False
    """Whether only a whole build will do: a template, a setting, a program that builds."""
    restart: bool = False
    """Whether the programs that serve, or the data that they hold, were changed themselves."""


def work_for(changed: Iterable[str], root: Path) -> Work:
    """What files, named from the project's root, ask for."""
    pages: set[tuple[str, str]] = set()
    theme: set[str] = set()
    everything = restart = False
    for path in changed:
        first, *rest = path.split("/")
        if path.startswith(COPIED):
            theme.add(path.removeprefix(THEME))
        elif first == "docs" and len(rest) == 2 and rest[0] in LANGUAGES:
            pages.add((rest[0], rest[1]))
        elif first == "snippets" and len(rest) > 1 and rest[0] not in (ERRORS, TWINS):
            pages |= pages_of(rest, root)
        else:
            everything = True
            # Read once by what builds.
            restart |= path.endswith((".py", ".toml")) or rest[:1] in ([ERRORS], [TWINS])
    gone = any(
        not (root / "docs" / language / name).exists() and name.endswith(".md")
        for language, name in pages
    )
    return Work(frozenset(pages), frozenset(theme), everything or gone, restart)


def pages_of(snippet: list[str], root: Path) -> set[tuple[str, str]]:
    """The pages that show what a file below ``snippets/`` is a part of."""
    topic, name = snippet[0], snippet[1]
    if topic == "installed":  # what scripts know, on every page that reads code
        return {(language, "translate.md") for language in LANGUAGES}
    if topic == "notes":
        return {(language, "notes.md") for language in LANGUAGES}
    if topic == "stories":
        return {(language, f"{STORIES}/{name}.ipynb") for language in LANGUAGES}
    return {
        (language, page.name)
        for language in LANGUAGES
        for page in (root / "docs" / language).glob("*.md")
        if f"{topic}/{name}" in SHOWS.findall(page.read_text(encoding="utf-8"))
    }
