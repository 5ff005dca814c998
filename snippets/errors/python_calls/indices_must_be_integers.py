rows = [{"name": "cat"}]
print(rows["name"])
