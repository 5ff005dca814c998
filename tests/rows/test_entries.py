"""Each program of the index of errors raises what is recorded of it; the wording of what none
raises stands in the installed packages."""

import pytest

from tandem import ROOT
from tandem.read import entries
from tandem.record import entries as record
from tandem.record import wording
from tests.support import rules

KNOWN = entries.load(ROOT)
PROGRAMS = {
    f"errors/{entry.group}/{entry.name}": entry for entry in KNOWN.values() if entry.code
}


@pytest.fixture(scope="module", autouse=True)
def queued(request):
    """Queue the programs of all chosen tests: all cores are busy from the first."""
    for item in request.session.items:
        if item.path == request.path and hasattr(item, "callspec"):
            request.config.runner.submit(record.runnable(item.callspec.params["entry"]))


@pytest.mark.parametrize("entry", PROGRAMS.values(), ids=PROGRAMS)
def test_a_program_raises_what_is_recorded(entry, request):
    result = request.config.runner.run(record.runnable(entry))
    new = record.raised(result, entry)
    if result.failure or new is None:
        why = result.failure or "raised and warned nothing"
        pytest.fail(f"{entry.path} {why}\n\n{result.stderr[-3000:]}", pytrace=False)
    stale = "nothing is recorded"
    if entry.said:
        stale = record.difference(new, entry.said)
    if stale and request.config.option.record:
        record.write(ROOT, entry.group, {entry.name: new})
    elif stale:
        pytest.fail(
            f"what {entry.path} raises: {stale}. If the new one is right, run: "
            f"make errors GROUP={entry.group}",
            pytrace=False,
        )


def test_what_is_recorded_belongs_to_a_program():
    rules.hold(
        f"{entries.FOLDER / group}.json: {name} has no program. Run: make errors GROUP={group}"
        for group in {entry.group for entry in KNOWN.values()}
        for name in entries.recorded(ROOT, group)
        if f"errors/{group}/{name}" not in PROGRAMS
    )


def test_a_wording_that_nothing_raises_here_stands_in_the_packages():
    rules.hold(
        f"{entry.group}, {entry.name}: {why}"
        for entry in KNOWN.values()
        if entry.source and (why := wording.missing(entry))
    )
