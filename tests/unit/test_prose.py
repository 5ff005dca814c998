"""What the pages say in words holds on every screen."""

import re

from tests.support import project, rules

BESIDE = re.compile(
    r"\b(?:left|right) (?:cell|program|column)|(?:cell|program) on the (?:left|right)"
    r"|\bOn the left stands|\b[ÀA] gauche,"
    r"|(?:cellule|programme)s? (?:de )?(?:gauche|droite)"
)
"""Where a program stands on a wide screen alone: a phone shows one at a time."""


def test_no_page_says_on_which_side_a_program_stands():
    rules.hold(
        f"docs/{language}/{name}: name the framework, not ...{found[0]}..."
        for language, sources in project.sources().items()
        for name, source in sources.items()
        for found in BESIDE.finditer(" ".join(source.split()))
    )


def test_what_points_at_a_side_is_seen():
    assert BESIDE.search("as in the left cell, or draw")
    assert BESIDE.search("comme dans la cellule de gauche")
    assert not BESIDE.search("a kernel of 2 adds a column on the right")
