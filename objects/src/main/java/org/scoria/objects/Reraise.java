package org.scoria.objects;

/// Carries an exception that is raised again where it was handled: its traceback stays as it is, and the handler is
/// sought from [#unit] although the frame's `lasti` may name another instruction (compare CPython's label
/// `exception_unwind`).
public final class Reraise extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public final transient PyBaseException value;

    /// The code unit of the instruction that raises.
    public final int unit;

    public Reraise(PyBaseException value, int unit) {
        super(null, null, false, false);
        this.value = value;
        this.unit = unit;
    }
}
