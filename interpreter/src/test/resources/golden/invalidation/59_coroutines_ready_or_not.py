import contextvars

from steps import STEPS, fold

variable = contextvars.ContextVar("variable", default="unset")


class Maybe:
    """Suspends only at step k."""

    def __init__(self, i, k, error=None):
        self.i = i
        self.k = k
        self.error = error

    def __await__(self):
        if self.i == self.k:
            got = yield "suspended"
            if self.error:
                raise self.error
            return got
        return "ready"


async def leaf(i, k, error=None):
    return await Maybe(i, k, error)


async def middle(i, k, error=None):
    try:
        return await leaf(i, k, error)
    except ValueError as e:
        return "caught " + str(e)


async def main(k, error=None):
    results = []
    for i in range(140):
        results.append(await middle(i, k, error))
    return results


def run(coroutine, answer):
    requests = []
    try:
        while True:
            requests.append(coroutine.send(answer if requests else None))
    except StopIteration as e:
        return requests, fold(e.value)


for k in STEPS:
    print(k, run(main(k), "answer"), run(main(k, ValueError("late")), None)[1])
for k in STEPS:
    c = main(k)
    c.send(None)
    try:
        print(k, c.throw(ValueError("thrown in")))
    except StopIteration as e:
        print(k, fold(e.value))
for k in STEPS:
    c = main(k)
    c.send(None)
    awaiting = c.cr_await.__name__
    c.close()
    print(k, awaiting, c.cr_frame)


async def fails(i, k):
    if i == k:
        raise KeyError("eager part")
    return i


async def catches(k):
    log = []
    for i in range(140):
        try:
            await fails(i, k)
        except KeyError as e:
            log.append((i, str(e), e.__traceback__.tb_next.tb_frame.f_code.co_name))
    return log


async def sets_variable(k):
    seen = []
    for i in range(140):
        if i == k:
            variable.set("set at k")
        await Maybe(i, k)
        seen.append(variable.get())
    return seen


for k in STEPS:
    try:
        catches(k).send(None)
    except StopIteration as e:
        print(k, e.value, end=" ")
    context = contextvars.copy_context()
    print(context.run(run, sets_variable(k), None), variable.get())


async def agen(k):
    for i in range(140):
        yield await Maybe(i, k)


async def collect(k):
    return [x async for x in agen(k)]


for k in STEPS:
    print(k, run(collect(k), "answer"))
