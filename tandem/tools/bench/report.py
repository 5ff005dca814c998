"""How the figures of the bench are taken and printed."""

import time

PROMISED = 150
"""Rows that the budgets are told for."""


def timed(action, *arguments) -> float:
    """How many seconds an action takes."""
    start = time.perf_counter()
    action(*arguments)
    return time.perf_counter() - start


def title(text: str):
    """Start a part of the report."""
    print(f"\n{text}\n{'-' * len(text)}", flush=True)


def line(what: str, value: str, budget: str = ""):
    """One figure, and its budget."""
    print(f"{what:<58} {value:>12}   {budget}".rstrip(), flush=True)
