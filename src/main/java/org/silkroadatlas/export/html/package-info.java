/**
 * A lecture, a filter or the whole dataset as one HTML file that loads nothing from the network and
 * is complete without its script. No JavaFX, any thread.
 */
package org.silkroadatlas.export.html;
