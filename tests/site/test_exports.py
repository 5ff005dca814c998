"""Reads what the site offers to other programs: texts, programs as files, and their page."""

import json
import re
import subprocess
import sys
import urllib.request
from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup

from tandem.language.words import LANGUAGES, WORDS
from tandem.publish import exports
from tandem.read.addresses import FOLDERS, row_urls
from tandem.read.catalogue import PARTS
from tandem.record import runner
from tandem.write.llms import LINK
from tandem.write.rows_json import cut
from tests.support import project, rules
from tests.support.website import every_language

HOME = "https://tandem.example/"
"""The address that the page `exports` writes for the site's."""

BLOCK = re.compile(r"^```(?P<language>\w*)\n(?P<text>.*?)\n```$", re.M | re.S)
ADDRESS = re.compile(r"https?://[^\s)`\"]+")

every_text = pytest.mark.parametrize("name", ["llms.txt", "llms-full.txt"])


def read(site, language: str, name: str) -> str:
    """A text beside the pages of a language."""
    return (site / FOLDERS[language] / name).read_text(encoding="utf-8")


def sections(text: str, level: int) -> dict[str, str]:
    """What stands under each heading of a level, by the heading's text."""
    outside = BLOCK.sub(lambda block: re.sub(r"(?m)^", "\0", block[0]), text)
    parts = re.split(rf"(?m)^{'#' * level} (.+)$", outside)[1:]
    titles, bodies = parts[::2], parts[1::2]
    return {title: body.replace("\0", "") for title, body in zip(titles, bodies, strict=True)}


def source(language: str) -> str:
    """The Markdown of the page `exports`."""
    return project.sources()[language]["exports.md"]


# llms.txt, llms-full.txt


def wrong_line(line: str, shown, view, address: str) -> str | None:
    """What a line of ``llms.txt`` does not say of its row, or None."""
    row = view.rows[shown.row]
    url = address + row_urls(row)[view.language]
    if not line.startswith(f"- [{view.typeset(shown.title)}]({url})"):
        return f"does not start with a link to {url}"
    parts = (row.tf.one_liner, row.torch.one_liner, view.words["verdicts"][row.verdict])
    missing = [part for part in parts if part not in line]
    return f"does not say {missing}" if missing else None


@every_language
def test_llms_txt_links_every_row_under_its_topic(site, address, language):
    view = project.view(language)
    found = sections(read(site, language, "llms.txt"), 2)
    wrong = []
    for page, rows in view.summaries.items():
        lines = found[view.titles[page]].strip().splitlines() if rows else []
        if len(lines) != len(rows):
            wrong.append(f"{page}: {len(lines)} lines, {len(rows)} rows")
        wrong += [
            f"{shown.row}: {line} {why}"
            for line, shown in zip(lines, rows, strict=False)
            if (why := wrong_line(line, shown, view, address))
        ]
    rules.hold(wrong)


@every_language
@every_text
def test_texts_open_as_the_convention_asks(site, language, name):
    title, summary, *_ = read(site, language, name).split("\n\n")
    assert title == "# Tandem"
    assert re.fullmatch(r"> .+", summary)


@every_language
@every_text
def test_every_address_in_the_texts_is_there(site, address, language, name):
    found = {
        url.partition("#")[0].rstrip(".,;:")
        for url in ADDRESS.findall(BLOCK.sub("", read(site, language, name)))
    }
    ours = {url for url in found if url.startswith(address)}
    assert len(ours) > 10
    paths = (url.removeprefix(address) for url in ours)
    files = [site / path / ("index.html" if path.endswith("/") else "") for path in paths]
    assert [file for file in files if not file.is_file()] == []
    assert not any("127.0.0.1" in url for url in found - ours)


def wrong_entry(body: str, shown, view, address: str) -> Iterator[str]:
    """What a row's part of ``llms-full.txt`` does not say as it should."""
    row = view.rows[shown.row]
    if address + row_urls(row)[view.language] not in body:
        yield "does not name its address"
    if view.words["verdicts"][row.verdict] not in body.partition("####")[0]:
        yield "does not open with its verdict"
    parts = list(sections(body, 4).items())
    if len(parts) != len(PARTS) + 1:
        yield f"has {len(parts)} parts"
    sides = ("TensorFlow/Keras", "PyTorch", view.words["exports"]["proof"])
    for program, side, (head, part) in zip(row.programs, sides, parts, strict=False):
        if not (head.startswith(side) and head.endswith(program.one_liner)):
            yield f"has the heading {head} over {program.path}"
        wanted = [("python", program.code.rstrip())]
        if program.output:
            wanted.append(("text", program.output.rstrip()))
        if [match.group("language", "text") for match in BLOCK.finditer(part)] != wanted:
            yield f"has other blocks than {program.path} and what it printed"
    prose = parts[-1][1]
    words = re.findall(r"\w+", LINK.sub("]()", shown.prose))
    if missing := [word for word in words if word not in prose]:
        yield f"lacks words of its prose: {missing}"
    if ".md" in re.sub(r"`[^`]*`", "", prose):
        yield "has a link to a source in its prose"


@every_language
def test_full_text_has_every_block_with_its_side_and_language(site, address, language):
    view = project.view(language)
    text = read(site, language, "llms-full.txt")
    found = {
        (topic, title): body
        for topic, rows in sections(text, 2).items()
        for title, body in sections(rows, 3).items()
    }
    assert len(found) == len(view.rows)
    rules.hold(
        f"{shown.row}: {why}"
        for page, rows in view.summaries.items()
        for shown in rows
        for why in wrong_entry(
            found[view.titles[page], view.typeset(shown.title)], shown, view, address
        )
    )


def test_french_texts_speak_french(site):
    english, french = (
        {word for word in WORDS[language]["exports"].values() if len(word) > 8}
        for language in LANGUAGES
    )
    for name in ("llms.txt", "llms-full.txt"):
        text = BLOCK.sub("", read(site, "fr", name))
        rules.hold(f"{name}: it says {word}" for word in english - french if word in text)


# Programs as files


def test_every_program_is_a_file_byte_for_byte(site):
    addresses = dict(exports.programs(project.view("en"), project.ROOT))
    sources = {*project.ROOT.glob("snippets/**/*.py")}
    assert {path.resolve() for path in addresses.values()} == sources and len(sources) > 900
    there = {path.relative_to(site).as_posix() for path in site.rglob("*.py")}
    assert there == set(addresses)
    rules.hold(
        f"{address}: the site has another text than {path}"
        for address, path in addresses.items()
        if (site / address).read_bytes() != path.read_bytes()
    )


@pytest.mark.parametrize(
    ("url", "program"),
    [
        ("snippets/train/fit_keras.py", "snippets/train/fit/keras_cell.py"),
        ("snippets/train/fit_proof.py", "snippets/train/fit/proof.py"),
        # Where they stood before a row was a folder.
        ("snippets/train/fit_tf.py", "snippets/train/fit/keras_cell.py"),
        ("snippets/train/fit_parity.py", "snippets/train/fit/proof.py"),
        ("snippets/examples/digits.py", "snippets/stories/digits/story.py"),
        ("tests/notes/tf_10.py", "snippets/notes/tf_10.py"),
    ],
)
def test_a_program_is_served_as_text(address, url, program):
    with urllib.request.urlopen(address + url, timeout=runner.LIMIT) as answer:
        assert answer.headers["Content-Type"].startswith("text/plain")
        assert answer.read() == (project.ROOT / program).read_bytes()


# The page that documents them


@every_language
def test_page_names_addresses_that_are_there(site, language):
    table = source(language).split("\n\n## ")[1]
    cells = re.findall(r"^\| (`.+?) \|", table, re.M)
    named = [name for cell in cells for name in re.findall(r"`([^`]+)`", cell)]
    assert len(named) > 10
    assert [name for name in named if not (site / name).is_file()] == []


def fields(data: dict) -> set[str]:
    """The names of a row's fields, those inside of others behind a dot."""
    found = set()
    for name, value in data.items():
        inside = value[0] if isinstance(value, list) and isinstance(value[0], dict) else value
        if isinstance(inside, dict):
            found |= {f"{name}.{key}" for key in inside}
        else:
            found.add(name)
    return found


@every_language
def test_page_documents_every_field(site, language):
    rows = json.loads((site / "rows.json").read_text(encoding="utf-8"))
    known = set().union(*(fields(row) for row in rows if row["differences"]))
    table = source(language).split("\n\n## ")[2]
    cells = re.findall(r"^\| (`.+?) \|", table, re.M)
    assert {name for cell in cells for name in re.findall(r"`([^`]+)`", cell)} == known


def all_fields(data) -> set[str]:
    """The names of all fields in data, those inside of others behind a dot."""
    if isinstance(data, list):
        return set().union(*map(all_fields, data))
    if not isinstance(data, dict):
        return {""}
    return {
        f"{name}.{inside}".rstrip(".")
        for name, value in data.items()
        for inside in all_fields(value)
    }


@every_language
def test_page_documents_every_field_of_twins_json(site, language):
    twins = json.loads((site / "twins.json").read_text(encoding="utf-8"))
    known = {name.replace("to_keras.", "to_torch.") for name in all_fields(twins) - {""}}
    # How a thing is used is told once, and weights have names of their own.
    known = {re.sub(r"\.(use|weights)\..*", r".\1", name) for name in known}
    table = source(language).split("\n\n## ")[3]
    cells = re.findall(r"^\| (`.+?) \|", table, re.M)
    said = {name for cell in cells for name in re.findall(r"`([^`]+)`", cell)}
    groups = {name.rpartition(".")[0] for name in known} | {"to_torch", "to_keras"}
    assert said - groups == known - groups


def test_twins_json_lists_every_twin_with_what_was_proven(site):
    listed = json.loads((site / "twins.json").read_text(encoding="utf-8"))
    view = project.view("en")
    assert [(twin["keras"], twin["torch"]) for twin in listed] == [
        (twin.keras, twin.torch) for twin in view.twins
    ]
    dense = next(twin for twin in listed if twin["keras"] == "keras.layers.Dense")
    assert dense["to_torch"]["write"][0]["call"] == "nn.LazyLinear(units, bias=use_bias)"
    assert dense["to_torch"]["proven"]["calls"] >= 20
    assert {"keras": "use_bias", "torch": "bias"}.items() <= dense["arguments"][1].items()
    units = dense["arguments"][0]
    assert (units["keras"], units["torch"], units["differs"]) == (
        "units",
        "out_features",
        False,
    )


@every_language
def test_llms_full_has_every_twin(site, language):
    view = project.view(language)
    text = read(site, language, "llms-full.txt")
    twins = text.partition(f"## {view.words['exports']['twins']}\n")[2]
    assert len(re.findall(r"^\*\*.+ \| .+\*\*$", twins, re.M)) == len(view.twins)
    assert "**layers.Dense | nn.Linear**\n" in twins
    assert "`nn.LazyLinear(units, bias=use_bias)`" in twins


@every_language
def test_example_is_the_real_row(site, language):
    rows = json.loads((site / "rows.json").read_text(encoding="utf-8"))
    row = next(row for row in rows if row["id"] == "layers/dense")
    html = BeautifulSoup(read(site, language, "exports/index.html"), "html.parser")
    shown = json.loads(html.select_one("pre > code").get_text())
    assert shown == cut(row)
    for side in ("tf", "torch"):
        assert row[side]["code"].startswith(shown[side]["code"].removesuffix("…"))


@every_language
def test_programs_of_the_page_run_on_a_copy_of_the_site(address, language, tmp_path):
    """As they stand but for the address; the page says so."""
    asking = [
        match["text"] for match in BLOCK.finditer(source(language)) if HOME in match["text"]
    ]
    python, shell = (text.replace(HOME, address) for text in asking)
    options = {
        "cwd": tmp_path,
        "capture_output": True,
        "text": True,
        "check": True,
        "timeout": runner.LIMIT,
    }
    printed = subprocess.run([sys.executable, "-c", python], **options).stdout
    url = address + row_urls(project.rows()["layers/dense"])[language]
    assert f"`layers.Dense(units, activation)`, `layer.kernel` {url}\n" in printed
    printed = subprocess.run(["bash", "-euc", shell], **options).stdout
    fetched = (tmp_path / "fit_keras.py").read_bytes()
    assert fetched == (project.ROOT / "snippets/train/fit/keras_cell.py").read_bytes()
    assert printed.strip() == fetched.decode().splitlines()[0]
