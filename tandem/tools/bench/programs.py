"""What a program costs beyond its own run, and all of them together."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from tandem import ROOT
from tandem.read import content
from tandem.read.catalogue import SIDES
from tandem.record import runner
from tandem.record.rows import runnable
from tandem.tools.bench.report import PROMISED, line, timed, title

ROWS_SAMPLED = 3


def start_servers(programs: list[runner.Program]) -> runner.Runner:
    """A runner with every fork server that the programs need, each start timed."""
    running = runner.Runner()
    for framework in sorted({program.framework for program in programs}):
        start = time.perf_counter()
        running.servers[framework] = runner.Server(framework)
        running.servers[framework].wait_until_ready()
        seconds = time.perf_counter() - start
        line(f"fork server {framework!r}, started once", f"{seconds:.1f} s")
    return running


def interpreter_seconds(program: runner.Program) -> float:
    """A program's time in a new interpreter, as a reader runs it: median of three."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, program.name).write_text(program.text, encoding="utf-8")
        return statistics.median(
            timed(
                lambda: subprocess.run(
                    [sys.executable, program.name],
                    cwd=folder,
                    env=os.environ | runner.ENVIRONMENT,
                    capture_output=True,
                    check=True,
                )
            )
            for _ in range(3)
        )


def bench_programs():
    """What a program costs beyond its own run, then the whole suite of programs."""
    rows = list(content.rows(ROOT).values())
    everything = [runnable(program, row) for row in rows for program in row.programs]
    title("A program's cost beyond its own run")
    start = time.perf_counter()
    running = start_servers(everything)
    started = time.perf_counter() - start
    for side in SIDES:
        # A comment makes each text a new one: the runner runs the same text once.
        sample = [runnable(getattr(row, side), row) for row in rows[:ROWS_SAMPLED]]
        sample = [
            replace(program, text=f"{program.text}# {turn}\n")
            for program in sample
            for turn in range(3)
        ]
        walls, own = [], []
        for program in sample:
            start = time.perf_counter()
            own.append(running.run(program).seconds)
            walls.append(time.perf_counter() - start)
        beyond = statistics.median(
            wall - seconds for wall, seconds in zip(walls, own, strict=True)
        )
        what = f"{side}: runner, beyond its own run, median of {len(sample)}"
        line(what, f"{beyond:.3f} s", "at most 0.2 s")
        line(f"{side}: runner, the first program, all of it", f"{walls[0]:.2f} s")
        fresh = interpreter_seconds(sample[0])
        line(f"{side}: new interpreter, the first program, all of it", f"{fresh:.2f} s")
        line(f"{side}: new interpreter, beyond its own run", f"{fresh - own[0]:.2f} s")

    title(f"All {len(everything)} programs of {len(rows)} rows, on {os.cpu_count()} cores")
    start = time.perf_counter()
    futures = {program: running.submit(program) for program in everything}
    results = {program: future.result() for program, future in futures.items()}
    wall = time.perf_counter() - start
    ideal = sum(result.seconds for result in results.values()) / os.cpu_count()
    line("wall", f"{wall:.1f} s")
    line("wall, the fork servers' starts included", f"{wall + started:.1f} s")
    line("own compute / cores", f"{ideal:.1f} s")
    line("wall / ideal", f"{wall / ideal:.2f}")
    promised = wall / len(rows) * PROMISED
    line(f"at {PROMISED} rows such as these", f"{promised / 60:.1f} min", "at most 10 min")
    slowest = sorted(results, key=lambda program: results[program].seconds, reverse=True)
    for program in slowest[:5]:
        line(f"slow: {program.name}", f"{results[program].seconds:.1f} s", "at most 10 s")
    for program, result in results.items():
        if result.failure:
            line(f"failed: {program.name}", result.failure)
    running.stop()
