from torch._six import container_abcs
