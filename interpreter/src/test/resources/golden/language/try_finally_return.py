def f1():
    try:
        return "try"
    finally:
        print("finally runs")


print(f1())


def f2():
    try:
        return "try"
    finally:
        return "finally wins"


print(f2())


def f3():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
        finally:
            print("cleanup", i)
    return i


print(f3())


def f4():
    while True:
        try:
            1 / 0
        finally:
            break
    return "exception swallowed by break"


print(f4())


def f5():
    try:
        raise ValueError("first")
    except ValueError:
        return "handled"
    else:
        return "else"
    finally:
        print("f5 finally")


print(f5())


def f6():
    try:
        pass
    except ValueError:
        pass
    else:
        return "else"
    finally:
        print("f6 finally")


print(f6())


def f7():
    x = 1
    try:
        return x
    finally:
        x = 2


print(f7())


def f8():
    try:
        try:
            raise KeyError("inner")
        finally:
            raise IndexError("replaces it")
    except IndexError as e:
        return type(e.__context__).__name__, e.args


print(f8())


def f9():
    log = []
    try:
        try:
            log.append("body")
            return log
        finally:
            log.append("inner")
    finally:
        log.append("outer")


print(f9())


def f10(n):
    try:
        if n == 0:
            return "zero"
        if n == 1:
            raise TypeError("one")
        return "many"
    except TypeError as e:
        try:
            return "caught " + str(e)
        finally:
            print("nested finally", n)
    finally:
        print("finally", n)


print([f10(n) for n in range(3)])


def f11():
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        e
    except UnboundLocalError as error:
        return str(error)


print(f11())


def f12():
    for x in "ab":
        try:
            try:
                continue
            finally:
                print("inner", x)
        finally:
            print("outer", x)
    return "done"


print(f12())


def f13():
    try:
        return print("evaluated first")
    finally:
        print("then finally")


f13()
