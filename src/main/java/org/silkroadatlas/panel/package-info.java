/**
 * The side panel: what happened, what was signed, what was said and how we know; search, filters
 * and citations. Connected to the other panes only through the shared state.
 */
package org.silkroadatlas.panel;
