"""class_names is on the loader's dataset, on none made from it"""
import keras
import tensorflow as tf

png = tf.io.encode_png(tf.zeros((8, 8, 3), tf.uint8))
for name in ["cat", "dog"]:
    for i in range(4):
        tf.io.write_file(f"pets/{name}/{i}.png", png)

load = keras.utils.image_dataset_from_directory
ds = load("pets", batch_size=2, verbose=False)
assert ds.class_names == ["cat", "dog"]
assert len(ds) == 4

left, right = keras.utils.split_dataset(ds, left_size=2)
later = [ds.map(lambda x, y: (x, y)), ds.take(1), ds.cache(),
         ds.prefetch(1), ds.shuffle(4), left, right]
for dataset in later:
    try:
        dataset.class_names
    except AttributeError as error:
        assert "class_names" in str(error)
    else:
        raise AssertionError("the names were kept")
