package example;

import org.scoria.objects.*;
import org.scoria.objects.expose.*;

@PythonModule(value = "_shop", doc = "Buying and selling.")
final class Shop {
    @Builtin("buy(what, /)")
    static void buy(PyObject what) {}

    @Builtin("sell($module, what, price=1.5)")
    static boolean sell(PyModule module, PyBytes what, double price) {
        return true;
    }

    static void init(PyModule module) {}
}
