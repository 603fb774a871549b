"""A dataclass with __call__, for any number of inputs."""

from dataclasses import dataclass


@dataclass
class AddNode:
    inputs: int

    def __call__(self, upstream):
        return tuple(upstream for _ in range(self.inputs))


add_backward = AddNode(inputs=2)
