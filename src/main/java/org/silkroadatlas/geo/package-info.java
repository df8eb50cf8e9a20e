/**
 * Positions, projection, viewport, and the shapes of the base map: everything about places that
 * needs no window. Immutable and free of other rooms.
 */
package org.silkroadatlas.geo;
