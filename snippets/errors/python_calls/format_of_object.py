best = None
print(f"{best:.2f}")
