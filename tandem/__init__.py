"""From sources to site and recordings.

Rooms, in the order in which they may import each other: `language` and `read`, then `find`,
`write`, `publish`, `record`, `tools`.
"""

from pathlib import Path

ROOT = Path(__file__).parents[1]
"""The project's folder."""
