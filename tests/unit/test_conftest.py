"""A wrong part of the suite is refused in one sentence; a stuck test is named."""

import os
import subprocess
import sys

import pytest

from tandem.record import runner
from tests.support import project


@pytest.mark.parametrize("shard", ["5/4", "x"])
def test_a_part_that_does_not_exist_is_refused(shard):
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "--shard", shard, "--collect-only"),
            "tests/unit/test_heights.py",
        ],
        cwd=project.ROOT,
        capture_output=True,
        text=True,
        timeout=runner.LIMIT,
    )
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    message = f"ERROR: SHARD={shard}: write a part of so many, as in SHARD=1/4."
    assert (done.stdout, done.stderr.strip()) == ("", message)


def test_a_stuck_test_is_named_and_ends_the_run_with_its_stack(tmp_path):
    (tmp_path / "test_stuck.py").write_text(
        "import threading\n\ndef test_stuck():\n    threading.Event().wait()\n"
    )
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-c", str(project.ROOT / ".pytest.ini")),
            *("-p", "tests.conftest", "-o", "faulthandler_timeout=4", "-p", "no:cacheprovider"),
            "--rootdir=.",
            "test_stuck.py",
        ],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=runner.LIMIT,
    )
    assert done.returncode == 1
    assert "test_stuck.py::test_stuck still runs. After 4 s the run ends" in done.stderr
    assert 'test_stuck.py", line 4 in test_stuck' in done.stderr
