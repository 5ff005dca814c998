"""The line beside a verdict says what each number of a proof is."""

import pytest

from tandem.read import catalogue
from tandem.read.measured import findings, measured
from tests.support.made_row import make_row


def row_with(folder, *printed):
    """A row whose proof printed these lines."""
    make_row(folder)
    (folder / "train/fit/proof.txt").write_text("\n".join(printed) + "\n")
    return catalogue.load(folder)["train/fit"]


@pytest.mark.parametrize(
    ("line", "english", "french"),
    [
        ("kernel: 1.2e-07 (at most 1e-05)", "kernel: equal", "kernel : aucun écart"),
        (
            "kernel: 0.006 (at most 0.03)",
            "kernel: nearly equal (0.006)",
            "kernel : écart minime (0,006)",
        ),
        ("kernel: 1.84 (at least 0.1)", "kernel: 1.84 off", "kernel : 1,84 d'écart"),
        ("number of ids: 1796 (at least 1)", "number of ids: 1,796", "number of ids : 1 796"),
        ("number of ids: 0 (at most 0)", "number of ids: 0", "number of ids : 0"),
    ],
)
def test_a_number_is_a_difference_unless_its_words_name_a_quantity(
    tmp_path, line, english, french
):
    row = row_with(tmp_path, "output: 0 (at most 0)", line, "same")
    assert findings(row, "en")[1] == english
    assert " ".join(findings(row, "fr")[1].split()) == french


@pytest.mark.parametrize("of", [catalogue.PLAIN, catalogue.NEAREST])
def test_what_a_line_is_of_is_left_out(tmp_path, of):
    verdict = "same after" if of == catalogue.PLAIN else "different"
    lines = [f"{of}{what}: 14 (at least 1)" for what in ("rows", "number of rows")]
    row = row_with(tmp_path, "output: 0 (at most 0)", *lines, verdict)
    assert findings(row, "en") == ["rows: 14 off", "number of rows: 14", "output: equal"]


def test_what_goes_wrong_stands_first(tmp_path):
    row = row_with(tmp_path, "kernel.T: 0 (at most 0)", "plain, kernel: refused", "same after")
    assert measured(row, "en") == "kernel: refused · `kernel.T`: equal"


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        ("eval(), training passed on", "`eval()`, training passed on"),
        ('padding="same", even kernel', '`padding="same"`, even kernel'),
        ("x[0] = 9 of a tf.Tensor", "`x[0] = 9` of a `tf.Tensor`"),
        ("size 8, padded [0, 1, 0, 1]", "size 8, padded [0, 1, 0, 1]"),
    ],
)
def test_code_looks_like_code(tmp_path, what, shown):
    row = row_with(tmp_path, f"{what}: 0 (at most 0)", "same")
    assert measured(row, "en") == f"{shown}: equal"
