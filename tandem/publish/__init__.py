"""From what is written to a site: the hooks of mkdocs, search, exports, policy, what is kept
offline, and a server. It imports `write` and what `write` imports."""
