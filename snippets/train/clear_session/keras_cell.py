"""`keras.backend.clear_session()`"""
import gc
import weakref

import keras


def build():
    return keras.Sequential([
        keras.Input((4,)),
        keras.layers.Dense(1),
    ])


names = []
for fold in range(3):
    keras.backend.clear_session()  # names start anew
    model = build()
    names.append(model.layers[0].name)
print("each fold:", names)

second = build()
names.append(second.layers[0].name)
print("not cleared:", names[-1])

gone = weakref.ref(second)
del second  # this frees the model
gc.collect()
print("freed:", gone() is None)
