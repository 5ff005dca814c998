"""`tf.get_logger()`"""
import logging

import tensorflow as tf

heard = []
handler = logging.Handler()
handler.emit = heard.append
logger = tf.get_logger()  # Python's logger "tensorflow"
logger.addHandler(handler)  # to count what it says


def run():  # a whole number has no gradient: it warns of that
    with tf.GradientTape() as tape:
        tape.watch(tf.constant(3))


run()
before = len(heard)
logger.setLevel("ERROR")  # no warnings from now on
run()
after = len(heard) - before
print("warned:", before > 0)
print("and at the level ERROR:", after > 0)
