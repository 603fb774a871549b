import numpy as np

from proving import ATTEMPT_FAILED, Findings, close, given, gradient_of, is_number, loss_of

GIVEN = given("TwoLayerNet")

NAMES = ["W1", "b1", "W2", "b2"]


def scores_of(p, x):
    return np.maximum(x @ p["W1"] + p["b1"], 0) @ p["W2"] + p["b2"]


def frozen(params):
    return {name: np.array(array) for name, array in params.items()}


def examine(found, what, net, x, t):
    p = frozen(net.params)
    scores = scores_of(p, x)
    x0, t0 = x.copy(), t.copy()
    found.expect_close(f"predict ({what})", found.attempt(f"predict ({what})", net.predict, x), scores)
    loss = found.attempt(f"loss ({what})", net.loss, x, t)
    found.expect(is_number(loss), f"The loss ({what}) is not one number.")
    found.expect_close(f"loss ({what})", loss, loss_of(scores, t))
    accuracy = found.attempt(f"accuracy ({what})", net.accuracy, x, t)
    found.expect(is_number(accuracy), f"The accuracy ({what}) is not one number.")
    found.expect_close(f"accuracy ({what})", accuracy, np.mean(scores.argmax(axis=1) == t))
    for k in range(2):
        for method in ("gradient", "numerical_gradient"):
            got = found.attempt(f"{method} ({what})", getattr(net, method), x, t)
            if not isinstance(got, dict) or sorted(got) != sorted(NAMES):
                found.append(f"{method} ({what}) does not return a dict with the four names.")
                continue
            for name in NAMES:
                f = lambda v: loss_of(scores_of({**p, name: v}, x), t)
                found.expect(close(got[name], gradient_of(f, p[name]), 1e-3, 1e-6), f"{method} ({what}): {name} is wrong.")
    after = frozen(net.params)
    found.expect(all(np.array_equal(p[n], after[n]) for n in NAMES), f"The methods ({what}) change the parameters.")
    found.expect(np.array_equal(x, x0) and np.array_equal(t, t0), f"The methods ({what}) change x or t.")


def problems(namespace):
    found = Findings()
    make = namespace.get("TwoLayerNet")
    rng = np.random.default_rng(2)
    net = found.attempt("The constructor", make, 4, 5, 3)
    if net is ATTEMPT_FAILED:
        return found
    found.expect(sorted(net.params) == sorted(NAMES), f"params has the names {list(net.params)}.")
    shapes = {"W1": (4, 5), "b1": (5,), "W2": (5, 3), "b2": (3,)}
    for name, shape in shapes.items():
        found.expect(np.shape(net.params.get(name)) == shape, f"{name} has the shape {np.shape(net.params.get(name))}.")
    found.expect(list(net.layers) == ["Affine1", "Relu1", "Affine2"], f"The layers are in the order {list(net.layers)}.")
    for name, kind in {"Affine1": "Affine", "Relu1": "Relu", "Affine2": "Affine"}.items():
        found.expect(isinstance(net.layers.get(name), namespace[kind]), f"{name} is no {kind}.")
    found.expect(isinstance(net.last_layer, namespace["SoftmaxWithLoss"]), "last_layer is no SoftmaxWithLoss.")
    for std, sizes in [(0.01, (120, 80, 60)), (0.5, (60, 90, 70)), (2.0, (50, 100, 80))]:
        big = make(*sizes, weight_init_std=std) if std != 0.01 else make(*sizes)
        for name in ("W1", "W2"):
            w = big.params[name]
            found.expect(abs(w.std() / std - 1) < 0.06 and abs(w.mean()) < 0.08 * std, f"{name} has the standard deviation {w.std():.3g} for {std}.")
            found.expect(abs((w**4).mean() / (w**2).mean() ** 2 - 3) < 0.4, f"{name} is not normally distributed.")
        for name in ("b1", "b2"):
            found.expect(not big.params[name].any(), f"{name} does not start at 0.")
    one, same, other = (make(4, 5, 3, 0.1, rng=np.random.default_rng(s)) for s in (1, 1, 2))
    for name in ("W1", "W2"):
        found.expect(np.array_equal(one.params[name], same.params[name]), f"{name} is not drawn with rng.")
        found.expect(not np.array_equal(one.params[name], other.params[name]), f"{name} does not depend on rng.")
    found.expect(not np.array_equal(make(4, 5, 3).params["W1"], make(4, 5, 3).params["W1"]), "Two networks without rng are equal.")
    for sizes, n in [((4, 5, 3), 10), ((3, 3, 3), 4), ((6, 2, 4), 1)]:
        net = make(*sizes, weight_init_std=0.8, rng=np.random.default_rng(3))
        net.params["b1"][...] = rng.normal(size=sizes[1])
        net.params["b2"][...] = rng.normal(size=sizes[2])
        for k in range(2):
            m = n + k
            examine(found, f"sizes {sizes}, {m} samples", net, rng.normal(size=(m, sizes[0])), rng.integers(0, sizes[2], size=m))
        net.params["W1"] += 0.3
        net.params["W2"] *= -1.5
        examine(found, "after a change of the parameters", net, rng.normal(size=(n, sizes[0])), rng.integers(0, sizes[2], size=n))
        # gradient must not rely on an earlier loss of the same batch
        x, t = rng.normal(size=(n, sizes[0])), rng.integers(0, sizes[2], size=n)
        found.attempt("loss", net.loss, x[::-1] + 1, t)
        got = found.attempt("gradient", net.gradient, x, t)
        p = frozen(net.params)
        if isinstance(got, dict) and "W1" in got:
            found.expect(close(got["W1"], gradient_of(lambda v: loss_of(scores_of({**p, "W1": v}, x), t), p["W1"]), 1e-3, 1e-6), "gradient relies on an earlier call.")
    first, second = (make(4, 5, 3, 0.7, np.random.default_rng(s)) for s in (5, 6))
    before = frozen(second.params)
    first.params["W1"] += 1
    found.expect(all(np.array_equal(before[n], second.params[n]) for n in NAMES), "Two networks share their parameters.")
    examine(found, "the second network", second, rng.normal(size=(3, 4)), np.array([0, 2, 1]))
    examine(found, "the first network", first, rng.normal(size=(3, 4)), np.array([0, 2, 1]))
    # numerical_gradient does not use backward
    net = make(4, 5, 3, 0.7, np.random.default_rng(7))
    x, t, p = rng.normal(size=(3, 4)), np.array([0, 2, 1]), frozen(net.params)
    net.layers["Affine1"].backward = net.layers["Affine2"].backward = net.last_layer.backward = lambda *_: 1 / 0
    got = found.attempt("numerical_gradient without backward", net.numerical_gradient, x, t)
    if isinstance(got, dict) and "W2" in got:
        found.expect(close(got["W2"], gradient_of(lambda v: loss_of(scores_of({**p, "W2": v}, x), t), p["W2"]), 1e-3, 1e-6), "numerical_gradient uses backward.")
    return found
