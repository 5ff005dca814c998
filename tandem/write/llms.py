"""The site's texts for a language model: ``llms.txt`` and ``llms-full.txt``."""

import re

from tandem.read.addresses import FOLDERS, STORIES, program_url, row_urls, story_url
from tandem.read.catalogue import SIDES, Row
from tandem.read.measured import BETWEEN, findings
from tandem.read.view import Shown, View
from tandem.write.twins_json import as_text

PARTS = {"tf": "TensorFlow/Keras", "torch": "PyTorch"}

LINK = re.compile(r"\]\((?P<page>[\w/-]+)\.(?:md|ipynb)(?P<anchor>#[\w-]+)?\)")
"""A link of a page's prose to another page."""


def verdict_line(row: Row, view: View) -> str:
    """The verdict of a row, and the findings that it rests on."""
    found = BETWEEN.join(findings(row, view.language))
    return f"{view.words['verdicts'][row.verdict]}{f' ({found})' if found else ''}"


def opening(view: View) -> list[str]:
    """The title and the summary that open both texts, and what the verdicts mean."""
    words = view.words["exports"]
    colon = view.words["language"]["colon"]
    means = [
        f"- {view.words['verdicts'][verdict]}{colon} {meaning}"
        for verdict, meaning in view.words["means"].items()
    ]
    return [
        "# Tandem",
        f"> {words['about']}",
        words["how"],
        "\n".join(means),
    ]


def llms_text(view: View, root_url: str, stories: dict[str, str]) -> str:
    """The site's contents for a language model, see https://llmstxt.org.

    A section for each topic, a link for each row. `stories` are the titles of the worked
    examples by name.
    """
    words = view.words["exports"]
    colon = view.words["language"]["colon"]
    here = root_url + FOLDERS[view.language]
    parts = opening(view)
    for page, rows in view.summaries.items():
        if rows:
            parts.append(f"## {view.titles[page]}")
            parts.append("\n".join(link_line(shown, view, root_url) for shown in rows))
    parts.append(f"## {words['stories']}")
    lines = []
    for name, title in stories.items():
        about = words["story"].format(root_url + story_url(name))
        lines.append(f"- [{title}]({here}{STORIES}/{name}/{name}.ipynb){colon} {about}")
    parts.append("\n".join(lines))
    parts.append(f"## {words['files']}")
    parts.append(
        f"- [llms-full.txt]({here}llms-full.txt){colon} {words['full']}\n"
        f"- [rows.json]({root_url}rows.json){colon} {words['json']}\n"
        f"- [twins.json]({root_url}twins.json){colon} {words['twins json']}\n"
        f"- [{view.titles['exports']}]({here}exports/){colon} {words['exports']}"
    )
    return "\n\n".join(parts) + "\n"


def link_line(shown: Shown, view: View, root_url: str) -> str:
    """A row in one line: its title as a link, both one-liners, the verdict."""
    row = view.rows[shown.row]
    sides = [f"{PARTS[side]} {getattr(row, side).one_liner}" for side in SIDES]
    url = root_url + row_urls(row)[view.language]
    colon = view.words["language"]["colon"]
    about = f"{colon.replace(':', ';')} ".join([*sides, verdict_line(row, view)])
    return f"- [{view.typeset(shown.title)}]({url}){colon} {about}"


def full_text(view: View, root_url: str) -> str:
    """The site for a language model: every row's programs, outputs, proof and prose."""
    parts = opening(view)
    for page, rows in view.summaries.items():
        if rows:
            parts.append(f"## {view.titles[page]}")
            for shown in rows:
                parts += row_parts(shown, view, root_url)
    parts += [f"## {view.words['exports']['twins']}", view.words["exports"]["twins say"]]
    parts += [as_text(twin, view) for twin in view.twins]
    return "\n\n".join(parts) + "\n"


def row_parts(shown: Shown, view: View, root_url: str) -> list[str]:
    """A row in full; each block says its side before it, and its language at its fence."""
    words, colon = view.words["exports"], view.words["language"]["colon"]
    row = view.rows[shown.row]
    prose = "\n".join(map(view.typeset, shown.prose.splitlines()))
    parts = [
        f"### {view.typeset(shown.title)}",
        f"{root_url}{row_urls(row)[view.language]}",
        f"{words['verdict']}{colon} {verdict_line(row, view)}",
    ]
    for program in row.programs:
        side = PARTS.get(program.part, words["proof"])
        parts += [
            f"#### {side}{colon} {program.one_liner}",
            f"{words['file']}{colon} {root_url}{program_url(program)}",
            f"```python\n{program.code.rstrip()}\n```",
        ]
        if program.output:
            parts += [words["printed"], f"```text\n{program.output.rstrip()}\n```"]
    here = root_url + FOLDERS[view.language]
    prose = LINK.sub(lambda link: f"]({here}{link['page']}/{link['anchor'] or ''})", prose)
    return [*parts, f"#### {words['know']}", prose]
