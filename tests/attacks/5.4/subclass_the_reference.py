"""Makes its classes subclasses of the course's own layers.

Meets: name 'MulLayer' is not defined
"""

# %% MulLayer

from course_lib import layers


class MulLayer(layers.MulLayer):
    pass


# %% AddLayer

from course_lib.layers import AddLayer
