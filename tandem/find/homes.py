"""Where a name is at home: of all rows that answer it, the one that is about it.

`nn.Linear` stands in the one-liners of many rows. A name is at home in the row that is called
so (`train/zero_grad`), else in the topic that it says (`keras.losses.Huber`) or in which most
rows begin with it, there in the row that says it first.
"""

from tandem.read.catalogue import SIDES

Place = tuple[int, int, str]
"""Where a row says a name: what it says before, the row's number and id."""


def homes(rows: list[dict]) -> dict[str, str]:
    """The row of each name that some row answers; `rows` as `lookup.as_data` makes them."""
    places: dict[str, list[Place]] = {}
    for number, row in enumerate(rows):
        for side in SIDES:
            before = 0
            for name in row[side]["names"]:
                places.setdefault(name, []).append((before, number, row["id"]))
                before += not name.startswith(".")  # a variable's attribute tells little
    return {name: home(name, found) for name, found in places.items()}


def topic(place: Place) -> str:
    """The topic of a place."""
    return place[-1].partition("/")[0]


def home(name: str, places: list[Place]) -> str:
    """The row where one name is at home."""
    beginning = [topic(place) for place in places if place[0] == 0]
    anywhere = [topic(place) for place in places]
    last = name.rpartition(".")[2].lower()

    def order(place: Place):
        here, row = place[-1].split("/")
        rank = (-beginning.count(here), -anywhere.count(here))
        return row != last, here not in name, not row.startswith(last), *rank, place

    return min(places, key=order)[-1]
