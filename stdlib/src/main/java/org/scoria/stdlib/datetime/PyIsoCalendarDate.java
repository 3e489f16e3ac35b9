package org.scoria.stdlib.datetime;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The result of date.isocalendar() or datetime.isocalendar()
///
/// This object may be accessed either as a tuple of
///   ((year, week, weekday))
/// or via the object attributes as named in the above tuple.
@PythonType(value = PyIsoCalendarDate.class, name = "datetime.IsoCalendarDate")
public final class PyIsoCalendarDate extends PyTuple {
    public static final PyType TYPE =
            PyType.builtin(PyIsoCalendarDate.class, PyTuple.TYPE, new PyIsoCalendarDateExposed());

    PyIsoCalendarDate(PyObject year, PyObject week, PyObject weekday) {
        super(new PyObject[] {year, week, weekday});
    }

    static PyObject of(int year, int week, int weekday) {
        return new PyIsoCalendarDate(PyInt.of(year), PyInt.of(week), PyInt.of(weekday));
    }

    @New(value = "IsoCalendarDate($type, year, week, weekday)", signature = false)
    static PyObject create(PyType type, PyObject year, PyObject week, PyObject weekday) {
        return new PyIsoCalendarDate(year, week, weekday);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("datetime.IsoCalendarDate(year=" + Abstract.repr(get(0)) + ", week=" + Abstract.repr(get(1))
                + ", weekday=" + Abstract.repr(get(2)) + ")");
    }

    /// Pickled as a plain tuple.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyIsoCalendarDate self) {
        return PyTuple.of(PyTuple.TYPE, PyTuple.of(PyTuple.of(self.get(0), self.get(1), self.get(2))));
    }

    @Getter("year")
    static PyObject year(PyIsoCalendarDate self) {
        return self.get(0);
    }

    @Getter("week")
    static PyObject week(PyIsoCalendarDate self) {
        return self.get(1);
    }

    @Getter("weekday")
    static PyObject weekday(PyIsoCalendarDate self) {
        return self.get(2);
    }
}
