"""The page of defaults shows at least 45 pairs, and explains those that differ."""

import pytest
from bs4 import BeautifulSoup

from tandem.language.words import LANGUAGES
from tandem.read import defaults
from tandem.read.view import View
from tandem.write import arguments
from tests.support import project


def test_there_are_at_least_45_pairs():
    assert len(defaults.read(project.ROOT)) >= 45


ARGUMENTS = [
    defaults.Argument("units", "required", "out_features", "required", False),
    defaults.Argument("epsilon", "1e-7", "eps", "1e-8", True),
    defaults.Argument("dropout", "0.0", "dropout", "0.0", True),
    defaults.Argument("padding", "'<same>'", "padding", "'<same>'", False),
    defaults.Argument(None, None, "in_features", "required", False),
]
VIEW = View("fr", {}, {})


def test_a_table_says_what_is_required_what_differs_and_what_only_looks_alike():
    table = BeautifulSoup("".join(arguments.table(ARGUMENTS, VIEW)), "html.parser")
    assert [
        [cell.get_text() for cell in row.find_all(["th", "td"])] for row in table("tr")
    ] == [
        ["Argument", "Keras", "PyTorch"],
        ["units · out_features", "obligatoire", "obligatoire"],
        ["epsilon · eps", "1e-7", "1e-8 ≠ diffère"],
        ["dropout", "0.0", "0.0 ≠ autre sens"],
        ["padding", "'<same>'", "'<same>'"],
    ]


def test_what_one_side_alone_has_stands_below_the_table():
    (only,) = arguments.one_sided(ARGUMENTS, VIEW)
    assert "PyTorch" in only
    assert "`in_features` (obligatoire)." in only
    assert arguments.table(ARGUMENTS[-1:], VIEW) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_shows_every_pair_once_and_explains_what_differs(language):
    pairs = defaults.read(project.ROOT)
    shown, explained = [], set()
    for line in project.sources()[language]["defaults.md"].splitlines():
        if match := defaults.DIRECTIVE.match(line):
            shown.append(match.group("left", "right"))
        elif line.strip() and not line.startswith("#") and shown:
            explained.add(shown[-1])
    assert sorted(shown) == sorted(pairs)
    differing = {pair for pair, items in pairs.items() if any(item.differs for item in items)}
    assert differing <= explained, f"not explained: {differing - explained}"
