/**
 * Positions, projection, viewport and the shapes of the base map: everything about geography that
 * needs no window. Immutable and independent of other rooms.
 */
package org.silkroadatlas.geo;
