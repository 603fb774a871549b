"""math.exp takes one number. What do you hand it?"""
import math

def softmax(x):
    e = math.exp(x - x.max())
    return e / sum(e)
