"""What a row's card offers of where it comes from: report it, edit it, see its files."""

from html import escape

from tandem.language.numbers import day
from tandem.language.words import PACKAGE_NAMES
from tandem.read.addresses import row_urls
from tandem.read.catalogue import Row
from tandem.read.view import Shown, View


def row_menu(row: Row, shown: Shown, path: str, view: View) -> str:
    """A button and the menu that it opens; nothing where no repository is known.

    `path` is the source of the page that shows the row. The browser opens the menu, closes it
    and hands it the keyboard: it needs no script.
    """
    repository = view.repository
    if repository is None:
        return ""
    words = view.words["repository"]
    title = view.row_titles.get(row.id, {}).get(view.language, shown.title)
    links = {
        "report": repository.report(f"{row.id}: ", report_text(row, title, view)),
        "edit": repository.edit(path, shown.line),
        "source": repository.folder(f"snippets/{row.id}"),
    }
    items = "".join(f'<a href="{escape(url)}">{words[name]}</a>' for name, url in links.items())
    menu = f"more-{row.name}"
    return (
        f'<button type="button" popovertarget="{menu}" aria-label="{words["more"]}" '
        f'aria-describedby="{row.name}-title">⋯</button>'
        f'<span class="more" id="{menu}" popover="">{items}</span>'
    )


def report_text(row: Row, title: str, view: View) -> str:
    """What a report begins with: which row, where it was read, what it was recorded with."""
    words = view.words["repository"]
    address = view.repository.site_url + row_urls(row)[view.language]
    lines = [words["row"].format(row.id, title), words["address"].format(address)]
    if view.verified:
        versions = ", ".join(
            f"{PACKAGE_NAMES[name]} {version}"
            for name, version in view.verified.versions.items()
        )
        recorded = day(view.verified.date, view.language)
        lines.append(words["recorded"].format(recorded, versions))
    return "\n".join([*lines, "", words["wrong"], "", ""])
