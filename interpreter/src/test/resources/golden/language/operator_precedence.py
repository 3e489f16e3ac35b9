print(2 + 3 * 4, (2 + 3) * 4, 2**3**2, -(2**2), (-2) ** 2, 2**-1, not 1 == 2, not True or True, 1 or 0 and 0)
print(1 < 2 == True, (1 < 2) == True, 1 < 2 < 3, 3 > 2 > 2, 1 == 1 != 2, 1 in [1] == True, not 1 in [2])
print(1 | 2 ^ 3 & 4 << 1 + 1, 1 + 2 << 3, 8 >> 1 + 1, ~1 + 2, -1**2, +-+1, ~-~0, 6 & 3 == 2, (6 & 3) == 2)
print(10 - 2 - 3, 100 / 10 / 2, 2 * 3 % 4, 7 // 2 * 2, -7 // 2, -(7 // 2), 5 % 3 ** 2, 2 * 3 ** 2)
print(1 if True else 2 if False else 3, (1 if False else 2) + 1, [x for x in (1, 2) if x or 0])
print((lambda x: x if x else "empty")(0), (lambda: 1, 2)[1], [lambda x: x, 5][1])
print(not not 0, not (), not None is None, None is not None, 1 is not None, "a" not in "abc")
print("a" "b" * 2, "a" + "b" * 2, "%s-%s" % ("a", "b") + "c", "%d" % 5 * 2, "ab"[0] * 3, "x" in "xy" and "z")
print(-5 .__abs__(), (-5).__abs__(), -2 .real, 1 .__add__(2), 5 .bit_length(), 1.5.is_integer())
print([1, 2, 3][1:][0], {"a": [1]}["a"][0], (lambda *a: a)(*[1])[0], "abc".upper().lower()[::-1].title())
print(True + True * 2, True == 1 == 1.0, False in [0], 1 == True, (1, 2) + (3,) * 2, [0] * 2 + [1])
x = 5
print(x if x > 3 else -x, x > 3 and x < 10, 3 < x < 10, x == 5 or 1 / 0, x != 5 and 1 / 0, x and not x)
y = z = x + 1
y += z * 2
print(y, z, (y := 1) + y, (y, z)[0])
print(*[1, 2] or [3], *(() or "ab"), sep=",")
print({1: 2, **({3: 4} if x else {})}, [*([1] if x else []), 2], {x for x in (1, 1)} | {2} & {2, 3})
print(1 if x else 2, [1 if x else 2], {1 if x else 2: 3 if x else 4}, f"{1 if x else 2}")
assert 1 < 2, "precedence of comma in assert"
print(0 < 1 and "yes" or "no", 0 and 1 or 2 and 3, 1 and 0 or 2, None or 0 or "" or [] or "last")
