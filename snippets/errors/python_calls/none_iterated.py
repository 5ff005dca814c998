def load():
    return None


for row in load():
    print(row)
