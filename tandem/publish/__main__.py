"""Builds the site, or serves it: ``python -m tandem.publish site|serve``."""

import argparse
from pathlib import Path

from tandem import ROOT
from tandem.publish.build import build
from tandem.publish.serve import serve


def main():
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=("site", "serve"))
    parser.add_argument("--target", type=Path, default=ROOT / "site")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    if options.command == "site":
        build(options.target)
    else:
        serve(options.target, options.port)


main()
