"""Builds the site, or serves it: ``python -m tandem.publish site|serve``."""

import argparse
import sys
from pathlib import Path

from tandem import ROOT
from tandem.publish.build import NotBuilt, build
from tandem.publish.serve import AGAIN, serve


def main():
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=("site", "serve"))
    parser.add_argument("--target", type=Path, default=ROOT / "site")
    parser.add_argument("--url", help="where the site will be served; else SITE_URL says it")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument(AGAIN, action="store_true", help="what is built is served at once")
    options = parser.parse_args()
    try:
        if options.command == "site":
            build(options.target, options.url)
        else:
            serve(options.target, options.port, options.again)
    except NotBuilt as mistake:
        sys.exit(f"{mistake}\nThe site was not built; {options.target} is as it was.")


if __name__ == "__main__":
    main()
