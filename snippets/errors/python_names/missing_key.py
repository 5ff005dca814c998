labels = {"cat": 0, "dog": 1}
print(labels["bird"])
