/** The treaty board: agreements against their parties. */
package org.silkroadatlas.views.treaties;
