/** The map view: its camera, gestures, keys, legend and everything around the map. */
package org.silkroadatlas.map;
