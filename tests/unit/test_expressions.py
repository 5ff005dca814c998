"""An expression becomes data that says all of it; what is of no known kind is refused."""

import pytest

from tandem.read import expressions
from tandem.read.expressions import Mistake, compiled

N = ["name", "n"]


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("None", ["const", None]),
        ("True", ["const", True]),
        ("2", ["const", 2]),
        ("'same'", ["const", "same"]),
        ("1e-3", ["float", "1e-3"]),
        ("1.0", ["float", "1.0"]),
        ("...", ["name", "..."]),
        ("-1", ["neg", ["const", 1]]),
        ("nn.Linear", ["attr", ["name", "nn"], "Linear"]),
        ("f(n, *n, k=2)", ["call", ["name", "f"], [N, ["star", N]], [["k", ["const", 2]]]]),
        ("f(**n)", ["call", ["name", "f"], [], [[None, N]]]),
        ("n[0]", ["index", N, ["const", 0]]),
        ("n[1:]", ["index", N, ["slice", ["const", 1], None, None]]),
        (
            "n[:, -1]",
            ["index", N, ["tuple", [["slice", None, None, None], ["neg", ["const", 1]]]]],
        ),
        ("(n, 2)", ["tuple", [N, ["const", 2]]]),
        ("[n]", ["list", [N]]),
        ("{'sum': n}", ["dict", [[["const", "sum"], N]]]),
        ("1 - n", ["op", "-", ["const", 1], N]),
        ("n // 2 ** n", ["op", "//", N, ["op", "**", ["const", 2], N]]),
        ("n not in (1,)", ["cmp", "not in", N, ["tuple", [["const", 1]]]]),
        ("n is not None", ["cmp", "is not", N, ["const", None]]),
        (
            "0 < n <= 2",
            ["and", [["cmp", "<", ["const", 0], N], ["cmp", "<=", N, ["const", 2]]]],
        ),
        ("n and not n or 1", ["or", [["and", [N, ["not", N]]], ["const", 1]]]),
        ("n if n else 0", ["if", N, N, ["const", 0]]),
        ("lambda step: step * n", ["lambda", ["step"], ["op", "*", ["name", "step"], N]]),
    ],
)
def test_each_kind_of_expression_has_its_data(text, data):
    assert compiled(text) == data


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("n = 1", "no Python expression"),
        ("f(n", "no Python expression"),
        ("[m for m in n]", "`[m for m in n]` in"),
        ("f'{n}'", "is of no kind"),
        ("1 + b'x'", "`b'x'` in `1 + b'x'` is no literal"),
        ("lambda n=1: n", "is of no kind"),
        ("(*n, 1)", "`*n` in"),
        ("{**n}", "is of no kind"),
        ("n @ n", "is of no kind"),
    ],
)
def test_what_is_of_no_known_kind_is_refused(text, said):
    with pytest.raises(Mistake) as mistake:
        compiled(text)
    assert said in str(mistake.value)


def test_names_are_those_that_are_used_and_not_those_of_arguments_or_of_a_lambda():
    data = compiled("nn.Linear(units, name={'name': key}, f=lambda step: step / rate)[..., 0]")
    assert expressions.names(data) == {"nn", "units", "key", "rate"}


def test_calls_are_found_wherever_they_stand():
    data = compiled("nn.A(n)(x) if nn.B() else [F.c(k=torch.d())]")
    assert [name for name, _, _ in expressions.calls(data)] == [
        "nn.B",
        "nn.A",
        "F.c",
        "torch.d",
    ]


@pytest.mark.parametrize(
    ("text", "is_python"),
    [
        ("nn.Linear(len(n), max(n, 0))", True),
        ("padding if known(padding) else 0", False),
        ("tuple(2, n)[0]", False),
        ("tuple(n)", True),
    ],
)
def test_what_only_twins_know_is_no_python(text, is_python):
    assert expressions.is_python(compiled(text)) == is_python
