/** Who met whom, as a table of countries. */
package org.silkroadatlas.panel.matrix;
