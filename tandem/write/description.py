"""What a page says of itself to search engines, and where a link to it is shared."""

import re

from tandem.find.lookup import plain

ROOM = 200
"""Characters that are shown of a description; a first sentence may be longer."""

PROSE = re.compile(r"^[^\W\d_]")
"""How a paragraph begins that is no heading, directive, list or HTML."""

SENTENCE_END = re.compile(r"(?<=[.?!])\s+")


def opening(markdown: str) -> str:
    """The first sentences of a page's prose as plain text: those that there is room for.

    It goes into an attribute that Material does not escape, so it has no double quotes.
    """
    paragraphs = re.split(r"\n\s*\n", markdown)
    first = next((text for text in paragraphs if PROSE.match(text)), "")
    kept, *others = SENTENCE_END.split(plain(first).replace("`", "").replace('"', "'"))
    for sentence in others:
        if len(kept) + 1 + len(sentence) > ROOM:
            break
        kept += f" {sentence}"
    return re.sub(":$", ".", kept)
