"""Tells what a program catches: `watched` adds the calls to it.

Each call writes one line of JSON to the file that `told` names: the exception's class as a
traceback names it, its whole message, and who raised it.
"""

import json
import linecache
import os
import re
import runpy
import sys
import traceback
import warnings

FRAMEWORKS = ("torch", "torchvision", "keras", "tensorflow")
HIDDEN = (DeprecationWarning, PendingDeprecationWarning, ResourceWarning)
"""The warnings that Python shows nobody who does not ask for them."""

MODULE = "caught"
"""What a program finds this module under."""

told = os.devnull
"""The file to which it is told."""

METHODS = (type([].append), type(json.JSONEncoder().encode))
PACKAGE = re.compile(r"site-packages[/\\](\w+)")
NAME = re.compile(r"[A-Za-z_][\w.]*")


def error():
    """Tell of the exception that is being handled, unless the program raised it itself."""
    kind, value, trace = sys.exc_info()
    if not acted(value) and (by := raised_by(kind, trace)):
        tell(kind, value, by)


def warnings_of(caught):
    """Tell of the warnings that a block has recorded."""
    names = names_in(sys._getframe(1))
    for warning in caught:
        if issubclass(warning.category, HIDDEN):
            continue
        line = linecache.getline(warning.filename, warning.lineno)
        package = PACKAGE.search(warning.filename)
        by = package[1] if package else framework_in(line, names) or "python"
        tell(warning.category, warning.message, by)


def tell(kind, value, by):
    """Write one line, at once: what the program starts may write there too."""
    module = "" if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}."
    said = {"kind": module + kind.__qualname__, "message": str(value), "by": by}
    with open(told, "a", encoding="utf-8") as file:
        file.write(json.dumps(said) + "\n")


def acted(value):
    """Whether a stand-in of the program's own (`unittest.mock`) raised it first."""
    while value:
        frames = traceback.extract_tb(value.__traceback__)
        if any("unittest" in frame.filename for frame in frames):
            return True
        value = value.__context__
    return False


def raised_by(kind, trace):
    """The package that raised an exception, ``python``, or None for the program itself.

    Of the frames from the innermost on, the first in a framework tells, then the first in
    any package. A function written in C leaves no frame: then what the line calls tells.
    """
    if issubclass(kind, (SyntaxError, NameError)):
        return "python"  # the program's own text is at fault
    frames = list(traceback.walk_tb(trace))[::-1]
    packages = [PACKAGE.search(frame.f_code.co_filename) for frame, _ in frames]
    packages = [package[1] for package in packages if package]
    own = kind.__module__.partition(".")[0]
    known = [name for name in (own, *packages) if name in FRAMEWORKS]
    if known or packages:
        return (known or packages)[0]
    code = failing_code(trace)
    if code.startswith(("raise", "assert")):
        return None
    return framework_in(code, names_in(frames[0][0])) or "python"


def failing_code(trace):
    """The expression or statement of the innermost frame that failed."""
    while trace.tb_next:
        trace = trace.tb_next
    code = trace.tb_frame.f_code
    first, last, start, end = list(code.co_positions())[trace.tb_lasti // 2]
    lines = [linecache.getline(code.co_filename, n) for n in range(first, last + 1)]
    lines[-1] = lines[-1].encode()[:end].decode()
    lines[0] = lines[0].encode()[start:].decode()
    return "".join(lines)


def names_in(frame):
    """What the names mean where a program stands."""
    return frame.f_globals | frame.f_locals


def framework_in(code, names):
    """The first framework that owns something named in a piece of code, or None."""
    for name in NAME.findall(code):
        first, *rest = name.split(".")
        if first in FRAMEWORKS:
            return first
        thing = names.get(first)
        for attribute in [None, *rest]:
            thing = getattr(thing, attribute, None) if attribute else thing
            for owner in owners(thing):
                if owner in FRAMEWORKS:
                    return owner
    return None


def owners(thing):
    """The packages of an object and of its class's ancestors, or of a module."""
    if isinstance(thing, METHODS):
        for module in FRAMEWORKS:  # torch.cat does not know whose it is
            if getattr(sys.modules.get(module), thing.__name__, None) is thing:
                return [module]
        thing = thing.__self__
    kinds = (thing if isinstance(thing, type) else type(thing)).__mro__
    names = [getattr(thing, "__module__", None), *(kind.__module__ for kind in kinds)]
    if isinstance(thing, type(sys)):
        names = [thing.__name__]
    return [str(name).partition(".")[0] for name in names]


def whole_program(path):
    """Run a program, and tell what it raises and every warning that it shows."""
    with warnings.catch_warnings(record=True) as shown:
        warnings.simplefilter("always")
        try:
            runpy.run_path(path, run_name="__main__")
        except BaseException:
            kind, value, trace = sys.exc_info()
            tell(kind, value, raised_by(kind, trace) or "python")
        names = {name: sys.modules.get(name) for name in FRAMEWORKS}
        for warning in shown:
            package = PACKAGE.search(warning.filename)
            line = linecache.getline(warning.filename, warning.lineno)
            by = package[1] if package else framework_in(line, names) or "python"
            tell(warning.category, warning.message, by)
