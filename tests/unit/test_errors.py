"""What programs caught: how it is read, told apart, and led to where it is explained."""

import pytest

from tandem import problem
from tandem.read import errors
from tests.support import pasted_errors, project


def test_every_traceback_has_its_entry():
    names = {path.stem for path in pasted_errors.TRACEBACKS.glob("*.txt")}
    assert set(pasted_errors.EXPLAINED) == names
    entries = [*pasted_errors.EXPLAINED.values(), *pasted_errors.LINES.values()]
    assert set(entries) <= set(project.view("en").entries)


def test_what_was_never_recorded_stops_the_build(tmp_path):
    rows, proofs = project.rows(), project.proofs()
    place, path = next(errors.places(rows, proofs))
    with pytest.raises(problem.Problem, match=f"{path}: .*make record ROW={place}"):
        errors.check(tmp_path, rows, proofs)


@pytest.mark.parametrize("text", ["nothing", '[{"kind": "ValueError"}]', "[3]"])
def test_a_recording_that_is_something_else_is_named(tmp_path, text):
    path = tmp_path / "proof.errors.json"
    path.write_text(text)
    with pytest.raises(problem.Problem, match=r"proof\.errors\.json: .*cannot be read"):
        errors.read(path)


def test_the_row_whose_cell_raises_comes_before_proofs_and_notes():
    by_text = {message.text: message.places for message in project.view("en").messages}
    batch = by_text["'DataLoader' object is not subscriptable"]
    assert batch[0] == "data/one_element"
    compiled = by_text["You must call `compile()` before using the model."]
    assert compiled[0] == "start/compile_or_not" and compiled[-1] == "GE-04"
    found = errors.places(project.rows(), project.proofs())
    ranks = [2 if "/" not in place else path.stem == "proof" for place, path in found]
    assert set(ranks) == {0, 1, 2} and ranks == sorted(ranks)


def test_what_differs_from_program_to_program_is_one_message():
    one, two = (
        f"'{name}' object has no layer conv_{n}: {n}" for n, name in enumerate("ab", start=8)
    )
    assert errors.normalised(one) == errors.normalised(two)
    assert errors.normalised("got Int") != errors.normalised("got Float")
