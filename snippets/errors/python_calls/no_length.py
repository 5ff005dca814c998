print(len(i for i in range(3)))
