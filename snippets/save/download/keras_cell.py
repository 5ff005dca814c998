"""`keras.utils.get_file(fname, origin, file_hash)`"""
import hashlib
from pathlib import Path

import keras

keras.config.disable_interactive_logging()  # no progress bar
keras.utils.set_random_seed(0)
dense = keras.layers.Dense(2)
model = keras.Sequential([keras.Input((4,)), dense])
source = Path("here.weights.h5").resolve()
model.save_weights(source)
digest = hashlib.sha256(source.read_bytes()).hexdigest()


def fetch(name, file_hash):
    return keras.utils.get_file(
        name, origin=source.as_uri(),  # or https://...
        file_hash=file_hash,
        cache_dir=".", cache_subdir="cache",
    )


path = fetch("model.weights.h5", digest)
print("kept in:", Path(path).parent.name)
fresh = keras.models.clone_model(model)
fresh.load_weights(path)
try:
    fetch("other.weights.h5", "0" * 64)
except ValueError as error:
    print("wrong hash:", str(error)[:35])
