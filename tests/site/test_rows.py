"""The table of the page index says what the rows say."""

from tandem.find import lookup
from tandem.read.addresses import FOLDERS
from tests.support import project
from tests.support.website import every_language, parse


@every_language
def test_the_table_shows_every_row(site, language):
    view = project.view(language)
    rows = [lookup.as_data(shown, view) for shown in view.shown()]
    page = parse(site / FOLDERS[language] / "rows" / "index.html")
    shown = [
        [cell.get_text() for cell in row.find_all(["th", "td"])]
        for row in page.select("tbody[data-topic] tr:not(.topic)")
    ]
    assert [cells[:3] for cells in shown] == [
        [row["title"], *(row[side]["one_liner"].replace("`", "") for side in ("tf", "torch"))]
        for row in rows
    ]
    verdicts = [view.words["verdicts"][row["verdict"]] for row in rows]
    assert [cells[3].split(" ", 1)[1] for cells in shown] == verdicts
