"""What an old page keeps of the rows that moved away: their addresses, each a link on."""

from tandem.find import tables
from tandem.problem import Problem
from tandem.read.view import View


def moved(page: str, where: str, view: View) -> str:
    """``::: moved tensors``: a link to each row that once stood on this page, under the row's
    old anchor; `every_page/page.js` follows it at once.

    Raises `Problem` for a page that no row has left.
    """
    left = {old: new for old, new in tables.moved().items() if old.startswith(f"{page}/")}
    if not left:
        raise Problem(where, f'no row has left the page "{page}". Take the line away.')
    lines = ['<div class="moved" data-search-exclude="" markdown="block">', ""]
    for old, new in left.items():
        topic, _, name = new.partition("/")
        title = view.typeset(view.row_titles[new][view.language])
        lines.append(f"* [{title}]({topic}.md#{name}){{ #{old.partition('/')[2]} }}")
    return "\n".join([*lines, "", "</div>"])
