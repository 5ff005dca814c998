"""A page's blocks: what fails is named with the way out, shell commands build on each other."""

from types import SimpleNamespace

import pytest

from tandem.record import recording, runner
from tests.support import blocks, project

ROW = next(row for row in project.rows().values() if row.tf.picture is None)


def collected(request, path) -> list[blocks.Block]:
    """The blocks of a page."""
    page = blocks.PublishedPage.from_parent(request.session, path=path)
    return list(page.collect())


@pytest.fixture
def block(request):
    """The block of the first row's left cell."""
    items = collected(request, project.DOCS / "en" / f"{ROW.topic}.md")
    return next(item for item in items if item.name == f"{ROW.id} tf")


@pytest.fixture
def printing(request, monkeypatch):
    """Has the block's program print something, or end another way."""

    def end(stdout: str = "", code: int | None = 0, stderr: str = "", limit: float = 8):
        result = runner.Result(code, stdout, stderr, None, 0.1, limit)
        monkeypatch.setattr(request.config, "runner", SimpleNamespace(run=lambda _: result))

    return end


@pytest.fixture
def written(request, monkeypatch):
    """Records, and collects what would be written."""
    found = []
    monkeypatch.setattr(request.config.option, "record", True)
    monkeypatch.setattr(recording, "write", lambda *what: found.append(what))
    return found


def failure(block) -> str:
    """What the failing block says."""
    with pytest.raises(pytest.fail.Exception) as failed:
        block.runtest()
    return str(failed.value)


def test_what_is_recorded_passes(block, printing):
    printing(ROW.tf.output)
    block.runtest()


def test_a_stale_recording_names_the_program_and_the_command(block, printing):
    printing("something else\n" + ROW.tf.output.partition("\n")[2])
    said = failure(block)
    assert said.startswith(f"{ROW.tf.path}: line 1 of the output is 'something else'")
    assert f"make record ROW={ROW.id}" in said


@pytest.mark.parametrize(
    ("ending", "message"),
    [
        ({"code": None}, "was still running after 8 s and was killed"),
        ({"code": 1, "stderr": "Oh: no\n"}, "failed with exit code 1: Oh: no"),
        ({"stdout": "gap: 5.0e+00 (at most 1e-06)\n"}, "line 1: 5.0e+00 is not at most 1e-06"),
    ],
)
@pytest.mark.parametrize("record", [False, True])
def test_a_bad_end_is_named_and_never_recorded(
    block, printing, request, record, ending, message
):
    found = request.getfixturevalue("written") if record else []
    printing(**ending)
    said = failure(block)
    assert said.startswith(str(ROW.tf.path)) and message in said
    assert "make record" not in said
    assert found == []


def test_recording_writes_what_is_new_and_keeps_what_says_the_same(block, printing, written):
    printing(ROW.tf.output)
    block.runtest()
    assert written == []
    printing("something else\n")
    block.runtest()
    assert [(program, stdout) for program, stdout, _ in written] == [
        (block.program, "something else\n")
    ]


@pytest.fixture
def steps(request, monkeypatch):
    """The shell commands of the README, and the numbers of those that ran."""
    items = collected(request, project.ROOT / "README.md")
    steps = items[0].parent.steps
    ran = []
    monkeypatch.setattr(
        blocks.Block, "run_commands", lambda block: ran.append(steps.index(block))
    )
    return steps, ran


def test_a_shell_block_runs_after_those_above_it(steps):
    blocks_of_page, ran = steps
    assert len(blocks_of_page) >= 4
    blocks_of_page[2].runtest()
    assert ran == [0, 1, 2]
    blocks_of_page[1].runtest()
    blocks_of_page[3].runtest()
    assert ran == [0, 1, 2, 3]


def test_a_skipped_shell_block_runs_before_none(steps):
    assert not any("make serve\n" in step.obj.code for step in steps[0])


def test_a_step_that_failed_is_named_by_those_below_it(steps, monkeypatch):
    def fail(block):
        pytest.fail(block.name)

    monkeypatch.setattr(blocks.Block, "run_commands", fail)
    assert failure(steps[0][2]) == failure(steps[0][0]) == steps[0][0].name
