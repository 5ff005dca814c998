import keras


class My(keras.layers.Layer):
    def call(self, x):
        return x


model = keras.Sequential([keras.Input((4,)), My()])
model.save("model.keras")
del My
keras.models.load_model("model.keras")
