"""The page of defaults says what the installed packages say."""

from tandem.read import defaults
from tandem.read.syntax import split_docstring
from tandem.record import recording, runner
from tests.support import project

PROGRAM = project.SNIPPETS / "defaults" / "signatures.py"


def test_the_recorded_defaults_are_those_of_the_installed_packages(request):
    text = split_docstring(PROGRAM)[1]
    result = request.config.runner.run(runner.Program(PROGRAM.name, text))
    assert not result.failure, result.stderr
    recorded = project.ROOT / defaults.RECORDED
    if request.config.option.record:
        recorded.write_text(result.stdout, encoding="utf-8")
    stale = recording.difference(result.stdout, recorded.read_text(encoding="utf-8"))
    assert not stale, f"a default has changed: {stale}. If that is right, run: make record"
