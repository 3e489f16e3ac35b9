package org.scoria.stdlib.datetime;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Fixed offset from UTC implementation of tzinfo.
@PythonType(
        value = PyTimezone.class,
        name = "datetime.timezone",
        doc = "Fixed offset from UTC implementation of tzinfo.")
public final class PyTimezone extends PyTzInfo {
    public static final PyType TYPE = PyType.builtin(PyTimezone.class, PyTzInfo.TYPE, new PyTimezoneExposed());

    static final PyTimezone UTC = new PyTimezone(PyTimeDelta.ZERO, null);

    final PyTimeDelta offset;

    /// Null when there is none.
    private final PyObject name;

    private PyTimezone(PyTimeDelta offset, PyObject name) {
        this.offset = offset;
        this.name = name;
    }

    static void init(PyType type) {
        type.dict().put(PyStr.intern("utc"), UTC);
        type.dict().put(PyStr.intern("min"), new PyTimezone(PyTimeDelta.of(0, -86340, 0), null));
        type.dict().put(PyStr.intern("max"), new PyTimezone(PyTimeDelta.of(0, 86340, 0), null));
    }

    /// @param name null for none
    static PyTimezone of(PyTimeDelta offset, PyObject name) {
        if (name == null && offset.isZero()) {
            return UTC;
        }
        if (!ZoneCalls.isOffset(offset)) {
            throw Errors.valueError(
                    "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not %s.",
                    Abstract.repr(offset));
        }
        return new PyTimezone(offset, name);
    }

    @New(value = "timezone($type, offset, name=None)", signature = false)
    static PyObject create(PyType type, PyObject offset, @Absent PyObject name) {
        if (!(offset instanceof PyTimeDelta delta)) {
            throw Errors.typeError(
                    "timezone() argument 1 must be datetime.timedelta, not %s",
                    offset == PyNone.NONE ? "None" : offset.type().qualifiedName());
        }
        if (name != null && !(name instanceof PyStr)) {
            throw Errors.typeError(
                    "timezone() argument 2 must be str, not %s",
                    name == PyNone.NONE ? "None" : name.type().qualifiedName());
        }
        return of(delta, name);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if ((op != Abstract.EQ && op != Abstract.NE) || !(other instanceof PyTimezone that)) {
            return PyNotImplemented.VALUE;
        }
        return PyBool.of(offset.compareTo(that.offset) == 0 == (op == Abstract.EQ));
    }

    @Override
    public long hash() {
        return offset.hash();
    }

    @Override
    public PyObject repr() {
        if (this == UTC) {
            return PyStr.of("datetime.timezone.utc");
        }
        String zone = "datetime.timezone(" + Abstract.repr(offset);
        return PyStr.of(name == null ? zone + ")" : zone + ", " + Abstract.repr(name) + ")");
    }

    @Override
    public PyObject str() {
        if (name != null) {
            return name;
        }
        if (offset.isZero()) {
            return PyStr.of("UTC");
        }
        return PyStr.of("UTC" + IsoText.offset(offset, ":"));
    }

    private static void check(PyObject dt, String method) {
        if (dt != PyNone.NONE && !(dt instanceof PyDateTime)) {
            throw Errors.typeError(
                    "%s(dt) argument must be a datetime instance or None, not %s",
                    method, dt.type().qualifiedName());
        }
    }

    /// If name is specified when timezone is created, returns the name. Otherwise returns offset as
    /// 'UTC(+|-)HH:MM'.
    @Builtin(value = "tzname($self, dt, /)", signature = false)
    static PyObject tzname(PyTimezone self, PyObject dt) {
        check(dt, "tzname");
        return self.str();
    }

    /// Return fixed offset.
    @Builtin(value = "utcoffset($self, dt, /)", signature = false)
    static PyObject utcoffset(PyTimezone self, PyObject dt) {
        check(dt, "utcoffset");
        return self.offset;
    }

    /// Return None.
    @Builtin(value = "dst($self, dt, /)", signature = false)
    static PyObject dst(PyTimezone self, PyObject dt) {
        check(dt, "dst");
        return PyNone.NONE;
    }

    /// datetime in UTC -> datetime in local time.
    @Builtin(value = "fromutc($self, dt, /)", signature = false)
    static PyObject fromUtc(PyTimezone self, PyObject dt) {
        if (!(dt instanceof PyDateTime time)) {
            throw Errors.typeError("fromutc: argument must be a datetime instance");
        }
        if (time.zone != self) {
            throw Errors.valueError("fromutc: dt.tzinfo is not self");
        }
        return time.shifted(self.offset, time.type(), self);
    }

    /// pickle support
    @Builtin(value = "__getinitargs__($self, /)", signature = false)
    static PyObject initArgs(PyTimezone self) {
        return self.name == null ? PyTuple.of(self.offset) : PyTuple.of(self.offset, self.name);
    }
}
