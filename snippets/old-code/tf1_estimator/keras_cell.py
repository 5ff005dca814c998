"""`keras.Model.fit(x, y)`, `tf.estimator.Estimator`"""
import keras
import tensorflow as tf
from sklearn.datasets import load_iris

x, y = load_iris(return_X_y=True)
try:  # gone since TensorFlow 2.16
    tf.estimator.DNNClassifier([16], n_classes=3)
except AttributeError as error:
    print(str(error)[-27:])

keras.utils.set_random_seed(0)
model = keras.Sequential([  # was the model_fn, with its modes
    keras.Input((4,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(3, activation="softmax"),
])
model.compile("adagrad", "sparse_categorical_crossentropy",
              metrics=["accuracy"])
model.optimizer.learning_rate = 0.1
dataset = tf.data.Dataset.from_tensor_slices((x, y))  # input_fn
dataset = dataset.shuffle(150, seed=0).batch(32).repeat()
model.fit(dataset, steps_per_epoch=100, verbose=0)
accuracy = model.evaluate(x, y, verbose=0)[1]
print("accuracy above 0.9:", accuracy > 0.9)
