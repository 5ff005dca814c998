"""`strategy.experimental_distribute_dataset(dataset)`"""
import tensorflow as tf

# A CPU in two parts stands for two GPUs: those are found alone.
cpu = tf.config.list_physical_devices("CPU")[0]
parts = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, parts)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])

dataset = tf.data.Dataset.range(9).batch(4)  # 2 for each
shared = strategy.experimental_distribute_dataset(dataset)
shares = [[], []]
for batch in shared:
    local = strategy.experimental_local_results(batch)
    for share, rows in zip(shares, local):
        share.extend(rows.numpy().tolist())
print("first:", shares[0])
print("second:", shares[1])
