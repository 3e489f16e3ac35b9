package org.scoria.stdlib.datetime;

import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.expose.PythonModule;

/// Fast implementation of the datetime type.
///
/// Compare CPython 3.11 `Modules/_datetimemodule.c`.
@PythonModule(value = "_datetime", doc = "Fast implementation of the datetime type.")
public final class DatetimeModule {
    private DatetimeModule() {}

    static void init(PyModule module) {
        module.add("timedelta", PyTimeDelta.TYPE);
        module.add("date", PyDate.TYPE);
        module.add("datetime", PyDateTime.TYPE);
        module.add("time", PyTime.TYPE);
        module.add("tzinfo", PyTzInfo.TYPE);
        module.add("timezone", PyTimezone.TYPE);
        module.add("UTC", PyTimezone.UTC);
        module.add("MINYEAR", PyInt.of(CalendarMath.MIN_YEAR));
        module.add("MAXYEAR", PyInt.of(CalendarMath.MAX_YEAR));
    }
}
