"""`model.export(path, format="onnx")`"""
import os

os.environ["KERAS_BACKEND"] = "torch"  # TensorFlow: tf2onnx
import keras
import numpy as np
import onnxruntime

rng = np.random.default_rng(0)
x = rng.normal(size=(5, 8, 8, 3)).astype("float32")
model = keras.Sequential([
    keras.Input((8, 8, 3)),
    keras.layers.Conv2D(4, 3, activation="relu"),
    keras.layers.GlobalAveragePooling2D(),
    keras.layers.Dense(2),
])
want = model.predict(x, verbose=0)  # a model never called: no

model.export("model.onnx", format="onnx", verbose=False)
session = onnxruntime.InferenceSession("model.onnx")
(entry,) = session.get_inputs()
(output,) = session.run([], {entry.name: x})
print("input:", entry.shape)
print("same output:", np.allclose(output, want, atol=1e-5))
(few,) = session.run([], {entry.name: x[:2]})
print("two images:", few.shape)
