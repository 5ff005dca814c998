"""Measures everything once, or some parts: ``make bench PARTS="build site"``."""

import argparse
import os

from tandem import ROOT
from tandem.tools.bench import build, coverage, pasting, programs, rows, site

PARTS = {
    "programs": programs.bench_programs,
    "build": build.bench_build,
    "rows": rows.bench_filter,
    "coverage": coverage.bench_coverage,
    "translate": pasting.bench_translate,
    "errors": pasting.bench_errors,
    "site": site.bench_site,
}


def main():
    """Measure the parts that the command line names, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"of {', '.join(PARTS)}")
    options = parser.parse_args()
    for part in options.parts:
        if part not in PARTS:
            parser.error(f'there is no part "{part}": write some of {", ".join(PARTS)}')
    os.chdir(ROOT)  # messages name files from here
    for part in options.parts or PARTS:
        PARTS[part]()


if __name__ == "__main__":
    main()
