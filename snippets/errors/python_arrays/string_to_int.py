label = int("3.0")
