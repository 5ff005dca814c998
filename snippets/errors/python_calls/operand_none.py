best = None
best + 1
