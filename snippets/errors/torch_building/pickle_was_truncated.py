import pickle

pickle.loads(pickle.dumps(list(range(1000)), protocol=4)[:500])
