"""`keras.Sequential`, `model.fit`, `model.predict`"""
import keras
from sklearn.datasets import load_iris

keras.utils.set_random_seed(0)
flowers = load_iris()
x, y = flowers.data, flowers.target  # 4 sizes, 3 species

model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(3, activation="softmax"),
])
optimizer = keras.optimizers.Adam(learning_rate=0.1)
loss_fn = keras.losses.SparseCategoricalCrossentropy()

model.compile(optimizer=optimizer, loss=loss_fn)
model.fit(x, y, batch_size=150, epochs=30, verbose=0)

classes = model.predict(x, verbose=0).argmax(axis=1)
for i in (0, 50, 100):
    print(flowers.target_names[classes[i]])
print("more than 9 of 10 right:", (classes == y).mean() > 0.9)
