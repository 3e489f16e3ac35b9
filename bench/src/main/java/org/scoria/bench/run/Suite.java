package org.scoria.bench.run;

import java.util.List;

/// A named set of programs.
///
/// @param skipped programs of the suite that cannot be run, each with its reason
public record Suite(String name, List<Program> programs, List<String> skipped) {
    /// The programs with these names, or all when there are none.
    public Suite only(List<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        for (String name : names) {
            if (programs.stream().noneMatch(program -> program.name().equals(name))) {
                throw new IllegalArgumentException("no program " + name + " in the suite " + this.name + "; there are: "
                        + String.join(" ", programs.stream().map(Program::name).toList()));
            }
        }
        return new Suite(
                name,
                programs.stream()
                        .filter(program -> names.contains(program.name()))
                        .toList(),
                List.of());
    }
}
