"""The one error that a person's mistake in a row or a page leads to."""

import difflib


class Problem(Exception):
    """One sentence for people: where it is wrong, what is wrong, the way out."""

    def __init__(self, where: str, what: str):
        super().__init__(f"{where}: {what}")


def nearest(name: str, known) -> str:
    """`` Did you mean "..."?`` with the nearest known name, or an empty string."""
    near = difflib.get_close_matches(name, list(known), n=1, cutoff=0.4)
    return f' Did you mean "{near[0]}"?' if near else ""
