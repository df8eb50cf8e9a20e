/**
 * The only room that depends on Gluon Maps: the surface of the map and the bundled relief tiles.
 * Nothing here ever opens a connection.
 */
package org.silkroadatlas.map.gluon;
