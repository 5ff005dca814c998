"""Runs the browser tests many times beside busy processes: ``make repeat``.

Each run is a pytest of its own, several at a time; what a failed one printed is kept.
"""

import argparse
import multiprocessing
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tandem import ROOT

BUSY = 2
"""Processes that take all the processor they get, as anything else on a machine may."""

COMMAND = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/browser")


def spin():
    """Keep a processor busy, until killed."""
    while True:
        pass


def run(number: int, kept: Path) -> bool:
    """Run the browser tests once; say how it ended, and whether well."""
    start = time.perf_counter()
    with (log := kept / f"run-{number}.txt").open("w") as output:
        code = subprocess.run(COMMAND, cwd=ROOT, stdout=output, stderr=output).returncode
    seconds = time.perf_counter() - start
    last = log.read_text(errors="replace").strip().splitlines()[-1:] or ["it printed nothing"]
    print(
        f"run {number}: {last[0]} ({seconds:.0f} s){f', see {log}' if code else ''}", flush=True
    )
    if code == 0:
        log.unlink()
    return code == 0


def main():
    """Read the command line; end with 1 if a run failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--at-once", type=int, default=3)
    options = parser.parse_args()
    if min(options.runs, options.at_once) < 1:
        parser.error("nothing would be run: write RUNS=1 or more")
    kept = Path(tempfile.mkdtemp(prefix="tandem-repeat-"))
    burners = [multiprocessing.Process(target=spin, daemon=True) for _ in range(BUSY)]
    for burner in burners:
        burner.start()
    with ThreadPoolExecutor(options.at_once) as pool:
        ended = list(pool.map(lambda number: run(number, kept), range(1, options.runs + 1)))
    print(f"{sum(ended)} of {len(ended)} runs passed beside {BUSY} busy processes")
    sys.exit(not all(ended))


if __name__ == "__main__":
    main()
