import keras


class Switch(keras.layers.Layer):
    def call(self, x, mode):
        return x


Switch()(keras.Input((4,)), "train")
