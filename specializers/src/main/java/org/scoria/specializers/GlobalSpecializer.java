package org.scoria.specializers;

import org.scoria.objects.PyDict;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.Variables;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Site;

/// LOAD_GLOBAL: a cell kept current by dictionary watchers ([GlobalCells]).
final class GlobalSpecializer {
    private GlobalSpecializer() {}

    /// LOAD_GLOBAL, looking the name up.
    static final class Generic extends SiteNode {
        private final PyStr name;

        Generic(Site site, PyStr name) {
            super(site);
            this.name = name;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            count();
            at(frame);
            if (site.due(this)) {
                choose(frame);
            }
            return Variables.loadGlobal(frame, name);
        }

        private void choose(PyFrame frame) {
            PyObject builtins = frame.builtins;
            if (frame.globals.getClass() != PyDict.class || builtins.getClass() != PyDict.class) {
                site.giveUp(Miss.ODD_NAMESPACE);
                return;
            }
            GlobalCells.Cell cell = GlobalCells.cell(frame.globals, (PyDict) builtins, name);
            if (cell.value == null) {
                site.giveUp(Miss.NO_GLOBAL);
                return;
            }
            site.specialized();
            replace(new Cached(site, name, frame, cell));
        }

        @Override
        public String name() {
            return "LOAD_GLOBAL";
        }
    }

    /// LOAD_GLOBAL from a cell. One code object may run with several namespaces (`exec`), hence the comparisons.
    static final class Cached extends SiteNode {
        private final PyStr name;
        private final PyDict globals;
        private final PyObject builtins;
        private final GlobalCells.Cell cell;

        Cached(Site site, PyStr name, PyFrame frame, GlobalCells.Cell cell) {
            super(site);
            this.name = name;
            this.globals = frame.globals;
            this.builtins = frame.builtins;
            this.cell = cell;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            count();
            PyObject value = cell.value;
            if (value != null && frame.globals == globals && frame.builtins == builtins) {
                return value;
            }
            return miss(frame);
        }

        private PyObject miss(PyFrame frame) {
            at(frame);
            boolean otherGlobals = frame.globals != globals || frame.builtins != builtins;
            if (site.missed(this, otherGlobals ? Miss.ODD_NAMESPACE : Miss.NO_GLOBAL)) {
                site.reconsider();
                replace(new Generic(site, name));
            }
            return Variables.loadGlobal(frame, name);
        }

        @Override
        public String name() {
            return "LOAD_GLOBAL_CELL";
        }

        @Override
        public String detail() {
            return name.toString();
        }
    }

    static Node generic(Site site, PyStr name) {
        return new Generic(site, name);
    }
}
