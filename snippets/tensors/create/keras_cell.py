"""`tf.zeros`, `tf.ones`, `tf.fill`, `tf.ones_like`"""
import tensorflow as tf

zeros = tf.zeros((2, 3))
sevens = tf.fill((2, 3), 7)
sums = tf.ones((2, 3)) + zeros
like = tf.ones_like(sevens)  # shape and type of sevens

print("zeros:", tuple(zeros.shape), zeros.dtype.name)
print("sevens:", tuple(sevens.shape), sevens.dtype.name)
print("like:", tuple(like.shape), like.dtype.name)

wrong = tf.zeros(2, 3)  # 3 is taken for a type
print("zeros(2, 3):", tuple(wrong.shape), wrong.dtype.name)
