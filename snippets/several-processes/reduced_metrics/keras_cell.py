"""`keras.metrics.Mean()`, `metric.result()`"""
import keras
import tensorflow as tf

# A CPU in two parts stands for two GPUs: those are found alone.
cpu = tf.config.list_physical_devices("CPU")[0]
parts = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, parts)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])

y = tf.constant([1.0, 1, 1, 0])  # right, right, right, wrong
dataset = tf.data.Dataset.from_tensor_slices(y).batch(3)
with strategy.scope():
    metric = keras.metrics.Mean()  # one copy a replica

for batch in strategy.experimental_distribute_dataset(dataset):
    strategy.run(lambda y: metric.update_state(y), [batch])
print(f"accuracy: {metric.result():.3f}")
