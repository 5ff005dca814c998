"""accuracy is the share of right answers; AUC judges the order"""
import keras
import numpy as np

y = np.float32([[0], [0], [1], [1]])
p = np.float32([[0.1], [0.6], [0.7], [0.9]])  # well ordered, one > 0.5
auc = keras.metrics.AUC()
auc.update_state(y, p)
accuracy = keras.metrics.BinaryAccuracy()
accuracy.update_state(y, p)
np.testing.assert_allclose(auc.result(), 1.0, atol=1e-6)
np.testing.assert_allclose(accuracy.result(), 0.75)

# The word "accuracy" gives the share: here the model repeats p.
model = keras.Sequential([keras.layers.Identity()])
model.compile(loss="binary_crossentropy", metrics=["accuracy", "auc"])
got = model.evaluate(p, y, verbose=0, return_dict=True)
np.testing.assert_allclose(got["accuracy"], 0.75)
np.testing.assert_allclose(got["auc"], 1.0, atol=1e-6)
