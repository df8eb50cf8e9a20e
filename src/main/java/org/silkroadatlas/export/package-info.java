/** Writers for what the atlas shows: data files and bibliographies. They need no JavaFX thread. */
package org.silkroadatlas.export;
