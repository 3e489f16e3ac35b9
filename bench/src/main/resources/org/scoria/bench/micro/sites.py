# What the families share; it is put in front of each of their files.


def site(setup, statement, operations=1, unroll=10):
    """A function of n that runs `setup` once and `statement` so often that n operations happen.

    One statement may be several operations, such as the turns of a loop. It is
    repeated in the text: the loop around it would otherwise be measured, too.
    """
    lines = ["def run(n):"]
    lines += ["    " + line for line in setup.split("\n")]
    lines += ["    for _ in range(n // %d):" % (operations * unroll)]
    lines += ["        " + line for line in statement.split("\n")] * unroll
    namespace = {}
    exec("\n".join(lines), globals(), namespace)
    return namespace["run"]


def each(values, statement):
    """The same instruction sees the elements of `values` in turn. A loop is around it, so compare only with its like."""
    assert 10 % len(values) == 0
    many = list(values) * (10 // len(values))
    setup = "values = MANY[%d]" % len(MANY)
    MANY.append(many)
    return site(setup, "for o in values:\n    " + statement, operations=10, unroll=2)


MANY = []
