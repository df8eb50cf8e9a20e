/**
 * A small writer of PDF 1.7: pages with text in embedded fonts, lines, shapes, pictures and links.
 * docs/decisions/0009 says why it is our own. No JavaFX, any thread.
 */
package org.silkroadatlas.export.pdf;
