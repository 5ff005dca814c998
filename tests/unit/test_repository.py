"""Where the sources are: its addresses, and what a row offers of them, or does not."""

import dataclasses
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup

from tandem import ROOT
from tandem.language.words import LANGUAGES, WORDS
from tandem.read import catalogue, pages, repository, stories
from tandem.read.view import View
from tandem.write.pages import render
from tests.support import project
from tests.support.made_row import make_row

KNOWN = repository.Repository("https://github.com/example/tandem", "https://example.org/t/")
SOURCE = "# Training\n\nIntro.\n\n## Fit & more\n::: train/fit\nText.\n"


@pytest.fixture
def shown(tmp_path):
    """Writes a page of one row out, with or without a repository."""
    rows = catalogue.load(make_row(tmp_path))

    def write(known, language="en") -> str:
        summaries = {"train": pages.shown_rows(SOURCE, "train.md")}
        view = View(language, rows, summaries, repository=known)
        return render(SOURCE, f"docs/{language}/train.md", view)

    return write


def test_the_setting_makes_a_repository_or_none():
    assert repository.read("", "https://example.org/") is None
    found = repository.read("https://github.com/example/tandem/", "https://example.org/t/")
    assert found == KNOWN


def test_files_and_folders_have_addresses():
    assert KNOWN.file("LICENSE") == "https://github.com/example/tandem/blob/main/LICENSE"
    edit = "https://github.com/example/tandem/edit/main/docs/en/train.md"
    assert KNOWN.edit("docs/en/train.md") == edit
    assert KNOWN.edit("docs/en/train.md", 6) == f"{edit}#L6"


def test_colab_opens_what_github_has():
    notebook = stories.notebook_path("digits")
    assert (ROOT / notebook).exists() and (ROOT / stories.source_path("digits")).exists()
    assert KNOWN.colab(notebook) == (
        "https://colab.research.google.com/github/example/tandem/blob/main/"
        "snippets/stories/digits/story.ipynb"
    )
    assert repository.read("https://gitlab.com/a/b", "").colab(notebook) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_row_offers_to_report_edit_and_see_it(shown, language):
    html = BeautifulSoup(shown(KNOWN, language), "html.parser")
    menu = html.select_one(".tools [popover]")
    opener = html.select_one(f".tools button[popovertarget={menu['id']}]")
    assert opener["aria-label"] == WORDS[language]["repository"]["more"]
    report, edit, source = (link["href"] for link in menu.select("a"))
    assert edit == KNOWN.edit(f"docs/{language}/train.md", 6)
    assert source == KNOWN.folder("snippets/train/fit")
    asked = parse_qs(urlsplit(report).query)
    assert report.startswith(f"{KNOWN.url}/issues/new?")
    assert asked["title"] == ["train/fit: "]
    (body,) = asked["body"]
    assert "train/fit (Fit & more)" in body
    assert f"https://example.org/t/{'fr/' if language == 'fr' else ''}train/#fit" in body


def test_a_report_says_what_was_recorded_with():
    html = BeautifulSoup(render_real("metrics"), "html.parser")
    (body,) = parse_qs(urlsplit(html.select_one(".more > a")["href"]).query)["body"]
    assert "Keras 3." in body and "PyTorch 2." in body


def render_real(page: str) -> str:
    """A page of the site as it is, with a repository."""
    view = dataclasses.replace(project.view("en"), repository=KNOWN)
    return render(project.sources()["en"][f"{page}.md"], f"docs/en/{page}.md", view)


def test_without_a_repository_nothing_of_it_is_shown(shown):
    assert "popover" not in shown(None) and "github.com" not in shown(None)
