"""From sources to site and recordings.

Each room imports those before it: `language`, `read`, `find`, `write`, `publish`. `record`
imports `read` alone, `tools` every room. `problem` says what is wrong with a source, and the
way out; it is every room's.
"""

from pathlib import Path

ROOT = Path(__file__).parents[1]
"""The project's folder."""
