"""The stories run, and say and show what was recorded of them."""

import re
import threading

import pytest

from tandem.problem import Problem
from tandem.record import stories
from tests.support import project

LONGEST = "text_recognition", "transfer"
"""What takes longest starts first, so that it does not end alone."""

STORIES = dict(
    sorted(project.stories().items(), key=lambda story: story[1].parent.name not in LONGEST)
)

TINY = """\
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


@pytest.fixture(scope="module")
def runs(request):
    """The runs of the stories that are tested, as many at a time as there are cores."""
    config = request.config
    limit = config.option.limit or stories.LIMIT
    stop = threading.Event()
    paths = [
        item.callspec.params["path"]
        for item in request.session.items
        if getattr(item, "function", None) is test_story
    ]
    started = {
        path: config.runner.pool.submit(stories.run, path, limit, stop) for path in paths
    }
    yield started
    # After -x or Ctrl-C some are left that nobody waits for.
    stop.set()
    for run in started.values():
        if not run.cancel():
            run.exception()  # once the cell that still runs has ended


@pytest.mark.parametrize("path", STORIES.values(), ids=STORIES)
def test_story(path, request, runs):
    config = request.config
    try:
        notebook = runs[path].result()
        if config.option.record:
            return stories.record(path, notebook, config.scratch)
    except Problem as mistake:
        pytest.fail(str(mistake), pytrace=False)
    if stale := stories.difference(path, notebook, config.scratch):
        advice = f"make record ROW=stories/{path.parent.name}"
        pytest.fail(f"{stale}. If the new one is right, run: {advice}", pytrace=False)


def written(folder, source: str):
    """A small story of its own."""
    path = folder / "tiny.py"
    path.write_text(source)
    return path


def test_recording_again_changes_nothing(tmp_path):
    path = written(tmp_path, TINY)
    first = stories.run(path)
    stories.record(path, first, tmp_path)
    before = stories.recorded_path(path).read_bytes()
    again = stories.run(path)
    assert again.cells[-1].outputs != first.cells[-1].outputs  # the time
    assert stories.difference(path, again, tmp_path) is None
    stories.record(path, again, tmp_path)
    assert stories.recorded_path(path).read_bytes() == before
    assert b'"stderr"' not in before


def test_a_value_that_breaks_its_bound_is_not_recorded(tmp_path):
    path = written(tmp_path, 'print("gap: 5.0e+00 (at most 1e-06)")\n')
    with pytest.raises(Problem, match=r"cell 1 .*line 1: 5\.0e\+00 is not at most 1e-06"):
        stories.record(path, stories.run(path), tmp_path)
    assert not stories.recorded_path(path).exists()


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("import os; os._exit(1)", "killed the kernel"),
        (
            "import socket; socket.getaddrinfo('pytorch.org', 443)",
            "failed with PermissionError\n\n.*asked the network for 'pytorch.org'",
        ),
    ],
    ids=["exit", "network"],
)
def test_a_bad_cell_is_named(tmp_path, code, message):
    path = written(tmp_path, f'print("fine")\n\n# %% tags=["raises-exception"]\n{code}\n')
    with pytest.raises(Problem) as caught:
        stories.run(path)
    where = re.escape(f'{path}, cell 2 ("{code}"): ')
    assert re.match(f"(?s){where}{message}", str(caught.value))


def test_a_cell_that_hangs_is_killed(tmp_path):
    code = "import time; time.sleep(600)"  # it hangs on purpose, no test waits for its end
    path = written(tmp_path, code)
    with pytest.raises(Problem, match="was still running after 1 s and was killed"):
        stories.run(path, limit=1)
