package org.scoria.interpreter.ast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scoria.objects.ClassCreation;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;

/// The classes of `ast`, made anew for each interpreter because Python code may change them (and `ast.py` does).
///
/// They are made from the grammar of the trees ([#GRAMMAR]), which is their documentation at once.
final class AstClasses {
    /// Positions that nodes of a kind have. The end is optional except in patterns.
    private static final String LOCATED = "stmt expr excepthandler arg keyword alias pattern";

    private static final String[] POSITIONS = {"lineno", "col_offset", "end_lineno", "end_col_offset"};

    /// One entry per kind: its name, `=`, and the constructors; a kind without `=` is its own only constructor.
    private static final String[] GRAMMAR = {
        "mod = Module(stmt* body, type_ignore* type_ignores)"
                + " | Interactive(stmt* body)"
                + " | Expression(expr body)"
                + " | FunctionType(expr* argtypes, expr returns)",
        "stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string?"
            + " type_comment) | AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list,"
            + " expr? returns, string? type_comment) | ClassDef(identifier name, expr* bases, keyword* keywords, stmt*"
            + " body, expr* decorator_list) | Return(expr? value) | Delete(expr* targets) | Assign(expr* targets, expr"
            + " value, string? type_comment) | AugAssign(expr target, operator op, expr value) | AnnAssign(expr"
            + " target, expr annotation, expr? value, int simple) | For(expr target, expr iter, stmt* body, stmt*"
            + " orelse, string? type_comment) | AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string?"
            + " type_comment) | While(expr test, stmt* body, stmt* orelse) | If(expr test, stmt* body, stmt* orelse) |"
            + " With(withitem* items, stmt* body, string? type_comment) | AsyncWith(withitem* items, stmt* body,"
            + " string? type_comment) | Match(expr subject, match_case* cases) | Raise(expr? exc, expr? cause) |"
            + " Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody) | TryStar(stmt* body,"
            + " excepthandler* handlers, stmt* orelse, stmt* finalbody) | Assert(expr test, expr? msg) | Import(alias*"
            + " names) | ImportFrom(identifier? module, alias* names, int? level) | Global(identifier* names) |"
            + " Nonlocal(identifier* names) | Expr(expr value) | Pass | Break | Continue",
        "expr = BoolOp(boolop op, expr* values)"
                + " | NamedExpr(expr target, expr value)"
                + " | BinOp(expr left, operator op, expr right)"
                + " | UnaryOp(unaryop op, expr operand)"
                + " | Lambda(arguments args, expr body)"
                + " | IfExp(expr test, expr body, expr orelse)"
                + " | Dict(expr* keys, expr* values)"
                + " | Set(expr* elts)"
                + " | ListComp(expr elt, comprehension* generators)"
                + " | SetComp(expr elt, comprehension* generators)"
                + " | DictComp(expr key, expr value, comprehension* generators)"
                + " | GeneratorExp(expr elt, comprehension* generators)"
                + " | Await(expr value)"
                + " | Yield(expr? value)"
                + " | YieldFrom(expr value)"
                + " | Compare(expr left, cmpop* ops, expr* comparators)"
                + " | Call(expr func, expr* args, keyword* keywords)"
                + " | FormattedValue(expr value, int conversion, expr? format_spec)"
                + " | JoinedStr(expr* values)"
                + " | Constant(constant value, string? kind)"
                + " | Attribute(expr value, identifier attr, expr_context ctx)"
                + " | Subscript(expr value, expr slice, expr_context ctx)"
                + " | Starred(expr value, expr_context ctx)"
                + " | Name(identifier id, expr_context ctx)"
                + " | List(expr* elts, expr_context ctx)"
                + " | Tuple(expr* elts, expr_context ctx)"
                + " | Slice(expr? lower, expr? upper, expr? step)",
        "expr_context = Load | Store | Del",
        "boolop = And | Or",
        "operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd |"
                + " FloorDiv",
        "unaryop = Invert | Not | UAdd | USub",
        "cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn",
        "comprehension(expr target, expr iter, expr* ifs, int is_async)",
        "excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)",
        "arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg,"
                + " expr* defaults)",
        "arg(identifier arg, expr? annotation, string? type_comment)",
        "keyword(identifier? arg, expr value)",
        "alias(identifier name, identifier? asname)",
        "withitem(expr context_expr, expr? optional_vars)",
        "match_case(pattern pattern, expr? guard, stmt* body)",
        "pattern = MatchValue(expr value)"
                + " | MatchSingleton(constant value)"
                + " | MatchSequence(pattern* patterns)"
                + " | MatchMapping(expr* keys, pattern* patterns, identifier? rest)"
                + " | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)"
                + " | MatchStar(identifier? name)"
                + " | MatchAs(pattern? pattern, identifier? name)"
                + " | MatchOr(pattern* patterns)",
        "type_ignore = TypeIgnore(int lineno, string tag)"
    };

    private static final PyStr FIELDS = PyStr.intern("_fields");
    private static final PyStr MATCH_ARGS = PyStr.intern("__match_args__");
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final PyStr DOC = PyStr.intern("__doc__");
    private static final PyStr ATTRIBUTES = PyStr.intern("_attributes");
    private static final PyStr AST = PyStr.intern("ast");

    /// Classes by name, in the order of the grammar.
    private final Map<String, PyType> classes = new LinkedHashMap<>();

    private final Map<PyType, String> names = new HashMap<>();

    /// The one instance of a class without fields that the parser uses (`Load()`, `Add()`).
    private final Map<String, PyAst> singletons = new HashMap<>();

    private AstClasses() {
        for (String entry : GRAMMAR) {
            define(entry);
        }
    }

    /// The classes of an interpreter.
    static AstClasses of(Interpreter interpreter) {
        AstClasses classes = (AstClasses) interpreter.state(AstClasses.class);
        if (classes == null) {
            classes = new AstClasses();
            interpreter.setState(AstClasses.class, classes);
        }
        return classes;
    }

    void addTo(PyModule module) {
        for (Map.Entry<String, PyType> entry : classes.entrySet()) {
            module.add(entry.getKey(), entry.getValue());
        }
    }

    PyType get(String name) {
        return classes.get(name);
    }

    PyAst singleton(String name) {
        return singletons.computeIfAbsent(name, n -> PyAst.make(classes.get(n)));
    }

    /// The name of the class of the grammar that an object is an instance of, or null. Python classes that
    /// inherit from those count as them.
    String nameOf(PyObject object) {
        for (PyType type : object.type().mro()) {
            String name = names.get(type);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /// Whether an object is an instance of the class called `name`.
    boolean isInstance(PyObject object, String name) {
        return object.type().isSubtype(classes.get(name));
    }

    // ---- making the classes

    private void define(String entry) {
        int equals = entry.indexOf(" = ");
        if (equals < 0) {
            PyType type = define(entry, PyAst.TYPE, entry);
            addPositions(type);
            return;
        }
        String kind = entry.substring(0, equals);
        String[] constructors = entry.substring(equals + 3).split(" \\| ");
        PyType base = make(kind, PyAst.TYPE, List.of(), doc(kind, constructors));
        addPositions(base);
        for (String constructor : constructors) {
            define(constructor, base, constructor);
        }
    }

    /// A sum of constructors is documented one per line if any has fields.
    private static String doc(String kind, String[] constructors) {
        boolean plain = true;
        for (String constructor : constructors) {
            plain &= constructor.indexOf('(') < 0;
        }
        String separator = plain ? " | " : "\n" + " ".repeat(kind.length() + 1) + "| ";
        return kind + " = " + String.join(separator, constructors);
    }

    /// A class from a constructor like `Return(expr? value)`.
    private PyType define(String constructor, PyType base, String doc) {
        int open = constructor.indexOf('(');
        if (open < 0) {
            return make(constructor, base, List.of(), doc);
        }
        List<String> fields = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        for (String field :
                constructor.substring(open + 1, constructor.length() - 1).split(", ")) {
            int space = field.indexOf(' ');
            String name = field.substring(space + 1);
            fields.add(name);
            if (field.charAt(space - 1) == '?') {
                optional.add(name);
            }
        }
        PyType type = make(constructor.substring(0, open), base, fields, doc);
        for (String name : optional) {
            type.setAttribute(PyStr.intern(name), PyNone.NONE);
        }
        return type;
    }

    private PyType make(String name, PyType base, List<String> fields, String doc) {
        PyTuple fieldNames = tuple(fields.toArray(new String[0]));
        PyDict namespace = new PyDict();
        namespace.put(FIELDS, fieldNames);
        namespace.put(MATCH_ARGS, fieldNames);
        namespace.put(MODULE, AST);
        namespace.put(DOC, PyStr.of(doc));
        PyType type = ClassCreation.create(
                PyType.TYPE, PyStr.intern(name), PyTuple.of(base), namespace, PyObject.NO_ARGS, null);
        classes.put(name, type);
        names.put(type, name);
        return type;
    }

    private void addPositions(PyType type) {
        String name = type.name();
        boolean located = (" " + LOCATED + " ").contains(" " + name + " ");
        if (!located) {
            // Constructors inherit this from their kind.
            type.setAttribute(ATTRIBUTES, PyTuple.EMPTY);
            return;
        }
        type.setAttribute(ATTRIBUTES, tuple(POSITIONS));
        if (!name.equals("pattern")) {
            type.setAttribute(PyStr.intern(POSITIONS[2]), PyNone.NONE);
            type.setAttribute(PyStr.intern(POSITIONS[3]), PyNone.NONE);
        }
    }

    private static PyTuple tuple(String[] texts) {
        PyObject[] items = new PyObject[texts.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = PyStr.intern(texts[i]);
        }
        return PyTuple.of(items);
    }
}
