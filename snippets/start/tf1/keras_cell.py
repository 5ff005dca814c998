"""`tf1.Session`, `tf1.placeholder`, `tf1.get_variable`"""
import numpy as np
import tensorflow.compat.v1 as tf1

x = np.random.default_rng(0).normal(size=(64, 2))
y = x @ [[1.0], [-2.0]] + 0.5

with tf1.Graph().as_default():  # first all that is to be done
    inputs = tf1.placeholder("float64", shape=(None, 2))
    targets = tf1.placeholder("float64", shape=(None, 1))
    zeros = tf1.zeros((2, 1), dtype="float64")
    weight = tf1.get_variable("weight", initializer=zeros)
    bias = tf1.get_variable("bias", initializer=zeros[0])
    outputs = inputs @ weight + bias
    loss = tf1.reduce_mean((outputs - targets) ** 2)
    optimizer = tf1.train.GradientDescentOptimizer(0.1)
    step = optimizer.minimize(loss)
    start = tf1.global_variables_initializer()
    with tf1.Session() as session:  # then numbers
        session.run(start)
        for _ in range(50):
            session.run(step, {inputs: x, targets: y})
        weight, bias = session.run([weight, bias])
print("weight:", weight.ravel().round(2))
print("bias:", bias.round(2))
