"""one sub-folder a class, any size and five formats, float32 to 255"""
from pathlib import Path

import keras
import numpy as np

rng = np.random.default_rng(0)
formats = ["jpg", "jpeg", "png", "bmp", "gif"]
for name in ["cat", "dog"]:
    Path("pets", name).mkdir(parents=True)
    for i, kind in enumerate([*formats, "webp"]):
        pixels = rng.integers(0, 256, (20 + i, 30, 3))
        keras.utils.save_img(f"pets/{name}/{i}.{kind}", pixels)

ds = keras.utils.image_dataset_from_directory("pets", verbose=False)
assert ds.class_names == ["cat", "dog"]
found = {Path(path).suffix[1:] for path in ds.file_paths}
assert found == set(formats)  # webp is left out
images, labels = next(iter(ds))
assert images.shape == (10, 256, 256, 3)
assert images.dtype == "float32" and np.max(images) > 200
assert labels.dtype == "int32" and sorted(labels) == [0] * 5 + [1] * 5
