"""What the first page writes: figures, days, and a problem for a row that is not there."""

import datetime

import pytest

from tandem import problem
from tandem.language import numbers
from tandem.write import home
from tests.support import project


def test_numbers_and_days_are_written_as_the_language_does():
    first, second = datetime.date(2026, 8, 1), datetime.date(2026, 8, 2)
    assert numbers.day(first, "en") == "1\u00a0August\u00a02026"
    assert numbers.day(first, "fr") == "1er\u00a0août\u00a02026"
    assert numbers.day(second, "fr") == "2\u00a0août\u00a02026"
    assert home.figure(12345, "en") == "12,345"
    assert home.figure(12345, "fr") == "12\u202f345"


def test_wrong_directives_are_named():
    view = project.view("en")
    with pytest.raises(
        problem.Problem, match=r'home:1: there is no row "losses/brodcast".*mean'
    ):
        home.live("losses/brodcast", "home:1", view)
