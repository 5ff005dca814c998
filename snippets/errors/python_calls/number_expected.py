scores = [0.5, 0.25]
print(float(scores))
