package example;

import org.scoria.objects.expose.PythonType;

@PythonType(value = Bag.class, name = "bag", subclass = true)
final class BagMethods {}
