/**
 * A small PDF 1.7 writer: pages with text in embedded fonts, lines, shapes, pictures and links.
 * docs/decisions/0009 explains why it is our own. No JavaFX, any thread.
 */
package org.silkroadatlas.export.pdf;
