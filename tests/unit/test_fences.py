"""The answer stands out in a cell, and its reader sees every letter of the program."""

import re
from html import unescape

import pytest

from tandem.language.words import LANGUAGES
from tandem.write.fences import Fences, mark_lines
from tandem.write.highlight import coloured
from tests.support import project, rules

TAG = re.compile(r"<[^>]+>")

AWKWARD = '''\
@decorate
def f(x: "a<b") -> None:
    """Several lines, one of them blank.

    <b>&amp;</b> \\t été ≠ 日本
    """
\tif x < 1 and x > 0 & 1:  # <span id="__span-0-1">
        return f"{x!r:>{10}}" + r"\\n" + b"\\x00".decode()


answer = [
    1,

    f(2),
]  # the last line'''


def text_of(html: str) -> str:
    """What a reader sees of some HTML."""
    return unescape(TAG.sub("", html))


@pytest.fixture(scope="module")
def fences() -> Fences:
    return Fences(project.rows().values())


def test_every_program_keeps_its_text(fences):
    programs = [program for row in project.rows().values() for program in row.programs]
    rules.hold(
        f"{program.path}: the page shows another text"
        for program in [*programs, *project.proofs().values()]
        if text_of(fences.code_of(program.code, "python")) != f"{program.code.rstrip()}\n"
    )


@pytest.mark.parametrize("step", [1, 2, 3, 100])
def test_marking_keeps_awkward_code(step):
    assert text_of(mark_lines(AWKWARD, set(range(1, 20, step)))) == f"{AWKWARD}\n"


def test_the_answer_of_a_cell_is_lit_and_all_code_is_coloured(fences):
    row = project.rows()["layers/dense"]
    cell, proof = (fences.code_of(part.code, "python") for part in (row.tf, row.proof))
    assert 'class="answer">layer = layers.Dense(<span class="mi">10' in cell
    assert 'class="setup" data-search-exclude><span class="kn">import' in cell
    assert 'class="answer"' not in proof and '<span class="kn">import' in proof
    assert fences.code_of("x = 1\n", "python") == coloured("x = 1", "python")
    assert fences.code_of("a < b\n", "text") == "a &lt; b\n"


def test_a_comment_behind_code_has_the_space_around_it():
    """So that it can stand on a line of its own, and the next line begins where it did."""
    html = coloured("# alone\nx = 'a'  # behind\n", "python")
    assert html == (
        '<span class="c1"># alone</span>\nx = <span class="s1">\'a\'</span>'
        '<span class="c1 aside">  # behind\n</span>'
    )


def test_the_blocks_of_each_page_are_numbered(fences):
    for _ in LANGUAGES:
        fences.start_page()
        for number in (1, 2):
            html = fences.format("x = 1", "python", "", {}, None)
            assert f'id="code-{number}"' in html
