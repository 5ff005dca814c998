"""`strategy.scope()`, `model.save_weights(path)`"""
import keras
import tensorflow as tf

# A CPU in two parts stands for two GPUs: those are found alone.
cpu = tf.config.list_physical_devices("CPU")[0]
parts = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, parts)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def build():
    return keras.Sequential([
        keras.Input((3,)), keras.layers.Dense(2, name="dense")])


with strategy.scope():
    model = build()
model.save_weights("all.weights.h5")
alone = build()  # outside: no strategy, the same names
alone.load_weights("all.weights.h5")
print([weight.path for weight in model.weights])
print([weight.path for weight in alone.weights])
