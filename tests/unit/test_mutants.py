"""What `make mutants` changes in a program, and what it leaves alone."""

import pytest

from tandem.tools.mutants import changes


def after(code: str) -> set[str]:
    """Every program that one change makes of another."""
    return {change.applied(code) for change in changes(code)}


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        ("x = 1\n", {"x = 2\n"}),
        ("x = 0.5\n", {"x = 1.0\n"}),
        ("x = 0.0\n", {"x = 1.0\n"}),
        ("x = 1e-05\n", {"x = 0.01\n"}),
        ("f(x, dim=y)\n", {"f(x)\n", "pass\n"}),
        ("x = f(flag=True)\n", {"x = f(flag=False)\n", "x = f()\n"}),
        ("y = torch.relu(x)\n", {"y = torch.tanh(x)\n"}),
        ('y = f("same")\n', {"y = f('valid')\n"}),
        ("optimizer.zero_grad()\n", {"pass\n"}),
    ],
)
def test_each_kind_of_change(code, changed):
    assert after(code) == changed


@pytest.mark.parametrize(
    "code",
    [
        "print(1)\n",
        "torch.manual_seed(0)\n",
        "tf.random.set_seed(0)\n",
        "import torch\n",
        'x = f"{y:.2f}"\n',
    ],
)
def test_what_a_row_does_not_say_is_left_alone(code):
    assert not after(code)


def test_a_change_is_made_where_it_stands_after_wide_letters():
    code = 'name = "été ≠ 日本"; x = 1\n'
    assert after(code) == {'name = "été ≠ 日本"; x = 2\n'}
