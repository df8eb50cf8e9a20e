/**
 * The one shared, observable state of the window. A pane reads {@link
 * org.silkroadatlas.coordination.Coordinator#visibleProperty()} and sends {@link
 * org.silkroadatlas.coordination.Action}s; panes never talk to each other. Used on the JavaFX
 * thread only.
 */
package org.silkroadatlas.coordination;
