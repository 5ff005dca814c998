"""A wrong part of the suite is refused in one sentence."""

import subprocess
import sys

import project
import pytest
import runner


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
