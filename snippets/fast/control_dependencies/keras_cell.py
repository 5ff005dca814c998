"""`tf.control_dependencies(ops)`, `tf.group(*ops)`"""
import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    count = v1.get_variable("count", initializer=0.0)
    step = count.assign_add(1.0)
    double = tf.constant(3.0) * 2.0  # needs no step
    with tf.control_dependencies([step]):
        after = tf.identity(double)  # step runs first
    both = tf.group(step, after)  # runs all, gives nothing
    session.run(count.initializer)
    for name, op in ("double", double), ("after", after):
        print(name, session.run(op), session.run(count))
    print("group", session.run(both), session.run(count))

total = tf.Variable(0.0)


@tf.function
def today():
    total.assign_add(1.0)  # in the order of the lines
    return total * 2.0


result = today()
print("tf.function", float(result), float(total))
