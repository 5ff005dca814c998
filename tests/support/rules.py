"""A rule over all programs or pages is one test, which names everything that breaks it."""

from collections.abc import Iterable

import pytest


def hold(broken: Iterable[str]):
    """Fail with a line for each that breaks a rule: which one, why, and the way out."""
    lines = list(broken)
    if lines:
        pytest.fail("\n".join([f"{len(lines)} break the rule:", *lines]), pytrace=False)
