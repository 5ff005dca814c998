from sklearn.model_selection import train_test_split

train_test_split([[0.1], [0.2], [0.3]], [0, 1])
