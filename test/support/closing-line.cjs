/** Ends the run with one plain line that any tool can read: `N passed, N failed`, and `, N skipped` where there are any. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    // A file that could not even be loaded counts as one failure: it has no tests to count.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const parts = [`${results.numPassedTests} passed`, `${failed} failed`];
    if (skipped > 0) parts.push(`${skipped} skipped`);
    // At exit, since Jest's own summary follows what reporters print.
    process.once("exit", () => process.stdout.write(`\n${parts.join(", ")}\n`));
  }
};
