import keras


class Block(keras.layers.Layer):
    def __init__(self):
        self.dense = keras.layers.Dense(1)

    def call(self, x):
        return self.dense(x)


Block()(keras.Input((4,)))
