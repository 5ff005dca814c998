"""`tf.lite.TFLiteConverter`, `tf.lite.Interpreter`"""
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = np.random.normal(size=(5, 8, 8, 3)).astype("float32")
model = keras.Sequential([
    keras.Input((8, 8, 3)),
    keras.layers.Conv2D(16, 3, activation="relu"),
    keras.layers.GlobalAveragePooling2D(),
    keras.layers.Dense(1000),
])
want = model.predict(x, verbose=0)
model.export("exported", verbose=False)
Converter = tf.lite.TFLiteConverter
for optimizations in [], [tf.lite.Optimize.DEFAULT]:
    converter = Converter.from_saved_model("exported")
    converter.optimizations = optimizations  # 8-bit weights
    content = converter.convert()  # bytes: write them to a file
    interpreter = tf.lite.Interpreter(model_content=content)
    run = interpreter.get_signature_runner()
    (name,) = run.get_input_details()
    (output,) = run(**{name: x}).values()
    gap = np.abs(output - want).max() / np.abs(want).max()
    print(f"{len(content) / 1000:.0f} kB, off by {gap:.1%}")
