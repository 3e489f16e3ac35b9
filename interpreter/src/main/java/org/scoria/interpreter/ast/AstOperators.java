package org.scoria.interpreter.ast;

import org.scoria.compiler.ast.BoolOp;
import org.scoria.compiler.ast.CmpOp;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Operator;
import org.scoria.compiler.ast.UnaryOp;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyException;
import org.scoria.objects.PyObject;

/// The classes of `ast` that stand for constants of the compiler's trees.
final class AstOperators {
    static final String[] CONTEXTS = {"Load", "Store", "Del"};
    static final String[] BOOL_OPS = {"And", "Or"};
    static final String[] UNARY_OPS = {"Invert", "Not", "UAdd", "USub"};
    static final String[] OPERATORS = {
        "Add",
        "Sub",
        "Mult",
        "MatMult",
        "Div",
        "Mod",
        "Pow",
        "LShift",
        "RShift",
        "BitOr",
        "BitXor",
        "BitAnd",
        "FloorDiv"
    };
    static final String[] COMPARISONS = {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"};

    private AstOperators() {}

    private static int indexOf(String[] names, String name, String kind, PyObject value) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        throw unexpected(kind, value);
    }

    /// The error for an object that is no node of the kind wanted.
    static PyException unexpected(String kind, PyObject value) {
        return Errors.typeError("expected some sort of %s, but got %s", kind, Abstract.repr(value));
    }

    static ExprContext context(String name, PyObject value) {
        return ExprContext.values()[indexOf(CONTEXTS, name, "expr_context", value)];
    }

    static BoolOp boolOp(String name, PyObject value) {
        return BoolOp.values()[indexOf(BOOL_OPS, name, "boolop", value)];
    }

    static Operator operator(String name, PyObject value) {
        return Operator.values()[indexOf(OPERATORS, name, "operator", value)];
    }

    static UnaryOp unaryOp(String name, PyObject value) {
        return UnaryOp.values()[indexOf(UNARY_OPS, name, "unaryop", value)];
    }

    static CmpOp cmpOp(String name, PyObject value) {
        return CmpOp.values()[indexOf(COMPARISONS, name, "cmpop", value)];
    }
}
