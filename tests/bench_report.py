"""How the figures of `bench` are printed."""


def title(text: str):
    """Start a part of the report."""
    print(f"\n{text}\n{'-' * len(text)}", flush=True)


def line(what: str, value: str, budget: str = ""):
    """One figure, and its budget."""
    print(f"{what:<58} {value:>12}   {budget}".rstrip(), flush=True)
