"""Every row keeps the promises that design makes to its reader."""

import ast
import re
import statistics

from tandem.find import said
from tandem.language import words
from tandem.read import answer, catalogue, installed, notes, proven, signatures
from tandem.record import runner
from tests.support import project, rules

ROWS = list(project.rows().values())
CELLS = [getattr(row, side) for row in ROWS for side in catalogue.SIDES]
PROGRAMS = [program for row in ROWS for program in row.programs]

ONE_LINER = re.compile(r"`[^`]+`(, `[^`]+`)*")
COLUMNS = 64
"""What a column shows at 1440 px without scrolling."""
PRINTED = 69
"""What it shows of an output, in smaller letters."""
NAMELESS = {
    "data/arrays tf": "NumPy makes the array",
    "data/repeat torch": "a generator of Python's own takes the place of `repeat`",
    "images/nine_samples tf": "matplotlib draws",
    "keras-on-torch/modes tf": "a model is called, and that has no name",
    "losses/dice torch": "PyTorch has no such loss: the program writes it",
    "losses/distributions tf": "TensorFlow Probability has them, TensorFlow alone has not",
    "models/clone torch": "Python's own `copy.deepcopy`",
    "models/module_dict tf": "a dictionary of Python's own takes the place of `ModuleDict`",
    "models/shared_layer torch": "a layer of the model's own class is called twice",
    "train/modes tf": "a model is called, and that has no name",
    "callbacks/log_level torch": "Python's own `warnings` are filtered",
    "transfer/hub tf": "Keras fetches no code: a file of Python's is run",
    "callbacks/progress torch": "Python's own `print` takes the place of the progress bar",
}
"""The cells whose one-liner says no name of a framework, and why."""


def code_lines(program: catalogue.Program) -> list[str]:
    """The lines of a program that are not blank."""
    return [line for line in program.code.splitlines() if line.strip()]


def test_no_line_is_wider_than_a_column():
    rules.hold(
        f"{program.path}: at most {COLUMNS} columns, not {len(line)}: {line}"
        for program in PROGRAMS
        for line in program.path.read_text(encoding="utf-8").splitlines()
        if len(line) > COLUMNS
    )


def test_a_cell_is_short():
    rules.hold(
        f"{cell.path}: it has {len(code_lines(cell))} lines, not 5 to 25"
        for cell in CELLS
        if not 5 <= len(code_lines(cell)) <= 25
    )


def test_the_median_cell_has_about_twenty_lines():
    assert 12 <= statistics.median(len(code_lines(cell)) for cell in CELLS) <= 22


def test_a_few_lines_are_the_answer():
    def wrong(cell):
        lit = len(answer.answer_lines(cell.code, cell.one_liner))
        if not lit:
            return f"no line uses a name from its one-liner {cell.one_liner}"
        if lit > max(6, len(code_lines(cell)) * 3 // 5):
            return f"{lit} lines stand out by its one-liner {cell.one_liner}; three in five may"
        return None

    rules.hold(f"{cell.path}: {why}" for cell in CELLS if (why := wrong(cell)))


def test_a_one_liner_is_code_alone():
    """Both languages' tables show it, so it has no words of either."""
    rules.hold(
        f"{cell.path}:1: write names in backticks, with commas, not {cell.one_liner}"
        for cell in CELLS
        if not ONE_LINER.fullmatch(cell.one_liner)
    )
    first = {
        cell.path: cell.path.read_text(encoding="utf-8").partition("\n")[0] for cell in CELLS
    }
    rules.hold(
        f"{path}:1: at most {COLUMNS} columns, not {len(line)}"
        for path, line in first.items()
        if len(line) > COLUMNS
    )


def test_a_cell_answers_a_public_name():
    """Readers look rows up by these names."""
    nameless = {f"{cell.row} {cell.part}": cell for cell in CELLS if not said.answered(cell)}
    rules.hold(
        f"{cell.path}:1: name in its one-liner what the code calls; {cell.one_liner} says no "
        "public name"
        for id, cell in nameless.items()
        if id not in NAMELESS
    )
    rules.hold(f"{id} answers a name: remove it here" for id in NAMELESS if id not in nameless)


def test_a_cell_uses_its_framework():
    rules.hold(f"{cell.path}: no public name was found in it" for cell in CELLS if not cell.api)


BOTH = {"start/dlpack": "it hands a tensor from one to the other"}
"""The rows whose cells use both frameworks, and why."""


def test_a_cell_stays_in_its_own_framework():
    other = {"tf": ("torch",), "torch": ("keras", "tensorflow")}
    rules.hold(
        f"{cell.path}: {name} belongs to the other side"
        for cell in CELLS
        if not runner.on_torch(cell.code)  # where the sides meet
        for name in cell.api
        if cell.row not in BOTH and name.split(".")[0] in other[cell.part]
    )


def test_a_cell_prints_or_draws():
    rules.hold(
        f"{cell.path}: it neither prints nor draws, its reader sees nothing happen"
        for cell in CELLS
        if not cell.output.strip() and not cell.picture
    )


def test_what_it_printed_fits_a_column():
    rules.hold(
        f"{program.recorded}:{number}: at most {PRINTED} columns, not {len(line)}"
        for program in PROGRAMS
        for number, line in enumerate(program.output.splitlines(), start=1)
        if len(line) > PRINTED
    )


def test_a_proof_takes_both_cells():
    def missing(row):
        imported = {
            alias.name
            for node in ast.walk(ast.parse(row.proof.code))
            if isinstance(node, ast.Import)
            for alias in node.names
        }
        return sorted({row.tf.path.stem, row.torch.path.stem} - imported)

    rules.hold(f"{row.proof.path}: import {name}" for row in ROWS for name in missing(row))


def test_a_proof_asserts():
    def asserts(node):
        by_numpy = isinstance(node, ast.Attribute) and node.attr.startswith("assert_")
        return by_numpy or isinstance(node, ast.Assert)

    rules.hold(
        f"{row.proof.path}: a proof without an assertion cannot fail"
        for row in ROWS
        if not any(map(asserts, ast.walk(ast.parse(row.proof.code))))
    )


def test_a_verdict_follows_from_what_the_proof_printed():
    """The one rule (`Row.earned`), so that two rows of one kind never say two things."""
    rules.hold(
        f"{row.proof.recorded}: what it measured allows {' or '.join(row.earned) or 'none'}, "
        f"not {row.verdict!r}. Begin the line of a plain translation with 'plain, ', and what "
        "is left in the nearest setting with 'nearest, '"
        for row in ROWS
        if row.verdict not in row.earned
    )


def top_names(node: ast.stmt) -> list[str]:
    """The names that a statement at a program's top assigns."""
    targets = node.targets if isinstance(node, ast.Assign) else []
    return [
        name.id
        for target in targets
        for name in ast.walk(target)
        if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)
    ]


def unread(cell: catalogue.Program, proof: catalogue.Program) -> list[str]:
    """The names that a cell assigns at its top, and that neither it nor its proof reads."""
    tree = ast.parse(cell.code)
    read = {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }
    compared = {
        node.attr
        for node in ast.walk(ast.parse(proof.code))
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == cell.path.stem
    }
    assigned = [name for node in tree.body for name in top_names(node)]
    return [name for name in assigned if name not in {*read, *compared, "_"}]


def test_every_name_of_a_cell_is_read_or_compared():
    """Else the line that assigns it could be anything."""
    rules.hold(
        f"{cell.path}: {name} is assigned and never read, printed or compared; write _ for "
        "a part that is thrown away"
        for row in ROWS
        for cell in (row.tf, row.torch)
        for name in unread(cell, row.proof)
    )


def test_most_rows_compare_numbers():
    """A sheet of two frameworks is about numbers: two thirds of its rows, or more."""
    numeric = [row for row in ROWS if row.verdict in ("same", "same after", "different")]
    assert len(ROWS) >= 150
    assert len(numeric) >= len(ROWS) * 2 / 3


def test_measured_values_keep_their_bounds():
    rules.hold(
        f"{row.proof.recorded}: {measure} does not hold"
        for row in ROWS
        for measure in row.measures
        if not measure.holds
    )


def test_what_looks_like_a_bound_is_read_as_one():
    rules.hold(
        f"{program.recorded}:{number}: write a number before the bound, not {line}"
        for program in PROGRAMS
        for number, line in enumerate(program.output.splitlines(), start=1)
        if re.search(r"\(at (most|least)\b", line) and not catalogue.read_measure(line)
    )


def test_every_recording_belongs_to_a_program():
    made = (".txt", ".png")
    kept = {path for path in project.SNIPPETS.rglob("*") if path.suffix in made}
    known = {program.recorded for program in PROGRAMS}
    known |= {program.picture for program in PROGRAMS if program.picture}
    known |= {installed.RECORDED, signatures.RECORDED, signatures.NAMES, proven.RECORDED}
    assert kept == known


def test_every_verdict_has_words_and_a_sign():
    said = {*catalogue.VERDICTS, *notes.JUDGEMENTS}
    assert set(words.SIGNS) == said
    for language in words.WORDS.values():
        assert said == {*language["verdicts"], *language["judgements"]}
        assert set(language["means"]) == set(catalogue.VERDICTS)


def test_the_answer_is_found_by_name_not_by_place():
    code = "import keras\nx = 1\nmodel.fit(x, y=2)\nfit = x\n"
    assert answer.answer_lines(code, "`model.fit(x, y)`") == {3}
    assert answer.answer_lines(code, "`fit`") == set()
    assert answer.answer_lines("for x in fit(y):\n    pass\n", "`fit(y)`") == {1}


def test_the_body_of_what_is_named_belongs_to_the_answer():
    code = "@tf.function\ndef train_step(x):\n    y = 2 * x\n    return y\n\n\nprint(1)\n"
    assert answer.answer_lines(code, "`train_step`") == {1, 2, 3, 4}
    code = "class Net(nn.Module):\n    def forward(self, x):\n        return x\n"
    assert answer.answer_lines(code, "`nn.Module`, `forward`") == {1, 2, 3}


def test_a_print_is_the_answer_only_if_nothing_else_is():
    code = "y = relu(x)\nprint(relu(y))\n"
    assert answer.answer_lines(code, "`relu(x)`") == {1}
    assert answer.answer_lines("y = 2\nprint(relu(y))\n", "`relu(x)`") == {2}
