import cv2

image = cv2.imread("no_such_image.jpg")
cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
