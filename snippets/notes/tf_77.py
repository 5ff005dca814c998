"""keras has no ImageDataGenerator, tf.keras has it as legacy"""
try:
    from keras.preprocessing.image import ImageDataGenerator
except ImportError as error:
    assert "cannot import name 'ImageDataGenerator'" in str(error)
else:
    raise AssertionError("it is still in keras")

from tensorflow.keras.preprocessing.image import (
    ImageDataGenerator,
)

assert "legacy" in ImageDataGenerator.__module__
assert ImageDataGenerator.__doc__.startswith("DEPRECATED")
