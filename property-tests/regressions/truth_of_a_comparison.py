class Vague:
    def __bool__(self):
        raise ValueError("vague")
class Number:
    def __lt__(self, other):
        return Vague()
def f(a, b):
    if a < b:
        return 1
    return 2
for i in range(20):
    f(i, 7)
print(f(2.5, 3))
try:
    f(Number(), 1)
except ValueError as e:
    print(e.__traceback__.tb_next.tb_lasti, list(f.__code__.co_positions())[e.__traceback__.tb_next.tb_lasti // 2])
f(Number(), 1)
