"""Runs one of CPython's test modules and writes down how each test went.

    run_module.py MODULE RESULTS

RESULTS gets a line `plan ID` for every test, then, as they end, lines
`pass ID`, `fail ID` or `skip ID`. They are flushed one by one: when the
process hangs or dies, the tests without an outcome are those that it did
not reach. A test that fails as expected has passed.
"""

import sys
import unittest


class Recorder(unittest.TextTestResult):
    results = None
    failed = False

    def note(self, outcome, test):
        print(outcome, test.id(), file=self.results, flush=True)

    def startTest(self, test):
        super().startTest(test)
        self.failed = False

    def addSuccess(self, test):
        super().addSuccess(test)
        # a test with a failing subtest ends without a word; one without ends here
        self.note("pass", test)

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self.note("fail", test)

    def addError(self, test, error):
        super().addError(test, error)
        self.note("fail", test)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.note("skip", test)

    def addExpectedFailure(self, test, error):
        super().addExpectedFailure(test, error)
        self.note("pass", test)

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self.note("fail", test)


def tests_of(suite):
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            yield from tests_of(item)
        else:
            yield item


def main():
    module, path = sys.argv[1:]
    with open(path, "w", encoding="utf-8") as results:
        Recorder.results = results
        suite = unittest.defaultTestLoader.loadTestsFromName("test." + module)
        for test in tests_of(suite):
            print("plan", test.id(), file=results)
        results.flush()
        runner = unittest.TextTestRunner(resultclass=Recorder, verbosity=0)
        sys.argv[1:] = []
        runner.run(suite)


main()
