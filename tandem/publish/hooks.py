"""The mkdocs hooks: they hand mkdocs what the pure functions of `tandem` make.

mkdocs calls the ``on_...`` functions, see https://www.mkdocs.org/dev-guide/plugins/#events.
"""

import atexit
import dataclasses
import gc
import json
import shutil
import tempfile
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File

from tandem.find import found_by, lookup, shared
from tandem.language import words
from tandem.language.typography import typeset
from tandem.language.words import LANGUAGES, MAIN, WORDS
from tandem.problem import Problem
from tandem.publish import exports, offline, pictures, scripts, search, security, styles
from tandem.read import content, repository, stories
from tandem.read.addresses import FOLDERS, STORIES, picture_url
from tandem.read.repository import Repository
from tandem.read.view import View
from tandem.write import (
    cards,
    description,
    explained,
    filters,
    glossary,
    heights,
    lost,
    notebooks,
    pages,
)
from tandem.write.fences import Fences
from tandem.write.permalinks import Permalinks, row_anchor

ONLY = "only"
"""Where `partial` says, in ``extra``, which pages are written anew: the others stay."""


def project_root(config) -> Path:
    """The folder of mkdocs.yml."""
    return Path(config.config_file_path).parent


def story_pictures(name: str) -> str:
    """What the addresses of a story's pictures begin with, from the language's home."""
    return f"recorded/{STORIES}/{name}"


def twins(language: str) -> list[dict[str, str]]:
    """The other languages: what each calls itself, and its folder from this one's home."""
    back = "../" if FOLDERS[language] else ""
    return [
        {
            "language": other,
            "folder": back + FOLDERS[other],
            "title": WORDS[other]["every page"]["in this language"],
        }
        for other in LANGUAGES
        if other != language
    ]


def on_startup(command, dirty):
    """A build makes millions of objects and throws few away: look for these rarely."""
    gc.set_threshold(100_000, 50, 50)


def on_shutdown():
    """A process that ends looks for garbage once more, which takes seconds: freeze it."""
    gc.freeze()


def on_config(config):
    """Read the site once, before anything is built."""
    try:
        content.read(project_root(config))
    except Problem as mistake:
        raise PluginError(str(mistake)) from None
    source = Path(config.docs_dir, glossary.PAGE).read_text(encoding="utf-8")
    view = content.view(project_root(config), config.theme["language"])
    tooltips = glossary.tooltips(source)
    config.mdx_configs["abbr"] = {
        "glossary": {form: view.typeset(tooltip) for form, tooltip in tooltips.items()}
    }
    config.site_description = view.typeset(config.site_description)
    said = view.words["every page"]
    config.mdx_configs.setdefault("toc", {})["permalink_title"] = said["permalink"]
    config.extra["words"] = said
    config.extra["twins"] = twins(view.language)
    config.extra["lost"] = [
        lost.directions(content.view(project_root(config), language))
        for language in (LANGUAGES if view.language == MAIN else (view.language,))
    ]
    config.extra["means"] = {
        cards.verdict_anchor(verdict): meaning
        for verdict, meaning in view.words["means"].items()
    }
    if ONLY in config.extra:
        # The search would know the pages that are written now, and no other.
        config.plugins["material/search"].config.enabled = False
    fences = Fences(view.rows.values())
    config.mdx_configs["pymdownx.superfences"] = {"custom_fences": fences.custom_fences()}
    config.markdown_extensions.append(Permalinks())
    config.extra["fences"] = fences
    config.extra["root_url"] = config.site_url
    config.extra["repository"] = repository.read(config.repo_url, config.site_url)
    # Material keeps the reader's theme under this name: one for both languages.
    config.extra["scope"] = urlsplit(config.site_url).path
    if config.theme["language"] != MAIN:
        config.site_url += f"{config.theme['language']}/"
    return config


@event_priority(100)  # before mkdocs-jupyter, which takes the notebooks from the list
def _add_files(files, config):
    """Add the recorded pictures and the executed examples, from their place in snippets/."""
    root = project_root(config)
    # mkdocs-jupyter reads files, so each language's notebook is one; never under docs/.
    scratch = Path(tempfile.mkdtemp(prefix="tandem-notebooks-"))
    atexit.register(shutil.rmtree, scratch, ignore_errors=True)
    for name, path in stories.paths(root).items():
        uri = f"{STORIES}/{name}.ipynb"
        shown = stories.read(path, config.theme["language"])
        (scratch / STORIES).mkdir(exist_ok=True)
        (scratch / uri).write_text(json.dumps(shown))
        files.append(File(uri, str(scratch), config.site_dir, config.use_directory_urls))
        for number, picture in enumerate(stories.pictures(shown), start=1):
            target = f"{story_pictures(name)}-{number}.webp"
            files.append(File.generated(config, target, content=pictures.as_webp(picture)))
    for row in content.read(root).rows.values():
        for program in row.programs:
            if program.picture:
                drawn = pictures.as_webp(program.picture.read_bytes())
                files.append(File.generated(config, picture_url(program), content=drawn))
    styles.join(files, config)
    scripts.lighten(files, config)
    for path, script in words.scripts(config.theme["language"]).items():
        files.append(File.generated(config, path, content=script))
    if config.theme["language"] != MAIN:
        files.remove(files.get_file_from_path("sw.js"))  # one serves both, from the root
    return files


@event_priority(-100)  # after mkdocs-jupyter, which wraps the notebooks
def _leave_files(files, config):
    """Leave every page as it is but those that are to be written anew."""
    for file in files if ONLY in config.extra else ():
        wanted = file.src_uri in config.extra[ONLY]
        file.is_modified = lambda wanted=wanted: wanted
    return files


on_files = CombinedEvent(_add_files, _leave_files)


def on_nav(nav, config, files):
    """Give the pages that stay as they are the titles that the navigation shows."""
    titles = stories.titles(project_root(config), config.theme["language"])
    for page in nav.pages if ONLY in config.extra else ():
        if page.file.src_uri.endswith(".ipynb"):
            page.title = titles[Path(page.file.src_uri).stem]
        elif page.file.src_uri not in config.extra[ONLY]:
            page.read_source(config)
            set_title(page, config.theme["language"])


def set_title(page, language: str):
    """Set the title that a page's front matter gives with the typography of its language."""
    if "title" in page.meta:
        page.meta["title"] = typeset(page.meta["title"], language)


def source_path(page, config) -> str:
    """Where a page's source stands, from the project's root."""
    if page.file.src_uri.endswith(".ipynb"):
        return stories.source_path(page.file.name)
    return f"docs/{config.theme['language']}/{page.file.src_uri}"


@lru_cache(maxsize=len(LANGUAGES))
def with_repository(view: View, repository: Repository | None) -> View:
    """What pages show: a view that knows where the sources are."""
    return dataclasses.replace(view, repository=repository)


def on_page_markdown(markdown, page, config, files):
    """Replace a page's source by what the reader sees."""
    language, name = config.theme["language"], page.file.src_uri
    root = project_root(config)
    config.extra["fences"].start_page()
    described = page.meta.get("description") or description.opening(markdown)
    if described:
        page.meta["description"] = typeset(described, language)
    set_title(page, language)
    try:
        # The source as it was read, front matter and all: so messages name its lines.
        source = content.sources(root)[language].get(name, markdown)
        view = with_repository(content.view(root, language), config.extra["repository"])
        return pages.render(source, source_path(page, config), view)
    except Problem as mistake:
        raise PluginError(str(mistake)) from None


def on_page_content(html, page, config, files):
    """Lighten stories; let the sidebar lead to rows, and terms and sections be found."""
    for item in page.toc:
        for entry in (item, *item.children):  # mkdocs made their spaces ordinary
            entry.title = typeset(entry.title, config.theme["language"])
    if page.file.src_uri.endswith(".ipynb"):
        notebook = json.loads(Path(page.file.abs_src_path).read_text())
        first = "".join(notebook["cells"][0]["source"])
        page.meta["description"] = typeset(description.opening(first), config.theme["language"])
        sizes = [cards.png_size(picture) for picture in stories.pictures(notebook)]
        return notebooks.lighten(html, story_pictures(page.file.name), sizes)
    for item in page.toc:
        for entry in item.children:
            entry.id = row_anchor(entry.id)
            entry.children = []  # the pairs of the defaults would fill the sidebar
    view = content.view(project_root(config), config.theme["language"])
    if page.file.src_uri == glossary.PAGE:
        html = glossary.lay_out(glossary.ABBREVIATION.sub(r"\1", html), view)
    else:
        html = heights.tell_sections(glossary.thin(html))
    return filters.add(html, page.file.name, view)


def _tell_source(context, page, config, nav):
    """Tell the templates where a page comes from, if that is known."""
    if known := config.extra["repository"]:
        path = source_path(page, config)
        context["edit_url"], context["source_url"] = known.edit(path), known.file(path)
        context["colab_url"] = known.colab(stories.notebook_path(page.file.name))
    return context


@event_priority(100)  # before Material's search reads the page
def _hide_bodies(context, page, config, nav):
    """Let Material's search read no body whose entry `search.write` makes itself."""
    config.extra["whole page"] = page.content
    page.content = search.headings(page.content)


@event_priority(-100)  # after it, before the template
def _show_bodies(context, page, config, nav):
    """Give a page back what Material's search has not read."""
    page.content = config.extra.pop("whole page")


on_page_context = CombinedEvent(_hide_bodies, _tell_source, _show_bodies)


@event_priority(-100)  # after all that changes a page
def on_post_page(output, page, config):
    """State each page's content security policy."""
    return with_policy(output, source_path(page, config), config)


@event_priority(-100)
def on_post_template(output_content, template_name, config):
    """The page for a wrong address has a policy too."""
    if not template_name.endswith(".html"):
        return output_content
    return with_policy(output_content, template_name, config)


def with_policy(html: str, where: str, config) -> str:
    """A page with its content security policy."""
    try:
        return security.protect(html, where, config.extra["scope"])
    except Problem as mistake:
        raise PluginError(str(mistake)) from None


@event_priority(-100)  # after all that adds a file
def on_post_build(config):
    """Write what scripts and other programs read: the catalogue of each language beside its
    pages, its texts, and what it needs without a network; rows.json, the programs
    and what all languages share once, beside the English site."""
    if ONLY in config.extra:
        return
    root, folder = project_root(config), Path(config.site_dir)
    view = content.view(root, config.theme["language"])
    views = [content.view(root, language) for language in LANGUAGES]
    titles = stories.titles(root, view.language)
    lookup.write(folder / "assets", view)
    found_by.write(folder / "assets", view, views)
    explained.write(folder / "assets", view)
    search.write(folder, view)  # hooks run after plugins: it is there
    exports.write_texts(folder, view, config.extra["root_url"], titles)
    if view.language == MAIN:
        shared.write(folder / "assets", view)
        exports.write(folder, view, root)
    offline.write(folder, config.site_name, config.site_description, view.language)
