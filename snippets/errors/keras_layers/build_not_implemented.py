import keras


class Lost(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1)

    def call(self, x):
        return self.dense(x) if x.shape[0] == 3 else unknown(x)


Lost().build((1, 2))
