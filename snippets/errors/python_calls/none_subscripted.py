def load():
    print("3 rows")


print(load()[0])
