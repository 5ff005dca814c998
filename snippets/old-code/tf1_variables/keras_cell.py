"""`tf1.variable_scope(name, reuse)`, `tf1.get_collection`"""
import tensorflow.compat.v1 as tf1


def branch(x):
    with tf1.variable_scope("branch", reuse=tf1.AUTO_REUSE):
        ones = tf1.ones_initializer()
        weight = tf1.get_variable(
            "weight", (2, 1), initializer=ones)
    return x @ weight


with tf1.Graph().as_default():
    x = tf1.constant([[1.0, 2.0]])
    once, again = branch(x), branch(x + 1)  # the name is shared
    names = [variable.name for variable in tf1.get_collection(
        tf1.GraphKeys.TRAINABLE_VARIABLES)]
    try:
        with tf1.variable_scope("branch"):
            tf1.get_variable("weight", shape=(2, 1))
    except ValueError as error:
        print(str(error)[:38])
    with tf1.Session() as session:
        session.run(tf1.global_variables_initializer())
        once, again = session.run([once, again])
print("variables:", names)
print("outputs:", once.item(), again.item())
