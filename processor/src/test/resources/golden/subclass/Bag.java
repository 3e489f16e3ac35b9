package example;

import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;

public class Bag extends PyObject {
    public static final PyType TYPE = null;

    public Bag() {}

    Bag(PyInt size, Object type) {}

    private Bag(String secret) {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject getItem(PyObject key) {
        return key;
    }

    @Override
    public final long hash() {
        return 1;
    }
}
