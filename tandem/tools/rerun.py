"""Runs a row's programs again at every save, both frameworks warm: ``make write ROW=a/b``."""

import sys
import tempfile
import time
from pathlib import Path

from tandem.problem import Problem, nearest
from tandem.publish.saves import watching
from tandem.read import catalogue
from tandem.record.rows import runnable, wrong_with
from tandem.record.runner import Runner

SNIPPETS = Path("snippets")


def find(row: str) -> Path:
    """The folder of a row; raises `Problem` for one that is not there."""
    folder = SNIPPETS / row
    if "/" in row and list(folder.glob("*.py")):
        return folder
    known = [path.parent.relative_to(SNIPPETS).as_posix() for path in SNIPPETS.glob("*/*/*.py")]
    raise Problem(f"ROW={row}", f'there is no row "{row}".{nearest(row, sorted(set(known)))}')


def run(folder: Path, running: Runner, scratch: Path) -> list[str]:
    """Run the three programs of a row side by side; what there is to say of each."""
    row = catalogue.read_row(folder)
    futures = {program: running.submit(runnable(program, row)) for program in row.programs}
    said = []
    for program, future in futures.items():
        result = future.result()
        wrong = wrong_with(result, program, scratch)
        said.append(f"{program.path.name}  {result.seconds:.1f} s  {wrong or 'as recorded'}")
        said.append(result.stderr[-2000:] if result.failure else result.stdout)
    return said


def follow(folder: Path, running: Runner, scratch: Path):
    """Run a row now, and again whenever one of its programs is saved."""
    ours = f"{folder.as_posix()}/"
    with watching() as saves:
        while True:
            start = time.perf_counter()
            try:
                said = run(folder, running, scratch)
            except Problem as mistake:
                said = [str(mistake)]
            seconds = time.perf_counter() - start
            print("\n".join(said))
            print(f"-- {seconds:.1f} s; save a program to run again", flush=True)
            while not any(
                path.startswith(ours) and path.endswith(".py") for path in saves.next()
            ):
                pass


def main():
    """Read the command line."""
    row = "".join(sys.argv[1:])
    try:
        folder = find(row)
    except Problem as mistake:
        sys.exit(str(mistake))
    print(f"Loading both frameworks, once, for {row}", flush=True)
    with tempfile.TemporaryDirectory(prefix="tandem-writing-") as scratch:
        running = Runner()
        try:
            follow(folder, running, Path(scratch))
        except KeyboardInterrupt:
            print()
        finally:
            running.stop()


if __name__ == "__main__":
    main()
