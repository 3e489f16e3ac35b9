# The datetime module: ISO text in all its forms, conversions, durations, zones written in Python, and errors.
import datetime as d
import pickle


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


for text in [
    "2024-02-29T10", "2024-02-29T10:11", "20240229T101112", "2024W091", "2024-W09-4", "2024-W09", "2024W09T10",
    "2024-02-29T10:11:12.123", "2024-02-29 10:11:12,1234567+05:30", "2024-02-29T10:11:12Z",
    "2024-02-29T10:11:12-0530", "2024-02-29T10:", "2024-02-29T10:11:12.", "2024-02-30", "2024-02-29T25:00",
    "2024-02-29T10:11+24:00", "2024", "2024-02", "2024-02-29T10:11:12+05:30:10.5", "2024-02-29\U0001f60010:11",
    "2024-2-29", "2024-02-29TT", "2024-02-29T1011:12", "x", "2024-W54-1", "2024-02-29T10:11:12+0",
    "2024-02-29T10:11:12Z1", "20240229", "2024-0229", "202402-29", "2024-02-29T", "2024-02-29+10:00", "", "T10",
]:
    for kind in d.datetime, d.date, d.time:
        attempt(lambda: repr(kind.fromisoformat(text)))
    attempt(lambda: repr(d.time.fromisoformat(text.partition("T")[2])))

print("-- durations")
for x in 0.1, 1.5, -1.5, 2.5, 1e-7, 5e-7, 1.5e-6, 123456.789, -0.0000005:
    print(repr(d.timedelta(seconds=x)), repr(d.timedelta(days=x, weeks=x / 3, microseconds=0.5)))
    attempt(lambda: (d.timedelta(1, 2, 3) * x, d.timedelta(1, 2, 3) / x))
day = d.timedelta(1)
for action in [
    lambda: day * float("nan"), lambda: day / 0, lambda: day / 0.0, lambda: day // 0, lambda: day / d.timedelta(0),
    lambda: day % d.timedelta(0), lambda: day + 1, lambda: day < 1, lambda: day == 1, lambda: d.timedelta.max + day,
    lambda: d.timedelta(2**70), lambda: d.timedelta(1e300), lambda: d.timedelta(float("inf")), lambda: d.timedelta("x"),
    lambda: divmod(-7 * day, d.timedelta(2, 5)), lambda: -day // 7, lambda: abs(-day), lambda: hash(day) == hash(+day),
    lambda: d.timedelta.max.total_seconds(), lambda: d.timedelta.min * -1,
]:
    attempt(action)

print("-- making and converting")
for action in [
    lambda: d.date(), lambda: d.date(1), lambda: d.date(1, 2), lambda: d.date(b"abcd"), lambda: d.datetime(1, 2),
    lambda: d.date.fromisocalendar(2**40, 1, 1), lambda: d.date.fromisocalendar("x", 1, 1),
    lambda: d.date.fromisocalendar(2020, 53, 5), lambda: d.date.fromisocalendar(2021, 53, 5),
    lambda: d.date.fromisocalendar(1, 1, -1), lambda: d.date.fromordinal(3652060), lambda: d.date.fromordinal(0),
    lambda: d.time(b"123456", 5), lambda: d.timezone(), lambda: d.timezone(5), lambda: d.time(24), lambda: d.time(fold=2),
    lambda: d.datetime.utcfromtimestamp(1e300), lambda: d.datetime.utcfromtimestamp(1e15),
    lambda: d.datetime.utcfromtimestamp(-1e15), lambda: d.datetime.utcfromtimestamp("x"),
    lambda: d.datetime.utcfromtimestamp(float("nan")), lambda: d.datetime.utcfromtimestamp(-0.0000015),
    lambda: d.datetime.fromtimestamp(1.5e9, d.timezone.utc), lambda: d.datetime.fromtimestamp(0, 5),
    lambda: [d.date(y, m, 28).isocalendar() for y, m in [(2020, 12), (2021, 1), (1, 1), (9999, 12)]],
    lambda: d.datetime.combine(d.date.max, d.time.max, d.timezone.utc), lambda: d.datetime.combine(1, 2),
    lambda: d.date.max + day, lambda: d.date.min - day, lambda: d.datetime.max + day, lambda: d.date.max - d.date.min,
    lambda: d.datetime(2024, 1, 1) - d.date(2024, 1, 1), lambda: d.date(2024, 1, 1) < 5,
]:
    attempt(action)

print("-- text")
moment = d.datetime(2024, 2, 9, 3, 4, 5, 6007, d.timezone(d.timedelta(hours=-3, seconds=1), "a%Zb"))
for spec in "auto", "hours", "minutes", "seconds", "milliseconds", "microseconds", "days":
    attempt(lambda: (moment.isoformat(" ", spec), moment.time().isoformat(spec)))
attempt(lambda: moment.isoformat("ab"))
print(moment.strftime("%Y-%j %z %Z %f %% %H"), f"{moment:%y/%m}", format(moment.date(), "%f%z"), moment.ctime())
print(moment.timetuple(), moment.utctimetuple()[:6], repr(moment), moment.timetz())
print(d.datetime.strptime("09 Feb 2024 +0130", "%d %b %Y %z"))


class Zone(d.tzinfo):
    "An hour more in the summer, which begins on April 1 at 2 and ends on October 1 at 3."

    def __repr__(self):
        return "Zone()"

    def utcoffset(self, when):
        return d.timedelta(hours=1) + self.dst(when)

    def dst(self, when):
        if when is None:
            return d.timedelta(0)
        naive = when.replace(tzinfo=None, fold=0)
        begin, end = d.datetime(when.year, 4, 1, 2), d.datetime(when.year, 10, 1, 3)
        if end - d.timedelta(hours=1) <= naive < end:
            return d.timedelta(hours=1 - when.fold)
        return d.timedelta(hours=1 if begin <= naive < end else 0)

    def tzname(self, when):
        return "summer" if self.dst(when) else "winter"


class Stamp(d.datetime):
    pass


print("-- zones")
zone = Zone()
for when in d.datetime(2024, 3, 31, 12), d.datetime(2024, 4, 1, 0, 59), d.datetime(2024, 4, 1, 1), d.datetime(2024, 10, 1, 0, 30):
    local = when.replace(tzinfo=d.timezone.utc).astimezone(zone)
    print(local, local.tzname(), local.dst(), local.fold, local.astimezone(d.timezone.utc), local.timestamp())
early = d.datetime(2024, 10, 1, 2, 30, tzinfo=zone)
late = early.replace(fold=1)
print(repr(late), early == late, early.utcoffset(), late.utcoffset(), late == late.astimezone(d.timezone.utc))
print(hash(early) == hash(late), early - d.datetime(2024, 10, 1, tzinfo=d.timezone.utc), d.time(1, tzinfo=zone))
stamp = Stamp(2024, 5, 6, tzinfo=d.timezone.utc)
print(type(stamp + day), type(stamp.astimezone(d.timezone(day / 5))), type(stamp.date()), type(Stamp.fromordinal(5)))
print(repr(stamp.replace(hour=3)), repr(Stamp.fromisoformat("2024-01-02")))


class Bad(d.tzinfo):
    def utcoffset(self, when):
        return 5

    def dst(self, when):
        return day

    def tzname(self, when):
        return 7


bad = d.datetime(2024, 1, 1, tzinfo=Bad())
for action in [
    bad.utcoffset, bad.dst, bad.tzname, lambda: str(bad), lambda: d.datetime(2024, 1, 1, tzinfo=5),
    lambda: d.tzinfo().utcoffset(None), lambda: zone.fromutc(5), lambda: zone.fromutc(bad), lambda: early < d.datetime.min,
    lambda: early == d.datetime.min, lambda: early - d.datetime.min, lambda: d.time(1) < d.time(1, tzinfo=d.timezone.utc),
    lambda: d.timezone.utc.utcoffset(5), lambda: d.timezone(day), lambda: early.astimezone(5),
    lambda: (d.timezone.min, d.timezone.max, d.timezone(-day / 3), d.timezone.utc == d.timezone(d.timedelta(0), "x")),
]:
    attempt(action)

print("-- pickles")
for value in d.date(2024, 2, 3), d.time(1, 2, 3, 4, fold=1), moment, stamp.replace(fold=1).date(), day, d.timezone.utc, moment.isocalendar():
    for protocol in 0, 2, 4:
        again = pickle.loads(pickle.dumps(value, protocol))
        print(again == value, type(again).__name__, getattr(again, "fold", None), end="; ")
    print(value.__reduce__()[1])
