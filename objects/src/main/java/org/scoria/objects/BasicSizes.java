package org.scoria.objects;

import java.util.HashMap;
import java.util.Map;

/// What CPython says of the sizes of objects (`__basicsize__`, `sys.getsizeof`): programs compare and print them.
/// They say nothing about the memory that objects take here.
public final class BasicSizes {
    private static final int POINTER = 8;

    /// What CPython puts in front of objects that its collector follows, and of those whose `__dict__` it manages.
    private static final int HEADER = 16;

    /// Sizes and the types that have them; negative for types that CPython's collector follows. Types that are
    /// not here are as large as their base.
    private static final String TABLE = """
        16 object NoneType NotImplementedType ellipsis datetime.tzinfo
        24 float int
        -24 tuple cell types.SimpleNamespace mappingproxy dict_items dict_keys dict_values odict_items
          odict_keys odict_values coroutine_wrapper
        32 bool complex
        -32 classmethod staticmethod filter map reversed iterator callable_iterator list_iterator
          list_reverseiterator tuple_iterator str_iterator str_ascii_iterator bytes_iterator
          bytearray_iterator method-wrapper types.UnionType _io._IOBase _io._RawIOBase _io._BufferedIOBase
          _io._TextIOBase itertools._grouper itertools.chain itertools.compress itertools.filterfalse
          itertools.pairwise itertools.repeat itertools.starmap
        33 bytes
        40 _io.IncrementalNewlineDecoder
        -40 list slice super traceback _thread.lock array.arrayiterator async_generator_asend
          async_generator_athrow itertools._tee itertools.count itertools.dropwhile itertools.takewhile
          operator.attrgetter operator.methodcaller
        48 range range_iterator longrange_iterator
        -48 dict method zip set_iterator memory_iterator getset_descriptor member_descriptor
          _contextvars.Context _contextvars.Token _io.FileIO _io.BufferedRWPair _thread.RLock
          itertools.accumulate itertools.cycle itertools.product operator.itemgetter
        56 bytearray
        -56 enumerate module builtin_function_or_method method_descriptor wrapper_descriptor
          classmethod_descriptor collections.defaultdict dict_itemiterator dict_keyiterator
          dict_valueiterator dict_reverseitemiterator dict_reversekeyiterator dict_reversevalueiterator
          _collections._deque_iterator _collections._deque_reverse_iterator _struct.Struct
          itertools.combinations itertools.combinations_with_replacement itertools.islice
          itertools.zip_longest
        -64 property types.GenericAlias weakref.ReferenceType weakref.ProxyType weakref.CallableProxyType
          _contextvars.ContextVar _io.BytesIO _thread._local array.array functools.partial itertools.groupby
          itertools.permutations odict_iterator
        -72 BaseException
        80 str
        -80 NameError StopIteration SystemExit
        -88 AttributeError BaseExceptionGroup re.Match
        -96 ImportError re.Pattern
        -112 OSError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError collections.OrderedDict
        -120 frame _io.StringIO
        -136 function SyntaxError
        -144 memoryview
        -152 generator coroutine async_generator _io.BufferedReader _io.BufferedWriter _io.BufferedRandom
          functools._lru_cache_wrapper
        184 code
        -192 _io.TextIOWrapper
        -200 set frozenset
        -216 collections.deque
        -904 type
        """;

    private static final Map<String, Integer> BY_NAME = read();

    private BasicSizes() {}

    private static Map<String, Integer> read() {
        Map<String, Integer> sizes = new HashMap<>();
        int size = 0;
        for (String word : TABLE.split("\\s+")) {
            char first = word.charAt(0);
            if (first == '-' || first >= '0' && first <= '9') {
                size = Integer.parseInt(word);
            } else {
                sizes.put(word, size);
            }
        }
        return sizes;
    }

    private static int signed(PyType type) {
        PyType t = type;
        Integer size = BY_NAME.get(t.qualifiedName());
        while (size == null) {
            t = t.base;
            size = BY_NAME.get(t.qualifiedName());
        }
        return size;
    }

    /// `__basicsize__`. A class adds its slots and the list of weak references; its `__dict__` has a place
    /// elsewhere.
    static long of(PyType type) {
        if (!type.isHeap) {
            return Math.abs(signed(type));
        }
        PyType base = type.base;
        boolean addsWeakrefs = type.hasWeakref && !base.hasWeakref;
        return of(base) + POINTER * ((long) type.slotCount - base.slotCount + (addsWeakrefs ? 1 : 0));
    }

    /// Classes made at run time keep the names of their instances' attributes.
    static long ofType(PyType type) {
        int heap = 904;
        int keys = 768;
        return !type.isHeap ? 408 : type.hasDict ? heap + keys : heap;
    }

    /// A table with one index per place, and entries for two thirds of the places; entries of string keys keep no
    /// hash.
    /// Compare `_PyDict_SizeOf`.
    public static long ofDict(PyDict dict) {
        int empty = 48;
        int end = dict.end();
        if (end == 0) {
            return empty;
        }
        int places = 8;
        while (places * 2 / 3 < end) {
            places *= 2;
        }
        int entry = 2 * POINTER;
        for (int i = dict.next(0); i >= 0 && entry == 2 * POINTER; i = dict.next(i + 1)) {
            entry = dict.keyAt(i).getClass() == PyStr.class ? entry : 3 * POINTER;
        }
        int index = places <= 0xFF ? 1 : places <= 0xFFFF ? 2 : 4;
        int keysHeader = 32;
        return empty + keysHeader + (long) places * index + places * 2L / 3 * entry;
    }

    /// Eight places inside; then tables four times as large as what is in them, twice when that is much.
    /// Compare `set_table_resize`.
    static long ofSet(int size) {
        int empty = 200;
        int places = 8;
        for (int fill = 1; fill <= size; fill++) {
            if (fill * 5L >= (places - 1) * 3L) {
                long wanted = fill > 50_000 ? fill * 2L : fill * 4L;
                while (places <= wanted) {
                    places *= 2;
                }
            }
        }
        return places == 8 ? empty : empty + 2L * POINTER * places;
    }

    /// `__weakrefoffset__`: behind the slots of the class that added weak references.
    static long weakrefOffset(PyType type) {
        if (!type.hasWeakref) {
            return 0;
        }
        return type.isHeap && type.base.hasWeakref ? weakrefOffset(type.base) : of(type) - POINTER;
    }

    /// `__dictoffset__`: negative for a `__dict__` in front of the object, which CPython manages.
    static long dictOffset(PyType type) {
        if (!type.hasDict) {
            return 0;
        }
        return type.isHeap && !builtinBase(type).hasDict ? -of(type) - 3 * POINTER : 2 * POINTER;
    }

    /// Whether CPython's collector follows the instances (`Py_TPFLAGS_HAVE_GC`): always those of classes made at
    /// run time.
    static boolean isFollowed(PyType type) {
        return type.isHeap || signed(type) < 0;
    }

    /// What `sys.getsizeof` adds to `__sizeof__()`.
    public static long headers(PyObject object) {
        PyType type = object.type();
        boolean managesDict = type.isHeap && type.hasDict && !builtinBase(type).hasDict;
        return (isFollowed(type) ? HEADER : 0) + (managesDict ? HEADER : 0);
    }

    private static PyType builtinBase(PyType type) {
        PyType t = type;
        while (t.isHeap) {
            t = t.base;
        }
        return t;
    }
}
