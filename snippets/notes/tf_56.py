"""batch spares no reading, cache does; prefetch reads ahead"""
from threading import Event

import tensorflow as tf

reads, third = [], Event()


def rows():
    for i in range(8):
        reads.append(i)
        if i == 2:
            third.set()
        yield i


row = tf.TensorSpec((), tf.int32)
ds = tf.data.Dataset.from_generator(rows, output_signature=row)
for pipeline, wanted in [(ds.batch(4), 24), (ds.cache().batch(4), 8)]:
    reads.clear()
    for _ in range(3):  # three epochs
        assert len(list(pipeline)) == 2
    assert len(reads) == wanted

third.clear()
ahead = iter(ds.prefetch(4))
first = next(ahead)  # one row asked for, the third is read too
assert first == 0 and third.wait(timeout=20)
assert [int(x) for x in ahead] == [1, 2, 3, 4, 5, 6, 7]
