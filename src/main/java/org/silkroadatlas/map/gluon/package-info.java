/**
 * The one room that knows Gluon Maps: the surface that the map lies on and the bundled relief
 * tiles. Nothing here ever opens a connection.
 */
package org.silkroadatlas.map.gluon;
