"""What a saved file asks for, while the site is served."""

import pytest

from tandem import ROOT
from tandem.publish.saves import is_source
from tandem.publish.serve import address
from tandem.publish.work import work_for


def both(name: str) -> set[tuple[str, str]]:
    """A page in each language."""
    return {("en", name), ("fr", name)}


@pytest.mark.parametrize(
    ("path", "pages"),
    [
        ("docs/en/train.md", {("en", "train.md")}),
        ("snippets/train/loop/keras_cell.py", both("train.md")),
        ("snippets/losses/argument_order/proof.txt", both("losses.md") | both("index.md")),
        ("snippets/notes/tf_10.py", both("notes.md")),
        ("snippets/installed/names.txt", both("translate.md")),
        ("snippets/stories/digits/story.ipynb", both("examples/digits.ipynb")),
    ],
)
def test_a_source_asks_for_the_pages_that_show_it(path, pages):
    work = work_for([path], ROOT)
    assert (set(work.pages), work.everything, set(work.theme)) == (pages, False, set())


def test_a_style_asks_for_no_page():
    work = work_for(["tandem/theme/styles/card.css"], ROOT)
    assert work.theme == {"styles/card.css"} and not (work.pages or work.everything)


@pytest.mark.parametrize("path", ["tandem/theme/main.html", "mkdocs.yml", "docs/en/gone.md"])
def test_what_any_page_may_hold_asks_for_everything(path):
    work = work_for([path], ROOT)
    assert work.everything and not work.restart


@pytest.mark.parametrize(
    "path",
    [
        "tandem/write/cards.py",
        "tandem/language/everyday/en.toml",
        "snippets/errors/torch_shapes.toml",
        "snippets/twins/dense.toml",
        "snippets/errors/torch_shapes/size_of_tensor_a.py",
    ],
)
def test_a_program_that_builds_asks_for_another_start(path):
    work = work_for([path], ROOT)
    assert work.everything and work.restart


@pytest.mark.parametrize(
    ("path", "is_one"),
    [
        ("docs/fr/train.md", True),
        ("mkdocs.fr.yml", True),
        ("docs/fr/.train.md.swp", False),
        ("docs/fr/train.md~", False),
        ("tandem/read/__pycache__/api.cpython-311.pyc", False),
        ("site/index.html", False),
        ("README.md", False),
    ],
)
def test_an_editors_own_files_are_no_sources(path, is_one):
    assert is_source(path) is is_one


def test_a_page_has_its_address():
    assert address("en", "train.md") == "/train/"
    assert address("fr", "index.md") == "/fr/"
    assert address("fr", "examples/digits.ipynb") == "/fr/examples/digits/"
