"""A row that moved to another page is found where it stood, too."""

import re

import pytest

from tandem.find import tables
from tandem.language.words import LANGUAGES
from tandem.problem import Problem
from tandem.publish import exports
from tandem.write.moved import moved
from tests.support import project, rules

LEFT = sorted({old.partition("/")[0] for old in tables.moved()})
"""The pages that rows have left."""


def test_every_move_leads_to_a_row_and_hides_none():
    rows = project.rows()
    rules.hold(
        f"moved.toml: {old!r} leads to {new!r}; the first must be no row, the second one"
        for old, new in tables.moved().items()
        if old in rows or new not in rows
    )


@pytest.mark.parametrize("page", LEFT)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_leads_on_from_each_old_address(page, language):
    path = f"docs/{language}/{page}.md"
    assert f"\n::: moved {page}\n" in (project.ROOT / path).read_text(encoding="utf-8")
    written = moved(page, path, project.view(language))
    links = re.findall(r"\]\(([\w-]+)\.md#(\w+)\)\{ #(\w+) \}", written)
    assert {f"{page}/{old}": f"{topic}/{new}" for topic, new, old in links} == {
        old: new for old, new in tables.moved().items() if old.startswith(f"{page}/")
    }


def test_a_page_that_no_row_has_left_is_named():
    with pytest.raises(Problem, match=r'^docs/en/save\.md:9: no row has left the page "save"'):
        moved("save", "docs/en/save.md:9", project.view("en"))


def test_programs_stand_at_their_old_addresses_too():
    view = project.view("en")
    programs = dict(exports.programs(view, project.ROOT))
    for address in ("snippets/tensors/reduce_keras.py", "snippets/tensors/reduce_tf.py"):
        assert programs[address] == view.rows["tensor-math/reduce"].tf.path
