"""What the page `translate` copies is each row's cells as its page shows them, and it runs."""

import json

from tandem.read.addresses import FOLDERS
from tandem.read.catalogue import SIDES
from tests.support import project
from tests.support.website import parse


def test_the_script_of_programs_has_every_cell_whole(site):
    script = (site / "assets/programs.js").read_text(encoding="utf-8")
    data = script.partition("?? {}, ")[2].removesuffix(");\n")
    programs = json.loads(data)["programs"]
    assert programs == {
        row.id: {side: getattr(row, side).code for side in SIDES}
        for row in project.rows().values()
    }
    for row, sides in programs.items():
        for side, code in sides.items():
            compile(code, f"{row} {side}", "exec")


def test_what_languages_share_is_there_once(site):
    """A page says where, as seen from its own folder."""
    for folder in FOLDERS.values():
        page = site / folder / "translate/index.html"
        assets = parse(page).select_one("#pasted")["data-assets"]
        assert (page.parent / assets).resolve() == (site / "assets").resolve()
    for name in ("programs.js", "official.js"):
        assert [*site.rglob(f"assets/{name}")] == [site / "assets" / name]
