import gc
import sys

print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 8), sys.hexversion >> 16 == 0x030B, sys.maxsize == 2**63 - 1, sys.maxunicode == 0x10FFFF, sys.byteorder in ("little", "big"))
print(type(sys.argv).__name__, len(sys.argv), sys.modules["sys"] is sys, "builtins" in sys.modules, sys.modules["__main__"].__name__, isinstance(sys.path, list), sys.flags.optimize, sys.dont_write_bytecode in (True, False))
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.int_info.default_max_str_digits, sys.hash_info.modulus == 2**61 - 1, sys.hash_info.inf, sys.hash_info.width)
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.intern("a" + "b") is sys.intern("ab"), sys.getrecursionlimit(), sys.getswitchinterval() > 0, sys.is_finalizing(), sys.stdout.encoding.lower(), sys.stdin is sys.__stdin__)
print(sys._getframe().f_code.co_name, sys._getframe(0).f_globals is globals(), sys.exc_info(), sys.exception(), sys.getsizeof([]) > 0, callable(sys.displayhook), sys.copyright is not None)
sys.displayhook(None)
sys.displayhook("shown")
import builtins

print(builtins._)
for bad in (lambda: sys._getframe(1000), lambda: sys.intern(5), lambda: sys.setrecursionlimit(), lambda: sys.getsizeof(), lambda: sys._getframe("a"), lambda: sys.exit(1, 2), lambda: sys.setswitchinterval(-1)):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(sys.implementation.version[:2], sys.implementation.cache_tag is not None, sorted(sys.stdlib_module_names)[:3], "sys" in sys.builtin_module_names)
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), isinstance(gc.collect(), int), len(gc.get_threshold()), gc.is_tracked([]), len(gc.get_count()))
events = []


def profile(frame, event, arg):
    if event in ("call", "return") and frame.f_code.co_name in ("f", "g"):
        events.append((event, frame.f_code.co_name, arg if event == "return" else None))


def g(x):
    return x + 1


def f(x):
    return g(x) * 2


sys.setprofile(profile)
f(1)
sys.setprofile(None)
print(events, sys.getprofile())
lines = []


def trace(frame, event, arg):
    if frame.f_code.co_name in ("f", "g"):
        lines.append((event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno))
        return trace


sys.settrace(trace)
f(2)
sys.settrace(None)
print(lines, sys.gettrace())


def audit(event, args):
    if event == "my.event":
        events.append((event, args))


del events[:]
sys.addaudithook(audit)
sys.audit("my.event", 1, "two")
print(events)
