"""The worked examples run, say what was recorded, and speak both languages."""

import base64
import copy
import io

import examples
import notebooks
import project
import pytest
from problem import Problem

EXAMPLES = project.examples()

each_example = pytest.mark.parametrize("path", EXAMPLES.values(), ids=EXAMPLES)

TINY = """\
# %% [markdown] lang="en"
# # A line with `plot`

# %% [markdown] lang="fr"
# # Une droite avec `plot`

# %%
import sys
import matplotlib.pyplot as plt
print("loss: 0.25")
print("noise", file=sys.stderr)

# %%
figure = plt.figure(figsize=(3, 2))
plt.plot([1, 2], linewidth=5)
plt.show()

# %% tags=["timing"]
import time
print(f"it took {time.perf_counter():.6f} s")
"""


@each_example
def test_example(path, request):
    config = request.config
    try:
        executed = examples.run(path, config.option.limit or examples.LIMIT)
    except Problem as mistake:
        pytest.fail(str(mistake), pytrace=False)
    if config.option.record:
        return examples.record(path, executed, config.scratch)
    if stale := examples.difference(path, executed, config.scratch):
        advice = f"make record ROW={path.parent.name}/{path.stem}"
        pytest.fail(f"{stale}. If the new one is right, run: {advice}", pytrace=False)


@each_example
def test_prose(path):
    examples.check_prose(path, examples.read(path))


def test_each_recorded_notebook_has_its_example():
    assert EXAMPLES
    folder = next(iter(EXAMPLES.values())).parent
    recorded = {path.stem for path in (folder / "recorded").iterdir()}
    assert recorded == {path.stem for path in EXAMPLES.values()}


def written(folder, source: str):
    """A small example of its own."""
    path = folder / "tiny.py"
    path.write_text(source)
    return path


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """A small example that was run and recorded."""
    path = written(tmp_path_factory.mktemp("tiny"), TINY)
    executed = examples.run(path)
    examples.record(path, copy.deepcopy(executed), path.parent)
    return path, executed


def test_recording_again_changes_nothing(tiny):
    path, executed = tiny
    before = examples.recorded_path(path).read_bytes()
    again = examples.run(path)
    assert again.cells[-1].outputs != executed.cells[-1].outputs  # the time
    assert examples.difference(path, again, path.parent) is None
    examples.record(path, again, path.parent)
    assert examples.recorded_path(path).read_bytes() == before
    assert b'"stderr"' not in before


def line(*heights: float) -> str:
    """A plot of its own, as a notebook keeps it."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(3, 2))
    figure.subplots().plot(heights, linewidth=5)
    buffer = io.BytesIO()
    figure.savefig(buffer, dpi=100, bbox_inches="tight")
    return base64.b64encode(buffer.getvalue()).decode()


def set_text(cell, text):
    cell.outputs[0].text = text


def set_picture(cell, picture):
    cell.outputs[0].data["image/png"] = picture


def set_tags(cell, tags):
    cell.metadata.tags = tags


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
    changed = copy.deepcopy(executed)
    change(changed.cells[number - 1], value)
    stale = examples.difference(path, changed, path.parent)
    assert f"tiny.py, cell {number} (" in stale
    assert message in stale


def test_what_still_says_the_same_is_kept(tiny, tmp_path):
    path = written(tmp_path, TINY)
    _, executed = tiny
    examples.record(path, copy.deepcopy(executed), tmp_path)
    changed = copy.deepcopy(executed)
    set_text(changed.cells[2], "loss: 0.35\n")
    set_picture(changed.cells[3], line(1, 2))
    set_text(changed.cells[4], "it took 1.5 s\n")
    examples.record(path, changed, tmp_path)
    assert changed.cells[2].outputs[0].text == "loss: 0.35\n"
    assert changed.cells[3:] == executed.cells[3:]


def test_a_missing_cell_and_a_missing_recording_are_found(tiny, tmp_path):
    path, executed = tiny
    shorter = copy.deepcopy(executed)
    shorter.cells.pop()
    assert "has 4 cells, recorded are 5" in examples.difference(path, shorter, tmp_path)
    unknown = tmp_path / "tiny.py"
    assert "was never recorded" in examples.difference(unknown, executed, tmp_path)


@pytest.mark.parametrize(
    ("code", "limit", "message"),
    [
        ("1 / 0", 60, "failed with ZeroDivisionError"),
        ("import time; time.sleep(60)", 1, "was still running after 1 s"),
        ("import os; os._exit(1)", 60, "killed the kernel"),
        ("import socket; socket.getaddrinfo('pytorch.org', 443)", 60, "asked the network"),
    ],
)
def test_a_bad_cell_is_named(tmp_path, code, limit, message):
    path = written(tmp_path, f'print("fine")\n\n# %% tags=["raises-exception"]\n{code}\n')
    with pytest.raises(Problem) as caught:
        examples.run(path, limit)
    assert f'tiny.py, cell 2 ("{code}")' in str(caught.value)
    assert message in str(caught.value)


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
        examples.check_prose(path, examples.read(path))


def test_one_language(tiny):
    _, executed = tiny
    before = copy.deepcopy(executed)
    english, french = (notebooks.in_language(executed, language) for language in ("en", "fr"))
    assert english["cells"][0]["source"] == "# A line with `plot`"
    assert french["cells"][0]["source"] == "# Une droite avec `plot`"
    assert english["cells"][1:] == french["cells"][1:] == executed.cells[2:]
    assert executed == before
