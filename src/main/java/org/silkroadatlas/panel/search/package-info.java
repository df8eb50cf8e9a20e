/** The search field and its results. */
package org.silkroadatlas.panel.search;
