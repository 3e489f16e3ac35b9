package org.scoria.stdlib.xml;

import org.scoria.objects.PyGetSetDescriptor;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.BuiltinTable;
import org.scoria.objects.expose.Entries;

/// The handler attributes of a parser: one pair of methods serves them all.
final class HandlerTable extends BuiltinTable {
    /// In the order of the numbers in [XmlEvents].
    private static final String[] NAMES = {
        "StartElementHandler",
        "EndElementHandler",
        "ProcessingInstructionHandler",
        "CharacterDataHandler",
        "UnparsedEntityDeclHandler",
        "NotationDeclHandler",
        "StartNamespaceDeclHandler",
        "EndNamespaceDeclHandler",
        "CommentHandler",
        "StartCdataSectionHandler",
        "EndCdataSectionHandler",
        "DefaultHandler",
        "DefaultHandlerExpand",
        "NotStandaloneHandler",
        "ExternalEntityRefHandler",
        "StartDoctypeDeclHandler",
        "EndDoctypeDeclHandler",
        "EntityDeclHandler",
        "XmlDeclHandler",
        "ElementDeclHandler",
        "AttlistDeclHandler",
        "SkippedEntityHandler",
    };

    static void addTo(PyType type) {
        HandlerTable table = new HandlerTable();
        for (int kind = 0; kind < NAMES.length; kind++) {
            type.dict().put(PyStr.intern(NAMES[kind]), new PyGetSetDescriptor(type, table, kind, NAMES[kind], true));
        }
    }

    @Override
    public String name() {
        return "pyexpat.xmlparser";
    }

    @Override
    protected void describe(Entries to) {}

    @Override
    public PyObject get(int kind, PyObject self) {
        return ((PyXmlParser) self).handler(kind);
    }

    @Override
    public void set(int kind, PyObject self, PyObject value) {
        ((PyXmlParser) self).setHandler(kind, value);
    }
}
