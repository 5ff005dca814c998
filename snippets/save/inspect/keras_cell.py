"""`model.weights`, `h5py.File(path)`"""
import h5py
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(8, name="hidden"),
    keras.layers.BatchNormalization(name="norm"),
])
for weight in model.weights:
    print(weight.path, weight.shape)

model.save_weights("model.weights.h5")


def show(name, entry):
    if isinstance(entry, h5py.Dataset):
        print(name, entry.shape)


print("in the file, named by class and number:")
with h5py.File("model.weights.h5") as file:
    file.visititems(show)
