/** The verbs of the command line, a small class each. */
@org.jspecify.annotations.NullMarked
package press.galley.cli;
