"""Which type of collection do these brackets make, and what does it do with two equal values?"""

def add_backward(upstream):
    return {upstream, upstream}
