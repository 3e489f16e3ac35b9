package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// Calls by kind of callee and arguments.
public class Call extends Family {
    @Param({
        "python_0",
        "python_2",
        "python_6",
        "defaults",
        "keywords",
        "keyword_only",
        "star",
        "star_star",
        "rest",
        "lambda_1",
        "bound_method",
        "callable_object",
        "class_empty",
        "class_init",
        "recursive",
        "builtin_1",
        "builtin_2",
        "builtin_keywords",
        "len",
        "isinstance",
        "type_1",
        "str_1",
        "monomorphic",
        "polymorphic",
        "megamorphic",
        "respecialize"
    })
    public String site;

    @Override
    String site() {
        return site;
    }
}
