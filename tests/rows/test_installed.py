"""The recorded public names are those of the installed packages."""

from tandem.read import installed
from tandem.read.syntax import split_docstring
from tandem.record import recording, runner
from tests.support import project

PROGRAM = project.SNIPPETS / "installed" / "names.py"


def test_the_recorded_names_are_those_of_the_installed_packages(request):
    text = split_docstring(PROGRAM)[1]
    result = request.config.runner.run(runner.Program(PROGRAM.name, text))
    assert not result.failure, result.stderr
    recorded = project.ROOT / installed.RECORDED
    if request.config.option.record:
        recorded.write_text(result.stdout, encoding="utf-8")
    stale = recording.difference(result.stdout, recorded.read_text(encoding="utf-8"))
    assert not stale, f"a name has changed: {stale}. If that is right, run: make record"
