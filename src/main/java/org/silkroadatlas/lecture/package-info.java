/**
 * The lecture room: the lecture that is open, editing and keeping it, and presenting it on a
 * projector. A guided tour is a lecture that is not one's own. Used on the JavaFX thread only.
 */
package org.silkroadatlas.lecture;
