from torch._six import container_abcs

print(isinstance([1, 2], container_abcs.Sequence))
