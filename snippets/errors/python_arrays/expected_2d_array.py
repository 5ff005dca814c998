from sklearn.preprocessing import StandardScaler

StandardScaler().fit([1.0, 2.0, 3.0])
