"""`keras.utils.FeatureSpace(features)`"""
import keras
import numpy as np
import tensorflow as tf
from keras.utils import FeatureSpace

keras.utils.set_random_seed(0)
table = {
    "age": np.array([20.0, 30.0, 40.0, 50.0], "float32"),
    "town": np.array(["Lyon", "Nice", "Lyon", "Paris"]),
}
space = FeatureSpace(
    features={
        "age": FeatureSpace.float_normalized(),
        "town": FeatureSpace.string_categorical(
            num_oov_indices=1, output_mode="one_hot"
        ),
    },
    output_mode="concat",
)
space.adapt(tf.data.Dataset.from_tensor_slices(table))
towns = space.preprocessors["town"].get_vocabulary()
x = space({"age": np.array([35.0]), "town": np.array(["Rome"])})
print("towns:", *towns)
print("a new row:", np.round(x, 2).tolist())
