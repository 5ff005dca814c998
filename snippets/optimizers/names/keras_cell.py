"""`keras.optimizers`"""
import textwrap

import keras

names = []
for name, thing in vars(keras.optimizers).items():
    if isinstance(thing, type) and name != "Optimizer":
        if issubclass(thing, keras.optimizers.Optimizer):
            names.append(name)

print(textwrap.fill(", ".join(sorted(names)), 60))
