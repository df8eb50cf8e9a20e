/**
 * What the canvas panes share: one draw per pulse, symbols, patterns, colours, label placement, and
 * the index of what was drawn where. JavaFX thread only, unless said otherwise.
 */
package org.silkroadatlas.draw;
