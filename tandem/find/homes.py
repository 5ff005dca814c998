"""Where a name is at home: of all rows that say it, the one that answers it."""

from tandem.find.answers import Answers


def homes(rows: list[dict]) -> dict[str, str]:
    """The row of each name that some row says; `rows` as `lookup.as_data` makes them."""
    return Answers(rows).homes()
