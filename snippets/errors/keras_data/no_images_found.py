from pathlib import Path

import keras

folder = Path("photos")
(folder / "cat").mkdir(parents=True)

keras.utils.image_dataset_from_directory(folder)
