"""`tf.distribute.TPUStrategy(resolver)`"""
import keras
import tensorflow as tf

try:  # what runs where there is a TPU, and elsewhere too
    resolvers = tf.distribute.cluster_resolver
    resolver = resolvers.TPUClusterResolver()
    tf.config.experimental_connect_to_cluster(resolver)
    tf.tpu.experimental.initialize_tpu_system(resolver)
    strategy = tf.distribute.TPUStrategy(resolver)
except ValueError as error:
    print("no TPU:", error)
    strategy = tf.distribute.get_strategy()

print("replicas:", strategy.num_replicas_in_sync)
with strategy.scope():
    model = keras.Sequential([
        keras.Input((4,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
history = model.fit(tf.ones((8, 4)), tf.ones((8, 1)), verbose=0)
print("trained:", "loss" in history.history)
