class Net:
    def __int__(self, size):
        self.size = size


Net(10)
