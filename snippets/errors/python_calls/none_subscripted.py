def load():
    rows = [1, 2, 3]


print(load()[0])
