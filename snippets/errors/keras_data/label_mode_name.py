from pathlib import Path

import keras
import numpy as np

folder = Path("photos")
for name in ("cat", "dog"):
    (folder / name).mkdir(parents=True)
    keras.utils.save_img(folder / name / "1.png", np.zeros((8, 8, 3)))

keras.utils.image_dataset_from_directory(folder, label_mode="sparse")
