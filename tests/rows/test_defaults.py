"""The page of defaults says what the installed packages say, of at least 45 pairs."""

import catalogue
import defaults
import pages
import project
import pytest
import recording
import runner

PROGRAM = project.SNIPPETS / "defaults" / "signatures.py"


def test_the_recorded_defaults_are_those_of_the_installed_packages(request):
    text = catalogue.split_docstring(PROGRAM)[1]
    result = request.config.runner.run(runner.Program(PROGRAM.name, text))
    assert not result.failure, result.stderr
    recorded = project.ROOT / defaults.RECORDED
    if request.config.option.record:
        recorded.parent.mkdir(exist_ok=True)
        recorded.write_text(result.stdout, encoding="utf-8")
    stale = recording.difference(result.stdout, recorded.read_text(encoding="utf-8"))
    assert not stale, f"a default has changed: {stale}. If that is right, run: make record"


def test_there_are_at_least_45_pairs():
    assert len(defaults.read(project.ROOT)) >= 45


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_the_page_shows_every_pair_once_and_explains_what_differs(language):
    pairs = defaults.read(project.ROOT)
    shown, explained = [], set()
    for line in project.sources()[language]["defaults.md"].splitlines():
        if match := defaults.DIRECTIVE.match(line):
            shown.append(match.group("left", "right"))
        elif line.strip() and not line.startswith("#") and shown:
            explained.add(shown[-1])
    assert sorted(shown) == sorted(pairs)
    differing = {pair for pair, items in pairs.items() if any(item.differs for item in items)}
    assert differing <= explained, f"not explained: {differing - explained}"
