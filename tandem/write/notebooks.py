"""A story's page: the HTML of mkdocs-jupyter, lightened."""

from bs4 import BeautifulSoup, Comment, Tag

from tandem.write import heights


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
        picture["src"] = f"../../{folder}-{number}.webp"
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
