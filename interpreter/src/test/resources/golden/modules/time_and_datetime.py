import datetime as dt
import time

print(time.gmtime(0)[:9], time.strftime("%Y-%m-%d %H:%M:%S %j %a %b %%", time.gmtime(86400 * 365)), time.gmtime(1e9).tm_year, time.gmtime(0).tm_zone in ("UTC", "GMT"), time.struct_time(range(9))[:3])
a, b = time.perf_counter(), time.perf_counter()
print(a <= b, time.monotonic() <= time.monotonic(), time.time() > 1.6e9, isinstance(time.time_ns(), int), time.perf_counter_ns() > 0, time.process_time() >= 0, time.sleep(0))
for bad in (lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.gmtime("a"), lambda: time.struct_time([1]), lambda: time.strptime("x", "%Y"), lambda: time.mktime(5)):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(time.strptime("2024-02-29 13:05", "%Y-%m-%d %H:%M")[:6], time.asctime(time.gmtime(0)))
d = dt.date(2024, 2, 29)
print(d, repr(d), d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.timetuple().tm_yday, d.replace(year=2023, day=1), d.strftime("%d/%m/%y"), f"{d:%A}", d.ctime(), dt.date.fromisoformat("2024-12-31"), dt.date.fromordinal(1), dt.date.min, dt.date.max)
t = dt.timedelta(days=1, hours=25, milliseconds=5)
print(t, repr(t), t.total_seconds(), -t, abs(-t), t * 2, t / 2, t // 7, t % dt.timedelta(hours=5), divmod(t, dt.timedelta(hours=1)), t > dt.timedelta(1), dt.timedelta(weeks=-1), dt.timedelta(0.5), bool(dt.timedelta()))
n = dt.datetime(2024, 2, 29, 13, 5, 7, 123456)
print(n, repr(n), n + t, n - dt.datetime(2023, 1, 1), n.isoformat(), n.isoformat(" ", "minutes"), n.date(), n.time(), n.replace(microsecond=0), n.strftime("%H:%M:%S.%f %p %I"), n < n + t, n == n, hash(n) == hash(n.replace()))
print(dt.datetime.fromisoformat("2024-02-29T13:05:07.123+02:00"), dt.datetime.strptime("29 Feb 2024", "%d %b %Y"), dt.datetime.fromtimestamp(0, dt.timezone.utc), dt.datetime(2024, 1, 1, tzinfo=dt.timezone.utc).timestamp(), dt.datetime.combine(d, dt.time(1)))
z = dt.timezone(dt.timedelta(hours=5, minutes=30), "IST")
aware = n.replace(tzinfo=z)
print(aware, aware.utcoffset(), aware.tzname(), aware.astimezone(dt.timezone.utc), repr(z), aware.utctimetuple()[:5], dt.timezone.utc, aware - aware.astimezone(dt.timezone.utc))
print(dt.time(1, 2, 3), repr(dt.time(1, 2, tzinfo=z)), dt.time.fromisoformat("04:05"), dt.time(1) < dt.time(2), dt.time(23, 59).replace(hour=0), dt.time.max, dt.time(1, 2).isoformat("seconds"))
for bad in (lambda: dt.date(2023, 2, 29), lambda: dt.date(0, 1, 1), lambda: dt.time(25), lambda: dt.datetime(2024, 13, 1), lambda: dt.date("a", 1, 1), lambda: d + 1, lambda: n < aware, lambda: n - aware, lambda: d < n, lambda: dt.date.fromisoformat("x"), lambda: dt.datetime.strptime("x", "%d"), lambda: dt.timedelta(10**10), lambda: dt.date.max + dt.timedelta(1), lambda: dt.timezone(dt.timedelta(days=2)), lambda: dt.timedelta(1) / 0, lambda: d.replace(day=31), lambda: dt.timedelta("a")):
    try:
        print(bad())
    except (TypeError, ValueError, OverflowError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
