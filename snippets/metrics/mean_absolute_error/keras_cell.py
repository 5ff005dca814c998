"""`MeanAbsoluteError`, `RootMeanSquaredError`, `R2Score`"""
import keras
import numpy as np
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
x = np.c_[x, np.ones(len(x))].astype("float32")
y = y.astype("float32")[:, None]
y_pred = x @ np.linalg.lstsq(x, y)[0]  # least squares

mae = keras.metrics.MeanAbsoluteError()
rmse = keras.metrics.RootMeanSquaredError()
r2 = keras.metrics.R2Score()  # needs two axes, (n, 1)
for i in range(0, len(x), 100):
    for metric in [mae, rmse, r2]:
        metric.update_state(y[i : i + 100], y_pred[i : i + 100])
print(f"absolute error: {mae.result():.1f}")
print(f"root of squared error: {rmse.result():.1f}")
print(f"R2: {r2.result():.2f}")
