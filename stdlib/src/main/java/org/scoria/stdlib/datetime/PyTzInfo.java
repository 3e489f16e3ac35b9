package org.scoria.stdlib.datetime;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Abstract base class for time zone info objects.
@PythonType(
        value = PyTzInfo.class,
        name = "datetime.tzinfo",
        subclass = true,
        doc = "Abstract base class for time zone info objects.")
public class PyTzInfo extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyTzInfo.class, PyObject.TYPE, new PyTzInfoExposed());

    private static final PyStr INIT_ARGS = PyStr.intern("__getinitargs__");
    private static final PyStr GET_STATE = PyStr.intern("__getstate__");

    PyTzInfo() {}

    @New(value = "tzinfo($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == TYPE ? new PyTzInfo() : new PyTzInfoSub(type);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    private static PyException mustImplement(String name) {
        return Errors.notImplementedError("a tzinfo subclass must implement %s()", name);
    }

    /// datetime -> string name of time zone.
    @Builtin(value = "tzname($self, dt, /)", signature = false)
    static PyObject tzname(PyTzInfo self, PyObject dt) {
        throw mustImplement("tzname");
    }

    /// datetime -> timedelta showing offset from UTC, negative values indicating West of UTC
    @Builtin(value = "utcoffset($self, dt, /)", signature = false)
    static PyObject utcoffset(PyTzInfo self, PyObject dt) {
        throw mustImplement("utcoffset");
    }

    /// datetime -> DST offset as timedelta positive east of UTC.
    @Builtin(value = "dst($self, dt, /)", signature = false)
    static PyObject dst(PyTzInfo self, PyObject dt) {
        throw mustImplement("dst");
    }

    /// datetime in UTC -> datetime in local time.
    @Builtin(value = "fromutc($self, dt, /)", signature = false)
    static PyObject fromUtc(PyTzInfo self, PyObject dt) {
        if (!(dt instanceof PyDateTime time)) {
            throw Errors.typeError("fromutc: argument must be a datetime");
        }
        if (time.zone != self) {
            throw Errors.valueError("fromutc: dt.tzinfo is not self");
        }
        PyTimeDelta offset = ZoneCalls.utcoffset(self, dt);
        if (offset == null) {
            throw Errors.valueError("fromutc: non-None utcoffset() result required");
        }
        PyTimeDelta saving = ZoneCalls.dst(self, dt);
        if (saving == null) {
            throw Errors.valueError("fromutc: non-None dst() result required");
        }
        PyObject standard = time.shifted(offset.minus(saving), time.type(), self);
        PyTimeDelta savingThen = ZoneCalls.dst(self, standard);
        if (savingThen == null) {
            throw Errors.valueError("fromutc: tz.dst() gave inconsistent results; cannot convert");
        }
        return savingThen.isZero() ? standard : standard.add(savingThen);
    }

    /// -> (cls, state)
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyTzInfo self) {
        PyObject args = PyTuple.EMPTY;
        if (self.type().lookup(INIT_ARGS) != null) {
            args = Abstract.callMethod(self, INIT_ARGS);
        }
        PyObject state = Abstract.callMethod(self, GET_STATE);
        return state == PyNone.NONE ? PyTuple.of(self.type(), args) : PyTuple.of(self.type(), args, state);
    }
}
