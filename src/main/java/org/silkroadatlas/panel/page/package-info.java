/** The page of what is read: its head, its rows and the nodes that draw them. */
package org.silkroadatlas.panel.page;
