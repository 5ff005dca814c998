"""Measures everything once, or only some parts: ``python -m tandem.tools.bench build site``."""

import os
import sys

from tandem import ROOT
from tandem.tools.bench import build, pasting, programs, rows, site

PARTS = {
    "programs": programs.bench_programs,
    "build": build.bench_build,
    "rows": rows.bench_filter,
    "translate": pasting.bench_translate,
    "errors": pasting.bench_errors,
    "site": site.bench_site,
}


def main():
    """Measure the parts that the command line names, or all."""
    os.chdir(ROOT)  # messages name files from here
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()


main()
