/**
 * What the map is drawn on: Gluon's surface, the canvases over it, the camera that looks at a
 * region, and the picture that stands for the map while it moves.
 */
package org.silkroadatlas.map.surface;
