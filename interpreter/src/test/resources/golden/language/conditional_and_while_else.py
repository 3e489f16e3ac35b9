def first_divisor(n):
    d = 2
    while d * d <= n:
        if n % d == 0:
            result = d
            break
        d += 1
    else:
        return "prime"
    return result


print([first_divisor(n) for n in (7, 9, 15, 49, 97)])


def grade(x):
    if x < 0:
        return "negative"
    elif x == 0:
        return "zero"
    elif x < 10:
        return "small"
    else:
        return "large"


print([grade(x) for x in (-1, 0, 5, 50)])
for n in range(3):
    if n == 5:
        break
else:
    print("loop ended without break")
for n in []:
    pass
else:
    print("empty loop runs its else")
out = []
for i in range(10):
    if i % 2:
        continue
    if i > 6:
        break
    for j in range(i):
        if j == 3:
            break
        out.append((i, j))
    else:
        out.append("else %d" % i)
print(out)
n = 5
while n:
    n -= 1
    if n == 3:
        continue
    if n == 1:
        break
    print("n =", n)
else:
    print("not reached")
print("n is", n)
print("a" if 0 else "b" if 0 else "c")
for i in range(3):
    i += 10
    print(i, end=" ")
print(i)
