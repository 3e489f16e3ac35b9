def chain(e):
    """Functions and lines, from the outermost frame to where it was raised."""
    tb = e.__traceback__
    out = []
    while tb is not None:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out


def report(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e, chain(e))


def direct():
    raise ValueError("direct")


def calls():
    x = 1
    direct()
    return x


def multi_line_call():
    return max(
        1,
        int(
            "x",
        ),
    )


def multi_line_expression():
    return (
        1
        + 2
        + "a"
    )


def in_loop():
    for i in [1, 0]:
        1 / i


def in_with():
    with open(
        "/no/such/file/anywhere"
    ) as f:
        pass


def in_comprehension():
    return [
        1 / x
        for x in (1, 0)
    ]


def in_lambda():
    return (lambda:
            missing_name)()


def in_generator():
    def gen():
        yield 1
        raise KeyError("in generator")

    for x in gen():
        pass


def in_decorator_line():
    @undefined_decorator
    def f():
        pass


def in_default_argument(
):
    def f(
        a=1,
        b=1 // 0,
    ):
        pass


def in_class_body():
    class C:
        x = 1
        y = x.missing


def in_condition():
    if (
        True
        and [].missing
    ):
        pass


def reraised():
    try:
        direct()
    except ValueError:
        x = 1
        raise


def raised_again_by_name():
    try:
        direct()
    except ValueError as e:
        raise e


def after_finally():
    try:
        direct()
    finally:
        x = 1


def method_chain():
    "a".upper(
    ).lower(
    ).missing(
    )


def recursive(n=3):
    if n == 0:
        raise RuntimeError("bottom")
    recursive(n - 1)


for f in (direct, calls, multi_line_call, multi_line_expression, in_loop, in_with, in_comprehension):
    report(f)
for f in (in_lambda, in_generator, in_decorator_line, in_default_argument, in_class_body, in_condition):
    report(f)
for f in (reraised, raised_again_by_name, after_finally, method_chain, recursive):
    report(f)
