"""Which row answers a name or a word: what every tool looks rows up by. It imports `read` and
`language`."""
