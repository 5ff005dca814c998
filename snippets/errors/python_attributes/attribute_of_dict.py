batch = {"image": [0.1, 0.2], "label": 3}
print(batch.label)
