"""A one-liner as HTML, each name in it a link to its official reference."""

from html import escape

from tandem.find import official, said
from tandem.language.typography import code_element
from tandem.read.catalogue import Program


def one_liner_html(program: Program) -> str:
    """The one-liner of a cell: code in backticks as elements, names in it as links."""
    text = program.one_liner
    pieces, end = [], 0
    for name in said.names(program):
        pieces += [escape(text[end : name.start], quote=False), linked(name.text, name.name)]
        end = name.end
    pieces.append(escape(text[end:], quote=False))
    parts = "".join(pieces).split("`")
    parts[1::2] = map(code_element, parts[1::2])
    return "".join(parts)


def linked(html: str, name: str | None) -> str:
    """Some HTML as a link to the official reference of a full public name, if it has one."""
    address = official.address(name) if name else None
    if address is None:
        return html
    return f'<a class="official" href="{escape(address)}" rel="noopener">{html}</a>'
