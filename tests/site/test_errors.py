"""The page of errors lists all that is recorded, each with the way to where it is explained."""

import pytest

from tandem.read import errors
from tandem.read.addresses import FOLDERS
from tests.support import project, script_data
from tests.support.website import every_language, parse


@pytest.fixture
def table(site, language):
    """The table of the page of errors."""
    return parse(site / FOLDERS[language] / "errors/index.html").select_one("table.errors")


@every_language
def test_the_table_lists_every_recorded_message(language, table):
    shown = [code.text for code in table.select("td:first-child code")]
    recorded = [
        f"{entry['kind'].rpartition('.')[2]}: {entry['message']}"
        for path in sorted(project.SNIPPETS.rglob(f"*{errors.ENDING}"))
        for entry in errors.read(path)
        if entry["message"]
    ]
    assert len(recorded) > 350
    assert set(shown) <= set(recorded)
    kept = {errors.normalised(text) for text in shown}
    assert {errors.normalised(text) for text in recorded} == kept
    assert len(shown) == len(project.view(language).messages)


@every_language
def test_the_script_reads_from_the_table_what_its_tests_read(language, table):
    """As `read` in errors.js does; Node has no table, and gets the same from Python."""
    read = []
    for row in table.select("tbody tr"):
        kind, code = row["data-kind"], row.select_one("td code").text
        assert code.startswith(f"{kind}: ")
        href = row.select_one("a")["href"]
        page, name = href.strip("./").split("/#")
        note = "/notes/#" in href
        where = name.upper() if note else f"{page}/{name}"
        text = code.removeprefix(f"{kind}: ")
        read.append({"kind": kind, "text": text, "note": note, "row": where})
    assert read == script_data.table_of_errors(project.view(language))


@every_language
def test_each_message_leads_to_where_it_is_explained(site, language, table):
    folder = site / FOLDERS[language] / "errors"
    assert [head["scope"] for head in table.select("th")] == ["col"] * 3
    lost = []
    for row in table.select("tbody tr"):
        links = row.select("td:last-child a")
        if not links:
            lost.append(row.text)
        for link in links:
            target, _, anchor = link["href"].partition("#")
            if not parse((folder / target / "index.html").resolve()).find(id=anchor):
                lost.append(link["href"])
    assert not lost


@every_language
def test_messages_of_one_framework_stand_together(language, table):
    by = [row.select("td")[1].text for row in table.select("tbody tr")]
    turns = [name for before, name in zip(["", *by], by, strict=False) if name != before]
    assert turns[:4] == ["PyTorch", "torchvision", "Keras", "TensorFlow"]
    assert turns[-1] == "Python" and len(turns) == len(set(turns))
