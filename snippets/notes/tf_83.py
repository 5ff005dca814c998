"""nine titles need whole labels, nine images, and pixels up to 255"""
import matplotlib.pyplot as plt
import tensorflow as tf

names = ["cat", "dog"]
x, y = tf.fill((12, 8, 8, 3), 200.0), tf.constant([0, 1] * 6)


def show(x, y, size=12):
    plt.close("all")
    ds = tf.data.Dataset.from_tensor_slices((x, y)).batch(size)
    for images, labels in ds.take(1):
        for i in range(9):
            plt.subplot(3, 3, i + 1)
            plt.imshow(images[i].numpy().astype("uint8"))
            plt.title(names[labels[i]])
    return [(ax.get_title(), ax.images[0].get_array().max())
            for ax in plt.gcf().axes]


assert show(x, y) == [("cat", 200), ("dog", 200)] * 4 + [("cat", 200)]
assert show(x / 255, y)[0] == ("cat", 0)  # scaled before: black
column = tf.cast(y[:, None], "float32")
for labels, size in (tf.one_hot(y, 2), 12), (column, 12), (y, 4):
    try:
        show(x, labels, size)
    except (TypeError, tf.errors.InvalidArgumentError) as error:
        assert (type(error) is TypeError) == (size == 12)
    else:
        raise AssertionError("it was shown")
plt.close("all")
