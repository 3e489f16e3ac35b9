package org.scoria.shadowcode;

/// Whatever holds nodes and must be told when one of them is replaced.
interface Parent {
    /// Puts `replacement` where `old` was.
    void replaceChild(Node old, Node replacement);
}
