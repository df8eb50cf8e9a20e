package org.silkroadatlas.dataset;

/**
 * Where the state line of a scene stands, for whoever can tell whether it can be read.
 *
 * @param state the state line
 * @param file the name of the file; {@code bundled/} stands before it if it is one of the bundled
 *     dataset
 * @param line from 1
 * @param column from 1, in characters (UTF-16 units)
 */
public record SceneAt(String state, String file, int line, int column) {}
