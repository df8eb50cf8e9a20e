/**
 * Lectures: the open lecture, editing and storing it. A guided tour is a lecture that cannot be
 * edited. JavaFX thread only.
 */
package org.silkroadatlas.lecture;
