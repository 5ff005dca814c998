"""`model.fit(frame, target)`, `model.predict(frame)`"""
import keras
import pandas as pd
from keras import layers
from sklearn.datasets import load_iris

iris = load_iris()
frame = pd.DataFrame(iris.data, columns=iris.feature_names)
frame = (frame - frame.mean()) / frame.std()
frame["long petal"] = frame["petal length (cm)"] > 0  # booleans
target = pd.Series(iris.target)

dense = layers.Dense(3, kernel_initializer="zeros")
model = keras.Sequential([dense])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model.compile(optimizer=keras.optimizers.SGD(0.5), loss=loss_fn)
history = model.fit(
    frame, target, batch_size=150, epochs=10, verbose=0
)
print(f"loss: {history.history['loss'][-1]:.2f}")
logits = model.predict(frame, verbose=0)
right = logits.argmax(1) == target.to_numpy()
print(f"accuracy: {right.mean():.2f}")
