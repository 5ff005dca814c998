for step in range(100 / 32):
    print(step)
