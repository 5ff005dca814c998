"""What the scripts of every language read alike, beside the English site: what both cells of a
row show, where the official references are, and how calls are rewritten.

Files of their own: a reader who only looks names up needs none.
"""

from pathlib import Path

from tandem import ROOT
from tandem.find import official, rewriting
from tandem.find.lookup import write_script
from tandem.read import signatures
from tandem.read.catalogue import SIDES
from tandem.read.view import View


def programs(view: View) -> dict[str, dict[str, str]]:
    """What both cells of every row show, as a reader copies it, by the row's id and side."""
    return {
        row.id: {side: getattr(row, side).code for side in SIDES}
        for row in (view.rows[shown.row] for shown in view.shown())
    }


def write(folder: Path, view: View):
    """Write ``programs.js``, ``official.js`` and ``twins.js``."""
    write_script(folder / "programs.js", {"programs": programs(view)})
    write_script(folder / "official.js", {"references": official.as_data()})
    twins = rewriting.as_data(view.twins, signatures.read(ROOT))
    write_script(folder / "twins.js", {"twins": twins})
