/**
 * The timeline: a lane per format, grouped by vector, under an axis and a strip that shows how many
 * events each year had. Everything is drawn on one canvas, at most once per pulse. JavaFX thread
 * only.
 */
package org.silkroadatlas.timeline;
