"""A row as ``rows.json`` lists it."""

import json

from tandem.problem import Problem, nearest
from tandem.read.addresses import row_urls
from tandem.read.catalogue import SIDES, Row
from tandem.read.view import View

CUT = 60
"""Characters that the example of the page ``exports`` shows of a text."""


def as_data(row: Row, titles: dict[str, str]) -> dict:
    """One row as ``rows.json`` lists it."""
    cells = {side: getattr(row, side) for side in SIDES}
    return {
        "id": row.id,
        "title": titles,
        "url": row_urls(row),
        **{
            side: {
                "one_liner": cell.one_liner,
                "api": cell.api,
                "code": cell.code,
                "output": cell.output,
            }
            for side, cell in cells.items()
        },
        "verdict": row.verdict,
        "differences": [
            {
                "what": measure.what,
                "value": measure.value,
                "relation": measure.relation,
                "bound": measure.bound,
            }
            for measure in row.measures
        ],
    }


def example(argument: str, where: str, view: View) -> str:
    """``::: json layers/dense``: a row as ``rows.json`` lists it, its long texts cut."""
    if argument not in view.rows:
        raise Problem(
            where, f'there is no row "{argument}".{nearest(argument, list(view.rows))}'
        )
    data = as_data(view.rows[argument], view.row_titles[argument])
    text = json.dumps(cut(data), ensure_ascii=False, indent=1)
    return f"```text\n{text}\n```"


def cut(data):
    """Data with its long texts cut."""
    match data:
        case dict():
            return {name: cut(value) for name, value in data.items()}
        case list():
            return [cut(value) for value in data]
        case str() if len(data) > CUT:
            return data[:CUT] + "…"
    return data
