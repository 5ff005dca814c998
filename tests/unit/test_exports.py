"""What other programs read: a mistake on the page that documents it stops the build."""

import exports
import project
import pytest
from problem import Problem


def test_example_of_no_row_is_a_problem():
    with pytest.raises(Problem, match=r'no row "layers/dens".* Did you mean "layers/dense"'):
        exports.example("layers/dens", "docs/en/exports.md:1", project.view("en"))
