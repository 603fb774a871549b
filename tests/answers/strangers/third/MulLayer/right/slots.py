"""Slots and a stored list of reversed factors, with self called ctx."""
import operator


class MulLayer:
    __slots__ = ("other",)

    def forward(ctx, *factors):
        ctx.other = factors[::-1]
        return operator.mul(*factors)

    def backward(ctx, dout=1.0):
        return [factor * dout for factor in ctx.other]
