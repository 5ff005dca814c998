"""Names that a file of twins gives to expressions."""

import pytest

from tandem.read import shorthand
from tandem.read.expressions import Mistake

WAY = {
    "write": ["f(step * 2)", {"when": "not odd", "call": "g(1.0)", "use": "f(odd)"}],
    "refuse": [{"when": "odd", "why": "odd"}],
    "weights": {"step": "step"},
}


def expanded(**names: str) -> dict:
    """A way with these names put in."""
    return shorthand.expanded({"let": names, "twin": [WAY]})["twin"][0]


def test_a_name_stands_for_its_expression_with_brackets_where_they_belong():
    way = expanded(step="a if b else c")
    assert way["write"][0] == "f((a if b else c) * 2)"


def test_a_name_may_use_those_before_it():
    way = expanded(step="a + 1", odd="zero(step % 2 - 1)")
    assert way["write"][1]["when"] == "not zero((a + 1) % 2 - 1)"
    assert way["refuse"][0]["when"] == "zero((a + 1) % 2 - 1)"


def test_what_is_no_expression_and_what_has_no_such_name_stays():
    way = expanded(step="a", odd="b")
    assert way["write"][1]["call"] == "g(1.0)"
    assert way["refuse"][0]["why"] == "odd"
    assert way["weights"] == {"step": "step"}


def test_a_file_without_names_stays():
    assert shorthand.expanded({"twin": [WAY]}) == {"twin": [WAY]}


def test_a_name_for_what_is_no_expression_is_a_mistake():
    with pytest.raises(Mistake, match="let: `a if` is no Python expression"):
        expanded(step="a if")
