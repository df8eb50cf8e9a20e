/** The small nodes that all rows of the panel are built of, and its style sheet. */
package org.silkroadatlas.panel.node;
