/** The small nodes that the rows of the panel are made of, and the panel's style sheet. */
package org.silkroadatlas.panel.node;
