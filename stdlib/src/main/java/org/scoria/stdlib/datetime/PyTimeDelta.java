package org.scoria.stdlib.datetime;

import java.math.BigInteger;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;

/// A duration: days, and 0 to 86399 seconds and 0 to 999999 microseconds more.
///
/// Compare CPython 3.11 `Modules/_datetimemodule.c: delta_*`.
public class PyTimeDelta extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyTimeDelta.class, PyObject.TYPE, new TimeDeltaMethodsExposed());

    static final int MAX_DAYS = 999999999;
    static final int DAY_SECONDS = 86400;
    static final int MILLION = 1000000;

    private static final long DAY_MICROSECONDS = (long) DAY_SECONDS * MILLION;

    /// Below this many days a duration has fewer microseconds than a long holds.
    private static final int FEW_DAYS = 100000000;

    static final PyTimeDelta ZERO = new PyTimeDelta(0, 0, 0);

    final int days;
    final int seconds;
    final int microseconds;

    PyTimeDelta(int days, int seconds, int microseconds) {
        this.days = days;
        this.seconds = seconds;
        this.microseconds = microseconds;
    }

    /// Carries what is too much for microseconds and seconds on.
    static PyTimeDelta of(long days, long seconds, long microseconds) {
        long s = seconds + Math.floorDiv(microseconds, MILLION);
        long d = days + Math.floorDiv(s, DAY_SECONDS);
        return checked(d, Math.floorMod(s, DAY_SECONDS), Math.floorMod(microseconds, MILLION));
    }

    private static PyTimeDelta checked(long days, int seconds, int microseconds) {
        if (days < -MAX_DAYS || days > MAX_DAYS) {
            throw Errors.overflowError("days=%s; must have magnitude <= %s", days, MAX_DAYS);
        }
        return new PyTimeDelta((int) days, seconds, microseconds);
    }

    static PyTimeDelta ofMicroseconds(BigInteger total) {
        BigInteger[] parts = Division.floor(total, BigInteger.valueOf(DAY_MICROSECONDS));
        if (parts[0].bitLength() > 31) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        long rest = parts[1].longValue();
        return checked(parts[0].intValue(), (int) (rest / MILLION), (int) (rest % MILLION));
    }

    final BigInteger totalMicroseconds() {
        long rest = (long) seconds * MILLION + microseconds;
        if (Math.abs(days) < FEW_DAYS) {
            return BigInteger.valueOf(days * DAY_MICROSECONDS + rest);
        }
        return BigInteger.valueOf(days)
                .multiply(BigInteger.valueOf(DAY_MICROSECONDS))
                .add(BigInteger.valueOf(rest));
    }

    final boolean isZero() {
        return days == 0 && seconds == 0 && microseconds == 0;
    }

    final int compareTo(PyTimeDelta other) {
        int order = Integer.compare(days, other.days);
        if (order == 0) {
            order = Integer.compare(seconds, other.seconds);
        }
        return order != 0 ? order : Integer.compare(microseconds, other.microseconds);
    }

    final PyTimeDelta plus(PyTimeDelta other) {
        return of((long) days + other.days, (long) seconds + other.seconds, (long) microseconds + other.microseconds);
    }

    final PyTimeDelta minus(PyTimeDelta other) {
        return of((long) days - other.days, (long) seconds - other.seconds, (long) microseconds - other.microseconds);
    }

    final PyTimeDelta negated() {
        return of(-(long) days, -(long) seconds, -(long) microseconds);
    }

    // ---- slots

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        StringBuilder text = new StringBuilder(type().qualifiedName()).append('(');
        String gap = "";
        if (days != 0) {
            text.append("days=").append(days);
            gap = ", ";
        }
        if (seconds != 0) {
            text.append(gap).append("seconds=").append(seconds);
            gap = ", ";
        }
        if (microseconds != 0) {
            text.append(gap).append("microseconds=").append(microseconds);
        }
        return PyStr.of(text.append(isZero() ? "0)" : ")").toString());
    }

    @Override
    public PyObject str() {
        StringBuilder text = new StringBuilder();
        if (days != 0) {
            text.append(days).append(Math.abs(days) == 1 ? " day, " : " days, ");
        }
        text.append(seconds / 3600).append(':');
        IsoText.padded(text, seconds / 60 % 60, 2).append(':');
        IsoText.padded(text, seconds % 60, 2);
        if (microseconds != 0) {
            IsoText.padded(text.append('.'), microseconds, 6);
        }
        return PyStr.of(text.toString());
    }

    @Override
    public long hash() {
        return Abstract.hash(PyTuple.of(PyInt.of(days), PyInt.of(seconds), PyInt.of(microseconds)));
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        return other instanceof PyTimeDelta that
                ? PyBool.of(Abstract.holds(compareTo(that), op))
                : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject bool() {
        return PyBool.of(!isZero());
    }

    @Override
    public boolean isTrue() {
        return !isZero();
    }

    @Override
    public PyObject add(PyObject other) {
        return other instanceof PyTimeDelta that ? plus(that) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rAdd(PyObject other) {
        return other instanceof PyTimeDelta that ? that.plus(this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject sub(PyObject other) {
        return other instanceof PyTimeDelta that ? minus(that) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rSub(PyObject other) {
        return other instanceof PyTimeDelta that ? that.minus(this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject neg() {
        return negated();
    }

    @Override
    public PyObject pos() {
        return new PyTimeDelta(days, seconds, microseconds);
    }

    @Override
    public PyObject abs() {
        return days < 0 ? negated() : pos();
    }

    @Override
    public PyObject mul(PyObject other) {
        if (other instanceof PyInt i) {
            return ofMicroseconds(totalMicroseconds().multiply(i.bigValue()));
        }
        if (other instanceof PyFloat f) {
            BigInteger[] ratio = Division.ratio(f);
            return ofMicroseconds(Division.nearest(totalMicroseconds().multiply(ratio[0]), ratio[1]));
        }
        return PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rMul(PyObject other) {
        return mul(other);
    }

    @Override
    public PyObject floorDiv(PyObject other) {
        if (other instanceof PyInt i) {
            return ofMicroseconds(Division.floor(totalMicroseconds(), i.bigValue())[0]);
        }
        return other instanceof PyTimeDelta that
                ? PyInt.of(Division.floor(totalMicroseconds(), that.totalMicroseconds())[0])
                : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject trueDiv(PyObject other) {
        if (other instanceof PyTimeDelta that) {
            return PyInt.of(totalMicroseconds()).trueDiv(PyInt.of(that.totalMicroseconds()));
        }
        if (other instanceof PyFloat f) {
            BigInteger[] ratio = Division.ratio(f);
            return ofMicroseconds(Division.nearest(totalMicroseconds().multiply(ratio[1]), ratio[0]));
        }
        return other instanceof PyInt i
                ? ofMicroseconds(Division.nearest(totalMicroseconds(), i.bigValue()))
                : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject mod(PyObject other) {
        return other instanceof PyTimeDelta that
                ? ofMicroseconds(
                        Division.floor(totalMicroseconds(), that.totalMicroseconds(), "integer modulo by zero")[1])
                : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject divmod(PyObject other) {
        if (!(other instanceof PyTimeDelta that)) {
            return PyNotImplemented.VALUE;
        }
        BigInteger[] parts = Division.floor(totalMicroseconds(), that.totalMicroseconds());
        return PyTuple.of(PyInt.of(parts[0]), ofMicroseconds(parts[1]));
    }
}
