"""Records what CPython's builtin types have in their dictionaries, for BuiltinSurfaceTest.

    python3 tools/record-surface.py > objects/src/test/resources/surface.txt

One line per attribute: type, attribute, kind of descriptor, text signature.
"""
import types


async def agen():
    yield


def gen():
    yield


async def coro():
    pass


c = coro()
TYPES = [
    object, type, int, bool, float, complex, str, bytes, bytearray, memoryview, list, tuple, dict, set, frozenset,
    range, slice, enumerate, map, filter, zip, reversed, property, classmethod, staticmethod, super,
    BaseException, Exception, StopIteration, OSError, ImportError, SyntaxError, UnicodeDecodeError, SystemExit,
    NameError, AttributeError, KeyError, BaseExceptionGroup,
    type(None), type(...), type(NotImplemented),
    types.FunctionType, types.MethodType, types.BuiltinFunctionType, types.MethodDescriptorType,
    types.WrapperDescriptorType, types.MethodWrapperType, types.ClassMethodDescriptorType,
    types.GetSetDescriptorType, types.MemberDescriptorType, types.CodeType, types.FrameType, types.TracebackType,
    types.ModuleType, types.CellType, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType,
    types.MappingProxyType, types.SimpleNamespace, types.GenericAlias, types.UnionType,
    type(iter([])), type(reversed([])), type(iter(())), type(iter({})), type(iter({}.items())), type(iter({}.values())),
    type({}.keys()), type({}.items()), type({}.values()), type(iter(set())), type(iter(range(1))),
    type(iter(range(2**70))), type(iter("")), type(iter("\xe9")), type(iter(b"")), type(iter(bytearray())),
    type(iter(int, 1)), type(c.__await__()),
]
c.close()

for t in TYPES:
    for name, value in vars(t).items():
        kind = type(value).__name__
        signature = getattr(value, "__text_signature__", None)
        print(t.__name__, name, kind, "-" if signature is None else signature.replace("\n", "\\n"))
