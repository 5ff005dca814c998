import keras


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.losses = []


Net()
