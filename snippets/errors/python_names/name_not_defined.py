print(history)
