"""No test sleeps, measures time, waits for a quiet network, or waits without a limit.

A test waits for a state: an attribute, a text, a count that the page itself marks.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.support import rules
from tests.support.project import ROOT

STATE = "wait for what the page marks (website.until_ready, expect), or drive page.clock"
NO_TIME = "assert what happened, not how long it took"
LIMIT = "give it a timeout"

CALLS = {
    "wait_for_timeout": STATE,
    "sleep": STATE,
    "set_offline": "stop the test's own server",
    "monotonic": NO_TIME,
    "perf_counter": NO_TIME,
    "time.time": NO_TIME,
}
"""What Python may not call, and the way out."""

UNLIMITED = (
    *("subprocess.run", "check_output", "check_call", "node"),
    *(".wait", ".join", ".get", ".acquire", ".communicate", ".result", ".exception"),
)
"""What waits for ever unless a timeout is given; a method counts where it gets no argument."""

WORDS = {
    r"networkidle": "wait for html[data-ready]: website.until_ready",
    r"performance\.now\(": NO_TIME,
    r"Date\.now\(": NO_TIME,
    r"setTimeout\(.*,\s*[1-9]": STATE,  # without a delay it only waits for the page's turn
}
"""What scripts may not say, in a file or in a string, and the way out."""

EXEMPT = {
    "tandem/record/forkserver.py": "it kills a program at its limit and tells how long it ran",
    "tandem/record/runner.py self.submit(program).result": "each program has its limit",
    "tests/drafts/test_drafts.py results[name].result": "a program has its limit",
    "tests/drafts/test_drafts.py results[f'{name}, quiet'].result": "a program has its limit",
    "tests/support/servers.py self.server.leave.wait": "it holds until the test lets it go",
    "tests/stories/test_stories.py run.exception": "each cell has its limit",
    "tests/stories/test_stories.py runs[path].result": "each cell has its limit",
    "tests/twins/kinds/metric.py metric.result": "the value of a metric of Keras's",
    "tests/twins/proof.py future.result": "each program has its limit",
    "tests/unit/test_waits.py": "it names them",
}
"""Files that may, or single calls in them, with the reason."""
FOLDERS = ("tests", "tandem/record")
"""Where the tests are, and what they run programs with."""

PROGRAMS = ("tests/pasted/", "tests/drafts/to_keras/", "tests/drafts/to_torch/")
"""Programs of the project and of readers, which tests run or read."""


def offences(path: Path) -> Iterator[tuple[int, str, str]]:
    """The line, the word and the way out of each wait that hopes."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".mjs":
        yield from words_in(text, 1)
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            for call, way_out in CALLS.items():
                if f".{name}".endswith(f".{call}"):
                    yield node.lineno, name, way_out
            if any(waits_for_ever(node, name, call) for call in UNLIMITED):
                yield node.lineno, name, LIMIT
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from words_in(node.value, node.lineno)


def waits_for_ever(node: ast.Call, name: str, call: str) -> bool:
    """Whether this is a call that has no limit."""
    if not f".{name}".endswith(f".{call.removeprefix('.')}"):
        return False
    if any(word.arg in ("timeout", None) for word in node.keywords):
        return False
    return not (call.startswith(".") and node.args)


def words_in(text: str, first: int) -> Iterator[tuple[int, str, str]]:
    """The offences of a script that starts in a line."""
    for number, line in enumerate(text.splitlines(), start=first):
        for word, way_out in WORDS.items():
            if found := re.search(word, line):
                yield number, found[0], way_out


def files_of_tests() -> list[str]:
    """The files of the tests, without programs and what npm has installed."""
    found = [
        path.relative_to(ROOT).as_posix()
        for folder in FOLDERS
        for kind in ("py", "mjs")
        for path in sorted((ROOT / folder).rglob(f"*.{kind}"))
        if "node_modules" not in path.parts
    ]
    return [name for name in found if not name.startswith(PROGRAMS)]


def test_no_test_waits_and_hopes():
    rules.hold(
        f"{name}:{line}: {word}: {way_out}"
        for name in files_of_tests()
        if name not in EXEMPT
        for line, word, way_out in sorted(offences(ROOT / name))
        if f"{name} {word}" not in EXEMPT
    )


def test_what_is_exempt_needs_it():
    rules.hold(
        f"{exempt} is exempt ({reason}) and does nothing of the kind"
        for exempt, reason in EXEMPT.items()
        for name, _, call in [exempt.partition(" ")]
        if not any(call in ("", word) for _, word, _ in offences(ROOT / name))
    )


def test_waits_are_found_in_calls_and_in_scripts(tmp_path):
    test = tmp_path / "test_one.py"
    test.write_text(
        'page.wait_for_timeout(9)\nfrom time import sleep\nsleep(1)\nfine = "time.sleep(60)"\n'
        'page.evaluate("""() =>\n  performance.now()""")\nlast = time.time\n'
    )
    assert [offence[:2] for offence in sorted(offences(test))] == [
        (1, "page.wait_for_timeout"),
        (3, "sleep"),
        (6, "performance.now("),
    ]
    script = tmp_path / "one.mjs"
    script.write_text("setTimeout(run);\nsetTimeout(run, 5);\n")
    assert [offence[:2] for offence in offences(script)] == [(2, "setTimeout(run, 5")]


def test_waits_without_a_limit_are_found(tmp_path):
    test = tmp_path / "test_one.py"
    test.write_text(
        "subprocess.run(['x'])\nsubprocess.run(['x'], timeout=9)\nthread.join()\n"
        "','.join(words)\nevent.wait(9)\nfuture.result()\nself.run(program)\n"
    )
    found = [(line, word) for line, word, _ in offences(test)]
    assert found == [(1, "subprocess.run"), (3, "thread.join"), (6, "future.result")]
