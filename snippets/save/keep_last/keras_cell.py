"""`tf.train.Checkpoint`, `CheckpointManager`, `restore`"""
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = np.linspace(-1, 1, 64, dtype="float32").reshape(16, 4)
y = x[:, :1] ** 2

dense = keras.layers.Dense(1)
model = keras.Sequential([keras.Input((4,)), dense])
optimizer = keras.optimizers.Adam(learning_rate=0.1)
model.compile(optimizer=optimizer, loss="mse")
step = tf.Variable(0, dtype="int64")
checkpoint = tf.train.Checkpoint(model=model, step=step)
manager = tf.train.CheckpointManager(
    checkpoint, "run", max_to_keep=2)
for _ in range(4):
    model.train_on_batch(x, y)
    step.assign_add(1)
    manager.save(checkpoint_number=step)
print("kept:", manager.checkpoints)

kernel = model.get_weights()[0]
model.train_on_batch(x, y)  # a step too far
checkpoint.restore(manager.latest_checkpoint).assert_consumed()
back = np.array_equal(dense.kernel, kernel)
print("back at step", int(step), "with its weights:", back)
