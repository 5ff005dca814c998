"""`GradientTape`, `tape.stop_recording()`"""
import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
x = tf.random.normal((8, 4))
model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(8, activation="relu"),
    keras.layers.Dropout(0.5),
    keras.layers.Dense(1),
])
kernel = model.trainable_variables[0]

plain = model(x)  # no tape: nothing is recorded
with tf.GradientTape(persistent=True) as tape:
    recorded = model(x)
    with tape.stop_recording():
        paused = model(x)

outputs = {"plain": plain, "tape": recorded, "paused": paused}
for name, output in outputs.items():
    grad = tape.gradient(output, kernel)
    print(f"{name}: gradients {grad is not None}")
