"""The mkdocs hooks: they hand mkdocs what the pure functions of this folder make.

mkdocs calls the ``on_...`` functions, see https://www.mkdocs.org/dev-guide/plugins/#events.
"""

import atexit
import json
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import catalogue
import defaults
import emphasis
import exports
import glossary
import notebooks
import notes
import pages
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from problem import Problem


@dataclass(frozen=True)
class Site:
    """Everything that a build reads: rows, page sources, proofs of the notes, defaults."""

    rows: dict[str, catalogue.Row]
    sources: dict[str, dict[str, str]]
    proofs: dict[str, notes.Proof]
    pairs: defaults.Pairs

    def summaries(self, language: str) -> dict[str, list[pages.Shown]]:
        """The rows that each page of a language shows, by the page's name."""
        return pages.summaries(self.sources, language)


@cache
def read_site(root: Path) -> Site:
    """Read rows and pages, and hold them against each other."""
    rows = catalogue.load(root / "snippets")
    sources = pages.read_sources(root / "docs")
    pages.check(sources, rows, Path("docs"))
    for row in rows.values():
        for program in row.programs:
            if program.output is None:
                raise Problem(
                    str(program.path.relative_to(root)),
                    f"it was never recorded. Run: make record ROW={row.id}",
                )
    return Site(rows, sources, notes.read_proofs(root), defaults.read(root))


def project_root(config) -> Path:
    """The folder of mkdocs.yml."""
    return Path(config.config_file_path).parent


def on_config(config):
    """Read the site once, before anything is built."""
    try:
        read_site(project_root(config))
    except Problem as mistake:
        raise PluginError(str(mistake)) from None
    source = Path(config.docs_dir, glossary.PAGE).read_text(encoding="utf-8")
    config.mdx_configs["abbr"] = {"glossary": glossary.tooltips(source)}
    config.extra["root_url"] = config.site_url
    if config.theme["language"] != "en":
        config.site_url += f"{config.theme['language']}/"
    return config


@event_priority(100)  # before mkdocs-jupyter, which takes the notebooks from the list
def on_files(files, config):
    """Add the recorded pictures and the executed examples, from their place in snippets/."""
    root = project_root(config)
    # mkdocs-jupyter reads files, so each language's notebook is one; never under docs/.
    scratch = Path(tempfile.mkdtemp(prefix="tandem-notebooks-"))
    atexit.register(shutil.rmtree, scratch, ignore_errors=True)
    for recorded in sorted((root / "snippets/examples/recorded").glob("*.ipynb")):
        uri = f"examples/{recorded.name}"
        shown = notebooks.in_language(
            json.loads(recorded.read_text()), config.theme["language"]
        )
        (scratch / "examples").mkdir(exist_ok=True)
        (scratch / uri).write_text(json.dumps(shown))
        files.append(File(uri, str(scratch), config.site_dir, config.use_directory_urls))
        for number, picture in enumerate(notebooks.pictures(shown), start=1):
            name = f"recorded/examples/{recorded.stem}-{number}.png"
            files.append(File.generated(config, name, content=picture))
    for row in read_site(root).rows.values():
        for program in row.programs:
            if program.picture:
                uri = f"recorded/{row.topic}/{program.picture.name}"
                files.append(File.generated(config, uri, abs_src_path=str(program.picture)))
    return files


def on_page_markdown(markdown, page, config, files):
    """Replace a page's source by what the reader sees."""
    language = config.theme["language"]
    site = read_site(project_root(config))
    path = f"docs/{language}/{page.file.src_uri}"
    try:
        return pages.render(
            markdown,
            path,
            language,
            site.rows,
            site.summaries(language),
            site.proofs,
            site.pairs,
        )
    except Problem as mistake:
        raise PluginError(str(mistake)) from None


def on_page_content(html, page, config, files):
    """Let the answer stand out in every cell, and point permalinks at the rows."""
    if page.file.src_uri.endswith(".ipynb"):
        notebook = json.loads(Path(page.file.abs_src_path).read_text())
        sizes = [pages.png_size(picture) for picture in notebooks.pictures(notebook)]
        return notebooks.lighten(html, f"recorded/examples/{page.file.name}", sizes)
    for item in page.toc:
        for entry in item.children:
            entry.id = emphasis.row_anchor(entry.id)
            entry.children = []  # the pairs of the defaults would fill the sidebar
    html = emphasis.mark(html, read_site(project_root(config)).rows)
    if page.file.src_uri == glossary.PAGE:
        return glossary.anchor_terms(glossary.ABBREVIATION.sub(r"\1", html))
    return glossary.thin(html)


def on_post_build(config):
    """Write what other programs read: rows.json and llms.txt, once, beside the English site."""
    if config.theme["language"] == "en":
        site = read_site(project_root(config))
        summaries = {language: site.summaries(language) for language in pages.LANGUAGES}
        exports.write(Path(config.site_dir), site.rows, summaries, config.site_url)
