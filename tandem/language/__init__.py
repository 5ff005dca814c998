"""Every word that the site itself says, and how a line of text is set. It imports no other
room."""
