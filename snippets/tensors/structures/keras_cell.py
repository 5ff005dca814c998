"""`tf.nest.map_structure(f, tree)`, `tf.nest.flatten(tree)`"""
import tensorflow as tf

batch = {
    "words": tf.constant([4, 5, 6]),
    "image": (tf.ones((2, 2)), tf.zeros(3)),
}
halves = tf.nest.map_structure(lambda x: x / 2, batch)
sizes = tf.nest.map_structure(lambda x: int(tf.size(x)), batch)
leaves = tf.nest.flatten(sizes)  # keys sorted: image first
rebuilt = tf.nest.pack_sequence_as(sizes, leaves)
print("halves:", halves["words"].numpy())
print("sizes:", sizes)
print("leaves:", leaves)
print("rebuilt:", rebuilt == sizes)
