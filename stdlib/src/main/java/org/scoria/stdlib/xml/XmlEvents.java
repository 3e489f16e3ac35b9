package org.scoria.stdlib.xml;

/// Whom the parser tells what it has read.
interface XmlEvents {
    int START_ELEMENT = 0;
    int END_ELEMENT = 1;
    int PROCESSING_INSTRUCTION = 2;
    int CHARACTER_DATA = 3;
    int UNPARSED_ENTITY_DECL = 4;
    int NOTATION_DECL = 5;
    int START_NAMESPACE_DECL = 6;
    int END_NAMESPACE_DECL = 7;
    int COMMENT = 8;
    int START_CDATA = 9;
    int END_CDATA = 10;
    int DEFAULT = 11;
    int DEFAULT_EXPAND = 12;
    int NOT_STANDALONE = 13;
    int EXTERNAL_ENTITY_REF = 14;
    int START_DOCTYPE = 15;
    int END_DOCTYPE = 16;
    int ENTITY_DECL = 17;
    int XML_DECL = 18;
    int ELEMENT_DECL = 19;
    int ATTLIST_DECL = 20;
    int SKIPPED_ENTITY = 21;
    int COUNT = 22;

    boolean has(int kind);

    /// Arguments are texts, numbers, null for None, or Python values.
    ///
    /// @return false when a handler that answers says no
    boolean event(int kind, Object... arguments);

    /// @param attributes names and values in turn, the first `specified` of them from the tag itself
    void startElement(String name, String[] attributes, int specified);

    void characters(String text);

    /// The characters of an encoding with one byte each, or null.
    char[] encoding(String name);
}
