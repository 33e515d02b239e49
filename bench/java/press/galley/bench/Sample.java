package press.galley.bench;

import java.util.OptionalDouble;

/**
 * What one process took.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of all cores, in the program and in the kernel
 * @param peak MiB that its largest process held at most
 * @param end how it ended
 */
record Sample(double wall, OptionalDouble cpu, OptionalDouble peak, End end) {}
