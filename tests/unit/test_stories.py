"""The stories speak both languages; what changed is found in its cell."""

import base64
import copy
import io

import pytest
from matplotlib.figure import Figure
from nbformat import v4

from tandem.problem import Problem
from tandem.read.stories import in_language
from tandem.record import stories
from tests.support import project

TINY = """\
# %% [markdown] lang="en"
# # A line with `plot`

# %% [markdown] lang="fr"
# # Une droite avec `plot`

# %%
print("loss: 0.25")

# %%
plt.plot([1, 2], linewidth=5)

# %% tags=["timing"]
print(f"it took {seconds:.6f} s")
"""


def test_each_story_speaks_both_languages():
    paths = project.stories().values()
    assert paths
    mistakes = []
    for path in paths:
        try:
            stories.check_prose(path, stories.read(path))
        except Problem as mistake:
            mistakes.append(str(mistake))
    assert not mistakes, "\n".join(mistakes)


def test_each_recorded_notebook_has_its_story():
    paths = project.stories().values()
    recorded = {*(project.SNIPPETS / "stories").rglob("*.ipynb")}
    assert recorded == {stories.recorded_path(path) for path in paths}


def written(folder, source: str):
    """A small story of its own."""
    path = folder / "tiny.py"
    path.write_text(source)
    return path


def line(*heights: float, width: float = 5) -> str:
    """A plot of its own, as a notebook keeps it."""
    figure = Figure(figsize=(3, 2))
    figure.subplots().plot(heights, linewidth=width)
    buffer = io.BytesIO()
    figure.savefig(buffer, dpi=100, bbox_inches="tight")
    return base64.b64encode(buffer.getvalue()).decode()


@pytest.fixture
def tiny(tmp_path):
    """A small story that was recorded, and its notebook as a kernel leaves it."""
    path = written(tmp_path, TINY)
    executed = stories.read(path)
    outputs = [
        v4.new_output("stream", text="loss: 0.25\n"),
        v4.new_output("display_data", {"image/png": line(1, 2), "text/plain": "<Figure>"}),
        v4.new_output("stream", text="it took 0.123456 s\n"),
    ]
    for number, (cell, output) in enumerate(zip(executed.cells[2:], outputs, strict=True), 1):
        cell.outputs, cell.execution_count = [output], number
    stories.record(path, copy.deepcopy(executed), tmp_path)
    return path, executed


def set_text(cell, text):
    cell.outputs[0].text = text


def set_picture(cell, picture):
    cell.outputs[0].data["image/png"] = picture


def set_tags(cell, tags):
    cell.metadata.tags = tags


def test_the_same_notebook_with_another_time_is_the_same(tiny):
    path, executed = tiny
    set_text(executed.cells[4], "it took 1.5 s\n")
    assert stories.difference(path, executed, path.parent) is None


@pytest.mark.parametrize(
    ("number", "change", "value", "message"),
    [
        (3, set_text, "loss: 0.35\n", "recorded is 'loss: 0.25'"),
        (3, set_text, "", "it printed 0 lines"),
        (4, set_picture, line(2, 1), "the picture differs from picture 1"),
        (4, set_picture, "", "it drew nothing"),
        (5, set_text, "it took 1.5 minutes\n", "recorded is 'it took # s'"),
        (5, set_tags, [], "it was edited"),
        (1, lambda cell, source: cell.update(source=source), "# Another", "it was edited"),
    ],
)
def test_a_change_is_found_in_its_cell(tiny, number, change, value, message):
    path, executed = tiny
    change(executed.cells[number - 1], value)
    stale = stories.difference(path, executed, path.parent)
    assert f"tiny.py, cell {number} (" in stale
    assert message in stale


def test_what_still_says_the_same_is_kept(tiny):
    path, executed = tiny
    changed = copy.deepcopy(executed)
    set_text(changed.cells[2], "loss: 0.35\n")
    set_picture(changed.cells[3], line(1, 2, width=5.1))
    set_text(changed.cells[4], "it took 1.5 s\n")
    assert changed.cells[3] != executed.cells[3]
    stories.record(path, changed, path.parent)
    assert changed.cells[2].outputs[0].text == "loss: 0.35\n"
    assert changed.cells[3:] == executed.cells[3:]


def test_a_missing_cell_and_a_missing_recording_are_found(tiny):
    path, executed = tiny
    executed.cells.pop()
    assert "has 4 cells, recorded are 5" in stories.difference(path, executed, path.parent)
    unknown = path.with_name("unknown.py")
    assert "was never recorded" in stories.difference(unknown, executed, path.parent)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            '# %% [markdown] lang="fr"\n# # Une droite avec `plot`\n',
            "",
            "the French twin is missing",
        ),
        ('# %% [markdown] lang="en"\n# # A line with `plot`\n', "", "no English twin"),
        ('[markdown] lang="en"', "[markdown]", "its language is missing"),
        ("# # Une", "# ## Une", "other headings"),
        ("Une droite avec `plot`", "Une droite", "other names in backticks"),
    ],
)
def test_prose_without_its_twin_is_found(tmp_path, old, new, message):
    assert old in TINY
    path = written(tmp_path, TINY.replace(old, new))
    with pytest.raises(Problem, match=message):
        stories.check_prose(path, stories.read(path))


def test_one_language(tiny):
    _, executed = tiny
    before = copy.deepcopy(executed)
    english, french = (in_language(executed, language) for language in ("en", "fr"))
    assert english["cells"][0]["source"] == "# A line with `plot`"
    assert french["cells"][0]["source"] == "# Une droite avec `plot`"
    assert english["cells"][1:] == french["cells"][1:] == executed.cells[2:]
    assert executed == before
