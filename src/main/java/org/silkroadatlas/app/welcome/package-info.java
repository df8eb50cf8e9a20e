/** The start view over the panes, and the hints of the first steps. */
package org.silkroadatlas.app.welcome;
