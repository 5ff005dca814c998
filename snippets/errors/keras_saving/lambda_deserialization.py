import keras

x = keras.Input((4,))
model = keras.Sequential([x, keras.layers.Lambda(lambda x: x * 2)])
model.save("model.keras")
keras.models.load_model("model.keras")
