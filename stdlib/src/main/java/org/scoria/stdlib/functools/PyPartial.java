package org.scoria.stdlib.functools;

import java.util.Arrays;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ReprGuard;
import org.scoria.stdlib.WithDict;

/// A `functools.partial`: a callable with some arguments given already.
///
/// Compare CPython 3.11 `Modules/_functoolsmodule.c`.
public class PyPartial extends WithDict {
    public static final PyType TYPE = PyType.builtin(PyPartial.class, PyObject.TYPE, new PartialMethodsExposed())
            .withInstanceDict();

    PyObject function;
    PyTuple args;

    /// `keywords`: never null.
    PyDict keywords;

    public PyPartial(PyObject function, PyTuple args, PyDict keywords) {
        this.function = function;
        this.args = args;
        this.keywords = keywords;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject call(PyObject[] given, PyStr[] names) {
        if (keywords.size() == 0) {
            PyObject[] all = Arrays.copyOf(args.items, args.size() + given.length);
            System.arraycopy(given, 0, all, args.size(), given.length);
            return function.call(all, names);
        }
        int named = names == null ? 0 : names.length;
        int positional = given.length - named;
        PyDict merged = keywords.copy();
        for (int i = 0; i < named; i++) {
            merged.put(names[i], given[positional + i]);
        }
        int count = args.size() + positional;
        PyObject[] all = Arrays.copyOf(args.items, count + merged.size());
        System.arraycopy(given, 0, all, args.size(), positional);
        PyStr[] allNames = new PyStr[merged.size()];
        int n = 0;
        for (int i = merged.next(0); i >= 0; i = merged.next(i + 1)) {
            if (!(merged.keyAt(i) instanceof PyStr name)) {
                throw Errors.typeError("keywords must be strings");
            }
            allNames[n] = name;
            all[count + n++] = merged.valueAt(i);
        }
        return function.call(all, allNames);
    }

    @Override
    public PyObject call0() {
        if (keywords.size() == 0) {
            PyObject[] first = args.items;
            return switch (first.length) {
                case 0 -> function.call0();
                case 1 -> function.call1(first[0]);
                case 2 -> function.call2(first[0], first[1]);
                default -> function.call(first.clone(), null);
            };
        }
        return call(NO_ARGS, null);
    }

    @Override
    public PyObject call1(PyObject a) {
        if (keywords.size() == 0) {
            PyObject[] first = args.items;
            switch (first.length) {
                case 0:
                    return function.call1(a);
                case 1:
                    return function.call2(first[0], a);
                case 2:
                    return function.call3(first[0], first[1], a);
                default:
            }
        }
        return call(new PyObject[] {a}, null);
    }

    @Override
    public PyObject repr() {
        if (!ReprGuard.enter(this)) {
            return PyStr.of("...");
        }
        try {
            StringBuilder text = new StringBuilder(type().qualifiedName());
            text.append('(').append(Abstract.repr(function));
            for (PyObject arg : args.items) {
                text.append(", ").append(Abstract.repr(arg));
            }
            for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
                PyObject value = keywords.valueAt(i);
                text.append(", ").append(Abstract.str(keywords.keyAt(i))).append('=');
                text.append(Abstract.repr(value));
            }
            return PyStr.of(text.append(')').toString());
        } finally {
            ReprGuard.leave(this);
        }
    }
}
