import keras

keras.models.load_model("none.keras")
