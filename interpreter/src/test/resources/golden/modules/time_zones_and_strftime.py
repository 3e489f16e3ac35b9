# TZ as rules, broken-down times beyond ordinary years, and every field and flag of strftime.
import os
import time

ZONES = (
    "UTC",
    "EST+05EDT,M4.1.0,M10.5.0",
    "AEST-10AEDT-11,M10.5.0,M3.5.0",
    "IST-5:30",
    "<+03>-3",
    "XXX+1:02:03YYY,J60/3,300/-1",
)
for zone in ZONES:
    os.environ["TZ"] = zone
    time.tzset()
    print(zone, time.timezone, time.altzone, time.daylight, time.tzname)
    t = time.localtime(1e9)
    print(tuple(t), t.tm_zone, t.tm_gmtoff, time.strftime("%Z %z", t))
    for summer in (-1, 0, 1):
        for fields in ((2002, 10, 27, 1, 30, 0), (2002, 4, 7, 2, 30, 0), (2002, 7, 1, 0, 0, 0), (2002, 14, -3, 30, -70, 99)):
            print(time.mktime(fields + (0, 0, summer)), end=" ")
    print()

os.environ["TZ"] = "UTC"
time.tzset()
t = time.gmtime(1e9)
for field in "%-d %_m %^a %5Y %010Y %-H %Ey %Od %E %Q %k %l %P %s %G %V %g %U %W %u %w %j %-j %_5d %C %y %D %F %h %n%t %r %R %T %% %e %c %x %X %z %010a %^B %#a %-y".split(" "):
    print(field, repr(time.strftime(field, t)), end=" ")
print()
print(time.strftime("%Y %C %y %F %G %c", (-5, 1, 2, 3, 4, 5, 6, 7, 0)), time.gmtime(2**55), time.gmtime(-(2**55)))
for seconds in range(-(10**11), 10**11, 9876543210):
    print(tuple(time.gmtime(seconds)), time.strftime("%j %U %W %V %G %g %a", time.gmtime(seconds)))
for bad in (
    lambda: time.gmtime(2**56),
    lambda: time.gmtime(1e30),
    lambda: time.gmtime(float("nan")),
    lambda: time.gmtime("x"),
    lambda: time.asctime((2**31, 1, 1, 0, 0, 0, 0, 0, 0)),
    lambda: time.asctime((-(2**31), 1, 1, 0, 0, 0, 0, 0, 0)),
    lambda: time.mktime((2000,)),
    lambda: time.asctime((2000, 13, 1, 0, 0, 0, 0, 0, 0)),
    lambda: time.asctime((2000, 1, 1, 0, 0, 0, -2, 0, 0)),
    lambda: time.asctime([1]),
    lambda: time.strftime("%S\0", t),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
