/** The matrix of who met whom. */
package org.silkroadatlas.panel.matrix;
