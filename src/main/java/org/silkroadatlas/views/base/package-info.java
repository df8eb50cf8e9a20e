/** What the views that replace the map have in common. JavaFX thread. */
package org.silkroadatlas.views.base;
