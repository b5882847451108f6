/** Whole journeys through the started application: over a messenger's real HTTP, with crashes and repetitions. */
package id.halowarga.journey;
