"""`model.save(path)`, `keras.models.load_model(path)`"""
import keras
import tensorflow as tf

# A CPU in two parts stands for two GPUs: those are found alone.
cpu = tf.config.list_physical_devices("CPU")[0]
parts = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, parts)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    dense = keras.layers.Dense(2, kernel_initializer="ones")
    model = keras.Sequential([keras.Input((3,)), dense])

model.save("model.keras")  # one process: it writes once
again = keras.models.load_model("model.keras")
print("read again:", again.get_weights()[0].sum())
