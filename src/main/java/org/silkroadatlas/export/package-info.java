/**
 * Writers of what the atlas shows: JSON and, for citations, bibliographies. No JavaFX thread
 * needed.
 */
package org.silkroadatlas.export;
