"""The worked examples as one language's reader sees them.

An example is one notebook with the prose of both languages: each Markdown cell says its
own in its metadata, ``lang``. The code cells are shared.
"""

import base64
import copy

import heights
import typography
from bs4 import BeautifulSoup, Comment, Tag


def in_language(notebook: dict, language: str) -> dict:
    """A copy of a notebook with its code and the prose of one language."""
    shown = copy.deepcopy(notebook)
    shown["cells"] = [
        cell
        for cell in shown["cells"]
        if cell["cell_type"] == "code" or cell["metadata"].get("lang") == language
    ]
    if language == "fr":
        for cell in shown["cells"]:
            if cell["cell_type"] == "markdown":
                cell["source"] = typography.french("".join(cell["source"]))
    return shown


def title(notebook: dict) -> str:
    """The first heading of a notebook that is in one language."""
    prose = ("".join(c["source"]) for c in notebook["cells"] if c["cell_type"] == "markdown")
    return next(prose).partition("\n")[0].removeprefix("# ")


def pictures(notebook: dict) -> list[bytes]:
    """The pictures that the code cells drew, as PNG files, in order."""
    return [
        base64.b64decode(output["data"]["image/png"])
        for cell in notebook["cells"]
        for output in cell.get("outputs", [])
        if "image/png" in output.get("data", {})
    ]


def lighten(html: str, folder: str, sizes: list[tuple[int, int]]) -> str:
    """The HTML of mkdocs-jupyter without what this site has already.

    It brings 600 kB of styles and scripts, a copy button and an editor's frame for every
    cell, and its pictures inline. The theme has styles and copy buttons for ``pre > code``;
    pictures are files in `folder`, of the given `sizes`, named by their heading.
    """
    soup = BeautifulSoup(html, "html.parser")
    for unused in soup.select(
        "script, style, .celltoolbar, .jp-Collapser, .jp-InputPrompt, .jp-OutputPrompt, "
        ".zeroclipboard-container, .clipboard-copy-txt"
    ):
        unused.decompose()
    for comment in soup.find_all(string=lambda text: isinstance(text, Comment)):
        comment.extract()
    for element in soup.select("[tabindex], [id^=cell-id]"):
        for attribute in ("tabindex", "id"):
            element.attrs.pop(attribute, None)
    for block in soup.select(".highlight-ipynb"):
        block["class"] = ["highlight"]
        wrap_code(soup, block.pre)
    for output in soup.select(".jp-RenderedText"):
        output["class"] = ["highlight", "output"]
        wrap_code(soup, output.pre)
    for link in soup.select(".anchor-link"):
        link["class"] = ["headerlink"]
    for number, (picture, size) in enumerate(zip(soup.select("img"), sizes, strict=True), 1):
        heading = picture.find_previous(["h1", "h2", "h3"])
        picture["src"] = f"../../{folder}-{number}.png"
        picture["alt"] = heading.get_text().removesuffix("¶") if heading else ""
        picture["width"], picture["height"] = size
        picture["loading"] = "lazy"
    heights.tell_cells(soup)
    return str(soup)


def wrap_code(soup: BeautifulSoup, pre: Tag):
    """Turn ``pre`` into ``pre > code``, the shape that the theme knows."""
    code = soup.new_tag("code", tabindex="0")
    code.extend(list(pre.contents))
    pre.append(code)
