"""The sheet of paper is published beside its page, and a search finds the rows instead."""

import json

from tandem.read.addresses import FOLDERS
from tandem.tools.print import pdf_path
from tandem.write.print import gotcha, inline
from tests.support import project
from tests.support.website import every_language


@every_language
def test_kept_sheet_is_linked_and_published(site, language):
    folder = site / FOLDERS[language]
    assert 'href="../tandem.pdf"' in (folder / "print/index.html").read_text(encoding="utf-8")
    assert (folder / "tandem.pdf").read_bytes() == pdf_path(language).read_bytes()


@every_language
def test_search_does_not_find_the_sheet_instead_of_the_row(site, language):
    index = json.loads((site / FOLDERS[language] / "search/search_index.json").read_text())
    entries = [item for item in index["docs"] if item["location"].startswith("print/")]
    assert entries
    text = "\n".join(item["text"] for item in entries)
    found = [
        shown.row
        for shown in project.view(language).shown()
        if inline(gotcha(shown.prose)) in text
    ]
    assert not found
