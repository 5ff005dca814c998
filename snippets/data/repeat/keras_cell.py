"""`dataset.repeat()`"""
import tensorflow as tf

dataset = tf.data.Dataset.range(6)
batches = dataset.shuffle(6, seed=0).batch(4)
endless = batches.repeat()  # each round is shuffled anew
print("shuffle, batch, repeat:")
for xb in endless.take(4):
    print(xb.numpy())

blended = dataset.repeat().batch(4)  # no round has an end
print("repeat, batch:")
for xb in blended.take(3):
    print(xb.numpy())
