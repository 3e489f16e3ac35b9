package org.scoria.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/// What one annotated class exposes.
final class Model {
    /// The class that carries the annotation.
    final TypeElement owner;

    final String packageName;

    /// Python name, module in front.
    final String name;

    String doc = "";
    final List<Entry> entries = new ArrayList<>();
    final List<Attribute> attributes = new ArrayList<>();
    final DefaultValue defaults = new DefaultValue();

    /// Whether the class declares `static void init(…)`.
    boolean hasInit;

    /// Whether it is a part of a module that another class declares.
    boolean part;

    /// Whether errors about arguments leave out the name of the function.
    boolean unnamed;

    // ---- types only

    /// The value class, or null for a module.
    TypeElement value;

    /// Further Java classes of values of the same type.
    List<TypeElement> variants = List.of();

    boolean subclass;
    boolean unhashable;
    boolean ownStorage;

    /// The special methods the value class defines, in dictionary order.
    List<SlotUse> specials = new ArrayList<>();

    /// Those of them that the value class does not define itself.
    Set<SlotUse> inherited = new HashSet<>();

    Model(TypeElement owner, String packageName, String name) {
        this.owner = owner;
        this.packageName = packageName;
        this.name = name;
    }

    boolean isModule() {
        return value == null;
    }

    String tableName() {
        return owner.getSimpleName() + "Exposed";
    }

    /// `__name__` without the module.
    String shortName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
