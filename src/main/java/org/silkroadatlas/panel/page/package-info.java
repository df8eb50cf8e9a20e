/** The page for reading: its head, its rows and the nodes that draw them. */
package org.silkroadatlas.panel.page;
