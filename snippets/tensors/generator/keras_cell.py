"""`random.Generator.from_seed(n)`, `generator.reset(state)`"""
import keras
import tensorflow as tf

generator = tf.random.Generator.from_seed(1)
first = generator.normal([3])
state = tf.identity(generator.state)  # not the live variable
second = generator.normal([3])
tf.random.set_seed(99)  # does not touch it
generator.reset(state)
again = generator.normal([3])
print("repeats:", bool(tf.reduce_all(second == again)))
print("differs:", not bool(tf.reduce_all(first == second)))
print("state:", state.shape[0], "numbers")

# Keras's own, for keras.random, dropout and the like
seeds = keras.random.SeedGenerator(1)
one = keras.random.normal([3], seed=seeds)
two = keras.random.normal([3], seed=seeds)
print("Keras goes on:", not bool(tf.reduce_all(one == two)))
