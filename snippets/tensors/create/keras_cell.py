"""`tf.zeros`, `tf.ones`, `tf.fill`, `ones_like`, `ops.full`"""
import keras
import tensorflow as tf

zeros = tf.zeros((2, 3))
sevens = tf.fill((2, 3), 7)
sums = tf.ones((2, 3)) + zeros
like = tf.ones_like(sevens)  # shape and type of sevens

print("zeros:", tuple(zeros.shape), zeros.dtype.name)
print("sevens:", tuple(sevens.shape), sevens.dtype.name)
print("like:", tuple(like.shape), like.dtype.name)
floats = keras.ops.full((2, 3), 7)
print("keras.ops.full:", floats.dtype.name)

wrong = tf.zeros(2, 3)  # 3 is taken for a type
print("zeros(2, 3):", tuple(wrong.shape), wrong.dtype.name)
