"""A twin as ``twins.json`` lists it, and as the text for language models has it."""

import json

from tandem.language import reasons
from tandem.language.typography import typeset
from tandem.language.words import LANGUAGES
from tandem.problem import Problem, nearest
from tandem.read import spelling
from tandem.read.arguments import of_twin
from tandem.read.twins import WAYS, Reason, Step, Twin, Use, Way
from tandem.read.view import View
from tandem.write.rows_json import cut

FEW = 4
"""Items that the example of the page ``exports`` shows of a list."""


def as_data(twin: Twin, view: View) -> dict:
    """One twin as ``twins.json`` lists it: expressions as Python, each of the arguments of the
    name that is rewritten."""
    return {
        "keras": twin.keras,
        "torch": twin.torch,
        "kind": twin.kind,
        "family": twin.family,
        "row": twin.row,
        "arguments": [
            {
                "keras": item.keras,
                "keras_default": item.keras_default,
                "torch": item.torch,
                "torch_default": item.torch_default,
                "differs": item.differs,
            }
            for item in of_twin(twin, view.signatures)
        ],
        **{direction: way_data(getattr(twin, direction), view) for direction in WAYS},
    }


def way_data(way: Way | None, view: View) -> dict | None:
    """One direction, None where it is not claimed."""
    if way is None:
        return None
    shown = view.shown_by_calls.get((way.source, way.target))
    return {
        "write": [step_data(step) for step in way.write],
        "use": [use_data(use) for use in way.use],
        "refused": [reason_data(reason) for reason in way.refuse],
        "look": [reason_data(reason) for reason in way.look],
        "no_effect": list(way.no_effect),
        "weights": way.weights,
        "proven": shown
        and {
            "calls": shown.calls,
            "difference": float(shown.gap),
            "difference_float32": float(shown.single),
        },
    }


def step_data(step: Step) -> dict:
    """A call to write, and when."""
    return {
        "call": step.call.text,
        "when": step.when and step.when.text,
        "use": [use_data(use) for use in step.use],
    }


def use_data(use: Use) -> dict:
    """How what was made is used, and when."""
    return {"as": use.form.text, "when": use.when and use.when.text}


def reason_data(reason: Reason) -> dict:
    """When something is refused or needs a look, why in each language, and the row."""
    why = {
        language: typeset(reasons.reasons(language)[reason.why], language)
        for language in LANGUAGES
    }
    return {"when": reason.when.text, "why": why, "row": reason.row}


def example(argument: str, where: str, view: View) -> str:
    """``::: twinjson keras.layers.Dense``: its twin as ``twins.json`` lists it, cut."""
    known = {twin.keras: twin for twin in reversed(view.twins)}
    if argument not in known:
        raise Problem(where, f'there is no twin of "{argument}".{nearest(argument, known)}')
    data = as_data(known[argument], view)
    data["arguments"] = data["arguments"][:FEW]
    text = json.dumps(cut(data), ensure_ascii=False, indent=1)
    return f"```text\n{text}\n```"


def as_text(twin: Twin, view: View) -> str:
    """A twin in a few lines of plain text: what is written each way, and what is not."""
    words, colon = view.words["twins"], view.words["language"]["colon"]
    names = " | ".join(map(spelling.written, (twin.keras, twin.torch)))
    lines = [f"**{names}**", ""]
    for way in twin.ways:
        lines.append(f"- {words[f'text {way.direction}']}{colon}")
        for step in way.write:
            asked = f" {words['if']} `{step.when.text}`" if step.when else ""
            lines.append(f"    - `{step.call.text}`{asked}")
        for kind, given in (("text refused", way.refuse), ("text look", way.look)):
            for reason in given:
                why = typeset(reasons.reasons(view.language)[reason.why], view.language)
                lines.append(f"    - {words[kind]} `{reason.when.text}`{colon} {why}")
    return "\n".join(lines)
