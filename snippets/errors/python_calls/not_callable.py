max = 3
print(max(1, 2))
