class Net:
    def step(x):
        return x


Net().step(1)
