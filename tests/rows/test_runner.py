"""A crash, a hang and a signal are each one named failure; the rest goes on."""

import subprocess
import sys

import project
import pytest
import runner


@pytest.fixture(scope="module")
def run():
    """Run a text as a program that may take two seconds."""
    own = runner.Runner(limit=2)
    yield lambda text: own.run(runner.Program("program.py", text))
    own.stop()


def test_a_program_s_output_and_files_are_its_own(run):
    first = run("import os\nopen('left', 'w').close()\nprint(os.listdir())\n")
    assert first.failure is None
    assert sorted(eval(first.stdout)) == ["left", "program.py"]
    assert run("import os\nprint(os.listdir())\n").stdout == "['program.py']\n"


def test_a_program_is_main_and_has_a_source_file(run):
    text = (
        "import inspect\ndef f():\n    pass\nprint(__name__, inspect.getsource(f).split()[1])\n"
    )
    assert run(text).stdout == "__main__ f():\n"


@pytest.mark.parametrize(
    ("text", "failure"),
    [
        ("1 / 0\n", "failed with exit code 1: ZeroDivisionError: division by zero"),
        ("raise SystemExit(3)\n", "failed with exit code 3: nothing on stderr"),
        ("while True:\n    pass\n", "was still running after 2 s and was killed"),
        ("import os\nos.kill(os.getpid(), 11)\n", "was killed by signal 11"),
        ("import os\nos.abort()\n", "was killed by signal 6"),
        (
            "import socket\nsocket.create_connection(('example.org', 80))\n",
            "failed with exit code 1: PermissionError: this program asked the network for "
            "'example.org'",
        ),
    ],
)
def test_a_bad_end_is_named(run, text, failure):
    assert run(text).failure == failure
    assert run("print('still here')\n").stdout == "still here\n"


def test_a_hanging_child_is_killed_with_its_program(run):
    text = "import os, time\nif os.fork() == 0:\n    time.sleep(60)\nwhile True:\n    pass\n"
    assert run(text).code is None


def test_a_program_that_draws_leaves_a_picture(run):
    text = "from matplotlib import pyplot as plt\nplt.plot([1, 2])\nplt.show()\n"
    assert run(text).picture.startswith(b"\x89PNG")


def test_the_same_text_runs_once(run):
    text = "import time\nprint(time.time())\n"
    assert run(text) is run(text)


def test_a_cell_runs_when_pasted_into_an_empty_file(tmp_path):
    """The fork server hides nothing: a new interpreter prints what is recorded."""
    import recording

    row = next(iter(project.rows().values()))
    for program in (row.tf, row.torch, row.parity):
        (tmp_path / program.path.name).write_text(program.code)
    for program in (row.torch, row.parity):
        done = subprocess.run(
            [sys.executable, program.path.name], cwd=tmp_path, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        assert recording.difference(done.stdout, program.output) is None
