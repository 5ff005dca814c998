"""What was proven is read as it was recorded; compared pairs name arguments that are there."""

import shutil

import pytest

from tandem.problem import Problem
from tandem.read import compared, proven, signatures
from tests.support import project

DENSE = "keras.layers.Dense -> torch.nn.Linear: 27 calls, 3.3e-16 at most (float32 2.4e-07)"

PAIR = """
[[pair]]
keras = "keras.losses.CTC"
torch = "torch.nn.CTCLoss"
same = ["reduction"]
"""


@pytest.fixture
def folder(tmp_path):
    """The folder of the twins of a project that has the recorded signatures alone."""
    made = tmp_path / signatures.FOLDER
    made.mkdir(parents=True)
    shutil.copy(project.ROOT / signatures.RECORDED, made)
    return made


def test_a_line_says_the_calls_and_the_largest_differences(folder, tmp_path):
    (folder / "proven.txt").write_text(f"{DENSE}\n{DENSE[7:]}, 10 refused\n")
    found = proven.read(tmp_path)
    assert found["keras.layers.Dense", "torch.nn.Linear"] == proven.Proven(
        27, "3.3e-16", "2.4e-07"
    )
    assert len(found) == 2


def test_nothing_is_proven_where_nothing_was_recorded(tmp_path):
    assert proven.read(tmp_path) == {}


def test_a_line_that_says_nothing_names_its_place(folder, tmp_path):
    (folder / "proven.txt").write_text(f"{DENSE}\nDense: proven\n")
    with pytest.raises(Problem, match=r"proven\.txt:2: 'Dense: proven' says nothing"):
        proven.read(tmp_path)


def test_a_compared_pair_is_read(folder, tmp_path):
    (folder / "losses.toml").write_text(PAIR)
    (pair,) = compared.read(tmp_path)
    assert (pair.family, pair.same, pair.arguments) == ("losses", ("reduction",), {})


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("same", "sam", 'no key "sam".*"same"'),
        ("CTCLoss", "CTCLos", "no recorded signature"),
        ('["reduction"]', '["reductions"]', 'no argument "reductions".*"reduction"'),
    ],
)
def test_a_mistake_in_a_pair_names_it(folder, tmp_path, old, new, said):
    (folder / "losses.toml").write_text(PAIR.replace(old, new))
    with pytest.raises(Problem, match=f"losses.toml .keras.losses.CTC, .*{said}"):
        compared.read(tmp_path)
