"""What there is: rows, pages, stories, notes, twins, caught errors, as frozen data.
It imports `language` alone, and no framework."""
