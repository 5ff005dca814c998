"""What the reader sees: pages, cards, tables, sections, as Markdown and HTML. It imports `find`
and what `find` imports."""
