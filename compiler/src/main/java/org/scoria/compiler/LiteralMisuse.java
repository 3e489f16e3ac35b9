package org.scoria.compiler;

import org.scoria.compiler.ast.Expr;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyEllipsis;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;

/// Warns of literals that are called or subscripted in ways that cannot work: most often a comma is missing.
final class LiteralMisuse {
    private LiteralMisuse() {}

    /// Before a call of `function`.
    static void warnAboutCall(Expr function, CodeGenerator c) {
        if (function instanceof Expr.Lambda) {
            return;
        }
        String type = typeOf(function);
        if (type != null) {
            c.warn("'" + type + "' object is not callable; perhaps you missed a comma?");
        }
    }

    static void warnAboutSubscript(Expr.Subscript node, CodeGenerator c) {
        Expr value = node.value();
        if (isNeverSubscriptable(value)) {
            c.warn("'" + typeOf(value) + "' object is not subscriptable; perhaps you missed a comma?");
        }
        String index = typeOf(node.slice());
        if (index == null || isInt(node.slice())) {
            return;
        }
        if (isSequence(value)) {
            c.warn(typeOf(value)
                    + " indices must be integers or slices, not "
                    + index
                    + "; perhaps you missed a comma?");
        }
    }

    private static boolean isInt(Expr node) {
        return node instanceof Expr.Constant constant && constant.value() instanceof PyInt;
    }

    private static boolean isNeverSubscriptable(Expr node) {
        if (node instanceof Expr.Constant constant) {
            PyObject value = constant.value();
            return value == PyNone.NONE
                    || value == PyEllipsis.ELLIPSIS
                    || value instanceof PyInt
                    || value instanceof PyFloat
                    || value instanceof PyComplex
                    || ConstantFolder.isFrozenSet(value);
        }
        return node instanceof Expr.Set
                || node instanceof Expr.SetComp
                || node instanceof Expr.GeneratorExp
                || node instanceof Expr.Lambda;
    }

    private static boolean isSequence(Expr node) {
        if (node instanceof Expr.Constant constant) {
            PyObject value = constant.value();
            return value instanceof PyStr || value instanceof PyBytes || value instanceof PyTuple;
        }
        return node instanceof Expr.Tuple
                || node instanceof Expr.List
                || node instanceof Expr.ListComp
                || node instanceof Expr.JoinedStr
                || node instanceof Expr.FormattedValue;
    }

    /// The name of the type that the value is sure to have, or null.
    private static String typeOf(Expr node) {
        if (node instanceof Expr.Constant constant) {
            return constant.value().type().name();
        }
        if (node instanceof Expr.Tuple) {
            return "tuple";
        }
        if (node instanceof Expr.List || node instanceof Expr.ListComp) {
            return "list";
        }
        if (node instanceof Expr.Dict || node instanceof Expr.DictComp) {
            return "dict";
        }
        if (node instanceof Expr.Set || node instanceof Expr.SetComp) {
            return "set";
        }
        if (node instanceof Expr.GeneratorExp) {
            return "generator";
        }
        if (node instanceof Expr.Lambda) {
            return "function";
        }
        if (node instanceof Expr.JoinedStr || node instanceof Expr.FormattedValue) {
            return "str";
        }
        return null;
    }
}
