/** Citing the selected item. */
package org.silkroadatlas.panel.cite;
