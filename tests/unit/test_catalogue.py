"""A mistake in a row stops the build with the file, the line and the way out."""

import pytest

from tandem.problem import Problem, nearest
from tandem.read import catalogue
from tests.support.made_row import CELL, make_row


def test_a_whole_row_is_read(tmp_path):
    row = catalogue.load(make_row(tmp_path))["train/fit"]
    assert (row.tf.one_liner, row.tf.code) == ("`print`", 'print("hello")\n')
    assert row.verdict == "same"
    assert (row.topic, row.name) == ("train", "fit")


@pytest.mark.parametrize("part", catalogue.PARTS)
def test_a_row_that_lacks_a_part_is_named(tmp_path, part):
    make_row(tmp_path, **{part: None})
    with pytest.raises(Problem, match=f'"train/fit" has no {catalogue.FILES[part]};'):
        catalogue.load(tmp_path)


def test_a_file_that_is_no_part_names_the_nearest(tmp_path):
    make_row(tmp_path)
    (tmp_path / "train/fit/toch_cell.py").write_text(CELL)
    with pytest.raises(Problem, match=r'toch_cell\.py:1: .*Did you mean "torch_cell\.py"\?'):
        catalogue.load(tmp_path)


def test_a_program_beside_the_rows_is_shown_its_folder(tmp_path):
    make_row(tmp_path)
    (tmp_path / "train/loop_tf.py").write_text(CELL)
    with pytest.raises(Problem, match=r"loop_tf\.py:1: .*lies in the row's folder"):
        catalogue.load(tmp_path)


def test_a_program_without_a_docstring_is_named(tmp_path):
    make_row(tmp_path, tf="print(1)\n")
    with pytest.raises(Problem, match=r"keras_cell\.py:1: a program starts with a docstring"):
        catalogue.load(tmp_path)


def test_a_syntax_error_names_its_line(tmp_path):
    make_row(tmp_path, tf='"""`x`"""\nx = = 1\n')
    with pytest.raises(Problem, match=r"keras_cell\.py:2: not valid Python"):
        catalogue.load(tmp_path)


def test_a_proof_that_ends_without_a_verdict_is_named(tmp_path):
    make_row(tmp_path)
    (tmp_path / "train/fit/proof.txt").write_text("done\n")
    with pytest.raises(Problem, match="ends by printing its verdict, one of: same"):
        _ = catalogue.load(tmp_path)["train/fit"].verdict


def test_measures_are_read_from_what_the_proof_printed(tmp_path):
    make_row(tmp_path)
    text = "kernel: 1.2e-07 (at most 1e-05)\nnaive: 0.19 (at least 0.01)\nsame after\n"
    (tmp_path / "train/fit/proof.txt").write_text(text)
    row = catalogue.load(tmp_path)["train/fit"]
    assert row.measures == [
        catalogue.Measure("kernel", 1.2e-07, "at most", 1e-05),
        catalogue.Measure("naive", 0.19, "at least", 0.01),
    ]


@pytest.mark.parametrize(
    ("value", "relation", "bound", "holds"),
    [
        (1e-07, "at most", 1e-06, True),
        (1e-06, "at most", 1e-06, True),
        (5.0, "at most", 1e-06, False),
        (0.1, "at least", 0.1, True),
        (0.09, "at least", 0.1, False),
        (float("nan"), "at most", 1e-06, False),
        (float("nan"), "at least", 0.1, False),
        (1.0, "at most", float("nan"), False),
    ],
)
def test_a_measure_knows_whether_it_holds(value, relation, bound, holds):
    assert catalogue.Measure("gap", value, relation, bound).holds is holds


def test_the_nearest_name_is_offered_only_when_it_is_near():
    assert nearest("train/fti", ["train/fit", "save/h5"]) == ' Did you mean "train/fit"?'
    assert nearest("zzz", ["train/fit"]) == ""
