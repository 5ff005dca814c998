import matplotlib.pyplot as plt

plt.plot(range(10), [0.9, 0.5, 0.4])
