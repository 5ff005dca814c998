"""What other programs read: a mistake on the page that documents it stops the build."""

import pytest

from tandem.problem import Problem
from tandem.write.rows_json import example
from tests.support import project


def test_example_of_no_row_is_a_problem():
    with pytest.raises(Problem, match=r'no row "layers/dens".* Did you mean "layers/dense"'):
        example("layers/dens", "docs/en/exports.md:1", project.view("en"))
