import keras

keras.applications.InceptionV3(
    weights=None, include_top=False, input_shape=(32, 32, 3)
)
