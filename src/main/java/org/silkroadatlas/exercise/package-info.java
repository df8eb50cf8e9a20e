/**
 * Exercises: questions that are generated from the records, with answers and wrong choices worked
 * out by the query, never written by hand. Nothing doubtful is asked. No JavaFX, any thread.
 */
package org.silkroadatlas.exercise;
