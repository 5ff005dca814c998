from sklearn.linear_model import LinearRegression

LinearRegression().fit([[1.0], [float("nan")]], [1.0, 2.0])
