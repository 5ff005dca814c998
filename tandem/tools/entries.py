"""Runs and checks one group of the index of errors: ``make errors GROUP=torch_shapes``.

``GROUP=torch_shapes/mat1_mat2_shapes`` runs one program. What each raised is recorded.
"""

import sys

from tandem import ROOT
from tandem.find import explained
from tandem.problem import Problem, nearest
from tandem.read import content, entries
from tandem.read.entries import Entry, Said
from tandem.record import entries as record
from tandem.record import wording
from tandem.record.runner import Runner

REPORTED = ROOT / "tests" / "tracebacks" / "reported"


def reported() -> list[tuple[str, str, str]]:
    """Wordings as readers paste them: the entry that explains each, its kind, what it says.

    Raises `Problem` for a line that is none.
    """
    found = []
    for path in sorted(REPORTED.glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if not line.strip():
                continue
            parts = line.split("\t")
            if len(parts) != 3:
                where = f"tests/tracebacks/reported/{path.name}:{number}"
                raise Problem(where, "a line is an entry, a kind, a wording, with tabs between")
            name, kind, wording = parts
            found.append((name, kind, wording.replace("\\n", "\n")))
    return found


def lost(known: dict[str, Entry], group: str | None = None) -> list[str]:
    """The wordings of a group, or of all, that do not lead to their entry first."""
    found = []
    for name, kind, said in reported():
        if name not in known:
            found.append(f"{name} is no entry.{nearest(name, known)}")
        elif group in (None, known[name].group):
            best = [one.entry.name for one in explained.ranked(kind, said, known.values())]
            if best[:1] != [name]:
                found.append(f"{name}: {(best or ['nothing'])[0]} explains {said!r}")
    return found


def run(chosen: list[Entry], running: Runner) -> dict[str, Said]:
    """Run programs side by side and print what each raised, which is returned by entry."""
    futures = {entry: running.submit(record.runnable(entry)) for entry in chosen}
    found = {}
    for entry, future in futures.items():
        result = future.result()
        said = record.raised(result, entry)
        if said is None or result.failure:
            print(f"{entry.name}: {result.failure or 'it raised and warned nothing'}")
            print(result.stderr[-2000:])
        else:
            found[entry.name] = said
            first = said.message.partition("\n")[0]
            print(f"{entry.name}  {result.seconds:.1f} s  {said.kind}: {first}")
    return found


def check(group: str, name: str) -> list[str]:
    """Run a group, or one entry of it, record it, and say what is wrong with the group."""
    known = entries.load(ROOT)
    chosen = [entry for entry in known.values() if entry.group == group]
    if not chosen:
        groups = sorted({entry.group for entry in known.values()})
        raise Problem(f"GROUP={group}", f"there is no such group.{nearest(group, groups)}")
    running = Runner()
    try:
        programs = [entry for entry in chosen if entry.code and name in ("", entry.name)]
        record.write(ROOT, group, run(programs, running))
    finally:
        running.stop()
    entries.load.cache_clear()
    known = entries.load(ROOT)
    entries.check_rows(known, content.rows(ROOT))
    messages = content.view(ROOT, "en").messages
    wrong = []
    for entry in known.values():
        if entry.group == group:
            found = explained.faults(entry, known.values(), messages)
            found += filter(None, [wording.missing(entry) if entry.source else None])
            wrong += [f"{entry.name}: {fault}" for fault in found]
    return wrong + lost(known, group)


def main():
    """Read the command line."""
    group, _, name = "".join(sys.argv[1:]).partition("/")
    try:
        wrong = check(group, name)
    except Problem as mistake:
        sys.exit(str(mistake))
    print("\n".join(wrong) or f"{group} is whole")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
