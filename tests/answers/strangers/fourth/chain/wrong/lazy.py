"""What is len() of your result?"""
def chain(local_derivatives, upstream=1.0):
    for d in local_derivatives:
        upstream *= d
        yield upstream
