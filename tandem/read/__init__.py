"""What there is: rows, pages, stories, notes, pairs of defaults, caught errors, as frozen data.
It imports `language` alone, and no framework."""
