paths = []
print(paths[0])
