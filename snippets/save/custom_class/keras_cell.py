"""`register_keras_serializable`, `get_config`"""
import keras


@keras.saving.register_keras_serializable()
class Scale(keras.layers.Layer):
    def __init__(self, factor=1.0, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, x):
        return self.factor * x

    def get_config(self):  # what __init__ is to be given
        return super().get_config() | {"factor": self.factor}


keras.utils.set_random_seed(0)
dense, scale = keras.layers.Dense(2), Scale(factor=3.0)
model = keras.Sequential([keras.Input((4,)), dense, scale])
model.save("model.keras")

again = keras.models.load_model("model.keras")
print(f"factor reloaded: {again.layers[1].factor:.1f}")
