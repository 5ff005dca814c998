import keras

config = {"class_name": "function", "config": "dice", "module": None}
config["registered_name"] = "dice"
keras.saving.deserialize_keras_object(config)
