"""Compares what a program printed and drew with what was recorded, and rewrites it.

Words and integers must match exactly. A float must match within one unit of its last
printed digit: rounding can tip that digit, and nothing else. A measured rounding error,
printed as ``what: 1.2e-07 (at most 1e-05)``, may be another one in each run, but every
measured value keeps the bound behind it. Pictures are compared by what they show.
"""

import re
from pathlib import Path

from tandem.read import catalogue

FLOAT = re.compile(r"(?<![\w.])[-+]?(?:\d+\.\d+(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+)(?![\w.]*\w)")

BOUND = re.compile(r"\((at most|at least|less than|more than|below|under|within) [^()]*\)$")
"""What says that it is a bound, in any form."""

PICTURE_TOLERANCE = 8
"""Root mean square of the pixels' differences (of 255). Under other vector units and one
thread the worked example's pictures moved by 0.9, 3.7 and 0; one thin curve missing from a
plot of 5 by 3 inches gives 10.7."""


def last_digit(number: str) -> float:
    """One unit of a float's last printed digit: 0.01 for ``1.25``, 1e-08 for ``2.1e-07``."""
    mantissa, _, exponent = number.lower().partition("e")
    decimals = len(mantissa.partition(".")[2])
    return 10.0 ** (int(exponent or 0) - decimals)


def same_line(printed: str, recorded: str) -> bool:
    """Whether one printed line says what the recorded line says."""
    measure, expected = catalogue.MEASURE.match(printed), catalogue.MEASURE.match(recorded)
    if measure and expected and measure["relation"] == "at most":
        return measure.group("what", "relation", "bound") == expected.group(
            "what", "relation", "bound"
        )
    if FLOAT.sub("#", printed) != FLOAT.sub("#", recorded):
        return False
    for new, old in zip(FLOAT.findall(printed), FLOAT.findall(recorded), strict=True):
        # Half a unit more than one, since the subtraction itself rounds.
        if abs(float(new) - float(old)) > 1.5 * max(last_digit(new), last_digit(old)):
            return False
    return True


def broken_bound(printed: str) -> str | None:
    """The first line whose value does not keep the bound that is printed behind it, or None."""
    for number, line in enumerate(printed.splitlines(), start=1):
        measure = catalogue.read_measure(line)
        if measure and not measure.holds:
            value, relation, bound = catalogue.MEASURE.match(line).groups()[1:]
            return f"line {number}: {value} is not {relation} {bound}"
        if not measure and BOUND.search(line):
            return (
                f"line {number}: {line!r} is not read as a value and its bound. "
                "Print it as in: gap: 1.2e-07 (at most 1e-05)"
            )
    return None


def difference(printed: str, recorded: str) -> str | None:
    """The broken bound, else the first line that differs; None when both say the same."""
    if broken := broken_bound(printed):
        return broken
    new, old = printed.splitlines(), recorded.splitlines()
    for number, (new_line, old_line) in enumerate(zip(new, old, strict=False), start=1):
        if not same_line(new_line, old_line):
            return f"line {number} of the output is {new_line!r}, recorded is {old_line!r}"
    if len(new) != len(old):
        return f"it printed {len(new)} lines, recorded are {len(old)}"
    return None


def picture_difference(drawn: bytes | None, recorded: Path | None, scratch: Path) -> str | None:
    """Why a drawn picture does not show what the recorded one shows, or None."""
    if drawn is None and recorded is None:
        return None
    if drawn is None:
        return f"it drew nothing, recorded is {recorded.name}"
    if recorded is None:
        return "it drew a picture, none is recorded"
    from matplotlib.testing.compare import compare_images

    new, old = scratch / "drawn.png", scratch / "recorded.png"
    new.write_bytes(drawn)
    old.write_bytes(recorded.read_bytes())
    try:
        found = compare_images(str(old), str(new), PICTURE_TOLERANCE, in_decorator=True)
    except Exception as error:  # matplotlib raises its own for two sizes
        return f"the picture differs from {recorded.name}: {error}"
    if found:
        return f"the picture differs from {recorded.name} (root mean square {found['rms']:.1f})"
    return None


def write(program: catalogue.Program, stdout: str, picture: bytes | None):
    """Rewrite what is recorded of a program."""
    program.recorded.write_text(stdout, encoding="utf-8")
    if picture:
        program.recorded_picture.write_bytes(picture)
    else:
        program.recorded_picture.unlink(missing_ok=True)
