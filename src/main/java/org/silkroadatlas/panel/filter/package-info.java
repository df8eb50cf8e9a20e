/** What the filter is made of: the chips above the map and the view with all its choices. */
package org.silkroadatlas.panel.filter;
