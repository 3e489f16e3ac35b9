/// The module `_ast`: Python's view of the compiler's trees, and the way between the two.
package org.scoria.interpreter.ast;
