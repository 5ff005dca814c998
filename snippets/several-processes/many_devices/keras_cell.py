"""`tf.distribute.MirroredStrategy`, `strategy.scope()`"""
import keras
import numpy as np
import tensorflow as tf

# A CPU in two parts stands for two GPUs: those are found alone.
cpu = tf.config.list_physical_devices("CPU")[0]
parts = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, parts)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])

x = np.sin(np.arange(64, dtype="float32"))[:, None]
y = 3 * x


def train(batch_size=16, epochs=20, shuffle=True):  # 8 on each
    with strategy.scope():  # a copy of the variables on each
        dense = keras.layers.Dense(1, kernel_initializer="ones")
        model = keras.Sequential([keras.Input((1,)), dense])
        optimizer = keras.optimizers.SGD(learning_rate=0.2)
        model.compile(optimizer, loss="mse")
    model.fit(x, y, batch_size=batch_size, epochs=epochs,
              shuffle=shuffle, verbose=0)
    return dense.kernel.numpy().item()


print("devices:", strategy.num_replicas_in_sync)
print(f"slope: {train():.4f}")
