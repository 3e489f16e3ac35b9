/// The abstract syntax tree, node for node the one of Python's `ast` module.
///
/// Every sum type of the ASDL is a sealed interface with one nested record per constructor (`Stmt.While`,
/// `Expr.Call`); sums without fields are enums. Fields come in the order of the ASDL under their names in camel
/// case, the four position fields last. Conventions, the same for every node:
///
/// - a sequence is an array, never null; its elements are not null except where the ASDL of Python itself stores
/// `None`
///   ([Expr.Dict#keys] for `**mapping`, [Arguments#kwDefaults] for a keyword-only parameter without default);
/// - an optional field that is absent is null;
/// - identifiers are Java strings, already normalized (NFKC); constants are Python values;
/// - `lineno` counts from 1, `colOffset` from 0 in bytes of the line's UTF-8 form;
/// - nodes and their arrays are not modified once built: a pass that changes a tree builds new nodes;
/// - nodes are compared by identity. The `equals` of the records has no use, because arrays have none.
package org.scoria.compiler.ast;
