"""The index of errors: every entry is whole, and what is not is named."""

import pytest

from tandem import ROOT
from tandem.find import explained
from tandem.language.words import LANGUAGES
from tandem.problem import Problem
from tandem.read import entries
from tandem.read.entries import filled
from tandem.tools.entries import lost
from tandem.write.errors import MOVED, errors_page, page_of
from tests.support import project, rules

KNOWN = entries.load(ROOT)


def test_every_entry_names_rows_that_are_there():
    assert len(KNOWN) > 3
    entries.check_rows(KNOWN, project.rows())
    with pytest.raises(Problem, match=r"\.toml, \[\w+\]: .*no row"):
        entries.check_rows(KNOWN, ["layers/dense"])


def test_every_entry_explains_its_own_message_best():
    messages = project.view("en").messages
    rules.hold(
        f"{entry.group}, {entry.name}: {fault}"
        for entry in KNOWN.values()
        for fault in explained.faults(entry, KNOWN.values(), messages)
    )


def test_every_reported_wording_leads_to_its_entry():
    rules.hold(lost(KNOWN))


FACTS = """[one]
kind = "builtins.ValueError"
messages = ["the {thing:word} has {n:n} legs", "{n:n} legs has the {thing:word}"]
needs = "release"
example = "the table has 3 legs"
"""
SAYS = """[one]
means = "`{thing}`: {n}"
causes = ["sawn"]
fix = "`cut({n})`"
"""


@pytest.fixture
def written(tmp_path, monkeypatch):
    """Writes a group of one entry, changed in some way, and reads it."""
    monkeypatch.setattr(entries, "PROSE", tmp_path / "prose")

    def write(facts=FACTS, en=SAYS, fr=SAYS, programs=(), group="torch_legs"):
        files = {
            tmp_path / entries.FOLDER / f"{group}.toml": facts,
            tmp_path / "prose" / "en" / f"{group}.toml": en,
            tmp_path / "prose" / "fr" / f"{group}.toml": fr,
            **{tmp_path / entries.FOLDER / group / f"{name}.py": "1" for name in programs},
        }
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return entries.load(tmp_path)

    return write


def test_an_entry_is_read_with_its_prose(written):
    one = written()["one"]
    assert (one.kinds, one.framework, one.theme) == (("ValueError",), "torch", "legs")
    assert explained.ranked("ValueError", "so: the dog has 3 legs now", [one])[0].values == {
        "thing": "dog",
        "n": "3",
    }


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"group": "legs"}, "legs.toml: call it a framework"),
        ({"facts": FACTS.replace("kind = ", "kinds = ")}, r"\[one\]: kinds = .*\"kind\""),
        ({"facts": FACTS.replace('kind = "builtins.ValueError"', "")}, "has no kind"),
        ({"facts": FACTS.replace("{n:n} legs", "{n:q} legs")}, r"{n:q} holds nothing known"),
        ({"facts": FACTS.replace("{n:n} legs has", "{n:n} {x}{y}")}, "behind another hole"),
        ({"facts": FACTS.replace("{n:n} legs has the", "{n:n} x")}, "fewer than 3 words"),
        ({"facts": FACTS.replace('"release"', '"luck"')}, "needs is one of"),
        ({"facts": FACTS.replace("example", "#")}, "has an example"),
        ({"facts": FACTS.replace("{n:n} legs has", "{m:n} legs has")}, r"has no \{n\}"),
        ({"facts": FACTS + "[two]\n"}, r"en/torch_legs.toml: it has no \[two\]"),
        ({"en": SAYS + "[two]\n", "fr": SAYS}, r"en/torch_legs.toml: \[two\] is no entry"),
        ({"fr": SAYS.replace("means", "#")}, r"fr/torch_legs.toml, \[one\]: it has no means"),
        ({"fr": SAYS.replace("cut", "coupe")}, r"fr/torch_legs.toml, \[one\]: its code is"),
        ({"fr": SAYS.replace('"sawn"', '"une", "deux"')}, "as many causes"),
        ({"en": SAYS.replace('["sawn"]', '"sawn"')}, "causes as a list"),
        ({"programs": ["two"]}, r"torch_legs/two.py: .* has no \[two\]"),
        ({"programs": ["one"]}, "needs a release and has a program"),
        ({"facts": "x"}, "torch_legs.toml: .*Write kind ="),
    ],
)
def test_what_is_not_whole_is_named(written, change, said):
    with pytest.raises(Problem, match=said):
        written(**change)


def test_what_has_no_program_and_no_row_is_named(written):
    facts = FACTS.replace('needs = "release"', "").replace("example", "#")
    (one,) = written(facts=facts).values()
    assert "no program raises it" in explained.faults(one, [one], [])[0]


def test_values_stand_in_the_prose():
    values = {"shape": "torch.Size([2, 3, 4])", "n": "7"}
    assert filled("{shape[-1]} of {shape[0]} of {shape}", values) == (
        "4 of 2 of torch.Size([2, 3, 4])"
    )
    assert filled('`{"a": {n}}` {{n}} {shape[5]}', values) == '`{"a": 7}` {n} …'


def test_the_directive_of_errors_stands_on_their_pages_alone():
    view = project.view("en")
    with pytest.raises(Problem, match=r"docs/en/data\.md:3: ::: errors stands on errors"):
        errors_page("", "docs/en/data.md:3", view)
    assert 'id="mat1_mat2_shapes"' in errors_page("", "docs/en/errors-pytorch.md:9", view)


@pytest.mark.parametrize("page", MOVED)
def test_an_entry_that_moved_is_found_under_its_old_address(page):
    view = project.view("fr")
    framework, themes = MOVED[page]
    left = [
        one
        for one in view.entries.values()
        if one.framework == framework and one.theme in themes
    ]
    assert {one.theme for one in left} == {*themes}
    written = errors_page("", f"docs/fr/{page}.md:9", view)
    for one in left:
        assert page_of(one) != page
        assert f'<a id="{one.name}" href="../{page_of(one)}/#{one.name}">' in written
        there = errors_page("", f"docs/fr/{page_of(one)}.md:9", view)
        assert f'<h3 id="{one.name}">' in there


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_theme_of_a_group_has_its_words_and_no_other_has(language):
    """Two themes of one framework are two headings: they are called differently."""
    words = entries.themes(language)
    found = {(one.framework, one.theme) for one in entries.load(ROOT).values()}
    assert set(words) == {theme for _, theme in found}
    called = [(framework, words[theme]) for framework, theme in found]
    assert len(called) == len(set(called))
