"""`tf.random.set_seed`, `random.normal`, `random.uniform`"""
import tensorflow as tf


def draw(seed):
    tf.random.set_seed(seed)
    normal = tf.random.normal((10_000,), mean=5.0, stddev=2.0)
    uniform = tf.random.uniform((10_000,), -1.0, 1.0)
    dice = tf.random.uniform((10_000,), 1, 7, dtype=tf.int32)
    return normal, uniform, dice


normal, uniform, dice = draw(seed=0)
again = draw(seed=0)[0]
print("repeats:", bool(tf.reduce_all(normal == again)))
print(f"mean: {tf.reduce_mean(normal):.1f}")
print(f"uniform from {tf.reduce_min(uniform):.1f}")
print("dice:", dice.numpy().min(), dice.numpy().max())
