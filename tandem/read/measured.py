"""What a row's proof found, in its own words and one phrase: the line beside the verdict.

``kernel as it lies: refused · kernel transposed: equal``. What goes wrong stands first, then
what helps; the whole of it is what the proof printed.
"""

import re
from functools import cache

from tandem.language.numbers import plain_number
from tandem.language.phrases import phrase
from tandem.language.typography import typeset
from tandem.language.words import WORDS
from tandem.read.catalogue import Measure, Row

NOISE = 1e-3
"""A difference that a proof bounds by no more than this is rounding: both are equal."""

MOST = {"wrong": 2, "right": 2, "all": 3}
"""How many findings stand in the line: more would be read by nobody, the proof has them."""

BETWEEN = " · "

CODE = re.compile(
    r"""(?:\w+\.)*\w+\((?:[^()]|\([^()]*\))*\)(?:\.\w+(?:\([^()]*\))?)*"""  # a call
    r"""|\b\w+\[[^\]]*\](?: = \w+)?"""  # an item, and what it is set to
    r"""|\b\w+=[\w."'-]+|\b\w+_\w+\b|\b[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+"""
)
"""What is code in a finding: calls, items, arguments, names with an underscore or a dot."""


@cache  # cards show it, tables, scripts
def measured(row: Row, language: str) -> str:
    """The findings that the verdict rests on, as Markdown."""
    return BETWEEN.join(CODE.sub(r"`\g<0>`", text) for text in findings(row, language))


def findings(row: Row, language: str) -> list[str]:
    """The findings that the verdict rests on, each ``what: outcome``; none for a row that is
    being written."""
    if row.verdict not in row.earned:
        return []
    words = WORDS[language]["measured"]

    def finding(what: str, outcome: str) -> str:
        return typeset(words["finding"].format(phrase(what, language), outcome), language)

    def found(measure: Measure) -> str:
        number = plain_number(measure.value, language)
        if measure.is_quantity:
            outcome = number
        elif measure.relation == "at most":
            near = words["close"].format(number)
            outcome = words["equal"] if measure.bound <= NOISE else near
        else:
            outcome = words["off"].format(number)
        return finding(measure.compared, outcome)

    wrong = [finding(what, words["refused"]) for what in row.refused]
    wrong += map(found, row.plain_gaps + row.nearest_gaps)
    right = list(map(found, row.agreements))
    shown = wrong[: MOST["wrong"]] + right[: MOST["right"]]
    others = [
        found(measure)
        for measure in row.measures
        if measure not in row.agreements + row.plain_gaps + row.nearest_gaps
    ]
    return (shown + right[MOST["right"] :] + others)[: max(MOST["all"], len(shown))]
