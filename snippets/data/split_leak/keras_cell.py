"""`shuffle(reshuffle_each_iteration=False)`, `take`, `skip`"""
import tensorflow as tf

dataset = tf.data.Dataset.range(100)


def overlap(train, val):
    train, val = ({int(row) for row in part}
                  for part in (train, val))
    return len(train & val)


mixed = dataset.shuffle(100, seed=0)  # anew at each pass
train, val = mixed.take(80), mixed.skip(80)
leaked = overlap(train, val)
print("reshuffled, rows in both:", leaked)

fixed = dataset.shuffle(
    100, seed=0, reshuffle_each_iteration=False
)
train, val = fixed.take(80), fixed.skip(80)
print("one order, rows in both:", overlap(train, val))
