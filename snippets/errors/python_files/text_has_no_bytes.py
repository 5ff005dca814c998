"\u2501".encode("ascii")
