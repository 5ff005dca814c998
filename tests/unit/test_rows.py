"""Every row keeps the promises that design makes to its reader."""

import ast
import re
import statistics

import answer
import catalogue
import defaults
import errors
import notes
import project
import pytest
import verified
import words

ROWS = list(project.rows().values())
CELLS = [getattr(row, side) for row in ROWS for side in catalogue.SIDES]
PROGRAMS = [program for row in ROWS for program in row.programs]

ONE_LINER = re.compile(r"`[^`]+`(, `[^`]+`)*")
COLUMNS = 64
"""What a column shows at 1440 px without scrolling."""


def name(thing) -> str:
    """A test's id: the row's, and the side."""
    return thing.id if isinstance(thing, catalogue.Row) else f"{thing.row} {thing.part}"


def code_lines(program: catalogue.Program) -> list[str]:
    """The lines of a program that are not blank."""
    return [line for line in program.code.splitlines() if line.strip()]


@pytest.mark.parametrize("program", PROGRAMS, ids=name)
def test_no_line_is_wider_than_a_column(program):
    wide = [line for line in program.code.splitlines() if len(line) > COLUMNS]
    assert not wide, f"{program.path}: over {COLUMNS} columns"


@pytest.mark.parametrize("cell", CELLS, ids=name)
def test_a_cell_is_short(cell):
    assert 5 <= len(code_lines(cell)) <= 25, f"{cell.path}: 5 to 25 lines"


def test_the_median_cell_has_about_twenty_lines():
    assert 12 <= statistics.median(len(code_lines(cell)) for cell in CELLS) <= 22


@pytest.mark.parametrize("cell", CELLS, ids=name)
def test_a_few_lines_are_the_answer(cell):
    lit = answer.answer_lines(cell.code, cell.one_liner)
    assert lit, f"{cell.path}: no line uses a name from its one-liner {cell.one_liner!r}"
    assert len(lit) <= max(6, len(code_lines(cell)) // 2), f"{cell.path}: too much stands out"


@pytest.mark.parametrize("cell", CELLS, ids=name)
def test_a_one_liner_is_code_alone(cell):
    """Both languages' tables show it, so it has no words of either."""
    assert ONE_LINER.fullmatch(cell.one_liner), f"{cell.path}:1: names in backticks, commas"
    first = cell.path.read_text(encoding="utf-8").partition("\n")[0]
    assert len(first) <= COLUMNS, f"{cell.path}:1: at most {COLUMNS} columns"


@pytest.mark.parametrize("cell", CELLS, ids=name)
def test_a_cell_stays_in_its_own_framework(cell):
    other = {"tf": ("torch",), "torch": ("keras", "tensorflow")}[cell.part]
    assert not [used for used in cell.api if used.split(".")[0] in other]


@pytest.mark.parametrize("cell", CELLS, ids=name)
def test_a_cell_prints_or_draws(cell):
    assert cell.output.strip() or cell.picture


@pytest.mark.parametrize("program", PROGRAMS, ids=name)
def test_what_it_printed_fits_a_column(program):
    assert all(len(line) <= 80 for line in program.output.splitlines())


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_a_proof_takes_both_cells_and_asserts(row):
    tree = ast.parse(row.parity.code)
    imported = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    assert {row.tf.path.stem, row.torch.path.stem} <= imported, (
        f"{row.parity.path}: import both"
    )
    asserts = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Assert)
        or (isinstance(node, ast.Attribute) and node.attr.startswith("assert_"))
    ]
    assert asserts, f"{row.parity.path}: a proof without an assertion cannot fail"


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_a_verdict_rests_on_its_numbers(row):
    relations = {measure.relation for measure in row.measures}
    needed = {
        "same": {"at most"},
        "same after": {"at most", "at least"},
        "different": {"at least"},
    }
    assert needed.get(row.verdict, set()) <= relations, f"{row.parity.recorded}: {row.verdict}"


def test_most_rows_compare_numbers():
    """A sheet of two frameworks is about numbers: two thirds of its rows, or more."""
    numeric = [row for row in ROWS if row.verdict in ("same", "same after", "different")]
    assert len(ROWS) >= 150
    assert len(numeric) >= len(ROWS) * 2 / 3


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_measured_values_keep_their_bounds(row):
    for measure in row.measures:
        if measure.relation == "at most":
            assert measure.value <= measure.bound
        else:
            assert measure.value >= measure.bound


def test_every_recording_belongs_to_a_program():
    kept = {
        path
        for path in project.SNIPPETS.glob("*/recorded/*")
        if path.suffix != ".ipynb" and not path.name.endswith(errors.ENDING)
    }
    known = {program.recorded for program in PROGRAMS}
    known |= {program.picture for program in PROGRAMS if program.picture}
    known.add(defaults.RECORDED)
    assert kept == known


def test_what_was_recorded_is_what_is_installed():
    recorded, installed = verified.read(project.ROOT).versions, project.versions()
    for versions in (recorded, installed):  # Python's patch version may differ
        versions["python"] = versions["python"].rpartition(".")[0]
    assert recorded == installed


def test_every_verdict_has_words_and_a_sign():
    said = {*catalogue.VERDICTS, *notes.JUDGEMENTS}
    assert set(words.SIGNS) == said
    for language in words.WORDS.values():
        assert said <= set(language)
    assert set(words.WORDS["en"]) == set(words.WORDS["fr"])


def test_the_answer_is_found_by_name_not_by_place():
    code = "import keras\nx = 1\nmodel.fit(x, y=2)\nfit = x\n"
    assert answer.answer_lines(code, "`model.fit(x, y)`") == {3}
    assert answer.answer_lines(code, "`fit`") == set()
    assert answer.answer_lines("def train_step(x):\n    pass\n", "`train_step`") == {1}
