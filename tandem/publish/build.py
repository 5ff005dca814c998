"""Builds both languages into one folder."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tandem import ROOT

CONFIGS = {"mkdocs.yml": "", "mkdocs.fr.yml": "fr"}
"""The configuration of each language, and its folder in the site."""


def build(target: Path, site_url: str | None = None):
    """Build both languages, strictly and side by side, and put them at `target`.

    What stands at `target` is replaced only once both builds have passed; a failing build
    ends the process with mkdocs' own message.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    if site_url:
        environment["SITE_URL"] = site_url
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".building-") as scratch:
        builds = []
        for config, folder in CONFIGS.items():
            command = [
                sys.executable,
                "-m",
                "mkdocs",
                "build",
                "--strict",
                "--quiet",
                "-f",
                str(ROOT / config),
            ]
            command += ["-d", str(Path(scratch, folder or "en"))]
            builds.append(subprocess.Popen(command, cwd=ROOT, env=environment))
        codes = [process.wait() for process in builds]
        if any(codes):
            sys.exit(f"The site was not built; {target} is as it was.")
        Path(scratch, "fr").rename(Path(scratch, "en", "fr"))
        shutil.rmtree(target, ignore_errors=True)
        Path(scratch, "en").rename(target)
