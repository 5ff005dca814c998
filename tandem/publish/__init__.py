"""From what is written to a site: the hooks of mkdocs, search, exports, policy, what is kept
offline; and a server, which follows what is saved. It imports `write` and what `write`
imports."""
