"""French typography: no line may start with « : », so the space before it must not break."""

import re

BEFORE = re.compile(r"(?<=\S) (?=[:;?!»])")
AFTER = re.compile(r"(?<=«) ")
NO_BREAK = "\N{NO-BREAK SPACE}"


def french(text: str) -> str:
    """A line of prose with its unbreakable spaces; code in backticks stays as it is."""
    parts = text.split("`")
    for number in range(0, len(parts), 2):
        parts[number] = AFTER.sub(NO_BREAK, BEFORE.sub(NO_BREAK, parts[number]))
    # A space between code and a sign belongs to the prose that starts there.
    for number in range(2, len(parts), 2):
        parts[number] = re.sub(r"^ (?=[:;?!»])", NO_BREAK, parts[number])
    return "`".join(parts)
