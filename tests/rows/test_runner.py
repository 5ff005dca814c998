"""A crash, a hang and a signal are each one named failure; the rest goes on."""

import os
import select
import signal
import subprocess
import sys

import pytest

from tandem.record import recording, runner
from tests.support import project


@pytest.fixture(scope="module")
def own():
    """A runner of these tests alone: they may harm its servers."""
    own = runner.Runner()
    yield own
    own.stop()


@pytest.fixture
def run(own):
    """Run a text as a program."""
    return lambda text: own.run(runner.Program("program.py", text))


@pytest.fixture
def impatient(own, monkeypatch):
    """Programs that hang are killed soon: they would hang at any limit."""
    monkeypatch.setattr(own, "limit", 2)


def test_a_program_s_output_and_files_are_its_own(run):
    first = run("import os\nopen('left', 'w').close()\nprint(os.listdir())\n")
    assert first.failure is None
    assert sorted(eval(first.stdout)) == ["left", "program.py"]
    assert run("import os\nprint(os.listdir())\n").stdout == "['program.py']\n"


def test_a_program_that_moves_keras_s_files_imports_keras_itself():
    text = 'import os\nos.environ["KERAS_HOME"] = "here"\nimport keras\n'
    assert runner.Program("program.py", text).framework == "none"
    assert runner.Program("program.py", "import keras\n").framework == "tf"


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
    assert run(f"print('still here after', {text!r})\n").failure is None


ON_TORCH = 'import os\n\nos.environ["KERAS_BACKEND"] = "torch"  # first\n'


@pytest.mark.parametrize(
    ("text", "framework"),
    [
        ("import keras\n", "tf"),
        ("from torch import nn\n", "torch"),
        ("import torch\nimport keras\n", "both"),
        ("import os\n", "none"),
        (f"{ON_TORCH}import keras\n", "keras on torch"),
        (f"{ON_TORCH}from keras import layers\nimport torch\n", "keras on torch"),
        (f"import keras\n{ON_TORCH}", "tf"),  # too late
        (f"{ON_TORCH}import keras\nimport tensorflow\n", "tf"),
        (ON_TORCH, "none"),
    ],
)
def test_what_runs_a_program_is_told_by_its_text(text, framework):
    assert runner.Program("program.py", text).framework == framework


def test_a_proof_runs_on_what_a_cell_asks_for():
    beside = ("keras_cell.py", f"{ON_TORCH}import keras\n"), ("torch_cell.py", "import torch\n")
    proof = runner.Program("proof.py", "import keras_cell\nimport torch_cell\n", beside)
    assert proof.framework == "keras on torch"


def test_keras_computes_with_what_its_program_asks_for(run):
    ask = "import keras\nprint(keras.config.backend())\n"
    assert run(ask).stdout == "tensorflow\n"
    assert run(ON_TORCH + ask).stdout == "torch\n"


def test_a_program_that_hangs_is_killed(run, impatient):
    text = "while True:\n    pass\n"
    assert run(text).failure == "was still running after 2 s and was killed"


def test_a_hanging_child_is_killed_with_its_program(run, impatient, tmp_path):
    held = tmp_path / "held"
    os.mkfifo(held)
    text = (
        f"import os\nopen({str(held)!r}, 'w')\nkept = open({str(held)!r}, 'w')\nos.fork()\n"
        "while True:\n    pass\n"
    )
    reader = os.open(held, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert run(text).code is None
        try:
            os.read(reader, 1)  # nothing, once nobody has it open any more
        except BlockingIOError:
            ended, _, _ = select.select([reader], [], [], runner.LIMIT)
            assert ended, "a child of the killed program still runs"
    finally:
        os.close(reader)


@pytest.fixture
def server(monkeypatch):
    """Starts servers that load some modules, and kills them after the test."""
    started = []

    def start(*modules: str, **options) -> runner.Server:
        monkeypatch.setitem(runner.PRELOADED, "none", modules)
        started.append(runner.Server("none", **options))
        return started[-1]

    yield start
    for each in started:
        each.stop()


def test_a_server_that_cannot_start_says_why(server, tmp_path, monkeypatch):
    with pytest.raises(RuntimeError, match=r"(?s)for none ended:.*no_such_module"):
        server("no_such_module").wait_until_ready()
    never = "import threading\nthreading.Event().wait()\n"
    (tmp_path / "never_loaded.py").write_text(never)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(RuntimeError, match="for none was not ready after 0 s"):
        server("never_loaded", patience=0).wait_until_ready()


def test_a_server_that_hangs_or_dies_is_named(server):
    hanging = server("json")
    hanging.wait_until_ready()
    hanging.process.send_signal(signal.SIGSTOP)
    hanging.patience = 0.5
    request = {"folder": "", "program": "", "limit": 0}
    with pytest.raises(RuntimeError, match=r"gave no answer \(timed out\)"):
        hanging.ask(request)
    hanging.process.kill()
    hanging.process.wait(runner.LIMIT)
    with pytest.raises(RuntimeError, match="Connection refused"):
        hanging.ask(request)


def test_a_server_ends_with_the_tests_that_started_it():
    held, reader = os.pipe()[::-1]
    starts = (
        "import os\nfrom tandem.record import runner\n"
        "runner.Server('none').wait_until_ready()\nos._exit(0)\n"
    )
    subprocess.run(
        [sys.executable, "-c", starts],
        env=os.environ | {"PYTHONPATH": str(project.ROOT)},
        stdin=reader,  # which the server has too
        timeout=runner.LIMIT,
        check=True,
    )
    os.close(reader)
    poll = select.poll()
    poll.register(held, select.POLLERR)
    assert poll.poll(1000 * runner.LIMIT), "the server still runs"
    os.close(held)


def test_the_runner_is_idle_once_every_program_has_ended(own, tmp_path):
    go = tmp_path / "go"
    text = f"import os\nwhile not os.path.exists({str(go)!r}):\n    pass\n"
    waiting = own.submit(runner.Program("waiting.py", text))
    with pytest.raises(TimeoutError, match=r"1 of \d+ programs are still .*: waiting\.py"):
        own.wait_until_idle(patience=0)
    go.touch()
    own.wait_until_idle()
    assert waiting.done() and waiting.result(timeout=0).failure is None


def test_a_program_that_draws_leaves_a_picture(run):
    text = "from matplotlib import pyplot as plt\nplt.plot([1, 2])\nplt.show()\n"
    assert run(text).picture.startswith(b"\x89PNG")


def test_the_same_text_runs_once(run):
    text = "import os\nprint(os.getpid())\n"
    assert run(text) is run(text)


def test_a_cell_runs_when_pasted_into_an_empty_file(tmp_path):
    """The fork server hides nothing: a new interpreter prints what is recorded."""
    row = next(iter(project.rows().values()))
    for program in row.programs:
        (tmp_path / program.path.name).write_text(program.code)
    for program in (row.torch, row.proof):
        done = subprocess.run(
            [sys.executable, program.path.name],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=runner.PATIENCE,
        )
        assert done.returncode == 0, done.stderr
        assert recording.difference(done.stdout, program.output) is None
