/**
 * A lecture, a filter or the whole dataset as one HTML file that asks no other computer for
 * anything and tells everything without its script. No JavaFX, any thread.
 */
package org.silkroadatlas.export.html;
