class Net:
    @property
    def weights(self):
        return []


Net().weights = [1.0]
