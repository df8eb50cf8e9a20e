/** The filter: the chips above the map and the view with all choices. */
package org.silkroadatlas.panel.filter;
