"""DeltaBlue: an incremental solver for one-way constraint hierarchies.

Many small classes, deep inheritance, and method calls that see several
receiver classes at one place. Two networks are solved: a chain of equalities
whose first variable is edited, and a set of linear projections.
"""

from harness import main

DEFAULT_SIZE = 12000  # constraints in each network

# Strengths: a smaller number is a stronger wish.
REQUIRED, STRONG_PREFERRED, PREFERRED, STRONG_DEFAULT, NORMAL, WEAK_DEFAULT, WEAKEST = range(7)

# Directions in which a constraint may be enforced.
UNSATISFIED, FORWARD, BACKWARD = range(3)


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.walk_strength = WEAKEST
        self.stays = True

    def attach(self, constraint):
        self.constraints.append(constraint)

    def detach(self, constraint):
        self.constraints.remove(constraint)
        if self.determined_by is constraint:
            self.determined_by = None

    def __repr__(self):
        return "<%s=%s>" % (self.name, self.value)


class Constraint:
    """A wish about variables. Subclasses know how it can be fulfilled."""

    is_input = False

    def __init__(self, strength):
        self.strength = strength

    def install(self, planner):
        self.add_to_graph()
        planner.add(self)

    def uninstall(self, planner):
        if self.is_satisfied():
            planner.remove(self)
        else:
            self.remove_from_graph()

    def satisfy(self, mark, planner):
        """Try to enforce this; answer the weaker constraint it pushes out."""
        self.choose_method(mark)
        if not self.is_satisfied():
            if self.strength == REQUIRED:
                raise ValueError("a required constraint cannot be satisfied")
            return None
        for variable in self.inputs():
            variable.mark = mark
        out = self.output()
        pushed_out = out.determined_by
        if pushed_out is not None:
            pushed_out.mark_unsatisfied()
        out.determined_by = self
        if not planner.propagate(self, mark):
            raise ValueError("the constraints form a cycle")
        out.mark = mark
        return pushed_out

    def inputs_known(self, mark):
        for variable in self.inputs():
            if not (variable.mark == mark or variable.stays or variable.determined_by is None):
                return False
        return True


class UnaryConstraint(Constraint):
    def __init__(self, variable, strength, planner):
        super().__init__(strength)
        self.variable = variable
        self.satisfied = False
        self.install(planner)

    def add_to_graph(self):
        self.variable.attach(self)
        self.satisfied = False

    def remove_from_graph(self):
        self.variable.detach(self)
        self.satisfied = False

    def choose_method(self, mark):
        self.satisfied = (
            self.variable.mark != mark and self.strength < self.variable.walk_strength
        )

    def is_satisfied(self):
        return self.satisfied

    def mark_unsatisfied(self):
        self.satisfied = False

    def inputs(self):
        return ()

    def output(self):
        return self.variable

    def recalculate(self):
        self.variable.walk_strength = self.strength
        self.variable.stays = not self.is_input
        if self.variable.stays:
            self.execute()

    def execute(self):
        """Nothing to compute: the variable keeps the value it has."""


class Stay(UnaryConstraint):
    """The variable should not change."""


class Edit(UnaryConstraint):
    """The variable is set from outside."""

    is_input = True


class BinaryConstraint(Constraint):
    def __init__(self, first, second, strength, planner):
        super().__init__(strength)
        self.first = first
        self.second = second
        self.direction = UNSATISFIED
        self.install(planner)

    def add_to_graph(self):
        self.first.attach(self)
        self.second.attach(self)
        self.direction = UNSATISFIED

    def remove_from_graph(self):
        self.first.detach(self)
        self.second.detach(self)
        self.direction = UNSATISFIED

    def choose_method(self, mark):
        first, second = self.first, self.second
        if first.mark == mark:
            free = second.mark != mark and self.strength < second.walk_strength
            self.direction = FORWARD if free else UNSATISFIED
        elif second.mark == mark:
            free = self.strength < first.walk_strength
            self.direction = BACKWARD if free else UNSATISFIED
        elif first.walk_strength > second.walk_strength:
            free = self.strength < first.walk_strength
            self.direction = BACKWARD if free else UNSATISFIED
        else:
            free = self.strength < second.walk_strength
            self.direction = FORWARD if free else UNSATISFIED

    def is_satisfied(self):
        return self.direction != UNSATISFIED

    def mark_unsatisfied(self):
        self.direction = UNSATISFIED

    def inputs(self):
        return (self.source(),)

    def source(self):
        return self.first if self.direction == FORWARD else self.second

    def output(self):
        return self.second if self.direction == FORWARD else self.first

    def recalculate(self):
        source, out = self.source(), self.output()
        out.walk_strength = max(self.strength, source.walk_strength)
        out.stays = source.stays
        if out.stays:
            self.execute()


class Equality(BinaryConstraint):
    def execute(self):
        self.output().value = self.source().value


class Linear(BinaryConstraint):
    """second = first * factor + offset, solved in either direction."""

    def __init__(self, first, factor, offset, second, strength, planner):
        self.factor = factor
        self.offset = offset
        super().__init__(first, second, strength, planner)

    def add_to_graph(self):
        super().add_to_graph()
        self.factor.attach(self)
        self.offset.attach(self)

    def remove_from_graph(self):
        super().remove_from_graph()
        self.factor.detach(self)
        self.offset.detach(self)

    def inputs(self):
        return (self.source(), self.factor, self.offset)

    def execute(self):
        if self.direction == FORWARD:
            self.second.value = self.first.value * self.factor.value + self.offset.value
        else:
            self.first.value = (self.second.value - self.offset.value) // self.factor.value

    def recalculate(self):
        source, out = self.source(), self.output()
        out.walk_strength = max(self.strength, source.walk_strength)
        out.stays = source.stays and self.factor.stays and self.offset.stays
        if out.stays:
            self.execute()


class Plan:
    """Constraints in an order in which executing them solves the network."""

    def __init__(self, steps):
        self.steps = steps

    def execute(self):
        for constraint in self.steps:
            constraint.execute()


class Planner:
    def __init__(self):
        self.last_mark = 0

    def new_mark(self):
        self.last_mark += 1
        return self.last_mark

    def add(self, constraint):
        mark = self.new_mark()
        pushed_out = constraint.satisfy(mark, self)
        while pushed_out is not None:
            pushed_out = pushed_out.satisfy(mark, self)

    def remove(self, constraint):
        out = constraint.output()
        constraint.mark_unsatisfied()
        constraint.remove_from_graph()
        candidates = self.release_downstream(out)
        for strength in range(REQUIRED, WEAKEST):
            for candidate in candidates:
                if candidate.strength == strength:
                    self.add(candidate)

    def release_downstream(self, out):
        out.determined_by = None
        out.walk_strength = WEAKEST
        out.stays = True
        unsatisfied = []
        todo = [out]
        while todo:
            variable = todo.pop()
            for constraint in variable.constraints:
                if not constraint.is_satisfied():
                    unsatisfied.append(constraint)
            for constraint in self.consumers(variable):
                constraint.recalculate()
                todo.append(constraint.output())
        return unsatisfied

    def consumers(self, variable):
        determined_by = variable.determined_by
        return [
            constraint
            for constraint in variable.constraints
            if constraint is not determined_by and constraint.is_satisfied()
        ]

    def propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            current = todo.pop()
            out = current.output()
            if out.mark == mark:
                constraint.uninstall(self)
                return False
            current.recalculate()
            todo.extend(self.consumers(out))
        return True

    def plan_from(self, constraints):
        mark = self.new_mark()
        todo = [c for c in constraints if c.is_input and c.is_satisfied()]
        steps = []
        while todo:
            constraint = todo.pop()
            out = constraint.output()
            if out.mark != mark and constraint.inputs_known(mark):
                steps.append(constraint)
                out.mark = mark
                todo.extend(self.consumers(out))
        return Plan(steps)

    def change(self, variable, value):
        edit = Edit(variable, PREFERRED, self)
        plan = self.plan_from([edit])
        for _ in range(10):
            variable.value = value
            plan.execute()
        edit.uninstall(self)


def chain(length):
    planner = Planner()
    variables = [Variable("v%d" % i) for i in range(length + 1)]
    for left, right in zip(variables, variables[1:]):
        Equality(left, right, REQUIRED, planner)
    Stay(variables[-1], STRONG_DEFAULT, planner)
    edit = Edit(variables[0], PREFERRED, planner)
    plan = planner.plan_from([edit])
    total = 0
    for value in range(100):
        variables[0].value = value
        plan.execute()
        assert variables[-1].value == value, "the chain does not carry its value"
        total += variables[length // 2].value
    edit.uninstall(planner)
    return total


def projection(length):
    planner = Planner()
    factor = Variable("factor", 10)
    offset = Variable("offset", 1000)
    sources, targets = [], []
    for i in range(length):
        source = Variable("source%d" % i, i)
        target = Variable("target%d" % i, i)
        sources.append(source)
        targets.append(target)
        Stay(source, NORMAL, planner)
        Linear(source, factor, offset, target, REQUIRED, planner)
    source, target = sources[-1], targets[-1]
    planner.change(source, 17)
    assert target.value == 1170, "forward projection failed"
    planner.change(target, 1050)
    assert source.value == 5, "backward projection failed"
    planner.change(factor, 5)
    for source, target in zip(sources[:-1], targets[:-1]):
        assert target.value == source.value * 5 + 1000, "changed factor failed"
    planner.change(offset, 2000)
    for source, target in zip(sources[:-1], targets[:-1]):
        assert target.value == source.value * 5 + 2000, "changed offset failed"
    return sum(target.value for target in targets)


def run(size):
    return "%d/%d" % (chain(size), projection(size))


if __name__ == "__main__":
    main("deltablue", run, DEFAULT_SIZE)
