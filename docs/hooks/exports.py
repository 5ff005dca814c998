"""What other programs read of the site: ``rows.json`` and ``llms.txt``."""

import json
from pathlib import Path

import typography
from catalogue import SIDES, Row
from pages import LANGUAGES, Shown

FOLDERS = {"en": "", "fr": "fr/"}


def row_urls(row: Row) -> dict[str, str]:
    """Where a row is shown, by language, from the site's root: ``train/#fit``."""
    return {
        language: f"{folder}{row.topic}/#{row.name}" for language, folder in FOLDERS.items()
    }


def as_data(row: Row, titles: dict[str, str]) -> dict:
    """One row as ``rows.json`` lists it."""
    cells = {side: getattr(row, side) for side in SIDES}
    return {
        "id": row.id,
        "title": titles,
        "url": row_urls(row),
        **{
            side: {
                "one_liner": cell.one_liner,
                "api": cell.api,
                "code": cell.code,
                "output": cell.output,
            }
            for side, cell in cells.items()
        },
        "verdict": row.verdict,
        "differences": [
            {
                "what": measure.what,
                "value": measure.value,
                "relation": measure.relation,
                "bound": measure.bound,
            }
            for measure in row.measures
        ],
    }


def titles_of(row: str, summaries: dict[str, dict[str, list[Shown]]]) -> dict[str, str]:
    """A row's heading in each language, with its typography."""
    typeset = {"en": str, "fr": typography.french}
    return {
        language: typeset[language](shown.title).replace("`", "")
        for language in LANGUAGES
        for page in summaries[language].values()
        for shown in page
        if shown.row == row
    }


def llms_text(rows: list[dict], site_url: str) -> str:
    """The site for a language model: every row's title, link, verdict and both programs."""
    parts = [
        "# Tandem",
        "> The same deep-learning job in TensorFlow/Keras and in PyTorch, as whole programs "
        "that are run by tests, with what they printed and whether they agree.",
    ]
    for row in rows:
        parts.append(f"## {row['title']['en']}")
        parts.append(f"{site_url}{row['url']['en']}\nVerdict: {row['verdict']}")
        for side in SIDES:
            cell = row[side]
            parts.append(f"```python\n{cell['code'].rstrip()}\n```")
            parts.append(f"```text\n{cell['output'].rstrip()}\n```")
    return "\n\n".join(parts) + "\n"


def write(
    folder: Path,
    rows: dict[str, Row],
    summaries: dict[str, dict[str, list[Shown]]],
    site_url: str,
):
    """Write both files into the built site, rows in the order of the pages."""
    order = [shown.row for page in summaries["en"].values() for shown in page]
    data = [as_data(rows[row], titles_of(row, summaries)) for row in order]
    text = json.dumps(data, ensure_ascii=False, indent=1)
    (folder / "rows.json").write_text(text + "\n", encoding="utf-8")
    (folder / "llms.txt").write_text(llms_text(data, site_url), encoding="utf-8")
