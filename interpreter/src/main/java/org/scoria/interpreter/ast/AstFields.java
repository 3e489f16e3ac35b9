package org.scoria.interpreter.ast;

import org.scoria.compiler.ast.Alias;
import org.scoria.compiler.ast.Arg;
import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.BoolOp;
import org.scoria.compiler.ast.CmpOp;
import org.scoria.compiler.ast.Comprehension;
import org.scoria.compiler.ast.ExceptHandler;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Keyword;
import org.scoria.compiler.ast.MatchCase;
import org.scoria.compiler.ast.Operator;
import org.scoria.compiler.ast.Pattern;
import org.scoria.compiler.ast.Stmt;
import org.scoria.compiler.ast.TypeIgnore;
import org.scoria.compiler.ast.UnaryOp;
import org.scoria.compiler.ast.WithItem;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;

/// The fields of one `ast` object, converted to what the compiler's node wants; wrong ones raise what CPython
/// raises.
final class AstFields {
    private final AstReader reader;
    private final PyObject object;

    /// The class of the grammar that the object belongs to.
    private final String name;

    AstFields(AstReader reader, PyObject object, String name) {
        this.reader = reader;
        this.object = object;
        this.name = name;
    }

    // ---- values

    private PyObject find(String field) {
        return object.getAttributeOrNull(PyStr.intern(field));
    }

    private PyObject get(String field) {
        PyObject value = find(field);
        if (value == null) {
            throw Errors.typeError("required field \"%s\" missing from %s", field, name);
        }
        return value;
    }

    /// The field, null when it is missing or None.
    private PyObject optional(String field) {
        PyObject value = find(field);
        return value == PyNone.NONE ? null : value;
    }

    private <T> T required(T value, String field) {
        if (value == null) {
            throw Errors.valueError("field '%s' is required for %s", field, name);
        }
        return value;
    }

    private PyList list(String field) {
        PyObject value = get(field);
        if (value instanceof PyList list) {
            return list;
        }
        throw Errors.typeError(
                "%s field \"%s\" must be a list, not a %s",
                name, field, value.type().name());
    }

    // ---- plain fields

    private static String identifier(PyObject value) {
        if (value.getClass() != PyStr.class) {
            throw Errors.typeError("AST identifier must be of type str");
        }
        return value.toString();
    }

    String identifier(String field) {
        PyObject value = get(field);
        return required(value == PyNone.NONE ? null : identifier(value), field);
    }

    String optionalIdentifier(String field) {
        PyObject value = optional(field);
        return value == null ? null : identifier(value);
    }

    String[] identifiers(String field) {
        PyList list = list(field);
        String[] names = new String[list.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = identifier(list.get(i));
        }
        return names;
    }

    String string(String field) {
        return required(string(get(field)), field);
    }

    String optionalString(String field) {
        PyObject value = optional(field);
        return value == null ? null : string(value);
    }

    private static String string(PyObject value) {
        if (value == PyNone.NONE) {
            return null;
        }
        if (value.getClass() != PyStr.class && value.getClass() != PyBytes.class) {
            throw Errors.typeError("AST string must be of type str");
        }
        return value.toString();
    }

    private static int integer(PyObject value) {
        if (!(value instanceof PyInt number)) {
            throw Errors.valueError("invalid integer value: %s", Abstract.repr(value));
        }
        if (!number.isSmall() || number.value != (int) number.value) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        return (int) number.value;
    }

    int integer(String field) {
        return integer(get(field));
    }

    /// 0 when the field is missing or None.
    int optionalInteger(String field) {
        return optionalInteger(field, 0);
    }

    int optionalInteger(String field, int otherwise) {
        PyObject value = optional(field);
        return value == null ? otherwise : integer(value);
    }

    boolean flag(String field) {
        return integer(field) != 0;
    }

    PyObject constant(String field) {
        return get(field);
    }

    // ---- nodes

    private void enter() {
        ThreadState.current().enterCall(" while traversing '" + name + "' node");
    }

    private static void leave() {
        ThreadState.current().leaveCall();
    }

    Expr expr(String field) {
        PyObject value = get(field);
        return required(nested(value), field);
    }

    Expr optionalExpr(String field) {
        PyObject value = optional(field);
        return value == null ? null : nested(value);
    }

    private Expr nested(PyObject value) {
        enter();
        try {
            return reader.expr(value);
        } finally {
            leave();
        }
    }

    Expr[] exprs(String field) {
        PyList list = list(field);
        Expr[] nodes = new Expr[list.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = nested(item(list, i, nodes.length, field));
        }
        return nodes;
    }

    /// An item of a list that Python code may change while its items are being converted.
    private PyObject item(PyList list, int index, int size, String field) {
        if (list.size() != size) {
            throw Errors.runtimeError("%s field \"%s\" changed size during iteration", name, field);
        }
        return list.get(index);
    }

    Stmt[] stmts(String field) {
        PyList list = list(field);
        Stmt[] nodes = new Stmt[list.size()];
        for (int i = 0; i < nodes.length; i++) {
            PyObject value = item(list, i, nodes.length, field);
            enter();
            try {
                nodes[i] = reader.stmt(value);
            } finally {
                leave();
            }
        }
        return nodes;
    }

    Pattern pattern(String field) {
        return required(nestedPattern(get(field)), field);
    }

    Pattern optionalPattern(String field) {
        PyObject value = optional(field);
        return value == null ? null : nestedPattern(value);
    }

    private Pattern nestedPattern(PyObject value) {
        enter();
        try {
            return reader.pattern(value);
        } finally {
            leave();
        }
    }

    Pattern[] patterns(String field) {
        PyList list = list(field);
        Pattern[] nodes = new Pattern[list.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = nestedPattern(item(list, i, nodes.length, field));
        }
        return nodes;
    }

    // ---- operators: the name of the class is the name of the constant

    ExprContext context(String field) {
        return AstOperators.context(reader.nameOf(get(field)), get(field));
    }

    BoolOp boolOp(String field) {
        return AstOperators.boolOp(reader.nameOf(get(field)), get(field));
    }

    Operator operator(String field) {
        return AstOperators.operator(reader.nameOf(get(field)), get(field));
    }

    UnaryOp unaryOp(String field) {
        return AstOperators.unaryOp(reader.nameOf(get(field)), get(field));
    }

    CmpOp[] cmpOps(String field) {
        PyList list = list(field);
        CmpOp[] ops = new CmpOp[list.size()];
        for (int i = 0; i < ops.length; i++) {
            PyObject value = item(list, i, ops.length, field);
            ops[i] = AstOperators.cmpOp(reader.nameOf(value), value);
        }
        return ops;
    }

    // ---- small nodes

    Arguments arguments(String field) {
        return reader.arguments(get(field));
    }

    Arg optionalArg(String field) {
        PyObject value = optional(field);
        return value == null ? null : reader.arg(value);
    }

    Arg[] args(String field) {
        PyList list = list(field);
        Arg[] nodes = new Arg[list.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = reader.arg(item(list, i, nodes.length, field));
        }
        return nodes;
    }

    Keyword[] keywords(String field) {
        PyList list = list(field);
        Keyword[] nodes = new Keyword[list.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = reader.keyword(item(list, i, nodes.length, field));
        }
        return nodes;
    }

    Alias[] aliases(String field) {
        PyList list = list(field);
        Alias[] nodes = new Alias[list.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = reader.alias(item(list, i, nodes.length, field));
        }
        return nodes;
    }

    WithItem[] withItems(String field) {
        PyList list = list(field);
        WithItem[] nodes = new WithItem[list.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = reader.withItem(item(list, i, nodes.length, field));
        }
        return nodes;
    }

    ExceptHandler[] handlers(String field) {
        PyList list = list(field);
        ExceptHandler[] nodes = new ExceptHandler[list.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = reader.handler(item(list, i, nodes.length, field));
        }
        return nodes;
    }

    MatchCase[] cases(String field) {
        PyList list = list(field);
        MatchCase[] nodes = new MatchCase[list.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = reader.matchCase(item(list, i, nodes.length, field));
        }
        return nodes;
    }

    Comprehension[] comprehensions(String field) {
        PyList list = list(field);
        Comprehension[] nodes = new Comprehension[list.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = reader.comprehension(item(list, i, nodes.length, field));
        }
        return nodes;
    }

    TypeIgnore[] typeIgnores(String field) {
        PyList list = list(field);
        TypeIgnore[] nodes = new TypeIgnore[list.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = reader.typeIgnore(item(list, i, nodes.length, field));
        }
        return nodes;
    }
}
