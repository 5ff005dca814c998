"""The names that the site gives the address of an official reference."""

from functools import cache

from tandem.find import official, said
from tandem.read.catalogue import Program
from tests.support import project


def cells() -> list[Program]:
    """Both cells of every row."""
    return [cell for row in project.rows().values() for cell in (row.tf, row.torch)]


def pairs() -> set[str]:
    """The names that the page of arguments says more of."""
    return {official.whole(name) for pair in project.view("en").told for name in pair}


@cache
def names() -> set[str]:
    """The full names of one-liners and of the page of arguments that have an address."""
    found = {each.name for cell in cells() for each in said.names(cell) if each.name}
    return {name for name in found | pairs() if official.address(name)}


def host(address: str) -> str:
    """The host of an address."""
    return address.split("/")[2]
