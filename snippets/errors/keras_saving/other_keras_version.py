import keras

config = {"name": "d", "units": 2, "quantization_configuration": None}
keras.layers.Dense.from_config(config)
