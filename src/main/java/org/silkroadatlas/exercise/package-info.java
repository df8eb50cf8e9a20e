/**
 * Exercises: questions generated from the records, with answers and wrong choices computed by the
 * query and never written by hand. Only facts beyond doubt are asked about. No JavaFX, any thread.
 */
package org.silkroadatlas.exercise;
