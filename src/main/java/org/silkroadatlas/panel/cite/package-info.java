/** Citing what is read. */
package org.silkroadatlas.panel.cite;
