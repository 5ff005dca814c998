"""`tf1.train.Saver`, `tf.train.load_checkpoint`"""
import tensorflow as tf
import tensorflow.compat.v1 as tf1

with tf1.Graph().as_default():  # as the old program did
    start = [[1.0], [2.0]]
    weight = tf1.get_variable("weight", initializer=start)
    x = tf1.constant([[3.0, 4.0]])
    loss = tf1.reduce_mean((x @ weight) ** 2)
    step = tf1.train.RMSPropOptimizer(0.1).minimize(loss)
    saver = tf1.train.Saver()
    with tf1.Session() as session:
        session.run(tf1.global_variables_initializer())
        session.run(step)
        trained = session.run(weight)
        saver.save(session, "old/model.ckpt")

reader = tf.train.load_checkpoint("old")  # today, without graph
names = sorted(reader.get_variable_to_shape_map())
print(names)
again = reader.get_tensor("weight")
print("read:", again.ravel().round(3))
