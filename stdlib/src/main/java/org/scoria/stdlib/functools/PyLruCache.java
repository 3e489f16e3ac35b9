package org.scoria.stdlib.functools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.InstanceAttributes;
import org.scoria.objects.Names;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyMethod;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;
import org.scoria.stdlib.WithDict;

/// A function behind `functools.lru_cache`. Compare CPython 3.11 `Modules/_functoolsmodule.c`.
@PythonType(
        value = PyLruCache.class,
        name = "functools._lru_cache_wrapper",
        doc = "Create a cached callable that wraps another function.")
public final class PyLruCache extends WithDict {
    public static final PyType TYPE = PyType.builtin(PyLruCache.class, PyObject.TYPE, new PyLruCacheExposed())
            .withInstanceDict();

    /// Stands between positional and keyword arguments in keys: equal to nothing else.
    private static final PyObject MARK = new CacheLink();

    private final PyObject function;

    /// The greatest number of results; -1 without limit.
    private final long limit;

    private final boolean typed;
    private final PyObject infoType;

    /// Results by key; links when there is a limit.
    private final PyDict cache = new PyDict();

    private final CacheLink root = new CacheLink();
    private long hits;
    private long misses;

    private PyLruCache(PyObject function, long limit, boolean typed, PyObject infoType) {
        this.function = function;
        this.limit = limit;
        this.typed = typed;
        this.infoType = infoType;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    // ---- keys

    private PyObject key(PyObject[] args, PyStr[] keywords) {
        int named = keywords == null ? 0 : keywords.length;
        if (!typed && named == 0) {
            return args.length == 1 && isScalar(args[0]) ? args[0] : PyTuple.of(args.clone());
        }
        int positional = args.length - named;
        PyObject[] fields = new PyObject[positional + (named == 0 ? 0 : 2 * named + 1) + (typed ? args.length : 0)];
        System.arraycopy(args, 0, fields, 0, positional);
        int n = positional;
        if (named > 0) {
            fields[n++] = MARK;
            for (int i = 0; i < named; i++) {
                fields[n++] = keywords[i];
                fields[n++] = args[positional + i];
            }
        }
        if (typed) {
            for (PyObject arg : args) {
                fields[n++] = arg.type();
            }
        }
        return PyTuple.of(fields);
    }

    /// Common keys that need no tuple around them.
    private static boolean isScalar(PyObject key) {
        return key.getClass() == PyInt.class || key.getClass() == PyStr.class;
    }

    // ---- calls

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        if (limit == 0) {
            misses++;
            return function.call(args, keywords);
        }
        PyObject key = key(args, keywords);
        long hash = Abstract.hash(key);
        PyObject found = find(key, hash);
        if (found != null) {
            return found;
        }
        misses++;
        return store(key, hash, function.call(args, keywords));
    }

    @Override
    public PyObject call1(PyObject a) {
        if (limit == 0 || typed || !isScalar(a)) {
            return call(new PyObject[] {a}, null);
        }
        long hash = Abstract.hash(a);
        PyObject found = find(a, hash);
        if (found != null) {
            return found;
        }
        misses++;
        return store(a, hash, function.call1(a));
    }

    private PyObject find(PyObject key, long hash) {
        PyObject found = cache.get(key, hash);
        if (found == null) {
            return null;
        }
        hits++;
        if (limit < 0) {
            return found;
        }
        CacheLink link = (CacheLink) found;
        link.unlink();
        link.linkBefore(root);
        return link.result;
    }

    /// Keeps a result that was just computed; the function may have been called with the same arguments meanwhile.
    private PyObject store(PyObject key, long hash, PyObject result) {
        if (limit < 0) {
            cache.put(key, hash, result);
            return result;
        }
        if (cache.get(key, hash) != null) {
            return result;
        }
        CacheLink link;
        if (cache.size() < limit || root.next == root) {
            link = new CacheLink();
        } else {
            link = root.next;
            link.unlink();
            cache.remove(link.key, link.hash);
        }
        link.key = key;
        link.hash = hash;
        link.result = result;
        cache.put(key, hash, link);
        link.linkBefore(root);
        return result;
    }

    @Override
    public boolean hasGet() {
        return true;
    }

    @Override
    public PyObject descrGet(PyObject instance, PyType owner) {
        return instance == null || instance == PyNone.NONE ? this : new PyMethod(this, instance);
    }

    // ---- attributes

    @New(value = "_lru_cache_wrapper($type, /, user_function, maxsize, typed, cache_info_type)", signature = false)
    static PyObject create(
            PyType type, PyObject userFunction, PyObject maxSize, boolean typed, PyObject cacheInfoType) {
        if (!userFunction.isCallable()) {
            throw Errors.typeError("the first argument must be callable");
        }
        long limit = -1;
        if (maxSize != PyNone.NONE) {
            if (!maxSize.hasIndex()) {
                throw Errors.typeError("maxsize should be integer or None");
            }
            limit = Math.max(0, Abstract.indexLong(maxSize, Exceptions.OverflowError));
        }
        return new PyLruCache(userFunction, limit, typed, cacheInfoType);
    }

    /// Hits, misses, greatest and current size.
    @Builtin(value = "cache_info($self, /)", signature = false)
    static PyObject cacheInfo(PyLruCache self) {
        PyObject limit = self.limit < 0 ? PyNone.NONE : PyInt.of(self.limit);
        return self.infoType.call4(PyInt.of(self.hits), PyInt.of(self.misses), limit, PyInt.of(self.cache.size()));
    }

    /// Forgets all results and statistics.
    @Builtin(value = "cache_clear($self, /)", signature = false)
    static void cacheClear(PyLruCache self) {
        self.hits = 0;
        self.misses = 0;
        self.root.next = self.root;
        self.root.previous = self.root;
        self.cache.clear();
    }

    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyLruCache self) {
        return self.getAttribute(Names.QUALNAME);
    }

    @Builtin(value = "__copy__($self, /)", signature = false)
    static PyObject copy(PyLruCache self) {
        return self;
    }

    @Builtin(value = "__deepcopy__($self, memo, /)", signature = false)
    static PyObject deepCopy(PyLruCache self, PyObject memo) {
        return self;
    }

    @Getter("__dict__")
    static PyObject dict(PyLruCache self) {
        return self.instanceDict();
    }

    @Setter("__dict__")
    static void setDict(PyLruCache self, PyObject value) {
        InstanceAttributes.setGenericDict(self, value);
    }
}
