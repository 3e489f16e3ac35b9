value = 1
changing = 1


def counter():
    count = 0

    def increment():
        nonlocal count
        count += 1

    return increment


SITES = {
    "global_name": site("", "value"),
    "builtin_name": site("", "len"),
    "respecialize": site("global changing\ni = 0", "changing = i\nchanging"),
    "closure": site("f = counter()", "f()"),
}
