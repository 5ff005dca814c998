"""The recorded signatures are those of the installed packages, and what the page of arguments
says beyond them is so."""

from tandem.read import signatures
from tandem.read.syntax import split_docstring
from tandem.record import recording, runner
from tests.support import project

FOLDER = project.ROOT / signatures.FOLDER
PROGRAM = FOLDER / "signatures.py"
MEANINGS = FOLDER / "meanings.py"


def test_the_recorded_signatures_are_those_of_the_installed_packages(request):
    text = split_docstring(PROGRAM)[1]
    names = (project.ROOT / signatures.NAMES).read_text(encoding="utf-8")
    program = runner.Program(PROGRAM.name, text, ((signatures.NAMES.name, names),))
    result = request.config.runner.run(program)
    assert not result.failure, result.stderr
    recorded = project.ROOT / signatures.RECORDED
    if request.config.option.record:
        recorded.write_text(result.stdout, encoding="utf-8")
    stale = recording.difference(result.stdout, recorded.read_text(encoding="utf-8"))
    assert not stale, f"a signature has changed: {stale}. If that is right, run: make record"


def test_what_no_signature_tells_is_so(request):
    program = runner.Program(MEANINGS.name, split_docstring(MEANINGS)[1])
    result = request.config.runner.run(program)
    assert not result.failure, result.stderr
    assert result.stdout == ""
