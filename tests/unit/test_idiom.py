"""Cells are what a practitioner writes: messages printed as they are, arguments by name."""

import ast
import re

import pytest

from tandem.read import catalogue
from tests.support import project, rules

CELLS = [getattr(row, side) for row in project.rows().values() for side in catalogue.SIDES]
SWITCHES = {
    "requires_grad_",
    "train",
    "set_grad_enabled",
    "print",
    "append",
    "use_deterministic_algorithms",
}
"""Calls whose only argument is a flag, which their name explains."""
VALIDATES = re.compile(r"\b(?:model|net)\(\w*(?:val|test|held)\w*\)")
"""A model that is called on rows that it is not trained on."""
DATA_AND_LABELS = 2
"""What `fit` and `evaluate` take by their place."""


def cuts(code: str) -> list[str]:
    """Where a program operates on an error's message, beyond its first letters."""
    return [
        ast.unparse(node)
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Attribute) and ast.unparse(node.value).startswith("str(error)")
    ]


def unnamed(code: str) -> list[str]:
    """The calls that are given a flag, or more than the data, without saying what it is."""
    found = []
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func).rpartition(".")[2]
        flags = [
            each
            for each in node.args
            if isinstance(each, ast.Constant) and isinstance(each.value, bool | None)
        ]
        fitted = name in ("fit", "evaluate") and len(node.args) > DATA_AND_LABELS
        if (flags and name not in SWITCHES) or fitted:
            found.append(ast.unparse(node))
    return found


def test_a_message_is_printed_as_it_is():
    rules.hold(
        f"{cell.path}: print str(error)[:60], not {cut}"
        for cell in CELLS
        for cut in cuts(cell.code)
    )


def test_a_flag_is_given_by_name():
    rules.hold(
        f"{cell.path}: say which argument it is in {call}"
        for cell in CELLS
        for call in unnamed(cell.code)
    )


def test_a_torch_cell_validates_in_evaluation_mode():
    """Else dropout and batch normalisation spoil what is measured, and readers copy it."""
    rules.hold(
        f"{cell.path}: it validates; call model.eval() before, and model.train() after"
        for cell in CELLS
        if cell.part == "torch" and VALIDATES.search(cell.code) and "eval()" not in cell.code
    )


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ("print(str(error)[:60])", []),
        ("print(str(error).partition(': ')[2])", ["str(error).partition"]),
        ("print(str(error)[:60].strip())", ["str(error)[:60].strip"]),
    ],
)
def test_surgery_on_a_message_is_seen(code, wrong):
    assert cuts(code) == wrong


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ("p.requires_grad_(False)", []),
        ("torch.tensor([True, False])", []),
        ("f(from_logits=True)", []),
        ("Loss(True)", ["Loss(True)"]),
        ("model.fit(x, y, 64, 50)", ["model.fit(x, y, 64, 50)"]),
        ("model.fit(x, y, epochs=50)", []),
    ],
)
def test_an_argument_without_a_name_is_seen(code, wrong):
    assert unnamed(code) == wrong
