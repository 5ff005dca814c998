"""The permalink of a row leads to the row, not to its heading inside it."""

import xml.etree.ElementTree as etree

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

HEADING = "-title"
"""How the id of a row's heading ends."""


def row_anchor(anchor: str) -> str:
    """The row's own anchor for its heading's: ``fit`` for ``fit-title``."""
    return anchor.removesuffix(HEADING)


class RowLinks(Treeprocessor):
    """Lets the permalinks that `toc` made lead to rows."""

    def run(self, root: etree.Element):
        for heading in root.iter("h2"):
            for link in heading.iterfind("a[@class='headerlink']"):
                link.set("href", row_anchor(link.get("href")))


class Permalinks(Extension):
    """Adds `RowLinks` to Markdown, after `toc`."""

    def extendMarkdown(self, md: Markdown):
        md.treeprocessors.register(RowLinks(md), "row_links", 4)  # toc is at 5
