package org.silkroadatlas.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to open the window.
 *
 * @param state a state line to open in
 * @param dataset a folder whose dataset is laid over the bundled one
 * @param smoke whether to exit after the first complete frame
 */
public record Launch(Optional<String> state, Optional<Path> dataset, boolean smoke) {}
