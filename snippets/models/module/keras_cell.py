"""`tf.Module`, `tf.Variable`"""
import tensorflow as tf


class Line(tf.Module):
    def __init__(self):
        self.weight = tf.Variable([[2.0], [3.0]], name="weight")
        self.bias = tf.Variable([1.0], name="bias")
        self.more = [tf.Variable(0.5, name="more")]
        self.fixed = tf.Variable(0.0, trainable=False)

    def __call__(self, x):
        return (x @ self.weight + self.bias) * self.more[0]


model = Line()
x = tf.constant([[1.0, 1.0], [0.0, 2.0]])
print("output:", model(x).numpy().tolist())
for weight in model.trainable_variables:  # in order of names
    print(weight.name, weight.shape)
